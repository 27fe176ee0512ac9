// Practices near a given one that show one more thing: a condition turned, a measure put on one side of a threshold, a line of a
// table reached. Only a few are tried for each; which of them does it is for proposer.ts to see.
import { valeursDesEntrees } from "../evaluate/entrees.ts";
import type { Contexte } from "../evaluate/expressions.ts";
import type { Donnees, ValeurDonnee } from "../evaluate/resultat.ts";
import type { Expr, Programme, Regle, TestCellule } from "../ir/programme.ts";
import { donneesLues, parcourir } from "../ir/walk.ts";
import * as exact from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";
import { jourDuNumero } from "../runtime/jours.ts";
import type { Jeu } from "../scenarios/run.ts";
import { mesureDe, point } from "./cotes.ts";
import { bornesDe, type Obligation } from "./obligations.ts";
import { COTES, indexDe, lue, type Cote } from "./reperes.ts";

/** What to look from: the programme, what a practice says, and the values of the rules it gives. */
export interface Depart {
  readonly programme: Programme;
  readonly donnees: Donnees;
  readonly contexte: Contexte;
}

export function departDe({ evaluation: { programme, donnees, exercice, resultat } }: Pick<Jeu, "evaluation">): Depart {
  return { programme, donnees, contexte: { entrees: valeursDesEntrees(programme, donnees), regles: resultat.trace, exercice } };
}

/** The practices to try, the nearest first. */
export function pratiquesPour(o: Obligation, d: Depart): readonly Donnees[] {
  const { regle, expr } = o;
  if (regle === null) return [d.donnees];
  if (expr === null) return [d.donnees, modeste(regle, d, () => true)];
  const visees = viser(o, expr, d);
  return visees.flatMap((donnees) => [donnees, ...variantes(regle, { ...d, donnees })]).flatMap((donnees) => {
    const visibles = modeste(regle, { ...d, donnees }, (v) => v === null || exact.signe(v) === 0);
    return visibles === donnees ? [donnees] : [donnees, visibles];
  });
}

/** The figures that the rule reads put at one, where asked: neither nothing, nor above a ceiling. */
function modeste(regle: Regle, d: Depart, ou: (v: Exact | null) => boolean): Donnees {
  return donneesLues(regle.expr).reduce((donnees: Donnees, nom) => {
    const v = donnees.get(nom);
    const type = d.programme.entrees.find((e) => e.nom === nom)?.type.kind;
    return type === "nombre" && ou(v?.kind === "nombre" ? v.valeur : null) ? avec(donnees, nom, { kind: "nombre", valeur: exact.UN }) : donnees;
  }, d.donnees);
}

function viser(o: Obligation, e: Expr, d: Depart): readonly Donnees[] {
  switch (e.kind) {
    case "entree": return [true, false].map((valeur) => avec(d.donnees, e.nom, { kind: "booleen", valeur }));
    case "regle": return [true, false].map((vrai) => elementRendu(d, e.id.slice(0, -".atteint".length), vrai));
    case "comparaison": {
      const egales = options(e, d);
      return egales.length > 0 ? egales : COTES.flatMap((cote) => surLeCote(d, e.gauche, point(e.droite, d.contexte), cote) ?? []);
    }
    case "table": return e.lignes.flatMap((_, i) => surLaLigne(d, e, i, o));
    case "progression": return e.bornes.flatMap((b) => COTES.flatMap((cote) => surLeCote(d, e.mesure, point(b.borne, d.contexte), cote) ?? []));
    default: return [];
  }
}

/** An option equal to another, or not. */
function options(e: Extract<Expr, { kind: "comparaison" }>, d: Depart): readonly Donnees[] {
  const entree = e.gauche.kind === "entree" ? d.programme.entrees.find((x) => x.nom === (e.gauche as { nom: string }).nom) : undefined;
  return entree?.type.kind === "choix" ? entree.type.options.map((option) => avec(d.donnees, entree.nom, { kind: "option", option })) : [];
}

