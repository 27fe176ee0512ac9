// The pages made for those who check: discrepancies, open questions, chronology, what came late, what rests on an act; and the
// same pages from another viewpoint.
import { describe, expect, test } from "vitest";
import { ligne, pagesDe } from "./edition-de-textes.ts";

const REGLES = `
donnée lap « LAP certifié » : oui ou non
donnée coordonné « Exercice coordonné » : oui ou non
donnée fse « Feuilles télétransmises » : nombre de feuilles
donnée feuilles « Feuilles de soins » : nombre de feuilles
donnée points_sas « Points notifiés » : points
donnée patients « Patients » : nombre de patients
donnée temps « Quotité » : choix parmi tiers « Tiers temps », mi « Mi-temps »

convention c16 « Convention de 2016 »
  publiée le 23 octobre 2016
  source : « Arrêté »
  question : « L'annexe est-elle complète ? »
dispositif forfait « Forfait » à compter de 2020
  valeur du point : 7 €
  confirmé jusqu'en 2023
  volet 1 « Équipement »
    exige : tous les indicateurs
    points : 200
    indicateur logiciel « Logiciel »
      question : « Le LAP est-il exigé des spécialistes ? »
      source : secondaire « Fiche »
      condition : lap
  volet 2 « Services »
    prérequis : volet 1
    indicateur coordination « Coordination »
      condition : coordonné
      points : 60
    indicateur télétransmission « Télétransmission »
      mesure : fse / feuilles
      seuil : au moins 2/3
      points : 40
annonce total de forfait : 348 points en 2020, écart reconnu de 48 points « 48 points non expliqués »
annonce total de volet 1 : 200 points de 2020 à 2021

dispositif patientèle « Forfait patientèle » à compter de 2020
  indicateur âgés « Patients âgés »
    montant : 15 € × patients
  indicateur aide « Aide »
    montant : selon temps
      | tiers temps |  9 000 € |
      | mi-temps    | 12 000 € |

avenant a9 à c16 « Avenant n° 9 »
  publié le 25 septembre 2021
  source : secondaire « La presse »
dans forfait, à compter de 2022, par « annexe 3 »
  question : « La coordination compte-t-elle au prorata ? »
  transfère coordination de volet 2 vers volet 1
    sans points au lieu de 60
  modifie volet 1
    points : 400 au lieu de 200
dans forfait, à compter de 2022, par « annexe 4 »
  ajoute à volet 2
    indicateur sas « Accès aux soins »
      points : non communiqués, de 0 à 360, fournis par points_sas

lecture sans_prorata de a9 « La coordination vaut 10 points »
  source : « Lettre »
dans forfait, à compter de 2023
  modifie coordination
    points : 10

décision d22 modifiant c16 « La coordination reste facultative en 2022 »
  publiée le 11 janvier 2023
  source : secondaire « Quotidien »
dans forfait, pour 2022
  modifie volet 1
    exige : tous les indicateurs sauf coordination
    points : 340 au lieu de 400
  modifie coordination
    points : 60
`;
const pages = pagesDe(REGLES);
const page = (nom: string): string => pages.get(`documents/${nom}.md`)!;

describe("questions ouvertes", () => {
  const questions = page("questions-ouvertes");
  test("on an element: its place, what it costs, its source", () => {
    const fiche = questions.split("Le LAP est-il exigé des spécialistes ?")[1]!.split("**Question")[0]!;
    expect(fiche).toContain("Logiciel, [convention de 2016](actes/c16.md), à compter de 2020");
    expect(fiche).toContain("exigé : sans lui, le volet 1 ne donne rien (200 points au plus, soit 1 400 €), de 2020 à 2021");
    expect(fiche).toContain("**Source** : Fiche (source secondaire)");
  });

  test("on a group: its passage, its years only, the reading about the same element", () => {
    const fiche = questions.split("La coordination compte-t-elle au prorata ?")[1]!.split("**Question")[0]!;
    expect(fiche).toContain("[avenant n° 9](actes/a9.md), annexe 3, à compter de 2022");
    expect(fiche).not.toContain("2020");
    expect(fiche).toContain("**Autre lecture** : [La coordination vaut 10 points](actes/sans-prorata.md)");
  });

  test("on a whole act, and counted on the first page", () => {
    expect(questions).toContain("## Sur un acte entier\n\n**Question 3** : L'annexe est-elle complète ?");
    expect(ligne(page("index"), "Forfait")!.at(-1)).toBe("Prévisionnel à compter de 2023 ; provisoire à compter de 2024 ; 2 questions ouvertes");
  });

  test("none: said", () => expect(pagesDe(REGLES.replace(/^ *question : .*\n/gm, "")).get("documents/questions-ouvertes.md")).toContain("Aucune question n'est posée"));
});

