// The integer evaluators of the real rules: every version, random practices around its thresholds, one at a time and by
// columns, held against the reference evaluator; what is missing included (reliability.md, G-21, G-25).
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { isError } from "../../compiler/diagnostics/diagnostic.ts";
import type { Edition } from "../../compiler/edition/edition.ts";
import { dossiers } from "../../compiler/emit/dossiers.ts";
import { noyauDe } from "../../compiler/emit/typescript/entiers/noyau.ts";
import { emettreBruts } from "../../compiler/emit/typescript/emit.ts";
import { evaluer } from "../../compiler/evaluate/evaluate.ts";
import { compile } from "../../compiler/pipeline.ts";
import * as jours from "../../compiler/runtime/jours.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { chargeur } from "./charge.ts";
import type { Module } from "./charge.ts";
import { ecartDEvaluer, ecartDeLigne, enTableau } from "./colonnes.ts";
import type { ModuleDeColonnes } from "./colonnes.ts";
import { graine, Hasard, taille } from "./hasard.ts";
import { enJson, pratiqueAuHasard, reperes } from "./pratiques.ts";

const GRAINE = graine();
const PRATIQUES = 1_000 * taille();
const LOT = 500;
const RACINE = join(import.meta.dirname, "../..");

const chemins = (readdirSync(join(RACINE, "rules"), { recursive: true }) as string[]).filter((c) => c.endsWith(".rules")).sort();
const { value, diagnostics } = compile(chemins.map((c) => new SourceText(relative(RACINE, join(RACINE, "rules", c)), readFileSync(join(RACINE, "rules", c), "utf8"))), { empreinte: "0".repeat(64), versionDuCompilateur: "essai" });
const edition: Edition = value.edition!;

describe(`règles réelles en entiers, graine ${GRAINE} (AVENANT_GRAINE), ${PRATIQUES} cabinets par version (× AVENANT_DIFF)`, () => {
  test("les règles se compilent, et chaque version a son code en entiers", () => {
    expect(diagnostics.filter(isError)).toEqual([]);
    expect(edition.dispositifs.flatMap((d) => d.versions.filter((v) => noyauDe(v.programme) === null).map((v) => `${d.nom} ${v.cle}`))).toEqual([]);
  });

  const charger = emettreBruts(edition).then(chargeur);
  const dossierDe = dossiers(edition.dispositifs.map((d) => d.nom));
  const versions = edition.dispositifs.flatMap((d) => d.versions.map((v) => [`${d.nom} ${v.cle}`, d.nom, v] as const));

  test.each(versions)("%s : un cabinet, et par colonnes", async (_, dispositif, version) => {
    const h = new Hasard(GRAINE);
    const { programme } = version;
    const chemin = `typescript/${dossierDe.get(dispositif)}/${version.cle}`;
    const [scalaire, entiers, colonnes] = (await charger, [(await charger)(`${chemin}.ts`), (await charger)(`${chemin}-entiers.ts`), (await charger)(`${chemin}-colonnes.ts`)] as readonly [Module, Module, Module]);
    const runtime = (await charger)("typescript/runtime/colonnes.ts") as unknown as ModuleDeColonnes;
    const r = reperes(programme);
    const exercice = jours.anneeDe(version.viewpoint.jour);
    const ecarts: string[] = [];
    let enEntiers = 0;
    for (let fait = 0; fait < PRATIQUES && ecarts.length === 0; fait += LOT) {
      const pratiques = Array.from({ length: LOT }, () => pratiqueAuHasard(h, programme, r));
      const references = pratiques.map((p) => evaluer(programme, p, { exercice }));
      pratiques.forEach((p, i) => {
        const json = enJson(h, programme, p);
        const resultat = (scalaire["evaluer"] as (d: object, e: number) => unknown)(json, exercice);
        const ecart = ecartDEvaluer(references[i]!, programme, p, resultat);
        if (ecart !== undefined) ecarts.push(`${JSON.stringify(json)}\n${ecart}`);
        if ((entiers["evaluerEnEntiers"] as (d: object, e: number) => unknown)(json, exercice) !== null) enEntiers++;
      });
      const tableau = enTableau(colonnes["enColonnes"], pratiques);
      const lot = runtime.evaluerColonnes(colonnes["enColonnes"], tableau, exercice);
      references.forEach((reference, i) => {
        if (!tableau.representables.has(i)) return;
        const ecart = ecartDeLigne(reference, lot.resultat(i));
        if (ecart !== undefined) ecarts.push(`ligne ${i} : ${ecart}`);
      });
      // By chunks of any length, the same.
      for (const taille of [1, 7, 333]) {
        let rang = 0;
        for (const morceau of runtime.parMorceaux(colonnes["enColonnes"], tableau, exercice, taille)) {
          for (let i = 0; i < morceau.lignes; i++, rang++) if (JSON.stringify(morceau.resultat(i)) !== JSON.stringify(lot.resultat(rang))) ecarts.push(`morceaux de ${taille}, ligne ${rang}`);
          if (taille === 1 && rang >= 50) break;
        }
      }
    }
    expect(ecarts.slice(0, 3).join("\n\n")).toBe("");
    expect(enEntiers, "the integer code answered").toBeGreaterThan(PRATIQUES / 50);
  }, 3_600_000);
});
