// `documenter`: writes the documents alone, from the viewpoint asked for: as known on a day, without an act, with a reading.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { VUE_ORDINAIRE } from "../../edition/edition.ts";
import { editionFromCorpus } from "../../edition/from-corpus.ts";
import { emitMarkdown } from "../../emit/markdown/index.ts";
import { EXIT, Usage } from "../exit.ts";
import { lireProjet } from "../files.ts";
import { compilerProjet } from "../project.ts";
import { enErreur, formeDe, imprimerJson, montrer } from "../report.ts";
import { paintFor, print, say } from "../terminal.ts";
import { vueDite } from "../viewpoint.ts";
import { ecrireDossier, horsDesRegles, MANIFESTE, manifesteDe } from "../write.ts";

const RACINE = "documents/";

export async function documenter(chemins: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const forme = formeDe(options);
  const sortie = String(options["sortie"]);
  const projet = lireProjet(chemins, false);
  horsDesRegles(sortie, projet.textes.keys());
  const { value, diagnostics } = compilerProjet(projet);
  const tous: Diagnostic[] = [...projet.diagnostics, ...diagnostics];
  const echec = (): number => {
    if (forme === "json") imprimerJson("documenter", tous, projet.textes);
    else {
      montrer(tous, projet.textes);
      say("Rien n’a été produit.");
    }
    return EXIT.erreurs;
  };
  if (!value.corpus || !value.edition || enErreur(tous)) return echec();
  const { empreinte, versionDuCompilateur } = value.edition;
  const vue = vueDite(value.corpus, options);
  const edition = vue === VUE_ORDINAIRE ? { value: value.edition, diagnostics: [] } : editionFromCorpus(value.corpus, { empreinte, versionDuCompilateur }, vue);
  tous.push(...edition.diagnostics.filter((d) => !tous.some((x) => x.code === d.code && x.span.file === d.span.file && x.span.start === d.span.start)));
  if (enErreur(tous)) return echec();
  const fichiers = new Map(emitMarkdown(edition.value).map((f) => [f.chemin.slice(RACINE.length), f.contenu]));
  fichiers.set(MANIFESTE, `${JSON.stringify({ version_du_format: "1", production: "documents", fichiers: [...fichiers.keys(), MANIFESTE].sort() }, null, 2)}\n`);
  refuserAutre(sortie, fichiers);
  const bilan = ecrireDossier(sortie, fichiers);
  if (forme === "json") imprimerJson("documenter", tous, projet.textes, { ecrits: bilan.ecrits, supprimes: bilan.supprimes, inchanges: bilan.inchanges });
  else {
    montrer(tous, projet.textes);
    const c = paintFor(process.stdout);
    print(bilan.ecrits.length + bilan.supprimes.length === 0
      ? `${c.vert("À jour")} : ${bilan.inchanges} fichiers dans « ${sortie} ».`
      : `${c.vert("Documents écrits")} dans « ${sortie} » : ${bilan.ecrits.length} écrits, ${bilan.inchanges} inchangés, ${bilan.supprimes.length} supprimés. Commencez par ${sortie}/index.md.`);
  }
  return EXIT.ok;
}

/** The folder of `compiler` holds code as well, which a run of documents alone would remove. */
function refuserAutre(sortie: string, fichiers: ReadonlyMap<string, string>): void {
  if (manifesteDe(sortie).some((f) => !f.endsWith(".md") && !f.endsWith(".svg") && !fichiers.has(f)))
    throw new Usage(`« ${sortie} » contient la production de « avenant compiler » : choisissez un autre dossier.`);
}
