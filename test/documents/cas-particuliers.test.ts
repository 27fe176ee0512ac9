// Tables in words, days instead of years, suspension, and the real rules against the sheet of points that everyone knows.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ligne, pagesDe } from "./edition-de-textes.ts";

const TEXTE = `
donnée ald « Patients en ALD » : nombre de patients
donnée vsm « Patients avec VSM » : nombre de patients
donnée temps « Quotité » : choix parmi tiers « Tiers temps », mi « Mi-temps »
donnée an « Année » : nombre de ans entre 1 et 3
donnée commande « Date de la commande » : date
donnée devis « Devis » : montant

convention c « Convention »
  publiée le 23 octobre 2016

> Les médecins
> et leurs patients
dispositif bonus « Bonus » à compter de 2023
  calcul part « Part des patients avec VSM » : vsm / ald
  indicateur synthèses « Synthèses »
    montant : selon part
      | moins de 50 % | 0 € |
      | au moins 50 % | 1 500 € |
    majoration structuration : 20 %

dispositif assistant « Aide » dès l'origine
  période : unique
  indicateur aide « Aide »
    montant : selon temps et an
      |             | 1 | au moins 2 |
      | tiers temps | 12 000 € | 9 000 € |
      | mi-temps    | 18 000 € | 13 500 € |

dispositif ségur « Ségur » à compter du 1er mai 2021
  période : unique
  paramètre butoir « Dernier jour » : 15 juillet 2022
  indicateur prime « Prime »
    condition : commande ≤ butoir
    montant : devis
    plafond : 4 000 €

avenant a à c « Avenant »
  publié le 1er juin 2022
dans ségur, à compter du 1er juin 2022, par « article 3 »
  reporte butoir du 15 juillet 2022 au 30 novembre 2022
dans bonus, à compter de 2024
  suspend synthèses, sans points
`;
const pages = pagesDe(TEXTE);

describe("what is not a number of points by year", () => {
  test("amounts that the law makes vary are given by their maximum", () => {
    expect(ligne(pages.get("documents/bonus/tableau.md")!, "Synthèses")).toEqual(["jusqu'à 1 800 €", "suspendu (a)", "suspendu"]);
  });

  test("columns are spans of days, pages are named by their first day", () => {
    const page = pages.get("documents/segur/tableau.md")!;
    expect(ligne(page, "Indicateur")).toEqual(["[du 1er mai 2021 au 31 mai 2022](2021-05-01.md)", "[à compter du 1er juin 2022](2022-06-01.md)"]);
    expect(ligne(page, "Dernier jour")).toEqual(["le 15 juillet 2022", "le 30 novembre 2022 (a)"]);
    expect([...pages.keys()]).toContain("documents/assistant/origine.md");
  });

  test("tables stay tables, with the labels of the options", () => {
    const page = pages.get("documents/assistant/origine.md")!;
    expect(ligne(page, "« Quotité » ↓ « Année » →")).toEqual(["1", "au moins 2"]);
    expect(ligne(page, "Mi-temps")).toEqual(["18 000 €", "13 500 €"]);
  });

  test("quotations of the law stand before the rule", () => {
    expect(pages.get("documents/bonus/2023.md")).toContain("> Les médecins\\\n> et leurs patients\n");
  });

  test("dates in conditions", () => {
    expect(pages.get("documents/segur/2021-05-01.md")).toContain("**Condition** : « Date de la commande » est au plus tard à la date « Dernier jour »");
  });
});

test("the real rules give the totals that the sheets announce, 2017 to 2021", () => {
  const dossier = new URL("../../rules/convention-2016/", import.meta.url);
  const textes = ["donnees", "donnees-assistant", "donnees-patientele", "donnees-rosp", "donnees-vsm", "convention-2016", "avenant-6", "avenant-7", "avenant-9"].map((n) => readFileSync(new URL(`${n}.rules`, dossier), "utf8"));
  const page = pagesDe(textes.join("\n")).get("documents/forfait-structure/tableau.md")!;
  const cinq = (titre: string): readonly string[] => ligne(page, titre)!.slice(0, 6).map((c) => c.replace(/\*/g, ""));
  expect(cinq("Total du volet 1")).toEqual(["175", "230", "280", "280", "280", "400"]);
  expect(cinq("Total du volet 2")).toEqual(["75", "230", "455", "605", "605", "985"]);
  expect(cinq("Total général, en points")).toEqual(["250", "460", "735", "885", "885", "1 385"]);
  expect(cinq("Total général, en euros")).toEqual(["1 750 €", "3 220 €", "5 145 €", "6 195 €", "6 195 €", "9 695 €"]);
});
