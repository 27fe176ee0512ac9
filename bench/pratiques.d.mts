// Types of pratiques.mjs, for the tests.
export function tirage(graine: number): () => number;
export function colonnes(copies: number, lignes: number, options?: { readonly graine?: number; readonly partagees?: boolean }): Record<string, Uint8Array | Int32Array>;
export function enObjets(cols: Readonly<Record<string, Uint8Array | Int32Array>>, debut: number, fin: number): readonly object[];
