// Partly known numbers: whatever values one practice turns out to have, the result allows theirs; known values give one
// exact value; and the tables say how tight the limits are.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparer } from "../../compiler/runtime/comparaison.ts";
import type { Comparaison } from "../../compiler/runtime/comparaison.ts";
import * as exact from "../../compiler/runtime/exact.ts";
import type { Exact } from "../../compiler/runtime/exact.ts";
import * as intervalle from "../../compiler/runtime/intervalle.ts";
import type { Nombre } from "../../compiler/runtime/intervalle.ts";
import { FAUX, NON_MESURABLE, VRAI } from "../../compiler/runtime/logique.ts";
import { contient, dit, entiers, fractions, lu, tirages } from "./tirages.ts";
import type { Valeur } from "./tirages.ts";

const UNE = { numRuns: 3000 };

/** An operation on partly known numbers, and the same on the values of one practice. */
interface Operation {
  readonly nom: string;
  readonly sur: (a: Nombre, b: Nombre) => Nombre;
  readonly valeur: (a: Valeur, b: Valeur) => Valeur;
  readonly de?: fc.Arbitrary<Exact>;
}

const strict = (f: (a: Exact, b: Exact) => Valeur) => (a: Valeur, b: Valeur): Valeur => (a === "nm" || b === "nm" ? "nm" : f(a, b));
const surUn = (f: (a: Exact) => Valeur) => (a: Valeur): Valeur => (a === "nm" ? "nm" : f(a));
const rapport = strict((a, b) => (exact.signe(b) === 0 ? "nm" : exact.divise(a, b)));
const CENTIME = exact.fraction(1n, 100n);

const OPERATIONS: readonly Operation[] = [
  { nom: "addition", sur: intervalle.addition, valeur: strict(exact.plus) },
  { nom: "soustraction", sur: intervalle.soustraction, valeur: strict(exact.moins) },
  { nom: "produit", sur: intervalle.produit, valeur: strict(exact.fois) },
  { nom: "quotient", sur: intervalle.quotient, valeur: rapport },
  { nom: "quotient of whole numbers", sur: (a, b) => intervalle.quotient(a, b, true), valeur: rapport, de: entiers },
  { nom: "opposé", sur: intervalle.oppose, valeur: surUn(exact.oppose) },
  { nom: "minimum", sur: intervalle.minimum, valeur: strict(exact.minimum) },
  { nom: "maximum", sur: intervalle.maximum, valeur: strict(exact.maximum) },
  { nom: "union, first", sur: intervalle.union, valeur: (a) => a },
  { nom: "union, second", sur: intervalle.union, valeur: (_, b) => b },
  { nom: "ou zéro", sur: intervalle.ouZero, valeur: (a) => (a === "nm" ? exact.ZERO : a) },
  { nom: "arrondi", sur: (a) => intervalle.arrondi(a, CENTIME, "moitie-vers-exterieur"), valeur: surUn((a) => exact.arrondi(a, CENTIME, "moitie-vers-exterieur")) },
  { nom: "part", sur: intervalle.part, valeur: surUn((a) => exact.minimum(exact.UN, exact.maximum(exact.ZERO, a))) },
];

describe.each(OPERATIONS)("$nom", ({ sur, valeur, de }) => {
  test("allows the value of every practice", () => {
    const valeurs = de ?? fractions;
    fc.assert(fc.property(tirages(valeurs), tirages(valeurs), (a, b) => {
      const resultat = sur(a.nombre, b.nombre);
      const v = valeur(a.valeur, b.valeur);
      return contient(resultat, v) || expect.fail(`${dit(a.nombre)} , ${dit(b.nombre)} -> ${dit(resultat)} without ${v === "nm" ? v : exact.ecrire(v)}`);
    }), UNE);
  });
});

describe.each(OPERATIONS.filter((o) => !o.nom.startsWith("union")))("$nom", ({ sur, valeur, de }) => {
  test("known values give one exact value", () => {
    const valeurs = de ?? fractions;
    fc.assert(fc.property(valeurs, valeurs, (a, b) => {
      const resultat = sur(intervalle.exactement(a), intervalle.exactement(b));
      const v = valeur(a, b);
      if (v === "nm") expect(resultat).toEqual(intervalle.NON_MESURABLE);
      else expect(intervalle.valeurDe(resultat)).toEqual(v);
    }), UNE);
  });
});

