// Clauses, tables and declarations: what is written and what it becomes.
import { describe, expect, test } from "vitest";
import { print } from "../../compiler/ast/print.ts";
import { clause, lire } from "./lire.ts";

describe("clauses", () => {
  test.each([
    ["seuil : au moins 20 %", "seuil", "datee cas=[{ au moins 20 % }]"],
    ["seuil : plus de 1/3", "seuil", "datee cas=[{ plus de (1 / 3) }]"],
    ["seuil : avant le 28 avril 2023", "seuil", "datee cas=[{ avant 2023-04-28 }]"],
    ["seuil : au plus tard le 15 juillet 2022", "seuil", "datee cas=[{ au plus tard 2022-07-15 }]"],
    ["seuil : moins de 3 en 2022, au plus 4 en 2023", "seuil", "datee cas=[{ moins de 3 [2022-01-01..2023-01-01[ }, { au plus 4 [2023-01-01..2024-01-01[ }]"],
    ["exige : tous les indicateurs", "exige", "exige-tous"],
    ["exige : tous les indicateurs sauf coordination, dmp et mss", "exige", "exige-tous sauf=[(coordination), (dmp), (mss)]"],
    ["exige : au moins 4 indicateurs", "exige", "exige-au-moins nombre=4"],
    ["exige : logiciel et messagerie", "exige", "datee cas=[{ (logiciel et messagerie) }]"],
    ["points : non communiqués, de 0 à 360, fournis par points_effection", "points", "non-communiques de=0 a=360 fournisPar=points_effection"],
    ["points : non communiqués", "points", "non-communiques"],
    ["points : 175 en 2017, 230 en 2018", "points", "datee cas=[{ 175 [2017-01-01..2018-01-01[ }, { 230 [2018-01-01..2019-01-01[ }]"],
    ["période : année civile", "periode", "periode valeur=annee-civile"],
    ["période : unique", "periode", "periode valeur=unique"],
    ["cumul : produit", "cumul", "cumul valeur=produit"],
    ["arrondi : au centime, moitié en s'éloignant de zéro", "arrondi", "arrondi precision=centime mode=moitie-vers-exterieur"],
    ["arrondi : à l'euro, moitié vers le pair", "arrondi", "arrondi precision=euro mode=moitie-vers-pair"],
    ["arrondi : au point, moitié vers zéro", "arrondi", "arrondi precision=point mode=moitie-vers-zero"],
    ["arrondi : au demi-point, par défaut", "arrondi", "arrondi precision=demi-point mode=inferieur"],
    ["arrondi : au centime, par excès", "arrondi", "arrondi precision=centime mode=superieur"],
    ["article : « annexe 12 »", "article", "valeur-texte texte=« annexe 12 »"],
    ['note : "à vérifier"', "note", "valeur-texte texte=« à vérifier »"],
    ["question : « Signature ou réception ? »", "question", "valeur-texte texte=« Signature ou réception ? »"],
    ["source : déduite", "source", "source standing=deduite"],
    ["source : secondaire « JO » https://x.fr/a?b=1", "source", "source standing=secondaire texte=« JO » url=https://x.fr/a?b=1"],
    ["confirmé jusqu'en 2025", "confirme-jusqu-en", "annee annee=2025"],
    ["confirmé jusqu'en : 2025", "confirme-jusqu-en", "annee annee=2025"],
    ["valeur du point : 7 €", "valeur-du-point", "datee cas=[{ 7 € }]"],
    ["valeur : à fixer par arrêté", "valeur", "a-fixer par=arrêté"],
    ["majoration : 20 %", "majoration", "majoration taux=20 %"],
  ])("%s", (texte, mot, valeur) => expect(clause(texte)).toBe(`clause mot=${mot}\n  valeur: ${valeur}`));

  test("a majoration may carry a name", () =>
    expect(clause("majoration structuration : 20 % si a > 1/3")).toBe("clause mot=majoration nom=structuration\n  valeur: majoration taux=20 % si=(a > (1 / 3))"));

  test.each([
    ["points : 400 au lieu de 280", "datee cas=[{ 280 }]"],
    ["points : 400 au lieu de (280 en 2022, 400 à compter de 2023)", "datee cas=[{ 280 [2022-01-01..2023-01-01[ }, { 400 [2023-01-01..[ }]"],
    ["points : 400 au lieu de (a + b) × 2", "datee cas=[{ ((a + b) × 2) }]"],
    ["points : 4 au lieu de non communiqués", "non-communiques"],
  ])("%s", (texte, avant) => expect(clause(texte).split("\n")[2]).toBe(`  auLieuDe: ${avant}`));

  test("a dated list stays out of an expression", () => expect(clause("points : 2 × (280 en 2022, 400 en 2023)")).toBe("liste-datee-mal-placee «(280 en 2022, 400 en 2023)»"));

  test("an acknowledged gap follows a total", () =>
    expect(clause("total : 985 points, écart reconnu de 48 points « motif »")).toBe(
      "clause mot=total\n  valeur: datee cas=[{ 985 points }]\n  ecart: ecart valeur=48 points motif=« motif »",
    ));

  test("a progression", () =>
    expect(clause("barème : progression de taux (départ : 0 % ; oi : 30 %)").split("\n").slice(1).map((l) => l.trim())).toEqual([
      "valeur: progression mesure=taux", "bornes:", "borne: départ", "valeur: 0 %", "bornes:", "borne: oi", "valeur: 30 %",
    ]));
});

