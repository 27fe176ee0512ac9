// What cases show of small laws: a condition hidden by another decides nothing, a threshold has three sides, a table its lines and
// bounds, time its two clocks. Each test says what lacks, in the words of the report.
import { describe, expect, test } from "vitest";
import { mesurer } from "../../compiler/couverture/mesurer.ts";
import { casEnYaml } from "../../compiler/couverture/ecrire-cas.ts";
import { proposer } from "../../compiler/couverture/proposer.ts";
import type { Nature } from "../../compiler/couverture/obligations.ts";
import { avenant, fondation } from "../support/evaluer.ts";
import { petitProjet } from "../support/petit-projet.ts";

/** « élément : ce qui manque », of one kind. */
function manques(regles: readonly string[], cas: string, nature: Nature): string[] {
  const { edition, moteur, cas: lus } = petitProjet(regles, [cas]);
  const { dispositifs, diagnostics } = mesurer(edition, moteur, lus);
  expect(diagnostics.filter((d) => d.gravite === "erreur").map((d) => d.titre)).toEqual([]);
  return dispositifs[0]!.manquantes.filter((o) => o.nature === nature).map((o) => `${o.version === null || nature === "version" ? "" : `${o.version} `}${o.element ?? "f"} : ${o.dit}`);
}

const tableau = (colonnes: string, ...lignes: readonly string[]): string =>
  `tableaux:\n  - nom: t\n    exercice: 2022\n    colonnes: [${colonnes}]\n    lignes:\n${lignes.map((l) => `      - [${l}]\n`).join("")}`;

describe("conditions", () => {
  const ET = [fondation("  indicateur i\n    condition : x et y\n    points : 10\n")];
  const OU = [fondation("  indicateur i\n    condition : x ou y\n    points : 10\n")];

  test("both false: each was seen false, neither decided", () => {
    const cas = tableau("x, y, i", "oui, oui, atteint", "non, non, non atteint");
    expect(manques(ET, cas, "condition")).toEqual([]);
    expect(manques(ET, cas, "decision")).toEqual(["v1 i : « x » : faux, et décidant seul du résultat", "v1 i : « y » : faux, et décidant seul du résultat"]);
  });

  test("each false in its turn: each decided both ways", () => {
    expect(manques(ET, tableau("x, y, i", "oui, oui, atteint", "non, oui, non atteint", "oui, non, non atteint"), "decision")).toEqual([]);
    expect(manques(OU, tableau("x, y, i", "non, non, non atteint", "non, oui, atteint", "oui, non, atteint"), "decision")).toEqual([]);
  });

  test("both true in « ou »: each was seen true, neither decided", () => {
    const cas = tableau("x, y, i", "oui, oui, atteint", "non, non, non atteint");
    expect(manques(OU, cas, "decision")).toEqual(["v1 i : « x » : vrai, et décidant seul du résultat", "v1 i : « y » : vrai, et décidant seul du résultat"]);
  });

  test("what is expected alone counts: another element's verdict says nothing of this one", () => {
    const regles = [fondation("  indicateur i\n    condition : x\n    points : 10\n  indicateur j\n    condition : y\n    points : 5\n")];
    const cas = tableau("x, y, i", "oui, oui, atteint", "non, non, non atteint");
    expect(manques(regles, cas, "decision")).toEqual(["v1 j : « y » : vrai, et décidant seul du résultat", "v1 j : « y » : faux, et décidant seul du résultat"]);
    expect(manques(regles, cas, "clause")).toEqual(["v1 f : valeur du point : lire cette clause", "v1 i : points : lire cette clause", "v1 j : condition : lire cette clause", "v1 j : points : lire cette clause"]);
  });

  test("a case without expectation on a practice, under a reading, or that fails, shows nothing of a version", () => {
    const lecture = "\nlecture l de c « L »\n  source : « JO »\ndans f, à compter de 2017\n  modifie i\n    points : 12 au lieu de 10\n";
    const cas = `cas:\n  - nom: a\n    exercice: 2022\n    lectures: [l]\n    données: { x: oui }\n    attendu: { i: [atteint, 12 points] }\n`;
    const regles = [fondation("  indicateur i\n    condition : x\n    points : 10\n"), lecture];
    expect(manques(regles, cas, "decision")).toHaveLength(2);
    expect(manques(regles, cas, "acte")).toEqual([]);
  });
});

describe("thresholds", () => {
  const cotes = (seuil: string, mesure: string, cas: string): string[] =>
    manques([fondation(`  indicateur i\n    mesure : ${mesure}\n    seuil : ${seuil}\n    points : 10\n`)], cas, "seuil").map((m) => m.replace(/^.* : /, ""));

  test("a rate: one more or one less of what is counted; two away is not the edge", () => {
    const cas = (...n: readonly number[]): string => tableau("fse, feuilles, points", ...n.map((x) => `${x}, 3000, ${x >= 2000 ? 10 : 0}`));
    expect(cotes("au moins 2/3", "fse / feuilles", cas(1999, 2000, 2001))).toEqual([]);
    expect(cotes("au moins 2/3", "fse / feuilles", cas(1998, 2000, 2002))).toEqual(["juste au-dessous", "juste au-dessus"]);
  });

  test("a whole that the threshold does not divide has no « tout juste », and still its two edges", () => {
    expect(cotes("au moins 2/3", "fse / feuilles", tableau("fse, feuilles, points", "66, 100, 0", "67, 100, 10"))).toEqual(["tout juste"]);
  });

  test("nobody is below nothing, nor above the whole", () => {
    expect(cotes("au moins 100 %", "fse / feuilles", tableau("fse, feuilles, points", "99, 100, 0", "100, 100, 10"))).toEqual([]);
  });

  test("a count, a day, an amount", () => {
    expect(cotes("au moins 5 patients", "patients", tableau("patients, points", "4, 0", "5, 10", "6, 10"))).toEqual([]);
    expect(cotes("avant le 1er mars 2022", "commande", tableau("commande, points", "2022-02-28, 10", "2022-03-01, 0", "2022-03-02, 0"))).toEqual([]);
    expect(cotes("au plus 100 €", "devis", tableau("devis, points", '"99,99", 10', "100, 10", "101, 0"))).toEqual(["juste au-dessus"]);
  });
});

