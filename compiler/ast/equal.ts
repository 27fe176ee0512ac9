// Equality of trees: everything but positions. The formatter uses it to prove that it changed nothing.

/** Do two trees say the same? Spans and the name of the file are left aside. */
export function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((x, i) => equal(x, b[i]));
  }
  const clesA = cles(a);
  const clesB = cles(b);
  return clesA.length === clesB.length && clesA.every((c) => c in b && equal(champ(a, c), champ(b, c)));
}

const PLACES: ReadonlySet<string> = new Set(["span", "motSpan", "file"]);

function cles(o: object): string[] {
  return Object.keys(o).filter((c) => !PLACES.has(c) && champ(o, c) !== undefined);
}

function champ(o: object, cle: string): unknown {
  return (o as Readonly<Record<string, unknown>>)[cle];
}
