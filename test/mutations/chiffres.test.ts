// Changing one digit anywhere in the law (a threshold, points, a date, a year) makes `verifier` or `tester` fail. Every digit of
// every number, date and table row of the real rules is changed; texts, comments and addresses are not figures. Survivors are listed.
import { expect, test } from "vitest";
import { read } from "../../grammar/read.ts";
import { astFromText } from "../../compiler/ast/from-text.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { fichiersReels } from "../support/rules.ts";
import { autourDe } from "../../compiler/mutations/autour.ts";
import { jugeDe } from "../../compiler/mutations/juge.ts";
import { lireLesCas } from "../support/projet.ts";

const RULES = fichiersReels(".rules");
const autour = autourDe(RULES);
const juger = jugeDe(lireLesCas(fichiersReels(".cas.yaml")));

/** A line whose figures carry no right: the day of signature documents the act, publication is what counts. */
const DOCUMENTAIRE = /^\s*signée?\s/;

/** Windows of groups that only record instructions without computable effect (`pour mémoire`): there is nothing to change. */
function pourMemoire(source: SourceText): readonly { readonly start: number; readonly end: number }[] {
  return astFromText(source).value.actes.flatMap((a) =>
    a.dispositions.flatMap((d) => (d.kind === "groupe" && d.fenetre && d.verbes.every((v) => v.kind === "pour-memoire") ? [d.fenetre.span] : [])),
  );
}

interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly at: number;
  readonly change: string;
  readonly quoi: string;
}

function mutants(source: SourceText): Mutant[] {
  const out: Mutant[] = [];
  const sansEffet = pourMemoire(source);
  for (const t of read(source.text).tokens) {
    if (!/^[\d|]/.test(t.image)) continue;
    const line = source.lineIndexAt(t.startOffset);
    if (DOCUMENTAIRE.test(source.lineText(line)) || sansEffet.some((f) => f.start <= t.startOffset && t.startOffset < f.end)) continue;
    for (let i = 0; i < t.image.length; i++) {
      const digit = t.image.charCodeAt(i) - 48;
      if (digit < 0 || digit > 9) continue;
      const at = t.startOffset + i;
      const image = `${t.image.slice(0, i)}${(digit + 1) % 10}${t.image.slice(i + 1)}`;
      out.push({
        file: source.file,
        line: line + 1,
        at,
        change: String((digit + 1) % 10),
        quoi: `${t.image} → ${image}`,
      });
    }
  }
  return out;
}

test("the real corpus passes as it is", () => {
  const { erreurs, echec } = juger(RULES);
  expect([erreurs, echec]).toEqual([[], null]);
});

test("every digit of the law is held by a check or a case", () => {
  const survivants: string[] = [];
  let n = 0;
  for (const s of RULES)
    for (const m of mutants(s)) {
      n++;
      const { sources, touches } = autour(m.file, m.at);
      const j = juger(sources.map((r) => (r.file === m.file ? new SourceText(r.file, r.text.slice(0, m.at) + m.change + r.text.slice(m.at + 1)) : r)), touches);
      if (j.erreurs.length === 0 && j.echec === null) survivants.push(`${m.file}:${m.line} ${m.quoi}`);
    }
  console.log(`${n} mutants, ${survivants.length} survivors`);
  expect(n).toBeGreaterThan(200);
  expect(survivants).toEqual([]);
}, 1_200_000);
