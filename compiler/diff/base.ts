// The practice that the search starts from: everything is answered, and as much as possible is attained on both sides, so that
// every gate is open and a single datum shows what a change does.
import type { Donnees, Resultat, ValeurDonnee } from "../evaluate/resultat.ts";
import type { Entree } from "../ir/programme.ts";
import { donneesLues, parcourir } from "../ir/walk.ts";
import * as exact from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";
import { rencontresDe, valeursATenter } from "./critiques.ts";
import type { Essais, Issues } from "./essai.ts";

/** What is sought of a practice; the larger the better. */
export type Objectif = (i: Issues) => readonly Exact[];

const TOURS = 3;

/** A count that nothing bounds, nor any fraction: what is paid for each one, or weighted by their number, must be seen. */
const CENT = exact.entier(100);

/** Climbs datum by datum from « yes to everything », until nothing improves. */
export function pratiqueDeBase(essais: Essais, objectif: Objectif, depart: Donnees = departDe(essais)): Donnees {
  let base = depart;
  let meilleur = note(essais, base, objectif);
  for (let tour = 0; tour < TOURS; tour++) {
    const avant = base;
    const valeurs = valeursATenter(essais, base);
    for (const { nom } of essais.entrees)
      for (const v of valeurs.get(nom) ?? []) {
        const essai = new Map([...base, [nom, v]]);
        const n = note(essais, essai, objectif);
        if (n === undefined || (meilleur !== undefined && !depasse(n, meilleur))) continue;
        [base, meilleur] = [essai, n];
      }
    if (base === avant) break;
  }
  return base;
}

function note(essais: Essais, d: Donnees, objectif: Objectif): readonly Exact[] | undefined {
  const issues = essais.essayer(d);
  return issues && objectif(issues);
}

function depasse(a: readonly Exact[], b: readonly Exact[]): boolean {
  for (const [i, x] of a.entries()) {
    const c = exact.compare(x, b[i]!);
    if (c !== 0) return c > 0;
  }
  return false;
}

/** The most on both sides together: amounts, then points, then elements attained. */
export function leTout({ avant, apres }: Issues): readonly Exact[] {
  const somme = (lire: (r: Resultat) => Exact): Exact => [avant, apres].reduce((s, r) => (r ? exact.plus(s, lire(r)) : s), exact.ZERO);
  return [
    somme((r) => r.montant?.max ?? exact.ZERO), somme((r) => r.points?.max ?? exact.ZERO),
    somme((r) => exact.entier(r.elements.filter((e) => e.verdict === "atteint").length)),
  ];
}

/** Yes everywhere, the first option of each choice, a whole number of which every threshold is a whole part. */
function departDe(essais: Essais): Donnees {
  const parNom = new Map(essais.entrees.map((e) => [e.nom, e]));
  const racine = (e: Entree): string => {
    const vus = new Set<string>();
    let x = e;
    while (x.auPlus !== null && parNom.has(x.auPlus) && !vus.has(x.nom)) {
      vus.add(x.nom);
      x = parNom.get(x.auPlus)!;
    }
    return x.nom;
  };
  const parts = denominateurs(essais, (nom) => racine(parNom.get(nom)!));
  return new Map(essais.entrees.map((e): [string, ValeurDonnee] => {
    switch (e.type.kind) {
      case "booleen": return [e.nom, { kind: "booleen", valeur: true }];
      case "choix": return [e.nom, { kind: "option", option: e.type.options[0]! }];
      case "date": return [e.nom, { kind: "date", jour: essais.cotes.avant.vue.viewpoint.jour }];
      case "nombre": {
        const { min, max } = essais.bornesDe(e.nom);
        const tout = parts.get(racine(e));
        const voulu = tout !== undefined ? exact.entier(tout) : max ? (min ?? exact.ZERO) : CENT;
        return [e.nom, { kind: "nombre", valeur: max && exact.compare(voulu, max) > 0 ? max : min && exact.compare(voulu, min) < 0 ? min : voulu }];
      }
    }
  }));
}

/** For what stands in a fraction: a round number that each threshold divides exactly, when there is one. */
function denominateurs(essais: Essais, racine: (nom: string) => string): ReadonlyMap<string, bigint> {
  const out = new Map<string, bigint>();
  for (const { programme } of [essais.cotes.avant, essais.cotes.apres])
    for (const { gauche, droite } of programme ? rencontresDe(programme) : [])
      for (const [cote, contre] of [[gauche, droite], [droite, gauche]] as const) {
        const d = contre.kind === "constante" && contre.valeur.kind === "nombre" ? contre.valeur.valeur.d : 1n;
        for (const e of parcourir(cote)) {
          if (e.kind !== "quotient") continue;
          for (const nom of [...donneesLues(e.den), ...(e.part ? donneesLues(e.num) : [])]) out.set(racine(nom), ppcm(out.get(racine(nom)) ?? 1n, d));
        }
      }
  for (const [nom, d] of out) out.set(nom, d > 100n ? 1_000n : ppcm(d, 100n));
  return out;
}

function ppcm(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}

