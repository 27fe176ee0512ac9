// The history of one identity: every instruction that touched an element, in legal order, under the names it bore, until its end.
// Read from the versions of the law, so that an instruction is there only if it left its mark.
import type { Corpus, Operation } from "../corpus/corpus.ts";
import type { DispositifEnVigueur, ElementEnVigueur } from "../law/law.ts";
import type { EditionDispositif } from "./edition.ts";

export interface Etape {
  readonly operation: Operation;
  /** What the element is called once the instruction has applied. */
  readonly nom: string;
  /** « est abrogé », « est fusionné dans « a » »: the end of the element, or of this name. */
  readonly devenu: string | null;
}

export interface Histoire {
  /** For life: `forfait_structure/coordination`. */
  readonly id: string;
  /** Every name it bore, the first one first. */
  readonly noms: readonly string[];
  readonly etapes: readonly Etape[];
}

/** The histories of the elements that bore this name, or have this identity; several when a name has served twice. */
export function histoiresDe(corpus: Corpus, d: EditionDispositif, nom: string): readonly Histoire[] {
  const ids = new Set<string>();
  for (const v of d.versions) for (const e of tous(v.law)) if (e.nom === nom || e.id === nom) ids.add(e.id);
  return [...ids].map((id) => histoireDe(corpus, d, id));
}

/** Every name that an element has borne, for near names. */
export function nomsPortes(d: EditionDispositif): readonly string[] {
  return [...new Set(d.versions.flatMap((v) => tous(v.law).map((e) => e.nom)))];
}

function histoireDe(corpus: Corpus, d: EditionDispositif, id: string): Histoire {
  const marques = new Map<string, string | null>();
  const noms = new Set<string>();
  const vus = d.versions.map((v) => ({ law: v.law, element: tous(v.law).find((e) => e.id === id) }));
  for (const { element: e } of vus) {
    if (!e) continue;
    noms.add(e.nom);
    const suspension = e.suspension ? [e.suspension.par] : [];
    const clauses = [...e.clauses.values()].flatMap((c) => [...c.anterieurs, c.par]);
    for (const p of [e.cree, ...e.changements, ...suspension, ...clauses]) marques.set(p.operation, null);
  }
  for (const { law, element } of vus)
    for (const fin of law.disparus.values()) if (fin.id === id && (fin.meme || !element)) marques.set(fin.par.operation, fin.devenu);
  const operations = corpus.actes.flatMap((a) => a.operations).filter((o) => marques.has(o.id));
  let courant = creation(d, id) ?? [...noms][0]!;
  const etapes = operations.map((operation): Etape => {
    const i = operation.instruction;
    if ((i.kind === "renomme" || i.kind === "renumerote") && i.cible.nom === courant && i.en) courant = i.en.nom;
    return { operation, nom: courant, devenu: marques.get(operation.id) ?? null };
  });
  return { id, noms: [...new Set([...etapes.map((e) => e.nom), ...noms])], etapes };
}

/** The name under which the element was made. */
function creation(d: EditionDispositif, id: string): string | undefined {
  return id.startsWith(`${d.nom}/`) ? id.slice(d.nom.length + 1).replace(/#.*$/, "") : undefined;
}

const aplatis = new WeakMap<DispositifEnVigueur, readonly ElementEnVigueur[]>();

function tous(law: DispositifEnVigueur): readonly ElementEnVigueur[] {
  const connus = aplatis.get(law);
  if (connus) return connus;
  const out: ElementEnVigueur[] = [];
  const voir = (es: readonly ElementEnVigueur[]): void => es.forEach((e) => {
    out.push(e);
    voir(e.enfants);
  });
  voir(law.enfants);
  aplatis.set(law, out);
  return out;
}
