// The table that people know: indicators by line, exercices by column, points in the cells, and under it the thresholds, the
// parameters and how the volets open.
import type * as ast from "../../ast/nodes.ts";
import type { EditionDispositif } from "../../edition/edition.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { ElementEnVigueur, Provenance } from "../../law/law.ts";
import { liste } from "../../runtime/ecriture.ts";
import { jourEnLettres } from "../../runtime/jours.ts";
import { autoritesDe } from "../document/autorite.ts";
import type { Autorites } from "../document/autorite.ts";
import { column, heading, inlines, link, list, paragraph, strong, table, textOf } from "../document/document.ts";
import type { Block, Document, Inline, Table, Words } from "../document/document.ts";
import { lexiqueDe } from "../document/lexique.ts";
import { citeElement, titreDElement, valeurEnMots } from "../document/phrases.ts";
import { majuscule } from "../document/typographie.ts";
import { baremes } from "./baremes.ts";
import { cellulesDe, RIEN, totalAnnonce } from "./cellules.ts";
import type { Cellules } from "./cellules.ts";
import { SANS_MAXIMUM } from "./chiffres.ts";
import { colonnesDe, lienActe } from "./contexte.ts";
import type { Contexte } from "./contexte.ts";
import { lectureDe, ordreCommun } from "./lignes.ts";
import type { LigneDeTable, Lecture } from "./lignes.ts";
import { renvois } from "./renvois.ts";
import { reserves } from "./reserves.ts";
import { retoursDuDispositif } from "./tel-que-connu.ts";
import { parPlages } from "./tranches.ts";
import type { Colonne } from "./tranches.ts";

export function pageTableau(contexte: Contexte, d: EditionDispositif): Document {
  const { corpus, connuLe } = contexte.edition;
  const cols = colonnesDe(contexte, d);
  const titre = `${d.libelle} : le tableau`;
  const lecture = lectureDe(cols);
  const autorites = autoritesDe(corpus, lienActe(contexte));
  const appels = renvois(autorites);
  const cellules = cellulesDe(lecture, corpus, connuLe, appels);
  const enPoints = cols.some((_, i) => cellules.maxPoints(null, i) !== undefined);
  const points = tableDesPoints(contexte, lecture, cellules, enPoints);
  const blocks: Block[] = [
    heading(1, titre),
    paragraph([`Tel que connu le ${jourEnLettres(connuLe)}. Chaque ${d.periode === "unique" ? "période" : "exercice"} mène à son texte consolidé ; les lettres renvoient à l'acte qui a changé le chiffre. Voir aussi `, link("l'historique de chaque indicateur", "historique.md"), "."]),
    heading(2, enPoints ? "Points" : "Montants"),
    points,
    ...appels.bloc(),
    paragraph(legende(points, sansBorne(cellules, cols))),
    ...reserves(contexte, d),
    ...retoursDuDispositif(contexte, d),
    ...ouverture(lecture, corpus, autorites),
    ...seuils(contexte, lecture, autorites),
    ...baremes(lecture, corpus, autorites),
    ...parametres(contexte, lecture, autorites),
  ];
  return { title: titre, blocks };
}

function tetes(cols: readonly Colonne[]): readonly { head: readonly Inline[]; align: "right" }[] {
  return cols.map((c) => ({ head: [link(c.provisoire ? `${c.titre} (provisoire)` : c.titre, `${c.slug}.md`)], align: "right" }));
}

function sansBorne(cellules: Cellules, cols: readonly Colonne[]): boolean {
  return cols.every((_, i) => [cellules.maxPoints(null, i), cellules.maxMontant(null, i)].every((m) => m === undefined || m === SANS_MAXIMUM));
}

function retrait(profondeur: number): string {
  return profondeur === 0 ? "" : `${"\u00a0".repeat(3 * profondeur)}– `;
}

// ---- points -------------------------------------------------------------------------------------------------------

