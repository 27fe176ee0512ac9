// G-1, G-8: no text crashes, hangs or goes unplaced, and what is said of it is safe to print. Byte noise, token soup, every prefix of every real file, each file less
// a line, and mutants, alone and inside the real corpus. AVENANT_FUZZ=10 takes every prefix and every line; the seed is printed.
import { describe, expect, test } from "vitest";
import { astFromText } from "../../compiler/ast/from-text.ts";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { diagnosticsToJson } from "../../compiler/diagnostics/json.ts";
import { renderDiagnostics } from "../../compiler/diagnostics/render.ts";
import { compile } from "../../compiler/pipeline.ts";
import { lireCas, lireFichierDeDonnees } from "../../compiler/scenarios/read.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { autourDe } from "../../compiler/mutations/autour.ts";
import { chance, SEED } from "../support/prng.ts";
import { fichiersReels, MARQUES, RACINE } from "../support/rules.ts";

const FOIS = Number(process.env["AVENANT_FUZZ"] ?? 1);
const REELS = fichiersReels(".rules");
/** One line in so many is taken away inside the corpus; all of them in the long run. */
const DES_LIGNES = FOIS >= 10 ? 1 : 8;
/** Longest time for one input: far above what any takes, far below a hang. */
const DELAI = 10_000;

function placed(source: SourceText, all: readonly SourceText[], diagnostics: readonly Diagnostic[]): void {
  const byFile = new Map([...all, source].map((s) => [s.file, s]));
  for (const d of diagnostics) {
    const holder = byFile.get(d.span.file);
    const where = `${d.code} at ${d.span.file}:${d.span.start}-${d.span.end}`;
    if (!holder) throw new Error(`${where}: unknown file`);
    if (!(d.span.start >= 0 && d.span.start <= d.span.end && d.span.end <= holder.text.length)) throw new Error(`${where}: outside its file`);
    if (d.titre.trim() === "" || d.code === "") throw new Error(`${where}: no text`);
    if (d.titre.includes("undefined") || d.titre.includes(RACINE) || /\bat .*\.ts:\d+/.test(d.titre)) throw new Error(`${where}: shows the machine: ${d.titre}`);
  }
}

/** Reads one text alone; the report must survive JSON, and one in ten is printed. */
function read(text: string): void {
  const source = new SourceText("essai.rules", text);
  const started = performance.now();
  const { diagnostics } = astFromText(source);
  placed(source, [], diagnostics);
  if (diagnostics.length > 0) {
    JSON.stringify(diagnosticsToJson(diagnostics.slice(0, 3), () => source));
    const dit = essais % 10 === 0 ? renderDiagnostics(diagnostics.slice(0, 2), () => source) : "";
    if (/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/u.test(dit)) throw new Error(`not safe to print: ${JSON.stringify(dit)}`);
  }
  if (performance.now() - started > DELAI) throw new Error(`too slow on ${text.length} characters`);
}

/** Compiles a real corpus in which one file was changed. */
function compileWith(changed: SourceText, reels: readonly SourceText[] = REELS): void {
  const sources = reels.map((s) => (s.file === changed.file ? changed : s));
  const { diagnostics } = compile(sources, MARQUES);
  placed(changed, sources, diagnostics);
}

let essais = 0;

function attempt(what: string, text: string, run: () => void): void {
  essais++;
  try {
    run();
  } catch (e) {
    throw new Error(`seed ${SEED}, ${what}: ${(e as Error).message}\n${JSON.stringify(text.slice(0, 4000))}`, { cause: e });
  }
}

const MORCEAUX = [
  "indicateur", "volet", "dispositif", "dans", "modifie", "ajoute", "transfère", "points", "seuil", ":", "au lieu de", "« texte »", "«", "»",
  "\"", "|", "| a | b |", ">", "#", "\n", "\n\n", "  ", "20 %", "7 €", "2/3", "22,5", "1 500", "1er janvier 2022", "31/12/2022", "2022-02-30",
  "(", ")", "et", "ou", "non", "si", "alors", "sinon", "moyenne de (", ";", ",", "à compter de 2022", "pour 2022", "tous les indicateurs",
  "au moins", "selon", "nom", "télétransmission", "é", "\u0301", "\u202e", "\u200b", "\ufeff", "\u2028", "\u0000", "😀", "__proto__", "*/",
  "${", "</script>", "999999999999999999999999999999999999", "http://x", "- ", "=", "≥", "<", "×", "/", "avenant", "convention", "publiée le",
  "source :", "donnée", "nombre de", "choix parmi", "exige :", "prérequis :", "volet 1", "'", "’", "d'", "\t", "\r\n", "à", "de", "en 2022",
];

