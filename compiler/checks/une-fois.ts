// One finding is said once, with the years it concerns, however many versions of the law show it.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** First and last exercice; `a` null: no end. */
export interface Exercices {
  readonly de: number;
  readonly a: number | null;
}

/** A finding, and the exercices of the version that shows it. */
export interface Constat {
  readonly diagnostic: Diagnostic;
  readonly quand: readonly Exercices[];
}

/** Merges findings of one code at one place, in order of first appearance. */
export function uneFois(constats: readonly Constat[]): Diagnostic[] {
  const groupes = new Map<string, { diagnostic: Diagnostic; quand: Exercices[] }>();
  for (const { diagnostic: d, quand } of constats) {
    const cle = `${d.code} ${d.span.file} ${d.span.start} ${d.span.end}`;
    const groupe = groupes.get(cle) ?? { diagnostic: d, quand: [] };
    groupe.quand.push(...quand);
    groupes.set(cle, groupe);
  }
  return [...groupes.values()].map(({ diagnostic: d, quand }) => {
    if (quand.length === 0) return d;
    const annees = `exercices concernés : ${enMots(quand)}`;
    return { ...d, exemple: d.exemple === undefined ? annees : `${d.exemple} (${annees})` };
  });
}

/** « 2017, 2019 à 2021, 2023 et après »: neighbours joined. */
function enMots(exercices: readonly Exercices[]): string {
  const joints: { de: number; a: number | null }[] = [];
  for (const x of [...exercices].sort((p, q) => p.de - q.de)) {
    const dernier = joints[joints.length - 1];
    if (dernier?.a === null) break;
    if (dernier && x.de <= dernier.a + 1) dernier.a = x.a === null ? null : Math.max(dernier.a, x.a);
    else joints.push({ de: x.de, a: x.a });
  }
  return joints.map(({ de, a }) => (a === null ? `${de} et après` : a === de ? `${de}` : `${de} à ${a}`)).join(", ");
}
