// Simple contradictions between tests that must hold together: two comparisons of one quantity that leave no value, a yes
// and its contrary, two options of one choice. It proves nothing else.
import type { Expr, OpComparaison, Programme, Regle, RegleId } from "../ir/programme.ts";
import { printExpr } from "../ir/print.ts";
import { transformer } from "../ir/walk.ts";
import * as exact from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";
import type { VersionVue } from "./controle.ts";

interface Plage {
  bas: Exact | null;
  basInclus: boolean;
  haut: Exact | null;
  hautInclus: boolean;
}

const index = new WeakMap<Programme, ReadonlyMap<string, Regle>>();

/** Made once for a programme: every indicator asks. */
function reglesParId(programme: Programme): ReadonlyMap<string, Regle> {
  const known = index.get(programme) ?? new Map(programme.regles.map((r) => [r.id, r]));
  index.set(programme, known);
  return known;
}

/** Why this boolean rule cannot be true; null when no simple reason is found. */
export function contradiction(vue: VersionVue, id: RegleId): string | null {
  const regles = reglesParId(vue.programme);
  const deplier = (e: Expr, profondeur = 0): Expr => transformer(e, (x) => {
    const r = x.kind === "regle" && profondeur < 8 ? regles.get(x.id) : undefined;
    return r && deplier(r.expr, profondeur + 1);
  });
  const vus = new Set<string>();
  const plages = new Map<string, Plage>();
  const reponses = new Map<string, string | boolean>();
  const atome = (e: Expr, oui: boolean): string | null => {
    if (e.kind === "comparaison") return oui ? comparaison(e, deplier, plages, reponses) : null;
    const cle = printExpr(deplier(e));
    const autre = reponses.get(cle);
    reponses.set(cle, oui);
    return autre !== undefined && autre !== oui ? "sa condition demande une chose et son contraire" : null;
  };
  const suivre = (e: Expr): string | null => {
    if (e.kind === "acquis") return suivre(e.terme);
    if (e.kind === "logique" && e.op === "et") return premier(e.termes, suivre);
    if (e.kind === "non") return atome(e.terme, false);
    if (e.kind !== "regle") return atome(e, true);
    if (vus.has(e.id)) return null;
    vus.add(e.id);
    return suivre(regles.get(e.id)!.expr);
  };
  return suivre({ kind: "regle", id });
}

function premier(termes: readonly Expr[], f: (e: Expr) => string | null): string | null {
  for (const t of termes) {
    const r = f(t);
    if (r !== null) return r;
  }
  return null;
}

function comparaison(e: Extract<Expr, { kind: "comparaison" }>, deplier: (e: Expr) => Expr, plages: Map<string, Plage>, reponses: Map<string, string | boolean>): string | null {
  const [gauche, droite] = [deplier(e.gauche), deplier(e.droite)];
  const [quoi, valeur, op] = droite.kind === "constante" ? [gauche, droite.valeur, e.op] : gauche.kind === "constante" ? [droite, gauche.valeur, RETOURNEE[e.op]] : [gauche, null, e.op];
  if (valeur === null) return null;
  const cle = printExpr(quoi);
  if (valeur.kind === "option" && op === "=") {
    const autre = reponses.get(cle);
    reponses.set(cle, valeur.option);
    return autre !== undefined && autre !== valeur.option ? "sa condition demande deux choix à la fois" : null;
  }
  if (valeur.kind !== "nombre") return null;
  const plage = plages.get(cle) ?? { bas: null, basInclus: true, haut: null, hautInclus: true };
  plages.set(cle, plage);
  resserrer(plage, op, valeur.valeur);
  return estVide(plage) ? "ses seuils ne laissent aucune valeur possible" : null;
}

const RETOURNEE: { readonly [O in OpComparaison]: OpComparaison } = { "=": "=", "≠": "≠", "<": ">", "≤": "≥", ">": "<", "≥": "≤" };

function resserrer(p: Plage, op: OpComparaison, v: Exact): void {
  if (op === "=" || op === "≥" || op === ">") {
    const c = p.bas === null ? 1 : exact.compare(v, p.bas);
    if (c > 0) [p.bas, p.basInclus] = [v, op !== ">"];
    else if (c === 0 && op === ">") p.basInclus = false;
  }
  if (op === "=" || op === "≤" || op === "<") {
    const c = p.haut === null ? -1 : exact.compare(v, p.haut);
    if (c < 0) [p.haut, p.hautInclus] = [v, op !== "<"];
    else if (c === 0 && op === "<") p.hautInclus = false;
  }
}

function estVide(p: Plage): boolean {
  if (p.bas === null || p.haut === null) return false;
  const c = exact.compare(p.bas, p.haut);
  return c > 0 || (c === 0 && !(p.basInclus && p.hautInclus));
}
