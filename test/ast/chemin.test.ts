// The legal heading of a place: acte › dispositif › volet › « élément », whichever phase speaks of it.
import { describe, expect, test } from "vitest";
import { avecChemin, cheminAu } from "../../compiler/ast/chemin.ts";
import { lire } from "./lire.ts";

const TEXTE = `donnée lap : oui ou non
convention c « Convention »
  publiée le 1er janvier 2016
dispositif fs « Forfait » à compter de 2017
  valeur du point : 7 €
  calcul part : 3
  volet 1 « Équipement »
    points : 175
    indicateur logiciel « Logiciel »
      condition : lap
      sous-indicateur version
        points : 8
avenant a1 à c « Avenant n° 1 »
  publié le 1er mai 2018
dans fs, à compter de 2020
  modifie logiciel
    points : 120
  ajoute à volet 1 après logiciel
    indicateur usage « Usage du DMP »
      points : 40
  transfère usage de volet 1 vers volet 2
    sans points au lieu de 40
  fusionne messagerie dans logiciel
    points : 50
  remplace téléservices
    indicateur téléservices « Téléservices »
      points : 60
  ajoute
    résultat ouvert : logiciel
annonce total de volet 1 : 985 points en 2022
lecture l1 de a1 « Autre lecture »
dans fs, pour 2022
  modifie logiciel
    points : 130
`;

describe("the heading at a place", () => {
  const lu = lire(TEXTE);
  test.each([
    ["lap : oui", ""],
    ["publiée le", "Convention"],
    ["valeur du point", "Convention › Forfait"],
    ["part : 3", "Convention › Forfait › calcul part"],
    ["175", "Convention › Forfait › volet 1"],
    ["condition : lap", "Convention › Forfait › volet 1 › « Logiciel »"],
    ["8\n", "Convention › Forfait › volet 1 › « Logiciel » › version"],
    ["publié le", "Avenant n° 1"],
    ["fs, à compter de 2020", "Avenant n° 1 › fs"],
    ["120", "Avenant n° 1 › fs › logiciel"],
    ["après logiciel", "Avenant n° 1 › fs › volet 1"],
    ["points : 40", "Avenant n° 1 › fs › volet 1 › « Usage du DMP »"],
    ["sans points", "Avenant n° 1 › fs › usage"],
    ["points : 50", "Avenant n° 1 › fs › logiciel"],
    ["téléservices\n", "Avenant n° 1 › fs › téléservices"],
    ["points : 60", "Avenant n° 1 › fs › « Téléservices »"],
    ["ouvert : logiciel", "Avenant n° 1 › fs › résultat ouvert"],
    ["985", "Avenant n° 1 › volet 1"],
    ["points : 130", "Autre lecture › fs › logiciel"],
  ])("%j", (mots, chemin) => {
    expect(lu.dits).toEqual([]);
    expect(cheminAu(lu.fichier, TEXTE.indexOf(mots)).join(" › ")).toBe(chemin);
  });
});

describe("diagnostics", () => {
  test("the label of a dispositif written in another file is used", () => {
    const convention = lire("convention c « Convention »\ndispositif fs « Forfait » à compter de 2017\n  points : 3\n").fichier;
    const avenant = lire("avenant a à c « Avenant »\ndans fs, pour 2022\n  modifie x\n    points : 3.5\n");
    const fichiers = [{ ...convention, file: "autre.rules" }, avenant.fichier];
    expect(avenant.diagnostics.map((d) => d.chemin)).toEqual([["Avenant", "fs", "x"]]);
    expect(avecChemin(fichiers, avenant.diagnostics).map((d) => d.chemin)).toEqual([["Avenant", "Forfait", "x"]]);
    expect(avecChemin(fichiers, avenant.diagnostics, true).map((d) => d.chemin)).toEqual([["Avenant", "Forfait", "x"]]);
  });

  test("a line that was lost whole is not put under the element above it", () => {
    expect(lire("convention c « C »\ndispositif d\n  indicateur a « A »\n    points : 3\n  indicateur « B »\n").diagnostics.map((d) => d.chemin)).toEqual([["C"]]);
    expect(lire("convention c « C »\ndispositif d\n  indicateur a « A »\n    threshold : 3\n").diagnostics.map((d) => d.chemin)).toEqual([["C", "d", "« A »"]]);
  });
});
