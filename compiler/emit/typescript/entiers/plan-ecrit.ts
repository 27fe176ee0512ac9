// How a version reads its state, as data of the emitted module: which bit says what of each element, which figure is where.
import { chaine } from "../writers.ts";
import { BITS_PAR_MOT } from "./etapes.ts";
import type { Chiffre, Noyau } from "./noyau.ts";

export function nombreDeMots(noyau: Noyau): number {
  return Math.ceil(noyau.bits.length / BITS_PAR_MOT);
}

/** `tranches`: the functions that tell the elements. */
export function planEcrit(noyau: Noyau, version: string, tranches: string): string {
  const { programme } = noyau;
  const mots = nombreDeMots(noyau);
  const chiffre = (c: Chiffre | null): string => {
    if (c === null) return "null";
    if (c.kind === "termes") throw new TypeError("a total is kept, not told from terms");
    return `{ ${c.kind === "entier" ? "rang" : "fraction"}: ${mots + c.rang} }`;
  };
  const resultats = noyau.resultats.map((r) => {
    const nom = chaine(r.resultat.nom);
    switch (r.genre) {
      case "verite": return `{ genre: "verite", nom: ${nom}, vrai: ${r.vrai}, nm: ${r.nm} }`;
      case "nombre": return `{ genre: "nombre", nom: ${nom}, chiffre: ${chiffre(r.chiffre)}, nm: ${r.nm} }`;
      case "option": return `{ genre: "option", nom: ${nom}, options: [${r.options.map(([o, b]) => `[${chaine(o)}, ${b}]`).join(", ")}] }`;
    }
  });
  return [
    "/** Comment cette version range ce qu'elle a calculé. */",
    "export const plan: Plan = {",
    `  dispositif: ${chaine(programme.dispositif)},`,
    `  version: ${chaine(version)},`,
    `  mots: ${mots},`,
    `  elements: ${tranches},`,
    `  points: ${chiffre(noyau.points)},`,
    `  montant: ${chiffre(noyau.montant)},`,
    `  resultats: [${resultats.join(", ")}],`,
    "};",
  ].join("\n");
}
