// Announced figures against the rules: what is compared, in which law, and what is said of the gap.
import { describe, expect, test } from "vitest";
import { enDispositif } from "../support/compile.ts";
import { amende, controler, indicateur, plat } from "../support/controles.ts";

const A = indicateur("a", "condition : lap", "points : 22,5");
const B = indicateur("b", "condition : dmp", "points : 10");
const volet = (...lignes: string[]): string => `  volet 2\n${lignes.join("\n").replace(/^/gm, "  ")}`;
const annoncer = (lignes: string, ...annonces: string[]): string => `${enDispositif(lignes)}${annonces.map((a) => `annonce total de ${a}\n`).join("")}`;

/** « code : title », without the words that every title of this code has, for each finding about a total. */
function constats(texte: string): string[] {
  return controler(texte).filter((d) => d.code !== "fenetre-en-cours-d-exercice").map((d) => plat(`${d.code} : ${d.titre}`
    .replace(" ne correspond pas à ses règles", "").replace("le total annoncé de ", "").replace(", mais le total annoncé moins le total calculé fait", " /")
    .replace(" ne peut pas être vérifié", "").replace(" n’existe pas dans la loi que cet acte laisse", "").replace("l’écart reconnu de ", "")));
}

describe("what a figure is", () => {
  const LIGNES = `${A}\n${indicateur("m", "condition : dmp", "montant : 50 €")}`;
  test.each<[string, readonly string[]]>([
    ["22,5 points", []], ["22,5", []], ["45/2", []], ["207,50 €", []], ["207,5 euros", []],
    ["22 points", ["total-faux : « fs » (22 points) (22,5 points au plus)"]],
    ["22", ["total-faux : « fs » (22 points) (22,5 points au plus)"]],
    ["200 €", ["total-faux : « fs » (200 €) (207,50 € au plus)"]],
    ["-3 €", ["total-faux : « fs » (-3 €) (207,50 € au plus)"]],
    ["-3 points", ["total-faux : « fs » (-3 points) (22,5 points au plus)"]],
    ["10 patients", ["total-inverifiable : « fs » : ce n’est ni un nombre de points ni un montant"]],
    ["10 jours", ["total-inverifiable : « fs » : ce n’est ni un nombre de points ni un montant"]],
    ["10 %", ["total-inverifiable : « fs » : ce n’est ni un nombre de points ni un montant"]],
    ["score", ["total-inverifiable : « fs » : ce n’est ni un nombre de points ni un montant"]],
  ])("%s", (figure, attendus) => expect(constats(annoncer(LIGNES, `fs : ${figure} en 2017`))).toEqual(attendus));
});

describe("what cannot be checked, and why", () => {
  test.each<[string, string, readonly string[]]>([
    ["points of what gives euros", annoncer(indicateur("m", "condition : lap", "montant : 50 €"), "fs : 3 points en 2017"), ["total-inverifiable : « fs » : rien n’y donne de points"]],
    ["euros of points without a value", annoncer(B, "fs : 3 € en 2017").replace("  valeur du point : 7 €\n", ""), ["total-inverifiable : « fs » : rien n’y donne de montant"]],
    ["an element that gives nothing", annoncer(`${A}\n${indicateur("n", "condition : a et dmp")}`, "n : 3 points en 2017"), ["element-sans-effet : « n » ne change rien : ni points, ni montant, ni exigence ne s’appuient sur lui", "total-inverifiable : « n » : rien n’y donne de points"]],
    ["without limit", annoncer(indicateur("m", "condition : lap", "montant : devis"), "fs : 3 € en 2017"), ["total-inverifiable : « fs » : le plus grand résultat possible n’a pas de limite"]],
    ["a label", annoncer(indicateur("m", "condition : lap", "montant : devis"), "fs : 3 € en 2017").replace("dispositif fs", "dispositif fs « Forfait »"), ["total-inverifiable : « Forfait » : le plus grand résultat possible n’a pas de limite"]],
  ])("%s", (_, texte, attendus) => expect(constats(texte)).toEqual(attendus));

  test("the place is said: the act, then the version of the law", () => {
    const [d] = controler(annoncer(indicateur("m", "condition : lap", "montant : devis"), "fs : 3 € en 2017"));
    expect([d!.chemin, d!.ici]).toEqual([["« Convention »", "fs"], "total annoncé par « Convention »"]);
  });
});

