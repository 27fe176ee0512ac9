// What is said of clauses and of two acts of one day, and what becomes of each instruction when an act is left out or a reading
// taken, to the word: see clauses.md and sorts.md.
import { page, type Cas } from "./cas.ts";

const CLAUSES: readonly Cas[] = [
  { nom: "a clause written twice in a new element", actes: ["  ajoute à volet 1\n    indicateur n\n      condition : x\n      condition : y"] },
  { nom: "a run of clauses written twice: a line is missing, and its name", actes: ["  ajoute à volet 1\n    indicateur n\n      condition : x\n      points : 1\n      condition : y\n      points : 2\n  modifie perdu\n    points : 3"] },
  { nom: "a clause written twice by an instruction", actes: ["  modifie b\n    points : 12 au lieu de 10\n    points : 13 au lieu de 12"] },
  { nom: "clauses written twice by an instruction", actes: ["  modifie b\n    points : 12 au lieu de 10\n    condition : z\n    points : 13 au lieu de 12\n    condition : x"] },
  { nom: "« au lieu de » in a new element, in a new dispositif", actes: ["  ajoute à volet 1\n    indicateur n\n      prérequis : volet 2 au lieu de x", "convention k « K »\n  publiée le 1er février 2018\n  source : « JO »\ndispositif g à compter de 2018\n  article : « 2 »\n  valeur du point : 1 € au lieu de 2 €"] },
  { nom: "no value that day in a new element; a total says nothing of it", actes: ["  ajoute à volet 1\n    indicateur n\n      condition : x\n      points : 1 en 2020\n      total : 3 en 2020"] },
  { nom: "two values that day: the first stands", actes: ["  ajoute à volet 1\n    indicateur n\n      condition : x\n      points : 1 en 2022, 2 à compter de 2021\n      total : 3 en 2022, 4 à compter de 2021", "  modifie n\n    points : 9 au lieu de 2"] },
  { nom: "no value that day: later acts are not blamed", actes: ["  modifie d\n    points : 70 en 2020 au lieu de 60", "  modifie d\n    points : 80 au lieu de 70", "  modifie d\n    sans pondération"] },
  { nom: "a removed clause that had no value that day", actes: ["  modifie d\n    pondération : 2 en 2020", "  modifie d\n    sans pondération"] },
  { nom: "the wrong old value, for several figures: no correction is offered", actes: ["  modifie ratio\n    valeur : 3 au lieu de 4", "  modifie d\n    points : 3 au lieu de (59 en 2022)", "  modifie volet 1\n    exige : a au lieu de b"] },
  { nom: "the wrong old value: the new one stands, and later acts are judged on it", actes: ["  modifie d\n    points : 61 au lieu de 59", "  modifie d\n    points : 62 au lieu de 61", "  modifie d\n    points : 63 au lieu de 60 points"] },
  { nom: "the wrong old value of a threshold: its comparator", actes: ["  modifie t\n    seuil : avant le 1er mai 2022 au lieu de avant le 1er mars 2022", "  modifie t\n    seuil : au plus tard le 1er mai 2022 au lieu de au plus tard le 1er mai 2022"] },
  { nom: "the comparator is kept, unless another is written", actes: ["  modifie t\n    seuil : 16 juillet 2022 au lieu de 15 juillet 2022", "  modifie t\n    seuil : au plus tard le 17 juillet 2022 au lieu de avant le 16 juillet 2022"] },
  { nom: "a date put off after a wrong one", actes: ["  modifie t\n    sans seuil", "  reporte t du 15 juillet 2022 au 16 juillet 2022", "  modifie t\n    seuil : avant le 15 juillet 2022"] },
  { nom: "points unknown, then known", actes: ["  modifie d\n    points : non communiqués au lieu de 60", "  modifie d\n    points : 61", "  modifie d\n    points : 62"] },
  { nom: "the value of the point, and what is not a figure", actes: ["  modifie f\n    valeur du point : 8 €\n    article : « 3 »\n    note : « n »", "  modifie f\n    note : « m »\n    sans note\n    sans article"] },
  { nom: "an amount", actes: ["  modifie d\n    montant : 3 €", "  modifie d\n    montant : 4 €", "  modifie d\n    seuil : au moins 3", "  modifie d\n    seuil : au moins 4"] },
  { nom: "a recognised gap", actes: ["  modifie volet 1\n    total : 9, écart reconnu de 1 « motif »", "  ajoute à volet 2\n    indicateur n\n      condition : x\n      total : 9, écart reconnu de 1 « motif »"] },
  { nom: "a provision made for later", actes: ["dans f, à compter de 2021\n  modifie d\n    condition : x", "dans f, à compter de 2020\n  modifie d\n    condition : y", "dans f, à compter de 2020\n  modifie d malgré a1, a2\n    condition : y et x", "dans f, à compter de 2022\n  modifie d\n    condition : z"] },
  { nom: "a provision made for the same day is no later one", actes: ["dans f, à compter de 2020\n  modifie d\n    condition : x\n  abroge a", "dans f, à compter de 2020\n  modifie d\n    condition : y"] },
  { nom: "a provision for later, by the same act", actes: ["dans f, à compter de 2021\n  modifie d\n    condition : x\ndans f, à compter de 2020\n  modifie d\n    condition : y"] },
  { nom: "a message on a day that is not the end of a year", actes: ["  modifie d\n    points : 3 au lieu de 59"], vue: { jour: "2022-05-01" } },
];

