// Expressions of the language, typed and lowered to the core. Arithmetic and comparisons are in quantites.ts, names of
// other dispositifs in renvois.ts.
import type * as ast from "../ast/nodes.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { noms } from "../diagnostics/catalogue/noms.ts";
import { types } from "../diagnostics/catalogue/types.ts";
import { fold } from "../diagnostics/suggest.ts";
import * as exact from "../runtime/exact.ts";
import * as intervalle from "../runtime/intervalle.ts";
import { numeroDe } from "../runtime/jours.ts";
import { aUnTest, porteMontant, portePoints } from "./contenu.ts";
import { ici } from "./contexte.ts";
import type { Contexte, Lieu } from "./contexte.ts";
import { domaineDe } from "./entrees.ts";
import { direInconnu, direOptionInconnue, optionDe } from "./names.ts";
import type { Type } from "./programme.ts";
import { arithmetique, comparaison, exiger, zeroComme } from "./quantites.ts";
import { lowerRenvoi } from "./renvois.ts";
import { constante, enFaute, terme } from "./terme.ts";
import type { Terme } from "./terme.ts";
import { BOOLEEN, compatibles, DATE, dimensionDe, enFrancais, MONTANT, nombreDe, POINTS, SANS } from "./types.ts";

const dire = speaker({ ...noms, ...types });

/** `attendu` only helps to read options of a choice; the caller still checks the type it gets. */
export function lower(ctx: Contexte, lieu: Lieu, e: ast.Expr, attendu: Type | null = null): Terme {
  switch (e.kind) {
    case "nombre": return nombre(e);
    case "date": {
      const domaine = intervalle.exactement(exact.entier(numeroDe(e.jour)));
      return terme({ kind: "constante", valeur: { kind: "date", jour: e.jour } }, DATE, { domaine, entier: true });
    }
    case "fin-exercice": return terme({ kind: "fin-exercice", precedent: e.precedent }, DATE, { entier: true });
    case "nom": return nom(ctx, lieu, e, attendu);
    case "grandeur-de": return grandeurDe(ctx, lieu, e);
    case "binaire": return nomATrait(ctx, lieu, e) ?? binaire(ctx, lieu, e);
    case "unaire": return unaire(ctx, lieu, e);
    case "si": return si(ctx, lieu, e, attendu);
    case "agregat": return agregat(ctx, lieu, e);
  }
}

/** « messagerie-sécurisée », one word for the analyst, is no subtraction when one of its halves is no name. */
function nomATrait(ctx: Contexte, lieu: Lieu, { op, gauche, droite, span }: ast.Binaire): Terme | undefined {
  if (op !== "-" || gauche.kind !== "nom" || droite.kind !== "nom" || gauche.span.end + 1 !== droite.span.start) return undefined;
  if ([gauche, droite].every((n) => n.ref.de !== undefined || ctx.portee.has(n.ref.nom))) return undefined;
  direInconnu(ctx, lieu, { kind: "ref", nom: `${gauche.ref.nom}-${droite.ref.nom}`, volet: false, span });
  return enFaute();
}

/** A condition: lowered, and shown to be a yes or no. */
export function lowerTest(ctx: Contexte, lieu: Lieu, e: ast.Expr, place: string): Terme {
  return exiger(ctx, lieu, lower(ctx, lieu, e, BOOLEEN), BOOLEEN, e.span, place);
}

function nombre(e: ast.Nombre): Terme {
  if (!e.unite) return constante(e.valeur, SANS, { nu: true });
  if (e.unite.nom === "%") return constante(exact.divise(e.valeur, exact.entier(100)), SANS, { taux: true });
  return constante(e.valeur, nombreDe(dimensionDe(e.unite.nom)));
}

