// One practice through the reference evaluator and through generated code: what each says, in one canonical writing, and
// where they part. Not a test.
import { evaluer } from "../../compiler/evaluate/evaluate.ts";
import type { Donnees, Fourchette, Resultat, Valeur } from "../../compiler/evaluate/resultat.ts";
import type { Programme } from "../../compiler/ir/programme.ts";
import * as exact from "../../compiler/runtime/exact.ts";
import type { Nombre } from "../../compiler/runtime/intervalle.ts";
import type { Module } from "./charge.ts";

/** What the reference evaluator answers, line by line. */
export function canoniqueReference(programme: Programme, donnees: Donnees, exercice: number): string[] {
  const r: Resultat = evaluer(programme, donnees, { exercice });
  return [
    ...programme.regles.map((regle) => `${regle.id} = ${valeur(r.trace.get(regle.id)!)}`),
    ...r.elements.map((e) => `élément ${e.nom} : ${e.verdict} ; ${fourchette(e.points)} ; ${fourchette(e.montant)} ; ${e.mesure === null ? "—" : nombre(e.mesure)}`),
    ...[...r.resultats].map(([nom, v]) => `résultat ${nom} : ${valeur(v)}`),
    `total : ${fourchette(r.points)} ; ${fourchette(r.montant)}`,
  ];
}

function fourchette(f: Fourchette | null): string {
  return f === null ? "—" : bornes(f.min === null ? null : exact.ecrire(f.min), f.max === null ? null : exact.ecrire(f.max));
}

function bornes(min: string | null, max: string | null): string {
  return `${min ?? "-∞"}..${max ?? "+∞"}`;
}

function nombre(n: Nombre): string {
  return n.vide ? "non mesurable" : `${fourchette(n)}${n.nm ? " ou non mesurable" : ""}`;
}

function valeur(v: Valeur): string {
  switch (v.kind) {
    case "nombre": return nombre(v.nombre);
    case "options": return `{${[...v.options].sort().join(", ")}}`;
    case "verite": return [...((v.verite & 2) !== 0 ? ["vrai"] : []), ...((v.verite & 1) !== 0 ? ["faux"] : []), ...((v.verite & 4) !== 0 ? ["non mesurable"] : [])].join(", ");
  }
}

// ---- the generated side: plain JSON, whose shape is not shared with the above on purpose -----------------------------

interface Bornes { readonly min: string | null; readonly max: string | null; readonly exact: string | null; readonly mesurable?: "oui" | "non" | "peut-être" }
type Ecrite = { readonly genre: "verite" | "options"; readonly possibles: readonly string[] } | ({ readonly genre: "nombre" } & Bornes);
interface Generee {
  readonly valide: boolean;
  readonly erreurs?: readonly { readonly message: string }[];
  readonly points: Bornes | null;
  readonly montant: Bornes | null;
  readonly elements: readonly { readonly nom: string; readonly verdict: string | null; readonly points: Bornes | null; readonly montant: Bornes | null; readonly mesure: Bornes | null }[];
  readonly resultats: readonly { readonly nom: string; readonly valeur: Ecrite }[];
}

/** What a version's module answers, line by line; its result goes through JSON first. */
export function canoniqueGenere(version: Module, evaluation: Module, donnees: object, exercice: number): string[] {
  const evaluerGenere = version["evaluer"] as (d: object, exercice: number) => unknown;
  const r = JSON.parse(JSON.stringify(evaluerGenere(donnees, exercice))) as Generee;
  if (!r.valide) return [`refusé : ${r.erreurs!.map((e) => e.message).join(" ")}`];
  const tracer = evaluation["trace"] as (description: unknown, calcul: unknown, d: object, exercice: number) => readonly { readonly regle: string; readonly valeur: Ecrite }[];
  return [
    ...tracer(version["description"], version["calculer"], donnees, exercice).map((t) => `${t.regle} = ${ecrite(t.valeur)}`),
    ...r.elements.map((e) => `élément ${e.nom} : ${e.verdict} ; ${chiffre(e.points)} ; ${chiffre(e.montant)} ; ${e.mesure === null ? "—" : mesure(e.mesure)}`),
    ...r.resultats.map((x) => `résultat ${x.nom} : ${ecrite(x.valeur)}`),
    `total : ${chiffre(r.points)} ; ${chiffre(r.montant)}`,
  ];
}

function chiffre(b: Bornes | null): string {
  if (b === null) return "—";
  if ((b.exact !== null) !== (b.min !== null && b.min === b.max)) return `incohérent : ${JSON.stringify(b)}`;
  return bornes(b.min, b.max);
}

function mesure(b: Bornes): string {
  return b.mesurable === "non" ? "non mesurable" : `${chiffre(b)}${b.mesurable === "peut-être" ? " ou non mesurable" : ""}`;
}

function ecrite(v: Ecrite): string {
  if (v.genre === "nombre") return mesure(v);
  return v.genre === "options" ? `{${[...v.possibles].sort().join(", ")}}` : v.possibles.join(", ");
}

/** The first lines that differ, or nothing. */
export function difference(reference: readonly string[], genere: readonly string[]): string | undefined {
  for (let i = 0; i < Math.max(reference.length, genere.length); i++) {
    if (reference[i] !== genere[i]) return `référence : ${reference[i] ?? "rien"}\ngénéré :    ${genere[i] ?? "rien"}`;
  }
  return undefined;
}

/** Rules whose value is not one single value, among the lines of an evaluation. */
export function indeterminees(lignes: readonly string[]): readonly string[] {
  return lignes.filter((ligne) => {
    const valeur = / = (.*)$/.exec(ligne)?.[1];
    if (valeur === undefined || valeur === "non mesurable" || /^\{[^,]+\}$/.test(valeur)) return false;
    const bornes = /^(.+)\.\.(.+)$/.exec(valeur);
    return bornes === null ? valeur.includes(",") : bornes[1] !== bornes[2];
  });
}
