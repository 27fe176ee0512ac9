// The real rules, changed word by word: a threshold by one unit, « et » for « ou », a clause forgotten, an act taken away… Each
// change is seen by a case or a check, or is proved to change nothing. One in four in an ordinary run, always the same ones;
// AVENANT_MUTATIONS=toutes plays them all.
import { expect, test } from "vitest";
import { enMots } from "../../compiler/mutations/ecrire.ts";
import { jouerLesMutants } from "../../compiler/mutations/jouer.ts";
import { lireLesCas } from "../support/projet.ts";
import { fichiersReels } from "../support/rules.ts";

test("no change of the law survives", () => {
  const rules = fichiersReels(".rules");
  const textes = new Map(rules.map((s) => [s.file, s]));
  const joues = jouerLesMutants(rules, lireLesCas(fichiersReels(".cas.yaml")), { unSur: process.env["AVENANT_MUTATIONS"] === "toutes" ? 1 : 4 });
  expect(joues.length).toBeGreaterThan(200);
  expect(joues.filter((j) => j.issue.sort === "survivant").map((j) => `${j.mutant.genre} ${enMots(j.mutant, textes)}`)).toEqual([]);
}, 1_200_000);
