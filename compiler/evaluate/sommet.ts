// The most that any practice can reach. The evaluation with no datum adds up what excludes itself (« x » here, « non x »
// there): yes or no questions and choices are therefore answered, one after the other, until one answer reaches the bound.
import type { Entree, Programme } from "../ir/programme.ts";
import * as exact from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";
import { evaluer } from "./evaluate.ts";
import type { Quand } from "./evaluate.ts";
import type { Fourchette, Resultat, ValeurDonnee } from "./resultat.ts";

/** A programme at a time, and its evaluation with no datum at all. */
export interface Vierge {
  readonly programme: Programme;
  readonly quand: Quand;
  readonly libre: Resultat;
}

/** Evaluations spent on one figure; beyond, the bound found so far stands. */
const LIMITE = 2_000;

type Reponses = ReadonlyMap<string, ValeurDonnee>;
/** Null: no limit. Undefined: no such figure. */
type Bout = Exact | null | undefined;
type Lecture = (r: Resultat) => Fourchette | null | undefined;

/** Every question answered yes: evaluated once for a version, whatever the number of totals. */
const tousOui = new WeakMap<Resultat, Resultat>();

/** The maximum of a figure, read from each evaluation by `lire`. */
export function sommet(vue: Vierge, lire: Lecture): Bout {
  const borne = plafondDe(lire(vue.libre));
  if (borne === undefined || borne === null) return borne;
  const questions = vue.programme.entrees.filter((e) => e.type.kind === "booleen" || e.type.kind === "choix");
  const choix = new Set(questions.filter((q) => q.type.kind === "choix").map((q) => q.nom));
  const oui = tousOui.get(vue.libre) ?? evaluerAvec(vue, toutOui(questions));
  tousOui.set(vue.libre, oui);
  if (atteint(oui, lire, borne, choix)) return borne;
  return new Recherche(vue, lire, questions).chercher(borne);
}

class Recherche {
  private reste = LIMITE;
  private meilleur: Exact | undefined;

  constructor(private readonly vue: Vierge, private readonly lire: Lecture, private readonly questions: readonly Entree[]) {}

  chercher(borne: Exact): Exact {
    this.descendre(new Map(), this.vue.libre, borne);
    return this.reste > 0 && this.meilleur !== undefined ? this.meilleur : borne;
  }

  private descendre(reponses: Reponses, r: Resultat, borne: Exact): void {
    const question = this.questionDe(reponses, r);
    if (question === undefined) {
      this.meilleur = this.meilleur === undefined ? borne : exact.maximum(this.meilleur, borne);
      return;
    }
    const suites = reponsesA(question).map((valeur) => {
      this.reste--;
      const avec = new Map([...reponses, [question.nom, valeur]]);
      const suite = evaluerAvec(this.vue, avec);
      return { avec, suite, borne: plafondDe(this.lire(suite)) ?? exact.ZERO };
    });
    for (const { avec, suite, borne: haut } of suites.sort((a, b) => exact.compare(b.borne, a.borne))) {
      if (this.reste <= 0 || (this.meilleur !== undefined && exact.compare(haut, this.meilleur) <= 0)) return;
      this.descendre(avec, suite, haut);
    }
  }

  /** A question still open on which something depends. */
  private questionDe(reponses: Reponses, r: Resultat): Entree | undefined {
    const utiles = new Set(r.manquantes.map((m) => m.nom));
    return this.questions.find((q) => utiles.has(q.nom) && !reponses.has(q.nom));
  }
}

function reponsesA({ type }: Entree): ValeurDonnee[] {
  if (type.kind === "choix") return type.options.map((option) => ({ kind: "option", option }));
  return [true, false].map((valeur) => ({ kind: "booleen", valeur }));
}

/** What most conventions reward: every question answered yes. */
function toutOui(questions: readonly Entree[]): Reponses {
  return new Map(questions.filter((q) => q.type.kind === "booleen").map((q) => [q.nom, { kind: "booleen", valeur: true }]));
}

/** With these answers, and no choice left open, the bound is still within reach. */
function atteint(r: Resultat, lire: Lecture, borne: Exact, choix: ReadonlySet<string>): boolean {
  const haut = plafondDe(lire(r));
  return haut !== undefined && haut !== null && exact.egal(haut, borne) && !r.manquantes.some((m) => choix.has(m.nom));
}

function plafondDe(f: Fourchette | null | undefined): Bout {
  return f === null || f === undefined ? undefined : f.max;
}

function evaluerAvec({ programme, quand }: Vierge, donnees: Reponses): Resultat {
  return evaluer(programme, donnees, quand);
}

/** Null: no limit. Undefined: gives none. */
export interface Maximum {
  readonly points: Bout;
  readonly montant: Bout;
}

/** The most that an element can give to any practice; null: the whole. */
export type Maxima = (element: string | null) => Maximum;

/** Each figure is looked for once, when it is asked for. */
export function maximaDuProgramme(programme: Programme, quand: Quand): Maxima {
  const vierge = { programme, quand, libre: evaluer(programme, new Map(), quand) };
  const dits = new Map<string | null, Maximum>();
  return (nom) => {
    const lire = (grandeur: "points" | "montant"): Bout => sommet(vierge, (r) => (nom === null ? r : r.elements.find((e) => e.nom === nom))?.[grandeur]);
    const dit = dits.get(nom) ?? { points: lire("points"), montant: lire("montant") };
    dits.set(nom, dit);
    return dit;
  };
}
