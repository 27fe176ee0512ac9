// The units of the generated package: what the type-checker stops before anything runs, what the constructors refuse, and
// how an amount is written.
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { additionner, centiemesDePoint, centimes, compte, ecrireMontant, ecrirePoints, jourIso, part } from "../../compiler/emit/typescript/socle/unites.ts";
import type { FractionDEuro, FractionDePoint } from "../../compiler/emit/typescript/socle/unites.ts";
import { copiesDuRuntime } from "../../compiler/emit/typescript/runtime-copies.ts";
import { fautesCompletes } from "./vrai-typescript.ts";

const RUNTIME = copiesDuRuntime().map((c) => ({ chemin: c.chemin, contenu: c.instructions as string }));
const DEBUT = `import { additionner, centiemesDePoint, centimes, compte, ecrireMontant, ecrirePoints, part } from "./runtime/unites.ts";
import type { Centimes, CentiemesDePoint, Compte } from "./runtime/unites.ts";
const euros: Centimes = centimes(15750);
const points: CentiemesDePoint = centiemesDePoint(2250);
const feuilles: Compte = compte(3);
export const tout = { additionner, ecrireMontant, ecrirePoints, euros, feuilles, part, points };
`;
/** Each line alone, in one run: the lines that TypeScript stops. */
function arretees(lignes: readonly string[]): readonly string[] {
  const fichiers = lignes.map((l, i) => ({ chemin: `typescript/essai${i}.ts`, contenu: `${DEBUT}${l}\n` }));
  const fautes = fautesCompletes([...RUNTIME, ...fichiers], { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, isolatedDeclarations: false, declaration: false });
  return lignes.filter((_, i) => fautes.some((f) => f.startsWith(`/paquet/typescript/essai${i}.ts:7 `)));
}

const REFUSEES = [
  "export const somme = euros + points;",
  "export const somme = additionner(euros, points);",
  "export const plus = euros < points;",
  "export const memes = euros === points;",
  "export const autre: Centimes = points;",
  "export const autre: Centimes = 15750;",
  "export const texte = ecrireMontant(points);",
  "export const texte = ecrirePoints(euros);",
  "export const texte = ecrirePoints(22.5);",
  "export const n: Compte = 0.45;",
  'export const n: Compte = "45 %";',
  "export const n: Compte = part(45, 100);",
  "export const n: Compte = points;",
  'export const n = compte("45 %");',
];
const ADMISES = [
  "export const somme: Centimes = additionner(euros, euros);",
  "export const plus = euros < centimes(3);",
  "export const nu: number = Number(euros) / 100;",
  "export const texte = ecrireMontant(additionner(euros, euros)) + ecrirePoints(points);",
  "export const double: number = feuilles * 2;",
];

test("TypeScript arrête ce qui mélange les unités, et rien d'autre", () => {
  expect(arretees([...REFUSEES, ...ADMISES])).toEqual(REFUSEES);
});

describe("les constructeurs", () => {
  test.each([
    ["un demi-centime", () => centimes(0.5), "Un montant en centimes est un nombre entier ; « 0.5 » n'en est pas un."],
    ["pas un nombre", () => centiemesDePoint(NaN), "Un nombre de centièmes de point est un nombre entier ; « NaN » n'en est pas un."],
    ["un pourcentage", () => compte(0.45), "Un compte est un nombre entier ; « 0.45 » n'en est pas un."],
    ["un texte", () => compte("3" as unknown as number), "Un compte est un nombre entier ; « 3 » n'en est pas un."],
    ["moins que rien", () => compte(-1), "Un compte n'est pas négatif ; « -1 » l'est."],
    ["l'infini", () => compte(Infinity), "Un compte est un nombre entier ; « Infinity » n'en est pas un."],
    ["plus que le tout", () => part(4, 3), "Une part ne dépasse pas le tout ; 4 est supérieur à 3."],
    ["un jour qui n'existe pas", () => jourIso("2022-02-29"), "« 2022-02-29 » n'est pas un jour qui existe, écrit AAAA-MM-JJ."],
    ["une somme que les entiers ne disent plus", () => additionner(centimes(Number.MAX_SAFE_INTEGER), centimes(1)), "Une somme de quantités est un nombre entier ; « 9007199254740992 » n'en est pas un."],
  ])("%s : une RangeError", (_, faire, message) => {
    expect(faire).toThrow(RangeError);
    expect(faire).toThrow(message);
  });

  test("ce qui est juste passe tel quel", () => {
    expect([centimes(-350), centiemesDePoint(2250), compte(0), part(2, 3), part(0, 0), jourIso("2024-02-29"), additionner(centimes(1), centimes(2)), additionner()])
      .toEqual([-350, 2250, 0, { num: 2, den: 3 }, { num: 0, den: 0 }, "2024-02-29", 3, 0]);
  });
});

test("les montants et les points s'écrivent comme en français", () => {
  const fraction = <F>(num: bigint, den: bigint): F => ({ num, den }) as unknown as F;
  expect([15750, 969500, 0, 5, -150].map((c) => ecrireMontant(centimes(c)))).toEqual(["157,50\u202f€", "9\u202f695\u202f€", "0\u202f€", "0,05\u202f€", "-1,50\u202f€"]);
  expect([2250, 150, 0, 100, 40000].map((p) => ecrirePoints(centiemesDePoint(p)))).toEqual(["22,5 points", "1,5 point", "0 point", "1 point", "400 points"]);
  expect(ecrireMontant(fraction<FractionDEuro>(1000n, 3n))).toBe("1\u202f000/3\u202f€");
  expect(ecrirePoints(fraction<FractionDePoint>(2n, 3n))).toBe("2/3 point");
});
