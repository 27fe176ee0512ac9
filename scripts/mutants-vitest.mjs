// What `scripts/mutants.mjs` gives tests in place of vitest: they are collected, then run again for each mutant in this process.
// Only what our tests use is here. Run by itself, it is that process.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";
import * as chai from "chai";

const collecte = (globalThis.__mutantsVitest__ ??= { tests: [], chemin: [], avant: [] });
chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
chai.use(({ Assertion }) => Assertion.addMethod("toMatchFileSnapshot", function (fichier) {
  if (this._obj !== readFileSync(fichier, "utf8")) throw new Error(`not as ${fichier}`);
}));

export const expect = Object.assign((valeur, message) => chai.expect(valeur, message), chai.expect);

const chaque = (poser) => (lignes) => (nom, corps) => lignes.forEach((l, i) => poser(`${nom} #${i}`, () => (Array.isArray(l) ? corps(...l) : corps(l))));
const rien = Object.assign(() => {}, { each: () => () => {} });

const poserTest = (nom, a, b) => collecte.tests.push({ nom: [...collecte.chemin, nom].join(" > "), corps: typeof a === "function" ? a : b });
export const test = Object.assign(poserTest, { each: chaque(poserTest), skip: rien, skipIf: (c) => (c ? rien : test) });
export const it = test;

function poserGroupe(nom, corps) {
  collecte.chemin.push(nom);
  corps();
  collecte.chemin.pop();
}
export const describe = Object.assign(poserGroupe, { each: chaque(poserGroupe), skip: rien, skipIf: (c) => (c ? rien : describe) });
export const beforeAll = (f) => collecte.avant.push(f);
export const afterAll = () => {};

// ---- the process ----------------------------------------------------------------------------------------------------

const dire = (x) => process.stdout.write(`@${JSON.stringify(x)}\n`);

async function jouer(t) {
  try {
    await t.corps();
    return true;
  } catch {
    return false;
  }
}

async function processus([bundle, mode, quoi, ordre]) {
  const ns = (globalThis.__stryker__ ??= {});
  if (mode === "statique" && quoi !== "aucun") ns.activeMutant = quoi;
  let tests;
  try {
    await import(pathToFileURL(bundle).href);
    tests = collecte.tests;
    for (const f of collecte.avant) await f();
  } catch (e) {
    if (mode === "statique") return dire({ etat: "killed" });
    throw e;
  }
  if (mode === "statique") {
    const rates = [];
    for (const i of JSON.parse(readFileSync(ordre, "utf8"))) {
      if (await jouer(tests[i])) continue;
      rates.push(i);
      if (quoi !== "aucun") return dire({ etat: "killed" });
    }
    return dire({ etat: "survived", rates });
  }
  if (mode === "sec") {
    const rates = [];
    const durees = [];
    for (const [i, t] of tests.entries()) {
      ns.currentTestId = String(i);
      const debut = performance.now();
      if (!(await jouer(t))) rates.push(t.nom);
      durees.push(performance.now() - debut);
    }
    const couvre = {};
    for (const [t, ids] of Object.entries(ns.mutantCoverage?.perTest ?? {})) for (const [id, coups] of Object.entries(ids)) {
      const c = (couvre[id] ??= { tests: [], coups: 0 });
      c.tests.push(Number(t));
      c.coups += coups;
    }
    for (const c of Object.values(couvre)) c.tests.sort((a, b) => durees[a] - durees[b]); // the quick ones first
    return dire({ noms: tests.map((t) => t.nom), durees, rates, statiques: ns.mutantCoverage?.static ?? {}, couvre });
  }
  for (const m of JSON.parse(readFileSync(quoi, "utf8"))) {
    Object.assign(ns, { activeMutant: m.id, hitCount: 0, hitLimit: m.limite });
    let etat = "survived";
    for (const i of m.tests) {
      if (await jouer(tests[i])) continue;
      ns.activeMutant = undefined; // the same test without the mutant: what a mutant leaves behind kills nobody
      if (!(await jouer(tests[i]))) throw new Error(`« ${tests[i].nom} » fails without any mutant, after ${m.id}`);
      etat = "killed";
      break;
    }
    dire({ id: m.id, etat });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await processus(process.argv.slice(2));
