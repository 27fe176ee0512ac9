// Stryker's mutants without its test runner: Stryker's instrumenter makes them, and the tests that hold the module are bundled
// and run again and again in one warm process, which takes minutes where a run of vitest for each mutant takes hours.
//   node scripts/mutants.mjs <tests,…> <sources,…>     a test or a source is a file or a folder
// A mutant is killed by its first failing test, or by a loop that does not end. Survivors are printed with their place.
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { commonTokens } from "@stryker-mutator/api/plugin";
import { createInstrumenter } from "@stryker-mutator/instrumenter";
import { rolldown } from "rolldown";
import { createInjector } from "typed-inject";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dossier = path.join(root, ".stryker-tmp", `vif-${process.pid}`);
const PATIENCE = 15_000;

const fichiers = (liste, fin) => liste.split(",").flatMap((f) => {
  const p = path.join(root, f);
  if (!statSync(p).isDirectory()) return [p];
  return readdirSync(p, { recursive: true }).filter((x) => x.endsWith(fin)).map((x) => path.join(p, x));
}).sort();

const [tests, sources] = [fichiers(process.argv[2], ".test.ts"), fichiers(process.argv[3], ".ts")];

async function instrumenter() {
  const muet = Object.fromEntries(["trace", "debug", "info", "warn", "error", "fatal"].map((n) => [n, () => {}]));
  const logger = { ...muet, isDebugEnabled: () => false };
  const injector = createInjector().provideValue(commonTokens.logger, logger).provideValue(commonTokens.options, {});
  return injector.injectFunction(createInstrumenter).instrument(
    sources.map((name) => ({ name, content: readFileSync(name, "utf8"), mutate: true })), { ignorers: [], excludedMutations: [], plugins: null },
  );
}

async function assembler(mutes) {
  const parNom = new Map(mutes.map((f) => [f.name, f.content]));
  const bundle = await rolldown({
    input: "entree", platform: "node", treeshake: false, external: (id) => !id.startsWith(".") && !path.isAbsolute(id) && id !== "entree" && id !== "vitest",
    plugins: [{
      name: "mutants",
      resolveId: (id, de) => (id.endsWith("?raw") ? path.join(path.dirname(de), id) : id === "entree" ? "\0entree.js" : id === "vitest" ? path.join(root, "scripts/mutants-vitest.mjs") : null),
      load(id) {
        if (id === "\0entree.js") return tests.map((t) => `import ${JSON.stringify(t)};`).join("\n") + `\nexport * from ${JSON.stringify(path.join(root, "scripts/mutants-vitest.mjs"))};`;
        if (id.endsWith("?raw")) return { code: `export default ${JSON.stringify(readFileSync(id.slice(0, -4), "utf8"))};`, moduleType: "js" };
        if (!id.endsWith(".ts")) return null;
        const code = (parNom.get(id) ?? readFileSync(id, "utf8"))
          .replaceAll("import.meta.dirname", JSON.stringify(path.dirname(id))).replaceAll("import.meta.url", JSON.stringify(pathToFileURL(id).href))
          .replaceAll('toMatchFileSnapshot("', `toMatchFileSnapshot("${path.dirname(id)}/`);
        return { code, moduleType: "ts" };
      },
    }],
  });
  await bundle.write({ file: path.join(dossier, "tests.mjs"), format: "esm", codeSplitting: false });
}

/** Runs the tests in another process; `lignes` gets each line it prints. False: it had to be stopped. */
function enfant(args, lignes) {
  return new Promise((fini) => {
    const p = spawn(process.execPath, [path.join(root, "scripts/mutants-vitest.mjs"), path.join(dossier, "tests.mjs"), ...args], { cwd: root, stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, AVENANT_STRYKER: "1" } });
    let reste = "";
    let vivant = true;
    const arret = () => { vivant = false; p.kill("SIGKILL"); };
    let garde = setTimeout(arret, 4 * PATIENCE);
    p.stdout.on("data", (d) => {
      clearTimeout(garde);
      garde = setTimeout(arret, PATIENCE);
      const parts = (reste + d).split("\n");
      reste = parts.pop();
      parts.forEach((l) => l.startsWith("@") && lignes(JSON.parse(l.slice(1))));
    });
    p.on("close", () => { clearTimeout(garde); fini(vivant); });
  });
}

