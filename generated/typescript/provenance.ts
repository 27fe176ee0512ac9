// Fichier généré par Avenant — ne pas modifier.
// D'où viennent ces règles : le seul fichier qui change quand elles changent sans que le droit change.

/** Ce qui est connu par défaut : jour de la dernière publication. */
export const CONNU_LE = "2021-09-25";
/** Version du compilateur, empreinte des règles (SHA-256), actes dans l'ordre du droit. */
export const provenance = {
  compilateur: "avenant 0.1.0",
  empreinte: "4339bcbbd67cffcf1c3bc1e4bc800e5a02b1a718b83660befad21aff3f05ede0",
  connuLe: "2021-09-25",
  actes: [
    {
      nom: "convention_2016",
      libelle: "Convention nationale des médecins libéraux du 25 août 2016",
      signe: "2016-08-25",
      publie: "2016-10-23",
    },
    { nom: "avenant_6", libelle: "Avenant n° 6", signe: "2018-06-14", publie: "2018-08-10" },
    { nom: "avenant_7", libelle: "Avenant n° 7", signe: "2019-06-20", publie: "2019-08-20" },
    { nom: "avenant_9", libelle: "Avenant n° 9", signe: "2021-07-30", publie: "2021-09-25" },
    {
      nom: "lap_exigé_en_2022",
      libelle: "La dispense de LAP ne joue qu'à compter de 2023",
      signe: null,
      publie: "2021-09-25",
    },
    { nom: "seuils_dmt_spe_inversés", libelle: "DMT à 90 % et SPE à 10 %", signe: null, publie: "2021-09-25" },
  ],
} as const;
