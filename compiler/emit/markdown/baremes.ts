// The tables of amounts and points that the law itself gives, each once for the periods in which it holds.
import type { ValeurClause, MotClause } from "../../ast/nodes.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { Provenance } from "../../law/law.ts";
import type { Autorites } from "../document/autorite.ts";
import { heading, paragraph } from "../document/document.ts";
import type { Block } from "../document/document.ts";
import { lexiqueDe } from "../document/lexique.ts";
import { motDeClause } from "../document/mots.ts";
import { tableDeLaClause, titreDElement, valeurEnMots } from "../document/phrases.ts";
import type { Lecture } from "./lignes.ts";
import { parPlages } from "./tranches.ts";
import type { Colonne } from "./tranches.ts";

interface Porte {
  readonly mot: MotClause;
  readonly valeur: ValeurClause;
  readonly par: Provenance;
}

export function baremes(lecture: Lecture, corpus: Corpus, autorites: Autorites): readonly Block[] {
  const cols = lecture.colonnes;
  const out: Block[] = [];
  const suivre = (titre: string, quoi: string, dire: (c: Colonne) => Porte | undefined): void => {
    const tabulaire = (c: Colonne): Porte | undefined => {
      const p = dire(c);
      return p && (p.valeur.kind === "selon" || p.valeur.kind === "progression") ? p : undefined;
    };
    const plages = parPlages(cols, (c) => { const p = tabulaire(c); return p && { ...p, lex: lexiqueDe(corpus, c.version.law) }; }, (p) => valeurEnMots(p.mot, p.valeur, p.lex, "sans-fenetres"));
    for (const { valeur: p, quand } of plages) {
      const table = tableDeLaClause(quoi, p.valeur, p.lex);
      if (table) out.push(heading(3, `${titre}, ${quand}`), paragraph([`${quoi}, par `, ...autorites.cite(p.par), "."]), table);
    }
  };
  const vus = new Set<string>();
  for (const l of lecture.lignes) {
    if (vus.has(l.id)) continue;
    vus.add(l.id);
    const clauseEn = (c: Colonne, cle: string) => lecture.places[cols.indexOf(c)]!.get(l.id)?.element.clauses.get(cle);
    for (const cle of new Set(lecture.places.flatMap((p) => [...(p.get(l.id)?.element.clauses.keys() ?? [])]))) {
      const une = cols.map((c) => clauseEn(c, cle)).find((x) => x !== undefined)!;
      suivre(titreDElement(l.element.nom, l.element.libelle), motDeClause(une.mot, une.nom), (c) => clauseEn(c, cle));
    }
  }
  for (const nom of new Set(cols.flatMap((c) => [...c.version.law.declarations.keys()]))) {
    const en = (c: Colonne): Porte | undefined => {
      const d = c.version.law.declarations.get(nom);
      return d && { mot: "valeur", valeur: d.valeur, par: d.par };
    };
    suivre(cols.map((c) => c.version.law.declarations.get(nom)?.libelle).find((x) => x !== undefined && x !== null) ?? nom.replace(/_/g, " "), "Valeur", en);
  }
  return out.length === 0 ? [] : [heading(2, "Barèmes"), ...out];
}