function avec(donnees: Donnees, nom: string, valeur: ValeurDonnee): Donnees {
  return new Map([...donnees, [nom, valeur]]);
}

/** The other answers of the same rule, and of the element's condition, in every combination of a few. */
function variantes(regle: Regle, d: Depart): readonly Donnees[] {
  const regles = d.programme.regles.filter((r) => r.id === regle.id || (r.origine.sujet === regle.origine.sujet && r.origine.construction === "condition"));
  const { booleennes } = indexDe(d.programme);
  const noms = [...new Set(regles.flatMap((r) => donneesLues(r.expr)))].filter((n) => booleennes.has(n)).slice(0, 4);
  return Array.from({ length: 2 ** noms.length }, (_, bits) => noms.reduce((donnees: Donnees, nom, i) => avec(donnees, nom, { kind: "booleen", valeur: (bits & (1 << i)) !== 0 }), d.donnees));
}

/** The practice with its measure on that side; null: nothing to act on. */
export function surLeCote(d: Depart, e: Expr, seuil: Exact | null, cote: Cote): Donnees | null {
  if (seuil === null) return null;
  const mesure = mesureDe(d.programme, e);
  const { expr } = mesure;
  if (mesure.rapport) return taux(d, mesure.rapport.num, mesure.rapport.den, seuil, cote);
  if (expr.kind === "agregat") {
    // Every rate at the threshold, the first on the side wanted.
    return expr.termes.reduce((donnees: Donnees | null, t, i) => donnees && surLeCote({ ...d, donnees }, t, seuil, i === 0 ? cote : "à"), d.donnees);
  }
  if (expr.kind !== "entree") return null;
  const pas = mesure.pas ?? exact.fraction(1n, 100n);
  const valeur = cote === "à" ? seuil : cote === "sous" ? plusBas(seuil, pas) : plusHaut(seuil, pas);
  return avec(d.donnees, expr.nom, nombreOuJour(d, expr.nom, valeur));
}

/** The next whole number when one unit is the step. */
function plusBas(seuil: Exact, pas: Exact): Exact {
  return exact.egal(pas, exact.UN) ? exact.entier(exact.plafond(seuil) - 1n) : exact.moins(seuil, pas);
}

function plusHaut(seuil: Exact, pas: Exact): Exact {
  return exact.egal(pas, exact.UN) ? exact.entier(exact.plancher(seuil) + 1n) : exact.plus(seuil, pas);
}

function nombreOuJour({ programme }: Depart, nom: string, valeur: Exact): ValeurDonnee {
  const date = programme.entrees.find((x) => x.nom === nom)?.type.kind === "date";
  return date ? { kind: "date", jour: jourDuNumero(Number(valeur.n)) } : { kind: "nombre", valeur };
}

/** What is counted, over a whole that the threshold divides. */
function taux(d: Depart, num: Expr, den: Expr, seuil: Exact, cote: Cote): Donnees | null {
  if (num.kind !== "entree") return null;
  const lu = point(den, d.contexte);
  const total = lu !== null && exact.signe(lu) > 0 ? lu : exact.entier(100);
  const rond = exact.entier(((total.n + seuil.d - 1n) / seuil.d) * seuil.d);
  const entier = den.kind === "entree" ? rond : total;
  const cible = exact.fois(seuil, entier);
  const n = cote === "à" ? cible : cote === "sous" ? plusBas(cible, exact.UN) : plusHaut(cible, exact.UN);
  const donnees = den.kind === "entree" ? avec(d.donnees, den.nom, { kind: "nombre", valeur: entier }) : d.donnees;
  return avec(donnees, num.nom, { kind: "nombre", valeur: n });
}

/** Every input of a line in what the line asks; for a bound, its column next to the bound. */
function surLaLigne(d: Depart, t: Extract<Expr, { kind: "table" }>, i: number, o: Obligation): readonly Donnees[] {
  const ligne = t.lignes[i]!;
  if (o.nature === "tableau" && o.span !== ligne.span) return [];
  const donnees = t.entrees.reduce((acc: Donnees | null, e, colonne) => acc && dansLaCase({ ...d, donnees: acc }, e, ligne.tests[colonne]!), d.donnees);
  if (donnees === null) return [];
  if (o.nature !== "borne") return [donnees];
  return t.entrees.flatMap((e, colonne) => bornesDe(t, colonne).flatMap((b) => COTES.flatMap((cote) => surLeCote({ ...d, donnees }, e, b, cote) ?? [])));
}

