// The life of each indicator, from birth on: every instruction that touched it, by whom, when, and what it changed.
import type { Operation } from "../../corpus/corpus.ts";
import type { EditionDispositif } from "../../edition/edition.ts";
import type { DispositifEnVigueur, ElementEnVigueur } from "../../law/law.ts";
import { anneeDe } from "../../runtime/jours.ts";
import { noteEnMots } from "../document/autorite.ts";
import { column, heading, link, paragraph, table } from "../document/document.ts";
import type { Block, Document, Words } from "../document/document.ts";
import { accompagne, effetDeLOperation, lignesDInstruction } from "../document/instructions.ts";
import type { LigneDInstruction } from "../document/instructions.ts";
import { lexiqueDe } from "../document/lexique.ts";
import { nomCourt } from "../document/mots.ts";
import { titreDElement } from "../document/phrases.ts";
import { majuscule } from "../document/typographie.ts";
import { lienActe } from "./contexte.ts";
import type { Contexte } from "./contexte.ts";
import { ordreCommun } from "./lignes.ts";

interface Vie {
  readonly id: string;
  /** Every name it bore. */
  readonly noms: Set<string>;
  titre: string;
}

export function pageHistorique(contexte: Contexte, d: EditionDispositif): Document {
  const { corpus } = contexte.edition;
  const titre = `${d.libelle} : l'historique`;
  const operations = corpus.actes.filter((a) => a.genre !== "lecture").flatMap((a) => a.operations.filter((o) => o.dispositif === d.nom));
  const blocks: Block[] = [
    heading(1, titre),
    paragraph([`Chaque indicateur depuis sa naissance : les actes dans l'ordre du droit, avec ce qu'ils ont écrit. Sources, notes et questions sont sur la page de chaque ${d.periode === "unique" ? "période" : "exercice"}. Voir aussi `, link("le tableau", "tableau.md"), "."]),
  ];
  const dites = operations.map((o) => ({ operation: o, lignes: lignesDInstruction(o, lexiqueDe(corpus, o.dispositif, o)) }));
  for (const vie of viesDe(d)) {
    const rows = dites.flatMap((x) => lignesDe(contexte, x.operation, x.lignes, vie));
    if (rows.length === 0) continue;
    blocks.push(heading(2, vie.titre), table([column("Acte"), column("Passage"), column("Effet"), column("Ce qui est fait"), column("Auparavant"), column("Désormais")], rows));
  }
  return { title: titre, blocks };
}

function viesDe(d: EditionDispositif): readonly Vie[] {
  const vies = new Map<string, Vie>();
  const voir = (loi: DispositifEnVigueur): readonly string[] => {
    const ids: string[] = [];
    const suivre = (elements: readonly ElementEnVigueur[]): void => {
      for (const e of elements) {
        ids.push(e.id);
        const vie = vies.get(e.id) ?? { id: e.id, noms: new Set<string>(), titre: "" };
        vie.noms.add(e.nom);
        vie.titre = titreDElement(e.nom, e.libelle);
        vies.set(e.id, vie);
        suivre(e.enfants);
      }
    };
    suivre(loi.enfants);
    return ids;
  };
  return ordreCommun(d.versions.map((v) => voir(v.law))).map((id) => vies.get(id)!);
}

function lignesDe(contexte: Contexte, o: Operation, lignes: readonly LigneDInstruction[], vie: Vie): readonly Words[][] {
  const { corpus } = contexte.edition;
  const siennes = lignes.filter((l) => !accompagne(l) && l.sujets.some((s) => vie.noms.has(s)));
  const acte = corpus.acteParId.get(o.acte)!;
  return siennes.map((l, i): Words[] => [
    i === 0 ? [link(nomCourt(corpus, acte.id), `../actes/${contexte.actes.get(acte.id)!}.md`), ` (${anneeDe(acte.publie)})`] : "",
    (o.instruction.kind === "cree" ? (l.article ?? o.par) : i === 0 ? o.par : null) ?? "",
    i === 0 ? effetDeLOperation(o) : "",
    noteEnMots(corpus, lienActe(contexte), majuscule(l.geste) + (l.article === null || o.instruction.kind === "cree" ? "" : ` (${l.article})`)),
    l.avant ?? "",
    noteEnMots(corpus, lienActe(contexte), l.apres ?? ""),
  ]);
}

