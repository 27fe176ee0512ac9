// A comparison as sections to read, before anyone decides between a terminal and a pull request: what changes, what it is worth,
// who sees it, which cases move.
import type { Corpus } from "../corpus/corpus.ts";
import { column, list, paragraph, strong, table } from "../emit/document/document.ts";
import type { Block, Words } from "../emit/document/document.ts";
import { lActe } from "../emit/document/mots.ts";
import { titreDElement } from "../emit/document/phrases.ts";
import { guillemets } from "../emit/document/typographie.ts";
import type { Hypothese, InstructionSuivie } from "../law/law.ts";
import { liste } from "../runtime/ecriture.ts";
import { jourEnLettres } from "../runtime/jours.ts";
import type { Span } from "../source/span.ts";
import type { CasDeplace } from "./cas.ts";
import type { Changement } from "./changement.ts";
import { donneeEnMots, ecartEnMots, figuresEnMots, plafondEnMots, quelquesUns, SANS_MAXIMUM } from "./chiffres.ts";
import type { Comparaison, ComparaisonDeDispositif } from "./comparer.ts";
import { placesDe, type Vue } from "./cote.ts";
import type { Issues } from "./essai.ts";
import { ecart, exacte } from "./figures.ts";
import type { Maximum } from "./maxima.ts";
import { elementDe, type Recherche, type Temoin } from "./temoins.ts";
import { motsDe, sujetEnMots, type Mots } from "./mots.ts";

export interface Section {
  readonly titre: string;
  /** May be folded where the reader can unfold it. */
  readonly pliable: boolean;
  readonly blocs: readonly Block[];
}

export interface Page {
  readonly titre: string;
  readonly tete: readonly Block[];
  readonly sections: readonly Section[];
}

export type Forme = "tableau" | "liste";

/** One page for each dispositif. `place` says where an instruction is written. */
export function pagesDe(comparaison: Comparaison, forme: Forme, place: Lieu): readonly Page[] {
  return comparaison.dispositifs.map((d) => pageDe(comparaison, d, forme, place));
}

/** « rules/avenant-9.rules:12 ». */
export type Lieu = (span: Span) => string;

/** « exercice 2022, connu le 31 décembre 2022, sans avenant 9 ». */
export function vueEnMots({ corpus }: Pick<Comparaison, "corpus">, { viewpoint, exercice }: Vue): string {
  const fin = corpus.publications[corpus.publications.length - 1];
  return [
    exercice === null ? `au ${jourEnLettres(viewpoint.jour)}` : `${exercice}`,
    ...(viewpoint.connuLe === fin ? [] : [`connu le ${jourEnLettres(viewpoint.connuLe)}`]),
    ...hypotheseEnMots(corpus, viewpoint),
  ].join(", ");
}

function hypotheseEnMots(corpus: Corpus, { sans, lectures }: Hypothese): readonly string[] {
  const dire = (mot: string, actes: readonly string[]): string[] => (actes.length === 0 ? [] : [`${mot} ${liste(actes.map((a) => lActe(corpus, corpus.acteParId.get(a)!)))}`]);
  return [...dire("sans", sans), ...dire("selon", lectures)];
}

/** The default known-on day is said too, once. */
function connu({ viewpoint }: Vue, nom: string): string {
  return nom.includes("connu le") ? "" : `, tel que connu le ${jourEnLettres(viewpoint.connuLe)}`;
}