describe("écarts et divergences", () => {
  const ecarts = page("ecarts-et-divergences");
  test("an announced total, the computed one, the acknowledged gap", () => {
    expect(ligne(ecarts, "[Forfait](forfait/tableau.md)")).toEqual(["Forfait", "[convention de 2016](actes/c16.md)", "2020", "348 points", "300 points", "**+48 points**", "écart reconnu : 48 points non expliqués"]);
    expect(ecarts).toMatch(/\| Volet 1 : Équipement +\| \[convention de 2016\]\(actes\/c16\.md\) \| de 2020 à 2021 \| +200 points \| +200 points \| +aucun \| +\|/);
  });

  test("a reading: its instructions in words, and the change of the maximum", () => {
    const lecture = ecarts.split("### [La coordination vaut 10 points]")[1]!;
    expect(lecture).toContain("- à compter de 2023 : « Coordination » : points : 10 points");
    expect(ligne(lecture, "2023 et suivants")).toEqual(["800", "810", "+10", "5 600 €", "5 670 €", "+70 €"]);
  });

  test("what rests on no text, and what is missing", () => {
    expect(ligne(ecarts.split("Ce qui ne se lit pas")[1]!, "[Forfait](forfait/tableau.md)")).toEqual(["16", "10", "6", "0"]);
    expect(ligne(ecarts.split("Chiffres qui manquent")[1]!, "[Forfait](forfait/tableau.md)")!.slice(0, 3)).toEqual(["Accès aux soins", "Points", "à compter de 2022"]);
  });
});

describe("chronologie", () => {
  test("an act published after the exercice it touches is retroactive", () => {
    const c = page("chronologie");
    expect(ligne(c, "11 janvier 2023")).toEqual(["[La coordination reste facultative en 2022](actes/d22.md)", "—", "[Forfait](forfait/tableau.md)", "en 2022", "**rétroactif** : publié après la fin de l'exercice 2022"]);
    expect(ligne(c, "25 septembre 2021")!.at(-1)).toBe("");
  });

  test("what could be known of each exercice: changed rules in bold, late ones marked", () => {
    const grille = page("chronologie").split("## [Forfait](forfait/tableau.md)")[1]!;
    expect(ligne(grille, "depuis le 25 septembre 2021")).toEqual(["300", "300", "**800**", "**800**", "**800**"]);
    expect(ligne(grille, "depuis le 11 janvier 2023")).toEqual(["300", "300", "**800** (r)", "800", "800"]);
  });
});

describe("tel que connu", () => {
  test("the exercice says what came late, with the act", () => {
    const detail = page("forfait/2022").split("### 2022, tel que connu le 31 décembre 2022, puis depuis le 11 janvier 2023")[1]!;
    expect(ligne(detail, "Volet 1 : Équipement")).toEqual(["Exigence", "tous les indicateurs", "tous les indicateurs, sauf « Coordination »", "[décision « La coordination reste facultative en 2022 »](../actes/d22.md) (source secondaire)"]);
    expect(detail).toContain("Le plus qu'un cabinet puisse obtenir ne change pas : 800 points au plus");
  });

  test("so does the table", () => {
    expect(ligne(page("forfait/tableau").split("une fois l'exercice commencé")[1]!, "[2022](2022.md)")!.slice(0, 2)).toEqual(["11 janvier 2023, après la fin de l'exercice", "[La décision « La coordination reste facultative en 2022 »](../actes/d22.md)"]);
    expect(page("patientele/tableau")).not.toContain("une fois l'exercice commencé");
  });
});

