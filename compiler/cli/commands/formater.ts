// `formater`: puts .rules files in their canonical layout, each written whole or not at all.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { formater } from "../../format/formater.ts";
import { EXIT } from "../exit.ts";
import { lireProjet } from "../files.ts";
import { remplacer } from "../remplacer.ts";
import { enErreur, FORMES_DE_CONTROLE, formeDe, imprimer, montrer } from "../report.ts";
import { print } from "../terminal.ts";

export async function formaterCommande(chemins: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const forme = formeDe(options, FORMES_DE_CONTROLE);
  const seulement = options["verifier"] === true;
  const projet = lireProjet(chemins, false);
  const trouves: Diagnostic[] = [...projet.diagnostics];
  const changes: string[] = [];
  for (const source of projet.rules) {
    const { value, diagnostics } = await formater(source);
    trouves.push(...diagnostics);
    if (enErreur(diagnostics) || value === source.text) continue;
    changes.push(source.file);
    if (!seulement) remplacer(source, value);
  }
  if (forme !== "humain") imprimer(forme, "formater", trouves, projet.textes, { fichiers: projet.rules.length, changes });
  else {
    montrer(trouves, projet.textes);
    for (const f of changes) print(f);
    const s = changes.length > 1 ? "s" : "";
    const tout = trouves.length === 0 ? "Tout est déjà en forme." : "Le reste est déjà en forme.";
    print(changes.length === 0 ? tout : seulement ? `${changes.length} fichier${s} à mettre en forme : lancez « avenant formater ».` : `${changes.length} fichier${s} mis en forme.`);
  }
  if (enErreur(trouves)) return EXIT.erreurs;
  return seulement && changes.length > 0 ? EXIT.differences : EXIT.ok;
}
