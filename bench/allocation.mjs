// Bytes of heap an evaluation takes, once warm, with room enough that nothing is collected while counting.
import v8 from "node:v8";
import { paquet } from "./preparer.mjs";
import { colonnes, enObjets } from "./pratiques.mjs";
import { NOTRES } from "./evaluateurs.mjs";

/** Named when their packages are installed. */
async function moteurs() {
  const modules = await Promise.all(["json-logic-engine", "zen-engine", "json-rules-engine", "publicodes"].map((n) => import(`./concurrents/${n}.mjs`)));
  const [{ jsonLogicEngine }, { zenExpression, zenGraphe }, { jsonRulesEngine }, { publicodes }] = modules;
  return [jsonLogicEngine, zenExpression, zenGraphe, jsonRulesEngine, publicodes];
}

const p = await paquet(1);
const pratiques = enObjets(colonnes(1, 1_024), 0, 1_024);
const utilise = () => v8.getHeapStatistics().used_heap_size;
const out = [];
for (const f of [...NOTRES, ...(process.argv[2] === "engines" ? await moteurs() : [])]) {
  const c = await f(1, p);
  if (c === null) continue;
  const fin = Date.now() + 1_500;
  let lent = 0;
  for (let i = 0; Date.now() < fin; i++, lent++) await c.evaluer(pratiques[i & 1023]);
  const n = Math.max(20, Math.min(20_000, Math.trunc(lent / 20)));
  globalThis.gc();
  const avant = utilise();
  if (c.asynchrone) for (let i = 0; i < n; i++) await c.evaluer(pratiques[i & 1023]);
  else for (let i = 0; i < n; i++) c.evaluer(pratiques[i & 1023]);
  out.push([c.nom, (utilise() - avant) / n]);
}
console.log(JSON.stringify(out));
