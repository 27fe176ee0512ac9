// What each construct becomes in the core: the expressions that language.md, section 4, prescribes.
import { enFrancais } from "../../compiler/ir/types.ts";
import { describe, expect, test } from "vitest";
import { printProgramme } from "../../compiler/ir/print.ts";
import { reglesLues } from "../../compiler/ir/walk.ts";
import { compileText, DONNEES, enDispositif, regleOf } from "../support/compile.ts";

/** [lines of the dispositif, rule, expression] */
type Cas = readonly [lignes: string, regle: string, expr: string];

const X = (...clauses: string[]): string => `  indicateur x\n${clauses.map((c) => `    ${c}`).join("\n")}`;

describe("tests", () => {
  const cas: Cas[] = [
    [X("condition : lap et dmp et non lap", "points : 1"), "x.condition", "et(donnée(lap) ; donnée(dmp) ; non(donnée(lap)))"],
    [X("condition : lap", "points : 1"), "x.accessible", "vrai"],
    [X("condition : lap", "points : 1"), "x.atteint", "et([x.accessible] ; acquis([x.propre]))"],
    [X("mesure : fse / feuilles", "seuil : au moins 2/3", "points : 1"), "x.mesure", "(donnée(fse) /partentier donnée(feuilles))"],
    [X("mesure : feuilles / fse", "seuil : au moins 2/3", "points : 1"), "x.mesure", "(donnée(feuilles) /entier donnée(fse))"],
    [X("mesure : fse / feuilles", "seuil : au moins 2/3", "points : 1"), "x.propre", "([x.mesure] ≥ [x.seuil])"],
    [X("condition : lap", "mesure : fse / feuilles", "seuil : plus de 20 %", "points : 1"), "x.propre", "et([x.condition] ; ([x.mesure] > [x.seuil]))"],
    [X("mesure : commande", "seuil : avant le 28 avril 2023", "points : 1"), "x.propre", "([x.mesure] < [x.seuil])"],
    [X("condition : mi_temps = quotité", "points : 1"), "x.condition", "('mi_temps' = donnée(quotité))"],
    [X("condition : commande ≤ fin d'exercice", "points : 1"), "x.condition", "(donnée(commande) ≤ fin-exercice)"],
    ["  volet 1\n    exige : tous les indicateurs sauf b\n    points : 5\n    indicateur a\n      condition : lap\n    indicateur b\n      condition : dmp", "volet 1.exige", "et([a.atteint])"],
    ["  volet 1\n    exige : au moins 1 indicateur\n    points : 5\n    indicateur a\n      condition : lap\n    indicateur b\n      condition : dmp", "volet 1.exige", "au-moins 1([a.atteint] ; [b.atteint])"],
    [`${X("condition : lap", "points : 1")}\n  volet 2\n    prérequis : x\n    indicateur y\n      points : 3`, "y.accessible", "[volet 2.accessible]"],
    [`${X("condition : lap", "points : 1")}\n  volet 2\n    prérequis : x\n    indicateur y\n      points : 3`, "volet 2.accessible", "acquis([volet 2.prerequis])"],
  ];
  test.each(cas)("%s\n→ %s", (lignes, regle, expr) => {
    const compiled = compileText(enDispositif(lignes));
    expect(compiled.diagnostics.filter((d) => d.gravite === "erreur")).toEqual([]);
    expect(regleOf(compiled, regle)).toBe(expr);
  });
});

