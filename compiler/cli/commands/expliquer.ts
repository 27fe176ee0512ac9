// `expliquer`: the page of a message, read offline beside the command; without a code, all of them by family.
import { readFileSync } from "node:fs";
import path from "node:path";
import { entreeDe, FAMILLES } from "../../diagnostics/familles.ts";
import { VERSION_DU_FORMAT } from "../../diagnostics/json.ts";
import { fill, type Phrase } from "../../diagnostics/catalogue.ts";
import { fold, nearest } from "../../diagnostics/suggest.ts";
import { EXIT, Systeme, Usage } from "../exit.ts";
import { dansUneSeuleLangue, pourLeTerminal } from "../fiche.ts";
import { langue, rubriques } from "../langue.ts";
import { formeDe } from "../report.ts";
import { paintFor, print } from "../terminal.ts";

const CODES = FAMILLES.flatMap((f) => Object.keys(f.entrees));

export async function expliquer(args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const enJson = formeDe(options) === "json";
  const ecrit = args[0];
  if (ecrit === undefined) {
    if (enJson) print(JSON.stringify({ version_du_format: VERSION_DU_FORMAT, commande: "expliquer", codes: CODES.map(enTete) }, null, 2));
    else print(liste());
    return EXIT.ok;
  }
  const code = fold(ecrit).replace(/_/g, "-");
  if (!CODES.includes(code)) throw new Usage(`Aucun message ne porte le code « ${ecrit} ».${proches(code)} Tous les codes : avenant expliquer.`);
  const page = dansUneSeuleLangue(pages()[code] ?? "", langue());
  if (enJson) print(JSON.stringify({ version_du_format: VERSION_DU_FORMAT, commande: "expliquer", ...enTete(code), langue: langue(), texte: page }, null, 2));
  else print(pourLeTerminal(page, largeur(), paintFor(process.stdout)));
  return EXIT.ok;
}

/** Packed beside the bundle by scripts/build.mjs; read only here. */
function pages(): Readonly<Record<string, string>> {
  try {
    return JSON.parse(readFileSync(path.join(import.meta.dirname, "diagnostics.json"), "utf8")) as Readonly<Record<string, string>>;
  } catch {
    throw new Systeme("Les pages des messages manquent à côté de la commande : reconstruisez-la (node scripts/build.mjs).");
  }
}

interface EnTete {
  readonly code: string;
  readonly famille: string;
  readonly gravite: string;
  readonly titre: string;
  readonly page: string;
}

function enTete(code: string): EnTete {
  const { famille, entree, anglais } = entreeDe(code)!;
  return { code, famille: famille.nom, gravite: entree.gravite, titre: montrer((langue() === "en" ? anglais.titre : undefined) ?? entree.titre), page: `docs/diagnostics/${code}.md` };
}

/** « le seuil de ‹nom› »: the words of the text are not known here. */
function montrer(titre: Phrase<string>): string {
  return fill(titre, Object.fromEntries(titre.blanks.map((b) => [b, `‹${b}›`])));
}

function liste(): string {
  const c = paintFor(process.stdout);
  const familles = FAMILLES.map((f) => [
    c.gras(langue() === "en" ? f.titreEn : f.titre),
    ...Object.keys(f.entrees).flatMap((code) => [`  ${c.bleu(code)} (${rubriques().gravites[f.entrees[code]!.gravite]})`, `      ${enTete(code).titre}`]),
  ].join("\n"));
  return familles.join("\n\n");
}

/** Three codes at most: those that contain the word, then the nearest, then those that begin with the same word. */
function proches(code: string): string {
  const trouves = CODES.filter((c) => code !== "" && c.includes(code)).slice(0, 3);
  for (let reste = CODES.filter((c) => !trouves.includes(c)); trouves.length < 3; reste = reste.filter((c) => !trouves.includes(c))) {
    const proche = nearest(code, reste);
    if (proche === undefined) break;
    trouves.push(proche);
  }
  const debut = `${code.split("-")[0]!}-`;
  if (trouves.length === 0) trouves.push(...CODES.filter((c) => c.startsWith(debut)).slice(0, 3));
  return trouves.length === 0 ? "" : ` Codes proches : ${trouves.join(", ")}.`;
}

function largeur(): number {
  return Math.max(40, Math.min(process.stdout.columns ?? 100, 100));
}
