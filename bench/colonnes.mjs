// A million practices by columns: the generated loop against hand-written loops and DuckDB, on the same columns, the same outputs.
import { Worker } from "node:worker_threads";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { readFileSync } from "node:fs";
import { banc, charger, ecrireModule, enJavaScript, paquet } from "./preparer.mjs";
import { colonnes } from "./pratiques.mjs";
import { dernier, median, rapport, tableau } from "./mesure.mjs";
import { structures, verdictsDe } from "./structure.mjs";

const LIGNES = Number(process.env.BENCH_ROWS ?? 1_000_000);
const TOURS = Number(process.env.BENCH_ROUNDS ?? 300);
const MORCEAU = 65_536;
const ns = () => Number(process.hrtime.bigint());

function sortieALaMain(n) {
  return { masque: new Int32Array(n), volet1: new Int32Array(n), volet2: new Int32Array(n), total: new Int32Array(n), centimes: new Int32Array(n) };
}

/** What the generated columns say of a row, as the hand-written ones store it. */
function lecteur(lot) {
  const noms = verdictsDe(structures(1)[0]);
  return (i) => {
    const r = lot.resultat(i);
    const parNom = new Map(r.elements.map((e) => [e.nom, e]));
    return [noms.reduce((m, n, k) => m | (parNom.get(n).verdict === "atteint" ? 1 << k : 0), 0), parNom.get("volet 1").points, parNom.get("volet 2").points, r.points, r.montant];
  };
}

export async function colonnesMesurees({ avecDuckdb }) {
  const p = await paquet(1);
  const source = path.join(banc, "concurrents", "colonnes.ts");
  const { fusionnee, avecBranches } = await charger(ecrireModule("colonnes", enJavaScript(source, readFileSync(source, "utf8"))));
  const { enColonnes } = await charger(p.colonnes);
  const { evaluerColonnes, nouvelleSortie } = await charger(p.runtime);
  const cols = colonnes(1, LIGNES, { partagees: true });
  const entree = enColonnes.colonnes.map((c) => cols[c.nom]);
  const [main, sortie] = [sortieALaMain(LIGNES), nouvelleSortie(enColonnes, LIGNES, true)];
  const sortieDeMorceau = nouvelleSortie(enColonnes, MORCEAU);
  const tableauEntier = { lignes: LIGNES, colonnes: cols };

  // First the same answers: both hand-written loops on every row, ours and DuckDB on the first ones.
  const branches = sortieALaMain(LIGNES);
  fusionnee(cols, main, 0, LIGNES);
  avecBranches(cols, branches, 0, LIGNES);
  for (const c of Object.keys(main)) if (main[c].some((v, i) => v !== branches[c][i])) throw new Error(`the two hand-written loops differ: ${c}`);
  const dire = lecteur(evaluerColonnes(enColonnes, tableauEntier, 2022, { sortie }));
  const rang = enColonnes.plan.points.rang - enColonnes.mots;
  if (main.total.some((v, i) => v !== sortie.valeurs[rang][i])) throw new Error("the generated loop: another total");
  for (let i = 0; i < 2_000; i++) egales("the generated loop", i, dire(i), ligne(main, i));
  const duck = avecDuckdb ? await (await import("./concurrents/duckdb.mjs")).duckdb(cols, LIGNES) : null;
  if (duck !== null) {
    await duck.calculer(2);
    (await duck.lire(2_000)).forEach((r, i) => egales("DuckDB", i, r, ligne(main, i)));
  }

  const FUSION = "hand-optimised fused loop, no branch";
  const boucles = [
    [FUSION, (debut, fin) => fusionnee(cols, main, debut, fin)],
    ["hand-written loop with branches", (debut, fin) => avecBranches(cols, branches, debut, fin)],
    ["generated `enColonnes.calculer`", (debut, fin) => enColonnes.calculer(entree, sortie, debut, fin, 2022)],
    ["generated `evaluerColonnes`, data checked, chunks of 65 536", (debut, fin) => evaluerColonnes(enColonnes, tableauEntier, 2022, { debut, fin, sortie: sortieDeMorceau })],
  ];
  const temps = new Map(boucles.map(([nom]) => [nom, []]));
  for (let tour = -20; tour < TOURS; tour++) {
    const debut = ((tour + 20) * MORCEAU) % Math.max(1, LIGNES - MORCEAU + 1);
    for (const [nom, f] of boucles) {
      const t = ns();
      f(debut, debut + MORCEAU);
      if (tour >= 0) temps.get(nom).push((ns() - t) / MORCEAU);
    }
  }
  void dernier;
  const rows = new Map([...temps].map(([nom, xs]) => [nom, { min: Math.min(...xs), median: median(xs) }]));
  const entieres = await passesEntieres(p, entree, sortie, () => fusionnee(cols, main, 0, LIGNES), duck);
  duck?.fermer();
  const base = rows.get(FUSION);
  tableau(`${LIGNES.toLocaleString("fr")} practices by columns, chunks of 65 536 rows in turn, one thread`, ["what", "ns a row (min)", "ns a row (median)", "ratio (min)", "ratio (median)"],
    [...rows].map(([nom, x]) => [nom, x.min.toFixed(1), x.median.toFixed(1), rapport(x.min / base.min), rapport(x.median / base.median)]));
  const unFil = entieres.get("generated loop, 1 thread");
  tableau("Whole passes over the same table, in turn", ["what", "ns a row (min)", "ns a row (median)", "against the generated loop on one thread (min)"],
    [...entieres].map(([nom, x]) => [nom, x.min.toFixed(1), x.median.toFixed(1), `× ${rapport(x.min / unFil.min)}`]));
  return { rows, entieres };
}

