// What only the administration can settle: each question with its place, what it may change, the other readings and the sources.
import type * as ast from "../../ast/nodes.ts";
import type { Acte, Operation } from "../../corpus/corpus.ts";
import type { EditionDispositif } from "../../edition/edition.ts";
import type { ElementEnVigueur } from "../../law/law.ts";
import { liste } from "../../runtime/ecriture.ts";
import { noteEnMots } from "../document/autorite.ts";
import { heading, link, list, paragraph, strong } from "../document/document.ts";
import type { Block, Document, Words } from "../document/document.ts";
import { effetDeLOperation, lignesDInstruction } from "../document/instructions.ts";
import { lexiqueDe } from "../document/lexique.ts";
import { nomCourt } from "../document/mots.ts";
import { titreDElement } from "../document/phrases.ts";
import { sourceEnMots } from "../document/texte-consolide.ts";
import { majuscule } from "../document/typographie.ts";
import { plafond, SANS_MAXIMUM } from "./chiffres.ts";
import { colonnesDe } from "./contexte.ts";
import type { Contexte } from "./contexte.ts";
import { lectureDe } from "./lignes.ts";
import { maximaDe, parPlages } from "./tranches.ts";
import type { Colonne } from "./tranches.ts";

export interface Question {
  readonly texte: string;
  /** Null: about an act as a whole. */
  readonly dispositif: EditionDispositif | null;
  readonly acte: Acte;
  /** Names of the elements concerned; none: the whole dispositif. */
  readonly elements: string[];
  /** « à compter de 2022 ». */
  readonly quand: Set<string>;
  /** The periods concerned; none: all of them. */
  readonly periodes: Set<Colonne>;
  readonly passages: Set<string>;
  readonly sources: ast.Source[];
}

export function pageQuestions(contexte: Contexte): Document {
  const titre = "Questions ouvertes";
  const questions = questionsDe(contexte);
  const blocks: Block[] = [heading(1, titre)];
  if (questions.length === 0) blocks.push(paragraph("Aucune question n'est posée à l'administration."));
  else blocks.push(paragraph("Ce que les textes ne tranchent pas et que l'administration seule peut dire. En attendant, une interprétation est retenue ; chaque question dit ce qu'elle peut changer."));
  const groupes = [...contexte.edition.dispositifs, null];
  let numero = 0;
  for (const d of groupes) {
    const siennes = questions.filter((q) => q.dispositif === d);
    if (siennes.length === 0) continue;
    blocks.push(heading(2, d === null ? "Sur un acte entier" : [link(d.libelle, `${contexte.dossiers.get(d.nom)!}/tableau.md`)]));
    for (const q of siennes) blocks.push(...fiche(contexte, q, ++numero));
  }
  return { title: titre, blocks };
}

/** How many are open about a dispositif: for the first page. */
export function nombreDeQuestions(contexte: Contexte, d: EditionDispositif): number {
  return questionsDe(contexte).filter((q) => q.dispositif === d).length;
}

const dejaVues = new WeakMap<Contexte, readonly Question[]>();