function nom(ctx: Contexte, lieu: Lieu, e: ast.Nom, attendu: Type | null): Terme {
  const { ref } = e;
  if (ref.de && ref.de.nom !== ctx.dispositif.nom) return lowerRenvoi(ctx, lieu, ref, "atteint");
  if (attendu?.kind === "choix") {
    const donnee = ctx.law.corpus.donnees.get(attendu.donnee);
    const option = optionDe(donnee, ref.nom);
    if (option !== undefined) return terme({ kind: "constante", valeur: { kind: "option", option } }, attendu);
    if (donnee && !ctx.portee.has(ref.nom)) {
      direOptionInconnue(ctx, lieu, donnee, ref.nom, ref.span);
      return enFaute();
    }
  }
  const nomme = ctx.portee.get(ref.nom);
  if (nomme === undefined) {
    const valeurDuPoint = ctx.termes.get("dispositif.valeur-du-point");
    if (fold(ref.nom) === "valeur_du_point" && valeurDuPoint) return situe(ctx, ctx.vers("dispositif.valeur-du-point", valeurDuPoint), ref);
    direInconnu(ctx, lieu, ref);
    return enFaute();
  }
  if (nomme.kind === "donnee") return entree(nomme.donnee);
  if (nomme.kind === "declaration") return situe(ctx, ctx.portes.declaration(ctx, nomme.declaration, ref.span), ref);
  if (!aUnTest(nomme.element)) {
    ctx.signaler(dire("element-sans-verdict", ref.span, { nom: ref.nom }, ici(lieu, {
      etiquettes: [{ span: nomme.element.span, texte: `« ${ref.nom} » est défini ici, sans test` }],
    })));
    return enFaute();
  }
  return situe(ctx, terme({ kind: "regle", id: `${nomme.element.nom}.atteint` }, BOOLEEN), ref);
}

function situe(ctx: Contexte, t: Terme, ref: ast.Ref): Terme {
  const expr = { ...t.expr };
  ctx.situer(expr, ref.span);
  return { ...t, expr };
}

function entree(donnee: ast.Donnee): Terme {
  const { type, domaine, entier } = domaineDe(donnee);
  if (type.kind === "faute") return enFaute();
  return terme({ kind: "entree", nom: donnee.nom.nom }, type, { domaine, entier, taux: donnee.type?.kind === "type-taux" });
}

function grandeurDe(ctx: Contexte, lieu: Lieu, e: ast.GrandeurDe): Terme {
  const type = e.grandeur === "points" ? POINTS : MONTANT;
  if (!e.ref) {
    if (lieu.grandeur?.nom === e.grandeur) return lieu.grandeur.terme;
    ctx.signaler(dire("grandeur-hors-ponderation", e.span, { grandeur: e.grandeur }, ici(lieu)));
    return enFaute();
  }
  if (e.ref.de && e.ref.de.nom !== ctx.dispositif.nom) return lowerRenvoi(ctx, lieu, e.ref, e.grandeur);
  const nomme = ctx.portee.get(e.ref.nom);
  if (nomme === undefined) {
    direInconnu(ctx, lieu, e.ref);
    return enFaute();
  }
  const porte = nomme.kind === "element"
    && (e.grandeur === "points" ? portePoints(nomme.element) : porteMontant(nomme.element, ctx.dispositif.clauses.has("valeur-du-point")));
  if (!porte) {
    ctx.signaler(dire("grandeur-absente", e.ref.span, { nom: e.ref.nom, grandeur: e.grandeur }, ici(lieu)));
    return enFaute();
  }
  const domaine = ctx.portes.negatif(ctx) ? intervalle.INCONNU : intervalle.INCONNU_POSITIF;
  return situe(ctx, terme({ kind: "regle", id: `${e.ref.nom}.${e.grandeur}` }, type, { domaine }), e.ref);
}

function binaire(ctx: Contexte, lieu: Lieu, e: ast.Binaire): Terme {
  switch (e.op) {
    case "et": case "ou": {
      const termes = [e.gauche, e.droite].map((x) => lowerTest(ctx, lieu, x, `« ${e.op} »`));
      const plats = termes.flatMap((t) => (t.expr.kind === "logique" && t.expr.op === e.op ? t.expr.termes : [t.expr]));
      return terme({ kind: "logique", op: e.op, termes: plats }, BOOLEEN, { nm: termes.some((t) => t.nm) });
    }
    case "=": case "≠": case "<": case "≤": case ">": case "≥": {
      const [gauche, droite] = deuxCotes(ctx, lieu, e);
      return comparaison(ctx, lieu, e.op, { terme: gauche, span: e.gauche.span }, { terme: droite, span: e.droite.span }, e.span);
    }
    default: {
      const gauche = lower(ctx, lieu, e.gauche);
      const droite = lower(ctx, lieu, e.droite);
      return arithmetique(ctx, lieu, e.op, { terme: gauche, span: e.gauche.span }, { terme: droite, span: e.droite.span }, e.span);
    }
  }
}

