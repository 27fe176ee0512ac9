// Fichier généré par Avenant — ne pas modifier.
// Evaluating when all data are known, where integer code gives up on lawful data: the exact calculation says the result, or the data
// are refused with the reason. Nothing is ever rounded to fit.
import * as exact from "./exact.ts";
import { ouZero, valeurDe } from "./intervalle.ts";
import type { Nombre } from "./intervalle.ts";
import { VRAI } from "./logique.ts";
import type { Verite } from "./logique.ts";
import { DIRECTE } from "./algebre.ts";
import type { Calcul } from "./algebre.ts";
import { lire } from "./lecture.ts";
import type { Declarees } from "./lecture.ts";
import { illisibles } from "./refus.ts";
import { resultatEnJson, resultatEnLettres } from "./resultat.ts";
import type { ElementEvalue, Montant, Points, Resultat, ValeurNommee } from "./resultat.ts";
import type { Description, DonneesRefusees, ElementCalcule, Valeur } from "./types.ts";

/** Les chiffres que le calcul en entiers donne en centièmes entiers : points et montant, au total et pour chaque élément. */
export interface ChiffresEntiers {
  readonly points: boolean;
  readonly montant: boolean;
  readonly elements: readonly (readonly [points: boolean, montant: boolean])[];
}

/** Le résultat exact, ou pourquoi il n'y en a pas. */
export function evaluerExactement<Nom extends string, P extends Points | null, M extends Montant | null>(
  description: Description, calcul: Calcul, toutes: Declarees, donnees: object, exercice: number, entiers: ChiffresEntiers | null,
): Resultat<Nom, P, M> | DonneesRefusees {
  const { dispositif, version, entrees, limites } = description;
  const lecture = lire(entrees, limites, toutes, donnees);
  const refusees = illisibles(description, lecture);
  if (refusees !== null) return refusees;
  const valeurs = calcul(DIRECTE, lecture.valeurs, exercice) as readonly Valeur[];
  try {
    return new ResultatExact<Nom, P, M>(description, valeurs, exercice, entiers);
  } catch (e) {
    if (e instanceof NeTientPas) return { valide: false, dispositif, version, erreurs: [{ donnee: "", message: e.message }] };
    throw e;
  }
}

class NeTientPas extends RangeError {}

class ResultatExact<Nom extends string, P extends Points | null, M extends Montant | null> implements Resultat<Nom, P, M> {
  readonly valide = true;
  readonly dispositif: string;
  readonly version: string;
  readonly exercice: number;
  readonly points: P;
  readonly montant: M;
  readonly elements: readonly ElementEvalue<Nom>[];
  readonly resultats: ReadonlyMap<string, ValeurNommee>;

  constructor(description: Description, valeurs: readonly Valeur[], exercice: number, entiers: ChiffresEntiers | null) {
    this.dispositif = description.dispositif;
    this.version = description.version;
    this.exercice = exercice;
    this.points = chiffre(valeurs, description.points, entiers?.points) as P;
    this.montant = chiffre(valeurs, description.montant, entiers?.montant) as M;
    this.elements = description.elements.map((e, i) => ({
      nom: e.texte.nom as Nom,
      verdict: verdict(e, valeurs),
      points: chiffre(valeurs, e.points, entiers?.elements[i]?.[0]) as Points | null,
      montant: chiffre(valeurs, e.montant, entiers?.elements[i]?.[1]) as Montant | null,
    }));
    this.resultats = new Map(description.resultats.map((r) => [r.nom, nommee(valeurs[r.regle]!)]));
  }

  element<N extends Nom>(nom: N): ElementEvalue<N> | undefined {
    return this.elements.find((e) => e.nom === nom) as ElementEvalue<N> | undefined;
  }

  toJSON(): unknown {
    return resultatEnJson(this);
  }

  toString(): string {
    return resultatEnLettres(this);
  }
}

function verdict(e: ElementCalcule, valeurs: readonly Valeur[]): ElementEvalue["verdict"] {
  if (valeurs[e.accessible] !== VRAI) return "non accessible";
  if (e.propre === null) return null;
  return valeurs[e.propre] === VRAI ? "atteint" : "non atteint";
}

/** Whole hundredths where integer code gives whole hundredths, a fraction elsewhere: one figure has one shape. */
function chiffre(valeurs: readonly Valeur[], rang: number | null, entiere = false): unknown {
  if (rang === null) return null;
  const valeur = valeurDe(ouZero(valeurs[rang] as Nombre));
  if (valeur === undefined) throw new NeTientPas("Les textes ne donnent pas tous les chiffres de ce calcul : demandez « estimer ».");
  const centiemes = exact.fois(valeur, exact.entier(100));
  if (exact.estEntier(centiemes) && entiere && Number.isSafeInteger(Number(centiemes.n))) return Number(centiemes.n);
  if (entiere) throw new NeTientPas("Un résultat ne tient pas en centièmes entiers : voyez les données de ce calcul, ou demandez « estimer ».");
  return { num: valeur.n, den: valeur.d };
}

function nommee(v: Valeur): ValeurNommee {
  if (typeof v === "number") return { genre: "verite", valeur: verite(v) };
  if (Array.isArray(v)) return { genre: "option", valeur: (v as readonly string[])[0] ?? "" };
  const n = v as Nombre;
  const valeur = n.vide ? undefined : valeurDe(n);
  return { genre: "nombre", valeur: valeur === undefined ? null : { num: valeur.n, den: valeur.d } };
}

function verite(v: Verite): boolean | null {
  return v === VRAI ? true : v === 1 ? false : null;
}