/** By dispositif; the same words about several elements are one question. */
export function questionsDe(contexte: Contexte): readonly Question[] {
  const deja = dejaVues.get(contexte);
  if (deja !== undefined) return deja;
  const { edition } = contexte;
  const out = new Map<string, Question>();
  const ajouter = (texte: string, dispositif: EditionDispositif | null, acte: Acte, plus: { elements?: readonly string[]; quand?: string; periodes?: readonly Colonne[]; passage?: string | null; sources?: readonly ast.Source[] }): void => {
    const cle = JSON.stringify([texte, dispositif?.nom ?? null]);
    const q = out.get(cle) ?? { texte, dispositif, acte, elements: [], quand: new Set(), periodes: new Set(), passages: new Set(), sources: [] };
    for (const e of plus.elements ?? []) if (!q.elements.includes(e)) q.elements.push(e);
    if (plus.quand) q.quand.add(plus.quand);
    for (const c of plus.periodes ?? []) q.periodes.add(c);
    if (plus.passage) q.passages.add(plus.passage);
    for (const s of plus.sources ?? []) if (!q.sources.some((x) => x.texte?.texte === s.texte?.texte && x.url === s.url)) q.sources.push(s);
    out.set(cle, q);
  };
  for (const d of edition.dispositifs) {
    const cols = colonnesDe(contexte, d);
    const lecture = lectureDe(cols);
    for (const id of [null, ...new Set(lecture.lignes.map((l) => l.id))]) {
      const porteur = (c: Colonne): Pick<ElementEnVigueur, "clauses"> & { readonly nom?: string } | undefined => (id === null ? { clauses: c.version.law.clauses } : lecture.places[cols.indexOf(c)]!.get(id)?.element);
      for (const p of parPlages(cols, (c) => porteur(c)?.clauses.get("question"), (q) => q.par.operation)) {
        const valeur = p.valeur.valeur;
        const acte = edition.corpus.acteParId.get(p.valeur.par.acte);
        if (valeur.kind !== "valeur-texte" || acte === undefined) continue;
        const e = porteur(p.premiere)!;
        const source = e.clauses.get("source")?.valeur;
        const article = e.clauses.get("article")?.valeur;
        ajouter(valeur.texte.texte, d, acte, { elements: id === null ? [] : [(e as ElementEnVigueur).nom], quand: p.quand, periodes: cols.filter((c) => porteur(c)?.clauses.get("question")?.par.operation === p.valeur.par.operation), passage: article?.kind === "valeur-texte" ? article.texte.texte : p.valeur.par.par, sources: source?.kind === "source" ? [source] : acte.sources });
      }
    }
  }
  for (const acte of edition.corpus.actes) {
    const touchees = (d: EditionDispositif | null, operations: readonly Operation[]): readonly Colonne[] =>
      d === null ? [] : colonnesDe(contexte, d).filter((c) => operations.some(({ fenetre: f }) => (c.fin === null || f.debut < c.fin) && (f.fin === null || c.debut < f.fin)));
    for (const o of acte.operations) {
      const d = edition.dispositifs.find((x) => x.nom === o.dispositif) ?? null;
      for (const q of o.questions) ajouter(q.texte, d, acte, { elements: sujetsDe(contexte, o), quand: effetDeLOperation(o), periodes: touchees(d, [o]), passage: o.par, sources: o.sources.length > 0 ? o.sources : acte.sources });
    }
    const seul = new Set(acte.operations.map((o) => o.dispositif));
    const d = seul.size === 1 ? (edition.dispositifs.find((x) => seul.has(x.nom)) ?? null) : null;
    for (const q of acte.questions) ajouter(q.texte, d, acte, { periodes: touchees(d, acte.operations), sources: acte.sources });
  }
  const questions = [...out.values()];
  dejaVues.set(contexte, questions);
  return questions;
}

function sujetsDe({ edition: { corpus } }: Contexte, o: Operation): readonly string[] {
  return [...new Set(lignesDInstruction(o, lexiqueDe(corpus, o.dispositif, o)).flatMap((l) => l.sujets))];
}

