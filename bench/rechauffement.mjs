// One contestant in a process of its own: times by windows of 20 ms from the first evaluation, until six seconds.
import { paquet } from "./preparer.mjs";
import { pratiquesDe } from "./evaluateurs.mjs";
import { main } from "./concurrents/a-la-main.mjs";
import { genere } from "./concurrents/genere.mjs";

const [, , qui, nombre] = process.argv;
const copies = Number(nombre);
const p = await paquet(copies);
const c = await (qui === "main" ? main : genere)(copies, p);
const pratiques = pratiquesDe(copies);
const depart = performance.now();
const fenetres = [];
let garde;
for (let i = 0; performance.now() - depart < 6_000; ) {
  const t = performance.now();
  let n = 0;
  while (performance.now() - t < 20) {
    garde = c.evaluer(pratiques[i++ % pratiques.length]);
    n++;
  }
  fenetres.push({ a: performance.now() - depart, ns: ((performance.now() - t) * 1e6) / n });
}
void garde;
const fins = fenetres.slice(-100).map((f) => f.ns).sort((a, b) => a - b);
const stable = fins[Math.trunc(fins.length / 2)];
console.log(JSON.stringify({ nom: c.nom, ms: fenetres.find((f) => f.ns < 2 * stable).a, stable }));
