// Cases that succeed, cases that fail and what they then show, on programmes written by hand.
import { describe, expect, test } from "vitest";
import { lireCas } from "../../compiler/scenarios/read.ts";
import { lancer } from "../../compiler/scenarios/run.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { MOTEUR } from "./moteur.ts";

const PROFIL = `profils:
  tout: { lap: oui, coordonne: oui, teletransmises: 2 000, feuilles: 3 000, depots_dmp: 200, consultations: 1000 }
`;

function jouer(texte: string) {
  const source = new SourceText("essai.cas.yaml", texte);
  const lu = lireCas(source);
  expect(lu.diagnostics).toEqual([]);
  return { source, ...lancer(lu.value!, MOTEUR) };
}

function cas(corps: string): string {
  return `dispositif: forfait\n${PROFIL}cas:\n  - nom: Essai\n    exercice: 2022\n    ${corps.trim().replace(/\n/g, "\n    ")}\n`;
}

describe("what can be expected", () => {
  test.each([
    "profil: tout\nattendu: { points: 440, montant: 3080 €, volet 1: 400 points, volet 2: 40 }",
    "profil: tout\nattendu: { montant: 3 080, volet 1: [atteint, 400 points, 2 800 €], données manquantes: [] }",
    "profil: tout\nsauf: { lap: non }\nattendu: { points: 0, volet 1: non atteint, volet 2: non accessible, usage_dmp: non accessible }",
    "profil: tout\nabsent: [coordonne]\nattendu: { points: de 320 à 440, montant: de 2 240 à 3 080 €, coordination: non évaluable, données manquantes: [coordonne] }",
    "profil: tout\nabsent: coordonne\nattendu: { points: de 320 points à 440 points, volet 1: de 280 à 400 points }",
    "données: { lap: non, feuilles: 0, teletransmises: 0 }\nattendu: { teletransmission: non atteint, points: 0 }",
  ])("%s", (corps) => {
    expect(jouer(cas(corps)).diagnostics).toEqual([]);
  });

  test.each([
    "données: { devis: 1 200 €, signé: non }\nattendu: { reste: 1 200 € }",
    "données: { devis: \"9 695,50 €\", signé: non }\nattendu: { reste: \"9 695,50 €\" }",
    "données: { signé: oui }\nattendu: { reste: 0 € }",
    "données: {}\nattendu: { reste: au moins 0 €, ouvert: inconnu, quotité: inconnu, part: de 0 à 1, échéance: inconnu }",
    "données: { commande: 27 avril 2023 }\nattendu: { ouvert: oui, échéance: 27/04/2023 }",
    "données: { commande: 28/04/2023 }\nattendu: { ouvert: non, échéance: 2023-04-28 }",
    "données: { commande: 1er mai 2023 }\nattendu: { échéance: 2023-05-01 }",
    "données: { temps: tiers-temps, taux: 20 % }\nattendu: { quotité: Tiers temps, part: 1/5 }",
    "données: { temps: temps_plein, taux: 2/3 }\nattendu: { quotité: temps plein, part: 2/3 }",
    "données: { effection: 120 points }\nattendu: { points: 120 }",
    "données: {}\nattendu: { points: de 0 à 360, effection_vue: de 0 à 360 points, données manquantes: [effection, commande, devis, signé, taux, temps] }",
  ])("by day: %s", (corps) => {
    const texte = cas(corps).replace("exercice: 2022", "jour: 2023-05-01").replace("dispositif: forfait", "dispositif: divers");
    expect(jouer(texte).diagnostics).toEqual([]);
  });
});

test("a table: data, verdicts, bare figures under an element, and « — » for what is not given or not looked at", () => {
  const { cas: joues, reussis } = jouer(`dispositif: forfait
${PROFIL}tableaux:
  - nom: Bornes du DMP
    exercice: 2022
    profil: tout
    colonnes: [depots_dmp, consultations, usage_dmp, volet 2, points]
    lignes:
      - [200, 1000, atteint, 40, 440]
      - [199, 1000, non atteint, 0, 400]
      - [—, 1000, non évaluable, de 0 à 40, de 400 à 440]
      - [200, 1000, —, 40 points, 440]
`);
  expect(joues.map((c) => [c.nom, c.etat])).toEqual([1, 2, 3, 4].map((i) => [`Bornes du DMP, ligne ${i}`, "reussi"]));
  expect(reussis).toBe(4);
});