describe("no text crashes, hangs or goes unplaced", () => {
  test("every prefix of every real file", () => {
    const pas = Math.max(1, Math.floor(REELS.reduce((n, s) => n + s.text.length, 0) / (13_500 * FOIS)));
    for (const s of REELS) for (let end = SEED % pas; end <= s.text.length; end += pas) attempt(`prefix ${end} of ${s.file}`, s.text.slice(0, end), () => read(s.text.slice(0, end)));
  }, 600_000);

  test("each real file less a line, inside the corpus", () => {
    const autour = autourDe(REELS);
    for (const s of REELS) {
      const lines = s.text.split("\n");
      let debut = 0;
      for (let i = 0; i < lines.length; i++) {
        const { sources } = autour(s.file, debut);
        const texte = sources.find((x) => x.file === s.file)!.text;
        const text = texte.slice(0, debut) + texte.slice(debut + lines[i]!.length + 1);
        debut += lines[i]!.length + 1;
        attempt(`${s.file} less line ${i + 1}`, text, () => read(text));
        if ((i + SEED) % DES_LIGNES === 0) attempt(`${s.file} less line ${i + 1}, in its corpus`, text, () => compileWith(new SourceText(s.file, text), sources));
      }
    }
  }, 600_000);

  test("token soup", () => {
    const c = chance(SEED);
    for (let n = 0; n < 50_000 * FOIS; n++) {
      let text = "";
      for (let k = 1 + c.below(40); k > 0; k--) text += c.pick(MORCEAUX) + (c.below(3) === 0 ? "" : " ");
      attempt(`soup ${n}`, text, () => read(text));
    }
  }, 600_000);

  test("byte noise", () => {
    const c = chance(SEED + 1);
    for (let n = 0; n < 20_000 * FOIS; n++) {
      const bytes = Uint8Array.from({ length: c.below(200) }, () => c.below(256));
      const text = new TextDecoder("utf-8").decode(bytes);
      attempt(`noise ${n}`, text, () => read(text));
    }
  }, 600_000);

  test("mutants of real files: a piece cut, doubled, swapped or replaced", () => {
    const c = chance(SEED + 2);
    for (let n = 0; n < 15_000 * FOIS; n++) {
      const s = c.pick(REELS);
      const from = c.below(s.text.length);
      const piece = s.text.slice(Math.max(0, from - 300), from + 700);
      const at = c.below(piece.length + 1);
      const end = Math.min(piece.length, at + c.below(30));
      const other = c.pick([c.pick(MORCEAUX), "", piece.slice(at, end).repeat(2), piece.slice(c.below(piece.length)).slice(0, 40)]);
      const text = piece.slice(0, at) + other + piece.slice(end);
      attempt(`mutant ${n} of ${s.file}`, text, () => read(text));
    }
  }, 600_000);

  test("mutants inside the real corpus", () => {
    const c = chance(SEED + 3);
    for (let n = 0; n < 200 * FOIS; n++) {
      const s = c.pick(REELS);
      const at = c.below(s.text.length);
      const text = s.text.slice(0, at) + c.pick(MORCEAUX) + s.text.slice(at + c.below(12));
      attempt(`corpus mutant ${n} of ${s.file}`, text, () => compileWith(new SourceText(s.file, text)));
    }
  }, 600_000);

  test("mutants of files of cases, and what YAML could hide in them", () => {
    const cas = fichiersReels(".cas.yaml");
    const tournures = ["&a ", "*a", "!!int ", "<<: ", "? ", "%YAML 1.1\n", "---\n", "...\n", "|\n", ">\n", "[", "]", "{", "}", "'", "\"", ": ", "- ", "\t", "#", ",", "22,5", "1e9", "0x10", "~", "null", "oui", "attendu: ", "lignes:", "\u0000", "\u202e", "\ufeff", "😀", "\ud800", "__proto__: "];
    const c = chance(SEED + 4);
    for (let n = 0; n < 4_000 * FOIS; n++) {
      const s = c.pick(cas);
      const from = c.below(s.text.length);
      const tete = s.text.slice(0, 400);
      const piece = c.below(2) === 0 ? tete : s.text.slice(from, from + 600);
      const at = c.below(piece.length + 1);
      const text = piece.slice(0, at) + c.pick([c.pick(tournures), c.pick(tournures).repeat(40), ""]) + piece.slice(at + c.below(20));
      attempt(`cases mutant ${n} of ${s.file}`, text, () => {
        const source = new SourceText("essai.cas.yaml", text);
        placed(source, [], lireCas(source).diagnostics);
        placed(source, [], lireFichierDeDonnees(source).diagnostics);
      });
    }
  }, 600_000);

  test("at least 100 000 inputs were tried", () => {
    console.log(`${essais} inputs, seed ${SEED}`);
    expect(REELS.length).toBeGreaterThan(4);
    expect(essais).toBeGreaterThanOrEqual(100_000);
  });
});
