// One thread of the columnar measurement: waits, computes its share of the rows, says so.
import { workerData } from "node:worker_threads";
import { charger } from "./preparer.mjs";

const { module, entree, sortie, ordres, rang } = workerData;
const { enColonnes } = await charger(module);
// Same arrays, another thread: nothing is copied.
for (let tour = 1; ; tour++) {
  Atomics.store(ordres, 4 + rang, tour);
  Atomics.notify(ordres, 4 + rang);
  Atomics.wait(ordres, 0, tour - 1);
  const [debut, fin] = [ordres[8 + 2 * rang], ordres[9 + 2 * rang]];
  if (fin < 0) break;
  enColonnes.calculer(entree, sortie, debut, fin, 2022);
  Atomics.add(ordres, 1, 1);
  Atomics.notify(ordres, 1);
}
