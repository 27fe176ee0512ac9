// How the elements of a result are told from the bits and figures that were kept: straight-line code of the emitted module, called when
// somebody reads them.
import { chaine } from "../writers.ts";
import { BITS_PAR_MOT } from "./etapes.ts";
import type { Terme } from "./lineaires.ts";
import type { Chiffre, ElementDuNoyau, Noyau } from "./noyau.ts";

/** Elements of one function: V8 gives up on larger ones. */
export const PAR_TRANCHE = 100;
const INT32 = 2 ** 31;

export interface Tranches {
  readonly texte: string;
  /** `[tranche0, tranche1]`. */
  readonly noms: string;
  /** What they take from the runtime. */
  readonly fonctions: readonly string[];
}

export function elementsLus({ elements }: Noyau, mots: number): Tranches {
  const tranches = Array.from({ length: Math.ceil(elements.length / PAR_TRANCHE) }, (_, i) => tranche(i, elements.slice(i * PAR_TRANCHE, (i + 1) * PAR_TRANCHE), mots));
  // Asked of the elements, not of the text: the law may call one of them « fraction ».
  const fonctions = [
    ...(elements.some((e) => e.accessible !== false && e.atteint !== null) ? ["VERDICTS"] : []),
    ...(elements.some((e) => e.points?.kind === "fraction" || e.montant?.kind === "fraction") ? ["fraction"] : []),
  ];
  return { texte: tranches.join("\n"), noms: `[${tranches.map((_, i) => `tranche${i}`).join(", ")}]`, fonctions };
}

function tranche(rang: number, elements: readonly ElementDuNoyau[], mots: number): string {
  const lignes = elements.map((e) => `    { nom: ${chaine(e.element.nom)}, verdict: ${verdict(e)}, points: ${figure(e.points, mots)}, montant: ${figure(e.montant, mots)} },`);
  const bits = [...new Set(elements.flatMap(bitsDe))].sort((x, y) => x - y);
  const corps = [
    ...[...new Set(bits.map(motDe))].map((k) => `  const m${k} = etat[${k}] as number;`),
    ...bits.map((b) => `  const b${b} = ${b % BITS_PAR_MOT === 0 ? `m${motDe(b)}` : `(m${motDe(b)} >>> ${b % BITS_PAR_MOT})`} & 1;`),
    "  return [", ...lignes, "  ];",
  ];
  return [
    ...(rang === 0 ? ["/** Les éléments, d'après ce que le calcul a gardé. */"] : []),
    `function tranche${rang}(${corps.some((l) => l.includes("etat[")) ? "etat" : "_etat"}: Etat): readonly ElementLu[] {`, ...corps, "}", "",
  ].join("\n");
}

/** Those that its line reads. */
function bitsDe({ accessible, atteint, points, montant }: ElementDuNoyau): readonly number[] {
  const verdict = accessible === false ? [] : [accessible, atteint].filter((b) => typeof b === "number");
  return [...verdict, ...[points, montant].flatMap((c) => (c?.kind === "termes" ? c.termes.flatMap((t) => t.bits) : []))];
}

function motDe(bit: number): number {
  return Math.trunc(bit / BITS_PAR_MOT);
}

/** 1 or 0, without a branch: the machine would guess it wrong every other time. */
function bit(b: number | boolean): string {
  return typeof b === "boolean" ? String(Number(b)) : `b${b}`;
}

function verdict({ accessible, atteint }: ElementDuNoyau): string {
  if (accessible === false) return chaine("non accessible");
  if (atteint === null) return accessible === true ? "null" : `${bit(accessible)} === 1 ? null : ${chaine("non accessible")}`;
  return accessible === true ? `VERDICTS[1 + ${bit(atteint)}]!` : `VERDICTS[${bit(accessible)} * (1 + ${bit(atteint)})]!`;
}

function figure(c: Chiffre | null, mots: number): string {
  if (c === null) return "null";
  if (c.kind === "fraction") return `fraction(etat[${mots + c.rang}]!, etat[${mots + c.rang + 1}]!)`;
  if (c.kind === "entier") return `etat[${mots + c.rang}] as number`;
  const termes = c.termes.map((t) => terme(t, mots));
  // Zero times a negative figure is a negative zero, which no amount is.
  return (termes.every((t) => t.startsWith("(-")) && termes.length > 0 ? termes : ["0", ...termes]).join(" + ");
}

function terme({ bits, centiemes, facteur }: Terme, mots: number): string {
  const tous = bits.length === 0 ? "1" : bits.length === 1 ? bit(bits[0]!) : `(${bits.map(bit).join(" & ")})`;
  if (facteur !== null) return `${tous}${centiemes === 1 ? "" : ` * ${entoure(centiemes)}`} * (etat[${mots + facteur}] as number)`;
  return centiemes >= -INT32 && centiemes < INT32 ? `(-${tous} & ${entoure(centiemes)})` : `${tous} * ${entoure(centiemes)}`;
}

function entoure(n: number): string {
  return n < 0 ? `(${n})` : String(n);
}
