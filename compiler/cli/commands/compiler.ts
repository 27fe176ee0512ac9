// `compiler`: writes the whole output (TypeScript, JSON Schema, documents), type-checked, in one piece; or says whether it is up
// to date. A type error in generated code is a bug of ours and stops the run.
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Edition } from "../../edition/edition.ts";
import { emitJsonSchema } from "../../emit/json-schema/emit.ts";
import { emitMarkdown } from "../../emit/markdown/index.ts";
import { accompagnements } from "../../emit/typescript/accompagnements.ts";
import { fautesDeForme } from "../../emit/typescript/check.ts";
import { emettreCode } from "../../emit/typescript/emit.ts";
import { emettreJavaScript } from "../../emit/typescript/javascript.ts";
import { EXIT, Usage } from "../exit.ts";
import { lireProjet, type Projet, type TextesLus } from "../files.ts";
import { compilerProjet } from "../project.ts";
import { enErreur, FORMES_DE_CONTROLE, formeDe, imprimer, montrer, type Forme } from "../report.ts";
import { sha256 } from "../sha256.ts";
import { ouvrirSecondFil, type SecondFil } from "../second-fil.ts";
import { surveiller } from "../surveiller.ts";
import { paintFor, print, progress, say } from "../terminal.ts";
import { comparer, ecrireDossier, horsDesRegles, MANIFESTE, type Bilan } from "../write.ts";

interface Demande {
  readonly chemins: readonly string[];
  readonly sortie: string;
  readonly seulement: boolean;
  readonly forme: Forme;
}

export async function compiler(chemins: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const demande: Demande = { chemins, sortie: String(options["sortie"]), seulement: options["verifier"] === true, forme: formeDe(options, FORMES_DE_CONTROLE) };
  if (options["surveiller"] !== true) return une(demande);
  if (demande.seulement) throw new Usage("--surveiller et --verifier ne vont pas ensemble.");
  return surveiller(chemins, [".rules"], (lus) => une(demande, lus));
}

async function une(demande: Demande, lus?: TextesLus): Promise<number> {
  // Nothing to take from last time: everything will have to be checked, and reading the checker takes a while.
  const fil = Object.keys(empreintesDe(demande.sortie)).length === 0 ? ouvrirSecondFil() : null;
  try {
    const projet = lireProjet(demande.chemins, false, lus);
    horsDesRegles(demande.sortie, projet.textes.keys());
    const { value, diagnostics } = compilerProjet(projet);
    const all = [...projet.diagnostics, ...diagnostics];
    if (!value.edition || enErreur(all)) {
      rapport(demande, projet, all, null);
      return EXIT.erreurs;
    }
    const line = progress();
    const fichiers = await produire(value.edition, demande.sortie, fil, (etape) => line.step(etape));
    line.done();
    const bilan = demande.seulement ? comparer(demande.sortie, fichiers) : ecrireDossier(demande.sortie, fichiers);
    rapport(demande, projet, all, bilan);
    return demande.seulement && bilan.ecrits.length + bilan.supprimes.length > 0 ? EXIT.differences : EXIT.ok;
  } finally {
    fil?.fermer();
  }
}

