// What the formatter promises for any text it accepts: same tree, same comments, same quotations, and twice is once.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memeLoi } from "../../compiler/format/oath.ts";
import { imprimer } from "../../compiler/format/print.ts";
import { typographie } from "../../compiler/format/typographie.ts";
import { Hasard } from "../differential/hasard.ts";
import { dispositifAuHasard, TELLE_QUELLE } from "../properties/textes.ts";
import { fichier } from "../support/arbitraires.ts";
import { EXEMPLE } from "./exemple.ts";
import { arbre, forme, remarques } from "./essayer.ts";

const RACINE = join(import.meta.dirname, "../../rules");
const regles = readdirSync(RACINE, { recursive: true, encoding: "utf8" }).filter((f) => f.endsWith(".rules")).sort();

async function tient(texte: string): Promise<void> {
  const une = await forme(texte);
  expect(memeLoi(arbre(texte), arbre(une))).toBe(true);
  expect(remarques(une)).toEqual(remarques(texte));
  expect(await forme(une)).toBe(une);
}

describe("real files", () => {
  test.each(regles)("rules/%s", async (f) => tient(readFileSync(join(RACINE, f), "utf8")));
});

describe("random trees", () => {
  test("what is printed is read back equal", () => {
    fc.assert(fc.property(fichier, (f) => {
      const texte = imprimer(f);
      expect(memeLoi(f, arbre(texte)), texte).toBe(true);
    }), { numRuns: 300 });
  });

  test("what is printed is in canonical layout", async () => {
    await fc.assert(fc.asyncProperty(fichier, async (f) => {
      const texte = imprimer(f);
      expect(await forme(texte)).toBe(texte);
    }), { numRuns: 40 });
  });
});

describe("random dispositifs", () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])("%i", async (graine) => {
    await tient(dispositifAuHasard(new Hasard(graine)).texte(TELLE_QUELLE));
  });
});

test("typography is done once for all", () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."ab1 .:;?!\"“”«()\u00a0\u202f\t…") }), (t) => {
    expect(typographie(typographie(t))).toBe(typographie(t));
    // The same letters, digits and signs, in the same order.
    const nu = (x: string): string => x.replace(/[\s\u00a0\u202f]/g, "").replace(/…/g, "...").replace(/[“”]/g, '"');
    expect(nu(typographie(t))).toBe(nu(t));
  }), { numRuns: 500 });
});

describe("remarks sown at the ends of lines", () => {
  const semis = fc.array(fc.record({
    ou: fc.nat(),
    quoi: fc.constantFrom("", "", "\n\n", "# remarque", "   # remarque", "\n      # remarque\n", "# une\n    # deux", "#"),
  }), { maxLength: 12 });
  const fins = fc.array(fc.record({ ou: fc.nat(), quoi: fc.constantFrom(" # fin", "# collé", "   ") }), { maxLength: 4 });

  function semer(texte: string, entre: readonly { ou: number; quoi: string }[], auBout: readonly { ou: number; quoi: string }[]): string {
    const lignes = texte.split("\n").map((l) => [l]);
    auBout.forEach(({ ou, quoi }, i) => {
      const l = lignes[ou % lignes.length]!;
      if (l.length === 1 && !/^\s*[>|]|#|http/.test(l[0]!)) l[0] += quoi.startsWith(" #") ? `${quoi} ${i}` : quoi;
    });
    entre.forEach(({ ou, quoi }, i) => lignes[ou % lignes.length]!.push(quoi.replaceAll("remarque", `remarque ${i}`)));
    return lignes.flat().join("\n");
  }

  test("they survive in the example", async () => {
    await fc.assert(fc.asyncProperty(semis, fins, (entre, auBout) => tient(semer(EXEMPLE, entre, auBout))), { numRuns: 40 });
  });
});
