// Cold start: whole processes, in turn (A B A B…), medians and the ratio to an empty node process.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { grandCorpus } from "./corpus.mjs";

const racine = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const avenant = path.join(racine, "bin/avenant.mjs");
const tours = Number(process.env.BENCH_RUNS ?? 11);
const travail = mkdtempSync(path.join(os.tmpdir(), "avenant-bench-"));

function time(args, cwd = racine) {
  const t = process.hrtime.bigint();
  const r = spawnSync(process.execPath, args, { cwd, stdio: "ignore", env: { ...process.env, NO_COLOR: "1" } });
  const ms = Number(process.hrtime.bigint() - t) / 1e6;
  return { ms, status: r.status };
}

const median = (xs) => [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)];

/** Runs the contestants in turn; answers the median of each. */
function enTour(contestants, n = tours) {
  const times = new Map(contestants.map((c) => [c.nom, []]));
  for (const c of contestants) c.avant?.(), time(c.args, c.cwd);
  for (let i = 0; i < n; i++)
    for (const c of contestants) {
      c.avant?.();
      const { ms, status } = time(c.args, c.cwd);
      if (status !== 0) throw new Error(`${c.nom}: exit code ${status}`);
      times.get(c.nom).push(ms);
    }
  return new Map([...times].map(([nom, xs]) => [nom, median(xs)]));
}

function table(title, rows, base) {
  console.log(`\n${title}\n`);
  console.log("| what | median ms | ratio to node |");
  console.log("|---|---:|---:|");
  for (const [nom, ms] of rows) console.log(`| ${nom} | ${ms.toFixed(0)} | ${nom === base ? "" : `× ${(ms / rows.get(base)).toFixed(2)}`} |`);
}

try {
  const sortie = path.join(travail, "generated");
  const touche = path.join(travail, "rules");
  cpSync(path.join(racine, "rules"), touche, { recursive: true });
  const fichier = path.join(touche, "convention-2016", "avenant-9.rules");
  const texte = readFileSync(fichier, "utf8");
  let pair = false;
  // The forfait structure from 2017 to avenant 9, and what stands in the same texts.
  const quatre = path.join(travail, "quatre-textes");
  cpSync(path.join(racine, "rules", "convention-2016"), quatre, { recursive: true, filter: (f) => !f.includes(".") || /(donnees[^/]*|convention-2016|avenant-[679])\.rules$/.test(f) });
  const froid = [
    { nom: "node (empty)", args: ["-e", "0"] },
    { nom: "verifier, convention 2016 and avenants 6, 7, 9", args: [avenant, "verifier", quatre] },
    { nom: "compiler, the same, everything to write", args: [avenant, "compiler", quatre, "--sortie", path.join(travail, "g4")], avant: () => rmSync(path.join(travail, "g4"), { recursive: true, force: true }) },
    { nom: "verifier, real corpus", args: [avenant, "verifier"] },
    { nom: "tester, real corpus", args: [avenant, "tester"] },
    { nom: "compiler, everything to write", args: [avenant, "compiler", "--sortie", sortie], avant: () => rmSync(sortie, { recursive: true, force: true }) },
    { nom: "compiler, one label changed", args: [avenant, "compiler", touche, "--sortie", path.join(travail, "g2")], avant: () => { pair = !pair; writeFileSync(fichier, pair ? texte.replace("« Usage", "« Bon usage") : texte); } },
    { nom: "compiler, nothing changed", args: [avenant, "compiler", "--sortie", path.join(travail, "g3")] },
  ];
  table("Cold start on the real corpus (whole processes)", enTour(froid), "node (empty)");

  const tailles = [20, 200, 2000];
  const crus = [{ nom: "node (empty)", args: ["-e", "0"] }];
  for (const n of tailles) {
    const dossier = path.join(travail, `r${n}`);
    grandCorpus(dossier, n);
    crus.push({ nom: `verifier, ${n} indicators`, args: [avenant, "verifier", dossier] });
  }
  const rows = enTour(crus, Math.min(tours, 7));
  table("Growth of verifier (whole processes)", rows, "node (empty)");
  const net = (n) => rows.get(`verifier, ${n} indicators`) - rows.get("node (empty)");
  console.log(`\nFrom 200 to 2 000 indicators: × ${(net(2000) / net(200)).toFixed(1)} (whole process less empty node).`);
} finally {
  rmSync(travail, { recursive: true, force: true });
}
