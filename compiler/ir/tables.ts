// Tables `selon …`: cells read against what they are compared with, both shapes lowered to one list of lines. Whether the
// lines answer every case once is couverture.ts's question.
import type * as ast from "../ast/nodes.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { noms } from "../diagnostics/catalogue/noms.ts";
import { types } from "../diagnostics/catalogue/types.ts";
import { fold } from "../diagnostics/suggest.ts";
import { nombre } from "../runtime/ecriture.ts";
import * as exact from "../runtime/exact.ts";
import * as intervalle from "../runtime/intervalle.ts";
import type { Span } from "../source/span.ts";
import { ici } from "./contexte.ts";
import type { Contexte, Lieu } from "./contexte.ts";
import { verifierCouverture } from "./couverture.ts";
import type { Colonne } from "./couverture.ts";
import { direPresqueFraction } from "./fractions.ts";
import { lower } from "./lower-expr.ts";
import { direOptionInconnue, optionDe } from "./names.ts";
import type { Expr, LigneDeTable, TestCellule, Type } from "./programme.ts";
import { exiger } from "./quantites.ts";
import { enFaute, terme, valeurConnue } from "./terme.ts";
import type { Terme } from "./terme.ts";
import { BOOLEEN, compatibles, enFrancais } from "./types.ts";
import type { TypeOuFaute } from "./types.ts";

const dire = speaker({ ...noms, ...types });

/** Cases that one table may hold. */
export const LIMITE_DE_CAS = 1_000;

export interface TableLue {
  readonly valeur: Terme;
  /** True where the line that answers is not « non ouvert »; null when no cell says so. */
  readonly ouvert: Terme | null;
}

interface LigneLue {
  readonly tests: readonly (TestCellule | null)[];
  readonly cellule: ast.Cellule;
  readonly span: Span;
}

/** `attendu`: what the cells must hold; null: what the first one holds. `nuAdmis`: bare figures are points. */
export function lowerSelon(ctx: Contexte, lieu: Lieu, s: ast.Selon, attendu: Type | null, nuAdmis = false): TableLue {
  const colonnes = s.entrees.map((e, i): Colonne => ({
    terme: lower(ctx, lieu, e), nom: e.kind === "nom" ? e.ref.nom : `colonne ${i + 1}`,
  }));
  const lues = s.croise ? lignesCroisees(ctx, lieu, s, colonnes) : lignesDeListe(ctx, lieu, s, colonnes);
  if (lues === null || lues.length === 0) {
    if (lues !== null) ctx.signaler(dire("tableau-vide", s.span, {}, ici(lieu)));
    return { valeur: enFaute(), ouvert: null };
  }
  if (lues.length > LIMITE_DE_CAS) {
    ctx.signaler(dire("tableau-trop-long", s.span, { nombre: nombre(exact.entier(lues.length)), limite: nombre(exact.entier(LIMITE_DE_CAS)) }, ici(lieu)));
    return { valeur: enFaute(), ouvert: null };
  }
  const completes = lues.filter((l) => l.tests.every((t) => t !== null)) as readonly (LigneLue & { readonly tests: readonly TestCellule[] })[];
  const largeur = s.croise ? s.lignes[0]!.cellules.length : colonnes.length + 1;
  const courte = s.lignes.some((l) => l.cellules.length !== largeur); // said; its cases would look like gaps
  if (!courte && completes.length === lues.length && colonnes.every((c) => c.terme.type.kind !== "faute")) {
    verifierCouverture(ctx, lieu, s, colonnes, completes);
  }
  return valeurs(ctx, lieu, colonnes, completes, attendu, nuAdmis);
}

function valeurs(ctx: Contexte, lieu: Lieu, colonnes: readonly Colonne[], lignes: readonly (LigneLue & { readonly tests: readonly TestCellule[] })[], attendu: Type | null, nuAdmis: boolean): TableLue {
  let type: TypeOuFaute | null = attendu;
  const cellules = lignes.map((l): Terme | null => {
    if (l.cellule.kind === "cellule-non-ouvert") return null;
    if (l.cellule.kind !== "cellule-expr") {
      ctx.signaler(dire("tableau-case", l.cellule.span, { colonne: "valeur", type: "dernière case", attendu: "une valeur ou « non ouvert »" }, ici(lieu)));
      return enFaute();
    }
    const t = lower(ctx, lieu, l.cellule.expr, attendu);
    type ??= t.type.kind === "faute" ? null : t.type;
    return type === null || type.kind === "faute" ? t : exiger(ctx, lieu, t, type, l.cellule.span, "cette case", nuAdmis);
  });
  const nm = colonnes.some((c) => c.terme.nm);
  const faute = type === null || colonnes.some((c) => c.terme.type.kind === "faute") || cellules.some((c) => c?.type.kind === "faute");
  const fermee: Expr = { kind: "constante", valeur: { kind: "nombre", valeur: exact.ZERO } };
  const table = (valeur: (c: Terme | null) => Expr): Expr => ({
    kind: "table", entrees: colonnes.map((c) => c.terme.expr),
    lignes: lignes.map((l, i): LigneDeTable => ({ tests: l.tests, valeur: valeur(cellules[i]!), span: l.span })),
  });
  const domaines = cellules.map((c) => c?.domaine ?? intervalle.NUL);
  const somme = domaines.length > 0 ? domaines.reduce(intervalle.union) : intervalle.INCONNU;
  const ouverte = (c: Terme | null): Expr => ({ kind: "constante", valeur: { kind: "booleen", valeur: c !== null } });
  return {
    valeur: faute ? enFaute() : terme(table((c) => c?.expr ?? fermee), type!, {
      domaine: { ...somme, nm: somme.nm || nm }, nm: somme.nm || nm,
      taux: cellules.some((c) => c?.taux), nu: cellules.every((c) => c === null || c.nu),
      entier: cellules.every((c) => c === null || c.entier),
    }),
    ouvert: faute || cellules.every((c) => c !== null) ? null : terme(table(ouverte), BOOLEEN, { nm }),
  };
}

