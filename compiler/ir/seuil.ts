// The threshold of a measure: its unit is written, it goes with what is measured, and a part of a whole stays between
// 0 % and 100 %. « A threshold without a unit is an error » (language.md, 3.3).
import type * as ast from "../ast/nodes.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { types } from "../diagnostics/catalogue/types.ts";
import type { Fix } from "../diagnostics/diagnostic.ts";
import { question } from "../diagnostics/suggest.ts";
import type { ClauseEnVigueur } from "../law/law.ts";
import { taux } from "../runtime/ecriture.ts";
import * as exact from "../runtime/exact.ts";
import { ici } from "./contexte.ts";
import type { Contexte, Lieu } from "./contexte.ts";
import { direPresqueFraction } from "./fractions.ts";
import { lower } from "./lower-expr.ts";
import type { OpComparaison } from "./programme.ts";
import { direSansUnite, parametreNu } from "./quantites.ts";
import { enFaute, valeurConnue } from "./terme.ts";
import type { Terme } from "./terme.ts";
import { compatibles, enFrancais, uniteDAffichage } from "./types.ts";

const dire = speaker(types);

export const OPERATEURS: { readonly [C in ast.Comparateur]: OpComparaison } = {
  "au moins": "≥", "plus de": ">", "au plus": "≤", "moins de": "<", avant: "<", "au plus tard": "≤",
};

export interface SeuilLu {
  readonly valeur: Terme;
  readonly op: OpComparaison;
  readonly comparateur: string;
}

/** The rule `${nom}.seuil` and its comparator; null when nothing can be made of the clause (said). */
export function lowerSeuil(ctx: Contexte, lieu: Lieu, c: ClauseEnVigueur, nom: string, mesure: Terme): SeuilLu | null {
  const cas = c.valeur.kind === "datee" ? c.valeur.cas[0] : undefined;
  if (!cas) {
    ctx.signaler(dire("valeur-de-clause", c.span, { mot: "seuil", attendu: "un seuil, par exemple « au moins 20 % »" }, ici(lieu)));
    return null;
  }
  if (!cas.comparateur) {
    ctx.signaler(dire("seuil-sans-comparateur", cas.span, { nom }, ici(lieu, { fixes: comparateursPossibles(cas) })));
    return null;
  }
  const op = OPERATEURS[cas.comparateur];
  const t = verifier(ctx, lieu, nom, cas.comparateur, mesure, lower(ctx, lieu, cas.valeur), cas.valeur);
  return { valeur: ctx.regle(`${nom}.seuil`, t, lieu, "seuil", c.span), op, comparateur: cas.comparateur };
}

/** « 20 % »: at least, or more than? */
function comparateursPossibles(cas: ast.CasDate): readonly Fix[] {
  const mots = cas.valeur.kind === "date" ? ["avant le", "au plus tard le"] : ["au moins", "plus de"];
  return mots.map((m) => question({ ...cas.span, end: cas.span.start }, `${m} `, `écrire « ${m} » devant`));
}

function verifier(ctx: Contexte, lieu: Lieu, nom: string, comparateur: ast.Comparateur, mesure: Terme, t: Terme, e: ast.Expr): Terme {
  if (t.type.kind === "faute" || mesure.type.kind === "faute") return t;
  const date = comparateur === "avant" || comparateur === "au plus tard";
  if (date !== (mesure.type.kind === "date")) {
    ctx.signaler(dire("comparateur-de-date", e.span, {
      comparateur, quoi: date ? "à une quantité" : "à une date", mesure: enFrancais(mesure.type, ctx.unites),
    }, ici(lieu)));
    return enFaute();
  }
  const parametre = mesure.taux ? parametreNu(ctx, t) : undefined;
  if (parametre || (t.nu && !nuAdmis(mesure, t))) {
    const unite = uniteDAffichage(mesure.type, mesure.taux, ctx.unites);
    const rapport = unite === "%" || unite === "";
    ctx.signaler(direSansUnite({ terme: t, span: e.span }, parametre, rapport ? uniteDuRapport(ctx, mesure) : unite, lieu, !rapport));
    return enFaute();
  }
  if (!compatibles(t.type, mesure.type)) {
    ctx.signaler(dire("seuil-autre-unite", e.span, {
      nom, seuil: enFrancais(t.type, ctx.unites), mesure: enFrancais(mesure.type, ctx.unites),
    }, ici(lieu)));
    return enFaute();
  }
  direPresqueFraction(ctx, lieu, t, e.span);
  verifierBornes(ctx, lieu, nom, OPERATEURS[comparateur], mesure, t, e);
  return t;
}

/** 2/3 against a rate; any figure against a `nombre`, which has no unit. */
function nuAdmis(mesure: Terme, t: Terme): boolean {
  return mesure.type.kind === "nombre" && mesure.type.dimension.kind === "sans" && (t.fraction || !mesure.taux);
}

/** What a ratio counts, to show the second reading of « 20 ». */
function uniteDuRapport(ctx: Contexte, mesure: Terme): string {
  const donnee = mesure.rapport ? ctx.law.corpus.donnees.get(mesure.rapport.num) : undefined;
  return donnee?.type?.kind === "type-compte" ? donnee.type.unite.nom.replace(/_/g, " ") : "unités";
}

/** Nobody is above 100 % of a whole, everybody is above less than 0 %. */
function verifierBornes(ctx: Contexte, lieu: Lieu, nom: string, op: OpComparaison, mesure: Terme, t: Terme, e: ast.Expr): void {
  const v = valeurConnue(t);
  const entiere = mesure.domaine.min !== null && mesure.domaine.max !== null
    && exact.egal(mesure.domaine.min, exact.ZERO) && exact.egal(mesure.domaine.max, exact.UN);
  if (!v || !mesure.taux || !(entiere || (mesure.rapport && !t.fraction))) return;
  const hors = exact.signe(v) < 0 || exact.compare(v, exact.UN) > 0 || (op === ">" && exact.egal(v, exact.UN)) || (op === "<" && exact.signe(v) === 0);
  if (!hors) return;
  const personne = op === "≥" || op === ">" ? exact.compare(v, exact.UN) >= 0 : exact.signe(v) <= 0;
  ctx.signaler(dire("seuil-hors-bornes", e.span, {
    nom, seuil: taux(v),
    consequence: personne ? "impossible à atteindre : personne n’aurait ces points" : "toujours atteint : tout le monde aurait ces points",
  }, ici(lieu)));
}
