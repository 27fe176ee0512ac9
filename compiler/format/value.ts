// What stands after the colon of a clause. The rows of a table are lines of their own: table.ts prints them.
import { builders } from "prettier/doc";
import type { Doc } from "prettier";
import { MOTS, plier } from "../../grammar/keywords.ts";
import type * as ast from "../ast/nodes.ts";
import { expr, peutOuvrirUneLigne, RANG } from "./expression.ts";
import { fenetre, libelleDOption, ref, texte } from "./leaves.ts";
import type { Ecrit } from "./leaves.ts";

const { fill, group, indent, line } = builders;

/** A value; of a table, only the line that opens it. */
export function valeur(v: ast.ValeurClause, ecrit: Ecrit): Doc {
  switch (v.kind) {
    case "datee": return datee(v, ecrit);
    case "exige-tous": return exigeTous(v, ecrit);
    case "exige-au-moins": return `au moins ${v.nombre} ${motLu(ecrit(v.span), INDICATEURS) ?? "indicateurs"}`;
    case "non-communiques": return nonCommuniques(v, ecrit);
    case "a-fixer": return aFixer(v, ecrit);
    case "selon": return ["selon ", virgules(v.entrees.map((e) => expr(e, ecrit, RANG.somme)), v.croise ? " et " : ", ")];
    case "progression": return progression(v, ecrit);
    case "majoration": return majoration(v, ecrit);
    case "valeur-texte": return texte(v.texte);
    case "source": return source(v);
    case "periode": return v.valeur === "unique" ? "unique" : "année civile";
    case "arrondi": return `${PRECISIONS[v.precision]}, ${MODES[v.mode]}`;
    case "cumul": return v.valeur;
    case "annee": return `${v.annee}`;
  }
}

/** ` au lieu de 280`, after a value. */
export function auLieuDe(v: ast.ValeurClause | undefined, ecrit: Ecrit): Doc {
  return v === undefined ? "" : indent([line, "au lieu de ", ancienneValeur(v, ecrit)]);
}

/** A dated value that is replaced stands between parentheses: its commas would be those of the new one. */
export function ancienneValeur(v: ast.ValeurClause, ecrit: Ecrit): Doc {
  const datee = v.kind === "datee" && (v.cas.length > 1 || v.cas.some((c) => c.fenetre !== undefined));
  return datee ? ["(", valeur(v, ecrit), ")"] : valeur(v, ecrit);
}

/** ` écart reconnu de 48 points « motif »`, after a total. */
export function ecart(e: ast.Ecart | undefined, ecrit: Ecrit): Doc {
  if (e === undefined) return "";
  const motif = e.motif === undefined ? "" : ` ${texte(e.motif)}`;
  return indent([line, "écart reconnu de ", expr(e.valeur, ecrit, RANG.somme), motif]);
}

function datee(v: ast.Datee, ecrit: Ecrit): Doc {
  if (v.cas.length === 1) return casDate(v.cas[0]!, ecrit);
  const parts: Doc[] = [];
  v.cas.forEach((c, i) => {
    if (i > 0) parts.push(c.comparateur !== undefined || peutOuvrirUneLigne(c.valeur) ? [",", line] : ", ");
    parts.push(casDate(c, ecrit));
  });
  return indent(fill(parts));
}

function casDate(c: ast.CasDate, ecrit: Ecrit): Doc {
  const le = c.valeur.kind === "date" && (c.comparateur === "avant" || c.comparateur === "au plus tard") ? "le " : "";
  const comparateur = c.comparateur === undefined ? "" : `${c.comparateur} ${le}`;
  return [comparateur, expr(c.valeur, ecrit), c.fenetre === undefined ? "" : ` ${fenetre(c.fenetre, "liste")}`];
}

const INDICATEURS = /sous-indicateurs?|indicateurs?|volets/;

/** The plural the author chose: indicateurs, sous-indicateurs, volets mean the same. */
function motLu(lu: string, motif: RegExp): string | undefined {
  return motif.exec(lu)?.[0];
}

function exigeTous(v: ast.ExigeTous, ecrit: Ecrit): Doc {
  const tous = `tous les ${motLu(ecrit(v.span), INDICATEURS) ?? "indicateurs"}`;
  return v.sauf.length === 0 ? tous : [tous, " sauf ", virgules(v.sauf.map(ref), ", ")];
}

function nonCommuniques(v: ast.NonCommuniques, ecrit: Ecrit): Doc {
  const lu = ecrit(v.span).normalize("NFC");
  const parts: Doc[] = [/^non communiqué(?:es|e|s)?(?![a-z])/.exec(lu)?.[0] ?? "non communiqués"];
  if (v.de !== undefined && v.a !== undefined) parts.push(["de ", expr(v.de, ecrit, RANG.somme), " à ", expr(v.a, ecrit, RANG.somme)]);
  if (v.fournisPar !== undefined) parts.push(`${/fourni(?:es|e|s)? par/.exec(lu)?.[0] ?? "fournis par"} ${v.fournisPar.nom}`);
  return virgules(parts, ", ");
}

