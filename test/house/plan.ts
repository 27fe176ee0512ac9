// The plan of the house, written once as data: who may import whom, which package is named where, what is excused and why.
// house.test.ts holds the code against it. To change an arrow, change it here and in docs/architecture.md.

/** A room: a folder (or file) and what it may import. The longest matching `de` wins. */
export interface Room {
  readonly de: string;
  /** Rooms it may import, besides itself. */
  readonly vers: readonly string[];
  /** Rooms of which it may import types only. */
  readonly types?: readonly string[];
}

const TEXTE = ["compiler/source", "compiler/diagnostics"];
const ARBRE = ["compiler/ast", "compiler/runtime", ...TEXTE];
const LOI = ["compiler/law", "compiler/corpus", ...ARBRE];
// An emitter prints the law in the words it was written in: the shapes of the tree, never its reader.
const EMIS = ["compiler/emit/emitter.ts", "compiler/emit/dossiers.ts", "compiler/edition", "compiler/ir", "compiler/law", "compiler/corpus/corpus.ts", "compiler/runtime"];
const EMIS_TYPES = ["compiler/ast", "compiler/corpus", "compiler/evaluate", "compiler/source"];
const TOUT = [
  "grammar", "compiler/checks", "compiler/couverture", "compiler/diff", "compiler/edition", "compiler/emit", "compiler/evaluate", "compiler/explain", "compiler/fixes", "compiler/format",
  "compiler/ir", "compiler/mutations", "compiler/pipeline.ts", "compiler/scenarios", "compiler/service", "compiler/workspace", ...LOI,
];

export const ROOMS: readonly Room[] = [
  { de: "grammar", vers: [] },
  { de: "compiler/runtime", vers: [] },
  { de: "compiler/source", vers: [] },
  { de: "compiler/diagnostics", vers: ["compiler/source"] },
  { de: "compiler/ast", vers: ["grammar", "compiler/runtime", ...TEXTE] },
  { de: "compiler/corpus", vers: ["grammar", ...ARBRE] },
  { de: "compiler/law", vers: ["compiler/corpus", ...ARBRE] },
  // Lowering is several files; it reads the shapes of the tree, never its machinery. The programme itself knows no tree.
  { de: "compiler/ir", vers: ["compiler/ir/programme.ts", "compiler/law", "compiler/runtime", ...TEXTE], types: ["compiler/ast", "compiler/corpus"] },
  { de: "compiler/ir/programme.ts", vers: ["compiler/runtime", "compiler/source"], types: ["compiler/law", "compiler/corpus"] },
  { de: "compiler/ir/from-law", vers: ["compiler/ir", ...LOI] },
  { de: "compiler/edition", vers: ["compiler/ir", ...LOI] },
  // Data that contradict their declaration are said in sentences: evaluate/donnees.ts alone needs them.
  { de: "compiler/evaluate", vers: ["compiler/ir", "compiler/runtime"] },
  { de: "compiler/evaluate/donnees.ts", vers: ["compiler/evaluate", "compiler/ir", "compiler/runtime", ...TEXTE] },
  { de: "compiler/checks", vers: ["compiler/edition", "compiler/ir", "compiler/evaluate", ...LOI] },
  { de: "compiler/explain", vers: ["compiler/evaluate", "compiler/ir", "compiler/law", "compiler/runtime"], types: ["compiler/corpus", "compiler/edition"] },
  // A comparison evaluates, replays the cases and speaks with the words of the documents.
  {
    de: "compiler/diff",
    vers: [
      "compiler/checks", "compiler/edition", "compiler/emit/document", "compiler/emit/markdown/escape.ts", "compiler/emit/markdown/print.ts", "compiler/evaluate",
      "compiler/explain", "compiler/ir", "compiler/scenarios", ...LOI,
    ],
  },
  { de: "compiler/fixes", vers: ["compiler/ast", ...TEXTE] },
  { de: "compiler/format", vers: ["grammar", ...ARBRE] },
  { de: "compiler/emit", vers: EMIS, types: EMIS_TYPES },
  { de: "compiler/emit/registry.ts", vers: ["compiler/emit"] },
  { de: "compiler/emit/document", vers: [...EMIS, "compiler/explain"], types: EMIS_TYPES },
  // The pages show maxima: the evaluation of nothing known.
  { de: "compiler/emit/markdown", vers: [...EMIS, "compiler/emit/document", "compiler/evaluate"], types: EMIS_TYPES },
  { de: "compiler/emit/html", vers: [...EMIS, "compiler/emit/document"], types: EMIS_TYPES },
  // A drawing of rules in error walks the tree itself: the law is consolidated, nothing is typed.
  { de: "compiler/emit/graphe", vers: [...EMIS, "compiler/ast", "compiler/emit/document"], types: EMIS_TYPES },
  { de: "compiler/emit/json-schema", vers: EMIS, types: EMIS_TYPES },
  { de: "compiler/emit/sql", vers: EMIS, types: EMIS_TYPES },
  { de: "compiler/emit/typescript", vers: [...EMIS, "compiler/emit/typescript/socle"], types: EMIS_TYPES },
  // Copied into the generated package, beside runtime/.
  { de: "compiler/emit/typescript/socle", vers: ["compiler/runtime"] },
  { de: "compiler/pipeline.ts", vers: ["compiler/checks", "compiler/edition", "compiler/ir", ...LOI] },
  { de: "compiler/workspace", vers: ["compiler/pipeline.ts", "compiler/edition", "compiler/ir", ...LOI] },
  { de: "compiler/scenarios", vers: ["compiler/pipeline.ts", "compiler/evaluate", "compiler/explain", "compiler/edition", "compiler/ir", ...LOI] },
  // How much of the law the cases show, and which changes of it they see.
  { de: "compiler/couverture", vers: ["compiler/scenarios", "compiler/evaluate", "compiler/explain", "compiler/edition", "compiler/ir", ...LOI] },
  { de: "compiler/mutations", vers: ["grammar", "compiler/pipeline.ts", "compiler/scenarios", "compiler/evaluate", "compiler/edition", "compiler/ir", ...LOI] },
  { de: "compiler/service", vers: ["compiler/workspace", "compiler/explain", "compiler/evaluate", "compiler/edition", "compiler/format", "compiler/ir", "grammar", ...LOI] },
  { de: "compiler/index.ts", vers: TOUT },
  { de: "compiler/cli", vers: ["compiler/index.ts", ...TOUT] },
];

