// Fichier généré par Avenant — ne pas modifier.
// From the values of all rules to the answer: verdicts, figures as exact texts, missing data. Decides nothing of the law.
import * as exact from "./exact.ts";
import { ouZero } from "./intervalle.ts";
import type { Nombre } from "./intervalle.ts";
import { FAUX, NON_MESURABLE, VRAI } from "./logique.ts";
import type { Verite } from "./logique.ts";
import { lire } from "./lecture.ts";
import type {
  Calcul, Description, DonneesRefusees, ElementDecrit, Evaluation, Fourchette, Mesure, ResultatElement, Valeur, ValeurEcrite, Verdict,
} from "./types.ts";

/** Évalue une version sur les données d'un cabinet. Ne lève pas d'erreur pour des données mauvaises : elles sont refusées. */
export function evaluation<Nom extends string>(
  description: Description<Nom>, calcul: Calcul, connues: readonly string[], donnees: object, exercice: number,
): Evaluation<Nom> | DonneesRefusees {
  const { dispositif, version } = description;
  const lecture = lire(description.entrees, connues, donnees);
  if (lecture.erreurs.length > 0) return { valide: false, dispositif, version, erreurs: lecture.erreurs };
  const valeurs = calcul(lecture.valeurs, exercice);
  const chiffre = (rang: number | null): Fourchette | null => (rang === null ? null : fourchette(valeurs[rang] as Nombre));
  return {
    valide: true,
    dispositif,
    version,
    exercice,
    points: chiffre(description.points),
    montant: chiffre(description.montant),
    elements: description.elements.map((e) => element(e, valeurs)),
    resultats: description.resultats.map(({ nom, libelle, regle }) => ({ nom, libelle, valeur: valeurEcrite(valeurs[regle]!) })),
    donneesAbsentes: lecture.absentes,
    sansEffet: lecture.sansEffet,
  };
}

function element<Nom extends string>(e: ElementDecrit<Nom>, valeurs: readonly Valeur[]): ResultatElement<Nom> {
  const chiffre = (rang: number | null): Fourchette | null => (rang === null ? null : fourchette(valeurs[rang] as Nombre));
  return {
    nom: e.nom,
    libelle: e.libelle,
    verdict: verdict(valeurs[e.accessible] as Verite, e.propre === null ? null : (valeurs[e.propre] as Verite)),
    points: chiffre(e.points),
    montant: chiffre(e.montant),
    mesure: e.mesure === null ? null : mesure(valeurs[e.mesure] as Nombre),
    actes: e.actes,
    article: e.article,
  };
}

function verdict(accessible: Verite, propre: Verite | null): Verdict | null {
  if ((accessible & VRAI) === 0) return "non accessible";
  if (propre === null) return null;
  if ((propre & VRAI) === 0) return "non atteint";
  return accessible === VRAI && propre === VRAI ? "atteint" : "non évaluable";
}

/** L'élément de ce nom, s'il existe dans cette version. */
export function parNom<Nom extends string, N extends Nom>(resultat: Evaluation<Nom>, nom: N): ResultatElement<N> | undefined {
  return resultat.elements.find((e) => (e.nom as string) === nom) as ResultatElement<N> | undefined;
}

// ---- figures as texts ---------------------------------------------------------------------------------------------

/** Points et montants : ce qui n'est pas mesurable compte zéro. */
function fourchette(a: Nombre): Fourchette {
  return bornes(ouZero(a));
}

function bornes(a: Nombre): Fourchette {
  const min = a.vide || a.min === null ? null : exact.ecrire(a.min);
  const max = a.vide || a.max === null ? null : exact.ecrire(a.max);
  return { min, max, exact: min !== null && min === max ? min : null };
}

function mesure(a: Nombre): Mesure {
  return { ...bornes(a), mesurable: a.vide ? "non" : a.nm ? "peut-être" : "oui" };
}

export function valeurEcrite(v: Valeur): ValeurEcrite {
  if (typeof v !== "number") {
    return Array.isArray(v) ? { genre: "options", possibles: v as readonly string[] } : { genre: "nombre", ...mesure(v as Nombre) };
  }
  const possibles: ("vrai" | "faux" | "non mesurable")[] = [];
  if ((v & VRAI) !== 0) possibles.push("vrai");
  if ((v & FAUX) !== 0) possibles.push("faux");
  if ((v & NON_MESURABLE) !== 0) possibles.push("non mesurable");
  return { genre: "verite", possibles };
}

/** La valeur de chaque règle, pour comparer deux évaluateurs ou comprendre un calcul ; vide si les données sont refusées. */
export function trace(description: Description, calcul: Calcul, donnees: object, exercice: number): readonly { readonly regle: string; readonly valeur: ValeurEcrite }[] {
  const lecture = lire(description.entrees, Object.keys(donnees), donnees);
  if (lecture.erreurs.length > 0) return [];
  const valeurs = calcul(lecture.valeurs, exercice);
  return description.regles.map((regle, rang) => ({ regle, valeur: valeurEcrite(valeurs[rang]!) }));
}