function pageDe(comparaison: Comparaison, d: ComparaisonDeDispositif, forme: Forme, place: Lieu): Page {
  const { corpus } = comparaison;
  const mots = motsDe(corpus, d.nom, d.cotes);
  const noms = { avant: vueEnMots(comparaison, d.cotes.avant.vue), apres: vueEnMots(comparaison, d.cotes.apres.vue) };
  const titre = `${d.libelle} : ${noms.avant} → ${noms.apres}`;
  const calcul = d.changements.filter((c) => c.portee === "calcul");
  const texte = d.changements.filter((c) => c.portee === "texte");
  // Where one side has no law, every practice loses or gains all of it.
  const desDeuxCotes = d.cotes.avant.loi !== null && d.cotes.apres.loi !== null;
  const tete: Block[] = [list((["avant", "apres"] as const).map((cote) => [strong(cote === "avant" ? "Avant" : "Après"), ` : ${noms[cote]}${connu(d.cotes[cote].vue, noms[cote])}. ${statutsEnMots(d, cote)}`])), ...(calcul.length === 0 ? [] : [paragraph([strong("Au plus"), ` : ${maximumEnBref(d)}.`])])];
  if (d.changements.length === 0) tete.push(paragraph("Aucune différence."));
  else if (calcul.length === 0) tete.push(paragraph("Aucune différence de calcul : seul le texte change."));
  const sections: (Section | null)[] = [
    calcul.length === 0 ? null : { titre: `Ce qui change (${calcul.length})`, pliable: false, blocs: forme === "tableau" ? [enTableau(mots, calcul)] : enListe(mots, calcul) },
    calcul.length === 0 ? null : { titre: "Ce que l’on peut atteindre au plus", pliable: false, blocs: [maxima(d, noms)] },
    d.recherche === null ? null : { titre: "Pour qui cela change", pliable: false, blocs: temoins(d, mots, d.recherche) },
    calcul.length === 0 || !desDeuxCotes ? null : casQuiBougent(d, forme),
    texte.length === 0 ? null : { titre: `Sans effet sur le calcul (${texte.length})`, pliable: true, blocs: [list(resumeDuTexte(mots, texte))] },
    ecartees(d, mots, noms, place),
  ];
  return { titre, tete, sections: sections.filter((s) => s !== null) };
}

function statutsEnMots(d: ComparaisonDeDispositif, cote: "avant" | "apres"): string {
  const statuts = d.statuts[cote];
  if (statuts.length === 0) return "Pas en vigueur, ou pas encore publié.";
  const corpus = d.cotes[cote].law.corpus;
  return statuts.map((s) => {
    if (s.statut === "définitif") return "Droit définitif.";
    const motif = s.statut === "hypothétique" ? hypotheseEnMots(corpus, d.cotes[cote].vue.viewpoint).join(", ") : s.motif;
    return `Droit ${s.statut} : ${motif}.`;
  }).join(" ");
}

// ---- what changes ---------------------------------------------------------------------------------------------------

function enTableau(mots: Mots, changements: readonly Changement[]): Block {
  let dernier = "";
  return table(
    [column("Élément"), column("Changement"), column("Avant"), column("Après"), column("Acte")],
    changements.map((c) => {
      const d = mots.dire(c);
      const sujet = d.sujet === dernier ? "" : d.sujet;
      dernier = d.sujet;
      return [sujet, d.geste, d.avant, d.apres, d.acte];
    }),
  );
}

function enListe(mots: Mots, changements: readonly Changement[]): readonly Block[] {
  const groupes = new Map<string, Words[]>();
  for (const c of changements) {
    const d = mots.dire(c);
    const valeur = d.avant !== "" && d.apres !== "" ? ` : ${d.avant} → ${d.apres}` : d.avant + d.apres === "" ? "" : ` : ${d.avant}${d.apres}`;
    const ligne = `${d.geste}${valeur}${d.acte === "" ? "" : ` [${d.acte}]`}`;
    groupes.set(d.sujet, [...(groupes.get(d.sujet) ?? []), ligne]);
  }
  return [...groupes].flatMap(([sujet, lignes]) => [paragraph([strong(sujet)]), list(lignes)]);
}

