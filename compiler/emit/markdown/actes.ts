// The page of an act: what it does, instruction by instruction, and what that changes in the most that can be paid.
import type { Acte, Operation } from "../../corpus/corpus.ts";
import type { EditionDispositif } from "../../edition/edition.ts";
import { montant, nombre } from "../../runtime/ecriture.ts";
import * as exact from "../../runtime/exact.ts";
import type { Exact } from "../../runtime/exact.ts";
import { anneeDe, jourEnLettres, veille } from "../../runtime/jours.ts";
import type { Jour } from "../../runtime/jours.ts";
import { noteEnMots } from "../document/autorite.ts";
import { column, emphasis, heading, link, list, paragraph, quote, strong, table } from "../document/document.ts";
import type { Block, Document, Words } from "../document/document.ts";
import { effetDeLOperation, lignesDInstruction } from "../document/instructions.ts";
import type { LigneDInstruction } from "../document/instructions.ts";
import { lexiqueDe, libelleDuDispositif } from "../document/lexique.ts";
import type { Lexique } from "../document/lexique.ts";
import { deLActe, estFeminin, fenetreEnMots, lActe } from "../document/mots.ts";
import { valeurEnMots } from "../document/phrases.ts";
import { sourceEnMots } from "../document/texte-consolide.ts";
import { guillemets, majuscule } from "../document/typographie.ts";
import type { Contexte } from "./contexte.ts";
import { maximaDe, tranchesConnues, versionConnue } from "./tranches.ts";

export function pageActe(contexte: Contexte, acte: Acte): Document {
  const { corpus } = contexte.edition;
  const titre = acte.genre === "lecture" ? `Ce que change la lecture : ${acte.libelle}` : `Ce que change ${lActe(corpus, acte)}`;
  const e = estFeminin(acte.genre) ? "e" : "";
  const signe = acte.signe === null ? "" : `Signé${e} le ${jourEnLettres(acte.signe)}, publié${e} le ${jourEnLettres(acte.publie)}.`;
  const cible = acte.cible === null ? undefined : corpus.acteParId.get(acte.cible);
  const lien = { a: "Avenant à", modifiant: "Modifie", remplacant: "Remplace", de: "Autre interprétation de" };
  const blocks: Block[] = [
    heading(1, titre),
    paragraph([strong(acte.libelle), ". ", signe === "" ? `Publié${e} le ${jourEnLettres(acte.publie)}.` : signe, ...(cible && acte.lien ? [` ${lien[acte.lien]} : `, link(cible.libelle, `${contexte.actes.get(cible.id)!}.md`), "."] : [])]),
    ...(acte.genre === "lecture" ? [paragraph("Cette lecture n'est pas retenue par défaut : ses effets n'apparaissent que si on la demande.")] : []),
    ...(acte.citation === null ? [] : [quote(acte.citation)]),
    ...sources(acte),
    ...acte.notes.map((n) => note(contexte, n.texte)),
    ...acte.questions.map((q) => note(contexte, q.texte, "Question ouverte")),
    ...instructions(contexte, acte),
    ...annonces(contexte, acte),
    ...effets(contexte, acte),
  ];
  return { title: titre, blocks };
}

function note(contexte: Contexte, texte: string, titre = "Note"): Block {
  const { corpus } = contexte.edition;
  return paragraph([emphasis(titre), " : ", ...noteEnMots(corpus, (acte) => (contexte.actes.has(acte) ? `${contexte.actes.get(acte)!}.md` : null), texte)]);
}

function sources(acte: Acte): readonly Block[] {
  if (acte.sources.length === 0) return [];
  return [paragraph([acte.sources.length > 1 ? "Sources : " : "Source : ", ...acte.sources.flatMap((s, i) => [...(i === 0 ? [] : [" ; "]), ...sourceEnMots(s)]), "."])];
}

// ---- instructions ---------------------------------------------------------------------------------------------------

function instructions(contexte: Contexte, acte: Acte): readonly Block[] {
  const out: Block[] = [heading(2, "Instructions, dans l'ordre")];
  if (acte.operations.length === 0) return [...out, paragraph("Cet acte ne modifie aucun dispositif de ce recueil.")];
  const noms = [...new Set(acte.operations.map((o) => o.dispositif))];
  for (const nom of noms) {
    const siennes = acte.operations.filter((o) => o.dispositif === nom);
    const titre = libelleDuDispositif(contexte.edition.corpus, nom);
    const dossier = contexte.dossiers.get(nom);
    out.push(heading(3, [link(titre, dossier === undefined ? null : `../${dossier}/tableau.md`)]));
    const d = contexte.edition.dispositifs.find((x) => x.nom === nom);
    const rows = siennes.flatMap((o, i) => lignesDeTable(contexte, acte, d, o, siennes[i - 1]));
    out.push(table([column("Passage"), column("Effet"), column("Instruction"), column("Auparavant"), column("Désormais")], rows));
    out.push(...appuis(contexte, siennes));
  }
  return out;
}

