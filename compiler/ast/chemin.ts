// The legal heading of a place: acte › dispositif › volet › « indicateur », as a reader of the file would find it by going
// up. One wording for every diagnostic, whichever phase speaks; what the law of a day says of the element is left to them.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { FileId } from "../source/span.ts";
import type * as ast from "./nodes.ts";

/**
 * Gives each diagnostic the heading of its main place, when that place is in one of these files and under an act.
 * `seulement`: those that have none; the others only learn the label of a dispositif written in another file.
 */
export function avecChemin(fichiers: readonly ast.Fichier[], diagnostics: readonly Diagnostic[], seulement = false): readonly Diagnostic[] {
  if (diagnostics.length === 0) return diagnostics;
  const parNom = new Map<FileId, ast.Fichier>(fichiers.map((f) => [f.file, f]));
  const dispositifs = new Map<string, string>();
  for (const f of fichiers) for (const a of f.actes) for (const d of a.dispositions) if (d.kind === "dispositif") dispositifs.set(d.nom.nom, titreDe(d));
  return diagnostics.map((d) => {
    if (seulement && d.chemin !== undefined) return { ...d, chemin: d.chemin.map((t) => dispositifs.get(t) ?? t) };
    const fichier = parNom.get(d.span.file);
    const chemin = fichier ? cheminAu(fichier, d.span.start, dispositifs) : [];
    return chemin.length === 0 ? d : { ...d, chemin };
  });
}

/** The heading at an offset; empty before the first act and among data. */
export function cheminAu(fichier: ast.Fichier, offset: number, dispositifs: ReadonlyMap<string, string> = new Map()): string[] {
  const ouvert = dernier([...fichier.donnees, ...fichier.actes].sort((a, b) => a.span.start - b.span.start), offset);
  if (ouvert?.kind !== "acte") return [];
  const disposition = dernier(ouvert.dispositions, offset);
  return [titreDe(ouvert), ...(disposition ? dansUneDisposition(disposition, offset, dispositifs) : [])];
}

/** Does a section of the tree begin exactly there? */
export function ouvre(fichier: ast.Fichier, offset: number): boolean {
  const ici = (n: { readonly span: { readonly start: number } }): boolean => n.span.start === offset;
  const element = (e: ast.Element): boolean => ici(e) || e.enfants.some(element);
  const verbe = (v: ast.Verbe): boolean => ici(v) || ("elements" in v && v.elements.some(element)) || ("declarations" in v && v.declarations.some(ici)) || (v.kind === "remplace" && v.element !== undefined && element(v.element));
  const disposition = (d: ast.Disposition): boolean => ici(d)
    || (d.kind === "dispositif" ? d.declarations.some(ici) || d.enfants.some(element) : d.kind === "groupe" && d.verbes.some(verbe));
  return fichier.actes.some((a) => ici(a) || a.dispositions.some(disposition));
}

function dansUneDisposition(d: ast.Disposition, offset: number, dispositifs: ReadonlyMap<string, string>): string[] {
  switch (d.kind) {
    case "dispositif":
      return [titreDe(d), ...contenu(d.enfants, d.declarations, offset)];
    case "annonce":
      return d.cible ? [dispositifs.get(d.cible.nom) ?? d.cible.nom] : [];
    case "groupe": {
      const verbe = dernier(d.verbes, offset);
      const dispositif = dispositifs.get(d.dispositif.nom) ?? d.dispositif.nom;
      return [dispositif, ...(verbe ? sousLeVerbe(verbe, offset).filter((t) => t !== d.dispositif.nom) : [])];
    }
  }
}

/** What an instruction speaks of; the new element written under it, when the place is there. */
function sousLeVerbe(v: ast.Verbe, offset: number): string[] {
  switch (v.kind) {
    case "ajoute":
      return [...(v.a ? [v.a.nom] : []), ...contenu(v.elements, v.declarations, offset)];
    case "scinde":
      return dernier(v.elements, offset) ? elements(v.elements, offset) : [v.cible.nom];
    case "remplace":
      return v.element && v.element.span.start <= offset ? elements([v.element], offset) : [v.cible.nom];
    case "fusionne":
      return v.dans ? [v.dans.nom] : [];
    case "pour-memoire":
      return [];
    default:
      return [v.cible.nom];
  }
}

const GENRES = { calcul: "calcul", parametre: "paramètre", resultat: "résultat" } as const;

/** Elements and declarations that stand side by side. */
function contenu(enfants: readonly ast.Element[], declarations: readonly ast.Declaration[], offset: number): string[] {
  const d = dernier(declarations, offset);
  const e = dernier(enfants, offset);
  return d && (!e || e.span.start < d.span.start) ? [`${GENRES[d.genre]} ${d.nom.nom}`] : elements(enfants, offset);
}

function elements(enfants: readonly ast.Element[], offset: number): string[] {
  const e = dernier(enfants, offset);
  return e ? [e.genre === "volet" ? e.nom.nom : titreDe(e), ...elements(e.enfants, offset)] : [];
}

/** Acts and dispositifs by their label, elements by their label between « »; by their name when they have none. */
function titreDe(n: ast.Acte | ast.Dispositif | ast.Element): string {
  if (!n.libelle) return n.nom.nom;
  return n.kind === "element" ? `« ${n.libelle.texte} »` : n.libelle.texte;
}

/** A keyword opens a section and nothing closes it: the last one opened before the place. */
function dernier<T extends { readonly span: { readonly start: number } }>(sections: readonly T[], offset: number): T | undefined {
  let trouve: T | undefined;
  for (const s of sections) if (s.span.start <= offset) trouve = s;
  return trouve;
}