mkdirSync(dossier, { recursive: true });
const { files, mutants } = await instrumenter();
await assembler(files);
const avant = Date.now();
let portee;
await enfant(["sec"], (l) => { portee = l; });
if (!portee || portee.rates.length > 0) throw new Error(`tests fail without any mutant: ${JSON.stringify(portee?.rates)}`);
const lents = portee.durees.flatMap((d, i) => (d > 1000 ? [`${Math.round(d)} ms ${portee.noms[i]}`] : []));
const ordre = path.join(dossier, "ordre.json");
writeFileSync(ordre, JSON.stringify(portee.durees.map((_, i) => i).sort((a, b) => portee.durees[a] - portee.durees[b])));
console.log([...lents, ""].join("\n") + `${mutants.length} mutants, ${portee.noms.length} tests, once in ${Date.now() - avant} ms`);

const etat = new Map(mutants.filter((m) => m.status === "Ignored").map((m) => [m.id, "ignored"]));
const aFaire = [];
const statiques = [];
for (const m of mutants) {
  if (etat.has(m.id)) continue;
  if (portee.statiques[m.id]) statiques.push(m.id);
  else if (portee.couvre[m.id]) aFaire.push({ id: m.id, tests: portee.couvre[m.id].tests, limite: portee.couvre[m.id].coups * 100 });
  else etat.set(m.id, "no-coverage");
}
for (let i = 0; i < aFaire.length;) {
  const debut = i;
  writeFileSync(path.join(dossier, "plan.json"), JSON.stringify(aFaire.slice(i)));
  const vivant = await enfant(["plan", path.join(dossier, "plan.json")], (l) => { etat.set(l.id, l.etat); if (++i % 200 === 0) console.log(`${i} of ${aFaire.length}`); });
  if (i >= aFaire.length) break;
  if (!vivant) etat.set(aFaire[i++].id, "timeout");
  else if (i === debut) etat.set(aFaire[i++].id, "killed"); // else an earlier one left something behind: again, in a new process
}
console.log(`${statiques.length} mutants of what is made once, each in its own process`);
// In that order and without any mutant: a test that needs those before it proves nothing here.
if (statiques.length > 0) await enfant(["statique", "aucun", ordre], ({ rates }) => {
  console.log(rates.map((i) => `left out there, it fails in another order: ${portee.noms[i]}`).join("\n"));
  writeFileSync(ordre, JSON.stringify(JSON.parse(readFileSync(ordre, "utf8")).filter((i) => !rates.includes(i))));
});
for (const id of statiques) {
  const vivant = await enfant(["statique", id, ordre], (l) => etat.set(id, l.etat));
  if (!etat.has(id)) etat.set(id, vivant ? "killed" : "timeout");
}

const tableau = [];
for (const f of sources) {
  const siens = mutants.filter((m) => m.fileName === f);
  const texte = readFileSync(f, "utf8").split("\n");
  const compte = (...e) => siens.filter((m) => e.includes(etat.get(m.id))).length;
  for (const m of siens) {
    if (!["survived", "no-coverage"].includes(etat.get(m.id))) continue;
    const { start, end } = m.location;
    const avant = start.line === end.line ? texte[start.line].slice(start.column, end.column) : `${texte[start.line].slice(start.column)} …`;
    console.log(`${path.relative(root, f)}:${start.line + 1}:${start.column + 1} ${etat.get(m.id)} ${m.mutatorName}: ${avant} → ${m.replacement.replace(/\s+/g, " ")}`);
  }
  const [tues, vus] = [compte("killed", "timeout"), siens.length - compte("ignored")];
  tableau.push({ module: path.relative(root, f), mutants: vus, killed: tues, survived: compte("survived"), uncovered: compte("no-coverage"), ignored: compte("ignored"), score: vus === 0 ? "–" : ((100 * tues) / vus).toFixed(1) });
}
console.table(tableau);
const [v, t] = [tableau.reduce((n, x) => n + x.mutants, 0), tableau.reduce((n, x) => n + x.killed, 0)];
console.log(`all: ${t} of ${v}, ${((100 * t) / v).toFixed(1)} %; ${Math.round((Date.now() - avant) / 1000)} s`);
