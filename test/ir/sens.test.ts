// What a text means, worked out by hand, where the lowering once went wrong or could: bare zeros, negative amounts, caps over
// what an element contains, other dispositifs, and sizes that no machine computes.
import { describe, expect, test } from "vitest";
import { avenant, enBref, erreurs, fondation, programmeDe, resultatDe } from "../support/evaluer.ts";

const B = "  indicateur b\n    condition : y\n    points : 1";
const repete = (n: number, f: (i: number) => string): string => Array.from({ length: n }, (_, i) => f(i)).join("\n");

/** [lines of f, practice, points / amount and verdicts] */
type Cas = readonly [lignes: string, pratique: Record<string, string | number | boolean>, attendu: string];

describe("a bare 0 goes with any quantity", () => {
  const cas: Cas[] = [
    ["  indicateur a\n    montant : minimum de (devis ; 0)", { devis: 5 }, "— / 0"],
    ["  indicateur a\n    montant : maximum de (0 ; devis - aide)", { devis: 5, aide: 3 }, "— / 2"],
    ["  indicateur a\n    montant : si x alors devis sinon 0", { devis: 5, x: true }, "— / 5"],
    ["  indicateur a\n    montant : si x alors 0 sinon devis", { devis: 5, x: true }, "— / 0"],
  ];
  test.each(cas)("%s", (lignes, pratique, attendu) => expect(enBref(fondation(lignes), pratique)).toBe(attendu));
  test("but a bare 3 does not", () => {
    expect(erreurs(fondation("  indicateur a\n    montant : minimum de (devis ; 3)"))).toEqual(["type-inattendu"]);
    expect(erreurs(fondation("  indicateur a\n    montant : si x alors devis sinon 3"))).toEqual(["comparaison-impossible"]);
  });
});

describe("a rate is compared with a rate", () => {
  const condition = (c: string): string[] => erreurs(fondation(`  indicateur a\n    condition : ${c}\n    points : 1`));
  test.each([["fse / feuilles > 20"], ["20 < fse / feuilles"], ["fse / feuilles ≥ 0,5"]])("%s", (c) => expect(condition(c)).toEqual(["seuil-sans-unite"]));
  test.each([["au moins 0,5"], ["au moins 20"], ["au moins limite", "0,5"], ["au moins limite", "20"], ["plus de 0"]])("seuil : %s, limite : %s", (s, limite = "3") => {
    expect(erreurs(fondation(`  paramètre limite : ${limite}\n  indicateur a\n    mesure : fse / feuilles\n    seuil : ${s}\n    points : 1`))).toEqual(["seuil-sans-unite"]);
  });
  test.each([["20 %"], ["2/3"]])("seuil : au moins limite, limite : %s", (limite) => {
    expect(erreurs(fondation(`  paramètre limite : ${limite}\n  indicateur a\n    mesure : fse / feuilles\n    seuil : au moins limite\n    condition : fse / feuilles ≥ limite\n    points : 1`))).toEqual([]);
  });
  test("a paramètre says no more than its figure; 0 and 1 are clear in a condition", () => {
    const limite = (n: string): string[] => erreurs(fondation(`  paramètre limite : ${n}\n  indicateur a\n    condition : fse / feuilles ≥ limite\n    points : 1`));
    expect(["0,5", "20", "1", "20 %"].map(limite)).toEqual([["seuil-sans-unite"], ["seuil-sans-unite"], [], []]);
  });
  test("a later act that quotes the threshold as it should be is not blamed for it", () => {
    const base = fondation("  indicateur a\n    mesure : fse / feuilles\n    seuil : au moins 20\n    points : 1");
    expect(erreurs(base, avenant("a1", "1er juin 2018", "dans f, à compter de 2019\n  modifie a\n    seuil : au moins 30 % au lieu de 20 %"))).toEqual(["seuil-sans-unite"]);
  });
  test.each([["fse / feuilles > 20 %"], ["fse / feuilles > 1/5"], ["fse / feuilles > 0"], ["fse / feuilles ≥ 1"]])("%s", (c) => expect(condition(c)).toEqual([]));
});

describe("an exige that asks for nothing is said", () => {
  const codes = (exige: string, dessous = "\n    indicateur a\n      condition : x"): string[] =>
    programmeDe(fondation(`${B}\n  volet 1\n    exige : ${exige}\n    points : 3${dessous}`)).diagnostics.map((d) => d.code).filter((c) => c.startsWith("exige"));
  test.each([["tous les indicateurs", ""], ["tous les indicateurs sauf a", undefined], ["au moins 0 indicateur", undefined]])("%s %s", (exige, dessous) => {
    expect(codes(exige, dessous)).toEqual(["exige-vide"]);
  });
  test.each([["tous les indicateurs"], ["au moins 1 indicateur"], ["a"]])("%s", (exige) => expect(codes(exige)).toEqual([]));
});

