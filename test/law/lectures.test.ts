// A reading taken, and the acts that come after it: each says what it says whatever the reading. Where the reading has changed
// what an instruction quotes, the instruction is listed with both places and the law is computed; the reading itself must fit.
import { describe, expect, test } from "vitest";
import { statutsDe } from "../../compiler/law/standing.ts";
import { avenant, compiler, erreurs, fondation } from "../support/evaluer.ts";
import { corpusOf, lawOf, show } from "../support/law.ts";

const BASE = fondation(`  volet 1
    indicateur a
      condition : x
      points : 10
  volet 2
    indicateur d
      condition : z
      points : 60`);
const dans = (corps: string, fenetre: string): string => `dans f, ${fenetre}\n${corps}`;
const lecture = (corps: string): string => `\nlecture l de c « L »\n  source : secondaire « revue »\n${dans(corps, "à compter de 2018")}\n`;
const acte = (corps: string): string => avenant("a1", "1er juin 2019", dans(corps, "à compter de 2020"));

describe("an instruction that comes after the reading", () => {
  const SOIXANTE_DIX = "  modifie d\n    points : 70 au lieu de 60";
  const cas: [string, string, string, string, RegExp, RegExp][] = [
    ["quotes what the reading has changed", "  modifie d\n    points : 61 au lieu de 60", SOIXANTE_DIX, "en-conflit", /ici : 61, selon « l »/, /points=61@l/],
    ["writes what the reading says", "  modifie d\n    points : 70 au lieu de 60", SOIXANTE_DIX, "deja-acquise", /ici : 70, selon « l »/, /points=70@l/],
    ["speaks of what the reading ends", "  abroge d", SOIXANTE_DIX, "sans-objet", /« d » est abrogé ici, selon « l »/, /volet 2$/],
    ["speaks of what the reading renames", "  renomme d en dd", SOIXANTE_DIX, "sans-objet", /« d » s’appelle « dd » ici, selon « l »/, /points=60@c/],
    ["moves what the reading has moved", "  transfère d de volet 2 vers volet 1", "  transfère d de volet 2 vers volet 1", "deja-acquise", /« d » est écrit ici/, /points=60@c/],
    ["quotes what the reading has removed", "  transfère a de volet 1 vers volet 2\n  modifie a\n    sans points au lieu de 10", "  modifie a\n    points : 11 au lieu de 10", "en-conflit", /^la lecture « l » est retenue$/, /a condition=x@c/],
    ["has nothing to do with it", "  modifie d\n    points : 61 au lieu de 60", "  modifie a\n    points : 11 au lieu de 10", "appliquee", /^$/, /points=11@a1/],
  ];
  test.each(cas)("%s", (_, deLaLecture, deLActe, statut, autre, loi) => {
    const textes = [BASE, lecture(deLaLecture), acte(deLActe)];
    expect(erreurs(...textes)).toEqual([]);
    const { law, diagnostics } = lawOf(corpusOf(...textes).corpus, 2020, { lectures: ["l"] });
    const suivie = law.instructions.find((i) => i.operation.acte === "a1")!;
    expect([diagnostics.length, suivie.statut, suivie.motif?.etiquettes[0]?.texte ?? ""]).toEqual([0, statut, expect.stringMatching(autre)]);
    expect(show(law.dispositifs.get("f"))).toMatch(loi);
    const notes = compiler(...textes).diagnostics.filter((d) => d.code === "lecture-et-acte");
    expect(notes).toHaveLength(statut === "appliquee" ? 0 : 1);
  });

  test("when the whole dispositif is gone, the reading is the other place", () => {
    const { law } = lawOf(corpusOf(BASE, lecture("  abroge f"), acte("  modifie a\n    points : 11 au lieu de 10")).corpus, 2020, { lectures: ["l"] });
    expect(law.instructions.at(-1)!.motif?.etiquettes.map((e) => e.texte)).toEqual(["la lecture « l » est retenue"]);
  });
});

test("a reading that quotes another text than the ordinary one is wrong", () => {
  expect(erreurs(BASE, lecture("  modifie d\n    points : 61 au lieu de 62"))).toEqual(["au-lieu-de-faux"]);
});

test("its standing says so", () => {
  const { law } = lawOf(corpusOf(BASE, lecture("  abroge d"), acte("  abroge a")).corpus, 2020, { lectures: ["l"], sans: ["a1"] });
  expect(statutsDe(law.viewpoint, law.dispositifs.get("f")!, 2020)).toEqual([{ statut: "hypothétique", motif: "sans a1, selon l" }]);
});
