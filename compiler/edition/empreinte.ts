// What the typing of each element hangs on, as short texts: where its clauses were written, and what the names in them mean.
// A law all of whose elements have been typed before, each under the same meanings, need not be typed again.
import type * as ast from "../ast/nodes.ts";
import { clauseDe, contenuDe, effetDe, lieuDe, renvoisDans } from "../ir/traits.ts";
import type { ClauseEnVigueur, DispositifEnVigueur, ElementEnVigueur, Law } from "../law/law.ts";

/** One text for the dispositif, then one for each element; a last one if references turn in a circle. */
export function empreintesDe(law: Law, dispositif: DispositifEnVigueur): readonly string[] {
  const elements = new Map<string, ElementEnVigueur>();
  const ranger = (es: readonly ElementEnVigueur[]): void => es.forEach((e) => {
    elements.set(e.nom, e);
    ranger(e.enfants);
  });
  ranger(dispositif.enfants);
  const sens = sensDesNoms(law, dispositif, elements);
  const clauses = (cs: Iterable<ClauseEnVigueur>): string => [...cs].map((c) => `${clauseDe(c)}${renvoisDans(c.valeur).map(sens).join()}`).sort().join(" ");
  const point = dispositif.clauses.has("valeur-du-point");
  const empreinte = (e: ElementEnVigueur): string => [e.nom, point, contenuDe(e), clauses(e.clauses.values()), effetDe(e)].join("|");
  const tete = [clauses(dispositif.clauses.values()), ...[...dispositif.declarations.keys()].map((nom) => sens({ nom }))].join("|");
  const cercle = enCercle(dispositif, elements) ? [`cercle ${[...elements.values()].map(empreinte).join(" ")}`] : [];
  return [tete, ...[...elements.values()].map(empreinte), ...cercle];
}

type Nomme = Pick<ast.Ref, "nom" | "de">;

/** What a name stands for, as far as typing can tell: where a declaration was written, what an element holds. */
function sensDesNoms(law: Law, dispositif: DispositifEnVigueur, elements: ReadonlyMap<string, ElementEnVigueur>): (ref: Nomme) => string {
  const connus = new Map<string, string>();
  return function sens({ nom, de }: Nomme): string {
    if (de && de.nom !== dispositif.nom) {
      const autre = law.dispositifs.get(de.nom);
      const e = autre && trouver(autre.enfants, nom);
      return `${nom} de ${de.nom}:${e ? contenuDe(e) : autre ? "absent" : "sans dispositif"}`;
    }
    const connu = connus.get(nom);
    if (connu !== undefined) return connu;
    connus.set(nom, nom); // a declaration that speaks of itself
    const d = dispositif.declarations.get(nom);
    const e = elements.get(nom);
    const dit = d ? `${nom}=${d.genre}${lieuDe(d.valeur.span)}(${renvoisDans(d.valeur).map(sens).join()})` : e ? `${nom}=${contenuDe(e)}` : nom;
    connus.set(nom, dit);
    return dit;
  };
}

function trouver(es: readonly ElementEnVigueur[], nom: string): ElementEnVigueur | undefined {
  for (const e of es) {
    const trouve = e.nom === nom ? e : trouver(e.enfants, nom);
    if (trouve) return trouve;
  }
  return undefined;
}

/** Do elements wait for one another? A circle found here may be none: the lowering decides. */
function enCercle(dispositif: DispositifEnVigueur, elements: ReadonlyMap<string, ElementEnVigueur>): boolean {
  const suites = new Map<string, readonly string[]>();
  const renvois = (v: ast.ValeurClause): string[] => renvoisDans(v).filter((r) => !r.de || r.de.nom === dispositif.nom).map((r) => r.nom);
  for (const d of dispositif.declarations.values()) suites.set(d.nom, renvois(d.valeur));
  // What opens an element opens what it contains.
  const relier = (es: readonly ElementEnVigueur[], ouverture: readonly string[]): void => es.forEach((e) => {
    const prerequis = e.clauses.get("prerequis");
    suites.set(e.nom, [...ouverture, ...e.enfants.map((x) => x.nom), ...[...e.clauses.values()].flatMap((c) => renvois(c.valeur))]);
    relier(e.enfants, prerequis ? [...ouverture, ...renvois(prerequis.valeur)] : ouverture);
  });
  relier(dispositif.enfants, []);
  const etat = new Map<string, "ouvert" | "fait">();
  const tourne = (nom: string): boolean => {
    if (etat.has(nom)) return etat.get(nom) === "ouvert";
    etat.set(nom, "ouvert");
    const trouve = suites.get(nom)?.some(tourne) ?? false;
    etat.set(nom, "fait");
    return trouve;
  };
  return [...elements.keys()].some(tourne);
}
