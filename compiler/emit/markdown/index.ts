// The documents of an edition, as Markdown files under `documents/`. Each page has its own file beside this one.
import type { Edition } from "../../edition/edition.ts";
import type { Document } from "../document/document.ts";
import type { Emitter, OutputFile } from "../emitter.ts";
import { pageAccueil } from "./accueil.ts";
import { pageActe } from "./actes.ts";
import { colonnesDe, contexteDe } from "./contexte.ts";
import { pageChronologie } from "./chronologie.ts";
import { pageEcarts } from "./ecarts.ts";
import { pageExercice } from "./exercice.ts";
import { frise } from "./frise.ts";
import { pageHistorique } from "./historique.ts";
import { banniere } from "./point-de-vue.ts";
import { printMarkdown } from "./print.ts";
import { pageQuestions } from "./questions.ts";
import { pageSources } from "./sources.ts";
import { pageTableau } from "./tableau.ts";

/** Every page of an edition; the same edition gives the same bytes. */
export function emitMarkdown(edition: Edition): readonly OutputFile[] {
  const contexte = contexteDe(edition);
  const sur = banniere(contexte);
  const page = (chemin: string, { title, blocks: [tete, ...reste] }: Document): OutputFile =>
    ({ chemin: `documents/${chemin}.md`, contenu: printMarkdown({ title, blocks: [tete!, ...(sur === undefined ? [] : [sur]), ...reste] }) });
  const out: OutputFile[] = [
    page("index", pageAccueil(contexte)), page("sources", pageSources(contexte)), page("questions-ouvertes", pageQuestions(contexte)),
    page("ecarts-et-divergences", pageEcarts(contexte)), page("chronologie", pageChronologie(contexte)), { chemin: "documents/chronologie.svg", contenu: frise(contexte) },
  ];
  for (const acte of edition.corpus.actes) out.push(page(`actes/${contexte.actes.get(acte.id)!}`, pageActe(contexte, acte)));
  for (const d of edition.dispositifs) {
    const dossier = contexte.dossiers.get(d.nom)!;
    out.push(page(`${dossier}/tableau`, pageTableau(contexte, d)), page(`${dossier}/historique`, pageHistorique(contexte, d)));
    for (const c of colonnesDe(contexte, d)) out.push(page(`${dossier}/${c.slug}`, pageExercice(contexte, d, c)));
  }
  return out;
}

export const markdown: Emitter = { nom: "documents", emit: emitMarkdown };
