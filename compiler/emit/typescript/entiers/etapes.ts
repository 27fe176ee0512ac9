// The steps of an evaluation in the order they are written: each datum just before its first use, each word of bits as soon
// as its bits are known; cut into functions short enough for the machine to compile (performance.md: V8 gives up beyond).
import * as code from "./code.ts";
import type { Code } from "./code.ts";
import type { EntreeEntiere } from "./entrees.ts";
import type { Noyau } from "./noyau.ts";

export type Etape =
  | { readonly kind: "entree"; readonly entree: EntreeEntiere }
  /** The first cannot exceed the second. */
  | { readonly kind: "controle"; readonly petite: EntreeEntiere; readonly grande: EntreeEntiere }
  | { readonly kind: "calcul"; readonly nom: string; readonly code: Code; readonly sujet: string | null }
  /** Thirty bits, from the first. */
  | { readonly kind: "mot"; readonly nom: string; readonly bits: readonly Code[] };

export const BITS_PAR_MOT = 30;
/** Steps of one function: about a hundred indicators. Ten times as many take the machine seconds to compile. */
const LIMITE = 400;

/** What the step defines; nothing for a control. */
export function nomDe(e: Etape): string {
  return e.kind === "entree" ? e.entree.nom : e.kind === "controle" ? "" : e.nom;
}

export function lusPar(e: Etape): ReadonlySet<string> {
  const out = new Set<string>();
  if (e.kind === "calcul") code.nomsLus(e.code, out);
  if (e.kind === "controle") out.add(e.petite.nom).add(e.grande.nom);
  if (e.kind === "mot") for (const b of e.bits) code.nomsLus(b, out);
  return out;
}

export function mots(noyau: Noyau): readonly Extract<Etape, { kind: "mot" }>[] {
  const out: Extract<Etape, { kind: "mot" }>[] = [];
  for (let i = 0; i < noyau.bits.length; i += BITS_PAR_MOT) out.push({ kind: "mot", nom: `m${out.length}`, bits: noyau.bits.slice(i, i + BITS_PAR_MOT) });
  return out;
}

/**
 * Every step, in an order where what is read is known. Controls, words of bits and sums come as soon as they can, so that few
 * values wait at any time. A datum that no step reads is read last: it is controlled all the same.
 */
export function etapes(noyau: Noyau): readonly Etape[] {
  const parNom = new Map(noyau.entrees.map((e) => [e.nom, e]));
  const parDonnee = new Map(noyau.entrees.map((e) => [e.entree.nom, e]));
  const controles = noyau.entrees.flatMap((petite): Etape[] => {
    const grande = petite.auPlus === null ? undefined : parDonnee.get(petite.auPlus);
    return grande === undefined ? [] : [{ kind: "controle", petite, grande }];
  });
  const instructions = noyau.instructions.map((i): Etape => ({ kind: "calcul", ...i }));
  const motsDuNoyau = mots(noyau);
  const faites = new Set<Etape>();
  const restants = new Set(parNom.keys());
  const attendent = new Map<string, { readonly etape: Etape; reste: number }[]>();
  for (const etape of [...controles, ...motsDuNoyau, ...instructions.filter(estSomme)]) {
    // A control never makes a datum be read; the others read those that they need.
    const manque = [...lusPar(etape)].filter((n) => etape.kind === "controle" || !(parNom.has(n) || n.startsWith("fin_")));
    const attente = { etape, reste: manque.length };
    for (const n of manque) attendent.set(n, [...(attendent.get(n) ?? []), attente]);
  }
  const out: Etape[] = [];
  const poser = (e: Etape): void => {
    if (faites.has(e)) return;
    faites.add(e);
    for (const lu of lusPar(e)) if (restants.delete(lu)) poser({ kind: "entree", entree: parNom.get(lu)! });
    out.push(e);
    for (const a of attendent.get(nomDe(e)) ?? []) if (--a.reste === 0) poser(a.etape);
  };
  for (const i of instructions) poser(i);
  for (const nom of [...restants]) if (restants.delete(nom)) poser({ kind: "entree", entree: parNom.get(nom)! });
  for (const e of motsDuNoyau) poser(e);
  return out;
}

/** A sum of figures: it waits for nothing but its terms. */
function estSomme(e: Etape): boolean {
  return e.kind === "calcul" && e.code.kind === "somme" && [...lusPar(e)].some((n) => !n.startsWith("d"));
}

/** One part, or several of about the same length. */
export function parties(toutes: readonly Etape[]): readonly (readonly Etape[])[] {
  const nombre = Math.max(1, Math.ceil(toutes.length / LIMITE));
  const taille = Math.ceil(toutes.length / nombre);
  return Array.from({ length: nombre }, (_, i) => toutes.slice(i * taille, (i + 1) * taille));
}

/** The last days of exercice that these codes read, as statements: they come before all else. */
export function finsDExercice(codes: readonly Code[], prefixe: string): readonly string[] {
  const lus = new Set(codes.flatMap((c) => [...code.nomsLus(c)]));
  return [
    ...(lus.has("fin_exercice") ? [`${prefixe}fin_exercice = finDExerciceEntiere(exercice);`] : []),
    ...(lus.has("fin_precedente") ? [`${prefixe}fin_precedente = finDExerciceEntiere(exercice - 1);`] : []),
  ];
}

/** All that a version computes and keeps. */
export function codesDe({ instructions, bits, valeurs }: Noyau): readonly Code[] {
  return [...instructions.map((i) => i.code), ...bits, ...valeurs];
}

export function codesDesEtapes(liste: readonly Etape[]): readonly Code[] {
  return liste.flatMap((e) => (e.kind === "calcul" ? [e.code] : e.kind === "mot" ? e.bits : []));
}

/** A parameter that the body does not read begins with a low line, as the type-checker asks. The signature is the first line. */
export function parametresLus(fonction: string): string {
  const fin = fonction.indexOf("\n");
  const [signature, corps] = [fonction.slice(0, fin), fonction.slice(fin)];
  return signature.replace(/\b(donnees|entree|sortie): /g, (tout, nom: string) => (new RegExp(`\\b${nom}\\b`).test(corps) ? tout : `_${tout}`)) + corps;
}
