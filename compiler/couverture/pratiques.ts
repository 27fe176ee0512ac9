// Practices near a given one that show one more thing: a condition turned, a measure put on one side of a threshold, a line of a
// table reached. Only a few are tried for each; which of them does it is for proposer.ts to see.
import { valeursDesEntrees } from "../evaluate/entrees.ts";
import type { Contexte } from "../evaluate/expressions.ts";
import type { Donnees, ValeurDonnee } from "../evaluate/resultat.ts";
import type { ElementProgramme, Expr, Programme, Regle, TestCellule } from "../ir/programme.ts";
import { donneesLues, parcourir } from "../ir/walk.ts";
import * as exact from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";
import { jourDuNumero } from "../runtime/jours.ts";
import type { Jeu } from "../scenarios/run.ts";
import { mesureDe, point } from "./cotes.ts";
import { bornesDe, constante, type Obligation } from "./obligations.ts";
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
  if (o.expr === null || o.regle === null) return [d.donnees];
  const visees = viser(o, o.expr, d);
  return visees.flatMap((donnees) => [donnees, ...variantes(o.regle!, { ...d, donnees })]);
}

function viser(o: Obligation, e: Expr, d: Depart): readonly Donnees[] {
  switch (e.kind) {
    case "entree": return [true, false].map((valeur) => avec(d.donnees, e.nom, { kind: "booleen", valeur }));
    case "regle": return [true, false].flatMap((vrai) => elementRendu(d, e.id.slice(0, -".atteint".length), vrai) ?? []);
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

/** The element attained, or not: its answers all yes or all no, its measure at the threshold or just on the wrong side. */
function elementRendu(d: Depart, nom: string, vrai: boolean): Donnees | null {
  const index = indexDe(d.programme);
  const prefixe = nom.includes("::") ? nom.slice(0, nom.indexOf("::") + 2) : "";
  const element: Pick<ElementProgramme, "condition" | "mesure" | "seuil"> | undefined = d.programme.elements.find((e) => e.nom === nom)
    ?? (prefixe === "" ? undefined : { condition: `${nom}.condition`, mesure: `${nom}.mesure`, seuil: null });
  if (!element) return null;
  let donnees: Donnees = d.donnees;
  const condition = element.condition === null ? undefined : index.regles.get(element.condition);
  for (const x of condition ? parcourir(condition.expr) : []) if (x.kind === "entree" && index.booleennes.has(x.nom)) donnees = avec(donnees, x.nom, { kind: "booleen", valeur: vrai });
  const [mesure, seuil] = [element.mesure === null ? undefined : index.regles.get(element.mesure), element.seuil];
  if (mesure && seuil) {
    const bas = seuil.op === "≥" || seuil.op === ">";
    const cote: Cote = vrai ? (seuil.op === ">" ? "sur" : seuil.op === "<" ? "sous" : "à") : bas ? "sous" : "sur";
    const valeur = constante(lue(index, { kind: "regle", id: seuil.regle }));
    return surLeCote({ ...d, donnees }, mesure.expr, valeur, cote) ?? donnees;
  }
  return donnees;
}