function fiche(contexte: Contexte, q: Question, numero: number): readonly Block[] {
  const { corpus } = contexte.edition;
  const lien = (id: string): string => `actes/${contexte.actes.get(id)!}.md`;
  const ou: Words = [
    ...(q.elements.length === 0 ? [] : [`${liste(q.elements.map((n) => titre(contexte, q, n)))}, `]),
    link(nomCourt(corpus, q.acte.id), lien(q.acte.id)),
    q.passages.size === 0 ? "" : `, ${[...q.passages].join(", ")}`,
    q.quand.size === 0 ? "" : `, ${[...q.quand].join(", puis ")}`,
  ];
  const lectures = corpus.actes.filter((a) => a.genre === "lecture" && concerne(contexte, a, q));
  const items: Words[] = [
    [strong("Où"), " : ", ...ou, "."],
    ...enjeux(contexte, q).map((e): Words => [strong("Ce qui en dépend"), ` : ${e}.`]),
    ...(lectures.length === 0 ? [] : [[strong(lectures.length > 1 ? "Autres lectures" : "Autre lecture"), " : ", ...lectures.flatMap((l, i) => [...(i === 0 ? [] : [" ; "]), link(l.libelle, lien(l.id))]), "."]]),
    ...(q.sources.length === 0 ? [] : [[strong(q.sources.length > 1 ? "Sources" : "Source"), " : ", ...q.sources.flatMap((s, i) => [...(i === 0 ? [] : [" ; "]), ...sourceEnMots(s)]), "."]]),
  ];
  return [paragraph([strong(`Question ${numero}`), " : ", ...noteEnMots(corpus, lien, q.texte)]), list(items)];
}

function titre(contexte: Contexte, q: Question, nom: string): string {
  const e = dernierEtat(contexte, q, nom);
  return e === undefined ? nom.replace(/_/g, " ") : titreDElement(e.nom, e.libelle);
}

function dernierEtat(contexte: Contexte, q: Question, nom: string): ElementEnVigueur | undefined {
  const cols = q.dispositif === null ? [] : colonnesDe(contexte, q.dispositif);
  return lectureDe(cols).lignes.findLast((l) => l.element.nom === nom)?.element;
}

/** A reading of the same act about one of the elements, or about the act when the question names none. */
function concerne(contexte: Contexte, lecture: Acte, q: Question): boolean {
  const noms = new Set(lecture.operations.filter((o) => o.dispositif === q.dispositif?.nom).flatMap((o) => sujetsDe(contexte, o)));
  return q.elements.length === 0 ? lecture.cible === q.acte.id : q.elements.some((e) => noms.has(e));
}

/** « « Alimentation du DMP », 40 points au plus, soit 280 €, à compter de 2022 ». */
function enjeux(contexte: Contexte, q: Question): readonly string[] {
  if (q.dispositif === null) return [];
  const cols = colonnesDe(contexte, q.dispositif);
  const lecture = lectureDe(cols);
  const dire = (nom: string | null, c: Colonne): string | undefined => {
    const m = maximaDe(c.version, c.debut)(nom);
    if (q.periodes.size > 0 && !q.periodes.has(c)) return undefined;
    return m.points === undefined && m.montant === undefined ? undefined : plafond(m) === SANS_MAXIMUM ? `${m.points === undefined ? "un montant" : "des points"} que le texte ne borne pas` : plafond(m);
  };
  const tout = parPlages(cols, (c) => dire(null, c), String).map((p) => `${p.valeur}, ${p.quand}`);
  const entier = tout.length === 0 ? [] : [`${q.dispositif.libelle}, ${tout.join(" ; ")}`];
  if (q.elements.length === 0) return entier;
  const siens = q.elements.flatMap((nom) => {
    const ici = (c: Colonne) => [...lecture.places[cols.indexOf(c)]!.values()].find((p) => p.element.nom === nom);
    const parts = parPlages(cols, (c) => {
      const place = ici(c);
      if (place === undefined || (q.periodes.size > 0 && !q.periodes.has(c))) return undefined;
      const sien = dire(nom, c);
      if (sien !== undefined && !/^0 /.test(sien)) return sien;
      return place.parent?.clauses.has("exige") ? `sans chiffre propre, mais exigé : sans lui, le ${place.parent.genre === "volet" ? place.parent.nom : "tout"} ne donne rien (${dire(place.parent.nom, c) ?? "aucun chiffre"})` : sien;
    }, String).map((p) => `${p.valeur}, ${p.quand}`);
    return parts.length === 0 ? [] : [`${majuscule(titre(contexte, q, nom))}, ${parts.join(" ; ")}`];
  });
  return siens.length === 0 ? entier : siens;
}
