// What differs between two versions of one dispositif, one line for each thing, in the words of the law: for pages that hold two
// states of the same exercice side by side.
import type { Corpus } from "../../corpus/corpus.ts";
import type { ClauseEnVigueur, DispositifEnVigueur, ElementEnVigueur, Provenance } from "../../law/law.ts";
import { placesDe } from "./changements.ts";
import { effetDeSuspension } from "./instructions.ts";
import { lexiqueDe } from "./lexique.ts";
import type { Lexique } from "./lexique.ts";
import { motDeClause } from "./mots.ts";
import { chiffreDeLaClause, resumeDeLaClause, titreDElement, valeurEnMots, valeursComparees } from "./phrases.ts";

export interface Difference {
  /** Title of the element; null: the dispositif itself. */
  readonly ou: string | null;
  /** « Points », « place », « libellé »: what differs. */
  readonly quoi: string;
  readonly avant: string;
  readonly apres: string;
  /** Who wrote what stands after; null when the thing is gone. */
  readonly par: Provenance | null;
}

const MUETTES: ReadonlySet<string> = new Set(["article", "source", "note", "question", "total"]);

/** In reading order of the version after; then what is gone. */
export function differencesEntre(corpus: Corpus, avant: DispositifEnVigueur, apres: DispositifEnVigueur): readonly Difference[] {
  const [lexAvant, lex] = [lexiqueDe(corpus, avant), lexiqueDe(corpus, apres)];
  const [anciennes, nouvelles] = [placesDe(avant), placesDe(apres)];
  const out: Difference[] = [...desClauses(null, avant.clauses, apres.clauses, lexAvant, lex)];
  for (const [nom, d] of apres.declarations) {
    const ancienne = avant.declarations.get(nom);
    const [a, b] = [ancienne && valeurEnMots("valeur", ancienne.valeur, lexAvant, "sans-fenetres"), valeurEnMots("valeur", d.valeur, lex, "sans-fenetres")];
    if (a !== b) out.push({ ou: d.libelle ?? nom.replace(/_/g, " "), quoi: "Valeur", avant: a ?? "n'existait pas", apres: b, par: d.par });
  }
  for (const { element: e, parent } of nouvelles.values()) {
    const ou = titreDElement(e.nom, e.libelle);
    const ancien = anciennes.get(e.id);
    if (ancien === undefined) {
      out.push({ ou, quoi: "existence", avant: "n'existait pas", apres: enBref(e, lex), par: e.cree });
      continue;
    }
    const dernier = e.changements.at(-1) ?? e.cree;
    const [place, placeAvant] = [parent === null ? "hors des volets" : lex.nom(parent.nom), ancien.parent === null ? "hors des volets" : lexAvant.nom(ancien.parent.nom)];
    if ((ancien.parent?.id ?? null) !== (parent?.id ?? null)) out.push({ ou, quoi: "place", avant: placeAvant, apres: place, par: dernier });
    if (ancien.element.libelle !== e.libelle) out.push({ ou, quoi: "libellé", avant: ancien.element.libelle ?? "aucun", apres: e.libelle ?? "aucun", par: dernier });
    else if (ancien.element.nom !== e.nom && e.genre === "volet") out.push({ ou, quoi: "numéro", avant: ancien.element.nom, apres: e.nom, par: dernier });
    const [s, sAvant] = [suspension(e, lex), suspension(ancien.element, lexAvant)];
    if (s !== sAvant) out.push({ ou, quoi: "suspension", avant: sAvant, apres: s, par: e.suspension?.par ?? dernier });
    out.push(...desClauses(ou, ancien.element.clauses, e.clauses, lexAvant, lex));
  }
  for (const [id, { element: e }] of anciennes) if (!nouvelles.has(id)) out.push({ ou: titreDElement(e.nom, e.libelle), quoi: "existence", avant: enBref(e, lexAvant), apres: "n'existe plus", par: null });
  return out;
}

function suspension(e: ElementEnVigueur, lex: Lexique): string {
  return e.suspension === null ? "en vigueur" : `suspendu, ${effetDeSuspension(e.suspension.effet, lex)}`;
}

/** « existe, 40 points ». */
function enBref(e: ElementEnVigueur, lex: Lexique): string {
  const points = e.clauses.get("points");
  return points === undefined ? "existe" : `existe, ${chiffreDeLaClause(points.valeur) ?? valeurEnMots("points", points.valeur, lex, "sans-fenetres")} points`;
}

function desClauses(ou: string | null, avant: ReadonlyMap<string, ClauseEnVigueur>, apres: ReadonlyMap<string, ClauseEnVigueur>, lexAvant: Lexique, lex: Lexique): readonly Difference[] {
  const out: Difference[] = [];
  for (const cle of new Set([...apres.keys(), ...avant.keys()])) {
    const [a, b] = [avant.get(cle), apres.get(cle)];
    const une = (b ?? a)!;
    if (MUETTES.has(une.mot)) continue;
    const [x, y] = [a && valeurEnMots(a.mot, a.valeur, lexAvant, "sans-fenetres"), b && valeurEnMots(b.mot, b.valeur, lex, "sans-fenetres")];
    if (x === y) continue;
    const dire = (c: ClauseEnVigueur | undefined, l: Lexique, sinon: string): string => (c === undefined ? sinon : resumeDeLaClause(c.mot, c.valeur, l));
    const [vu, su] = a && b ? valeursComparees(b.mot, a.valeur, b.valeur, lexAvant, lex) : [dire(a, lexAvant, "aucun"), dire(b, lex, "supprimé")];
    out.push({ ou, quoi: motDeClause(une.mot, une.nom), avant: vu, apres: su, par: b?.par ?? null });
  }
  return out;
}
