// The kinds of change on small laws: what each writes, and what becomes of it. A survivor is a change that no case sees; equal is
// said only when the law is the same.
import { describe, expect, test } from "vitest";
import { astFromText } from "../../compiler/ast/from-text.ts";
import { mutantsDe } from "../../compiler/mutations/from-ast.ts";
import { jouerLesMutants } from "../../compiler/mutations/jouer.ts";
import { appliquer, type Genre } from "../../compiler/mutations/mutant.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { avenant, fondation } from "../support/evaluer.ts";
import { petitProjet } from "../support/petit-projet.ts";

/** The lines that a kind of change writes in place of one, spaces folded. */
function ecrits(lignes: string, genre: Genre): string[] {
  const texte = fondation(lignes);
  const sans = new Set(texte.split("\n"));
  return mutantsDe(new SourceText("f.rules", texte)).filter((m) => m.genre === genre && m.sujet !== "f" && m.sujet !== null && !["pe", "q"].includes(m.sujet))
    .map((m) => appliquer(texte, m.retouches).split("\n").filter((l) => !sans.has(l)).map((l) => l.trim().replace(/\s+/g, " ")).join(" / "));
}

const indicateur = (clauses: string): string => `  indicateur i\n${clauses.split("\n").map((l) => `    ${l}\n`).join("")}`;

describe("what each operator writes", () => {
  const CAS: readonly (readonly [Genre, string, readonly string[]])[] = [
    ["chiffre", "points : 22,5", ["points : 22,4", "points : 22,6"]],
    ["chiffre", "montant : 1 000 €", ["montant : 999 €", "montant : 1 001 €"]],
    ["chiffre", "points : 0", ["points : 1"]],
    ["comparateur", "mesure : patients\nseuil : plus de 3 patients", ["seuil : au moins 3 patients"]],
    ["comparateur", "mesure : commande\nseuil : au plus tard le 1er mars 2022", ["seuil : avant le 1er mars 2022"]],
    ["comparateur", "condition : patients ≥ 3 patients", ["condition : patients > 3 patients"]],
    ["date", "mesure : commande\nseuil : avant le 1er mars 2024", ["seuil : avant le 29 février 2024", "seuil : avant le 2 mars 2024"]],
    ["et-ou", "condition : x et (y ou z)", ["condition : x ou (y ou z)", "condition : x et (y et z)"]],
    ["fenetre", "points : 1 de 2017 à 2018, 2 à compter de 2019", [
      "points : 1 en 2017, 2 à compter de 2018", "points : 1 de 2017 à 2019, 2 à compter de 2020", "points : 1 de 2016 à 2018, 2 à compter de 2019",
      "points : 1 de 2018 à 2018, 2 à compter de 2019", "points : 1 de 2017 à 2017, 2 à compter de 2019", "points : 1 de 2017 à 2019, 2 à compter de 2019",
      "points : 1 de 2017 à 2018, 2 à compter de 2018", "points : 1 de 2017 à 2018, 2 à compter de 2020",
    ]],
    ["tableau", "points : 1 en 2017, 2 à compter de 2018", ["points : 2 en 2017, 1 à compter de 2018"]],
    ["tableau", "points : selon x\n  | oui | 5 points |\n  | non | 8 points |", ["| oui | 8 points | / | non | 5 points |"]],
    ["borne", "points : selon patients\n  | moins de 10 | 5 points |\n  | au moins 10 | 8 points |", [
      "| au plus 10 | 5 points | / | plus de 10 | 8 points |", "| moins de 9 | 5 points | / | au moins 9 | 8 points |", "| moins de 11 | 5 points | / | au moins 11 | 8 points |",
    ]],
    ["branche", "points : si x alors 5 points sinon 8 points", ["points : si x alors 8 points sinon 5 points"]],
    ["calcul", "montant : maximum de (devis ; aide)", ["montant : minimum de (devis ; aide)"]],
    ["calcul", "montant : devis - aide\narrondi : à l'euro, par défaut", ["montant : devis + aide", "arrondi : à l'euro, par excès"]],
  ];
  for (const [genre, clauses, voulus] of CAS) test(`${genre}: ${clauses.split("\n").join(" / ")}`, () => expect(ecrits(indicateur(clauses), genre)).toEqual(voulus));

  test("a term goes with its parentheses, a clause with its line", () => {
    expect(ecrits(indicateur("condition : x et (y ou z)"), "condition")).toEqual(["", "condition : (y ou z)", "condition : x", "condition : x et ( z)", "condition : x et (y )"]);
    expect(ecrits("  volet 1\n    exige : tous les indicateurs sauf i\n    plafond : 20 points\n    points : 30\n    indicateur i\n      condition : x\n    indicateur j\n      condition : y\n", "clause"))
      .toEqual(["", "exige : tous les indicateurs", ""]);
  });

  test("every mutant of these laws is a text that reads", () => {
    for (const [, clauses] of CAS) {
      const texte = fondation(indicateur(clauses));
      for (const m of mutantsDe(new SourceText("f.rules", texte)).filter((x) => x.genre !== "acte")) {
        const change = new SourceText("f.rules", appliquer(texte, m.retouches));
        expect(astFromText(change).diagnostics.filter((d) => d.gravite === "erreur").map((d) => `${m.avant} → ${m.apres} : ${d.titre}`)).toEqual([]);
      }
    }
  });

  test("the day of signature, and what is kept for memory, are no rules", () => {
    const texte = avenant("a", "1er juin 2020", "dans f, à compter de 2020\n  pour mémoire « rien »\n", "  signé le 1er mai 2020\n");
    expect(mutantsDe(new SourceText("a.rules", texte)).map((m) => `${m.genre} ${m.apres}`)).toEqual(["date 31 mai 2020", "date 2 juin 2020"]);
  });
});