describe("negative numbers", () => {
  const donnees = "donnée n « n » : nombre, au plus d\ndonnée d « d » : nombre\n";
  const rapport = (n: number, d: number): unknown => resultatDe(donnees + fondation(`  résultat r : n / d\n${B}`), { n, d }).resultats.get("r");
  test("a ratio of data that may be negative is not a part of a whole", () => {
    expect(rapport(-5, 10)).toMatchObject({ nombre: { min: { n: -1n, d: 2n } } });
    expect(rapport(-4, -2)).toMatchObject({ nombre: { min: { n: 2n, d: 1n } } });
  });
  const reprise = "  indicateur a\n    condition : x\n    montant : devis - aide\n";
  test("a division by an amount that may be negative counts 0 and leaves the others alone", () => {
    // a = 1 € - 2 € = -1 €; b divides by -1 € + 1 € = 0 €: 0; total -1 €.
    expect(enBref(fondation(`${reprise}  indicateur b\n    condition : y\n    montant : devis / (montant de a + 1 €) × 1 €`), { x: true, y: true, devis: 1, aide: 2 }))
      .toBe("— / -1 a=atteint b=atteint");
  });
  const table = (montant: string): string[] =>
    erreurs(fondation(`  indicateur a\n    condition : x\n    montant : ${montant}\n  indicateur b\n    condition : y\n    montant : selon montant de a\n      | de 0 € à 10 € | 1 € |\n      | plus de 10 € | 2 € |`));
  test("a table of amounts answers below zero where amounts can be", () => {
    expect(table("devis - aide")).toEqual(["tableau-trou"]);
    expect(table("devis")).toEqual([]);
    expect(table("maximum de (0 € ; devis - aide)")).toEqual([]);
  });
});

describe("plafond and arrondi bear on the element with what it contains", () => {
  const volet = (clause: string, propres = "    points : 100\n"): string => fondation(`  volet 1\n${propres}    ${clause}\n    indicateur a\n      condition : x\n      points : 50`);
  const cas: [string, string, string][] = [
    [volet("plafond : 110 points"), "110 / 770 a=atteint", "100 + 50, capped"],
    [volet("plafond : 110 points", ""), "50 / 350 a=atteint", "under the cap"],
    [volet("plafond : 40 points", ""), "40 / 280 a=atteint", "children alone"],
    [volet("pondération : points × 1/2"), "100 / 700 a=atteint", "a pondération bears on its own 100 points"],
    [volet("pondération : points × 1/2", ""), "25 / 175 a=atteint", "or on its children's when it has none"],
    [volet("plafond : 1 000 €"), "150 / 1000 a=atteint", "a cap in euros"],
  ];
  test.each(cas)("%s → %s", (texte, attendu) => expect(enBref(texte, { x: true })).toBe(attendu));
  test("rounding once: 0,5 + 0,5 is 1, not 2", () => {
    expect(enBref(fondation("  volet 1\n    points : 0,5\n    arrondi : au point, moitié en s'éloignant de zéro\n    indicateur a\n      condition : x\n      points : 0,5"), { x: true })).toBe("1 / 7 a=atteint");
  });
});

describe("another dispositif", () => {
  const F = "  paramètre k : 800 patients\n  indicateur d\n    mesure : patients\n    seuil : au moins k\n    points : 5";
  const g = (condition: string): string => `\ndispositif g « G » à compter de 2018\n  article : « 2 »\n  valeur du point : 7 €\n  indicateur ga\n    condition : ${condition}\n    points : 9\n`;
  const A1 = avenant("a1", "1er juin 2019", "dans f, à compter de 2021\n  modifie k\n    valeur : 900 patients au lieu de 800 patients");
  test("changes with the acts on the other", () => {
    const textes = [fondation(F) + g("d de f"), A1];
    expect(enBref(textes, { patients: 850 }, { dispositif: "g", exercice: 2020 })).toBe("9 / 63 ga=atteint");
    expect(enBref(textes, { patients: 850 }, { dispositif: "g", exercice: 2021 })).toBe("0 / 0 ga=non atteint");
    expect(enBref(textes, { patients: 850 }, { dispositif: "g", exercice: 2021, connuLe: "2019-05-31" })).toBe("9 / 63 ga=atteint");
  });
  test("its parameters still to be fixed stay unknown", () => {
    const textes = [fondation(F.replace("800 patients", "à fixer par décret")) + g("d de f"), A1.replace(" au lieu de 800 patients", "")];
    const r = resultatDe(textes, { patients: 850 }, { dispositif: "g", exercice: 2020 });
    expect([r.elements[0]!.verdict, r.manquantes.map((m) => m.nom)]).toEqual(["non évaluable", ["k_à_fixer_dans_f"]]);
    expect(enBref(textes, { patients: 850 }, { dispositif: "g", exercice: 2021 })).toBe("0 / 0 ga=non atteint");
  });
  test("two dispositifs that wait for each other are refused by name", () => {
    const f = "  indicateur a\n    condition : ga de g\n    points : 1\n  indicateur b\n    condition : x\n    points : 1";
    expect(erreurs(fondation(f, { fenetre: "à compter de 2018" }) + g("b de f"))).toContain("renvoi-externe");
  });
});

