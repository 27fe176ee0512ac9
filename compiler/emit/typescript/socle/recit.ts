// An explained element in French: why it is refused, its computation in one line, what is lacking and what that would bring, where it is
// written. Words only: the figures come from explications.ts.
import * as ecriture from "../../../runtime/ecriture.ts";
import * as exact from "../../../runtime/exact.ts";
import type { Nombre } from "../../../runtime/intervalle.ts";
import { jourDuNumero, jourEnLettres } from "../../../runtime/jours.ts";
import * as phrases from "../../../runtime/phrases.ts";
import { bornesLues } from "./estimation.ts";
import type { ElementMesure, Libelles, Motif, RaisonsDElement, Vocabulaire } from "./explique.ts";
import type { Etapes, Operande } from "./journal.ts";
import { causes } from "./motifs.ts";
import type { Cause } from "./motifs.ts";
import type { Fourchette } from "./types.ts";

/** Où chercher les causes. */
export interface Lieu {
  readonly etapes: Etapes;
  readonly atteints: ReadonlyMap<number, string>;
  readonly a: (rang: number | null) => Operande | null;
  readonly accessible: Operande;
}

export function nommee(mots: Libelles, nom: string): { readonly libelle: string; readonly unite: string | null } {
  const { libelle: texte = nom, unite = null } = mots.get(nom) ?? {};
  return { libelle: texte, unite };
}

// ---- why ----------------------------------------------------------------------------------------------------------

/** Pourquoi l'élément n'est pas atteint, ou pas encore. */
export function motifs(e: ElementMesure, r: RaisonsDElement, { etapes, atteints, a, accessible }: Lieu, vocabulaire: Vocabulaire): readonly Motif[] {
  if (e.verdict === "atteint") return [];
  const suivre = (genre: Motif["genre"], debut: string, operande: Operande | null): readonly Motif[] =>
    operande === null ? [] : causes(etapes, atteints, operande, e.nom).map((c) => ({ genre, ...c, phrase: `${debut} : ${causeEnMots(c, etapes, vocabulaire)}.` }));
  const acces = suivre("accès", "Prérequis", accessible);
  if (e.verdict === "non accessible" || e.verdict === null) return acces;
  return [...acces, ...suivre("condition", "Condition", a(r.condition)), ...seuilManque(e, r), ...suivre("exigence", "Exigence", a(r.exige))];
}

/** Le seuil n'est pas sûrement franchi : c'est dit par la mesure. */
function seuilManque(e: ElementMesure, r: RaisonsDElement): readonly Motif[] {
  if (e.seuil === null || e.mesure === null) return [];
  const mesure = bornesLues(e.mesure);
  const connu = e.mesure.mesurable === "non" || (e.mesure.exact !== null && e.mesure.mesurable === "oui");
  const franchi = connu && e.mesure.mesurable === "oui" && e.seuil.valeur.exact !== null && tient(e.seuil.op, exact.compare(mesure.min!, exact.lire(e.seuil.valeur.exact)!));
  if (franchi) return [];
  return [{ genre: "seuil", element: null, donnees: [], connu, phrase: `Seuil : ${mesureEnMots(e, r)}, ${e.seuil.comparateur} ${chiffre(bornesLues(e.seuil.valeur), r.unite)} attendu.` }];
}

function tient(op: string, compare: number): boolean {
  switch (op) {
    case "≥": return compare >= 0;
    case ">": return compare > 0;
    case "≤": return compare <= 0;
    case "<": return compare < 0;
    case "≠": return compare !== 0;
    default: return compare === 0;
  }
}

function causeEnMots({ element, donnees, connu }: Cause, etapes: Etapes, v: Vocabulaire): string {
  if (element !== null) {
    const e = v.elements.get(element);
    return `« ${e?.libelle ?? element} » (${element}) ${connu ? (e?.verdict === "non accessible" ? "n’est pas accessible" : "n’est pas atteint") : "n’est pas encore évaluable"}`;
  }
  return donnees.length === 0 ? "ce que le texte exige n’est pas rempli" : donnees.map((nom) => `« ${nommee(v.mots, nom).libelle} » (${nom}), ${donneeEnMots(etapes, nom, v)}`).join(" ; ");
}

