// The same exercice as publications followed: what was changed after it had begun, by which act, and what that changed.
import type { Acte, Corpus } from "../../corpus/corpus.ts";
import type { EditionDispositif, Version } from "../../edition/edition.ts";
import { liste } from "../../runtime/ecriture.ts";
import { dernierJour, jourEnLettres, premierJour, veille } from "../../runtime/jours.ts";
import type { Jour } from "../../runtime/jours.ts";
import { autoritesDe } from "../document/autorite.ts";
import { differencesEntre } from "../document/differences.ts";
import { column, heading, link, list, paragraph, strong, table } from "../document/document.ts";
import type { Block, Words } from "../document/document.ts";
import { lActe } from "../document/mots.ts";
import { majuscule } from "../document/typographie.ts";
import { colonnesDeChiffres, plafond, SANS_MAXIMUM } from "./chiffres.ts";
import { colonnesDe, lienActe } from "./contexte.ts";
import type { Contexte } from "./contexte.ts";
import { change } from "./memes-regles.ts";
import { connuEnMots, maximaDe, variantesConnues } from "./tranches.ts";
import type { Colonne } from "./tranches.ts";

/** A change of what is known of a column, made once its first day had come. */
interface Retour {
  readonly colonne: Colonne;
  readonly connuDes: Jour;
  readonly avant: Version;
  readonly apres: Version;
  readonly actes: readonly Acte[];
  /** « en cours d'exercice », « après la fin de l'exercice ». */
  readonly moment: string;
}

function retoursDe(contexte: Contexte, d: EditionDispositif, colonne: Colonne): readonly Retour[] {
  const { corpus } = contexte.edition;
  const variantes = variantesConnues(d, colonne.debut);
  return variantes.flatMap((v, i): readonly Retour[] => {
    const avant = variantes[i - 1]?.version;
    if (!avant || !v.version || v.connuDes > contexte.edition.connuLe) return [];
    const debut = colonne.exercice === null ? colonne.debut : premierJour(colonne.exercice);
    if (v.connuDes <= debut || !change(corpus, avant, v.version, colonne.debut)) return [];
    const fini = colonne.exercice !== null && v.connuDes > dernierJour(colonne.exercice);
    const moment = colonne.exercice === null ? "après le début de la période" : fini ? "après la fin de l'exercice" : "en cours d'exercice";
    return [{ colonne, connuDes: v.connuDes, avant, apres: v.version, actes: actesDe(contexte, v.connuDes, v.version), moment }];
  });
}

function actesDe({ edition: { corpus } }: Contexte, publie: Jour, version: Version): readonly Acte[] {
  return corpus.actes.filter((a) => a.publie === publie && a.genre !== "lecture" && version.programme.actes.includes(a.id));
}

/** For the table: every change made after the fact, with its effect on the whole. */
export function retoursDuDispositif(contexte: Contexte, d: EditionDispositif): readonly Block[] {
  const { corpus } = contexte.edition;
  const retours = colonnesDe(contexte, d).flatMap((c) => retoursDe(contexte, d, c));
  if (retours.length === 0) return [];
  const chiffres = retours.map((r) => ({ avant: maximaDe(r.avant, r.colonne.debut)(null), apres: maximaDe(r.apres, r.colonne.debut)(null) }));
  const { titres, cases } = colonnesDeChiffres(chiffres, "connus avant", "connus depuis");
  const lignes = retours.map((r, i): Words[] => [
    [link(r.colonne.titre, `${r.colonne.slug}.md`)],
    `${jourEnLettres(r.connuDes)}, ${r.moment}`,
    r.actes.flatMap((a, n) => [...(n === 0 ? [] : [", "]), link(majuscule(lActe(corpus, a)), lienActe(contexte)(a.id))]),
    ...cases(chiffres[i]!),
  ]);
  return [
    heading(2, d.periode === "unique" ? "Ce qui a changé une fois la période commencée" : "Ce qui a changé une fois l'exercice commencé"),
    paragraph(`Chaque ligne est une publication tardive : jusqu'à la veille, on ne pouvait connaître que l'ancien texte. ${titres.length === 0 ? "" : "Les totaux sont des maximums ; un seuil ou une condition peut changer sans qu'ils bougent. "}Le détail est sur la page de chaque ${d.periode === "unique" ? "période" : "exercice"}.`),
    table([column(d.periode === "unique" ? "Période" : "Exercice"), column("Changé le"), column("Par"), ...titres], lignes),
  ];
}

