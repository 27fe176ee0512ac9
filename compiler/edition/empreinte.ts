// What the typing of each element hangs on, as short texts: where its clauses were written, and what the names in them mean.
// A law all of whose elements have been typed before, each under the same meanings, need not be typed again.
import type * as ast from "../ast/nodes.ts";
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
  const clauses = (cs: Iterable<ClauseEnVigueur>): string => [...cs].map((c) => `${lieu(c.span)}${comparateur(c.valeur)}${refsDe(c.valeur).map(sens).join()}`).sort().join(" ");
  const point = dispositif.clauses.has("valeur-du-point");
  const empreinte = (e: ElementEnVigueur): string => [e.nom, point, contenu(e), clauses(e.clauses.values()), effet(e)].join("|");
  const tete = [clauses(dispositif.clauses.values()), ...[...dispositif.declarations.keys()].map((nom) => sens({ nom }))].join("|");
  const cercle = enCercle(dispositif, elements) ? [`cercle ${[...elements.values()].map(empreinte).join(" ")}`] : [];
  return [tete, ...[...elements.values()].map(empreinte), ...cercle];
}

type Renvoi = Pick<ast.Ref, "nom" | "de">;

/** What a name stands for, as far as typing can tell: where a declaration was written, what an element holds. */
function sensDesNoms(law: Law, dispositif: DispositifEnVigueur, elements: ReadonlyMap<string, ElementEnVigueur>): (ref: Renvoi) => string {
  const connus = new Map<string, string>();
  return function sens({ nom, de }: Renvoi): string {
    if (de && de.nom !== dispositif.nom) {
      const autre = law.dispositifs.get(de.nom);
      const e = autre && trouver(autre.enfants, nom);
      return `${nom} de ${de.nom}:${e ? contenu(e) : autre ? "absent" : "sans dispositif"}`;
    }
    const connu = connus.get(nom);
    if (connu !== undefined) return connu;
    connus.set(nom, nom); // a declaration that speaks of itself
    const d = dispositif.declarations.get(nom);
    const e = elements.get(nom);
    const dit = d ? `${nom}=${d.genre}${lieu(d.valeur.span)}(${refsDe(d.valeur).map(sens).join()})` : e ? `${nom}=${contenu(e)}` : nom;
    connus.set(nom, dit);
    return dit;
  };
}

const contenus = new WeakMap<ElementEnVigueur, string>();

/** Kind, words of the clauses, suspension, and the same of what it contains. */
function contenu(e: ElementEnVigueur): string {
  const connu = contenus.get(e) ?? `${e.genre}[${[...e.clauses.keys()].sort().join()}${effet(e)}${e.enfants.map((x) => `${x.nom}${contenu(x)}`).join()}]`;
  contenus.set(e, connu);
  return connu;
}

function effet(e: ElementEnVigueur): string {
  const s = e.suspension?.effet;
  return s === undefined ? "" : typeof s === "string" ? s : lieu(s.span);
}

function trouver(es: readonly ElementEnVigueur[], nom: string): ElementEnVigueur | undefined {
  for (const e of es) {
    const trouve = e.nom === nom ? e : trouver(e.enfants, nom);
    if (trouve) return trouve;
  }
  return undefined;
}

function lieu(s: ClauseEnVigueur["span"]): string {
  return `${s.file}:${s.start}`;
}

/** A bare figure keeps the comparator of the clause it replaces. */
function comparateur(v: ast.ValeurClause): string {
  return v.kind === "datee" ? `${v.cas[0]?.comparateur ?? ""}${v.cas[0] ? lieu(v.cas[0].span) : ""}` : "";
}

const lues = new WeakMap<object, readonly Renvoi[]>();

/** Every name a value speaks of; the day's case alone is looked at, since it is the tree that stays the same from law to law. */
function refsDe(v: ast.ValeurClause): readonly Renvoi[] {
  return v.kind === "datee" ? v.cas.flatMap((c) => refsDans(c.valeur)) : refsDans(v);
}

function refsDans(racine: object): readonly Renvoi[] {
  const connues = lues.get(racine);
  if (connues) return connues;
  const out: Renvoi[] = [];
  const voir = (node: object): void => {
    if ((node as { kind?: unknown }).kind === "ref") out.push(node as ast.Ref);
    else for (const x of Object.values(node) as unknown[]) if (typeof x === "object" && x !== null) voir(x);
  };
  voir(racine);
  lues.set(racine, out);
  return out;
}

/** Do elements wait for one another? A circle found here may be none: the lowering decides. */
function enCercle(dispositif: DispositifEnVigueur, elements: ReadonlyMap<string, ElementEnVigueur>): boolean {
  const suites = new Map<string, readonly string[]>();
  const renvois = (v: ast.ValeurClause): string[] => refsDe(v).filter((r) => !r.de || r.de.nom === dispositif.nom).map((r) => r.nom);
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
