// Our own evaluators, as the generated package exports them: the plain result, every element read from it, the estimate, and the
// explanation.
import { charger } from "../preparer.mjs";
import { structures, verdictsDe } from "../structure.mjs";

const EXERCICE = 2022;

/** What a result says, in the order of verdictsDe. */
export function lecteur(copies) {
  const toutes = structures(copies);
  const verdicts = toutes.flatMap((s, i) => verdictsDe(s).map((nom, k) => (k === 0 ? `volet ${2 * i + 1}` : nom)));
  const volets = toutes.flatMap((_, i) => [`volet ${2 * i + 1}`, `volet ${2 * i + 2}`]);
  return (r) => {
    if (!r.valide) throw new Error(JSON.stringify(r.erreurs));
    const parNom = new Map(r.elements.map((e) => [e.nom, e]));
    return { verdicts: verdicts.map((n) => parNom.get(n).verdict === "atteint"), volets: volets.map((n) => parNom.get(n).points), points: r.points, montant: r.montant };
  };
}

export async function genere(copies, { version }) {
  const { evaluer } = await charger(version);
  return { nom: "generated `evaluer` (data checked)", evaluer: (d) => evaluer(d, EXERCICE), lire: lecteur(copies) };
}

export async function genereLu(copies, { version }) {
  const { evaluer } = await charger(version);
  return { nom: "generated `evaluer`, verdict, points and amount of every element read", evaluer: (d) => { const r = evaluer(d, EXERCICE); return [r, r.elements]; }, lire: ([r]) => lecteur(copies)(r) };
}

export async function genereEstime(copies, { version }) {
  const { estimer } = await charger(version);
  return { nom: "generated `estimer` on complete data", evaluer: (d) => estimer(d, EXERCICE), lire: (e) => ({ points: 100 * Number(e.points.exact), montant: 100 * Number(e.montant.exact) }) };
}

/** As returned: what is explained is computed when it is read. */
export async function genereExplique(copies, { version }) {
  const { expliquer } = await charger(version);
  return { nom: "generated `expliquer`, as returned", evaluer: (d) => expliquer(d, EXERCICE), lire: () => ({}) };
}

/** Everything: each element with its gain, reasons and sentences, and every step. */
export async function genereExpliqueLu(copies, { version }) {
  const { expliquer } = await charger(version);
  const lu = (e) => ({ points: 100 * Number(e.points.exact), montant: 100 * Number(e.montant.exact) });
  return { nom: "generated `expliquer`, everything read", evaluer: (d) => expliquer(d, EXERCICE).toJSON(), lire: lu };
}
