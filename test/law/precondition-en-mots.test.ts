// What a false precondition quotes is what was written: an expression keeps its parentheses.
import { expect, test } from "vitest";
import { avenant, compiler, fondation } from "../support/evaluer.ts";

const BASE = fondation(`  volet 1
    points : 100
    exige : tous les indicateurs
    indicateur a
      condition : x`);

test.each(["y et (x ou z)", "(x ou y) et z", "x et y et z", "non (x et y)", "x et non y"])("%s", (ecrit) => {
  const { diagnostics } = compiler(BASE, avenant("a1", "1er juin 2018", `dans f, à compter de 2019\n  modifie a\n    condition : z au lieu de ${ecrit}`));
  expect(diagnostics.map((d) => d.titre).join()).toContain(`« au lieu de ${ecrit} »`);
});
