// Says in English what a place wrote in French: by the turns of phrase of catalogue/en, by the sentences of the catalogue itself
// (a note quotes the title of a fault), by dates. What is quoted is the analyst's own and is never touched.
import { fill, type Phrase } from "./catalogue.ts";
import { calculEnAnglais } from "./catalogue/en/calculs.ts";
import { QUANTITES } from "./catalogue/en/quantites.ts";
import { TOURNURES } from "./catalogue/en/tournures.ts";
import { FAMILLES } from "./familles.ts";

interface Forme {
  readonly modele: RegExp;
  readonly fr: Phrase<string>;
  readonly en: Phrase<string>;
}

const MOIS = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const DATE = new RegExp(`^(le |au |du |par )?(\\d{1,2})(?:er)?[ \\u00a0\\u202f](${MOIS.join("|")})[ \\u00a0\\u202f](\\d{4})$`);
const MOIS_ANNEE = new RegExp(`^(${MOIS.join("|")})(?: (\\d{4}))?$`);

let toutes: readonly Forme[] | undefined;

/** A text in English, or as it is when no form of ours is recognised. */
export function enAnglais(texte: string): string {
  if (texte.startsWith("Calcul : ")) return `Computation: ${calculEnAnglais(texte.slice("Calcul : ".length))}`;
  const connu = date(texte);
  if (connu !== undefined) return connu;
  for (const forme of (toutes ??= formes())) {
    const m = forme.modele.exec(texte);
    if (m) return remplir(forme.en, new Map(forme.fr.blanks.map((blank, i) => [blank, m[i + 1]!])));
  }
  return enListe(texte);
}

/** The sentence with its blanks said in English, except those between « », which are quoted. */
export function remplir(phrase: Phrase<string>, mots: ReadonlyMap<string, string>): string {
  const values: Record<string, string> = Object.create(null);
  const cites = new Set(phrase.blanks.filter((_, i) => cite(phrase.parts.slice(0, i + 1).join(""))));
  for (const blank of phrase.blanks) {
    const mot = mots.get(blank) ?? "";
    values[blank] = cites.has(blank) ? mot : enAnglais(mot);
  }
  return fill(phrase, values);
}

/** Is a quotation open at the end of this beginning? */
function cite(debut: string): boolean {
  return (debut.match(/«/g)?.length ?? 0) > (debut.match(/»/g)?.length ?? 0);
}

function formes(): readonly Forme[] {
  const sentences = FAMILLES.flatMap((f) => Object.entries(f.entrees).flatMap(([code, entree]) =>
    (["titre", "ici", "pourquoi", "aide", "exemple"] as const).flatMap((p) => {
      const [fr, en] = [entree[p], f.anglais[code]?.[p]];
      return fr && en && fr.parts.join("").length > 12 ? [{ fr, en }] : [];
    })));
  return [...TOURNURES, ...QUANTITES, ...sentences].map(({ fr, en }) => ({ fr, en, modele: modeleDe(fr) }));
}

/** A blank between « » stops at the next mark; a free one takes what it must. */
function modeleDe(fr: Phrase<string>): RegExp {
  const blanc = (i: number): string => (/« $/.test(fr.parts[i]!) && /^ »/.test(fr.parts[i + 1]!) ? "([^»]+?)" : "(.+?)");
  return new RegExp(`^${fr.parts.map((p, i) => p.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&") + (i < fr.blanks.length ? blanc(i) : "")).join("")}$`, "s");
}

function date(texte: string): string | undefined {
  const m = DATE.exec(texte);
  const avant: Readonly<Record<string, string>> = { "le ": "on ", "au ": "on ", "du ": "from ", "par ": "by " };
  if (m) return `${m[1] === undefined ? "" : avant[m[1]]!}${m[2]} ${MONTHS[MOIS.indexOf(m[3]!)]!} ${m[4]}`;
  const moisSeul = MOIS_ANNEE.exec(texte);
  if (moisSeul) return [MONTHS[MOIS.indexOf(moisSeul[1]!)]!, ...(moisSeul[2] === undefined ? [] : [moisSeul[2]])].join(" ");
  const annee = /^(en|pour) (\d{4})$/.exec(texte);
  if (annee) return `${annee[1] === "en" ? "in" : "for"} ${annee[2]}`;
  const annees = /^(\d{4}) à (\d{4})$/.exec(texte);
  if (annees) return `${annees[1]} to ${annees[2]}`;
  const bornes = /^de (.+) à (.+)$/.exec(texte);
  return bornes && !texte.includes("«") ? `from ${enAnglais(bornes[1]!)} to ${enAnglais(bornes[2]!)}` : undefined;
}

/** « a, b ou c »: each part said, the last word too; marks « » are not opened. */
function enListe(texte: string): string {
  const parts = horsGuillemets(texte);
  if (parts.length < 2) return texte;
  const dits = parts.map(({ mot, lien }) => ({ mot: enAnglais(mot), lien }));
  return dits.map(({ mot, lien }) => mot + (lien === " ou " ? " or " : lien === " et " ? " and " : lien)).join("");
}

function horsGuillemets(texte: string): { readonly mot: string; readonly lien: string }[] {
  const out: { mot: string; lien: string }[] = [];
  let profondeur = 0;
  let debut = 0;
  for (let i = 0; i < texte.length; i++) {
    if (texte[i] === "«") profondeur++;
    else if (texte[i] === "»") profondeur--;
    if (profondeur !== 0) continue;
    const lien = [", ", " ou ", " et "].find((l) => texte.startsWith(l, i));
    if (lien === undefined) continue;
    out.push({ mot: texte.slice(debut, i), lien });
    i += lien.length - 1;
    debut = i + 1;
  }
  out.push({ mot: texte.slice(debut), lien: "" });
  return out;
}