describe("what becomes of them", () => {
  const REGLES = [fondation("  indicateur i\n    condition : x et y\n    points : 10\n")];
  const jouer = (regles: readonly string[], cas: string): readonly string[] => {
    const p = petitProjet(regles, [cas]);
    return jouerLesMutants(p.rules, p.cas, { garder: (m) => m.sujet === "i" || m.sujet === "f" }).map(({ mutant: m, issue }) => `${m.genre} ${m.avant} → ${m.apres} : ${issue.sort}`);
  };
  const lignes = (...l: readonly string[]): string => `tableaux:\n  - nom: t\n    exercice: 2017\n    colonnes: [x, y, points]\n    lignes:\n${l.map((x) => `      - [${x}]\n`).join("")}`;

  test("cases on each side see everything but the day before the first exercice", () => {
    const joues = jouer(REGLES, `${lignes("oui, oui, 10", "oui, non, 0", "non, oui, 0")}cas:\n  - nom: pas avant\n    exercice: 2016\n    attendu: { en vigueur: non }\n  - nom: en euros\n    exercice: 2017\n    données: { x: oui, y: oui }\n    attendu: { montant: 70 € }\n`);
    expect(joues.filter((j) => !j.endsWith(": tué"))).toEqual([]);
    expect(joues.length).toBeGreaterThan(8);
  });

  test("without the case where y alone lacks, the mutants that forget y survive", () => {
    const joues = jouer(REGLES, lignes("oui, oui, 10", "non, non, 0"));
    expect(joues.filter((j) => j.endsWith(": survivant") && /^(condition|et-ou)/.test(j))).toEqual(["condition x et →  : survivant", "et-ou et → ou : survivant", "condition et y →  : survivant"]);
  });

  test("a window that opens before what it speaks of exists changes nothing: proved, not supposed", () => {
    const regles = [...REGLES, avenant("a", "1er juin 2016", "dans f, à compter de 2017\n  modifie i\n    points : 12 au lieu de 10\n")];
    const joues = jouer(regles, lignes("oui, oui, 12", "oui, non, 0", "non, oui, 0"));
    expect(joues).toContain("fenetre 2017 → 2016 : égal");
    expect(joues).toContain("fenetre 2017 → 2018 : tué");
  });

  test("a condition that says twice the same loses one of them without changing an answer: every combination is tried", () => {
    const regles = [fondation("  indicateur i\n    condition : x et (x ou y)\n    points : 10\n")];
    const p = petitProjet(regles, [lignes("oui, oui, 10", "oui, non, 10", "non, oui, 0", "non, non, 0")]);
    const egaux = jouerLesMutants(p.rules, p.cas, { garder: (m) => m.sujet === "i" }).filter((j) => j.issue.sort !== "tué");
    expect(egaux.map(({ mutant: m }) => `${m.genre} ${m.avant} → ${m.apres}`)).toEqual(["condition et (x ou y) → ", "condition ou y → "]);
    for (const { issue } of egaux) expect(issue.sort === "égal" ? issue.preuve : issue.sort).toContain("mêmes réponses dans toutes les combinaisons des conditions");
  });

  test("a sample is always the same, and a part of all", () => {
    const p = petitProjet(REGLES, [lignes("oui, oui, 10")]);
    const joues = (unSur: number): string[] => jouerLesMutants(p.rules, p.cas, { unSur }).map(({ mutant: m }) => `${m.genre} ${m.avant} ${m.apres}`);
    const [tous, un] = [joues(1), joues(3)];
    expect(joues(3)).toEqual(un);
    expect(un.length).toBeGreaterThan(0);
    expect(un.length).toBeLessThan(tous.length);
    expect(un.every((m) => tous.includes(m))).toBe(true);
  });
});
