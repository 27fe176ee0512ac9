// Exact arithmetic against an independent calculator (Python's fractions), rounding against whole-number arithmetic, and
// the thresholds that binary floating point decides wrongly (reliability, facts 11, 12 and 14).
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import * as exact from "../../compiler/runtime/exact.ts";
import type { Exact, ModeArrondi } from "../../compiler/runtime/exact.ts";
import vecteurs from "./vecteurs.json" with { type: "json" };

interface Vecteur {
  readonly op: string;
  readonly a: string;
  readonly b: string;
  readonly r: string;
  readonly mode?: string;
}

/** "n/d" as Python writes it; here only so that the reader under test is not its own witness. */
function de(texte: string): Exact {
  const [n, d] = texte.split("/");
  return exact.fraction(BigInt(n!), BigInt(d!));
}

const dit = (e: Exact): string => `${e.n}/${e.d}`;

function calcule({ op, a, b, mode }: Vecteur): string {
  const [x, y] = [de(a), de(b)];
  switch (op) {
    case "plus": return dit(exact.plus(x, y));
    case "moins": return dit(exact.moins(x, y));
    case "fois": return dit(exact.fois(x, y));
    case "divise": return dit(exact.divise(x, y));
    case "compare": return String(exact.compare(x, y));
    case "plancher": return String(exact.plancher(x));
    case "plafond": return String(exact.plafond(x));
    case "arrondi": return dit(exact.arrondi(x, y, mode as ModeArrondi));
    case "seuil": return exact.compare(x, y) >= 0 ? "True" : "False";
    default: throw new Error(`unknown operation ${op}`);
  }
}

function differences(liste: readonly Vecteur[]): string[] {
  return liste.filter((v) => calcule(v) !== v.r).map((v) => `${JSON.stringify(v)} gives ${calcule(v)}`);
}

