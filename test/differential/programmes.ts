// Random programmes that are well typed by construction: every kind of expression, tables without gap, elements with
// prérequis, exige and points like those the lowering makes. Not a test.
import type { ElementProgramme, Entree, Expr, Programme, Regle, TestCellule, Type } from "../../compiler/ir/programme.ts";
import * as exact from "../../compiler/runtime/exact.ts";
import type { Exact } from "../../compiler/runtime/exact.ts";
import * as m from "../emit/edition-main.ts";
import type { Hasard } from "./hasard.ts";

type Domaine = "booleen" | "nombre" | "choix";

interface Chantier {
  readonly h: Hasard;
  readonly entrees: readonly Entree[];
  readonly regles: Regle[];
}

const OPTIONS = ["tiers_temps", "mi_temps", "temps_plein", "aucun"];
const SEUILS = ["0", "1/3", "2/3", "0.2", "0.5", "0.9", "1", "3", "10", "22.5", "7", "-2"];

export function programmeAuHasard(h: Hasard, nom: string): Programme {
  const entrees = entreesAuHasard(h, nom);
  const c: Chantier = { h, entrees, regles: [] };
  for (let i = h.entre(1, 6); i > 0; i--) {
    const type = h.parmi<Type>([m.BOOLEEN, m.nombre(), m.nombre("montant"), { kind: "choix", donnee: "x", options: OPTIONS }]);
    c.regles.push(m.regle(`calcul_${i}`, type, expression(c, domaineDe(type), 3)));
  }
  const elements = elementsAuHasard(c);
  const somme = (cle: "points" | "montant"): Expr => ({
    kind: "agregat", fonction: "somme", parmiMesurables: false, termes: elements.filter((e) => e.parent === null && e[cle] !== null).map((e) => ref(e[cle]!)),
  });
  c.regles.push(m.regle("dispositif.points", m.nombre("points"), somme("points")));
  c.regles.push(m.regle("dispositif.montant", m.nombre("montant"), { kind: "arrondi", terme: somme("montant"), pas: m.e(h.parmi(["0.01", "1", "1/2"])), mode: mode(h) }));
  const resultats = c.regles.filter((r) => r.origine.sujet === null && h.unSur(3)).map((r) => ({ nom: r.id, libelle: `Résultat ${r.id}`, regle: r.id }));
  return m.programme(nom, { entrees, regles: c.regles, elements, points: "dispositif.points", montant: "dispositif.montant", resultats });
}

// ---- data ---------------------------------------------------------------------------------------------------------

/** A name is one datum of the package: each programme has its own. */
function entreesAuHasard(h: Hasard, programme: string): Entree[] {
  const out: Entree[] = [];
  const total = h.entre(2, 8);
  for (let i = 0; i < total; i++) {
    const nom = h.parmi(["télétransmises", "consultations", "œuvre", "x", "constructor", "valueOf", "donnée_à_lire"]) + `_${programme}_${i}`;
    switch (h.jusqua(8)) {
      case 0: out.push(m.entree(nom, m.BOOLEEN)); break;
      case 1: out.push(m.entree(nom, m.BOOLEEN)); break;
      case 2: out.push(m.entree(nom, { kind: "choix", donnee: nom, options: OPTIONS.slice(0, h.entre(1, 4)) })); break;
      case 3: out.push(m.entree(nom, m.DATE)); break;
      case 4: out.push(m.entree(nom, m.nombre(h.parmi(["sans", "points", "montant", "duree"])), h.unSur(2) ? { min: null } : { max: m.e(h.parmi(["1", "360", "7/2"])) })); break;
      default: {
        const comptes = out.filter((e) => e.entier);
        const borne = h.unSur(4) ? { min: m.e(h.parmi(["0", "1", "1/2"])), max: m.e(h.parmi(["10", "31/2", "1000"])) } : {};
        out.push(m.entree(nom, m.compte("acte"), { ...borne, auPlus: comptes.length > 0 && h.unSur(2) ? h.parmi(comptes).nom : h.unSur(8) ? "hors_programme" : null }));
      }
    }
  }
  return out;
}

