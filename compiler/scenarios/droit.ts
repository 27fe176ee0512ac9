// What a case expects of the law itself, before any practice: is it in force, what is its standing, which totals do the acts
// announce. These hold the figures that no evaluation can show (a year, a total, a confirmation).
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { dire } from "../diagnostics/catalogue/cas.ts";
import { fold } from "../diagnostics/suggest.ts";
import { liste, montant, points } from "../runtime/ecriture.ts";
import type { Exact } from "../runtime/exact.ts";
import type { Span } from "../source/span.ts";
import type { Affectation, Noeud } from "./arbre.ts";
import { lireBooleen, lireQuantite } from "./valeurs.ts";

/** A total that an act announces and that still speaks of this law. */
export interface AnnonceDuDroit {
  /** Element; null for the whole. */
  readonly nom: string | null;
  readonly grandeur: "points" | "montant";
  readonly valeur: Exact;
  readonly span: Span;
}

export interface Dossier {
  readonly statuts: readonly string[];
  readonly annonces: readonly AnnonceDuDroit[];
}

const EN_VIGUEUR = "en vigueur";
const STATUTS = "statuts";
const ANNONCE = "total annoncé";

/** Words of `attendu` that speak of the law, not of a practice. */
export const MOTS_DU_DROIT: readonly string[] = [EN_VIGUEUR, STATUTS, ANNONCE];

export function parleDuDroit({ nom }: Affectation): boolean {
  return MOTS_DU_DROIT.includes(nom.texte) || nom.texte.startsWith(`${ANNONCE} de `);
}

/** `dossier` undefined: nothing is in force, or known, at that viewpoint. */
export function verifierDroit(cas: string, attendu: readonly Affectation[], dossier: Dossier | undefined): readonly Diagnostic[] {
  return attendu.flatMap(({ nom, valeur }) => {
    const rate = (cible: string, obtenu: string, voulu: string, span?: Span): Diagnostic[] => [
      dire("cas-en-echec", valeur.span, { nom: cas, cible, obtenu, attendu: voulu, calcul: "" }, span ? { etiquettes: [{ span, texte: "annoncé ici" }] } : {}),
    ];
    if (nom.texte === EN_VIGUEUR) {
      const lu = valeur.kind === "scalaire" ? lireBooleen(valeur.texte) : undefined;
      if (!lu || !("lu" in lu)) return illisible(nom.texte, valeur, "oui ou non");
      return lu.lu === (dossier !== undefined) ? [] : rate(EN_VIGUEUR, dossier ? "oui" : "non", lu.lu ? "oui" : "non");
    }
    if (nom.texte === STATUTS) {
      const voulus = textes(valeur).map(fold).sort();
      const obtenus = (dossier?.statuts ?? []).map(fold).sort();
      return voulus.join() === obtenus.join() ? [] : rate(STATUTS, liste(dossier?.statuts ?? []) || "aucun", liste(textes(valeur)) || "aucun");
    }
    const cible = nom.texte === ANNONCE ? null : nom.texte.slice(`${ANNONCE} de `.length);
    const annonces = (dossier?.annonces ?? []).filter((a) => a.nom === cible);
    const voulues = textes(valeur).map((t) => (fold(t) === "aucun" ? undefined : lireQuantite(t)));
    if (voulues.some((v) => v && !("lu" in v))) return illisible(nom.texte, valeur, "« 885 points », « 6 195 € » ou « aucun »");
    const ecrire = (a: { readonly grandeur: string; readonly valeur: Exact }): string => (a.grandeur === "montant" ? montant(a.valeur) : points(a.valeur));
    const demandes = voulues.flatMap((v) => (v && "lu" in v ? [ecrire({ grandeur: v.lu.unite === "€" ? "montant" : "points", valeur: v.lu.valeur })] : []));
    const dits = [...new Set(annonces.map(ecrire))];
    if ([...dits].sort().join("|") === [...new Set(demandes)].sort().join("|")) return [];
    return rate(nom.texte, liste(dits) || "aucun", liste(demandes) || "aucun", annonces[0]?.span);
  });
}

function textes(n: Noeud): string[] {
  return n.kind === "liste" ? n.elements.flatMap(textes) : n.kind === "scalaire" ? [n.texte.trim()] : [];
}

function illisible(nom: string, noeud: Noeud, attendu: string): Diagnostic[] {
  return [dire("attente-illisible", noeud.span, { texte: noeud.kind === "scalaire" ? noeud.texte : noeud.kind, nom, attendu })];
}