/** For the page of an exercice: how it was read as acts came, then the detail of what came late. */
export function telQueConnu(contexte: Contexte, d: EditionDispositif, c: Colonne): readonly Block[] {
  const { corpus } = contexte.edition;
  const toutes = variantesConnues(d, c.debut).filter((v, i, vs) => v.connuDes <= contexte.edition.connuLe && !(i > 0 && v.version && vs[i - 1]!.version && !change(corpus, vs[i - 1]!.version!, v.version, c.debut)));
  if (toutes.filter((v) => v.version !== null).length < 2) return [];
  const plafonds = toutes.map((v) => (v.version === null ? null : plafond(maximaDe(v.version, c.debut)(null))));
  const bouge = new Set(plafonds.filter((p) => p !== null)).size > 1;
  const items = toutes.map((v, i): Words => {
    const suivante = toutes[i + 1]?.connuDes ?? null;
    const quand = i === 0 && suivante !== null ? connuEnMots(null, suivante) : connuEnMots(v.connuDes, suivante);
    if (v.version === null) return `${quand} : rien n'est encore connu`;
    const actes = actesDe(contexte, v.connuDes, v.version);
    const liens = actes.flatMap((a, n) => [n === 0 ? (bouge ? ", après " : "avec ") : " et ", link(a.libelle, lienActe(contexte)(a.id))]);
    return [`${quand} : ${bouge || actes.length === 0 ? plafonds[i]! : ""}`, ...liens, ...(suivante === null ? [" (le présent texte)"] : [])];
  });
  return [
    heading(2, "Tel que connu selon le jour"),
    paragraph(`Ce qui était publié a changé avec le temps ; le présent texte est tel que connu le ${jourEnLettres(contexte.edition.connuLe)}.`),
    list(items),
    ...(bouge || plafonds.some((p) => p === SANS_MAXIMUM) ? [] : [paragraph(`Le plus qu'un cabinet puisse obtenir est resté le même : ${plafonds.find((p) => p !== null)!}.`)]),
    ...retoursDe(contexte, d, c).flatMap((r) => detail(contexte, d, r, corpus)),
  ];
}

function detail(contexte: Contexte, d: EditionDispositif, r: Retour, corpus: Corpus): readonly Block[] {
  const autorites = autoritesDe(corpus, lienActe(contexte));
  const veilleOuFin = r.colonne.exercice !== null && r.connuDes > dernierJour(r.colonne.exercice) ? dernierJour(r.colonne.exercice) : veille(r.connuDes);
  const nom = r.colonne.exercice === null ? majuscule(r.colonne.titre) : String(r.colonne.exercice);
  const lignes = differencesEntre(corpus, r.avant.law, r.apres.law).map((x): Words[] => [x.ou ?? d.libelle, x.quoi, x.avant, x.apres, x.par === null ? "" : autorites.cite(x.par)]);
  const [avant, apres] = [r.avant, r.apres].map((v) => plafond(maximaDe(v, r.colonne.debut)(null)));
  const actes = liste(r.actes.map((a) => lActe(corpus, a)));
  return [
    heading(3, `${nom}, tel que connu le ${jourEnLettres(veilleOuFin)}, puis depuis le ${jourEnLettres(r.connuDes)}`),
    paragraph([...(actes === "" ? [] : [strong(majuscule(actes)), " : "]), `publication ${r.moment}. `, avant === apres ? (apres === SANS_MAXIMUM ? "Le texte ne borne ni l'ancien montant ni le nouveau." : `Le plus qu'un cabinet puisse obtenir ne change pas : ${apres}.`) : `${majuscule(avant!)} jusque-là ; ${apres} depuis.`]),
    ...(lignes.length === 0 ? [] : [table([column("Élément"), column("Quoi"), column("Jusque-là"), column("Depuis"), column("Par")], lignes)]),
  ];
}
