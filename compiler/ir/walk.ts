// Walking expressions of the programme: the table of children, the rules and data an expression reads, and rewriting.
import type { Expr, RegleId } from "./programme.ts";

/** Direct sub-expressions, in order. */
export function enfantsDe(e: Expr): readonly Expr[] {
  switch (e.kind) {
    case "constante": case "entree": case "regle": case "fin-exercice": case "non-communique": return [];
    case "arithmetique": case "comparaison": return [e.gauche, e.droite];
    case "quotient": return [e.num, e.den];
    case "logique": case "au-moins": case "agregat": return e.termes;
    case "non": case "acquis": case "ou-zero": case "arrondi": return [e.terme];
    case "si": return [e.test, e.alors, e.sinon];
    case "table": return [...e.entrees, ...e.lignes.map((l) => l.valeur)];
    case "progression": return [e.mesure, ...e.bornes.flatMap((b) => [b.borne, b.valeur])];
  }
}

/** The expression itself and everything below, in order. */
export function parcourir(e: Expr): readonly Expr[] {
  const out: Expr[] = [];
  const voir = (x: Expr): void => {
    out.push(x);
    for (const enfant of enfantsDe(x)) voir(enfant);
  };
  voir(e);
  return out;
}

interface Lectures {
  readonly finExercice: boolean;
  readonly renvois: readonly Renvoi[];
  readonly regles: readonly RegleId[];
  readonly donnees: readonly string[];
}

/** A reference to a rule. */
export type Renvoi = Extract<Expr, { kind: "regle" }>;

// Order, sizes, data and checks each ask what the same expressions read, version after version.
const connues = new WeakMap<Expr, Lectures>();

function lecturesDe(e: Expr): Lectures {
  const connue = connues.get(e);
  if (connue) return connue;
  const tout = parcourir(e);
  const renvois = tout.filter((x) => x.kind === "regle");
  const lectures = {
    finExercice: tout.some((x) => x.kind === "fin-exercice"),
    renvois,
    regles: renvois.map((x) => x.id),
    donnees: tout.flatMap((x) => (x.kind === "entree" ? [x.nom] : x.kind === "non-communique" && x.entree !== null ? [x.entree] : [])),
  };
  connues.set(e, lectures);
  return lectures;
}

/** The references of an expression to rules, in order of writing, with repetition. */
export function renvoisDe(e: Expr): readonly Renvoi[] {
  return lecturesDe(e).renvois;
}

/** The rules an expression refers to, in order of writing, with repetition. */
export function reglesLues(e: Expr): readonly RegleId[] {
  return lecturesDe(e).regles;
}

/** The data an expression reads. */
export function donneesLues(e: Expr): readonly string[] {
  return lecturesDe(e).donnees;
}

/** Does it read the day on which an exercice ends? Nothing else in a programme tells one exercice from another. */
export function litLaFinDExercice(e: Expr): boolean {
  return lecturesDe(e).finExercice;
}

/** The same expression with each sub-expression replaced where `remplacer` answers one; the rest is rebuilt as it was. */
export function transformer(e: Expr, remplacer: (x: Expr) => Expr | undefined): Expr {
  const remplacee = remplacer(e);
  if (remplacee !== undefined) return remplacee;
  const f = (x: Expr): Expr => transformer(x, remplacer);
  switch (e.kind) {
    case "constante": case "entree": case "regle": case "fin-exercice": case "non-communique": return e;
    case "arithmetique": case "comparaison": return { ...e, gauche: f(e.gauche), droite: f(e.droite) };
    case "quotient": return { ...e, num: f(e.num), den: f(e.den) };
    case "logique": case "au-moins": case "agregat": return { ...e, termes: e.termes.map(f) };
    case "non": case "acquis": case "ou-zero": case "arrondi": return { ...e, terme: f(e.terme) };
    case "si": return { ...e, test: f(e.test), alors: f(e.alors), sinon: f(e.sinon) };
    case "table": return { ...e, entrees: e.entrees.map(f), lignes: e.lignes.map((l) => ({ ...l, valeur: f(l.valeur) })) };
    case "progression": return { ...e, mesure: f(e.mesure), bornes: e.bornes.map((b) => ({ borne: f(b.borne), valeur: f(b.valeur) })) };
  }
}

/** The same expression with each reference to a rule renamed. */
export function renommer(e: Expr, nom: (id: RegleId) => RegleId): Expr {
  return transformer(e, (x) => (x.kind === "regle" ? { ...x, id: nom(x.id) } : undefined));
}

/** The same expression with each datum renamed. */
export function renommerEntrees(e: Expr, nom: (entree: string) => string): Expr {
  return transformer(e, (x) => {
    if (x.kind === "entree") return { ...x, nom: nom(x.nom) };
    return x.kind === "non-communique" && x.entree !== null ? { ...x, entree: nom(x.entree) } : undefined;
  });
}
