// Days, windows, acts and clause words as a French sentence has them. Values of clauses are said in phrases.ts.
import type * as ast from "../../ast/nodes.ts";
import { ORIGINE } from "../../corpus/corpus.ts";
import type { Acte, Corpus } from "../../corpus/corpus.ts";
import { anneeDe, jourEnLettres, premierJour, veille } from "../../runtime/jours.ts";
import type { Jour } from "../../runtime/jours.ts";
import { guillemets } from "./typographie.ts";

/** « en 2017 », « de 2019 à 2021 », « à compter du 1er mai 2023 » : a half-open window. */
export function fenetreEnMots(debut: Jour | null | undefined, fin: Jour | null | undefined): string {
  const d = debut === undefined || debut === null || debut <= ORIGINE ? null : debut;
  const f = fin ?? null;
  if (d === null) {
    if (f === null) return "dès l'origine";
    return estPremierJanvier(f) ? `jusqu'en ${anneeDe(f) - 1}` : `jusqu'au ${jourEnLettres(veille(f))}`;
  }
  if (f === null) return estPremierJanvier(d) ? `à compter de ${anneeDe(d)}` : `à compter du ${jourEnLettres(d)}`;
  if (estPremierJanvier(d) && estPremierJanvier(f)) {
    const [de, a] = [anneeDe(d), anneeDe(f) - 1];
    return de === a ? `en ${de}` : `de ${de} à ${a}`;
  }
  return `du ${jourEnLettres(d)} au ${jourEnLettres(veille(f))}`;
}

function estPremierJanvier(jour: Jour): boolean {
  return jour === premierJour(anneeDe(jour));
}

const GENRES: Record<ast.GenreActe, string> = {
  convention: "convention",
  accord: "accord",
  avenant: "avenant",
  reglement: "règlement",
  arrete: "arrêté",
  decision: "décision",
  lecture: "lecture",
};

export function genreDActe(genre: ast.GenreActe): string {
  return GENRES[genre];
}

/** « avenant 9 », « arrêté du 11 août 2021 », « décision « Report des dates limites » »: short enough for a margin. */
export function nomCourt(corpus: Corpus, id: string): string {
  const acte = corpus.acteParId.get(id);
  const nom = id.replace(/_/g, " ").trim();
  if (acte === undefined) return nom;
  const genre = genreDActe(acte.genre);
  const dit = (texte: string): boolean => sansAccents(texte).startsWith(sansAccents(genre));
  if (dit(nom) && (acte.libelle === id || NUMEROTES.has(acte.genre))) return nom;
  const tete = acte.libelle.split(",")[0]!;
  if (acte.libelle !== id && dit(tete)) return tete.charAt(0).toLowerCase() + tete.slice(1);
  return `${genre} ${guillemets(acte.libelle === id ? nom : acte.libelle)}`;
}

/** Kinds of acts that are called by a number or a year. */
const NUMEROTES: ReadonlySet<ast.GenreActe> = new Set<ast.GenreActe>(["avenant", "convention", "accord"]);

/** « de l'avenant 9 », « de la convention 2016 », « du règlement 2023 ». */
export function deLActe(corpus: Corpus, acte: Acte): string {
  const nom = nomCourt(corpus, acte.id);
  if (acte.genre === "reglement") return `du ${nom}`;
  if (acte.genre === "convention" || acte.genre === "decision" || acte.genre === "lecture") return `de la ${nom}`;
  return `de l'${nom}`;
}

/** « la convention 2016 », « l'avenant 9 ». */
export function lActe(corpus: Corpus, acte: Acte): string {
  return deLActe(corpus, acte).replace(/^du /, "le ").replace(/^de /, "");
}

export function estFeminin(genre: ast.GenreActe): boolean {
  return genre === "convention" || genre === "decision" || genre === "lecture";
}

function sansAccents(texte: string): string {
  return texte.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
}

const MOTS: Record<ast.MotClause, string> = {
  condition: "Condition",
  mesure: "Mesure",
  seuil: "Seuil",
  exige: "Exigence",
  prerequis: "Prérequis",
  points: "Points",
  bareme: "Barème",
  montant: "Montant",
  majoration: "Majoration",
  cumul: "Cumul des majorations",
  ponderation: "Pondération",
  plafond: "Plafond",
  arrondi: "Arrondi",
  total: "Total annoncé",
  "valeur-du-point": "Valeur du point",
  periode: "Période",
  article: "Article",
  source: "Source",
  note: "Note",
  question: "Question ouverte",
  "confirme-jusqu-en": "Confirmé jusqu'en",
  valeur: "Valeur",
};

/** « Seuil », « Majoration « structuration » ». */
export function motDeClause(mot: ast.MotClause, nom: string | null): string {
  return nom === null ? MOTS[mot] : `${MOTS[mot]} ${guillemets(nom.replace(/_/g, " "))}`;
}

const STANDINGS: Record<ast.Standing, string> = { texte: "texte", secondaire: "source secondaire", deduite: "déduction" };

export function standingEnMots(standing: ast.Standing): string {
  return STANDINGS[standing];
}
