// Clauses in words, as the law has them: « au moins 20 % », « tous les indicateurs, sauf « Exercice coordonné » ». Serves the
// documents and `consolider`; what changed and who wrote it is said elsewhere (changements.ts, texte-consolide.ts).
import type * as ast from "../../ast/nodes.ts";
import { liste } from "../../runtime/ecriture.ts";
import * as exact from "../../runtime/exact.ts";
import { jourEnLettres } from "../../runtime/jours.ts";
import { column, table } from "./document.ts";
import type { Table } from "./document.ts";
import { enMots, nombreEnMots, rapportEnMots, testEnMots } from "./expressions.ts";
import type { Lexique } from "./lexique.ts";
import { fenetreEnMots } from "./mots.ts";
import { guillemets } from "./typographie.ts";

/** `valeurEnMots` of what one text wrote, windows said; of the law of a day, windows left out. */
export type Temps = "avec-fenetres" | "sans-fenetres";

/** The value of a clause in one line. */
export function valeurEnMots(mot: ast.MotClause, valeur: ast.ValeurClause, lex: Lexique, temps: Temps): string {
  switch (valeur.kind) {
    case "datee":
      return valeur.cas.map((cas) => casEnMots(mot, cas, lex, temps)).join(", ");
    case "exige-tous":
      return valeur.sauf.length === 0 ? "tous les indicateurs" : `tous les indicateurs, sauf ${liste(valeur.sauf.map((r) => lex.nom(r)))}`;
    case "exige-au-moins":
      return `au moins ${valeur.nombre} ${valeur.nombre < 2 ? "indicateur" : "indicateurs"}`;
    case "non-communiques":
      return nonCommuniquesEnMots(valeur, lex);
    case "a-fixer":
      return `à fixer par ${valeur.par}`;
    case "selon":
      return selonEnMots(valeur, lex);
    case "progression":
      return `progression selon ${enMots(valeur.mesure, lex)} : ${valeur.bornes.map((b) => `${enMots(b.valeur, lex)} à partir de ${enMots(b.borne, lex)}`).join(" ; ")}, en ligne droite entre deux bornes`;
    case "majoration":
      return enMots(valeur.taux, lex) + (valeur.si === undefined ? "" : `, si ${testEnMots(valeur.si, lex)}`);
    case "valeur-texte":
      return valeur.texte.texte;
    case "source":
      return [valeur.texte?.texte, valeur.url].filter((x) => x !== undefined).join(", ");
    case "periode":
      return valeur.valeur === "annee-civile" ? "année civile, appréciée à son dernier jour" : "unique, appréciée au jour demandé";
    case "arrondi":
      return arrondiEnMots(valeur);
    case "cumul":
      return valeur.valeur === "addition" ? "les taux s'additionnent" : "les taux se multiplient";
    case "annee":
      return String(valeur.annee);
  }
}

function casEnMots(mot: ast.MotClause, cas: ast.CasDate, lex: Lexique, temps: Temps): string {
  const texte = valeurDUnCas(mot, cas, lex);
  if (temps === "sans-fenetres" || cas.fenetre === undefined) return texte;
  return `${texte} ${fenetreEnMots(cas.fenetre.debut, cas.fenetre.fin)}`;
}

function valeurDUnCas(mot: ast.MotClause, { comparateur, valeur }: ast.CasDate, lex: Lexique): string {
  if (mot === "condition" || mot === "prerequis" || mot === "exige") return testEnMots(valeur, lex);
  if ((mot === "mesure" || mot === "valeur") && valeur.kind === "binaire" && valeur.op === "/") return rapportEnMots(valeur, lex);
  const unite = mot === "points" || mot === "total" ? "points" : mot === "valeur-du-point" ? "€" : "";
  const nu = enMots(valeur, lex, unite);
  return comparateur === undefined ? (valeur.kind === "date" ? nu : sansParentheses(nu)) : `${comparateur} ${nu}`;
}

