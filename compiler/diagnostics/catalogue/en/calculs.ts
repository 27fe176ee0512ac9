// English of the computations of explain/, which stand in a failing case: « 199 / 1 000 = 19,9 % ; seuil au moins 20 % : non atteint
// → 0 point ». Verdicts stay in the words of the cases, figures as they are written in the rules.

const MOTS: readonly (readonly [RegExp, string])[] = [
  [/ soit environ /g, ", about "],
  [/\bseuil au moins /g, "threshold at least "],
  [/\bseuil plus de /g, "threshold more than "],
  [/\bseuil au plus tard le /g, "threshold not later than "],
  [/\bseuil au plus /g, "threshold at most "],
  [/\bseuil moins de /g, "threshold less than "],
  [/\bseuil avant le /g, "threshold before "],
  [/\bcondition remplie\b/g, "condition met"],
  [/\bcondition non remplie\b/g, "condition not met"],
  [/\bcondition incertaine\b/g, "condition uncertain"],
  [/\bexigence remplie\b/g, "requirement met"],
  [/\bexigence non remplie\b/g, "requirement not met"],
  [/\bexigence : /g, "requirement: "],
  [/ : manquante\b/g, ": missing"],
  [/\bdate inconnue\b/g, "unknown date"],
  [/\bde ([\d \u00a0\u202f,/%€]+) à (?=\d)/g, "from $1 to "],
  [/(?<=[^\s»]) ([:;]) /g, "$1 "],
];

/** What follows « Calcul : », said in English. */
export function calculEnAnglais(texte: string): string {
  return MOTS.reduce((dit, [fr, en]) => dit.replace(fr, en), texte);
}
