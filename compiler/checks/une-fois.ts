// One finding is said once, with the years it concerns, however many versions of the law show it.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** A finding, and the exercices of the version that shows it (« 2017 », « 2019 à 2021 », « 2023 et après »). */
export interface Constat {
  readonly diagnostic: Diagnostic;
  readonly quand: readonly string[];
}

/** Merges findings of one code at one place, in order of first appearance. */
export function uneFois(constats: readonly Constat[]): Diagnostic[] {
  const groupes = new Map<string, { diagnostic: Diagnostic; quand: Set<string> }>();
  for (const { diagnostic: d, quand } of constats) {
    const cle = `${d.code} ${d.span.file} ${d.span.start} ${d.span.end}`;
    const groupe = groupes.get(cle) ?? { diagnostic: d, quand: new Set() };
    for (const q of quand) groupe.quand.add(q);
    groupes.set(cle, groupe);
  }
  return [...groupes.values()].map(({ diagnostic: d, quand }) => {
    if (quand.size === 0) return d;
    const annees = `exercices concernés : ${[...quand].join(", ")}`;
    return { ...d, exemple: d.exemple === undefined ? annees : `${d.exemple} (${annees})` };
  });
}
