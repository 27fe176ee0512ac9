// Calendar days against a count made one day at a time, from 1900 to 2100 (reliability, G-13 and fact 16).
import { describe, expect, test } from "vitest";
import * as jours from "../../compiler/runtime/jours.ts";

/** Every day in order, by a table of month lengths. 1900-01-01 is day -25567. */
function* jourParJour(): Generator<{ iso: string; numero: number; annee: number }> {
  let numero = -25567;
  for (let annee = 1900; annee <= 2100; annee++) {
    const longue = annee !== 1900 && annee !== 2100 && annee % 4 === 0;
    const mois = [31, longue ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [m, longueur] of mois.entries()) {
      for (let j = 1; j <= longueur; j++) {
        yield { iso: `${annee}-${m < 9 ? "0" : ""}${m + 1}-${j < 10 ? "0" : ""}${j}`, numero: numero++, annee };
      }
    }
  }
}

/** Stryker (one run per mutant of jours.ts) looks at the days around the ends of months and years only; else at every day. */
const RAPIDE = process.env["AVENANT_STRYKER"] !== undefined;
const regarde = (iso: string): boolean => !RAPIDE || (/-(0[1-3]|2[89]|3[01])$/.test(iso) && /^(19[0-3]|196|1999|20[0-4]|2[01]00)/.test(iso));

test("the 73,414 days from 1900 to 2100: number, day, next, before, year", () => {
  const faux: string[] = [];
  let vus = 0;
  let hier: string | undefined;
  for (const { iso, numero, annee } of jourParJour()) {
    vus++;
    const bon = !regarde(iso) || (jours.numeroDe(iso) === numero && jours.jourDuNumero(numero) === iso && jours.lireJour(iso) === iso &&
      jours.anneeDe(iso) === annee && (hier === undefined || (jours.lendemain(hier) === iso && jours.veille(iso) === hier)));
    if (!bon) faux.push(iso);
    hier = iso;
  }
  expect(vus).toBe(73_414);
  expect(faux).toEqual([]);
});

test("the count of the witness is anchored: 1970-01-01 is day 0, 2000-01-01 is day 10957", () => {
  const temoin = new Map([...jourParJour()].map((j) => [j.iso, j.numero]));
  expect([temoin.get("1970-01-01"), temoin.get("2000-01-01")]).toEqual([0, 10_957]);
});

describe("days that do not exist are not shifted", () => {
  test.each(["2023-02-29", "2100-02-29", "2022-04-31", "2022-06-31", "2022-09-31", "2022-11-31", "2022-13-01", "2022-00-10", "2022-01-00", "2022-1-1", "22-01-01", "12/11/2022", "2022-12-31T00:00:00Z", " 2022-12-31", "1799-12-31", "3000-01-01", ""])("%j", (texte) => {
    expect(jours.lireJour(texte)).toBeUndefined();
  });
  test.each(["2024-02-29", "2000-02-29", "2022-12-31", "1800-01-01", "2999-12-31"])("%s exists", (texte) => {
    expect(jours.lireJour(texte)).toBe(texte);
  });
});

test("the ends of a year", () => {
  expect([jours.premierJour(2022), jours.dernierJour(2022)]).toEqual(["2022-01-01", "2022-12-31"]);
});

test("the law writes a year with four digits", () => {
  expect(jours.jourDe({ annee: 476, mois: 9, jour: 4 })).toBe("0476-09-04");
});

const MOIS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

test("each month by its name, in both directions", () => {
  expect(MOIS.map((_, m) => jours.jourEnLettres(`2022-${m < 9 ? "0" : ""}${m + 1}-15`))).toEqual(MOIS.map((nom) => `15 ${nom} 2022`));
  expect(MOIS.map(jours.moisDuNom)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

test.each([["2022-01-01", "1er janvier 2022"], ["2022-08-31", "31 août 2022"], ["2023-02-02", "2 février 2023"]])("%s is written « %s »", (iso, texte) => {
  expect(jours.jourEnLettres(iso)).toBe(texte);
});

test.each([["janvier", 1], ["Février", 2], ["fevrier", 2], ["août", 8], ["AOUT", 8], ["décembre", 12], ["brumaire", 0]])("%s is month %i", (nom, mois) => {
  expect(jours.moisDuNom(nom)).toBe(mois);
});