const MOYENNES: readonly (readonly [string, boolean])[] = [["moyenne", false], ["moyenne parmi les mesurables", true]];
describe.each(MOYENNES)("%s", (_, parmi) => {
  const moyenneDe = (valeurs: readonly Valeur[]): Valeur => {
    const mesurables = valeurs.filter((v): v is Exact => v !== "nm");
    if (mesurables.length === 0 || (!parmi && mesurables.length < valeurs.length)) return "nm";
    return exact.divise(mesurables.reduce(exact.plus), exact.entier(mesurables.length));
  };

  test("allows the value of every practice", () => {
    fc.assert(fc.property(fc.array(tirages(fractions), { maxLength: 5 }), (termes) => {
      const resultat = intervalle.moyenne(termes.map((t) => t.nombre), parmi);
      return contient(resultat, moyenneDe(termes.map((t) => t.valeur)));
    }), UNE);
  });

  test("its limits are reached", () => {
    fc.assert(fc.property(fc.array(fc.tuple(entiers, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 5 }), (termes) => {
      const nombres = termes.map(([e, nm, vide]) => (vide ? intervalle.NON_MESURABLE : { ...intervalle.exactement(e), nm }));
      const possibles = termes.reduce<Valeur[][]>(
        (suites, [e, nm, vide]) => suites.flatMap((s) => [...(vide ? [] : [[...s, e]]), ...(vide || nm ? [[...s, "nm" as const]] : [])]), [[]]);
      const moyennes = possibles.map(moyenneDe);
      const chiffres = moyennes.filter((v): v is Exact => v !== "nm");
      const attendu: Nombre = chiffres.length === 0 ? intervalle.NON_MESURABLE
        : { min: chiffres.reduce(exact.minimum), max: chiffres.reduce(exact.maximum), nm: moyennes.includes("nm"), vide: false };
      expect(dit(intervalle.moyenne(nombres, parmi))).toBe(dit(attendu));
    }), UNE);
  });
});

const COMPARAISONS: readonly (readonly [Comparaison, (c: number) => boolean])[] = [
  ["=", (c) => c === 0], ["≠", (c) => c !== 0], ["<", (c) => c < 0], ["≤", (c) => c <= 0], [">", (c) => c > 0], ["≥", (c) => c >= 0],
];
describe.each(COMPARAISONS)("comparison %s", (op, tient) => {
  const verdict = (a: Valeur, b: Valeur): number => (a === "nm" || b === "nm" ? NON_MESURABLE : tient(exact.compare(a, b)) ? VRAI : FAUX);

  test("allows the outcome of every practice", () => {
    fc.assert(fc.property(tirages(fractions), tirages(fractions), (a, b) => (comparer(op, a.nombre, b.nombre) & verdict(a.valeur, b.valeur)) !== 0), UNE);
  });

  test("is the exact image on small whole intervals", () => {
    const bornes = [0, 1, 2, 3];
    for (const a1 of bornes) for (const a2 of bornes.filter((x) => x >= a1)) for (const b1 of bornes) for (const b2 of bornes.filter((x) => x >= b1)) {
      let attendu = 0;
      // Halves as well: between two whole limits there is always a number.
      for (let x = 2 * a1; x <= 2 * a2; x++) for (let y = 2 * b1; y <= 2 * b2; y++) attendu |= tient(x - y) ? VRAI : FAUX;
      expect(comparer(op, lu(`[${a1} ; ${a2}]`), lu(`[${b1} ; ${b2}]`)), `[${a1};${a2}] ${op} [${b1};${b2}]`).toBe(attendu);
    }
  });

  test("a non mesurable side is non mesurable", () => {
    expect(comparer(op, intervalle.NON_MESURABLE, lu("1"))).toBe(NON_MESURABLE);
    expect(comparer(op, lu("1"), intervalle.NON_MESURABLE)).toBe(NON_MESURABLE);
  });
});

