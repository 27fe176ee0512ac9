// Holds one expectation against what was computed; a difference shows the line of the case, the line of the rule, and the
// computation between them.
import type { Diagnostic, Etiquette } from "../diagnostics/diagnostic.ts";
import { dire } from "../diagnostics/catalogue/cas.ts";
import type { Fourchette, Valeur } from "../evaluate/resultat.ts";
import { calculDElement, calculDeRegle, calculDuTotal, ecrireFigure, ecrireValeur } from "../explain/calcul.ts";
import type { Evaluation } from "../explain/calcul.ts";
import type { ElementProgramme, RegleId, Type } from "../ir/programme.ts";
import { liste } from "../runtime/ecriture.ts";
import * as exact from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";
import * as jours from "../runtime/jours.ts";
import * as logique from "../runtime/logique.ts";
import type { Attente, ValeurAttendue } from "./attentes.ts";

/** What the sentence of a failing case says. */
interface Ecart {
  readonly cible: string;
  readonly obtenu: string;
  readonly attendu: string;
  readonly calcul: string;
  readonly regle: Etiquette | undefined;
}

/**
 * Undefined when every expectation is met, exactly. A wrong figure is wrong again in each total above it: the failing
 * expectation nearest to the cause is told, the others are shown with it.
 */
export function verifier(attentes: readonly Attente[], cas: string, evaluation: Evaluation): Diagnostic | undefined {
  const ratees = attentes.flatMap((attente) => {
    const ecart = ecartDe(attente, evaluation);
    return ecart === undefined ? [] : [{ attente, ecart, rang: profondeur(attente, evaluation) }];
  });
  const premiere = [...ratees].sort((a, b) => b.rang - a.rang)[0];
  if (premiere === undefined) return undefined;
  const { cible, obtenu, attendu, calcul, regle } = premiere.ecart;
  const autres = ratees.filter((r) => r !== premiere).map((r) => ({ span: r.attente.span, texte: `aussi : ${r.ecart.obtenu}` }));
  const blancs = { nom: cas, cible, obtenu, attendu, calcul: calcul === "" ? "" : `Calcul : ${calcul.replace(/^→ /, "")}` };
  return dire("cas-en-echec", premiere.attente.span, blancs, { etiquettes: [...(regle ? [regle] : []), ...autres] });
}

/** How far down the law an expectation looks: a verdict before a figure, an element before what holds it, the whole last. */
function profondeur(attente: Attente, { programme }: Evaluation): number {
  if (attente.kind === "manquantes") return -1;
  if (attente.kind === "resultat") return 0;
  let rang = attente.kind === "verdict" ? 1 : 0;
  for (let e = attente.element; e !== null; e = programme.elements.find((x) => x.nom === e!.parent) ?? null) rang += 2;
  return rang;
}

function ecartDe(attente: Attente, evaluation: Evaluation): Ecart | undefined {
  switch (attente.kind) {
    case "figure": return ecartDeFigure(attente, evaluation);
    case "verdict": {
      const { element } = attente;
      const obtenu = evaluation.resultat.elements.find((e) => e.nom === element.nom)!.verdict;
      if (obtenu === attente.verdict) return undefined;
      return { cible: element.nom, obtenu: obtenu ?? "accessible, sans verdict", attendu: attente.verdict, calcul: calculDElement(evaluation, element), regle: regleDuVerdict(element, evaluation) };
    }
    case "resultat": return ecartDeResultat(attente, evaluation);
    case "manquantes": {
      const obtenues = evaluation.resultat.manquantes.map((m) => m.nom);
      const voulues = new Set(attente.noms);
      if (obtenues.length === voulues.size && obtenues.every((nom) => voulues.has(nom))) return undefined;
      const ecrire = (noms: readonly string[]): string => (noms.length === 0 ? "aucune" : liste(noms));
      const enTrop = obtenues.filter((nom) => !voulues.has(nom));
      const enMoins = attente.noms.filter((nom) => !obtenues.includes(nom));
      const calcul = [...(enTrop.length > 0 ? [`${liste(enTrop)} : manque et compte encore`] : []), ...(enMoins.length > 0 ? [`${liste(enMoins)} : ne change plus rien, ou est connue`] : [])].join(" ; ");
      return { cible: "données manquantes", obtenu: ecrire(obtenues), attendu: ecrire(attente.noms), calcul, regle: undefined };
    }
  }
}

