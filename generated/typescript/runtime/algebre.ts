// Fichier généré par Avenant — ne pas modifier.
// The operations that generated code is written in. The code does not look into its values: DIRECTE gives plain ones;
// suivi.ts gives values that remember which data keep them open.
import { comparer } from "./comparaison.ts";
import type { Comparaison } from "./comparaison.ts";
import type { Exact, ModeArrondi } from "./exact.ts";
import { addition, arrondi, maximum, minimum, moyenne, ouZero, part, produit, quotient, somme, soustraction } from "./intervalle.ts";
import type { Nombre } from "./intervalle.ts";
import { acquis, auMoins, et, non, ou, tous } from "./logique.ts";
import type { Verite } from "./logique.ts";
import { progression } from "./progression.ts";
import { egalOptions, egalVerites, nonCommunique, siNombre, siOptions, siVerite, tableNombre, tableOptions, tableVerite, unDes } from "./valeurs.ts";
import type { Cellules, Options } from "./valeurs.ts";

/** Largeur que tient ouverte chaque donnée ; nul : sans limite. */
export type Portee = ReadonlyMap<string, Exact | null>;

/** Une valeur qui peut encore changer, et les données dont elle dépend. */
export class Ouvert<T> {
  readonly valeur: T;
  readonly dependances: ReadonlySet<string>;
  readonly portee: Portee;

  constructor(valeur: T, dependances: ReadonlySet<string>, portee: Portee) {
    this.valeur = valeur;
    this.dependances = dependances;
    this.portee = portee;
  }
}

export type V = Verite | Ouvert<Verite>;
export type N = Nombre | Ouvert<Nombre>;
export type C = Options | Ouvert<Options>;
/** Vérité, nombre ou choix, simple ou suivi. */
export type Suivie = V | N | C;

export interface Algebre {
  verite(donnees: readonly Suivie[], rang: number): V;
  nombre(donnees: readonly Suivie[], rang: number): N;
  options(donnees: readonly Suivie[], rang: number): C;

  /** Le test propre d'un élément, par le rang de celui-ci : ce qu'il donne, ou ce qu'on suppose. */
  propre(element: number, test: V): V;
  et(a: V, b: V): V;
  ou(a: V, b: V): V;
  tous(tests: readonly V[]): V;
  unDes(tests: readonly V[]): V;
  auMoins(nombre: number, tests: readonly V[]): V;
  non(a: V): V;
  acquis(a: V): V;
  comparer(op: Comparaison, a: N, b: N): V;
  egalVerites(a: V, b: V): V;
  egalOptions(a: C, b: C): V;

  addition(a: N, b: N): N;
  soustraction(a: N, b: N): N;
  produit(a: N, b: N): N;
  quotient(a: N, b: N, entier?: boolean): N;
  part(a: N): N;
  somme(termes: readonly N[]): N;
  minimum(termes: readonly N[]): N;
  maximum(termes: readonly N[]): N;
  moyenne(termes: readonly N[], parmiMesurables?: boolean): N;
  ouZero(a: N): N;
  arrondi(a: N, pas: Exact, mode: ModeArrondi): N;
  progression(mesure: N, points: readonly { readonly borne: N; readonly valeur: N }[]): N;
  nonCommunique(donnee: N, min: Exact, max: Exact): N;

  siVerite(test: V, alors: V, sinon: V): V;
  siNombre(test: V, alors: N, sinon: N): N;
  siOptions(test: V, alors: C, sinon: C): C;
  tableVerite(cellules: Cellules, entrees: readonly Suivie[], valeurs: readonly V[]): V;
  tableNombre(cellules: Cellules, entrees: readonly Suivie[], valeurs: readonly N[]): N;
  tableOptions(cellules: Cellules, entrees: readonly Suivie[], valeurs: readonly C[]): C;
}

/** Le calcul d'une version : les valeurs que sa description désigne par leur rang. */
export type Calcul = (o: Algebre, donnees: readonly Suivie[], exercice: number) => readonly Suivie[];

/** De simples valeurs. */
export const DIRECTE: Algebre = {
  verite: (donnees, rang) => donnees[rang] as Verite,
  nombre: (donnees, rang) => donnees[rang] as Nombre,
  options: (donnees, rang) => donnees[rang] as Options,
  propre: (_, test) => test,
  et, ou, tous, unDes, auMoins, non, acquis, comparer, egalVerites, egalOptions,
  addition, soustraction, produit, quotient, part, somme, moyenne, ouZero, arrondi, progression, nonCommunique,
  minimum: (termes: readonly Nombre[]) => termes.reduce(minimum),
  maximum: (termes: readonly Nombre[]) => termes.reduce(maximum),
  siVerite, siNombre, siOptions, tableVerite, tableNombre, tableOptions,
};
