// G-28: a run killed at any system call of the writer, or refused by a full disk, leaves the previous output whole; the next run
// finishes. The writer is bundled alone and run in a process that dies at the n-th call.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rolldown } from "rolldown";
import { RACINE } from "../support/rules.ts";

const travail = mkdtempSync(path.join(os.tmpdir(), "avenant-ecriture-"));
const script = path.join(travail, "essai.mjs");
afterAll(() => rmSync(travail, { recursive: true, force: true }));

beforeAll(async () => {
  const bundle = await rolldown({ input: path.join(RACINE, "compiler/cli/write.ts"), platform: "node", external: [/^node:/] });
  await bundle.write({ file: path.join(travail, "write.mjs"), format: "esm" });
  await bundle.close();
  writeFileSync(
    script,
    `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
const [dossier, contenu, mode, n] = process.argv.slice(2);
let calls = 0;
for (const nom of ["mkdirSync", "openSync", "writeSync", "fsyncSync", "closeSync", "linkSync", "renameSync", "rmSync", "writeFileSync"]) {
  const vrai = fs[nom];
  fs[nom] = (...args) => {
    calls++;
    if (mode === "mort" && calls === Number(n)) process.kill(process.pid, "SIGKILL");
    if (mode === "plein" && calls === Number(n) && nom !== "rmSync" && nom !== "closeSync") throw Object.assign(new Error("full"), { code: "ENOSPC" });
    return vrai(...args);
  };
}
syncBuiltinESMExports();
const { ecrireDossier } = await import("./write.mjs");
try { ecrireDossier(dossier, new Map(JSON.parse(contenu))); console.log(calls); }
catch (e) { console.log(e.constructor.name + ": " + e.message); process.exitCode = 74; }`,
  );
});

const manifeste = (noms: readonly string[]): readonly [string, string] => ["manifeste.json", JSON.stringify({ fichiers: noms })];
const A = [["a.ts", "A1"], ["sous/b.ts", "B"], ["vieux.ts", "V"], manifeste(["a.ts", "sous/b.ts", "vieux.ts", "manifeste.json"])] as const;
const B = [["a.ts", "A2"], ["sous/b.ts", "B"], ["neuf/c.ts", "C"], manifeste(["a.ts", "sous/b.ts", "neuf/c.ts", "manifeste.json"])] as const;

function run(dossier: string, fichiers: readonly (readonly [string, string])[], mode = "", n = 0): { status: number | null; signal: string | null; out: string } {
  const r = spawnSync(process.execPath, [script, dossier, JSON.stringify(fichiers), mode, String(n)], { encoding: "utf8" });
  return { status: r.status, signal: r.signal, out: r.stdout.trim() };
}

function tree(dossier: string): string {
  return readdirSync(dossier, { recursive: true, encoding: "utf8" })
    .filter((f) => statSync(path.join(dossier, f)).isFile())
    .map((f) => `${f.split(path.sep).join("/")}=${readFileSync(path.join(dossier, f), "utf8")}`)
    .sort()
    .join("\n");
}

const whole = (fichiers: readonly (readonly [string, string])[], foreign = "etranger.txt=garde"): string =>
  [...fichiers.map(([f, c]) => `${f}=${c}`), foreign].sort().join("\n");

function fresh(nom: string): string {
  const dossier = path.join(travail, nom, "generated");
  const modele = path.join(travail, "modele", "generated");
  if (!existsSync(modele)) {
    mkdirSync(path.dirname(modele));
    expect(run(modele, A).status).toBe(0);
    writeFileSync(path.join(modele, "etranger.txt"), "garde");
  }
  cpSync(modele, dossier, { recursive: true });
  return dossier;
}

test("killed at each call: the old output or the new one, never a mixture, and the next run finishes", () => {
  const calls = Number(run(fresh("compte"), B).out);
  expect(calls).toBeGreaterThan(10);
  for (let n = 1; n <= calls; n++) {
    const dossier = fresh(`mort-${n}`);
    expect(run(dossier, B, "mort", n).signal).toBe("SIGKILL");
    const waiting = path.join(path.dirname(dossier), ".generated-precedent");
    const seen = existsSync(dossier) ? tree(dossier) : tree(waiting);
    expect([whole(A), whole(B)], `after dying at call ${n}`).toContain(seen);
    const again = run(dossier, B);
    expect(again.status, again.out).toBe(0);
    expect(tree(dossier)).toBe(whole(B));
    expect(readdirSync(path.dirname(dossier))).toEqual(["generated"]);
  }
});

test("a full disk at each call: a sentence, exit code of the system, the old output whole", () => {
  const calls = Number(run(fresh("compte-plein"), B).out);
  for (let n = 1; n <= calls; n++) {
    const dossier = fresh(`plein-${n}`);
    const r = run(dossier, B, "plein", n);
    const shown = existsSync(dossier) ? tree(dossier) : tree(path.join(path.dirname(dossier), ".generated-precedent"));
    if (r.status !== 0) {
      expect(r.out).toMatch(/^Systeme: /);
      expect(shown, `full at call ${n}`).toBe(whole(A));
    } else expect(shown).toBe(whole(B));
  }
});

test("unchanged files keep their inode and their date; foreign files stay; what is no longer produced goes", () => {
  const dossier = fresh("inchange");
  const before = statSync(path.join(dossier, "sous/b.ts"));
  expect(run(dossier, B).status).toBe(0);
  const after = statSync(path.join(dossier, "sous/b.ts"));
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  expect(tree(dossier)).toBe(whole(B));
});

test("a link at the output place is refused, and a live lock too", () => {
  const parent = path.join(travail, "lien");
  mkdirSync(path.join(parent, "vrai"), { recursive: true });
  symlinkSync(path.join(parent, "vrai"), path.join(parent, "generated"));
  expect(run(path.join(parent, "generated"), A).out).toMatch(/^Usage: .*lien/);
  expect(readdirSync(path.join(parent, "vrai"))).toEqual([]);
  const dossier = fresh("verrou");
  writeFileSync(path.join(path.dirname(dossier), ".generated-verrou"), String(process.pid));
  expect(run(dossier, B).out).toMatch(/^Systeme: Une autre exécution/);
  expect(tree(dossier)).toBe(whole(A));
});

test("a manifest that points outside is not followed", () => {
  const dossier = fresh("dehors");
  const victim = path.join(travail, "victime.txt");
  writeFileSync(victim, "intacte");
  writeFileSync(path.join(dossier, "manifeste.json"), JSON.stringify({ fichiers: ["../../victime.txt", "/etc/passwd", "a.ts"] }));
  expect(run(dossier, B).status).toBe(0);
  expect(readFileSync(victim, "utf8")).toBe("intacte");
});

test("a folder that was never written here keeps its files of the same name", () => {
  const dossier = path.join(travail, "autrui", "generated");
  mkdirSync(dossier, { recursive: true });
  writeFileSync(path.join(dossier, "a.ts"), "à quelqu'un");
  expect(run(dossier, A).out).toMatch(/^Usage: .*« a\.ts », qu’Avenant n’a pas écrit/);
  expect(tree(dossier)).toBe("a.ts=à quelqu'un");
});