function tableDesPoints(contexte: Contexte, lecture: Lecture, cellules: Cellules, enPoints: boolean): Table {
  const { colonnes: cols, lignes } = lecture;
  const maximum = enPoints ? cellules.maxPoints : cellules.maxMontant;
  const rows: Words[][] = [];
  const gras = (t: string): Words => (t === "" || t === RIEN ? t : [strong(t)]);
  const ajouter = (titre: Words, cases: readonly string[], enGras: boolean): void => {
    if (cases.some((c) => c !== "" && c !== RIEN && c !== SANS_MAXIMUM)) rows.push([titre, ...cases.map((c): Words => (enGras ? gras(c) : c))]);
  };
  const clore = (volet: LigneDeTable): void => {
    const ici = (i: number): ElementEnVigueur | undefined => lecture.places[i]!.get(volet.id)?.element;
    ajouter([strong(`Total du ${volet.element.nom}`)], cols.map((_, i) => (ici(i) === undefined ? RIEN : (maximum(ici(i)!.nom, i) ?? RIEN))), true);
    ajouter(`Total annoncé du ${volet.element.nom}`, cols.map((c, i) => (ici(i) === undefined ? "" : (totalAnnonce(contexte.edition, c, ici(i)!, enPoints ? "points" : "€") ?? ""))), false);
  };

  let volet: LigneDeTable | undefined;
  for (const l of lignes) {
    if (l.profondeur === 0 && volet !== undefined) {
      clore(volet);
      volet = undefined;
    }
    if (l.element.genre === "volet") {
      volet = l;
      const propre = cols.map((_, i) => (["points", "montant"].some((m) => lecture.places[i]!.get(l.id)?.element.clauses.has(m)) ? cellules.points(l, i) : ""));
      rows.push([[strong(titreDElement(l.element.nom, l.element.libelle))], ...propre]);
    } else {
      rows.push([retrait(l.profondeur - (volet === undefined ? 0 : 1)) + titreDElement(l.element.nom, l.element.libelle), ...cols.map((_, i) => cellules.points(l, i))]);
    }
  }
  if (volet !== undefined) clore(volet);
  if (enPoints) ajouter([strong("Total général, en points")], cols.map((_, i) => cellules.maxPoints(null, i) ?? RIEN), true);
  ajouter("Total général annoncé, en points", cols.map((c) => totalAnnonce(contexte.edition, c, null, "points") ?? ""), false);
  ajouter([strong("Total général, en euros")], cols.map((_, i) => cellules.maxMontant(null, i) ?? RIEN), true);
  ajouter("Total général annoncé, en euros", cols.map((c) => totalAnnonce(contexte.edition, c, null, "€") ?? ""), false);
  return table([column("Indicateur"), ...tetes(cols)], rows);
}

/** Only the words that the table uses are explained. */
function legende(t: Table, sansTotal: boolean): Words {
  const mots = new Set(t.rows.flatMap((r) => r.slice(1).map((c) => c.map(textOf).join("").replace(/ \([a-z]+\)$/, ""))));
  const dit = (mot: string): boolean => [...mots].some((m) => m === mot || m.startsWith(`${mot} `));
  const parts = [
    sansTotal ? "Le texte ne borne pas le total : il suit le nombre de patients ou d'actes" : "Les totaux sont des maximums, calculés à partir des règles",
    ...(dit("requis") ? ["« requis » : exigé par son volet, sans chiffre propre"] : []),
    ...(dit("facultatif") ? ["« facultatif » : ni exigé ni rémunéré seul"] : []),
    ...(dit("au choix") ? ["« au choix » : compte parmi ceux dont un nombre minimal est exigé"] : []),
    ...([...mots].some((m) => m.endsWith(", à pondérer")) ? ["« à pondérer » : avant une pondération que le texte ne borne pas"] : []),
    ...([...mots].some((m) => m.startsWith("de ") && !m.includes("€")) ? ["« de … à … » : chiffre que les sources ne communiquent pas, encadré"] : []),
    ...(t.rows.some((r) => r.slice(1).some((c) => / par \p{L}/u.test(c.map(textOf).join("")))) ? ["« … par … » : montant unitaire, que seul le nombre borne"] : []),
    ...(dit("sans maximum") ? ["« sans maximum » : le texte ne borne pas ce chiffre"] : []),
    ...(dit("suspendu") ? ["« suspendu » : sans effet pour cette période"] : []),
    ...(mots.has(RIEN) ? ["« — » : n'existe pas à cette place cette période-là"] : []),
  ];
  return `${parts.join(" ; ")}.`;
}

