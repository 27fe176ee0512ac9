// Cases for what none shows: practices near those that the cases already describe, tried until one shows it. What they expect is
// what the rules answer today: that is a proposal, and only the analyst can say that it is right.
import type { Edition, EditionDispositif, Version } from "../edition/edition.ts";
import { evaluer, exerciceDe } from "../evaluate/evaluate.ts";
import { controler } from "../evaluate/donnees.ts";
import type { Donnees } from "../evaluate/resultat.ts";
import { isError } from "../diagnostics/diagnostic.ts";
import type { Evaluation } from "../explain/calcul.ts";
import type { ElementProgramme } from "../ir/programme.ts";
import * as exact from "../runtime/exact.ts";
import type { Vue } from "../scenarios/cas.ts";
import { actesMontres } from "./actes.ts";
import { cellule } from "./temps.ts";
import { racinesDe, versionDe, type Couverture, type CouvertureDispositif } from "./mesurer.ts";
import type { Nature, Obligation } from "./obligations.ts";
import { comblee, departDe, pratiquesPour } from "./pratiques.ts";
import { montreParUnCas } from "./tranche.ts";

export interface Proposition {
  /** What it shows that nothing showed; the first is why it was looked for. */
  readonly raisons: readonly Obligation[];
  readonly vue: Vue;
  /** Null: the law is not in force, or not known, at that moment. */
  readonly evaluation: Evaluation | null;
  /** The elements whose verdict or figures are expected, besides the totals. */
  readonly elements: readonly ElementProgramme[];
}

export interface Propositions {
  readonly dispositif: string;
  readonly cas: readonly Proposition[];
  /** What no practice tried here shows: to be written by hand, or impossible. */
  readonly introuvables: readonly Obligation[];
}

export function proposer(edition: Edition, couverture: Couverture): readonly Propositions[] {
  return couverture.dispositifs.map((c) => pourUnDispositif(edition.dispositifs.find((d) => d.nom === c.nom)!, c));
}

function pourUnDispositif(d: EditionDispositif, c: CouvertureDispositif): Propositions {
  const restent = new Set(c.manquantes);
  const cas: Proposition[] = [];
  const introuvables: Obligation[] = [];
  const actes = new Set<string>();
  for (const o of [...c.manquantes].sort((a, b) => ORDRE.indexOf(a.nature) - ORDRE.indexOf(b.nature))) {
    if (!restent.has(o) || actes.has(o.cle)) continue;
    const trouvee = o.vue === null ? chercher(d, c, o) : aCeMoment(d, c, o, o.vue);
    if (trouvee === null) {
      introuvables.push(o);
      continue;
    }
    const { proposition, cles } = trouvee;
    const aussi = [...restent].filter((x) => x === o || (x.regle !== null && x.version === o.version && cles.has(x.cle)));
    for (const x of aussi) restent.delete(x);
    for (const a of proposition.evaluation ? actesMontres(proposition.evaluation.programme, cles) : []) actes.add(a);
    cas.push({ ...proposition, raisons: [o, ...aussi.filter((x) => x !== o)] });
  }
  return { dispositif: d.nom, cas, introuvables };
}

/** What asks most of a practice first: it often shows the rest. */
const ORDRE: readonly Nature[] = ["borne", "seuil", "tableau", "decision", "condition", "clause", "version", "connu", "acte"];

interface Trouvee {
  readonly proposition: Proposition;
  readonly cles: ReadonlySet<string>;
}

/** Practices to start from, and how many neighbours of each are tried. */
const DEPARTS = 10;
const ESSAIS = 300;

function chercher(d: EditionDispositif, c: CouvertureDispositif, o: Obligation): Trouvee | null {
  const version = d.versions.find((v) => v.cle === o.version);
  const vue = version && vueDe(d, c, version);
  if (!version || !vue || o.regle === null) return null;
  // An element without a test of its own is judged by what it opens.
  const elements = version.programme.elements.filter((e) => e.nom === o.element || (e.parent === o.element && e.parent !== null && version.programme.elements.some((x) => x.nom === e.parent && x.propre === null)));
  for (const donnees of departs(c, version, vue)) {
    const depart = departDe({ evaluation: evaluationDe(version, donnees, vue) });
    for (const essai of pratiquesPour(o, depart).slice(0, ESSAIS)) {
      const trouvee = essayer(version, essai, vue, elements);
      if (trouvee?.cles.has(o.cle)) return trouvee;
    }
  }
  return null;
}

