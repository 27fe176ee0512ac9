// Fichier généré par Avenant — ne pas modifier.
// The same computation twice at once, as it is and with one element's own test held true, and what separates the two. What is unknown is
// unknown alike on both sides: the difference is much better known than its two terms. Only what depends on that test is computed
// again; the rest is in the journal.
import * as exact from "./exact.ts";
import { addition, exactement, oppose, ouZero, produit, soustraction, union } from "./intervalle.ts";
import type { Nombre } from "./intervalle.ts";
import { decide, FAUX, NON_MESURABLE, VRAI } from "./logique.ts";
import type { Verite } from "./logique.ts";
import { DIRECTE } from "./algebre.ts";
import type { Algebre } from "./algebre.ts";
import { Note } from "./journal.ts";
import type { Journal } from "./journal.ts";
import type { Valeur } from "./types.ts";
import { intersection } from "./valeurs.ts";
import type { Cellules } from "./valeurs.ts";

/** Une valeur que la supposition change : avant, après, et pour un nombre ce qui les sépare. */
class Paire {
  readonly avant: Valeur;
  readonly apres: Valeur;
  readonly ecart: Nombre;

  constructor(avant: Valeur, apres: Valeur, ecart: Nombre) {
    this.avant = avant;
    this.apres = apres;
    this.ecart = ecart;
  }
}

const NUL: Nombre = exactement(exact.ZERO);
const DECIDEES: readonly Verite[] = [VRAI, FAUX];

/** Ce que chaque valeur notée gagnerait si le test propre de cet élément était satisfait. */
export function ecarts(journal: Journal, element: number): (notee: unknown) => Nombre {
  const depart = journal.propres.get(element);
  const changees = depart === undefined || journal.pas[depart]!.valeur === VRAI ? new Map<number, Paire>() : suppose(journal, depart);
  return (notee) => {
    const x = notee instanceof Note ? changees.get(notee.etape) : undefined;
    return x === undefined ? NUL : paye(x).ecart;
  };
}

/** Les étapes que change le test, tenu pour satisfait. */
function suppose({ pas, suites }: Journal, depart: number): ReadonlyMap<number, Paire> {
  const changees = new Map<number, Paire>();
  const aFaire = new Uint8Array(pas.length);
  let reste = 0;
  const changer = (rang: number, x: Paire): void => {
    changees.set(rang, x);
    for (const suite of suites[rang]!) {
      reste += 1 - aFaire[suite]!;
      aFaire[suite] = 1;
    }
  };
  deux ??= algebre();
  changer(depart, paire(pas[depart]!.valeur, VRAI));
  for (let rang = depart + 1; reste > 0; rang++) {
    if (aFaire[rang] === 0) continue;
    reste--;
    const { refaire, termes } = pas[rang]!;
    const x = refaire(deux, termes.map((t) => (t instanceof Note ? (changees.get(t.etape) ?? t.valeur) : t)));
    if (x instanceof Paire) changer(rang, x);
  }
  return changees;
}

/** Ce qui n'est pas mesurable compte zéro dans ce qui est payé. */
function paye(x: Paire): Paire {
  const [avant, apres] = [x.avant as Nombre, x.apres as Nombre];
  return avant.nm || apres.nm ? paire(ouZero(avant), ouZero(apres)) : x;
}

const avant = (x: unknown): Valeur => (x instanceof Paire ? x.avant : (x as Valeur));
const apres = (x: unknown): Valeur => (x instanceof Paire ? x.apres : (x as Valeur));
const ecartDe = (x: unknown): Nombre => (x instanceof Paire ? x.ecart : NUL);

/** `fin` : ce qu'on sait de l'écart par ailleurs. */
function paire(a: Valeur, b: Valeur, fin?: Nombre): Paire {
  if (typeof a === "number" || Array.isArray(a)) return new Paire(a, b, NUL);
  const brut = soustraction(b as Nombre, a as Nombre);
  return new Paire(a, b, fin === undefined || fin.nm || fin.vide || brut.vide ? brut : (intersection(brut, fin) ?? brut));
}

type Fonction = (...termes: readonly unknown[]) => Valeur;
let deux: Readonly<Record<string, Fonction>> | undefined;
const DIRECT = DIRECTE as unknown as Readonly<Record<string, Fonction>>;

/** Une opération dont rien n'est supposé : la même des deux côtés. */
function operation(lus: readonly unknown[], appel: (lire: (x: unknown) => Valeur) => Valeur, fin?: () => Nombre | undefined): unknown {
  if (!lus.some((x) => x instanceof Paire)) return appel(avant);
  const [a, b] = [appel(avant), appel(apres)];
  // Two open truths may be the same set of outcomes and still part.
  return a === b && typeof a === "number" && decide(a) ? a : paire(a, b, fin?.());
}

