// What the typing of a law refuses or remarks: one snippet per idea, the codes it must yield and the words under the fault.
import { describe, expect, test } from "vitest";
import { compileText, enDispositif } from "../support/compile.ts";

/** [lines of an indicator or dispositif, code, text under the carets] */
type Cas = readonly [lignes: string, code: string, sous: string];

function verifier(lignes: string): [string, string][] {
  const texte = enDispositif(lignes);
  return compileText(texte).diagnostics.map((d) => [d.code, texte.slice(d.span.start, d.span.end)]);
}

const indicateur = (...clauses: string[]): string => `  indicateur x\n${clauses.map((c) => `    ${c}`).join("\n")}`;
const mesure = (seuil: string, m = "fse / feuilles"): string => indicateur(`mesure : ${m}`, `seuil : ${seuil}`, "points : 10");
const liste = (entree: string, ...lignes: string[]): string => indicateur(`montant : selon ${entree}`, ...lignes.map((l) => `  ${l}`));

describe("names", () => {
  const cas: Cas[] = [
    [indicateur("condition : lapp", "points : 1"), "nom-inconnu", "lapp"],
    [indicateur("condition : quotité = plein_temps", "points : 1"), "option-inconnue", "plein_temps"],
    ["  volet 1\n    indicateur a\n      points : 1\n  indicateur b\n    prérequis : volet 1\n    points : 2", "element-sans-verdict", "volet 1"],
    ["  calcul z : points de x\n  indicateur x\n    condition : lap\n    montant : 5 €", "grandeur-absente", "x"],
    ["  calcul z : points\n  indicateur x\n    condition : lap\n    points : 1", "grandeur-hors-ponderation", "points"],
    ["  calcul a : b + 1\n  calcul b : a + 1\n  indicateur x\n    condition : b > 0\n    points : 1", "definition-circulaire", "a"],
  ];
  test.each(cas)("%s", (lignes, code, sous) => expect(verifier(lignes)).toEqual([[code, sous]]));

  test("an unknown name proposes the nearest one and shows where it is", () => {
    const [d] = compileText(enDispositif(indicateur("condition : lab", "points : 1"))).diagnostics;
    expect(d!.aide).toBe("vouliez-vous dire « lap » ?");
    expect(d!.etiquettes).toHaveLength(1);
  });

  test("a name borne by a datum and an element shows both places", () => {
    const { diagnostics } = compileText(enDispositif("  indicateur lap\n    condition : dmp\n    points : 1"));
    expect(diagnostics.map((d) => [d.code, d.etiquettes.length])).toEqual([["nom-en-double", 1]]);
  });

  test("prerequisites in a circle list the path", () => {
    const { diagnostics } = compileText(enDispositif(
      "  indicateur a\n    prérequis : b\n    condition : lap\n    points : 1\n  indicateur b\n    prérequis : a\n    condition : dmp\n    points : 1",
    ));
    expect(diagnostics.map((d) => [d.code, d.titre])).toEqual([["prerequis-circulaire", "ces prérequis tournent en rond : a → b → a"]]);
  });
});

describe("quantities", () => {
  const cas: Cas[] = [
    ["  calcul z : points de x + 3 000 €\n  indicateur x\n    condition : lap\n    points : 1", "points-et-euros", "points de x + 3 000 €"],
    ["  calcul z : fse + patients\n  indicateur x\n    condition : z > 0\n    points : 1", "comptes-differents", "fse + patients"],
    [mesure("au moins 20 %", "fse / patients"), "comptes-differents", "fse / patients"],
    [indicateur("condition : fse > lap", "points : 1"), "comparaison-impossible", "fse > lap"],
    [indicateur("condition : fse ≥ 3", "points : 1"), "comparaison-impossible", "fse ≥ 3"],
    [indicateur("condition : fse > patients", "points : 1"), "comptes-differents", "fse > patients"],
    [indicateur("condition : quotité > mi_temps", "points : 1"), "comparaison-sans-ordre", "quotité > mi_temps"],
    [indicateur("condition : fse", "points : 1"), "type-inattendu", "fse"],
    [indicateur("condition : lap", "montant : 40 points"), "type-inattendu", "40 points"],
    [indicateur("condition : lap", "montant : 1500"), "type-inattendu", "1500"],
    [indicateur("condition : fse / 0 > 1", "points : 1"), "division-par-zero", "0"],
    [indicateur("condition : commande + 3 mois < 1er mai 2023", "points : 1"), "duree-en-mois", "commande + 3 mois"],
    [`  calcul part : fse / feuilles\n${indicateur("condition : part > 20 %", "points : 1")}`, "peut-etre-non-mesurable", "part"],
  ];
  test.each(cas)("%s", (lignes, code, sous) => {
    const [premier, ...reste] = verifier(lignes);
    expect(reste).toEqual([]);
    expect(premier![0]).toBe(code);
    expect(premier![1]).toContain(sous);
  });

  test("the other half of the story is labelled, and the help converts the points", () => {
    const { diagnostics: [d] } = compileText(enDispositif("  calcul z : points de x + 3 000 €\n  indicateur x\n    condition : lap\n    points : 1"));
    expect(d!.etiquettes.map((e) => e.texte)).toEqual(["ici, des points", "là, des euros"]);
    expect(d!.aide).toContain("× valeur_du_point");
  });

  test("euros where points are expected: the help names the clause for euros", () => {
    const { diagnostics: [d] } = compileText(enDispositif("  indicateur x\n    condition : lap\n    points : 40 €"));
    expect([d!.code, d!.aide]).toEqual(["type-inattendu", "écrivez « 40 points », ou « montant : 40 € » si le texte donne un montant"]);
  });

  test("a bare threshold of what is counted: no percentage is proposed", () => {
    const { diagnostics: [d] } = compileText(enDispositif("  indicateur x\n    mesure : feuilles\n    seuil : au moins 20\n    points : 1"));
    expect([d!.code, d!.aide]).toEqual(["seuil-sans-unite", "écrivez « 20 feuilles » : c’est l’unité de la mesure"]);
  });
});

