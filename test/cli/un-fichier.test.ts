// One file written whole: links planted on the way are never followed, and what fails leaves what was there and nothing beside it.
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ecrireNeuf, poser } from "../../compiler/cli/un-fichier.ts";

let dossier: string;
const dans = (nom: string): string => path.join(dossier, nom);

beforeEach(() => {
  dossier = mkdtempSync(path.join(tmpdir(), "avenant-un-fichier-"));
  writeFileSync(dans("precieux"), "à moi");
});

afterEach(() => rmSync(dossier, { recursive: true, force: true }));

test("a new file is not written over another, nor through a link", () => {
  symlinkSync(dans("precieux"), dans("lien"));
  expect(() => ecrireNeuf(dans("precieux"), "autre")).toThrow(/EEXIST/);
  expect(() => ecrireNeuf(dans("lien"), "autre")).toThrow(/EEXIST/);
  expect(readFileSync(dans("precieux"), "utf8")).toBe("à moi");
});

test("a file takes the place of another, or of a link, whose target stays", () => {
  symlinkSync(dans("precieux"), dans("lien"));
  poser(dans("lien"), "neuf");
  poser(dans("autre"), "neuf");
  expect([readFileSync(dans("lien"), "utf8"), lstatSync(dans("lien")).isSymbolicLink(), readFileSync(dans("precieux"), "utf8")]).toEqual(["neuf", false, "à moi"]);
  expect(readdirSync(dossier).sort()).toEqual(["autre", "lien", "precieux"]);
});

test("a link planted at the temporary name stops the writing; its target stays", () => {
  writeFileSync(dans("a"), "avant");
  symlinkSync(dans("precieux"), dans(`.a.${process.pid}.en-cours`));
  expect(() => poser(dans("a"), "après")).toThrow(/EEXIST/);
  expect([readFileSync(dans("a"), "utf8"), readFileSync(dans("precieux"), "utf8")]).toEqual(["avant", "à moi"]);
});

test("what cannot be put in place leaves nothing beside it", () => {
  mkdirSync(dans("plein"));
  writeFileSync(dans("plein/x"), "");
  expect(() => poser(dans("plein"), "texte")).toThrow();
  expect(existsSync(dans("plein/x"))).toBe(true);
  expect(readdirSync(dossier).sort()).toEqual(["plein", "precieux"]);
});