describe("sizes", () => {
  const chaine = (n: number): string => `${repete(n, (i) => `  calcul c${i} : ${i === 0 ? "patients" : `c${i - 1} + 1 patients`}`)}\n  indicateur a\n    condition : c${n - 1} > 3 patients\n    points : 1`;
  test("a chain of definitions has one limit, whatever the order of writing", () => {
    expect(erreurs(fondation(chaine(400)))).toEqual([]);
    expect(erreurs(fondation(chaine(600)))).toEqual(["definitions-trop-profondes"]);
    const retournee = chaine(600).split("\n");
    expect(erreurs(fondation([...retournee.slice(0, 600).reverse(), ...retournee.slice(600)].join("\n")))).toEqual(["definitions-trop-profondes"]);
  });
  test("elements that wait for one another too", () => {
    const lignes = (n: number): string => repete(n, (i) => `  indicateur a${i}\n${i === 0 ? "" : `    prérequis : a${i - 1}\n`}    condition : x\n    points : 1`);
    expect(erreurs(fondation(lignes(150)))).toEqual([]);
    expect(erreurs(fondation(lignes(2_000)))).toEqual(["definitions-trop-profondes"]);
  });
  const carres = (depart: string, n: number): string => fondation(`${repete(n, (i) => `  calcul c${i} : ${i === 0 ? depart : `c${i - 1} × c${i - 1}`}`)}\n  indicateur a\n    condition : c${n - 1} < 3\n    points : 1`);
  test("a figure squared again and again", () => {
    expect(erreurs(carres("1,0001 + 0", 5))).toEqual([]);
    expect(erreurs(carres("1,0001 + 0", 25))).toEqual(["calcul-trop-grand"]);
  });
  test("a datum squared again and again", () => {
    const texte = (n: number): string => `donnée t « t » : taux\n${carres("t", n)}`;
    expect(erreurs(texte(8))).toEqual([]);
    expect(erreurs(texte(20))).toEqual(["calcul-trop-grand"]);
  });
  test("a count added to itself sixty times is fine", () => {
    expect(erreurs(fondation(`${repete(60, (i) => `  calcul c${i} : ${i === 0 ? "patients" : `c${i - 1} + c${i - 1}`}`)}\n  indicateur a\n    condition : c59 > 3 patients\n    points : 1`))).toEqual([]);
  });
  test("a table of a thousand lines, and one more", () => {
    const table = (n: number): string => fondation(`  indicateur a\n    montant : selon patients\n${repete(n - 1, (i) => `      | ${i} | ${i} € |`)}\n      | au moins ${n - 1} | 3 € |`);
    expect(erreurs(table(1_000))).toEqual([]);
    expect(erreurs(table(1_001))).toEqual(["tableau-trop-long"]);
  });
  test("thirty digits are computed, not rounded", () => {
    const texte = fondation("  indicateur a\n    condition : x\n    points : 123456789012345678901234567890");
    expect(enBref(texte, { x: true })).toBe("123456789012345678901234567890 / 864197523086419752308641975230 a=atteint");
    expect(programmeDe(texte).diagnostics.filter((d) => d.gravite === "erreur")).toEqual([]);
  });
});

describe("a majoration may be a table", () => {
  const texte = (cellules: string): string => fondation(`  indicateur a\n    condition : x\n    points : 10\n    majoration bonus : selon q\n${cellules}`);
  const TROIS = "      | tiers | 0 % |\n      | mi | 10 % |\n      | plein | 20 % |";
  test.each([["tiers", 70], ["mi", 77], ["plein", 84]])("%s", (q, euros) => expect(enBref(texte(TROIS), { x: true, q })).toBe(`10 / ${euros} a=atteint`));
  test("amended like any other clause", () => {
    const plat = avenant("a1", "1er juin 2018", "dans f, à compter de 2019\n  modifie a\n    majoration bonus : 50 %");
    expect(enBref([texte(TROIS), plat], { x: true, q: "mi" })).toBe("10 / 105 a=atteint");
  });
  test("its gaps are told, and so is a bare figure", () => {
    expect(erreurs(texte("      | tiers | 0 % |\n      | mi | 10 % |"))).toEqual(["tableau-trou"]);
    expect(erreurs(texte("      | tiers | 0 |\n      | mi | 20 |\n      | plein | 20 % |"))).toEqual(["type-inattendu"]);
  });
});
