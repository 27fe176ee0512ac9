// On the real law, by brute force: a practice with answers missing gets the interval of all its completions, no wider and no
// narrower, and the verdict that they share, or « non évaluable ».
import { expect, test } from "vitest";
import { evaluer } from "../../compiler/evaluate/evaluate.ts";
import type { Donnees, Fourchette, Resultat, ValeurDonnee } from "../../compiler/evaluate/resultat.ts";
import type { Programme } from "../../compiler/ir/programme.ts";
import { compile } from "../../compiler/pipeline.ts";
import * as exact from "../../compiler/runtime/exact.ts";
import { graine, Hasard, taille } from "../differential/hasard.ts";
import { pratiqueAuHasard, reperes } from "../differential/pratiques.ts";
import { fichiersReels, MARQUES } from "../support/rules.ts";

const { value } = compile(fichiersReels(".rules"), MARQUES);
const versions = value.edition!.dispositifs.flatMap((d) => d.versions);
const OUI_NON: readonly ValeurDonnee[] = [{ kind: "booleen", valeur: true }, { kind: "booleen", valeur: false }];

/** A practice that lacks nothing, then a few of its yes or no answers. */
function lacunaire(h: Hasard, p: Programme): { readonly donnees: Donnees; readonly perdues: readonly string[] } {
  const complete = new Map([...toutConnu(p), ...pratiqueAuHasard(h, p, reperes(p))]);
  const questions = p.entrees.filter((e) => e.type.kind === "booleen").map((e) => e.nom);
  const perdues = questions.filter(() => h.unSur(4)).slice(0, 4);
  for (const nom of perdues) complete.delete(nom);
  return { donnees: complete, perdues };
}

/** What most practices answer: yes, and zero of everything. */
function toutConnu(p: Programme): [string, ValeurDonnee][] {
  return p.entrees.flatMap(({ nom, type }): [string, ValeurDonnee][] => {
    if (type.kind === "booleen") return [[nom, OUI_NON[0]!]];
    return type.kind === "nombre" ? [[nom, { kind: "nombre", valeur: exact.ZERO }]] : [];
  });
}

function completions(p: Programme, donnees: Donnees, perdues: readonly string[]): Resultat[] {
  const toutes = perdues.reduce<Donnees[]>((ds, nom) => ds.flatMap((d) => OUI_NON.map((v) => new Map([...d, [nom, v]]))), [donnees]);
  return toutes.map((d) => evaluer(p, d, { exercice: 2022 }));
}

function enveloppe(fs: readonly (Fourchette | null)[]): Fourchette | null {
  if (fs.some((f) => f === null)) return null;
  return { min: fs.map((f) => f!.min!).reduce(exact.minimum), max: fs.map((f) => f!.max!).reduce(exact.maximum) };
}

test("every version of the real law", () => {
  const h = new Hasard(graine());
  let incompletes = 0;
  for (const { programme: p, viewpoint } of versions) {
    for (let i = 0; i < 60 * taille(); i++) {
      const { donnees, perdues } = lacunaire(h, p);
      const large = evaluer(p, donnees, { exercice: 2022 });
      const justes = completions(p, donnees, perdues);
      if (perdues.length > 0) incompletes++;
      const contexte = `${viewpoint.jour}, connu le ${viewpoint.connuLe}, sans ${perdues.join(", ")}: ${JSON.stringify([...donnees].map(([n, v]) => [n, v.kind === "booleen" ? v.valeur : v.kind === "nombre" ? exact.ecrire(v.valeur) : v.kind]))}`;
      expect(large.points, contexte).toEqual(enveloppe(justes.map((r) => r.points)));
      expect(large.montant, contexte).toEqual(enveloppe(justes.map((r) => r.montant)));
      for (const [k, e] of large.elements.entries()) {
        const verdicts = new Set(justes.map((r) => r.elements[k]!.verdict));
        // « non atteint » whatever the access: a completion may find it not even accessible.
        if (e.verdict === "non atteint") verdicts.delete("non accessible");
        // Without test of its own it has no verdict, but for an access that is surely closed.
        if (verdicts.has(null)) verdicts.delete("non accessible");
        if (verdicts.size > 1) expect(e.verdict, `${e.nom}: ${contexte}`).toBe("non évaluable");
        else if (verdicts.size === 1) expect(e.verdict, `${e.nom}: ${contexte}`).toBe([...verdicts][0]);
      }
    }
  }
  expect(incompletes).toBeGreaterThan(200);
});
