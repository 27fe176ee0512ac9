// Soundness by brute force: whatever is missing, the answer contains that of every completion, and an answer that is no
// longer missing anything is the only one.
import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluer } from "../../compiler/evaluate/evaluate.ts";
import type { Donnees, Fourchette, Valeur, ValeurDonnee } from "../../compiler/evaluate/resultat.ts";
import type { Entree, Expr, Programme } from "../../compiler/ir/programme.ts";
import * as exact from "../../compiler/runtime/exact.ts";
import { FORFAIT } from "./forfait.ts";
import * as p from "./programme.ts";

const RUNS = { numRuns: 300, seed: 2022 };

const ENTREES: readonly Entree[] = [
  p.entree("a", p.compteDe("acte")), p.entree("b", p.compteDe("acte"), { auPlus: "a" }), p.entree("c", p.compteDe("acte"), { auPlus: "b" }),
  p.entree("x", p.BOOLEEN), p.entree("y", p.BOOLEEN), p.entree("t", { kind: "choix", donnee: "t", options: ["u", "v"] }),
];

const complets: fc.Arbitrary<ReadonlyMap<string, ValeurDonnee>> = fc
  .record({ counts: fc.array(fc.nat({ max: 6 }), { minLength: 3, maxLength: 3 }), x: fc.boolean(), y: fc.boolean(), t: fc.constantFrom("u", "v") })
  .map(({ counts, x, y, t }) => {
    const [c, b, a] = [...counts].sort((m, n) => m - n);
    return p.donnees({ a: a!, b: b!, c: c!, x, y, t: { kind: "option", option: t } });
  });

/** The same data, some of them lost. */
function lacunaires(donnees: Donnees, masque: readonly boolean[]): Donnees {
  return new Map([...donnees].filter((_, i) => masque[i % masque.length]));
}

const { nombre, verite } = fc.letrec<{ nombre: Expr; verite: Expr }>((tie) => ({
  nombre: fc.oneof({ depthSize: "small", withCrossShrink: true },
    fc.constantFrom(p.lit("a"), p.lit("b"), p.lit("c"), p.nb(0), p.nb(2), p.nb("1/2")),
    fc.tuple(fc.constantFrom(p.plus, p.moins, p.fois, p.somme), tie("nombre"), tie("nombre")).map(([f, g, d]) => f(g, d)),
    fc.tuple(tie("nombre"), tie("nombre"), fc.boolean()).map(([num, den]): Expr => ({ kind: "quotient", num, den, part: false, entier: false })),
    fc.constantFrom(p.ratio(p.lit("b"), p.lit("a"), true), p.ratio(p.lit("c"), p.lit("b"), true)),
    fc.tuple(tie("verite"), tie("nombre"), tie("nombre")).map(([t, a, b]) => p.si(t, a, b)),
    tie("nombre").map(p.ouZero),
    fc.tuple(fc.constantFrom("minimum" as const, "maximum" as const, "moyenne" as const), tie("nombre"), tie("nombre"), fc.boolean())
      .map(([fonction, g, d, m]): Expr => ({ kind: "agregat", fonction, termes: [g, d], parmiMesurables: fonction === "moyenne" && m })),
    fc.tuple(tie("nombre"), tie("nombre"), tie("nombre")).map(([n, v, w]): Expr => ({
      kind: "table", entrees: [n],
      lignes: [
        { tests: [{ kind: "intervalle", bas: null, basInclus: false, haut: p.ex(1), hautInclus: false }], valeur: v, span: p.ICI },
        { tests: [{ kind: "intervalle", bas: p.ex(1), basInclus: true, haut: null, hautInclus: false }], valeur: w, span: p.ICI },
      ],
    })),
    fc.tuple(tie("nombre"), tie("nombre")).map(([n, v]): Expr => ({
      kind: "progression", mesure: n, bornes: [{ borne: p.nb(0), valeur: p.nb(0) }, { borne: p.nb(1), valeur: v }, { borne: p.nb(3), valeur: p.nb(1) }],
    })),
    tie("nombre").map((terme): Expr => ({ kind: "arrondi", terme, pas: p.ex("1/2"), mode: "moitie-vers-exterieur" })),
  ),
  verite: fc.oneof({ depthSize: "small", withCrossShrink: true },
    fc.constantFrom(p.lit("x"), p.lit("y"), p.cmp(p.lit("t"), "=", p.opt("u")), p.cmp(p.lit("x"), "≠", p.lit("y"))),
    fc.tuple(tie("nombre"), fc.constantFrom("=" as const, "≠" as const, "<" as const, "≤" as const, ">" as const, "≥" as const), tie("nombre")).map(([g, op, d]) => p.cmp(g, op, d)),
    fc.tuple(fc.constantFrom(p.et, p.ou), tie("verite"), tie("verite")).map(([f, g, d]) => f(g, d)),
    fc.constantFrom(p.non, p.acquis).chain((f) => tie("verite").map(f)),
    fc.tuple(fc.integer({ min: 1, max: 2 }), tie("verite"), tie("verite")).map(([n, g, d]) => p.auMoins(n, g, d)),
    fc.tuple(tie("verite"), tie("verite"), tie("verite")).map(([t, a, b]) => p.si(t, a, b)),
  ),
}));

