// The page of one exercice: its consolidated text, what it changes against the one before, and how it was read as acts came.
import type { EditionDispositif } from "../../edition/edition.ts";
import { montant, points } from "../../runtime/ecriture.ts";
import { dernierJour, jourEnLettres } from "../../runtime/jours.ts";
import { heading, link, list, paragraph, strong } from "../document/document.ts";
import type { Block, Document, Words } from "../document/document.ts";
import { texteConsolide } from "../document/texte-consolide.ts";
import { colonnesDe, lienActe } from "./contexte.ts";
import type { Contexte } from "./contexte.ts";
import { connuEnMots, maximaDe, variantesConnues } from "./tranches.ts";
import type { Colonne } from "./tranches.ts";

export function pageExercice(contexte: Contexte, d: EditionDispositif, c: Colonne): Document {
  const { edition } = contexte;
  const cols = colonnesDe(contexte, d);
  const avant = cols[cols.indexOf(c) - 1];
  const apres = cols[cols.indexOf(c) + 1];
  const maxima = maximaDe(c.version, c.debut);
  const voisins: Words = [
    ...(avant ? [link(`← ${avant.titre}`, `${avant.slug}.md`), " · "] : []),
    link("le tableau", "tableau.md"),
    ...(apres ? [" · ", link(`${apres.titre} →`, `${apres.slug}.md`)] : []),
  ];
  const entete: Block[] = [];
  const reserves = [
    ...(c.exercice !== null && edition.connuLe <= dernierJour(c.exercice) ? ["droit prévisionnel, puisque l'exercice n'était pas clos au jour de la dernière publication connue"] : []),
    ...(c.provisoire ? ["exercice provisoire, puisque aucune source ne confirme que ces règles s'y appliquent"] : []),
  ];
  if (reserves.length > 0) entete.push(paragraph([strong("À lire avec réserve"), ` : ${reserves.join(" ; ")}.`]));
  entete.push(paragraph(voisins), ...variantes(contexte, d, c));
  return texteConsolide(c.version.law, edition.corpus, {
    periode: c.periode,
    jour: c.exercice === null ? c.debut : c.version.viewpoint.jour,
    connuLe: edition.connuLe,
    ...(avant ? { precedent: { law: avant.version.law, nom: avant.exercice === null ? `la période précédente (${avant.titre})` : `l'exercice ${avant.titre}` } } : {}),
    maximum: (nom) => (nom === null ? maxima : maxima.element(nom)),
    lienActe: lienActe(contexte),
    entete,
  });
}

/** « avant le 25 septembre 2021 : 605 points au plus » : nothing when the exercice was only ever read one way. */
function variantes(contexte: Contexte, d: EditionDispositif, c: Colonne): readonly Block[] {
  const toutes = variantesConnues(d, c.debut);
  if (toutes.filter((v) => v.version !== null).length < 2) return [];
  const items = toutes.map((v, i): Words => {
    const debut = i === 0 && v.version === null ? null : v.connuDes;
    const quand = i === 0 && v.connuJusque !== null ? connuEnMots(null, v.connuJusque) : connuEnMots(debut, v.connuJusque);
    if (v.version === null) return `${quand} : rien n'est encore connu`;
    const actes = contexte.edition.corpus.actes.filter((a) => a.publie === v.connuDes && a.genre !== "lecture" && v.version!.programme.actes.includes(a.id));
    const liens = actes.flatMap((a, n) => [n === 0 ? ", après " : " et ", link(a.libelle, `../actes/${contexte.actes.get(a.id)!}.md`)]);
    return [`${quand} : ${plafond(v.version === c.version ? maximaDe(c.version, c.debut) : maximaDe(v.version, c.debut))}`, ...liens, ...(v.version === c.version ? [" (le présent texte)"] : [])];
  });
  return [heading(2, "Tel que connu selon le jour"), paragraph(`Ce qui était publié a changé avec le temps ; le ${jourEnLettres(contexte.edition.connuLe)} est le jour de la dernière publication.`), list(items)];
}

/** « 605 points au plus, soit 4 235 € ». */
function plafond(m: ReturnType<typeof maximaDe>): string {
  const [p, e] = [m.points?.max ?? null, m.montant?.max ?? null];
  if (p === null && e === null) return "sans maximum chiffré";
  return p === null ? `${montant(e!)} au plus` : `${points(p)} au plus${e === null ? "" : `, soit ${montant(e)}`}`;
}
