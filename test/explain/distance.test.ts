// The distance to a threshold, in the practice's own units, figured by hand.
import { expect, test } from "vitest";
import { evaluer } from "../../compiler/evaluate/evaluate.ts";
import type { ValeurDonnee } from "../../compiler/evaluate/resultat.ts";
import { calculDElement } from "../../compiler/explain/calcul.ts";
import { distanceDuSeuil } from "../../compiler/explain/distance.ts";
import { compile } from "../../compiler/pipeline.ts";
import { entier } from "../../compiler/runtime/exact.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { MARQUES } from "../support/rules.ts";

const texte = (mesure: string, seuil: string): string => `
donnée dépôts « Dépôts » : nombre de documents, au plus documents
donnée documents « Documents » : nombre de documents
donnée heures « Heures » : nombre d'heures, entre 0 et 40
donnée jours « Heures dues » : nombre d'heures
convention c « C »
  publiée le 1er janvier 2019
  source : « JO »
dispositif f « F » à compter de 2020
  article : « article 1 »
  valeur du point : 7 €
  indicateur usage « Usage »
    mesure : ${mesure}
    seuil : ${seuil}
    points : 40
`;

function evaluation(mesure: string, seuil: string, valeurs: Readonly<Record<string, number>>) {
  const { value } = compile([new SourceText("f.rules", texte(mesure, seuil))], MARQUES);
  const programme = value.edition!.dispositifs[0]!.versions[0]!.programme;
  const donnees = new Map(Object.entries(valeurs).map(([n, v]): [string, ValeurDonnee] => [n, { kind: "nombre", valeur: entier(v) }]));
  return { programme, donnees, exercice: 2022, resultat: evaluer(programme, donnees, { exercice: 2022 }) };
}

test.each([
  // 20 % of 4 120 is 824; 824 − 810 = 14.
  ["dépôts / documents", "au moins 20 %", { dépôts: 810, documents: 4120 }, "14 de dépôts"],
  ["dépôts / documents", "au moins 20 %", { dépôts: 824, documents: 4120 }, null],
  // More than 1/3 of 90 is 31, not 30.
  ["dépôts / documents", "plus de 1/3", { dépôts: 30, documents: 90 }, "1 de dépôts"],
  // 2/3 of 100 is 66,66…: 67 are needed.
  ["dépôts / documents", "au moins 2/3", { dépôts: 0, documents: 100 }, "67 de dépôts"],
  ["heures", "au moins 2 heures", { heures: 0 }, "2 de heures"],
  // Nothing can be said of a rate without a denominator, of missing data, or of what can never be.
  ["dépôts / documents", "au moins 20 %", { dépôts: 0, documents: 0 }, null],
  ["dépôts / documents", "au moins 20 %", { documents: 10 }, null],
  ["heures", "au moins 41 heures", { heures: 3 }, null],
  // A threshold not to pass from above is no distance to gain.
  ["dépôts / documents", "au plus 20 %", { dépôts: 9, documents: 10 }, null],
] as const)("%s, %s, %j: %s", (mesure, seuil, valeurs, attendu) => {
  const e = evaluation(mesure, seuil, valeurs);
  const d = e.programme.elements.length === 0 ? null : distanceDuSeuil(e, e.programme.elements[0]!);
  expect(d && `${d.manque} de ${d.donnee}`).toBe(attendu);
});

test.each([
  [{ dépôts: 810, documents: 4120 }, "810 / 4 120 soit environ 19,66 % ; seuil au moins 20 % : non atteint → 0 point, 0 €"],
  // 19,999…% is never shown as 20 %.
  [{ dépôts: 199999, documents: 1000000 }, "199 999 / 1 000 000 soit environ 19,99 % ; seuil au moins 20 % : non atteint → 0 point, 0 €"],
  [{ dépôts: 1, documents: 5 }, "1 / 5 = 20 % ; seuil au moins 20 % : atteint → 40 points, 280 €"],
  [{ dépôts: 2, documents: 3 }, "2 / 3 = 2/3 ; seuil au moins 20 % : atteint → 40 points, 280 €"],
  [{ documents: 3 }, "dépôts : manquante ; seuil au moins 20 % : non évaluable → de 0 à 40 points, de 0 à 280 €"],
])("the computation in one line: %j", (valeurs, attendu) => {
  const e = evaluation("dépôts / documents", "au moins 20 %", valeurs);
  expect(calculDElement(e, e.programme.elements[0]!).replace(/[\u202f\u00a0]/g, " ")).toBe(attendu);
});

test.each([
  [{ dépôts: 1, documents: 2, heures: 3, jours: 10 }, "moyenne de 1 / 2 = 50 % ; 3 / 10 = 30 % → 40 % ; seuil au moins 40 % : atteint → 40 points, 280 €"],
  [{ dépôts: 0, documents: 0, heures: 3, jours: 9 }, "moyenne de 0 / 0 = non mesurable ; 3 / 9 = 1/3 → 1/3 ; seuil au moins 40 % : non atteint → 0 point, 0 €"],
  [{ dépôts: 810, documents: 4120, heures: 3, jours: 10 }, "moyenne de 810 / 4 120 soit environ 19,66 % ; 3 / 10 = 30 % → environ 24,83 % ; seuil au moins 40 % : non atteint → 0 point, 0 €"],
])("a mean of rates shows each rate, and is read as a rate: %j", (valeurs, attendu) => {
  const e = evaluation("moyenne de (dépôts / documents ; heures / jours) parmi les mesurables", "au moins 40 %", valeurs);
  expect(calculDElement(e, e.programme.elements[0]!).replace(/[\u202f\u00a0]/g, " ")).toBe(attendu);
});
