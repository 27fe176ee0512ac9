// `corriger`, the forms for machines and `--surveiller`, as a person or CI meets them: the real bundle, real processes.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { RACINE } from "../support/rules.ts";

const travail = mkdtempSync(path.join(os.tmpdir(), "avenant-sorties-"));
const AVENANT = path.join(RACINE, "bin/avenant.mjs");
afterAll(() => rmSync(travail, { recursive: true, force: true }));

const REGLES = `donnée lap « LAP » : oui ou non

convention c « C »
  publiée le 1er janvier 2016
  source : « JO »

dispositif d « D » à compter de 2017
  article : « 1 »
  valeur du point : 7 €

  indicateur i « I »
    condition : lap
    points : 22,5
`;
const CAS = `dispositif: d
cas:
  - nom: Atteint
    exercice: 2017
    données: { lap: oui }
    attendu: { points: 22,5 }
`;
const FICHIER = path.join(travail, "rules/a.rules");

function avenant(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const r = spawnSync(process.execPath, [AVENANT, ...args], { cwd: travail, encoding: "utf8" });
  return { code: r.status, out: r.stdout, err: r.stderr };
}

beforeEach(() => {
  rmSync(path.join(travail, "rules"), { recursive: true, force: true });
  mkdirSync(path.join(travail, "rules"));
  writeFileSync(FICHIER, REGLES);
  writeFileSync(path.join(travail, "rules/a.cas.yaml"), CAS.replace("22,5", '"22,5"'));
});

describe("corriger", () => {
  test("nothing to do: nothing is written, exit 0", () => {
    const avant = statSync(FICHIER, { bigint: true });
    expect(avenant("corriger")).toMatchObject({ code: 0, out: "Aucune correction sûre à faire.\n" });
    expect(statSync(FICHIER, { bigint: true })).toMatchObject({ ino: avant.ino, mtimeNs: avant.mtimeNs });
  });

  test("--verifier says what would change and writes nothing, exit 2; without it, the file is mended and keeps the rest byte for byte", () => {
    const abime = REGLES.replace("condition :", "Condition").replace("22,5", "22.5").replaceAll("\n", "\r\n");
    writeFileSync(FICHIER, `\ufeff${abime}`);
    chmodSync(FICHIER, 0o640);
    const sec = avenant("corriger", "--verifier", "--code", "point-decimal");
    expect([sec.code, sec.out.split("\n")[0]]).toEqual([2, "rules/a.rules:13:14  « 22.5 » → « 22,5 »  [point-decimal]"]);
    expect(readFileSync(FICHIER, "utf8")).toBe(`\ufeff${abime}`);
    // Two faults are left, both safe, both not asked for.
    expect(avenant("corriger", "--code", "point-decimal").code).toBe(1);
    expect(readFileSync(FICHIER, "utf8")).toBe(`\ufeff${abime.replace("22.5", "22,5")}`);
    expect(avenant("corriger").code).toBe(0);
    expect(readFileSync(FICHIER, "utf8")).toBe(REGLES.replaceAll("\n", "\r\n"));
    expect(statSync(FICHIER).mode & 0o777).toBe(0o640);
    expect(readdirSync(path.join(travail, "rules")).sort()).toEqual(["a.cas.yaml", "a.rules"]);
  });

  test("what could change the law is asked, with the edit to make, and left: exit 1", () => {
    writeFileSync(FICHIER, REGLES.replace("points : 22,5", "points : 1.385"));
    const r = avenant("corriger");
    expect(r.code).toBe(1);
    expect(r.out).toContain("À décider d’après le texte (1) :");
    expect(r.out).toContain("  ? ligne 13, remplacez « 1.385 » par « 1 385 »\n  ? ligne 13, remplacez « 1.385 » par « 1,385 »\n");
    expect(readFileSync(FICHIER, "utf8")).toContain("1.385");
  });

  test("JSON: what was changed, the questions, what is left", () => {
    writeFileSync(FICHIER, REGLES.replace("condition :", "condition").replace("22,5", "1.385"));
    const d = JSON.parse(avenant("corriger", "--format", "json").out) as Record<string, unknown>;
    expect(d).toMatchObject({
      version_du_format: "1", commande: "corriger", fichiers: ["rules/a.rules"],
      changements: [{ fichier: "rules/a.rules", ligne: 12, colonne: 5, code: "deux-points-manquants", avant: "condition", apres: "condition :" }],
      questions: [{ code: "point-decimal", lieu: { ligne: 13 }, corrections: ["écrire « 1 385 »", "écrire « 1,385 »"] }],
    });
  });

  test("a link stays a link, and its file is mended", () => {
    const vrai = path.join(travail, "rules/vrai.txt");
    renameSync(FICHIER, vrai);
    writeFileSync(vrai, REGLES.replace("22,5", "22.5"));
    symlinkSync("vrai.txt", FICHIER);
    expect(avenant("corriger", "rules/a.rules").code).toBe(0);
    expect(readFileSync(vrai, "utf8")).toBe(REGLES);
    expect(readdirSync(path.join(travail, "rules"), { withFileTypes: true }).find((e) => e.name === "a.rules")!.isSymbolicLink()).toBe(true);
  });

  test("bytes that are no text are left alone", () => {
    const octets = Buffer.from([0xff, 0xfe, 0x00]);
    writeFileSync(path.join(travail, "rules/b.rules"), octets);
    writeFileSync(FICHIER, REGLES.replace("22,5", "22.5"));
    expect(avenant("corriger").code).toBe(1);
    expect(readFileSync(path.join(travail, "rules/b.rules"))).toEqual(octets);
    expect(readFileSync(FICHIER, "utf8")).toBe(REGLES);
  });

  test("a code that does not exist is a wrong usage", () => {
    expect(avenant("corriger", "--code", "accent")).toMatchObject({ code: 64, out: "" });
  });
});

