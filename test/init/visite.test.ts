// The first walk through (LISEZ-MOI.md of a new corpus) is executed: its commands are typed, its changes made, and what it says
// is printed is what is printed. `UPDATE=1` rewrites the printed parts of the model; a part that ends with « … » is cut there.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { RACINE } from "../support/rules.ts";

const travail = mkdtempSync(path.join(os.tmpdir(), "avenant-visite-"));
afterAll(() => rmSync(travail, { recursive: true, force: true }));

function avenant(args: readonly string[], cwd: string): string {
  const r = spawnSync(process.execPath, [path.join(RACINE, "bin/avenant.mjs"), ...args], { cwd, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });
  return `${r.stdout}${r.stderr}`.replace(/[\u00a0\u202f]/g, " ").replace(/[ \t]+$/gm, "").trim();
}

/** Blocks to type, files to create, passages to replace, in the order of the page. */
const GESTES = /```console\n\$ avenant (?<commande>.*)\n(?<sortie>[\s\S]*?)```|```rules (?<fichier>\S+)\n(?<contenu>[\s\S]*?)```|Dans `(?<ou>[^`]+)`, remplacez `(?<de>[^`]+)` par `(?<a>[^`]+)`/g;

test("every command prints what the page says", () => {
  const modele = path.join(RACINE, "compiler/cli/modeles/lisez-moi.md");
  avenant(["init", "essai"], travail);
  const essai = path.join(travail, "essai");
  const page = readFileSync(path.join(essai, "LISEZ-MOI.md"), "utf8");
  expect(page).toBe(readFileSync(modele, "utf8"));
  let commandes = 0;
  const refaite = page.replace(GESTES, (tout, ...reste: unknown[]) => {
    const g = reste[reste.length - 1] as Record<string, string | undefined>;
    if (g["fichier"] !== undefined) writeFileSync(path.join(essai, g["fichier"]), g["contenu"]!);
    else if (g["ou"] !== undefined) {
      const fichier = path.join(essai, g["ou"]);
      const texte = readFileSync(fichier, "utf8");
      expect(texte.split(g["de"]!)).toHaveLength(2);
      writeFileSync(fichier, texte.replace(g["de"]!, g["a"]!));
    } else {
      commandes++;
      const dite = g["sortie"]!.trimEnd().split("\n");
      const sortie = avenant(g["commande"]!.split(" "), essai).split("\n");
      const vue = dite.at(-1) === "…" ? [...sortie.slice(0, dite.length - 1), "…"] : sortie;
      if (!process.env["UPDATE"]) expect(vue.join("\n"), g["commande"]).toBe(dite.join("\n"));
      return `\`\`\`console\n$ avenant ${g["commande"]}\n${vue.join("\n")}\n\`\`\``;
    }
    return tout;
  });
  expect(commandes).toBeGreaterThan(6);
  if (process.env["UPDATE"]) writeFileSync(modele, refaite);
});
