// publicodes 1: the rules in its French, a situation a practice, the total in euros asked for by the documented API. Asking for
// each indicator as well costs more than the total.
import Engine from "publicodes";
import { donneesDe, structures, VALEUR_DU_POINT } from "../structure.mjs";

/** Its names have spaces where ours have underscores. */
const nom = (n) => n.replace(/_/g, " ");

function condition(c) {
  switch (c.genre) {
    case "vrai": return nom(c.nom);
    case "un": return { "une de ces conditions": c.termes.map(condition) };
    case "tous": return { "toutes ces conditions": c.termes.map(condition) };
    case "taux": return { "toutes ces conditions": [`${nom(c.den)} > 0`, `${nom(c.num)} * ${c.b} >= ${nom(c.den)} * ${c.a}`] };
    case "auMoins": return `${nom(c.nom)} >= ${c.seuil}`;
  }
}

export async function publicodes(copies) {
  const regles = {};
  const toutes = structures(copies);
  const somme = [];
  for (const s of toutes) {
    for (const d of donneesDe(s)) regles[nom(d.nom)] = { "par défaut": d.genre === "oui" ? "non" : 0 };
    const i = (x) => nom(`indicateur ${x.nom}`);
    const volet1 = nom(`volet premier${s.suite}`);
    for (const x of [...s.exiges, s.coordination, ...s.services]) regles[i(x)] = { valeur: condition(x.si) };
    regles[volet1] = { "toutes ces conditions": s.exiges.map(i) };
    const si = (x) => ({ variations: [{ si: i(x), alors: x.points }, { sinon: 0 }] });
    const points = nom(`points${s.suite}`);
    regles[points] = { variations: [{ si: volet1, alors: { somme: [s.points, si(s.coordination), ...s.services.map(si), nom(s.notifies)] } }, { sinon: 0 }] };
    somme.push(points);
  }
  regles["montant"] = { valeur: { produit: [{ somme }, VALEUR_DU_POINT] } };
  const moteur = new Engine(regles, { logger: { log() {}, warn() {}, error: console.error } });
  const cles = toutes.flatMap(donneesDe).map((d) => [d.nom, nom(d.nom)]);
  const evaluer = (d) => {
    const situation = {};
    for (const [de, vers] of cles) situation[vers] = typeof d[de] === "boolean" ? (d[de] ? "oui" : "non") : d[de];
    moteur.setSituation(situation);
    return moteur.evaluate("montant").nodeValue;
  };
  return { nom: "publicodes 1.10.3, euros only", evaluer, lire: (euros) => ({ montant: 100 * euros }) };
}
