// One rule, some data, the value expected by the language reference: every kind of expression.
import { describe, expect, test } from "vitest";
import { evaluer } from "../../compiler/evaluate/evaluate.ts";
import type { Valeur } from "../../compiler/evaluate/resultat.ts";
import type { Entree, Expr, Type } from "../../compiler/ir/programme.ts";
import * as intervalle from "../../compiler/runtime/intervalle.ts";
import { FAUX, INCONNU, NON_MESURABLE, VRAI } from "../../compiler/runtime/logique.ts";
import * as p from "./programme.ts";

const ENTREES: readonly Entree[] = [
  p.entree("a", p.compteDe("acte")), p.entree("b", p.compteDe("acte"), { auPlus: "a" }), p.entree("c", p.compteDe("acte"), { auPlus: "b" }),
  p.entree("x", p.BOOLEEN), p.entree("y", p.BOOLEEN), p.entree("d", p.DATE),
  p.entree("t", { kind: "choix", donnee: "t", options: ["mi_temps", "plein", "tiers"] }),
  p.entree("note", p.SANS, { min: p.ex("1/2"), max: p.ex("20"), entier: true }),
  p.entree("fourni", p.POINTS),
];

function valeur(expr: Expr, type: Type, donnees: Parameters<typeof p.donnees>[0], exercice: number | null = 2022): Valeur {
  return evaluer(p.uneRegle(expr, type, ENTREES), p.donnees(donnees), { exercice }).trace.get("r")!;
}

const point = (texte: string | number) => intervalle.exactement(p.ex(texte));
const de = (min: string | number | null, max: string | number | null, nm = false) =>
  ({ min: min === null ? null : p.ex(min), max: max === null ? null : p.ex(max), nm, vide: false });

