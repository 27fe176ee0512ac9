// A text that the checks accept never makes the evaluator throw, gives each rule a value of its type, and one value only once
// everything is known; what is incomplete contains every completion. Texts are drawn with mistakes in them.
import { expect, test } from "vitest";
import { isError } from "../../compiler/diagnostics/diagnostic.ts";
import { evaluer } from "../../compiler/evaluate/evaluate.ts";
import { estDetermine } from "../../compiler/evaluate/expressions.ts";
import type { Fourchette, Valeur } from "../../compiler/evaluate/resultat.ts";
import type { Programme, Type } from "../../compiler/ir/programme.ts";
import { programmeAt } from "../../compiler/pipeline.ts";
import * as exact from "../../compiler/runtime/exact.ts";
import { graine, Hasard, taille } from "../differential/hasard.ts";
import { compiler, donneesDe, fondation, programmeDe } from "../support/evaluer.ts";
import type { Pratique } from "../support/evaluer.ts";
import { dispositifAuHasard, pratiqueAuHasard, TELLE_QUELLE } from "./textes.ts";

type Sorte = "test" | "taux" | "euros" | "points" | "patients" | "jour";
const SORTES: readonly Sorte[] = ["test", "taux", "euros", "points", "patients", "jour"];

const FEUILLES: Readonly<Record<Sorte, readonly string[]>> = {
  test: ["x", "y", "q = mi", "b", "x = y"],
  taux: ["20 %", "1/3", "fse / feuilles", "ald / patients", "devis / aide", "2", "t"],
  euros: ["devis", "aide", "5 €", "montant de b", "valeur_du_point", "0"],
  points: ["pe", "7 points", "points de b", "0"],
  patients: ["patients", "ald", "2 patients", "0"],
  jour: ["commande", "1er mai 2022", "fin d'exercice", "commande + 30 jours"],
};

/** An expression of that sort, but for a slip of the hand now and then. */
function expression(h: Hasard, voulue: Sorte, profondeur: number): string {
  const sorte = h.unSur(40) ? h.parmi(SORTES) : voulue;
  const de = (s: Sorte): string => expression(h, s, profondeur - 1);
  if (profondeur <= 0 || h.unSur(3)) return h.parmi(FEUILLES[sorte]);
  if (h.unSur(5)) return `(si ${de("test")} alors ${de(sorte)} sinon ${de(sorte)})`;
  if (sorte === "test") return unTest(h, de);
  if (h.unSur(4)) return `${h.parmi(["minimum", "maximum"])} de (${de(sorte)} ; ${de(sorte)})`;
  if (sorte === "jour") return `(${de("jour")} + 3 jours)`;
  switch (h.jusqua(6)) {
    case 0: return `somme de (${de(sorte)} ; ${de(sorte)})`;
    case 1: return `moyenne de (${de(sorte)} ; ${de(sorte)})${h.unSur(2) ? " parmi les mesurables" : ""}`;
    case 2: return `(${de(sorte)} - ${de(sorte)})`;
    case 3: return `(${de("taux")} × ${de(sorte)})`;
    case 4: return sorte === "euros" || sorte === "points" ? `(${de(sorte)} / ${de("patients")} × 2 patients)` : `(${de(sorte)} / ${de("taux")})`;
    default: return `(${de(sorte)} + ${de(sorte)})`;
  }
}

function unTest(h: Hasard, de: (s: Sorte) => string): string {
  const s = h.parmi(SORTES.slice(1));
  switch (h.jusqua(4)) {
    case 0: return `non (${de("test")})`;
    case 1: return `(${de("test")}${h.parmi([" et ", " ou "])}${de("test")})`;
    default: return `(${de(s)}${h.parmi([" = ", " ≠ ", " < ", " ≥ "])}${de(s)})`;
  }
}

