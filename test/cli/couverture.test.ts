// `tester --couverture`, `tester --mutations` and `proposer-cas` as a person or CI meets them: exit codes, streams, JSON, the files
// written. The real bundle on a project of one act.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fondation } from "../support/evaluer.ts";
import { RACINE } from "../support/rules.ts";

const travail = mkdtempSync(path.join(os.tmpdir(), "avenant-couverture-"));
afterAll(() => rmSync(travail, { recursive: true, force: true }));

const CAS = `dispositif: f
cas:
  - nom: tout
    exercice: 2017
    données: { x: oui, y: oui }
    attendu: { points: 10, montant: 70 €, i: atteint }
  - nom: pas en 2016
    exercice: 2016
    attendu: { en vigueur: non }
  - nom: la veille
    exercice: 2017
    connu le: 2015-12-31
    attendu: { en vigueur: non }
  - nom: le jour
    exercice: 2017
    connu le: 2016-01-01
    données: { x: oui, y: oui }
    attendu: { points: 10 }
`;

beforeAll(() => {
  mkdirSync(path.join(travail, "rules"));
  writeFileSync(path.join(travail, "rules/c.rules"), fondation("  indicateur i\n    condition : x et y\n    points : 10\n"));
  writeFileSync(path.join(travail, "rules/c.cas.yaml"), CAS);
});

function avenant(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const r = spawnSync(process.execPath, [path.join(RACINE, "bin/avenant.mjs"), ...args], { cwd: travail, encoding: "utf8" });
  return { code: r.status, out: r.stdout, err: r.stderr };
}

test("coverage: totals, what lacks with its place, 0 unless a threshold is not met", () => {
  const r = avenant("tester", "--couverture");
  expect([r.code, r.err]).toEqual([0, ""]);
  expect(r.out).toContain("  conditions vues vraies et fausses : 2 sur 4 (50 %)");
  expect(r.out).toMatch(/^ {8}rules\/c\.rules:\d+ {2}« x » : faux, et décidant seul du résultat \(v1\)$/m);
  const { pour_cent } = JSON.parse(avenant("tester", "--couverture", "--format", "json").out).couverture;
  // Of 3 clauses, 2 × 2 conditions seen and deciding, 1 first exercice, 2 days of publication and 1 act, what lacks is « x » and « y » false.
  expect(pour_cent).toBe("220/3");
  expect(avenant("tester", "--couverture", "--seuil", "73,33").code).toBe(0);
  expect(avenant("tester", "--couverture", "--seuil", "73,34").code).toBe(1);
  expect(avenant("tester", "--couverture", "--seuil", "beaucoup").code).toBe(64);
});

test("mutations: survivors listed with what was changed, exit 1", () => {
  const r = avenant("tester", "--mutations");
  expect([r.code, r.err]).toEqual([1, ""]);
  expect(r.out).toMatch(/^ {2}rules\/c\.rules:\d+ i : « et y » → retiré$/m);
  const { mutations } = JSON.parse(avenant("tester", "--mutations", "--format", "json").out);
  expect(mutations.survivants.map((s: { genre: string; element: string; avant: string }) => [s.genre, s.element, s.avant])).toEqual([["condition", "i", "x et"], ["et-ou", "i", "et"], ["condition", "i", "et y"]]);
  const { total, cas, verification, egaux, survivants } = mutations.compte;
  expect([survivants, cas + verification + egaux]).toEqual([3, total - 3]);
  expect(avenant("tester", "--mutations", "--echantillon", "zéro").code).toBe(64);
  expect(avenant("tester", "--mutations", "--couverture").code).toBe(64);
});

test("proposed cases are written once, wait, and close the gap when confirmed", () => {
  expect(avenant("proposer-cas", "--dispositif", "g").code).toBe(64);
  const r = avenant("proposer-cas");
  expect([r.code, r.out, r.err]).toEqual([0, `${path.join("rules/propositions", "f.cas.yaml")} : 2 cas à confirmer.\n`, ""]);
  expect(avenant("proposer-cas").code).toBe(64);
  const attend = avenant("tester");
  expect([attend.code, attend.out.trim()]).toEqual([0, "Tous les cas passent : 4 cas réussis sur 4, dans 2 fichiers."]);
  expect(attend.err).toContain("2 cas proposés attendent votre confirmation");
  const fichier = path.join(travail, "rules/propositions/f.cas.yaml");
  writeFileSync(fichier, readFileSync(fichier, "utf8").replaceAll("    à confirmer: oui\n", ""));
  expect(avenant("tester", "--couverture", "--seuil", "100").code).toBe(0);
  expect(avenant("tester", "--mutations").code).toBe(0);
});
