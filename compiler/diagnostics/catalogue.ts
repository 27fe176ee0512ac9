// The typed sentences. A family file holds entries; an empty blank does not compile. No phase writes a sentence of its own.
import type { Span } from "../source/span.ts";
import type { Diagnostic, Etiquette, Fix, Gravite } from "./diagnostic.ts";

/** A sentence with named blanks. */
export interface Phrase<B extends string> {
  readonly parts: readonly string[];
  readonly blanks: readonly B[];
}

/** msg`Le seuil de « ${"indicateur"} » …` */
export function msg<B extends string = never>(parts: TemplateStringsArray, ...blanks: B[]): Phrase<B> {
  return { parts: [...parts], blanks };
}

export interface Entree<B extends string> {
  readonly gravite: Gravite;
  readonly titre: Phrase<B>;
  readonly ici?: Phrase<B>;
  readonly pourquoi?: Phrase<B>;
  readonly aide?: Phrase<B>;
  readonly exemple?: Phrase<B>;
}

type Blanks<E> = E extends Entree<infer B> ? B : never;

/** The same family in another language: the same sentences, each with the same blanks. */
export type Traduction<F> = { readonly [C in keyof F]: { readonly [P in Exclude<keyof F[C], "gravite">]: F[C][P] extends Phrase<infer B> ? Phrase<B> : never } };

export type Family = { readonly [code: string]: Entree<string> };

/** What the place adds to the sentence. */
export interface Place {
  readonly etiquettes?: readonly Etiquette[];
  readonly chemin?: readonly string[];
  readonly fixes?: readonly Fix[];
  /** Replaces the catalogue's « À faire » when the place knows better (a near name…). */
  readonly aide?: string;
  readonly exemple?: string;
}

/** A sentence with its blanks filled. */
export function fill(phrase: Phrase<string>, values: Readonly<Record<string, string>>): string {
  let out = phrase.parts[0] ?? "";
  phrase.blanks.forEach((blank, i) => {
    out += (values[blank] ?? "") + (phrase.parts[i + 1] ?? "");
  });
  return out;
}

/** Makes a family's diagnostics: `const dire = speaker(seuils); dire("seuil-sans-unite", span, { valeur: "20" })`. */
export function speaker<F extends Family>(family: F) {
  return function dire<C extends keyof F & string>(
    code: C,
    span: Span,
    blanks: Readonly<Record<Blanks<F[C]>, string>>,
    place: Place = {},
  ): Diagnostic {
    const entry: Entree<string> = family[code]!;
    const values = blanks as Readonly<Record<string, string>>;
    const say = (p: Phrase<string> | undefined): string | undefined => (p ? fill(p, values) : undefined);
    const ici = say(entry.ici);
    const pourquoi = say(entry.pourquoi);
    const aide = place.aide ?? say(entry.aide);
    const exemple = place.exemple ?? say(entry.exemple);
    return {
      code,
      gravite: entry.gravite,
      span,
      titre: fill(entry.titre, values),
      etiquettes: place.etiquettes ?? [],
      fixes: place.fixes ?? [],
      mots: values,
      ...(ici !== undefined ? { ici } : {}),
      ...(pourquoi !== undefined ? { pourquoi } : {}),
      ...(aide !== undefined ? { aide } : {}),
      ...(exemple !== undefined ? { exemple } : {}),
      ...(place.chemin ? { chemin: place.chemin } : {}),
    };
  };
}