function sansParentheses(texte: string): string {
  return /^\([^()]*\)$/.test(texte) ? texte.slice(1, -1) : texte;
}

function nonCommuniquesEnMots(v: ast.NonCommuniques, lex: Lexique): string {
  const bornes = v.de && v.a ? `, de ${chiffre(v.de)} à ${enMots(v.a, lex, "points")}` : "";
  return `non communiqués par les sources${bornes}${v.fournisPar ? `, à fournir (${lex.nom(v.fournisPar.nom)})` : ""}`;
}

/** A bound without its unit, which the upper one says. */
function chiffre(e: ast.Expr): string {
  return e.kind === "nombre" ? nombreEnMots({ kind: "nombre", valeur: e.valeur, span: e.span }) : "…";
}

function arrondiEnMots(v: ast.Arrondi): string {
  const a = { centime: "au centime", euro: "à l'euro", point: "au point", "demi-point": "au demi-point" }[v.precision];
  const mode = {
    "moitie-vers-exterieur": "la moitié en s'éloignant de zéro",
    "moitie-vers-pair": "la moitié vers le chiffre pair",
    "moitie-vers-zero": "la moitié vers zéro",
    inferieur: "par défaut",
    superieur: "par excès",
  }[v.mode];
  return `${a}, ${mode}`;
}

// ---- tables -------------------------------------------------------------------------------------------------------

/** One cell; `entree` gives the options when the input is a choice. */
function celluleEnMots(c: ast.Cellule, lex: Lexique, entree: ast.Expr | undefined): string {
  const donnee = entree?.kind === "nom" ? lex.donnee(entree.ref.nom) : undefined;
  switch (c.kind) {
    case "cellule-tout":
      return "tous les cas";
    case "cellule-vide":
      return "";
    case "cellule-non-ouvert":
      return "non ouvert";
    case "cellule-texte":
      return lex.option(c.texte, donnee) ?? c.texte;
    case "cellule-expr":
      return (donnee ? lex.option(c.texte, donnee) : undefined) ?? (c.expr.kind === "nom" && donnee === undefined ? (lex.option(c.texte) ?? enMots(c.expr, lex)) : enMots(c.expr, lex));
    case "cellule-intervalle": {
      const jour = (b: ast.Borne): boolean => b.valeur.kind === "date";
      const nu = (b: ast.Borne): string => (b.valeur.kind === "date" ? jourEnLettres(b.valeur.jour) : enMots(b.valeur, lex));
      if (c.bas && c.haut) return jour(c.bas) ? `${c.bas.inclus ? "du" : "après le"} ${nu(c.bas)}, ${c.haut.inclus ? "jusqu'au" : "avant le"} ${nu(c.haut)}` : `${c.bas.inclus ? "de" : "de plus de"} ${nu(c.bas)} à ${c.haut.inclus ? "" : "moins de "}${nu(c.haut)}`;
      if (c.bas) return jour(c.bas) ? `${c.bas.inclus ? "à compter du" : "après le"} ${nu(c.bas)}` : `${c.bas.inclus ? "au moins" : "plus de"} ${nu(c.bas)}`;
      if (c.haut) return jour(c.haut) ? `${c.haut.inclus ? "au plus tard le" : "avant le"} ${nu(c.haut)}` : `${c.haut.inclus ? "au plus" : "moins de"} ${nu(c.haut)}`;
      return "tous les cas";
    }
  }
}

function selonEnMots(v: ast.Selon, lex: Lexique): string {
  return `selon ${liste(v.entrees.map((e) => enMots(e, lex)))} (${casDuTableau(v, lex).join(" ; ")})`;
}

