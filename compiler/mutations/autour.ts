// What a change at one place of the rules can reach: the same files, where the dispositions of other dispositifs are blank.
// A change in the text of one dispositif changes it and those that speak of it, and nothing else.
import type * as ast from "../ast/nodes.ts";
import { astFromText } from "../ast/from-text.ts";
import { corpusFromAst } from "../corpus/from-ast.ts";
import { nomsDesDispositifs } from "../edition/from-corpus.ts";
import { isError } from "../diagnostics/diagnostic.ts";
import { compile } from "../pipeline.ts";
import { dispositifsLus } from "../law/renvois.ts";
import { SourceText } from "../source/source-text.ts";
import type { Span } from "../source/span.ts";
import { MARQUES } from "./juge.ts";

export interface Autour {
  readonly sources: readonly SourceText[];
  /** Dispositifs whose results the change may move; null: all. */
  readonly touches: ReadonlySet<string> | null;
}

export function autourDe(reels: readonly SourceText[]): (file: string, at: number) => Autour {
  const arbres = reels.map((s) => astFromText(s).value);
  const corpus = corpusFromAst(arbres).value;
  const noms = nomsDesDispositifs(corpus);
  const lus = new Map(noms.map((n) => [n, dispositifsLus(corpus, n)]));
  const places = arbres.flatMap((a) => a.actes.flatMap((acte) => acte.dispositions.map((d, i) => ({ nom: dispositifDe(acte.dispositions, i, noms), span: d.span }))));
  const faits = new Map<string, Autour>();
  const faire = (nom: string): Autour => {
    const touches = new Set(noms.filter((n) => lus.get(n)!.has(nom)));
    const gardes = new Set([...touches].flatMap((n) => [...lus.get(n)!]));
    const blancs = places.filter((p) => !gardes.has(p.nom));
    const sources = reels.map((s) => blanchir(s, blancs.filter((p) => p.span.file === s.file).map((p) => p.span)));
    // A blank that would be a fault of its own: the whole corpus then.
    return compile(sources, MARQUES).diagnostics.some(isError) ? { sources: reels, touches: null } : { sources, touches };
  };
  return (file, at) => {
    const place = places.find((p) => p.span.file === file && p.span.start <= at && at < p.span.end);
    if (place === undefined || !lus.has(place.nom)) return { sources: reels, touches: null };
    const fait = faits.get(place.nom) ?? faire(place.nom);
    faits.set(place.nom, fait);
    return fait;
  };
}

/** An announcement speaks of the dispositif that it names, else of the one before it. */
function dispositifDe(dispositions: readonly ast.Disposition[], i: number, noms: readonly string[]): string {
  const d = dispositions[i]!;
  if (d.kind === "groupe") return d.dispositif.nom;
  if (d.kind === "dispositif") return d.nom.nom;
  const dit = d.cible?.de?.nom ?? d.cible?.nom;
  return dit !== undefined && noms.includes(dit) ? dit : i === 0 ? "" : dispositifDe(dispositions, i - 1, noms);
}

function blanchir(s: SourceText, spans: readonly Span[]): SourceText {
  if (spans.length === 0) return s;
  let texte = s.text;
  for (const { start, end } of spans) texte = texte.slice(0, start) + texte.slice(start, end).replace(/[^\n]/g, " ") + texte.slice(end);
  return new SourceText(s.file, texte);
}
