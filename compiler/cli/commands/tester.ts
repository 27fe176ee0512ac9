// `tester`: runs the cases that stand beside the rules, and says which fail, where, and why.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { borner } from "../../ast/bornes.ts";
import { lireCas } from "../../scenarios/read.ts";
import { lancer } from "../../scenarios/run.ts";
import { moteurDe } from "../engine.ts";
import { EXIT } from "../exit.ts";
import { lireProjet } from "../files.ts";
import { compilerProjet } from "../project.ts";
import { enErreur, formeDe, imprimerJson, montrer } from "../report.ts";
import { paintFor, print, progress, say } from "../terminal.ts";

export async function tester(chemins: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const forme = formeDe(options);
  const projet = lireProjet(chemins, true);
  const { value, diagnostics } = compilerProjet(projet);
  const all: Diagnostic[] = [...projet.diagnostics, ...diagnostics];
  if (!value.corpus || enErreur(all)) {
    if (forme === "json") imprimerJson("tester", all, projet.textes, { cas: [], reussis: 0, echoues: 0, injouables: 0 });
    else {
      montrer(all, projet.textes);
      say("Les règles ont des erreurs : les cas n’ont pas été lancés.");
    }
    return EXIT.erreurs;
  }
  const moteur = moteurDe(value.corpus);
  const line = progress();
  const joues: { fichier: string; nom: string; etat: string }[] = [];
  const fautes: Diagnostic[] = [];
  for (const [i, source] of projet.cas.entries()) {
    line.step(`Cas : fichier ${i + 1} sur ${projet.cas.length}`);
    const fichier = lireCas(source);
    fautes.push(...fichier.diagnostics);
    if (!fichier.value) continue;
    const rapport = lancer(fichier.value, moteur);
    fautes.push(...borner(rapport.diagnostics));
    for (const c of rapport.cas) joues.push({ fichier: source.file, nom: c.nom, etat: c.etat });
  }
  line.done();
  const reussis = joues.filter((c) => c.etat === "reussi").length;
  const echoues = joues.filter((c) => c.etat === "echoue").length;
  const injouables = joues.length - reussis - echoues;
  const vide = joues.length === 0;
  const mal = vide || enErreur(fautes) || reussis < joues.length;
  if (forme === "json") {
    imprimerJson("tester", fautes, projet.textes, { cas: joues, reussis, echoues, injouables });
  } else {
    // Notes (a datum without effect that year) are for `--format json`: a case may well state what does not count.
    montrer(fautes.filter((d) => d.gravite !== "note"), projet.textes);
    if (vide && !enErreur(fautes)) say("Aucun cas trouvé : écrivez un fichier « .cas.yaml » à côté des règles.");
    const c = paintFor(process.stdout);
    const bilan = `${reussis} cas réussi${reussis > 1 ? "s" : ""} sur ${joues.length}, dans ${projet.cas.length} fichier${projet.cas.length > 1 ? "s" : ""}.`;
    print(mal ? `${c.rouge("Échec")} : ${bilan} ${echoues} en échec, ${injouables} impossible${injouables > 1 ? "s" : ""} à jouer.` : `${c.vert("Tous les cas passent")} : ${bilan}`);
  }
  return mal ? EXIT.erreurs : EXIT.ok;
}
