// When an instruction applies: windows that cross an exercice, that have no beginning, that look back; figures fixed, dates put
// off, tests suspended for a time; two acts of one day. Text and viewpoint in, total out.
import { describe, expect, test } from "vitest";
import { avenant, compiler, enBref, erreurs, fondation } from "../support/evaluer.ts";

const BASE = fondation(`  paramètre fixe « Patients à suivre » : à fixer par décret, nombre de patients
  volet 1
    exige : tous les indicateurs
    points : 100 en 2017, 200 à compter de 2018
    indicateur b
      condition : y
    indicateur t
      mesure : commande
      seuil : avant le 15 juillet 2022
  volet 2
    prérequis : volet 1
    indicateur d
      condition : z
      points : 60
    indicateur p
      mesure : patients
      seuil : au moins fixe
      points : 3`);
const CABINET = { y: true, z: true, patients: 800, commande: "2022-07-01" };
const acte = (corps: string, fenetre = "à compter de 2019", nom = "a1", publie = "1er juin 2018", tete = ""): string => avenant(nom, publie, `dans f, ${fenetre}\n${corps}`, tete);
const D61 = "  modifie d\n    points : 61 au lieu de 60";

type Vue = readonly [exercice: number, points: string, connuLe?: string];

const CAS: readonly (readonly [nom: string, actes: readonly string[], vues: readonly Vue[], cabinet?: Record<string, string | number | boolean>])[] = [
  ["from the middle of an exercice: the whole exercice, judged on its last day", [acte(D61, "à compter du 1er mai 2019")], [[2018, "260…263"], [2019, "261…264"]]],
  ["two years and no more", [acte(D61, "de 2019 à 2020")], [[2018, "260…263"], [2019, "261…264"], [2020, "261…264"], [2021, "260…263"]]],
  ["until a year, included", [acte(D61, "jusqu'en 2018")], [[2017, "161…164"], [2018, "261…264"], [2019, "260…263"]]],
  ["since the origin, and not before it is known", [acte(D61, "dès l'origine")], [[2017, "161…164"], [2017, "160…163", "2018-05-31"]]],
  ["backwards, with the old values of each year", [acte("  modifie volet 1\n    points : 201 au lieu de (100 en 2017, 200 à compter de 2018)", "à compter de 2017")], [[2017, "261…264"], [2017, "160…163", "2018-05-31"]]],
  ["a figure left to a decree, fixed by a later act", [acte("  modifie fixe\n    valeur : 800 patients")], [[2018, "260…263"], [2019, "263"], [2019, "260…263", "2018-05-31"]]],
  ["a date put off: the comparator stays", [acte("  reporte t du 15 juillet 2022 au 30 novembre 2022")], [[2018, "0"], [2019, "260…263"]], { ...CABINET, commande: "2022-11-29" }],
  ["put off: not beyond the new day", [acte("  reporte t du 15 juillet 2022 au 30 novembre 2022")], [[2019, "0"]], { ...CABINET, commande: "2022-11-30" }],
  ["suspended, then restored", [acte("  suspend b réputé atteint"), acte("  rétablit b", "à compter de 2021", "a2", "1er juin 2019")], [[2018, "0"], [2020, "260…263"], [2021, "0"]], { ...CABINET, y: false }],
  ["suspended for one year: what is required of the volet leaves it out", [acte("  suspend b sans points", "pour 2020")], [[2019, "0"], [2020, "260…263"], [2021, "0"]], { ...CABINET, y: false }],
  ["two acts of one day are known together", [acte("  modifie d\n    points : 70 au lieu de 60", undefined, "z1"), acte("  modifie d\n    points : 80 au lieu de 70", undefined, "a2", undefined, "  après z1\n")],
    [[2020, "260…263", "2018-05-31"], [2020, "280…283", "2018-06-01"]]],
];

for (const [nom, actes, vues, cabinet = CABINET] of CAS) test(nom, () => {
  expect(vues.map(([exercice, , connuLe]) => enBref([BASE, ...actes], cabinet, { exercice, ...(connuLe ? { connuLe } : {}) }).split(" / ")[0])).toEqual(vues.map(([, points]) => points));
});

describe("refused", () => {
  test.each([
    ["one old value for a window that holds two", [acte("  modifie volet 1\n    points : 201 au lieu de 200", "à compter de 2017")], ["au-lieu-de-faux"]],
    ["a figure fixed twice in silence", [acte("  modifie fixe\n    valeur : 800 patients"), acte("  modifie fixe\n    valeur : 900 patients", "à compter de 2020", "a2", "1er juin 2019")], ["au-lieu-de-manquant"]],
    ["an old value for a figure still to be fixed", [acte("  modifie fixe\n    valeur : 800 patients au lieu de 3 patients")], ["au-lieu-de-faux"]],
    ["a date put off where there is none", [acte("  reporte d du 15 juillet 2022 au 30 novembre 2022")], ["report-sans-date"]],
    ["restoring what runs", [acte("  rétablit b")], ["pas-suspendu"]],
    ["a number already taken", [acte("  renumérote volet 1 en volet 2")], ["element-deja-present"]],
    ["the number of a volet for an indicateur", [acte("  renumérote d en volet 4")], ["nom-d-un-autre-genre"]],
    ["another name than that of a volet", [acte("  renomme volet 1 en socle")], ["nom-d-un-autre-genre"]],
    ["a figure removed in silence", [acte("  modifie d\n    sans points")], ["au-lieu-de-manquant"]],
  ])("%s", (_, actes, codes) => expect(erreurs(BASE, ...actes)).toEqual(codes));
});

test("a window that crosses an exercice is said", () => {
  expect(compiler(BASE, acte(D61, "à compter du 1er mai 2019")).diagnostics.map((d) => d.code)).toContain("fenetre-en-cours-d-exercice");
});

test("what amends a text of the same day comes after it, whatever the names; on one clause it must still be said", () => {
  const jour = "1er janvier 2016";
  expect(erreurs(BASE, acte("  ajoute à volet 2\n    indicateur n\n      condition : x\n      points : 1", undefined, "a1", jour))).toEqual([]);
  expect(erreurs(BASE, acte(D61, undefined, "a1", jour))).toEqual(["actes-du-meme-jour"]);
  expect(erreurs(BASE, acte(D61, undefined, "a1", jour, "  après c\n"))).toEqual([]);
});
