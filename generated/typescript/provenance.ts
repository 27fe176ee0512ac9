// Fichier généré par Avenant — ne pas modifier.
// D'où viennent ces règles : le seul fichier qui change quand elles changent sans que le droit change.

/** Ce qui est connu par défaut : jour de la dernière publication. */
export const CONNU_LE = "2024-06-21";
/**
 * Version du compilateur, empreinte des règles (SHA-256), actes dans l'ordre du droit ; pour chaque dispositif, la version qui répond
 * à chaque période et son statut : définitif, prévisionnel (connu avant la fin de la période), provisoire (non confirmé par les sources)…
 */
export const provenance = {
  compilateur: "avenant 0.1.0",
  empreinte: "336070f6cc76293f2df247e6bded3fe97846eaf3163b12789c704a74d2963b89",
  connuLe: "2024-06-21",
  actes: [
    {
      nom: "convention_2016",
      libelle: "Convention nationale des médecins libéraux du 25 août 2016",
      signe: "2016-08-25",
      publie: "2016-10-23",
    },
    {
      nom: "tolérance_2017",
      libelle: "En 2017, quatre indicateurs du volet 1 sur cinq suffisent",
      signe: null,
      publie: "2018-07-26",
    },
    { nom: "avenant_1", libelle: "Avenant n° 1", signe: "2016-12-30", publie: "2017-01-05" },
    { nom: "avenant_6", libelle: "Avenant n° 6", signe: "2018-06-14", publie: "2018-08-10" },
    { nom: "avenant_7", libelle: "Avenant n° 7", signe: "2019-06-20", publie: "2019-08-20" },
    {
      nom: "arrêté_ségur",
      libelle: "Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville",
      signe: "2021-08-11",
      publie: "2021-08-11",
    },
    { nom: "avenant_9", libelle: "Avenant n° 9", signe: "2021-07-30", publie: "2021-09-25" },
    {
      nom: "lap_exigé_en_2022",
      libelle: "La dispense de LAP ne joue qu'à compter de 2023",
      signe: null,
      publie: "2021-09-25",
    },
    { nom: "seuils_dmt_spe_inversés", libelle: "DMT à 90 % et SPE à 10 %", signe: null, publie: "2021-09-25" },
    {
      nom: "vsm_enfants_sur_600",
      libelle: "Les moins de 16 ans sont rapportés à 600 patients",
      signe: null,
      publie: "2021-09-25",
    },
    { nom: "vsm_tiers_inclus", libelle: "Au moins un tiers de VSM structurés", signe: null, publie: "2021-09-25" },
    {
      nom: "report_ségur",
      libelle: "Report des dates limites du Ségur numérique, médecine de ville",
      signe: null,
      publie: "2022-06-21",
    },
    {
      nom: "commande_signée_suffit",
      libelle: "La signature au plus tard le 30 novembre suffit",
      signe: null,
      publie: "2022-06-21",
    },
    {
      nom: "commande_parvenue_avant",
      libelle: "La commande doit être parvenue avant le 30 novembre",
      signe: null,
      publie: "2022-06-21",
    },
    {
      nom: "installation_jusqu_en_septembre",
      libelle: "Installation jusqu'au 20 septembre 2023",
      signe: null,
      publie: "2022-06-21",
    },
    {
      nom: "coordination_2022",
      libelle: "La coordination reste facultative en 2022",
      signe: null,
      publie: "2023-01-11",
    },
    { nom: "règlement_arbitral", libelle: "Règlement arbitral de 2023", signe: "2023-04-28", publie: "2023-04-30" },
    { nom: "assouplissement_2023", libelle: "Assouplissement des seuils de 2023", signe: null, publie: "2023-12-13" },
    { nom: "convention_2024", libelle: "Convention médicale 2024-2029", signe: "2024-06-04", publie: "2024-06-21" },
    {
      nom: "donum_moyenne_stricte",
      libelle: "Un taux sans acte fait perdre la moyenne",
      signe: null,
      publie: "2024-06-21",
    },
    {
      nom: "donum_seuils_stricts",
      libelle: "Plus de 30 %, puis plus de 60 %, pour les options",
      signe: null,
      publie: "2024-06-21",
    },
    {
      nom: "fmt_c2s_majorée",
      libelle: "Les 10 € de la C2S suivent les majorations du socle",
      signe: null,
      publie: "2024-06-21",
    },
    {
      nom: "fmt_majorations_multipliées",
      libelle: "Les majorations du FMT se multiplient",
      signe: null,
      publie: "2024-06-21",
    },
  ],
  dispositifs: [
    {
      nom: "forfait_structure",
      libelle: "Forfait structure",
      periodes: [
        { version: "v1", de: 2017, a: 2017, statuts: ["définitif"] },
        { version: "v2", de: 2018, a: 2018, statuts: ["définitif"] },
        { version: "v4", de: 2019, a: 2019, statuts: ["définitif"] },
        { version: "v5", de: 2020, a: 2021, statuts: ["définitif"] },
        { version: "v8", de: 2022, a: 2022, statuts: ["définitif"] },
        { version: "v11", de: 2023, a: 2023, statuts: ["définitif"] },
        { version: "v12", de: 2024, a: 2025, statuts: ["prévisionnel"] },
      ],
    },
    {
      nom: "rosp",
      libelle: "Rémunération sur objectifs de santé publique (ROSP)",
      periodes: [
        { version: "v2", de: 2017, a: 2017, statuts: ["définitif"] },
        { version: "v3", de: 2018, a: 2023, statuts: ["définitif"] },
        { version: "v3", de: 2024, a: 2025, statuts: ["prévisionnel"] },
      ],
    },
    {
      nom: "fpmt",
      libelle: "Forfait patientèle médecin traitant (FPMT)",
      periodes: [
        { version: "v1", de: 2018, a: 2023, statuts: ["définitif"] },
        { version: "v2", de: 2024, a: 2025, statuts: ["prévisionnel"] },
      ],
    },
    {
      nom: "aide_assistant_médical",
      libelle: "Aide à l'emploi d'un assistant médical",
      periodes: [
        { version: "v1", de: 2019, a: 2019, statuts: ["définitif"] },
        { version: "v2", de: 2020, a: 2021, statuts: ["définitif"] },
        { version: "v5", de: 2022, a: 2022, statuts: ["définitif"] },
        { version: "v8", de: 2023, a: 2023, statuts: ["définitif"] },
        { version: "v9", de: 2024, a: 2025, statuts: ["prévisionnel"] },
        { version: "v10", de: 2026, a: 2028, statuts: ["prévisionnel"] },
        { version: "v10", de: 2029, a: null, statuts: ["prévisionnel", "provisoire"] },
      ],
    },
    {
      nom: "financement_ségur",
      libelle: "Financement Ségur du logiciel métier, vague 1",
      periodes: [{ version: "v2", de: "2021-08-11", a: null, statuts: ["définitif"] }],
    },
    {
      nom: "forfait_vsm",
      libelle: "Forfait pour l'élaboration initiale du volet de synthèse médicale (VSM)",
      periodes: [
        { version: "v1", de: "2021-09-26", a: "2023-05-01", statuts: ["définitif"] },
        { version: "v2", de: "2023-05-01", a: "2023-12-13", statuts: ["définitif"] },
        { version: "v3", de: "2023-12-13", a: "2025-01-01", statuts: ["prévisionnel"] },
      ],
    },
    {
      nom: "donum",
      libelle: "Dotation numérique (DONUM)",
      periodes: [
        { version: "v1", de: 2026, a: 2027, statuts: ["prévisionnel"] },
        { version: "v2", de: 2028, a: 2028, statuts: ["prévisionnel"] },
        { version: "v2", de: 2029, a: null, statuts: ["prévisionnel", "provisoire"] },
      ],
    },
    {
      nom: "fmt",
      libelle: "Forfait médecin traitant (FMT)",
      periodes: [
        { version: "v1", de: 2026, a: 2028, statuts: ["prévisionnel"] },
        { version: "v1", de: 2029, a: null, statuts: ["prévisionnel", "provisoire"] },
      ],
    },
  ],
} as const;
