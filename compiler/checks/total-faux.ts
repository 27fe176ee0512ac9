// « Announced figures are checked » (language.md, idea 6 and 3.4): a total is the maximum attainable in the law as its act
// leaves it; a recognised gap equals announced − computed. Both the `total :` clauses and the `annonce` of acts.
import type * as ast from "../ast/nodes.ts";
import { contient } from "../corpus/corpus.ts";
import type { Acte } from "../corpus/corpus.ts";
import { concreteWindow } from "../corpus/from-ast.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { controles } from "../diagnostics/catalogue/controles.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { question } from "../diagnostics/suggest.ts";
import type { CaseDeGrille, Edition } from "../edition/edition.ts";
import type { ClauseEnVigueur, ElementEnVigueur } from "../law/law.ts";
import { nomActuel } from "../law/annonces.ts";
import { montant, points } from "../runtime/ecriture.ts";
import * as exact from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";
import { valeurDe } from "../runtime/intervalle.ts";
import type { Span } from "../source/span.ts";
import type { ControleDEdition, ControleDeVersion, VersionVue, Vues } from "./controle.ts";
import { figureEcrite, maximumDe, nombreDe, sommeDe } from "./maximum.ts";
import type { Grandeur } from "./maximum.ts";
import type { TotalFaux } from "./un-seul-ecart.ts";

const dire = speaker(controles);
const CODES = ["total-faux", "ecart-faux", "total-inverifiable"];

/** `total :` of elements and of the dispositif, where no later act touches this day. */
export const totalFaux: ControleDeVersion = {
  sur: "version", codes: CODES,
  run: (vue) => totauxEcrits(vue).flatMap(({ nom, clause }) => {
    const cas = clause.valeur.kind === "datee" ? clause.valeur.cas[0] : undefined;
    const acte = vue.corpus.acteParId.get(clause.par.acte)!;
    if (!cas || amendeDepuis(vue, acte)) return [];
    return verifier(vue, nom, cas.valeur, clause.ecart ?? undefined, acte);
  }),
};

/** `annonce total de volet 2 : 883 points en 2023`. */
export const annonceFausse: ControleDEdition = {
  sur: "edition", codes: [...CODES, "annonce-sans-cible"],
  run: (edition, vues) => edition.corpus.actes.flatMap((acte) => acte.genre === "lecture" ? [] : acte.annonces.flatMap(({ node }) =>
    (node.valeur?.cas ?? []).flatMap((cas) => {
      const cible = node.cible!;
      const visees = versionsVisees(edition, vues, acte, cible, cas);
      if (visees.length === 0) return [dire("annonce-sans-cible", cible.span, { nom: cible.nom }, { chemin: [`« ${acte.libelle} »`] })];
      return visees.flatMap(({ vue, nom }) => verifier(vue, nom, cas.valeur, node.ecart, acte));
    }))),
};

function totauxEcrits(vue: VersionVue): { readonly nom: string | null; readonly clause: ClauseEnVigueur }[] {
  const out: { nom: string | null; clause: ClauseEnVigueur }[] = [];
  const voir = (nom: string | null, p: Pick<ElementEnVigueur, "clauses" | "enfants">): void => {
    const clause = p.clauses.get("total");
    if (clause) out.push({ nom, clause });
    for (const e of p.enfants) voir(e.nom, e);
  };
  voir(null, vue.dispositif);
  return out;
}

/** Has a later act, known here, an instruction for this day? The total then speaks of a law that is no more. */
function amendeDepuis({ corpus, viewpoint, dispositif }: VersionVue, acte: Acte): boolean {
  return corpus.actes.some((a) => a.rang > acte.rang && a.publie <= viewpoint.connuLe && !viewpoint.sans.includes(a.id)
    && (a.genre !== "lecture" || viewpoint.lectures.includes(a.id))
    && a.operations.some((o) => o.dispositif === dispositif.nom && contient(o.fenetre, viewpoint.jour)));
}

interface Visee {
  readonly vue: VersionVue;
  /** Null: the dispositif. */
  readonly nom: string | null;
}

