// `documenter`: the documents alone, from any viewpoint, as one folder; it never touches the output of `compiler`.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { RACINE } from "../support/rules.ts";

const travail = mkdtempSync(path.join(os.tmpdir(), "avenant-docs-"));
afterAll(() => rmSync(travail, { recursive: true, force: true }));
beforeAll(() => cpSync(path.join(RACINE, "rules"), path.join(travail, "rules"), { recursive: true }));

function documenter(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const r = spawnSync(process.execPath, [path.join(RACINE, "bin/avenant.mjs"), ...args], { cwd: travail, encoding: "utf8" });
  return { code: r.status, out: r.stdout, err: r.stderr };
}
const lire = (f: string): string => readFileSync(path.join(travail, f), "utf8").replace(/[\u00a0\u202f]/g, " ");

describe("documenter", () => {
  test("writes the documents alone; another viewpoint replaces the folder whole, foreign files stay", () => {
    const r = documenter("documenter", "--sortie", "d");
    expect(r.code).toBe(0);
    expect(r.err).not.toMatch(/erreur|avertissement/);
    expect(r.out).toMatch(/^Documents écrits dans « d » : \d+ écrits, 0 inchangés, 0 supprimés\. Commencez par d\/index\.md\.\n$/);
    expect(readdirSync(path.join(travail, "d"))).toEqual(expect.arrayContaining(["actes", "chronologie.md", "chronologie.svg", "ecarts-et-divergences.md", "forfait-structure", "index.md", "questions-ouvertes.md", "sources.md"]));
    expect(lire("d/index.md")).not.toContain("Point de vue particulier");
    writeFileSync(path.join(travail, "d/a-moi.txt"), "à moi");
    expect(documenter("docs", "--sortie", "d").out).toMatch(/^À jour/);
    expect(documenter("documenter", "--sortie", "d", "--connu-le", "31/12/2020").code).toBe(0);
    expect(lire("d/index.md")).toContain("tel que connu le 31 décembre 2020");
    expect([existsSync(path.join(travail, "d/actes/avenant-9.md")), lire("d/a-moi.txt")]).toEqual([false, "à moi"]);
  });

  test("without an act: hypothetical, said on top of every page", () => {
    expect(documenter("documenter", "--sortie", "h", "--sans", "avenant_7").code).toBe(0);
    for (const f of readdirSync(path.join(travail, "h"), { recursive: true, encoding: "utf8" }).filter((x) => x.endsWith(".md")))
      expect(lire(path.join("h", f)), f).toContain("droit hypothétique, comme si l'avenant 7 n'avait jamais été pris");
    expect(lire("h/index.md")).toContain("## Ce que deviennent les autres instructions");
  });

  test("refuses the folder of compiler, and wrong uses", () => {
    mkdirSync(path.join(travail, "g"));
    writeFileSync(path.join(travail, "g/manifeste.json"), JSON.stringify({ fichiers: ["typescript/index.ts", "documents/index.md"] }));
    expect(documenter("documenter", "--sortie", "g")).toMatchObject({ code: 64, out: "" });
    expect(documenter("documenter", "--sortie", "x", "--connu-le", "2000-01-01")).toMatchObject({ code: 64 });
    expect(documenter("documenter", "--sortie", "x", "--sans", "avenant_77").err).toContain("n’existe pas");
    expect(documenter("documenter", "--sortie", "x", "--connu-le", "2020-12-31", "--sans", "avenant_9").err).toContain("n’était pas encore publié le 31 décembre 2020");
    expect(existsSync(path.join(travail, "x"))).toBe(false);
    for (const commande of ["documenter", "compiler"]) for (const dossier of ["rules", "."])
      expect(documenter(commande, "--sortie", dossier), `${commande} ${dossier}`).toMatchObject({ code: 64, out: "", err: expect.stringContaining("contient les règles") });
  });

  test("JSON", () => {
    const r = JSON.parse(documenter("documenter", "--sortie", "j", "--format", "json").out) as { commande: string; ecrits: string[] };
    expect([r.commande, r.ecrits.includes("index.md")]).toEqual(["documenter", true]);
  });
});
