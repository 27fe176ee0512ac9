// What a page must not say: a figure that a later act has silenced, a condition that repeats its title, the name of a file
// where an act has a title.
import { describe, expect, test } from "vitest";
import { ligne, pagesDe } from "./edition-de-textes.ts";

const TEXTE = `
donnée messagerie « Messagerie sécurisée » : oui ou non, question « Avez-vous une messagerie sécurisée ? »
donnée contrat « Contrat d'aide » : oui ou non
donnée coordonné « Exercice coordonné » : oui ou non, question « Êtes-vous en maison de santé ? »

convention c « Convention »
  publiée le 23 octobre 2016
  source : « Arrêté »
dispositif forfait « Forfait » à compter de 2017
  période : année civile
  valeur du point : 7 €
  volet 1 « Socle »
    total : 30 points à compter de 2017
    indicateur messagerie_santé « Messagerie sécurisée »
      condition : messagerie
      points : 10
    indicateur contrat_d_aide « Contrat d'aide »
      condition : contrat
      points : 10
    indicateur coordination « Coordination »
      note : « Une autre lecture existe : voir sans_coordination, et le nom_inconnu. »
      condition : coordonné
      points : 10
annonce total de forfait : 210 € à compter de 2017

avenant v à c « Avenant »
  publié le 1er juin 2018
  source : « Arrêté »
dans forfait, à compter de 2019
  modifie coordination
    points : 20 au lieu de 10
annonce total de forfait : 40 points à compter de 2019

lecture sans_coordination de v « La coordination ne compte pas »
  source : « Lettre »
dans forfait, à compter de 2019
  modifie coordination
    points : 0 au lieu de 20
`;
const pages = pagesDe(TEXTE);
const page = (nom: string): string => pages.get(`documents/forfait/${nom}.md`)!;

describe("les totaux annoncés se taisent dès qu'un acte plus récent change l'exercice", () => {
  test("dans le tableau", () => {
    expect(ligne(page("tableau"), "Total annoncé du volet 1")).toEqual(["30", "30", "", ""]);
    expect(ligne(page("tableau"), "Total général annoncé, en points")).toEqual(["", "", "40", "40"]);
    expect(ligne(page("tableau"), "Total général annoncé, en euros")).toEqual(["210 €", "210 €", "", ""]);
  });

  test("dans le texte consolidé", () => {
    expect(page("2017")).toContain("**Total annoncé** : 30 points");
    expect(page("2019")).not.toContain("Total annoncé");
  });
});

describe("une condition", () => {
  test("qui répète son titre dit la question posée, ou le redit", () => {
    expect(ligne(page("2017"), "Condition** : répondre oui à la question « Avez-vous une messagerie sécurisée ? »")).toBeDefined();
    expect(ligne(page("2017"), "Condition** : « Contrat d'aide »")).toBeDefined();
  });

  test("qui dit autre chose le dit", () => {
    expect(ligne(page("2017"), "Condition** : « Exercice coordonné »")).toBeDefined();
  });

  test("de même sur la page de l'acte", () => {
    expect(pages.get("documents/actes/c.md")).toContain("Condition : répondre oui à la question « Avez-vous une messagerie sécurisée ? » ; points : 10 points");
  });
});

test("une note nomme un acte par son titre, et y mène", () => {
  expect(page("2017")).toContain("voir « [La coordination ne compte pas](../actes/sans-coordination.md) », et le nom_inconnu.");
});
