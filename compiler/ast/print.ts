// The tree as compact indented lines, without positions: what the tests and the phase snapshots read. It shows every
// field; it decides nothing.
import { ecrire } from "../runtime/exact.ts";
import type * as ast from "./nodes.ts";

/** One node a line, children below; scalar fields on the line of their node. */
export function print(noeud: { readonly kind: string }): string {
  const lignes: string[] = [];
  poser(noeud, "", 0, lignes);
  return `${lignes.join("\n")}\n`;
}

type Valeur = unknown;

function estNoeud(v: Valeur): v is { readonly kind: string } {
  return typeof v === "object" && v !== null && typeof (v as { kind?: unknown }).kind === "string";
}

function estExact(v: Valeur): v is { readonly n: bigint; readonly d: bigint } {
  return typeof v === "object" && v !== null && typeof (v as { n?: unknown }).n === "bigint";
}

const CACHES: ReadonlySet<string> = new Set(["kind", "span", "motSpan", "file"]);

function poser(n: { readonly kind: string }, titre: string, retrait: number, lignes: string[]): void {
  const marge = "  ".repeat(retrait);
  const bref = enBref(n);
  if (bref !== undefined) {
    lignes.push(`${marge}${titre}${bref}`);
    return;
  }
  const scalaires: string[] = [];
  const dessous: [string, Valeur][] = [];
  for (const [cle, v] of Object.entries(n) as [string, Valeur][]) {
    if (CACHES.has(cle) || v === undefined || v === false || (Array.isArray(v) && v.length === 0)) continue;
    const court = valeurBreve(v);
    if (court !== undefined) scalaires.push(`${cle}=${court}`);
    else dessous.push([cle, v]);
  }
  lignes.push(`${marge}${titre}${[n.kind, ...scalaires].join(" ")}`);
  for (const [cle, v] of dessous) {
    if (Array.isArray(v)) for (const x of v as Valeur[]) poserValeur(x, `${cle}: `, retrait + 1, lignes);
    else poserValeur(v, `${cle}: `, retrait + 1, lignes);
  }
}

function poserValeur(v: Valeur, titre: string, retrait: number, lignes: string[]): void {
  const court = valeurBreve(v);
  if (court !== undefined) lignes.push(`${"  ".repeat(retrait)}${titre}${court}`);
  else if (estNoeud(v)) poser(v, titre, retrait, lignes);
  else {
    lignes.push(`${"  ".repeat(retrait)}${titre.trimEnd()}`);
    for (const [cle, x] of Object.entries(v as object)) poserValeur(x, `${cle}: `, retrait + 1, lignes);
  }
}

function valeurBreve(v: Valeur): string | undefined {
  if (typeof v === "string" || typeof v === "boolean" || typeof v === "number") return String(v);
  if (estExact(v)) return ecrire(v);
  if (Array.isArray(v)) {
    const courts = (v as Valeur[]).map(valeurBreve);
    return courts.every((x) => x !== undefined) ? `[${courts.join(", ")}]` : undefined;
  }
  return estNoeud(v) ? enBref(v) : undefined;
}

/** Leaves and expressions fit on a line. */
function enBref(n: { readonly kind: string }): string | undefined {
  const x = n as ast.Ident | ast.Texte | ast.Citation | ast.Ref | ast.Fenetre | ast.Expr | ast.CasDate | ast.Borne | ast.Unite;
  switch (x.kind) {
    case "ident":
      return x.nom;
    case "texte":
      return `« ${x.texte} »`;
    case "citation":
      return `> ${x.texte.replace(/\n/g, " / ")}`;
    case "ref":
      return x.de ? `(${x.nom} de ${x.de.nom})` : `(${x.nom})`;
    case "fenetre":
      return `[${x.debut ?? ""}..${x.fin ?? ""}[`;
    case "cas-date":
      return ["{", ...(x.comparateur ? [x.comparateur] : []), printExpr(x.valeur), ...(x.fenetre ? [enBref(x.fenetre)!] : []), "}"].join(" ");
    case "borne":
      return `${x.inclus ? "=" : "≠"}${printExpr(x.valeur)}`;
    case "unite":
      return x.nom;
    case "nombre":
    case "date":
    case "fin-exercice":
    case "nom":
    case "grandeur-de":
    case "binaire":
    case "unaire":
    case "si":
    case "agregat":
      return printExpr(x);
  }
}

/** An expression with every parenthesis: `(a et (non b))`. */
export function printExpr(e: ast.Expr): string {
  switch (e.kind) {
    case "nombre":
      return e.unite ? `${ecrire(e.valeur)} ${e.unite.nom}` : ecrire(e.valeur);
    case "date":
      return e.jour;
    case "fin-exercice":
      return e.precedent ? "fin-exercice-précédent" : "fin-exercice";
    case "nom":
      return printRef(e.ref);
    case "grandeur-de":
      return e.ref ? `${e.grandeur}(${printRef(e.ref)})` : e.grandeur;
    case "binaire":
      return `(${printExpr(e.gauche)} ${e.op} ${printExpr(e.droite)})`;
    case "unaire":
      return `(${e.op} ${printExpr(e.terme)})`;
    case "si":
      return `(si ${printExpr(e.test)} alors ${printExpr(e.alors)} sinon ${printExpr(e.sinon)})`;
    case "agregat":
      return `${e.fonction}(${e.termes.map(printExpr).join(" ; ")}${e.parmiMesurables ? " | mesurables" : ""})`;
  }
}

function printRef(r: ast.Ref): string {
  return r.de ? `${r.nom} de ${r.de.nom}` : r.nom;
}
