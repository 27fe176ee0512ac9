// Types of regles.mjs, for the tests.
export function textesDeRegles(copies: number): ReadonlyMap<string, string>;
