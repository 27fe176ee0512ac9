// The values around which a rule changes its answer: for each threshold, bound of a table or comparison of the two programmes,
// and each datum it reads, the value where it tips, the one below and the one above. No chance: a bisection, others fixed.
import { valeursDesEntrees } from "../evaluate/entrees.ts";
import { calculer, nombreDans } from "../evaluate/expressions.ts";
import type { Donnees, ValeurDonnee } from "../evaluate/resultat.ts";
import type { Entree, Expr, Programme, RegleId } from "../ir/programme.ts";
import { donneesLues, parcourir, transformer } from "../ir/walk.ts";
import * as exact from "../runtime/exact.ts";
import { valeurDe } from "../runtime/intervalle.ts";
import { anneeDe, jourDuNumero, numeroDe } from "../runtime/jours.ts";
import type { Cote } from "./cote.ts";
import type { Essais } from "./essai.ts";

/** Two quantities that some rule holds against one another. */
export interface Rencontre {
  readonly gauche: Expr;
  readonly droite: Expr;
}

/** Beyond, a computation is not looked into. */
const TAILLE_MAX = 400;
const CENT = exact.entier(100);

/** Every comparison of a programme, tables and progressions included, with the rules it reads written out. */
export function rencontresDe(programme: Programme): readonly Rencontre[] {
  const regles = new Map(programme.regles.map((r) => [r.id, r.expr]));
  const out: Rencontre[] = [];
  const ajouter = (gauche: Expr, droite: Expr): void => {
    const [g, d] = [deplier(gauche, regles), deplier(droite, regles)];
    if (g && d && donneesLues(g).length + donneesLues(d).length > 0) out.push({ gauche: g, droite: d });
  };
  for (const { expr } of programme.regles)
    for (const e of parcourir(expr)) {
      if (e.kind === "comparaison") ajouter(e.gauche, e.droite);
      else if (e.kind === "progression") for (const b of e.bornes) ajouter(e.mesure, b.borne);
      else if (e.kind === "table")
        for (const ligne of e.lignes)
          ligne.tests.forEach((t, i) => {
            if (t.kind === "intervalle") for (const b of [t.bas, t.haut]) if (b) ajouter(e.entrees[i]!, { kind: "constante", valeur: { kind: "nombre", valeur: b } });
          });
    }
  return out;
}

function deplier(e: Expr, regles: ReadonlyMap<RegleId, Expr>): Expr | undefined {
  let reste = TAILLE_MAX;
  const ouvrir = (x: Expr): Expr => transformer(x, (y) => {
    if (--reste < 0) return y;
    return y.kind === "regle" && regles.has(y.id) ? ouvrir(regles.get(y.id)!) : undefined;
  });
  const out = ouvrir(e);
  return reste < 0 ? undefined : out;
}

/** For each datum, the values worth trying, others as in `base`: in order, without repetition. */
export function valeursATenter(essais: Essais, base: Donnees): ReadonlyMap<string, readonly ValeurDonnee[]> {
  const out = new Map<string, Map<string, ValeurDonnee>>(essais.entrees.map((e) => [e.nom, new Map(dOffice(e))]));
  const noter = (nom: string, v: ValeurDonnee, cle: string): void => void out.get(nom)?.set(cle, v);
  for (const cote of [essais.cotes.avant, essais.cotes.apres]) {
    if (!cote.programme) continue;
    for (const r of rencontresDe(cote.programme))
      for (const nom of new Set([...donneesLues(r.gauche), ...donneesLues(r.droite)])) {
        const entree = essais.entrees.find((e) => e.nom === nom)!;
        for (const k of bascules(r, entree, base, cote, essais)) noter(nom, valeurEn(entree, k), `${k}`);
      }
  }
  for (const e of essais.entrees) {
    const { min, max } = essais.bornesDe(e.nom);
    for (const b of [min, max]) if (b && (e.type.kind === "nombre" || e.type.kind === "date")) noter(e.nom, valeurEn(e, rangDe(e, b)), `${rangDe(e, b)}`);
  }
  const rang = (cle: string): bigint => (/^-?\d+$/.test(cle) ? BigInt(cle) : 0n);
  return new Map([...out].map(([nom, vs]) => [nom, [...vs].sort(([a], [b]) => (rang(a) < rang(b) ? -1 : rang(a) > rang(b) ? 1 : 0)).map(([, v]) => v)]));
}

function dOffice({ type }: Entree): readonly (readonly [string, ValeurDonnee])[] {
  if (type.kind === "booleen") return [["oui", { kind: "booleen", valeur: true }], ["non", { kind: "booleen", valeur: false }]];
  return type.kind === "choix" ? type.options.map((option) => [option, { kind: "option", option }] as const) : [];
}

/** Values are counted in steps: a unit for what is counted and for days, a hundredth for the rest. */
function pas(e: Entree): exact.Exact {
  return e.entier || e.type.kind === "date" ? exact.UN : CENT;
}

function rangDe(e: Entree, v: exact.Exact): bigint {
  return exact.plancher(exact.fois(v, pas(e)));
}

export function valeurEn(e: Entree, rang: bigint): ValeurDonnee {
  if (e.type.kind === "date") return { kind: "date", jour: jourDuNumero(Number(rang)) };
  return { kind: "nombre", valeur: exact.divise(exact.entier(rang), pas(e)) };
}

/** Where the comparison tips when that datum alone moves: the step before, the step itself and the one after. */
function bascules(r: Rencontre, entree: Entree, base: Donnees, cote: Cote, essais: Essais): bigint[] {
  const [bas, haut] = etendue(entree, base, cote, essais);
  const signe = (rang: bigint): number | undefined => {
    const donnees = new Map([...base, [entree.nom, valeurEn(entree, rang)]]);
    const contexte = { entrees: valeursDesEntrees(cote.programme!, donnees), regles: new Map(), exercice: cote.vue.exercice ?? anneeDe(cote.vue.viewpoint.jour) };
    const [g, d] = [r.gauche, r.droite].map((e) => {
      const v = calculer(e, contexte);
      return v.kind === "nombre" ? valeurDe(nombreDans(v)) : undefined;
    });
    return g && d ? exact.compare(g, d) : undefined;
  };
  const [debut, fin] = [signe(bas) ?? signe(bas + 1n), signe(haut)];
  if (debut === undefined || fin === undefined || (debut === fin && debut !== 0)) return [];
  let [a, b] = [bas, haut];
  while (b - a > 1n) {
    const milieu = (a + b) / 2n;
    if ((signe(milieu) ?? debut) === debut) a = milieu;
    else b = milieu;
  }
  return [b - 1n, b, b + 1n].filter((k) => k >= bas && k <= haut);
}

function etendue(e: Entree, base: Donnees, { vue }: Cote, essais: Essais): readonly [bigint, bigint] {
  const annee = anneeDe(vue.viewpoint.jour);
  if (e.type.kind === "date") return [BigInt(numeroDe(`${annee - 30}-01-01`)), BigInt(numeroDe(`${annee + 10}-12-31`))];
  const { min, max } = essais.bornesDe(e.nom);
  const limite = e.auPlus === null ? undefined : base.get(e.auPlus);
  const haut = limite?.kind === "nombre" ? limite.valeur : (max ?? exact.entier(1_000_000));
  return [rangDe(e, min ?? exact.ZERO), rangDe(e, max ? exact.minimum(max, haut) : haut)];
}
