// The totals announced for a day: by whom, of what, and until which act; and what is said of the standing of a figure.
import { describe, expect, test } from "vitest";
import { nomActuel, totauxAnnonces } from "../../compiler/law/annonces.ts";
import type { Viewpoint } from "../../compiler/law/law.ts";
import { statutsDe } from "../../compiler/law/standing.ts";
import { ecrire } from "../../compiler/runtime/exact.ts";
import { avenant, fondation } from "../support/evaluer.ts";
import { corpusOf, lawOf } from "../support/law.ts";

const BASE = fondation(`  paramètre n : 3
  volet 1
    total : 100 en 2019, 110 à compter de 2020
    indicateur a
      condition : x
      points : 60
      total : n
      sous-indicateur s
        condition : x
        total : 20 points
  volet 2
    total : non communiqués
    indicateur d
      condition : z
      points : 10
      total : 700 €`, { tete: "  valeur du point : 7 €\n  total : 883\n" });
const G = "\nconvention k « K »\n  publiée le 1er février 2016\n  source : « JO »\ndispositif g « G » à compter de 2017\n  article : « 1 »\n  valeur du point : 1 €\n  indicateur a2\n    condition : x\n";

/** « volet 1 110 c », « f 9695 € a1 ». */
function annonces(textes: readonly string[], vue: Partial<Viewpoint> = {}, dispositif = "f"): string[] {
  const { corpus } = corpusOf(BASE, G, ...textes);
  const { law } = lawOf(corpus, 2022, vue);
  const d = law.dispositifs.get(dispositif)!;
  return totauxAnnonces(law, d).map((t) => `${t.nom ?? d.nom} ${ecrire(t.figure.valeur)}${t.figure.unite ? ` ${t.figure.unite}` : ""} ${t.acte}`);
}
const MODIFIE = "  modifie d\n    condition : x";
const acte = (corps: string, plus = "", fenetre = "à compter de 2019", dispositif = "f"): string => avenant("a1", "1er juin 2018", `dans ${dispositif}, ${fenetre}\n${corps}\n${plus}`);
const DE_C = ["f 883 c", "volet 1 110 c", "s 20 point c", "d 700 € c"];

describe("totals announced", () => {
  test("by clauses: figures only, of the day", () => {
    expect(annonces([])).toEqual(DE_C);
    expect(annonces([], { jour: "2019-12-31" })[1]).toBe("volet 1 100 c");
    expect(annonces([], { jour: "2018-12-31" })).toEqual(["f 883 c", "s 20 point c", "d 700 € c"]);
  });
  test.each<[string, string, readonly string[]]>([
    ["a later act on that day silences them, all", acte(MODIFIE), []],
    ["not on another day", acte(MODIFIE, "", "en 2021"), DE_C],
    ["not on another dispositif", acte("  modifie a2\n    condition : y", "", undefined, "g"), DE_C],
    ["one of its instructions is enough", acte(MODIFIE, "", "en 2021") + "\ndans f, en 2022\n  modifie a\n    condition : y\n", []],
    ["its own stand", acte(MODIFIE, "annonce total de f : 9 695 €\nannonce total de volet 1 : 5 points\n"), ["f 9695 € a1", "volet 1 5 point a1"]],
    ["for one year, for another", acte(MODIFIE, "annonce total de f : 1 en 2021, 2 en 2022\n"), ["f 2 a1"]],
    ["that are no figure", acte(MODIFIE, "annonce total de f : n\n"), []],
    ["of what has another name since", acte(`${MODIFIE}\n  renomme d en dd`, "annonce total de d : 3\n"), ["dd 3 a1"]],
    ["of what is not there", acte(MODIFIE, "annonce total de inconnu : 3\n"), []],
    ["of what is gone", acte("  abroge d", "annonce total de d : 3\n"), []],
    ["of this dispositif by its name", acte(MODIFIE, "annonce total de volet 1 de f : 3\n"), ["volet 1 3 a1"]],
    ["of another dispositif", acte(MODIFIE, "annonce total de volet 1 de g : 3\n"), []],
    ["by an act that does nothing here", acte("  modifie a2\n    condition : y", "annonce total de f : 3\n", undefined, "g"), DE_C],
  ])("%s", (_, texte, attendues) => expect(annonces([texte])).toEqual(attendues));

  test("by an act that does something elsewhere too", () => {
    expect(annonces([`${acte(MODIFIE, "annonce total de f : 3\n")}\ndans g, à compter de 2019\n  modifie a2\n    condition : y\n`])).toEqual(["f 3 a1"]);
  });
  test("an act that is not known yet, or left out, silences nobody", () => {
    expect([annonces([acte(MODIFIE)], { connuLe: "2018-05-31" }), annonces([acte(MODIFIE)], { sans: ["a1"] })]).toEqual([DE_C, DE_C]);
  });
  test("what is called otherwise now, and then serves again", () => {
    const f = (corps: string) => lawOf(corpusOf(BASE, G, acte(corps)).corpus, 2022).law.dispositifs.get("f")!;
    expect([nomActuel(f("  renomme s en ss"), "s"), nomActuel(f("  renomme s en ss\n  ajoute à a\n    sous-indicateur s\n      condition : x"), "s"), nomActuel(f("  abroge s"), "s")]).toEqual(["ss", "s", undefined]);
  });
});

