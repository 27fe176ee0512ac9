// One emitted module being decided: which names it takes from the package's runtime, its constants, its tables. Plain
// data; printing is in print.ts.
import type { Exact } from "../../runtime/exact.ts";
import type { TestCellule } from "../../ir/programme.ts";
import * as exact from "../../runtime/exact.ts";
import { identifiant } from "./names.ts";
import type { Algebre } from "./socle/algebre.ts";
import { chaine } from "./writers.ts";

/** The operations of generated code, `o.et(…)`: with `RUNTIME`, its only callees. */
export const OPERATIONS = [
  "verite", "nombre", "options", "propre", "et", "ou", "tous", "unDes", "auMoins", "non", "acquis", "comparer", "egalVerites", "egalOptions", "addition", "soustraction",
  "produit", "quotient", "part", "somme", "minimum", "maximum", "moyenne", "ouZero", "arrondi", "progression", "nonCommunique", "siVerite", "siNombre",
  "siOptions", "tableVerite", "tableNombre", "tableOptions",
] as const satisfies readonly (keyof Algebre)[];

export type Operation = (typeof OPERATIONS)[number];

/** Where the other functions come from. */
export const RUNTIME = {
  "../runtime/exact.ts": ["fraction"],
  "../runtime/intervalle.ts": ["entre"],
  "../runtime/valeurs.ts": ["constante", "finDExercice"],
  "../runtime/lecture.ts": ["donnee", "entreesLues"],
  "../runtime/estimation.ts": ["element", "estimation"],
  "../runtime/explications.ts": ["explication"],
  "../runtime/sujet.ts": ["sujetDeVersion"],
  "../runtime/verification.ts": ["aFournir", "verification"],
} as const;

export type NomDeRuntime = (typeof RUNTIME)[keyof typeof RUNTIME][number];

export class ModuleEmis {
  readonly utilises = new Set<NomDeRuntime>();
  /** Statements of the module, before its functions. */
  readonly constantes: string[] = [];
  private readonly parTexte = new Map<string, string>();

  /** An operation of the algebra. */
  operation(nom: Operation, ...termes: readonly string[]): string {
    return `o.${nom}(${termes.join(", ")})`;
  }

  /** A call of the runtime. */
  appel(nom: NomDeRuntime, ...arguments_: readonly string[]): string {
    this.utilises.add(nom);
    return `${nom}(${arguments_.join(", ")})`;
  }

  /** A constant of the module: the same text is written once. */
  constante(prefixe: string, nom: string, type: string, texte: string): string {
    const deja = this.parTexte.get(`${type} ${texte}`);
    if (deja !== undefined) return deja;
    const id = identifiant(prefixe, this.parTexte.size, nom);
    this.parTexte.set(`${type} ${texte}`, id);
    this.constantes.push(`const ${id}${type === "" ? "" : `: ${type}`} = ${texte};`);
    return id;
  }

  /** An exact number, as an `Exact`. */
  exact(e: Exact): string {
    return this.constante("e", exact.ecrire(e), "", this.appel("fraction", `${e.n}n`, `${e.d}n`));
  }

  exactOuNul(e: Exact | null): string {
    return e === null ? "null" : this.exact(e);
  }

  /** An exact number, as an enclosure. */
  nombre(e: Exact): string {
    return this.constante("n", exact.ecrire(e), "", this.appel("constante", `${e.n}n`, `${e.d}n`));
  }

  cellule(t: TestCellule): string {
    switch (t.kind) {
      case "tout": return `{ kind: "tout" }`;
      case "option": return `{ kind: "option", option: ${chaine(t.option)} }`;
      case "booleen": return `{ kind: "booleen", valeur: ${t.valeur} }`;
      case "intervalle":
        return `{ kind: "intervalle", bas: ${this.exactOuNul(t.bas)}, basInclus: ${t.basInclus}, haut: ${this.exactOuNul(t.haut)}, hautInclus: ${t.hautInclus} }`;
    }
  }
}
