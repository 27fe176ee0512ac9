// The pages of a small convention amended twice: what the table, the text, the act and the history say.
import { describe, expect, test } from "vitest";
import { emitMarkdown } from "../../compiler/emit/markdown/index.ts";
import { texteConsolide } from "../../compiler/emit/document/texte-consolide.ts";
import { printPlain } from "../../compiler/emit/document/plain.ts";
import { editionDe, ligne, pagesDe } from "./edition-de-textes.ts";

const DONNEES = `
donnée lap « LAP certifié » : oui ou non
donnée coordonné « Exercice coordonné » : oui ou non
donnée fse « Feuilles télétransmises » : nombre de feuilles
donnée feuilles « Feuilles de soins » : nombre de feuilles
donnée points_sas « Points notifiés » : points
`;

const REGLES = `${DONNEES}
convention convention_2016 « Convention de 2016 »
  signée le 25 août 2016
  publiée le 23 octobre 2016
  source : « Arrêté » https://exemple.fr/arrete

dispositif forfait « Forfait structure » à compter de 2020
  période : année civile
  valeur du point : 7 €
  confirmé jusqu'en 2023

  volet 1 « Équipement »
    exige : tous les indicateurs
    points : 175 en 2020, 280 à compter de 2021

    indicateur logiciel « Logiciel métier »
      article : « annexe 12, article 1.1 »
      condition : lap

    indicateur télétransmission « Télétransmission »
      mesure : fse / feuilles
      seuil : au moins 2/3

  volet 2 « Services »
    prérequis : volet 1

    indicateur coordination « Coordination »
      condition : coordonné
      points : 60

avenant avenant_9 à convention_2016 « Avenant n° 9 »
  signé le 30 juillet 2021
  publié le 25 septembre 2021
  source : secondaire « La presse »

dans forfait, à compter de 2022, par « annexe 3 »
  transfère coordination de volet 2 vers volet 1
    sans points au lieu de 60
  modifie volet 1
    points : 400 au lieu de 280
  modifie télétransmission
    seuil : 3/4
  ajoute à volet 2 après coordination
    indicateur sas « Service d'accès aux soins »
      points : non communiqués, de 0 à 360, fournis par points_sas

dans forfait, à compter de 2023, par « annexe 4 »
  fusionne logiciel dans télétransmission
`.replace("seuil : 3/4", "seuil : 3/4 au lieu de 2/3").replace("ajoute à volet 2 après coordination", "ajoute à volet 2");

describe("the table", () => {
  const page = pagesDe(REGLES).get("documents/forfait/tableau.md")!;

  test("one column by exercice, the last one open and provisional", () => {
    expect(ligne(page, "Indicateur")).toEqual(["[2020](2020.md)", "[2021](2021.md)", "[2022](2022.md)", "[2023](2023.md)", "[2024 et suivants (provisoire)](2024.md)"]);
  });

  test.each([
    ["Volet 1 : Équipement", ["175", "280", "400 (a)", "400", "400"]],
    ["Logiciel métier", ["requis", "requis", "requis", "fusionné dans « Télétransmission » (b)", "—"]],
    ["Total du volet 1", ["**175**", "**280**", "**400**", "**400**", "**400**"]],
    ["Service d'accès aux soins", ["—", "—", "de 0 à 360 (a)", "de 0 à 360", "de 0 à 360"]],
    ["Total du volet 2", ["**60**", "**60**", "**360**", "**360**", "**360**"]],
    ["Total général, en points", ["**235**", "**340**", "**760**", "**760**", "**760**"]],
    ["Total général, en euros", ["**1 645 €**", "**2 380 €**", "**5 320 €**", "**5 320 €**", "**5 320 €**"]],
  ])("%s", (titre, cases) => expect(ligne(page, titre)).toEqual(cases));

  test("a moved element says where it went, and stands where it is", () => {
    const lignes = page.split("\n").filter((l) => l.includes("– Coordination") || /^\| +Coordination/.test(l)).map((l) => l.split("|").slice(2, -1).map((c) => c.trim()));
    expect(lignes.slice(0, 2)).toEqual([
      ["—", "—", "requis (a)", "requis", "requis"],
      ["60", "60", "transféré dans le volet 1 (a)", "—", "—"],
    ]);
  });

  test("thresholds, with the act that changed them", () => {
    expect(page.split("## Seuils")[1]!).toMatch(/\| Télétransmission \| le rapport entre « Feuilles télétransmises » et « Feuilles de soins » \| +au moins 2\/3 \| +au moins 2\/3 \| +au moins 3\/4 \(a\) \|/);
  });

  test("how the volets open, in words", () => {
    expect(page).toContain("- Le volet 2 s'ouvre si le volet 1 est atteint ([convention 2016](../actes/convention-2016.md)).");
    expect(page).toContain("- Le volet 1 exige tous les indicateurs ([convention 2016](../actes/convention-2016.md)).");
  });

  test("the letters name the act and the passage", () => {
    expect(page).toContain("- (a) [avenant 9](../actes/avenant-9.md), annexe 3 (source secondaire)");
  });
});

