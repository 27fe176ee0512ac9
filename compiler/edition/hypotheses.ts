// What breaks only under a hypothesis: an act left out, two readings taken together. Each such law is consolidated for every
// segment where the hypothesis matters, typed only where it holds something no ordinary version holds, and told as a note.
import { contient, type Acte, type Corpus } from "../corpus/corpus.ts";
import { dire } from "../diagnostics/catalogue/actes.ts";
import { isError, type Diagnostic, type Etiquette } from "../diagnostics/diagnostic.ts";
import { programmeFromLaw } from "../ir/from-law.ts";
import { lawFromCorpus } from "../law/from-corpus.ts";
import { privesDObjet, visesPar } from "../law/retenus.ts";
import type { ClauseEnVigueur, ElementEnVigueur, Law, Viewpoint } from "../law/law.ts";
import type { Jour } from "../runtime/jours.ts";
import { TOUJOURS, type Cellules } from "./cellules.ts";
import { empreintesDe } from "./empreinte.ts";
import { segmentsDe } from "./segments.ts";

/** The laws of one dispositif already typed; a law made of the same elements under the same meanings has nothing new to say. */
export class Typees {
  private readonly connues = new Set<string>();
  private readonly dites = new Map<string, readonly Diagnostic[]>();
  private readonly attente: Law[] = [];

  constructor(private readonly nom: string) {}

  /** An ordinary version, typed without error. */
  retenir(law: Law): void {
    this.attente.push(law);
  }

  /** Errors of the law, else of its typing. */
  fautesDe(corpus: Corpus, viewpoint: Viewpoint): { readonly law: Law; readonly fautes: readonly Diagnostic[] } {
    const { value: law, diagnostics } = lawFromCorpus(corpus, viewpoint, this.nom);
    const fautes = diagnostics.filter(isError);
    const dispositif = law.dispositifs.get(this.nom);
    if (fautes.length > 0 || !dispositif) return { law, fautes };
    for (const l of this.attente.splice(0)) empreintesDe(l, l.dispositifs.get(this.nom)!).forEach((e) => this.connues.add(e));
    const empreintes = empreintesDe(law, dispositif);
    if (empreintes.every((e) => this.connues.has(e))) return { law, fautes: [] };
    const cle = empreintes.join("\n");
    const dites = this.dites.get(cle) ?? programmeFromLaw(law, dispositif).diagnostics.filter(isError);
    this.dites.set(cle, dites);
    if (dites.length === 0) empreintes.forEach((e) => this.connues.add(e));
    return { law, fautes: dites };
  }
}

/** Every law of a dispositif that lacks one act and that no ordinary version equals. */
export function sansUnActe(corpus: Corpus, typees: Typees, cellules: Cellules): Diagnostic[] {
  const notes = new Notes();
  const faites = new Set<string>();
  const privesSans = new Map<string, ReturnType<typeof privesDObjet>>();
  for (const { segment, connuDes, operations } of cellules.distinctes)
    for (const id of new Set(operations.flatMap((o) => [o.operation.acte, ...visesPar(corpus, o.operation.acte)]))) {
      // What amends the act goes with it.
      const prives = privesSans.get(id) ?? privesDObjet(corpus, [id]);
      privesSans.set(id, prives);
      const cle = cellules.cle(segment, operations.filter((o) => o.operation.acte !== id && !prives.has(o.operation.acte)));
      if (cellules.ordinaires.has(cle) || faites.has(`${id} ${cle}`)) continue;
      faites.add(`${id} ${cle}`);
      const { fautes } = typees.fautesDe(corpus, { jour: segment.jour, connuLe: connuDes, sans: [id], lectures: [] });
      const acte = corpus.acteParId.get(id)!;
      for (const d of fautes) notes.dire(id, d, (constat) => dire("sans-acte", d.span, { acte: id, constat, ici: d.ici ?? "" }, place(d, [{ span: acte.node.nom.span, texte: "acte laissé de côté" }])));
    }
  return notes.toutes();
}

