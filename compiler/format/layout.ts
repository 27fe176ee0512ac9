// From entries and their remarks to the document that prettier lays out: indentation and blank lines.
import { builders } from "prettier/doc";
import type { Doc } from "prettier";
import type { Entree } from "./entry.ts";
import type { Lecture, Remarque } from "./reading.ts";
import type { Attaches, Remarques } from "./remarks.ts";

const { hardline, indent, lineSuffix } = builders;

/** Blank line before something: always, never, or if the author left one. */
type Blanc = "toujours" | "jamais" | "garde";

interface Chose {
  readonly doc: Doc;
  readonly debut: number;
  readonly blanc: Blanc;
}

/** The whole file, without its final newline. */
export function miseEnPage(entrees: readonly Entree[], attaches: Attaches, lu: Lecture): Doc {
  const choses = attaches.seules.length > 0 ? attaches.seules.map((r) => remarque(r)) : bloc(entrees, undefined, attaches, lu);
  return empiler(choses, lu);
}

function bloc(entrees: readonly Entree[], parent: Entree | undefined, attaches: Attaches, lu: Lecture): Chose[] {
  return entrees.flatMap((e, i) => {
    const r: Remarques = attaches.de.get(e) ?? { avant: [], apres: [] };
    const blanc = blancAvant(entrees[i - 1], e, parent);
    const avant = [...citation(e, lu), ...r.avant];
    const colle = avant.at(-1)?.genre === "citation" || avant.some((x) => x.debut === e.debut);
    const choses = avant.map((x, k) => remarque(x, avant.slice(0, k).some((y) => y.debut === x.debut) ? "jamais" : "garde"));
    choses.push({ doc: corps(e, r, attaches, lu), debut: e.debut, blanc: colle ? "jamais" : "garde" });
    if (blanc !== "garde") choses[0] = { ...choses[0]!, blanc };
    return [...choses, ...r.apres.map((x) => remarque(x))];
  });
}

function corps(e: Entree, r: Remarques, attaches: Attaches, lu: Lecture): Doc {
  const fin: Doc = r.fin === undefined ? "" : lineSuffix(`  ${r.fin.texte}`);
  if (e.enfants.length === 0) return [e.doc, fin];
  return [e.doc, fin, indent([hardline, empiler(bloc(e.enfants, e, attaches, lu), lu)])];
}

function remarque(r: Remarque, blanc: Blanc = "garde"): Chose {
  return { doc: r.texte, debut: r.debut, blanc };
}

/** Quotations of a tree that comes from no text; those of a text are among its remarks. */
function citation(e: Entree, lu: Lecture): Remarque[] {
  if (e.citation === undefined || lu.text !== "") return [];
  return e.citation.texte.split("\n").map((l) => ({ genre: "citation", debut: 0, fin: 0, texte: l === "" ? ">" : `> ${l}` }));
}

/** One blank line between declarations and between the parts of a dispositif; elsewhere as the author left it. */
function blancAvant(precedente: Entree | undefined, e: Entree, parent: Entree | undefined): Blanc {
  if (e.genre === "rangee") return "jamais";
  if (precedente === undefined) return "garde";
  if (parent === undefined) return e.genre === precedente.genre && (e.genre === "donnee" || e.genre === "annonce") ? "garde" : "toujours";
  return e.genre === "partie" && parent.genre !== "ligne" ? "toujours" : "garde";
}

/** One below the other; nothing opens a block with a blank line. */
function empiler(choses: readonly Chose[], lu: Lecture): Doc {
  return choses.map((c, i) => {
    if (i === 0) return c.doc;
    const blanc = c.blanc === "toujours" || (c.blanc === "garde" && lu.suitUneLigneVide(c.debut));
    return [hardline, blanc ? hardline : "", c.doc];
  });
}
