// The forfait structure of 2022 as data, for whoever must write it in another language: rules text, SQL, JSONLogic… A larger
// rule set is the same one copied, each copy with its own data and its own elements. What each contestant makes of it is its own.

/** A condition: `vrai` a yes or no; `un`, `tous` of several; `taux` num / den at least a / b, zero denominators refused; `auMoins` a count. */
const vrai = (nom) => ({ genre: "vrai", nom });
const un = (...termes) => ({ genre: "un", termes });
const tous = (...termes) => ({ genre: "tous", termes });
const taux = (num, den, a, b) => ({ genre: "taux", num, den, a, b });
const auMoins = (nom, seuil) => ({ genre: "auMoins", nom, seuil });

const PREMIERE = {
  /** Volet 1: all of them, or nothing of the whole. */
  exiges: [
    { nom: "logiciel", si: tous(un(vrai("lap_certifié"), vrai("spécialité_sans_lap")), vrai("compatible_dmp")) },
    { nom: "messagerie", si: vrai("messagerie_sécurisée") },
    { nom: "sesam_vitale", si: un(vrai("addendum_8"), vrai("logiciel_référencé_ségur")) },
    { nom: "télétransmission", si: taux("fse_télétransmises", "feuilles_de_soins", 2, 3) },
    { nom: "horaires", si: vrai("horaires_affichés") },
  ],
  points: 280,
  /** Adds to volet 1, is not required. */
  coordination: { nom: "coordination", si: vrai("exercice_coordonné"), points: 120 },
  /** Volet 2, open when volet 1 is attained. */
  services: [
    { nom: "aat", si: taux("arrêts_dématérialisés", "arrêts", 4, 5), points: 22.5 },
    { nom: "at_mp", si: taux("certificats_at_mp_dématérialisés", "certificats_at_mp", 3, 10), points: 22.5 },
    { nom: "pse", si: taux("protocoles_dématérialisés", "protocoles", 4, 5), points: 22.5 },
    { nom: "dmt", si: taux("déclarations_mt_dématérialisées", "déclarations_mt", 4, 5), points: 22.5 },
    { nom: "spe", si: taux("transports_dématérialisés", "transports", 9, 10), points: 10 },
    { nom: "usage_dmp", si: taux("consultations_avec_dépôt_dmp", "consultations", 1, 5), points: 40 },
    { nom: "usage_mss", si: taux("consultations_avec_échange_mss", "consultations", 1, 20), points: 40 },
    { nom: "codage", si: vrai("codage_et_requêtes"), points: 50 },
    { nom: "parcours_complexes", si: vrai("accompagnement_parcours_complexes"), points: 70 },
    { nom: "étudiants", si: vrai("étudiants_encadrés"), points: 50 },
    { nom: "vidéotransmission", si: vrai("équipement_vidéo"), points: 50 },
    { nom: "équipements_connectés", si: vrai("appareils_connectés"), points: 25 },
    { nom: "soins_non_programmés", si: tous(un(vrai("inscrit_sas"), vrai("cpts_participant_au_sas")), auMoins("heures_sas", 2)), points: 200 },
  ],
  /** Points told by the caisse, from 0 to 360. */
  notifies: "points_effection_sas",
};

export const VALEUR_DU_POINT = 7;
export const INDICATEURS = PREMIERE.exiges.length + 1 + PREMIERE.services.length + 1;

/** What copy `i` calls a name; the first rule set, alone, keeps the names of the law. */
export const suffixe = (copies, i) => (copies === 1 ? "" : `_${i}`);

/** The copies, each with its names. */
export function structures(copies) {
  return Array.from({ length: copies }, (_, i) => renommee(PREMIERE, suffixe(copies, i)));
}

function renommee(s, suite) {
  const condition = (c) => ({
    ...c,
    ...(c.nom === undefined ? {} : { nom: c.nom + suite }),
    ...(c.termes === undefined ? {} : { termes: c.termes.map(condition) }),
    ...(c.num === undefined ? {} : { num: c.num + suite, den: c.den + suite }),
  });
  const indicateur = (x) => ({ ...x, nom: x.nom + suite, si: condition(x.si) });
  return { suite, exiges: s.exiges.map(indicateur), points: s.points, coordination: indicateur(s.coordination), services: s.services.map(indicateur), notifies: s.notifies + suite };
}

/** The data of one structure: yes or no, counts with what bounds them, points. */
export function donneesDe(s) {
  const out = new Map();
  const lire = (c) => {
    if (c.genre === "vrai") out.set(c.nom, { nom: c.nom, genre: "oui" });
    else if (c.genre === "auMoins") out.set(c.nom, { nom: c.nom, genre: "compte" });
    else if (c.genre === "taux") {
      out.set(c.num, { nom: c.num, genre: "compte", auPlus: c.den, taux: c });
      out.set(c.den, { nom: c.den, genre: "compte" });
    } else c.termes.forEach(lire);
  };
  for (const x of [...s.exiges, s.coordination, ...s.services]) lire(x.si);
  out.set(s.notifies, { nom: s.notifies, genre: "points" });
  return [...out.values()].sort((a, b) => (a.nom < b.nom ? -1 : 1));
}

/** Names of the truths that a result tells, in order: volet 1, its indicators, those of volet 2. */
export function verdictsDe(s) {
  return [`volet 1${s.suite}`, ...s.exiges.map((x) => x.nom), s.coordination.nom, ...s.services.map((x) => x.nom)];
}