/** Every two readings that touch one dispositif on one day: what they break together, and the clauses that both write. */
export function lecturesEnsemble(corpus: Corpus, nom: string, typees: Typees): Diagnostic[] {
  const notes = new Notes();
  const lectures = corpus.actes.filter((a) => a.genre === "lecture" && a.operations.some((o) => o.dispositif === nom));
  lectures.forEach((b, i) => lectures.slice(0, i).forEach((a) => {
    for (const { jour } of segmentsDe(corpus, nom, [a.id, b.id])) {
      if (![a, b].every((l) => touche(l, nom, jour))) continue;
      const { law, fautes } = typees.fautesDe(corpus, { jour, connuLe: TOUJOURS, sans: [], lectures: [a.id, b.id] });
      const ensemble = { un: a.id, autre: b.id };
      for (const d of fautes) notes.dire(`${a.id} ${b.id}`, d, (constat) => dire("lectures-ensemble", d.span, { ...ensemble, constat, ici: d.ici ?? "" }, place(d, [])));
      if (fautes.length > 0) continue;
      for (const { clause, porteur, premiere } of ecritesDeuxFois(law, nom, a, b)) {
        const d = dire("lectures-concurrentes", clause.span, { ...ensemble, clause: clause.mot, element: porteur }, { etiquettes: [{ span: premiere, texte: `et là, selon « ${a.id} »` }] });
        notes.dire(`${a.id} ${b.id}`, d, () => d);
      }
    }
  }));
  return notes.toutes();
}

export function touche(acte: Acte, nom: string, jour: Jour): boolean {
  return acte.operations.some((o) => o.dispositif === nom && contient(o.fenetre, jour));
}

interface Ecriture {
  readonly clause: ClauseEnVigueur;
  readonly porteur: string;
  readonly premiere: Diagnostic["span"];
}

/** Clauses that the second reading wrote over the first. */
function ecritesDeuxFois(law: Law, nom: string, a: Acte, b: Acte): Ecriture[] {
  const out: Ecriture[] = [];
  const dispositif = law.dispositifs.get(nom);
  if (!dispositif) return out;
  const voir = (p: Pick<ElementEnVigueur, "nom" | "clauses" | "enfants">): void => {
    for (const clause of p.clauses.values()) {
      const avant = clause.par.acte === b.id ? clause.anterieurs.find((x) => x.acte === a.id) : undefined;
      if (avant) out.push({ clause, porteur: p.nom, premiere: avant.span });
    }
    p.enfants.forEach(voir);
  };
  voir(dispositif);
  return out;
}

function place(d: Diagnostic, plus: readonly Etiquette[]): { etiquettes: readonly Etiquette[]; chemin?: readonly string[]; exemple?: string } {
  // A near name is no help: the missing one is right, its act is not there.
  return { etiquettes: [...(d.code === "nom-inconnu" ? [] : d.etiquettes), ...plus], ...(d.chemin ? { chemin: d.chemin } : {}), ...(d.exemple ? { exemple: d.exemple } : {}) };
}

/** One note for one cause: the hypothesis and what is wrong, wherever and whenever it shows. */
class Notes {
  private readonly vues = new Set<string>();
  private readonly parCause = new Map<string, Diagnostic>();

  dire(hypothese: string, d: Diagnostic, faire: (constat: string) => Diagnostic): void {
    const ici = `${hypothese} ${d.code} ${d.span.file} ${d.span.start} ${d.span.end}`;
    if (this.vues.has(ici)) return;
    this.vues.add(ici);
    const cause = `${hypothese} ${d.code} ${d.titre}`;
    const connue = this.parCause.get(cause);
    this.parCause.set(cause, connue ? { ...connue, etiquettes: [...connue.etiquettes, { span: d.span, texte: "ici aussi" }] } : faire(d.titre));
  }

  toutes(): Diagnostic[] {
    return [...this.parCause.values()];
  }
}