describe("forms", () => {
  test.each(["verifier", "formater", "corriger", "compiler"])("%s: gnu, github and sarif on stdout, the exit code of the human form", (commande) => {
    writeFileSync(FICHIER, REGLES.replace("condition : lap", "condition : lapp"));
    const attendu = avenant(commande).code;
    // `formater` and `corriger` say of a text that is well written what they have to say of it: nothing, or a question.
    const dit = commande !== "formater";
    const gnu = avenant(commande, "--format", "gnu");
    expect(gnu.code).toBe(attendu);
    if (dit) expect(gnu.out).toBe("rules/a.rules:12:17: error: rien ne s’appelle « lapp » dans « D » [nom-inconnu]\nrules/a.rules:1:8: note: « lap » est défini ici (une donnée)\n");
    const github = avenant(commande, "--format", "github");
    if (dit) expect(github.out).toMatch(/^::error file=rules\/a\.rules,line=12,endLine=12,col=17,endColumn=21,title=/);
    if (dit) expect(github.err).toBe("1 erreur dans 1 fichier\n");
    const sarif = JSON.parse(avenant(commande, "--format", "sarif").out) as { runs: [{ results: { ruleId: string }[] }] };
    expect(sarif.runs[0].results.map((r) => r.ruleId)).toEqual(dit ? ["nom-inconnu"] : []);
  });

  test("tester: junit, for cases that pass, that fail, and rules that cannot be read", () => {
    const passe = avenant("tester", "--format", "junit");
    expect([passe.code, passe.err]).toEqual([0, ""]);
    expect(passe.out).toContain('<testsuite name="rules/a.cas.yaml" tests="1" failures="0" errors="0">\n    <testcase classname="rules/a.cas.yaml" name="Atteint" file="rules/a.cas.yaml" line="3"/>');
    writeFileSync(FICHIER, REGLES.replace("22,5", "30"));
    const echoue = avenant("tester", "--format", "junit");
    expect(echoue.code).toBe(1);
    expect(echoue.out).toContain('tests="1" failures="1" errors="0"');
    expect(echoue.out).toContain('type="cas-en-echec"');
    writeFileSync(FICHIER, REGLES.replace("22,5", "22.5"));
    const casse = avenant("tester", "--format", "junit");
    expect(casse.code).toBe(1);
    expect(casse.out).toContain('<testsuite name="rules/a.rules" tests="1" failures="0" errors="1">');
  });

  test("a form that a command does not have is a wrong usage, with those that it has", () => {
    const r = avenant("verifier", "--format", "junit");
    expect([r.code, r.err]).toEqual([64, "avenant : --format accepte « humain », « json », « sarif », « github » ou « gnu », pas « junit ».\n"]);
  });
});