function texteAuHasard(h: Hasard): string {
  const e = (s: Sorte): string => expression(h, s, 2);
  const euros = h.unSur(2);
  const clauses = [
    ...(h.unSur(2) ? [`condition : ${e("test")}`] : []), ...(h.unSur(4) ? [`prérequis : ${e("test")}`] : []),
    ...(h.unSur(3) ? [`mesure : ${e("taux")}\n      seuil : ${h.parmi(["au moins", "moins de"])} ${h.parmi(["20 %", "1/2", e("taux")])}`] : []),
    ...(h.unSur(5) ? [`mesure : ${e("jour")}\n      seuil : ${h.parmi(["avant", "au plus tard"])} ${e("jour")}`] : []),
    euros ? h.parmi([`montant : ${e("euros")}`, `montant : selon q\n        | mi | ${e("euros")} |\n        | plein | non ouvert |\n        | tiers | ${e("euros")} |`, `montant : selon ${e("taux").replace(/^\(.*$/, "t")}\n        | moins de 20 % | ${e("euros")} |\n        | au moins 20 % | 4 € |`]) : `points : ${e("points")}`,
    ...(h.unSur(3) ? [`majoration m : ${e("taux")} si ${e("test")}`] : []),
    ...(h.unSur(4) ? [`pondération : ${euros ? "montant" : "points"} × ${e("taux")}`] : []),
    ...(h.unSur(4) ? [`plafond : ${euros ? e("euros") : e("points")}`] : []), ...(h.unSur(3) ? ["arrondi : au centime, moitié en s'éloignant de zéro"] : []),
    ...(h.unSur(4) && !euros ? [`barème : progression de ${e("taux")} (0 % : ${e("taux")} ; 20 % : ${e("taux")} ; ${e("taux")} : 100 %)`] : []),
  ];
  const uniques = [...new Map(clauses.map((c) => [c.split(" : ")[0]!.split(" ")[0]!, c])).values()];
  return `donnée t « t » : taux entre 0 et 1\n${fondation(`  résultat r : ${e(h.parmi(SORTES))}\n  calcul k : ${e("test")}\n  indicateur a\n${uniques.map((c) => `    ${c.replace(/\n {6}/g, "\n    ")}`).join("\n")}\n  indicateur b\n    condition : y\n    points : 2`)}`;
}

function duType(v: Valeur, type: Type): boolean {
  return v.kind === "verite" ? type.kind === "booleen" : v.kind === "options" ? type.kind === "choix" : type.kind === "nombre" || type.kind === "date";
}

const COMPLET: Pratique = { t: "1/4", feuilles: 10, fse: 8, patients: 20, ald: 7, x: true, y: true, z: false, q: "mi", devis: 40, aide: 15, pe: 12, commande: "2022-03-04" };

function contient(large: Fourchette | null, juste: Fourchette | null): boolean {
  if (large === null || juste === null) return large === juste;
  const bas = large.min === null || (juste.min !== null && exact.compare(large.min, juste.min) <= 0);
  return bas && (large.max === null || (juste.max !== null && exact.compare(juste.max, large.max) <= 0));
}

function eprouver(p: Programme, pratique: Pratique, contexte: string): void {
  const juste = evaluer(p, donneesDe(p, pratique), { exercice: 2022 });
  for (const regle of p.regles) {
    const v = juste.trace.get(regle.id)!;
    expect(duType(v, regle.type), `${regle.id}: ${v.kind} for ${regle.type.kind}\n${contexte}`).toBe(true);
    if (p.entrees.every((e) => e.nom in pratique)) expect(estDetermine(v), `${regle.id}\n${contexte}`).toBe(true);
  }
  for (const absent of p.entrees) {
    const { [absent.nom]: _, ...reste } = pratique;
    const large = evaluer(p, donneesDe(p, reste), { exercice: 2022 });
    expect(contient(large.montant, juste.montant) && contient(large.points, juste.points), `without ${absent.nom}\n${contexte}`).toBe(true);
  }
}

test("any text: refused with a place, or evaluated", () => {
  const h = new Hasard(graine());
  let acceptes = 0;
  for (let i = 0; i < 700 * taille(); i++) {
    const texte = texteAuHasard(h);
    const { value, diagnostics } = compiler(texte);
    for (const d of diagnostics) expect(d.span.start >= 0 && d.span.end <= texte.length, `${d.code}\n${texte}`).toBe(true);
    if (diagnostics.some(isError)) continue;
    const lu = programmeAt(value.corpus!, "f", { jour: "2022-12-31", connuLe: "2999-12-31", sans: [], lectures: [] }).value!;
    acceptes++;
    eprouver(lu.programme, COMPLET, texte);
    eprouver(lu.programme, { ...COMPLET, feuilles: 0, fse: 0, patients: 0, ald: 0, devis: 0 }, texte);
  }
  expect(acceptes).toBeGreaterThan(100);
});

test("well-formed dispositifs, complete practices and each of their gaps", () => {
  const h = new Hasard(graine() + 3);
  let vus = 0;
  for (let i = 0; i < 60 * taille(); i++) {
    const texte = dispositifAuHasard(h).texte(TELLE_QUELLE);
    if (compiler(texte).diagnostics.some(isError)) continue;
    vus++;
    const { programme } = programmeDe(texte);
    for (let k = 0; k < 4; k++) eprouver(programme, pratiqueAuHasard(h, false), texte);
  }
  expect(vus).toBeGreaterThan(30);
});