function ecartDeFigure({ element, grandeur, bornes }: Extract<Attente, { kind: "figure" }>, evaluation: Evaluation): Ecart | undefined {
  const { programme, resultat } = evaluation;
  const obtenu = (element === null ? resultat : resultat.elements.find((e) => e.nom === element.nom)!)[grandeur]!;
  if (memesBornes(obtenu, bornes)) return undefined;
  const figures = { obtenu: ecrireFigure(obtenu, grandeur), attendu: ecrireFigure(bornes, grandeur) };
  if (element === null) return { cible: grandeur, ...figures, calcul: calculDuTotal(evaluation, grandeur), regle: etiquette(programme[grandeur], evaluation) };
  const regle = gagne(obtenu) ? etiquette(element.pointsPropres ?? element[grandeur], evaluation) : regleDuVerdict(element, evaluation);
  return { cible: element.nom, ...figures, calcul: calculDElement(evaluation, element), regle };
}

function gagne({ min }: Fourchette): boolean {
  return min !== null && exact.signe(min) > 0;
}

function ecartDeResultat({ resultat, valeur }: Extract<Attente, { kind: "resultat" }>, evaluation: Evaluation): Ecart | undefined {
  const obtenu = evaluation.resultat.resultats.get(resultat.nom)!;
  if (convient(obtenu, valeur)) return undefined;
  const type = evaluation.programme.regles.find((r) => r.id === resultat.regle)!.type;
  return {
    cible: resultat.nom,
    obtenu: ecrireValeur(obtenu, type, false),
    attendu: ecrireAttendue(valeur, type),
    calcul: calculDeRegle(evaluation, resultat.regle),
    regle: etiquette(resultat.regle, evaluation),
  };
}

function convient(v: Valeur, attendue: ValeurAttendue): boolean {
  switch (attendue.kind) {
    case "figure": return v.kind === "nombre" && !v.nombre.nm && memesBornes(v.nombre, attendue.bornes);
    case "non-mesurable": return v.kind === "nombre" ? v.nombre.vide : v.kind === "verite" && v.verite === logique.NON_MESURABLE;
    case "booleen": return v.kind === "verite" && v.verite === logique.reponse(attendue.valeur);
    case "date": return v.kind === "nombre" && !v.nombre.nm && memesBornes(v.nombre, pointDuJour(attendue.jour));
    case "option": return v.kind === "options" && v.options.length === 1 && v.options[0] === attendue.option;
    case "inconnu": return v.kind === "options" ? v.options.length > 1 : v.kind === "verite" ? !logique.decide(v.verite) : v.nombre.min === null && v.nombre.max === null && !v.nombre.vide;
  }
}

function pointDuJour(jour: jours.Jour): Fourchette {
  const numero = exact.entier(jours.numeroDe(jour));
  return { min: numero, max: numero };
}

function ecrireAttendue(attendue: ValeurAttendue, type: Type): string {
  switch (attendue.kind) {
    case "figure": return ecrireValeur({ kind: "nombre", nombre: { ...attendue.bornes, nm: false, vide: false } }, type, false);
    case "non-mesurable": return "non mesurable";
    case "inconnu": return "inconnu";
    case "booleen": return attendue.valeur ? "oui" : "non";
    case "date": return jours.jourEnLettres(attendue.jour);
    case "option": return attendue.option;
  }
}

// ---- the line of the rule -----------------------------------------------------------------------------------------

/** The clause that decides: the threshold, else the condition, else what is required. */
function regleDuVerdict(element: ElementProgramme, evaluation: Evaluation): Etiquette {
  return etiquette(element.seuil?.regle ?? element.condition ?? element.exige, evaluation) ?? { span: element.span, texte: "règle appliquée" };
}

function etiquette(id: RegleId | null, { programme }: Evaluation): Etiquette | undefined {
  const regle = id === null ? undefined : programme.regles.find((r) => r.id === id);
  return regle && { span: regle.origine.span, texte: "règle appliquée" };
}

function memesBornes(a: Fourchette, b: Fourchette): boolean {
  return memeBorne(a.min, b.min) && memeBorne(a.max, b.max);
}

function memeBorne(a: Exact | null, b: Exact | null): boolean {
  return a === null || b === null ? a === b : exact.egal(a, b);
}