describe("points and amounts", () => {
  const bareme = "barème : progression de fse / feuilles (0 % : 0 % ; 30 % : 30 % ; 90 % : 100 %)";
  const cas: Cas[] = [
    [X("condition : lap", "points : 22,5"), "x.points", "si([x.atteint] ; [x.points-propres] ; 0)"],
    [X("condition : lap", "points : 22,5"), "x.montant-propre", "([x.points-propres] × [dispositif.valeur-du-point])"],
    [X("condition : lap", "points : 22,5"), "dispositif.points", "[x.points]"],
    [X(bareme, "points : 40"), "x.points-propres", "ou-zéro((40 × [x.bareme]))"],
    [X("condition : lap", "points : 40", "pondération : points × patients / 800 patients"), "x.points-propres", "((40 × donnée(patients)) /entier 800)"],
    [X("condition : lap", "montant : devis", "plafond : 430 €"), "x.montant", "si([x.atteint] ; minimum([x.montant-propre] ; 430) ; 0)"],
    [X("condition : lap", "montant : devis / 3", "arrondi : au centime, moitié en s'éloignant de zéro"), "x.montant", "si([x.atteint] ; arrondi([x.montant-propre] ; 0.01 ; moitie-vers-exterieur) ; 0)"],
    [X("condition : lap", "montant : 100 €", "majoration : 20 % si fse / feuilles > 1/3"), "x.majoration", "si(acquis(((donnée(fse) /partentier donnée(feuilles)) > 1/3)) ; 0.2 ; 0)"],
    [X("condition : lap", "montant : 100 €", "majoration : 20 % si dmp"), "x.montant", "si([x.atteint] ; ([x.montant-propre] × (1 + [x.majoration])) ; 0)"],
    [X("condition : lap", "montant : 100 €", "cumul : addition", "majoration a : 10 % si dmp", "majoration b : 10 % si lap"), "x.montant", "si([x.atteint] ; ([x.montant-propre] × ((1 + [x.majoration a]) + [x.majoration b])) ; 0)"],
    [X("condition : lap", "montant : 100 €", "cumul : produit", "majoration a : 10 % si dmp", "majoration b : 10 % si lap"), "x.montant", "si([x.atteint] ; (([x.montant-propre] × (1 + [x.majoration a])) × (1 + [x.majoration b])) ; 0)"],
    [X("condition : lap", "montant : 2 € × patients × fse / feuilles"), "x.montant-propre", "ou-zéro((((2 × donnée(patients)) × donnée(fse)) /entier donnée(feuilles)))"],
    [X("condition : lap", "points : non communiqués, de 0 à 360, fournis par effection"), "x.points-propres", "non-communiqué(0 ; 360 ; effection)"],
    ["  indicateur b\n    total : 30 points\n    sous-indicateur c\n      condition : lap\n      points : 10\n    sous-indicateur d\n      condition : dmp\n      points : 20", "b.points", "si([b.atteint] ; somme([c.points] ; [d.points]) ; 0)"],
    [X("montant : selon quotité", "  | tiers_temps | 1 € |", "  | mi_temps | non ouvert |"), "x.accessible", "acquis(table(donnée(quotité) | 'tiers_temps' → vrai | 'mi_temps' → faux))"],
    [X("montant : selon quotité", "  | tiers_temps | 1 € |", "  | mi_temps | non ouvert |"), "x.montant-propre", "table(donnée(quotité) | 'tiers_temps' → 1 | 'mi_temps' → 0)"],
    ["  pondération : points × patients / 800 patients\n" + X("condition : lap", "points : 40"), "dispositif.points", "(([x.points] × donnée(patients)) /entier 800)"],
    ["  pondération : points × patients / 800 patients\n" + X("condition : lap", "points : 40"), "dispositif.montant", "([dispositif.points] × [dispositif.valeur-du-point])"],
  ];
  test.each(cas)("%s\n→ %s", (lignes, regle, expr) => {
    const compiled = compileText(enDispositif(lignes));
    expect(compiled.diagnostics.filter((d) => d.gravite === "erreur").map((d) => `${d.code} ${d.titre}`)).toEqual([]);
    expect(regleOf(compiled, regle)).toBe(expr);
  });
});

const SUSPENSION = (effet: string): string => `${enDispositif("  volet 1\n    exige : a et b\n    points : 5\n    indicateur a\n      condition : lap\n      points : 2\n    indicateur b\n      condition : dmp")}
avenant a1 à c16 « A1 »
  publié le 1er mars 2020
  source : « JO »
dans fs, à compter de 2021
  suspend a ${effet}
`;

describe("suspension", () => {
  test("réputé atteint", () => {
    const compiled = compileText(SUSPENSION("réputé atteint"));
    expect(regleOf(compiled, "a.propre")).toBe("vrai");
    expect(regleOf(compiled, "volet 1.exige")).toBe("[b.atteint]");
  });
  test("sans points", () => {
    const compiled = compileText(SUSPENSION("sans points"));
    expect(regleOf(compiled, "a.points")).toBe("si([a.atteint] ; 0 ; 0)");
    expect(regleOf(compiled, "volet 1.exige")).toBe("[b.atteint]");
  });
});

describe("another dispositif", () => {
  const DEUX = `${enDispositif("  volet 1\n    exige : tous les indicateurs\n    points : 5\n    indicateur a\n      condition : lap")}
dispositif aide à compter de 2019
  article : « 9 »
  indicateur y
    prérequis : volet 1 de fs
    condition : dmp
    montant : 100 €
`;
  test("its rules come along under its name, and only those needed", () => {
    const compiled = compileText(DEUX, { dispositif: "aide" });
    expect(compiled.diagnostics).toEqual([]);
    expect(regleOf(compiled, "y.prerequis")).toBe("[fs::volet 1.atteint]");
    expect(compiled.programme.regles.map((r) => r.id).filter((id) => id.startsWith("fs::"))).not.toContain("fs::dispositif.montant");
    expect(compiled.programme.entrees.map((e) => e.nom)).toEqual(["dmp", "lap"]);
  });
  test("one that is not in force says so", () => {
    const compiled = compileText(DEUX.replace("volet 1 de fs", "volet 1 de autre"), { dispositif: "aide" });
    expect(compiled.diagnostics.map((d) => d.code)).toEqual(["renvoi-externe"]);
  });
});

