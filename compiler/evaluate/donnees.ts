// Can these data be true? Types, whole numbers, bounds, existing days, « au plus », figures that the sources bound. How a
// value is written in a file is left to scenarios/; what is refused here never reaches the evaluator.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { dire } from "../diagnostics/catalogue/donnees.ts";
import { nearest, proposerNom } from "../diagnostics/suggest.ts";
import type { Entree, Programme, Type } from "../ir/programme.ts";
import { parcourir } from "../ir/walk.ts";
import * as ecriture from "../runtime/ecriture.ts";
import * as exact from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";
import * as jours from "../runtime/jours.ts";
import type { Jour } from "../runtime/jours.ts";
import type { Span } from "../source/span.ts";
import type { Donnees, ValeurDonnee } from "./resultat.ts";

/**
 * Faults of the data given to a programme. `place` says where each of them was written; `declarees`, every datum of the
 * corpus, lets data without effect in this version be checked too.
 */
export function controler(
  programme: Programme, donnees: Donnees, place: (nom: string) => Span, declarees: readonly Entree[] = programme.entrees,
): readonly Diagnostic[] {
  const parNom = new Map(declarees.map((e) => [e.nom, e]));
  const out: Diagnostic[] = [];
  for (const entree of declarees) {
    const donnee = donnees.get(entree.nom);
    if (donnee === undefined) continue;
    const seule = controlerValeur(entree, donnee, place(entree.nom));
    if (seule !== undefined) out.push(seule);
    else if (donnee.kind === "nombre") out.push(...controlerPartie(entree, donnee.valeur, parNom, donnees, place));
  }
  return [...out, ...controlerNonCommuniques(programme, donnees, place)];
}

/** A name that is no declared datum. */
export function donneeInconnue(nom: string, declarees: readonly Entree[], span: Span): Diagnostic {
  const proche = nearest(nom, declarees.map((e) => e.nom));
  return dire("donnee-inconnue", span, { nom }, proposerNom(span, proche));
}

/** A declared datum that no rule of this version reads: accepted, and said. */
export function donneeSansEffet(nom: string, programme: Programme, span: Span): Diagnostic {
  return dire("donnee-sans-effet", span, { nom, dispositif: programme.dispositif });
}

/** What a type expects, in words: « un montant, par exemple « 1 500 € » ». */
export function attenduPour(type: Type): string {
  switch (type.kind) {
    case "booleen": return "oui ou non";
    case "date": return "une date, par exemple « 31 décembre 2022 »";
    case "choix": return `un choix parmi ${ecriture.liste(type.options, "ou")}`;
    case "nombre":
      switch (type.dimension.kind) {
        case "sans": return "un nombre ou un taux, par exemple « 22,5 », « 20 % » ou « 2/3 »";
        case "points": return "des points, par exemple « 400 points »";
        case "montant": return "un montant, par exemple « 1 500 € »";
        case "duree": return "une durée en jours, par exemple « 30 jours »";
        case "compte": return "un nombre entier, par exemple « 1 500 »";
      }
  }
}

function controlerValeur(entree: Entree, donnee: ValeurDonnee, span: Span): Diagnostic | undefined {
  const { nom, type } = entree;
  if (!memeGenre(type, donnee)) return dire("donnee-mauvais-type", span, { nom, attendu: attenduPour(type) });
  if (donnee.kind === "nombre") return controlerNombre(entree, donnee.valeur, span);
  if (donnee.kind === "date") return controlerDate(entree, donnee.jour, span);
  if (donnee.kind === "option" && type.kind === "choix" && !type.options.includes(donnee.option)) {
    return dire("donnee-option-inconnue", span, { nom, texte: donnee.option, options: ecriture.liste(type.options, "ou") });
  }
  return undefined;
}

function memeGenre(type: Type, donnee: ValeurDonnee): boolean {
  return type.kind === "choix" ? donnee.kind === "option" : type.kind === donnee.kind;
}

function controlerDate({ nom, type, min, max }: Entree, jour: Jour, span: Span): Diagnostic | undefined {
  if (jours.lireJour(jour) === undefined) return dire("donnee-date-inexistante", span, { texte: jour });
  if (!horsBornes(exact.entier(jours.numeroDe(jour)), min, max)) return undefined;
  return dire("donnee-hors-bornes", span, { nom, valeur: jours.jourEnLettres(jour), bornes: bornes(min, max, type) });
}