describe("a failing case", () => {
  test("shows the line of the case, the line of the rule, and the computation between them", () => {
    const { source, cas: joues, reussis, diagnostics } = jouer(cas("profil: tout\nsauf: { depots_dmp: 199 }\nattendu: { usage_dmp: 40 points }"));
    expect([joues[0]!.etat, reussis]).toEqual(["echoue", 0]);
    const [d] = diagnostics;
    expect(d).toMatchObject({ code: "cas-en-echec", titre: "le cas « Essai » donne usage_dmp : 0 point ; attendu : 40 points" });
    expect(source.slice(d!.span)).toBe("40 points");
    expect(d!.etiquettes).toMatchObject([{ span: { file: "essai.rules" }, texte: "règle appliquée" }]);
    expect(d!.pourquoi!.replace(/\u202f/g, " ")).toBe("Calcul : 199 / 1 000 = 19,9 % ; seuil au moins 20 % : non atteint → 0 point, 0 €");
  });

  test.each([
    ["attendu: { points: 985 }", "points : 440 points ; attendu : 985 points", "Calcul : volet 1 : 400 points + volet 2 : 40 points → 440 points"],
    ["attendu: { montant: de 600 à 960 € }", "montant : 3 080 € ; attendu : de 600 à 960 €", "Calcul : volet 1 : 2 800 € + volet 2 : 280 € → 3 080 €"],
    ["sauf: { lap: non }\nattendu: { volet 1: atteint }", "volet 1 : non atteint ; attendu : atteint", "Calcul : exigence : logiciel non atteint : non atteint → 0 point, 0 €"],
    ["sauf: { lap: non }\nattendu: { logiciel: atteint }", "logiciel : non atteint ; attendu : atteint", "Calcul : condition non remplie (lap : non) : non atteint"],
    ["sauf: { lap: non }\nattendu: { usage_dmp: atteint }", "usage_dmp : non accessible ; attendu : atteint", "Calcul : volet 1 non atteint : non accessible → 0 point, 0 €"],
    ["absent: [lap]\nattendu: { données manquantes: [coordonne] }", "données manquantes : lap ; attendu : coordonne", "Calcul : lap : manque et compte encore ; coordonne : ne change plus rien, ou est connue"],
  ])("%s", (corps, titre, calcul) => {
    const { diagnostics } = jouer(cas(`profil: tout\n${corps}`));
    expect(diagnostics.map((d) => [d.titre, d.pourquoi].map((t) => t!.replace(/\u202f/g, " ")))).toEqual([[`le cas « Essai » donne ${titre}`, calcul]]);
  });
});

test("a case that fails in several ways is told once, nearest to the cause; the totals that follow are shown with it", () => {
  const { source, diagnostics } = jouer(cas("profil: tout\nsauf: { depots_dmp: 199 }\nattendu: { points: 440, montant: 3080 €, volet 2: 40 points, usage_dmp: atteint }"));
  expect(diagnostics.map((d) => [d.code, source.slice(d.span)])).toEqual([["cas-en-echec", "atteint"]]);
  expect(diagnostics[0]!.etiquettes.slice(1).map((e) => [source.slice(e.span), e.texte.replace(/\u202f/g, " ")])).toEqual([
    ["440", "aussi : 400 points"], ["3080 €", "aussi : 2 800 €"], ["40 points", "aussi : 0 point"],
  ]);
});

test("« — » is not looked at in the columns that speak of the law either", () => {
  const { cas: joues } = jouer("dispositif: forfait\ntableaux:\n  - nom: t\n    colonnes: [exercice, en vigueur, statuts, total annoncé]\n    lignes:\n      - [2016, non, —, —]\n      - [2022, —, prévisionnel, —]\n      - [2022, oui, —, 885 points]\n");
  expect(joues.map((c) => c.etat)).toEqual(["reussi", "reussi", "reussi"]);
});

describe("a case that cannot be run", () => {
  test.each<[string, string, string, string]>([
    ["no law for that year", "exercice: 2016", "Essai", "cas-sans-loi"],
    ["a right by exercice asked by day", "jour: 2022-05-01", "Essai", "cas-periode"],
  ])("%s", (_, quand, place, code) => {
    const { source, cas: joues, diagnostics } = jouer(cas("profil: tout\nattendu: { points: 440 }").replace("exercice: 2022", quand));
    expect(joues[0]!.etat).toBe("injouable");
    expect(diagnostics.map((d) => [d.code, source.slice(d.span)])).toEqual([[code, place]]);
  });

  test("a datum without effect is accepted, and said where the case itself writes it", () => {
    const { source, cas: joues, diagnostics } = jouer(cas("profil: tout\nsauf: { ancienne: oui }\nattendu: { points: 440 }"));
    expect(joues[0]!.etat).toBe("reussi");
    expect(diagnostics.map((d) => [d.code, d.gravite, source.slice(d.span)])).toEqual([["donnee-sans-effet", "note", "ancienne"]]);
  });

  test("a fault of a profile is said once", () => {
    const { diagnostics } = jouer(`dispositif: forfait
profils: { tout: { lap: peut-être } }
cas:
  - { nom: Un, exercice: 2022, profil: tout, attendu: { points: 0 } }
  - { nom: Deux, exercice: 2022, profil: tout, attendu: { points: 0 } }
`);
    expect(diagnostics.map((d) => d.code)).toEqual(["donnee-illisible"]);
  });
});

test("a case to confirm is set apart, in a list or as a table: it is read, and nobody plays it", () => {
  const faux = "profil: tout\n    attendu: { points: 1 }";
  const texte = `dispositif: forfait\n${PROFIL}cas:\n  - nom: proposé\n    exercice: 2022\n    à confirmer: oui\n    ${faux}\n  - nom: confirmé\n    exercice: 2022\n    à confirmer: non\n    ${faux}\ntableaux:\n  - nom: t\n    exercice: 2022\n    à confirmer: oui\n    profil: tout\n    colonnes: [points]\n    lignes:\n      - [1]\n      - [2]\n`;
  const { value, diagnostics } = lireCas(new SourceText("essai.cas.yaml", texte));
  expect(diagnostics).toEqual([]);
  expect(value!.cas.map((c) => c.nom)).toEqual(["confirmé"]);
  expect(value!.propositions.map((c) => c.nom)).toEqual(["proposé", "t, ligne 1", "t, ligne 2"]);
  expect(lancer(value!, MOTEUR).cas.map((c) => [c.nom, c.etat])).toEqual([["confirmé", "echoue"]]);
});

test("« à confirmer » is oui or non", () => {
  expect(lireCas(new SourceText("e", cas("profil: tout\nà confirmer: peut-être\nattendu: { points: 440 }"))).diagnostics.map((d) => d.code)).toEqual(["cas-forme"]);
});
