// The measurements compare like with like: the rule sets that they make compile, and the hand-written evaluators say of a practice
// what the reference evaluator says. The other engines are compared when the bench runs: their packages are not installed here.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isError } from "../../compiler/diagnostics/diagnostic.ts";
import { evaluer } from "../../compiler/evaluate/evaluate.ts";
import type { Donnees } from "../../compiler/evaluate/resultat.ts";
import { compile } from "../../compiler/pipeline.ts";
import * as exact from "../../compiler/runtime/exact.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { cabinet as main } from "../../bench/concurrents/main.ts";
import type { Cabinet } from "../../bench/concurrents/main.ts";
import { cabinet as masque } from "../../bench/concurrents/masque.ts";
import { avecBranches, fusionnee } from "../../bench/concurrents/colonnes.ts";
import type { Colonnes } from "../../bench/concurrents/colonnes.ts";
import { colonnes, enObjets } from "../../bench/pratiques.mjs";
import { textesDeRegles } from "../../bench/regles.mjs";

const N = 200;
const RACINE = join(import.meta.dirname, "../..");

function dispositifs(copies: number) {
  const textes: ReadonlyMap<string, string> = textesDeRegles(copies);
  const { value, diagnostics } = compile([...textes].map(([nom, texte]) => new SourceText(nom, texte)), { empreinte: "0".repeat(64), versionDuCompilateur: "essai" });
  expect(diagnostics.filter(isError)).toEqual([]);
  return value.edition!.dispositifs;
}

function enDonnees(d: object): Donnees {
  return new Map(Object.entries(d).map(([nom, v]) => [nom, typeof v === "boolean" ? { kind: "booleen", valeur: v } : { kind: "nombre", valeur: exact.entier(v as number) }]));
}

describe("le banc de mesure", () => {
  const colonnesTirees: Colonnes = colonnes(1, N);
  const cabinets = enObjets(colonnesTirees, 0, N) as Cabinet[];

  test("les pratiques touchent les seuils, les manquent d'un et ont des dénominateurs nuls", () => {
    const taux = cabinets.map((c) => [5 * c.arrêts_dématérialisés, 4 * c.arrêts] as const);
    expect(cabinets.some((c) => c.arrêts === 0)).toBe(true);
    expect(taux.some(([n, d]) => d > 0 && n === d)).toBe(true);
    expect(taux.some(([n, d]) => n < d && n + 5 >= d)).toBe(true);
    expect(cabinets.filter((c) => main(c).volet1).length).toBeGreaterThan(N / 10);
  });

  test("les deux évaluateurs écrits à la main disent ce que dit l'évaluateur de référence", () => {
    const [d] = dispositifs(1);
    const { programme } = d!.versions[0]!;
    for (const c of cabinets) {
      const reference = evaluer(programme, enDonnees(c), { exercice: 2022 });
      const [a, b] = [main(c), masque(c)];
      expect(exact.ecrire(reference.points!.min!)).toBe(String(a.points));
      expect(reference.elements.filter((e) => e.verdict === "atteint").length, "verdicts").toBe(Object.values(a).filter((v) => v === true).length);
      expect([b.points / 2, b.montant / 100]).toEqual([a.points, a.montant]);
    }
  });

  test("les deux boucles écrites à la main remplissent les mêmes colonnes", () => {
    const vide = () => ({ masque: new Int32Array(N), volet1: new Int32Array(N), volet2: new Int32Array(N), total: new Int32Array(N), centimes: new Int32Array(N) });
    const [a, b] = [vide(), vide()];
    fusionnee(colonnesTirees, a, 0, N);
    avecBranches(colonnesTirees, b, 0, N);
    expect(a).toEqual(b);
    expect([...a.total]).toEqual(cabinets.map((c) => 100 * main(c).points));
    expect([...a.masque]).toEqual(cabinets.map((c) => masque(c).masque));
  });

  test("dix copies se compilent : dix fois les données et les éléments", () => {
    const [un] = dispositifs(1);
    const [dix] = dispositifs(10);
    const [a, b] = [un!.versions[0]!.programme, dix!.versions[0]!.programme];
    expect([b.entrees.length, b.elements.length]).toEqual([10 * a.entrees.length, 10 * a.elements.length]);
  });

  test("les paquets comparés sont épinglés et n'exécutent rien à l'installation", () => {
    const { dependencies } = JSON.parse(readFileSync(join(RACINE, "bench/package.json"), "utf8")) as { dependencies: Record<string, string> };
    const { packages } = JSON.parse(readFileSync(join(RACINE, "bench/package-lock.json"), "utf8")) as { packages: Record<string, { readonly hasInstallScript?: boolean }> };
    expect(Object.values(dependencies).filter((v) => !/^\d+\.\d+\.\d+/.test(v))).toEqual([]);
    expect(Object.entries(packages).filter(([, p]) => p.hasInstallScript).map(([nom]) => nom)).toEqual([]);
  });
});