const JOUR: readonly Cas[] = [
  ["a clause", "  modifie d\n    condition : x", "  modifie d\n    condition : y"],
  ["a clause removed", "  modifie d\n    sans points au lieu de 60", "  modifie d\n    points : 3"],
  ["a clause removed twice", "  modifie d\n    sans points au lieu de 60", "  modifie d\n    sans points au lieu de 60"],
  ["a paramètre, put an end to", "  modifie part\n    valeur : 3 au lieu de 20 %", "  abroge part"],
  ["the name", "  renomme b en b1", "  renomme b1 en b2\n  renomme b1 « B »"],
  ["the label", "  renomme b « B »", "  renomme b « Bé »"],
  ["the place", "  transfère b vers volet 2", "  transfère b vers volet 1"],
  ["the suspension", "  suspend b réputé atteint", "  rétablit b"],
  ["the suspension, again", "  suspend b réputé atteint\n  rétablit b", "  suspend b sans points"],
  ["what is created, then ended", "  ajoute à volet 1\n    indicateur n\n      condition : x", "  abroge n"],
  ["a child, then its parent merged", "  modifie s1\n    note : « n »", "  fusionne b dans d"],
  ["a child, then its parent split", "  renomme s1 « S »", "  scinde b en\n    indicateur b1\n      condition : x"],
  ["a child, then its parent replaced", "  modifie s1\n    sans points au lieu de 2", "  remplace b\n    indicateur b\n      condition : x"],
].map(([nom, un, deux]) => ({ nom: `two acts of one day: ${nom!}`, actes: [un!, deux!], memeJour: true }));

const lecture = (nom: string, corps: string): string => `lecture ${nom} de c « ${nom} »\n  source : secondaire « revue »\ndans f, à compter de 2018\n${corps}\n`;
const SANS = { sans: ["a1"] };
const A1 = "  modifie d\n    points : 70 au lieu de 60\n  modifie part\n    valeur : 25 % au lieu de 20 %\n  ajoute à volet 2\n    indicateur n\n      condition : x\n    calcul k : ratio × 2\n  abroge s2\n  suspend a réputé atteint";