/** Words of the law, notes and own sources of the instructions, said once for each passage and effect. */
function appuis(contexte: Contexte, operations: readonly Operation[]): readonly Block[] {
  const groupes = new Map<string, Operation[]>();
  for (const o of operations) {
    const ou = [...(o.par === null ? [] : [o.par]), effetDeLOperation(o)].join(", ");
    groupes.set(ou, [...(groupes.get(ou) ?? []), o]);
  }
  const out: Block[] = [];
  for (const [ou, siennes] of groupes) {
    const dites = [...new Set(siennes.map((o) => o.citation).filter((c) => c !== null))];
    const notes = [...new Set(siennes.flatMap((o) => o.notes.map((n) => n.texte)))];
    const questions = [...new Set(siennes.flatMap((o) => o.questions.map((q) => q.texte)))];
    const sources = new Map(siennes.flatMap((o) => o.sources).map((s) => [JSON.stringify([s.standing, s.texte?.texte ?? null, s.url ?? null]), s]));
    if (dites.length + notes.length + questions.length + sources.size === 0) continue;
    out.push(paragraph([strong(majuscule(ou)), ...(sources.size === 0 ? ["."] : [" — source : ", ...[...sources.values()].flatMap((s, i) => [...(i === 0 ? [] : [" ; "]), ...sourceEnMots(s)]), "."])]));
    out.push(...dites.map(quote), ...notes.map((n) => note(contexte, n)), ...questions.map((q) => note(contexte, q, "Question ouverte")));
  }
  return out;
}

/** Passage and effect are said once for the instructions that share them. */
function lignesDeTable(contexte: Contexte, acte: Acte, d: EditionDispositif | undefined, o: Operation, avant: Operation | undefined): readonly Words[][] {
  const lex = lexiqueDe(contexte.edition.corpus, o.dispositif, o);
  const meme = avant !== undefined && avant.par === o.par && effetDeLOperation(avant) === effetDeLOperation(o);
  return lignesDInstruction(o, lex).map((l, i): Words[] => [
    i === 0 && !meme ? (o.par ?? "") : "",
    i === 0 && !meme ? effetDeLOperation(o) : "",
    majuscule(l.geste) + (l.article === null || l.article === o.par ? "" : ` (${l.article})`),
    l.avant ?? ancienneValeur(d, acte, o, l, lex) ?? "",
    l.apres ?? "",
  ]);
}

/** What stood just before the act was published, when the act does not say it. */
function ancienneValeur(d: EditionDispositif | undefined, acte: Acte, o: Operation, l: LigneDInstruction, lex: Lexique): string | null {
  if (d === undefined || l.cle === null) return null;
  const loi = versionConnue(d, o.fenetre.debut, veille(acte.publie))?.law;
  if (loi === undefined) return null;
  const nom = l.sujets[0];
  const clause = nom === undefined ? loi.clauses.get(l.cle) : chercher(loi.enfants, nom)?.clauses.get(l.cle);
  if (clause !== undefined) return valeurEnMots(clause.mot, clause.valeur, lex, "sans-fenetres");
  const declaration = nom === undefined ? undefined : loi.declarations.get(nom);
  return declaration && l.cle === "valeur" ? valeurEnMots("valeur", declaration.valeur, lex, "sans-fenetres") : null;
}

type Element = EditionDispositif["versions"][number]["law"]["enfants"][number];

function chercher(elements: readonly Element[], nom: string): Element | undefined {
  for (const e of elements) {
    const trouve = e.nom === nom ? e : chercher(e.enfants, nom);
    if (trouve) return trouve;
  }
  return undefined;
}

function annonces(contexte: Contexte, acte: Acte): readonly Block[] {
  if (acte.annonces.length === 0) return [];
  const items = acte.annonces.map(({ node }): Words => {
    const dispositif = node.cible?.de?.nom ?? acte.operations[0]?.dispositif ?? null;
    const lex = lexiqueDe(contexte.edition.corpus, dispositif);
    const vise = contexte.edition.dispositifs.find((d) => d.nom === node.cible?.nom);
    const quoi = node.cible === undefined ? "Total" : vise ? `Total du dispositif ${guillemets(vise.libelle)}` : `Total ${lex.deNom(node.cible)}`;
    const valeur = node.valeur ? valeurEnMots("total", node.valeur, lex, "avec-fenetres") : "";
    const ecart = node.ecart ? `, écart reconnu${node.ecart.motif ? ` : ${node.ecart.motif.texte}` : ""}` : "";
    return [`${quoi} : ${valeur}${ecart}`, ...node.sources.flatMap((s) => [" — ", ...sourceEnMots(s)])];
  });
  return [heading(2, "Chiffres annoncés"), paragraph("Vérifiés contre le maximum que donnent les règles telles que cet acte les laisse."), list(items)];
}

