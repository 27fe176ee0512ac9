// Holds the house: arrows point down, packages and machine stay in their rooms, files are small, named for what they are and
// say why they exist, and every sentence of the catalogue is said somewhere. The plan is house/plan.ts.
import { describe, expect, test } from "vitest";
import { EXCUSED_IMPORTS, EXCUSED_NAMES, FORBIDDEN_NAMES, GENERATED, INDIRECT_CODES, LONG_FILES, PACKAGES, ROOMS } from "./house/plan.ts";
import type { Excuse, Room } from "./house/plan.ts";
import { circles, filesUnder, readSource } from "./house/reading.ts";
import type { Import } from "./house/reading.ts";

const tout = filesUnder("grammar", "compiler");
const essais = filesUnder("test");
const sources = tout.filter((f) => f.endsWith(".ts")).map(readSource);
const ecrites = sources.filter((s) => !GENERATED.includes(s.chemin));

/** In this room: the room itself, a file under it, or a file whose name begins so (`ir/from-law` holds `ir/from-law-dates.ts`). */
function within(chemin: string, room: string): boolean {
  return chemin === room || chemin.startsWith(`${room}/`) || (!room.endsWith(".ts") && chemin.startsWith(room) && /^[-.]/.test(chemin.slice(room.length)));
}

function roomOf(chemin: string): Room | undefined {
  return ROOMS.filter((r) => within(chemin, r.de)).sort((a, b) => b.de.length - a.de.length)[0];
}

function excused(list: readonly Excuse[], fichier: string, nom: string): boolean {
  return list.some((e) => e.fichier === fichier && e.nom === nom);
}

describe("arrows point down", () => {
  test("every file lies in a room of the plan", () => {
    expect(sources.filter((s) => !roomOf(s.chemin)).map((s) => `${s.chemin}: no room in test/house/plan.ts`)).toEqual([]);
  });

  function fault(from: string, room: Room, { vers, typeOnly, ligne }: Import): string | undefined {
    const path = vers.replace(/\?raw$/, "");
    if (!path.includes("/") || path.startsWith("@")) return undefined;
    const target = roomOf(path);
    if (target && (target.de === room.de || room.vers.some((r) => within(path, r)))) return undefined;
    if (typeOnly && room.types?.some((r) => within(path, r))) return undefined;
    if (excused(EXCUSED_IMPORTS, from, path)) return undefined;
    const words = room.types?.some((r) => within(path, r)) ? `may import types only from ${path}` : `may not import ${path}`;
    return `${from}:${ligne}: ${room.de} ${words} (it may: ${room.vers.join(", ") || "nothing"})`;
  }

  test("each room imports only what the plan allows, type imports included", () => {
    const faults = sources.flatMap((s) => {
      const room = roomOf(s.chemin);
      return room ? s.imports.map((i) => fault(s.chemin, room, i)).filter((f) => f !== undefined) : [];
    });
    expect(faults).toEqual([]);
  });

  test("no file imports in a circle", () => {
    const graph = new Map(sources.map((s) => [s.chemin, s.imports.map((i) => i.vers)]));
    expect(circles(graph).map((c) => `these import one another: ${c.join(" , ")}`)).toEqual([]);
  });

  test("the plan itself has no circle between rooms", () => {
    // A part of a room (emit/markdown, ir/from-law) stands above the room it belongs to; doors that stand above all are left out.
    const graph = new Map(ROOMS.map((r) => [r.de, [...r.vers, ...(r.types ?? [])]]));
    expect(circles(graph)).toEqual([]);
  });

  test("a package is named only where it belongs", () => {
    const faults = sources.flatMap((s) => s.imports.flatMap(({ vers, ligne }) => {
      if (vers.includes("/") && !vers.startsWith("@")) return [];
      const places = PACKAGES.get(vers) ?? [];
      if (places.some((p) => s.chemin.startsWith(p)) || excused(EXCUSED_IMPORTS, s.chemin, vers)) return [];
      return [`${s.chemin}:${ligne}: « ${vers === "node" ? "node:*" : vers} » is allowed ${places.length > 0 ? `only in ${places.join(", ")}` : "nowhere"}`];
    }));
    expect(faults).toEqual([]);
  });
});

describe("no clock, no chance, no locale, no floating point, no console below cli/", () => {
  test("forbidden names", () => {
    const faults = sources.filter((s) => !s.chemin.startsWith("compiler/cli/")).flatMap((s) => s.noms.flatMap(({ nom, ligne }) => {
      const raison = nom.startsWith("toLocale") ? "no locale" : FORBIDDEN_NAMES.get(nom);
      return raison === undefined || excused(EXCUSED_NAMES, s.chemin, nom) ? [] : [`${s.chemin}:${ligne}: ${nom} (${raison})`];
    }));
    expect(faults).toEqual([]);
  });

  test("no excuse outlives its reason", () => {
    const lus = new Map(sources.map((s) => [s.chemin, s]));
    const noms = EXCUSED_NAMES.filter((e) => !lus.get(e.fichier)?.noms.some((n) => n.nom === e.nom));
    const imports = EXCUSED_IMPORTS.filter((e) => !lus.get(e.fichier)?.imports.some((i) => i.vers === e.nom));
    expect([...noms, ...imports].map((e) => `${e.fichier} no longer uses ${e.nom}: remove its excuse`)).toEqual([]);
  });
});

