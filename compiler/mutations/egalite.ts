// A mutant that nothing noticed may change nothing at all. It is called equal only on an exact argument: the law it gives is the
// same, rule for rule, wherever the edition looks.
import { astFromText } from "../ast/from-text.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { corpusFromAst } from "../corpus/from-ast.ts";
import { editionFromCorpus, nomsDesDispositifs } from "../edition/from-corpus.ts";
import { VUE_ORDINAIRE, type EditionDispositif, type Vue } from "../edition/edition.ts";
import { printProgramme } from "../ir/print.ts";
import type { Programme } from "../ir/programme.ts";
import type { SourceText } from "../source/source-text.ts";
import { MARQUES } from "./juge.ts";

const MEME_DROIT = "même droit, règle pour règle, à chaque date et à chaque date de connaissance, tel quel, sans chacun des actes et avec chacune des lectures";

/** Why the mutant changes nothing, or null. `touches`: the dispositifs that the change can reach. */
export function preuveDEgalite(avant: readonly SourceText[], apres: Corpus, touches: ReadonlySet<string> | null): string | null {
  const depart = corpusFromAst(avant.map((s) => astFromText(s).value)).value;
  const vues: readonly Vue[] = [
    VUE_ORDINAIRE,
    ...depart.actes.map((a) => (a.genre === "lecture" ? { connuLe: null, sans: [], lectures: [a.id] } : { connuLe: null, sans: [a.id], lectures: [] })),
  ];
  return vues.every((vue) => memeDroit(depart, apres, vue, touches)) ? MEME_DROIT : null;
}

function memeDroit(avant: Corpus, apres: Corpus, vue: Vue, touches: ReadonlySet<string> | null): boolean {
  const [noms, autres] = [nomsDesDispositifs(avant, vue.lectures), nomsDesDispositifs(apres, vue.lectures)];
  if (noms.join() !== autres.join()) return false;
  const [a, b] = [editionFromCorpus(avant, MARQUES, vue), editionFromCorpus(apres, MARQUES, vue)];
  return a.value.dispositifs.every((d, i) => (touches !== null && !touches.has(d.nom)) || memesVersions(d, b.value.dispositifs[i]!));
}

/** Over the boundaries of both: the same law in each cell. */
function memesVersions(a: EditionDispositif, b: EditionDispositif): boolean {
  if (a.periode !== b.periode || a.libelle !== b.libelle) return false;
  const jours = [...new Set([...a.grille, ...b.grille].flatMap((c) => [c.jours.debut, c.jours.fin ?? c.jours.debut]))];
  const connus = [...new Set([...a.grille, ...b.grille].map((c) => c.connuDes))];
  return jours.every((jour) => connus.every((connu) => ecrit(a, jour, connu) === ecrit(b, jour, connu)));
}

const ecrits = new WeakMap<Programme, string>();

function ecrit(d: EditionDispositif, jour: string, connu: string): string {
  const cellule = d.grille.find((c) => c.jours.debut <= jour && (c.jours.fin === null || jour < c.jours.fin) && c.connuDes <= connu && (c.connuJusque === null || connu < c.connuJusque));
  const version = d.versions.find((v) => v.cle === cellule?.version);
  if (!version) return "";
  const deja = ecrits.get(version.programme) ?? printProgramme(version.programme);
  ecrits.set(version.programme, deja);
  return deja;
}
