// Does a table answer every case, and only once? Decided exactly: each input is cut at the bounds its cells name, and one
// value is tried at each bound and between two neighbours. A fault comes with a practice that shows it.
import type * as ast from "../ast/nodes.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { types } from "../diagnostics/catalogue/types.ts";
import { avecUnite, liste, nombre, quantite } from "../runtime/ecriture.ts";
import * as exact from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";
import { jourDuNumero, jourEnLettres } from "../runtime/jours.ts";
import type { Span } from "../source/span.ts";
import { ici } from "./contexte.ts";
import type { Contexte, Lieu } from "./contexte.ts";
import type { TestCellule } from "./programme.ts";
import type { Terme } from "./terme.ts";
import { nomDUnite, uniteDAffichage } from "./types.ts";

const dire = speaker(types);
const LIMITE = 1_000_000;

/** One input of a table: what is compared, and how the table names it. */
export interface Colonne {
  readonly terme: Terme;
  readonly nom: string;
}

interface Ligne {
  readonly tests: readonly TestCellule[];
  readonly span: Span;
}

/** One value tried for an input: how to say it, and the lines that accept it (one bit each). */
interface Essai {
  readonly texte: string;
  readonly lignes: bigint;
}

type Valeur = Exact | string | boolean;

/** Reports the first gap and the first overlap of each pair of lines. */
export function verifierCouverture(ctx: Contexte, lieu: Lieu, table: ast.Selon, colonnes: readonly Colonne[], lignes: readonly Ligne[]): void {
  const essais = colonnes.map((c, i) => essaisDe(ctx, c, lignes.map((l) => l.tests[i]!)));
  const combinaisons = essais.reduce((n, e) => n * BigInt(e.length), 1n);
  if (combinaisons > BigInt(LIMITE)) {
    ctx.signaler(dire("tableau-trop-grand", table.span, { nombre: nombre(exact.entier(combinaisons)) }, ici(lieu)));
    return;
  }
  const paires = new Set<string>();
  let trou = false;
  const choisis: Essai[] = [];
  const explorer = (rang: number, restantes: bigint): void => {
    if (restantes === 0n && !trou) {
      trou = true;
      const cas = decrire(colonnes, [...choisis, ...essais.slice(rang).map((e) => e[0]!)]);
      ctx.signaler(dire("tableau-trou", table.span, { cas }, ici(lieu)));
    }
    if (restantes === 0n || (restantes & (restantes - 1n)) === 0n && trou) return;
    if (rang < essais.length) {
      for (const essai of essais[rang]!) {
        choisis.push(essai);
        explorer(rang + 1, restantes & essai.lignes);
        choisis.pop();
      }
      return;
    }
    const [premiere, seconde] = premieres(restantes);
    if (seconde === undefined || paires.has(`${premiere} ${seconde}`)) return;
    paires.add(`${premiere} ${seconde}`);
    ctx.signaler(dire("tableau-chevauchement", lignes[seconde]!.span, { cas: decrire(colonnes, choisis) }, ici(lieu, {
      etiquettes: [{ span: lignes[premiere!]!.span, texte: "cette ligne répond déjà à ce cas" }],
    })));
  };
  explorer(0, (1n << BigInt(lignes.length)) - 1n);
}

function premieres(bits: bigint): number[] {
  const out: number[] = [];
  for (let i = 0, reste = bits; reste !== 0n && out.length < 2; i++, reste >>= 1n) if ((reste & 1n) === 1n) out.push(i);
  return out;
}

function essaisDe(ctx: Contexte, colonne: Colonne, tests: readonly TestCellule[]): Essai[] {
  return valeursDe(colonne.terme, tests).map((v) => ({
    texte: direValeur(ctx, colonne, v),
    lignes: tests.reduce((bits, t, i) => (accepte(t, v) ? bits | (1n << BigInt(i)) : bits), 0n),
  }));
}

function accepte(test: TestCellule, v: Valeur): boolean {
  switch (test.kind) {
    case "tout": return true;
    case "option": return test.option === v;
    case "booleen": return test.valeur === v;
    case "intervalle": {
      if (typeof v !== "object") return false;
      const bas = test.bas === null ? 1 : exact.compare(v, test.bas);
      const haut = test.haut === null ? 1 : exact.compare(test.haut, v);
      return (bas > 0 || (bas === 0 && test.basInclus)) && (haut > 0 || (haut === 0 && test.hautInclus));
    }
  }
}

/** Every value that matters: the options; or the bounds, what lies between two of them, and beyond the last ones. */
function valeursDe(t: Terme, tests: readonly TestCellule[]): Valeur[] {
  if (t.type.kind === "choix") return [...t.type.options];
  if (t.type.kind === "booleen") return [true, false];
  const { min, max } = t.domaine;
  const bornes = [min, max, ...tests.flatMap((x) => (x.kind === "intervalle" ? [x.bas, x.haut] : []))].filter((b) => b !== null);
  const triees = uniques(bornes.length > 0 ? bornes : [exact.ZERO]);
  const candidates = t.entier || t.type.kind === "date" ? triees.flatMap(entiersAutour) : triees.flatMap((b, i) => continuesAutour(b, triees[i + 1], i === 0));
  return uniques(candidates).filter((v) => (min === null || exact.compare(v, min) >= 0) && (max === null || exact.compare(v, max) <= 0));
}

function uniques(valeurs: readonly Exact[]): Exact[] {
  const triees = [...valeurs].sort(exact.compare);
  return triees.filter((v, i) => i === 0 || !exact.egal(v, triees[i - 1]!));
}

function entiersAutour(b: Exact): Exact[] {
  const bas = exact.plancher(b);
  const haut = exact.plafond(b);
  return [bas - 1n, bas, haut, haut + 1n].map((n) => exact.entier(n));
}

function continuesAutour(b: Exact, suivante: Exact | undefined, premiere: boolean): Exact[] {
  const apres = suivante ? exact.divise(exact.plus(b, suivante), exact.entier(2)) : exact.plus(b, exact.UN);
  return premiere ? [exact.moins(b, exact.UN), b, apres] : [b, apres];
}

// ---- saying it ----------------------------------------------------------------------------------------------------

function decrire(colonnes: readonly Colonne[], essais: readonly Essai[]): string {
  return `un cabinet avec ${liste(essais.map((e, i) => `${colonnes[i]!.nom} = ${e.texte}`))}`;
}

function direValeur(ctx: Contexte, { terme }: Colonne, v: Valeur): string {
  if (typeof v === "boolean") return v ? "oui" : "non";
  if (typeof v === "string") return v;
  if (terme.type.kind === "date") return jourEnLettres(jourDuNumero(Number(v.n)));
  return avecUnite(v, uniteDAffichage(terme.type, terme.taux, ctx.unites)) + enComptes(ctx, terme, v);
}

/** A rate told in the practice's own units: « (179 patients sur 200) ». */
function enComptes(ctx: Contexte, t: Terme, v: Exact): string {
  const num = t.rapport ? ctx.law.corpus.donnees.get(t.rapport.num) : undefined;
  if (!t.rapport || num?.type?.kind !== "type-compte" || exact.signe(v) < 0) return "";
  const fois = v.d < 200n ? (200n + v.d - 1n) / v.d : 1n;
  const unite = nomDUnite(num.type.unite.nom, ctx.unites);
  return ` (${quantite(exact.entier(v.n * fois), unite)} sur ${quantite(exact.entier(v.d * fois), "").trim()})`;
}
