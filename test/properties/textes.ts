// Random dispositifs as texts of the language, each writable in several ways that mean the same. Not a test.
import type { Hasard } from "../differential/hasard.ts";
import type { Pratique } from "../support/evaluer.ts";
import { avenant, fondation } from "../support/evaluer.ts";

/** One way of writing: what may change without changing the meaning. */
export interface Ecriture {
  /** Names of elements and of the calculs. */
  readonly nom: (n: string) => string;
  /** The two sides of « et », « ou », « + » and of an equality. */
  readonly retourner: boolean;
  /** 20 % or 1/5. */
  readonly fraction: boolean;
  /** Each line of a table cut in two where it can be. */
  readonly couper: boolean;
}

export const TELLE_QUELLE: Ecriture = { nom: (n) => n, retourner: false, fraction: false, couper: false };

type Expr = (e: Ecriture) => string;

/** Rates with both writings. */
const TAUX = [["0 %", "0/1"], ["20 %", "1/5"], ["50 %", "1/2"], ["75 %", "3/4"], ["100 %", "1/1"]] as const;
const taux = (i: number): Expr => (e) => TAUX[i]![e.fraction ? 1 : 0];
const OPTIONS = ["tiers", "mi", "plein"];

function binaire(op: string, a: Expr, b: Expr): Expr {
  return (e) => (e.retourner ? `(${b(e)} ${op} ${a(e)})` : `(${a(e)} ${op} ${b(e)})`);
}

/** A yes or no over the data, the earlier elements and calculs. */
export function condition(h: Hasard, elements: readonly string[], profondeur: number): Expr {
  const dessous = (): Expr => condition(h, elements, profondeur - 1);
  switch (profondeur <= 0 ? h.jusqua(5) : h.jusqua(9)) {
    case 0: case 1: { const d = h.parmi(["x", "y", "z"]); return () => d; }
    case 2: { const o = h.parmi(OPTIONS); return (e) => (e.retourner ? `${o} = q` : `q = ${o}`); }
    case 3: {
      const [num, den] = h.parmi([["fse", "feuilles"], ["ald", "patients"]] as const);
      const [op, inverse] = h.parmi([["≥", "≤"], [">", "<"]] as const);
      const t = taux(h.jusqua(TAUX.length));
      return (e) => (e.retourner ? `${t(e)} ${inverse} ${num} / ${den}` : `${num} / ${den} ${op} ${t(e)}`);
    }
    case 4: {
      if (elements.length === 0) return () => "x";
      const n = h.parmi(elements);
      return (e) => e.nom(n);
    }
    case 5: { const t = dessous(); return (e) => `non ${t(e).startsWith("(") ? t(e) : `(${t(e)})`}`; }
    case 6: { const [t, a, b] = [dessous(), dessous(), dessous()]; return (e) => `(si ${t(e)} alors ${a(e)} sinon ${b(e)})`; }
    default: return binaire(h.parmi(["et", "ou"]), dessous(), dessous());
  }
}

/** An amount: data, sums, tables by count. */
function montant(h: Hasard): Expr {
  switch (h.jusqua(4)) {
    case 0: return () => "devis";
    case 1: return binaire("+", () => "devis", () => `${h.entre(1, 9)} €`.replace(/^\d+/, "7"));
    case 2: return () => "maximum de (0 € ; devis - aide)";
    default: return () => "devis × fse / feuilles";
  }
}

function table(h: Hasard): Expr {
  const coupes = [...new Set([h.entre(1, 9), h.entre(10, 20), h.entre(21, 40)])];
  const valeurs = [...coupes, 0].map(() => h.entre(0, 50));
  return (e) => [0, ...coupes].flatMap((bas, i) => {
    const haut = coupes[i];
    const v = `${valeurs[i]} €`;
    if (haut === undefined) return e.couper ? [`| de ${bas} à ${bas + 5} | ${v} |`, `| plus de ${bas + 5} | ${v} |`] : [`| au moins ${bas} | ${v} |`];
    if (!e.couper || haut - bas < 2) return [`| de ${bas} à moins de ${haut} | ${v} |`];
    return [`| de ${bas} à moins de ${bas + 1} | ${v} |`, `| de ${bas + 1} à moins de ${haut} | ${v} |`];
  }).map((l) => `\n        ${l}`).join("");
}

