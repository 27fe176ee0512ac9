// Clauses in words: what a lawyer would read, from the tree of a rule.
import { expect, test } from "vitest";
import type * as ast from "../../compiler/ast/nodes.ts";
import type { Corpus } from "../../compiler/corpus/corpus.ts";
import { lexiqueDe } from "../../compiler/emit/document/lexique.ts";
import { fenetreEnMots } from "../../compiler/emit/document/mots.ts";
import { valeurEnMots } from "../../compiler/emit/document/phrases.ts";
import { entier, fraction } from "../../compiler/runtime/exact.ts";

const span = { file: "t", start: 0, end: 0 };
const ident = (nom: string): ast.Ident => ({ kind: "ident", nom, span });
const texte = (t: string): ast.Texte => ({ kind: "texte", texte: t, span });
const ref = (nom: string): ast.Ref => ({ kind: "ref", nom, volet: nom.startsWith("volet "), span });
const nom = (n: string): ast.Expr => ({ kind: "nom", ref: ref(n), span });
const nb = (v: number, unite?: string): ast.Nombre => ({ kind: "nombre", valeur: Number.isInteger(v) ? entier(v) : fraction(BigInt(v * 10), 10n), span, ...(unite ? { unite: { kind: "unite", nom: unite, span } } : {}) });
const bin = (gauche: ast.Expr, op: ast.OpBinaire, droite: ast.Expr): ast.Expr => ({ kind: "binaire", op, gauche, droite, span });
const cas = (valeur: ast.Expr, comparateur?: ast.Comparateur, fenetre?: readonly [string, string?]): ast.CasDate => ({
  kind: "cas-date", valeur, span, ...(comparateur ? { comparateur } : {}),
  ...(fenetre ? { fenetre: { kind: "fenetre", debut: fenetre[0], ...(fenetre[1] ? { fin: fenetre[1] } : {}), span } } : {}),
});
const datee = (...c: ast.CasDate[]): ast.Datee => ({ kind: "datee", cas: c, span });
const donnee = (n: string, libelle: string, type: ast.TypeDonnee): [string, ast.Donnee] => [n, { kind: "donnee", nom: ident(n), libelle: texte(libelle), type, span }];

const corpus: Corpus = {
  donnees: new Map([
    donnee("fse", "Feuilles télétransmises", { kind: "type-compte", unite: ident("feuilles"), span }),
    donnee("feuilles", "Feuilles de soins", { kind: "type-compte", unite: ident("feuilles"), span }),
    donnee("lap", "LAP certifié", { kind: "type-booleen", span }),
    donnee("dmp", "Compatible DMP", { kind: "type-booleen", span }),
    donnee("commande", "Date de la commande", { kind: "type-date", span }),
    donnee("temps", "Quotité de l'assistant", { kind: "type-choix", span, options: [{ kind: "option", nom: ident("mi_temps"), libelle: texte("Mi-temps"), span }] }),
  ]),
  actes: [], acteParId: new Map(), fichiers: [], publications: [],
};
const lex = lexiqueDe(corpus, null);
const dire = (mot: ast.MotClause, v: ast.ValeurClause, temps: "avec-fenetres" | "sans-fenetres" = "avec-fenetres"): string => valeurEnMots(mot, v, lex, temps).replace(/\u202f/g, " ");

test.each<[ast.MotClause, ast.ValeurClause, string]>([
  ["seuil", datee(cas(bin(nb(2), "/", nb(3)), "au moins")), "au moins 2/3"],
  ["seuil", datee(cas(nb(20, "%"), "au moins")), "au moins 20 %"],
  ["seuil", datee(cas({ kind: "date", jour: "2023-04-28", span }, "avant")), "avant le 28 avril 2023"],
  ["points", datee(cas(nb(22.5))), "22,5 points"],
  ["points", datee(cas(nb(175), undefined, ["2017-01-01", "2018-01-01"]), cas(nb(280), undefined, ["2019-01-01"])), "175 points en 2017, 280 points à compter de 2019"],
  ["points", { kind: "non-communiques", de: nb(0), a: nb(360), span }, "non communiqués par les sources, de 0 à 360 points"],
  ["mesure", datee(cas(bin(nom("fse"), "/", nom("feuilles")))), "le rapport entre « Feuilles télétransmises » et « Feuilles de soins »"],
  ["condition", datee(cas(bin(nom("lap"), "et", nom("dmp")))), "« LAP certifié » et « Compatible DMP »"],
  ["condition", datee(cas(bin(nom("lap"), "et", bin(nom("dmp"), "ou", { kind: "unaire", op: "non", terme: nom("lap"), span })))), "« LAP certifié » et (« Compatible DMP » ou non « LAP certifié »)"],
  ["condition", datee(cas(bin(nom("commande"), "≤", { kind: "date", jour: "2022-07-15", span }))), "« Date de la commande » est au plus tard le 15 juillet 2022"],
  ["condition", datee(cas(bin(nom("temps"), "=", nom("mi_temps")))), "« Quotité de l'assistant » est « Mi-temps »"],
  ["prerequis", datee(cas(nom("volet 1"))), "le volet 1 est atteint"],
  ["exige", { kind: "exige-tous", sauf: [ref("lap")], span }, "tous les indicateurs, sauf « LAP certifié »"],
  ["majoration", { kind: "majoration", taux: nb(20, "%"), si: bin(bin(nom("fse"), "/", nom("feuilles")), ">", bin(nb(1), "/", nb(3))), span }, "20 %, si le rapport entre « Feuilles télétransmises » et « Feuilles de soins » dépasse 1/3"],
  ["ponderation", datee(cas(bin(bin({ kind: "grandeur-de", grandeur: "montant", span }, "×", nom("fse")), "/", nom("feuilles")))), "(le montant × « Feuilles télétransmises ») / « Feuilles de soins »"],
  ["arrondi", { kind: "arrondi", precision: "centime", mode: "moitie-vers-exterieur", span }, "au centime, la moitié en s'éloignant de zéro"],
])("%s", (mot, valeur, attendu) => expect(dire(mot, valeur)).toBe(attendu));

test("the law of a day says no window", () => {
  expect(dire("points", datee(cas(nb(175), undefined, ["2017-01-01", "2018-01-01"])), "sans-fenetres")).toBe("175 points");
});

test.each([
  ["2017-01-01", "2018-01-01", "en 2017"],
  ["2019-01-01", "2022-01-01", "de 2019 à 2021"],
  ["2019-01-01", null, "à compter de 2019"],
  ["2023-05-01", null, "à compter du 1er mai 2023"],
  [null, "2022-01-01", "jusqu'en 2021"],
  [null, null, "dès l'origine"],
  ["2023-05-01", "2023-07-01", "du 1er mai 2023 au 30 juin 2023"],
])("window %s %s", (debut, fin, attendu) => expect(fenetreEnMots(debut, fin)).toBe(attendu));