describe("amounts", () => {
  test("a price by head, where nothing bounds the number", () => expect(ligne(page("patientele/tableau"), "Patients âgés")).toEqual(["15 € par patient", "15 € par patient"]));
  test("the tables of the law", () => expect(ligne(page("patientele/tableau").split("### Aide, à compter de 2020")[1]!, "Mi-temps")).toEqual(["12 000 €"]));
});

test("what rests on an act, with both places", () => {
  const dependances = page("actes/a9").split("## Ce qui en dépend")[1]!;
  expect(ligne(dependances, "[décision « La coordination reste facultative en 2022 »](d22.md)")).toEqual(["Forfait", "Le volet 1 : exigence (et 1 autre ligne)", "2022", "En conflit : l'ancienne valeur qu'elle cite n'est pas celle en vigueur", "Annexe 3, à compter de 2022 : Le volet 1 : points"]);
});

test("two acts of one day: each alone", () => {
  const deux = pagesDe(`${REGLES}
décision jumelle modifiant c16 « Jumelle »
  publiée le 11 janvier 2023
dans forfait, pour 2022
  modifie télétransmission
    points : 50 au lieu de 40
`);
  expect(ligne(deux.get("documents/actes/jumelle.md")!.split("sur le maximum")[1]!, "2022")).toEqual(["800", "810", "+10", "5 600 €", "5 670 €", "+70 €"]);
  expect(deux.get("documents/actes/d22.md")).toContain("Sans effet sur le maximum : ce qui change, ce sont les conditions pour l'obtenir.");
});

describe("from another viewpoint", () => {
  const vue = (plus: object) => pagesDe(REGLES, { connuLe: null, sans: [], lectures: [], ...plus });

  test("known on a day: later acts are not there, and every page says so", () => {
    const avant = vue({ connuLe: "2022-12-31" });
    expect([...avant.keys()]).not.toContain("documents/actes/d22.md");
    for (const [chemin, contenu] of avant) if (chemin.endsWith(".md")) expect(contenu, chemin).toContain("**Point de vue particulier** : tel que connu le 31 décembre 2022, sans rien de ce qui a été publié ensuite.");
    expect(ligne(avant.get("documents/forfait/tableau.md")!, "Volet 1 : Équipement")!.at(2)).toBe("400 (a)");
  });

  test("without an act: the law is hypothetical, and what becomes of the others is on the first page", () => {
    const sans = vue({ sans: ["a9"] });
    expect(sans.get("documents/index.md")).toContain("**Point de vue particulier** : droit hypothétique, comme si l'avenant n° 9 n'avait jamais été pris.");
    expect(ligne(sans.get("documents/index.md")!, "[décision « La coordination reste facultative en 2022 »](actes/d22.md)")!.at(-1)).toBe("En conflit : l'ancienne valeur qu'elle cite n'est pas celle en vigueur");
    expect(ligne(sans.get("documents/forfait/tableau.md")!, "Total général, en points")!.at(-1)).toBe("**300**");
    expect(sans.get("documents/actes/a9.md")).toContain("Cet acte est laissé de côté");
  });

  test("without the act that creates it, a dispositif is said not to exist", () => {
    expect(ligne(vue({ sans: ["c16"] }).get("documents/index.md")!, "Forfait")![1]).toBe("n'existe pas de ce point de vue");
  });

  test("with a reading", () => {
    const avec = vue({ lectures: ["sans_prorata"] });
    expect(avec.get("documents/index.md")).toContain("lecture retenue : « La coordination vaut 10 points »");
    expect(ligne(avec.get("documents/forfait/tableau.md")!, "Total général, en points")!.at(-1)).toBe("**810**");
    expect(ligne(avec.get("documents/ecarts-et-divergences.md")!.split("### [La coordination vaut")[1]!, "2023 et suivants")).toEqual(["800", "810", "+10", "5 600 €", "5 670 €", "+70 €"]);
  });
});
