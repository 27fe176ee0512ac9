// The law in force from a viewpoint as a text to read: every clause in words, the act in the margin, what changed marked. One
// page of the documents, and what `consolider` prints.
import type * as ast from "../../ast/nodes.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { Maxima } from "../../evaluate/sommet.ts";
import type { ClauseEnVigueur, DispositifEnVigueur, ElementEnVigueur } from "../../law/law.ts";
import { montant, points } from "../../runtime/ecriture.ts";
import { jourEnLettres } from "../../runtime/jours.ts";
import type { Jour } from "../../runtime/jours.ts";
import { annoncesDu } from "./annonces.ts";
import { autoritesDe } from "./autorite.ts";
import type { Autorites, LienActe } from "./autorite.ts";
import { changementsDepuis, disparitionDe } from "./changements.ts";
import type { Changements } from "./changements.ts";
import { column, emphasis, heading, inlines, link, list, mark, paragraph, quote, strong, table } from "./document.ts";
import type { Block, Document, Inline, Words } from "./document.ts";
import { effetDeSuspension } from "./instructions.ts";
import { lexiqueDe } from "./lexique.ts";
import type { Lexique } from "./lexique.ts";
import { motDeClause, standingEnMots } from "./mots.ts";
import { majuscule } from "./typographie.ts";
import { conditionEnQuestion, resumeDeLaClause, tableDeLaClause, titreDElement, valeurEnMots } from "./phrases.ts";

export interface OptionsDeTexte {
  /** « exercice 2022 », « à compter du 1er mai 2023 »: follows the name of the dispositif. */
  readonly periode: string;
  readonly jour: Jour;
  readonly connuLe: Jour;
  /** The version to compare with, and how it is called: « 2021 ». */
  readonly precedent?: { readonly law: DispositifEnVigueur; readonly nom: string };
  readonly maximum?: Maxima;
  readonly lienActe?: LienActe;
  /** Blocks between the head and the text: other readings of the same period, links. */
  readonly entete?: readonly Block[];
}

interface Page {
  readonly dispositif: DispositifEnVigueur;
  readonly options: OptionsDeTexte;
  readonly lex: Lexique;
  readonly autorites: Autorites;
  readonly changements: Changements | null;
  /** Where a clause `total` still speaks of this law: elements, null for the whole. */
  readonly totaux: ReadonlySet<string | null>;
}

/** The consolidated text of a dispositif. */
export function texteConsolide(dispositif: DispositifEnVigueur, corpus: Corpus, options: OptionsDeTexte): Document {
  const lex = lexiqueDe(corpus, dispositif);
  const precedent = options.precedent;
  const page: Page = {
    dispositif,
    options,
    lex,
    autorites: autoritesDe(corpus, options.lienActe ?? (() => null)),
    changements: precedent === undefined ? null : changementsDepuis(precedent.law, dispositif, lex, lexiqueDe(corpus, precedent.law)),
    totaux: new Set(annoncesDu(corpus, dispositif, options.jour, options.connuLe).map((t) => t.nom)),
  };
  const titre = `${dispositif.libelle ?? dispositif.nom.replace(/_/g, " ")}, ${options.periode}`;
  const blocks: Block[] = [
    heading(1, titre),
    paragraph([`Texte consolidé, tel que connu le ${jourEnLettres(options.connuLe)}.`, ...(precedent ? [` Les marques disent ce qui change par rapport à ${precedent.nom}.`] : [])]),
    ...maximumEnMots(options.maximum?.(null), "Au total"),
    ...(options.entete ?? []),
    ...generales(page),
    ...declarations(page),
    ...dispositif.enfants.flatMap((e) => blocsDElement(page, e, null, 2)),
    ...disparus(page, null),
  ];
  return { title: titre, blocks };
}

function generales(page: Page): readonly Block[] {
  const { dispositif, changements } = page;
  const blocs = [...citation(dispositif.citation), ...blocsDesClauses(page, dispositif.clauses, changements?.avant.clauses, null)];
  return blocs.length === 0 ? [] : [heading(2, "Dispositions générales"), ...blocs];
}

function citation(texte: string | null): readonly Block[] {
  return texte === null ? [] : [quote(texte)];
}

/** « Au plus 985 points, soit 6 895 €. » */
function maximumEnMots(maximum: ReturnType<Maxima> | undefined, sujet: string): readonly Block[] {
  const [p, m] = [maximum?.points ?? null, maximum?.montant ?? null];
  if (p === null && m === null) return [];
  const texte = p === null ? montant(m!) : m === null ? points(p) : `${points(p)}, soit ${montant(m)}`;
  return [paragraph([`${sujet}, au plus `, strong(texte), "."])];
}