/** The side that may be an option is read after the side that is a choice. */
function deuxCotes(ctx: Contexte, lieu: Lieu, e: ast.Binaire): [Terme, Terme] {
  if (e.gauche.kind === "nom" && !estChoix(ctx, e.gauche)) {
    const droite = lower(ctx, lieu, e.droite);
    return [lower(ctx, lieu, e.gauche, choixDe(droite)), droite];
  }
  const gauche = lower(ctx, lieu, e.gauche);
  return [gauche, lower(ctx, lieu, e.droite, choixDe(gauche))];
}

function estChoix(ctx: Contexte, e: ast.Nom): boolean {
  const nomme = ctx.portee.get(e.ref.nom);
  if (nomme?.kind === "donnee") return nomme.donnee.type?.kind === "type-choix";
  return nomme !== undefined;
}

function choixDe(t: Terme): Type | null {
  return t.type.kind === "choix" ? t.type : null;
}

function unaire(ctx: Contexte, lieu: Lieu, e: ast.Unaire): Terme {
  if (e.op === "non") {
    const t = lowerTest(ctx, lieu, e.terme, "« non »");
    return terme({ kind: "non", terme: t.expr }, BOOLEEN, { nm: t.nm });
  }
  const t = lower(ctx, lieu, e.terme);
  const zero = t.type.kind === "nombre" ? constante(exact.ZERO, t.type, { nu: t.nu }) : enFaute();
  return arithmetique(ctx, lieu, "-", { terme: zero, span: e.span }, { terme: t, span: e.terme.span }, e.span);
}

function si(ctx: Contexte, lieu: Lieu, e: ast.Si, attendu: Type | null): Terme {
  const test = lowerTest(ctx, lieu, e.test, "« si »");
  const lu = lower(ctx, lieu, e.alors, attendu);
  const autre = lower(ctx, lieu, e.sinon, attendu ?? choixDe(lu));
  const [alors, sinon] = [zeroComme(lu, autre.type), zeroComme(autre, lu.type)];
  if (!compatibles(alors.type, sinon.type)) {
    const [gauche, droite] = [enFrancais(alors.type, ctx.unites), enFrancais(sinon.type, ctx.unites)];
    ctx.signaler(dire("comparaison-impossible", e.span, { gauche, droite }, ici(lieu, {
      etiquettes: [{ span: e.alors.span, texte: `après « alors » : ${gauche}` }, { span: e.sinon.span, texte: `après « sinon » : ${droite}` }],
    })));
    return enFaute();
  }
  const type = alors.type.kind === "faute" ? sinon.type : alors.type;
  return terme({ kind: "si", test: test.expr, alors: alors.expr, sinon: sinon.expr }, type, {
    domaine: intervalle.union(alors.domaine, sinon.domaine), nm: test.nm || alors.nm || sinon.nm,
    entier: alors.entier && sinon.entier, nu: alors.nu && sinon.nu, taux: alors.taux || sinon.taux,
  });
}

function agregat(ctx: Contexte, lieu: Lieu, e: ast.Agregat): Terme {
  const lus = e.termes.map((x) => lower(ctx, lieu, x));
  // A bare 0 has no unit of its own: it takes that of the others.
  const modele = lus.find((t) => t.type.kind !== "faute" && !t.nu) ?? lus.find((t) => t.type.kind !== "faute");
  if (modele === undefined) return enFaute();
  const ordonnable = modele.type.kind === "date" && (e.fonction === "minimum" || e.fonction === "maximum");
  const type: Type = modele.type.kind === "nombre" || ordonnable ? (modele.type as Type) : SANS;
  const termes: Terme[] = [];
  for (const [i, t] of lus.entries()) {
    const convenu = exiger(ctx, lieu, t, type, e.termes[i]!.span, `« ${e.fonction} de »`);
    if (convenu.type.kind === "faute") return enFaute();
    termes.push(convenu);
  }
  const domaines = termes.map((t) => t.domaine);
  const domaine = e.fonction === "somme" ? intervalle.somme(domaines)
    : e.fonction === "moyenne" ? intervalle.moyenne(domaines, e.parmiMesurables)
    : domaines.reduce(e.fonction === "minimum" ? intervalle.minimum : intervalle.maximum);
  return terme({ kind: "agregat", fonction: e.fonction, termes: termes.map((t) => t.expr), parmiMesurables: e.parmiMesurables }, type, {
    domaine, nm: domaine.nm || (!e.parmiMesurables && termes.some((t) => t.nm)),
    entier: e.fonction !== "moyenne" && termes.every((t) => t.entier), nu: termes.every((t) => t.nu), taux: termes.some((t) => t.taux),
  });
}
