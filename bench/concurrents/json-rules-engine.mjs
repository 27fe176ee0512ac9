// json-rules-engine: a rule an indicator. It has no arithmetic: rates are an operator of ours, and the caller opens volet 2 and
// adds the points up.
import { Engine } from "json-rules-engine";
import { structures, VALEUR_DU_POINT } from "../structure.mjs";

function condition(c) {
  switch (c.genre) {
    case "vrai": return { fact: c.nom, operator: "equal", value: true };
    case "un": return { any: c.termes.map(condition) };
    case "tous": return { all: c.termes.map(condition) };
    case "taux": return { fact: c.num, operator: `taux_${c.a}_${c.b}`, value: { fact: c.den } };
    case "auMoins": return { fact: c.nom, operator: "greaterThanInclusive", value: c.seuil };
  }
}

export async function jsonRulesEngine(copies) {
  const moteur = new Engine();
  const toutes = structures(copies);
  for (const x of toutes.flatMap((s) => [...s.exiges, s.coordination, ...s.services])) {
    if (x.si.genre === "taux") moteur.addOperator(`taux_${x.si.a}_${x.si.b}`, (num, den) => den > 0 && num * x.si.b >= den * x.si.a);
    const c = condition(x.si);
    moteur.addRule({ conditions: c.fact === undefined ? c : { all: [c] }, event: { type: x.nom } });
  }
  const evaluer = async (d) => {
    const { events } = await moteur.run(d);
    const vus = new Set(events.map((e) => e.type));
    let total = 0;
    const cabinets = toutes.map((s) => {
      const volet1 = s.exiges.every((x) => vus.has(x.nom));
      const verdicts = [volet1, ...s.exiges.map((x) => vus.has(x.nom)), vus.has(s.coordination.nom), ...s.services.map((x) => volet1 && vus.has(x.nom))];
      const points = volet1 ? [s.points + (vus.has(s.coordination.nom) ? s.coordination.points : 0), s.services.reduce((n, x) => n + (vus.has(x.nom) ? x.points : 0), d[s.notifies])] : [0, 0];
      total += points[0] + points[1];
      return { verdicts, points };
    });
    return { cabinets, points: total, montant: total * VALEUR_DU_POINT };
  };
  return {
    nom: "json-rules-engine 7.3.1", asynchrone: true, evaluer,
    lire: (r) => ({ verdicts: r.cabinets.flatMap((c) => c.verdicts), volets: r.cabinets.flatMap((c) => c.points.map((p) => 100 * p)), points: 100 * r.points, montant: 100 * r.montant }),
  };
}