describe("tables", () => {
  const REGLES = [fondation("  indicateur i\n    points : selon patients\n      | moins de 10 | 5 points |\n      | au moins 10 | 8 points |\n")];

  test("each line, and each bound on its three sides", () => {
    expect(manques(REGLES, tableau("patients, points", "3, 5"), "tableau")).toEqual(["v1 i : ligne 2 du tableau"]);
    expect(manques(REGLES, tableau("patients, points", "9, 5", "10, 8"), "borne")).toEqual(["v1 i : « patients » et la borne 10 : juste au-dessus"]);
    expect(manques(REGLES, tableau("patients, points", "9, 5", "10, 8", "11, 8"), "borne")).toEqual([]);
  });
});

describe("two clocks", () => {
  const REGLES = [fondation("  indicateur i\n    condition : x\n    points : 10\n"), avenant("a", "1er juin 2020", "dans f, à compter de 2020\n  modifie i\n    points : 12 au lieu de 10\n")];
  const cas = (...moments: readonly string[]): string =>
    `tableaux:\n  - nom: t\n    données: { x: oui }\n    colonnes: [exercice, connu le, points]\n    lignes:\n${moments.map((m) => `      - [${m}]\n`).join("")}`;

  test("the eve and the day of the publication, the last exercice before and the first after", () => {
    const tout = ["2017, —, 10", "2019, 2020-12-31, 10", "2020, 2020-05-31, 10", "2020, 2020-06-01, 12"].map((l) => l.replace("—", "2021-01-01"));
    expect(manques(REGLES, cas(...tout), "connu").map((m) => m.replace(/^.*connu /, ""))).toEqual(["la veille de la publication du 1er janvier 2016", "le jour de la publication du 1er janvier 2016"]);
    expect(manques(REGLES, cas(...tout), "version")).toEqual([]);
    expect(manques(REGLES, cas("2018, 2021-01-01, 10", "2021, 2021-01-01, 12"), "version").map((m) => m.replace(/^f : /, ""))).toEqual([
      "v1, premier exercice (2017)", "v1, dernier exercice (2019)", "v2, premier exercice (2020)",
    ]);
  });
});

describe("proposals", () => {
  const REGLES = [fondation("  volet 1\n    exige : tous les indicateurs\n    points : 20\n    indicateur i\n      condition : x et (y ou z)\n    indicateur j\n      mesure : fse / feuilles\n      seuil : au moins 20 %\n  volet 2\n    prérequis : volet 1\n    points : selon q\n      | tiers | 1 point |\n      | mi | 2 points |\n      | plein | 3 points |\n")];

  test("from no case at all, proposed cases show everything that a practice can show; not confirmed, they show nothing", () => {
    const rien = petitProjet(REGLES, ["cas:\n  - nom: a\n    exercice: 2022\n    données: { x: oui }\n    attendu: { données manquantes: [y, z, fse, feuilles, q] }\n"]);
    const propositions = proposer(rien.edition, mesurer(rien.edition, rien.moteur, rien.cas));
    expect(propositions[0]!.introuvables.map((o) => o.dit)).toEqual([]);
    const texte = casEnYaml(propositions[0]!);
    const corps = texte.slice(texte.indexOf("\ncas:"));
    const proposes = petitProjet(REGLES, [corps]);
    expect(proposes.cas[0]!.cas).toEqual([]);
    expect(proposes.cas[0]!.propositions).toHaveLength(propositions[0]!.cas.length);
    const confirmes = petitProjet(REGLES, [corps.replaceAll("    à confirmer: oui\n", "")]);
    const { dispositifs, diagnostics } = mesurer(confirmes.edition, confirmes.moteur, confirmes.cas);
    expect(diagnostics.filter((d) => d.gravite === "erreur").map((d) => d.titre)).toEqual([]);
    expect(dispositifs[0]!.manquantes.map((o) => `${o.element} ${o.dit}`)).toEqual([]);
  });

  test("each says why it is proposed and waits", () => {
    const rien = petitProjet([fondation("  indicateur i\n    condition : x\n    points : 10\n")], ["cas:\n  - nom: a\n    exercice: 2017\n    données: { x: oui }\n    attendu: { points: 10, montant: 70 €, i: atteint }\n"]);
    const texte = casEnYaml(proposer(rien.edition, mesurer(rien.edition, rien.moteur, rien.cas))[0]!);
    expect(texte).toContain('    à confirmer: oui\n    note: "Proposé pour montrer : « x » : faux');
    expect(texte).toContain("    données: { x: non }\n    attendu: { points: 0, montant: 0 €, i: [non atteint, 0 points, 0 €] }");
  });
});
