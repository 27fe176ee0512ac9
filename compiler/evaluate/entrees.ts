// What each datum may be: its value when it is given, otherwise everything that its declaration and the other data allow.
// Refusing wrong data is left to donnees.ts.
import type { Entree, Programme, Type } from "../ir/programme.ts";
import * as exact from "../runtime/exact.ts";
import * as intervalle from "../runtime/intervalle.ts";
import type { Nombre } from "../runtime/intervalle.ts";
import * as logique from "../runtime/logique.ts";
import { intersection, jourConnu } from "./expressions.ts";
import type { Donnees, Valeur, ValeurDonnee } from "./resultat.ts";

/** The value of every datum of the programme, by name. */
export function valeursDesEntrees(programme: Programme, donnees: Donnees): ReadonlyMap<string, Valeur> {
  const out = new Map<string, Valeur>();
  const nombres = new Map<string, Nombre>();
  for (const entree of programme.entrees) {
    const donnee = donnees.get(entree.nom);
    const valeur = (donnee && connue(entree.type, donnee)) ?? inconnue(entree);
    out.set(entree.nom, valeur);
    if (valeur.kind === "nombre") nombres.set(entree.nom, valeur.nombre);
  }
  for (const [nom, n] of resserrer(programme.entrees, nombres)) out.set(nom, { kind: "nombre", nombre: n });
  return out;
}

/** The value of a given datum; undefined if it is not of the declared type. */
function connue(type: Type, donnee: ValeurDonnee): Valeur | undefined {
  if (type.kind === "nombre" && donnee.kind === "nombre") return { kind: "nombre", nombre: intervalle.exactement(donnee.valeur) };
  if (type.kind === "date" && donnee.kind === "date") return { kind: "nombre", nombre: jourConnu(donnee.jour) };
  if (type.kind === "booleen" && donnee.kind === "booleen") return { kind: "verite", verite: logique.reponse(donnee.valeur) };
  if (type.kind === "choix" && donnee.kind === "option" && type.options.includes(donnee.option)) return { kind: "options", options: [donnee.option] };
  return undefined;
}

function inconnue(entree: Entree): Valeur {
  switch (entree.type.kind) {
    case "booleen": return { kind: "verite", verite: logique.INCONNU };
    case "choix": return { kind: "options", options: entree.type.options };
    case "date": return { kind: "nombre", nombre: intervalle.entre(entree.min, entree.max) };
    case "nombre": return { kind: "nombre", nombre: intervalle.entre(entiereAuDessus(entree), entiereAuDessous(entree)) };
  }
}

function entiereAuDessus({ entier, min }: Entree): exact.Exact | null {
  return entier && min !== null ? exact.entier(exact.plafond(min)) : min;
}

function entiereAuDessous({ entier, max }: Entree): exact.Exact | null {
  return entier && max !== null ? exact.entier(exact.plancher(max)) : max;
}

/** If a is « au plus » b, then a ≤ the largest b and b ≥ the smallest a; repeated, so that chains are followed to their ends. */
function resserrer(entrees: readonly Entree[], nombres: ReadonlyMap<string, Nombre>): Map<string, Nombre> {
  const out = new Map(nombres);
  for (let tour = 0; tour < entrees.length; tour++) {
    let change = false;
    const restreindre = (nom: string, limite: Nombre): void => {
      const avant = out.get(nom);
      if (avant === undefined || intervalle.estPoint(avant)) return;
      const apres = intersection(avant, limite);
      if (apres === undefined || memesBornes(avant, apres)) return;
      out.set(nom, apres);
      change = true;
    };
    for (const { nom, auPlus } of entrees) {
      if (auPlus === null) continue;
      const a = out.get(nom);
      const b = out.get(auPlus);
      if (a === undefined || b === undefined) continue;
      restreindre(nom, intervalle.entre(null, b.max));
      restreindre(auPlus, intervalle.entre(a.min, null));
    }
    if (!change) break;
  }
  return out;
}

function memesBornes(a: Nombre, b: Nombre): boolean {
  return memeBorne(a.min, b.min) && memeBorne(a.max, b.max);
}

function memeBorne(a: exact.Exact | null, b: exact.Exact | null): boolean {
  return a === null || b === null ? a === b : exact.egal(a, b);
}
