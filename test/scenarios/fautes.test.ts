// Files that are wrong: each with the code and the place that the analyst should see. The fault stands between ⟦ and ⟧.
import { describe, expect, test } from "vitest";
import { controler } from "../../compiler/evaluate/donnees.ts";
import { lireCas, lireFichierDeDonnees } from "../../compiler/scenarios/read.ts";
import { lireDonnees } from "../../compiler/scenarios/donnees.ts";
import { lancer } from "../../compiler/scenarios/run.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { FORFAIT } from "../evaluate/forfait.ts";
import { DIVERS } from "./divers.ts";
import { attendreSeule, marque } from "./marques.ts";
import { MOTEUR } from "./moteur.ts";

const TETE = "dispositif: forfait\n";
const CAS = `${TETE}cas:\n  - nom: Essai\n    exercice: 2022\n    `;

describe("the file", () => {
  test.each<[string, string, string]>([
    ["an anchor", "a: ⟦&x⟧ 1", "yaml-tournure"],
    ["an alias", "a: ⟦*x⟧", "yaml-tournure"],
    ["a tag", "a: ⟦!!int⟧ 1", "yaml-tournure"],
    ["a directive", "⟦%YAML 1.1⟧\n---\na: 1", "yaml-tournure"],
    ["a merge key", "a: { ⟦<<⟧: b }", "yaml-tournure"],
    ["a map as a key", "? ⟦{ a: b }⟧\n: c", "yaml-tournure"],
    ["two documents", "a: 1\n⟦---⟧\nb: 2", "yaml-plusieurs-documents"],
    ["a key twice", "a: 1\n⟦a⟧: 2", "yaml-cle-en-double"],
    ["a tab", "⟦\t⟧a: 1", "yaml-illisible"],
    ["a colon in a text", "a: ⟦b⟧: c", "yaml-illisible"],
    ["a bracket left open", "a: ⟦[⟧1, 2", "yaml-illisible"],
  ])("%s", (_, texte, code) => {
    const m = marque(texte);
    const { diagnostics } = lireCas(m.source);
    const [premier] = diagnostics;
    expect([premier!.code, m.source.slice(premier!.span), premier!.span.start]).toEqual([code, m.source.text.slice(m.start, m.end), m.start]);
  });

  test("depth: 32 levels are read, 33 are refused before they are built", () => {
    const profond = (n: number, ouvre: string, ferme: string) => lireCas(new SourceText("f", `${ouvre.repeat(n)}${ferme.repeat(n)}`)).diagnostics.map((d) => d.code);
    for (const [ouvre, ferme] of [["[", "]"], ["- ", ""]] as const) {
      expect(profond(32, ouvre, ferme)).not.toContain("yaml-trop-profond");
      expect(profond(33, ouvre, ferme)).toEqual(["yaml-trop-profond"]);
      expect(profond(200_000, ouvre, ferme)).toEqual(["yaml-trop-profond"]);
    }
    const marches = Array.from({ length: 400 }, (_, i) => `${" ".repeat(i)}a:`).join("\n");
    expect(lireCas(new SourceText("f", marches)).diagnostics.map((d) => d.code)).toEqual(["yaml-trop-profond"]);
  });

  test("size: 1 Mio is read, one byte more is refused, in bytes and not in letters", () => {
    const codes = (texte: string) => lireCas(new SourceText("f", texte)).diagnostics.map((d) => d.code);
    expect(codes("#".padEnd(1 << 20, "x"))).not.toContain("yaml-trop-grand");
    expect(codes("#".padEnd((1 << 20) + 1, "x"))).toEqual(["yaml-trop-grand"]);
    expect(codes("#".padEnd(600_000, "é"))).toEqual(["yaml-trop-grand"]);
  });

  // The library's own check of doubles takes 16 s here (reliability.md, fact 9). The same lines as a list are the measure.
  test("40 000 keys do not take longer than as many lines do", () => {
    const duree = (ligne: (i: number) => string): number => {
      const source = new SourceText("f", Array.from({ length: 40_000 }, (_, i) => ligne(i)).join("\n"));
      const debut = performance.now();
      lireFichierDeDonnees(source);
      return performance.now() - debut;
    };
    expect(duree((i) => `k${i}: ${i}`)).toBeLessThan(6 * duree((i) => `- k${i} ${i}`));
  });

  test("places count UTF-16 units, after an emoji and CRLF too", () => {
    const m = marque("dispositif: forfait # 😀\r\nprofils: {}\r\n⟦tableau⟧: []\r\ncas:\r\n  - { nom: é😀, exercice: 2022, attendu: { points: 1 } }\r\n");
    attendreSeule(m, lireCas(m.source).diagnostics, "cas-cle-inconnue");
  });
});