/** Every file of the output, by path; the code is checked before anything is written. */
async function produire(edition: Edition, sortie: string, ouvert: SecondFil | null, etape: (quoi: string) => void): Promise<ReadonlyMap<string, string>> {
  const fichiers = new Map<string, string>();
  const add = (chemin: string, contenu: string): void => {
    if (fichiers.has(chemin)) throw new Error(`two outputs at ${chemin}`);
    fichiers.set(chemin, contenu);
  };
  etape("Écriture du code…");
  const incremental = { precedent: precedent(sortie), hash: sha256 };
  const { bruts, formes } = await emettreCode(edition, incremental);
  const aVerifier = bruts.some((f) => !f.repris && f.chemin.endsWith(".ts"));
  const fil = aVerifier ? (ouvert ?? ouvrirSecondFil()) : null;
  try {
    // Checked as printed while it is laid out, then held to be the same.
    const verification = fil?.fautesDuCode(bruts) ?? [];
    const code = await formes();
    const javascript = await emettreJavaScript(code, edition.versionDuCompilateur, incremental);
    for (const f of [...code, ...javascript]) add(f.chemin, f.contenu);
    etape("Écriture des documents…");
    for (const f of [...accompagnements(edition), ...emitJsonSchema(edition), ...emitMarkdown(edition)]) add(f.chemin, f.contenu);
    if (aVerifier) etape("Vérification du code…");
    const fautes = [...(await verification), ...(await fautesDeForme(bruts, code))];
    if (fautes.length > 0) throw new Error(`generated code does not check: ${fautes.slice(0, 5).join(" | ")}`);
    const noms = [...fichiers.keys(), MANIFESTE].sort();
    const gardes = [...code, ...javascript].filter((f) => f.brut !== "").sort((a, b) => (a.chemin < b.chemin ? -1 : 1));
    const empreintes = Object.fromEntries(gardes.map((f) => [f.chemin, { brut: f.brut, contenu: sha256(f.contenu) }]));
    add(MANIFESTE, `${JSON.stringify({ version_du_format: "1", fichiers: noms, empreintes }, null, 2)}\n`);
    return fichiers;
  } finally {
    if (fil !== ouvert) fil?.fermer();
  }
}

/** What the last run wrote and nobody has touched since: hash of the unformatted text, and the text. */
function precedent(sortie: string): ReadonlyMap<string, { readonly brut: string; readonly contenu: string }> {
  const out = new Map<string, { brut: string; contenu: string }>();
  for (const [chemin, dit] of Object.entries(empreintesDe(sortie))) {
    const { brut, contenu: attendu } = (dit ?? {}) as { brut?: unknown; contenu?: unknown };
    if (typeof brut !== "string" || path.isAbsolute(chemin) || chemin.split("/").includes("..")) continue;
    try {
      const contenu = readFileSync(path.join(sortie, chemin), "utf8");
      if (sha256(contenu) === attendu) out.set(chemin, { brut, contenu });
    } catch {
      // A file that is gone is written again.
    }
  }
  return out;
}

function empreintesDe(sortie: string): object {
  try {
    const { empreintes } = JSON.parse(readFileSync(path.join(sortie, MANIFESTE), "utf8")) as { empreintes?: unknown };
    return typeof empreintes === "object" && empreintes !== null ? empreintes : {};
  } catch {
    return {};
  }
}

function rapport(demande: Demande, projet: Projet, diagnostics: readonly Diagnostic[], bilan: Bilan | null): void {
  if (demande.forme !== "humain") {
    imprimer(demande.forme, "compiler", diagnostics, projet.textes, bilan ? { ecrits: bilan.ecrits, supprimes: bilan.supprimes, inchanges: bilan.inchanges } : {});
    return;
  }
  montrer(diagnostics, projet.textes);
  if (!bilan) {
    say("Rien n’a été produit.");
    return;
  }
  const change = bilan.ecrits.length + bilan.supprimes.length;
  const c = paintFor(process.stdout);
  if (demande.seulement && change > 0) {
    for (const f of bilan.ecrits) print(`  à écrire   ${f}`);
    for (const f of bilan.supprimes) print(`  à supprimer ${f}`);
    print(`« ${demande.sortie} » n’est pas à jour : lancez « avenant compiler ».`);
  } else if (change === 0) print(`${c.vert("À jour")} : ${bilan.inchanges} fichiers dans « ${demande.sortie} ».`);
  else print(`${c.vert("Produit")} dans « ${demande.sortie} » : ${bilan.ecrits.length} écrits, ${bilan.inchanges} inchangés, ${bilan.supprimes.length} supprimés.`);
}
