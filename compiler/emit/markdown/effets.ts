// What an act, or a reading, changes in the most that can be paid: the same dispositif with and without it, span by span.
import type { Acte, Corpus } from "../../corpus/corpus.ts";
import { dispositifSous } from "../../edition/from-corpus.ts";
import type { EditionDispositif, Version } from "../../edition/edition.ts";
import * as exact from "../../runtime/exact.ts";
import { anneeDe, jourEnLettres, veille } from "../../runtime/jours.ts";
import type { Jour } from "../../runtime/jours.ts";
import { column, heading, paragraph, table } from "../document/document.ts";
import type { Block } from "../document/document.ts";
import { deLActe, fenetreEnMots } from "../document/mots.ts";
import { colonnesDeChiffres, memes } from "./chiffres.ts";
import type { AvantApres } from "./chiffres.ts";
import type { Contexte } from "./contexte.ts";
import { change } from "./memes-regles.ts";
import { maximaDe, tranchesConnues, versionConnue } from "./tranches.ts";
import type { Maximum } from "../../evaluate/sommet.ts";

/** A dispositif at one known-on day. */
interface Cote {
  readonly d: EditionDispositif;
  readonly connuLe: Jour;
}

interface Effet extends AvantApres {
  readonly debut: Jour;
  readonly fin: Jour | null;
}

const ZERO: Maximum = { points: exact.ZERO, montant: exact.ZERO };

/** « Effet de l'avenant 9 sur le maximum »: at its publication, with the acts known then. */
export function effetsDeLActe(contexte: Contexte, acte: Acte): readonly Block[] {
  const { edition } = contexte;
  const { corpus } = edition;
  if (acte.genre === "lecture" || edition.vue.sans.includes(acte.id)) return [];
  const out: Block[] = [];
  for (const d of edition.dispositifs) {
    if (!acte.operations.some((o) => o.dispositif === d.nom)) continue;
    out.push(heading(3, d.libelle), ...tableDesEffets(corpus, d, sansLActe(contexte, d, acte), { d, connuLe: acte.publie }));
  }
  if (out.length === 0) return [];
  return [
    heading(2, `Effet ${deLActe(corpus, acte)} sur le maximum`),
    paragraph(`Ce qu'un cabinet pouvait obtenir au plus, avec les seuls actes publiés au ${jourEnLettres(acte.publie)}. Avant : sans cet acte. Après : avec lui.`),
    ...out,
  ];
}

/** The eve of its publication is the law without it, unless other acts are of the same day. */
function sansLActe({ edition: { corpus, vue } }: Contexte, d: EditionDispositif, acte: Acte): Cote {
  const seul = !corpus.actes.some((a) => a !== acte && a.publie === acte.publie && a.operations.length > 0 && (a.genre !== "lecture" || vue.lectures.includes(a.id)));
  if (seul) return { d, connuLe: veille(acte.publie) };
  return { d: dispositifSous(corpus, d.nom, acte.publie, { sans: [...vue.sans, acte.id], lectures: vue.lectures }), connuLe: acte.publie };
}

const dejaDits = new WeakMap<Contexte, Map<Acte, readonly Block[]>>();

/** What a reading changes in the most that can be paid, all acts known. */
export function effetsDeLaLecture(contexte: Contexte, lecture: Acte): readonly Block[] {
  const siens = dejaDits.get(contexte) ?? new Map<Acte, readonly Block[]>();
  dejaDits.set(contexte, siens);
  const dit = siens.get(lecture) ?? lesEffets(contexte, lecture);
  siens.set(lecture, dit);
  return dit;
}

function lesEffets(contexte: Contexte, lecture: Acte): readonly Block[] {
  const { corpus, connuLe, vue, dispositifs } = contexte.edition;
  return dispositifs.filter((d) => lecture.operations.some((o) => o.dispositif === d.nom)).flatMap((d) => {
    const prise = vue.lectures.includes(lecture.id);
    const autre: Cote = { d: dispositifSous(corpus, d.nom, connuLe, { sans: vue.sans, lectures: prise ? vue.lectures.filter((l) => l !== lecture.id) : [...vue.lectures, lecture.id] }), connuLe };
    const ici: Cote = { d, connuLe };
    return tableDesEffets(corpus, d, prise ? autre : ici, prise ? ici : autre, "sans cette lecture", "avec elle");
  });
}

function tableDesEffets(corpus: Corpus, d: EditionDispositif, avant: Cote, apres: Cote, sans = "avant", avec = "après"): readonly Block[] {
  const { lignes, bouge, illimite } = effetsEntre(corpus, avant, apres);
  if (lignes.length === 0)
    return [paragraph(!bouge ? "Sans effet sur ce dispositif." : illimite ? "Le texte ne borne pas ce montant : l'effet ne se lit pas dans un maximum, mais dans les instructions." : "Sans effet sur le maximum : ce qui change, ce sont les conditions pour l'obtenir.")];
  const { titres, cases } = colonnesDeChiffres(lignes, sans, avec);
  return [table([column(d.periode === "unique" ? "Période" : "Exercice"), ...titres], lignes.map((l) => [periodeEnMots(d, l.debut, l.fin), ...cases(l)]))];
}

/** « 2022 », « de 2019 à 2021 », « 2023 et suivants », or days. */
export function periodeEnMots(d: EditionDispositif, debut: Jour, fin: Jour | null): string {
  if (d.periode === "unique") return fenetreEnMots(debut, fin);
  const de = anneeDe(debut);
  if (fin === null) return `${de} et suivants`;
  const a = anneeDe(veille(fin));
  return de === a ? String(de) : `de ${de} à ${a}`;
}

/** Spans on which the maximum differs, neighbours alike being one; whether anything differs; whether some maximum has no limit. */
function effetsEntre(corpus: Corpus, avant: Cote, apres: Cote): { readonly lignes: readonly Effet[]; readonly bouge: boolean; readonly illimite: boolean } {
  const debuts = [...new Set([avant, apres].flatMap((c) => tranchesConnues(c.d, c.connuLe)).map((t) => t.debut))].sort();
  const out: Effet[] = [];
  let [bouge, illimite] = [false, false];
  debuts.forEach((debut, i) => {
    const [v, w] = [versionConnue(avant.d, debut, avant.connuLe), versionConnue(apres.d, debut, apres.connuLe)];
    if (v !== null && w !== null ? !change(corpus, v, w, debut) : v === w) return;
    bouge = true;
    const [m, n] = [maximumDe(v, debut), maximumDe(w, debut)];
    illimite ||= [m.points, m.montant, n.points, n.montant].includes(null);
    if (v !== null && w !== null && pareils(m, n)) return;
    const effet = { debut, fin: debuts[i + 1] ?? null, avant: v === null ? zeroComme(n) : m, apres: w === null ? zeroComme(m) : n };
    const derniere = out.at(-1);
    if (derniere && derniere.fin === debut && pareils(derniere.avant, effet.avant) && pareils(derniere.apres, effet.apres)) out[out.length - 1] = { ...derniere, fin: effet.fin };
    else out.push(effet);
  });
  return { lignes: out, bouge, illimite };
}

function pareils(m: Maximum, n: Maximum): boolean {
  return memes(m.points, n.points) && memes(m.montant, n.montant);
}

function maximumDe(version: Version | null, jour: Jour): Maximum {
  return version === null ? ZERO : maximaDe(version, jour)(null);
}

/** Not in force gives nothing, in the units of what it is compared with. */
function zeroComme(m: Maximum): Maximum {
  return { points: m.points === undefined ? undefined : exact.ZERO, montant: m.montant === undefined ? undefined : exact.ZERO };
}