describe("its words", () => {
  test.each<[string, string, string, string?]>([
    ["nothing", "⟦⟧", "cas-fichier-vide"],
    ["no case at all", "⟦dispositif⟧: forfait", "cas-fichier-vide"],
    ["an empty list of cases", `${TETE}cas: ⟦[]⟧`, "cas-forme"],
    ["no dispositif", "⟦cas⟧: [{ nom: a, exercice: 2022, attendu: { points: 1 } }]", "cas-cle-manquante"],
    ["an unknown word", `${CAS}⟦atendu⟧: { points: 1 }\n    attendu: { points: 1 }`, "cas-cle-inconnue", "vouliez-vous dire « attendu » ?"],
    ["a word without its accent", `${CAS}⟦donnees⟧: {}\n    attendu: { points: 1 }`, "cas-cle-inconnue", "vouliez-vous dire « données » ?"],
    ["no name", `${TETE}cas: [{ ⟦exercice⟧: 2022, attendu: { points: 1 } }]`, "cas-cle-manquante"],
    ["no date", `${TETE}cas: [{ nom: ⟦Essai⟧, attendu: { points: 1 } }]`, "cas-sans-date"],
    ["a year of two digits", `${TETE}cas: [{ nom: Essai, exercice: ⟦22⟧, attendu: { points: 1 } }]`, "cas-forme"],
    ["a day that does not exist", `${CAS}connu le: ⟦2022-11-31⟧\n    attendu: { points: 1 }`, "donnee-date-inexistante"],
    ["nothing expected", `${TETE}cas: [{ nom: ⟦Essai⟧, exercice: 2022 }]`, "cas-sans-attendu"],
    ["an empty expectation", `${TETE}cas: [{ nom: ⟦Essai⟧, exercice: 2022, attendu: {} }]`, "cas-sans-attendu"],
    ["an unknown profile", `${TETE}profils: { tout: { lap: oui } }\ncas: [{ nom: a, exercice: 2022, profil: ⟦tous⟧, attendu: { points: 1 } }]`, "cas-profil-inconnu", "vouliez-vous dire « tout » ?"],
    ["sauf without a profile", `${CAS}⟦sauf⟧: { lap: non }\n    attendu: { points: 1 }`, "cas-sauf-sans-profil"],
    ["what is absent already", `${TETE}profils: { tout: { lap: oui } }\ncas: [{ nom: a, exercice: 2022, profil: tout, absent: [⟦feuilles⟧], attendu: { points: 1 } }]`, "cas-absent-inutile"],
    ["two cases of one name", `${TETE}cas:\n  - { nom: a, exercice: 2022, attendu: { points: 0 } }\n  - { nom: ⟦a⟧, exercice: 2022, attendu: { points: 0 } }`, "cas-nom-en-double"],
    ["a short row", `${TETE}tableaux: [{ nom: t, exercice: 2022, colonnes: [lap, points], lignes: [⟦[oui]⟧] }]`, "tableau-ligne-longueur"],
    ["a comma that cuts a number in a row", `${TETE}tableaux: [{ nom: t, exercice: 2022, colonnes: [lap, points], lignes: [⟦[oui, 22,5]⟧] }]`, "tableau-ligne-longueur", "si « 22,5 » est un nombre à virgule, mettez-le entre guillemets : \"22,5\" ; sinon, donnez une colonne à chaque valeur"],
    ["a column twice", `${TETE}tableaux: [{ nom: t, exercice: 2022, colonnes: [points, ⟦points⟧], lignes: [[1, 1]] }]`, "tableau-colonne-en-double"],
    ["a table without rows", `${TETE}tableaux: [{ nom: ⟦t⟧, exercice: 2022, colonnes: [points] }]`, "cas-cle-manquante"],
    ["a comma that cuts a number in a map", `${TETE}cas: [{ nom: a, exercice: 2022, données: {}, attendu: { points: ⟦22,5⟧ } }]`, "donnee-en-liste"],
  ])("%s", (_, texte, code, aide) => {
    const m = marque(texte);
    const d = attendreSeule(m, lireCas(m.source).diagnostics, code);
    if (aide !== undefined) expect(d.aide).toBe(aide);
  });
});

