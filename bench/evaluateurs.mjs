// One practice at a time: results compared first, then times in turn, at 20, 200 and 2 000 indicators; what an evaluation
// allocates and how long the code takes to warm up are measured in processes of their own.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { banc, paquet } from "./preparer.mjs";
import { colonnes, enObjets } from "./pratiques.mjs";
import { main, masque } from "./concurrents/a-la-main.mjs";
import { mainControlee } from "./concurrents/controle.mjs";
import * as g from "./concurrents/genere.mjs";
import { comparer, duree, enTour, rapport, tableau } from "./mesure.mjs";

const SECONDES = Number(process.env.BENCH_SECONDS ?? 40);

export const NOTRES = [g.genere, main, masque, mainControlee, g.genereLu, g.genereExplique, g.genereExpliqueLu, g.genereEstime];

/** Engines, where their packages are installed; publicodes needs minutes to read 2 000 indicators. */
async function moteurs(copies) {
  const [{ jsonLogicEngine }, { jsonRulesEngine }, { publicodes }, { zenExpression, zenGraphe }] = await Promise.all(
    ["json-logic-engine", "json-rules-engine", "publicodes", "zen-engine"].map((n) => import(`./concurrents/${n}.mjs`)));
  return [jsonLogicEngine, zenExpression, zenGraphe, jsonRulesEngine, ...(copies <= 10 ? [publicodes] : [])];
}

/** Practices enough that branches are not learnt by heart, few enough to stay in the cache. */
export function pratiquesDe(copies) {
  const n = Math.max(64, Math.trunc(4_096 / copies));
  return enObjets(colonnes(copies, n), 0, n);
}

export async function evaluateursMesures({ avecMoteurs }) {
  const resultats = new Map();
  for (const copies of (process.env.BENCH_COPIES ?? "1,10,100").split(",").map(Number)) {
    const p = await paquet(copies);
    const fabriques = [...NOTRES, ...(avecMoteurs ? await moteurs(copies) : [])];
    const concurrents = (await Promise.all(fabriques.map((f) => f(copies, p)))).filter((c) => c !== null);
    const n = copies === 1 ? 1_000 : 60;
    await comparer(concurrents.filter((c) => !/publicodes/.test(c.nom)), enObjets(colonnes(copies, n, { graine: 7 }), 0, n));
    await comparer(concurrents, enObjets(colonnes(copies, 200 / copies, { graine: 8 }), 0, 200 / copies));
    const base = concurrents[1].nom;
    // Quick ones together; slow ones after, each beside the hand-written one again.
    const rapides = concurrents.filter((c) => /hand|generated|json-logic/.test(c.nom) && !/estimer|everything read/.test(c.nom));
    const lents = concurrents.filter((c) => !rapides.includes(c));
    const temps = await enTour(rapides, pratiquesDe(copies), { secondes: SECONDES, chauffe: copies === 100 ? 15 : 2 });
    const reference = temps.get(base);
    const rapports = new Map([...temps].map(([nom, x]) => [nom, [x, x.min / reference.min, x.median / reference.median]]));
    const avecLents = lents.length === 0 ? new Map([[base, reference]]) : await enTour([concurrents[1], ...lents], pratiquesDe(copies), { secondes: SECONDES, tours: 100 });
    const autre = avecLents.get(base);
    for (const [nom, x] of avecLents) if (nom !== base) rapports.set(nom, [x, x.min / autre.min, x.median / autre.median]);
    const octets = (nom) => (memoire.has(nom) ? Math.round(memoire.get(nom)).toLocaleString("fr") : "");
    const memoire = copies === 1 ? allocations(avecMoteurs) : new Map();
    tableau(`${20 * copies} indicators, one practice at a time`, ["what", "time (min)", "time (median)", "ratio (min)", "ratio (median)", ...(copies === 1 ? ["bytes an evaluation"] : [])],
      [...rapports].sort((a, b) => a[1][1] - b[1][1]).map(([nom, [x, min, med]]) => [nom, duree(x.min), duree(x.median), rapport(min), rapport(med), ...(copies === 1 ? [octets(nom)] : [])]));
    resultats.set(copies, rapports);
    if (copies >= 100) surColonnes(copies);
  }
  return resultats;
}

/**
 * Beyond a thousand properties an object of JavaScript is a hash table, and reading it hides the rest: the same again, in a process where
 * practices were only ever of a class that reads columns.
 */
function surColonnes(copies) {
  const r = spawnSync(process.execPath, [path.join(banc, "vues.mjs"), String(copies), String(SECONDES)], { cwd: banc, encoding: "utf8" });
  if (r.status !== 0) throw new Error(r.stderr);
  process.stdout.write(r.stdout);
}

/** Young objects are never collected meanwhile: what the heap gained is what was allocated. */
function allocations(avecMoteurs) {
  const r = spawnSync(process.execPath, ["--expose-gc", "--max-semi-space-size=512", "--min-semi-space-size=512", path.join(banc, "allocation.mjs"), ...(avecMoteurs ? ["engines"] : [])], { cwd: banc, encoding: "utf8", maxBuffer: 1 << 24 });
  if (r.status !== 0) throw new Error(r.stderr);
  return new Map(JSON.parse(r.stdout));
}

/** Milliseconds until an evaluation takes less than twice what it ends up taking, in a new process. */
export function rechauffement() {
  const copies = Number(process.env.BENCH_WARM ?? 100);
  const lignes = ["genere", "main"].map((qui) => {
    const mesures = Array.from({ length: 3 }, () => {
      const r = spawnSync(process.execPath, [path.join(banc, "rechauffement.mjs"), qui, String(copies)], { cwd: banc, encoding: "utf8" });
      if (r.status !== 0) throw new Error(r.stderr);
      return JSON.parse(r.stdout);
    });
    const m = mesures.sort((a, b) => a.ms - b.ms)[0];
    return [m.nom, Math.round(m.ms), duree(m.stable)];
  });
  tableau(`Warm-up at ${20 * copies} indicators, new processes`, ["what", "ms to come under 2 × steady", "steady, an evaluation"], lignes);
}
