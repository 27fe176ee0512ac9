// G-6: the same program in other clothes (ends of line, blanks, byte-order mark, decomposed accents, apostrophes, spaces) gives the same
// bytes, whatever is emitted, and the same results for its cases; at most a warning says so.
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { decode } from "../../compiler/ast/decode.ts";
import { moteurDe } from "../../compiler/cli/engine.ts";
import { fichiersDuModele, NOM_DU_MODELE } from "../../compiler/cli/modele.ts";
import { isError } from "../../compiler/diagnostics/diagnostic.ts";
import { emitJsonSchema } from "../../compiler/emit/json-schema/emit.ts";
import { emitMarkdown } from "../../compiler/emit/markdown/index.ts";
import { emettreBruts } from "../../compiler/emit/typescript/emit.ts";
import { compile } from "../../compiler/pipeline.ts";
import { lireCas } from "../../compiler/scenarios/read.ts";
import { lancer } from "../../compiler/scenarios/run.ts";
import { MARQUES, RACINE } from "../support/rules.ts";

type Habit = (texte: string) => string;

/** What cannot be seen, or hardly. The last column: what may be said. */
const HABITS: readonly (readonly [string, Habit, readonly string[]])[] = [
  ["CRLF", (t) => t.replace(/\n/g, "\r\n"), []],
  ["a byte-order mark", (t) => `\ufeff${t}`, ["marque-en-tete"]],
  ["decomposed accents", (t) => t.normalize("NFD"), ["accents-decomposes"]],
  ["no end of line at the end", (t) => t.trimEnd(), []],
  ["blank lines at the end", (t) => `${t}\n\n   \n`, []],
  ["blanks at the ends of lines", (t) => t.replace(/\n/g, "  \n"), []],
  ["a mark, CRLF and decomposed accents", (t) => `\ufeff${t.normalize("NFD").replace(/\n/g, "\r\n")}`, ["marque-en-tete", "accents-decomposes"]],
];
const DES_REGLES: typeof HABITS = [
  ...HABITS,
  ["old ends of line", (t) => t.replace(/\n/g, "\r"), []],
  ["tabs for indentation, or none", (t) => t.replace(/^ {4}/gm, "\t").replace(/^ {2}/gm, ""), []],
  ["typographic spaces", (t) => t.replace(/ (?=[:%€])(?![^«]*»)/g, "\u00a0").replace(/(\d) (?=\d{3})/g, "$1\u202f"), []],
];

const MODELE = fichiersDuModele(NOM_DU_MODELE);
const PROJETS: readonly (readonly [string, ReadonlyMap<string, string>])[] = [
  ["the first corpus", new Map([...MODELE].filter(([f]) => f.endsWith(".rules")))],
  ["a foreign programme", new Map([["qpp.rules", readFileSync(path.join(RACINE, "test/foreign/qpp.rules"), "utf8")]])],
];

async function emis(regles: ReadonlyMap<string, string>): Promise<{ readonly octets: string; readonly dits: readonly string[] }> {
  const lus = [...regles].map(([f, t]) => decode(f, new TextEncoder().encode(t)));
  const { value, diagnostics } = compile(lus.map((l) => l.value), MARQUES);
  const tous = [...lus.flatMap((l) => l.diagnostics), ...diagnostics];
  expect(tous.filter(isError).map((d) => d.titre)).toEqual([]);
  const fichiers = [...(await emettreBruts(value.edition!)), ...emitJsonSchema(value.edition!), ...emitMarkdown(value.edition!)];
  return { octets: fichiers.map((f) => `${f.chemin}\n${f.contenu}`).join("\n"), dits: [...new Set(tous.map((d) => d.code))] };
}

describe.each(PROJETS)("%s", (_, regles) => {
  let temoin: Awaited<ReturnType<typeof emis>>;
  beforeAll(async () => {
    temoin = await emis(regles);
  });

  test.each(DES_REGLES)("%s: the same bytes", async (_nom, habit, admis) => {
    const vetus = new Map([...regles].map(([f, t]) => [f, habit(t)]));
    expect([...vetus.values()]).not.toEqual([...regles.values()]);
    const { octets, dits } = await emis(vetus);
    expect(octets).toBe(temoin.octets);
    expect(dits.filter((c) => !temoin.dits.includes(c)).sort()).toEqual([...admis].sort());
  });
});

describe("cases", () => {
  const corpus = (): ReturnType<typeof moteurDe> => moteurDe(compile([...MODELE].filter(([f]) => f.endsWith(".rules")).map(([f, t]) => decode(f, new TextEncoder().encode(t)).value), MARQUES).value.corpus!);
  test.each(HABITS)("%s: the same results", (_nom, habit, admis) => {
    const lu = decode("f.cas.yaml", new TextEncoder().encode(habit(MODELE.get("rules/forfait.cas.yaml")!)));
    const cas = lireCas(lu.value);
    expect([...lu.diagnostics, ...cas.diagnostics].map((d) => d.code).sort()).toEqual([...admis].sort());
    const rapport = lancer(cas.value!, corpus());
    expect([rapport.reussis, rapport.cas.length]).toEqual([14, 14]);
  });
});
