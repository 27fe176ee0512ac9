// « Every provision cites its source » (language.md, idea 7): each act has a `source`, each element an `article` or `source`
// of its own, of something above it, or of the group that writes it.
import type * as ast from "../ast/nodes.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { controles } from "../diagnostics/catalogue/controles.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ControleDeCorpus } from "./controle.ts";

const dire = speaker(controles);

export const sourceManquante: ControleDeCorpus = {
  sur: "corpus", codes: ["source-manquante", "article-manquant"],
  run: (corpus: Corpus) => corpus.actes.flatMap((acte) => {
    const titre = `« ${acte.libelle} »`;
    const sans = acte.sources.length === 0 ? [dire("source-manquante", acte.node.nom.span, { acte: titre }, { chemin: [titre] })] : [];
    return [...sans, ...acte.node.dispositions.flatMap((d) => articlesManquants(d, titre))];
  }),
};

function articlesManquants(d: ast.Disposition, acte: string): Diagnostic[] {
  if (d.kind === "annonce") return [];
  if (d.kind === "dispositif") {
    // The dispositif speaks for what it contains: when it cites nothing, it is said once, here.
    return citeDansSesClauses(d.clauses) ? [] : [dire("article-manquant", d.nom.span, { element: `le dispositif « ${d.nom.nom} »` }, { chemin: [acte] })];
  }
  if (d.par !== undefined || d.sources.length > 0) return [];
  const muets = d.verbes.flatMap(elementsEcrits).filter((e) => !citeDansSesClauses(e.clauses));
  return muets.map((e) => dire("article-manquant", e.nom.span, { element: `« ${e.nom.nom} »` }, { chemin: [acte, `dans ${d.dispositif.nom}`] }));
}

function elementsEcrits(v: ast.Verbe): readonly ast.Element[] {
  switch (v.kind) {
    case "ajoute": case "scinde": return v.elements;
    case "remplace": return v.element ? [v.element] : [];
    default: return [];
  }
}

function citeDansSesClauses(clauses: readonly ast.Clause[]): boolean {
  return clauses.some((c) => c.mot === "article" || c.mot === "source");
}