function blocsDElement(page: Page, e: ElementEnVigueur, parent: ElementEnVigueur | null, niveau: 2 | 3 | 4): readonly Block[] {
  const marques = page.changements?.deLElement(e, parent) ?? [];
  const bas = niveau === 2 ? 3 : 4;
  return [
    heading(niveau, [titreDElement(e.nom, e.libelle), ...marques.flatMap((m) => [" — ", m])]),
    ...(e.genre === "volet" ? maximumEnMots(page.options.maximum?.(e.nom), titreCourt(e)) : []),
    ...citation(e.citation),
    ...blocsDesClauses(page, e.clauses, page.changements?.clausesAvant(e.id), e),
    ...e.enfants.flatMap((x) => blocsDElement(page, x, e, bas)),
    ...disparus(page, e),
  ];
}

function titreCourt(e: ElementEnVigueur): string {
  return titreDElement(e.nom, null);
}

/** Clauses shown as a sentence under the heading rather than as a row of the law. */
const EN_DEHORS: ReadonlySet<ast.MotClause> = new Set(["article", "source", "note", "question"]);

/** The order of a regulation: access, test, what it gives. */
const ORDRE: readonly ast.MotClause[] = ["periode", "valeur-du-point", "prerequis", "condition", "mesure", "seuil", "exige", "points", "bareme", "montant", "majoration", "cumul", "ponderation", "plafond", "arrondi", "total", "valeur", "confirme-jusqu-en"];

function blocsDesClauses(page: Page, clauses: ReadonlyMap<string, ClauseEnVigueur>, avant: ReadonlyMap<string, ClauseEnVigueur> | undefined, e: ElementEnVigueur | null): readonly Block[] {
  const { lex, autorites, changements, totaux } = page;
  const out: Block[] = [];
  const article = texteDe(clauses.get("article"));
  if (article !== null) out.push(paragraph([emphasis(article)]));
  const lignes: Words[][] = [];
  const tables: Block[] = [];
  if (e?.suspension) lignes.push([[strong("Suspendu"), ` : ${effetDeSuspension(e.suspension.effet, lex) ?? ""}`], autorites.cite(e.suspension.par)]);
  const rang = (c: ClauseEnVigueur): number => ORDRE.indexOf(c.mot);
  const dites = [...clauses].filter(([, c]) => !EN_DEHORS.has(c.mot) && (c.mot !== "total" || totaux.has(e?.nom ?? null)));
  for (const [cle, clause] of dites.sort(([, a], [, b]) => rang(a) - rang(b))) {
    const marques = changements?.deLaClause(cle, clause, avant) ?? [];
    const ecart = clause.ecart ? ` (écart reconnu de ${valeurEnMots("total", { kind: "datee", cas: [{ kind: "cas-date", valeur: clause.ecart.valeur, span: clause.ecart.span }], span: clause.ecart.span }, lex, "sans-fenetres")}${clause.ecart.motif ? ` : ${clause.ecart.motif.texte}` : ""})` : "";
    lignes.push([[strong(motDeClause(clause.mot, clause.nom)), ` : ${(clause.mot === "condition" ? conditionEnQuestion(clause.valeur, e?.libelle ?? null, lex) : undefined) ?? resumeDeLaClause(clause.mot, clause.valeur, lex)}${ecart}`, ...marques.flatMap((m): (string | Inline)[] => [" — ", m])], autorites.cite(clause.par, article, clauses.get("source"))]);
    const detail = tableDeLaClause(motDeClause(clause.mot, clause.nom), clause.valeur, lex);
    if (detail) tables.push(paragraph([strong(motDeClause(clause.mot, clause.nom)), " :"]), detail);
  }
  if (changements !== null) {
    const disparues = e === null ? [...changements.avant.clauses].filter(([cle]) => !clauses.has(cle)) : changements.clausesDisparues(e);
    for (const [, c] of disparues) {
      if (!EN_DEHORS.has(c.mot) && c.mot !== "total") lignes.push([[strong(motDeClause(c.mot, c.nom)), " — ", mark("abroge", "supprimé"), ` (auparavant : ${resumeDeLaClause(c.mot, c.valeur, lex)})`], ""]);
    }
  }
  if (lignes.length > 0) out.push(table([column("Texte"), column("Par")], lignes, "margin"));
  out.push(...tables, ...citationsDesActes(page, clauses, e), ...sourceEtNote(clauses, autorites));
  return out;
}

