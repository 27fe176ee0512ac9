// What is written one way and laid out another: one row per decision of layout.
import { expect, test } from "vitest";
import { EXEMPLE } from "./exemple.ts";
import { forme } from "./essayer.ts";

/** Lines of a dispositif, under its header. */
const dans = (lignes: string): string => `convention c\n\ndispositif d à compter de 2017\n${lignes}\n`;

const CAS: readonly (readonly [quoi: string, avant: string, apres: string])[] = [
  ["nothing", "", ""],
  ["blank lines only", "\n \n\t\n", ""],
  ["a comment alone", "\n\n# seule  \n\n\n# deux", "# seule\n\n# deux\n"],
  ["indentation and blank lines of a dispositif",
    "convention c\n   signée le 25/08/2016\ndispositif d à compter de 2017\n      période:année civile\n\n\n   valeur du point:7 €\nvolet 1\npoints:1\nindicateur a\n\n  points:2\nindicateur b\nvolet 2\npoints:3",
    "convention c\n  signée le 25 août 2016\n\ndispositif d à compter de 2017\n  période : année civile\n\n  valeur du point : 7 €\n\n  volet 1\n    points : 1\n\n    indicateur a\n      points : 2\n\n    indicateur b\n\n  volet 2\n    points : 3\n"],
  ["data stay together, labels aligned", "donnée a « A » : date\ndonnée abc « B » : date\ndonnée ab:date\n\n\ndonnée x « X » : date",
    "donnée a   « A » : date\ndonnée abc « B » : date\ndonnée ab : date\n\ndonnée x « X » : date\n"],
  ["one blank line between acts", "convention c\navenant a à c\n\n\n\nannonce total de d : 1\nannonce total de e : 2",
    "convention c\n\navenant a à c\n\nannonce total de d : 1\nannonce total de e : 2\n"],
  ["options of a choice", "donnée x : choix parmi a « A »,b « B »,\n\n c, déclaratif, question \"Quoi ?\"",
    "donnée x : choix parmi\n  a « A », b « B », c, déclaratif,\n  question « Quoi ? »\n"],
  ["quotation marks", `convention c "La « vraie"\nconvention d "La « vraie » convention"\nconvention e «nue»`,
    `convention c « La « vraie »\n\nconvention d "La « vraie » convention"\n\nconvention e « nue »\n`],
  ["typography inside a text", dans("  note : \"Voir:  l'annexe 3 ; etc... Pourquoi?\""), dans("  note : « Voir : l'annexe 3 ; etc… Pourquoi ? »")],
  ["inner quotation marks", dans('  note : « la "vraie" date »'), dans("  note : « la “vraie” date »")],
  ["an odd inner mark stays", dans('  note : « 5" »'), dans('  note : « 5" »')],
  ["hours, addresses and ratios are no punctuation", dans("  note : « de 12:30 à 13:00, https://exemple.fr/a?b, 3:1 »"), dans("  note : « de 12:30 à 13:00, https://exemple.fr/a?b, 3:1 »")],
  ["no-break spaces are the documents' business", dans("  note : « 1\u202f500\u00a0€\u202f! »"), dans("  note : « 1 500 € ! »")],
  ["the label of an option is kept to the letter: cells are compared with it", "donnée x : choix parmi\n  a « A... », b « B: c »\n", "donnée x : choix parmi\n  a « A... », b « B: c »\n"],
  ["numbers", dans("  points : 1500 en 2017, 1\u00a0500,50 en 2018, 2 / 3 en 2019, 7€ en 2020, 20% en 2021, 1 point en 2022, 2 point à compter de 2023"),
    dans("  points : 1500 en 2017, 1 500,50 en 2018, 2/3 en 2019, 7 € en 2020, 20 % en 2021, 1 point en 2022,\n    2 point à compter de 2023").replace("2 point ", "2 point ")],
  ["a grouped number stays so", dans("  plafond : 1 500"), dans("  plafond : 1 500")],
  ["thousands with a unit", dans("  plafond : 12500 €"), dans("  plafond : 12 500 €")],
  ["dates", dans("  paramètre p : 2022-01-01"), dans("  paramètre p : 1er janvier 2022")],
  ["windows on year boundaries", dans("  points : 1 du 1er janvier 2017 au 31 décembre 2017, 2 pour 2018, 3 du 01/01/2019 au 31/12/2020, 4 à compter du 1er janvier 2021"),
    dans("  points : 1 en 2017, 2 en 2018, 3 de 2019 à 2020, 4 à compter de 2021")],
  ["windows off year boundaries", dans("  points : 1 jusqu'au 30 avril 2017, 2 à compter du 2017-05-01 jusqu'au 31/12/2018, 3 à compter du 1er juin 2019"),
    dans("  points : 1 jusqu'au 30 avril 2017, 2 du 1er mai 2017 au 31 décembre 2018,\n    3 à compter du 1er juin 2019")],
  ["the window of a group", "avenant a à c\ndans d,en 2022,par \"article 4\"\nabroge x\nabroge y", "avenant a à c\n\ndans d, pour 2022, par « article 4 »\n  abroge x\n  abroge y\n"],
  ["operators", dans("  condition : a>=b et c<=d et e!=f et g*h−1/x = 2"), dans("  condition : a ≥ b et c ≤ d et e ≠ f et g × h - 1 / x = 2")],
  ["needless parentheses go", dans("  condition : ((a) et (b)) ou (non (c = (d + (e × f))))"), dans("  condition : a et b ou non c = d + e × f")],
  ["needed parentheses stay", dans("  condition : (a ou b) et non (c et d) et x / (y × z) = -(u + v) - (w - 1)"), dans("  condition : (a ou b) et non (c et d) et x / (y × z) = -(u + v) - (w - 1)")],
  ["nested choices", dans("  montant : si a alors (si b alors 1 sinon 2) sinon si c alors 3 sinon 4"), dans("  montant : si a alors (si b alors 1 sinon 2) sinon si c alors 3 sinon 4")],
  ["a long condition goes to the line before each « et »",
    dans("  condition : premier_indicateur_au_nom_long et deuxième_indicateur_au_nom_long et troisième_indicateur_au_nom_long"),
    dans("  condition : premier_indicateur_au_nom_long\n    et deuxième_indicateur_au_nom_long\n    et troisième_indicateur_au_nom_long")],
  ["a dated list goes to the line where it must", dans("  points : 175 en 2017, 230 en 2018, 280 en 2019, 300 en 2020, 310 en 2021, 320 en 2022, 330 à compter de 2023"),
    dans("  points : 175 en 2017, 230 en 2018, 280 en 2019, 300 en 2020, 310 en 2021, 320 en 2022,\n    330 à compter de 2023")],
  ["a table", dans("  montant : selon x\n|moins de 50%|0€|\n|  de 50 % à moins de 90 %|1500 €  |\n\n|au moins 90 % | non ouvert|"),
    dans("  montant : selon x\n    | moins de 50 %           |        0 € |\n    | de 50 % à moins de 90 % |    1 500 € |\n    | au moins 90 %           | non ouvert |")],
  ["a cross table", dans("  montant : selon x et y\n| | 1|au moins 2|\n|Tiers temps|12000 €|0 €|\n|mi-temps|-5|—|"),
    dans("  montant : selon x et y\n    |             |        1 | au moins 2 |\n    | Tiers temps | 12 000 € |        0 € |\n    | mi-temps    |       -5 | —          |")],
  ["wide characters in a table", dans("  montant : selon x\n| 漢字 | 1 |\n| e\u0301té | 2 |"), dans("  montant : selon x\n    | 漢字 | 1 |\n    | été  | 2 |")],
  ["a table and what it replaces", dans("  montant : selon x\n | a | 1 |\n au lieu de selon x\n | a | 22 |"),
    dans("  montant : selon x\n    | a | 1 |\n    au lieu de selon x\n      | a | 22 |")],
  ["quotations stay above what they quote", dans("> Premier alinéa.\n>Second.\n\n  volet 1"), dans("  > Premier alinéa.\n  > Second.\n  volet 1")],
  ["a comment at the end of a line", dans("  points : 1# pourquoi\n  volet 1     # quoi"), dans("  points : 1  # pourquoi\n\n  volet 1  # quoi")],
  ["a comment before what it announces", dans("  points : 1\n # annonce le volet\n  volet 1\n  # dans le volet\n    points : 2"),
    dans("  points : 1\n\n  # annonce le volet\n  volet 1\n    # dans le volet\n    points : 2")],
  ["a comment at the end of a block", dans("  volet 1\n    points : 2\n    # fin du volet 1\n  # avant le volet 2\n  volet 2\n# fin du fichier"),
    dans("  volet 1\n    points : 2\n    # fin du volet 1\n\n  # avant le volet 2\n  volet 2\n# fin du fichier")],
  ["a comment inside a value", dans("  points : 175 en 2017, # la première année\n    230 à compter de 2018 # ensuite"),
    dans("  # la première année\n  points : 175 en 2017, 230 à compter de 2018  # ensuite")],
  ["a comment inside a table", dans("  montant : selon x # par tranche\n    | a | 1 |\n    # et puis\n    | b | 2 |\n    # fin"),
    dans("  montant : selon x  # par tranche\n    | a | 1 |\n    # et puis\n    | b | 2 |\n    # fin")],
  ["words as the author agreed them", "avenant a à c\ndans d, pour 2022\n  suspend x\n    réputée atteinte\n  ajoute à v\n    indicateur i\n      exige : tous les sous-indicateurs\n      points : non communiqué",
    "avenant a à c\n\ndans d, pour 2022\n  suspend x\n    réputée atteinte\n  ajoute à v\n    indicateur i\n      exige : tous les sous-indicateurs\n      points : non communiqué\n"],
  ["everything, already laid out", EXEMPLE, EXEMPLE],
];

test.each(CAS)("%s", async (_quoi, avant, apres) => {
  expect(await forme(avant)).toBe(apres);
});
