// The aid for a medical assistant over the first three years of a contract: each year is one evaluation of the real rules, the sums
// are made here (AM-plein-3-ans, AM-mi-temps-p95).
import { expect, test } from "vitest";
import { evaluer } from "../../compiler/evaluate/evaluate.ts";
import { programmeAt } from "../../compiler/pipeline.ts";
import * as exact from "../../compiler/runtime/exact.ts";
import { compiler, donneesDe, type Pratique } from "../support/evaluer.ts";
import { fichiersReels } from "../support/rules.ts";

const { value } = compiler(...fichiersReels(".rules").map((s) => s.text));
const PROGRAMMES = [2019, 2020, 2021].map((exercice) => {
  const vue = { jour: `${exercice}-12-31`, connuLe: "2021-12-31", sans: [], lectures: [] };
  return { exercice, programme: programmeAt(value.corpus!, "aide_assistant_médical", vue).value!.programme };
});

/** Volet 1 of the forfait structure, which opens the aid. */
const VOLET_1: Pratique = {
  lap_certifié: true, compatible_dmp: true, messagerie_sécurisée: true, sesam_vitale_à_jour: true,
  fse_télétransmises: 2000, feuilles_de_soins: 3000, horaires_affichés: true, contrat_assistant_médical: true,
};

test.each([
  ["temps_plein", "sous_p90", ["36000", "27000", "21000"], "84000"],
  ["temps_plein", "entre_p90_et_p95", ["36000", "27000", "25000"], "88000"],
  ["temps_plein", "au_dessus_de_p95", ["36000", "36000", "36000"], "108000"],
  ["mi_temps", "sous_p90", ["18000", "13500", "10500"], "42000"],
  ["mi_temps", "au_dessus_de_p95", ["18000", "18000", "18000"], "54000"],
  ["tiers_temps", "sous_p90", ["12000", "9000", "7000"], "28000"],
] as const)("%s, %s, from 2019 to 2021", (quotité, activité, parAn, total) => {
  const ans = PROGRAMMES.map(({ exercice, programme }, i) => {
    const pratique = { ...VOLET_1, quotité_assistant: quotité, activité_du_médecin: activité, année_du_contrat: i + 1 };
    const { min, max } = evaluer(programme, donneesDe(programme, pratique), { exercice }).montant!;
    expect(exact.egal(min!, max!)).toBe(true);
    return min!;
  });
  expect(ans.map(exact.ecrire)).toEqual(parAn);
  expect(exact.ecrire(ans.reduce(exact.plus, exact.ZERO))).toBe(total);
});