const SORTS: readonly Cas[] = [
  { nom: "what an act created is not there", actes: [A1, "  modifie n\n    condition : y", "  abroge n", "  transfère n vers volet 1", "  remplace n\n    indicateur m\n      condition : x", "  scinde n en\n    indicateur m\n      condition : x", "  renomme n en m", "  suspend n réputé atteint", "  rétablit a", "  fusionne n dans a", "  fusionne a dans n", "  modifie k\n    valeur : 3", "  ajoute à n\n    sous-indicateur n1\n      condition : x", "  reporte n du 15 juillet 2022 au 16 juillet 2022"], vue: SANS },
  { nom: "the place an act made is not there: at the end", actes: [A1, "  ajoute à volet 2 après n\n    indicateur m\n      condition : x\n    indicateur o\n      condition : x", "  ajoute à volet 2 avant n\n    indicateur p\n      condition : x", "  transfère a vers volet 2 après n"], vue: SANS },
  { nom: "what an act changed still holds its old value", actes: [A1, "  modifie d\n    points : 80 au lieu de 70", "  modifie d\n    points : 60 au lieu de 70", "  modifie d\n    points : 60 au lieu de 70\n    condition : x", "  modifie d\n    points : 80 au lieu de 70\n    condition : y", "  modifie part\n    valeur : 20 % au lieu de 25 %", "  modifie part\n    valeur : 30 % au lieu de 25 %", "  modifie d\n    points : 60"], vue: SANS },
  { nom: "what an act removed still stands", actes: ["  modifie d\n    sans points au lieu de 60\n  modifie b\n    sans condition", "  modifie d\n    points : 60", "  modifie d\n    points : 61", "  modifie b\n    condition : z"], vue: SANS },
  { nom: "what an act wrote is not there", actes: ["  modifie d\n    pondération : 2\n    majoration m : 3\n  modifie a\n    points : 3", "  modifie d\n    sans pondération", "  modifie d\n    sans majoration m", "  modifie a\n    points : 4 au lieu de 3", "  modifie a\n    sans points au lieu de 3"], vue: SANS },
  { nom: "what is added already stands, or stands otherwise", actes: [A1,
    "  ajoute à volet 1\n    indicateur b\n      condition : y\n      points : 10\n      sous-indicateur s2\n        condition : y\n      sous-indicateur s1\n        condition : x\n        points : 2",
    "  ajoute à volet 1\n    indicateur b\n      condition : y\n      points : 10\n      sous-indicateur s1\n        condition : x\n        points : 2",
    "  ajoute à volet 1\n    indicateur b\n      condition : y\n      points : 10\n      sous-indicateur s2\n        condition : y\n      sous-indicateur s1\n        condition : x\n        points : 3",
    "  ajoute à volet 1\n    indicateur b\n      condition : y\n      points : 10\n      sous-indicateur s2\n        condition : y\n      sous-indicateur s9\n        condition : x\n        points : 2",
    "  ajoute à volet 2\n    indicateur a\n      condition : x", "  ajoute à volet 1\n    indicateur a\n      condition : y", "  ajoute à volet 1\n    indicateur a\n      condition : x\n      points : 1", "  ajoute à volet 1\n    indicateur a\n      note : « n »", "  ajoute à b\n    sous-indicateur a\n      condition : x",
    "  ajoute\n    paramètre part : 20 %", "  ajoute\n    paramètre part : 21 %", "  ajoute\n    calcul part : 20 %", "  ajoute\n    calcul a : 20 %", "  ajoute\n    paramètre part : 20 %\n    calcul neuf : 3", "  ajoute à volet 1\n    indicateur limite\n      condition : x"], vue: SANS },
  { nom: "what is moved is elsewhere", actes: ["  transfère a vers volet 2\n  transfère d vers volet 1", "  transfère a de volet 2 vers volet 1", "  transfère d de volet 1 vers volet 1", "  transfère d de volet 1"], vue: SANS },
  { nom: "what is named bears another name", actes: ["  renomme d en dd", "  modifie dd\n    condition : x", "  renomme a en d", "  renomme a en limite"], vue: SANS },
  { nom: "what is suspended is suspended, or not", actes: ["  suspend a réputé atteint\n  suspend b réputé atteint", "  rétablit a", "  suspend b réputé atteint", "  suspend b réputé atteint", "  suspend b sans points", "  suspend b points : non communiqués", "  suspend d points : non communiqués, de 1 à 2", "  suspend d points : non communiqués, de 1 à 2", "  suspend d points : non communiqués, de 1 à 3"], vue: SANS },
  { nom: "exceptions", actes: ["  transfère d vers volet 1\n  ajoute à volet 1\n    indicateur n\n      condition : x", "  modifie volet 1\n    exige : tous les indicateurs sauf d", "  modifie volet 1\n    exige : tous les indicateurs sauf a, n", "  modifie volet 1\n    exige : tous les indicateurs sauf a"], vue: SANS },
  { nom: "a dispositif that stands", actes: ["  modifie a\n    condition : y", "convention k « K »\n  publiée le 1er février 2019\n  source : « JO »\ndispositif f à compter de 2019\n  article : « 2 »"], vue: SANS },
  { nom: "a dispositif that another act ends", actes: ["  modifie a\n    condition : y", "  abroge f", "  abroge a"], vue: SANS },
  { nom: "an act that amends the one left out", actes: ["  modifie a\n    condition : y", "décision k modifiant a1 « K »\n  publiée le 1er février 2019\n  source : « JO »\ndans f, à compter de 2019\n  modifie a\n    condition : z"], vue: SANS },
  { nom: "acts left out that say nothing of this dispositif are not named", actes: ["  modifie a\n    condition : y", "convention k « K »\n  publiée le 1er février 2018\n  source : « JO »\ndispositif g à compter de 2018\n  article : « 2 »\n  calcul n : 3", "  pour mémoire « m »\n  abroge n"], vue: { sans: ["a1", "k"] } },
  { nom: "a reading that changes what an act quotes", actes: ["  modifie d\n    points : 62 au lieu de 60", lecture("l", "  modifie d\n    points : 61 au lieu de 60")], vue: { lectures: ["l"] } },
  { nom: "a reading that ends later than what it explains", actes: ["  modifie n\n    points : 62 au lieu de 60", "lecture l de c « l »\n  source : secondaire « revue »\ndans f, en 2018\n  abroge d\n"], vue: { lectures: ["l"] } },
  { nom: "two readings", actes: [lecture("l", "  modifie d\n    points : 61 au lieu de 60"), lecture("m", "  modifie d\n    points : 62 au lieu de 60")], vue: { lectures: ["l", "m"] } },
  { nom: "a reading of an act left out", actes: ["  modifie a\n    condition : y", "lecture l de a1 « l »\n  source : secondaire « revue »\ndans f, à compter de 2018\n  abroge d\n", lecture("m", "  abroge t")], vue: { sans: ["a1"], lectures: ["l", "m"] } },
];

page("clauses.md", "Clauses, and two acts of one day", [...CLAUSES, ...JOUR]);
page("sorts.md", "What becomes of instructions under a hypothesis", SORTS);