function python(): string | undefined {
  try {
    return execFileSync("python3", ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return undefined;
  }
}

describe("against Python's fractions", () => {
  test("600 vectors kept in the repository", () => {
    expect(vecteurs).toHaveLength(600);
    expect(differences(vecteurs)).toEqual([]);
  });

  // Stryker (one run per mutant of exact.ts) makes do with the 600 vectors kept.
  const absent = process.env["AVENANT_STRYKER"] !== undefined || python() === undefined;
  test.skipIf(absent)(absent ? "SKIPPED: python3 is not installed, or Stryker runs" : "20,000 fresh vectors", () => {
    const script = fileURLToPath(new URL("calculateur.py", import.meta.url));
    const graine = Math.floor(Math.random() * 1e9);
    const frais = JSON.parse(execFileSync("python3", [script, "20000", String(graine)], { encoding: "utf8", maxBuffer: 1 << 26 })) as Vecteur[];
    expect(frais).toHaveLength(20_000);
    expect(differences(frais), `seed ${graine}`).toEqual([]);
  });
});

describe("thresholds of the convention", () => {
  const seuils = [[2n, 3n], [1n, 3n], [1n, 5n], [4n, 5n], [9n, 10n], [1n, 2n], [1n, 20n]] as const;

  test.each(seuils)("%s/%s is decided right for every denominator up to 1,000, at, just under and just over", (p, q) => {
    const seuil = exact.fraction(p, q);
    const faux: string[] = [];
    for (let d = 1n; d <= 1000n; d++) {
      const bord = (p * d) / q;
      for (const n of [bord - 1n, bord, bord + 1n]) {
        if ((exact.compare(exact.fraction(n, d), seuil) >= 0) !== n * q >= p * d) faux.push(`${n}/${d}`);
      }
    }
    expect(faux).toEqual([]);
  });

  test("two thirds through × 100 stays two thirds", () => {
    const cent = exact.entier(100n);
    const mesure = exact.fois(exact.fraction(2n, 3n), cent);
    expect(exact.compare(mesure, exact.fois(exact.divise(exact.entier(2), exact.entier(3)), cent))).toBe(0);
  });

  test("n × (1/d) is n/d: 7 of 35 reach 20 %", () => {
    const un35 = exact.divise(exact.UN, exact.entier(35));
    expect(exact.compare(exact.fois(exact.entier(7), un35), exact.fraction(1n, 5n))).toBe(0);
  });

  test("three indicators of 22,5 points at 7 € are 472,50 €, not 474 €", () => {
    const points = exact.fois(exact.entier(3), exact.fraction(45n, 2n));
    expect(exact.ecrire(exact.fois(points, exact.entier(7)))).toBe("472.5");
  });
});

describe("rounding", () => {
  const HALVES = process.env["AVENANT_LONG"] ? 2_000_000 : process.env["AVENANT_STRYKER"] ? 500 : 200_000;
  /** The multiple of 1 chosen for h halves, h odd, in plain whole numbers. */
  const attendu: Readonly<Record<ModeArrondi, (h: number) => number>> = {
    "moitie-vers-exterieur": (h) => (h > 0 ? (h + 1) / 2 : (h - 1) / 2),
    "moitie-vers-zero": (h) => (h > 0 ? (h - 1) / 2 : (h + 1) / 2),
    "moitie-vers-pair": (h) => (((h + 1) / 2) % 2 === 0 ? (h + 1) / 2 : (h - 1) / 2),
    inferieur: (h) => (h - 1) / 2,
    superieur: (h) => (h + 1) / 2,
  };

  test.each(Object.keys(attendu) as ModeArrondi[])("%s on every half", (mode) => {
    const faux: number[] = [];
    for (let h = -HALVES; h <= HALVES; h++) {
      const entiere = h % 2 === 0;
      const r = exact.arrondi({ n: entiere ? BigInt(h / 2) : BigInt(h), d: entiere ? 1n : 2n }, exact.UN, mode);
      const voulu = entiere ? h / 2 : attendu[mode](h);
      if (r.d !== 1n || r.n !== BigInt(voulu)) faux.push(h);
    }
    expect(faux).toEqual([]);
  });

  test.each([
    ["145/1000", "1/100", "moitie-vers-exterieur", "15/100"], // 0,145 € in binary gives 0,14
    ["-315/2", "1/1", "moitie-vers-exterieur", "-158/1"],
    ["-315/2", "1/1", "moitie-vers-pair", "-158/1"],
    ["-315/2", "1/1", "moitie-vers-zero", "-157/1"],
    ["5/2", "1/1", "moitie-vers-pair", "2/1"],
    ["-5/2", "1/1", "moitie-vers-exterieur", "-3/1"],
    ["819/8", "1/100", "moitie-vers-exterieur", "10238/100"], // 102,375 €
    ["819/8", "1/2", "moitie-vers-exterieur", "205/2"],
    ["2/3", "1/100", "inferieur", "66/100"],
    ["-2/3", "1/100", "inferieur", "-67/100"],
    ["-2/3", "1/100", "superieur", "-66/100"],
    ["0/1", "1/100", "superieur", "0/1"],
  ] as const)("%s to a multiple of %s, %s: %s", (a, pas, mode, r) => {
    expect(exact.arrondi(de(a), de(pas), mode)).toEqual(de(r));
  });
});

describe("writing and reading back", () => {
  test.each([["45/2", "22.5"], ["2/3", "2/3"], ["-3/1", "-3"], ["1/1000", "0.001"], ["-1/8", "-0.125"], ["4/20", "0.2"], ["7/35", "0.2"], ["0/5", "0"]])("%s is written %s", (a, texte) => {
    expect(exact.ecrire(de(a))).toBe(texte);
    expect(exact.lire(texte)).toEqual(de(a));
  });

  test.each(["", " ", "22,5", "1 234.50", "0x10", "1e3", "1/0", "--1", "+1", ".5", "5.", "1/2/3", "NaN", "Infinity", "1_000", "1n", "٣"])("%j is not a number", (texte) => {
    expect(exact.lire(texte)).toBeUndefined();
  });

  test("what was written is read back, exactly", () => {
    for (const v of vecteurs) expect(exact.lire(exact.ecrire(de(v.a)))).toEqual(de(v.a));
  });

  test("digits beyond 2^53 are kept", () => {
    expect(exact.ecrire(exact.lire("12345678901234567890.0000000000000000551")!)).toBe("12345678901234567890.0000000000000000551");
  });
});

test("a fraction with a zero denominator is refused", () => {
  expect(() => exact.fraction(1n, 0n)).toThrow(new RangeError("fraction with a zero denominator"));
  expect(() => exact.divise(exact.UN, exact.ZERO)).toThrow(RangeError);
});

describe("comparisons", () => {
  // a, b, sign of a − b: in order, then both equal, with numerators or denominators in common.
  test.each([["1/2", "1/3", 1], ["1/3", "1/2", -1], ["-1/2", "1/2", -1], ["2/4", "1/2", 0], ["3/1", "3/2", 1], ["5/7", "3/7", 1], ["0/1", "0/5", 0]] as const)("%s and %s", (ta, tb, ordre) => {
    const [a, b] = [de(ta), de(tb)];
    expect([exact.compare(a, b), exact.compare(b, a)]).toEqual([ordre, ordre === 0 ? 0 : -ordre]);
    expect([exact.egal(a, b), exact.egal(b, a)]).toEqual([ordre === 0, ordre === 0]);
    const [petit, grand] = ordre < 0 ? [a, b] : [b, a];
    expect([exact.minimum(a, b), exact.minimum(b, a)]).toEqual([petit, petit]);
    expect([exact.maximum(a, b), exact.maximum(b, a)]).toEqual([grand, grand]);
  });

  test.each([["-3/2", -1, false], ["-3/1", -1, true], ["0/1", 0, true], ["1/3", 1, false], ["4/2", 1, true]] as const)("%s: its sign, and whether it is whole", (t, signe, entier) => {
    expect([exact.signe(de(t)), exact.estEntier(de(t))]).toEqual([signe, entier]);
  });
});
