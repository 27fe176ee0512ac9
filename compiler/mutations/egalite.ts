// A mutant that nothing noticed may change nothing at all. It is called equal only on an exact argument: the law it gives is the
// same, rule for rule, wherever the edition looks; or differs only by conditions that answer the same in every combination.
import { astFromText } from "../ast/from-text.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { corpusFromAst } from "../corpus/from-ast.ts";
import { editionFromCorpus, nomsDesDispositifs } from "../edition/from-corpus.ts";
import { VUE_ORDINAIRE, type EditionDispositif, type Version, type Vue } from "../edition/edition.ts";
import { printProgramme } from "../ir/print.ts";
import type { Programme } from "../ir/programme.ts";
import type { SourceText } from "../source/source-text.ts";
import { MARQUES } from "./juge.ts";
import { memesReponses } from "./tables-de-verite.ts";

const PARTOUT = "à chaque date et à chaque date de connaissance, tel quel, sans chacun des actes et avec chacune des lectures";
const MEME_DROIT = `même droit, règle pour règle, ${PARTOUT}`;
const MEMES_REPONSES = `mêmes réponses dans toutes les combinaisons des conditions, données connues, ${PARTOUT}`;

/** Why the mutant changes nothing, or null. `touches`: the dispositifs that the change can reach. */
export function preuveDEgalite(avant: readonly SourceText[], apres: Corpus, touches: ReadonlySet<string> | null): string | null {
  const depart = corpusFromAst(avant.map((s) => astFromText(s).value)).value;
  const vues: readonly Vue[] = [
    VUE_ORDINAIRE,
    ...depart.actes.map((a) => (a.genre === "lecture" ? { connuLe: null, sans: [], lectures: [a.id] } : { connuLe: null, sans: [a.id], lectures: [] })),
  ];
  let combinaisons = 0;
  for (const vue of vues) {
    const n = memeDroit(depart, apres, vue, touches);
    if (n === null) return null;
    combinaisons += n;
  }
  return combinaisons === 0 ? MEME_DROIT : MEMES_REPONSES;
}

/** Null: not the same, or not shown to be. Else how many combinations had to be tried; none when every rule is the same. */
function memeDroit(avant: Corpus, apres: Corpus, vue: Vue, touches: ReadonlySet<string> | null): number | null {
  const [noms, autres] = [nomsDesDispositifs(avant, vue.lectures), nomsDesDispositifs(apres, vue.lectures)];
  if (noms.join() !== autres.join()) return null;
  const [a, b] = [editionFromCorpus(avant, MARQUES, vue), editionFromCorpus(apres, MARQUES, vue)];
  let combinaisons = 0;
  for (const [i, d] of a.value.dispositifs.entries()) {
    const n = touches !== null && !touches.has(d.nom) ? 0 : memesVersions(d, b.value.dispositifs[i]!);
    if (n === null) return null;
    combinaisons += n;
  }
  return combinaisons;
}

/** Over the boundaries of both: the same law in each cell. */
function memesVersions(a: EditionDispositif, b: EditionDispositif): number | null {
  if (a.periode !== b.periode || a.libelle !== b.libelle) return null;
  const jours = [...new Set([...a.grille, ...b.grille].flatMap((c) => [c.jours.debut, c.jours.fin ?? c.jours.debut]))];
  const connus = [...new Set([...a.grille, ...b.grille].map((c) => c.connuDes))];
  const paires = new Map<string, number | null>();
  for (const jour of jours)
    for (const connu of connus) {
      const [va, vb] = [versionLe(a, jour, connu), versionLe(b, jour, connu)];
      const cle = `${va?.cle} ${vb?.cle}`;
      if (!paires.has(cle)) paires.set(cle, va && vb ? memesProgrammes(va.programme, vb.programme) : va === vb ? 0 : null);
      if (paires.get(cle) === null) return null;
    }
  return [...paires.values()].reduce<number>((n, x) => n + (x ?? 0), 0);
}

function memesProgrammes(a: Programme, b: Programme): number | null {
  return printProgramme(a) === printProgramme(b) ? 0 : memesReponses(a, b);
}

function versionLe(d: EditionDispositif, jour: string, connu: string): Version | undefined {
  const cellule = d.grille.find((c) => c.jours.debut <= jour && (c.jours.fin === null || jour < c.jours.fin) && c.connuDes <= connu && (c.connuJusque === null || connu < c.connuJusque));
  return d.versions.find((v) => v.cle === cellule?.version);
}