describe("proportion", () => {
  test("no file above 800 lines, none above 500 without a reason", () => {
    const faults = ecrites.filter((s) => s.lignes > (LONG_FILES.has(s.chemin) ? 800 : 500))
      .map((s) => `${s.chemin}: ${s.lignes} lines${s.lignes > 800 ? ", above 800" : "; split it, or give its reason in LONG_FILES"}`);
    expect(faults).toEqual([]);
  });

  test("a long file that became short is no longer excused", () => {
    const lignes = new Map(ecrites.map((s) => [s.chemin, s.lignes]));
    expect([...LONG_FILES.keys()].filter((f) => (lignes.get(f) ?? 0) <= 500)).toEqual([]);
  });

  test("the median file is under 150 lines", () => {
    const tailles = ecrites.map((s) => s.lignes).sort((a, b) => a - b);
    expect(tailles[Math.floor(tailles.length / 2)]).toBeLessThan(150);
  });
});

describe("names", () => {
  const parts = [...new Set([...tout, ...essais.filter((f) => f.endsWith(".ts"))].flatMap((f) => f.split("/").map((_, i, all) => all.slice(0, i + 1).join("/"))))];
  const last = (chemin: string): string => chemin.slice(chemin.lastIndexOf("/") + 1);

  test("kebab-case, ASCII", () => {
    expect(parts.filter((p) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(last(p)))).toEqual([]);
  });

  test("nothing is named for what it is not", () => {
    expect(parts.filter((p) => /^(utils?|helpers?|commons?|core|misc|shared|stuff)$/.test(last(p).replace(/\..*$/, "")))).toEqual([]);
  });

  test("each file opens with what it is for", () => {
    const tests = essais.filter((f) => f.endsWith(".ts")).map(readSource);
    const faults = [...sources, ...tests].filter((s) => !/^(#!.*\n)?(\/\/ ?.{20}|\/\*[\s\S]{20})/.test(s.texte));
    expect(faults.map((s) => `${s.chemin}: begin with a sentence or two: what it is for, what it leaves to others`)).toEqual([]);
  });
});

describe("the catalogue of sentences", () => {
  const families = sources.filter((s) => s.chemin.startsWith("compiler/diagnostics/catalogue/"));
  const codes = families.flatMap((s) => s.codes.map((c) => ({ code: c.nom, place: `${s.chemin}:${c.ligne}` })));

  test("has codes to hold", () => {
    expect(codes.length).toBeGreaterThan(0);
  });

  test("a code is French kebab-case, and belongs to one family", () => {
    const bad = codes.filter(({ code }) => !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(code)).map(({ code, place }) => `${place}: « ${code} » is not kebab-case`);
    const twice = codes.flatMap(({ code, place }, i) => {
      const first = codes.findIndex((c) => c.code === code);
      return first < i ? [`${place}: « ${code} » is already at ${codes[first]!.place}`] : [];
    });
    expect([...bad, ...twice]).toEqual([]);
  });

  test("every code is said somewhere", () => {
    const users = sources.filter((s) => !families.includes(s));
    const unsaid = codes.filter(({ code }) => !INDIRECT_CODES.has(code) && !users.some((s) => s.chaines.has(code)));
    expect(unsaid.map(({ code, place }) => `${place}: no phase says « ${code} »`)).toEqual([]);
    expect([...INDIRECT_CODES.keys()].filter((code) => !codes.some((c) => c.code === code))).toEqual([]);
  });
});

test("the reader of the house sees what it must see", () => {
  const graph = new Map([["a", ["b"]], ["b", ["c"]], ["c", ["b", "d"]], ["d", []]]);
  expect(circles(graph)).toEqual([["b", "c"]]);
  const soi = readSource("test/house.test.ts");
  expect(soi.imports.filter((i) => i.typeOnly).map((i) => i.vers)).toEqual(["test/house/plan.ts", "test/house/reading.ts"]);
  expect(readSource("test/house/reading.ts").imports.map((i) => i.vers)).toEqual(["node", "node", "node", "typescript"]);
  expect(readSource("test/runtime/exact.test.ts").noms.map((n) => n.nom)).toContain("random");
  expect(within("compiler/ir/from-law-dates.ts", "compiler/ir/from-law")).toBe(true);
  expect(roomOf("compiler/emit/typescript/socle/types.ts")?.de).toBe("compiler/emit/typescript/socle");
});
