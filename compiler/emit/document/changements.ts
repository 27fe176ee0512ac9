// What a version changes against the one before, element by element, clause by clause. Compares words, since it is words that
// the reader compares; who did it is in the margin.
import type * as ast from "../../ast/nodes.ts";
import type { Corpus, Operation } from "../../corpus/corpus.ts";
import type { ClauseEnVigueur, DeclarationEnVigueur, DispositifEnVigueur, ElementEnVigueur } from "../../law/law.ts";
import { mark } from "./document.ts";
import type { Inline } from "./document.ts";
import type { Lexique } from "./lexique.ts";
import { valeurEnMots, valeursComparees } from "./phrases.ts";
import { guillemets } from "./typographie.ts";

export interface Place {
  readonly element: ElementEnVigueur;
  readonly parent: ElementEnVigueur | null;
}

/** Every element of a version by its id for life. */
export function placesDe(dispositif: DispositifEnVigueur): ReadonlyMap<string, Place> {
  const out = new Map<string, Place>();
  const voir = (elements: readonly ElementEnVigueur[], parent: ElementEnVigueur | null): void => {
    for (const element of elements) {
      out.set(element.id, { element, parent });
      voir(element.enfants, element);
    }
  };
  voir(dispositif.enfants, null);
  return out;
}

export interface Changements {
  deLElement(element: ElementEnVigueur, parent: ElementEnVigueur | null): readonly Inline[];
  /** `avant`: the clauses of the same element before; undefined when the element is new (its clauses then carry no mark). */
  deLaClause(cle: string, clause: ClauseEnVigueur, avant: ReadonlyMap<string, ClauseEnVigueur> | undefined): readonly Inline[];
  deLaDeclaration(declaration: DeclarationEnVigueur): readonly Inline[];
  clausesAvant(id: string): ReadonlyMap<string, ClauseEnVigueur> | undefined;
  /** Clauses that stood before and stand no more. */
  clausesDisparues(element: ElementEnVigueur): readonly (readonly [string, ClauseEnVigueur])[];
  /** Elements that stood under that parent (null: under the dispositif) and are no more in the law. */
  disparus(parentId: string | null): readonly ElementEnVigueur[];
  readonly avant: DispositifEnVigueur;
}

export function changementsDepuis(avant: DispositifEnVigueur, apres: DispositifEnVigueur, lex: Lexique, lexAvant: Lexique): Changements {
  const anciennes = placesDe(avant);
  const nouvelles = placesDe(apres);
  const dire = (mot: ast.MotClause, v: ast.ValeurClause, l: Lexique): string => valeurEnMots(mot, v, l, "sans-fenetres");
  const modifie = (mot: ast.MotClause, de: ast.ValeurClause, a: ast.ValeurClause): readonly Inline[] => {
    const [x, y] = [dire(mot, de, lexAvant), dire(mot, a, lex)];
    if (x === y) return [];
    if (de.kind === "selon" && a.kind === "selon") return [mark("modifie", `modifié : ${valeursComparees(mot, de, a, lexAvant, lex).join(" → ")}`)];
    return [mark("modifie", x.length + y.length <= 90 ? `modifié : ${x} → ${y}` : `modifié ; auparavant : ${x}`)];
  };
  return {
    avant,
    deLElement(element, parent) {
      const ancien = anciennes.get(element.id);
      if (ancien === undefined) return [mark("nouveau", "nouveau")];
      const out: Inline[] = [];
      if ((ancien.parent?.id ?? null) !== (parent?.id ?? null)) out.push(mark("transfere", ancien.parent === null ? "transféré" : `transféré ${lexAvant.deNom(ancien.parent.nom)}`));
      if (ancien.element.nom !== element.nom && /^volet /.test(element.nom)) out.push(mark("modifie", `renuméroté, auparavant ${ancien.element.nom}`));
      if ((ancien.element.libelle ?? "") !== (element.libelle ?? "") && ancien.element.libelle !== null) out.push(mark("modifie", `renommé, auparavant ${guillemets(ancien.element.libelle)}`));
      if (element.suspension !== null && ancien.element.suspension === null) out.push(mark("suspendu", "suspendu"));
      if (element.suspension === null && ancien.element.suspension !== null) out.push(mark("nouveau", "rétabli"));
      return out;
    },
    deLaClause(cle, clause, clauses) {
      if (clauses === undefined) return [];
      const ancienne = clauses.get(cle);
      return ancienne === undefined ? [mark("nouveau", "nouveau")] : modifie(clause.mot, ancienne.valeur, clause.valeur);
    },
    deLaDeclaration(d) {
      const ancienne = avant.declarations.get(d.nom);
      return ancienne === undefined ? [mark("nouveau", "nouveau")] : modifie("valeur", ancienne.valeur, d.valeur);
    },
    clausesAvant: (id) => anciennes.get(id)?.element.clauses,
    clausesDisparues: (element) => [...(anciennes.get(element.id)?.element.clauses ?? [])].filter(([cle]) => !element.clauses.has(cle)),
    disparus: (parentId) => [...anciennes.values()].filter((p) => (p.parent?.id ?? null) === parentId && !nouvelles.has(p.element.id)).map((p) => p.element),
  };
}

export interface Disparition {
  readonly operation: Operation | null;
  /** « abrogé », « fusionné dans « Logiciel métier » ». */
  readonly texte: string;
}

/** How an element left the law: the last instruction, known by then and in effect that day, that ends that name. */
export function disparitionDe(corpus: Corpus, dispositif: string, nom: string, jour: string, connuLe: string, lex: Lexique): Disparition {
  let out: Disparition = { operation: null, texte: "n'est plus en vigueur" };
  for (const acte of corpus.actes) {
    if (acte.publie > connuLe || acte.genre === "lecture") continue;
    for (const operation of acte.operations) {
      const { fenetre, instruction: i } = operation;
      if (operation.dispositif !== dispositif || fenetre.debut > jour || (fenetre.fin !== null && fenetre.fin <= jour)) continue;
      if (i.kind === "abroge" && i.cible.nom === nom) out = { operation, texte: "abrogé" };
      else if (i.kind === "fusionne" && i.cibles.some((c) => c.nom === nom)) out = { operation, texte: i.dans ? `fusionné dans ${lex.nom(i.dans)}` : "fusionné" };
      else if (i.kind === "scinde" && i.cible.nom === nom) out = { operation, texte: "scindé" };
      else if (i.kind === "remplace" && i.element && i.cible.nom === nom && i.element.nom.nom !== nom) out = { operation, texte: `remplacé par ${lex.nom(i.element.nom.nom)}` };
    }
  }
  return out;
}
