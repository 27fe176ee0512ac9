// The history of one identity: every instruction that touched an element, in legal order, under the names it bore, until its end.
// Read from the versions of the law, so that an instruction is there only if it left its mark. Calculs, paramètres, résultats and the
// dispositif itself have theirs; the end of a dispositif is the end of everything that stood in it.
import { contient, type Corpus, type Operation } from "../corpus/corpus.ts";
import type { DispositifEnVigueur, ElementEnVigueur, Provenance } from "../law/law.ts";
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

/** The histories of what bore this name, or has this identity; several when a name has served twice. */
export function histoiresDe(corpus: Corpus, d: EditionDispositif, nom: string): readonly Histoire[] {
  const ids = new Set<string>();
  for (const v of d.versions) for (const e of tous(v.law)) if (e.nom === nom || e.id === nom) ids.add(e.id);
  const declaration = histoireDeDeclaration(corpus, d, nom);
  return [
    ...(nom === d.nom ? [histoireDuDispositif(corpus, d)] : []),
    ...(declaration ? [declaration] : []),
    ...[...ids].map((id) => histoireDe(corpus, d, id)),
  ];
}

/** Every name that something of the dispositif has borne, for near names. */
export function nomsPortes(d: EditionDispositif): readonly string[] {
  return [...new Set([d.nom, ...d.versions.flatMap((v) => [...tous(v.law).map((e) => e.nom), ...v.law.declarations.keys()])])];
}

function histoireDuDispositif(corpus: Corpus, d: EditionDispositif): Histoire {
  const marques = new Map<string, string | null>();
  for (const { law } of d.versions) {
    const clauses = [...law.clauses.values()].flatMap((c) => [...c.anterieurs, c.par]);
    for (const p of [law.cree, ...law.changements, ...clauses]) marques.set(p.operation, null);
  }
  fin(corpus, d, () => true, marques, "est abrogé");
  return { id: d.nom, noms: [d.nom], etapes: enOrdre(corpus, marques).map((operation) => ({ operation, nom: d.nom, devenu: marques.get(operation.id) ?? null })) };
}

function histoireDeDeclaration(corpus: Corpus, d: EditionDispositif, nom: string): Histoire | undefined {
  const id = nom.startsWith(`${d.nom}/`) ? nom.slice(d.nom.length + 1) : nom;
  const marques = new Map<string, string | null>();
  for (const { law } of d.versions) {
    const x = law.declarations.get(id);
    const par: readonly Provenance[] = x ? [...x.anterieurs, x.par] : [];
    for (const p of par) marques.set(p.operation, null);
  }
  if (marques.size === 0) return undefined;
  for (const { law } of d.versions) {
    const disparu = law.disparus.get(id);
    if (disparu?.id === id && !law.declarations.has(id)) marques.set(disparu.par.operation, disparu.devenu);
  }
  fin(corpus, d, (law) => law.declarations.has(id), marques);
  return { id: `${d.nom}/${id}`, noms: [id], etapes: enOrdre(corpus, marques).map((operation) => ({ operation, nom: id, devenu: marques.get(operation.id) ?? null })) };
}

/** The instruction that ended the dispositif while the thing stood in it: it left no law to bear its mark. */
function fin(corpus: Corpus, d: EditionDispositif, debout: (law: DispositifEnVigueur) => boolean, marques: Map<string, string | null>, devenu = "prend fin avec son dispositif"): void {
  for (const o of corpus.actes.flatMap((a) => a.operations)) {
    if (o.instruction.kind !== "abroge" || o.dispositif !== d.nom || o.instruction.cible.nom !== d.nom) continue;
    const { debut } = o.fenetre;
    const ensuite = d.grille.find((c) => c.version === null && c.connuDes >= corpus.acteParId.get(o.acte)!.publie && contient(c.jours, debut));
    const veille = d.grille.find((c) => c.version !== null && c.jours.fin === debut && c.connuDes === ensuite?.connuDes);
    if (veille && debout(d.versions.find((v) => v.cle === veille.version)!.law)) marques.set(o.id, devenu);
  }
}

function enOrdre(corpus: Corpus, marques: ReadonlyMap<string, string | null>): readonly Operation[] {
  return corpus.actes.flatMap((a) => a.operations).filter((o) => marques.has(o.id));
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
    for (const x of law.disparus.values()) if (x.id === id && (x.meme || !element)) marques.set(x.par.operation, x.devenu);
  fin(corpus, d, (law) => tous(law).some((e) => e.id === id), marques);
  const operations = enOrdre(corpus, marques);
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
