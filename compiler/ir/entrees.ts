// Data as the programme sees them: their type, their bounds, and the list of those that some rule reads.
import type * as ast from "../ast/nodes.ts";
import type { Corpus } from "../corpus/corpus.ts";
import * as exact from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";
import * as intervalle from "../runtime/intervalle.ts";
import type { Nombre } from "../runtime/intervalle.ts";
import { numeroDe } from "../runtime/jours.ts";
import type { Dimension, Entree } from "./programme.ts";
import { dimensionDe, typeDeDonnee } from "./types.ts";
import type { TypeOuFaute } from "./types.ts";

interface Connu {
  readonly type: TypeOuFaute;
  readonly domaine: Nombre;
  readonly entier: boolean;
}

/** Type and bounds of a datum: counts, amounts, points and rates are at least 0 unless `entre` says otherwise. */
export function domaineDe(d: ast.Donnee): Connu {
  const connu = connus.get(d) ?? lireDomaine(d);
  connus.set(d, connu);
  return connu;
}

const connus = new WeakMap<ast.Donnee, Connu>();

function lireDomaine(d: ast.Donnee): Connu {
  const type = typeDeDonnee(d);
  const genre = d.type?.kind;
  const positif = genre === "type-compte" || genre === "type-taux" || genre === "type-points" || genre === "type-montant";
  const min = d.entre ? bornee(d.entre.min) : null;
  const max = d.entre ? bornee(d.entre.max) : null;
  return {
    type,
    domaine: intervalle.entre(min ?? (positif ? exact.ZERO : null), max),
    entier: genre === "type-compte" || genre === "type-date" || genre === "type-duree",
  };
}

/** The figure of a bound as written: a number with or without unit, a fraction, a date. */
export function bornee(e: ast.Expr): Exact | null {
  switch (e.kind) {
    case "nombre": return e.unite?.nom === "%" ? exact.divise(e.valeur, exact.entier(100)) : e.valeur;
    case "date": return exact.entier(numeroDe(e.jour));
    case "unaire": {
      const t = e.op === "-" ? bornee(e.terme) : null;
      return t && exact.oppose(t);
    }
    case "binaire": {
      const [g, d] = e.op === "/" ? [bornee(e.gauche), bornee(e.droite)] : [null, null];
      return g && d && exact.signe(d) !== 0 ? exact.divise(g, d) : null;
    }
    default: return null;
  }
}

/** What a figure as written counts; null: it has no unit. */
export function dimensionEcrite(e: ast.Expr): Dimension | null {
  if (e.kind === "unaire") return dimensionEcrite(e.terme);
  return e.kind === "nombre" && e.unite ? dimensionDe(e.unite.nom) : null;
}

/** The data read, by name in code-unit order. */
export function entreesLues(corpus: Corpus, lues: ReadonlySet<string>): Entree[] {
  const out: Entree[] = [];
  for (const nom of [...lues].sort()) {
    const d = corpus.donnees.get(nom);
    if (!d) continue;
    const { type, domaine } = domaineDe(d);
    if (type.kind === "faute") continue;
    const options = d.type?.kind === "type-choix" ? d.type.options : [];
    out.push({
      nom, libelle: d.libelle?.texte ?? nom, type,
      entier: type.kind === "nombre" && (d.type?.kind === "type-compte" || d.type?.kind === "type-duree"),
      min: domaine.min, max: domaine.max,
      auPlus: plafondLu(corpus, d, lues),
      origine: d.origine ?? null, question: d.question?.texte ?? null,
      libelles: options.map((o) => o.libelle?.texte ?? o.nom.nom),
      span: d.span,
    });
  }
  return out;
}

/** The nearest datum above it that is read too. */
function plafondLu(corpus: Corpus, d: ast.Donnee, lues: ReadonlySet<string>): string | null {
  const vues = new Set([d.nom.nom]);
  let haut = d.auPlus?.nom;
  while (haut !== undefined && !vues.has(haut)) {
    if (lues.has(haut)) return haut;
    vues.add(haut);
    haut = corpus.donnees.get(haut)?.auPlus?.nom;
  }
  return null;
}
