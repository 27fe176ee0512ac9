// What developers may import from the compiler: reading, compiling, one viewpoint, one evaluation, cases, formatting. Nothing here
// touches a disk, a clock or a console; a user's mistake is a diagnostic, never an exception.

/** A text and its name: `new SourceText("rules/avenant-9.rules", text)`. */
export { SourceText } from "./source/source-text.ts";
export type { Span } from "./source/span.ts";
export type { Diagnostic, Outcome } from "./diagnostics/diagnostic.ts";
/** Diagnostics as pictures for a terminal, or as the versioned JSON document. */
export { renderDiagnostics, renderSummary } from "./diagnostics/render.ts";
export { diagnosticsToJson } from "./diagnostics/json.ts";
export { rubriquesDe, type Langue } from "./diagnostics/langue.ts";
export { traduire } from "./diagnostics/traduire.ts";

/** Texts → trees → corpus → every version of the law, checked. */
export { compile, programmeAt } from "./pipeline.ts";
export type { Compilation } from "./pipeline.ts";
export type { Corpus } from "./corpus/corpus.ts";
export type { DispositifEnVigueur, Law, Viewpoint } from "./law/law.ts";
export type { Edition } from "./edition/edition.ts";
export type { Programme } from "./ir/programme.ts";

/**
 * One practice: points and amounts are enclosures of exact fractions, in points and euros; equal ends mean an exact result, and
 * absent data are never zero.
 */
export { evaluer } from "./evaluate/evaluate.ts";
export type { Donnees, Resultat, ValeurDonnee } from "./evaluate/resultat.ts";

/**
 * Two viewpoints of the law, dispositif by dispositif: typed changes with the acts that made them, maxima before and after, cases
 * whose result moves, and practices that show each change. `comparaisonEnTexte`, `comparaisonEnMarkdown` (for a pull request) and
 * `comparaisonEnJson` write it; `place` says where a span is, « rules/avenant-9.rules:12 ».
 */
export { comparer } from "./diff/comparer.ts";
export { comparaisonEnMarkdown, comparaisonEnTexte } from "./diff/ecrire.ts";
export { comparaisonEnJson } from "./diff/json.ts";
export type { Comparaison, ComparaisonDeDispositif, OptionsDeComparaison, VueDe } from "./diff/comparer.ts";
export type { Changement } from "./diff/changement.ts";
export type { Vue } from "./diff/cote.ts";

/** Cases (`*.cas.yaml`) and files of data. */
export { lireCas, lireFichierDeDonnees } from "./scenarios/read.ts";
export { lireDonnees } from "./scenarios/donnees.ts";
export { lancer } from "./scenarios/run.ts";
export type { Moteur, RapportDeCas } from "./scenarios/run.ts";

/** The canonical layout of a text; it reads its own output back and steps aside if anything changed. */
export { formater } from "./format/formater.ts";
