// The two hand-written evaluators, at any size: the file itself for one structure; for more, the same function copied in the
// same module, its data renamed, and a loop over the copies.
import { readFileSync } from "node:fs";
import path from "node:path";
import { banc, charger, ecrireModule, enJavaScript } from "../preparer.mjs";
import { suffixe } from "../structure.mjs";

export function ecrire(nom, copies) {
  const fichier = path.join(banc, "concurrents", `${nom}.ts`);
  const js = enJavaScript(fichier, readFileSync(fichier, "utf8"));
  const depart = js.indexOf("export function cabinet(");
  const [avant, fonction] = [js.slice(0, depart), js.slice(depart).replace("export ", "")];
  if (copies === 1) return `${avant}${fonction}\nexport const evaluer = cabinet;\n`;
  const copie = (_, i) => fonction.replace("cabinet(", `cabinet_${i}(`).replace(/\bd\.([\p{L}\d_]+)/gu, `d.$1${suffixe(copies, i)}`);
  const tous = Array.from({ length: copies }, copie);
  const liste = tous.map((_, i) => `cabinet_${i}(d)`).join(", ");
  return `${avant}${tous.join("\n")}
export function evaluer(d) {
  const cabinets = [${liste}];
  let points = 0;
  let montant = 0;
  for (const c of cabinets) {
    points += c.points;
    montant += c.montant;
  }
  return { cabinets, points, montant };
}
`;
}

export const fichierEcrit = (nom, copies) => ecrireModule(`${nom}-${copies}`, ecrire(nom, copies));

export async function main(copies) {
  const { evaluer } = await charger(fichierEcrit("main", copies));
  const cabinets = (r) => (copies === 1 ? [r] : r.cabinets);
  return {
    nom: "hand-written TypeScript, 20 booleans and points out",
    evaluer,
    lire: (r) => ({
      verdicts: cabinets(r).flatMap((c) => Object.values(c).filter((v) => typeof v === "boolean")),
      volets: cabinets(r).flatMap((c) => [100 * c.points1, 100 * c.points2]),
      points: 100 * r.points,
      montant: 100 * r.montant,
    }),
  };
}

export async function masque(copies) {
  const { evaluer } = await charger(fichierEcrit("masque", copies));
  const cabinets = (r) => (copies === 1 ? [r] : r.cabinets);
  return {
    nom: "hand-optimised: bits out, table of points",
    evaluer,
    lire: (r) => ({
      verdicts: cabinets(r).flatMap((c) => Array.from({ length: 20 }, (_, k) => ((c.masque >> k) & 1) === 1)),
      volets: cabinets(r).flatMap((c) => [50 * c.points1, 50 * c.points2]),
      points: 50 * r.points,
      montant: r.montant,
    }),
  };
}

