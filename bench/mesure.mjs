// Measuring on a machine that others use: contestants in turn, batches of a few milliseconds, the minimum (what the code costs
// when nobody interrupts) and the median of each; every time is compared with those of the same minutes.

export const median = (xs) => [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)];
const ns = () => Number(process.hrtime.bigint());

let garde;
/** What was computed last: nothing may be dropped as useless. */
export const dernier = () => garde;

/** Runs `evaluer` on `nombre` practices from `debut`; nanoseconds an evaluation. */
function lot(evaluer, pratiques, debut, nombre) {
  const t = ns();
  for (let i = 0, k = debut; i < nombre; i++) {
    garde = evaluer(pratiques[k]);
    if (++k === pratiques.length) k = 0;
  }
  return (ns() - t) / nombre;
}

async function lotAsynchrone(evaluer, pratiques, debut, nombre) {
  const t = ns();
  for (let i = 0, k = debut; i < nombre; i++) {
    garde = await evaluer(pratiques[k]);
    if (++k === pratiques.length) k = 0;
  }
  return (ns() - t) / nombre;
}

/**
 * Contestants `{ nom, evaluer, asynchrone? }` in turn. The size of each batch aims at `ms`; those that one evaluation makes longer
 * run one at a time. `secondes` in all, at least `tours` rounds of the quick ones.
 */
export async function enTour(concurrents, pratiques, { ms = 2, tours = 300, secondes = 60, chauffe = 1.5 } = {}) {
  const etats = [];
  for (const c of concurrents) {
    // Warm first: `chauffe` seconds, or two hundred thousand evaluations.
    const fin = ns() + chauffe * 1e9;
    let [fait, dernierLot] = [0, 0];
    while (ns() < fin && fait < 200_000) {
      const n = dernierLot === 0 ? 1 : Math.max(1, Math.min(2_000, Math.round(2e7 / dernierLot)));
      dernierLot = await unLot(c, pratiques, fait % pratiques.length, n);
      fait += n;
    }
    etats.push({ c, nombre: Math.max(1, Math.round((ms * 1e6) / dernierLot)), lent: dernierLot > ms * 2e6, temps: [], rang: 0 });
  }
  const limite = ns() + secondes * 1e9;
  for (let tour = 0; tour < tours || (ns() < limite && tour < 5 * tours); tour++) {
    if (ns() > limite && tour >= 20) break;
    for (const e of etats) {
      if (e.lent && tour % 10 !== 0) continue;
      e.temps.push(await unLot(e.c, pratiques, e.rang, e.nombre));
      e.rang = (e.rang + e.nombre) % pratiques.length;
    }
  }
  return new Map(etats.map(({ c, temps }) => [c.nom, { min: Math.min(...temps), median: median(temps), lots: temps.length }]));
}

function unLot(c, pratiques, debut, nombre) {
  return c.asynchrone ? lotAsynchrone(c.evaluer, pratiques, debut, nombre) : lot(c.evaluer, pratiques, debut, nombre);
}

/** Every contestant says what the first says, on each practice; a difference stops the bench. */
export async function comparer(concurrents, pratiques) {
  const [premier, ...autres] = concurrents;
  for (const [i, d] of pratiques.entries()) {
    const attendu = premier.lire(await premier.evaluer(d));
    for (const c of autres) {
      const obtenu = c.lire(await c.evaluer(d));
      for (const [quoi, valeur] of Object.entries(obtenu)) {
        if (JSON.stringify(valeur) !== JSON.stringify(attendu[quoi])) throw new Error(`${c.nom}, practice ${i}, ${quoi}: ${JSON.stringify(valeur)} instead of ${JSON.stringify(attendu[quoi])}\n${JSON.stringify(d)}`);
      }
    }
  }
}

export function tableau(titre, entetes, lignes) {
  console.log(`\n${titre}\n`);
  console.log(`| ${entetes.join(" | ")} |`);
  console.log(`|${entetes.map((_, i) => (i === 0 ? "---" : "---:")).join("|")}|`);
  for (const l of lignes) console.log(`| ${l.join(" | ")} |`);
}

export function duree(nanosecondes) {
  const [v, u] = nanosecondes < 1e3 ? [nanosecondes, "ns"] : nanosecondes < 1e6 ? [nanosecondes / 1e3, "µs"] : [nanosecondes / 1e6, "ms"];
  return `${v.toPrecision(3)} ${u}`;
}

export const rapport = (x) => (x >= 100 ? Math.round(x).toString().replace(/\B(?=(\d{3})+$)/g, " ") : x.toFixed(2));
