// One cell of the table of points: what an element is worth in an exercice, whether the volet requires it, where it went.
import type { Corpus } from "../../corpus/corpus.ts";
import type { Edition } from "../../edition/edition.ts";
import type * as ast from "../../ast/nodes.ts";
import type { Maxima, Maximum } from "../../evaluate/sommet.ts";
import type { ClauseEnVigueur, ElementEnVigueur, Provenance } from "../../law/law.ts";
import { montant, nombre } from "../../runtime/ecriture.ts";
import { dernierJour } from "../../runtime/jours.ts";
import { annoncesDu } from "../document/annonces.ts";
import { disparitionDe } from "../document/changements.ts";
import { nombreEnMots } from "../document/expressions.ts";
import { lexiqueDe } from "../document/lexique.ts";
import { chiffreDeLaClause, etendueDeLaClause, valeurEnMots } from "../document/phrases.ts";
import { SANS_MAXIMUM } from "./chiffres.ts";
import type { Chiffre } from "./chiffres.ts";
import type { LigneDeTable, Lecture } from "./lignes.ts";
import type { Renvois } from "./renvois.ts";
import { maximaDe } from "./tranches.ts";
import type { Colonne } from "./tranches.ts";

export const RIEN = "—";

export interface Cellules {
  points(ligne: LigneDeTable, i: number): string;
  clause(ligne: LigneDeTable, i: number, mot: ast.MotClause): string;
  /** Most that an element (null: the whole) can give. */
  maxPoints(nom: string | null, i: number): string | undefined;
  maxMontant(nom: string | null, i: number): string | undefined;
  nomEn(id: string, i: number): string | undefined;
}

export function cellulesDe(lecture: Lecture, corpus: Corpus, connuLe: string, renvois: Renvois): Cellules {
  const { colonnes, places } = lecture;
  const lexiques = colonnes.map((c) => lexiqueDe(corpus, c.version.law));
  const maxima: Maxima[] = colonnes.map((c) => maximaDe(c.version, c.debut));
  const en = (id: string, i: number): ElementEnVigueur | undefined => places[i]?.get(id)?.element;
  const parentEn = (id: string, i: number): string | null | undefined => {
    const place = places[i]?.get(id);
    return place === undefined ? undefined : (place.parent?.id ?? null);
  };

  /** The note of the act that changed the thing since the column before; founding texts need none. */
  const appel = (par: Provenance, avant: Provenance | undefined, i: number): string => {
    if (avant !== undefined ? avant.operation === par.operation : par.operation === colonnes[i]!.version.law.cree.operation) return "";
    return ` ${renvois.appel(par)}`;
  };

  const appelDe = (par: Provenance, avant: Provenance | undefined): string => (avant?.operation === par.operation ? "" : ` ${renvois.appel(par)}`);

  const ailleurs = (ligne: LigneDeTable, i: number): string => {
    const c = colonnes[i]!;
    const avantIci = i > 0 && parentEn(ligne.id, i - 1) === ligne.parentId;
    if (!avantIci) return RIEN;
    const place = places[i]!.get(ligne.id);
    if (place !== undefined) {
      const vers = place.parent;
      const par = transfertDe(corpus, place.element);
      const ou = vers === null ? "hors des volets" : /^volet /.test(vers.nom) ? `dans le ${vers.nom}` : `dans « ${vers.libelle ?? vers.nom} »`;
      return `transféré ${ou}${par ? ` ${renvois.appel(par)}` : ""}`;
    }
    const fin = disparitionDe(corpus, c.version.law.nom, ligne.element.nom, c.version.viewpoint.jour, connuLe, lexiques[i]!);
    return fin.operation === null ? fin.texte : `${fin.texte} ${renvois.appel({ acte: fin.operation.acte, operation: fin.operation.id, par: fin.operation.par, span: fin.operation.span })}`;
  };

  return {
    points(ligne, i) {
      const e = en(ligne.id, i);
      if (e === undefined || parentEn(ligne.id, i) !== ligne.parentId) return ailleurs(ligne, i);
      const avant = en(ligne.id, i - 1);
      if (e.suspension !== null && e.suspension.effet !== "repute-atteint") {
        const effet = e.suspension.effet === "sans-points" ? "suspendu" : (chiffreDeLaClause(e.suspension.effet) ?? "suspendu");
        return effet + appelDe(e.suspension.par, avant?.suspension?.par);
      }
      const cle = e.clauses.has("points") ? "points" : "montant";
      const clause = e.clauses.get(cle);
      const texte = clause ? valeur(clause, e, maxima[i]!(e.nom), corpus) : sansClause(e, places[i]!.get(ligne.id)!.parent, maxima[i]!(e.nom), maxima[i]!(null).points === undefined);
      const par = clause?.par ?? e.cree;
      const parAvant = clause ? avant?.clauses.get(cle)?.par : avant?.cree;
      const arrive = avant !== undefined && parentEn(ligne.id, i - 1) !== ligne.parentId ? transfertDe(corpus, e) : undefined;
      if (arrive !== undefined && parAvant?.operation === par.operation) return `${texte} ${renvois.appel(arrive)}`;
      if (e.suspension !== null) return `${texte}, réputé atteint${appelDe(e.suspension.par, avant?.suspension?.par)}`;
      return texte + appel(par, parAvant, i);
    },
    clause(ligne, i, mot) {
      const e = en(ligne.id, i);
      const clause = e?.clauses.get(mot);
      if (e === undefined || clause === undefined) return RIEN;
      const texte = valeurEnMots(mot, clause.valeur, lexiques[i]!, "sans-fenetres");
      return texte + appel(clause.par, en(ligne.id, i - 1)?.clauses.get(mot)?.par, i);
    },
    maxPoints: (nom, i) => borne(maxima[i]!(nom).points, nombre),
    maxMontant: (nom, i) => borne(maxima[i]!(nom).montant, montant),
    nomEn: (id, i) => en(id, i)?.nom,
  };
}

