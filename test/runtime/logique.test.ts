// Truths: every table is checked against brute force over the sets of outcomes.
import { describe, expect, test } from "vitest";
import * as logique from "../../compiler/runtime/logique.ts";
import { acquis, auMoins, et, FAUX, INCONNU, non, NON_MESURABLE, ou, tous, VRAI } from "../../compiler/runtime/logique.ts";

type Issue = "F" | "V" | "M";
const ISSUES: readonly (readonly [Issue, number])[] = [["F", FAUX], ["V", VRAI], ["M", NON_MESURABLE]];
const VERITES = [1, 2, 3, 4, 5, 6, 7];

const issues = (v: number): Issue[] => ISSUES.filter(([, bit]) => (v & bit) !== 0).map(([i]) => i);
const masque = (liste: Iterable<Issue>): number => [...new Set(liste)].reduce((m, i) => m + ISSUES.find(([j]) => j === i)![1], 0);

// Written from language.md 4: false `et` it = false, true `ou` it = true, otherwise it propagates.
const ET: Record<Issue, Record<Issue, Issue>> = { F: { F: "F", V: "F", M: "F" }, V: { F: "F", V: "V", M: "M" }, M: { F: "F", V: "M", M: "M" } };
const OU: Record<Issue, Record<Issue, Issue>> = { F: { F: "F", V: "V", M: "M" }, V: { F: "V", V: "V", M: "V" }, M: { F: "M", V: "V", M: "M" } };
const NON: Record<Issue, Issue> = { F: "V", V: "F", M: "M" };
const ACQUIS: Record<Issue, Issue> = { F: "F", V: "V", M: "F" };

describe("each operation is the exact image over the outcomes", () => {
  for (const a of VERITES) {
    test(`${issues(a).join("")}: non, acquis`, () => {
      expect(non(a)).toBe(masque(issues(a).map((i) => NON[i])));
      expect(acquis(a)).toBe(masque(issues(a).map((i) => ACQUIS[i])));
    });
    for (const b of VERITES) {
      test(`${issues(a).join("")} and ${issues(b).join("")}: et, ou`, () => {
        expect(et(a, b)).toBe(masque(issues(a).flatMap((i) => issues(b).map((j) => ET[i][j]))));
        expect(ou(a, b)).toBe(masque(issues(a).flatMap((i) => issues(b).map((j) => OU[i][j]))));
      });
    }
  }
});

function listes(longueur: number): number[][] {
  return longueur === 0 ? [[]] : listes(longueur - 1).flatMap((l) => VERITES.map((v) => [...l, v]));
}

test("« au moins N » and « tous » over every list of up to 3 truths are the image over the outcomes", () => {
  for (const liste of [0, 1, 2, 3].flatMap(listes)) {
    const choix = liste.map(issues).reduce<Issue[][]>((l, is) => l.flatMap((x) => is.map((i) => [...x, i])), [[]]);
    for (let n = 0; n <= 4; n++) {
      const attendu = masque(choix.map((c): Issue => (c.filter((i) => i === "V").length >= n ? "V" : "F")));
      expect(auMoins(n, liste), `au moins ${n} of ${JSON.stringify(liste)}`).toBe(attendu);
    }
    expect(tous(liste)).toBe(masque(choix.map((c) => c.reduce((i, j) => ET[i][j], "V"))));
  }
});

test("nothing required is met; more than there are is not", () => {
  expect([tous([]), auMoins(0, []), auMoins(1, [])]).toEqual([VRAI, VRAI, FAUX]);
});

test("an answer, and what is left to know of it", () => {
  expect([true, false, undefined].map(logique.reponse)).toEqual([VRAI, FAUX, INCONNU]);
  expect(VERITES.filter(logique.certain)).toEqual([VRAI]);
  expect(VERITES.filter(logique.exclu)).toEqual([FAUX]);
  expect(VERITES.filter(logique.decide)).toEqual([FAUX, VRAI, NON_MESURABLE]);
  expect(VERITES.filter((v) => logique.peut(v, VRAI))).toEqual([2, 3, 6, 7]);
  expect(logique.unionVerites(VRAI, NON_MESURABLE)).toBe(6);
});
