// `verifier`: reads, consolidates every version, types it, runs every check, and says what was found.
import { EXIT } from "../exit.ts";
import { lireProjet, type Projet } from "../files.ts";
import { compilerProjet } from "../project.ts";
import { enErreur, FORMES_DE_CONTROLE, formeDe, imprimer, montrer, type Forme } from "../report.ts";
import { surveiller } from "../surveiller.ts";
import { paintFor, print } from "../terminal.ts";

export async function verifier(chemins: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const forme = formeDe(options, FORMES_DE_CONTROLE);
  const strict = options["strict"] === true;
  if (options["surveiller"] === true) return surveiller(chemins, [".rules"], (lus) => une(lireProjet(chemins, false, lus), forme, strict));
  return une(lireProjet(chemins, false), forme, strict);
}

function une(projet: Projet, forme: Forme, strict: boolean): number {
  const { value, diagnostics } = compilerProjet(projet);
  const all = [...projet.diagnostics, ...diagnostics];
  const faute = enErreur(all, strict);
  const edition = value.edition;
  const versions = edition?.dispositifs.reduce((n, d) => n + d.versions.length, 0) ?? 0;
  if (forme !== "humain") {
    imprimer(forme, "verifier", all, projet.textes, {
      fichiers: projet.rules.length,
      actes: value.corpus?.actes.length ?? 0,
      dispositifs: edition?.dispositifs.length ?? 0,
      versions,
    });
  } else {
    montrer(all, projet.textes);
    if (!faute && edition)
      print(
        `${paintFor(process.stdout).vert("Tout est cohérent")} : ${compte(projet.rules.length, "fichier")}, ${compte(edition.corpus.actes.length, "acte")}, ` +
          `${compte(edition.dispositifs.length, "dispositif")}, ${compte(versions, "version")} du droit vérifiées.`,
      );
  }
  return faute ? EXIT.erreurs : EXIT.ok;
}

function compte(n: number, nom: string): string {
  return `${n} ${nom}${n > 1 ? "s" : ""}`;
}
