// From emitted TypeScript to JavaScript and declarations: the same program without its types, other modules by the name of what runs,
// texts untouched, and nothing made again that did not change.
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { emettreJavaScript } from "../../compiler/emit/typescript/javascript.ts";

const hash = (texte: string): string => createHash("sha256").update(texte).digest("hex");
const TEXTE = 'import x from "./a.ts";\\nexport { y } from \\"./b.ts\\";';
const SOURCES = [
  { chemin: "typescript/fpmt/v1.ts", contenu: `// Fichier généré par Avenant — ne pas modifier.\n\nimport type { A } from "../runtime/a.ts";\nimport { b } from "../runtime/a.ts";\nexport type { A } from "../runtime/a.ts";\n/** Dit. */\nexport const texte = "${TEXTE.replaceAll('"', '\\"').replaceAll('\\\\"', '\\"')}";\nexport function f(n: number): A {\n  return b(n);\n}\n` },
  { chemin: "typescript/runtime/a.ts", contenu: '// Fichier généré par Avenant — ne pas modifier.\nexport interface A {\n  readonly n: number;\n}\n/* @__NO_SIDE_EFFECTS__ */\nexport function b(n: number): A {\n  return { n };\n}\n' },
];

const par = async (incremental?: Parameters<typeof emettreJavaScript>[2], sources = SOURCES) => new Map((await emettreJavaScript(sources, "1", incremental)).map((f) => [f.chemin, f]));

test("trois fichiers par module, sans les types, aux bons noms, sous le même titre", async () => {
  const fichiers = await par();
  expect([...fichiers.keys()]).toEqual(["js/fpmt/v1.js", "js/fpmt/v1.d.ts", "js/fpmt/v1.d.ts.map", "js/runtime/a.js", "js/runtime/a.d.ts", "js/runtime/a.d.ts.map"]);
  const js = fichiers.get("js/fpmt/v1.js")!.contenu;
  expect(js).toMatch(/^\/\/ Fichier généré par Avenant — ne pas modifier\.\nimport \{ b \} from "\.\.\/runtime\/a\.js";\n/);
  expect(js).not.toMatch(/number|\.\.\/runtime\/a\.ts/);
  const types = fichiers.get("js/fpmt/v1.d.ts")!.contenu;
  expect(types).toMatch(/^\/\/ Fichier généré par Avenant — ne pas modifier\.\nimport type \{ A \} from "\.\.\/runtime\/a\.js";\nexport type \{ A \} from "\.\.\/runtime\/a\.js";\n/);
  expect(types).toContain("/** Dit. */");
  expect(fichiers.get("js/runtime/a.js")!.contenu).toContain("@__NO_SIDE_EFFECTS__");
});

test("un texte de la loi reste ce qu'il est, même s'il ressemble à un import", async () => {
  const fichiers = await par();
  for (const f of ["js/fpmt/v1.js", "js/fpmt/v1.d.ts"]) {
    expect(fichiers.get(f)!.contenu).toContain("./a.ts");
    expect(fichiers.get(f)!.contenu).toContain("./b.ts");
  }
});

test("la carte des déclarations descend d'une ligne avec elles", async () => {
  const { sources, mappings } = JSON.parse((await par()).get("js/fpmt/v1.d.ts.map")!.contenu) as { sources: readonly string[]; mappings: string };
  expect(sources).toEqual(["../../typescript/fpmt/v1.ts"]);
  expect(mappings).toMatch(/^;[A-Z]/);
});

test("ce qui n'a pas changé est repris ; les mêmes sources donnent les mêmes octets", async () => {
  const premier = await par({ precedent: new Map(), hash });
  const precedent = new Map([...premier].map(([chemin, { brut, contenu }]) => [chemin, { brut, contenu }]));
  expect([...(await par({ precedent, hash })).values()].every((f) => f.repris)).toBe(true);
  const changees = SOURCES.map((s, i) => (i === 1 ? { ...s, contenu: s.contenu.replace("{ n }", "{ n: n }") } : s));
  const second = await par({ precedent, hash }, changees);
  expect([...second.values()].filter((f) => !f.repris).map((f) => f.chemin)).toEqual(["js/runtime/a.js", "js/runtime/a.d.ts", "js/runtime/a.d.ts.map"]);
  expect([...second.values()].map((f) => f.contenu)).toEqual([...(await par(undefined, changees)).values()].map((f) => f.contenu));
});

test("ce qui n'est pas du code, ou déclare mal ses types, est une erreur de notre part", async () => {
  await expect(emettreJavaScript([{ chemin: "typescript/x.ts", contenu: "export const a = ;" }], "1")).rejects.toThrow("does not become JavaScript");
  await expect(emettreJavaScript([{ chemin: "typescript/x.ts", contenu: "const o = f(); function f(): number { return 1; }\nexport const a = f();" }], "1")).rejects.toThrow("does not become JavaScript");
});