test("10 000 cases are read, one more is refused", () => {
  const codes = (n: number) => lireCas(new SourceText("f", `${TETE}tableaux:\n  - nom: t\n    exercice: 2022\n    colonnes: [points]\n    lignes:\n${"      - [0]\n".repeat(n)}`)).diagnostics.map((d) => d.code);
  expect(codes(10_000)).toEqual([]);
  expect(codes(10_001)).toEqual(["cas-trop-nombreux"]);
});

describe("its names and expectations, with the law at hand", () => {
  const avec = (corps: string) => `${CAS}${corps}`;
  test.each<[string, string, string, string?]>([
    ["an unknown datum", avec("données: { ⟦lapp⟧: oui }\n    attendu: { points: 0 }"), "donnee-inconnue", "vouliez-vous dire « lap » ?"],
    ["an unknown element", avec("attendu: { ⟦volet 3⟧: atteint }"), "attente-inconnue", "vouliez-vous dire « volet 1 » ?"],
    ["a datum that is not missing data", avec("attendu: { données manquantes: [⟦lapp⟧] }"), "attente-inconnue"],
    ["a word that is no verdict", avec("attendu: { volet 1: ⟦gagné⟧ }"), "attente-illisible"],
    ["nothing after the name", avec("attendu: { ⟦volet 1⟧: }"), "attente-illisible"],
    ["a verdict where there is none", avec("attendu: { volet 2: ⟦atteint⟧ }"), "attente-sans-verdict"],
    ["points where there are none", avec("attendu: { logiciel: ⟦12 points⟧ }"), "attente-sans-objet"],
    ["the same thing twice", avec("attendu: { volet 1: [400 points, ⟦280 points⟧] }"), "attente-repetee"],
    ["euros for points", avec("attendu: { points: ⟦400 €⟧ }"), "donnee-unite"],
    ["an unknown dispositif", "dispositif: ⟦forfaits⟧\ncas:\n  - { nom: a, exercice: 2022, attendu: { points: 0 } }", "cas-dispositif-inconnu", "vouliez-vous dire « forfait » ?"],
    ["an unknown act", avec("sans: [⟦avenant_8⟧]\n    attendu: { points: 0 }"), "cas-acte-inconnu", "vouliez-vous dire « avenant_7 » ?"],
    ["an unknown reading", avec("lectures: ⟦tiers_inclus⟧\n    attendu: { points: 0 }"), "cas-acte-inconnu"],
    ["a table of data only", `${TETE}tableaux: [{ nom: t, exercice: 2022, colonnes: [lap], lignes: [⟦[oui]⟧] }]`, "cas-sans-attendu"],
  ])("%s", (_, texte, code, aide) => {
    const m = marque(texte);
    const lu = lireCas(m.source);
    expect(lu.diagnostics).toEqual([]);
    const d = attendreSeule(m, lancer(lu.value!, MOTEUR).diagnostics, code);
    if (aide !== undefined) expect(d.aide).toBe(aide);
  });
});

