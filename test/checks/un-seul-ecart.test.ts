// One wrong figure, one message: the total nearest to it, which shows the elements that bring nothing there.
import { describe, expect, test } from "vitest";
import { enDispositif } from "../support/compile.ts";
import { amende, controler, indicateur } from "../support/controles.ts";

/** The totals said false, by the words under the fault, in order. */
function faux(texte: string): string[] {
  return controler(texte).filter((d) => d.code === "total-faux").map((d) => texte.slice(d.span.start, d.span.end));
}

/** Volet 1 with a (20) and b (10), volet 2 with c (5), which holds d (3): 38 points, 266 €. */
const DEUX = `  volet 1
    indicateur a
      condition : lap
      points : 20
    indicateur b
      condition : dmp
      points : 10
  volet 2
    indicateur c
      condition : lap et dmp
      points : 5
      sous-indicateur d
        condition : dmp
        points : 3
`;

/** These announcements, made by the act that creates the dispositif. */
const annoncer = (lignes: string, ...annonces: string[]): string => `${enDispositif(lignes)}${annonces.map((a) => `annonce total de ${a}\n`).join("")}`;
const annonces = (...a: string[]): string[] => faux(annoncer(DEUX, ...a));

describe("the nearest to the cause", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["the volet, not the whole", ["fs : 39 points en 2017", "volet 1 : 31 points en 2017"], ["31 points"]],
    ["in whatever order", ["volet 1 : 31 points en 2017", "fs : 39 points en 2017"], ["31 points"]],
    ["the indicator, not the volet that holds it", ["volet 2 : 10 points en 2017", "c : 10 points en 2017"], ["10 points"]],
    ["two levels below", ["fs : 39 points en 2017", "volet 2 : 9 points en 2017", "c : 9 points en 2017", "d : 4 points en 2017"], ["4 points"]],
    ["the volet, not the whole in euros", ["fs : 273 € en 2017", "volet 1 : 31 points en 2017"], ["31 points"]],
    ["points, not their value", ["fs : 273 € en 2017", "fs : 39 points en 2017"], ["39 points"]],
    ["in euros below", ["fs : 273 € en 2017", "volet 1 : 217 € en 2017"], ["217 €"]],
    ["another gap above", ["fs : 41 points en 2017", "volet 1 : 31 points en 2017"], ["41 points", "31 points"]],
    ["the contrary gap above", ["fs : 37 points en 2017", "volet 1 : 31 points en 2017"], ["37 points", "31 points"]],
    ["another gap in euros", ["fs : 274 € en 2017", "volet 1 : 31 points en 2017"], ["274 €", "31 points"]],
    ["euros below say nothing of the points above", ["fs : 45 points en 2017", "volet 1 : 217 € en 2017"], ["45 points", "217 €"]],
    ["two volets: neither holds the other", ["volet 1 : 31 points en 2017", "volet 2 : 9 points en 2017"], ["31 points", "9 points"]],
    ["two indicators of two volets", ["a : 21 points en 2017", "volet 2 : 9 points en 2017"], ["21 points", "9 points"]],
    ["an indicator and a volet beside it", ["d : 4 points en 2017", "volet 1 : 31 points en 2017"], ["4 points", "31 points"]],
    ["one total announced twice", ["volet 1 : 31 points en 2017", "volet 1 : 31 points à compter de 2017"], ["31 points", "31 points"]],
    ["what is right stays silent", ["fs : 39 points en 2017", "volet 1 : 30 points en 2017"], ["39 points"]],
  ])("%s", (_, a, attendus) => expect(annonces(...a)).toEqual(attendus));

  test("a written « total : » as an announced one", () => {
    expect(faux(enDispositif(DEUX.replace("volet 1\n", "volet 1\n    total : 31 points\n").replace(/^/, "  total : 39 points\n")))).toEqual(["31 points"]);
  });

  test("one euro a point: the points are the cause, whichever comes first", () => {
    const texte = (...a: string[]): string[] => faux(annoncer(DEUX, ...a).replace("point : 7 €", "point : 1 €"));
    expect(texte("fs : 39 € en 2017", "fs : 39 points en 2017")).toEqual(["39 points"]);
    expect(texte("fs : 39 points en 2017", "fs : 39 € en 2017")).toEqual(["39 points"]);
  });

  test("points without a value say nothing of the euros", () => {
    const lignes = `${indicateur("a", "condition : lap", "points : 10")}\n${indicateur("b", "condition : dmp", "montant : 50 €")}\n`;
    const texte = annoncer(lignes, "fs : 11 points en 2017", "fs : 57 € en 2017");
    expect(faux(texte.replace(/ {2}valeur du point.*\n/, ""))).toEqual(["11 points", "57 €"]);
  });

  test("another dispositif has its own cause", () => {
    const aide = `dispositif aide à compter de 2017\n  article : « 21 »\n  valeur du point : 7 €\n${indicateur("z", "condition : lap", "points : 5")}\n`;
    const texte = `${enDispositif(DEUX)}${aide}annonce total de volet 1 : 31 points en 2017\nannonce total de aide : 6 points en 2017\n`;
    expect(faux(texte)).toEqual(["31 points", "6 points"]);
  });

  test("the same total in another version of the law: the first time only", () => {
    const texte = (apres: number): string => `${amende(enDispositif(DEUX), "dans fs, à compter de 2019, par « 1 »\n  modifie a\n    points : 22 au lieu de 20")}annonce total de fs : 39 points en 2018, ${apres} points en 2020\n`;
    expect(faux(texte(41))).toEqual(["39 points"]);
    expect(faux(texte(42))).toEqual(["39 points", "42 points"]);
  });
});