/** The words of the amending acts that made what stands here. */
function citationsDesActes({ autorites, dispositif }: Page, clauses: ReadonlyMap<string, ClauseEnVigueur>, e: ElementEnVigueur | null): readonly Block[] {
  const out: Block[] = [];
  const dites = new Set<string | null>([null, e?.citation ?? null, dispositif.citation]);
  for (const par of [...clauses.values()].map((c) => c.par)) {
    const operation = autorites.operation(par);
    if (operation === undefined || operation.instruction.kind === "cree" || dites.has(operation.citation)) continue;
    dites.add(operation.citation);
    out.push(paragraph([...autorites.nomme(par), " :"]), quote(operation.citation!));
  }
  return out;
}

function texteDe(clause: ClauseEnVigueur | undefined): string | null {
  return clause?.valeur.kind === "valeur-texte" ? clause.valeur.texte.texte : null;
}

function sourceEtNote(clauses: ReadonlyMap<string, ClauseEnVigueur>, autorites: Autorites): readonly Block[] {
  const out: Block[] = [];
  const clause = clauses.get("source");
  const source = clause?.valeur;
  const autres = [...clauses.values()].filter((c) => !EN_DEHORS.has(c.mot));
  // A source that nothing here rests on any more is left to the page of the exercices where it spoke.
  const parle = autres.length === 0 || autres.some((c) => c.par.operation === clause?.par.operation);
  if (source?.kind === "source" && parle) out.push(paragraph([`${majuscule(source.standing === "texte" ? "source" : standingEnMots(source.standing))} : `, ...sourceEnMots({ ...source, standing: "texte" }), "."]));
  const note = texteDe(clauses.get("note"));
  if (note !== null) out.push(paragraph([emphasis("Note"), " : ", ...autorites.note(note)]));
  const question = texteDe(clauses.get("question"));
  if (question !== null) out.push(paragraph([emphasis("Question ouverte"), " : ", ...autorites.note(question)]));
  return out;
}

/** « Arrêté du 20 octobre 2016 » as a link, then its standing when it is not the text itself. */
export function sourceEnMots(source: ast.Source): readonly Inline[] {
  const nom = source.texte?.texte ?? source.url ?? "sans référence";
  const suite = source.standing === "texte" ? "" : ` (${standingEnMots(source.standing)})`;
  return [link(nom, source.url ?? null), ...(suite === "" ? [] : [...inlines(suite)])];
}

function declarations(page: Page): readonly Block[] {
  const { dispositif, lex, autorites, changements } = page;
  const toutes = [...dispositif.declarations.values()];
  const out: Block[] = [];
  for (const [genre, titre] of [["parametre", "Paramètres"], ["calcul", "Calculs"], ["resultat", "Autres résultats"]] as const) {
    const celles = toutes.filter((d) => d.genre === genre);
    if (celles.length === 0) continue;
    out.push(heading(2, titre));
    out.push(table([column("Texte"), column("Par")], celles.map((d) => [
      [strong(d.libelle ?? d.nom.replace(/_/g, " ")), ` : ${resumeDeLaClause("valeur", d.valeur, lex)}`, ...(changements?.deLaDeclaration(d) ?? []).flatMap((m): (string | Inline)[] => [" — ", m])],
      autorites.cite(d.par),
    ]), "margin"));
    for (const d of celles) {
      const detail = tableDeLaClause(d.libelle ?? d.nom.replace(/_/g, " "), d.valeur, lex);
      if (detail) out.push(paragraph([strong(d.libelle ?? d.nom.replace(/_/g, " ")), " :"]), detail);
      out.push(...citation(d.citation));
    }
  }
  return out;
}

/** What the version before had here and this one has no more. */
function disparus(page: Page, parent: ElementEnVigueur | null): readonly Block[] {
  const { changements, dispositif, options, autorites, lex } = page;
  const partis = changements?.disparus(parent?.id ?? null) ?? [];
  if (partis.length === 0) return [];
  return [list(partis.map((e): Words => {
    const fin = disparitionDe(autorites.corpus, dispositif.nom, e.nom, options.jour, options.connuLe, lex);
    return [titreDElement(e.nom, e.libelle), " — ", mark("abroge", fin.texte), ...(fin.operation ? [" par ", ...autorites.citeOperation(fin.operation)] : [])];
  }))];
}