describe("tables", () => {
  function cellules(...lignes: string[]): string[] {
    const lu = lire(["convention c", "dispositif d", "  montant : selon a, b", ...lignes].join("\n"));
    if (lu.dits.length > 0) return [...lu.dits];
    const d = lu.fichier.actes[0]!.dispositions[0]!;
    const v = d.kind === "dispositif" ? d.clauses[0]!.valeur : undefined;
    return v?.kind === "selon" ? v.lignes.flatMap((l) => l.cellules.map((x) => print(x).trimEnd().replace("cellule-", ""))) : [];
  }

  test.each([
    ["—", "tout"],
    ["", "vide"],
    ["3", "expr expr=3 texte=3"],
    ["1 500 €", "expr expr=1500 € texte=1 500 €"],
    ["2/3", "expr expr=(2 / 3) texte=2/3"],
    ["temps_plein", "expr expr=temps_plein texte=temps_plein"],
    ["Temps plein", "texte texte=Temps plein"],
    ["« mi-temps »", "texte texte=mi-temps"],
    ["mi-temps", "texte texte=mi-temps"],
    ["3 ou plus, c'est selon", "texte texte=3 ou plus, c'est selon"],
    ["non ouvert", "non-ouvert"],
    ["au moins 3", "intervalle bas==3"],
    ["plus de 3", "intervalle bas=≠3"],
    ["au plus 3", "intervalle haut==3"],
    ["moins de 50 %", "intervalle haut=≠50 %"],
    ["de 50 % à moins de 90 %", "intervalle bas==50 % haut=≠90 %"],
    ["de plus de 1 à 2", "intervalle bas=≠1 haut==2"],
    ["> 3", "texte texte=> 3"],
    ["# 3", "texte texte=# 3"],
  ])("%j", (cellule, attendu) => expect(cellules(`  | ${cellule} | 1 |`)).toEqual([attendu, "expr expr=1 texte=1"]));

  test("faults in cells are at their place", () => expect(cellules("  | x | 22.5 |")).toEqual(["point-decimal «22.5»"]));
  test("a row ends with a bar", () => expect(cellules("  | x | 1")).toEqual(["ligne-de-tableau-ouverte «1»"]));
  test("a table follows « selon »", () => {
    expect(clause("montant : 3\n | 1 |")).toBe("tableau-isole «| 1 |»");
    expect(clause("montant : selon a")).toBe("tableau-sans-ligne «selon»");
  });
  test("« et » crosses, « , » lists", () => {
    expect(clause("montant : selon a et b\n | 1 |").split("\n")[1]).toBe("  valeur: selon entrees=[a, b] croise=true");
    expect(clause("montant : selon a, b\n | 1 |").split("\n")[1]).toBe("  valeur: selon entrees=[a, b]");
  });
});

describe("data", () => {
  test.each([
    ["x « X » : oui ou non, déclaratif", "donnee nom=x libelle=« X » origine=declaratif\n  type: type-booleen"],
    ["x : nombre de feuilles, prérempli", "donnee nom=x origine=prerempli\n  type: type-compte unite=feuilles"],
    ["x : nombre d’actes", "donnee nom=x\n  type: type-compte unite=actes"],
    ["x : nombre, entre 0 et 1", "donnee nom=x\n  type: type-nombre\n  entre:\n    min: 0\n    max: 1"],
    ["x : taux, au plus y", "donnee nom=x auPlus=y\n  type: type-taux"],
    ["x : montant, question « Combien ? »", "donnee nom=x question=« Combien ? »\n  type: type-montant"],
    ["x : date\n  question : « Quand ? »", "donnee nom=x question=« Quand ? »\n  type: type-date"],
    ["x : points", "donnee nom=x\n  type: type-points"],
    ["x : durée", "donnee nom=x\n  type: type-duree"],
    ["x : choix parmi a « A »,\n  b, déclaratif", "donnee nom=x origine=declaratif\n  type: type-choix\n    options: option nom=a libelle=« A »\n    options: option nom=b"],
  ])("donnée %s", (texte, attendu) => {
    const lu = lire(`donnée ${texte}\n`);
    expect(lu.dits).toEqual([]);
    expect(print(lu.fichier.donnees[0]!)).toBe(`${attendu}\n`);
  });
});
