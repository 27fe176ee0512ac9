// Puts in place the fixes that cannot change the law, and proves it each time: the text is read again, it has fewer faults, and
// its tree says what it said. A fix that does not hold its proof is left to the analyst, like every other question.
import { equal } from "../ast/equal.ts";
import { isError, type Diagnostic, type Fix, type Outcome } from "../diagnostics/diagnostic.ts";
import { fold } from "../diagnostics/suggest.ts";
import type { SourceText } from "../source/source-text.ts";
import type { FileId } from "../source/span.ts";
import { appliquer, autour, sansConflit, type Proposition } from "./edits.ts";

/** How the texts are read and judged: the caller knows rules from cases. */
export interface Lecteur {
  /** The tree of one text, and what is wrong in its writing. */
  readonly relire: (source: SourceText) => Outcome<unknown>;
  /** Everything that is said of the whole project. */
  readonly juger: (sources: readonly SourceText[]) => readonly Diagnostic[];
}

/** One fix that was put in place. Places are those of the text as it stood then; no fix moves a line. */
export interface Changement {
  readonly fichier: FileId;
  readonly ligne: number;
  readonly colonne: number;
  readonly code: string;
  readonly avant: string;
  readonly apres: string;
  /** Other places that the same fix changes in the same way: accents recomposed all over a text. */
  readonly autres: number;
}

export interface Corrige {
  /** The texts, in the order given; those that did not change are the same objects. */
  readonly sources: readonly SourceText[];
  readonly changements: readonly Changement[];
  /** What is still said of the project: the questions are among them. */
  readonly restent: readonly Diagnostic[];
}

/** Said of a text that is fully understood all the same: its tree before and after must be equal, whatever else is wrong in it. */
const COMPRIS: ReadonlySet<string> = new Set(["accent-manquant", "majuscule-inattendue", "deux-points-manquants", "point-decimal", "accents-decomposes", "nom-inconnu"]);

/** A pass mends at most what one reading lists; a text may need several. */
const PASSES = 200;

export function corriger(sources: readonly SourceText[], lecteur: Lecteur, codes: ReadonlySet<string> | null = null): Corrige {
  let ici = sources;
  let dits = lecteur.juger(ici);
  const changements: Changement[] = [];
  for (let passe = 0; passe < PASSES; passe++) {
    const sures = dits.flatMap((de): Proposition[] => {
      const fix = sureDe(de);
      return fix === undefined || (codes !== null && !codes.has(de.code)) ? [] : [{ de, fix }];
    });
    if (sures.length === 0) break;
    const change = ici.map((s) => prouver(s, choisir(sures.filter((p) => p.fix.edits.every((e) => e.span.file === s.file))), lecteur));
    if (change.every((c) => c.faites.length === 0)) break;
    const apres = change.map((c) => c.source);
    const redits = lecteur.juger(apres);
    // A name is judged with the whole project: what was said of it must be said no more.
    if (!moinsDit(change.flatMap((c) => c.faites), dits, redits)) break;
    changements.push(...change.flatMap((c, i) => c.faites.flatMap((p) => montrer(ici[i]!, p))));
    [ici, dits] = [apres, redits];
  }
  return { sources: ici, changements: parPlace(changements), restent: dits };
}

/** Letters are recomposed all over a text: that waits for a pass of its own where another fix is over one of them. */
function choisir(duTexte: readonly Proposition[]): readonly Proposition[] {
  const autres = sansConflit(duTexte.filter((p) => p.de.code !== PARTOUT));
  const ensemble = [...autres, ...duTexte.filter((p) => p.de.code === PARTOUT)];
  if (sansConflit(ensemble).length === ensemble.length) return ensemble;
  return autres.length > 0 ? autres : sansConflit(ensemble);
}

const PARTOUT = "accents-decomposes";

function sureDe(d: Diagnostic): Fix | undefined {
  const sures = d.fixes.filter((f) => f.sure && f.edits.length > 0);
  return sures.length === 1 ? sures[0] : undefined;
}

interface Prouve {
  readonly source: SourceText;
  readonly faites: readonly Proposition[];
}