describe("numbers", () => {
  const { lit, nb } = p;
  const [a, b, c] = [lit("a"), lit("b"), lit("c")];
  const tranche = (bas: string | null, haut: string | null, v: number) => ({
    tests: [{ kind: "intervalle" as const, bas: bas === null ? null : p.ex(bas), basInclus: true, haut: haut === null ? null : p.ex(haut), hautInclus: false }],
    valeur: nb(v), span: p.ICI,
  });
  const vsm: Expr = { kind: "table", entrees: [p.ratio(b, a, true)], lignes: [tranche(null, "1/2", 0), tranche("1/2", "9/10", 1500), tranche("9/10", null, 3000)] };
  const bareme: Expr = {
    kind: "progression", mesure: p.ratio(b, a, true),
    bornes: [{ borne: nb(0), valeur: nb(0) }, { borne: nb("1/2"), valeur: nb("3/10") }, { borne: nb(1), valeur: nb(1) }],
  };
  const agregat = (fonction: "minimum" | "maximum" | "moyenne", parmiMesurables = false): Expr => ({ kind: "agregat", fonction, termes: [p.ratio(b, a), p.ratio(c, b)], parmiMesurables });

  test.each<[string, Expr, Parameters<typeof p.donnees>[0], ReturnType<typeof de>]>([
    ["two thirds are two thirds", p.ratio(b, a), { a: 3, b: 2 }, point("2/3")],
    ["7 × 22,5", p.fois(nb(7), nb("22.5")), {}, point("157.5")],
    ["a difference", p.moins(a, nb(5)), { a: 3 }, point(-2)],
    ["a zero denominator is not measurable", p.ratio(b, a), { a: 0, b: 0 }, intervalle.NON_MESURABLE],
    ["it propagates through arithmetic", p.plus(nb(1), p.ratio(b, a)), { a: 0, b: 0 }, intervalle.NON_MESURABLE],
    ["an amount that ends in it is 0", p.ouZero(p.fois(nb(100), p.ratio(b, a))), { a: 0, b: 0 }, point(0)],
    ["a part of an unknown whole", p.ratio(b, a, true), { b: 3 }, de(0, 1)],
    ["a part of a whole that may be zero", p.ratio(b, a, true), {}, de(0, 1, true)],
    ["an unknown count is at least 0", a, {}, de(0, null)],
    ["at most a known datum", b, { a: 10 }, de(0, 10)],
    ["at least a known part", a, { b: 4 }, de(4, null)],
    ["through the chain, downwards", c, { a: 10 }, de(0, 10)],
    ["through the chain, upwards", a, { c: 4 }, de(4, null)],
    ["between both ends of the chain", b, { a: 10, c: 4 }, de(4, 10)],
    ["whole numbers within decimal bounds", lit("note"), {}, de(1, 20)],
    ["a threshold table, at the bound", vsm, { a: 10, b: 9 }, point(3000)],
    ["a threshold table, just under", vsm, { a: 1000, b: 899 }, point(1500)],
    ["lines that may still match", vsm, { a: 10, c: 5 }, de(1500, 3000)],
    ["an input that is not measurable", vsm, { a: 0, b: 0 }, intervalle.NON_MESURABLE],
    ["an input that may not be measurable", vsm, {}, de(0, 3000, true)],
    ["a progression between two bounds", bareme, { a: 4, b: 3 }, point("13/20")],
    ["si, known", p.si(lit("x"), nb(1), nb(2)), { x: false }, point(2)],
    ["si, unknown, joins", p.si(lit("x"), nb(1), nb(2)), {}, de(1, 2)],
    ["si, not measurable", p.si(p.cmp(p.ratio(b, a), ">", nb(0)), nb(1), nb(2)), { a: 0, b: 0 }, intervalle.NON_MESURABLE],
    ["si, met or not", p.si(p.acquis(p.cmp(p.ratio(b, a), ">", nb(0))), nb(1), nb(2)), { a: 0, b: 0 }, point(2)],
    ["the mean of two ratios", agregat("moyenne"), { a: 2, b: 1, c: 1 }, point("3/4")],
    ["the mean with one that is not measurable", agregat("moyenne"), { a: 2, b: 0, c: 0 }, intervalle.NON_MESURABLE],
    ["the mean of the measurable ones", agregat("moyenne", true), { a: 2, b: 0, c: 0 }, point(0)],
    ["the smallest", agregat("minimum"), { a: 2, b: 1, c: 1 }, point("1/2")],
    ["the largest", agregat("maximum"), { a: 2, b: 1, c: 1 }, point(1)],
    ["a sum with an unknown term", p.somme(a, nb(5)), {}, de(5, null)],
    ["rounded to the cent, half away from zero", { kind: "arrondi", terme: nb("0.145"), pas: p.ex("0.01"), mode: "moitie-vers-exterieur" }, {}, point("0.15")],
    ["a figure that the sources do not give", { kind: "non-communique", min: p.ex(0), max: p.ex(360), entree: "fourni" }, {}, de(0, 360)],
    ["… that a datum supplies", { kind: "non-communique", min: p.ex(0), max: p.ex(360), entree: "fourni" }, { fourni: 120 }, point(120)],
    ["… that nothing supplies", { kind: "non-communique", min: p.ex(0), max: p.ex(360), entree: null }, {}, de(0, 360)],
  ])("%s", (_, expr, donnees, attendu) => {
    expect(valeur(expr, p.SANS, donnees)).toEqual({ kind: "nombre", nombre: attendu });
  });
});