// ---- effect on the maximum ------------------------------------------------------------------------------------------

interface Effet {
  readonly debut: Jour;
  readonly fin: Jour | null;
  readonly cases: readonly string[];
}

function effets(contexte: Contexte, acte: Acte): readonly Block[] {
  if (acte.genre === "lecture") return [];
  const { corpus, dispositifs } = contexte.edition;
  const autres = corpus.actes.filter((a) => a !== acte && a.publie === acte.publie && a.genre !== "lecture" && a.operations.some((o) => acte.operations.some((x) => x.dispositif === o.dispositif)));
  const out: Block[] = [];
  for (const d of dispositifs) {
    if (!acte.operations.some((o) => o.dispositif === d.nom)) continue;
    const lignes = effetsSur(d, acte.publie);
    out.push(heading(3, d.libelle));
    if (lignes.length === 0) out.push(paragraph("Sans effet sur le maximum, quel que soit l'exercice."));
    else out.push(table([column(d.periode === "unique" ? "Période" : "Exercice"), ...["Points avant", "Points après", "Écart", "Euros avant", "Euros après", "Écart"].map((t) => column(t, "right"))], lignes.map((l) => [fenetreDEffet(d, l), ...l.cases])));
  }
  if (out.length === 0) return [];
  const avec = autres.length === 0 ? "" : ` D'autres actes du même jour y ont part : ${autres.map((a) => lActe(corpus, a)).join(", ")}.`;
  return [heading(2, `Effet ${deLActe(corpus, acte)} sur le maximum`), paragraph(`Avant : tel que connu la veille de la publication. Après : tel que connu le ${jourEnLettres(acte.publie)}.${avec}`), ...out];
}

function fenetreDEffet(d: EditionDispositif, l: Effet): string {
  if (d.periode === "unique") return fenetreEnMots(l.debut, l.fin);
  const de = anneeDe(l.debut);
  if (l.fin === null) return `${de} et suivants`;
  const a = anneeDe(veille(l.fin));
  return de === a ? String(de) : `de ${de} à ${a}`;
}

/** Spans on which something differs between the eve and the day of a publication; neighbours alike are one. */
function effetsSur(d: EditionDispositif, publie: Jour): readonly Effet[] {
  const eve = veille(publie);
  const debuts = [...new Set([...tranchesConnues(d, eve), ...tranchesConnues(d, publie)].map((t) => t.debut))].sort();
  const out: Effet[] = [];
  debuts.forEach((debut, i) => {
    const [avant, apres] = [versionConnue(d, debut, eve), versionConnue(d, debut, publie)];
    if (apres === null || avant === apres) return;
    const [m, n] = [avant && maximaDe(avant, debut), maximaDe(apres, debut)];
    const [p0, p1, e0, e1] = [m?.points?.max ?? null, n.points?.max ?? null, m?.montant?.max ?? null, n.montant?.max ?? null];
    if (avant !== null && memes(p0, p1) && memes(e0, e1)) return;
    const cases = [dire(p0, nombre), dire(p1, nombre), ecart(avant === null ? exact.ZERO : p0, p1, nombre), dire(e0, montant), dire(e1, montant), ecart(avant === null ? exact.ZERO : e0, e1, montant)];
    const effet = { debut, fin: debuts[i + 1] ?? null, cases };
    const derniere = out.at(-1);
    if (derniere && derniere.fin === debut && derniere.cases.join("|") === cases.join("|")) out[out.length - 1] = { ...derniere, fin: effet.fin };
    else out.push(effet);
  });
  return out;
}

function memes(a: Exact | null, b: Exact | null): boolean {
  return a === null || b === null ? a === b : exact.egal(a, b);
}

function dire(e: Exact | null, comment: (e: Exact) => string): string {
  return e === null ? "—" : comment(e);
}

function ecart(a: Exact | null, b: Exact | null, comment: (e: Exact) => string): string {
  if (a === null || b === null) return "—";
  const diff = exact.moins(b, a);
  return exact.signe(diff) > 0 ? `+${comment(diff)}` : exact.signe(diff) < 0 ? `−${comment(exact.oppose(diff))}` : "=";
}