function indicateur(h: Hasard, nom: string, avant: readonly string[]): Expr {
  const lignes: Expr[] = [];
  const mesure = h.unSur(3);
  if (h.unSur(4) && avant.length > 0) {
    const n = h.parmi(avant);
    lignes.push((e) => `prérequis : ${e.nom(n)}`);
  }
  if (mesure) {
    const [t, op] = [taux(1 + h.jusqua(3)), h.parmi(["au moins", "plus de"])];
    lignes.push(() => "mesure : ald / patients", (e) => `seuil : ${op} ${t(e)}`);
  }
  if (!mesure || h.unSur(2)) {
    const c = condition(h, avant, 2);
    lignes.push((e) => `condition : ${c(e)}`);
  }
  if (h.unSur(3)) {
    const m = h.unSur(2) ? table(h) : undefined;
    const simple = montant(h);
    lignes.push((e) => (m ? `montant : selon patients${m(e)}` : `montant : ${simple(e)}`));
    if (h.unSur(2)) {
      const [t, c] = [taux(1 + h.jusqua(2)), condition(h, [], 1)];
      lignes.push((e) => `majoration zone : ${t(e)} si ${c(e)}`);
    }
  } else {
    const p = h.entre(0, 100);
    lignes.push(() => `points : ${p}`);
  }
  return (e) => `    indicateur ${e.nom(nom)}\n${lignes.map((l) => `      ${l(e)}`).join("\n")}`;
}

/** A dispositif of two volets, and the names of its elements. */
export function dispositifAuHasard(h: Hasard): { readonly texte: (e: Ecriture) => string; readonly noms: readonly string[] } {
  const noms: string[] = [];
  const volets = [1, 2].map((v): Expr => {
    const enfants = Array.from({ length: h.entre(1, 3) }, (_, i) => {
      const nom = `e${v}_${i}`;
      const corps = indicateur(h, nom, [...noms]);
      noms.push(nom);
      return corps;
    });
    const exige = h.parmi(["", "    exige : tous les indicateurs\n", "    exige : au moins 1 indicateur\n"]);
    const points = h.unSur(2) ? `    points : ${h.entre(1, 400)}\n` : "";
    return (e) => `  volet ${v}\n${exige}${points}${enfants.map((x) => x(e)).join("\n")}`;
  });
  return { texte: (e) => fondation(volets.map((v) => v(e)).join("\n")), noms };
}

/** Every datum with a value near what decides, some of them absent. */
export function pratiqueAuHasard(h: Hasard, absents: boolean): Pratique {
  const [feuilles, patients] = [h.parmi([0, 1, 4, 5, 20]), h.parmi([0, 2, 4, 5, 10, 20, 30])];
  const tout: Record<string, string | number | boolean> = {
    feuilles, fse: h.entre(0, feuilles), patients, ald: h.entre(0, patients), x: h.unSur(2), y: h.unSur(2), z: h.unSur(2),
    q: h.parmi(OPTIONS), devis: h.parmi([0, 10, "1/3", 250]), aide: h.parmi([0, 5, 10]),
  };
  return Object.fromEntries(Object.entries(tout).filter(() => !absents || !h.unSur(4)));
}

/** Acts that each change one element, by a precondition or without: they touch nothing in common. */
export function actesDisjoints(h: Hasard, noms: readonly string[]): readonly ((publie: string) => string)[] {
  return noms.map((nom, i) => {
    const corps = h.parmi([`  modifie ${nom}\n    condition : ${condition(h, [], 1)(TELLE_QUELLE)}`, `  renomme ${nom} en ${nom}_bis`, `  suspend ${nom} réputé atteint`]);
    const debut = h.entre(2018, 2021);
    return (publie) => avenant(`acte_${i}`, publie, `dans f, à compter de ${debut}, par « ${i} »\n${corps}`);
  });
}