describe("truths", () => {
  const { lit } = p;
  const mesure = p.cmp(p.ratio(lit("b"), lit("a")), "≥", p.nb("2/3"));
  test.each<[string, Expr, Parameters<typeof p.donnees>[0], number]>([
    ["at the threshold", mesure, { a: 3, b: 2 }, VRAI],
    ["just under", mesure, { a: 3000, b: 1999 }, FAUX],
    ["not measurable", mesure, { a: 0, b: 0 }, NON_MESURABLE],
    ["non keeps it", p.non(mesure), { a: 0, b: 0 }, NON_MESURABLE],
    ["acquis ends it", p.acquis(mesure), { a: 0, b: 0 }, FAUX],
    ["false et not measurable", p.et(lit("x"), mesure), { x: false, a: 0, b: 0 }, FAUX],
    ["true ou not measurable", p.ou(lit("x"), mesure), { x: true, a: 0, b: 0 }, VRAI],
    ["false et unknown", p.et(lit("x"), lit("y")), { x: false }, FAUX],
    ["true et unknown", p.et(lit("x"), lit("y")), { x: true }, INCONNU],
    ["unknown ou true", p.ou(lit("x"), lit("y")), { y: true }, VRAI],
    ["an unknown denominator", mesure, { b: 2 }, INCONNU],
    ["an unknown denominator that may be zero", mesure, {}, VRAI | FAUX | NON_MESURABLE],
    ["2 of 3, met", p.auMoins(2, lit("x"), lit("y"), p.oui), { x: true }, VRAI],
    ["2 of 3, out of reach", p.auMoins(2, lit("x"), lit("y"), mesure), { x: false, a: 0, b: 0 }, FAUX],
    ["2 of 3, open", p.auMoins(2, lit("x"), lit("y"), p.oui), {}, INCONNU],
    ["the same option", p.cmp(lit("t"), "=", p.opt("tiers")), { t: { kind: "option", option: "tiers" } }, VRAI],
    ["another option", p.cmp(lit("t"), "≠", p.opt("tiers")), { t: { kind: "option", option: "plein" } }, VRAI],
    ["an unknown option", p.cmp(lit("t"), "=", p.opt("tiers")), {}, INCONNU],
    ["two answers", p.cmp(lit("x"), "=", lit("y")), { x: false, y: false }, VRAI],
    ["before the end of the exercice", p.cmp(lit("d"), "≤", { kind: "fin-exercice", precedent: false }), { d: { kind: "date", jour: "2022-12-31" } }, VRAI],
    ["before the end of the one before", p.cmp(lit("d"), "≤", { kind: "fin-exercice", precedent: true }), { d: { kind: "date", jour: "2022-01-01" } }, FAUX],
    ["an unknown day", p.cmp(lit("d"), "<", p.jour("2023-04-28")), {}, INCONNU],
  ])("%s", (_, expr, donnees, attendu) => {
    expect(valeur(expr, p.BOOLEEN, donnees)).toEqual({ kind: "verite", verite: attendu });
  });
});

describe("tables over several inputs", () => {
  const ligne = (option: string, oui: boolean | null, v: number) => ({
    tests: [{ kind: "option" as const, option }, oui === null ? { kind: "tout" as const } : { kind: "booleen" as const, valeur: oui }],
    valeur: p.nb(v), span: p.ICI,
  });
  const table: Expr = { kind: "table", entrees: [p.lit("t"), p.lit("x")], lignes: [ligne("tiers", null, 12), ligne("mi_temps", true, 18), ligne("mi_temps", false, 17), ligne("plein", null, 36)] };
  test.each<[string, Parameters<typeof p.donnees>[0], [number, number]]>([
    ["one line", { t: { kind: "option", option: "mi_temps" }, x: true }, [18, 18]],
    ["an answer that does not matter", { t: { kind: "option", option: "tiers" } }, [12, 12]],
    ["two lines", { t: { kind: "option", option: "mi_temps" } }, [17, 18]],
    ["the lines of an answer", { x: true }, [12, 36]],
  ])("%s", (_, donnees, [min, max]) => {
    expect(valeur(table, p.MONTANT, donnees)).toEqual({ kind: "nombre", nombre: de(min, max) });
  });
});

test("the first line that surely matches is read, and no other", () => {
  const tout = { tests: [{ kind: "tout" as const }], span: p.ICI };
  const table: Expr = { kind: "table", entrees: [p.lit("x")], lignes: [{ ...tout, valeur: p.nb(1) }, { ...tout, valeur: p.nb(2) }] };
  expect(valeur(table, p.MONTANT, {})).toEqual({ kind: "nombre", nombre: point(1) });
});

test("the options of a choice are joined", () => {
  const expr = p.si(p.lit("x"), p.opt("plein"), p.opt("tiers"));
  const type: Type = { kind: "choix", donnee: "t", options: ["mi_temps", "plein", "tiers"] };
  expect(valeur(expr, type, {})).toEqual({ kind: "options", options: ["plein", "tiers"] });
  expect(valeur(expr, type, { x: false })).toEqual({ kind: "options", options: ["tiers"] });
});

test("by day, the exercice is the year of the day", () => {
  const programme = p.uneRegle({ kind: "fin-exercice", precedent: false }, p.DATE);
  const { trace } = evaluer(programme, new Map(), { exercice: null, jour: "2023-04-28" });
  expect(trace).toEqual(evaluer(programme, new Map(), { exercice: 2023 }).trace);
  expect(trace.get("r")).toEqual({ kind: "nombre", nombre: point(19722) });
});