describe("the standing of a figure", () => {
  const statuts = (vue: Partial<Viewpoint>, exercice: number | null = 2022, tete = "", texte = ""): string[] => {
    const { law } = lawOf(corpusOf(fondation("  volet 1\n    total : 3\n    indicateur a\n      condition : x", { tete: `  valeur du point : 7 €\n${tete}` }), texte).corpus, 2022, vue);
    return statutsDe(law.viewpoint, law.dispositifs.get("f")!, exercice).map((s) => `${s.statut} : ${s.motif}`);
  };
  const PROVISOIRE = "provisoire : les sources ne confirment ce dispositif que jusqu’en 2021";
  const RESERVE = "sous réserve : un total annoncé diffère de la somme des lignes (écart reconnu)";
  test.each<[string, () => readonly string[], readonly string[]]>([
    ["final", () => statuts({}), ["définitif : "]],
    ["known before the end of the period", () => statuts({ connuLe: "2022-12-30" }), ["prévisionnel : le droit est celui connu le 30 décembre 2022, avant la fin de la période"]],
    ["known on the last day of the period", () => statuts({ connuLe: "2022-12-31" }), ["prévisionnel : le droit est celui connu le 31 décembre 2022, avant la fin de la période"]],
    ["known the day after", () => statuts({ connuLe: "2023-01-01" }), ["définitif : "]],
    ["acts left out", () => statuts({ sans: ["a1", "a2"] }), ["hypothétique : sans a1, a2"]],
    ["readings taken", () => statuts({ lectures: ["l", "m"] }), ["hypothétique : selon l, m"]],
    ["beyond what is confirmed", () => statuts({}, 2022, "  confirmé jusqu'en : 2021\n"), [PROVISOIRE]],
    ["in the last year confirmed", () => statuts({}, 2021, "  confirmé jusqu'en : 2021\n"), ["définitif : "]],
    ["on a day, no year is confirmed or not", () => statuts({}, null, "  confirmé jusqu'en : 2021\n"), ["définitif : "]],
    ["a recognised gap in the dispositif", () => statuts({}, 2022, "  total : 9, écart reconnu de 1 « motif »\n"), [RESERVE]],
    ["a recognised gap in a volet", () => statuts({}, 2022, "", avenant("a1", "1er juin 2018", "dans f, à compter de 2019\n  modifie volet 1\n    total : 9, écart reconnu de 1 « motif »")), [RESERVE]],
    ["all at once", () => statuts({ sans: ["z"], connuLe: "2022-01-01" }, 2022, "  confirmé jusqu'en : 2021\n  total : 9, écart reconnu de 1 « motif »\n"), ["hypothétique : sans z", "prévisionnel : le droit est celui connu le 1er janvier 2022, avant la fin de la période", PROVISOIRE, RESERVE]],
  ])("%s", (_, vus, attendus) => expect(vus()).toEqual(attendus));
});
