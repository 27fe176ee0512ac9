// What a case expects, read with the programme: which figure, verdict, result or missing data, and its exact value.
// Comparing with what was computed is left to verifier.ts.
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.ts";
import { dire } from "../diagnostics/catalogue/cas.ts";
import { fold, nearest, proposerNom } from "../diagnostics/suggest.ts";
import type { Fourchette, Verdict } from "../evaluate/resultat.ts";
import type { Dimension, ElementProgramme, Programme, ResultatProgramme } from "../ir/programme.ts";
import type { Exact } from "../runtime/exact.ts";
import type { Jour } from "../runtime/jours.ts";
import type { Span } from "../source/span.ts";
import { estVide, nombreCoupe } from "./arbre.ts";
import type { Affectation, Noeud, Scalaire } from "./arbre.ts";
import { direFaute, pasUneValeur } from "./donnees.ts";
import { MOTS_DU_DROIT } from "./droit.ts";
import { convenir, lireBooleen, lireDate, lireOption, lireQuantite } from "./valeurs.ts";

export type Grandeur = "points" | "montant";

/** A result of the dispositif: a figure within exact bounds, an answer, a day, an option. */
export type ValeurAttendue =
  | { readonly kind: "figure"; readonly bornes: Fourchette }
  | { readonly kind: "non-mesurable" }
  | { readonly kind: "inconnu" }
  | { readonly kind: "booleen"; readonly valeur: boolean }
  | { readonly kind: "date"; readonly jour: Jour }
  | { readonly kind: "option"; readonly option: string };

export type Attente =
  /** Points or amount of an element; of the dispositif when `element` is null. */
  | { readonly kind: "figure"; readonly grandeur: Grandeur; readonly element: ElementProgramme | null; readonly bornes: Fourchette; readonly span: Span }
  | { readonly kind: "verdict"; readonly element: ElementProgramme; readonly verdict: Verdict; readonly span: Span }
  | { readonly kind: "resultat"; readonly resultat: ResultatProgramme; readonly valeur: ValeurAttendue; readonly span: Span }
  /** Exactly these data, in any order. */
  | { readonly kind: "manquantes"; readonly noms: readonly string[]; readonly span: Span };

export const VERDICTS: readonly Verdict[] = ["atteint", "non atteint", "non accessible", "non évaluable"];
const GRANDEURS: readonly Grandeur[] = ["points", "montant"];
const MANQUANTES = "données manquantes";
const UN_VERDICT = "atteint, non atteint, non accessible ou non évaluable";

/** Expectations that could be read, and why the others could not. */
export function lireAttentes(ecrites: readonly Affectation[], programme: Programme): Outcome<readonly Attente[]> {
  const diagnostics: Diagnostic[] = [];
  const value = ecrites.flatMap((ecrite) => lireAttente(ecrite, programme, diagnostics));
  return { value, diagnostics };
}

function lireAttente({ nom, valeur }: Affectation, programme: Programme, diagnostics: Diagnostic[]): readonly Attente[] {
  const ajouter = (lue: Attente | Diagnostic): readonly Attente[] => {
    if ("code" in lue) diagnostics.push(lue);
    return "code" in lue ? [] : [lue];
  };
  const grandeur = GRANDEURS.find((g) => g === nom.texte);
  if (grandeur !== undefined) return ajouter(figureDuDispositif(grandeur, nom, valeur, programme));
  if (nom.texte === MANQUANTES) return ajouter(manquantes(nom, valeur, programme));
  const element = programme.elements.find((e) => e.nom === nom.texte);
  if (element !== undefined) return lireElement(element, nom, valeur, ajouter, diagnostics);
  const resultat = programme.resultats.find((r) => r.nom === nom.texte);
  if (resultat !== undefined) return ajouter(lireResultat(resultat, nom, valeur, programme));
  diagnostics.push(attenteInconnue(nom, programme));
  return [];
}

function attenteInconnue(nom: Scalaire, programme: Programme): Diagnostic {
  const noms = [...GRANDEURS, MANQUANTES, ...MOTS_DU_DROIT, ...programme.elements.map((e) => e.nom), ...programme.resultats.map((r) => r.nom), ...programme.entrees.map((e) => e.nom)];
  const proche = nearest(nom.texte, noms);
  return dire("attente-inconnue", nom.span, { nom: nom.texte, dispositif: programme.dispositif }, proposerNom(nom.span, proche));
}

