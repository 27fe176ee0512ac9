// Same-meaning rewrites change nothing (reliability.md, G-23): names, sides of « et », 20 % for 1/5, a line of a table cut in
// two, files in any order. Random dispositifs, random practices, complete and incomplete.
import { expect, test } from "vitest";
import { isError } from "../../compiler/diagnostics/diagnostic.ts";
import type { Programme } from "../../compiler/ir/programme.ts";
import { evaluer } from "../../compiler/evaluate/evaluate.ts";
import type { Resultat } from "../../compiler/evaluate/resultat.ts";
import { graine, Hasard, taille } from "../differential/hasard.ts";
import { compiler, donneesDe, ecrit, programmeDe } from "../support/evaluer.ts";
import type { Pratique } from "../support/evaluer.ts";
import { dispositifAuHasard, pratiqueAuHasard, TELLE_QUELLE } from "./textes.ts";
import type { Ecriture } from "./textes.ts";

const TEXTES = 60 * taille();
const PRATIQUES = 12;

const REECRITURES: readonly [string, Partial<Ecriture>][] = [
  ["another name for each element", { nom: (n) => `zz_${n}_autre` }],
  ["sides of et, ou, +, = turned", { retourner: true }],
  ["20 % written 1/5", { fraction: true }],
  ["each line of a table cut in two", { couper: true }],
  ["all of it at once", { nom: (n) => `b_${n}`, retourner: true, fraction: true, couper: true }],
];

/** What is said, without the names. */
function dit(r: Resultat): string {
  const lignes = r.elements.map((e) => `${e.verdict} ${ecrit(e.points)} ${ecrit(e.montant)}`);
  return [`${ecrit(r.points)} ${ecrit(r.montant)}`, ...lignes, r.manquantes.map((m) => m.nom).sort().join(" ")].join(" | ");
}

const juger = (programme: Programme, pratique: Pratique): string => dit(evaluer(programme, donneesDe(programme, pratique), { exercice: 2022 }));

function essais(h: Hasard): { readonly texte: (e: Ecriture) => string; readonly pratiques: readonly Pratique[] } | undefined {
  const { texte } = dispositifAuHasard(h);
  // An element that nobody reaches is refused: such a draw says nothing here.
  if (compiler(texte(TELLE_QUELLE)).diagnostics.some(isError)) return undefined;
  return { texte, pratiques: Array.from({ length: PRATIQUES }, (_, i) => pratiqueAuHasard(h, i % 2 === 0)) };
}

test.each(REECRITURES)("%s", (_, changement) => {
  const h = new Hasard(graine());
  let compares = 0;
  for (let i = 0; i < TEXTES; i++) {
    const essai = essais(h);
    if (essai === undefined) continue;
    const { programme: p } = programmeDe(essai.texte(TELLE_QUELLE));
    const { programme: q } = programmeDe(essai.texte({ ...TELLE_QUELLE, ...changement }));
    for (const pratique of essai.pratiques) {
      compares++;
      expect(juger(q, pratique), `${essai.texte(TELLE_QUELLE)}\n${JSON.stringify(pratique)}`).toBe(juger(p, pratique));
    }
  }
  expect(compares).toBeGreaterThan(TEXTES * PRATIQUES / 2);
});

test("files in any order, the text cut anywhere between two things", () => {
  const h = new Hasard(graine() + 1);
  for (let i = 0; i < TEXTES / 2; i++) {
    const essai = essais(h);
    if (essai === undefined) continue;
    const entier = essai.texte(TELLE_QUELLE);
    const coupe = entier.indexOf("\nconvention ");
    const donnees = entier.slice(0, coupe).split("\n").filter((l) => l !== "");
    const fichiers = [entier.slice(coupe), donnees.slice(0, 5).join("\n"), donnees.slice(5).reverse().join("\n")];
    const { programme: p } = programmeDe(entier);
    for (const ordre of [[0, 1, 2], [2, 1, 0], [1, 2, 0]]) {
      const { programme: q } = programmeDe(ordre.map((k) => fichiers[k]!));
      for (const pratique of essai.pratiques) expect(juger(q, pratique)).toBe(juger(p, pratique));
    }
  }
});
