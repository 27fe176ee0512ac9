// Random well-typed programmes, random practices around their thresholds: the reference evaluator and the generated
// TypeScript must say the same, rule by rule, known or unknown (reliability.md, G-2 and G-21).
import { describe, expect, test } from "vitest";
import type { Donnee } from "../../compiler/ast/nodes.ts";
import { evaluer } from "../../compiler/evaluate/evaluate.ts";
import { emettreBruts, emitTypeScript } from "../../compiler/emit/typescript/emit.ts";
import { fautesDeListe, fautesDeType } from "../../compiler/emit/typescript/check.ts";
import type { Programme } from "../../compiler/ir/programme.ts";
import * as m from "../emit/edition-main.ts";
import { chargeur } from "./charge.ts";
import { appeler, ecartDeRegle, ecartDeResultat, enToutesRegles, indeterminees } from "./comparaison.ts";
import { graine, Hasard, taille } from "./hasard.ts";
import { enJson, pratiqueAuHasard, reperes } from "./pratiques.ts";
import { programmeAuHasard } from "./programmes.ts";

const GRAINE = graine();
const PROGRAMMES = 120 * taille();
const PRATIQUES = 90;
const PAR_LOT = 40;

const CORPUS = m.corpus([m.acte("convention", "Convention", "2019-01-01")], new Map([["hors_programme", { nom: { nom: "hors_programme" }, type: { kind: "type-compte", unite: { nom: "actes" } } } as unknown as Donnee]]));

function lot(h: Hasard, nombre: number): Programme[] {
  return Array.from({ length: nombre }, (_, i) => programmeAuHasard(h, `dispositif_${i}`));
}

describe(`programmes au hasard, graine ${GRAINE} (AVENANT_GRAINE), ${PROGRAMMES} programmes (× AVENANT_DIFF)`, () => {
  test("l'évaluateur de référence et le code généré disent la même chose", async () => {
    const h = new Hasard(GRAINE);
    let compares = 0;
    const ecarts: string[] = [];
    for (let debut = 0; debut < PROGRAMMES; debut += PAR_LOT) {
      const programmes = lot(h, Math.min(PAR_LOT, PROGRAMMES - debut));
      const edition = m.edition(programmes.map(m.dispositif), CORPUS);
      const charger = chargeur(await emettreBruts(edition));
      const chargerToutes = chargeur(await emettreBruts(enToutesRegles(edition)));
      for (const p of programmes) {
        const chemin = `typescript/${p.dispositif.replace("_", "-")}/v1.ts`;
        const [version, toutes] = [charger(chemin), chargerToutes(chemin)];
        const r = reperes(p);
        for (let i = 0; i < PRATIQUES; i++) {
          const donnees = pratiqueAuHasard(h, p, r);
          const exercice = h.entre(2020, 2023);
          const json = enJson(h, p, donnees);
          const reference = evaluer(p, donnees, { exercice });
          const ecart = ecartDeResultat(reference, appeler(version, json, exercice)) ?? ecartDeRegle(reference, appeler(toutes, json, exercice));
          compares++;
          if (ecart !== undefined) {
            ecarts.push(`programme ${debut} + ${p.dispositif}, exercice ${exercice}, données ${JSON.stringify(json)}\n${ecart}`);
            break;
          }
        }
      }
    }
    expect(ecarts.slice(0, 5).join("\n\n")).toBe("");
    expect(compares).toBe(PROGRAMMES * PRATIQUES);
  });

  test("tout étant connu, chaque règle n'a qu'une valeur", async () => {
    const h = new Hasard(GRAINE + 2);
    let vues = 0;
    for (const p of lot(h, PAR_LOT)) {
      const r = reperes(p);
      if (r.tus) continue;
      for (let i = 0; i < PRATIQUES; i++) {
        const donnees = pratiqueAuHasard(h, p, r);
        if (!p.entrees.every((e) => donnees.has(e.nom))) continue;
        vues++;
        expect(indeterminees(evaluer(p, donnees, { exercice: 2022 })), `${p.dispositif} ${JSON.stringify(enJson(h, p, donnees))}`).toEqual([]);
      }
    }
    expect(vues).toBeGreaterThan(300);
  });

  test("ce qui est émis passe le contrôle des types et la liste close", async () => {
    const fichiers = await emitTypeScript(m.edition(lot(new Hasard(GRAINE + 1), 20).map(m.dispositif), CORPUS));
    expect(await fautesDeType(fichiers)).toEqual([]);
    expect(await fautesDeListe(fichiers)).toEqual([]);
  });
});
