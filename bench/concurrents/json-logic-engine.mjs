// JSONLogic, compiled by json-logic-engine: truths in a first logic, those of volet 2 and the points in two others that read them.
import { LogicEngine } from "json-logic-engine";
import { structures, VALEUR_DU_POINT } from "../structure.mjs";

const v = (nom) => ({ var: nom });

function condition(c) {
  switch (c.genre) {
    case "vrai": return v(c.nom);
    case "un": return { or: c.termes.map(condition) };
    case "tous": return { and: c.termes.map(condition) };
    case "taux": return { and: [{ ">": [v(c.den), 0] }, { ">=": [{ "*": [v(c.num), c.b] }, { "*": [v(c.den), c.a] }] }] };
    case "auMoins": return { ">=": [v(c.nom), c.seuil] };
  }
}

export async function jsonLogicEngine(copies) {
  const moteur = new LogicEngine();
  const toutes = structures(copies).map((s) => {
    const premier = moteur.build([...s.exiges, s.coordination].map((x) => condition(x.si)));
    const second = moteur.build(s.services.map((x) => condition(x.si)));
    const points = moteur.build([
      { "+": [s.points, { if: [v("coordination"), s.coordination.points, 0] }] },
      { "+": [...s.services.map((x, i) => ({ if: [v(`s.${i}`), x.points, 0] })), v("notifies")] },
    ]);
    return { s, premier, second, points };
  });
  const fermes = toutes.map(({ s }) => s.services.map(() => false));
  const evaluer = (d) => {
    let total = 0;
    const cabinets = toutes.map(({ s, premier, second, points }, i) => {
      const p = premier(d);
      const volet1 = p[0] && p[1] && p[2] && p[3] && p[4];
      if (!volet1) return { volet1, p, s: fermes[i], points: [0, 0] };
      const services = second(d);
      const pts = points({ coordination: p[5], s: services, notifies: d[s.notifies] });
      total += pts[0] + pts[1];
      return { volet1, p, s: services, points: pts };
    });
    return { cabinets, points: total, montant: total * VALEUR_DU_POINT };
  };
  return {
    nom: "json-logic-engine 5.0.7, compiled", evaluer,
    lire: (r) => ({ verdicts: r.cabinets.flatMap((c) => [c.volet1, ...c.p, ...c.s]), volets: r.cabinets.flatMap((c) => c.points.map((p) => 100 * p)), points: 100 * r.points, montant: 100 * r.montant }),
  };
}