function dansLaCase(d: Depart, e: Expr, test: TestCellule): Donnees | null {
  const x = lue(indexDe(d.programme), e);
  switch (test.kind) {
    case "tout": return d.donnees;
    case "option": return x.kind === "entree" ? avec(d.donnees, x.nom, { kind: "option", option: test.option }) : null;
    case "booleen": return x.kind === "entree" ? avec(d.donnees, x.nom, { kind: "booleen", valeur: test.valeur }) : null;
    case "intervalle":
      if (test.bas !== null) return surLeCote(d, e, test.bas, test.basInclus ? "à" : "sur");
      return test.haut === null ? d.donnees : surLeCote(d, e, test.haut, test.hautInclus ? "à" : "sous");
  }
}

/** The element attained, or not: its answers all yes or all no, its measure at the threshold or just on the wrong side, what it requires. */
function elementRendu(d: Depart, nom: string, vrai: boolean): Donnees {
  const index = indexDe(d.programme);
  const condition = index.regles.get(`${nom}.condition`);
  let donnees: Donnees = d.donnees;
  for (const x of condition ? parcourir(condition.expr) : []) if (x.kind === "entree" && index.booleennes.has(x.nom)) donnees = avec(donnees, x.nom, { kind: "booleen", valeur: vrai });
  const propre = index.regles.get(`${nom}.propre`);
  for (const x of propre ? parcourir(propre.expr) : []) if (x.kind === "comparaison") donnees = duCote({ ...d, donnees }, x, vrai) ?? donnees;
  const exige = index.regles.get(`${nom}.exige`);
  const exiges = exige ? [...parcourir(exige.expr)].flatMap((x) => (x.kind === "regle" && x.id.endsWith(".atteint") ? [x.id.slice(0, -".atteint".length)] : [])) : [];
  for (const x of vrai ? exiges : exiges.slice(0, 1)) donnees = elementRendu({ ...d, donnees }, x, vrai);
  return donnees;
}

/** The comparison met as narrowly as can be, or just missed. */
function duCote(d: Depart, e: Extract<Expr, { kind: "comparaison" }>, vrai: boolean): Donnees | null {
  if (e.op === "=" || e.op === "≠") return null;
  const [large, haut] = [e.op === "≥" || e.op === "≤", e.op === "≥" || e.op === ">"];
  const dedans: Cote = large ? "à" : haut ? "sur" : "sous";
  const dehors: Cote = large ? (haut ? "sous" : "sur") : "à";
  return surLeCote(d, e.gauche, point(e.droite, d.contexte), vrai ? dedans : dehors);
}

/** A practice of which nothing is unknown and to which nothing is refused, as far as can be told: every answer yes, every threshold met. */
export function comblee(d: Depart): Donnees {
  let donnees: Donnees = d.donnees;
  for (const e of d.programme.entrees) {
    const t = e.type.kind;
    if (t === "booleen") donnees = avec(donnees, e.nom, { kind: "booleen", valeur: true });
    else if (donnees.has(e.nom)) continue;
    else if (e.type.kind === "choix") donnees = avec(donnees, e.nom, { kind: "option", option: e.type.options[0]! });
    else if (t === "nombre") donnees = avec(donnees, e.nom, { kind: "nombre", valeur: e.min === null ? exact.UN : exact.maximum(e.min, exact.UN) });
  }
  for (const r of d.programme.regles)
    if (r.origine.construction === "test propre" || r.origine.construction === "condition")
      for (const x of parcourir(r.expr)) if (x.kind === "comparaison") donnees = duCote({ ...d, donnees }, x, true) ?? donnees;
  return donnees;
}
