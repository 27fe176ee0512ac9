// `init` writes a whole corpus or nothing: in a new or empty folder only, refused by name otherwise; killed or refused at any call
// of the disk, it leaves neither half a corpus nor a change to what was there.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fichiersDuModele, NOM_DU_MODELE } from "../../compiler/cli/modele.ts";
import { RACINE } from "../support/rules.ts";

const travail = mkdtempSync(path.join(os.tmpdir(), "avenant-creation-"));
afterAll(() => rmSync(travail, { recursive: true, force: true }));

// Counts the calls that change the disk; dies, or is refused, at the n-th.
const panne = path.join(travail, "panne.cjs");
writeFileSync(panne, `const fs = require("node:fs");
const n = Number(process.env.PANNE ?? 0);
let calls = 0;
for (const nom of ["mkdirSync", "openSync", "writeFileSync", "fsyncSync", "renameSync", "rmdirSync"]) {
  const vrai = fs[nom];
  fs[nom] = (...args) => {
    if (nom === "openSync" && args[1] !== "wx") return vrai(...args);
    calls++;
    if (calls === n && process.env.GENRE === "mort") process.kill(process.pid, "SIGKILL");
    if (calls === n && process.env.GENRE === "plein") throw Object.assign(new Error("full"), { code: "ENOSPC" });
    return vrai(...args);
  };
}
process.on("exit", () => process.env.COMPTE && require("node:fs").appendFileSync(process.env.COMPTE, String(calls)));
`);

function init(args: readonly string[], cwd = travail, env: Readonly<Record<string, string>> = {}) {
  const r = spawnSync(process.execPath, ["-r", panne, path.join(RACINE, "bin/avenant.mjs"), "init", ...args], { cwd, encoding: "utf8", env: { ...process.env, ...env } });
  return { code: r.status, signal: r.signal, out: r.stdout, err: r.stderr };
}

function tree(dossier: string): Map<string, string> {
  return new Map(readdirSync(dossier, { recursive: true, encoding: "utf8" }).sort()
    .filter((f) => statSync(path.join(dossier, f)).isFile()).map((f) => [f.split(path.sep).join("/"), readFileSync(path.join(dossier, f), "utf8")]));
}

const dansLOrdre = (m: ReadonlyMap<string, string>): Map<string, string> => new Map([...m].sort(([a], [b]) => (a < b ? -1 : 1)));
const ENTIER = dansLOrdre(fichiersDuModele(NOM_DU_MODELE));

describe("where it writes", () => {
  test("a new folder, its parents too", () => {
    const r = init(["un/deux/trois"]);
    expect([r.code, r.err]).toEqual([0, ""]);
    expect(dansLOrdre(tree(path.join(travail, "un/deux/trois")))).toEqual(ENTIER);
    expect(readdirSync(path.join(travail, "un/deux"))).toEqual(["trois"]);
    for (const f of ENTIER.keys()) expect(r.out).toContain(`un/deux/trois/${f}\n`);
  });

  test("the folder of the command when it is empty, or holds only its history; the label is given", () => {
    const ici = path.join(travail, "ici");
    mkdirSync(path.join(ici, ".git"), { recursive: true });
    writeFileSync(path.join(ici, ".git/config"), "garde");
    expect(init(["--nom", "Forfait d’essai"], ici).code).toBe(0);
    const vu = tree(ici);
    expect(vu.get(".git/config")).toBe("garde");
    vu.delete(".git/config");
    expect(dansLOrdre(vu)).toEqual(dansLOrdre(fichiersDuModele("Forfait d’essai")));
    expect(vu.get("rules/convention.rules")).toContain("« Forfait d’essai »");
  });
});

describe("what it refuses, leaving everything as it is", () => {
  const dossier = path.join(travail, "plein");
  mkdirSync(dossier);
  for (const f of ["a.txt", "LISEZ-MOI.md"]) writeFileSync(path.join(dossier, f), "à moi");
  writeFileSync(path.join(travail, "fichier"), "à moi");
  mkdirSync(path.join(travail, "vrai"));
  symlinkSync(path.join(travail, "vrai"), path.join(travail, "lien"));
  mkdirSync(path.join(travail, ".occupe-en-cours"));

  test.each<[string, readonly string[], string]>([
    ["a folder that is not empty", ["plein"], "« plein » n’est pas vide (« LISEZ-MOI.md », « a.txt ») : rien n’a été touché."],
    ["a file", ["fichier"], "« fichier » existe déjà et n’est pas un dossier"],
    ["a link", ["lien"], "« lien » est un lien"],
    ["a folder being made", ["occupe"], "« .occupe-en-cours » existe déjà à côté"],
    ["a label that would be code", ["neuf", "--nom", "x » : taux\u202e"], "--nom accepte des lettres, des chiffres, des espaces et ' ’ ( ) , . ° -, 60 caractères au plus, pas « x » : taux‹U+202E› »."],
    ["two folders", ["a", "b"], "Il y a trop d’arguments."],
  ])("%s", (_, args, phrase) => {
    const avant = tree(travail);
    const r = init(args);
    expect([r.code, r.out]).toEqual([64, ""]);
    expect(r.err).toContain(phrase);
    expect(tree(travail)).toEqual(avant);
    expect(existsSync(path.join(travail, "neuf"))).toBe(false);
  });
});

describe("a failure leaves nothing", () => {
  const appels = ((): number => {
    const compte = path.join(travail, "compte.txt");
    init(["compte"], travail, { COMPTE: compte });
    return Number(readFileSync(compte, "utf8"));
  })();
  // Files are alike: the first ones, the last ones and the renaming are the calls that differ.
  const choisis = [1, 2, 3, 4, 5, 6, 7, 8, 20, appels - 3, appels - 2, appels - 1, appels];

  test.each(choisis)("a full disk at call %i", (n) => {
    const parent = path.join(travail, `disque-${n}`);
    mkdirSync(path.join(parent, "vide"), { recursive: true });
    for (const [cible, reste] of [["a/b", ["vide"]], ["vide", ["vide"]]] as const) {
      const r = init([cible], parent, { PANNE: String(n), GENRE: "plein" });
      expect([r.code, r.out]).toEqual([74, ""]);
      expect(r.err).toMatch(/Écriture impossible .* \(ENOSPC\)\. Rien n’a été créé\./);
      expect(readdirSync(parent, { recursive: true })).toEqual(reste);
    }
  });

  test.each(choisis)("killed at call %i: the new folder is not there, and can be made again", (n) => {
    const parent = path.join(travail, `mort-${n}`);
    mkdirSync(parent);
    expect(init(["a"], parent, { PANNE: String(n), GENRE: "mort" }).signal).toBe("SIGKILL");
    expect(existsSync(path.join(parent, "a"))).toBe(false);
    rmSync(path.join(parent, ".a-en-cours"), { recursive: true, force: true });
    expect(init(["a"], parent).code).toBe(0);
    expect(dansLOrdre(tree(path.join(parent, "a")))).toEqual(ENTIER);
  });
});