/** « Mi-temps, 2 : 13 500 € », one for each value of the table. */
function casDuTableau(v: ast.Selon, lex: Lexique): readonly string[] {
  if (!v.croise) return v.lignes.map((l) => `${l.cellules.slice(0, -1).map((c, i) => celluleEnMots(c, lex, v.entrees[i])).join(", ")} : ${celluleEnMots(l.cellules.at(-1)!, lex, undefined)}`);
  const [tete, ...lignes] = v.lignes;
  return lignes.flatMap((l) => l.cellules.slice(1).map((c, i) => `${[celluleEnMots(l.cellules[0]!, lex, v.entrees[0]), celluleEnMots(tete!.cellules[i + 1]!, lex, v.entrees[1])].join(", ")} : ${celluleEnMots(c, lex, undefined)}`));
}

function valeursDuTableau(v: ast.Selon): readonly ast.Cellule[] {
  return v.croise ? v.lignes.slice(1).flatMap((l) => l.cellules.slice(1)) : v.lignes.map((l) => l.cellules.at(-1)!);
}

/** Longer, a table does not fit in a cell of another. */
const CAS_EN_LIGNE = 4;

/** « tableau de 18 cas, de 7 000 € à 36 000 € ». */
function apercuDuTableau(v: ast.Selon): string {
  const etendue = etendueDeLaClause(v);
  return `tableau de ${valeursDuTableau(v).length} cas${etendue === undefined ? "" : `, ${etendue}`}`;
}

/** « de 7 000 € à 36 000 € »: the least and the most of a table of plain figures. */
export function etendueDeLaClause(v: ast.ValeurClause): string | undefined {
  if (v.kind !== "selon") return undefined;
  const valeurs = valeursDuTableau(v).filter((c) => c.kind !== "cellule-non-ouvert");
  const nombres = valeurs.flatMap((c) => (c.kind === "cellule-expr" && c.expr.kind === "nombre" ? [c.expr] : [])).sort((a, b) => exact.compare(a.valeur, b.valeur));
  return nombres.length === 0 || nombres.length < valeurs.length ? undefined : `de ${nombreEnMots(nombres[0]!)} à ${nombreEnMots(nombres.at(-1)!)}`;
}

/** `valeurEnMots`, a long table told by its extent: its own page shows it as a table. */
export function valeurEnBref(mot: ast.MotClause, valeur: ast.ValeurClause, lex: Lexique, temps: Temps): string {
  if (valeur.kind !== "selon" || valeursDuTableau(valeur).length <= CAS_EN_LIGNE) return valeurEnMots(mot, valeur, lex, temps);
  return `selon ${liste(valeur.entrees.map((e) => enMots(e, lex)))} (${apercuDuTableau(valeur)})`;
}

/** The two values of a clause side by side; of two tables, only the cases that differ, or their extent when many do. */
export function valeursComparees(mot: ast.MotClause, avant: ast.ValeurClause, apres: ast.ValeurClause, lexAvant: Lexique, lex: Lexique): readonly [string, string] {
  if (avant.kind !== "selon" || apres.kind !== "selon") return [resumeDeLaClause(mot, avant, lexAvant), resumeDeLaClause(mot, apres, lex)];
  const entrees = [[avant, lexAvant] as const, [apres, lex] as const].map(([v, l]) => v.entrees.map((e) => enMots(e, l)).join(" ; "));
  const [x, y] = [casDuTableau(avant, lexAvant), casDuTableau(apres, lex)];
  const [partis, venus] = [x.filter((c) => !y.includes(c)), y.filter((c) => !x.includes(c))];
  if (entrees[0] !== entrees[1]) return [valeurEnBref(mot, avant, lexAvant, "sans-fenetres"), valeurEnBref(mot, apres, lex, "sans-fenetres")];
  if (partis.length + venus.length === 0 || Math.max(partis.length, venus.length) > CAS_EN_LIGNE) return [apercuDuTableau(avant), apercuDuTableau(apres)];
  return [partis.join(" ; ") || "sans ce cas", venus.join(" ; ") || "sans ce cas"];
}

