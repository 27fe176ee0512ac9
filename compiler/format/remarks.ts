// Where comments and quotations go: at the end of a line, before an entry, or after the last line of a block. None is
// lost, none passes another, none goes to another declaration. Printing them is layout.ts's business.
import type { Entree } from "./entry.ts";
import type { Lecture, Remarque } from "./reading.ts";

export interface Remarques {
  /** On lines of their own, before the entry. */
  readonly avant: Remarque[];
  /** At the end of the entry's own line. */
  fin?: Remarque;
  /** On lines of their own, after everything that stands below the entry. */
  readonly apres: Remarque[];
}

export interface Attaches {
  readonly de: ReadonlyMap<Entree, Remarques>;
  /** Those of a file that holds nothing else. */
  readonly seules: readonly Remarque[];
}

interface Rang {
  readonly e: Entree;
  readonly parent: Rang | undefined;
  readonly profondeur: number;
  readonly remarques: Remarques;
}

export function attacher(entrees: readonly Entree[], lu: Lecture): Attaches {
  const rangs = aplatir(entrees, undefined);
  if (rangs.length === 0) return { de: new Map(), seules: lu.remarques };
  const fins = rangs.map((_, i) => lu.finAvant(rangs[i + 1]?.e.debut ?? lu.text.length));
  let i = -1;
  let plancher = Infinity; // within one gap, a remark never goes deeper than the one before it
  for (const r of lu.remarques) {
    const avant = i;
    while (i + 1 < rangs.length && rangs[i + 1]!.e.debut <= r.debut) i++;
    if (i !== avant) plancher = Infinity;
    plancher = placer(r, rangs[i], rangs[i + 1], fins[i] ?? 0, plancher, lu);
  }
  return { de: new Map(rangs.map((x) => [x.e, x.remarques])), seules: [] };
}

function aplatir(entrees: readonly Entree[], parent: Rang | undefined): Rang[] {
  return entrees.flatMap((e) => {
    const rang: Rang = { e, parent, profondeur: (parent?.profondeur ?? -1) + 1, remarques: { avant: [], apres: [] } };
    return [rang, ...aplatir(e.enfants, rang)];
  });
}

/** Puts a remark that stands after the beginning of `ici` and before `suivant`; answers the new floor of the gap. */
function placer(r: Remarque, ici: Rang | undefined, suivant: Rang | undefined, fin: number, plancher: number, lu: Lecture): number {
  if (ici !== undefined && r.genre === "commentaire") {
    if (r.debut < fin) {
      ici.remarques.avant.push(deplacee(r, ici));
      return plancher;
    }
    if (lu.suitDuTexte(r.debut)) {
      ici.remarques.fin = r;
      return plancher;
    }
    const bloc = finDeBloc(lu.retrait(r.debut), ici, suivant, plancher, lu);
    if (bloc !== undefined) {
      bloc.remarques.apres.push(r);
      return bloc.profondeur;
    }
  }
  if (suivant !== undefined) suivant.remarques.avant.push(r.debut < fin ? deplacee(r, suivant) : r);
  else sommet(ici!).remarques.apres.push(r);
  return suivant !== undefined ? -1 : 0;
}

/** A remark that stood inside a value: it goes before an entry, and has its blank line. */
function deplacee(r: Remarque, vers: Rang): Remarque {
  return { ...r, debut: vers.e.debut };
}

/** The entry after whose block a comment stands, by its indentation; undefined if it announces what follows. */
function finDeBloc(retrait: number, ici: Rang, suivant: Rang | undefined, plancher: number, lu: Lecture): Rang | undefined {
  if (suivant !== undefined && (suivant.parent === ici || retrait <= lu.retrait(suivant.e.debut))) return undefined;
  for (let x: Rang | undefined = ici; x !== undefined && x.parent !== suivant?.parent; x = x.parent) {
    if (x.profondeur <= plancher && lu.retrait(x.e.debut) <= retrait) return x;
  }
  return undefined;
}

function sommet(x: Rang): Rang {
  return x.parent === undefined ? x : sommet(x.parent);
}