/** Undefined when the declarations forbid this practice. */
function essayer(version: Version, donnees: Donnees, vue: Vue, elements: readonly ElementProgramme[]): Trouvee | undefined {
  const { programme } = version;
  if (controler(programme, donnees, () => version.law.span).some(isError)) return undefined;
  const evaluation = evaluationDe(version, donnees, vue);
  const racines = [
    ...racinesDe(programme, elements.flatMap((element) => (element.propre === null ? [] : [{ kind: "verdict" as const, element, verdict: "atteint" as const, span: element.span }]))),
    ...elements.flatMap((e) => [e.points, e.montant]), programme.points, programme.montant, ...programme.resultats.map((r) => r.regle),
  ].filter((id) => id !== null);
  return { proposition: { raisons: [], vue, evaluation, elements }, cles: montreParUnCas(evaluation, racines) };
}

function evaluationDe({ programme }: Version, donnees: Donnees, vue: Vue): Evaluation {
  const quand = vue.jour === null ? { exercice: vue.exercice } : { exercice: vue.exercice, jour: vue.jour };
  return { programme, donnees, exercice: exerciceDe(quand), resultat: evaluer(programme, donnees, quand) };
}

/** The practices of the cases of a version, else of its neighbours: those that earn most first, each once. */
function departs(c: CouvertureDispositif, version: Version, vue: Vue): readonly Donnees[] {
  const connues = new Set(version.programme.entrees.map((e) => e.nom));
  const siens = c.cas.filter((x) => x.version === version);
  const tous = (siens.length > 0 ? siens : c.cas).map(({ jeu: { evaluation: e } }) => ({
    donnees: new Map([...e.donnees].filter(([nom]) => connues.has(nom))),
    vaut: e.resultat.points?.max ?? e.resultat.montant?.max ?? exact.ZERO,
  }));
  tous.sort((a, b) => b.donnees.size - a.donnees.size || exact.compare(b.vaut, a.vaut));
  const vus = new Set<string>();
  const distinctes = tous.map((t) => t.donnees).filter((m) => {
    const cle = JSON.stringify([...m].sort(([a], [b]) => (a < b ? -1 : 1)), (_, v: unknown) => (typeof v === "bigint" ? v.toString() : v));
    return !vus.has(cle) && vus.add(cle);
  });
  const choisies: readonly Donnees[] = distinctes.length === 0 ? [new Map()] : distinctes.slice(0, DEPARTS);
  return [...choisies, comblee(departDe({ evaluation: evaluationDe(version, choisies[0]!, vue) }))];
}

/** The moment of a case of that version, else the first that shows it. */
function vueDe(d: EditionDispositif, c: CouvertureDispositif, version: Version): Vue | null {
  const connue = c.cas.find((x) => x.version === version)?.cas.vue;
  if (connue) return connue;
  const cellules = d.grille.filter((x) => x.version === version.cle);
  const montree = cellules.find((x) => x.connuJusque === null) ?? cellules[0];
  if (!montree) return null;
  const connuLe = montree.connuJusque === null ? null : montree.connuDes;
  return { exercice: montree.exercices?.de ?? null, jour: montree.exercices ? null : montree.jours.debut, connuLe, sans: [], lectures: [] };
}

/** A moment to look from: what the best known practice earns then, or that nothing is in force. */
function aCeMoment(d: EditionDispositif, c: CouvertureDispositif, o: Obligation, vue: Vue): Trouvee | null {
  if (cellule(d, vue)?.version == null) return { proposition: { raisons: [], vue, evaluation: null, elements: [] }, cles: new Set([o.cle]) };
  const version = versionDe(d, vue)!;
  for (const donnees of departs(c, version, vue)) {
    const trouvee = essayer(version, donnees, vue, []);
    if (trouvee) return { ...trouvee, cles: new Set([o.cle]) };
  }
  return null;
}
