// JUnit XML: well formed whatever the texts hold, counts that add up, the human message in the failure, no clock.
import { describe, expect, test } from "vitest";
import { versJunit, type SuiteJunit } from "../../compiler/diagnostics/formes/junit.ts";
import { DIAGNOSTICS, HOSTILE, lookup } from "./hostiles.ts";

const SUITES: readonly SuiteJunit[] = [
  {
    fichier: "rules/a.cas.yaml", autres: [],
    epreuves: [
      { nom: "Tout est atteint", ligne: 4, etat: "reussi", diagnostics: [] },
      { nom: HOSTILE, ligne: 9, etat: "echoue", diagnostics: [DIAGNOSTICS[1]!] },
      { nom: "Injouable", ligne: 12, etat: "injouable", diagnostics: [DIAGNOSTICS[0]!] },
    ],
  },
  { fichier: "rules/é\"<&.cas.yaml", autres: [DIAGNOSTICS[0]!], epreuves: [] },
];

/** The smallest reader that knows when XML is not well formed. */
function lire(xml: string): { readonly balises: readonly string[]; readonly attributs: readonly Readonly<Record<string, string>>[]; readonly textes: readonly string[] } {
  const pile: string[] = [];
  const balises: string[] = [];
  const attributs: Record<string, string>[] = [];
  const textes: string[] = [];
  const decoder = (t: string): string => {
    if (/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/.test(t)) throw new Error(`not escaped: ${t}`);
    return t.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, "&");
  };
  for (const [tout, fin, nom, dedans, seule, texte] of xml.replace(/^<\?xml[^?]*\?>/, "").matchAll(/<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)/gy)) {
    if (texte !== undefined) textes.push(decoder(texte));
    else if (fin === "/") { if (pile.pop() !== nom) throw new Error(`closes nothing: ${tout}`); }
    else {
      balises.push(nom!);
      attributs.push(Object.fromEntries([...dedans!.matchAll(/ ([a-z]+)="([^"]*)"/g)].map((m) => [m[1]!, decoder(m[2]!)])));
      if (seule === "") pile.push(nom!);
    }
  }
  if (pile.length > 0) throw new Error("left open");
  return { balises, attributs, textes };
}

describe("JUnit", () => {
  const xml = versJunit(SUITES, lookup);
  const lu = lire(xml);
  const de = (balise: string): Readonly<Record<string, string>>[] => lu.attributs.filter((_, i) => lu.balises[i] === balise);

  test("one suite a file, one test a case, counts that add up", () => {
    expect(de("testsuites")).toEqual([{ name: "avenant tester", tests: "4", failures: "1", errors: "2" }]);
    expect(de("testsuite")).toEqual([{ name: "rules/a.cas.yaml", tests: "3", failures: "1", errors: "1" }, { name: "rules/é\"<&.cas.yaml", tests: "1", failures: "0", errors: "1" }]);
    expect(de("testcase")[0]).toEqual({ classname: "rules/a.cas.yaml", name: "Tout est atteint", file: "rules/a.cas.yaml", line: "4" });
    expect(lu.balises.filter((b) => b === "failure" || b === "error")).toEqual(["failure", "error", "error"]);
  });

  test("a failure holds the message as a person reads it", () => {
    expect(de("error")[0]).toEqual({ message: "ce seuil n’a pas d’unité", type: "seuil-sans-unite" });
    expect(lu.textes.some((t) => t.includes("erreur[seuil-sans-unite] : ce seuil n’a pas d’unité") && t.includes("seuil : au moins 20\n") && t.includes("^^"))).toBe(true);
  });

  test("hostile texts come back as they are shown, and no control of a terminal with them", () => {
    expect(de("testcase")[1]!["name"]).toBe("fin]]> ::error::« %,:‹U+2028›‹U+001B›[31m<b>&\"'{0} [a](b)");
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/);
    expect(lire(versJunit([{ fichier: "f", autres: [], epreuves: [{ nom: "a\ud800b\ufffe\u0007", ligne: null, etat: "reussi", diagnostics: [] }] }], lookup)).attributs.at(-1)!["name"]).toBe("a‹U+D800›b‹U+FFFE›‹U+0007›");
  });

  test("no time, and no suite when nothing was run", () => {
    expect(xml).not.toMatch(/time/);
    expect(lire(versJunit([], lookup)).balises).toEqual(["testsuites"]);
  });
});