describe("the text of an exercice", () => {
  const pages = pagesDe(REGLES);
  const page = pages.get("documents/forfait/2022.md")!;

  test("clauses in words, marks, and the act beside them", () => {
    expect(page).toMatch(/\| \*\*Points\*\* : 400 points — \*\*\\\[modifié : 280 points → 400 points\\\]\*\* +\| \[avenant 9\]\(\.\.\/actes\/avenant-9\.md\), annexe 3 \(source secondaire\) +\|/);
    expect(page).toContain("### Coordination — **\\[transféré du volet 2\\]**");
    expect(page).toContain("### Service d'accès aux soins — **\\[nouveau\\]**");
    expect(page).toMatch(/\| \*\*Points\*\* — \*\*\\\[supprimé\\\]\*\* \(auparavant : 60 points\)/);
  });

  test("a founding clause is cited by the article of its element", () => {
    expect(page).toMatch(/\| \*\*Condition\*\* : « LAP certifié » +\| \[convention 2016\]\(\.\.\/actes\/convention-2016\.md\), annexe 12, article 1\.1/);
  });

  test("other readings of the same exercice", () => {
    expect(page).toContain("- avant le 25 septembre 2021 : 340 points au plus, soit 2 380 €");
    expect(page).toContain("760 points au plus, soit 5 320 €, après [Avenant n° 9](../actes/avenant-9.md) (le présent texte)");
  });

  test("what is gone is listed with the act that ended it", () => {
    expect(pages.get("documents/forfait/2023.md")).toContain("- Logiciel métier — **\\[fusionné dans « Télétransmission »\\]** par [avenant 9](../actes/avenant-9.md), annexe 4 (source secondaire)");
  });
});

describe("the page of an act", () => {
  const page = pagesDe(REGLES).get("documents/actes/avenant-9.md")!;

  test("instructions in order, old and new values", () => {
    const gestes = page.split("\n").filter((l) => /^\| .* \| .* \| .* \| .* \| .* \|$/.test(l)).map((l) => l.split("|").slice(1, -1).map((c) => c.trim()));
    expect(gestes.slice(2, 8)).toEqual([
      ["annexe 3", "à compter de 2022", "Transfère « Coordination » du volet 2 vers le volet 1", "", ""],
      ["", "", "« Coordination » : supprime la clause « points »", "60 points", "supprimé"],
      ["", "", "Le volet 1 : points", "280 points", "400 points"],
      ["", "", "« Télétransmission » : seuil", "2/3", "3/4"],
      ["", "", "Ajoute l'indicateur « Service d'accès aux soins » au volet 2", "", "Points : non communiqués par les sources, de 0 à 360 points, à fournir (« Points notifiés »)"],
      ["annexe 4", "à compter de 2023", "Fusionne « Logiciel métier » dans « Télétransmission »", "", ""],
    ]);
  });

  test("effect on the maximum", () => {
    expect(ligne(page.split("sur le maximum")[1]!, "2022 et suivants")).toEqual(["340", "760", "+420", "2 380 €", "5 320 €", "+2 940 €"]);
  });
});

