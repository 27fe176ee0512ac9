// The door and the plugin: disguises of one text, texts that are left alone, and prettier itself.
import * as prettier from "prettier";
import { describe, expect, test } from "vitest";
import { formater } from "../../compiler/format/formater.ts";
import plugin from "../../compiler/format/plugin.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { EXEMPLE } from "./exemple.ts";
import { forme } from "./essayer.ts";

describe("disguises of one text give the same bytes", () => {
  const CAS: readonly (readonly [string, (t: string) => string])[] = [
    ["CRLF", (t) => t.replaceAll("\n", "\r\n")],
    ["CR", (t) => t.replaceAll("\n", "\r")],
    ["mixed ends of line", (t) => t.replace(/\n/g, (_, i: number) => (i % 2 === 0 ? "\r\n" : "\n"))],
    ["a byte-order mark", (t) => `\ufeff${t}`],
    ["no final newline", (t) => t.trimEnd()],
    ["ten final newlines", (t) => t + "\n".repeat(10)],
    ["spaces at the ends of lines", (t) => t.replaceAll("\n", "  \t\n")],
    ["no indentation", (t) => t.replace(/^ +/gm, "")],
  ];
  test.each(CAS)("%s", async (nom, deguiser) => {
    // Only its indentation says that a comment ends a block.
    const texte = nom === "no indentation" ? EXEMPLE.replace(/^ *# (?:un mot à la fin|et un autre|fin du fichier).*\n/gm, "") : EXEMPLE;
    expect(await forme(deguiser(texte))).toBe(texte);
  });
});

describe("a text that cannot be read is left alone", () => {
  test.each([
    ["a clause that stops short", "convention c\n\ndispositif  d à compter de 2017\n  points :\n", 1],
    ["a text that is never closed", "convention  c « jamais fermée\n", 1],
  ])("%s", async (_quoi, texte) => {
    const { value, diagnostics } = await formater(new SourceText("essai.rules", texte));
    expect(value).toBe(texte);
    expect(diagnostics.map((d) => d.code)).toEqual(["format-impossible"]);
    expect(diagnostics[0]!.titre).toBe("ce fichier n’est pas mis en forme : sa lecture signale une erreur");
  });

  test("byte for byte, ends of line included", async () => {
    const texte = "\ufeffconvention c\r\ndispositif\r\n";
    expect((await formater(new SourceText("essai.rules", texte))).value).toBe(texte);
  });
});

describe("the oath", () => {
  test("what the tree forgets is not dropped: the text is returned as it was", async () => {
    // The tree keeps one origin only; the formatter must not choose.
    const texte = "donnée x : date, déclaratif, prérempli\n";
    const { value, diagnostics } = await formater(new SourceText("essai.rules", texte));
    expect(value).toBe(texte);
    expect(diagnostics.map((d) => [d.code, texte.slice(d.span.start, d.span.end)])).toEqual([["format-infidele", "déclaratif"]]);
  });
});

describe("the plugin in prettier", () => {
  test("finds its files by their extension", async () => {
    const texte = "convention c\ndispositif d   à compter de 2017";
    expect(await prettier.format(texte, { filepath: "x.rules", plugins: [plugin] })).toBe("convention c\n\ndispositif d à compter de 2017\n");
  });

  test("refuses a broken text with its place", async () => {
    await expect(prettier.format("convention c\ndispositif", { filepath: "x.rules", plugins: [plugin] })).rejects.toMatchObject({ loc: { start: { line: 2 } } });
  });
});

test("the plugin refuses what it would not write back the same, as the command does", async () => {
  await expect(prettier.format("donnée x : date, déclaratif, prérempli\n", { filepath: "x.rules", plugins: [plugin] })).rejects.toMatchObject({ loc: { start: { line: 1, column: 18 } } });
});

test("the plugin and the command write the same bytes", async () => {
  const deguise = EXEMPLE.replace(/^ +/gm, (r) => `${r}\t`).replaceAll(" : ", ":");
  expect(await prettier.format(deguise, { filepath: "x.rules", plugins: [plugin] })).toBe(await forme(deguise));
});
