// The whole output of an edition, laid down as it is ready: the documents while the code is laid out and checked. Nothing is in place
// before the code has checked; a fault in it is a bug of ours and stops the run.
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Edition } from "../edition/edition.ts";
import type { OutputFile } from "../emit/emitter.ts";
import { emitJsonSchema } from "../emit/json-schema/emit.ts";
import { emitMarkdown } from "../emit/markdown/index.ts";
import { accompagnements } from "../emit/typescript/accompagnements.ts";
import { fautesDeForme, fautesDeListe, fautesDeType } from "../emit/typescript/check.ts";
import { emettreCode } from "../emit/typescript/emit.ts";
import type { FichierEmis } from "../emit/typescript/emit.ts";
import { emettreJavaScript } from "../emit/typescript/javascript.ts";
import { ouvrirSecondFil, type SecondFil } from "./second-fil.ts";
import { sha256 } from "./sha256.ts";
import { fautesDeTypeNatives } from "./types-natifs.ts";
import { Comparaison, empreintesDe, MANIFESTE, Production, type Bilan } from "./write.ts";

interface Maniere {
  readonly sortie: string;
  /** Compares, writes nothing. */
  readonly seulement: boolean;
  /** Opened ahead, where everything will have to be written. */
  readonly fil: SecondFil | null;
}

export async function produire(edition: Edition, { sortie, seulement, fil: ouvert }: Maniere, etape: (quoi: string) => void): Promise<Bilan> {
  const depot = seulement ? new Comparaison(sortie) : new Production(sortie);
  const incremental = { precedent: precedent(sortie), hash: sha256 };
  const noms = new Set<string>([MANIFESTE]);
  const empreintes: FichierEmis[] = [];
  const deposer = (fichiers: readonly OutputFile[]): void => {
    for (const { chemin } of fichiers) {
      if (noms.has(chemin)) throw new Error(`two outputs at ${chemin}`);
      noms.add(chemin);
    }
    depot.deposer(new Map(fichiers.map((f) => [f.chemin, f.contenu])));
  };
  const deposerCode = async (code: readonly FichierEmis[]): Promise<void> => {
    const tous = [...code, ...(await emettreJavaScript(code, edition.versionDuCompilateur, incremental))];
    empreintes.push(...tous.filter((f) => f.brut !== ""));
    deposer(tous);
  };
  let ici: SecondFil | null = null;
  try {
    etape("Écriture du code…");
    const { prets, ...suite } = emettreCode(edition, incremental, (fichiers) => (ouvert ?? (ici = ouvrirSecondFil())).ecrire(fichiers));
    const liste = [...(await fautesDeListe(nouveaux(prets)))];
    await deposerCode(prets);
    // Checked as printed while it is laid out, then held to be the same. A file taken from last time was held against the list then;
    // its types are held again as soon as anything changed.
    const bruts = await suite.bruts;
    const tous = [...prets, ...bruts];
    const types = nouveaux(tous).length === 0 ? [] : fautesDeTypeNatives(tous);
    liste.push(...(await fautesDeListe(nouveaux(bruts))));
    etape("Écriture des documents…");
    deposer([...accompagnements(edition), ...emitJsonSchema(edition), ...emitMarkdown(edition)]);
    etape("Vérification du code…");
    const [formes, dites] = await Promise.all([suite.formes, types]);
    const fautes = [...(dites ?? (await fautesDeType(tous))), ...liste, ...fautesDeForme(bruts, formes)];
    if (fautes.length > 0) throw new Error(`generated code does not check: ${fautes.slice(0, 5).join(" | ")}`);
    await deposerCode(formes);
    depot.deposer(new Map([[MANIFESTE, manifeste(noms, empreintes)]]));
    return depot.achever();
  } finally {
    depot.fermer();
    (ici as SecondFil | null)?.fermer();
  }
}

function nouveaux(fichiers: readonly FichierEmis[]): readonly FichierEmis[] {
  return fichiers.filter((f) => !f.repris && f.chemin.endsWith(".ts"));
}

function manifeste(noms: ReadonlySet<string>, gardes: readonly FichierEmis[]): string {
  const tries = [...gardes].sort((a, b) => (a.chemin < b.chemin ? -1 : 1));
  const empreintes = Object.fromEntries(tries.map((f) => [f.chemin, { brut: f.brut, contenu: sha256(f.contenu) }]));
  return `${JSON.stringify({ version_du_format: "1", fichiers: [...noms].sort(), empreintes }, null, 2)}\n`;
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
