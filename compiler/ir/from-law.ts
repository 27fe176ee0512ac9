// The law of one dispositif becomes its programme: names are resolved, quantities typed, sugar lowered to the small core,
// rules put in dependency order. This file only conducts; it is the folder's one door.
import { speaker } from "../diagnostics/catalogue.ts";
import { types } from "../diagnostics/catalogue/types.ts";
import type { Outcome } from "../diagnostics/diagnostic.ts";
import { lawFromCorpus } from "../law/from-corpus.ts";
import type { DispositifEnVigueur, Law, Provenance } from "../law/law.ts";
import { jourEnLettres } from "../runtime/jours.ts";
import { Contexte, ici } from "./contexte.ts";
import type { Lieu, Portes } from "./contexte.ts";
import { domaineDe, entreesLues } from "./entrees.ts";
import { lowerDeclaration } from "./lower-declarations.ts";
import { enOrdreLegal, lowerElements } from "./lower-elements.ts";
import { lowerTotaux, lowerValeurDuPoint } from "./lower-montants.ts";
import { lowerPrerequis } from "./lower-tests.ts";
import { ordonner } from "./order.ts";
import { peutEtreNegatif } from "./signe.ts";
import { elementsDe, porteeDe, titre } from "./portee.ts";
import type { ElementProgramme, Programme, Regle } from "./programme.ts";
import { calculsTropGrands } from "./taille.ts";
import { terme } from "./terme.ts";
import { BOOLEEN, unitesDe } from "./types.ts";
import { donneesLues } from "./walk.ts";

const dire = speaker(types);

/** One dispositif of a law, resolved and typed. With errors the programme is still well formed, but is not to be used. */
export function programmeFromLaw(law: Law, dispositif: DispositifEnVigueur): Outcome<Programme> {
  return lowerDispositif(law, dispositif, { programmes: new Map(), negatifs: new Map(), cercle: false });
}

function lowerDispositif(law: Law, dispositif: DispositifEnVigueur, autres: Autres): Outcome<Programme> {
  const { portee, diagnostics } = porteeDe(law, dispositif);
  const ctx = new Contexte(law, dispositif, portee, unitesDe(law.corpus.donnees), portes(law, autres));
  autres.programmes.set(dispositif.nom, null);
  diagnostics.forEach((d) => ctx.signaler(d));
  const lieu: Lieu = { sujet: null, chemin: [titre(dispositif)], par: dispositif.cree };
  refuserClausesDeplacees(ctx, lieu);
  lowerValeurDuPoint(ctx, lieu);
  for (const d of dispositif.declarations.values()) lowerDeclaration(ctx, d, d.span);
  const prerequis = lowerPrerequis(ctx, lieu, dispositif.clauses.get("prerequis"), "dispositif");
  const accessible = prerequis && terme({ kind: "acquis", terme: prerequis.expr }, BOOLEEN);
  const elements = lowerElements(ctx, dispositif.enfants, { nom: null, accessible, chemin: lieu.chemin });
  lowerTotaux(ctx, lieu, dispositif);
  if (autres.programmes.size > 1) ctx.portes.negatif(ctx);
  const { regles, diagnostics: cercles } = ordonner(ctx.regles, ctx.lieux);
  [...cercles, ...calculsTropGrands(regles, estEntiere(law))].forEach((d) => ctx.signaler(d));
  const programme = assembler(ctx, elements, regles);
  autres.programmes.set(dispositif.nom, programme);
  return { value: programme, diagnostics: ctx.diagnostics };
}

const EN_CERCLE = "les deux dispositifs renvoient l’un à l’autre";

/** The other dispositifs met so far. */
interface Autres {
  /** Null: being lowered. A text: why it cannot be spoken of. */
  readonly programmes: Map<string, Programme | string | null>;
  /** Those whose points or amounts may be negative; false while it is being asked. */
  readonly negatifs: Map<string, boolean>;
  /** The one being lowered waits for itself, through another. */
  cercle: boolean;
}

