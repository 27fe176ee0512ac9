// For whom a change matters, and what it is worth at most: small laws where the answer is known by hand.
import { describe, expect, test } from "vitest";
import { comparer, type ComparaisonDeDispositif } from "../../compiler/diff/comparer.ts";
import { cleDeValeur } from "../../compiler/diff/essai.ts";
import { isError } from "../../compiler/diagnostics/diagnostic.ts";
import { lireCas } from "../../compiler/scenarios/read.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { avenant, compiler, ecrit, fondation } from "../support/evaluer.ts";
import { effetVu } from "./vue.ts";

const vue = (exercice: number) => () => ({ exercice, viewpoint: { jour: `${exercice}-12-31`, connuLe: "2999-12-31", sans: [], lectures: [] } });

function de2021a2022(loi: string, instructions: string, cas = ""): ComparaisonDeDispositif {
  const { value, diagnostics } = compiler(fondation(loi), avenant("a1", "1er juin 2021", `dans f, à compter de 2022\n${instructions}`));
  expect(diagnostics.filter(isError).map((d) => `${d.code} ${d.titre}`)).toEqual([]);
  const fichiers = cas === "" ? [] : [lireCas(new SourceText("f.cas.yaml", cas)).value!];
  return comparer(value.corpus!, vue(2021), vue(2022), { cas: fichiers }).value.dispositifs[0]!;
}

/** « seuil de a : ald=89 : 10 → 0 », or « : rien » when nothing was found. */
function temoins(d: ComparaisonDeDispositif): string[] {
  return d.changements.flatMap((c, i) => {
    const quoi = `${"mot" in c ? c.mot : c.kind} de ${c.sujet.nom}`;
    const rangs = d.recherche!.portees[i]?.temoins;
    if (rangs === undefined) return [];
    if (rangs.length === 0) return [`${quoi} : rien`];
    return rangs.map((r) => {
      const t = d.recherche!.temoins[r]!;
      return `${quoi} : ${t.ecarts.map((e) => `${e.donnee}=${cleDeValeur(e.valeur)}`).join(" ") || "tout"} : ${effetVu(t.issues)}`;
    });
  });
}

const TAUX = (seuil: string, points = 10): string => `    article : « 2 »\n    mesure : ald / patients\n    seuil : ${seuil}\n    points : ${points}`;

describe("practices that show a change", () => {
  test.each([
    ["a threshold raised: just under the new one", `  indicateur a « A »\n${TAUX("au moins 80 %")}`, "  modifie a\n    seuil : 90 % au lieu de 80 %", ["seuil de a : ald=89 : 10 → 0"]],
    ["a comparator: exactly at it", `  indicateur a « A »\n${TAUX("au moins 2/3")}`, "  modifie a\n    seuil : plus de 2/3 au lieu de au moins 2/3", ["seuil de a : ald=200 : 10 → 0"]],
    ["a threshold lowered", `  indicateur a « A »\n${TAUX("au moins 1/3")}`, "  modifie a\n    seuil : 20 % au lieu de 1/3", ["seuil de a : ald=99 : 0 → 10"]],
    ["points: whoever attains it", `  indicateur a « A »\n${TAUX("au moins 80 %")}`, "  modifie a\n    points : 12 au lieu de 10", ["points de a : tout : 10 → 12"]],
    ["a condition that gains and loses", "  indicateur a « A »\n    article : « 2 »\n    condition : x\n    points : 3", "  modifie a\n    condition : y", ["condition de a : x=non : 0 → 3", "condition de a : y=non : 3 → 0"]],
    ["a condition narrowed", "  indicateur a « A »\n    article : « 2 »\n    condition : x ou y ou z\n    points : 3", "  modifie a\n    condition : z", ["condition de a : z=non : 3 → 0"]],
    ["only two data together show it", "  indicateur a « A »\n    article : « 2 »\n    condition : x ou y\n    points : 3", "  modifie a\n    condition : x ou y ou z", ["condition de a : x=non y=non : 0 → 3"]],
    ["a duty moved to the volet that gates all", "  volet 1 « V »\n    article : « 2 »\n    exige : tous les indicateurs\n    points : 5\n    indicateur a « A »\n      article : « 3 »\n      condition : x\n  volet 2 « W »\n    article : « 4 »\n    prérequis : volet 1\n    indicateur b « B »\n      article : « 5 »\n      condition : y\n      points : 2",
      "  transfère b de volet 2 vers volet 1", ["transfere de b : y=non : 5 → 0"]],
    ["a change of words that no practice sees", "  indicateur a « A »\n    article : « 2 »\n    condition : x et y\n    points : 3", "  modifie a\n    condition : y et x", ["condition de a : rien"]],
    ["a table's bound", "  indicateur a « A »\n    article : « 2 »\n    montant : selon patients\n      | moins de 10 | 0 € |\n      | au moins 10 | 50 € |", "  modifie a\n    montant : selon patients\n      | moins de 20 | 0 € |\n      | au moins 20 | 50 € |", ["montant de a : patients=19 : — → —"]],
  ])("%s", (_, loi, instruction, attendu) => {
    expect(temoins(de2021a2022(loi, instruction))).toEqual(attendu);
  });
});

describe("what it is worth", () => {
  test("a figure that nobody gives makes the maximum an interval; a datum that supplies it does not", () => {
    const loi = (suite: string): string => `  indicateur a « A »\n    article : « 2 »\n    condition : x\n    points : non communiqués, de 0 à 360${suite}`;
    const max = (suite: string): string => {
      const d = de2021a2022(loi(suite), "  ajoute à f après a\n    indicateur b « B »\n      article : « 3 »\n      condition : y\n      points : 5");
      return [d.maxima[0]!.avant!.points, d.maxima[0]!.apres!.points].map(ecrit).join(" → ");
    };
    expect(max(", fournis par pe")).toBe("360 → 365");
    expect(max("")).toBe("0…360 → 5…365");
  });

  test("what excludes itself is not added up", () => {
    const loi = "  indicateur a « A »\n    article : « 2 »\n    condition : x\n    points : 5\n  indicateur b « B »\n    article : « 3 »\n    condition : non x\n    points : 7";
    const d = de2021a2022(loi, "  modifie b\n    points : 9 au lieu de 7");
    expect(effetVu(d.maxima[0]!)).toBe("7 → 9");
    expect(d.maxima.map((m) => m.element?.nom)).toEqual([undefined, "b"]);
  });
});

test("cases of an exercice compared are replayed in both laws; those that do not move and those of other exercices are counted", () => {
  const cas = `dispositif: f
cas:
  - { nom: 85 sur 100, exercice: 2021, données: { ald: 85, patients: 100 }, attendu: { points: 10 } }
  - { nom: 95 sur 100, exercice: 2022, données: { ald: 95, patients: 100 }, attendu: { points: 10 } }
  - { nom: impossible, exercice: 2021, données: { ald: 101, patients: 100 }, attendu: { points: 10 } }
  - { nom: autre exercice, exercice: 2017, données: { ald: 85, patients: 100 }, attendu: { points: 10 } }
`;
  const { cas: bilan } = de2021a2022(`  indicateur a « A »\n${TAUX("au moins 80 %")}`, "  modifie a\n    seuil : 90 % au lieu de 80 %", cas);
  expect(bilan.deplaces.map((c) => [c.nom, effetVu(c.issues), c.verdicts.map((v) => `${v.nom} ${v.avant} → ${v.apres}`)])).toEqual([["85 sur 100", "10 → 0", ["a atteint → non atteint"]]]);
  expect([bilan.inchanges, bilan.illisibles, bilan.autresExercices]).toEqual([1, 1, 1]);
});
