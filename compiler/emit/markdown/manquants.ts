// Figures that the sources do not give, or that are still to be fixed: where they stand, when, and what is used meanwhile.
import type { EditionDispositif } from "../../edition/edition.ts";
import { lexiqueDe } from "../document/lexique.ts";
import { motDeClause } from "../document/mots.ts";
import { titreDElement, valeurEnMots } from "../document/phrases.ts";
import { majuscule } from "../document/typographie.ts";
import type * as ast from "../../ast/nodes.ts";
import { colonnesDe } from "./contexte.ts";
import type { Contexte } from "./contexte.ts";
import { lectureDe } from "./lignes.ts";
import { parPlages } from "./tranches.ts";
import type { Colonne } from "./tranches.ts";

export interface Manquant {
  readonly ou: string;
  readonly quoi: string;
  /** « de 0 à 360, à fournir (« Points notifiés ») », « à fixer par décret ». */
  readonly etat: string;
  readonly quand: string;
  readonly attend: string;
}

export function manquantsDe(contexte: Contexte, d: EditionDispositif): readonly Manquant[] {
  const { corpus } = contexte.edition;
  const cols = colonnesDe(contexte, d);
  const lecture = lectureDe(cols);
  const out: Manquant[] = [];
  const suivre = (ou: string, quoi: string, mot: ast.MotClause, dire: (c: Colonne, i: number) => ast.ValeurClause | undefined): void => {
    const etatDe = (c: Colonne): { texte: string; valeur: ast.ValeurClause } | undefined => {
      const valeur = dire(c, cols.indexOf(c));
      return valeur?.kind === "non-communiques" || valeur?.kind === "a-fixer" ? { valeur, texte: valeurEnMots(mot, valeur, lexiqueDe(corpus, c.version.law), "sans-fenetres") } : undefined;
    };
    for (const p of parPlages(cols, etatDe, (x) => x.texte)) out.push({ ou, quoi, etat: majuscule(p.valeur.texte), quand: p.quand, attend: attend(p.valeur.valeur) });
  };
  const vus = new Set<string>();
  for (const l of lecture.lignes) {
    if (vus.has(l.id)) continue;
    vus.add(l.id);
    const titre = titreDElement(l.element.nom, l.element.libelle);
    const cles = new Set(lecture.places.flatMap((p) => [...(p.get(l.id)?.element.clauses.keys() ?? [])]));
    for (const cle of cles) {
      const clause = lecture.places.map((p) => p.get(l.id)?.element.clauses.get(cle)).find((c) => c !== undefined)!;
      suivre(titre, motDeClause(clause.mot, clause.nom), clause.mot, (_, i) => lecture.places[i]!.get(l.id)?.element.clauses.get(cle)?.valeur);
    }
    suivre(titre, "Points pendant la suspension", "points", (_, i) => {
      const effet = lecture.places[i]!.get(l.id)?.element.suspension?.effet;
      return typeof effet === "object" ? effet : undefined;
    });
  }
  for (const nom of new Set(cols.flatMap((c) => [...c.version.law.declarations.keys()]))) {
    const libelle = cols.map((c) => c.version.law.declarations.get(nom)?.libelle).find((x) => x !== undefined && x !== null) ?? nom.replace(/_/g, " ");
    suivre(libelle, "Valeur", "valeur", (c) => c.version.law.declarations.get(nom)?.valeur);
  }
  return out;
}

function attend(valeur: ast.ValeurClause): string {
  if (valeur.kind === "a-fixer") return "Le texte qui doit le fixer. Jusque-là, ce qui en dépend n'est pas évaluable.";
  if (valeur.kind !== "non-communiques") return "";
  return valeur.fournisPar === undefined ? "Une source qui donne ce chiffre. Jusque-là, le résultat est un encadrement." : "Une source qui donne ce chiffre. Jusque-là, celui notifié au cabinet est repris tel quel ; à défaut, le résultat est un encadrement.";
}
