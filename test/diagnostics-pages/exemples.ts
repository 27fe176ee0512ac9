// What the texts of a page produce: compiled, their cases run, or treated as the page's order says when a short text alone
// cannot produce the message (a file of a thousand lines, a folder of a thousand files, another encoding, a law without an act).
import { decode } from "../../compiler/ast/decode.ts";
import { moteurDe } from "../../compiler/cli/engine.ts";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { controler } from "../../compiler/evaluate/donnees.ts";
import type { ValeurDonnee } from "../../compiler/evaluate/resultat.ts";
import { formater } from "../../compiler/format/formater.ts";
import { lawFromCorpus } from "../../compiler/law/from-corpus.ts";
import { compile, programmeAt } from "../../compiler/pipeline.ts";
import { lireCas } from "../../compiler/scenarios/read.ts";
import { lancer } from "../../compiler/scenarios/run.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { MARQUES } from "../support/rules.ts";
import type { Fichier } from "./page.ts";
import { lireEnProjet } from "./projet.ts";

export interface Dit {
  readonly sources: readonly SourceText[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The rules compiled; then each file of cases run, if they hold. */
function compiler(sources: readonly SourceText[], avant: readonly Diagnostic[] = []): Dit {
  const rules = sources.filter((s) => s.file.endsWith(".rules"));
  const { value, diagnostics } = compile(rules, MARQUES);
  const dit = [...avant, ...diagnostics];
  if (value.corpus && value.edition && !dit.some((d) => d.gravite === "erreur")) {
    for (const source of sources.filter((s) => s.file.endsWith(".cas.yaml"))) {
      const lu = lireCas(source);
      dit.push(...lu.diagnostics, ...(lu.value ? lancer(lu.value, moteurDe(value.corpus)).diagnostics : []));
    }
  }
  return { sources, diagnostics: dit };
}

const textes = (fichiers: readonly Fichier[]): SourceText[] => fichiers.map((f) => new SourceText(f.nom, f.texte));

/** Lines with ‹n› are written n times, ‹n›, ‹n-1› and ‹n+1› counted; a passage ‹between marks› is repeated where it stands. */
export function repeter(texte: string, fois: number): string {
  return texte.split("\n").map((ligne) => {
    const compte = (n: number): string => ligne.replace(/‹n([+-]1)?›/g, (_, plus: string | undefined) => String(n + Number(plus ?? 0)));
    if (/‹n([+-]1)?›/.test(ligne)) return Array.from({ length: fois }, (_, i) => compte(i + 1)).join("\n");
    return ligne.replace(/‹([^›]+)›/g, (_, passage: string) => passage.repeat(fois));
  }).join("\n");
}

/** Read from their bytes. */
function octets(fichiers: readonly Fichier[], enOctets: (texte: string) => Uint8Array): Dit {
  const lus = fichiers.map((f) => decode(f.nom, enOctets(f.texte)));
  return compiler(lus.map((l) => l.value), lus.flatMap((l) => l.diagnostics));
}

/** The law of one day without an act: what became of each instruction. */
function sansActe(fichiers: readonly Fichier[], acte: string, annee: string): Dit {
  const sources = textes(fichiers);
  const { value, diagnostics } = compile(sources, MARQUES);
  const law = lawFromCorpus(value.corpus!, { jour: `${annee}-12-31`, connuLe: "2999-12-31", sans: acte === "" ? [] : [acte], lectures: [] });
  return { sources, diagnostics: [...diagnostics, ...law.diagnostics, ...law.value.instructions.flatMap((i) => (i.motif ? [i.motif] : []))] };
}

/** Data given by a programme rather than read: « oui », a day or a number become a value of that kind. */
function deProgramme(fichiers: readonly Fichier[]): Dit {
  const sources = textes(fichiers);
  const regles = sources.filter((s) => s.file.endsWith(".rules"));
  const pratique = sources.find((s) => !s.file.endsWith(".rules"))!;
  const { value, diagnostics } = compile(regles, MARQUES);
  const corpus = value.corpus!;
  const vue = { jour: "2022-12-31", connuLe: "2999-12-31", sans: [], lectures: [] };
  const { programme } = programmeAt(corpus, [...value.edition!.dispositifs][0]!.nom, vue).value!;
  const donnees = new Map([...pratique.text.matchAll(/^(\S+): (.+)$/gm)].map((m): [string, ValeurDonnee] => [m[1]!, valeur(m[2]!)]));
  const lieu = (nom: string) => ({ file: pratique.file, start: pratique.text.indexOf(nom), end: pratique.text.indexOf(nom) + nom.length });
  return { sources, diagnostics: [...diagnostics, ...controler(programme, donnees, lieu)] };
}

function valeur(texte: string): ValeurDonnee {
  if (texte === "oui" || texte === "non") return { kind: "booleen", valeur: texte === "oui" };
  if (/^\d{4}-\d\d-\d\d$/.test(texte)) return { kind: "date", jour: texte };
  return { kind: "nombre", valeur: { n: BigInt(texte), d: 1n } };
}

const entierDe = (texte: string): number => Number(texte.replace(/ /g, ""));

type Ordre = (fichiers: readonly Fichier[], ...mots: string[]) => Dit | Promise<Dit>;

const ORDRES: readonly (readonly [RegExp, Ordre])[] = [
  [/^répété ([\d ]+) fois$/, (f, n) => compiler(textes(f.map((x) => ({ ...x, texte: repeter(x.texte, entierDe(n!)) }))))],
  [/^enregistré en Latin-1$/, (f) => octets(f, (t) => Buffer.from(t, "latin1"))],
  [/^précédé d’une marque invisible$/, (f) => octets(f, (t) => Buffer.from(`\ufeff${t}`, "utf8"))],
  [/^sans (\S+) en (\d{4})$/, (f, acte, annee) => sansActe(f, acte!, annee!)],
  [/^avec tous les actes en (\d{4})$/, (f, annee) => sansActe(f, "", annee!)],
  [/^projet de ([\d ]+) fichiers(?: de (\d+) Mio)?$/, (f, n, mio) => {
    const lu = lireEnProjet(f, entierDe(n!), Number(mio ?? 0));
    return compiler(lu.rules, lu.diagnostics);
  }],
  [/^données d’un programme$/, (f) => deProgramme(f)],
  [/^avenant formater$/, async (f) => {
    const sources = textes(f);
    return { sources, diagnostics: (await Promise.all(sources.map(formater))).flatMap((r) => r.diagnostics) };
  }],
];

/** What is said of these files, treated as the order says. */
export async function produire(fichiers: readonly Fichier[], directive: string | undefined): Promise<Dit> {
  if (directive === undefined) return compiler(textes(fichiers));
  for (const [forme, ordre] of ORDRES) {
    const m = forme.exec(directive);
    if (m) return ordre(fichiers, ...m.slice(1));
  }
  throw new Error(`no such order: « ${directive} »; orders: ${ORDRES.map(([f]) => f.source).join(", ")}`);
}
