// The worked cases of the inventory of sources, by identifier, with the result computed by hand: each is the name of a case beside
// the rules that expects exactly that, or of a test of this folder when it adds several evaluations. The figures are written
// here a second time on purpose: a case whose expectation were changed to please a rule would no longer be found.
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { lireCas } from "../../compiler/scenarios/read.ts";
import { fichiersReels } from "../support/rules.ts";

const CAS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["FS-2017-max", { points: "250", montant: "1750" }],
  ["FS-2017-v1-seul", { points: "175", montant: "1225" }],
  ["FS-2017-v1-incomplet", { points: "0", montant: "0" }],
  ["FS-2017-tolerance-4-sur-5", { points: "de 0 à 250", montant: "de 0 à 1750" }],
  ["FS-2017-coordination-seule", { points: "190", montant: "1330" }],
  ["FS-2018-max", { points: "460", montant: "3220" }],
  ["FS-2018-v1", { points: "230", montant: "1610" }],
  ["FS-2019-max", { points: "735", montant: "5145" }],
  ["FS-2019-snp-pas-encore", { points: "280", montant: "1960" }],
  ["FS-2020-max", { points: "885", montant: "6195" }],
  ["FS-2020-snp", { points: "480", montant: "3360" }],
  ["FS-2021-max", { points: "885", montant: "6195" }],
  ["FS-2021-v1-manque-horaires", { points: "0", montant: "0" }],
  ["FS-2021-teletrans-2-3-exact", { points: "280", montant: "1960" }],
  ["FS-2021-teletrans-juste-sous", { points: "0", montant: "0" }],
  ["FS-2022-max-texte", { points: "1385", montant: "9695" }],
  ["FS-2022-texte-sans-coord", { points: "0", montant: "0" }],
  ["FS-2022-applique-avec-coord", { points: "1385", montant: "9695" }],
  ["FS-2022-v1-seul", { points: "400", montant: "2800" }],
  ["FS-2022-dmp-20", { points: "440", montant: "3080" }],
  ["FS-2022-dmp-19-9", { points: "400", montant: "2800" }],
  ["FS-2022-mss-5", { points: "440", montant: "3080" }],
  ["FS-2022-dmp-sans-v1", { points: "0", montant: "0" }],
  ["FS-2022-bouquet-complet", { points: "500", montant: "3500" }],
  ["FS-2022-aat-80", { points: "422.5", montant: "2957.5" }],
  ["FS-2022-aat-79", { points: "400", montant: "2800" }],
  ["FS-2022-spe-15-diverge", { points: "400", montant: "2800" }],
  ["FS-2022-sas-participation", { points: "600", montant: "4200" }],
  ["FS-2022-sas-effection-max", { points: "960", montant: "6720" }],
  ["FS-2022-sesam-segur", { points: "400", montant: "2800" }],
  ["FS-2022-specialite-sans-lap", { points: "400", montant: "2800" }],
  ["FS-2023-av9-max", { points: "1465", montant: "10255" }],
  ["FS-2023-ra-max", { points: "1163", montant: "8141" }],
  ["FS-2023-ra-v1", { points: "280", montant: "1960" }],
  ["FS-2023-eprescription-50", { points: "440", montant: "3080" }],
  ["FS-2023-apcv-5", { points: "440", montant: "3080" }],
  ["FS-2023-segur-absent", { points: "0", montant: "0" }],
  ["FS-2024-max", { points: "1115", montant: "7805" }],
  ["VSM-50", { montant: "1500" }],
  ["VSM-49", { montant: "0" }],
  ["VSM-90", { montant: "3000" }],
  ["VSM-90-structure", { montant: "3600" }],
  ["VSM-51-structure-plus-tiers", { montant: "1800" }],
  ["VSM-pondere-400", { montant: "1500" }],
  ["VSM-hors-delai-avenant9", { montant: "0" }],
  ["SEG-15-juillet", { "volet prestation": "atteint" }],
  ["SEG-16-juillet-1", { "volet prestation": "non atteint" }],
  ["SEG-29-novembre", { "volet prestation": "non évaluable" }],
  ["SEG-1-decembre", { "volet prestation": "non atteint", financement_usage: "oui" }],
  ["SEG-installation-27-avril-2023", { "volet prestation": "atteint" }],
  ["SEG-plafond", { charge_état: "430", reste_à_charge: "0" }],
  ["DON-max", { points: "420", montant: "2940" }],
  ["DON-socle-60", { points: "280", montant: "1960" }],
  ["ROSP-cible", { points: "30", montant: "210" }],
  ["ROSP-entre", { points: "19.5", montant: "136.5" }],
  ["ROSP-oi-exact", { points: "9", montant: "63" }],
  ["ROSP-liste-600", { points: "14.625", montant: "102.375" }],
  ["FPMT-2019", { montant: "13890" }],
];

/** Sums over several exercices. */
const SOMMES: readonly (readonly [string, string, readonly string[]])[] = [
  ["AM-plein-3-ans", "assistant.test.ts", ["84000"]],
  ["AM-mi-temps-p95", "assistant.test.ts", ["54000"]],
  ["PROMO-5350", "promo.test.ts", ["250", "5350"]],
  ["PROMO-2000", "promo.test.ts", ["240", "1680"]],
];

const ecrits = fichiersReels(".cas.yaml").flatMap((f) => lireCas(f).value?.cas ?? []);

/** « 422,5 points » and « 422.5 », « de 0 € à 1 750 € » and « de 0 à 1750 » are the same figure. */
function nu(texte: string): string {
  return texte.replace(/(?<=\d)[\s\u00a0\u202f](?=\d)/gu, "").replace(/[\s\u00a0\u202f]*(€|points?)(?![\p{L}_])/gu, "").replace(",", ".");
}

function attendus(cas: (typeof ecrits)[number]): Map<string, readonly string[]> {
  return new Map(cas.attendu.map(({ nom, valeur }) => [nom.texte, (valeur.kind === "liste" ? valeur.elements : [valeur]).map((v) => ("texte" in v ? nu(v.texte) : ""))]));
}

test.each(CAS)("%s", (id, resultat) => {
  const sujets = ecrits.filter((c) => new RegExp(`(^|[^\\w-])${id}($|[^\\w-])`, "u").test(c.nom));
  expect(sujets.map((c) => c.nom)).not.toEqual([]);
  const dits = sujets.map(attendus);
  expect(dits.some((d) => Object.entries(resultat).every(([nom, v]) => d.get(nom)?.includes(v))), JSON.stringify(dits.map((d) => [...d]))).toBe(true);
});

test.each(SOMMES)("%s", (id, fichier, figures) => {
  const texte = readFileSync(path.join(import.meta.dirname, fichier), "utf8");
  for (const mot of [id, ...figures]) expect(texte).toContain(mot);
  expect(ecrits.some((c) => c.nom.includes(id))).toBe(true);
});

test("sixty-two worked cases", () => {
  expect(new Set([...CAS, ...SOMMES].map(([id]) => id)).size).toBe(62);
});