function progression(v: ast.Progression, ecrit: Ecrit): Doc {
  const bornes = v.bornes.map((b, i) => [i === 0 ? "" : " ; ", expr(b.borne, ecrit, RANG.somme), " : ", expr(b.valeur, ecrit, RANG.somme)]);
  return ["progression de ", expr(v.mesure, ecrit, RANG.somme), " (", bornes, ")"];
}

function majoration(v: ast.Majoration, ecrit: Ecrit): Doc {
  if (v.si === undefined) return expr(v.taux, ecrit, RANG.ou);
  return group([expr(v.taux, ecrit, RANG.ou), indent([line, "si ", expr(v.si, ecrit)])]);
}

const ACTES = new Set(["convention", "accord", "avenant", "règlement", "arrêté", "décision"]);
const RESERVES: ReadonlySet<string> = new Set(MOTS.flatMap((m) => m.ecritures.map(plier)));

/** `décret`, `arrêté`; a text between guillemets when it is not one free word. */
function aFixer(v: ast.AFixer, ecrit: Ecrit): Doc {
  const lu = ecrit(v.quoi === undefined ? v.span : { ...v.span, end: v.quoi.span.start }).replace(/,\s*$/, "");
  return [`à fixer par ${parQui(v.par, lu)}`, ...(v.quoi === undefined ? [] : [", ", type(v.quoi, ecrit)])];
}

function parQui(par: string, lu: string): string {
  const nu = !/[»"”]$/.test(lu) && (ACTES.has(par) || /^[A-Za-zÀ-ÖØ-öø-ſ][A-Za-zÀ-ÖØ-öø-ſ0-9_]*$/.test(par) && !RESERVES.has(plier(par)));
  return nu ? par : `« ${par} »`;
}

const STANDINGS = { texte: "", secondaire: "secondaire", deduite: "déduite" } as const;

/** `secondaire « … » https://…` */
export function source(v: ast.Source): string {
  if (v.standing === "texte" && v.texte === undefined && v.url === undefined) return "texte";
  return [STANDINGS[v.standing], v.texte === undefined ? "" : texte(v.texte), v.url ?? ""].filter((s) => s !== "").join(" ");
}

const PRECISIONS = { centime: "au centime", euro: "à l'euro", point: "au point", "demi-point": "au demi-point" } as const;
const MODES = {
  "moitie-vers-exterieur": "moitié en s'éloignant de zéro", "moitie-vers-pair": "moitié vers le pair",
  "moitie-vers-zero": "moitié vers zéro", inferieur: "par défaut", superieur: "par excès",
} as const;

function virgules(docs: readonly Doc[], separateur: string): Doc[] {
  return docs.flatMap((d, i) => (i === 0 ? [d] : [separateur, d]));
}

/** The type of a datum, its origin, bounds and coherence: `nombre de feuilles, prérempli`. */
export function typeDeDonnee(d: ast.Donnee, ecrit: Ecrit): Doc[] {
  const traits: Doc[] = d.type === undefined ? [] : [type(d.type, ecrit)];
  if (d.origine !== undefined) traits.push(d.origine === "declaratif" ? "déclaratif" : "prérempli");
  if (d.entre !== undefined) traits.push(["entre ", expr(d.entre.min, ecrit, RANG.somme), " et ", expr(d.entre.max, ecrit, RANG.somme)]);
  if (d.auPlus !== undefined) traits.push(`au plus ${d.auPlus.nom}`);
  return traits;
}

const TYPES = {
  "type-booleen": "oui ou non", "type-nombre": "nombre", "type-taux": "taux", "type-points": "points", "type-montant": "montant",
  "type-date": "date", "type-duree": "durée",
} as const;

function type(t: ast.TypeDonnee, ecrit: Ecrit): Doc {
  if (t.kind === "type-compte") return `nombre ${elision(t.unite.nom, ecrit(t.span))}${t.unite.nom}`;
  if (t.kind !== "type-choix") return TYPES[t.kind];
  const options = t.options.map((o) => (o.libelle === undefined ? o.nom.nom : `${o.nom.nom} ${libelleDOption(o.libelle)}`));
  const parts: Doc[] = options.flatMap((o, i) => (i === 0 ? [o] : [[",", line] as Doc, o]));
  return ["choix parmi", indent([builders.hardline, fill(parts)])];
}

/** « de » or « d' », as it was written, else as French asks. */
function elision(nom: string, lu: string): string {
  const d = lu === "" ? /^[aeiouhàâæéèêëîïôœùû]/i.test(nom) : /d['’]/i.test(lu);
  return d ? "d'" : "de ";
}