/** A clause that the law gives as a table, as a table; `titre` heads the column of values. */
export function tableDeLaClause(titre: string, valeur: ast.ValeurClause, lex: Lexique): Table | undefined {
  if (valeur.kind === "progression") {
    return table([column(enMots(valeur.mesure, lex)), column(titre, "right")], valeur.bornes.map((b) => [enMots(b.borne, lex), enMots(b.valeur, lex)]));
  }
  if (valeur.kind !== "selon" || valeur.lignes.length === 0) return undefined;
  const titres = valeur.entrees.map((e) => enMots(e, lex));
  if (!valeur.croise) {
    const colonnes = [...titres.map((t) => column(t)), column(titre, "right")];
    return table(colonnes, valeur.lignes.map((l) => l.cellules.map((c, i) => celluleEnMots(c, lex, valeur.entrees[i]))));
  }
  const [tete, ...lignes] = valeur.lignes;
  const coin = `${titres[0] ?? ""} ↓ ${titres[1] ?? ""} →`;
  const colonnes = [column(coin), ...tete!.cellules.slice(1).map((c) => column(celluleEnMots(c, lex, valeur.entrees[1]), "right"))];
  return table(colonnes, lignes.map((l) => l.cellules.map((c, i) => celluleEnMots(c, lex, i === 0 ? valeur.entrees[0] : undefined))));
}

/** A condition that only says again the title of its element, by the question that decides it. */
export function conditionEnQuestion(valeur: ast.ValeurClause, libelle: string | null, lex: Lexique): string | undefined {
  if (valeur.kind !== "datee" || valeur.cas.length !== 1 || libelle === null) return undefined;
  const { valeur: e, fenetre } = valeur.cas[0]!;
  const donnee = e.kind === "nom" && fenetre === undefined ? lex.donnee(e.ref.nom) : undefined;
  if (donnee?.type?.kind !== "type-booleen" || donnee.libelle?.texte !== libelle) return undefined;
  return donnee.question === undefined ? undefined : `répondre oui à la question ${guillemets(donnee.question.texte)}`;
}

/** The clause of a text in one phrase, its table shortened to « selon le tableau ». */
export function resumeDeLaClause(mot: ast.MotClause, valeur: ast.ValeurClause, lex: Lexique): string {
  if (valeur.kind === "selon") return `selon ${liste(valeur.entrees.map((e) => enMots(e, lex)))}, voir le tableau`;
  if (valeur.kind === "progression") return `en progression selon ${enMots(valeur.mesure, lex)}, voir le tableau`;
  return valeurEnMots(mot, valeur, lex, "sans-fenetres");
}

/** « de 0 à 360 » or « 22,5 »: the figure alone, for a cell of points. Undefined when it is no plain figure. */
export function chiffreDeLaClause(valeur: ast.ValeurClause): string | undefined {
  if (valeur.kind === "non-communiques") return valeur.de && valeur.a ? `de ${chiffre(valeur.de)} à ${chiffre(valeur.a)}` : "non communiqué";
  if (valeur.kind === "datee" && valeur.cas.length === 1 && valeur.cas[0]!.valeur.kind === "nombre") return chiffre(valeur.cas[0]!.valeur);
  return undefined;
}

/** A label and its name, « Équipement du cabinet » (volet 1). */
export function titreDElement(nom: string, libelle: string | null): string {
  if (!/^volet /.test(nom)) return libelle ?? nom.replace(/_/g, " ");
  return libelle === null || libelle.toLowerCase() === nom.slice(6) ? `Volet ${nom.slice(6)}` : `Volet ${nom.slice(6)} : ${libelle}`;
}

/** « Équipement » between guillemets, or « le volet 1 ». */
export function citeElement(nom: string, libelle: string | null): string {
  return /^volet /.test(nom) ? `le ${nom}` : guillemets(libelle ?? nom.replace(/_/g, " "));
}
