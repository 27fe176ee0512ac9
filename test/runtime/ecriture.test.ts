// French writing of numbers: the expected texts come from the style sheet (diagnostics.md, C2) and French grammar.
import { describe, expect, test } from "vitest";
import { accorde, avecUnite, etendue, liste } from "../../compiler/runtime/ecriture.ts";
import * as exact from "../../compiler/runtime/exact.ts";
import { lu } from "./tirages.ts";

/** In the tables « ~ » stands for the narrow no-break space, which nobody could see. */
const fine = (texte: string): string => texte.replaceAll("~", "\u202f");

test.each([
  ["9695", "€", "9~695~€"],
  ["0", "€", "0~€"],
  ["157.5", "€", "157,50~€"],
  ["472.55", "€", "472,55~€"],
  ["102.375", "€", "102,375~€"],
  ["1000/3", "€", "1~000/3~€"],
  ["-1234567.8", "€", "-1~234~567,80~€"],
  ["22.5", "points", "22,5 points"],
  ["1385", "points", "1~385 points"],
  ["1", "points", "1 point"],
  ["1.5", "points", "1,5 point"],
  ["0", "points", "0 point"],
  ["-1", "points", "-1 point"],
  ["-2", "points", "-2 points"],
  ["5/3", "points", "5/3 point"],
  ["7/3", "points", "7/3 points"],
  ["0.2", "%", "20~%"],
  ["0.225", "%", "22,5~%"],
  ["2/3", "%", "2/3"],
  ["1", "%", "100~%"],
  ["12", "%", "1~200~%"],
  ["14", "documents", "14 documents"],
  ["1", "feuilles de soins", "1 feuille de soins"],
  ["1", "mois", "1 mois"],
  ["1", "niveaux", "1 niveau"],
  ["14", "document", "14 documents"],
  ["2", "niveau de soins", "2 niveaux de soins"],
  ["3", "FSE", "3 FSE"],
  ["1", "FSE", "1 FSE"],
  ["2", "mois", "2 mois"],
  ["30", "jours", "30 jours"],
  ["123", "", "123"],
  ["1000", "", "1~000"],
  ["0.0001", "", "0,0001"],
  ["1234.5678", "", "1~234,5678"],
])("%s with unit « %s » is written « %s »", (valeur, unite, texte) => {
  expect(avecUnite(exact.lire(valeur)!, unite)).toBe(fine(texte));
});

test.each([
  ["840", "points", "840 points"],
  ["[600 ; 960]", "points", "de 600 à 960 points"],
  ["[0 ; 1]", "points", "de 0 à 1 point"],
  ["[157.5 ; 9695]", "€", "de 157,50 à 9~695~€"],
  ["[0.2 ; 0.5]", "%", "de 20 à 50~%"],
  ["[1/3 ; 0.5]", "%", "de 1/3 à 0,5"],
  ["[600 ; +∞]", "points", "au moins 600 points"],
  ["[-∞ ; 3]", "€", "au plus 3~€"],
  ["[-∞ ; +∞]", "", "inconnu"],
  ["[0 ; 1] nm", "%", "de 0 à 100~%, ou non mesurable"],
  ["0 nm", "%", "0~%, ou non mesurable"],
  ["nm", "%", "non mesurable"],
])("%s in « %s » reads « %s »", (valeur, unite, texte) => {
  expect(etendue(lu(valeur), unite)).toBe(fine(texte));
});

describe("lists", () => {
  test.each([[[], ""], [["a"], "a"], [["a", "b"], "a et b"], [["a", "b", "c"], "a, b et c"]])("%j", (noms, texte) => {
    expect(liste(noms)).toBe(texte);
  });
  test("with « ou »", () => {
    expect(liste(["a", "b", "c"], "ou")).toBe("a, b ou c");
  });
});

test("a name keeps its plural from 2 on", () => {
  expect(["0", "1.99", "2", "-1.5", "-2"].map((n) => accorde(exact.lire(n)!, "patients"))).toEqual(["patient", "patient", "patients", "patient", "patients"]);
});
