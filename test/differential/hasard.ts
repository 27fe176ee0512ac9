// Reproducible randomness for the differential tests: the seed is printed, the same seed draws the same. Not a test.

export class Hasard {
  private etat: number;

  constructor(graine: number) {
    this.etat = graine >>> 0;
  }

  /** mulberry32: a number from 0 to 2^32 - 1. */
  private tirer(): number {
    this.etat = (this.etat + 0x6d2b79f5) >>> 0;
    let t = this.etat;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  }

  /** An integer from 0 to n - 1. */
  jusqua(n: number): number {
    return this.tirer() % n;
  }

  /** An integer from min to max. */
  entre(min: number, max: number): number {
    return min + this.jusqua(max - min + 1);
  }

  /** True once in n. */
  unSur(n: number): boolean {
    return this.jusqua(n) === 0;
  }

  parmi<T>(choix: readonly T[]): T {
    return choix[this.jusqua(choix.length)]!;
  }
}

/** The seed of this run: AVENANT_GRAINE, else a fixed one, so that a pull request is never red by chance alone. */
export function graine(): number {
  return Number(process.env["AVENANT_GRAINE"] ?? "20221231");
}

/** How many times the default size: AVENANT_DIFF. */
export function taille(): number {
  return Math.max(1, Number(process.env["AVENANT_DIFF"] ?? "1"));
}
