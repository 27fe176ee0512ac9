// The types of generated code, held by TypeScript's own compiler as its authors publish it for this machine: a process of its own,
// on a folder that lasts as long as it. Undefined where it cannot run: check.ts then does the same within this process.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { estCopie, OPTIONS } from "../emit/typescript/check.ts";
import type { OutputFile } from "../emit/emitter.ts";
import { BIBLIOTHEQUE } from "../emit/typescript/bibliotheque.ts";

/** One message per fault. The program is started before this returns: what follows may keep this thread busy. */
export async function fautesDeTypeNatives(fichiers: readonly OutputFile[], programme: string | null = executable()): Promise<readonly string[] | undefined> {
  if (programme === null) return undefined;
  let dossier: string | undefined;
  try {
    dossier = mkdtempSync(path.join(tmpdir(), "avenant-types-"));
    deposer(dossier, fichiers.filter((f) => f.chemin.endsWith(".ts")));
    return lire(await executer(programme, dossier));
  } catch {
    return undefined;
  } finally {
    if (dossier !== undefined) enlever(dossier);
  }
}

/** The answer stands even where the folder cannot be taken away. */
function enlever(dossier: string): void {
  try {
    rmSync(dossier, { recursive: true, force: true });
  } catch {
    // Left to the system, like that of a run that is killed.
  }
}

/** The program that the package brings for this machine, if it brings one. */
function executable(): string | null {
  try {
    const paquet = createRequire(import.meta.url).resolve("typescript-natif/package.json");
    const machine = createRequire(paquet).resolve(`@typescript/typescript-${process.platform}-${process.arch}/package.json`);
    return path.join(path.dirname(machine), "lib", process.platform === "win32" ? "tsc.exe" : "tsc");
  } catch {
    return null;
  }
}

function deposer(dossier: string, fichiers: readonly OutputFile[]): void {
  const tous = [...fichiers.map((f) => [f.chemin, estCopie(f.chemin) ? `// @ts-nocheck\n${f.contenu}` : f.contenu] as const), ["lib.d.ts", BIBLIOTHEQUE] as const];
  for (const sous of new Set(tous.map(([chemin]) => path.dirname(chemin)))) mkdirSync(path.join(dossier, sous), { recursive: true });
  const projet = JSON.stringify({ compilerOptions: OPTIONS, files: tous.map(([chemin]) => chemin) });
  for (const [chemin, contenu] of [...tous, ["tsconfig.json", projet] as const]) writeFileSync(path.join(dossier, chemin), contenu);
}

interface Fin {
  readonly code: number | null;
  readonly dit: string;
}

function executer(programme: string, dossier: string): Promise<Fin> {
  return new Promise((resolve, reject) => {
    // The other cores have their work; memory is collected less often than it would be in a process that lasts.
    const p = spawn(programme, ["-p", "tsconfig.json", "--pretty", "false", "--singleThreaded"], { cwd: dossier, stdio: ["ignore", "pipe", "ignore"], windowsHide: true, env: { ...process.env, GOGC: "400" } });
    let dit = "";
    p.stdout.setEncoding("utf8").on("data", (d: string) => { dit += d; });
    p.on("error", reject);
    p.on("close", (code) => resolve({ code, dit }));
  });
}

/** `typescript/fpmt/v1.ts(12,3): error TS2322: …`, one a line; what follows, indented, is more of the same. */
function lire({ code, dit }: Fin): readonly string[] | undefined {
  if (code === 0) return [];
  const fautes = dit.split("\n").flatMap((l) => {
    const m = /^(?:(.*)\((\d+),\d+\): )?error (TS\d+: .*)$/.exec(l.trimEnd());
    return m === null ? [] : [`/${m[1] ?? ""}:${m[2] ?? 0} ${m[3]}`];
  });
  return fautes.length > 0 ? fautes : undefined;
}
