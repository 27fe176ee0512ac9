// One datum as a property: its type, what it may be, its words. Numbers that are not counts are integers or exact texts
// ("22,5", "2/3"): JSON has no exact decimals.
import type { Entree, Programme } from "../../ir/programme.ts";
import { parcourir } from "../../ir/walk.ts";
import * as exact from "../../runtime/exact.ts";
import type { Exact } from "../../runtime/exact.ts";

/** What a text must look like to be read exactly. */
const NOMBRE_EXACT = "^-?[0-9]+([.,][0-9]+|/0*[1-9][0-9]*)?$";
const JOUR = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

interface Bornes {
  readonly min: Exact | null;
  readonly max: Exact | null;
}

export function proprietes(programme: Programme, lectures: ReadonlyMap<string, readonly string[]>): object {
  const limites = limitesDuTexte(programme);
  return Object.fromEntries(programme.entrees.map((e) => [e.nom, { ...mots(e, lectures.get(e.nom) ?? []), ...valeur(e, resserre(e, limites.get(e.nom) ?? [])), ...extensions(e) }]));
}

function mots(e: Entree, lecteurs: readonly string[]): object {
  const phrases = [...(e.question === null ? [] : [e.question]), ...(lecteurs.length === 0 ? [] : [`Lue par : ${lecteurs.join(" ; ")}.`])];
  return { title: e.libelle, ...(phrases.length === 0 ? {} : { description: phrases.join(" ") }) };
}

function valeur(e: Entree, bornes: Bornes): object {
  switch (e.type.kind) {
    case "booleen": return { type: "boolean" };
    case "choix": return { type: "string", enum: e.type.options, "x-libelles": e.type.options.map((o, i) => e.libelles[i] ?? o) };
    case "date": return { type: "string", format: "date", pattern: JOUR };
    case "nombre": {
      const entiers = { type: "integer", ...bornesEntieres(bornes) };
      return e.entier ? entiers : { anyOf: [entiers, { type: "string", pattern: NOMBRE_EXACT }], ...bornesExactes(bornes) };
    }
  }
}

function bornesEntieres({ min, max }: Bornes): object {
  const bas = min === null ? Number.NEGATIVE_INFINITY : Number(exact.plafond(min));
  const haut = max === null ? Number.POSITIVE_INFINITY : Number(exact.plancher(max));
  return { ...(Number.isSafeInteger(bas) ? { minimum: bas } : {}), ...(Number.isSafeInteger(haut) ? { maximum: haut } : {}) };
}

function bornesExactes({ min, max }: Bornes): object {
  return { ...(min === null ? {} : { "x-minimum": exact.ecrire(min) }), ...(max === null ? {} : { "x-maximum": exact.ecrire(max) }) };
}

function extensions(e: Entree): object {
  const unite = e.type.kind === "nombre" ? (e.type.dimension.kind === "compte" ? e.type.dimension.unite : e.type.dimension.kind) : null;
  return {
    ...(unite === null || unite === "sans" ? {} : { "x-unite": unite }),
    ...(e.auPlus === null ? {} : { "x-au-plus": e.auPlus }),
    ...(e.origine === null ? {} : { "x-origine": e.origine }),
  };
}

/** Bounds that the text gives to a figure it does not communicate, by the datum that supplies it. */
function limitesDuTexte(programme: Programme): ReadonlyMap<string, readonly Bornes[]> {
  const out = new Map<string, Bornes[]>();
  for (const regle of programme.regles) {
    for (const e of parcourir(regle.expr)) if (e.kind === "non-communique" && e.entree !== null) out.set(e.entree, [...(out.get(e.entree) ?? []), e]);
  }
  return out;
}

function resserre(e: Bornes, limites: readonly Bornes[]): Bornes {
  return limites.reduce<Bornes>((a, b) => ({ min: plusGrand(a.min, b.min), max: plusPetit(a.max, b.max) }), { min: e.min, max: e.max });
}

function plusGrand(a: Exact | null, b: Exact | null): Exact | null {
  return a === null || b === null ? (a ?? b) : exact.maximum(a, b);
}

function plusPetit(a: Exact | null, b: Exact | null): Exact | null {
  return a === null || b === null ? (a ?? b) : exact.minimum(a, b);
}
