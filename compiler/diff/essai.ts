// A practice tried on both sides: evaluated once, remembered, within a budget. Only practices that the declarations allow.
import { evaluer } from "../evaluate/evaluate.ts";
import type { Donnees, Resultat, ValeurDonnee } from "../evaluate/resultat.ts";
import type { Entree, Programme } from "../ir/programme.ts";
import { parcourir } from "../ir/walk.ts";
import * as exact from "../runtime/exact.ts";
import { numeroDe } from "../runtime/jours.ts";
import type { Cotes } from "./auteur.ts";
import type { Cote } from "./cote.ts";

/** Practices tried for one dispositif; beyond, the search says that it stopped. */
const BUDGET = 6_000;

export interface Issues {
  /** Null: the dispositif is not in force, or not known. */
  readonly avant: Resultat | null;
  readonly apres: Resultat | null;
}

export class Essais {
  private readonly connus = new Map<string, Issues>();
  readonly entrees: readonly Entree[];
  private readonly bornes: ReadonlyMap<string, Bornes>;
  essayes = 0;

  constructor(readonly cotes: Cotes) {
    const programmes = [cotes.apres.programme, cotes.avant.programme].filter((p) => p !== null);
    this.entrees = [...new Map(programmes.flatMap((p) => p.entrees.map((e) => [e.nom, e]))).values()].sort((a, b) => (a.nom < b.nom ? -1 : 1));
    this.bornes = bornesDe(programmes, this.entrees);
  }

  get epuise(): boolean {
    return this.essayes >= BUDGET;
  }

  /** Undefined: the declarations forbid this practice, or the budget is spent. */
  essayer(donnees: Donnees): Issues | undefined {
    const cle = cleDe(donnees);
    const connu = this.connus.get(cle);
    if (connu || this.epuise || !this.permise(donnees)) return connu;
    this.essayes++;
    const issues = { avant: issueDe(this.cotes.avant, donnees), apres: issueDe(this.cotes.apres, donnees) };
    this.connus.set(cle, issues);
    return issues;
  }

  bornesDe(nom: string): Bornes {
    return this.bornes.get(nom) ?? SANS_BORNE;
  }

  private permise(donnees: Donnees): boolean {
    return this.entrees.every((e) => {
      const n = nombreDe(donnees.get(e.nom));
      if (n === undefined) return true;
      const { min, max } = this.bornesDe(e.nom);
      if ((min && exact.compare(n, min) < 0) || (max && exact.compare(n, max) > 0) || (e.entier && !exact.estEntier(n))) return false;
      const limite = e.auPlus === null ? undefined : nombreDe(donnees.get(e.auPlus));
      return limite === undefined || exact.compare(n, limite) <= 0;
    });
  }
}

export interface Bornes {
  readonly min: exact.Exact | null;
  readonly max: exact.Exact | null;
}

const SANS_BORNE: Bornes = { min: null, max: null };

/** Declared bounds, narrowed by those of the figures that a datum supplies, on both sides. */
function bornesDe(programmes: readonly Programme[], entrees: readonly Entree[]): Map<string, Bornes> {
  const out = new Map(entrees.map((e) => [e.nom, { min: e.min, max: e.max }]));
  for (const p of programmes)
    for (const r of p.regles)
      for (const e of parcourir(r.expr)) {
        const b = e.kind === "non-communique" && e.entree !== null ? out.get(e.entree) : undefined;
        if (e.kind === "non-communique" && b) out.set(e.entree!, { min: b.min ? exact.maximum(b.min, e.min) : e.min, max: b.max ? exact.minimum(b.max, e.max) : e.max });
      }
  return out;
}

export function issueDe({ programme, vue }: Cote, donnees: Donnees): Resultat | null {
  return programme && evaluer(programme, donnees, vue.exercice === null ? { exercice: null, jour: vue.viewpoint.jour } : { exercice: vue.exercice });
}

/** A number, or a day as its number. */
export function nombreDe(v: ValeurDonnee | undefined): exact.Exact | undefined {
  return v?.kind === "nombre" ? v.valeur : v?.kind === "date" ? exact.entier(numeroDe(v.jour)) : undefined;
}

export function cleDeValeur(v: ValeurDonnee): string {
  switch (v.kind) {
    case "nombre": return exact.ecrire(v.valeur);
    case "booleen": return v.valeur ? "oui" : "non";
    case "date": return v.jour;
    case "option": return v.option;
  }
}

function cleDe(donnees: Donnees): string {
  return [...donnees].map(([nom, v]) => `${nom}=${cleDeValeur(v)}`).sort().join("\n");
}
