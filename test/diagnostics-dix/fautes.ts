// Ordinary mistakes, as an analyst makes them in the real files: what is typed instead of what, and what must be said. One row,
// one mistake, one message. Not a test.

export interface FauteOrdinaire {
  readonly quoi: string;
  readonly fichier: string;
  /** What stands in the file; it must stand there. */
  readonly avant: string;
  readonly apres: string;
  readonly code: string;
  /** What the carets underline. */
  readonly ici: string;
  /** The file where it is said, when it is not the one that was changed. */
  readonly ou?: string;
  /** The element that must be named, in the title, the place or the heading. */
  readonly element: string;
  /** What must be found in « À faire » or in the fixes. */
  readonly remede: string;
}

const A9 = "rules/convention-2016/avenant-9.rules";
const A7 = "rules/convention-2016/avenant-7.rules";
const C16 = "rules/convention-2016/convention-2016.rules";
const D = "rules/convention-2016/donnees.rules";

export const FAUTES: readonly FauteOrdinaire[] = [
  {
    quoi: "a decimal point", fichier: A9, avant: "        seuil : au moins 30 %\n        points : 22,5", apres: "        seuil : au moins 30 %\n        points : 22.5",
    code: "point-decimal", ici: "22.5", element: "CM AT-MP", remede: "22,5",
  },
  {
    quoi: "a keyword without its accent", fichier: C16, avant: "    prérequis : volet 1", apres: "    prerequis : volet 1",
    code: "accent-manquant", ici: "prerequis", element: "volet 2", remede: "prérequis",
  },
  {
    quoi: "a name without its accent", fichier: A9, avant: "        mesure : arrêts_dématérialisés / arrêts", apres: "        mesure : arrêts_dematérialisés / arrêts",
    code: "nom-inconnu", ici: "arrêts_dematérialisés", element: "AAT", remede: "arrêts_dématérialisés",
  },
  {
    quoi: "a threshold without its unit", fichier: A9, avant: "consultations_avec_dépôt_dmp / consultations\n      seuil : au moins 20 %", apres: "consultations_avec_dépôt_dmp / consultations\n      seuil : au moins 20",
    code: "seuil-sans-unite", ici: "20", element: "Alimentation du DMP", remede: "20 %",
  },
  {
    quoi: "a table that no longer meets at 90 %", fichier: A9, avant: "      | moins de 90 % | 1 500 € |", apres: "      | moins de 89 % | 1 500 € |",
    code: "tableau-trou", ici: "selon patients_ald_avec_vsm / patients_ald\n      | moins de 89 % | 1 500 € |\n      | au moins 90 % | 3 000 € |", element: "VSM", remede: "ligne",
  },
  {
    quoi: "a table whose lines overlap", fichier: A9, avant: "      | au moins 90 % | 3 000 € |", apres: "      | au moins 80 % | 3 000 € |",
    code: "tableau-chevauchement", ici: "| au moins 80 % | 3 000 € |", element: "VSM", remede: "moins de",
  },
  {
    quoi: "a misspelt indicator, in a prérequis or an exige", fichier: C16, avant: "    exige : tous les indicateurs", apres: "    exige : tous les indicateurs sauf cordination",
    code: "nom-inconnu", ici: "cordination", element: "volet 1", remede: "coordination",
  },
  {
    quoi: "a misspelt indicator in an instruction", fichier: A9, avant: "  ajoute à volet 2 après téléservices", apres: "  ajoute à volet 2 après télésservices",
    code: "place-introuvable", ici: "télésservices", element: "volet 2", remede: "téléservices",
  },
  {
    quoi: "prérequis that turn in a circle", fichier: C16, avant: "    indicateur télétransmission « Taux de télétransmission »\n", apres: "    indicateur télétransmission « Taux de télétransmission »\n      prérequis : volet 1\n",
    code: "prerequis-circulaire", ici: "volet 1", element: "volet 1", remede: "renvois",
  },
  {
    quoi: "an indicator pasted twice", fichier: A9, avant: "    indicateur usage_mss «", apres: "    indicateur usage_dmp «",
    code: "element-deja-present", ici: "usage_dmp", element: "usage_dmp", remede: "autre nom",
  },
  {
    quoi: "a datum declared twice", fichier: D, avant: "donnée addendum_7 «", apres: "donnée addendum_8 «",
    code: "donnee-en-double", ici: "addendum_8", element: "addendum_8", remede: "renommez",
  },
  {
    quoi: "the wrong figure after « au lieu de »", fichier: A7, avant: "au lieu de 280", apres: "au lieu de 230",
    code: "au-lieu-de-faux", ici: "230", element: "volet 1", remede: "280",
  },
  {
    quoi: "« au lieu de » forgotten", fichier: A7, avant: " au lieu de 280", apres: "",
    code: "au-lieu-de-manquant", ici: "points", element: "volet 1", remede: "au lieu de 280",
  },
  {
    quoi: "a source forgotten", fichier: A9, avant: "  source : « Annexe 3 de l'avenant 9, JO du 25 septembre 2021 » https://legal.tricoteuses.fr/articles/JORFARTI000044097788\n", apres: "",
    code: "source-manquante", ici: "avenant_9", element: "Avenant n° 9", remede: "source :",
  },
  {
    quoi: "a year of two digits", fichier: A9, avant: "  publié le 25 septembre 2021", apres: "  publié le 25/09/21",
    code: "annee-sur-deux-chiffres", ici: "25/09/21", element: "Avenant n° 9", remede: "25/09/2021",
  },
  {
    quoi: "a day that does not exist", fichier: A9, avant: "  publié le 25 septembre 2021", apres: "  publié le 31 septembre 2021",
    code: "date-inexistante", ici: "31 septembre 2021", element: "Avenant n° 9", remede: "30 septembre 2021",
  },
  {
    quoi: "an act that does not exist", fichier: A9, avant: "avenant avenant_9 à convention_2016", apres: "avenant avenant_9 à convention_2015",
    code: "acte-inconnu", ici: "convention_2015", element: "Avenant n° 9", remede: "convention_2016",
  },
  {
    quoi: "a dispositif that does not exist", fichier: A9, avant: "dans forfait_structure, pour 2022, par « annexe 3, 3° »", apres: "dans forfait_structures, pour 2022, par « annexe 3, 3° »",
    code: "dispositif-inconnu", ici: "forfait_structures", element: "Avenant n° 9", remede: "forfait_structure",
  },
  {
    quoi: "points that no longer add up to the total", fichier: A9, avant: "        seuil : au moins 90 %\n        points : 10", apres: "        seuil : au moins 90 %\n        points : 15",
    code: "total-faux", ici: "100 points", element: "téléservices", remede: "total",
  },
  {
    quoi: "a clause without its colon", fichier: A9, avant: "      seuil : au moins 2 heures", apres: "      seuil au moins 2 heures",
    code: "deux-points-manquants", ici: "seuil", element: "SAS", remede: ":",
  },
  {
    quoi: "a text that is not closed", fichier: A9, avant: "    indicateur usage_mss « Échanges avec les patients par la messagerie de Mon espace santé »", apres: "    indicateur usage_mss « Échanges avec les patients par la messagerie de Mon espace santé",
    code: "texte-non-ferme", ici: "«", element: "volet 2", remede: "»",
  },
  {
    quoi: "a percentage above 100 %", fichier: A9, avant: "        seuil : au moins 90 %\n        points : 10", apres: "        seuil : au moins 900 %\n        points : 10",
    code: "seuil-hors-bornes", ici: "900 %", element: "SPE", remede: "pourcentage",
  },
  {
    quoi: "a word that does not exist", fichier: A9, avant: "  remplace téléservices\n", apres: "  change téléservices\n",
    code: "mot-inattendu", ici: "change", element: "Avenant n° 9", remede: "modifie",
  },
  {
    quoi: "an instruction without its window", fichier: A9, avant: "dans forfait_structure, pour 2022, par « annexe 3, 3° »", apres: "dans forfait_structure, par « annexe 3, 3° »",
    code: "fenetre-manquante", ici: "forfait_structure", element: "Avenant n° 9", remede: "pour 2022",
  },
  {
    quoi: "the points of an indicator in euros", fichier: A9, avant: "      seuil : au moins 20 %\n      points : 40", apres: "      seuil : au moins 20 %\n      points : 40 €",
    code: "type-inattendu", ici: "40 €", element: "DMP", remede: "points",
  },
  {
    quoi: "a line of the table that lacks a cell", fichier: A7, avant: "      | tiers temps |          2 | sous P90         |  9 000 € |", apres: "      | tiers temps |          2 |  9 000 € |",
    code: "tableau-colonnes", ici: "| tiers temps |          2 |  9 000 € |", element: "assistant", remede: "case",
  },
  {
    quoi: "an option that does not exist", fichier: A7, avant: "      | tiers temps | au plus 1  | ", apres: "      | tier temps  | au plus 1  | ",
    code: "option-inconnue", ici: "tier temps", element: "assistant", remede: "Tiers temps",
  },
  {
    quoi: "an invisible character in a figure", fichier: A9, avant: "      seuil : au moins 20 %", apres: "      seuil : au moins 2\u200b0 %",
    code: "caractere-interdit", ici: "\u200b", element: "DMP", remede: "effacer",
  },
  {
    quoi: "a datum renamed where it is declared", fichier: D, avant: "donnée fse_télétransmises «", apres: "donnée fse_transmises «",
    code: "donnee-au-plus", ici: "fse_télétransmises", element: "fse_apcv", remede: "fse_transmises",
  },
  {
    quoi: "a line « indicateur » deleted", fichier: A9, avant: "    indicateur usage_mss « Échanges avec les patients par la messagerie de Mon espace santé »\n", apres: "",
    code: "lignes-en-double", ici: "article", element: "usage_dmp", remede: "indicateur",
  },
  {
    quoi: "an act renamed in its header", fichier: A9, avant: "avenant avenant_9 à", apres: "avenant avenant_09 à",
    code: "acte-inconnu", ici: "avenant_9", element: "avenant_9", remede: "avenant_09", ou: "rules/convention-2016/lecture-lap-2022.rules",
  },
  {
    quoi: "a dispositif renamed where it is created", fichier: C16, avant: "dispositif forfait_structure «", apres: "dispositif forfait_structures «",
    code: "dispositif-inconnu", ici: "forfait_structure", element: "forfait_structure", remede: "forfait_structures", ou: "rules/convention-2016/lecture-tolerance-2017.rules",
  },
  {
    quoi: "a volet misnumbered where it is created", fichier: C16, avant: "  volet 2 «", apres: "  volet 3 «",
    code: "operation-sans-cible", ici: "volet 2", element: "volet 2", remede: "volet 1", ou: "rules/convention-2016/avenant-6.rules",
  },
  {
    quoi: "an indicator renamed where it is created", fichier: C16, avant: "    indicateur télétransmission «", apres: "    indicateur teletransmission «",
    code: "nom-inconnu", ici: "télétransmission", element: "télétransmission", remede: "teletransmission", ou: "rules/convention-2016/lecture-tolerance-2017.rules",
  },
  {
    quoi: "the publication forgotten", fichier: A9, avant: "  publié le 25 septembre 2021\n", apres: "",
    code: "acte-sans-publication", ici: "avenant_9", element: "avenant_9", remede: "publié le",
  },
  {
    quoi: "the header of an act deleted", fichier: A9, avant: "avenant avenant_9 à convention_2016 « Avenant n° 9 »\n", apres: "",
    code: "disposition-sans-acte", ici: "signé", element: "signé", remede: "avenant",
  },
  {
    quoi: "an unknown verb with its block", fichier: A9, avant: "  remplace soins_non_programmés\n", apres: "  remplce soins_non_programmés\n",
    code: "mot-inconnu", ici: "remplce", element: "Avenant n° 9", remede: "remplace",
  },
  {
    quoi: "the type of a datum wrong", fichier: D, avant: "donnée fse_télétransmises « Feuilles de soins télétransmises » : nombre de feuilles", apres: "donnée fse_télétransmises « Feuilles de soins télétransmises » : nombre de feuille_de_soins",
    code: "donnee-au-plus", ici: "feuilles_de_soins", element: "fse_télétransmises", remede: "au plus",
  },
  {
    quoi: "the header of an act made a comment", fichier: A7, avant: "avenant avenant_7", apres: "# avenant avenant_7",
    code: "disposition-sans-acte", ici: "signé", element: "signé", remede: "avenant",
  },
  {
    quoi: "an unclosed parenthesis", fichier: A9, avant: "(lap_certifié ou spécialité_sans_lap) et compatible_dmp", apres: "(lap_certifié ou spécialité_sans_lap et compatible_dmp",
    code: "suite-manquante", ici: "p", element: "logiciel", remede: ")",
  },
];
