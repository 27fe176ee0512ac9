// One practice, by hand: what a good developer writes from the convention, twenty booleans and points out. A larger rule set is
// this function copied, with the data of each copy.

export interface Cabinet {
  readonly lap_certifié: boolean;
  readonly spécialité_sans_lap: boolean;
  readonly compatible_dmp: boolean;
  readonly messagerie_sécurisée: boolean;
  readonly addendum_8: boolean;
  readonly logiciel_référencé_ségur: boolean;
  readonly fse_télétransmises: number;
  readonly feuilles_de_soins: number;
  readonly horaires_affichés: boolean;
  readonly exercice_coordonné: boolean;
  readonly arrêts_dématérialisés: number;
  readonly arrêts: number;
  readonly certificats_at_mp_dématérialisés: number;
  readonly certificats_at_mp: number;
  readonly protocoles_dématérialisés: number;
  readonly protocoles: number;
  readonly déclarations_mt_dématérialisées: number;
  readonly déclarations_mt: number;
  readonly transports_dématérialisés: number;
  readonly transports: number;
  readonly consultations_avec_dépôt_dmp: number;
  readonly consultations_avec_échange_mss: number;
  readonly consultations: number;
  readonly codage_et_requêtes: boolean;
  readonly accompagnement_parcours_complexes: boolean;
  readonly étudiants_encadrés: boolean;
  readonly équipement_vidéo: boolean;
  readonly appareils_connectés: boolean;
  readonly inscrit_sas: boolean;
  readonly cpts_participant_au_sas: boolean;
  readonly heures_sas: number;
  readonly points_effection_sas: number;
}

function atteint(num: number, den: number, a: number, b: number): boolean {
  return den > 0 && num * b >= den * a;
}

export function cabinet(d: Cabinet) {
  const logiciel = (d.lap_certifié || d.spécialité_sans_lap) && d.compatible_dmp;
  const messagerie = d.messagerie_sécurisée;
  const sesam = d.addendum_8 || d.logiciel_référencé_ségur;
  const teletransmission = atteint(d.fse_télétransmises, d.feuilles_de_soins, 2, 3);
  const horaires = d.horaires_affichés;
  const volet1 = logiciel && messagerie && sesam && teletransmission && horaires;
  const coordination = d.exercice_coordonné;
  let points1 = 0;
  if (volet1) points1 += 280;
  if (volet1 && coordination) points1 += 120;

  const aat = volet1 && atteint(d.arrêts_dématérialisés, d.arrêts, 4, 5);
  const atMp = volet1 && atteint(d.certificats_at_mp_dématérialisés, d.certificats_at_mp, 3, 10);
  const pse = volet1 && atteint(d.protocoles_dématérialisés, d.protocoles, 4, 5);
  const dmt = volet1 && atteint(d.déclarations_mt_dématérialisées, d.déclarations_mt, 4, 5);
  const spe = volet1 && atteint(d.transports_dématérialisés, d.transports, 9, 10);
  const usageDmp = volet1 && atteint(d.consultations_avec_dépôt_dmp, d.consultations, 1, 5);
  const usageMss = volet1 && atteint(d.consultations_avec_échange_mss, d.consultations, 1, 20);
  const codage = volet1 && d.codage_et_requêtes;
  const parcours = volet1 && d.accompagnement_parcours_complexes;
  const etudiants = volet1 && d.étudiants_encadrés;
  const video = volet1 && d.équipement_vidéo;
  const connectes = volet1 && d.appareils_connectés;
  const sas = volet1 && (d.inscrit_sas || d.cpts_participant_au_sas) && d.heures_sas >= 2;
  let points2 = 0;
  if (aat) points2 += 22.5;
  if (atMp) points2 += 22.5;
  if (pse) points2 += 22.5;
  if (dmt) points2 += 22.5;
  if (spe) points2 += 10;
  if (usageDmp) points2 += 40;
  if (usageMss) points2 += 40;
  if (codage) points2 += 50;
  if (parcours) points2 += 70;
  if (etudiants) points2 += 50;
  if (video) points2 += 50;
  if (connectes) points2 += 25;
  if (sas) points2 += 200;
  if (volet1) points2 += d.points_effection_sas;
  const points = points1 + points2;
  return {
    volet1, logiciel, messagerie, sesam, teletransmission, horaires, coordination,
    aat, atMp, pse, dmt, spe, usageDmp, usageMss, codage, parcours, etudiants, video, connectes, sas,
    points1, points2, points, montant: points * 7,
  };
}
