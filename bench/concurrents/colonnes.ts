// All practices by columns, by hand: one fused loop without a branch over typed arrays, points in hundredths; and the same loop with
// the branches that one writes first.

export interface Colonnes {
  readonly [nom: string]: Uint8Array | Int32Array;
}

export interface SortieALaMain {
  readonly masque: Int32Array;
  readonly volet1: Int32Array;
  readonly volet2: Int32Array;
  readonly total: Int32Array;
  readonly centimes: Int32Array;
}

export function fusionnee(c: Colonnes, s: SortieALaMain, debut: number, fin: number): void {
  const lap = c["lap_certifié"]!, sansLap = c["spécialité_sans_lap"]!, dmp = c["compatible_dmp"]!, mss = c["messagerie_sécurisée"]!;
  const addendum = c["addendum_8"]!, segur = c["logiciel_référencé_ségur"]!, horaires = c["horaires_affichés"]!, coordonne = c["exercice_coordonné"]!;
  const fse = c["fse_télétransmises"]!, feuilles = c["feuilles_de_soins"]!;
  const n1 = c["arrêts_dématérialisés"]!, d1 = c["arrêts"]!, n2 = c["certificats_at_mp_dématérialisés"]!, d2 = c["certificats_at_mp"]!;
  const n3 = c["protocoles_dématérialisés"]!, d3 = c["protocoles"]!, n4 = c["déclarations_mt_dématérialisées"]!, d4 = c["déclarations_mt"]!;
  const n5 = c["transports_dématérialisés"]!, d5 = c["transports"]!, n6 = c["consultations_avec_dépôt_dmp"]!, n7 = c["consultations_avec_échange_mss"]!, d6 = c["consultations"]!;
  const codage = c["codage_et_requêtes"]!, parcours = c["accompagnement_parcours_complexes"]!, etudiants = c["étudiants_encadrés"]!, video = c["équipement_vidéo"]!;
  const connectes = c["appareils_connectés"]!, sas = c["inscrit_sas"]!, cpts = c["cpts_participant_au_sas"]!, heures = c["heures_sas"]!, notifies = c["points_effection_sas"]!;
  const { masque, volet1, volet2, total, centimes } = s;
  for (let i = debut; i < fin; i++) {
    const a = (lap[i]! | sansLap[i]!) & dmp[i]!;
    const b = mss[i]!;
    const e = addendum[i]! | segur[i]!;
    const f = +(fse[i]! * 3 >= feuilles[i]! * 2) & +(feuilles[i]! > 0);
    const g = horaires[i]!;
    const v = a & b & e & f & g;
    const h = coordonne[i]!;
    const k1 = v & +(n1[i]! * 5 >= d1[i]! * 4) & +(d1[i]! > 0);
    const k2 = v & +(n2[i]! * 10 >= d2[i]! * 3) & +(d2[i]! > 0);
    const k3 = v & +(n3[i]! * 5 >= d3[i]! * 4) & +(d3[i]! > 0);
    const k4 = v & +(n4[i]! * 5 >= d4[i]! * 4) & +(d4[i]! > 0);
    const k5 = v & +(n5[i]! * 10 >= d5[i]! * 9) & +(d5[i]! > 0);
    const consultations = d6[i]!;
    const k6 = v & +(n6[i]! * 5 >= consultations) & +(consultations > 0);
    const k7 = v & +(n7[i]! * 20 >= consultations) & +(consultations > 0);
    const k8 = v & codage[i]!;
    const k9 = v & parcours[i]!;
    const k10 = v & etudiants[i]!;
    const k11 = v & video[i]!;
    const k12 = v & connectes[i]!;
    const k13 = v & (sas[i]! | cpts[i]!) & +(heures[i]! >= 2);
    masque[i] = v | (a << 1) | (b << 2) | (e << 3) | (f << 4) | (g << 5) | (h << 6) | (k1 << 7) | (k2 << 8) | (k3 << 9) | (k4 << 10) | (k5 << 11) |
      (k6 << 12) | (k7 << 13) | (k8 << 14) | (k9 << 15) | (k10 << 16) | (k11 << 17) | (k12 << 18) | (k13 << 19);
    const p1 = v * 28000 + (v & h) * 12000;
    const p2 = (k1 + k2 + k3 + k4) * 2250 + k5 * 1000 + (k6 + k7) * 4000 + (k8 + k10 + k11) * 5000 + k9 * 7000 + k12 * 2500 + k13 * 20000 + v * notifies[i]!;
    const p = p1 + p2;
    volet1[i] = p1;
    volet2[i] = p2;
    total[i] = p;
    centimes[i] = p * 7;
  }
}