// ---- how it opens -------------------------------------------------------------------------------------------------

interface Dire {
  readonly texte: string;
  readonly par: readonly Inline[];
}

function plages(lecture: Lecture, dire: (c: Colonne, i: number) => Dire | undefined): readonly Words[] {
  const { colonnes: cols } = lecture;
  const toutes = parPlages(cols, (c) => dire(c, cols.indexOf(c)), (x) => x.texte + x.par.map(textOf).join(""));
  const seule = toutes.length === 1 && toutes[0]!.premiere === cols[0] && dire(cols.at(-1)!, cols.length - 1) !== undefined;
  return toutes.map(({ valeur, quand }): Words => [valeur.texte, ...(seule ? [] : [`, ${quand}`]), " (", ...valeur.par, ")"]);
}

/** « les volets 2 et 3 s'ouvrent si… », « le volet 1 exige… ». */
function ouverture(lecture: Lecture, corpus: Corpus, autorites: Autorites): readonly Block[] {
  const items: Words[] = [];
  const vus = new Set<string>();
  const elements = lecture.lignes.filter((l) => !vus.has(l.id) && vus.add(l.id));
  const clause = (mot: ast.MotClause, id: string, c: Colonne, i: number): Dire | undefined => {
    const trouvee = lecture.places[i]!.get(id)?.element.clauses.get(mot);
    if (trouvee === undefined) return undefined;
    return { texte: valeurEnMots(mot, trouvee.valeur, lexiqueDe(corpus, c.version.law), "sans-fenetres"), par: autorites.cite(trouvee.par, articleDe(lecture.places[i]!.get(id)?.element)) };
  };
  const memes = new Map<string, { noms: ElementEnVigueur[]; quand: readonly Words[] }>();
  for (const l of elements) {
    const quand = plages(lecture, (c, i) => clause("prerequis", l.id, c, i));
    if (quand.length === 0) continue;
    const cle = JSON.stringify(quand);
    const deja = memes.get(cle);
    if (deja) deja.noms.push(l.element);
    else memes.set(cle, { noms: [l.element], quand });
  }
  for (const { noms, quand } of memes.values()) {
    const [qui, verbe] = sujet(noms);
    items.push([`${majuscule(qui)} ${verbe} si `, ...enSuite(quand), "."]);
  }
  for (const l of elements) {
    const quand = plages(lecture, (c, i) => clause("exige", l.id, c, i));
    if (quand.length > 0) items.push([`${majuscule(citeElement(l.element.nom, l.element.libelle))} exige `, ...enSuite(quand), ". À défaut, il ne donne rien."]);
  }
  return items.length === 0 ? [] : [heading(2, "Ouverture"), list(items)];
}

function articleDe(e: ElementEnVigueur | undefined): string | null {
  const valeur = e?.clauses.get("article")?.valeur;
  return valeur?.kind === "valeur-texte" ? valeur.texte.texte : null;
}

function sujet(elements: readonly ElementEnVigueur[]): readonly [string, string] {
  const volets = elements.every((e) => e.genre === "volet");
  const pluriel = elements.length > 1;
  if (volets && pluriel) return [`les volets ${liste(elements.map((e) => e.nom.slice("volet ".length)))}`, "s'ouvrent"];
  return [liste(elements.map((e) => citeElement(e.nom, e.libelle))), pluriel ? "s'ouvrent" : "s'ouvre"];
}

