// The computation behind one figure, in one French sentence: « 199 / 1 000 = 19,9 % ; seuil au moins 20 % : non atteint
// → 0 point ». Full reasoning, article by article, is left to the other files of explain/.
import { valeursDesEntrees } from "../evaluate/entrees.ts";
import { calculer } from "../evaluate/expressions.ts";
import type { Contexte } from "../evaluate/expressions.ts";
import type { Donnees, Fourchette, Resultat, Valeur } from "../evaluate/resultat.ts";
import type { ElementProgramme, Expr, Programme, RegleId, Type } from "../ir/programme.ts";
import { parcourir, reglesLues } from "../ir/walk.ts";
import * as ecriture from "../runtime/ecriture.ts";
import { estPoint } from "../runtime/intervalle.ts";
import * as jours from "../runtime/jours.ts";
import * as logique from "../runtime/logique.ts";
import { tauxEnClair } from "../runtime/phrases.ts";

/** One evaluation and what it was made from. */
export interface Evaluation {
  readonly programme: Programme;
  readonly donnees: Donnees;
  readonly exercice: number | null;
  readonly resultat: Resultat;
}

/** Why this element has this verdict, these points and this amount; with `detail`, the figures of its children as well. */
export function calculDElement(evaluation: Evaluation, element: ElementProgramme, detail = true): string {
  const l = lecteur(evaluation);
  const { verdict, points, montant } = evaluation.resultat.elements.find((e) => e.nom === element.nom)!;
  const raisons = verdict === "non accessible" ? l.manquants(element.accessible) : [...l.condition(element), ...l.seuil(element), ...l.exige(element)];
  const figures = [points && l.somme(element, "points", points, detail), montant && l.somme(element, "montant", montant, detail)].filter((t) => t !== null);
  const fin = figures.length > 0 ? `→ ${figures.join(", ")}` : "";
  const debut = raisons.join(" ; ");
  const milieu = verdict === null ? debut : debut === "" ? verdict : `${debut} : ${verdict}`;
  return [milieu, fin].filter((t) => t !== "").join(" ");
}

/** What the total of the dispositif is made of. */
export function calculDuTotal(evaluation: Evaluation, grandeur: "points" | "montant"): string {
  const total = evaluation.resultat[grandeur];
  return total === null ? "" : lecteur(evaluation).addition(evaluation.programme.racines, grandeur, total);
}

/** What a result, a calcul or a paramètre is made of: « 300 / 450 = 2/3 ». */
export function calculDeRegle(evaluation: Evaluation, id: RegleId): string {
  const l = lecteur(evaluation);
  const regle = l.regle(id);
  return l.operation(regle.expr, regle.type);
}

