// One practice, by hand, made for the machine: no branch, one word of bits, points from a table, in halves of a point.
import type { Cabinet } from "./main.ts";

/** Half-points of the eight first services, then of the five last, by their bits. */
function table(points: readonly number[]): Int32Array {
  return Int32Array.from({ length: 1 << points.length }, (_, bits) => points.reduce((somme, p, k) => somme + ((bits >> k) & 1) * 2 * p, 0));
}

const SEPT = table([22.5, 22.5, 22.5, 22.5, 10, 40, 40]);
const SIX = table([50, 70, 50, 50, 25, 200]);

export function cabinet(d: Cabinet) {
  const logiciel = (+d.lap_certifié | +d.spécialité_sans_lap) & +d.compatible_dmp;
  const messagerie = +d.messagerie_sécurisée;
  const sesam = +d.addendum_8 | +d.logiciel_référencé_ségur;
  const feuilles = d.feuilles_de_soins;
  const teletransmission = +(d.fse_télétransmises * 3 >= feuilles * 2) & +(feuilles > 0);
  const horaires = +d.horaires_affichés;
  const volet1 = logiciel & messagerie & sesam & teletransmission & horaires;
  const coordination = +d.exercice_coordonné;
  const [arrets, certificats, protocoles, declarations, transports, consultations] = [d.arrêts, d.certificats_at_mp, d.protocoles, d.déclarations_mt, d.transports, d.consultations];
  const sept = -volet1 & (
    (+(d.arrêts_dématérialisés * 5 >= arrets * 4) & +(arrets > 0)) |
    ((+(d.certificats_at_mp_dématérialisés * 10 >= certificats * 3) & +(certificats > 0)) << 1) |
    ((+(d.protocoles_dématérialisés * 5 >= protocoles * 4) & +(protocoles > 0)) << 2) |
    ((+(d.déclarations_mt_dématérialisées * 5 >= declarations * 4) & +(declarations > 0)) << 3) |
    ((+(d.transports_dématérialisés * 10 >= transports * 9) & +(transports > 0)) << 4) |
    ((+(d.consultations_avec_dépôt_dmp * 5 >= consultations) & +(consultations > 0)) << 5) |
    ((+(d.consultations_avec_échange_mss * 20 >= consultations) & +(consultations > 0)) << 6));
  const six = -volet1 & (
    +d.codage_et_requêtes | (+d.accompagnement_parcours_complexes << 1) | (+d.étudiants_encadrés << 2) | (+d.équipement_vidéo << 3) |
    (+d.appareils_connectés << 4) | (((+d.inscrit_sas | +d.cpts_participant_au_sas) & +(d.heures_sas >= 2)) << 5));
  const masque = volet1 | (logiciel << 1) | (messagerie << 2) | (sesam << 3) | (teletransmission << 4) | (horaires << 5) | (coordination << 6) | (sept << 7) | (six << 14);
  const points1 = (-volet1 & 560) + (-(volet1 & coordination) & 240);
  const points2 = SEPT[sept]! + SIX[six]! + (-volet1 & (2 * d.points_effection_sas));
  const points = points1 + points2;
  return { masque, points1, points2, points, montant: points * 350 };
}
