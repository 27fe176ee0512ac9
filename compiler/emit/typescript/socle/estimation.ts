// From the values of all rules to the answer: verdicts, figures as exact texts, missing data. Decides nothing of the law.
import * as exact from "../../../runtime/exact.ts";
import { entre, ouZero } from "../../../runtime/intervalle.ts";
import type { Nombre } from "../../../runtime/intervalle.ts";
import { FAUX, NON_MESURABLE, VRAI } from "../../../runtime/logique.ts";
import type { Verite } from "../../../runtime/logique.ts";
import { DIRECTE } from "./algebre.ts";
import type { Calcul } from "./algebre.ts";
import { lire } from "./lecture.ts";
import type { Declarees } from "./lecture.ts";
import { donneesManquantes } from "./manquantes.ts";
import type {
  Description, DonneesRefusees, ElementCalcule, ElementDecrit, ElementsParNom, Estimation, Fourchette, Mesure, ResultatElement, Valeur, ValeurEcrite, Verdict,
} from "./types.ts";

/** Estime une version sur les données d'un cabinet. Ne lève pas d'erreur pour des données mauvaises : elles sont refusées. */
export function estimation<Nom extends string>(
  description: Description, calcul: Calcul, toutes: Declarees, donnees: object, exercice: number,
): Estimation<Nom> | DonneesRefusees {
  const { dispositif, version, entrees, limites } = description;
  const lecture = lire(entrees, limites, toutes, donnees);
  if (lecture.erreurs.length > 0) return { valide: false, dispositif, version, erreurs: lecture.erreurs };
  const valeurs = calcul(DIRECTE, lecture.valeurs, exercice) as readonly Valeur[];
  const elements = resultatsDesElements<Nom>(description, valeurs);
  return {
    valide: true,
    dispositif,
    version,
    exercice,
    points: chiffre(valeurs, description.points),
    montant: chiffre(valeurs, description.montant),
    elements,
    resultats: resultatsNommes(description, valeurs),
    donneesManquantes: donneesManquantes(description, calcul, lecture, exercice, elements),
    donneesAbsentes: lecture.absentes,
    sansEffet: lecture.sansEffet,
  };
}

export function resultatsDesElements<Nom extends string>(description: Description, valeurs: readonly Valeur[]): readonly ResultatElement<Nom>[] {
  return description.elements.map((e) => resultat<Nom>(e, valeurs));
}

export function resultatsNommes(description: Description, valeurs: readonly Valeur[]): Estimation["resultats"] {
  return description.resultats.map(({ nom, libelle, regle }) => ({ nom, libelle, valeur: valeurEcrite(valeurs[regle]!) }));
}

/** Un élément et les rangs de ses valeurs. */
/* @__NO_SIDE_EFFECTS__ */
export function element(
  texte: ElementDecrit, accessible: number, propre: number | null, points: number | null, montant: number | null, mesure: number | null,
): ElementCalcule {
  return { texte, accessible, propre, points, montant, mesure };
}

function resultat<Nom extends string>(e: ElementCalcule, valeurs: readonly Valeur[]): ResultatElement<Nom> {
  const { nom, libelle, actes, article } = e.texte;
  return {
    nom: nom as Nom,
    libelle,
    verdict: verdict(valeurs[e.accessible] as Verite, e.propre === null ? null : (valeurs[e.propre] as Verite)),
    points: chiffre(valeurs, e.points),
    montant: chiffre(valeurs, e.montant),
    mesure: e.mesure === null ? null : mesure(valeurs[e.mesure] as Nombre),
    actes,
    article,
  };
}

export function chiffre(valeurs: readonly Valeur[], rang: number | null): Fourchette | null {
  return rang === null ? null : fourchette(valeurs[rang] as Nombre);
}

/** Nul : sans test propre, et accessible. */
export function verdict(accessible: Verite, propre: Verite | null): Verdict | null {
  if ((accessible & VRAI) === 0) return "non accessible";
  if (propre === null) return null;
  if ((propre & VRAI) === 0) return "non atteint";
  return accessible === VRAI && propre === VRAI ? "atteint" : "non évaluable";
}

/** L'élément de ce nom, s'il existe dans cette version. */
export function parNom<Nom extends string, N extends Nom>(resultat: Estimation<Nom>, nom: N): ResultatElement<N> | undefined {
  return resultat.elements.find((e) => (e.nom as string) === nom) as ResultatElement<N> | undefined;
}

/** Tous les éléments d'un résultat, par leur nom. */
export function elementsParNom<Elements>(resultat: Estimation<keyof Elements & string>): ElementsParNom<Elements> {
  const out = Object.create(null) as Record<string, ResultatElement>;
  for (const e of resultat.elements) out[e.nom] = e;
  return Object.freeze(out) as ElementsParNom<Elements>;
}

// ---- figures as texts ---------------------------------------------------------------------------------------------

/** Points et montants : ce qui n'est pas mesurable compte zéro. */
export function fourchette(a: Nombre): Fourchette {
  return bornes(ouZero(a));
}

function bornes(a: Nombre): Fourchette {
  const min = a.vide || a.min === null ? null : exact.ecrire(a.min);
  const max = a.min === a.max ? min : a.vide || a.max === null ? null : exact.ecrire(a.max);
  return { min, max, exact: min !== null && min === max ? min : null };
}

/** Les bornes écrites, relues. */
export function bornesLues({ min, max }: Fourchette): Nombre {
  const bas = min === null ? null : exact.lire(min)!;
  return entre(bas, min === max ? bas : max === null ? null : exact.lire(max)!);
}

function mesure(a: Nombre): Mesure {
  const b = bornes(a);
  return { min: b.min, max: b.max, exact: b.exact, mesurable: mesurable(a) };
}

function mesurable(a: Nombre): Mesure["mesurable"] {
  return a.vide ? "non" : a.nm ? "peut-être" : "oui";
}

/** Une valeur, en textes. */
export function valeurEcrite(v: Valeur): ValeurEcrite {
  if (typeof v !== "number") {
    if (Array.isArray(v)) return { genre: "options", possibles: v as readonly string[] };
    const b = bornes(v as Nombre);
    return { genre: "nombre", min: b.min, max: b.max, exact: b.exact, mesurable: mesurable(v as Nombre) };
  }
  const possibles: ("vrai" | "faux" | "non mesurable")[] = [];
  if ((v & VRAI) !== 0) possibles.push("vrai");
  if ((v & FAUX) !== 0) possibles.push("faux");
  if ((v & NON_MESURABLE) !== 0) possibles.push("non mesurable");
  return { genre: "verite", possibles };
}
