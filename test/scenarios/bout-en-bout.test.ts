// From twenty lines of rules and a file of cases to the report: the whole way, with the real phases.
import { expect, test } from "vitest";
import { astFromText } from "../../compiler/ast/from-text.ts";
import { corpusFromAst } from "../../compiler/corpus/from-ast.ts";
import { isError } from "../../compiler/diagnostics/diagnostic.ts";
import { moteurDe } from "../../compiler/cli/engine.ts";
import { lireCas } from "../../compiler/scenarios/read.ts";
import { lancer } from "../../compiler/scenarios/run.ts";
import type { Moteur } from "../../compiler/scenarios/run.ts";
import { SourceText } from "../../compiler/source/source-text.ts";

const REGLES = new SourceText("forfait.rules", `donnée lap_certifié « Logiciel certifié » : oui ou non
donnée consultations « Consultations » : nombre de consultations
donnée dépôts « Consultations avec dépôt au DMP » : nombre de consultations, au plus consultations

convention convention_2016 « Convention de 2016 »
  publiée le 23 octobre 2016
  source : « Arrêté du 20 octobre 2016 »

dispositif forfait « Forfait structure » à compter de 2017
  période : année civile
  valeur du point : 7 €

  volet 1 « Équipement »
    exige : tous les indicateurs
    points : 175 en 2017, 230 à compter de 2018

    indicateur logiciel « Logiciel »
      condition : lap_certifié

  volet 2 « Services »
    prérequis : volet 1

    indicateur usage_dmp « Usage du DMP »
      mesure : dépôts / consultations
      seuil : au moins 20 %
      points : 40
`);

function moteur(): Moteur {
  const arbre = astFromText(REGLES);
  const { value: corpus, diagnostics } = corpusFromAst([arbre.value]);
  expect([...arbre.diagnostics, ...diagnostics].filter(isError)).toEqual([]);
  return moteurDe(corpus);
}

function jouer(cas: string) {
  const source = new SourceText("forfait.cas.yaml", cas);
  const lu = lireCas(source);
  expect(lu.diagnostics).toEqual([]);
  return { source, ...lancer(lu.value!, moteur()) };
}

test("cases and tables pass on the law of their year", () => {
  const { cas, diagnostics } = jouer(`dispositif: forfait
profils:
  tout: { lap_certifié: oui, consultations: 1000, dépôts: 200 }
cas:
  - nom: Tout en 2017
    exercice: 2017
    profil: tout
    attendu: { points: 215, montant: 1 505 €, volet 1: [atteint, 175 points], usage_dmp: atteint, données manquantes: [] }
  - nom: Sans logiciel
    exercice: 2018
    profil: tout
    sauf: { lap_certifié: non }
    attendu: { points: 0, volet 1: non atteint, volet 2: non accessible, usage_dmp: non accessible }
  - nom: Dépôts inconnus
    exercice: 2018
    profil: tout
    absent: [dépôts]
    attendu: { points: de 230 à 270, montant: de 1 610 à 1 890 €, usage_dmp: non évaluable, données manquantes: [dépôts] }
tableaux:
  - nom: Bornes de l'usage du DMP
    exercice: 2018
    profil: tout
    colonnes: [dépôts, consultations, usage_dmp, points]
    lignes:
      - [200, 1000, atteint, 270]
      - [199, 1000, non atteint, 230]
      - [0, 0, non atteint, 230]
`);
  expect(diagnostics).toEqual([]);
  expect(cas.map((c) => c.etat)).toEqual(Array.from({ length: 6 }, () => "reussi"));
});

test("a failing case shows the threshold of the rule", () => {
  const { diagnostics } = jouer("dispositif: forfait\ncas:\n  - { nom: Trop tôt, exercice: 2018, données: { lap_certifié: oui, dépôts: 199, consultations: 1000 }, attendu: { usage_dmp: atteint } }\n");
  expect(diagnostics.map((d) => d.code)).toEqual(["cas-en-echec"]);
  expect(REGLES.slice(diagnostics[0]!.etiquettes[0]!.span)).toContain("20 %");
  expect(diagnostics[0]!.pourquoi!.replace(/\u202f/g, " ")).toBe("Calcul : 199 / 1 000 = 19,9 % ; seuil au moins 20 % : non atteint → 0 point, 0 €");
});

test("before the dispositif, there is no law to run on", () => {
  const { diagnostics } = jouer("dispositif: forfait\ncas:\n  - { nom: Trop tôt, exercice: 2016, attendu: { points: 0 } }\n");
  expect(diagnostics.map((d) => d.code)).toEqual(["cas-sans-loi"]);
});
