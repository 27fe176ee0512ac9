// Start-up in whole processes, in turn with an empty one: a script that holds one practice, imports an evaluator and evaluates once, as
// a bundler makes it; and what a bundler keeps of the package for it. Whole processes differ by milliseconds from one to the next, so
// each also says how long it took from the moment that Node.js was ready.
import { spawnSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { ecrireModule, paquet } from "./preparer.mjs";
import { colonnes, enObjets } from "./pratiques.mjs";
import { fichierEcrit } from "./concurrents/a-la-main.mjs";
import { median, tableau } from "./mesure.mjs";

const TOURS = Number(process.env.BENCH_STARTS ?? 41);
const FIN = "if (process.argv[2] === \"ms\") console.log(performance.now() - performance.nodeTiming.bootstrapComplete);\n";

async function regroupe(entree, nom) {
  const b = await rolldown({ input: { entree: "\0entree" }, plugins: [{ name: "entree", resolveId: (s) => (s === "\0entree" ? s : null), load: (id) => (id === "\0entree" ? entree : null) }], logLevel: "silent" });
  const { output } = await b.generate({ format: "esm", minify: true, codeSplitting: false });
  await b.close();
  return { fichier: ecrireModule(nom, output[0].code), octets: Buffer.byteLength(output[0].code), gzip: gzipSync(output[0].code, { level: 9 }).length };
}

export async function demarrageMesure() {
  const lignes = [];
  const tailles = [];
  for (const copies of [1, 100]) {
    const p = await paquet(copies);
    const [d] = enObjets(colonnes(copies, 1), 0, 1);
    const donnees = `const donnees = ${JSON.stringify(d)};\n`;
    const appel = (module, nom, suite) => `import { ${nom} } from ${JSON.stringify(module)};\n${donnees}const r = ${nom}(donnees${suite});\nif (r === null || r.valide === false) throw new Error("refused");\n${FIN}`;
    const cas = [];
    const ajouter = async (quoi, fichier, module, nom, suite = "") => {
      cas.push([`${quoi}, ${20 * copies}`, (await regroupe(appel(module, nom, suite), `depart-${copies}-${fichier}`)).fichier]);
      const { octets, gzip } = await regroupe(`export { ${nom} } from ${JSON.stringify(module)};`, `bundle-${copies}-${fichier}`);
      tailles.push([`${quoi}, ${20 * copies}`, (octets / 1e3).toFixed(1), (gzip / 1e3).toFixed(1)]);
    };
    const vide = `empty script (${20 * copies})`;
    cas.push([vide, ecrireModule(`depart-${copies}-vide`, `${donnees}if (donnees === null) throw new Error("no data");\n${FIN}`)]);
    await ajouter("hand-written", "main", fichierEcrit("main", copies), "evaluer");
    await ajouter("generated `evaluer`", "evaluer", p.version, "evaluer", ", 2022");
    await ajouter("generated `evaluerEnEntiers`", "entiers", p.entiers, "evaluerEnEntiers", ", 2022");
    cas.push([`generated \`evaluer\`, not bundled: the files of the package, ${20 * copies}`, ecrireModule(`depart-${copies}-fichiers`, appel(p.version, "evaluer", ", 2022"))]);
    const temps = new Map(cas.map(([nom]) => [nom, { processus: [], dedans: [] }]));
    for (let tour = -2; tour < TOURS; tour++) {
      for (const [nom, fichier] of cas) {
        const t = process.hrtime.bigint();
        const r = spawnSync(process.execPath, [fichier, "ms"], { encoding: "utf8" });
        const ms = Number(process.hrtime.bigint() - t) / 1e6;
        if (r.status !== 0) throw new Error(`${nom}: ${r.stderr}`);
        if (tour < 0) continue;
        temps.get(nom).processus.push(ms);
        temps.get(nom).dedans.push(Number(r.stdout));
      }
    }
    const base = temps.get(vide);
    const plus = (xs, ys, f) => (f(xs) - f(ys)).toFixed(1);
    const minimum = (xs) => Math.min(...xs);
    for (const [nom, x] of temps) {
      lignes.push(nom === vide ? [nom, minimum(x.dedans).toFixed(1), median(x.dedans).toFixed(1), minimum(x.processus).toFixed(1), median(x.processus).toFixed(1)]
        : [nom, ...[x.dedans, x.processus].flatMap((xs, i) => [minimum, median].map((f) => `+ ${plus(xs, i === 0 ? base.dedans : base.processus, f)}`))]);
    }
  }
  tableau("Start-up: a bundled script that imports and evaluates once, in turn with an empty one", ["what", "since Node.js was ready, ms (min)", "ms (median)", "whole process, ms (min)", "ms (median)"], lignes);
  tableau("What a bundler keeps (rolldown, minified)", ["what", "kB", "kB gzip"], tailles);
}
