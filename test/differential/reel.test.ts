// The real rules: every distinct version of every dispositif, random practices around its thresholds, the reference
// evaluator against the generated package (reliability.md, G-21). The rules must compile; if they do not, that is said.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { isError } from "../../compiler/diagnostics/diagnostic.ts";
import type { Edition } from "../../compiler/edition/edition.ts";
import { fautesDeListe, fautesDeType } from "../../compiler/emit/typescript/check.ts";
import { evaluer } from "../../compiler/evaluate/evaluate.ts";
import { emettreBruts, emitTypeScript } from "../../compiler/emit/typescript/emit.ts";
import { dossiers } from "../../compiler/emit/dossiers.ts";
import { compile } from "../../compiler/pipeline.ts";
import * as jours from "../../compiler/runtime/jours.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { chargeur } from "./charge.ts";
import { appeler, ecartDeRegle, ecartDeResultat, enToutesRegles } from "./comparaison.ts";
import { graine, Hasard, taille } from "./hasard.ts";
import { enJson, pratiqueAuHasard, reperes } from "./pratiques.ts";

const GRAINE = graine();
/** Practices of each version. */
const PRATIQUES = 10_000 * taille();
/** Every rule, one practice in so many; the whole result, every practice. */
const TOUTES_REGLES = 5;
const RACINE = join(import.meta.dirname, "../..");

function sources(): SourceText[] {
  const chemins = (readdirSync(join(RACINE, "rules"), { recursive: true }) as string[]).filter((c) => c.endsWith(".rules")).sort();
  return chemins.map((c) => new SourceText(relative(RACINE, join(RACINE, "rules", c)), readFileSync(join(RACINE, "rules", c), "utf8")));
}

let edition: Edition;

/** The texts of 2016 to avenant 9 only, so that the law whose code is spoilt below stays the same. */
const JUSQU_A_L_AVENANT_9 = /convention-2016\/(donnees.*|convention-2016|avenant-[679])\.rules$/;

beforeAll(() => {
  edition = editionDe(sources());
});

function editionDe(textes: readonly SourceText[]): Edition {
  const { value, diagnostics } = compile(textes, { empreinte: "0".repeat(64), versionDuCompilateur: "essai" });
  const erreurs = diagnostics.filter(isError).map((d) => `${d.span.file}:${d.span.start} ${d.code} ${d.titre}`);
  if (value.edition === undefined || erreurs.length > 0) {
    throw new Error(`Les règles de rules/ ne se compilent pas : rien n'a été comparé.\n${erreurs.slice(0, 10).join("\n")}`);
  }
  return value.edition;
}

describe(`règles réelles, graine ${GRAINE} (AVENANT_GRAINE), ${PRATIQUES} cabinets par version (× AVENANT_DIFF)`, () => {
  test("chaque version : l'évaluateur de référence et le code généré disent la même chose", async () => {
    const h = new Hasard(GRAINE);
    const charger = chargeur(await emettreBruts(edition));
    const chargerToutes = chargeur(await emettreBruts(enToutesRegles(edition)));
    const dossierDe = dossiers(edition.dispositifs.map((d) => d.nom));
    const ecarts: string[] = [];
    const vus = new Set<string>();
    let compares = 0;
    const versions = edition.dispositifs.flatMap((d) => d.versions.map((version) => ({ d, version })));
    for (const { d, version } of versions) {
      const { programme } = version;
      const chemin = `typescript/${dossierDe.get(d.nom)}/${version.cle}.ts`;
      const [module, toutes] = [charger(chemin), chargerToutes(chemin)];
      const r = reperes(programme);
      const exercice = jours.anneeDe(version.viewpoint.jour);
      for (let i = 0; i < PRATIQUES; i++) {
        const donnees = pratiqueAuHasard(h, programme, r);
        const json = enJson(h, programme, donnees);
        const reference = evaluer(programme, donnees, { exercice });
        const ecart = ecartDeResultat(reference, appeler(module, json, exercice)) ?? (i % TOUTES_REGLES === 0 ? ecartDeRegle(reference, appeler(toutes, json, exercice)) : undefined);
        for (const e of reference.elements) vus.add(`${version.cle} ${e.nom} : ${e.verdict}`);
        compares++;
        if (ecart === undefined) continue;
        ecarts.push(`${d.nom} ${version.cle}, exercice ${exercice}, données ${JSON.stringify(json)}\n${ecart}`);
        break;
      }
      // The practices are worth something: every indicator was attained, missed and left open.
      for (const e of programme.elements) {
        if (e.propre === null) continue;
        for (const verdict of ["atteint", "non atteint", "non évaluable"]) if (!vus.has(`${version.cle} ${e.nom} : ${verdict}`)) ecarts.push(`${version.cle} ${e.nom} : jamais « ${verdict} »`);
      }
    }
    expect(ecarts.join("\n\n")).toBe("");
    expect(versions.length).toBeGreaterThan(0);
    expect(compares).toBe(versions.length * PRATIQUES);
  }, 3_600_000);

  test.each([
    ["un comparateur", null, /o\.comparer\("≥", (i\d+_usage_dmp_mesure)/, 'o.comparer(">", $1'],
    ["un seuil", null, /constante\(2n, 3n\)/, "constante(667n, 1000n)"],
    ["une branche", null, /o\.siNombre\((i\d+_codage_atteint), (n\d+\w+), (n\d+\w+)\)/, "o.siNombre($1, $3, $2)"],
    ["une part de plus d'un tout", null, /o\.part\((o\.quotient\([^()]+\))\)/, "$1"],
    ["un dénominateur nul", "runtime/intervalle.ts", "const nulPossible = ", "const nulPossible = false && "],
    ["l'ordre de ce qui manque", "runtime/manquantes.ts", "return exact.compare(b, a);", "return exact.compare(a, b);"],
  ])("l'outil voit changer %s", async (_, runtime, avant, apres) => {
    const petite = editionDe(sources().filter((s) => JUSQU_A_L_AVENANT_9.test(s.file)));
    const version = petite.dispositifs.find((d) => d.nom === "forfait_structure")!.versions.at(-1)!;
    const fichier = runtime ?? `forfait-structure/${version.cle}.ts`;
    const bruts = await emettreBruts(petite);
    const touches = bruts.map((f) => (f.chemin.endsWith(`/${fichier}`) ? { ...f, contenu: f.contenu.replace(avant, apres) } : f));
    expect(touches.filter((f, i) => f.contenu !== bruts[i]!.contenu)).toHaveLength(1);
    const module = chargeur(touches)(`typescript/forfait-structure/${version.cle}.ts`);
    const h = new Hasard(GRAINE);
    const r = reperes(version.programme);
    const ecart = (): string | undefined => {
      const donnees = pratiqueAuHasard(h, version.programme, r);
      return ecartDeResultat(evaluer(version.programme, donnees, { exercice: 2023 }), appeler(module, enJson(h, version.programme, donnees), 2023));
    };
    expect(Array.from({ length: 4_000 }).some(() => ecart() !== undefined)).toBe(true);
  });

  test("le paquet passe le contrôle des types et la liste close", async () => {
    const fichiers = await emitTypeScript(edition);
    expect(await fautesDeType(fichiers)).toEqual([]);
    expect(await fautesDeListe(fichiers)).toEqual([]);
  });
});
