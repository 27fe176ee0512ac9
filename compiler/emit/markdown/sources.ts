// What the rules rest on: every source with its standing, then the elements for which no text was read.
import type * as ast from "../../ast/nodes.ts";
import type { Acte } from "../../corpus/corpus.ts";
import { liste } from "../../runtime/ecriture.ts";
import { jourEnLettres } from "../../runtime/jours.ts";
import { autoritesDe } from "../document/autorite.ts";
import type { Autorites } from "../document/autorite.ts";
import { column, heading, link, paragraph, table, textOf } from "../document/document.ts";
import type { Block, Document, Inline, Words } from "../document/document.ts";
import { effetDeLOperation } from "../document/instructions.ts";
import { motDeClause, nomCourt, standingEnMots } from "../document/mots.ts";
import { titreDElement } from "../document/phrases.ts";
import { sourceEnMots } from "../document/texte-consolide.ts";
import { colonnesDe } from "./contexte.ts";
import type { Contexte } from "./contexte.ts";
import { lectureDe } from "./lignes.ts";
import type { Lecture } from "./lignes.ts";
import { parPlages } from "./tranches.ts";
import type { Colonne } from "./tranches.ts";

export function pageSources(contexte: Contexte): Document {
  const { edition } = contexte;
  const titre = "Les sources et leur autorité";
  const blocks: Block[] = [
    heading(1, titre),
    paragraph("« texte » : l'acte lui-même a été lu. « source secondaire » : l'acte est connu par un tiers (presse, caisse, syndicat). « déduction » : le chiffre résulte d'autres chiffres, sans être écrit nulle part."),
    heading(2, "Par acte"),
    table([column("Acte"), column("Publié le"), column("Source"), column("Autorité"), column("Porte sur")], edition.corpus.actes.flatMap((a) => lignesDeLActe(contexte, a))),
    heading(2, "Ce qui ne repose pas sur le texte"),
    ...fragiles(contexte),
  ];
  return { title: titre, blocks };
}

function lignesDeLActe(contexte: Contexte, acte: Acte): readonly Words[][] {
  const tout = acte.sources.map((s) => ({ s, porte: "tout l'acte" }));
  const propres = acte.operations.flatMap((o) => o.sources.map((s) => ({ s, porte: o.par ?? `ce qui prend effet ${effetDeLOperation(o)}` })));
  const vues = new Set<string>();
  const toutes = [...tout, ...propres].filter(({ s, porte }) => {
    const cle = JSON.stringify([s.standing, s.texte?.texte ?? null, s.url ?? null, porte]);
    return !vues.has(cle) && vues.add(cle);
  });
  const tete = (i: number): Words[] => (i === 0 ? [[link(nomCourt(contexte.edition.corpus, acte.id), `actes/${contexte.actes.get(acte.id)!}.md`)], jourEnLettres(acte.publie)] : ["", ""]);
  if (toutes.length === 0) return [[...tete(0), "aucune source citée", "", ""]];
  return toutes.map(({ s, porte }, i) => [...tete(i), [sourceEnMots({ ...s, standing: "texte" })[0]!], standingEnMots(s.standing), porte]);
}

interface Fragile {
  readonly titre: string;
  readonly standing: ast.Standing;
  readonly mots: string[];
  readonly colonnes: Set<Colonne>;
  readonly par: readonly Inline[];
}

/** Clauses that nobody has read in the text, by element and act, in reading order. */
function fragiles(contexte: Contexte): readonly Block[] {
  const autorites = autoritesDe(contexte.edition.corpus, (a) => `actes/${contexte.actes.get(a)!}.md`);
  return contexte.edition.dispositifs.flatMap((d): Block[] => {
    const cols = colonnesDe(contexte, d);
    const lecture = lectureDe(cols);
    const ids = [...new Set(lecture.lignes.map((l) => l.id))];
    const trouves = [null, ...ids].flatMap((id) => fragilesDe(id, lecture, autorites));
    return [
      heading(3, [link(d.libelle, `${contexte.dossiers.get(d.nom)!}/tableau.md`)]),
      trouves.length === 0
        ? paragraph("Tout y repose sur le texte.")
        : table([column("Élément"), column("Clauses"), column("Autorité"), column("Acte"), column("En vigueur")], trouves.map((f) => [f.titre, liste(f.mots), standingEnMots(f.standing), f.par, parPlages(cols, (c) => f.colonnes.has(c) || undefined, String).map((p) => p.quand).join(", ")])),
    ];
  });
}

/** `id` null: the clauses of the dispositif itself. */
function fragilesDe(id: string | null, lecture: Lecture, autorites: Autorites): readonly Fragile[] {
  const trouves = new Map<string, Fragile>();
  lecture.colonnes.forEach((colonne, i) => {
    const e = id === null ? undefined : lecture.places[i]!.get(id)?.element;
    if (id !== null && e === undefined) return;
    const clauses = e?.clauses ?? colonne.version.law.clauses;
    const titre = e === undefined ? "Le dispositif lui-même" : titreDElement(e.nom, e.libelle);
    for (const c of clauses.values()) {
      if (c.mot === "source" || c.mot === "article" || c.mot === "note" || c.mot === "question") continue;
      const standing = autorites.standing(c.par, clauses.get("source"));
      if (standing === "texte") continue;
      const article = clauses.get("article")?.valeur;
      const par = autorites.nomme(c.par, article?.kind === "valeur-texte" ? article.texte.texte : null);
      const cle = JSON.stringify([standing, par.map(textOf)]);
      const f = trouves.get(cle) ?? { titre, standing, mots: [], colonnes: new Set<Colonne>(), par };
      const mot = motDeClause(c.mot, c.nom);
      const bas = mot.charAt(0).toLowerCase() + mot.slice(1);
      if (!f.mots.includes(bas)) f.mots.push(bas);
      f.colonnes.add(colonne);
      trouves.set(cle, f);
    }
  });
  return [...trouves.values()];
}
