// A rule set of any size as `.rules` text: the forfait structure of 2022 copied, so that the compiler is given what an analyst
// would write, in one act.
import { donneesDe, structures, VALEUR_DU_POINT } from "./structure.mjs";

/** Named texts, as the compiler takes them. */
export function textesDeRegles(copies) {
  const toutes = structures(copies);
  const donnees = toutes.flatMap((s) => donneesDe(s).map(declaration));
  const corps = toutes.flatMap((s, i) => volets(s, i));
  return new Map([
    ["donnees.rules", `${donnees.join("\n")}\n`],
    ["convention.rules", [
      "convention convention_0 « Convention »", "  signée le 1er janvier 2021", "  publiée le 1er juin 2021", "  source : « Journal officiel »", "",
      "dispositif forfait « Forfait » à compter de 2022", "  article : « article 1 »", "  période : année civile", `  valeur du point : ${VALEUR_DU_POINT} €`, "", ...corps,
    ].join("\n")],
  ]);
}

function declaration(d) {
  if (d.genre === "oui") return `donnée ${d.nom} « ${d.nom} » : oui ou non, prérempli`;
  if (d.genre === "points") return `donnée ${d.nom} « ${d.nom} » : points, prérempli`;
  return `donnée ${d.nom} « ${d.nom} » : nombre d'actes, prérempli${d.auPlus === undefined ? "" : `, au plus ${d.auPlus}`}`;
}

function volets(s, rang) {
  const [premier, second] = [`volet ${2 * rang + 1}`, `volet ${2 * rang + 2}`];
  const indicateur = (x) => [`    indicateur ${x.nom} « ${x.nom} »`, "      article : « article 2 »", ...lignesDe(x.si).map((l) => `      ${l}`), ...(x.points === undefined ? [] : [`      points : ${nombre(x.points)}`]), ""];
  return [
    `  ${premier} « Équipement »`, "    article : « article 1 »", `    exige : tous les indicateurs sauf ${s.coordination.nom}`, `    points : ${s.points}`, "",
    ...s.exiges.flatMap(indicateur), ...indicateur(s.coordination),
    `  ${second} « Services »`, "    article : « article 2 »", `    prérequis : ${premier}`, "",
    ...s.services.flatMap(indicateur),
    `    indicateur effection${s.suite} « Effection »`, "      article : « article 2 »", `      points : non communiqués, de 0 à 360, fournis par ${s.notifies}`, "",
  ];
}

const nombre = (n) => String(n).replace(".", ",");

function lignesDe(c) {
  if (c.genre === "taux") return [`mesure : ${c.num} / ${c.den}`, `seuil : au moins ${c.a}/${c.b}`];
  if (c.genre === "tous" && c.termes.at(-1).genre === "auMoins") {
    const { nom, seuil } = c.termes.at(-1);
    return [`condition : ${condition(c.termes[0], false)}`, `mesure : ${nom}`, `seuil : au moins ${seuil} actes`];
  }
  return [`condition : ${condition(c, false)}`];
}

function condition(c, dedans) {
  if (c.genre === "vrai") return c.nom;
  const texte = c.termes.map((t) => condition(t, true)).join(c.genre === "un" ? " ou " : " et ");
  return dedans ? `(${texte})` : texte;
}
