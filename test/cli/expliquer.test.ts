// `expliquer` as a person meets it: the page of a code, its English, near codes, the list; and how the other commands lead there.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { dansUneSeuleLangue, pourLeTerminal } from "../../compiler/cli/fiche.ts";
import { paintFor } from "../../compiler/cli/terminal.ts";
import { FAMILLES } from "../../compiler/diagnostics/familles.ts";
import { RACINE } from "../support/rules.ts";

const travail = mkdtempSync(path.join(os.tmpdir(), "avenant-expliquer-"));
afterAll(() => rmSync(travail, { recursive: true, force: true }));

function avenant(...args: readonly string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const r = spawnSync(process.execPath, [path.join(RACINE, "bin/avenant.mjs"), ...args], { cwd: travail, encoding: "utf8" });
  return { code: r.status, out: r.stdout, err: r.stderr };
}

describe("a page in a terminal", () => {
  const page = "# `un-code`\n\n**un *titre* \\* long**\n\n*erreur*\n\nDes `mots` et [un lien](x.md), sur\ndeux lignes qui se suivent.\n\n- un point assez long pour passer à la ligne\n- deux\n\n" +
    "## Un texte qui produit ce message\n\n<!-- exemple : répété 2 fois -->\n*Deux fois.*\n\n```rules\nvolet 1 « É »\n\n  points : *3*\n```\n\n```text\nerreur\n```\n\n" +
    "## Le même texte, corrigé\n\n```rules\nvolet 2\n```\n\n## In English\n\n**a title**\n\nWhy: because.\n";
  const ecrire = (langue: "fr" | "en"): string => pourLeTerminal(dansUneSeuleLangue(page, langue), 40, paintFor({ isTTY: false }));

  test("French: wrapped, marks gone, texts as they are", () => {
    expect(ecrire("fr").split("\n")).toEqual([
      "un-code", "═══════", "", "un titre * long", "", "erreur", "", "Des mots et un lien, sur deux lignes qui", "se suivent.", "",
      "  - un point assez long pour passer à la", "    ligne", "  - deux", "", "Un texte qui produit ce message", "───────────────────────────────", "", "Deux fois.", "",
      "  volet 1 « É »", "", "    points : *3*", "", "  erreur", "", "Le même texte, corrigé", "──────────────────────", "", "  volet 2",
    ]);
  });

  test("English: its own words, and the texts", () => {
    expect(ecrire("en").split("\n")).toEqual([
      "un-code", "═══════", "", "a title", "", "Why: because.", "", "A text that produces this message", "─────────────────────────────────", "",
      "  volet 1 « É »", "", "    points : *3*", "", "The same text, mended", "─────────────────────", "", "  volet 2",
    ]);
  });
});

describe("the command", () => {
  test("the page of a code, whatever its case and accents; nothing on stderr", () => {
    for (const code of ["total-faux", "Total-Faux", "total faux"]) {
      const r = avenant("expliquer", code);
      expect([r.code, r.err]).toEqual([0, ""]);
      expect(r.out).toMatch(/^total-faux\n═+\n\nle total annoncé de ‹element›/);
      expect(r.out).toContain("Le même texte, corrigé");
      expect(r.out).not.toMatch(/In English|```|\*\*/);
    }
  });

  test("in English, and as JSON", () => {
    expect(avenant("explain", "total-faux", "--langue", "en").out).toContain("the total announced for ‹element›");
    expect(JSON.parse(avenant("expliquer", "total-faux", "--format", "json", "--langue", "en").out)).toMatchObject({
      version_du_format: "1", commande: "expliquer", code: "total-faux", famille: "controles", gravite: "erreur", langue: "en", page: "docs/diagnostics/total-faux.md",
    });
  });

  test("an unknown code: exit 64, and the near ones", () => {
    const r = avenant("expliquer", "total-fau");
    expect([r.code, r.out]).toEqual([64, ""]);
    expect(r.err).toContain("Aucun message ne porte le code « total-fau ». Codes proches : total-faux");
    expect(avenant("expliquer", "total-faux", "--langue", "de").code).toBe(64);
  });

  test("without a code, all of them by family", () => {
    const { out } = avenant("expliquer");
    for (const f of FAMILLES) {
      expect(out).toContain(f.titre);
      for (const code of Object.keys(f.entrees)) expect(out).toContain(`  ${code} (`);
    }
    expect((JSON.parse(avenant("expliquer", "--format", "json").out) as { codes: unknown[] }).codes.length).toBe(FAMILLES.flatMap((f) => Object.keys(f.entrees)).length);
  });
});

describe("a message leads to its page", () => {
  const regles = (deux: string): string => `convention c « C »\n  publiée le 1er janvier 2016\ndispositif f « F » à compter de 2017\n  article : « 1 »\n  valeur du point : 7 €\n${deux}`;

  test("once per code in a run, in its language", () => {
    writeFileSync(path.join(travail, "a.rules"), regles("  indicateur a « A »\n    points : 3 @\n  indicateur b « B »\n    points : 4 @\n"));
    const fr = avenant("verifier", "a.rules").err;
    expect(fr.match(/erreur\[caractere-inconnu\]/g)).toHaveLength(2);
    expect(fr.match(/= Comprendre : avenant expliquer caractere-inconnu$/gm)).toHaveLength(1);
    const en = avenant("verifier", "a.rules", "--langue", "en").err;
    expect(en.match(/= Learn more: avenant expliquer caractere-inconnu --langue en$/gm)).toHaveLength(1);
    expect(en).toMatch(/\n2 errors in 1 file\n$/);
  });

  test("JSON follows the language; codes and severities do not change", () => {
    const lire = (...plus: string[]) => (JSON.parse(avenant("verifier", "a.rules", "--format", "json", ...plus).out) as { diagnostics: { code: string; gravite: string; titre: string; page: string }[] }).diagnostics[0]!;
    const [fr, en] = [lire(), lire("--langue", "en")];
    expect([en.code, en.gravite, en.page]).toEqual([fr.code, fr.gravite, "docs/diagnostics/caractere-inconnu.md"]);
    expect([fr.titre, en.titre]).toEqual(["« @ » n’a pas de sens ici", "« @ » means nothing here"]);
  });
});