export function avecBranches(c: Colonnes, s: SortieALaMain, debut: number, fin: number): void {
  const lap = c["lap_certifié"]!, sansLap = c["spécialité_sans_lap"]!, dmp = c["compatible_dmp"]!, mss = c["messagerie_sécurisée"]!;
  const addendum = c["addendum_8"]!, segur = c["logiciel_référencé_ségur"]!, horaires = c["horaires_affichés"]!, coordonne = c["exercice_coordonné"]!;
  const fse = c["fse_télétransmises"]!, feuilles = c["feuilles_de_soins"]!;
  const codage = c["codage_et_requêtes"]!, parcours = c["accompagnement_parcours_complexes"]!, etudiants = c["étudiants_encadrés"]!, video = c["équipement_vidéo"]!;
  const connectes = c["appareils_connectés"]!, sas = c["inscrit_sas"]!, cpts = c["cpts_participant_au_sas"]!, heures = c["heures_sas"]!, notifies = c["points_effection_sas"]!;
  const n1 = c["arrêts_dématérialisés"]!, d1 = c["arrêts"]!, n2 = c["certificats_at_mp_dématérialisés"]!, d2 = c["certificats_at_mp"]!;
  const n3 = c["protocoles_dématérialisés"]!, d3 = c["protocoles"]!, n4 = c["déclarations_mt_dématérialisées"]!, d4 = c["déclarations_mt"]!;
  const n5 = c["transports_dématérialisés"]!, d5 = c["transports"]!, n6 = c["consultations_avec_dépôt_dmp"]!, n7 = c["consultations_avec_échange_mss"]!, d6 = c["consultations"]!;
  for (let i = debut; i < fin; i++) {
    let bits = 0;
    if ((lap[i] || sansLap[i]) && dmp[i]) bits |= 2;
    if (mss[i]) bits |= 4;
    if (addendum[i] || segur[i]) bits |= 8;
    if (feuilles[i]! > 0 && fse[i]! * 3 >= feuilles[i]! * 2) bits |= 16;
    if (horaires[i]) bits |= 32;
    const ouvert = bits === 62;
    if (coordonne[i]) bits |= 64;
    let [p1, p2] = [0, 0];
    if (ouvert) {
      bits |= 1;
      p1 = coordonne[i] ? 40000 : 28000;
      if (d1[i]! > 0 && n1[i]! * 5 >= d1[i]! * 4) { bits |= 1 << 7; p2 += 2250; }
      if (d2[i]! > 0 && n2[i]! * 10 >= d2[i]! * 3) { bits |= 1 << 8; p2 += 2250; }
      if (d3[i]! > 0 && n3[i]! * 5 >= d3[i]! * 4) { bits |= 1 << 9; p2 += 2250; }
      if (d4[i]! > 0 && n4[i]! * 5 >= d4[i]! * 4) { bits |= 1 << 10; p2 += 2250; }
      if (d5[i]! > 0 && n5[i]! * 10 >= d5[i]! * 9) { bits |= 1 << 11; p2 += 1000; }
      if (d6[i]! > 0 && n6[i]! * 5 >= d6[i]!) { bits |= 1 << 12; p2 += 4000; }
      if (d6[i]! > 0 && n7[i]! * 20 >= d6[i]!) { bits |= 1 << 13; p2 += 4000; }
      if (codage[i]) { bits |= 1 << 14; p2 += 5000; }
      if (parcours[i]) { bits |= 1 << 15; p2 += 7000; }
      if (etudiants[i]) { bits |= 1 << 16; p2 += 5000; }
      if (video[i]) { bits |= 1 << 17; p2 += 5000; }
      if (connectes[i]) { bits |= 1 << 18; p2 += 2500; }
      if ((sas[i] || cpts[i]) && heures[i]! >= 2) { bits |= 1 << 19; p2 += 20000; }
      p2 += notifies[i]!;
    }
    s.masque[i] = bits;
    s.volet1[i] = p1;
    s.volet2[i] = p2;
    s.total[i] = p1 + p2;
    s.centimes[i] = (p1 + p2) * 7;
  }
}
