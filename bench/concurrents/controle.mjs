// The hand-written evaluator with the checks that ours makes: every datum there, of its kind, no numerator above its denominator.
import { charger, ecrireModule } from "../preparer.mjs";
import { donneesDe, structures } from "../structure.mjs";
import { ecrire, main } from "./a-la-main.mjs";

function controle(d) {
  const acces = `d[${JSON.stringify(d.nom)}]`;
  if (d.genre === "oui") return [`  if (typeof ${acces} !== "boolean") return false;`];
  const plafond = d.genre === "points" ? ` || ${acces} > 360` : "";
  return [`  if (!Number.isInteger(${acces}) || ${acces} < 0${plafond}) return false;`, ...(d.auPlus === undefined ? [] : [`  if (${acces} > d[${JSON.stringify(d.auPlus)}]) return false;`])];
}

export async function mainControlee(copies) {
  const controles = structures(copies).map((s, i) => `function controler_${i}(d) {\n${donneesDe(s).flatMap(controle).join("\n")}\n  return true;\n}`);
  const appels = controles.map((_, i) => `controler_${i}(d)`).join(" && ");
  const texte = `${ecrire("main", copies)}\n${controles.join("\n")}\nexport function evaluerControlees(d) {\n  return ${appels} ? evaluer(d) : null;\n}\n`;
  const { evaluerControlees } = await charger(ecrireModule(`main-controle-${copies}`, texte));
  return { ...(await main(copies)), nom: "hand-written TypeScript that checks its data as ours does", evaluer: evaluerControlees };
}