/** All the fixes of a text at once; if they do not hold together, those that hold one after the other, from the end of the text. */
function prouver(source: SourceText, voulues: readonly Proposition[], lecteur: Lecteur): Prouve {
  if (voulues.length === 0) return { source, faites: [] };
  const tout = appliquer(source, voulues.flatMap((p) => p.fix.edits));
  if (tient(source, tout, voulues, lecteur)) return { source: tout, faites: voulues };
  if (voulues.length === 1) return { source, faites: [] };
  let fait = source;
  const faites: Proposition[] = [];
  // Places before the one that changed do not move.
  const deLaFin = [...voulues].filter((p) => p.fix.edits.length === 1).sort((a, b) => b.fix.edits[0]!.span.start - a.fix.edits[0]!.span.start);
  for (const p of deLaFin) {
    const essai = appliquer(fait, p.fix.edits);
    if (!tient(fait, essai, [p], lecteur)) continue;
    fait = essai;
    faites.push(p);
  }
  return { source: fait, faites };
}

function tient(avant: SourceText, apres: SourceText, faites: readonly Proposition[], lecteur: Lecteur): boolean {
  const [a, b] = [lecteur.relire(avant), lecteur.relire(apres)];
  const ecriture = faites.some((p) => a.diagnostics.includes(p.de) || a.diagnostics.some((d) => d.code === p.de.code));
  if (b.diagnostics.length > a.diagnostics.length || (ecriture && !moinsDeFautes(a.diagnostics, b.diagnostics, faites))) return false;
  const compris = !a.diagnostics.some(isError) || faites.every((p) => COMPRIS.has(p.de.code));
  if (!compris) return true;
  return faites.some((p) => p.de.code === "nom-inconnu") ? equal(plie(a.value), plie(b.value)) : equal(sansDecomposes(a.value), sansDecomposes(b.value));
}

/** Strictly fewer; a list that is cut short may stay as long, if what was mended is said less often. */
function moinsDeFautes(a: readonly Diagnostic[], b: readonly Diagnostic[], faites: readonly Proposition[]): boolean {
  if (b.length < a.length) return true;
  return a.some((d) => d.code === "et-d-autres-fautes") && b.some((d) => d.code === "et-d-autres-fautes" || faites.some((p) => p.de.code === d.code));
}

function moinsDit(faites: readonly Proposition[], avant: readonly Diagnostic[], apres: readonly Diagnostic[]): boolean {
  const nombre = (dits: readonly Diagnostic[]): number => dits.reduce((n, d) => n + (d.code === "nom-inconnu" ? 1 + d.etiquettes.length : 0), 0);
  return faites.every((p) => p.de.code !== "nom-inconnu") || nombre(apres) < nombre(avant);
}

/** A tree whose texts are compared in composed letters. */
function sansDecomposes(x: unknown): unknown {
  return chaque(x, (t) => t.normalize("NFC"));
}

/** A tree whose names are compared without accents and capitals. */
function plie(x: unknown): unknown {
  return chaque(x, fold);
}

function chaque(x: unknown, f: (t: string) => string): unknown {
  if (typeof x === "string") return f(x);
  if (Array.isArray(x)) return x.map((e) => chaque(e, f));
  if (typeof x !== "object" || x === null || x instanceof Map) return x;
  return Object.fromEntries(Object.entries(x).map(([cle, v]) => [cle, chaque(v, f)]));
}

function montrer(source: SourceText, { de, fix }: Proposition): Changement[] {
  const edit = fix.edits[0]!;
  const { span, avant, apres } = autour(source, edit);
  const { ligne, colonne } = source.positionAt(span.start);
  const entier = edit.span.start === 0 && edit.span.end === source.text.length;
  return [{ fichier: source.file, ligne, colonne, code: de.code, avant: entier ? "" : avant, apres: entier ? fix.titre : apres, autres: fix.edits.length - 1 }];
}

function parPlace(changements: readonly Changement[]): readonly Changement[] {
  return [...changements].sort((a, b) => (a.fichier < b.fichier ? -1 : a.fichier > b.fichier ? 1 : a.ligne - b.ligne || a.colonne - b.colonne));
}
