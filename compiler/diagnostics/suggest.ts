// Near names: what the analyst probably meant, and how it is proposed: a question, never a safe fix.
import type { Span } from "../source/span.ts";
import type { Fix } from "./diagnostic.ts";

/** Lower case, no accents, "-" and spaces as "_": how two spellings of a name are compared. */
export function fold(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/[\s\u00a0\u202f-]+/g, "_");
}

/** Edit distance (insertion, deletion, substitution, swap), bounded: above `max` it answers max + 1. */
export function distance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length]!;
}

/** The closest of the candidates, or undefined when none is close enough; ties go to the first in code-unit order. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(name);
  const max = Math.max(1, Math.min(4, Math.floor(wanted.length / 3)));
  let best: string | undefined;
  let bestDistance = max + 1;
  for (const candidate of [...candidates].sort()) {
    const d = distance(wanted, fold(candidate), max);
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}

/** « vouliez-vous dire … ? » and the edit that would do it; nothing when no name is near. */
export function proposerNom(span: Span, proche: string | undefined): { readonly aide?: string; readonly fixes?: readonly Fix[] } {
  if (proche === undefined) return {};
  return { aide: `vouliez-vous dire « ${proche} » ?`, fixes: [question(span, proche)] };
}

/** A text to put at a place, for the analyst to decide. */
export function question(span: Span, texte: string, titre = `écrire « ${texte} »`): Fix {
  return { titre, sure: false, edits: [{ span, texte }] };
}