/** The last instruction that moved an element. */
function transfertDe(corpus: Corpus, e: ElementEnVigueur): Provenance | undefined {
  return [...e.changements].reverse().find((p) => corpus.acteParId.get(p.acte)?.operations.find((o) => o.id === p.operation)?.instruction.kind === "transfere");
}

function borne(e: Chiffre, dire: (e: NonNullable<Chiffre>) => string): string | undefined {
  return e === undefined ? undefined : e === null ? SANS_MAXIMUM : dire(e);
}

/** The figure of a clause; « jusqu'à » when the law makes it vary. */
function valeur(clause: ClauseEnVigueur, e: ElementEnVigueur, maximum: Maximum, corpus: Corpus): string {
  const chiffre = chiffreDeLaClause(clause.valeur);
  const varie = e.clauses.has("bareme") || e.clauses.has("ponderation") || clause.mot === "montant" && [...e.clauses.values()].some((c) => c.mot === "majoration");
  if (clause.mot === "points" && chiffre !== undefined && !varie) return chiffre;
  const max = clause.mot === "points" ? borne(maximum.points, nombre) : borne(maximum.montant, montant);
  if (max === SANS_MAXIMUM) return parUnite(clause, corpus) ?? (e.clauses.has("ponderation") ? avantPonderation(clause) : undefined) ?? max;
  return max === undefined ? (chiffre ?? "selon le texte") : chiffre !== undefined && !varie ? max : `jusqu'à ${max}`;
}

/** « de 1 500 € à 3 000 €, à pondérer »: what the text fixes, where only the weighting has no bound. */
function avantPonderation({ valeur: v }: ClauseEnVigueur): string | undefined {
  const chiffre = etendueDeLaClause(v) ?? chiffreDeLaClause(v);
  return chiffre === undefined ? undefined : `${chiffre}, à pondérer`;
}

/** « 5 € par patient » for an amount that only the number of what is counted bounds. */
function parUnite({ valeur: v }: ClauseEnVigueur, corpus: Corpus): string | undefined {
  const e = v.kind === "datee" && v.cas.length === 1 ? v.cas[0]!.valeur : undefined;
  if (e?.kind !== "binaire" || e.op !== "×") return undefined;
  const [prix, compte] = e.gauche.kind === "nombre" ? [e.gauche, e.droite] : [e.droite, e.gauche];
  const type = compte.kind === "nom" ? corpus.donnees.get(compte.ref.nom)?.type : undefined;
  if (prix.kind !== "nombre" || type?.kind !== "type-compte") return undefined;
  return `${nombreEnMots(prix)} par ${type.unite.nom.replace(/_/g, " ").replace(/^(\p{L}+?)[sx](?= |$)/u, "$1")}`;
}

/** No points of its own: the sum of what is below, or the part it plays in its volet. */
function sansClause(e: ElementEnVigueur, parent: ElementEnVigueur | null, maximum: Maximum, enEuros: boolean): string {
  if (e.enfants.length > 0) {
    const max = borne(maximum.points, nombre) ?? borne(maximum.montant, montant);
    if (max !== undefined) return max;
  }
  const exige = parent?.clauses.get("exige")?.valeur;
  if (exige === undefined) return e.enfants.length > 0 ? "" : enEuros ? "sans montant" : "sans points";
  if (exige.kind === "exige-tous") return exige.sauf.some((r) => r.nom === e.nom) ? "facultatif" : "requis";
  if (exige.kind === "exige-au-moins") return "au choix";
  return JSON.stringify(nomsDe(exige)).includes(JSON.stringify(e.nom)) ? "requis" : "facultatif";
}

function nomsDe(valeur: ast.ValeurClause): readonly string[] {
  const out: string[] = [];
  const voir = (e: ast.Expr): void => {
    if (e.kind === "nom") out.push(e.ref.nom);
    else if (e.kind === "binaire") {
      voir(e.gauche);
      voir(e.droite);
    }
  };
  if (valeur.kind === "datee") valeur.cas.forEach((c) => voir(c.valeur));
  return out;
}

/** The figure that acts announce for an element (null: the whole) in a column, in that unit, as far as it still speaks of that law; the last act speaking. */
export function totalAnnonce({ corpus, connuLe, vue }: Edition, colonne: Colonne, element: ElementEnVigueur | null, unite: "points" | "€"): string | undefined {
  const jour = colonne.exercice === null ? colonne.debut : dernierJour(colonne.exercice);
  const loi = colonne.version.law;
  const dits = annoncesDu(corpus, loi, jour, connuLe, vue).filter((t) => t.nom === (element?.nom ?? null) && (t.figure.unite === "€") === (unite === "€"));
  const dernier = dits.at(-1);
  if (dernier === undefined) return undefined;
  const clause = (element?.clauses ?? loi.clauses).get("total");
  const ecart = clause?.par.acte === dernier.acte && clause.span === dernier.span ? clause.ecart !== null : corpus.acteParId.get(dernier.acte)?.annonces.some(({ node }) => node.ecart !== undefined && node.valeur?.cas.some((c) => c.valeur.span === dernier.span));
  return (unite === "€" ? montant(dernier.figure.valeur) : nombre(dernier.figure.valeur)) + (ecart === true ? " (écart reconnu)" : "");
}
