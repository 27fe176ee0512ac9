// What each verb does to the law, and what each wrong instruction is told, to the word: see verbes.md.
import { page, type Cas } from "./cas.ts";

const N = "    indicateur n « N »\n      condition : z\n      points : 9";

const CAS: readonly Cas[] = [
  // ---- ajoute
  { nom: "ajoute, at the end of its parent", actes: [`  ajoute à volet 1\n${N}`] },
  { nom: "ajoute, to the dispositif", actes: ["  ajoute\n    volet 3 « Trois »\n      article : « 3 »\n    paramètre nouveau « Nouveau » : 3\n    calcul autre : ratio × 2"] },
  { nom: "ajoute après", actes: [`  ajoute à volet 1 après a\n${N}\n    indicateur o\n      condition : x`] },
  { nom: "ajoute avant", actes: [`  ajoute à volet 1 avant b\n${N}`] },
  { nom: "ajoute after what stands elsewhere", actes: [`  ajoute à volet 1 après d\n${N}`] },
  { nom: "ajoute after a name badly written", actes: [`  ajoute à volet 2 avant dd\n${N}`] },
  { nom: "ajoute to nothing: later acts are not blamed", actes: [`  ajoute à inconnu\n${N}\n      sous-indicateur n2\n        condition : x`, "  modifie n\n    condition : y\n  abroge n2\n  abroge n3"] },
  { nom: "ajoute to what does not hold it", actes: ["  ajoute à s1\n    sous-indicateur s9\n      condition : x", "  ajoute à a\n    indicateur n\n      condition : x", "  ajoute à volet 2\n    sous-indicateur s8\n      condition : x\n  abroge s8"] },
  { nom: "ajoute what does not hold its own", actes: ["  ajoute à volet 1\n    indicateur n\n      condition : x\n      sous-indicateur n1\n        condition : x\n      sous-indicateur n1\n        condition : y\n      sous-indicateur n2\n        condition : z"] },
  { nom: "ajoute a name that stands", actes: ["  ajoute à volet 2\n    indicateur a\n      condition : x", "  abroge perdu"] },
  { nom: "ajoute a child whose name stands", actes: ["  ajoute à volet 2\n    indicateur n\n      condition : x\n      sous-indicateur d\n        condition : x\n  abroge n"] },
  { nom: "ajoute the name of a paramètre", actes: ["  ajoute à volet 2\n    indicateur limite\n      condition : x"] },
  { nom: "ajoute declarations that stand", actes: ["  ajoute\n    paramètre limite : 15 juillet 2022\n    calcul d : 3\n    résultat part : 20 %"] },
  { nom: "ajoute a declaration without a value that day", actes: ["  ajoute\n    calcul k : 3 en 2020"] },
  { nom: "ajoute with a quotation", actes: ["  ajoute à volet 1\n    > « Texte de l’acte. »\n    indicateur n\n      condition : x\n    > « Un calcul. »\n    calcul k : 3"] },
  // ---- modifie
  { nom: "modifie", actes: ["  modifie b\n    points : 12 au lieu de 10\n    condition : z\n    note : « n »", "  modifie b\n    points : 14 au lieu de 12"] },
  { nom: "modifie the dispositif", actes: ["  modifie f\n    valeur du point : 8 € au lieu de 7 €"] },
  { nom: "modifie with sans", actes: ["  modifie b\n    sans points au lieu de 10\n    sans condition"] },
  { nom: "modifie a majoration among two", actes: ["  modifie d\n    majoration m1 : 10 % si x\n    majoration m2 : 20 % si y", "  modifie d\n    majoration m1 : 15 % si x\n    sans majoration m2"] },
  { nom: "modifie calcul, paramètre", actes: ["  modifie ratio\n    valeur : feuilles / fse\n  modifie part\n    valeur : 25 % au lieu de 20 %", "  modifie part\n    valeur : 30 % au lieu de 25 %"] },
  { nom: "modifie the figure of a calcul, in silence", actes: ["  ajoute\n    calcul k : 3", "  modifie k\n    valeur : 4"] },
  { nom: "modifie a paramètre in another way", actes: ["  modifie part\n    points : 3\n    valeur : 21 % au lieu de 20 %"] },
  { nom: "modifie a paramètre in silence, then without a value", actes: ["  modifie part\n    valeur : 21 %", "  modifie part\n    valeur : 22 % en 2020 au lieu de 21 %"] },
  { nom: "modifie what does not exist", actes: ["  modifie inconnu\n    condition : x"] },
  { nom: "modifie a name badly written: the neighbour is meant", actes: ["  modifie sx\n    condition : y", "  modifie sx\n    condition : x", "  modifie ss1\n    condition : y"] },
  { nom: "modifie a volet that does not exist: the neighbour is not meant", actes: ["  modifie volet 4\n    points : 3"] },
  // ---- remplace
  { nom: "remplace", actes: ["  remplace b\n    indicateur b « B »\n      condition : x\n      sous-indicateur s2\n        condition : z\n      sous-indicateur s3\n        condition : z", "  modifie b\n    points : 3"] },
  { nom: "remplace by another name", actes: [`  remplace a\n${N}`] },
  { nom: "remplace by a name that stands", actes: ["  remplace a\n    indicateur d\n      condition : x"] },
  { nom: "remplace by another kind", actes: ["  remplace a\n    volet 3\n      points : 3"] },
  { nom: "remplace by nothing", actes: ["  remplace a"] },
  { nom: "remplace what a later act has prepared", actes: ["dans f, à compter de 2021\n  modifie s1\n    points : 3 au lieu de 2", "dans f, à compter de 2020\n  remplace b\n    indicateur b\n      condition : x"] },
  // ---- abroge
  { nom: "abroge an element, a declaration", actes: ["  abroge d\n  abroge part", "  abroge d\n  modifie part\n    valeur : 3"] },
  { nom: "abroge the dispositif", actes: ["  abroge f", "  abroge a"] },
  { nom: "abroge what does not exist", actes: ["  abroge inconnu"] },
  // ---- transfère
  { nom: "transfère", actes: ["  transfère a de volet 1 vers volet 2\n    points : 5"] },
  { nom: "transfère après", actes: ["  transfère a de volet 1 vers volet 2 après d"] },
  { nom: "transfère within its parent", actes: ["  transfère a vers volet 1"] },
  { nom: "transfère from elsewhere than said", actes: ["  transfère a de volet 2 vers volet 2"] },
  { nom: "transfère from a place whose absence is said", actes: ["  modifie volet 9\n    points : 3\n  transfère a de volet 9 vers volet 2"] },
  { nom: "transfère to nowhere, into itself, into what is not there", actes: ["  transfère a de volet 1", "  transfère b de volet 1 vers b", "  transfère b de volet 1 vers s1", "  transfère b de volet 1 vers inconnu"] },
  { nom: "transfère to what does not hold it", actes: ["  transfère a vers b"] },
  { nom: "transfère after what is not there, or after itself", actes: ["  transfère a vers volet 2 après s1", "  transfère a vers volet 1 après a"] },
  { nom: "transfère what does not exist", actes: ["  transfère inconnu vers volet 1"] },
  // ---- fusionne, scinde
  { nom: "fusionne", actes: ["  fusionne a, t dans d\n    points : 70 au lieu de 60"] },
  { nom: "fusionne in what is part of it, in nothing, of nothing", actes: ["  fusionne b dans s1", "  fusionne a dans inconnu", "  fusionne rien dans a"] },
  { nom: "scinde", actes: ["  scinde b en\n    indicateur b1\n      condition : x\n    indicateur b2\n      condition : y", "  modifie b\n    points : 3 au lieu de 10"] },
  { nom: "scinde in names that stand", actes: ["  scinde b en\n    indicateur d\n      condition : x\n    indicateur b2\n      condition : y"] },
  { nom: "scinde what does not exist", actes: ["  scinde inconnu en\n    indicateur b1\n      condition : x"] },
  // ---- renomme, renumérote
  { nom: "renomme, name and label", actes: ["  renomme b en bb « Bé »"] },
  { nom: "renomme, label only", actes: ["  renomme b « Bé »"] },
  { nom: "renomme in its own name, in a name that stands, in that of a paramètre", actes: ["  renomme b en b", "  renomme b en d", "  renomme b en limite"] },
  { nom: "renomme what does not exist", actes: ["  renomme inconnu en n"] },
  { nom: "renomme an option of a choice: what is written stands", actes: ["  ajoute à volet 1\n    indicateur plein\n      condition : x\n  modifie volet 1\n    exige : a et plein", "  renomme plein en n"] },
  { nom: "renomme, and what is said of it here and elsewhere", actes: ["dans f, à compter de 2018\n  modifie d\n    pondération : si a de f alors points de b sinon ratio\n  ajoute\n    calcul k : points de b", `convention k « K »\n  publiée le 1er février 2018\n  source : « JO »\ndispositif g à compter de 2018\n  article : « 2 »\n  valeur du point : 1 €\n  calcul kg : points de b de f\n  indicateur b\n    condition : x\n  indicateur bg\n    condition : b\n  indicateur bh\n    condition : a de f`, "  renomme b en bb"] },
  { nom: "renumérote", actes: ["  renumérote volet 1 en volet 3"] },
  { nom: "renumérote an indicateur, a volet in a name", actes: ["  renumérote a en volet 7", "  renumérote volet 1 en un"] },
  { nom: "renumérote what does not exist", actes: ["  renumérote volet 8 en volet 9"] },
  // ---- reporte, suspend, rétablit, pour mémoire
  { nom: "reporte a paramètre, a threshold", actes: ["  reporte limite du 15 juillet 2022 au 30 novembre 2022\n  reporte t du 15 juillet 2022 au 30 novembre 2022"] },
  { nom: "reporte from another day", actes: ["  reporte limite du 14 juillet 2022 au 30 novembre 2022\n  reporte t du 14 juillet 2022 au 30 novembre 2022"] },
  { nom: "reporte what has no date", actes: ["  reporte d du 15 juillet 2022 au 30 novembre 2022", "  modifie d\n    seuil : au moins 3\n  reporte d du 15 juillet 2022 au 30 novembre 2022", "  reporte inconnu du 15 juillet 2022 au 30 novembre 2022"] },
  { nom: "suspend, then again, then rétablit, then again", actes: ["  suspend b réputé atteint", "  suspend b sans points", "  rétablit b", "  rétablit b"] },
  { nom: "suspend, rétablit what does not exist", actes: ["  suspend inconnu réputé atteint", "  rétablit inconnu2"] },
  { nom: "pour mémoire", actes: ["  pour mémoire « annexe »"] },
  // ---- names of the past
  { nom: "a former name: the element is meant, not what it was merged in", actes: ["  renomme b en bb\n  fusionne a dans d", "  modifie b\n    points : 12 au lieu de 10\n  modifie a\n    points : 61 au lieu de 60", "  modifie bb\n    points : 13 au lieu de 12\n  modifie d\n    points : 61 au lieu de 60"] },
  { nom: "a place whose absence is said", actes: ["  ajoute à inconnu\n    indicateur n\n      condition : x", "  ajoute à volet 1 après n\n    indicateur o\n      condition : x"] },
  // ---- dispositifs
  { nom: "a dispositif created twice", actes: ["convention k « K »\n  publiée le 1er février 2018\n  source : « JO »\ndispositif f « Autre » à compter de 2019\n  article : « 2 »"] },
  { nom: "a dispositif that follows another", actes: ["convention k « K »\n  publiée le 1er février 2018\n  source : « JO »\n> « Suite. »\ndispositif g « G » à compter de 2019 jusqu'en 2030, succède à f\n  article : « 2 »\n  indicateur n\n    condition : x"] },
  { nom: "an instruction on a dispositif that is not in force", actes: ["dans f, en 2016\n  abroge a"], exercice: 2016 },
  { nom: "an instruction with the article that makes it", actes: ["dans f, à compter de 2019, par « article 4 »\n  modifie b\n    points : 12 au lieu de 10"] },
];

page("verbes.md", "Each verb, and what is said of it", CAS);
