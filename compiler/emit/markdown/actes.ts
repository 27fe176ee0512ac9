// The page of an act: what it does, instruction by instruction, and what that changes in the most that can be paid.
import type { Acte, Operation } from "../../corpus/corpus.ts";
import type { EditionDispositif } from "../../edition/edition.ts";
import { jourEnLettres, veille } from "../../runtime/jours.ts";
import { noteEnMots } from "../document/autorite.ts";
import { column, emphasis, heading, link, list, paragraph, quote, strong, table } from "../document/document.ts";
import type { Block, Document, Inline, Words } from "../document/document.ts";
import { accompagne, effetDeLOperation, lignesDInstruction } from "../document/instructions.ts";
import type { LigneDInstruction } from "../document/instructions.ts";
import { lexiqueDe, libelleDuDispositif } from "../document/lexique.ts";
import type { Lexique } from "../document/lexique.ts";
import { estFeminin, lActe } from "../document/mots.ts";
import { valeurEnBref, valeurEnMots } from "../document/phrases.ts";
import { sourceEnMots } from "../document/texte-consolide.ts";
import { guillemets, majuscule } from "../document/typographie.ts";
import type { Contexte } from "./contexte.ts";
import { dependances } from "./dependances.ts";
import { effetsDeLActe, effetsDeLaLecture } from "./effets.ts";
import { versionConnue } from "./tranches.ts";

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
    ...(acte.genre !== "lecture" ? [] : contexte.edition.vue.lectures.includes(acte.id) ? [paragraph("Cette lecture est retenue dans le présent recueil.")] : [paragraph("Cette lecture n'est pas retenue par défaut : ses effets n'apparaissent que si on la demande.")]),
    ...(contexte.edition.vue.sans.includes(acte.id) ? [paragraph([strong("Cet acte est laissé de côté dans le présent recueil"), " : aucun de ses effets n'y figure."])] : []),
    ...(acte.citation === null ? [] : [quote(acte.citation)]),
    ...sources(acte),
    ...acte.notes.map((n) => note(contexte, n.texte)),
    ...acte.questions.map((q) => note(contexte, q.texte, "Question ouverte")),
    ...instructions(contexte, acte),
    ...annonces(contexte, acte),
    ...effetsDeLActe(contexte, acte),
    ...(acte.genre === "lecture" ? [heading(2, "Effet de cette lecture sur le maximum"), ...effetsDeLaLecture(contexte, acte)] : []),
    ...dependances(contexte, acte),
  ];
  return { title: titre, blocks };
}

function note(contexte: Contexte, texte: string, titre = "Note"): Block {
  return paragraph([emphasis(titre), " : ", ...avecSesActes(contexte, texte)]);
}

function avecSesActes(contexte: Contexte, texte: string): readonly Inline[] {
  return noteEnMots(contexte.edition.corpus, (acte) => (contexte.actes.has(acte) ? `${contexte.actes.get(acte)!}.md` : null), texte);
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
    const dites = siennes.filter((o) => lignesDInstruction(o, lexiqueDe(contexte.edition.corpus, nom, o)).some((l) => !accompagne(l)));
    const rows = dites.flatMap((o, i) => lignesDeTable(contexte, acte, d, o, dites[i - 1]));
    if (rows.length > 0) out.push(table([column("Passage"), column("Effet"), column("Instruction"), column("Auparavant"), column("Désormais")], rows));
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
    const reecrits = siennes.flatMap((o) => lignesDInstruction(o, lexiqueDe(contexte.edition.corpus, o.dispositif, o)).filter(accompagne));
    if (dites.length + notes.length + questions.length + sources.size + reecrits.length === 0) continue;
    out.push(paragraph([strong(majuscule(ou)), ...(sources.size === 0 ? ["."] : [" — source : ", ...[...sources.values()].flatMap((s, i) => [...(i === 0 ? [] : [" ; "]), ...sourceEnMots(s)]), "."])]));
    out.push(...dites.map(quote), ...notes.map((n) => note(contexte, n)), ...questions.map((q) => note(contexte, q, "Question ouverte")), ...(reecrits.length === 0 ? [] : [list(reecrits.map((l) => avecSesActes(contexte, `${majuscule(l.geste.replace(/ : (?=[^:]*$)/, ", "))}${l.apres === null || l.apres === "supprimé" ? "" : ` : ${l.apres}`}`)))]));
  }
  return out;
}

/** Passage and effect are said once for the instructions that share them. */
function lignesDeTable(contexte: Contexte, acte: Acte, d: EditionDispositif | undefined, o: Operation, avant: Operation | undefined): readonly Words[][] {
  const lex = lexiqueDe(contexte.edition.corpus, o.dispositif, o);
  const meme = avant !== undefined && avant.par === o.par && effetDeLOperation(avant) === effetDeLOperation(o);
  return lignesDInstruction(o, lex).filter((l) => !accompagne(l)).map((l, i): Words[] => [
    i === 0 && !meme ? (o.par ?? "") : "",
    i === 0 && !meme ? effetDeLOperation(o) : "",
    avecSesActes(contexte, majuscule(l.geste) + (l.article === null || l.article === o.par ? "" : ` (${l.article})`)),
    l.avant ?? ancienneValeur(d, acte, o, l, lex) ?? "",
    avecSesActes(contexte, l.apres ?? ""),
  ]);
}

/** What stood just before the act was published, when the act does not say it. */
function ancienneValeur(d: EditionDispositif | undefined, acte: Acte, o: Operation, l: LigneDInstruction, lex: Lexique): string | null {
  if (d === undefined || l.cle === null) return null;
  const loi = versionConnue(d, o.fenetre.debut, veille(acte.publie))?.law;
  if (loi === undefined) return null;
  const nom = l.sujets[0] === d.nom ? undefined : l.sujets[0];
  const clause = nom === undefined ? loi.clauses.get(l.cle) : chercher(loi.enfants, nom)?.clauses.get(l.cle);
  if (clause !== undefined) return valeurEnBref(clause.mot, clause.valeur, lex, "sans-fenetres");
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
