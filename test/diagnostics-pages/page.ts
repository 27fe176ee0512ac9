// A page of docs/diagnostics as parts: what a person writes (prose, texts) and what the catalogue and the compiler write (title,
// message, English). Reading and composing only; what the texts produce is exemples.ts's business.
import { FAMILLES, type Famille } from "../../compiler/diagnostics/familles.ts";
import type { Phrase } from "../../compiler/diagnostics/catalogue.ts";

export const DOSSIER = "docs/diagnostics";
const PRODUIT = "Un texte qui produit ce message";
const CORRIGE = "Le même texte, corrigé";
const ANGLAIS = "In English";

/** A fenced text of a page, as a file. */
export interface Fichier {
  readonly nom: string;
  readonly texte: string;
}

export interface Page {
  readonly code: string;
  readonly prose: string;
  /** The two sections as written, without the message. */
  readonly produit: string;
  readonly corrige: string;
}

/** Sections in their fixed order, or why the page is not one. */
export function lirePage(code: string, texte: string): Page {
  const [tete = "", ...sections] = texte.split(/^## /m);
  const titres = sections.map((s) => s.split("\n", 1)[0]!.trim());
  const attendus = [PRODUIT, CORRIGE, ...(titres.includes(ANGLAIS) ? [ANGLAIS] : [])];
  if (titres.join() !== attendus.join()) throw new Error(`${code}.md: sections ${titres.join(", ")} instead of ${attendus.join(", ")}`);
  const corps = (i: number): string => sections[i]!.slice(sections[i]!.indexOf("\n") + 1);
  const prose = tete.split("\n").filter((l) => !/^# |^\*\*.*\*\*$|^\*(erreur|avertissement|conseil|note)\*$/.test(l));
  return { code, prose: prose.join("\n").trim(), produit: corps(0).replace(/^```text\n[^]*?^```$/gm, "").trim(), corrige: corps(1).trim() };
}

/** The files of a section: `exemple.rules` and `exemple.cas.yaml`, unless the fence gives a name. */
export function fichiersDe(section: string): Fichier[] {
  return [...section.matchAll(/^```(rules|yaml)(?: (\S+))?\n([^]*?)^```$/gm)].map((m) => ({ nom: m[2] ?? (m[1] === "rules" ? "exemple.rules" : "exemple.cas.yaml"), texte: m[3]! }));
}

/** The order given to the machine for this section: `<!-- exemple : répété 300 fois -->`. */
export function directiveDe(section: string): string | undefined {
  return /^<!-- exemple : (.+) -->$/m.exec(section)?.[1];
}

const LEGENDES: readonly (readonly [RegExp, fr: string, en: string])[] = [
  [/^répété ([\d ]+) fois$/, "Chaque ligne qui porte ‹n› est écrite $1 fois, ‹n› comptant de 1 à $1 ; ailleurs, ce qui est entre ‹ et › est répété $1 fois.",
    "each line that carries ‹n› is written $1 times, ‹n› counting from 1 to $1; elsewhere, what stands between ‹ and › is repeated $1 times"],
  [/^enregistré en Latin-1$/, "Le fichier est enregistré en Latin-1.", "the file is saved as Latin-1"],
  [/^précédé d’une marque invisible$/, "Le fichier commence par la marque invisible U+FEFF.", "the file starts with the invisible mark U+FEFF"],
  [/^sans (\S+) en (\d{4})$/, "Le droit demandé est celui de $2, l’acte « $1 » étant laissé de côté.", "the law asked for is that of $2, the act « $1 » being left out"],
  [/^avec tous les actes en (\d{4})$/, "Le droit demandé est celui de $1, tous les actes étant gardés.", "the law asked for is that of $1, every act being kept"],
  [/^projet de ([\d ]+) fichiers$/, "Le fichier est lu dans un dossier qui en compte $1 ; les autres sont vides.", "the file is read in a folder that holds $1 of them; the others are empty"],
  [/^projet de ([\d ]+) fichiers de (\d+) Mio$/, "Le fichier est lu dans un dossier qui en compte $1 ; chacun des autres, fait de remarques, pèse $2 Mio.",
    "the file is read in a folder that holds $1 of them; each of the others, made of remarks, weighs $2 MiB"],
  [/^données d’un programme$/, "Les données ne sont pas lues dans un fichier : un programme les donne.", "the data are not read from a file: a programme gives them"],
  [/^avenant formater$/, "La mise en forme est demandée : « avenant formater ».", "laying out is asked for: « avenant formater »"],
];

/** What the order means for the reader of the page. */
function legende(directive: string): { readonly fr: string; readonly en: string } {
  for (const [forme, fr, en] of LEGENDES) if (forme.test(directive)) return { fr: directive.replace(forme, fr), en: directive.replace(forme, en) };
  throw new Error(`no legend for the order « ${directive} »`);
}

/** The section with what its order means, in words, below it. */
function legender(section: string): string {
  return section.replace(/^<!-- exemple : (.+) -->(?:\n\*.*\*)?$/m, (_, d: string) => `<!-- exemple : ${d} -->\n*${legende(d).fr}*`);
}

/** A sentence with its blanks shown: « le seuil de ‹nom› ». */
export function montrer(phrase: Phrase<string>): string {
  return phrase.parts.map((p, i) => p + (i < phrase.blanks.length ? `‹${phrase.blanks[i]}›` : "")).join("");
}

const enMarkdown = (texte: string): string => texte.replace(/[\\*<`]/g, "\\$&");

/** Words of its own: a sentence that is one blank says nothing. */
const parle = (phrase: Phrase<string> | undefined): phrase is Phrase<string> => phrase !== undefined && /\p{L}/u.test(phrase.parts.join(""));

function anglaisDe(famille: Famille, code: string, ordres: readonly (string | undefined)[]): string {
  const en = famille.anglais[code]!;
  const rubriques = [["Why", en.pourquoi], ["Example", en.exemple], ["What to do", en.aide]] as const;
  const legendes = (["first", "second"] as const).flatMap((rang, i) => (ordres[i] === undefined ? [] : [`In the ${rang} text, ${legende(ordres[i]).en}.`]));
  return [`**${enMarkdown(montrer(en.titre!))}**`, ...rubriques.flatMap(([r, p]) => (parle(p) ? [`${r}: ${enMarkdown(montrer(p))}.`] : [])), ...legendes].join("\n\n");
}

/** The page in full: the parts of the page, and what the catalogue and the compiler say. */
export function composer(page: Page, message: string): string {
  const famille = FAMILLES.find((f) => Object.hasOwn(f.entrees, page.code))!;
  const entree = famille.entrees[page.code]!;
  return [
    `# \`${page.code}\``, `**${enMarkdown(montrer(entree.titre))}**`, `*${entree.gravite}*`, page.prose,
    `## ${PRODUIT}`, legender(page.produit), `\`\`\`text\n${message}\n\`\`\``, `## ${CORRIGE}`, legender(page.corrige), `## ${ANGLAIS}`, anglaisDe(famille, page.code, [directiveDe(page.produit), directiveDe(page.corrige)]),
  ].join("\n\n").trimEnd() + "\n";
}

/** docs/diagnostics/README.md: every code by family, with its title. */
export function index(): string {
  const familles = FAMILLES.map((f) => [`## ${f.titre}`, "| code | gravité | ce qu’il dit |\n| --- | --- | --- |\n" + Object.entries(f.entrees).map(([code, e]) =>
    `| [\`${code}\`](${code}.md) | ${e.gravite} | ${enMarkdown(montrer(e.titre)).replace(/\|/g, "\\|")} |`).join("\n")].join("\n\n"));
  return [
    "# Les messages d’Avenant",
    "Une page par message : ce qu’il veut dire, pourquoi l’outil le demande, comment décider de ce qu’il faut faire, un texte qui le produit et le même texte corrigé. " +
      "La même page se lit sans réseau : `avenant expliquer CODE`.",
    "Dans les titres, ‹nom› tient la place des mots de votre texte. Une **erreur** empêche de produire quoi que ce soit ; un **avertissement** demande une relecture ; " +
      "une **note** informe.",
    ...familles,
  ].join("\n\n") + "\n";
}
