// From the tree to entries: what founding texts and amending acts both write. Volets, indicateurs, calculs, sources, notes.
import type * as ast from "../ast/nodes.ts";
import { avecValeur, clause } from "./clauses.ts";
import { entree, ligne } from "./entry.ts";
import type { Entree } from "./entry.ts";
import { texte } from "./leaves.ts";
import type { Lecture } from "./reading.ts";
import { source } from "./value.ts";

/** `volet 1 « … »` and what stands below. */
export function element(x: ast.Element, lu: Lecture): Entree {
  const nom = x.genre === "volet" ? x.nom.nom : `${x.genre} ${x.nom.nom}`;
  const enfants = [...x.clauses.map((c) => clause(c, lu)), ...x.enfants.map((y) => element(y, lu))];
  return entree(x.genre === "sous-indicateur" ? "ligne" : "partie", x, lu, nom + libelle(x.libelle), enfants);
}

const GENRES = { calcul: "calcul", parametre: "paramètre", resultat: "résultat" } as const;

/** `calcul part_vsm « … » : …` */
export function declaration(d: ast.Declaration, lu: Lecture): Entree {
  return avecValeur(d, `${GENRES[d.genre]} ${d.nom.nom}${libelle(d.libelle)}`, " : ", "", lu);
}

/** `source : …`, one line each. */
export function sources(liste: readonly ast.Source[], lu: Lecture): Entree[] {
  return liste.map((s) => ligne(lu.debutAvec(s.span, /source[\s\u00a0\u202f]*:[\s\u00a0\u202f]*$/i), `source : ${source(s)}`));
}

/** `note : « … »`, then `question : « … »`, one line each. */
export function remarques({ notes, questions }: Pick<ast.Acte, "notes" | "questions">, lu: Lecture): Entree[] {
  return [
    ...notes.map((n) => ligne(lu.debutAvec(n.span, /note[\s\u00a0\u202f]*:[\s\u00a0\u202f]*$/i), `note : ${texte(n)}`)),
    ...questions.map((q) => ligne(lu.debutAvec(q.span, /question[\s\u00a0\u202f]*:[\s\u00a0\u202f]*$/i), `question : ${texte(q)}`)),
  ];
}

/** ` « label »`, or nothing. */
export function libelle(t: ast.Texte | undefined): string {
  return t === undefined ? "" : ` ${texte(t)}`;
}