function ligne(s, i) {
  return [s.masque[i], s.volet1[i], s.volet2[i], s.total[i], s.centimes[i]];
}

function egales(qui, i, obtenue, attendue) {
  if (JSON.stringify(obtenue) !== JSON.stringify(attendue)) throw new Error(`${qui}, row ${i}: ${obtenue} instead of ${attendue}`);
}

/** One and two threads of ours over shared arrays; DuckDB's whole result table on one and two. */
async function passesEntieres(p, entree, sortie, fusion, duck) {
  const ordres = new Int32Array(new SharedArrayBuffer(64));
  const fils = [0, 1].map((rang) => new Worker(path.join(path.dirname(fileURLToPath(import.meta.url)), "fil.mjs"), { workerData: { module: p.colonnes, entree, sortie, ordres, rang } }));
  let tour = 0;
  const pret = async () => {
    for (const rang of [0, 1]) while (ordres[4 + rang] < tour + 1) await new Promise((r) => setTimeout(r, 5));
  };
  const lancer = (parts) => {
    parts.forEach(([debut, fin], rang) => ordres.set([debut, fin], 8 + 2 * rang));
    ordres[1] = 0;
    const t = ns();
    Atomics.store(ordres, 0, ++tour);
    Atomics.notify(ordres, 0);
    for (let vus = ordres[1]; vus < 2; vus = ordres[1]) Atomics.wait(ordres, 1, vus);
    return (ns() - t) / LIGNES;
  };
  const moitie = Math.trunc(LIGNES / 2);
  const passes = [
    ["hand-optimised fused loop, 1 thread", async () => { const t = ns(); fusion(); return (ns() - t) / LIGNES; }],
    ["generated loop, 1 thread", async () => lancer([[0, LIGNES], [0, 0]])],
    ["generated loop, 2 threads (SharedArrayBuffer)", async () => lancer([[0, moitie], [moitie, LIGNES]])],
    ...(duck === null ? [] : [1, 2].map((n) => [`DuckDB 1.5.6, whole result table, ${n} thread${n > 1 ? "s" : ""}`, async () => { const t = ns(); await duck.calculer(n); return (ns() - t) / LIGNES; }])),
  ];
  const temps = new Map(passes.map(([nom]) => [nom, []]));
  const tours = Math.max(5, Math.round(TOURS / 12));
  for (let k = -3; k < tours; k++) {
    for (const [nom, f] of passes) {
      await pret();
      const x = await f();
      if (k >= 0) temps.get(nom).push(x);
    }
  }
  await pret();
  ordres.set([0, -1, 0, -1], 8);
  Atomics.store(ordres, 0, ++tour);
  Atomics.notify(ordres, 0);
  await Promise.all(fils.map((f) => f.terminate()));
  return new Map([...temps].map(([nom, xs]) => [nom, { min: Math.min(...xs), median: median(xs) }]));
}