function figureDuDispositif(grandeur: Grandeur, nom: Scalaire, valeur: Noeud, programme: Programme): Attente | Diagnostic {
  if (programme[grandeur] === null) return dire("attente-sans-objet", nom.span, { nom: programme.dispositif, quoi: grandeur });
  const lue = lireFigure(valeur, nom, dimensionDe(grandeur));
  return "code" in lue ? lue : { kind: "figure", grandeur, element: null, bornes: lue.bornes, span: valeur.span };
}

function manquantes(nom: Scalaire, valeur: Noeud, programme: Programme): Attente | Diagnostic {
  const elements = valeur.kind === "liste" ? valeur.elements : [valeur];
  const noms: string[] = [];
  for (const e of elements) {
    if (e.kind !== "scalaire" || estVide(e)) return attenteIllisible(nom, e, "une liste de données, vide si rien ne manque");
    if (!programme.entrees.some((x) => x.nom === e.texte)) return attenteInconnue(e, programme);
    noms.push(e.texte);
  }
  return { kind: "manquantes", noms, span: valeur.span };
}

// ---- an element: its verdict, its points, its amount, or several of them -------------------------------------------

function lireElement(
  element: ElementProgramme, nom: Scalaire, valeur: Noeud, ajouter: (lue: Attente | Diagnostic) => readonly Attente[], diagnostics: Diagnostic[],
): readonly Attente[] {
  const coupe = valeur.kind === "liste" ? nombreCoupe(valeur) : undefined;
  if (coupe !== undefined) return ajouter(pasUneValeur(valeur as Exclude<Noeud, Scalaire>, ""));
  const parties = valeur.kind === "liste" ? valeur.elements : [valeur];
  const lues = parties.flatMap((partie) => ajouter(lirePartie(element, nom, partie)));
  const sortes = lues.map((a) => (a.kind === "figure" ? a.grandeur : "verdict"));
  const double = sortes.findIndex((s, i) => sortes.indexOf(s) < i);
  if (double >= 0) diagnostics.push(dire("attente-repetee", lues[double]!.span, { nom: nom.texte, quoi: sortes[double] === "verdict" ? "un verdict" : `des ${sortes[double]}` }));
  return lues;
}

function lirePartie(element: ElementProgramme, nom: Scalaire, partie: Noeud): Attente | Diagnostic {
  const mot = partie.kind === "scalaire" ? fold(partie.texte.trim()) : "";
  const verdict = VERDICTS.find((v) => fold(v) === mot);
  if (verdict !== undefined) {
    if (element.propre === null && verdict !== "non accessible") return dire("attente-sans-verdict", partie.span, { nom: nom.texte });
    return { kind: "verdict", element, verdict, span: partie.span };
  }
  const grandeur: Grandeur = partie.kind === "scalaire" && /€|euro/.test(partie.texte) ? "montant" : "points";
  const lue = lireFigure(partie, nom, dimensionDe(grandeur), `${UN_VERDICT}, « 400 points », « 1 500 € » ou « de 600 à 960 points »`);
  if ("code" in lue) return lue;
  if (element[grandeur] === null) {
    const aide = element.montant !== null && grandeur === "points" ? { aide: "cet élément vaut un montant : ajoutez « € » après le nombre" } : {};
    return dire("attente-sans-objet", partie.span, { nom: nom.texte, quoi: grandeur }, aide);
  }
  return { kind: "figure", grandeur, element, bornes: lue.bornes, span: partie.span };
}

// ---- results ------------------------------------------------------------------------------------------------------

function lireResultat(resultat: ResultatProgramme, nom: Scalaire, noeud: Noeud, programme: Programme): Attente | Diagnostic {
  const valeur = lireValeurAttendue(resultat, nom, noeud, programme);
  return "code" in valeur ? valeur : { kind: "resultat", resultat, valeur, span: noeud.span };
}

