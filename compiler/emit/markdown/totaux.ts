// Announced totals held against what the rules give, in the law as the announcing act leaves it.
import type * as ast from "../../ast/nodes.ts";
import type { Acte } from "../../corpus/corpus.ts";
import type { EditionDispositif, Version } from "../../edition/edition.ts";
import type { TotalAnnonce } from "../../law/annonces.ts";
import type { ElementEnVigueur } from "../../law/law.ts";
import { montant, points } from "../../runtime/ecriture.ts";
import { anneeDe, dernierJour, premierJour } from "../../runtime/jours.ts";
import type { Jour } from "../../runtime/jours.ts";
import { annoncesDu } from "../document/annonces.ts";
import { placesDe } from "../document/changements.ts";
import { titreDElement } from "../document/phrases.ts";
import { dire, ecart, memes } from "./chiffres.ts";
import type { Chiffre } from "./chiffres.ts";
import type { Contexte } from "./contexte.ts";
import { maximaDe, tranchesConnues } from "./tranches.ts";

export interface TotalVerifie {
  readonly acte: Acte;
  /** « Volet 2 : Services aux patients », « Forfait structure ». */
  readonly quoi: string;
  readonly annonce: string;
  readonly calcule: string;
  readonly ecart: string;
  readonly motif: string;
  readonly debut: Jour;
  readonly fin: Jour | null;
}

/** Every announcement about a dispositif, in legal order; neighbouring periods alike are one. */
export function totauxVerifies(contexte: Contexte, d: EditionDispositif): readonly TotalVerifie[] {
  const { corpus, vue } = contexte.edition;
  return corpus.actes.filter((a) => a.genre !== "lecture" && !vue.sans.includes(a.id)).flatMap((acte) => {
    const out: TotalVerifie[] = [];
    for (const { version, debut, fin } of periodesDe(d, acte)) {
      const jour = d.periode === "unique" ? debut : dernierJour(anneeDe(debut));
      for (const t of annoncesDu(corpus, version.law, jour, acte.publie, vue)) {
        if (t.acte !== acte.id) continue;
        const dit = { acte, debut, fin, ...verifie(d, version, debut, t, acte) };
        const i = out.findIndex((x) => x.fin === debut && x.quoi === dit.quoi && x.annonce === dit.annonce && x.calcule === dit.calcule && x.motif === dit.motif);
        if (i < 0) out.push(dit);
        else out[i] = { ...out[i]!, fin };
      }
    }
    return out;
  });
}

/** The spans known at the publication of an act, cut where its announcements begin and end. */
function periodesDe(d: EditionDispositif, acte: Acte): readonly { readonly version: Version; readonly debut: Jour; readonly fin: Jour | null }[] {
  const arrondi = (j: Jour): Jour => (d.periode === "unique" ? j : premierJour(anneeDe(j)));
  const bornes = acte.annonces.flatMap(({ node }) => (node.valeur?.cas ?? []).flatMap((c) => [c.fenetre?.debut, c.fenetre?.fin])).filter((j) => j !== undefined).map(arrondi);
  return tranchesConnues(d, acte.publie).flatMap(({ debut, fin, version }) => {
    if (version === null) return [];
    const debuts = [...new Set([debut, ...bornes.filter((b) => b > debut && (fin === null || b < fin))])].sort();
    return debuts.map((de, i) => ({ version, debut: de, fin: debuts[i + 1] ?? fin }));
  });
}

function verifie(d: EditionDispositif, version: Version, debut: Jour, t: TotalAnnonce, acte: Acte): Pick<TotalVerifie, "quoi" | "annonce" | "calcule" | "ecart" | "motif"> {
  const element = t.nom === null ? undefined : [...placesDe(version.law).values()].find((p) => p.element.nom === t.nom)?.element;
  const max = maximaDe(version, debut)(t.nom);
  const euros = t.figure.unite === "€";
  const comment = euros ? montant : points;
  const calcule: Chiffre = euros ? max.montant : max.points;
  const reconnu = ecartReconnu(version, element, t, acte);
  const diff = memes(t.figure.valeur, calcule) ? "aucun" : ecart(calcule, t.figure.valeur, comment);
  return {
    quoi: element === undefined ? d.libelle : titreDElement(element.nom, element.libelle),
    annonce: comment(t.figure.valeur),
    calcule: dire(calcule, comment),
    ecart: diff,
    motif: reconnu === undefined ? "" : `écart reconnu${reconnu.motif === undefined ? "" : ` : ${reconnu.motif.texte}`}`,
  };
}

function ecartReconnu(version: Version, element: ElementEnVigueur | undefined, t: TotalAnnonce, acte: Acte): ast.Ecart | undefined {
  const clause = (element?.clauses ?? version.law.clauses).get("total");
  if (clause?.ecart && clause.par.acte === t.acte) return clause.ecart;
  return acte.annonces.find(({ node }) => node.valeur?.cas.some((c) => c.valeur.span === t.span))?.node.ecart;
}
