// What generated code uses of JavaScript, in the place of TypeScript's own declarations, which take longer to read than
// the whole package. A test holds it against the real ones.

export const BIBLIOTHEQUE = `/// <reference no-default-lib="true"/>
interface Object {}
interface Function {}
interface CallableFunction extends Function {}
interface NewableFunction extends Function {}
interface IArguments {}
interface String { readonly length: number }
interface Number {}
interface Boolean {}
interface BigInt {}
declare function BigInt(valeur: number | bigint): bigint;
interface Symbol {}
interface RegExp {}
interface Float64Array { readonly length: number; [n: number]: number }
interface Int32Array { readonly length: number; [n: number]: number }
interface Uint8Array { readonly length: number; [n: number]: number }
declare var Float64Array: { new (longueur: number): Float64Array };
interface Array<T> { length: number; [n: number]: T; indexOf(valeur: T): number }
interface ReadonlyArray<T> { readonly length: number; readonly [n: number]: T }
interface ReadonlySet<T> { has(valeur: T): boolean; readonly size: number }
interface ReadonlyMap<K, V> { get(cle: K): V | undefined; has(cle: K): boolean; readonly size: number }
`;