function domaineDe(t: Type): Domaine {
  return t.kind === "booleen" ? "booleen" : t.kind === "choix" ? "choix" : "nombre";
}

// ---- expressions --------------------------------------------------------------------------------------------------

function ref(id: string): Expr {
  return { kind: "regle", id };
}

function nombreAuHasard(h: Hasard): Exact {
  return h.unSur(3) ? exact.fraction(BigInt(h.entre(-5, 40)), BigInt(h.entre(1, 6))) : m.e(h.parmi(SEUILS));
}

function mode(h: Hasard): exact.ModeArrondi {
  return h.parmi(["moitie-vers-exterieur", "moitie-vers-pair", "moitie-vers-zero", "inferieur", "superieur"] as const);
}

/** A datum or an earlier rule of that domain, if there is one. */
function nomme(c: Chantier, domaine: Domaine): Expr | undefined {
  const candidats: Expr[] = [
    ...c.entrees.filter((e) => domaineDe(e.type) === domaine).map((e): Expr => ({ kind: "entree", nom: e.nom })),
    ...c.regles.filter((r) => domaineDe(r.type) === domaine).map((r) => ref(r.id)),
  ];
  return candidats.length === 0 ? undefined : c.h.parmi(candidats);
}

function plusieurs(c: Chantier, domaine: Domaine, profondeur: number, max = 4): Expr[] {
  return Array.from({ length: c.h.entre(1, max) }, () => expression(c, domaine, profondeur));
}

function expression(c: Chantier, domaine: Domaine, profondeur: number): Expr {
  const { h } = c;
  const feuille = profondeur <= 0 || h.unSur(5) ? nomme(c, domaine) : undefined;
  if (feuille !== undefined && !h.unSur(6)) return feuille;
  if (profondeur <= 0) return constante(h, domaine);
  if (h.unSur(8)) return { kind: "si", test: expression(c, "booleen", profondeur - 1), alors: expression(c, domaine, profondeur - 1), sinon: expression(c, domaine, profondeur - 1) };
  if (h.unSur(8)) return table(c, domaine, profondeur - 1);
  if (domaine === "choix") return nomme(c, "choix") ?? constante(h, "choix");
  return domaine === "booleen" ? test(c, profondeur - 1) : calcul(c, profondeur - 1);
}

function constante(h: Hasard, domaine: Domaine): Expr {
  if (domaine === "booleen") return { kind: "constante", valeur: { kind: "booleen", valeur: h.unSur(2) } };
  if (domaine === "choix") return { kind: "constante", valeur: { kind: "option", option: h.parmi(OPTIONS) } };
  if (h.unSur(8)) return { kind: "constante", valeur: { kind: "date", jour: h.parmi(["2022-12-31", "2023-04-28", "2020-02-29"]) } };
  return { kind: "constante", valeur: { kind: "nombre", valeur: nombreAuHasard(h) } };
}

function test(c: Chantier, p: number): Expr {
  const { h } = c;
  switch (h.jusqua(7)) {
    case 0: case 1: return { kind: "logique", op: h.parmi(["et", "ou"] as const), termes: plusieurs(c, "booleen", p) };
    case 2: return { kind: "non", terme: expression(c, "booleen", p) };
    case 3: return { kind: "acquis", terme: expression(c, "booleen", p) };
    case 4: return { kind: "au-moins", nombre: h.entre(0, 3), termes: plusieurs(c, "booleen", p) };
    case 5: {
      const domaine = h.parmi<Domaine>(["booleen", "choix"]);
      return { kind: "comparaison", op: h.parmi(["=", "≠"] as const), gauche: expression(c, domaine, p), droite: expression(c, domaine, p) };
    }
    default: return { kind: "comparaison", op: h.parmi(["=", "≠", "<", "≤", ">", "≥"] as const), gauche: expression(c, "nombre", p), droite: expression(c, "nombre", p) };
  }
}

