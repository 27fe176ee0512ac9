// What attaining an element would bring, everything else as it is: the same computation with that element's own test held true,
// minus the computation as it is. And how far the practice is, in what it counts. No advice: figures to sort.
import * as exact from "../../../runtime/exact.ts";
import type { Exact } from "../../../runtime/exact.ts";
import { ouZero, soustraction, valeurDe } from "../../../runtime/intervalle.ts";
import type { Nombre } from "../../../runtime/intervalle.ts";
import { VRAI } from "../../../runtime/logique.ts";
import { DIRECTE } from "./algebre.ts";
import type { Algebre, Calcul } from "./algebre.ts";
import { fourchette } from "./estimation.ts";
import type { Etape, Operande } from "./journal.ts";
import { valeurDOperande } from "./motifs.ts";
import type { Description, DonneeDecrite, Fourchette, Valeur } from "./types.ts";
import { centiemesDePoint, centimes, compte } from "./unites.ts";
import type { CentiemesDePoint, Centimes, Compte } from "./unites.ts";

/** Ce qu'il faudrait de plus à une donnée, le reste inchangé : le plus petit nombre entier qui suffit. */
export interface Distance {
  readonly donnee: string;
  readonly libelle: string;
  readonly manque: Compte;
  /** Ce que compte la donnée : « feuilles ». */
  readonly unite: string | null;
}

/** Ce qu'un élément non atteint apporterait au total. */
export interface Gain {
  readonly element: string;
  readonly libelle: string;
  readonly points: Fourchette | null;
  readonly montant: Fourchette | null;
  /** Les mêmes, pour trier : nuls quand ils ne sont pas connus, ou pas un nombre entier de centièmes. */
  readonly centiemesDePoint: CentiemesDePoint | null;
  readonly centimes: Centimes | null;
  /** L'effort ; nul : il ne se compte pas en une seule donnée. */
  readonly effort: Distance | null;
}

export type Totaux = { readonly points: Nombre | null; readonly montant: Nombre | null };

export function totaux(description: Description, valeurs: readonly Valeur[]): Totaux {
  const lu = (rang: number | null): Nombre | null => (rang === null ? null : ouZero(valeurs[rang] as Nombre));
  return { points: lu(description.points), montant: lu(description.montant) };
}

/** Le total, si le test propre de cet élément était satisfait. */
export function totauxSi(description: Description, calcul: Calcul, donnees: readonly Valeur[], exercice: number, element: number): Totaux {
  const suppose: Algebre = { ...DIRECTE, propre: (rang, test) => (rang === element ? VRAI : test) };
  return totaux(description, calcul(suppose, donnees, exercice) as readonly Valeur[]);
}

export function gain(actuel: Totaux, suppose: Totaux): Pick<Gain, "points" | "montant" | "centiemesDePoint" | "centimes"> {
  const ecart = (a: Nombre | null, b: Nombre | null): Nombre | null => (a === null || b === null ? null : soustraction(b, a));
  const [points, montant] = [ecart(actuel.points, suppose.points), ecart(actuel.montant, suppose.montant)];
  const [p, m] = [enCentiemes(points), enCentiemes(montant)];
  return {
    points: points && fourchette(points),
    montant: montant && fourchette(montant),
    centiemesDePoint: p === null ? null : centiemesDePoint(p),
    centimes: m === null ? null : centimes(m),
  };
}

function enCentiemes(n: Nombre | null): number | null {
  const e = n === null ? undefined : valeurDe(n);
  const cent = e === undefined ? undefined : exact.fois(e, exact.entier(100n));
  return cent === undefined || !exact.estEntier(cent) || !Number.isSafeInteger(Number(cent.n)) ? null : Number(cent.n);
}

/** Nul : la mesure n'est ni un compte, ni un compte sur un autre, ou aucun nombre permis ne suffit. */
export function distance(
  etapes: readonly Etape[], mesure: Operande, op: string, seuil: Exact, donnees: ReadonlyMap<string, DonneeDecrite>, libelle: (nom: string) => { readonly libelle: string; readonly unite: string | null },
): Distance | null {
  if (op !== "≥" && op !== ">") return null;
  const rapport = numerateurEtDenominateur(etapes, mesure);
  const [num, den] = rapport === null ? [mesure, null] : [rapport.num, rapport.den];
  const nom = donneeLue(etapes, num);
  const decrite = nom === undefined ? undefined : donnees.get(nom);
  const a = nombreConnu(etapes, num, donnees);
  const b = den === null ? exact.UN : nombreConnu(etapes, den, donnees);
  if (decrite === undefined || a === undefined || b === undefined || exact.signe(b) <= 0) return null;
  const voulu = exact.fois(seuil, b);
  const cible = op === "≥" ? exact.plafond(voulu) : exact.plancher(voulu) + 1n;
  const manque = Number(cible - a.n);
  if (manque <= 0 || !Number.isSafeInteger(manque)) return null;
  if (decrite.max !== undefined && exact.compare(exact.entier(cible), decrite.max) > 0) return null;
  if (decrite.auPlus !== undefined && exact.compare(exact.entier(cible), b) > 0) return null;
  return { donnee: decrite.nom, ...libelle(decrite.nom), manque: compte(manque) };
}

/** Ce que divise une mesure, si c'est un rapport. */
export function numerateurEtDenominateur(etapes: readonly Etape[], mesure: Operande): { readonly num: Operande; readonly den: Operande } | null {
  if (!("etape" in mesure)) return null;
  const etape = etapes[mesure.etape]!;
  if (etape.operation === "part") return numerateurEtDenominateur(etapes, etape.operandes[0]!);
  return etape.operation === "quotient" ? { num: etape.operandes[0]!, den: etape.operandes[1]! } : null;
}

function donneeLue(etapes: readonly Etape[], o: Operande): string | undefined {
  return "etape" in o ? etapes[o.etape]!.donnee : undefined;
}

/** La valeur d'un compte fourni. */
function nombreConnu(etapes: readonly Etape[], o: Operande, donnees: ReadonlyMap<string, DonneeDecrite>): Exact | undefined {
  const nom = donneeLue(etapes, o);
  if (nom === undefined || donnees.get(nom)?.entier !== true) return undefined;
  const valeur = valeurDOperande(etapes, o);
  return valeur.genre === "nombre" && valeur.exact !== null ? exact.lire(valeur.exact) : undefined;
}