/** The versions that the act leaves behind over the years of the case, and what it announces there. */
function versionsVisees(edition: Edition, vues: Vues, acte: Acte, cible: ast.Ref, cas: ast.CasDate): Visee[] {
  const out = new Map<string, Visee>();
  for (const d of edition.dispositifs) {
    if (cible.de && cible.de.nom !== d.nom) continue;
    for (const c of d.grille) {
      const vue = c.version === null ? undefined : vues.get(d.nom)!.get(c.version);
      if (!vue || !contient({ debut: c.connuDes, fin: c.connuJusque }, acte.publie) || !recoupe(c, cas.fenetre!)) continue;
      const nom = cible.nom === d.nom ? null : nomActuel(vue.dispositif, cible.nom);
      if (nom !== undefined) out.set(`${d.nom} ${c.version}`, { vue, nom });
    }
  }
  return [...out.values()];
}

function recoupe({ jours }: CaseDeGrille, f: ast.Fenetre): boolean {
  const { debut, fin } = concreteWindow(f);
  return (jours.fin === null || debut < jours.fin) && (fin === null || jours.debut < fin);
}

function verifier(vue: VersionVue, nom: string | null, ecrite: ast.Expr, ecart: ast.Ecart | undefined, acte: Acte): Diagnostic[] {
  const annonce = figureEcrite(ecrite);
  const element = nom === null ? `« ${vue.dispositif.libelle ?? vue.dispositif.nom} »` : `« ${nom} »`;
  const place = { chemin: [`« ${acte.libelle} »`, vue.programme.libelle] };
  const inverifiable = (span: Span, raison: string): Diagnostic[] => [dire("total-inverifiable", span, { element, raison, acte: `« ${acte.libelle} »` }, place)];
  if (!annonce) return inverifiable(ecrite.span, "ce n’est ni un nombre de points ni un montant");
  const { grandeur, valeur } = annonce;
  const maximum = maximumDe(vue, nom, grandeur);
  if (maximum === undefined) return inverifiable(ecrite.span, grandeur === "points" ? "rien n’y donne de points" : "rien n’y donne de montant");
  if (maximum === null) return inverifiable(ecrite.span, "le plus grand résultat possible n’a pas de limite");
  const vrai = exact.moins(valeur, maximum);
  const dit = (e: Exact): string => (grandeur === "points" ? points(e) : montant(e));
  const blancs = { element, annonce: dit(valeur), calcule: dit(maximum), somme: sommeDe(vue, nom, grandeur, maximum) };
  if (ecart) {
    const reconnu = figureEcrite(ecart.valeur);
    if (reconnu?.grandeur === grandeur && exact.egal(reconnu.valeur, vrai)) return [];
    return [dire("ecart-faux", ecart.span, { ...blancs, ecrit: reconnu ? (reconnu.grandeur === "points" ? points : montant)(reconnu.valeur) : "…", vrai: dit(vrai) }, { ...place, fixes: [question(ecart.valeur.span, dit(vrai))] })];
  }
  if (exact.signe(vrai) === 0) return [];
  const faux = dire("total-faux", ecrite.span, { ...blancs, acte: `« ${acte.libelle} »`, ecart: enEuros(vue, grandeur, vrai), brut: dit(vrai) }, place);
  const avecEcart: TotalFaux = { ...faux, ecart: { vue, nom, grandeur, valeur: vrai, point: valeurDuPoint(vue) } };
  return [avecEcart];
}

/** Euros of one point, if there is one value and it is known. */
function valeurDuPoint(vue: VersionVue): Exact | null {
  const v = nombreDe(vue.libre, "dispositif.valeur-du-point");
  return (v && valeurDe(v)) ?? null;
}

/** « 5 points de moins que les règles, soit 35 € par cabinet ». */
function enEuros(vue: VersionVue, grandeur: Grandeur, ecart: Exact): string {
  const moins = exact.signe(ecart) < 0;
  const absolu = moins ? exact.oppose(ecart) : ecart;
  const sens = moins ? "de moins que les règles" : "de plus que les règles";
  if (grandeur === "montant") return `${montant(absolu)} ${sens}`;
  const point = valeurDuPoint(vue);
  return `${points(absolu)} ${sens}${point ? `, soit ${montant(exact.fois(absolu, point))} par cabinet (${montant(point)} le point)` : ""}`;
}
