// `corriger`: puts in place the corrections that cannot change the law, says each of them, and asks the others as questions.
import { version } from "../../../package.json";
import { astFromText } from "../../ast/from-text.ts";
import type { Diagnostic, Fix } from "../../diagnostics/diagnostic.ts";
import { estUnCode } from "../../diagnostics/formes/regles.ts";
import { lieuJson } from "../../diagnostics/json.ts";
import { inOrder } from "../../diagnostics/order.ts";
import { printable } from "../../diagnostics/printable.ts";
import { corriger, type Changement, type Lecteur } from "../../fixes/corriger.ts";
import { compile } from "../../pipeline.ts";
import { lireCas } from "../../scenarios/read.ts";
import type { SourceText } from "../../source/source-text.ts";
import { EXIT, Usage } from "../exit.ts";
import { lireProjet, type Projet } from "../files.ts";
import { remplacer } from "../remplacer.ts";
import { enErreur, FORMES_DE_CONTROLE, formeDe, imprimer, montrer } from "../report.ts";
import { paintFor, print, say } from "../terminal.ts";

const MARQUE = "marque-en-tete";

export async function corrigerCommande(chemins: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const forme = formeDe(options, FORMES_DE_CONTROLE);
  const seulement = options["verifier"] === true;
  const voulus = options["code"] as readonly string[];
  const codes = voulus.length === 0 ? null : new Set(voulus);
  for (const code of voulus) if (!estUnCode(code)) throw new Usage(`« ${code} » n’est pas le code d’une faute : c’est le mot entre crochets, par exemple « accent-manquant ».`);
  const projet = lireProjet(chemins, true);
  const lues = [...projet.rules, ...projet.cas];
  const { sources, changements, restent } = corriger(lues, lecteur(projet), codes);
  // What decoding said: a mark is dropped by writing the text as it was read; bytes that are no text are left alone.
  const marques = new Set(codes === null || codes.has(MARQUE) ? projet.diagnostics.filter((d) => d.code === MARQUE).map((d) => d.span.file) : []);
  const tous = [...[...marques].map((f): Changement => ({ fichier: f, ligne: 1, colonne: 1, code: MARQUE, avant: "\ufeff", apres: "", autres: 0 })), ...changements];
  const encore = [...projet.diagnostics.filter((d) => !(d.code === MARQUE && marques.has(d.span.file))), ...restent];
  const ecrits = lues.flatMap((lu, i) => (sources[i] !== lu || marques.has(lu.file) ? [{ lu, texte: sources[i]!.text }] : []));
  if (!seulement) for (const { lu, texte } of ecrits) remplacer(lu, texte, !marques.has(lu.file));
  const textes = new Map(sources.map((s) => [s.file, s]));
  const questions = encore.filter((d) => d.fixes.length > 0);
  if (forme !== "humain") {
    imprimer(forme, "corriger", encore, textes, {
      fichiers: ecrits.map((e) => e.lu.file), changements: tous,
      questions: questions.map((d) => ({ code: d.code, titre: d.titre, lieu: lieuJson(d.span, (f) => textes.get(f)), corrections: d.fixes.map((f) => f.titre) })),
    });
  } else humain(tous, encore, questions, textes, seulement);
  if (seulement && ecrits.length > 0) return EXIT.differences;
  return enErreur(encore) ? EXIT.erreurs : EXIT.ok;
}

function lecteur(projet: Projet): Lecteur {
  const marques = { empreinte: projet.empreinte, versionDuCompilateur: version };
  const estRegle = (s: SourceText): boolean => s.file.endsWith(".rules");
  return {
    relire: (s) => (estRegle(s) ? astFromText(s) : lireCas(s)),
    juger: (sources) => [...compile(sources.filter(estRegle), marques).diagnostics, ...sources.filter((s) => !estRegle(s)).flatMap((s) => lireCas(s).diagnostics)],
  };
}

function humain(changements: readonly Changement[], encore: readonly Diagnostic[], questions: readonly Diagnostic[], textes: ReadonlyMap<string, SourceText>, seulement: boolean): void {
  const c = paintFor(process.stdout);
  for (const ch of changements) {
    const quoi = ch.avant === "" ? ch.apres : ch.apres === "" ? `« ${printable(ch.avant)} » effacé` : `« ${printable(ch.avant)} » → « ${printable(ch.apres)} »`;
    const ailleurs = ch.autres === 0 ? "" : `, et ${ch.autres} autre${ch.autres > 1 ? "s" : ""} dans ce fichier`;
    print(`${ch.fichier}:${ch.ligne}:${ch.colonne}  ${quoi}${ailleurs}  [${ch.code}]`);
  }
  const n = changements.length;
  if (n === 0) print("Aucune correction sûre à faire.");
  else if (seulement) print(`${n} correction${n > 1 ? "s" : ""} sûre${n > 1 ? "s" : ""} à faire : lancez « avenant corriger ».`);
  else print(`${c.vert("Corrigé")} : ${n} correction${n > 1 ? "s" : ""} sûre${n > 1 ? "s" : ""}, sans changer le droit.`);
  if (questions.length > 0) {
    print(`\nÀ décider d’après le texte (${questions.length}) :`);
    for (const d of inOrder(questions)) {
      const { fichier, ligne, colonne } = lieuJson(d.span, (f) => textes.get(f));
      print(`${fichier}:${ligne ?? "?"}:${colonne ?? "?"}  ${printable(d.titre)}  [${d.code}]`);
      for (const f of d.fixes) print(`  ? ${printable(aLaMain(f, textes))}`);
    }
  }
  const autres = encore.filter((d) => d.fixes.length === 0 && d.gravite !== "note");
  if (autres.length > 0) {
    say("");
    montrer(autres, textes);
  }
}

/** What to do by hand, where it is one edit: « remplacez … par … ». */
function aLaMain(fix: Fix, textes: ReadonlyMap<string, SourceText>): string {
  const [edit, ...suite] = fix.edits;
  const source = edit && textes.get(edit.span.file);
  if (!edit || !source || suite.length > 0) return fix.titre;
  const { ligne, colonne } = source.positionAt(edit.span.start);
  const avant = source.slice(edit.span);
  if (avant === "") return `${fix.titre} : ligne ${ligne}, colonne ${colonne}, ajoutez « ${edit.texte.trim()} »`;
  return edit.texte === "" ? `${fix.titre} : ligne ${ligne}, effacez « ${avant} »` : `ligne ${ligne}, remplacez « ${avant} » par « ${edit.texte} »`;
}
