// The page of one exercice: its consolidated text, what it changes against the one before, and how it was read as acts came.
import type { EditionDispositif } from "../../edition/edition.ts";
import { inlines, link, paragraph, strong } from "../document/document.ts";
import type { Block, Document, Words } from "../document/document.ts";
import { texteConsolide } from "../document/texte-consolide.ts";
import { colonnesDe, lienActe } from "./contexte.ts";
import type { Contexte } from "./contexte.ts";
import { motifDuStatut, statutsDeLaColonne } from "./reserves.ts";
import { telQueConnu } from "./tel-que-connu.ts";
import { maximaDe } from "./tranches.ts";
import type { Colonne } from "./tranches.ts";

export function pageExercice(contexte: Contexte, d: EditionDispositif, c: Colonne): Document {
  const { edition } = contexte;
  const cols = colonnesDe(contexte, d);
  const avant = cols[cols.indexOf(c) - 1];
  const apres = cols[cols.indexOf(c) + 1];
  const voisins: Words = [
    ...(avant ? [link(`← ${avant.titre}`, `${avant.slug}.md`), " · "] : []),
    link("le tableau", "tableau.md"),
    ...(apres ? [" · ", link(`${apres.titre} →`, `${apres.slug}.md`)] : []),
  ];
  const entete: Block[] = [];
  const reserves = statutsDeLaColonne(contexte, c).map((statut): Words => [strong(statut), ` : ${motifDuStatut(contexte, c, statut)}`]);
  if (reserves.length > 0) entete.push(paragraph([strong("À lire avec réserve"), " — ", ...reserves.flatMap((r, i) => [...(i === 0 ? [] : [" ; "]), ...inlines(r)]), "."]));
  entete.push(paragraph(voisins), ...telQueConnu(contexte, d, c));
  return texteConsolide(c.version.law, edition.corpus, {
    periode: c.periode,
    jour: c.exercice === null ? c.debut : c.version.viewpoint.jour,
    connuLe: edition.connuLe,
    ...(avant ? { precedent: { law: avant.version.law, nom: avant.exercice === null ? `la période précédente (${avant.titre})` : `l'exercice ${avant.titre}` } } : {}),
    maximum: maximaDe(c.version, c.debut),
    lienActe: lienActe(contexte),
    entete,
  });
}