function donneeEnMots(etapes: Etapes, nom: string, v: Vocabulaire): string {
  const valeur = etapes.lecture(nom).valeur;
  switch (valeur.genre) {
    case "verite": return valeur.possibles.length !== 1 ? "non communiqué" : valeur.possibles[0] === "vrai" ? "oui" : "non";
    case "options": return valeur.possibles.length === 1 ? valeur.possibles[0]! : "non communiqué";
    case "nombre": return valeur.exact === null ? "non communiqué" : chiffre(bornesLues(valeur), v.toutes.get(nom)?.genre === "date" ? "date" : (nommee(v.mots, nom).unite ?? ""));
  }
}

// ---- sentences ----------------------------------------------------------------------------------------------------

/** « 400 points », « soit 2 800 € ». */
export function figures(f: { readonly points: Fourchette | null; readonly montant: Fourchette | null }): readonly string[] {
  return [...(f.points === null ? [] : [chiffre(bornesLues(f.points), "points")]), ...(f.montant === null ? [] : [chiffre(bornesLues(f.montant), "€")])];
}

function chiffre(n: Nombre, unite: string): string {
  if (unite !== "date") return ecriture.etendue(n, unite);
  return n.min !== null && n.max !== null && exact.egal(n.min, n.max) ? jourEnLettres(jourDuNumero(Number(n.min.n))) : "date inconnue";
}

/** « 2 900 / 3 000 soit environ 96,66 % ». */
function mesureEnMots(e: ElementMesure, r: RaisonsDElement): string {
  const mesure = e.mesure!;
  const n: Nombre = mesure.mesurable === "non" ? { min: null, max: null, nm: true, vide: true } : { ...bornesLues(mesure), nm: mesure.mesurable === "peut-être" };
  if (e.rapport === null || e.rapport.num.exact === null || e.rapport.den.exact === null) return chiffre(n, r.unite);
  const [num, den] = [bornesLues(e.rapport.num), bornesLues(e.rapport.den)];
  return `${chiffre(num, "")} / ${chiffre(den, "")} ${r.unite === "%" ? phrases.tauxEnClair(n) : `= ${chiffre(n, r.unite)}`}`;
}

/** L'élément en quelques phrases. */
export function phrasesDElement(e: ElementMesure, r: RaisonsDElement, trouves: readonly Motif[]): readonly string[] {
  const mesure = e.mesure === null ? [] : [mesureEnMots(e, r)];
  const seuil = e.seuil === null ? [] : [`seuil ${e.seuil.comparateur} ${chiffre(bornesLues(e.seuil.valeur), r.unite)}`];
  const debut = [...mesure, ...seuil].join(" ; ");
  const verdict = e.verdict === null ? "" : `${debut === "" ? "" : " : "}${e.verdict}`;
  const fin = figures(e).join(", ");
  const calcul = `${e.libelle} : ${debut}${verdict}${fin === "" ? "" : ` → ${fin}`}`;
  return [
    `${calcul.replace(/ : (?=→)/, " ")}.`,
    ...trouves.filter((m) => m.genre !== "seuil" || mesure.length === 0).map((m) => m.phrase),
    ...vers(e),
    ...(e.article === null && e.actes.length === 0 ? [] : [`${[...(e.article === null ? [] : [`Article : ${e.article}`]), ...(e.actes.length === 0 ? [] : [`Actes : ${e.actes.join(" ; ")}`])].join(". ")}.`]),
  ];
}

/** « Pour l’atteindre : 14 feuilles de plus à « Feuilles télétransmises », pour 22,5 points et 157,50 €. » */
function vers({ gain: g, distance: d }: ElementMesure): readonly string[] {
  if (g === null) return [];
  const nul = [g.points, g.montant].every((f) => f === null || f.exact === "0");
  const apport = nul ? "" : figures(g).join(" et ");
  if (d !== null) return [phrases.pourAtteindre(d.unite === null ? ecriture.nombre(exact.entier(d.manque)) : ecriture.quantite(exact.entier(d.manque), d.unite), d.libelle, apport)];
  return apport === "" ? [] : [`L’atteindre apporterait ${apport}.`];
}
