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
interface Symbol {}
interface RegExp {}
interface Array<T> { length: number; [n: number]: T }
interface ReadonlyArray<T> { readonly length: number; readonly [n: number]: T }
interface ReadonlySet<T> { has(valeur: T): boolean; readonly size: number }
interface ReadonlyMap<K, V> { get(cle: K): V | undefined; has(cle: K): boolean; readonly size: number }
`;