describe("the programme", () => {
  test("a rule only refers to rules before it", () => {
    const { programme } = compileText(enDispositif(`  calcul part : fse / feuilles\n  résultat tout : points de volet 2\n  volet 2\n    prérequis : x\n    indicateur y\n      points : 3\n  volet 3\n${X("condition : part > 20 %", "points : 1")}`));
    const vues = new Set<string>();
    for (const r of programme.regles) {
      for (const id of reglesLues(r.expr)) expect(vues.has(id), `${r.id} reads ${id}`).toBe(true);
      vues.add(r.id);
    }
    expect(programme.resultats.map((r) => r.nom)).toEqual(["tout"]);
    expect(programme.elements.map((e) => e.nom)).toEqual(["volet 2", "y", "volet 3", "x"]);
    expect(programme.racines).toEqual(["volet 2", "volet 3"]);
  });

  test("its print ignores places in the file, not the acts", () => {
    const a = compileText(enDispositif(X("condition : lap", "points : 1")));
    const b = compileText(`# un commentaire\n\n${enDispositif(X("condition : lap", "points : 1"))}`);
    expect(printProgramme(b.programme)).toBe(printProgramme(a.programme));
    const c = compileText(enDispositif(X("condition : lap", "points : 1")).replaceAll("c16", "c17"));
    expect(printProgramme(c.programme)).not.toBe(printProgramme(a.programme));
  });

  test("a parameter to be fixed is unknown, of the kind of its other values", () => {
    const compiled = compileText(`${DONNEES}
dispositif fs à compter de 2017
  article : « 20 »
  paramètre ref : 800 patients
  indicateur x
    condition : patients ≥ ref
    montant : 1 €

avenant a1 à c16 « A1 »
  publié le 1er mars 2020
  source : « JO »
dans fs, à compter de 2021
  modifie ref
    valeur : à fixer par décret au lieu de 800 patients
`);
    expect(compiled.diagnostics).toEqual([]);
    expect(regleOf(compiled, "ref")).toBe("donnée(ref_à_fixer)");
    expect(compiled.programme.entrees.find((e) => e.nom === "ref_à_fixer")!.libelle).toBe("ref (à fixer par décret)");
  });

  test.each([["date", "jour < p", "date"], ["taux", "part < p", "nombre"], ["montant", "devis < p", "nombre"], ["nombre de patients", "patients < p", "nombre"]])(
    "a figure never fixed says what it is: %s", (quoi, condition, kind) => {
      const compiled = compileText(`donnée jour « Jour » : date
donnée part « Part » : taux
${DONNEES}
dispositif fs à compter de 2017
  article : « 20 »
  paramètre p : à fixer par décret, ${quoi}
  indicateur x
    condition : ${condition}
    montant : 1 €
`);
      expect(compiled.diagnostics).toEqual([]);
      expect(compiled.programme.entrees.find((e) => e.nom === "p_à_fixer")!.type.kind).toBe(kind);
    },
  );

  test.each([
    ["a threshold of date", "    mesure : commande\n    seuil : avant p\n    points : 1", "une date"],
    ["what it is compared with", "    condition : patients > p\n    points : 1", "un nombre de patients"],
    ["what it divides", "    condition : lap\n    montant : 100 €\n    pondération : montant × patients / p", "un nombre de patients"],
    ["a threshold of a rate", "    mesure : fse / feuilles\n    seuil : au moins p\n    points : 1", "un taux ou un nombre sans unité"],
    ["nothing at all", "    condition : lap\n    points : 1", "un taux ou un nombre sans unité"],
  ])("a parameter still to be fixed counts what its use says: %s", (_, lignes, type) => {
    const { programme, diagnostics } = compileText(enDispositif(`  paramètre p « P » : à fixer par décret\n  indicateur i\n${lignes}`));
    expect(diagnostics.filter((d) => d.gravite === "erreur")).toEqual([]);
    const entree = programme.entrees.find((e) => e.nom === "p_à_fixer");
    expect(entree ? enFrancais(entree.type, new Map([["patient", "patients"]])) : "—").toBe(type);
  });
});
