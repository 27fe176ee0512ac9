// The drawing of the chronology, as SVG that opens offline: one row for each act, bars for its effect, a line for its publication.
// What comes from the rules is escaped; figures are whole numbers, so the same edition gives the same bytes.
import { ORIGINE } from "../../corpus/corpus.ts";
import { anneeDe, jourEnLettres, numeroDe, premierJour } from "../../runtime/jours.ts";
import type { Jour } from "../../runtime/jours.ts";
import { estFeminin, fenetreEnMots, nomCourt } from "../document/mots.ts";
import { sansControles } from "../document/typographie.ts";
import { porteesDe } from "./chronologie.ts";
import type { Portee } from "./chronologie.ts";
import type { Contexte } from "./contexte.ts";

const GAUCHE = 250;
const LARGEUR = 1000;
const DROITE = LARGEUR - 20;
const HAUT = 92;
const PAS = 20;
const PRES_DU_BORD = 640;
const EFFET = "#bcd7f0";
const FIN = "#cfcfca";
/** A label stays legible where a publication crosses it. */
const LISERE = `paint-order="stroke" stroke="#fff" stroke-width="2"`;

export function frise(contexte: Contexte): string {
  const { corpus, vue } = contexte.edition;
  const actes = corpus.actes.filter((a) => a.genre !== "lecture" && !vue.sans.includes(a.id));
  const rangs = actes.map((acte) => ({ acte, portees: porteesDe(contexte, acte) }));
  const jours = rangs.flatMap((r) => [r.acte.publie, ...r.portees.map((p) => p.fenetre.debut)]).filter((j) => j > ORIGINE);
  const annees = jours.map(anneeDe);
  const [de, a] = [Math.min(...annees), Math.max(...annees) + 2];
  const x = echelle(premierJour(de), premierJour(a));
  const [fonds, corps]: [string[], string[]] = [[], []]; // bands under the grid, the rest over it
  let y = HAUT;
  rangs.forEach(({ acte, portees }, i) => {
    const haut = y;
    const hauteur = Math.max(44, PAS * portees.length + 12);
    if (i % 2 === 0) fonds.push(`<rect x="0" y="${haut}" width="${LARGEUR}" height="${hauteur}" fill="#f6f6f4"/>`);
    corps.push(texte(12, haut + 18, abrege(nomCourt(corpus, acte.id)), "font-weight=\"bold\"", acte.libelle), texte(12, haut + 34, `publié${estFeminin(acte.genre) ? "e" : ""} le ${jourEnLettres(acte.publie)}`));
    portees.forEach((p, n) => corps.push(...barre(p, haut + 6 + n * PAS, x)));
    const px = x(acte.publie);
    corps.push(`<line x1="${px}" y1="${haut + 2}" x2="${px}" y2="${haut + hauteur - 2}" stroke="#111" stroke-width="2"/>`, `<circle cx="${px}" cy="${haut + 4}" r="4" fill="#111"/>`);
    portees.forEach((p, n) => corps.push(etiquette(p, haut + 6 + n * PAS, x)));
    y += hauteur;
  });
  const grille = Array.from({ length: a - de + 1 }, (_, i) => de + i).flatMap((annee) => {
    const gx = x(premierJour(annee));
    return [`<line x1="${gx}" y1="${HAUT - 8}" x2="${gx}" y2="${y}" stroke="#ccc"/>`, ...(annee < a ? [texte(gx + 4, HAUT - 12, String(annee))] : [])];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LARGEUR} ${y + 12}" width="${LARGEUR}" height="${y + 12}" font-family="sans-serif" font-size="12" role="img" aria-labelledby="titre description">`,
    `<title id="titre">Chronologie des actes</title>`,
    `<desc id="description">Une ligne par acte, dans l'ordre de publication. Le trait noir est le jour de publication ; les barres sont les périodes d'effet. La page chronologie.md dit la même chose en tableau.</desc>`,
    `<rect width="${LARGEUR}" height="${y + 12}" fill="#fff"/>`,
    texte(12, 24, "Publication et effet des actes", "font-size=\"16\" font-weight=\"bold\""),
    `<line x1="20" y1="36" x2="20" y2="52" stroke="#111" stroke-width="2"/>`, `<circle cx="20" cy="38" r="4" fill="#111"/>`, texte(32, 49, "publication"),
    `<rect x="130" y="38" width="28" height="14" fill="${EFFET}"/>`, texte(164, 49, "effet"),
    `<rect x="220" y="38" width="28" height="14" fill="#f2a65a"/>`, texte(254, 49, "effet antérieur à la publication (rétroactif)"),
    `<rect x="520" y="38" width="28" height="14" fill="${FIN}"/>`, texte(554, 49, "fin du dispositif"),
    ...fonds, ...grille, ...corps,
    "</svg>",
    "",
  ].join("\n");
}

type Echelle = (jour: Jour) => number;

/** A day as a whole number of pixels, kept inside the drawing. */
function echelle(debut: Jour, fin: Jour): Echelle {
  const [n0, n1] = [numeroDe(debut), numeroDe(fin)];
  return (jour) => (jour <= debut ? GAUCHE : jour >= fin ? DROITE : GAUCHE + Math.floor(((numeroDe(jour) - n0) * (DROITE - GAUCHE)) / (n1 - n0)));
}

function barre({ dispositif, fenetre, acte, retard, eteint }: Portee, y: number, x: Echelle): readonly string[] {
  const [de, a] = [x(fenetre.debut), fenetre.fin === null ? DROITE : x(fenetre.fin)];
  const coupe = retard === "" ? de : Math.min(Math.max(x(acte.publie), de), a);
  const couleur = eteint ? FIN : EFFET;
  const bulle = `<title>${echappe(`${dispositif.libelle} : ${eteint ? "fin " : ""}${fenetreEnMots(fenetre.debut, fenetre.fin)}${retard === "" ? "" : `, ${retard}`}`)}</title>`;
  const rect = (x0: number, x1: number, fond: string): readonly string[] => (x1 <= x0 ? [] : [`<rect x="${x0}" y="${y}" width="${x1 - x0}" height="14" fill="${fond}">${bulle}</rect>`]);
  return [
    ...rect(de, coupe, "#f2a65a"), ...rect(coupe, a, couleur),
    ...(fenetre.fin === null ? [`<path d="M${DROITE} ${y} l10 7 l-10 7 z" fill="${couleur}"/>`] : []),
  ];
}

/** Written from the beginning of the bar; before it when the edge is near. */
function etiquette({ dispositif, fenetre, eteint }: Portee, y: number, x: Echelle): string {
  const nom = eteint ? `fin : ${dispositif.libelle}` : dispositif.libelle;
  const de = x(fenetre.debut);
  return de > PRES_DU_BORD ? texte(de - 6, y + 11, nom, `font-size="11" ${LISERE} text-anchor="end"`) : texte(de + 4, y + 11, nom, `font-size="11" ${LISERE}`);
}

function texte(x: number, y: number, contenu: string, plus = "", bulle = ""): string {
  return `<text x="${x}" y="${y}" fill="#111"${plus === "" ? "" : ` ${plus}`}>${bulle === "" ? "" : `<title>${echappe(bulle)}</title>`}${echappe(contenu)}</text>`;
}

/** What fits left of the axis. */
function abrege(nom: string): string {
  const signes = [...nom];
  return signes.length <= 34 ? nom : `${signes.slice(0, 33).join("").trimEnd()}…`;
}

/** The only way a text enters the drawing. */
function echappe(contenu: string): string {
  return sansControles(contenu).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