describe("the gap in words", () => {
  const dit = (texte: string): string => {
    const [d] = controler(texte).filter((x) => x.code === "total-faux");
    expect(d!.ici).toBe("total annoncé par « Convention »");
    return plat(`${d!.pourquoi} / ${d!.exemple!.replace("Calcul : ", "").replace(/ \(exercices.*/, "")} / ${/« (écart.*) « motif/.exec(d!.aide!)![1]}`);
  };
  const SANS_VALEUR = (texte: string): string => texte.replace("  valeur du point : 7 €\n", "");
  test.each<[string, string, string]>([
    ["less", annoncer(`${A}\n${B}`, "fs : 30 points en 2017"), "écart : 2,5 points de moins que les règles, soit 17,50 € par cabinet (7 € le point) / 22,5 (a) + 10 (b) = 32,5 points / écart reconnu de -2,5 points"],
    ["more", annoncer(`${A}\n${B}`, "fs : 33 points en 2017"), "écart : 0,5 point de plus que les règles, soit 3,50 € par cabinet (7 € le point) / 22,5 (a) + 10 (b) = 32,5 points / écart reconnu de 0,5 point"],
    ["in euros", annoncer(`${A}\n${B}`, "fs : 230 € en 2017"), "écart : 2,50 € de plus que les règles / 157,5 (a) + 70 (b) = 227,50 € / écart reconnu de 2,50 €"],
    ["points without a value", SANS_VALEUR(annoncer(`${A}\n${B}`, "fs : 33 points en 2017")), "écart : 0,5 point de plus que les règles / 22,5 (a) + 10 (b) = 32,5 points / écart reconnu de 0,5 point"],
    ["a value not known yet", annoncer(B, "fs : 11 points en 2017").replace("point : 7 €", "point : devis"),
      "écart : 1 point de plus que les règles / 10 (b) = 10 points / écart reconnu de 1 point"],
    ["own points and those below", annoncer(volet("  points : 100", A, B), "volet 2 : 100 points en 2017"), "écart : 32,5 points de moins que les règles, soit 227,50 € par cabinet (7 € le point) / 100 (en propre) + 22,5 (a) + 10 (b) = 132,5 points / écart reconnu de -32,5 points"],
    ["own points alone", annoncer(A, "a : 22 points en 2017"), "écart : 0,5 point de moins que les règles, soit 3,50 € par cabinet (7 € le point) / 22,5 (en propre) = 22,5 points / écart reconnu de -0,5 point"],
    ["own amount and those below", annoncer(volet("  montant : 100 €", indicateur("m", "condition : lap", "montant : 50 €")), "volet 2 : 50 € en 2017"), "écart : 100 € de moins que les règles / 100 (en propre) + 50 (m) = 150 € / écart reconnu de -100 €"],
    ["what gives nothing is not in the sum", annoncer(`${volet("  exige : b", A, indicateur("b", "condition : dmp"))}`, "fs : 20 points en 2017"), "écart : 2,5 points de moins que les règles, soit 17,50 € par cabinet (7 € le point) / 22,5 (volet 2) = 22,5 points / écart reconnu de -2,5 points"],
    ["what nobody adds up", annoncer(`${A}\n${indicateur("c", "condition : non lap", "points : 4")}`, "fs : 20 points en 2017"), "écart : 2,5 points de moins que les règles, soit 17,50 € par cabinet (7 € le point) / 22,5 (a) + 4 (c), qu’aucun cabinet ne cumule : 22,5 points au plus / écart reconnu de -2,5 points"],
    ["what has no limit by itself", annoncer(`  plafond : 500 €\n${indicateur("m", "condition : lap", "montant : 50 €")}\n${indicateur("n", "condition : lap", "montant : devis")}`, "fs : 400 € en 2017"),
      "écart : 100 € de moins que les règles / 50 (m) + sans limite (n), qu’aucun cabinet ne cumule : 500 € au plus / écart reconnu de -100 €"],
    ["what is increased as a whole", annoncer(`  majoration zone : 20 % si dmp\n${indicateur("m", "condition : lap", "montant : 50 €")}\n${indicateur("n", "condition : lap", "montant : 50 €")}`, "fs : 100 € en 2017"),
      "écart : 20 € de moins que les règles / 50 (m) + 50 (n), avant majoration ou pondération : 120 € au plus / écart reconnu de -20 €"],
  ])("%s", (_, texte, attendu) => expect(dit(texte)).toEqual(attendu));

  test("what no exercice of the version can give is not in it", () => {
    const texte = (n: number): string => annoncer(indicateur("m", "condition : fin d'exercice ≥ 1er janvier 2020 et lap", "montant : 50 €"), `fs : ${n} € en 2021`);
    expect([constats(texte(50)), constats(texte(40))]).toEqual([[], ["total-faux : « fs » (40 €) (50 € au plus)"]]);
  });
});

