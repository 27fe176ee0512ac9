// docs/contradictions.md: every contradiction of the inventory of sources, K1 to K22, ends in a choice, and each « où » names a
// file and something that this file makes, changes or tries.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Operation } from "../../compiler/corpus/corpus.ts";
import { compile } from "../../compiler/pipeline.ts";
import { fichiersReels, MARQUES, RACINE } from "../support/rules.ts";

const { value } = compile(fichiersReels(".rules"), MARQUES);
const corpus = value.corpus!;

const lignes = readFileSync(path.join(RACINE, "docs/contradictions.md"), "utf8").split("\n")
  .filter((l) => l.startsWith("| ")).map((l) => l.split("|").slice(1, -1).map((c) => c.trim()));
const inventaire = lignes.filter((c) => /^K\d+$/.test(c[0]!));
const silences = lignes.filter((c) => c.length === 4 && c[0] !== "Sujet");

/** « `a.rules`, `b.rules` : x, y ; `c.rules` : z » : each file with each of its names. */
function lieux(ou: string): readonly (readonly [string, string])[] {
  return ou.split(" ; ").flatMap((lieu) => {
    const [fichiers, noms] = lieu.split(" : ");
    expect(noms, `${lieu} : un nom après « : »`).toBeDefined();
    return [...fichiers!.matchAll(/`([^`]+)`/g)].flatMap((f) => noms!.split(", ").map((nom) => [f[1]!, nom] as const));
  });
}

/** What an instruction makes or touches, by name; never what a condition only mentions. */
function nomsDe(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(nomsDe);
  const n = node as Record<string, unknown>;
  const nom = typeof n["nom"] === "string" ? n["nom"] : (n["nom"] as { nom?: string } | undefined)?.nom;
  return [...(nom === undefined ? [] : [nom]), ...["dispositif", "cible", "cibles", "dans", "element", "elements", "enfants", "declarations"].flatMap((k) => nomsDe(n[k]))];
}

function nomsDuFichier(fichier: string): string[] {
  const actes = corpus.actes.filter((a) => a.node.span.file === fichier).map((a) => a.id);
  const operations: Operation[] = corpus.actes.flatMap((a) => a.operations).filter((o) => o.span.file === fichier);
  return [...actes, ...operations.flatMap((o) => [o.dispositif, ...nomsDe(o.instruction)])];
}

test("K1 to K22, in order, each with what is said and what is chosen", () => {
  expect(inventaire.map((c) => c[0])).toEqual(Array.from({ length: 22 }, (_, i) => `K${i + 1}`));
  for (const c of inventaire) expect([c.length, c.every((x) => x !== "")], c[0]).toEqual([5, true]);
});

describe.each([...inventaire, ...silences].map((c) => [c[0]!, c[c.length - 1]!] as const))("%s", (_, ou) => {
  test.each(lieux(ou))("%s : %s", (fichier, nom) => {
    const chemin = `rules/${fichier}`;
    expect(existsSync(path.join(RACINE, chemin))).toBe(true);
    if (chemin.endsWith(".rules")) expect(nomsDuFichier(chemin)).toContain(nom);
    else expect(readFileSync(path.join(RACINE, chemin), "utf8")).toMatch(new RegExp(`nom: .*${nom}`));
  });
});

test("a name that a file only mentions in a condition, or that it does not know, is not its own", () => {
  const noms = nomsDuFichier("rules/convention-2016/decision-coordination-2022.rules");
  expect(noms).toContain("coordination");
  expect(noms).not.toContain("logiciel");
  expect(nomsDuFichier("rules/convention-2016/lecture-lap-2022.rules")).not.toContain("lap_certifié");
});