describe("a file of data", () => {
  const programme = { ...DIVERS, entrees: [...DIVERS.entrees, ...FORFAIT.entrees] };
  test.each<[string, string, string]>([
    ["a decimal point", "taux: ⟦0.5⟧", "donnee-point-decimal"],
    ["a decimal point that passes for thousands", "devis: ⟦1.500 €⟧", "donnee-point-decimal"],
    ["a power of ten", "feuilles: ⟦1e3⟧", "donnee-nombre-machine"],
    ["a leading zero", "feuilles: ⟦017⟧", "donnee-nombre-machine"],
    ["hexadecimal", "feuilles: ⟦0x10⟧", "donnee-nombre-machine"],
    ["a list for a decimal", "devis: ⟦[22,5]⟧", "donnee-en-liste"],
    ["a list", "devis: ⟦[22, 5]⟧", "donnee-illisible"],
    ["two numbers", "feuilles: ⟦22 5⟧", "donnee-illisible"],
    ["badly grouped", "feuilles: ⟦1 50⟧", "donnee-illisible"],
    ["nothing", "⟦feuilles⟧:", "donnee-illisible"],
    ["a division by zero", "taux: ⟦2/0⟧", "donnee-nombre-machine"],
    ["an English yes", "lap: ⟦yes⟧", "donnee-illisible"],
    ["true, in YAML", "lap: ⟦true⟧", "donnee-illisible"],
    ["another unit", "feuilles: ⟦12 patients⟧", "donnee-unite"],
    ["points for euros", "devis: ⟦400 points⟧", "donnee-unite"],
    ["a day that does not exist", "commande: ⟦30/02/2023⟧", "donnee-date-inexistante"],
    ["a year of two digits", "commande: ⟦03/04/23⟧", "donnee-annee-courte"],
    ["an unknown option", "temps: ⟦quart temps⟧", "donnee-option-inconnue"],
    ["an unknown datum", "⟦lapp⟧: oui", "donnee-inconnue"],
    ["a negative count", "feuilles: ⟦-3⟧", "donnee-negative"],
    ["half a sheet", "feuilles: ⟦2,5⟧", "donnee-non-entiere"],
    ["out of bounds", "taux: ⟦120 %⟧", "donnee-hors-bornes"],
    ["beyond what the text bounds", "effection: ⟦361⟧", "donnee-hors-bornes"],
    ["more deposits than consultations", "consultations: 10\ndepots_dmp: ⟦11⟧", "donnee-incoherente"],
  ])("%s", (_, texte, code) => {
    const m = marque(texte, "pratique.yaml");
    const lu = lireFichierDeDonnees(m.source);
    attendreSeule(m, [...lu.diagnostics, ...lireDonnees(lu.value, programme, programme.entrees).diagnostics], code);
  });

  test("figures are exact, however many they are", () => {
    const lire = (texte: string) => lireDonnees(lireFichierDeDonnees(new SourceText("f", texte)).value, programme, programme.entrees).value;
    expect(lire("taux: \"0,100000000000001\"").get("taux")).toEqual({ kind: "nombre", valeur: { n: 100000000000001n, d: 10n ** 15n } });
    expect(lire("feuilles: 12345678901234567890").get("feuilles")).toEqual({ kind: "nombre", valeur: { n: 12345678901234567890n, d: 1n } });
    expect(lire("feuilles: 1 500 feuilles").get("feuilles")).toEqual({ kind: "nombre", valeur: { n: 1500n, d: 1n } });
  });

  test("JSON is read by the same reader, true and false included", () => {
    const lu = lireFichierDeDonnees(new SourceText("pratique.json", `{ "lap": true, "feuilles": 12, "taux": "22,5 %", "commande": "2023-04-28" }`));
    const { value, diagnostics } = lireDonnees(lu.value, programme, programme.entrees);
    expect(diagnostics).toEqual([]);
    expect(value).toEqual(new Map<string, unknown>([
      ["lap", { kind: "booleen", valeur: true }], ["feuilles", { kind: "nombre", valeur: { n: 12n, d: 1n } }],
      ["taux", { kind: "nombre", valeur: { n: 9n, d: 40n } }], ["commande", { kind: "date", jour: "2023-04-28" }],
    ]));
  });

  test("data that do not come from a file are held against their types too", () => {
    const faute = controler(programme, new Map([["lap", { kind: "date", jour: "2022-01-01" }]]), () => ({ file: "f", start: 1, end: 2 }));
    expect(faute.map((d) => [d.code, d.titre])).toEqual([["donnee-mauvais-type", "la donnée « lap » attend oui ou non"]]);
  });

  test("hostile names are only names", () => {
    const lu = lireFichierDeDonnees(new SourceText("f", "__proto__: 1\nconstructor: 2\n"));
    expect(lireDonnees(lu.value, programme, programme.entrees).diagnostics.map((d) => d.code)).toEqual(["donnee-inconnue", "donnee-inconnue"]);
  });
});