/** Where a package may be named: prefixes of paths. A package that is not here may be named nowhere. */
export const PACKAGES: ReadonlyMap<string, readonly string[]> = new Map([
  ["chevrotain", ["grammar/", "compiler/ast/from-cst"]],
  ["ts-morph", ["compiler/emit/typescript/"]],
  ["yaml", ["compiler/scenarios/"]],
  ["prettier", ["compiler/format/", "compiler/emit/typescript/"]],
  ["commander", ["compiler/cli/"]],
  ["picocolors", ["compiler/cli/"]],
  ["tinyglobby", ["compiler/cli/"]],
  ["rolldown", ["compiler/cli/", "compiler/emit/typescript/"]],
  ["@viz-js/viz", ["compiler/cli/dessin.ts"]],
  ["node", ["compiler/cli/"]], // every node:* module
  ["package.json", ["compiler/cli/"]], // ours: the version
]);

/** Names that bring a clock, chance, a locale, binary floating point or the machine into a result. cli/ is free. */
export const FORBIDDEN_NAMES: ReadonlyMap<string, string> = new Map([
  ["Date", "no clock and no time zone: days are texts, see compiler/runtime/jours.ts"],
  ["performance", "no clock below cli/"],
  ["random", "no chance: same input, same bytes"],
  ["parseFloat", "no binary floating point: read with compiler/runtime/exact.ts"],
  ["localeCompare", "sort by code units: the order must not depend on the machine"],
  ["Intl", "no locale: write with compiler/runtime/ecriture.ts"],
  ["console", "the console is cli/'s"],
  ["process", "the process is cli/'s"],
]);

export interface Excuse {
  readonly fichier: string;
  readonly nom: string;
  readonly raison: string;
}

/** Uses of a forbidden name that are justified. */
export const EXCUSED_NAMES: readonly Excuse[] = [];

/** Imports against the plan that are justified: `nom` is the imported file or package. */
export const EXCUSED_IMPORTS: readonly Excuse[] = [];

/** Files above 500 lines, each with its reason. None may pass 800. */
export const LONG_FILES: ReadonlyMap<string, string> = new Map([["grammar/parser.ts", "the grammar: one rule per construct, in reading order"]]);

/** Written by a program, so not held to sizes. */
export const GENERATED: readonly string[] = ["grammar/cst.ts"];

/** Codes that no string of the compiler spells, each with its reason. */
export const INDIRECT_CODES: ReadonlyMap<string, string> = new Map();