function calcul(c: Chantier, p: number): Expr {
  const { h } = c;
  switch (h.jusqua(10)) {
    case 0: case 1: return { kind: "arithmetique", op: h.parmi(["+", "-", "×"] as const), gauche: expression(c, "nombre", p), droite: expression(c, "nombre", p) };
    case 2: case 3: return quotient(c, p);
    case 4: case 5: {
      const fonction = h.parmi(["somme", "minimum", "maximum", "moyenne"] as const);
      return { kind: "agregat", fonction, termes: plusieurs(c, "nombre", p), parmiMesurables: fonction === "moyenne" && h.unSur(2) };
    }
    case 6: {
      const bornes = Array.from({ length: h.entre(1, 3) }, () => ({ borne: expression(c, "nombre", 0), valeur: expression(c, "nombre", 0) }));
      return { kind: "progression", mesure: expression(c, "nombre", p), bornes };
    }
    case 7: return { kind: "ou-zero", terme: expression(c, "nombre", p) };
    case 8: return h.unSur(2) ? { kind: "arrondi", terme: expression(c, "nombre", p), pas: m.e(h.parmi(["0.01", "1", "1/2"])), mode: mode(h) } : { kind: "fin-exercice", precedent: h.unSur(2) };
    default: {
      const fournisseurs = c.entrees.filter((e) => e.type.kind === "nombre" && !e.entier && e.min !== null && e.max === null);
      return { kind: "non-communique", min: m.e("0"), max: m.e(h.parmi(["360", "0", "7/2"])), entree: fournisseurs.length > 0 && h.unSur(2) ? h.parmi(fournisseurs).nom : null };
    }
  }
}

function quotient(c: Chantier, p: number): Expr {
  const { h } = c;
  const parties = c.entrees.filter((e) => e.auPlus !== null && c.entrees.some((x) => x.nom === e.auPlus));
  if (parties.length > 0 && h.unSur(2)) {
    const e = h.parmi(parties);
    return { kind: "quotient", num: { kind: "entree", nom: e.nom }, den: { kind: "entree", nom: e.auPlus! }, part: true, entier: true };
  }
  const comptes = c.entrees.filter((e) => e.entier);
  if (comptes.length > 0 && h.unSur(2)) return { kind: "quotient", num: expression(c, "nombre", p), den: { kind: "entree", nom: h.parmi(comptes).nom }, part: false, entier: true };
  return { kind: "quotient", num: expression(c, "nombre", p), den: expression(c, "nombre", p), part: false, entier: false };
}

/** Lines that neither overlap nor leave a gap on the first input; others are « — », which is always right. */
function table(c: Chantier, domaine: Domaine, p: number): Expr {
  const { h } = c;
  const de = h.parmi<Domaine>(["booleen", "nombre", "choix"]);
  const autres = h.unSur(3) ? [expression(c, h.parmi<Domaine>(["booleen", "nombre"]), p)] : [];
  const tests = partition(h, de);
  const fixes = h.unSur(2);
  return {
    kind: "table",
    entrees: [expression(c, de, p), ...autres],
    lignes: tests.map((t) => ({ tests: [t, ...autres.map((): TestCellule => ({ kind: "tout" }))], valeur: fixes ? constante(h, domaine) : expression(c, domaine, p - 1), span: m.SPAN })),
  };
}

function partition(h: Hasard, domaine: Domaine): TestCellule[] {
  if (h.unSur(8)) return [{ kind: "tout" }];
  if (domaine === "booleen") return [{ kind: "booleen", valeur: true }, h.unSur(2) ? { kind: "booleen", valeur: false } : { kind: "tout" }];
  if (domaine === "choix") return OPTIONS.map((option): TestCellule => ({ kind: "option", option }));
  const coupes = [...new Map(Array.from({ length: h.entre(1, 4) }, () => nombreAuHasard(h)).map((x) => [exact.ecrire(x), x])).values()].sort(exact.compare);
  const inclus = coupes.map(() => h.unSur(2));
  return [null, ...coupes].map((bas, i): TestCellule => {
    const haut = coupes[i] ?? null;
    return { kind: "intervalle", bas, basInclus: i > 0 && inclus[i - 1]!, haut, hautInclus: haut !== null && !inclus[i]! };
  });
}

