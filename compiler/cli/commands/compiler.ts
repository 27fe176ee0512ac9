// `compiler`: writes the whole output (TypeScript, JSON Schema, documents), type-checked, in one piece; or says whether it is up
// to date. A type error in generated code is a bug of ours and stops the run.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { EXIT, Usage } from "../exit.ts";
import { lireProjet, type Projet, type TextesLus } from "../files.ts";
import { produire } from "../produire.ts";
import { compilerProjet } from "../project.ts";
import { enErreur, FORMES_DE_CONTROLE, formeDe, imprimer, montrer, type Forme } from "../report.ts";
import { ouvrirSecondFil } from "../second-fil.ts";
import { surveiller } from "../surveiller.ts";
import { paintFor, print, progress, say } from "../terminal.ts";
import { empreintesDe, horsDesRegles, type Bilan } from "../write.ts";

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
    const bilan = await produire(value.edition, { sortie: demande.sortie, seulement: demande.seulement, fil }, (etape) => line.step(etape));
    line.done();
    rapport(demande, projet, all, bilan);
    return demande.seulement && bilan.ecrits.length + bilan.supprimes.length > 0 ? EXIT.differences : EXIT.ok;
  } finally {
    fil?.fermer();
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
