// Four rows in one word: what the loops of columns use to go four at a time.
export type Colonne = Uint8Array | Int32Array;

/** The lowest byte of a word is its first row. */
const PETIT_BOUTISTE = new Uint8Array(new Int32Array([1]).buffer)[0] === 1;

/** Quatre octets d'une colonne en un mot, ligne après ligne ; la fin qui n'en fait pas quatre n'y est pas. */
export function parQuatre(colonne: Colonne): Int32Array {
  const mots = colonne.length >>> 2;
  if (PETIT_BOUTISTE && colonne.byteOffset % 4 === 0) return new Int32Array(colonne.buffer, colonne.byteOffset, mots);
  return Int32Array.from({ length: mots }, (_, j) => colonne[4 * j]! | (colonne[4 * j + 1]! << 8) | (colonne[4 * j + 2]! << 16) | (colonne[4 * j + 3]! << 24));
}

/** Pour chaque façon d'en retenir parmi huit au plus, leur somme. */
export function tableDePoints(points: readonly number[]): Int32Array {
  return Int32Array.from({ length: 256 }, (_, bits) => points.reduce((somme, p, k) => somme + ((bits >>> k) & 1) * p, 0));
}