// ---- elements -----------------------------------------------------------------------------------------------------

/** Children are computed before their parents' points, after their parents' access: the shape the lowering gives. */
function elementsAuHasard(c: Chantier): ElementProgramme[] {
  const { h } = c;
  const out: ElementProgramme[] = [];
  const arbre = (nom: string, genre: ElementProgramme["genre"], parent: ElementProgramme | null): void => {
    const regle = (quoi: string, type: Type, expr: Expr): string => {
      c.regles.push(m.regle(`${nom}.${quoi}`, type, expr, nom));
      return `${nom}.${quoi}`;
    };
    const prerequis: Expr = h.unSur(3) ? { kind: "acquis", terme: expression(c, "booleen", 2) } : { kind: "constante", valeur: { kind: "booleen", valeur: true } };
    const accessible = regle("accessible", m.BOOLEEN, parent === null ? prerequis : { kind: "logique", op: "et", termes: [prerequis, ref(parent.accessible)] });
    const rang = out.length;
    const enfants = genre === "volet" ? Array.from({ length: h.entre(0, 3) }, (_, i) => `${nom.replace(" ", "_")}_indicateur_${i}`) : [];
    out.push(m.element(nom, { genre, parent: parent?.nom ?? null, enfants, accessible, atteint: accessible }));
    for (const enfant of enfants) arbre(enfant, "indicateur", out[rang]!);
    const petits = out.filter((e) => e.parent === nom);
    const exige: Expr | undefined = petits.length > 0 && h.unSur(2) ? { kind: "au-moins", nombre: h.entre(1, petits.length), termes: petits.map((e) => ref(e.atteint)) } : undefined;
    const mesure = h.unSur(2) ? regle("mesure", m.nombre(), quotient(c, 1)) : null;
    const seuil: Expr | undefined = mesure === null ? undefined : { kind: "comparaison", op: h.parmi([">", "≥"] as const), gauche: ref(mesure), droite: { kind: "constante", valeur: { kind: "nombre", valeur: m.e(h.parmi(["1/3", "2/3", "0.2", "0.9"])) } } };
    const tests = [h.unSur(2) ? expression(c, "booleen", 2) : undefined, seuil, exige].filter((x) => x !== undefined);
    const propre = tests.length === 0 ? null : regle("propre", m.BOOLEEN, { kind: "logique", op: "et", termes: tests });
    const atteint = regle("atteint", m.BOOLEEN, propre === null ? ref(accessible) : { kind: "logique", op: "et", termes: [ref(accessible), { kind: "acquis", terme: ref(propre) }] });
    const verse = (quoi: "points" | "montant"): string | null => {
      const propres = h.unSur(3) ? [] : [{ kind: "ou-zero", terme: expression(c, "nombre", 2) } as Expr];
      const termes = [...propres, ...petits.filter((e) => e[quoi] !== null).map((e) => ref(e[quoi]!))];
      const zero: Expr = { kind: "constante", valeur: { kind: "nombre", valeur: exact.ZERO } };
      return termes.length === 0 ? null : regle(quoi, m.nombre(quoi), { kind: "si", test: ref(atteint), alors: { kind: "agregat", fonction: "somme", termes, parmiMesurables: false }, sinon: zero });
    };
    out[rang] = { ...out[rang]!, mesure, propre, atteint, points: verse("points"), montant: verse("montant"), article: h.unSur(2) ? `annexe ${h.entre(1, 20)}` : null };
  };
  for (let i = h.entre(1, 3); i > 0; i--) arbre(h.unSur(2) ? `volet ${i}` : `isolé_${i}`, h.unSur(2) ? "volet" : "indicateur", null);
  return out;
}