/** Every value that `precis` may still be is among those of `large`. */
function contient(large: Valeur, precis: Valeur): boolean {
  if (large.kind === "verite" && precis.kind === "verite") return (precis.verite & ~large.verite) === 0;
  if (large.kind === "options" && precis.kind === "options") return precis.options.every((o) => large.options.includes(o));
  if (large.kind !== "nombre" || precis.kind !== "nombre") return false;
  if (precis.nombre.nm && !large.nombre.nm) return false;
  return precis.nombre.vide || (!large.nombre.vide && dedans(large.nombre, precis.nombre));
}

function dedans(large: Fourchette, precis: Fourchette): boolean {
  const bas = large.min === null || (precis.min !== null && exact.compare(large.min, precis.min) <= 0);
  return bas && (large.max === null || (precis.max !== null && exact.compare(precis.max, large.max) <= 0));
}

function seul(v: Valeur): boolean {
  if (v.kind === "options") return v.options.length === 1;
  if (v.kind === "verite") return [1, 2, 4].includes(v.verite);
  return v.nombre.vide || (!v.nombre.nm && v.nombre.min !== null && v.nombre.max !== null && exact.egal(v.nombre.min, v.nombre.max));
}

function tenir(programme: Programme, donnees: Donnees, masque: readonly boolean[]): void {
  const precis = evaluer(programme, donnees, { exercice: 2022 });
  const large = evaluer(programme, lacunaires(donnees, masque), { exercice: 2022 });
  for (const [id, v] of precis.trace) {
    expect(seul(v), `${id} has one value`).toBe(true);
    expect(contient(large.trace.get(id)!, v), `${id} is contained`).toBe(true);
  }
  expect(precis.manquantes).toEqual([]);
  if (large.manquantes.length === 0) {
    expect(large.points).toEqual(precis.points);
    expect(large.elements.map((e) => e.verdict)).toEqual(precis.elements.map((e) => e.verdict));
  }
  for (const [i, e] of large.elements.entries()) {
    const juste = precis.elements[i]!.verdict;
    if (e.verdict === "atteint" || e.verdict === "non accessible") expect(juste).toBe(e.verdict);
    if (e.verdict === "non atteint") expect(["non atteint", "non accessible"]).toContain(juste);
  }
}

const masques = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });

test("any number", () => {
  fc.assert(fc.property(nombre, complets, masques, (expr, donnees, masque) => tenir(p.uneRegle(expr, p.SANS, ENTREES), donnees, masque)), RUNS);
});

test("any truth", () => {
  fc.assert(fc.property(verite, complets, masques, (expr, donnees, masque) => tenir(p.uneRegle(expr, p.BOOLEEN, ENTREES), donnees, masque)), RUNS);
});

test("the flat fee", () => {
  const pratiques = fc
    .record({ lap: fc.boolean(), coordonne: fc.boolean(), feuilles: fc.nat({ max: 6 }), f: fc.nat({ max: 6 }), consultations: fc.nat({ max: 10 }), d: fc.nat({ max: 10 }) })
    .map(({ f, d, ...reste }) => p.donnees({ ...reste, teletransmises: Math.min(f, reste.feuilles), depots_dmp: Math.min(d, reste.consultations) }));
  fc.assert(fc.property(pratiques, masques, (donnees, masque) => tenir(FORFAIT, donnees, masque)), RUNS);
});
