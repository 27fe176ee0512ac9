// On the real rules: each of the two clocks alone changes a result, the coordination goes to volet 1 and back, and the order in
// which files are read changes nothing.
import { describe, expect, test } from "vitest";
import { evaluer } from "../../compiler/evaluate/evaluate.ts";
import { printProgramme } from "../../compiler/ir/print.ts";
import { compile, programmeAt } from "../../compiler/pipeline.ts";
import { ecrire } from "../../compiler/runtime/exact.ts";
import { dernierJour } from "../../compiler/runtime/jours.ts";
import type { SourceText } from "../../compiler/source/source-text.ts";
import { fichiersReels, MARQUES } from "../support/rules.ts";

const REELS = fichiersReels(".rules");
const CORPUS = compile(REELS, MARQUES).value.corpus!;

/** At most, for a practice of which only the coordination is known; the same for volet 1. */
function auPlus(exercice: number, connuLe: string, coordonne: boolean, sans: readonly string[] = []): readonly (string | null)[] {
  const { programme } = programmeAt(CORPUS, "forfait_structure", { jour: dernierJour(exercice), connuLe, sans, lectures: [] }).value!;
  const r = evaluer(programme, new Map([["exercice_coordonné", { kind: "booleen" as const, valeur: coordonne }]]), { exercice });
  return [r.points, r.elements.find((e) => e.nom === "1" || e.nom === "volet 1")!.points].map((p) => (p?.max ? ecrire(p.max) : null));
}

describe("two clocks", () => {
  test.each<[string, number, string, boolean, readonly string[]]>([
    ["2022, as known at its end, without coordination", 2022, "2022-12-31", false, ["0", "0"]],
    ["the same year, once the decision is known", 2022, "2023-01-11", false, ["1265", "280"]],
    ["the same knowledge, the year before", 2021, "2022-12-31", false, ["765", "280"]],
    ["2022 with coordination, before the decision", 2022, "2022-12-31", true, ["1385", "400"]],
    ["2022 with coordination, after", 2022, "2023-01-11", true, ["1385", "400"]],
    ["2023 before the règlement arbitral", 2023, "2023-04-29", true, ["1465", "400"]],
    ["2023 after: back to volet 2", 2023, "2023-04-30", true, ["1163", "280"]],
    ["2023 after, without coordination", 2023, "2023-04-30", false, ["1043", "280"]],
  ])("%s", (_, exercice, connuLe, coordonne, attendu) => expect(auPlus(exercice, connuLe, coordonne)).toEqual(attendu));

  test("2023 without the règlement arbitral, with all that is known", () => expect(auPlus(2023, "2026-01-01", true, ["règlement_arbitral"])).toEqual(["1465", "400"]));
});

test("files in any order: the same versions, the same programmes", () => {
  const lu = (sources: readonly SourceText[]): string[] => compile(sources, MARQUES).value.edition!.dispositifs.flatMap((d) => d.versions.map((v) => `${d.nom} ${v.cle}\n${printProgramme(v.programme)}`));
  const attendu = lu(REELS);
  expect(lu([...REELS].reverse())).toEqual(attendu);
  expect(lu([...REELS.slice(7), ...REELS.slice(0, 7)])).toEqual(attendu);
});