/** One line for each element: « Téléservices : intitulé, source, note [règlement arbitral] ». */
function resumeDuTexte(mots: Mots, changements: readonly Changement[]): readonly string[] {
  const groupes = new Map<string, { readonly sujet: string; readonly acte: string; readonly gestes: string[] }>();
  for (const c of changements) {
    const d = mots.dire(c);
    const valeur = c.kind === "auteur" || ("mot" in c && c.mot !== "total" && c.mot !== "article") ? "" : d.avant !== "" && d.apres !== "" ? ` (${d.avant} → ${d.apres})` : d.avant + d.apres === "" ? "" : ` (${d.avant}${d.apres})`;
    const groupe = groupes.get(`${d.sujet} ${d.acte}`) ?? { sujet: d.sujet, acte: d.acte, gestes: [] };
    groupe.gestes.push(`${d.geste.charAt(0).toLowerCase()}${d.geste.slice(1)}${valeur}`);
    groupes.set(`${d.sujet} ${d.acte}`, groupe);
  }
  return [...groupes.values()].map((g) => `${g.sujet} : ${g.gestes.join(" ; ")}${g.acte === "" ? "" : ` [${g.acte}]`}`);
}

/** « 885 points, 6 195 € → 1 385 points, 9 695 € (+500 points, +3 500 €) ». */
function maximumEnBref({ maxima: [tout] }: ComparaisonDeDispositif): string {
  const [a, b, de] = maximumEnMots(tout!);
  return a === b ? `${a} des deux côtés` : `${a} → ${b}${de === "—" ? "" : ` (${de})`}`;
}

/** Before, after, and how far it moves: nothing can be said from or to no limit. */
function maximumEnMots(m: Maximum): readonly [string, string, string] {
  const [a, b] = [plafondEnMots(m.avant), plafondEnMots(m.apres)];
  return [a, b, a !== b && [a, b].includes(SANS_MAXIMUM) ? "—" : ecartEnMots(m.avant, m.apres)];
}

function maxima(d: ComparaisonDeDispositif, noms: { readonly avant: string; readonly apres: string }): Block {
  return table(
    [column("Maximum"), column(noms.avant, "right"), column(noms.apres, "right"), column("Écart", "right")],
    // One that comes or goes whole is said by its volets.
    d.maxima.filter((m) => m.profondeur <= 1 || (d.cotes.avant.loi && d.cotes.apres.loi)).map((m) => [
      m.element === null ? [strong("Au total")] : `${"– ".repeat(Math.max(0, m.profondeur - 1))}${titreDElement(m.element.nom, m.element.libelle === m.element.nom ? null : m.element.libelle)}`,
      ...maximumEnMots(m),
    ]),
  );
}

// ---- who sees it ----------------------------------------------------------------------------------------------------

function temoins(d: ComparaisonDeDispositif, mots: Mots, r: Recherche): readonly Block[] {
  const montrent = (rang: number): Changement[] => d.changements.filter((_, i) => r.portees[i]?.temoins.includes(rang));
  const muets = d.changements.filter((_, i) => r.portees[i]?.temoins.length === 0);
  const rangs = r.temoins.map((_, i) => i).sort((a, b) => r.temoins[a]!.ecarts.length - r.temoins[b]!.ecarts.length || a - b);
  const essais = `${r.essayes} ${r.essayes > 1 ? "pratiques essayées" : "pratique essayée"}${r.epuise ? ", la recherche s’est arrêtée à sa limite" : ""}`;
  return [
    paragraph(`Le point de départ est un cabinet qui atteint tout ce qui peut l’être des deux côtés ; chaque ligne dit en quoi le cabinet en diffère (${essais}).`),
    ...(r.temoins.length === 0 ? [] : [list(rangs.map((i) => temoinEnMots(d, mots, r.temoins[i]!, r.depart, montrent(i))))]),
    ...(muets.length === 0 ? [] : [paragraph(`Aucun cabinet trouvé dont le résultat change par ${muets.length > 1 ? "ces changements seuls" : "ce changement seul"} : ${muets.map((c) => nommer(mots, c)).join(" ; ")}.`)]),
  ];
}

function nommer(mots: Mots, c: Changement): string {
  const dit = mots.dire(c);
  return `${sujetEnMots(c.sujet)} (${dit.geste.charAt(0).toLowerCase()}${dit.geste.slice(1)})`;
}

