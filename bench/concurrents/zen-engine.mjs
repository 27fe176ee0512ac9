// ZEN (GoRules): the whole calculation as expressions, once called directly and once as a precompiled decision graph.
import * as zen from "@gorules/zen-engine";
import { structures, VALEUR_DU_POINT } from "../structure.mjs";

function condition(c) {
  switch (c.genre) {
    case "vrai": return c.nom;
    case "un": return `(${c.termes.map(condition).join(" or ")})`;
    case "tous": return `(${c.termes.map(condition).join(" and ")})`;
    case "taux": return `(${c.den} > 0 and ${c.num} * ${c.b} >= ${c.den} * ${c.a})`;
    case "auMoins": return `${c.nom} >= ${c.seuil}`;
  }
}

/** Its names have no accent. */
const sans = (texte) => texte.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
const enAscii = new WeakMap();
function traduite(d) {
  let t = enAscii.get(d);
  if (t === undefined) enAscii.set(d, (t = Object.fromEntries(Object.entries(d).map(([k, v]) => [sans(k), v]))));
  return t;
}

const lire = (r) => ({ verdicts: r.verdicts, volets: r.volets.map((p) => 100 * p), points: 100 * r.points, montant: 100 * r.montant });

/** A node of expressions that read one another. */
export async function zenGraphe(copies) {
  const expressions = [];
  const poser = (key, value) => expressions.push({ id: key, key, value: sans(value) });
  const toutes = structures(copies);
  toutes.forEach((s, k) => {
    const noms = [];
    const exiges = s.exiges.map((x, j) => (poser(`e${k}_${j}`, condition(x.si)), `$.e${k}_${j}`));
    poser(`v${k}`, exiges.join(" and "));
    poser(`c${k}`, s.coordination.si.nom);
    const services = s.services.map((x, j) => (poser(`s${k}_${j}`, `$.v${k} and ${condition(x.si)}`), `$.s${k}_${j}`));
    noms.push(`$.v${k}`, ...exiges, `$.c${k}`, ...services);
    poser(`verdicts${k}`, `[${noms.join(", ")}]`);
    poser(`p${k}`, `$.v${k} ? ${s.points} + ($.c${k} ? ${s.coordination.points} : 0) : 0`);
    poser(`q${k}`, `$.v${k} ? ${s.services.map((x, j) => `(${services[j]} ? ${x.points} : 0)`).join(" + ")} + ${s.notifies} : 0`);
  });
  poser("points", toutes.map((_, k) => `$.p${k} + $.q${k}`).join(" + "));
  poser("montant", `$.points * ${VALEUR_DU_POINT}`);
  const noeud = (id, type, content) => ({ id, type, name: id, position: { x: 0, y: 0 }, ...(content === undefined ? {} : { content }) });
  const graphe = {
    nodes: [noeud("in", "inputNode"), noeud("calcul", "expressionNode", { expressions, passThrough: false, inputField: null, outputPath: null, executionMode: "single" }), noeud("out", "outputNode")],
    edges: [{ id: "a", sourceId: "in", targetId: "calcul", type: "edge" }, { id: "b", sourceId: "calcul", targetId: "out", type: "edge" }],
  };
  const moteur = new zen.ZenEngine();
  const decision = moteur.createDecision(new zen.ZenDecisionContent(graphe));
  return {
    nom: "ZEN 0.54, precompiled graph, one `await` an evaluation", asynchrone: true,
    evaluer: async (d) => (await decision.evaluate(traduite(d))).result,
    lire: (r) => lire({ verdicts: toutes.flatMap((_, k) => r[`verdicts${k}`]), volets: toutes.flatMap((_, k) => [r[`p${k}`], r[`q${k}`]]), points: r.points, montant: r.montant }),
  };
}

/** One expression for the total in euros: it has no names of its own, so that truths would be written again for each answer. */
export async function zenExpression(copies) {
  const une = (s) => `((${s.exiges.map((x) => condition(x.si)).join(" and ")}) ? ${s.points} + (${s.coordination.si.nom} ? ${s.coordination.points} : 0) + ${s.services.map((x) => `(${condition(x.si)} ? ${x.points} : 0)`).join(" + ")} + ${s.notifies} : 0)`;
  const texte = sans(`(${structures(copies).map(une).join(" + ")}) * ${VALEUR_DU_POINT}`);
  return { nom: "ZEN 0.54, one expression, euros only", evaluer: (d) => zen.evaluateExpressionSync(texte, traduite(d)), lire: (euros) => ({ montant: 100 * euros }) };
}