function lireValeurAttendue(resultat: ResultatProgramme, nom: Scalaire, noeud: Noeud, programme: Programme): ValeurAttendue | Diagnostic {
  const type = programme.regles.find((r) => r.id === resultat.regle)!.type;
  if (noeud.kind !== "scalaire") return pasUneValeur(noeud, "une seule valeur");
  const mot = fold(noeud.texte.trim());
  if (mot === "non_mesurable" && type.kind !== "choix") return { kind: "non-mesurable" };
  if (mot === "inconnu") return { kind: "inconnu" };
  switch (type.kind) {
    case "nombre": {
      const lue = lireFigure(noeud, nom, type.dimension);
      return "code" in lue ? lue : { kind: "figure", bornes: lue.bornes };
    }
    case "booleen": {
      const lecture = lireBooleen(noeud.texte);
      return "lu" in lecture ? { kind: "booleen", valeur: lecture.lu } : direFaute(lecture, noeud, "oui, non ou inconnu");
    }
    case "date": {
      const lecture = lireDate(noeud.texte);
      return "lu" in lecture ? { kind: "date", jour: lecture.lu } : direFaute(lecture, noeud, "une date ou inconnu");
    }
    case "choix": {
      const entree = programme.entrees.find((e) => e.nom === type.donnee);
      const option = lireOption(noeud.texte, type.options, entree?.libelles ?? []);
      return option === undefined ? attenteIllisible(nom, noeud, type.options.join(", ")) : { kind: "option", option };
    }
  }
}

// ---- figures ------------------------------------------------------------------------------------------------------

const UNE_FIGURE = "une valeur exacte, ou « de 600 à 960 »";

/** « 400 points », « de 600 à 960 points », « au moins 600 », « au plus 960 ». A unit may be left out, or said once. */
function lireFigure(noeud: Noeud, nom: Scalaire, dimension: Dimension, attendu = UNE_FIGURE): { readonly bornes: Fourchette } | Diagnostic {
  if (noeud.kind !== "scalaire") return pasUneValeur(noeud, attendu);
  const texte = noeud.texte.trim();
  const entre = /^de (.+) à (.+)$/s.exec(texte);
  const ouverte = /^au (moins|plus) (.+)$/s.exec(texte);
  const une = (ecrit: string, unite?: string): Exact | Diagnostic => {
    const quantite = lireQuantite(ecrit);
    if ("faute" in quantite) return quantite.faute === "illisible" ? attenteIllisible(nom, noeud, attendu) : direFaute(quantite, noeud, attendu);
    const valeur = convenir({ valeur: quantite.lu.valeur, unite: quantite.lu.unite ?? unite ?? null }, dimension);
    return "lu" in valeur ? valeur.lu : direFaute(valeur, noeud, attendu);
  };
  if (entre) {
    const seconde = lireQuantite(entre[2]!);
    const unite = "lu" in seconde && seconde.lu.unite !== null ? seconde.lu.unite : undefined;
    const [min, max] = [une(entre[1]!, unite), une(entre[2]!)];
    if ("code" in min) return min;
    return "code" in max ? max : { bornes: { min, max } };
  }
  const valeur = une(ouverte ? ouverte[2]! : texte);
  if ("code" in valeur) return valeur;
  if (!ouverte) return { bornes: { min: valeur, max: valeur } };
  return { bornes: ouverte[1] === "moins" ? { min: valeur, max: null } : { min: null, max: valeur } };
}

function attenteIllisible(nom: Scalaire, noeud: Noeud, attendu: string): Diagnostic {
  const texte = noeud.kind === "scalaire" ? noeud.texte : noeud.kind === "liste" ? "une liste" : "des lignes « nom: valeur »";
  const verdict = noeud.kind === "scalaire" && attendu.startsWith(UN_VERDICT) ? nearest(noeud.texte, VERDICTS) : undefined;
  if (verdict !== undefined) return dire("attente-illisible", noeud.span, { texte, nom: nom.texte, attendu }, { aide: `vouliez-vous dire « ${verdict} » ?` });
  return dire("attente-illisible", noeud.kind === "scalaire" && estVide(noeud) ? nom.span : noeud.span, { texte, nom: nom.texte, attendu });
}

function dimensionDe(grandeur: Grandeur): Dimension {
  return { kind: grandeur };
}
