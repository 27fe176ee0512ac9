// The real rules: every distinct version of every dispositif, random practices around its thresholds, the reference
// evaluator against the generated package (reliability.md, G-21). The rules must compile; if they do not, that is said.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { isError } from "../../compiler/diagnostics/diagnostic.ts";
import type { Edition } from "../../compiler/edition/edition.ts";
import { fautesDeType } from "../../compiler/emit/typescript/check.ts";
import { horsDeLaListe } from "../../compiler/emit/typescript/closed.ts";
import { emettreBruts, emitTypeScript } from "../../compiler/emit/typescript/emit.ts";
import { dossiers } from "../../compiler/emit/dossiers.ts";
import { compile } from "../../compiler/pipeline.ts";
import * as jours from "../../compiler/runtime/jours.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { chargeur } from "./charge.ts";
import { canoniqueGenere, canoniqueReference, difference } from "./comparaison.ts";
import { graine, Hasard, taille } from "./hasard.ts";
import { enJson, pratiqueAuHasard, reperes } from "./pratiques.ts";

const GRAINE = graine();
/** More than 10 000 practices over the versions by default; AVENANT_DIFF=9 gives more than 10 000 for each. */
const PRATIQUES = 1_200 * taille();
const RACINE = join(import.meta.dirname, "../..");

function sources(): SourceText[] {
  const chemins = (readdirSync(join(RACINE, "rules"), { recursive: true }) as string[]).filter((c) => c.endsWith(".rules")).sort();
  return chemins.map((c) => new SourceText(relative(RACINE, join(RACINE, "rules", c)), readFileSync(join(RACINE, "rules", c), "utf8")));
}

let edition: Edition;

beforeAll(() => {
  const { value, diagnostics } = compile(sources(), { empreinte: "0".repeat(64), versionDuCompilateur: "essai" });
  const erreurs = diagnostics.filter(isError).map((d) => `${d.span.file}:${d.span.start} ${d.code} ${d.titre}`);
  if (value.edition === undefined || erreurs.length > 0) {
    throw new Error(`Les règles de rules/ ne se compilent pas : rien n'a été comparé.\n${erreurs.slice(0, 10).join("\n")}`);
  }
  edition = value.edition;
});

describe(`règles réelles, graine ${GRAINE} (AVENANT_GRAINE), ${PRATIQUES} cabinets par version (× AVENANT_DIFF)`, () => {
  test("chaque version : l'évaluateur de référence et le code généré disent la même chose", async () => {
    const h = new Hasard(GRAINE);
    const charger = chargeur(await emettreBruts(edition));
    const dossierDe = dossiers(edition.dispositifs.map((d) => d.nom));
    const evaluation = charger("typescript/runtime/evaluation.ts");
    const ecarts: string[] = [];
    let compares = 0;
    const versions = edition.dispositifs.flatMap((d) => d.versions.map((version) => ({ d, version })));
    for (const { d, version } of versions) {
      const { programme } = version;
      const module = charger(`typescript/${dossierDe.get(d.nom)}/${version.cle}.ts`);
      const r = reperes(programme);
      const exercice = jours.anneeDe(version.viewpoint.jour);
      for (let i = 0; i < PRATIQUES; i++) {
        const donnees = pratiqueAuHasard(h, programme, r);
        const json = enJson(h, programme, donnees);
        const ecart = difference(canoniqueReference(programme, donnees, exercice), canoniqueGenere(module, evaluation, json, exercice));
        compares++;
        if (ecart === undefined) continue;
        ecarts.push(`${d.nom} ${version.cle}, exercice ${exercice}, données ${JSON.stringify(json)}\n${ecart}`);
        break;
      }
    }
    expect(ecarts.join("\n\n")).toBe("");
    expect(versions.length).toBeGreaterThan(0);
    expect(compares).toBe(versions.length * PRATIQUES);
  }, 3_600_000);

  test("le paquet passe le contrôle des types et la liste close", async () => {
    const fichiers = await emitTypeScript(edition);
    expect(await fautesDeType(fichiers)).toEqual([]);
    expect(await horsDeLaListe(fichiers)).toEqual([]);
  });
});