test("the history of an indicator, from birth on", () => {
  const page = pagesDe(REGLES).get("documents/forfait/historique.md")!;
  const section = page.split("## Télétransmission")[1]!.split("\n## ")[0]!;
  expect(section.split("\n").filter((l) => l.startsWith("| ")).slice(2).map((l) => l.split("|").slice(3, -1).map((c) => c.trim()))).toEqual([
    ["à compter de 2020", "Crée l'indicateur « Télétransmission »", "", "Mesure : le rapport entre « Feuilles télétransmises » et « Feuilles de soins » ; seuil : au moins 2/3"],
    ["à compter de 2022", "« Télétransmission » : seuil", "2/3", "3/4"],
    ["à compter de 2023", "Fusionne « Logiciel métier » dans « Télétransmission »", "", ""],
  ]);
});

test("sources: what does not rest on a text", () => {
  const page = pagesDe(REGLES).get("documents/sources.md")!;
  expect(ligne(page.split("Ce qui ne repose pas")[1]!, "Télétransmission")).toEqual(["seuil", "source secondaire", "[avenant 9](actes/avenant-9.md), annexe 3", "à compter de 2022"]);
});

const HOSTILES = ["a | b", "<script>alert(1)</script>", "x `y` z", "fin */", "# titre", "[x](javascript:alert(1))"];

test.each(HOSTILES)("hostile label %j: no raw tag, tables keep their shape", (label) => {
  const texte = `${DONNEES}
convention c « ${label} »
  publiée le 1er janvier 2020
  source : « ${label} »
dispositif d « ${label} » à compter de 2020
  valeur du point : 7 €
  volet 1 « ${label} »
    points : 10
    exige : tous les indicateurs
    indicateur i « ${label} »
      article : « ${label} »
      note : « ${label} »
      condition : lap
`;
  for (const { chemin, contenu } of emitMarkdown(editionDe(texte))) {
    if (chemin.endsWith(".svg")) continue; // see frise.test.ts
    expect(contenu).not.toMatch(/(?<!\\)<|(?<!\\)\]\(javascript/);
    for (const bloc of contenu.split("\n\n").filter((b) => b.startsWith("|"))) {
      expect(new Set(bloc.trimEnd().split("\n").map((l) => [...l.matchAll(/(?<!\\)\|/g)].length)).size).toBe(1);
    }
  }
});

test("same edition, same bytes; one page for each path", () => {
  const [a, b] = [emitMarkdown(editionDe(REGLES)), emitMarkdown(editionDe(REGLES))];
  expect(a).toEqual(b);
  expect(new Set(a.map((f) => f.chemin.toLowerCase())).size).toBe(a.length);
  for (const f of a) expect(f.chemin).toMatch(/^documents\/[a-z0-9/-]+\.(md|svg)$/);
});

test("every relative link leads to a page", () => {
  const pages = pagesDe(REGLES);
  for (const [chemin, contenu] of pages) {
    for (const [, href] of contenu.matchAll(/\]\((?!https?:)([^)]+)\)/g)) expect(pages.has(new URL(href!, `file:///${chemin}`).pathname.slice(1)), `${chemin} → ${href}`).toBe(true);
  }
});

test("the same text for a terminal, the act in the margin", () => {
  const edition = editionDe(REGLES);
  const loi = edition.dispositifs[0]!.versions.find((v) => v.viewpoint.jour === "2021-12-31")!.law;
  const texte = printPlain(texteConsolide(loi, edition.corpus, { periode: "exercice 2021", jour: "2021-12-31", connuLe: edition.connuLe }), { width: 80 }).replace(/[\u00a0\u202f]/g, " ");
  expect(texte).toContain("Volet 2 : Services\n------------------\n\nPrérequis : le volet 1 est atteint                  | convention 2016");
});
