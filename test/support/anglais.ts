// Finds French that is left in a diagnostic said in English. Quotations are written in the words of the rules.
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { traduire } from "../../compiler/diagnostics/traduire.ts";

const MOTS = /(^|[\s(])([ld]’|le|la|les|des|du|une?|dans|est|pas|pour|avec|aucune?|selon|qui|que|sur|et|ou|au|ce|cette|il|elle)(?=[\s).,;:]|$)/i;

/** The English sentences of a diagnostic in which French words stand outside quotations. */
export function resteFrancais(d: Diagnostic): string[] {
  const en = traduire(d, "en");
  const phrases = [en.titre, en.ici, en.pourquoi, en.aide, en.exemple, ...en.etiquettes.map((e) => e.texte), ...en.fixes.map((f) => f.titre)];
  return phrases.flatMap((p) => (p !== undefined && MOTS.test(sansCitations(p)) ? [p] : []));
}

function sansCitations(texte: string): string {
  const sans = texte.replace(/«[^«»]*»/g, "…");
  return sans === texte ? texte : sansCitations(sans);
}