describe("exit codes", () => {
  /** How the rules are, and what each command then answers. */
  const ETATS: readonly (readonly [etat: string, texte: string, codes: Readonly<Record<string, number>>])[] = [
    ["without a fault", REGLES, { "verifier": 0, "tester": 0, "formater --verifier": 0, "corriger --verifier": 0, "consolider d --exercice 2017": 0, "comparer d 2017 2017": 0, "evaluer d --exercice 2017 --donnees cabinet.yaml": 0 }],
    ["with a fault of meaning", REGLES.replace("condition : lap", "condition : lapp"), { "verifier": 1, "tester": 1, "compiler": 1, "documenter": 1, "formater --verifier": 0, "corriger --verifier": 1, "consolider d --exercice 2017": 1, "comparer d 2017 2018": 1, "evaluer d --exercice 2017 --donnees cabinet.yaml": 1 }],
    ["with a safe fix to do", REGLES.replace("22,5", "22.5"), { "verifier": 1, "tester": 1, "corriger --verifier": 2, "compiler --verifier": 1 }],
    ["not laid out", REGLES.replace("    condition", "  condition"), { "verifier": 0, "formater --verifier": 2, "corriger --verifier": 0, "compiler --verifier": 2 }],
    ["with a warning", REGLES.replace("  article : « 1 »\n", ""), { "verifier": 0, "verifier --strict": 1, "corriger": 0 }],
  ];
  test.each(ETATS)("rules %s", (_etat, texte, codes) => {
    writeFileSync(FICHIER, texte);
    writeFileSync(path.join(travail, "cabinet.yaml"), "lap: oui\n");
    const vus = Object.fromEntries(Object.keys(codes).map((c) => [c, avenant(...c.split(" ")).code]));
    expect(vus).toEqual(codes);
  }, 60_000);

  test("a count ends what is said", () => {
    writeFileSync(FICHIER, REGLES.replace("22,5", "22.5").replace("condition :", "condition"));
    expect(avenant("verifier").err.trimEnd().split("\n").at(-1)).toBe("2 erreurs dans 1 fichier");
    writeFileSync(FICHIER, REGLES.replace("  article : « 1 »\n", ""));
    expect(avenant("verifier").err.trimEnd().split("\n").at(-1)).toMatch(/^\d avertissements? dans 1 fichier$/);
  });
});

describe("--surveiller", () => {
  /** A process that is watched: what it has written so far, and the moment a text appears in it. */
  function lancer(...args: readonly string[]): { attendre: (motif: RegExp) => Promise<string>; arreter: () => Promise<number | null> } {
    const p = spawn(process.execPath, [AVENANT, ...args], { cwd: travail });
    let lu = "";
    const veilleurs = new Set<() => void>();
    for (const flux of [p.stdout, p.stderr]) {
      flux.setEncoding("utf8").on("data", (t: string) => {
        lu += t;
        for (const v of veilleurs) v();
      });
    }
    const fin = new Promise<number | null>((resolve) => p.once("exit", (code) => resolve(code)));
    return {
      /** What came since the last wait, once it holds the pattern. */
      attendre: (motif) => new Promise((resolve, reject) => {
        const voir = (): void => {
          if (!motif.test(lu)) return;
          veilleurs.delete(voir);
          const recu = lu;
          lu = "";
          resolve(recu);
        };
        void fin.then(() => reject(new Error(`ended before ${String(motif)}: ${lu}`)));
        veilleurs.add(voir);
        voir();
      }),
      arreter: () => {
        p.kill("SIGINT");
        return fin;
      },
    };
  }

  test("verifier: each save is checked again; a file that vanishes or is half-saved does not stop it; Ctrl+C is exit 0", async () => {
    const p = lancer("verifier", "--surveiller");
    expect(await p.attendre(/Ctrl\+C/)).toContain("Tout est cohérent : 1 fichier");
    writeFileSync(FICHIER, REGLES.replace("22,5", "22.5"));
    const faute = await p.attendre(/1 erreur dans 1 fichier/);
    expect(faute).toContain("erreur[point-decimal]");
    expect(faute).not.toContain("\u001b");
    rmSync(FICHIER);
    await p.attendre(/Aucun fichier \.rules|n’existe pas/);
    writeFileSync(FICHIER, REGLES.slice(0, 150));
    await p.attendre(/erreur/);
    // As editors do: another file under the same name.
    writeFileSync(`${FICHIER}.tmp`, REGLES);
    renameSync(`${FICHIER}.tmp`, FICHIER);
    await p.attendre(/Tout est cohérent/);
    expect(await p.arreter()).toBe(0);
  }, 60_000);

  test("tester: a change of a case is run too", async () => {
    const p = lancer("tester", "--surveiller");
    await p.attendre(/Ctrl\+C/);
    writeFileSync(path.join(travail, "rules/a.cas.yaml"), CAS.replace("22,5", "40"));
    expect(await p.attendre(/Échec/)).toContain("cas-en-echec");
    expect(await p.arreter()).toBe(0);
  }, 60_000);

  test("one file is watched through its folder", async () => {
    const p = lancer("verifier", "rules/a.rules", "--surveiller");
    await p.attendre(/Ctrl\+C/);
    writeFileSync(`${FICHIER}.tmp`, REGLES.replace("22,5", "22.5"));
    renameSync(`${FICHIER}.tmp`, FICHIER);
    await p.attendre(/point-decimal/);
    expect(await p.arreter()).toBe(0);
  }, 60_000);
});