function enSuite(morceaux: readonly Words[]): readonly (string | Inline)[] {
  return morceaux.flatMap((m, i) => [...(i === 0 ? [] : [" ; "]), ...inlines(m)]);
}

// ---- thresholds and figures -----------------------------------------------------------------------------------------

function seuils(contexte: Contexte, lecture: Lecture, autorites: Autorites): readonly Block[] {
  const { corpus, connuLe } = contexte.edition;
  const appels = renvois(autorites);
  const cellules = cellulesDe(lecture, corpus, connuLe, appels);
  const vus = new Set<string>();
  const avecSeuil = lecture.lignes.filter((l) => !vus.has(l.id) && vus.add(l.id) && lecture.places.some((p) => p.get(l.id)?.element.clauses.has("seuil")));
  if (avecSeuil.length === 0) return [];
  const rows = avecSeuil.map((l): Words[] => {
    const mesures = parPlages(lecture.colonnes, (c) => {
      const clause = lecture.places[lecture.colonnes.indexOf(c)]!.get(l.id)?.element.clauses.get("mesure");
      return clause && valeurEnMots("mesure", clause.valeur, lexiqueDe(corpus, c.version.law), "sans-fenetres");
    }, (t) => t);
    const textes = new Set(mesures.map((m) => m.valeur));
    const mesure = textes.size === 1 ? mesures[0]!.valeur : mesures.map((m) => `${m.valeur} (${m.quand})`).join(" ; ");
    return [titreDElement(l.element.nom, l.element.libelle), mesure, ...lecture.colonnes.map((_, i) => cellules.clause(l, i, "seuil"))];
  });
  return [heading(2, "Seuils"), table([column("Indicateur"), column("Mesure"), ...tetes(lecture.colonnes)], rows), ...appels.bloc()];
}

function parametres(contexte: Contexte, lecture: Lecture, autorites: Autorites): readonly Block[] {
  const { corpus } = contexte.edition;
  const appels = renvois(autorites);
  const cols = lecture.colonnes;
  const rows: Words[][] = [];
  const ligne = (titre: string, dire: (c: Colonne) => { readonly texte: string; readonly par: Provenance } | undefined): void => {
    const cases = cols.map(dire);
    if (cases.every((c) => c === undefined)) return;
    rows.push([titre, ...cases.map((c, i) => {
      if (c === undefined) return RIEN;
      const avant = cases[i - 1]?.par.operation ?? cols[i]!.version.law.cree.operation;
      return avant === c.par.operation ? c.texte : `${c.texte} ${appels.appel(c.par)}`;
    })]);
  };
  const vp = "valeur-du-point";
  ligne("Valeur du point", (c) => {
    const clause = c.version.law.clauses.get(vp);
    return clause && { texte: valeurEnMots(vp, clause.valeur, lexiqueDe(corpus, c.version.law), "sans-fenetres"), par: clause.par };
  });
  const noms = ordreCommun(cols.map((c) => [...c.version.law.declarations.values()].filter((x) => x.genre === "parametre").map((x) => x.nom)));
  for (const nom of noms) {
    const libelle = cols.map((c) => c.version.law.declarations.get(nom)?.libelle).find((x) => x !== undefined && x !== null) ?? nom.replace(/_/g, " ");
    ligne(libelle, (c) => {
      const x = c.version.law.declarations.get(nom);
      return x && { texte: valeurEnMots("valeur", x.valeur, lexiqueDe(corpus, c.version.law), "sans-fenetres"), par: x.par };
    });
  }
  if (rows.length === 0) return [];
  return [heading(2, "Chiffres communs"), table([column("Chiffre"), ...tetes(cols)], rows), ...appels.bloc()];
}
