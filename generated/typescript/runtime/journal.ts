// Fichier généré par Avenant — ne pas modifier.
// The same operations, each written down: what it was applied to and what it gave. The list, read again by anybody, gives the
// amount; explications.ts reads it to say why. Texts and numbers only: it can be kept, sent and shown.
import * as exact from "./exact.ts";
import type { Exact } from "./exact.ts";
import { DIRECTE } from "./algebre.ts";
import type { Algebre } from "./algebre.ts";
import { valeurEcrite } from "./estimation.ts";
import type { Valeur, ValeurEcrite } from "./types.ts";
import type { Cellules } from "./valeurs.ts";

/** Ce sur quoi porte une opération : le résultat d'une étape précédente, ou une valeur écrite dans les règles. */
export type Operande = { readonly etape: number } | { readonly valeur: ValeurEcrite };

export interface Etape {
  readonly operation: "donnee" | keyof Algebre;
  /** La donnée lue. */
  readonly donnee?: string;
  readonly operandes: readonly Operande[];
  /** Ce qui précise l'opération : comparaison (« ≥ »), nombre requis, pas et sens d'un arrondi, bornes d'un chiffre non communiqué. */
  readonly precisions?: readonly string[];
  /** Pour un barème à lignes : les tests de chaque ligne. Les entrées sont les premiers opérandes, puis une valeur par ligne. */
  readonly lignes?: readonly (readonly TestEcrit[])[];
  readonly valeur: ValeurEcrite;
}

export type TestEcrit =
  | { readonly genre: "tout" }
  | { readonly genre: "option"; readonly option: string }
  | { readonly genre: "verite"; readonly vrai: boolean }
  | { readonly genre: "intervalle"; readonly bas: string | null; readonly basInclus: boolean; readonly haut: string | null; readonly hautInclus: boolean };

/** Une valeur, et l'étape qui l'a donnée. */
export class Note {
  readonly valeur: Valeur;
  readonly etape: number;

  constructor(valeur: Valeur, etape: number) {
    this.valeur = valeur;
    this.etape = etape;
  }
}

/** Ce que le calcul fait passer d'une opération à l'autre. */
export type Notee = Valeur | Note;

export function valeurDeNotee(x: unknown): Valeur {
  return x instanceof Note ? x.valeur : (x as Valeur);
}

export function operandeDe(x: unknown): Operande {
  return x instanceof Note ? { etape: x.etape } : { valeur: valeurEcrite(x as Valeur) };
}

type Suite = Pick<Etape, "donnee" | "precisions" | "lignes">;
type Fonction = (...termes: readonly unknown[]) => Valeur;

/** Operations on plain operands, all noted alike; those below add something of their own. */
const SIMPLES = [
  "et", "ou", "non", "acquis", "egalVerites", "egalOptions", "addition", "soustraction", "produit", "part", "ouZero", "siVerite", "siNombre", "siOptions",
] as const satisfies readonly (keyof Algebre)[];
const LISTES = ["tous", "unDes", "somme", "minimum", "maximum"] as const satisfies readonly (keyof Algebre)[];

/** Une algèbre neuve et les étapes qu'elle écrit. `noms` : ceux des données, dans l'ordre de la version. */
export function journal(noms: readonly string[]): { readonly algebre: Algebre; readonly etapes: readonly Etape[] } {
  const etapes: Etape[] = [];
  const noter = (operation: Etape["operation"], termes: readonly unknown[], valeur: Valeur, suite: Suite = {}): Note => {
    etapes.push({ operation, operandes: termes.map(operandeDe), ...suite, valeur: valeurEcrite(valeur) });
    return new Note(valeur, etapes.length - 1);
  };
  const directe = DIRECTE as unknown as Readonly<Record<string, Fonction>>;
  const v = valeurDeNotee;
  const vs = (liste: readonly unknown[]): readonly Valeur[] => liste.map(v);
  const table = (operation: "tableVerite" | "tableNombre" | "tableOptions") => (cellules: Cellules, entrees: readonly unknown[], lignes: readonly unknown[]) =>
    noter(operation, [...entrees, ...lignes], directe[operation]!(cellules, vs(entrees), vs(lignes)), { lignes: cellules.map((tests) => tests.map(testEcrit)) });
  // Each datum is one step, however often it is read.
  const lues = new Map<number, Note>();
  const donnee = (donnees: readonly unknown[], rang: number): Note => {
    const note = lues.get(rang) ?? noter("donnee", [], donnees[rang] as Valeur, { donnee: noms[rang]! });
    lues.set(rang, note);
    return note;
  };
  const algebre: Record<keyof Algebre, unknown> = {
    ...Object.fromEntries(SIMPLES.map((nom) => [nom, (...termes: readonly unknown[]) => noter(nom, termes, directe[nom]!(...vs(termes)))])) as Record<(typeof SIMPLES)[number], unknown>,
    ...Object.fromEntries(LISTES.map((nom) => [nom, (termes: readonly unknown[]) => noter(nom, termes, directe[nom]!(vs(termes)))])) as Record<(typeof LISTES)[number], unknown>,
    verite: donnee, nombre: donnee, options: donnee,
    propre: (_: number, test: unknown) => noter("propre", [test], v(test)),
    auMoins: (nombre: number, tests: readonly unknown[]) => noter("auMoins", tests, directe["auMoins"]!(nombre, vs(tests)), { precisions: [String(nombre)] }),
    comparer: (op: string, a: unknown, b: unknown) => noter("comparer", [a, b], directe["comparer"]!(op, v(a), v(b)), { precisions: [op] }),
    quotient: (a: unknown, b: unknown, entier?: boolean) => noter("quotient", [a, b], directe["quotient"]!(v(a), v(b), entier), entier === true ? { precisions: ["dénominateur entier"] } : {}),
    moyenne: (termes: readonly unknown[], parmiMesurables?: boolean) =>
      noter("moyenne", termes, directe["moyenne"]!(vs(termes), parmiMesurables), parmiMesurables === true ? { precisions: ["parmi les mesurables"] } : {}),
    arrondi: (a: unknown, pas: Exact, mode: string) => noter("arrondi", [a], directe["arrondi"]!(v(a), pas, mode), { precisions: [exact.ecrire(pas), mode] }),
    progression: (mesure: unknown, points: readonly { readonly borne: unknown; readonly valeur: unknown }[]) =>
      noter("progression", [mesure, ...points.flatMap((p) => [p.borne, p.valeur])], directe["progression"]!(v(mesure), points.map((p) => ({ borne: v(p.borne), valeur: v(p.valeur) })))),
    nonCommunique: (x: unknown, min: Exact, max: Exact) => noter("nonCommunique", [x], directe["nonCommunique"]!(v(x), min, max), { precisions: [exact.ecrire(min), exact.ecrire(max)] }),
    tableVerite: table("tableVerite"), tableNombre: table("tableNombre"), tableOptions: table("tableOptions"),
  };
  return { algebre: algebre as unknown as Algebre, etapes };
}

function testEcrit(t: Cellules[number][number]): TestEcrit {
  switch (t.kind) {
    case "tout": return { genre: "tout" };
    case "option": return { genre: "option", option: t.option };
    case "booleen": return { genre: "verite", vrai: t.valeur };
    case "intervalle":
      return { genre: "intervalle", bas: t.bas && exact.ecrire(t.bas), basInclus: t.basInclus, haut: t.haut && exact.ecrire(t.haut), hautInclus: t.hautInclus };
  }
}