function portes(law: Law, autres: Autres): Portes {
  return {
    declaration: lowerDeclaration,
    negatif(ctx, autre = ctx.dispositif.nom) {
      const su = autres.negatifs.get(autre);
      if (su !== undefined || autre !== ctx.dispositif.nom) return su ?? true;
      autres.negatifs.set(autre, false);
      const trouve = peutEtreNegatif(ctx);
      autres.negatifs.set(autre, trouve);
      return trouve;
    },
    autre(nom) {
      const fait = autres.programmes.get(nom);
      if (fait === null || fait === EN_CERCLE) {
        autres.cercle = true;
        return EN_CERCLE;
      }
      if (fait !== undefined) return fait;
      // A law may have been consolidated for one dispositif only.
      const entiere = law.dispositifs.has(nom) ? law : lawFromCorpus(law.corpus, law.viewpoint, nom).value;
      const dispositif = entiere.dispositifs.get(nom);
      if (!dispositif) return `aucun dispositif de ce nom n’est en vigueur au ${jourEnLettres(law.viewpoint.jour)}`;
      const avant = autres.cercle;
      autres.cercle = false;
      const { value } = lowerDispositif(entiere, dispositif, autres);
      const circulaire = autres.cercle;
      autres.cercle = avant || circulaire;
      if (circulaire) autres.programmes.set(nom, EN_CERCLE);
      return circulaire ? EN_CERCLE : value;
    },
  };
}

function assembler(ctx: Contexte, elements: readonly ElementProgramme[], regles: readonly Regle[]): Programme {
  const { dispositif: d, law } = ctx;
  const lues = new Set(regles.flatMap((r) => donneesLues(r.expr)));
  const aFixer = [...ctx.aFixer.values()].filter((e) => lues.has(e.nom));
  const entrees = [...entreesLues(law.corpus, lues), ...aFixer].sort((a, b) => (a.nom < b.nom ? -1 : a.nom > b.nom ? 1 : 0));
  const periode = d.clauses.get("periode")?.valeur;
  const confirme = d.clauses.get("confirme-jusqu-en")?.valeur;
  return {
    dispositif: d.nom,
    libelle: d.libelle ?? d.nom,
    periode: periode?.kind === "periode" ? periode.valeur : "annee-civile",
    entrees,
    regles,
    elements,
    racines: d.enfants.map((e) => e.nom),
    points: ctx.regles.has("dispositif.points") ? "dispositif.points" : null,
    montant: ctx.regles.has("dispositif.montant") ? "dispositif.montant" : null,
    resultats: [...d.declarations.values()].filter((x) => x.genre === "resultat")
      .map((x) => ({ nom: x.nom, libelle: x.libelle ?? x.nom, regle: x.nom })),
    confirmeJusquEn: confirme?.kind === "annee" ? confirme.annee : null,
    actes: enOrdreLegal(ctx, new Set(provenances(law, d).map((p) => p.acte))),
  };
}

function estEntiere(law: Law): (donnee: string) => boolean {
  return (nom) => {
    const d = law.corpus.donnees.get(nom);
    return d !== undefined && domaineDe(d).entier;
  };
}

/** Every instruction that left its mark on the dispositif, and those applied to it since. */
function provenances(law: Law, d: DispositifEnVigueur): Pick<Provenance, "acte">[] {
  const appliquees = law.instructions.filter((i) => i.statut === "appliquee" && i.operation.dispositif === d.nom);
  return [
    d.cree, ...d.changements,
    ...[...d.clauses.values()].flatMap((c) => [...c.anterieurs, c.par]),
    ...[...d.declarations.values()].flatMap((x) => [...x.anterieurs, x.par]),
    ...[...elementsDe(d.enfants)].flatMap((e) => [e.cree, ...e.changements, ...(e.suspension ? [e.suspension.par] : [])]),
    ...appliquees.map((i) => ({ acte: i.operation.acte })),
  ];
}

/** Clauses that only an element can carry. */
function refuserClausesDeplacees(ctx: Contexte, lieu: Lieu): void {
  const mots = { condition: "condition", mesure: "mesure", seuil: "seuil", exige: "exige", points: "points", bareme: "barème", montant: "montant" };
  for (const [mot, ecrit] of Object.entries(mots)) {
    const c = ctx.dispositif.clauses.get(mot);
    if (c) ctx.signaler(dire("clause-deplacee", c.span, { mot: ecrit, ou: "un dispositif", remede: "écrivez-la dans un volet ou un indicateur" }, ici(lieu)));
  }
}
