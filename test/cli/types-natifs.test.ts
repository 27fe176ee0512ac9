// The types of generated code by TypeScript's own program: it says what the checker within this process says, and where it cannot run,
// nobody takes its silence for an answer.
import { existsSync, readdirSync, writeFileSync, chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fautesDeTypeNatives } from "../../compiler/cli/types-natifs.ts";
import { fautesDeType } from "../../compiler/emit/typescript/check.ts";
import { emettreBruts } from "../../compiler/emit/typescript/emit.ts";
import { RACINE } from "../support/rules.ts";
import * as m from "../emit/edition-main.ts";

const travail = mkdtempSync(path.join(os.tmpdir(), "avenant-natif-"));
afterAll(() => rmSync(travail, { recursive: true, force: true }));

const FAUTES = [
  "const a: string = n0; const n0 = 1; export const z = a;", "export const a: readonly string[] = [1];", "export const b = ([] as readonly number[]).length.x;",
  "export function f(s: string): number { return s.length; } const inutile = 1;", "export const c = f(1n); function f(x: number) { return x; }",
  "export const d: ReadonlySet<string> = new Set([1]);", "export const e: boolean = [1, 2][0];", 'import { absent } from "./f0.ts"; export const g = absent;',
].map((contenu, i) => ({ chemin: `typescript/d/f${i}.ts`, contenu }));

const PROGRAMME = m.programme("essai", {
  entrees: [m.entree("actes", m.compte("acte"))],
  regles: [m.regle("points", m.nombre("points"), { kind: "entree", nom: "actes" })],
  points: "points",
});

const lieu = (faute: string): string => faute.split(" ")[0]!;

describe("le programme de TypeScript", () => {
  test("est installé sur cette machine", () => {
    expect(existsSync(path.join(RACINE, "node_modules/@typescript", `typescript-${process.platform}-${process.arch}`))).toBe(true);
  });

  test("dit ce que dit le contrôle d'ici, aux mêmes endroits, et ne laisse rien derrière lui", async () => {
    const avant = readdirSync(os.tmpdir()).filter((f) => f.startsWith("avenant-types-"));
    const dites = await fautesDeTypeNatives(FAUTES);
    expect([...new Set(dites!.map(lieu))].sort()).toEqual([...new Set((await fautesDeType(FAUTES)).map(lieu))].sort());
    expect(dites!.every((f) => /^\/typescript\/d\/f\d\.ts:\d+ TS\d+: ./.test(f))).toBe(true);
    expect(readdirSync(os.tmpdir()).filter((f) => f.startsWith("avenant-types-"))).toEqual(avant);
  });

  test("dit ce qui ne se lit pas", async () => {
    expect((await fautesDeTypeNatives([{ chemin: "typescript/d/f.ts", contenu: "\nexport const h = ;" }]))!.map(lieu)).toEqual(["/typescript/d/f.ts:2"]);
  });

  test("ne trouve rien dans du code juste, copies de la bibliothèque comprises", async () => {
    const fichiers = await emettreBruts(m.edition([m.dispositif(PROGRAMME)], m.corpus([m.acte("a", "Acte", "2019-01-01")])));
    expect(fichiers.some((f) => f.chemin.startsWith("typescript/runtime/"))).toBe(true);
    expect(await fautesDeTypeNatives(fichiers)).toEqual([]);
  });

  test.each([
    ["qui n'existe pas", () => path.join(travail, "absent")],
    ["qui échoue sans rien dire de lisible", () => programme("echec", "exit 3")],
    ["qui est tué", () => programme("tue", "kill -9 $$")],
  ])("%s : pas de réponse, plutôt qu'une bonne", async (_, chemin) => {
    expect(await fautesDeTypeNatives(FAUTES, chemin())).toBeUndefined();
  });

  test("absent de cette machine : pas de réponse", async () => expect(await fautesDeTypeNatives(FAUTES, null)).toBeUndefined());
});

function programme(nom: string, corps: string): string {
  const chemin = path.join(travail, nom);
  writeFileSync(chemin, `#!/bin/sh\n${corps}\n`);
  chmodSync(chemin, 0o755);
  return chemin;
}