describe("thresholds", () => {
  const cas: Cas[] = [
    [mesure("au moins 20"), "seuil-sans-unite", "20"],
    [mesure("au moins 0,5"), "seuil-sans-unite", "0,5"],
    [mesure("au moins 20", "fse"), "seuil-sans-unite", "20"],
    [mesure("au moins 20 consultations", "fse"), "seuil-autre-unite", "20 consultations"],
    [mesure("au moins 120 %"), "seuil-hors-bornes", "120 %"],
    [mesure("plus de 100 %"), "seuil-hors-bornes", "100 %"],
    [mesure("au moins 120 %", "feuilles / fse"), "seuil-hors-bornes", "120 %"],
    [mesure("au moins 66,67 %"), "seuil-presque-fraction", "66,67 %"],
    [mesure("au moins 20 %", "commande"), "comparateur-de-date", "20 %"],
    [mesure("avant le 1er mai 2023"), "comparateur-de-date", "1er mai 2023"],
    [indicateur("seuil : au moins 20 %", "points : 1"), "seuil-sans-mesure", "seuil : au moins 20 %"],
    [indicateur("mesure : fse / feuilles", "points : 1"), "mesure-sans-seuil", "mesure : fse / feuilles"],
  ];
  test.each(cas)("%s", (lignes, code, sous) => expect(verifier(lignes)).toEqual([[code, sous]]));

  test.each([
    mesure("au moins 2/3"), mesure("plus de 1/3"), mesure("au moins 20 %"), mesure("au plus 100 %"),
    mesure("au moins 6/5", "feuilles / fse"), mesure("au moins 3 feuilles", "fse"), mesure("au moins 3", "score"),
    mesure("au plus tard le 15 juillet 2022", "commande"), mesure("au moins 30 jours", "commande - 1er janvier 2022"),
    mesure("au moins 66,6 %"), mesure("au moins 33 %"),
  ])("silent: %s", (lignes) => expect(verifier(lignes)).toEqual([]));
});

describe("clauses that do not go together", () => {
  const cas: Cas[] = [
    [indicateur("condition : lap", "points : 1", "montant : 5 €"), "montant-et-points", "montant : 5 €"],
    [indicateur("condition : lap", "montant : 5 €", "majoration a : 10 % si lap", "majoration b : 10 % si dmp"), "cumul-manquant", "majoration b : 10 % si dmp"],
    [indicateur("condition : lap", "montant : 5 €", "barème : 50 %"), "clause-sans-objet", "barème : 50 %"],
    [indicateur("condition : lap", "montant : 5 €", "pondération : patients / 800 patients"), "ponderation-sans-grandeur", "pondération : patients / 800 patients"],
    ["  volet 1\n    exige : au moins 3 indicateurs\n    points : 5\n    indicateur a\n      condition : lap\n    indicateur b\n      condition : dmp", "exige-impossible", "au moins 3 indicateurs"],
    [indicateur("condition : lap", "points : non communiqués"), "bornes-manquantes", "non communiqués"],
    [indicateur("condition : lap", "montant : 5 €", "majoration : 20 si dmp"), "type-inattendu", "20"],
    [indicateur("condition : lap", "points : non communiqués, de 360 à 0"), "bornes-inversees", "non communiqués, de 360 à 0"],
    [indicateur("condition : lap", "points : 1", "plafond : 5 patients"), "type-inattendu", "5 patients"],
    ["  paramètre p : à fixer par décret\n" + indicateur("condition : lap", "montant : 5 € × p"), "parametre-a-fixer", "à fixer par décret"],
    [indicateur("mesure : fse / feuilles", "seuil : 20 %", "points : 1"), "seuil-sans-comparateur", "20 %"],
    [indicateur("mesure : lap", "seuil : au moins 20 %", "points : 1"), "valeur-de-clause", "lap"],
  ];
  test.each(cas)("%s", (lignes, code, sous) => expect(verifier(lignes)).toEqual([[code, sous]]));
});

