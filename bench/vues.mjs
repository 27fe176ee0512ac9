// One size, practices of a class that reads columns: a process of its own, whose code met no other kind of object.
import { colonnes, enVues } from "./pratiques.mjs";
import { main, masque } from "./concurrents/a-la-main.mjs";
import { mainControlee } from "./concurrents/controle.mjs";
import { genere } from "./concurrents/genere.mjs";
import { comparer, duree, enTour, rapport, tableau } from "./mesure.mjs";
import { paquet } from "./preparer.mjs";

const [copies, secondes] = process.argv.slice(2).map(Number);
const p = await paquet(copies);
const lignes = Math.max(64, Math.trunc(4_096 / copies));
const vues = enVues(colonnes(copies, lignes), 0, lignes);
const concurrents = await Promise.all([genere, main, masque, mainControlee].map((f) => f(copies, p)));
await comparer(concurrents, vues);
const temps = await enTour(concurrents, vues, { secondes, chauffe: 15 });
const reference = temps.get(concurrents[1].nom);
tableau(`${20 * copies} indicators, practices of a class that reads columns`, ["what", "time (min)", "time (median)", "ratio (min)", "ratio (median)"],
  [...temps].sort((a, b) => a[1].min - b[1].min).map(([nom, x]) => [nom, duree(x.min), duree(x.median), rapport(x.min / reference.min), rapport(x.median / reference.median)]));