describe("elements that bring nothing there", () => {
  const MUETS = `  volet 1
    indicateur a
      condition : lap
      points : 20
    indicateur b
      condition : dmp
  volet 2
    indicateur c
      condition : lap et dmp
      points : 5
    indicateur d
      condition : dmp
`;
  const vus = (texte: string): string[] => controler(texte).map((d) =>
    [`${d.code} ${texte.slice(d.span.start, d.span.end)}`, ...d.etiquettes.map((e) => `${texte.slice(e.span.start, e.span.end)} ${e.texte}`)].join(" / "));

  test.each<[string, readonly string[], readonly string[]]>([
    ["no false total: each said apart", ["fs : 25 points en 2017"], ["element-sans-effet b", "element-sans-effet d"]],
    ["shown in the total of its volet", ["volet 1 : 30 points en 2017"], ["element-sans-effet d", "total-faux 30 points / b n’y apporte rien : ni points, ni montant"]],
    ["all of them in the whole", ["fs : 30 points en 2017"], ["total-faux 30 points / b n’y apporte rien : ni points, ni montant / d n’y apporte rien : ni points, ni montant"]],
    ["not in the total of what brings something", ["a : 30 points en 2017"], ["element-sans-effet b", "element-sans-effet d", "total-faux 30 points"]],
    ["in the total that is said, not in its echo", ["fs : 35 points en 2017", "volet 1 : 30 points en 2017"],
      ["element-sans-effet d", "total-faux 30 points / b n’y apporte rien : ni points, ni montant"]],
    ["in each total that is said", ["volet 1 : 30 points en 2017", "volet 1 : 31 points en 2018"],
      ["element-sans-effet d", "total-faux 30 points / b n’y apporte rien : ni points, ni montant", "total-faux 31 points / b n’y apporte rien : ni points, ni montant"]],
  ])("%s", (_, a, attendus) => expect(vus(annoncer(MUETS, ...a))).toEqual(attendus));

  test("once, however many versions of the law show it", () => {
    const texte = amende(annoncer(MUETS, "fs : 30 points en 2017"), "dans fs, à compter de 2021, par « 1 »\n  modifie a\n    points : 22 au lieu de 20");
    expect(vus(texte)).toEqual(["total-faux 30 points / b n’y apporte rien : ni points, ni montant / d n’y apporte rien : ni points, ni montant"]);
  });

  test("other findings at the same volet stay", () => {
    const texte = annoncer(MUETS.replace("condition : dmp\n  volet 2", "condition : dmp et non dmp\n  volet 2"), "volet 1 : 30 points en 2017");
    expect(vus(texte)).toEqual(["indicateur-inaccessible b", "element-sans-effet d", "total-faux 30 points / b n’y apporte rien : ni points, ni montant"]);
  });

  // Both files put an element at one offset: only the file tells them apart.
  test("what brings points, were it out of reach, is not shown", () => {
    const texte = annoncer(MUETS.replace("lap\n      points : 20", "lap et non lap\n      points : 20"), "volet 1 : 30 points en 2017");
    expect(vus(texte)).toEqual(["indicateur-inaccessible a", "element-sans-effet d", "total-faux 30 points / b n’y apporte rien : ni points, ni montant"]);
  });

  test("elements are told apart by their file too", () => {
    const un = annoncer(MUETS, "volet 1 : 30 points en 2017");
    const deux = amende("", `dispositif aide à compter de 2021\n  article : « 9 »\n  valeur du point : 7 €\n${indicateur("y", "condition : lap", "points : 1")}\n${indicateur("z", "condition : dmp")}`);
    const marge = un.indexOf("b\n      condition") - deux.indexOf("z\n    condition");
    const ds = controler([un, `#${" ".repeat(marge - 2)}\n${deux}`]);
    expect(ds.map((d) => `${d.span.file} ${d.code}`)).toEqual(["f0.rules element-sans-effet", "f1.rules element-sans-effet", "f0.rules total-faux"]);
    expect(ds[2]!.etiquettes.map((e) => e.span.start)).toEqual([ds[1]!.span.start]);
  });
});