function simple(nom: keyof Algebre, ...termes: readonly unknown[]): unknown {
  return operation(termes, (lire) => DIRECT[nom]!(...termes.map(lire)));
}

function liste(nom: keyof Algebre, termes: readonly unknown[], fin?: () => Nombre, ...suite: readonly unknown[]): unknown {
  return operation(termes, (lire) => DIRECT[nom]!(termes.map(lire), ...suite), fin);
}

function algebre(): Readonly<Record<string, Fonction>> {
  const table = (nom: keyof Algebre) => (cellules: Cellules, entrees: readonly unknown[], lignes: readonly unknown[]) =>
    operation([...entrees, ...lignes], (lire) => DIRECT[nom]!(cellules, entrees.map(lire), lignes.map(lire)));
  const nommees = (noms: readonly (keyof Algebre)[], faire: (nom: keyof Algebre) => unknown): object => Object.fromEntries(noms.map((nom) => [nom, faire(nom)]));
  const faite = {
    propre: (_: number, test: unknown) => test,
    ...nommees(["et", "ou", "non", "acquis", "egalVerites", "egalOptions", "quotient", "part", "siVerite", "siOptions"], (nom) => (...termes: readonly unknown[]) => simple(nom, ...termes)),
    ...nommees(["tous", "unDes", "minimum", "maximum"], (nom) => (termes: readonly unknown[]) => liste(nom, termes)),
    ...nommees(["tableVerite", "tableNombre", "tableOptions"], table),
    addition: (a: unknown, b: unknown) => operation([a, b], (lire) => DIRECT["addition"]!(lire(a), lire(b)), () => addition(ecartDe(a), ecartDe(b))),
    soustraction: (a: unknown, b: unknown) => operation([a, b], (lire) => DIRECT["soustraction"]!(lire(a), lire(b)), () => addition(ecartDe(a), oppose(ecartDe(b)))),
    produit: (a: unknown, b: unknown) => operation([a, b], (lire) => DIRECT["produit"]!(lire(a), lire(b)), () =>
      a instanceof Paire && b instanceof Paire ? undefined : a instanceof Paire ? produit(a.ecart, b as Nombre) : produit(a as Nombre, ecartDe(b))),
    somme: (termes: readonly unknown[]) => liste("somme", termes, () => termes.map(ecartDe).reduce(addition, NUL)),
    moyenne: (termes: readonly unknown[], parmiMesurables?: boolean) => liste("moyenne", termes, undefined, parmiMesurables),
    auMoins: (nombre: number, tests: readonly unknown[]) => operation(tests, (lire) => DIRECT["auMoins"]!(nombre, tests.map(lire))),
    comparer: (op: string, a: unknown, b: unknown) => operation([a, b], (lire) => DIRECT["comparer"]!(op, lire(a), lire(b))),
    ouZero: (a: unknown) => (a instanceof Paire ? ((p) => paire(ouZero(p.avant as Nombre), ouZero(p.apres as Nombre), p.ecart))(paye(a)) : DIRECT["ouZero"]!(a)),
    arrondi: (a: unknown, pas: unknown, mode: unknown) => operation([a], (lire) => DIRECT["arrondi"]!(lire(a), pas, mode)),
    progression: (mesure: unknown, points: readonly { readonly borne: unknown; readonly valeur: unknown }[]) =>
      operation([mesure, ...points.flatMap((p) => [p.borne, p.valeur])], (lire) => DIRECT["progression"]!(lire(mesure), points.map((p) => ({ borne: lire(p.borne), valeur: lire(p.valeur) })))),
    nonCommunique: (x: unknown, min: unknown, max: unknown) => operation([x], (lire) => DIRECT["nonCommunique"]!(lire(x), min, max)),
    siNombre: (test: unknown, alors: unknown, sinon: unknown) => operation([test, alors, sinon], (lire) => DIRECT["siNombre"]!(lire(test), lire(alors), lire(sinon)), () => selonLeTest(test, alors, sinon)),
  };
  return faite as unknown as Readonly<Record<string, Fonction>>;
}

/** Chaque issue d'avant avec chaque issue d'après ; la même des deux côtés si le test n'est pas supposé. */
function selonLeTest(test: unknown, alors: unknown, sinon: unknown): Nombre | undefined {
  const [a, b] = [avant(test) as Verite, apres(test) as Verite];
  if (((a | b) & NON_MESURABLE) !== 0) return undefined;
  const branche = (issue: Verite): unknown => (issue === VRAI ? alors : sinon);
  let out: Nombre | undefined;
  for (const x of DECIDEES) {
    for (const y of DECIDEES) {
      if ((a & x) === 0 || (b & y) === 0 || !(test instanceof Paire || x === y)) continue;
      const ecart = x === y ? ecartDe(branche(x)) : soustraction(apres(branche(y)) as Nombre, avant(branche(x)) as Nombre);
      out = out === undefined ? ecart : union(out, ecart);
    }
  }
  return out;
}
