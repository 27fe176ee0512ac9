// A seeded source of chance for tests: same seed, same inputs. Every run prints its seed.

export interface Chance {
  /** An integer from 0 to n - 1. */
  below(n: number): number;
  pick<T>(xs: readonly T[]): T;
}

/** mulberry32: enough for choosing test inputs. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  const below = (n: number): number => next() % n;
  return { below, pick: (xs) => xs[below(xs.length)]! };
}

/** The seed of this run: AVENANT_SEED, or a fixed one. */
export const SEED = Number(process.env["AVENANT_SEED"] ?? 20221122);
