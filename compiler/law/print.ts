// The law in a few lines, for snapshots and tests: elements indented, each clause with the act that made it.
import { enMots } from "./figures.ts";
import type { DispositifEnVigueur, ElementEnVigueur } from "./law.ts";

export function printDispositif(d: DispositifEnVigueur | undefined): string {
  if (!d) return "(pas en vigueur)";
  const out: string[] = [];
  const clauses = (cs: DispositifEnVigueur["clauses"]): string =>
    [...cs.values()].map((c) => `${c.nom === null ? c.mot : `${c.mot} ${c.nom}`}=${enMots(c.valeur)}@${c.par.acte}`).sort().join(" ");
  const walk = (e: ElementEnVigueur, depth: number): void => {
    const identite = e.id === `${d.nom}/${e.nom}` ? "" : ` (${e.id})`;
    const suspension = e.suspension ? ` suspendu@${e.suspension.par.acte}` : "";
    out.push(`${"  ".repeat(depth)}${e.nom}${identite}${suspension} ${clauses(e.clauses)}`.trimEnd());
    for (const c of e.enfants) walk(c, depth + 1);
  };
  for (const x of d.declarations.values()) out.push(`${x.nom}=${enMots(x.valeur)}@${x.par.acte}`);
  for (const e of d.enfants) walk(e, 0);
  return out.join("\n");
}