describe("recognised gaps", () => {
  const avec = (figure: string, ecart: string): string[] => constats(annoncer(`${A}\n${B}`, `fs : ${figure} en 2017 écart reconnu de ${ecart} « M »`));
  test.each<[string, string, readonly string[]]>([
    ["40 points", "7,5 points", []], ["40 points", "7,5", []], ["30 points", "-2,5 points", []], ["30 points", "-2,5", []], ["200 €", "-27,50 €", []], ["230 €", "2,50 €", []],
    ["40 points", "7 points", ["ecart-faux : « fs » est de 7 points / 7,5 points"]],
    ["40 points", "-7,5 points", ["ecart-faux : « fs » est de -7,5 points / 7,5 points"]],
    ["40 points", "7,50 €", ["ecart-faux : « fs » est de 7,50 € / 7,5 points"]],
    ["230 €", "2,5 points", ["ecart-faux : « fs » est de 2,5 points / 2,50 €"]],
    ["40 points", "3 patients", ["ecart-faux : « fs » est de … / 7,5 points"]],
    ["32,5 points", "0 points", []],
    ["32,5 points", "1 point", ["ecart-faux : « fs » est de 1 point / 0 point"]],
  ])("%s, gap of %s", (figure, ecart, attendus) => expect(avec(figure, ecart)).toEqual(attendus));

  test("the gap that would be right is proposed, for someone to decide", () => {
    const texte = annoncer(`${A}\n${B}`, "fs : 40 points en 2017 écart reconnu de 7 points « M »");
    const [d] = controler(texte);
    expect(d!.fixes.map((f) => [plat(f.titre), f.sure, f.edits.map((e) => texte.slice(e.span.start, e.span.end))])).toEqual([["écrire « 7,5 points »", false, ["7 points"]]]);
    expect(d!.chemin).toEqual(["« Convention »", "fs"]);
  });
  test("an element may recognise one too", () => {
    expect(constats(enDispositif(volet("  total : 40 points écart reconnu de 7,5 points « M »", A, B)))).toEqual([]);
    expect(constats(enDispositif(`  total : 40 points écart reconnu de 7,5 points « M »\n${A}\n${B}`))).toEqual([]);
  });
});

describe("« total : » speaks of the law as its act leaves it", () => {
  const base = enDispositif(volet("  total : 32,5 points", A, B));
  const dans = (quand: string, quoi: string, ou = "fs"): string => `dans ${ou}, ${quand}, par « 1 »\n${quoi}`;
  const PLUS = "  modifie a\n    points : 30 au lieu de 22,5";
  const AUTRE = `dispositif aide à compter de 2017\n  article : « 9 »\n  valeur du point : 7 €\n  total : 5 points\n${indicateur("z", "condition : lap", "points : 5")}\n`;
  const MEME_JOUR = "23 octobre 2016\n  après c16";
  const FAUX = ["total-faux : « volet 2 » (40 points) (32,5 points au plus)"];
  test.each<[string, string, readonly string[]]>([
    ["a later act changes it: it falls silent", amende(base, dans("à compter de 2021", PLUS)), []],
    ["as it was wrong before, it is still said", amende(base.replace("32,5 points", "40 points"), dans("à compter de 2021", PLUS)), FAUX],
    ["as it was wrong until then, even from the first day", amende(base.replace("32,5 points", "40 points"), dans("à compter de 2017", PLUS)), FAUX],
    ["among other instructions", amende(base.replace("32,5 points", "40 points"), `${dans("à compter de 2017", PLUS)}\n${dans("en 2019", "  modifie b\n    points : 11 au lieu de 10")}`, MEME_JOUR), []],
    ["another dispositif is changed", amende(base.replace("32,5 points", "40 points") + AUTRE, dans("à compter de 2017", "  modifie z\n    points : 6 au lieu de 5", "aide"), MEME_JOUR), FAUX],
    ["by an act of the same day", amende(base.replace("32,5 points", "40 points"), dans("à compter de 2017", PLUS), MEME_JOUR), []],
    ["by an act of the same day, later on", amende(base.replace("32,5 points", "40 points"), dans("à compter de 2021", PLUS), MEME_JOUR), FAUX],
    ["the total of another act is checked in its own law", amende(base, dans("à compter de 2021", "  modifie a\n    points : 30 au lieu de 22,5\n  modifie volet 2\n    total : 40 points au lieu de 32,5 points")), []],
    ["and may be wrong there", amende(base, dans("à compter de 2021", "  modifie a\n    points : 30 au lieu de 22,5\n  modifie volet 2\n    total : 41 points au lieu de 32,5 points")), ["total-faux : « volet 2 » (41 points) (40 points au plus)"]],
    ["by years", enDispositif(volet("  total : 30 points en 2017, 32,5 points à compter de 2018", A, B)), ["total-faux : « volet 2 » (30 points) (32,5 points au plus)"]],
    ["years without a total", enDispositif(volet("  total : 32,5 points en 2017", A, B)), []],
  ])("%s", (_, texte, attendus) => expect(constats(texte)).toEqual(attendus));

  test("a reading changes nothing of it", () => {
    expect(constats(`${base.replace("32,5 points", "40 points")}lecture l1 de c16 « L »\n  source : « JO »\n${dans("à compter de 2017", PLUS)}\n`)).toEqual(FAUX);
  });
});

