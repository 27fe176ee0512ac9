// A page of docs/diagnostics for a terminal: headings, wrapped paragraphs, texts as they are. Only what these pages use of
// Markdown; their format is held by test/diagnostics-pages.
import { widthOfText, wrap } from "../diagnostics/printable.ts";
import type { Langue } from "../diagnostics/langue.ts";
import type { Paint } from "./terminal.ts";

/** Parts of a page: the prose under its title, then its sections by heading. */
interface Parties {
  readonly tete: string;
  readonly sections: readonly { readonly titre: string; readonly corps: string }[];
}

const ANGLAIS = "In English";
const TITRES_ANGLAIS = ["A text that produces this message", "The same text, mended"];

function parties(page: string): Parties {
  const [tete = "", ...reste] = page.split(/^## /m);
  return { tete, sections: reste.map((s) => ({ titre: s.slice(0, s.indexOf("\n")), corps: s.slice(s.indexOf("\n") + 1) })) };
}

/** The page in one language, still in Markdown: the English part comes with the texts, which speak the language of the rules. */
export function dansUneSeuleLangue(page: string, langue: Langue): string {
  const { tete, sections } = parties(page);
  const francaises = sections.filter((s) => s.titre !== ANGLAIS);
  if (langue === "fr") return [tete.trim(), ...francaises.map((s) => `## ${s.titre}\n\n${s.corps.trim()}`)].join("\n\n") + "\n";
  const textes = francaises.map((s, i) => `## ${TITRES_ANGLAIS[i] ?? s.titre}\n\n${[...s.corps.matchAll(/^```(?:rules|yaml)[^]*?^```$/gm)].map((m) => m[0]).join("\n\n")}`);
  return [tete.split("\n", 1)[0]!, sections.find((s) => s.titre === ANGLAIS)?.corps.trim() ?? "", ...textes].join("\n\n") + "\n";
}

/** The page as lines of at most `largeur` columns; texts between fences are indented and never cut. */
export function pourLeTerminal(markdown: string, largeur: number, paint: Paint): string {
  const out: string[] = [];
  for (const bloc of blocs(markdown)) {
    if (out.length > 0) out.push("");
    if (bloc.startsWith("```")) out.push(...bloc.split("\n").slice(1, -1).map((l) => `  ${l}`.trimEnd()));
    else if (bloc.startsWith("#")) {
      const titre = simple(bloc.replace(/^#+ /, ""));
      out.push(paint.gras(titre), paint.gris((bloc.startsWith("##") ? "─" : "═").repeat(widthOfText(titre))));
    } else if (/^[-*] /.test(bloc)) {
      for (const point of bloc.split(/\n(?=[-*] )/)) wrap(enLigne(point.slice(2)), largeur - 4, largeur - 4).forEach((l, i) => out.push(`${i === 0 ? "  - " : "    "}${l}`));
    } else {
      const gras = /^\*\*(.+)\*\*$/s.exec(bloc);
      out.push(...wrap(enLigne(gras ? gras[1]! : bloc), largeur, largeur).map((l) => (gras ? paint.gras(l) : l)));
    }
  }
  return out.join("\n");
}

/** Paragraphs, lists, headings and fenced texts; orders to the test are left out. */
function blocs(markdown: string): string[] {
  const out: string[] = [];
  for (const partie of markdown.split(/^(```[^]*?^```)$/m)) {
    if (partie.startsWith("```")) out.push(partie);
    else out.push(...partie.split(/\n{2,}/).map((b) => b.replace(/^<!--.*-->$/gm, "").trim()).filter((b) => b !== ""));
  }
  return out;
}

const enLigne = (texte: string): string => simple(texte).replace(/\n/g, " ");

/** Marks that a terminal does not show. A link keeps its words. */
function simple(texte: string): string {
  return texte.replace(/\[([^\]]+)\]\([^)]+\)/g, "$1").replace(/\*\*([^*]+)\*\*/g, "$1").replace(/(^|[\s(])\*([^*\n]+)\*/g, "$1$2").replace(/`([^`]+)`/g, "$1").replace(/\\([\\*<`_[\]])/g, "$1");
}
