// One practice through the reference evaluator and through generated code: where they part. Figures are compared as they
// are written, rules as they are computed. Not a test.
import type { Edition } from "../../compiler/edition/edition.ts";
import type { Fourchette, Resultat, Valeur } from "../../compiler/evaluate/resultat.ts";
import type { Programme } from "../../compiler/ir/programme.ts";
import * as exact from "../../compiler/runtime/exact.ts";
import type { Nombre } from "../../compiler/runtime/intervalle.ts";
import type { Module } from "./charge.ts";

// ---- the generated side: its shape is not shared with the compiler on purpose ----------------------------------------

interface Bornes { readonly min: string | null; readonly max: string | null; readonly exact: string | null; readonly mesurable?: "oui" | "non" | "peut-être" }
type Ecrite = { readonly genre: "verite" | "options"; readonly possibles: readonly string[] } | ({ readonly genre: "nombre" } & Bornes);
export interface Generee {
  readonly valide: boolean;
  readonly erreurs?: readonly { readonly message: string }[];
  readonly points: Bornes | null;
  readonly montant: Bornes | null;
  readonly elements: readonly { readonly nom: string; readonly verdict: string | null; readonly points: Bornes | null; readonly montant: Bornes | null; readonly mesure: Bornes | null }[];
  readonly resultats: readonly { readonly nom: string; readonly valeur: Ecrite }[];
  readonly donneesManquantes: readonly { readonly nom: string; readonly largeur: string | null }[];
  readonly donneesAbsentes: readonly string[];
}

/** A version's module, called. */
export function appeler(version: Module, donnees: object, exercice: number): Generee {
  return (version["estimer"] as (d: object, exercice: number) => Generee)(donnees, exercice);
}

/** The same edition with every rule among its results, so that each can be compared. */
export function enToutesRegles(edition: Edition): Edition {
  const ouvert = (p: Programme): Programme => ({ ...p, resultats: p.regles.map((r) => ({ nom: r.id, libelle: r.id, regle: r.id })) });
  return { ...edition, dispositifs: edition.dispositifs.map((d) => ({ ...d, versions: d.versions.map((v) => ({ ...v, programme: ouvert(v.programme) })) })) };
}

/** The first thing that the result says otherwise than the reference, or nothing. */
export function ecartDeResultat(reference: Resultat, genere: Generee): string | undefined {
  if (!genere.valide) return `refusé : ${genere.erreurs!.map((e) => e.message).join(" ")}`;
  if (genere.elements.length !== reference.elements.length) return `${genere.elements.length} éléments pour ${reference.elements.length}`;
  for (const [i, e] of reference.elements.entries()) {
    const g = genere.elements[i]!;
    if (g.nom !== e.nom || g.verdict !== e.verdict) return `élément ${e.nom} : ${e.verdict}, généré ${g.nom} ${g.verdict}`;
    const faute = ecartDeFourchette(e.points, g.points) ?? ecartDeFourchette(e.montant, g.montant) ?? ecartDeMesure(e.mesure, g.mesure);
    if (faute !== undefined) return `élément ${e.nom} : ${faute}`;
  }
  const total = ecartDeFourchette(reference.points, genere.points) ?? ecartDeFourchette(reference.montant, genere.montant);
  if (total !== undefined) return `total : ${total}`;
  const manquantes = reference.manquantes.map((m) => `${m.nom} ${m.largeur && exact.ecrire(m.largeur)}`).join(", ");
  const demandees = genere.donneesManquantes.map((m) => `${m.nom} ${m.largeur}`).join(", ");
  if (manquantes !== demandees) return `données manquantes : ${manquantes}, généré ${demandees}`;
  for (const r of genere.resultats) {
    const faute = ecartEcrit(reference.resultats.get(r.nom), r.valeur);
    if (faute !== undefined) return `résultat ${r.nom} : ${faute}`;
  }
  return genere.resultats.length === reference.resultats.size ? undefined : `${genere.resultats.length} résultats pour ${reference.resultats.size}`;
}

/** The first rule whose value is not the reference's, in a result of `enToutesRegles`. */
export function ecartDeRegle(reference: Resultat, genere: Generee): string | undefined {
  if (genere.resultats.length !== reference.trace.size) return `${genere.resultats.length} règles pour ${reference.trace.size}`;
  for (const r of genere.resultats) {
    const faute = ecartEcrit(reference.trace.get(r.nom), r.valeur);
    if (faute !== undefined) return `règle ${r.nom} : ${faute}`;
  }
  return undefined;
}

function memeTexte(e: exact.Exact | null, texte: string | null): boolean {
  return e === null ? texte === null : exact.ecrire(e) === texte;
}

function ecartDeFourchette(f: Fourchette | null, b: Bornes | null): string | undefined {
  if (f === null || b === null) return f === null && b === null ? undefined : `${bornes(f)}, généré ${JSON.stringify(b)}`;
  const coherent = (b.exact !== null) === (b.min !== null && b.min === b.max) && (b.exact === null || b.exact === b.min);
  return coherent && memeTexte(f.min, b.min) && memeTexte(f.max, b.max) ? undefined : `${bornes(f)}, généré ${JSON.stringify(b)}`;
}

function ecartDeMesure(n: Nombre | null, b: Bornes | null): string | undefined {
  if (n === null || b === null) return n === null && b === null ? undefined : "mesure d'un seul côté";
  if (n.vide || b.mesurable === "non") return n.vide && b.mesurable === "non" ? undefined : `mesurable : ${JSON.stringify(b)}`;
  if (n.nm !== (b.mesurable === "peut-être")) return `mesurable : ${n.nm}, généré ${b.mesurable}`;
  return ecartDeFourchette(n, b);
}

function ecartEcrit(v: Valeur | undefined, g: Ecrite): string | undefined {
  if (v === undefined) return "inconnue de la référence";
  if (v.kind === "nombre") return g.genre === "nombre" ? ecartDeMesure(v.nombre, g) : `nombre, généré ${g.genre}`;
  if (g.genre === "nombre" || v.kind !== g.genre) return `${v.kind}, généré ${g.genre}`;
  const possibles = v.kind === "options" ? [...v.options].sort() : VERITES.filter(([bit]) => (v.verite & bit) !== 0).map(([, nom]) => nom).sort();
  return possibles.join("|") === [...g.possibles].sort().join("|") ? undefined : `${possibles.join(", ")}, généré ${g.possibles.join(", ")}`;
}

const VERITES = [[2, "vrai"], [1, "faux"], [4, "non mesurable"]] as const;

function bornes(f: Fourchette | null): string {
  return f === null ? "rien" : `de ${f.min === null ? "-∞" : exact.ecrire(f.min)} à ${f.max === null ? "+∞" : exact.ecrire(f.max)}`;
}

/** Rules that have more than one value left. */
export function indeterminees({ trace }: Resultat): string[] {
  const ouverte = (v: Valeur): boolean => {
    switch (v.kind) {
      case "verite": return ![1, 2, 4].includes(v.verite);
      case "options": return v.options.length !== 1;
      case "nombre": return !v.nombre.vide && (v.nombre.nm || v.nombre.min === null || v.nombre.max === null || !exact.egal(v.nombre.min, v.nombre.max));
    }
  };
  return [...trace].filter(([, v]) => ouverte(v)).map(([id]) => id);
}
