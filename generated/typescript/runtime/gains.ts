// Fichier généré par Avenant — ne pas modifier.
// What attaining an element would bring to the total, everything else as it is (ecart.ts computes it), and how far the practice is, in
// what it counts. No advice: figures to sort.
import * as exact from "./exact.ts";
import type { Exact } from "./exact.ts";
import { valeurDe } from "./intervalle.ts";
import type { Nombre } from "./intervalle.ts";
import { fourchette } from "./estimation.ts";
import type { Etapes, Operande } from "./journal.ts";
import { valeurDOperande } from "./motifs.ts";
import type { Description, DonneeDecrite, Fourchette } from "./types.ts";
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

/** `ecart` : ce que chaque valeur du calcul gagnerait. */
export function gain({ points, montant }: Description, ecart: (rang: number) => Nombre): Pick<Gain, "points" | "montant" | "centiemesDePoint" | "centimes"> {
  const [ps, ms] = [points === null ? null : ecart(points), montant === null ? null : ecart(montant)];
  const [p, m] = [enCentiemes(ps), enCentiemes(ms)];
  return {
    points: ps && fourchette(ps),
    montant: ms && fourchette(ms),
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
  etapes: Etapes, mesure: Operande, op: string, seuil: Exact, donnees: ReadonlyMap<string, DonneeDecrite>, libelle: (nom: string) => { readonly libelle: string; readonly unite: string | null },
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
export function numerateurEtDenominateur(etapes: Etapes, mesure: Operande): { readonly num: Operande; readonly den: Operande } | null {
  if (!("etape" in mesure)) return null;
  const etape = etapes.etape(mesure.etape);
  if (etape.operation === "part") return numerateurEtDenominateur(etapes, etape.operandes[0]!);
  return etape.operation === "quotient" ? { num: etape.operandes[0]!, den: etape.operandes[1]! } : null;
}

function donneeLue(etapes: Etapes, o: Operande): string | undefined {
  return "etape" in o ? etapes.etape(o.etape).donnee : undefined;
}

/** La valeur d'un compte fourni. */
function nombreConnu(etapes: Etapes, o: Operande, donnees: ReadonlyMap<string, DonneeDecrite>): Exact | undefined {
  const nom = donneeLue(etapes, o);
  if (nom === undefined || donnees.get(nom)?.entier !== true) return undefined;
  const valeur = valeurDOperande(etapes, o);
  return valeur.genre === "nombre" && valeur.exact !== null ? exact.lire(valeur.exact) : undefined;
}