describe("what an announced total aims at", () => {
  const AUTRE = `dispositif aide à compter de 2019\n  article : « 9 »\n  valeur du point : 7 €\n  volet 2\n    indicateur z\n      condition : lap\n      points : 5\n`;
  const base = `${enDispositif(volet(A, B))}${AUTRE}`;
  const annonce = (a: string): string[] => constats(`${base}annonce total de ${a}\n`);
  const FS = (n: number): string => `total-faux : « volet 2 » (${n} points) (32,5 points au plus)`;
  const AIDE = (n: number): string => `total-faux : « volet 2 » (${n} points) (5 points au plus)`;
  const RIEN = (nom: string): string => `annonce-sans-cible : le total annoncé ne vise rien : « ${nom} »`;
  test.each<[string, readonly string[]]>([
    ["volet 2 de fs : 32,5 points en 2020", []], ["volet 2 de aide : 5 points en 2020", []],
    ["volet 2 de aide : 6 points en 2020", [AIDE(6)]], ["volet 2 de fs : 6 points en 2020", [FS(6)]],
    ["volet 2 : 32,5 points en 2017", []], ["volet 2 : 6 points en 2017", [FS(6)]], ["volet 2 : 6 points en 2020", [FS(6)]],
    ["volet 3 : 6 points en 2020", [RIEN("volet 3")]], ["volet 2 de aide : 5 points en 2017", [RIEN("volet 2")]], ["z : 5 points en 2018", [RIEN("z")]],
    ["aide : 5 points jusqu'en 2018", [RIEN("aide")]], ["aide : 6 points jusqu'en 2019", ["total-faux : « aide » (6 points) (5 points au plus)"]],
    ["fs : 32,5 points jusqu'en 2016", [RIEN("fs")]], ["fs : 32,5 points dès l'origine", []],
    ["fs : 30 points en 2017, 32,5 points à compter de 2018", ["total-faux : « fs » (30 points) (32,5 points au plus)"]],
  ])("%s", (a, attendus) => {
    expect([...new Set(annonce(a))]).toEqual(attendus);
  });

  test("the place of what is not found", () => {
    const texte = `${base}annonce total de volet 3 : 6 points en 2020\n`;
    const [d] = controler(texte);
    expect([d!.chemin, texte.slice(d!.span.start, d!.span.end), d!.exemple]).toEqual([["« Convention »"], "volet 3", undefined]);
  });

  test("the law as known when the act is published: neither before, nor after a later act", () => {
    const plus = "dans fs, à compter de 2021, par « 1 »\n  modifie a\n    points : 30 au lieu de 22,5\n";
    const texte = (n: string, m: string): string[] => constats(amende(amende(base, `${plus}annonce total de fs : ${n} points en 2021`),
      `${plus.replace("30 au lieu de 22,5", "40 au lieu de 30")}annonce total de fs : ${m} points en 2021`, "1er mars 2021", "a2"));
    expect(texte("40", "50")).toEqual([]);
    expect(texte("50", "40")).toEqual(["total-faux : « fs » (50 points) (40 points au plus)", "total-faux : « fs » (40 points) (50 points au plus)"]);
  });

  test("a reading announces nothing", () => {
    expect(constats(`${base}lecture l1 de c16 « L »\n  source : « JO »\nannonce total de fs : 3 points en 2020\n`)).toEqual([]);
  });

  test("several years at once, several versions", () => {
    const texte = amende(base, "dans fs, à compter de 2021, par « 1 »\n  modifie a\n    points : 30 au lieu de 22,5\nannonce total de fs : 32,5 points à compter de 2020");
    expect(constats(texte)).toEqual(["total-faux : « fs » (32,5 points) (40 points au plus)"]);
  });
});
