// `proposer-cas`: writes, one file for each dispositif, the cases that would show what none shows. They wait for the analyst.
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { casEnYaml } from "../../couverture/ecrire-cas.ts";
import { mesurer } from "../../couverture/mesurer.ts";
import { proposer } from "../../couverture/proposer.ts";
import { moteurDe } from "../../scenarios/moteur.ts";
import { avecLesCas, placeDans } from "../avec-les-cas.ts";
import { EXIT, Systeme, Usage } from "../exit.ts";
import { print, say } from "../terminal.ts";
import { poser } from "../un-fichier.ts";

export async function proposerCas(chemins: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const voulu = options["dispositif"] === undefined ? null : String(options["dispositif"]);
  const lu = avecLesCas("proposer-cas", chemins, "humain");
  if (typeof lu === "number") return lu;
  const { projet, corpus, edition, cas } = lu;
  const noms = edition.dispositifs.map((d) => d.nom);
  if (voulu !== null && !noms.includes(voulu)) throw new Usage(`Le dispositif « ${voulu} » n’existe pas. Dispositifs : ${noms.join(", ")}.`);
  const couverture = mesurer(edition, moteurDe(corpus), cas);
  const retenus = { ...couverture, dispositifs: couverture.dispositifs.filter((d) => voulu === null || d.nom === voulu) };
  const propositions = proposer(edition, retenus);
  const dossier = String(options["sortie"]);
  const fichiers = propositions.filter((p) => p.cas.length > 0).map((p) => ({ chemin: path.join(dossier, `${p.dispositif}.cas.yaml`), p }));
  const deja = fichiers.filter((f) => existsSync(f.chemin)).map((f) => f.chemin);
  if (deja.length > 0) throw new Usage(`Des propositions attendent déjà : ${deja.join(", ")}. Confirmez-les ou supprimez-les d’abord.`);
  for (const { chemin, p } of fichiers) {
    ecrire(dossier, chemin, casEnYaml(p));
    print(`${chemin} : ${p.cas.length} cas à confirmer.`);
  }
  if (fichiers.length === 0) print("Aucun cas à proposer : les cas montrent tout ce qui a pu être cherché.");
  const place = placeDans(projet);
  const introuvables = propositions.flatMap((p) => p.introuvables.map((o) => `  ${place(o.span)}  ${o.element ?? p.dispositif}${o.version === null ? "" : ` (${o.version})`} : ${o.dit}`));
  if (introuvables.length > 0) say(`Aucune pratique trouvée pour ${introuvables.length} autre${introuvables.length > 1 ? "s" : ""}, à écrire à la main, ou impossible${introuvables.length > 1 ? "s" : ""} :\n${introuvables.join("\n")}`);
  return EXIT.ok;
}

function ecrire(dossier: string, chemin: string, texte: string): void {
  try {
    mkdirSync(dossier, { recursive: true });
    poser(chemin, texte);
  } catch (e) {
    throw new Systeme(`« ${chemin} » ne peut pas être écrit (${(e as NodeJS.ErrnoException).code ?? "raison inconnue"}).`);
  }
}