function temoinEnMots(d: ComparaisonDeDispositif, mots: Mots, t: Temoin, depart: Issues, changements: readonly Changement[]): Words {
  const entrees = [...(d.cotes.apres.programme?.entrees ?? []), ...(d.cotes.avant.programme?.entrees ?? [])];
  const ecarts = t.ecarts.map((e) => {
    const entree = entrees.find((x) => x.nom === e.donnee)!;
    return `${guillemets(e.libelle)} : ${donneeEnMots(e.valeur, entree)} au lieu de ${donneeEnMots(e.base, entree)}`;
  });
  const { avant, apres } = t.issues;
  const sujets = new Map<string, string[]>();
  for (const c of changements) {
    const nom = sujetEnMots(c.sujet) + verdictEnMots(d, t, c);
    const geste = mots.dire(c).geste;
    sujets.set(nom, [...(sujets.get(nom) ?? []), geste.charAt(0).toLowerCase() + geste.slice(1)]);
  }
  return [
    strong(ecarts.length === 0 ? "Le cabinet qui atteint tout" : ecarts.join(" ; ")),
    ` : ${figuresEnMots(avant)} → ${figuresEnMots(apres)} (${ecartEnMots(avant, apres)}${propre(depart, t)}). `,
    `Montre : ${[...sujets].map(([nom, gestes]) => `${nom} (${gestes.join(", ")})`).join(" ; ")}.`,
  ];
}

/** What its own data make of the difference, when the practice it starts from already moves: « , dont +22,5 points par rapport au départ ». */
function propre(depart: Issues, { ecarts, issues }: Temoin): string {
  if (ecarts.length === 0 || !depart.avant || !depart.apres || !issues.avant || !issues.apres || ecartEnMots(depart.avant, depart.apres) === "inchangé") return "";
  const g = issues.apres.points && issues.avant.points && depart.apres.points && depart.avant.points ? "points" : "montant";
  const [a, b] = [depart, issues].map((i) => ecart(i.avant?.[g], i.apres?.[g]));
  const autre = ecartEnMots({ points: null, montant: null, [g]: a! }, { points: null, montant: null, [g]: b! });
  return autre === "inchangé" ? "" : ` ; ${autre} par rapport au départ`;
}

/** « , non atteint → atteint ». */
function verdictEnMots({ cotes }: ComparaisonDeDispositif, { issues }: Temoin, c: Changement): string {
  if (!issues.avant || !issues.apres) return "";
  const [a, b] = [elementDe(cotes.avant, issues.avant, c.sujet.id), elementDe(cotes.apres, issues.apres, c.sujet.id)];
  return a && b && a.verdict !== b.verdict ? `, ${a.verdict ?? "sans condition"} → ${b.verdict ?? "sans condition"}` : "";
}

// ---- which cases move -----------------------------------------------------------------------------------------------

/** Groups listed in a terminal, and in a section that folds. */
const GROUPES = { liste: 12, tableau: 40 } as const;

