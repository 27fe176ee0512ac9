// Random well-typed programmes in integers: every rule of the reference evaluator, one practice at a time and by columns.
import { describe, expect, test } from "vitest";
import type { Donnee } from "../../compiler/ast/nodes.ts";
import type { Programme } from "../../compiler/ir/programme.ts";
import { noyauDe } from "../../compiler/emit/typescript/entiers/noyau.ts";
import { fautesDeListe, fautesDeType } from "../../compiler/emit/typescript/check.ts";
import { emettreBruts } from "../../compiler/emit/typescript/emit.ts";
import { evaluer } from "../../compiler/evaluate/evaluate.ts";
import * as m from "../emit/edition-main.ts";
import { chargeur } from "./charge.ts";
import { enToutesRegles } from "./comparaison.ts";
import { ecartDEvaluer, ecartDeLigne, enTableau } from "./colonnes.ts";
import type { ModuleDeColonnes } from "./colonnes.ts";
import { graine, Hasard, taille } from "./hasard.ts";
import { enJson, pratiqueAuHasard, reperes } from "./pratiques.ts";
import { programmeAuHasard } from "./programmes.ts";

const GRAINE = graine();
const PROGRAMMES = 12 * taille();
const PRATIQUES = 10;
const PAR_LOT = 12;
const CORPUS = m.corpus([m.acte("convention", "Convention", "2019-01-01")], new Map([["hors_programme", { nom: { nom: "hors_programme" }, type: { kind: "type-compte", unite: { nom: "actes" } } } as unknown as Donnee]]));

describe(`programmes au hasard en entiers, graine ${GRAINE} (AVENANT_GRAINE), ${PROGRAMMES} programmes (× AVENANT_DIFF)`, () => {
  test("chaque règle, un cabinet et par colonnes", async () => {
    const h = new Hasard(GRAINE + 7);
    const ecarts: string[] = [];
    const sansEntiers: string[] = [];
    let enEntiers = 0;
    let lignes = 0;
    for (let debut = 0; debut < PROGRAMMES; debut += PAR_LOT) {
      const programmes: Programme[] = [];
      // A figure that nothing gives is the only thing that has no integer form.
      for (let i = 0; programmes.length < PAR_LOT; i++) {
        const p = programmeAuHasard(h, `dispositif_${i}`);
        if (!reperes(p).tus) programmes.push(p);
      }
      const edition = enToutesRegles(m.edition(programmes.map((p) => m.dispositif(p)), CORPUS));
      const fichiers = await emettreBruts(edition);
      if (debut === 0) expect([...(await fautesDeType(fichiers)), ...(await fautesDeListe(fichiers))]).toEqual([]);
      const charger = chargeur(fichiers);
      const runtime = charger("typescript/runtime/colonnes.ts") as unknown as ModuleDeColonnes;
      for (const { programme: p } of edition.dispositifs.flatMap((d) => d.versions)) {
        const chemin = `typescript/${p.dispositif.replace("_", "-")}/v1`;
        if (noyauDe(p) === null) sansEntiers.push(p.dispositif);
        const evaluerVersion = charger(`${chemin}.ts`)["evaluer"] as (d: object, e: number) => unknown;
        const entiers = charger(`${chemin}-entiers.ts`)["evaluerEnEntiers"] as (d: object, e: number) => unknown;
        const r = reperes(p);
        const pratiques = Array.from({ length: PRATIQUES }, () => pratiqueAuHasard(h, p, r));
        const references = pratiques.map((d) => evaluer(p, d, { exercice: 2022 }));
        const dire = (i: number, ecart: string | undefined): void => {
          if (ecart !== undefined) ecarts.push(`programme ${debut} + ${p.dispositif}, données ${JSON.stringify(enJson(h, p, pratiques[i]!))}\n${ecart}`);
        };
        pratiques.forEach((d, i) => {
          const json = enJson(h, p, d);
          dire(i, ecartDEvaluer(references[i]!, p, d, evaluerVersion(json, 2022)));
          if (entiers(json, 2022) !== null) enEntiers++;
        });
        const { enColonnes } = charger(`${chemin}-colonnes.ts`);
        const tableau = enTableau(enColonnes, pratiques);
        const lot = runtime.evaluerColonnes(enColonnes, tableau, 2022);
        references.forEach((reference, i) => {
          if (!tableau.representables.has(i)) return;
          lignes++;
          dire(i, ecartDeLigne(reference, lot.resultat(i)));
        });
      }
    }
    expect(ecarts.slice(0, 5).join("\n\n")).toBe("");
    expect(sansEntiers).toEqual([]);
    expect(enEntiers, "the integer code answered").toBeGreaterThan(PROGRAMMES);
    expect(lignes, "rows that columns can hold").toBeGreaterThan(PROGRAMMES * 2);
  }, 3_600_000);
});
