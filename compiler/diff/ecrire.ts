// A comparison written out: for a terminal, or as Markdown for a pull request, where long sections fold.
import { heading } from "../emit/document/document.ts";
import { printPlain } from "../emit/document/plain.ts";
import { escapeText } from "../emit/markdown/escape.ts";
import { printMarkdown } from "../emit/markdown/print.ts";
import type { Comparaison } from "./comparer.ts";
import { pagesDe, type Lieu } from "./document.ts";

const RIEN = "Aucun dispositif n’est en vigueur dans l’un ou l’autre des deux points de vue.\n";

/** Lines for a terminal of that width. */
export function comparaisonEnTexte(comparaison: Comparaison, place: Lieu, width = 100): string {
  const pages = pagesDe(comparaison, "liste", place);
  if (pages.length === 0) return RIEN;
  return pages.map((p) => printPlain({ title: p.titre, blocks: [heading(1, p.titre), ...p.tete, ...p.sections.flatMap((s) => [heading(2, s.titre), ...s.blocs])] }, { width })).join("\n\n");
}

/** GitHub-flavoured Markdown; a section that may be folded is a `<details>`. */
export function comparaisonEnMarkdown(comparaison: Comparaison, place: Lieu): string {
  const pages = pagesDe(comparaison, "tableau", place);
  if (pages.length === 0) return RIEN;
  return pages.map((p) => [
    printMarkdown({ title: p.titre, blocks: [heading(2, p.titre), ...p.tete] }),
    ...p.sections.map((s) => {
      if (!s.pliable) return printMarkdown({ title: s.titre, blocks: [heading(3, s.titre), ...s.blocs] });
      return `<details>\n<summary>${escapeText(s.titre)}</summary>\n\n${printMarkdown({ title: s.titre, blocks: s.blocs })}\n</details>\n`;
    }),
  ].join("\n")).join("\n");
}