function lecteur({ programme, donnees, exercice, resultat }: Evaluation) {
  const contexte: Contexte = { entrees: valeursDesEntrees(programme, donnees), regles: resultat.trace, exercice };
  const regles = new Map(programme.regles.map((r) => [r.id, r]));
  const regle = (id: RegleId) => regles.get(id)!;

  /** `a / b = c`, or the value alone. A rule that only names another is read through. */
  function operation(e: Expr, type: Type): string {
    if (e.kind === "regle") return operation(regle(e.id).expr, type);
    if (e.kind === "entree" && !donnees.has(e.nom)) return `${e.nom} : manquante`;
    const valeur = calculer(e, contexte);
    if (e.kind === "agregat" && seRapporte(e)) return `${e.fonction} de ${e.termes.map((t) => operation(t, type)).join(" ; ")} → ${egaleEnClair(valeur, type).replace(/^ (= |soit )/, "")}`;
    if (e.kind !== "quotient") return ecrireValeur(valeur, type, false);
    const absentes = [...new Set([...parcourir(e)].flatMap((x) => (x.kind === "entree" && !donnees.has(x.nom) ? [`${x.nom} : manquante`] : [])))];
    if (absentes.length > 0) return absentes.join(", ");
    const terme = (x: Expr): string => ecrireValeur(calculer(x, contexte), SANS, false);
    return `${terme(e.num)} / ${terme(e.den)}${egaleEnClair(valeur, type)}`;
  }

  /** Elements that this rule wants met and that are not, surely or not yet. */
  function manquants(id: RegleId): string[] {
    const atteints = new Map(programme.elements.map((e) => [e.atteint, e]));
    const vus = new Set<RegleId>();
    const out: string[] = [];
    const visiter = (ids: readonly RegleId[]): void => {
      for (const lu of ids) {
        if (vus.has(lu)) continue;
        vus.add(lu);
        const element = atteints.get(lu);
        if (element === undefined) visiter(reglesLues(regle(lu).expr));
        else {
          const v = resultat.trace.get(lu);
          if (v?.kind === "verite" && !logique.certain(v.verite)) out.push(`${element.nom} ${logique.peut(v.verite, logique.VRAI) ? "non évaluable" : "non atteint"}`);
        }
      }
    };
    visiter(reglesLues(regle(id).expr));
    return out;
  }

  function condition({ condition: id }: ElementProgramme): string[] {
    if (id === null) return [];
    const v = resultat.trace.get(id);
    const remplie = v?.kind === "verite" && logique.certain(v.verite) ? "condition remplie" : v?.kind === "verite" && logique.peut(v.verite, logique.VRAI) ? "condition incertaine" : "condition non remplie";
    const donneesLues = new Set([...parcourir(regle(id).expr)].flatMap((x) => (x.kind === "entree" ? [x.nom] : [])));
    const details = [...donneesLues].map((nom) => `${nom} : ${ecrireDonnee(nom)}`);
    return [details.length === 0 ? remplie : `${remplie} (${details.join(", ")})`];
  }

  function seuil({ mesure, seuil: s }: ElementProgramme): string[] {
    const out: string[] = [];
    if (mesure !== null) out.push(operation(regle(mesure).expr, regle(mesure).type));
    if (s === null) return out;
    const taux = mesure !== null && seRapporte(regle(mesure).expr);
    return [...out, `seuil ${s.comparateur} ${ecrireValeur(resultat.trace.get(s.regle)!, regle(s.regle).type, taux)}`];
  }

  /** A ratio, or ratios taken together: read as a percentage. */
  function seRapporte(e: Expr): boolean {
    if (e.kind === "agregat") return e.termes.every(seRapporte);
    return e.kind === "regle" ? seRapporte(regle(e.id).expr) : e.kind === "quotient";
  }

  function exige({ exige: id }: ElementProgramme): string[] {
    if (id === null) return [];
    const absents = manquants(id);
    const v = resultat.trace.get(id);
    if (v?.kind === "verite" && logique.certain(v.verite)) return ["exigence remplie"];
    return [absents.length === 0 ? "exigence non remplie" : `exigence : ${ecriture.liste(absents)}`];
  }

  /** Figure of an element; with those of its children when they make it up. */
  function somme(element: ElementProgramme, grandeur: "points" | "montant", figure: Fourchette, detaillee: boolean): string {
    const parents = element.enfants.filter((nom) => figureDe(nom, grandeur) !== null);
    return !detaillee || parents.length < 2 ? ecrireFigure(figure, grandeur) : `${ecrireFigure(figure, grandeur)} (${detail(parents, grandeur)})`;
  }

  function addition(noms: readonly string[], grandeur: "points" | "montant", total: Fourchette): string {
    return `${detail(noms.filter((nom) => figureDe(nom, grandeur) !== null), grandeur)} → ${ecrireFigure(total, grandeur)}`;
  }

  function detail(noms: readonly string[], grandeur: "points" | "montant"): string {
    return noms.map((nom) => `${nom} : ${ecrireFigure(figureDe(nom, grandeur)!, grandeur)}`).join(" + ");
  }

  function figureDe(nom: string, grandeur: "points" | "montant"): Fourchette | null {
    return resultat.elements.find((e) => e.nom === nom)?.[grandeur] ?? null;
  }

  function ecrireDonnee(nom: string): string {
    const entree = programme.entrees.find((e) => e.nom === nom)!;
    return donnees.has(nom) ? ecrireValeur(contexte.entrees.get(nom)!, entree.type, false) : "manquante";
  }

  return { regle, operation, manquants, condition, seuil, exige, somme, addition };
}

// ---- writing ------------------------------------------------------------------------------------------------------

const SANS: Type = { kind: "nombre", dimension: { kind: "sans" } };

/** « 400 points », « de 600 à 960 points ». */
export function ecrireFigure(figure: Fourchette, grandeur: "points" | "montant"): string {
  return ecriture.etendue({ ...figure, nm: false, vide: false }, grandeur === "points" ? "points" : "€");
}

/** A value of the trace, as a French reader expects it. `taux`: a plain number is better read as a percentage. */
export function ecrireValeur(v: Valeur, type: Type, taux: boolean): string {
  switch (v.kind) {
    case "verite": return ecrireVerite(v.verite);
    case "options": return ecriture.liste(v.options, "ou");
    case "nombre": {
      const { nombre } = v;
      if (type.kind === "date") return estPoint(nombre) ? jours.jourEnLettres(jours.jourDuNumero(Number(nombre.min!.n))) : "date inconnue";
      const dimension = type.kind === "nombre" ? type.dimension : { kind: "sans" as const };
      if (dimension.kind === "points") return ecriture.etendue(nombre, "points");
      if (dimension.kind === "montant") return ecriture.etendue(nombre, "€");
      if (dimension.kind === "duree") return ecriture.etendue(nombre, "jours");
      return ecriture.etendue(nombre, taux && dimension.kind === "sans" ? "%" : "");
    }
  }
}

/** With a space before: « = 20 % ». */
function egaleEnClair(v: Valeur, type: Type): string {
  const sansUnite = v.kind === "nombre" && type.kind === "nombre" && type.dimension.kind === "sans";
  return ` ${sansUnite ? tauxEnClair(v.nombre) : `= ${ecrireValeur(v, type, true)}`}`;
}

function ecrireVerite(v: logique.Verite): string {
  if (logique.certain(v)) return "oui";
  if (logique.exclu(v)) return "non";
  return v === logique.NON_MESURABLE ? "non mesurable" : "inconnu";
}