function controlerNombre({ nom, type, entier, min, max }: Entree, valeur: Exact, span: Span): Diagnostic | undefined {
  const ecrite = estPart(min, max, type) ? ecriture.taux(valeur) : ecrire(valeur, type);
  if (exact.signe(valeur) < 0 && min !== null && exact.signe(min) >= 0) return dire("donnee-negative", span, { nom, valeur: ecrite });
  if (entier && !exact.estEntier(valeur)) return dire("donnee-non-entiere", span, { nom, valeur: ecrite });
  return horsBornes(valeur, min, max) ? dire("donnee-hors-bornes", span, { nom, valeur: ecrite, bornes: bornes(min, max, type) }) : undefined;
}

function horsBornes(valeur: Exact, min: Exact | null, max: Exact | null): boolean {
  return (min !== null && exact.compare(valeur, min) < 0) || (max !== null && exact.compare(valeur, max) > 0);
}

/** A number between 0 and 1 is a part of something: it is read in per cent. */
function estPart(min: Exact | null, max: Exact | null, type: Type): boolean {
  return type.kind === "nombre" && type.dimension.kind === "sans" && min !== null && max !== null && exact.signe(min) >= 0 && exact.compare(max, exact.entier(1)) <= 0;
}

function bornes(min: Exact | null, max: Exact | null, type: Type): string {
  if (estPart(min, max, type)) return `de ${ecriture.taux(min!)} à ${ecriture.taux(max!)}`;
  if (type.kind === "date" && min !== null && max !== null) return `du ${ecrire(min, type)} au ${ecrire(max, type)}`;
  if (max === null) return `à partir de ${ecrire(min!, type)}`;
  return min === null ? `jusqu’à ${ecrire(max, type)}` : `de ${ecrire(min, type)} à ${ecrire(max, type)}`;
}

/** « au plus »: the next known datum of the chain, through those that are missing. */
function controlerPartie(
  entree: Entree, valeur: Exact, parNom: ReadonlyMap<string, Entree>, donnees: Donnees, place: (nom: string) => Span,
): readonly Diagnostic[] {
  const vus = new Set([entree.nom]);
  for (let autre = entree.auPlus; autre !== null && !vus.has(autre); autre = parNom.get(autre)?.auPlus ?? null) {
    vus.add(autre);
    const donnee = donnees.get(autre);
    if (donnee?.kind !== "nombre") continue;
    if (exact.compare(valeur, donnee.valeur) <= 0) return [];
    const limite = ecrire(donnee.valeur, entree.type);
    return [dire("donnee-incoherente", place(entree.nom), { nom: entree.nom, valeur: ecrire(valeur, entree.type), autre, limite },
      { etiquettes: [{ span: place(autre), texte: `« ${autre} » vaut ${limite} ici` }] })];
  }
  return [];
}

/** `non communiqués, de 0 à 360, fournis par x`: x is refused outside the bounds of the text. */
function controlerNonCommuniques(programme: Programme, donnees: Donnees, place: (nom: string) => Span): readonly Diagnostic[] {
  const out = new Map<string, Diagnostic>();
  for (const e of programme.regles.flatMap((regle) => [...parcourir(regle.expr)])) {
    if (e.kind !== "non-communique") continue;
    const entree = programme.entrees.find((x) => x.nom === e.entree);
    const donnee = entree && donnees.get(entree.nom);
    if (donnee?.kind !== "nombre" || !horsBornes(donnee.valeur, e.min, e.max)) continue;
    const valeur = ecrire(donnee.valeur, entree!.type);
    out.set(entree!.nom, dire("donnee-hors-bornes", place(entree!.nom), { nom: entree!.nom, valeur, bornes: bornes(e.min, e.max, entree!.type) }));
  }
  return [...out.values()];
}

function ecrire(valeur: Exact, type: Type): string {
  if (type.kind === "date") return jours.jourEnLettres(jours.jourDuNumero(Number(valeur.n)));
  if (type.kind !== "nombre") return ecriture.nombre(valeur);
  switch (type.dimension.kind) {
    case "points": return ecriture.points(valeur);
    case "montant": return ecriture.montant(valeur);
    case "duree": return ecriture.quantite(valeur, "jours");
    case "sans": case "compte": return ecriture.nombre(valeur);
  }
}