// ---- the two shapes -----------------------------------------------------------------------------------------------

function lignesDeListe(ctx: Contexte, lieu: Lieu, s: ast.Selon, colonnes: readonly Colonne[]): LigneLue[] {
  const out: LigneLue[] = [];
  for (const ligne of s.lignes) {
    if (!compte(ctx, lieu, ligne, colonnes.length + 1)) continue;
    const tests = colonnes.map((c, i) => lireCase(ctx, lieu, ligne.cellules[i]!, c));
    out.push({ tests, cellule: ligne.cellules[colonnes.length]!, span: ligne.span });
  }
  return out;
}

/** First row: the values of the second input; then one row per value of the first. */
function lignesCroisees(ctx: Contexte, lieu: Lieu, s: ast.Selon, colonnes: readonly Colonne[]): LigneLue[] | null {
  const [entete, ...corps] = s.lignes;
  const [rang, colonne] = colonnes;
  if (!entete || !rang || !colonne) return [];
  const tetes = entete.cellules.slice(1).map((c) => lireCase(ctx, lieu, c, colonne));
  const out: LigneLue[] = [];
  for (const ligne of corps) {
    if (!compte(ctx, lieu, ligne, entete.cellules.length)) continue;
    const test = lireCase(ctx, lieu, ligne.cellules[0]!, rang);
    tetes.forEach((tete, i) => {
      const cellule = ligne.cellules[i + 1]!;
      out.push({ tests: [test, tete], cellule, span: cellule.span });
    });
  }
  return out;
}

function compte(ctx: Contexte, lieu: Lieu, ligne: ast.Ligne, attendu: number): boolean {
  if (ligne.cellules.length === attendu) return true;
  ctx.signaler(dire("tableau-colonnes", ligne.span, { trouve: String(ligne.cellules.length), attendu: String(attendu) }, ici(lieu)));
  return false;
}

// ---- one cell -----------------------------------------------------------------------------------------------------

/** The test a cell makes, or null when it could not be read (said). */
function lireCase(ctx: Contexte, lieu: Lieu, c: ast.Cellule, colonne: Colonne): TestCellule | null {
  const { type } = colonne.terme;
  const refuser = (attendu: string): null => {
    ctx.signaler(dire("tableau-case", c.span, { colonne: colonne.nom, type: enFrancais(type, ctx.unites), attendu }, ici(lieu)));
    return null;
  };
  if (c.kind === "cellule-tout") return { kind: "tout" };
  if (type.kind === "faute") return null;
  const texte = c.kind === "cellule-texte" || c.kind === "cellule-expr" ? c.texte : undefined;
  switch (type.kind) {
    case "choix": {
      const donnee = ctx.law.corpus.donnees.get(type.donnee);
      if (texte === undefined) return refuser("le nom ou le libellé d’un choix");
      const option = optionDe(donnee, texte);
      if (option !== undefined) return { kind: "option", option };
      if (donnee) direOptionInconnue(ctx, lieu, donnee, texte, c.span);
      return null;
    }
    case "booleen": {
      const mot = texte === undefined ? undefined : fold(texte.trim());
      return mot === "oui" || mot === "non" ? { kind: "booleen", valeur: mot === "oui" } : refuser("« oui » ou « non »");
    }
    default: {
      if (c.kind === "cellule-intervalle") {
        const bas = c.bas ? borne(ctx, lieu, c.bas.valeur, colonne) : null;
        const haut = c.haut ? borne(ctx, lieu, c.haut.valeur, colonne) : null;
        if (bas === undefined || haut === undefined) return null;
        if (bas && haut && exact.compare(bas, haut) > 0) {
          ctx.signaler(dire("bornes-inversees", c.span, {}, ici(lieu)));
          return null;
        }
        return { kind: "intervalle", bas, basInclus: c.bas?.inclus ?? true, haut, hautInclus: c.haut?.inclus ?? true };
      }
      if (c.kind !== "cellule-expr") return refuser("un nombre, ou un intervalle comme « au moins 3 »");
      const valeur = borne(ctx, lieu, c.expr, colonne);
      return valeur == null ? null : { kind: "intervalle", bas: valeur, basInclus: true, haut: valeur, hautInclus: true };
    }
  }
}

/** The figure of a bound in the unit of the column: « 3 » counts what the column counts, a rate wants its « % ». */
function borne(ctx: Contexte, lieu: Lieu, e: ast.Expr, colonne: Colonne): exact.Exact | undefined {
  const t = lower(ctx, lieu, e);
  if (t.type.kind === "faute") return undefined;
  const { type } = colonne.terme;
  const valeur = valeurConnue(t);
  if (!valeur) {
    ctx.signaler(dire("borne-non-constante", e.span, {}, ici(lieu)));
    return undefined;
  }
  const bornesDeTaux = t.fraction || exact.egal(valeur, exact.ZERO) || exact.egal(valeur, exact.UN);
  const nuPermis = t.nu && type.kind === "nombre" && (!colonne.terme.taux || bornesDeTaux);
  if (!nuPermis && (t.nu || !compatibles(t.type, type))) {
    const attendu = colonne.terme.taux ? "un pourcentage ou une fraction : « 20 % », « 2/3 »" : enFrancais(type, ctx.unites);
    ctx.signaler(dire("tableau-case", e.span, { colonne: colonne.nom, type: enFrancais(type, ctx.unites), attendu }, ici(lieu)));
    return undefined;
  }
  direPresqueFraction(ctx, lieu, t, e.span);
  return valeur;
}
