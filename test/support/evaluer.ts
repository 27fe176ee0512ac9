// From text and a practice to what is said of it, through every phase as a command does: for tests of meaning. Not a test.
import { isError } from "../../compiler/diagnostics/diagnostic.ts";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { evaluer } from "../../compiler/evaluate/evaluate.ts";
import type { Fourchette, Resultat, ValeurDonnee } from "../../compiler/evaluate/resultat.ts";
import type { Programme } from "../../compiler/ir/programme.ts";
import { compile, programmeAt } from "../../compiler/pipeline.ts";
import * as exact from "../../compiler/runtime/exact.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { MARQUES } from "./rules.ts";

/** "3", "1/2", true, « 2022-12-31 », an option. */
export type Pratique = Readonly<Record<string, string | number | boolean>>;

export interface Vue {
  readonly exercice?: number;
  /** For a right asked by day. */
  readonly jour?: string;
  readonly dispositif?: string;
  readonly connuLe?: string;
  readonly sans?: readonly string[];
  readonly lectures?: readonly string[];
}

export function compiler(...textes: readonly string[]): ReturnType<typeof compile> {
  return compile(textes.map((t, i) => new SourceText(`f${i}.rules`, t)), MARQUES);
}

/** Codes of the errors, sorted, each once. */
export function erreurs(...textes: readonly string[]): string[] {
  return [...new Set(compiler(...textes).diagnostics.filter(isError).map((d) => d.code))].sort();
}

export function donneesDe(programme: Programme, pratique: Pratique): Map<string, ValeurDonnee> {
  const out = new Map<string, ValeurDonnee>();
  for (const [nom, v] of Object.entries(pratique)) {
    const type = programme.entrees.find((e) => e.nom === nom)?.type.kind;
    if (typeof v === "boolean") out.set(nom, { kind: "booleen", valeur: v });
    else if (type === "date") out.set(nom, { kind: "date", jour: String(v) });
    else if (type === "choix") out.set(nom, { kind: "option", option: String(v) });
    else if (type === "nombre") out.set(nom, { kind: "nombre", valeur: exact.lire(String(v))! });
  }
  return out;
}

/** The programme of the viewpoint; errors anywhere are thrown, so that a test never judges a broken law. */
export function programmeDe(textes: string | readonly string[], vue: Vue = {}): { readonly programme: Programme; readonly diagnostics: readonly Diagnostic[] } {
  const { value, diagnostics } = compiler(...(typeof textes === "string" ? [textes] : textes));
  const dire = (ds: readonly Diagnostic[]): void => {
    const fautes = ds.filter(isError).map((d) => `${d.code} ${d.titre}`);
    if (fautes.length > 0) throw new Error(fautes.join("; "));
  };
  dire(diagnostics);
  const { exercice = 2022, jour = `${exercice}-12-31`, dispositif = "f", connuLe = "2999-12-31", sans = [], lectures = [] } = vue;
  const lu = programmeAt(value.corpus!, dispositif, { jour, connuLe, sans, lectures });
  dire(lu.diagnostics);
  if (!lu.value) throw new Error("not in force");
  return { programme: lu.value.programme, diagnostics };
}

export function resultatDe(textes: string | readonly string[], pratique: Pratique, vue: Vue = {}): Resultat {
  const { programme } = programmeDe(textes, vue);
  return evaluer(programme, donneesDe(programme, pratique), vue.jour === undefined ? { exercice: vue.exercice ?? 2022 } : { exercice: null, jour: vue.jour });
}

/** « 3 », « 1/2 », « 0…14 », « 0… » (no upper limit), « — » (none). */
export function ecrit(f: Fourchette | null): string {
  if (f === null) return "—";
  const [min, max] = [f.min, f.max].map((e) => (e === null ? "" : exact.ecrire(e)));
  return min === max && min !== "" ? min! : `${min}…${max}`;
}

/** « points / montant », then each verdict: « 5 / 35 a=atteint ». */
export function enBref(textes: string | readonly string[], pratique: Pratique, vue: Vue = {}): string {
  const r = resultatDe(textes, pratique, vue);
  return [`${ecrit(r.points)} / ${ecrit(r.montant)}`, ...r.elements.filter((e) => e.verdict !== null).map((e) => `${e.nom}=${e.verdict}`)].join(" ");
}

export const DONNEES = `
donnée fse « a » : nombre de feuilles, au plus feuilles
donnée feuilles « a » : nombre de feuilles
donnée patients « a » : nombre de patients
donnée ald « a » : nombre de patients, au plus patients
donnée x « X » : oui ou non
donnée y « Y » : oui ou non
donnée z « Z » : oui ou non
donnée q « Quotité » : choix parmi tiers « Tiers temps », mi « Mi-temps », plein « Temps plein »
donnée devis « a » : montant
donnée aide « a » : montant
donnée pe « a » : points entre 0 et 360
donnée commande « a » : date
`;

/** The founding act and its dispositif `f`, from 2017, 7 € a point, with these lines. */
export function fondation(lignes: string, { fenetre = "à compter de 2017", tete = "  valeur du point : 7 €\n" } = {}): string {
  return `${DONNEES}
convention c « Convention »
  publiée le 1er janvier 2016
  source : « JO »
dispositif f « F » ${fenetre}
  article : « 1 »
${tete}${lignes}
`;
}

export function avenant(nom: string, publie: string, texte: string, plus = ""): string {
  return `\navenant ${nom} à c « ${nom} »\n  publié le ${publie}\n${plus}  source : « JO »\n${texte}\n`;
}
