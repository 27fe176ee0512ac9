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
type Fonction = (...termes: readonly unknown[]) => unknown;
type Fonctions = Readonly<Record<string, Fonction>>;

/** Une opération faite : sur quoi, ce qu'elle a donné, et comment la refaire, dans n'importe quelle algèbre, sur d'autres termes. */
export interface Pas {
  readonly operation: Etape["operation"];
  readonly termes: readonly unknown[];
  readonly valeur: Valeur;
  readonly refaire: (o: Fonctions, termes: readonly unknown[]) => unknown;
  readonly suite: (() => Suite) | null;
}

/** Les étapes, écrites quand on les lit. */
export interface Etapes {
  etape(rang: number): Etape;
  /** Celle qui lit cette donnée. */
  lecture(donnee: string): Etape;
}

/** Operations on plain operands, all noted alike; those below add something of their own. */
const SIMPLES = [
  "et", "ou", "non", "acquis", "egalVerites", "egalOptions", "addition", "soustraction", "produit", "part", "ouZero", "siVerite", "siNombre", "siOptions",
] as const satisfies readonly (keyof Algebre)[];
const LISTES = ["tous", "unDes", "somme", "minimum", "maximum"] as const satisfies readonly (keyof Algebre)[];
const DIRECTES = DIRECTE as unknown as Fonctions;

/** Ce que fait un calcul. `noms` : ceux des données, dans l'ordre de la version. */
export class Journal implements Etapes {
  readonly pas: Pas[] = [];
  /** L'étape du test propre de chaque élément. */
  readonly propres: Map<number, number> = new Map();
  readonly algebre: Algebre;
  private readonly noms: readonly string[];
  private readonly lues: Map<number, Note> = new Map();
  private readonly ecrites: Etape[] = [];
  private lecteurs: readonly (readonly number[])[] | undefined;

  constructor(noms: readonly string[]) {
    this.noms = noms;
    this.algebre = this.notante();
  }

  /** Pour chaque étape, celles qui lisent ce qu'elle donne. */
  get suites(): readonly (readonly number[])[] {
    return (this.lecteurs ??= lecteurs(this.pas));
  }

  etape(rang: number): Etape {
    return (this.ecrites[rang] ??= ecrite(this.pas[rang]!));
  }

  lecture(donnee: string): Etape {
    return this.etape(this.lues.get(this.noms.indexOf(donnee))!.etape);
  }

  etapes(): readonly Etape[] {
    return this.pas.map((_, rang) => this.etape(rang));
  }

  private noter(operation: Pas["operation"], termes: readonly unknown[], refaire: Pas["refaire"], suite: Pas["suite"] = null): Note {
    const valeur = refaire(DIRECTES, termes.map(valeurDeNotee)) as Valeur;
    this.pas.push({ operation, termes, valeur, refaire, suite });
    return new Note(valeur, this.pas.length - 1);
  }

  /** Each datum is one step, however often it is read. */
  private donnee(donnees: readonly unknown[], rang: number): Note {
    const deja = this.lues.get(rang);
    if (deja !== undefined) return deja;
    const note = this.noter("donnee", [], () => donnees[rang], () => ({ donnee: this.noms[rang]! }));
    this.lues.set(rang, note);
    return note;
  }

  private notante(): Algebre {
    const donnee = (donnees: readonly unknown[], rang: number): Note => this.donnee(donnees, rang);
    const table = (operation: "tableVerite" | "tableNombre" | "tableOptions") => (cellules: Cellules, entrees: readonly unknown[], lignes: readonly unknown[]) =>
      this.noter(operation, [...entrees, ...lignes], (o, t) => o[operation]!(cellules, t.slice(0, entrees.length), t.slice(entrees.length)), () => ({ lignes: cellules.map((tests) => tests.map(testEcrit)) }));
    const algebre: Partial<Record<keyof Algebre, unknown>> = {
      verite: donnee, nombre: donnee, options: donnee,
      propre: (element: number, test: unknown) => {
        const note = this.noter("propre", [test], (o, [x]) => o["propre"]!(element, x));
        this.propres.set(element, note.etape);
        return note;
      },
      auMoins: (nombre: number, tests: readonly unknown[]) => this.noter("auMoins", tests, (o, t) => o["auMoins"]!(nombre, t), () => ({ precisions: [String(nombre)] })),
      comparer: (op: string, a: unknown, b: unknown) => this.noter("comparer", [a, b], (o, [x, y]) => o["comparer"]!(op, x, y), () => ({ precisions: [op] })),
      quotient: (a: unknown, b: unknown, entier?: boolean) => this.noter("quotient", [a, b], (o, [x, y]) => o["quotient"]!(x, y, entier), entier === true ? () => ({ precisions: ["dénominateur entier"] }) : null),
      moyenne: (termes: readonly unknown[], parmiMesurables?: boolean) =>
        this.noter("moyenne", termes, (o, t) => o["moyenne"]!(t, parmiMesurables), parmiMesurables === true ? () => ({ precisions: ["parmi les mesurables"] }) : null),
      arrondi: (a: unknown, pas: Exact, mode: string) => this.noter("arrondi", [a], (o, [x]) => o["arrondi"]!(x, pas, mode), () => ({ precisions: [exact.ecrire(pas), mode] })),
      progression: (mesure: unknown, points: readonly { readonly borne: unknown; readonly valeur: unknown }[]) =>
        this.noter("progression", [mesure, ...points.flatMap((p) => [p.borne, p.valeur])], (o, t) => o["progression"]!(t[0], points.map((_, i) => ({ borne: t[2 * i + 1], valeur: t[2 * i + 2] })))),
      nonCommunique: (x: unknown, min: Exact, max: Exact) => this.noter("nonCommunique", [x], (o, [y]) => o["nonCommunique"]!(y, min, max), () => ({ precisions: [exact.ecrire(min), exact.ecrire(max)] })),
      tableVerite: table("tableVerite"), tableNombre: table("tableNombre"), tableOptions: table("tableOptions"),
    };
    for (const nom of SIMPLES) algebre[nom] = (...termes: readonly unknown[]) => this.noter(nom, termes, (o, t) => o[nom]!(...t));
    for (const nom of LISTES) algebre[nom] = (termes: readonly unknown[]) => this.noter(nom, termes, (o, t) => o[nom]!(t));
    return algebre as unknown as Algebre;
  }
}

function lecteurs(pas: readonly Pas[]): readonly (readonly number[])[] {
  const out: number[][] = pas.map(() => []);
  for (const [rang, { termes }] of pas.entries()) for (const t of termes) if (t instanceof Note) out[t.etape]!.push(rang);
  return out;
}

function ecrite({ operation, termes, valeur, suite }: Pas): Etape {
  return { operation, operandes: termes.map(operandeDe), ...suite?.(), valeur: valeurEcrite(valeur) };
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