function casQuiBougent(d: ComparaisonDeDispositif, forme: Forme): Section | null {
  const { deplaces, inchanges, illisibles, autresExercices } = d.cas;
  const total = deplaces.length + inchanges + illisibles;
  if (total === 0) return null;
  const exact = (c: CasDeplace): boolean => [c.issues.avant, c.issues.apres].every((r) => r === null || (["points", "montant"] as const).every((g) => r[g] === null || exacte(r[g]) !== undefined));
  const memes = (c: CasDeplace): boolean => ecartEnMots(c.issues.avant, c.issues.apres) === "inchangé";
  const chiffres = parGroupe(deplaces.filter((c) => exact(c) && !memes(c)), (c) => `${figuresEnMots(c.issues.avant)} → ${figuresEnMots(c.issues.apres)} (${ecartEnMots(c.issues.avant, c.issues.apres)})`);
  const listes = chiffres.slice(0, GROUPES[forme]);
  const reste = chiffres.slice(GROUPES[forme]).reduce((n, [, cas]) => n + cas.length, 0);
  const verdicts = deplaces.filter((c) => exact(c) && memes(c));
  const fourchettes = deplaces.filter((c) => !exact(c));
  const lignes: Words[] = [
    ...listes.map(([cle, cas]): Words => [strong(cle), ` : ${enCas(cas)}`]),
    ...(reste === 0 ? [] : [`${reste} autres cas, dont les chiffres bougent autrement`]),
    ...(verdicts.length === 0 ? [] : [["Même total, verdicts différents", ` : ${enCas(verdicts)}`]]),
    ...(fourchettes.length === 0 ? [] : [["Des données manquent pour l’un des deux droits, le résultat est une fourchette", ` : ${enCas(fourchettes)}`]]),
  ];
  const bilan = `${deplaces.length} cas ${deplaces.length > 1 ? "bougent" : "bouge"}, ${inchanges} ${inchanges > 1 ? "restent" : "reste"} au même résultat`
    + `${illisibles === 0 ? "" : `, ${illisibles} ${illisibles > 1 ? "ont des données que l’un des deux droits refuse" : "a des données que l’un des deux droits refuse"}`}. Chaque cas est rejoué dans les deux droits, quels que soient le jour et la lecture pour lesquels il a été écrit.${autresExercices === 0 ? "" : ` ${autresExercices} cas, écrits pour d’autres exercices, sont laissés de côté.`}`;
  return { titre: `Cas du corpus qui bougent (${deplaces.length} sur ${total})`, pliable: true, blocs: [paragraph(bilan), ...(lignes.length === 0 ? [] : [list(lignes)])] };
}

/** Largest groups first, then in order of the files. */
function parGroupe(cas: readonly CasDeplace[], cle: (c: CasDeplace) => string): readonly (readonly [string, readonly CasDeplace[]])[] {
  const groupes = new Map<string, CasDeplace[]>();
  for (const c of cas) groupes.set(cle(c), [...(groupes.get(cle(c)) ?? []), c]);
  return [...groupes].sort((a, b) => b[1].length - a[1].length);
}

function enCas(cas: readonly CasDeplace[]): string {
  const noms = cas.map((c) => guillemets(c.nom));
  return cas.length === 1 ? noms[0]! : `${cas.length} cas, ${quelquesUns(noms, 2)}`;
}

// ---- what a hypothesis leaves aside ---------------------------------------------------------------------------------

const STATUTS = { "sans-objet": "sans objet", "deja-acquise": "déjà acquise", "en-conflit": "en conflit, non appliquée", appliquee: "", "pour-memoire": "" } as const;

function ecartees(d: ComparaisonDeDispositif, mots: Mots, noms: { readonly avant: string; readonly apres: string }, place: Lieu): Section | null {
  const dire = (cote: "avant" | "apres", { operation, statut }: InstructionSuivie): string => {
    const par = { acte: operation.acte, operation: operation.id, par: operation.par, span: operation.span };
    const visee = [...placesDe(d.cotes[cote].loi).values()].find((p) => "cible" in operation.instruction && p.element.nom === operation.instruction.cible.nom);
    const ailleurs = visee && visee.element.span.file !== operation.span.file ? ` ; ce qu’elle vise est écrit en ${place(visee.element.span)}` : "";
    return `${mots.causes([{ par, sens: "date" }])} : ${STATUTS[statut]} (${place(operation.span)}${ailleurs})`;
  };
  const blocs = (["avant", "apres"] as const).flatMap((cote) =>
    d.ecartees[cote].length === 0 ? [] : [paragraph(`Dans ${guillemets(noms[cote])} :`), list(d.ecartees[cote].map((i) => dire(cote, i)))]);
  return blocs.length === 0 ? null : { titre: "Instructions que l’hypothèse laisse de côté", pliable: true, blocs };
}
