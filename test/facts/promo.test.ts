// The totals that the leaflets of 2022 promise over two exercices. No single evaluation holds them: each figure is evaluated from
// the real rules, the sums are made here. They are a check of the encoding, not a rule (contradiction K17).
import { describe, expect, test } from "vitest";
import * as exact from "../../compiler/runtime/exact.ts";
import type { Exact } from "../../compiler/runtime/exact.ts";
import { resultatDe, type Pratique } from "../support/evaluer.ts";
import { fichiersReels } from "../support/rules.ts";

const REGLES = fichiersReels(".rules").map((s) => s.text);

const SOCLE: Pratique = {
  lap_certifié: true, compatible_dmp: true, spécialité_sans_lap: false, logiciel_référencé_ségur: true, messagerie_sécurisée: true, sesam_vitale_à_jour: true,
  addendum_8: true, fse_télétransmises: 2000, feuilles_de_soins: 3000, horaires_affichés: true, exercice_coordonné: true,
};
const USAGES: Pratique = {
  consultations: 1000, consultations_avec_dépôt_dmp: 200, consultations_avec_échange_mss: 50, prescriptions: 100, prescriptions_électroniques: 50, fse_apcv: 100,
};
const TELESERVICES: Pratique = {
  bouquet_téléservices_atteint: true, arrêts: 100, arrêts_dématérialisés: 80, certificats_at_mp: 100, certificats_at_mp_dématérialisés: 30,
  protocoles: 100, protocoles_dématérialisés: 80, déclarations_mt: 100, déclarations_mt_dématérialisées: 80, transports: 100, transports_dématérialisés: 90,
};

/** Points of these elements for a practice that attains them, in the law as the leaflets knew it. */
function pointsDe(exercice: number, noms: readonly string[]): Exact {
  const r = resultatDe(REGLES, { ...SOCLE, ...USAGES, ...TELESERVICES }, { dispositif: "forfait_structure", exercice, connuLe: "2022-12-31" });
  return noms.map((nom) => {
    const { min, max } = r.elements.find((e) => e.nom === nom)!.points!;
    expect(min !== null && max !== null && exact.egal(min, max)).toBe(true);
    return min!;
  }).reduce(exact.plus, exact.ZERO);
}

const SEPT = exact.entier(7);
const USAGES_2022 = ["usage_dmp", "usage_mss"];
const USAGES_2023 = [...USAGES_2022, "e_prescription", "usage_apcv"];

describe("PROMO: the leaflets over 2022 and 2023", () => {
  const deuxAns = exact.plus(pointsDe(2022, USAGES_2022), pointsDe(2023, USAGES_2023));
  const bouquet = exact.moins(pointsDe(2022, ["téléservices"]), pointsDe(2021, ["téléservices"]));

  test("PROMO-2000: 80 + 160 = 240 points, 1 680 €", () => {
    expect(exact.ecrire(pointsDe(2022, USAGES_2022))).toBe("80");
    expect(exact.ecrire(pointsDe(2023, USAGES_2023))).toBe("160");
    expect(exact.ecrire(deuxAns)).toBe("240");
    expect(exact.ecrire(exact.fois(deuxAns, SEPT))).toBe("1680");
  });

  test("with the rise of the bouquet counted once: 250 points, 1 750 €", () => {
    expect(exact.ecrire(bouquet)).toBe("10");
    expect(exact.ecrire(exact.fois(exact.plus(deuxAns, bouquet), SEPT))).toBe("1750");
  });

  test("PROMO-5350: and 3 000 € of VSM raised by a fifth", () => {
    const pratique = { patients_ald: 100, patients_ald_avec_vsm: 90, vsm_structurés: 31, patientèle_médecin_traitant: 800, date_objectif_vsm: "2023-06-30" };
    const vsm = resultatDe(REGLES, pratique, { dispositif: "forfait_vsm", jour: "2023-06-30", connuLe: "2022-12-31" }).montant!.min!;
    expect(exact.ecrire(vsm)).toBe("3600");
    expect(exact.ecrire(exact.plus(vsm, exact.fois(exact.plus(deuxAns, bouquet), SEPT)))).toBe("5350");
  });
});