describe("tables", () => {
  const trou = liste("fse / feuilles", "| moins de 50 % | 0 € |", "| de 50 % à moins de 89 % | 1 500 € |", "| au moins 90 % | 3 000 € |");
  const double = liste("fse / feuilles", "| de 0 % à 50 % | 0 € |", "| au moins 50 % | 1 500 € |");

  test("a gap comes with a practice in its own units", () => {
    const { diagnostics } = compileText(enDispositif(trou));
    expect(diagnostics.map((d) => d.code)).toEqual(["tableau-trou"]);
    expect(diagnostics[0]!.exemple!.replace(/\s/g, " ")).toBe("un cabinet avec colonne 1 = 89 % (178 feuilles sur 200) ne recevrait aucune réponse");
  });

  test("an overlap shows both lines and the shared value", () => {
    const { diagnostics } = compileText(enDispositif(double));
    expect(diagnostics.map((d) => [d.code, d.etiquettes.length])).toEqual([["tableau-chevauchement", 1]]);
    expect(diagnostics[0]!.exemple!.replace(/\s/g, " ")).toContain("50 % (100 feuilles sur 200)");
  });

  const cas: Cas[] = [
    [liste("quotité", "| tiers_temps | 1 € |"), "tableau-trou", ""],
    [liste("quotité", "| tiers_temps | 1 € |", "| mi temp | 2 € |"), "option-inconnue", "mi temp"],
    [liste("quotité", "| tiers_temps | 1 € | 2 € |", "| — | 2 € |"), "tableau-colonnes", ""],
    [liste("fse / feuilles", "| moins de 50 | 1 € |", "| au moins 50 % | 2 € |"), "tableau-case", "50"],
    [liste("année", "| de 1 à 3 | 1 € |", "| au moins 5 | 2 € |"), "tableau-trou", ""],
    [liste("lap, dmp", "| oui | — | 1 € |", "| — | non | 2 € |", "| non | oui | 3 € |"), "tableau-chevauchement", ""],
  ];
  test("a table of more than a million cases is refused, not tried", () => {
    const bornes = Array.from({ length: 30 }, (_, i) => `de ${i * 3} à moins de ${i * 3 + 3} patients`);
    const lignes = bornes.map((b) => `| ${b} | ${b} | ${b} | ${b} | 1 € |`);
    expect(verifier(liste("patients, patients, patients, patients", ...lignes)).map((v) => v[0])).toEqual(["tableau-trop-grand"]);
  });

  test.each(cas)("%s", (lignes, code, sous) => {
    const vus = verifier(lignes);
    expect(vus.map((v) => v[0])).toEqual([code]);
    expect(vus[0]![1]).toContain(sous);
  });

  test.each([
    liste("année", "| de 1 à 3 | 1 € |", "| au moins 4 | 2 € |"), // no whole number lies between 3 and 4
    liste("quotité", "| Tiers temps | 1 € |", "| mi-temps | 2 € |"),
    liste("lap", "| oui | 1 € |", "| non | 2 € |"),
    liste("commande", "| — | 1 € |"),
    liste("devis", "| moins de 100 € | 1 € |", "| au moins 100 € | 2 € |"),
    liste("quotité et année", "| | 1 | au moins 2 |", "| tiers temps | 1 € | 2 € |", "| mi-temps | 3 € | non ouvert |"),
  ])("silent: %s", (lignes) => expect(verifier(lignes)).toEqual([]));
});

test("points without any value of the point are noted", () => {
  const texte = enDispositif(indicateur("condition : lap", "points : 1")).replace("  valeur du point : 7 €\n", "");
  expect(compileText(texte).diagnostics.map((d) => [d.gravite, d.code])).toEqual([["note", "points-sans-valeur"]]);
});

test("each fault is said, and only where it is", () => {
  expect(verifier(indicateur("condition : zut ou zot", "points : 1")).map((v) => v[0])).toEqual(["nom-inconnu", "nom-inconnu"]);
});
