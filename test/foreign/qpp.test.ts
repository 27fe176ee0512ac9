// The replay of a foreign history of amendments: the yearly change requests of the American Quality Payment Program, one act a
// year, consolidated for each performance year and held against the tables of those years.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { isError } from "../../compiler/diagnostics/diagnostic.ts";
import { evaluer } from "../../compiler/evaluate/evaluate.ts";
import { lawFromCorpus } from "../../compiler/law/from-corpus.ts";
import type { ElementEnVigueur } from "../../compiler/law/law.ts";
import { compile, programmeAt } from "../../compiler/pipeline.ts";
import { ecrire } from "../../compiler/runtime/exact.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { donneesDe } from "../support/evaluer.ts";
import { MARQUES } from "../support/rules.ts";

const texte = readFileSync(path.join(import.meta.dirname, "qpp.rules"), "utf8");
const { value, diagnostics } = compile([new SourceText("qpp.rules", texte)], MARQUES);
const corpus = value.corpus!;

/** Measures in force by performance year, in the order of the tables. */
const TABLES: Readonly<Record<number, string>> = {
  2022: "ahe_5 ahe_9 ahe_12 be_7 be_8 bmh_6 bmh_13 epa_1 erp_4 pm_6 pm_7 pspa_27 pspa_29 | hie_5 | ep_2",
  2023: "ahe_5 ahe_9 ahe_10 ahe_11 ahe_12 bmh_6 bmh_13 epa_1 epa_6 erp_4 erp_6 pm_6 pspa_27 pspa_29 | hie_5 hie_6 | ep_2",
  2024: "ahe_5 ahe_9 ahe_10 ahe_11 ahe_12 epa_1 epa_6 erp_4 erp_6 pm_6 pspa_27 | hie_5 hie_6 | ep_2",
  2025: "ahe_5 ahe_9 ahe_10 ahe_11 ahe_12 epa_6 pm_6 pm_24 pm_25 | hie_5 hie_6 | ep_2",
  2026: "ahe_10 epa_6 pm_24 pm_25 | hie_5 hie_6 | ep_2",
};

const noms = (es: readonly ElementEnVigueur[]): string => es.map((e) => e.nom.replace(/^(ia|pi)_/, "")).join(" ");
const mesures = (annee: number, connuLe = "2999-12-31", sans: readonly string[] = []): string =>
  lawFromCorpus(corpus, { jour: `${annee}-12-31`, connuLe, sans, lectures: [] }).value.dispositifs.get("qpp")?.enfants.map((v) => noms(v.enfants)).join(" | ") ?? "—";

test("the whole history reads, consolidates and types without an error", () => {
  expect(diagnostics.filter(isError).map((d) => `${d.code} ${d.titre}`)).toEqual([]);
  expect(value.edition!.dispositifs[0]!.versions.length).toBeGreaterThanOrEqual(5);
});

describe("each year is its table", () => {
  test.each(Object.entries(TABLES))("%s", (annee, table) => expect(mesures(Number(annee))).toBe(table));
  test("a year seen before its request is the year before", () => {
    for (const [annee, publie] of [[2023, "2022-10-12"], [2024, "2023-08-08"], [2025, "2024-10-13"], [2026, "2025-07-27"]] as const) expect(mesures(annee, publie)).toBe(TABLES[annee - 1]);
  });
  test("without one year's request, later requests still apply to what is there", () => {
    expect(mesures(2026, undefined, ["demande_2025"])).toBe("ahe_10 epa_1 epa_6 erp_4 erp_6 pspa_27 | hie_5 hie_6 | ep_2");
    expect(mesures(2024, undefined, ["base_2022"])).toBe("—");
  });
});

describe("points by year", () => {
  const total = (annee: number, pratique: Readonly<Record<string, boolean | number>>): string => {
    const { programme } = programmeAt(corpus, "qpp", { jour: `${annee}-12-31`, connuLe: "2999-12-31", sans: [], lectures: [] }).value!;
    const tout = Object.fromEntries(programme.entrees.map((e) => [e.nom, e.type.kind === "booleen" ? false : 0]));
    const points = evaluer(programme, donneesDe(programme, { ...tout, ...pratique }), { exercice: annee }).points!;
    expect(points.min).toEqual(points.max);
    return ecrire(points.max!);
  };
  const REGISTRE = { prescriptions: 10, consultations_du_registre: 10 };
  test.each<[string, Readonly<Record<string, boolean | number>>, readonly string[]]>([
    ["one activity that comes and goes", { erp_6: true }, ["0", "10", "10", "0", "0"]],
    ["activities stop at forty points", { ahe_5: true, ahe_9: true, ahe_12: true, epa_6: true }, ["40", "40", "40", "40", "20"]],
    ["one way of exchange is enough, the second since 2023", { hie_6: true }, ["0", "30", "30", "30", "30"]],
    ["an exclusion of 2023 withdrawn in 2024", { ...REGISTRE, charge_excessive: true }, ["10", "0", "10", "10", "10"]],
    ["an exclusion that stays", { ...REGISTRE, sans_stupéfiants: true }, ["10", "0", "0", "0", "0"]],
  ])("%s", (_, pratique, attendus) => expect([2022, 2023, 2024, 2025, 2026].map((a) => total(a, pratique))).toEqual(attendus));
});
