// Start-up in whole processes, in turn with an empty one: import of one version and its first evaluation; and what a bundler keeps
// of the package for it.
import { spawnSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { ecrireModule, paquet } from "./preparer.mjs";
import { colonnes, enObjets } from "./pratiques.mjs";
import { fichierEcrit } from "./concurrents/a-la-main.mjs";
import { median, tableau } from "./mesure.mjs";

const TOURS = Number(process.env.BENCH_STARTS ?? 41);

async function regroupe(entree, nom) {
  const b = await rolldown({ input: { entree: "\0entree" }, plugins: [{ name: "entree", resolveId: (s) => (s === "\0entree" ? s : null), load: (id) => (id === "\0entree" ? entree : null) }], logLevel: "silent" });
  const { output } = await b.generate({ format: "esm", minify: true, codeSplitting: false });
  await b.close();
  return { nom, fichier: ecrireModule(nom, output[0].code), octets: Buffer.byteLength(output[0].code), gzip: gzipSync(output[0].code, { level: 9 }).length };
}

export async function demarrageMesure() {
  const lignes = [];
  const tailles = [];
  for (const copies of [1, 100]) {
    const p = await paquet(copies);
    const [d] = enObjets(colonnes(copies, 1), 0, 1);
    const donnees = JSON.stringify(d);
    const appel = (module, nom, suite) => ecrireModule(`depart-${copies}-${nom}`, `const d = ${donnees};\nconst debut = performance.now();\nconst m = await import(${JSON.stringify(module)});\nconst r = m.${suite};\nif (r === null || r.valide === false) throw new Error("refused");\nif (process.argv[2] === "ms") console.log(performance.now() - debut);\n`);
    const vide = ecrireModule(`vide-${copies}`, `const d = ${donnees};\nif (process.argv[2] === "ms") console.log(0);\n`);
    const unGroupe = await regroupe(`export { evaluer } from ${JSON.stringify(p.version)};`, `bundle-evaluer-${copies}`);
    const enEntiers = await regroupe(`export { evaluerEnEntiers } from ${JSON.stringify(p.entiers)};`, `bundle-entiers-${copies}`);
    const ecrit = await regroupe(`export { evaluer } from ${JSON.stringify(fichierEcrit("main", copies))};`, `bundle-main-${copies}`);
    tailles.push(...[[`hand-written, ${20 * copies} indicators`, ecrit], [`\`evaluer\` of one exercice, ${20 * copies}`, unGroupe], [`\`evaluerEnEntiers\` of one exercice, ${20 * copies}`, enEntiers]].map(([nom, x]) => [nom, (x.octets / 1e3).toFixed(1), (x.gzip / 1e3).toFixed(1)]));
    const cas = [
      ["empty module", vide],
      [`hand-written, ${20 * copies} indicators`, appel(fichierEcrit("main", copies), "main", "evaluer(d)")],
      [`generated \`evaluer\`, the files of the package, ${20 * copies}`, appel(p.version, "fichiers", "evaluer(d, 2022)")],
      [`generated \`evaluer\`, bundled, ${20 * copies}`, appel(unGroupe.fichier, "groupe", "evaluer(d, 2022)")],
      [`generated \`evaluerEnEntiers\`, bundled, ${20 * copies}`, appel(enEntiers.fichier, "entiers", "evaluerEnEntiers(d, 2022)")],
    ];
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
    const base = temps.get("empty module");
    for (const [nom, x] of temps) {
      const plus = nom === "empty module" ? "" : (f) => (f(x.processus) - f(base.processus)).toFixed(1);
      lignes.push([nom === "empty module" ? `empty module (${20 * copies})` : nom, Math.min(...x.processus).toFixed(1), ...(plus === "" ? ["", ""] : [plus((xs) => Math.min(...xs)), plus(median)]), plus === "" ? "" : Math.min(...x.dedans).toFixed(2), plus === "" ? "" : median(x.dedans).toFixed(2)]);
    }
  }
  tableau("Start-up: import and first evaluation, whole processes in turn", ["what", "process ms (min)", "over empty (min)", "over empty (median)", "inside, ms (min)", "inside, ms (median)"], lignes);
  tableau("What a bundler keeps (rolldown, minified)", ["what", "kB", "kB gzip"], tailles);
}
