// Proposed cases as a file of cases, by element, each with the reason why it is proposed and « à confirmer: oui »: nobody plays it
// until the analyst has read what it expects and taken that line away.
import type { Fourchette, Valeur, ValeurDonnee } from "../evaluate/resultat.ts";
import type { Evaluation } from "../explain/calcul.ts";
import type { Programme, Type } from "../ir/programme.ts";
import * as exact from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";
import { estPoint } from "../runtime/intervalle.ts";
import { jourDuNumero } from "../runtime/jours.ts";
import * as logique from "../runtime/logique.ts";
import type { Vue } from "../scenarios/cas.ts";
import { grouper } from "./ecrire.ts";
import type { Proposition, Propositions } from "./proposer.ts";

const TETE = `# Cas proposés par « avenant proposer-cas » : chacun montre ce qu'aucun cas ne montrait. L'attendu est ce que les règles répondent
# aujourd'hui, pas ce que dit le droit : vérifiez chaque cas avec le texte, corrigez l'attendu s'il le faut, puis retirez la ligne
# « à confirmer: oui ». Tant qu'elle est là, le cas n'est pas joué et ne compte pas.`;

/** The file of one dispositif. */
export function casEnYaml({ dispositif, cas }: Propositions): string {
  const lignes = [TETE, "", `dispositif: ${dispositif}`, "", "cas:"];
  let rang = 0;
  for (const [element, siens] of grouper(cas, (p) => p.raisons[0]!.element ?? "")) {
    lignes.push(`  # ${element === "" ? "Les dates" : element}`);
    for (const p of siens) lignes.push(...unCas(p, ++rang));
  }
  return `${lignes.join("\n").trimEnd()}\n`;
}

/** Reasons told in full; the others are counted. */
const RAISONS = 3;

function unCas(p: Proposition, rang: number): string[] {
  const premiere = p.raisons[0]!;
  const dites = p.raisons.slice(0, RAISONS).map((r) => r.dit).join(" ; ");
  const reste = p.raisons.length - RAISONS;
  return [
    `  - nom: ${texte(`Proposition ${rang} : ${premiere.element === null ? "" : `${premiere.element}, `}${premiere.dit}`)}`,
    "    à confirmer: oui",
    `    note: ${texte(`Proposé pour montrer : ${dites}${reste > 0 ? ` ; et ${reste} autre${reste > 1 ? "s" : ""}` : ""}`)}`,
    ...moment(p.vue),
    ...(p.evaluation === null || p.evaluation.donnees.size === 0 ? [] : [`    données: { ${donnees(p.evaluation)} }`]),
    `    attendu: { ${p.evaluation === null ? "en vigueur: non" : attendu(p.evaluation, p)} }`,
    "",
  ];
}

function moment({ exercice, jour, connuLe }: Vue): string[] {
  return [
    ...(exercice === null ? [] : [`    exercice: ${exercice}`]),
    ...(jour === null ? [] : [`    jour: ${jour}`]),
    ...(connuLe === null ? [] : [`    connu le: ${connuLe}`]),
  ];
}

function texte(t: string): string {
  return `"${t.replace(/["\\]/g, (c) => `\\${c}`)}"`;
}

function donnees({ programme, donnees: d }: Evaluation): string {
  return programme.entrees.flatMap((e) => {
    const v = d.get(e.nom);
    return v ? [`${e.nom}: ${donnee(v)}`] : [];
  }).join(", ");
}

function donnee(v: ValeurDonnee): string {
  switch (v.kind) {
    case "booleen": return v.valeur ? "oui" : "non";
    case "date": return v.jour;
    case "option": return v.option;
    case "nombre": return nombre(v.valeur);
  }
}

/** A comma or a fraction stands between quotation marks: in YAML a comma would cut it. */
function nombre(e: Exact, unite = ""): string {
  const ecrit = exact.ecrire(e).replace(".", ",");
  return /^-?\d+$/.test(ecrit) ? `${ecrit}${unite}` : `"${ecrit}${unite}"`;
}

function attendu({ programme, resultat }: Evaluation, { elements }: Proposition): string {
  const out: string[] = [];
  const figure = (f: Fourchette | null, unite: string): string[] => (f === null || (f.min === null && f.max === null) ? [] : [fourchette(f, unite)]);
  for (const grandeur of ["points", "montant"] as const) for (const f of figure(resultat[grandeur], grandeur === "montant" ? " €" : "")) out.push(`${grandeur}: ${f}`);
  for (const element of elements) {
    const r = resultat.elements.find((e) => e.nom === element.nom)!;
    const parties = [...(r.verdict === null ? [] : [r.verdict]), ...figure(r.points, " points"), ...figure(r.montant, " €")];
    if (parties.length > 0) out.push(`${element.nom}: ${parties.length === 1 ? parties[0]! : `[${parties.join(", ")}]`}`);
  }
  for (const r of programme.resultats) {
    const v = resultat.resultats.get(r.nom);
    const ecrit = v && valeur(v, typeDe(programme, r.regle));
    if (ecrit !== undefined) out.push(`${r.nom}: ${ecrit}`);
  }
  return out.join(", ");
}

function fourchette({ min, max }: Fourchette, unite: string): string {
  if (min !== null && max !== null) {
    if (exact.egal(min, max)) return nombre(min, unite);
    return texte(`de ${brut(min)} à ${brut(max)}${unite}`);
  }
  return texte(min !== null ? `au moins ${brut(min)}${unite}` : `au plus ${brut(max!)}${unite}`);
}

function brut(e: Exact): string {
  return exact.ecrire(e).replace(".", ",");
}

function typeDe(programme: Programme, regle: string): Type | undefined {
  return programme.regles.find((r) => r.id === regle)?.type;
}

function valeur(v: Valeur, type: Type | undefined): string | undefined {
  switch (v.kind) {
    case "verite": return v.verite === logique.VRAI ? "oui" : v.verite === logique.FAUX ? "non" : v.verite === logique.NON_MESURABLE ? "non mesurable" : "inconnu";
    case "options": return v.options.length === 1 ? v.options[0] : "inconnu";
    case "nombre": {
      const { nombre: n } = v;
      if (n.vide) return "non mesurable";
      if (n.nm) return undefined;
      if (type?.kind === "date") return estPoint(n) ? jourDuNumero(Number(n.min!.n)) : undefined;
      if (n.min === null && n.max === null) return "inconnu";
      return fourchette(n, type?.kind === "nombre" && type.dimension.kind === "montant" ? " €" : "");
    }
  }
}
