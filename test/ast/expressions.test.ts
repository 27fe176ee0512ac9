// Expressions, numbers, dates, windows: what is written and what it becomes.
import { describe, expect, test } from "vitest";
import { clause, expr, lire } from "./lire.ts";

describe("expressions", () => {
  test.each([
    ["a et b ou c", "((a et b) ou c)"],
    ["a ou b et c", "(a ou (b et c))"],
    ["non a et b", "((non a) et b)"],
    ["non non a", "(non (non a))"],
    ["non x = 3", "(non (x = 3))"],
    ["a - b - c", "((a - b) - c)"],
    ["a - (b - c)", "(a - (b - c))"],
    ["a + b × c / d", "(a + ((b × c) / d))"],
    ["a * b − c", "((a × b) - c)"],
    ["- a × b", "((- a) × b)"],
    ["a <= b et c >= d et e != f et g <> h", "((((a ≤ b) et (c ≥ d)) et (e ≠ f)) et (g ≠ h))"],
    ["si a alors 1 sinon si b alors 2 sinon 3", "(si a alors 1 sinon (si b alors 2 sinon 3))"],
    ["moyenne de (a ; b ; c)", "moyenne(a ; b ; c)"],
    ["moyenne de (a ; b) parmi les mesurables", "moyenne(a ; b | mesurables)"],
    ["somme de (a) + minimum de (b) + maximum de (c)", "((somme(a) + minimum(b)) + maximum(c))"],
    ["points de volet 2 + montant de vsm", "(points(volet 2) + montant(vsm))"],
    ["montant × x", "(montant × x)"],
    ["volet 1 et volet socle de forfait", "(volet 1 et volet socle de forfait)"],
    ["fin d'exercice > fin de l’exercice précédent", "(fin-exercice > fin-exercice-précédent)"],
    ["voletaire et siège et étage_1", "((voletaire et siège) et étage_1)"],
    ["taux > 3 et date = 1", "((taux > 3) et (date = 1))"],
    ["a\n    et b # un mot\n    et c", "((a et b) et c)"],
  ])("%s", (texte, attendu) => expect(expr(texte)).toBe(attendu));
});

describe("numbers", () => {
  test.each([
    ["22,5", "22.5"],
    ["1 500", "1500"],
    ["1\u00a0500", "1500"],
    ["1\u202f234\u202f567,25", "1234567.25"],
    ["2/3", "(2 / 3)"],
    ["20 %", "20 %"],
    ["20\u00a0%", "20 %"],
    ["7 €", "7 €"],
    ["7 euros", "7 €"],
    ["1 point", "1 points"],
    ["40 points", "40 points"],
    ["30 jours", "30 jours"],
    ["14 documents", "14 documents"],
    ["0,000000000000001", "0.000000000000001"],
    ["999999999999999999999999999999", "999999999999999999999999999999"],
    ["22.5", "point-decimal «22.5»"],
    ["1.500", "point-decimal «1.500»"],
    ["2017,230", "virgule-de-liste «2017,230»"],
    ["2 017,230", "2017.23"],
    ["1,2,3", "nombre-mal-ecrit «1,2,3»"],
    ["1000000000000000000000000000000", "trop-de-chiffres «1000000000000000000000000000000»"],
    ["0,0000000000000001", "trop-de-chiffres «0,0000000000000001»"],
    ["1 50", "mot-de-trop «50»"],
    ["1\n 500", "mot-de-trop «500»"],
  ])("%j", (texte, attendu) => expect(expr(texte)).toBe(attendu));

  test("a unit never begins a line", () => {
    const lu = lire("convention c\ndispositif d\nvolet 1\n  total : 100\n  points : 3\n");
    expect(lu.dits).toEqual([]);
  });

  test("the point of « 1.500 » has no safe fix, that of « 22.5 » has one", () => {
    const fixes = (t: string) => lire(`convention c\ndispositif d\n  plafond : ${t}\n`).diagnostics.flatMap((d) => d.fixes.map((f) => f.sure));
    expect(fixes("1.500")).toEqual([false, false]);
    expect(fixes("22.5")).toEqual([true]);
  });
});

describe("dates", () => {
  test.each([
    ["1er janvier 2022", "2022-01-01"],
    ["1 janvier 2022", "2022-01-01"],
    ["28  avril 2023", "2023-04-28"],
    ["15 aout 2022", "2022-08-15"],
    ["31/12/2022", "2022-12-31"],
    ["2022-12-31", "2022-12-31"],
    ["29 février 2024", "2024-02-29"],
    ["29 février 2023", "date-inexistante «29 février 2023»"],
    ["31 novembre 2022", "date-inexistante «31 novembre 2022»"],
    ["13/13/2022", "date-inexistante «13/13/2022»"],
    ["2022-02-30", "date-inexistante «2022-02-30»"],
    ["31/12/22", "annee-sur-deux-chiffres «31/12/22»"],
    ["28 avril 23", "annee-sur-deux-chiffres «28 avril 23»"],
    ["28 avril", "date-sans-annee «28 avril»"],
  ])("%s", (texte, attendu) => expect(expr(texte)).toBe(attendu));
});

describe("windows are half-open", () => {
  test.each([
    ["en 2017", "[2017-01-01..2018-01-01["],
    ["pour 2022", "[2022-01-01..2023-01-01["],
    ["de 2019 à 2021", "[2019-01-01..2022-01-01["],
    ["à compter de 2019", "[2019-01-01..["],
    ["à compter du 1er mai 2023", "[2023-05-01..["],
    ["jusqu'en 2021", "[..2022-01-01["],
    ["jusqu’au 31 décembre 2022", "[..2023-01-01["],
    ["dès l'origine", "[..["],
    ["du 1er mai 2023 au 30 juin 2023", "[2023-05-01..2023-07-01["],
    ["à compter de 2019 jusqu'en 2020", "[2019-01-01..2021-01-01["],
    ["à  compter  de 2019", "[2019-01-01..["],
  ])("%s", (texte, attendu) => expect(clause(`points : 3 ${texte}`)).toBe(`clause mot=points\n  valeur: datee cas=[{ 3 ${attendu} }]`));

  test.each([
    ["en 22", "annee-sur-deux-chiffres «22»"],
    ["en 20222", "annee-attendue «20222»"],
    ["de 2021 à 2019", "fenetre-vide «de 2021 à 2019»"],
  ])("%s is refused", (texte, attendu) => expect(clause(`points : 3 ${texte}`)).toBe(attendu));
});