test.each([
  ["[0 ; 1]", "≥", "[2 ; 3]", FAUX],
  ["[0 ; +∞]", "≥", "0", VRAI],
  ["[-∞ ; +∞]", "=", "0", FAUX | VRAI],
  ["[0 ; 2] nm", ">", "2", FAUX | NON_MESURABLE],
  ["2/3", "≥", "2/3", VRAI],
  ["0.66666666666666666666666666", "≥", "2/3", FAUX],
] as const)("%s %s %s", (a, op, b, attendu) => {
  expect(comparer(op, lu(a), lu(b))).toBe(attendu);
});

const { addition, produit, quotient, minimum, maximum, union, ouZero, part } = intervalle;
const entierQuotient = (a: Nombre, b: Nombre): Nombre => quotient(a, b, true);
test.each([
  [addition, "[0 ; +∞]", "[-3 ; 5]", "[-3 ; +∞]"],
  [produit, "[0 ; +∞]", "7", "[0 ; +∞]"],
  [produit, "[-2 ; 3]", "[-5 ; 4]", "[-15 ; 12]"],
  [produit, "[-∞ ; +∞]", "0", "[0 ; 0]"],
  [produit, "[-∞ ; -1]", "[-∞ ; -2]", "[2 ; +∞]"],
  [produit, "[0 ; +∞]", "[-1 ; +∞]", "[-∞ ; +∞]"],
  [quotient, "[1 ; 2]", "[4 ; 8]", "[0.125 ; 0.5]"],
  [quotient, "1", "[-2 ; 4]", "[-∞ ; +∞] nm"],
  [quotient, "1", "[0 ; 4]", "[0.25 ; +∞] nm"],
  [quotient, "3", "[-4 ; -2]", "[-1.5 ; -0.75]"],
  [quotient, "0", "[0 ; 10]", "[0 ; 0] nm"],
  [quotient, "5", "0", "nm"],
  [quotient, "0", "0", "nm"],
  [quotient, "[0 ; 10]", "[2 ; +∞]", "[0 ; 5]"],
  [entierQuotient, "200", "[0 ; +∞]", "[0 ; 200] nm"],
  [entierQuotient, "[0 ; +∞]", "[0 ; +∞]", "[0 ; +∞] nm"],
  [entierQuotient, "6", "[-3 ; 2]", "[-6 ; 6] nm"],
  [entierQuotient, "6", "[0.5 ; 3]", "[2 ; 6]"],
  [minimum, "[0 ; +∞]", "[3 ; 5]", "[0 ; 5]"],
  [maximum, "[0 ; +∞]", "[3 ; 5]", "[3 ; +∞]"],
  [maximum, "nm", "3", "nm"],
  [union, "[0 ; 1]", "5", "[0 ; 5]"],
  [union, "nm", "[1 ; 2]", "[1 ; 2] nm"],
  [union, "nm", "nm", "nm"],
  [ouZero, "[3 ; 5] nm", "0", "[0 ; 5]"],
  [ouZero, "nm", "0", "[0 ; 0]"],
  [ouZero, "[3 ; 5]", "0", "[3 ; 5]"],
  [part, "[-1 ; 1/3]", "0", "[0 ; 1/3]"],
  [part, "[0 ; +∞] nm", "0", "[0 ; 1] nm"],
])("%o: %s , %s -> %s", (operation: (a: Nombre, b: Nombre) => Nombre, a, b, attendu) => {
  expect(dit(operation(lu(a), lu(b)))).toBe(attendu);
});

test("sums of nothing and of what is not known", () => {
  expect(dit(intervalle.somme([]))).toBe("[0 ; 0]");
  expect(dit(intervalle.somme([lu("400"), lu("[0 ; 360]"), lu("45/2")]))).toBe("[422.5 ; 782.5]");
  expect(dit(intervalle.moyenne([]))).toBe("nm");
  expect(dit(intervalle.moyenne([lu("1"), lu("nm"), lu("2")]))).toBe("nm");
  expect(dit(intervalle.moyenne([lu("1"), lu("nm"), lu("2")], true))).toBe("[1.5 ; 1.5]");
});
