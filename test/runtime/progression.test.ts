// The barème by progression: against the rule as language.md 3.3 words it, on known and on partly known numbers.
import fc from "fast-check";
import { expect, test } from "vitest";
import * as exact from "../../compiler/runtime/exact.ts";
import type { Exact } from "../../compiler/runtime/exact.ts";
import { exactement, valeurDe } from "../../compiler/runtime/intervalle.ts";
import { progression } from "../../compiler/runtime/progression.ts";
import { contient, dit, lu, tirages } from "./tirages.ts";

/** Segments from the last, half-open; an empty one is skipped; below the first bound, the first value. */
function temoin(taux: Exact, points: readonly { readonly borne: Exact; readonly valeur: Exact }[]): Exact {
  const dernier = points[points.length - 1]!;
  if (exact.compare(taux, dernier.borne) >= 0) return dernier.valeur;
  for (let i = points.length - 2; i >= 0; i--) {
    const [de, a] = [points[i]!, points[i + 1]!];
    if (exact.compare(de.borne, a.borne) >= 0) continue;
    if (exact.compare(taux, de.borne) < 0 || exact.compare(taux, a.borne) >= 0) continue;
    const chemin = exact.divise(exact.moins(taux, de.borne), exact.moins(a.borne, de.borne));
    return exact.plus(de.valeur, exact.fois(chemin, exact.moins(a.valeur, de.valeur)));
  }
  return points[0]!.valeur;
}

const pourcents = fc.integer({ min: -10, max: 30 }).map((n) => exact.fraction(BigInt(n), 20n));

test("known numbers give the value of the rule, bounds in any order", () => {
  fc.assert(fc.property(pourcents, fc.array(fc.record({ borne: pourcents, valeur: pourcents }), { minLength: 1, maxLength: 4 }), (taux, points) => {
    const resultat = progression(exactement(taux), points.map((p) => ({ borne: exactement(p.borne), valeur: exactement(p.valeur) })));
    expect(valeurDe(resultat)).toEqual(temoin(taux, points));
  }), { numRuns: 10_000 });
});

test("partly known numbers allow the value of every practice", () => {
  const point = fc.record({ borne: tirages(pourcents, false), valeur: tirages(pourcents, false) });
  fc.assert(fc.property(tirages(pourcents, false), fc.array(point, { minLength: 1, maxLength: 4 }), (taux, points) => {
    const resultat = progression(taux.nombre, points.map((p) => ({ borne: p.borne.nombre, valeur: p.valeur.nombre })));
    const valeur = temoin(taux.valeur as Exact, points.map((p) => ({ borne: p.borne.valeur as Exact, valeur: p.valeur.valeur as Exact })));
    return contient(resultat, valeur) || expect.fail(`${dit(resultat)} without ${exact.ecrire(valeur)}`);
  }), { numRuns: 10_000 });
});

test("known bounds, rising, and an interval of rates: the limits are the values at both ends", () => {
  const montants = fc.tuple(fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 4 }), fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 4 }));
  fc.assert(fc.property(montants, pourcents, pourcents, ([bornes, valeurs], x, y) => {
    const enOrdre = (l: readonly number[]): number[] => [...l].sort((a, b) => a - b);
    const vals = enOrdre(valeurs);
    const points = enOrdre(bornes).map((b, i) => ({ borne: exact.fraction(BigInt(b), 20n), valeur: exact.fraction(BigInt(vals[i]!), 20n) }));
    const [bas, haut] = [exact.minimum(x, y), exact.maximum(x, y)];
    const resultat = progression({ min: bas, max: haut, nm: false, vide: false }, points.map((p) => ({ borne: exactement(p.borne), valeur: exactement(p.valeur) })));
    expect([resultat.min, resultat.max]).toEqual([temoin(bas, points), temoin(haut, points)]);
  }), { numRuns: 5000 });
});

test.each([
  // départ, oi, oc, rate -> value; départ : 0 % ; oi : 30 % ; oc : 100 %
  ["0.2", "0.4", "0.8", "0.1", "[0 ; 0]"],
  ["0.2", "0.4", "0.8", "0.2", "[0 ; 0]"],
  ["0.2", "0.4", "0.8", "0.3", "[0.15 ; 0.15]"],
  ["0.2", "0.4", "0.8", "0.4", "[0.3 ; 0.3]"],
  ["0.2", "0.4", "0.8", "0.6", "[0.65 ; 0.65]"],
  ["0.2", "0.4", "0.8", "0.8", "[1 ; 1]"],
  ["0.2", "0.4", "0.8", "1", "[1 ; 1]"],
  // already beyond the intermediate objective at the start: that segment is empty
  ["0.5", "0.4", "0.8", "0.45", "[0.3875 ; 0.3875]"],
  ["0.5", "0.4", "0.8", "0.3", "[0 ; 0]"],
  ["0.4", "0.4", "0.8", "0.4", "[0.3 ; 0.3]"],
  // the rate or the start is not known
  ["0.2", "0.4", "0.8", "[0.3 ; 0.6]", "[0.15 ; 0.65]"],
  ["0.2", "0.4", "0.8", "[0 ; +∞]", "[0 ; 1]"],
  ["[0 ; 1]", "0.4", "0.8", "0.6", "[0.65 ; 0.65]"],
  ["[0 ; 1]", "0.4", "0.8", "0.2", "[0 ; 0.15]"],
  ["[0 ; 0.1]", "0.4", "0.8", "0.2", "[0.1 ; 0.15]"],
  ["0.2", "0.4", "0.8", "[0 ; 1] nm", "[0 ; 1] nm"],
  ["0.2", "0.4", "0.8", "nm", "nm"],
])("départ %s, oi %s, oc %s: a rate of %s gives %s", (depart, oi, oc, taux, attendu) => {
  const points = [depart, oi, oc].map((borne, i) => ({ borne: lu(borne), valeur: lu(["0", "0.3", "1"][i]!) }));
  expect(dit(progression(lu(taux), points))).toBe(attendu);
});
