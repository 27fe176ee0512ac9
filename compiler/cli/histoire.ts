// `consolider DISPOSITIF --histoire NOM`: the acts that touched one thing (element, calcul, paramètre, résultat, the dispositif), by
// its names through time, from the viewpoint asked for.
import type { Corpus, Operation } from "../corpus/corpus.ts";
import { nearest } from "../diagnostics/suggest.ts";
import { lignesDInstruction } from "../emit/document/instructions.ts";
import { lexiqueDe } from "../emit/document/lexique.ts";
import { fenetreEnMots } from "../emit/document/mots.ts";
import type { Edition } from "../edition/edition.ts";
import { histoiresDe, nomsPortes, type Etape } from "../edition/histoire.ts";
import { jourEnLettres } from "../runtime/jours.ts";
import { EXIT, Usage } from "./exit.ts";
import type { Projet } from "./files.ts";
import { lieuJson } from "../diagnostics/json.ts";
import { imprimerJson, type Forme } from "./report.ts";
import { print } from "./terminal.ts";

export function histoire(projet: Projet, edition: Edition, dispositif: string, nom: string, forme: Forme): number {
  const d = edition.dispositifs.find((x) => x.nom === dispositif);
  const noms = d ? nomsPortes(d) : [];
  const histoires = d ? histoiresDe(edition.corpus, d, nom) : [];
  if (histoires.length === 0) {
    const near = nearest(nom, noms);
    throw new Usage(`--histoire : rien dans « ${dispositif} » n’a porté le nom « ${nom} ».${near ? ` Vouliez-vous dire « ${near} » ?` : ""}`);
  }
  const lookup = (f: string) => projet.textes.get(f);
  if (forme === "json") {
    imprimerJson("consolider", [], projet.textes, {
      dispositif,
      histoires: histoires.map((h) => ({
        identite: h.id,
        noms: h.noms,
        etapes: h.etapes.map((e) => ({
          acte: e.operation.acte, operation: e.operation.id, par: e.operation.par, publie: edition.corpus.acteParId.get(e.operation.acte)!.publie,
          debut: e.operation.fenetre.debut, fin: e.operation.fenetre.fin, nom: e.nom, gestes: gestes(edition.corpus, e, h.noms), devenu: e.devenu, lieu: lieuJson(e.operation.span, lookup),
        })),
      })),
    });
    return EXIT.ok;
  }
  for (const h of histoires) {
    print(`${h.noms.map((n) => `« ${n} »`).join(", puis ")} (${h.id})`);
    for (const e of h.etapes) {
      const acte = edition.corpus.acteParId.get(e.operation.acte)!;
      const par = e.operation.par === null ? "" : `, ${e.operation.par}`;
      print(`- ${acte.id}${par}, publié le ${jourEnLettres(acte.publie)}, ${effet(e.operation)} : ${gestes(edition.corpus, e, h.noms).join(" ; ")}${ou(projet, e.operation)}`);
    }
  }
  return EXIT.ok;
}

function effet(o: Operation): string {
  return fenetreEnMots(o.fenetre.debut, o.fenetre.fin);
}

function gestes(corpus: Corpus, e: Etape, noms: readonly string[]): string[] {
  const lignes = lignesDInstruction(e.operation, lexiqueDe(corpus, e.operation.dispositif, e.operation)).filter((l) => l.sujets.some((s) => noms.includes(s)) || (l.sujets.length === 0 && noms.includes(e.operation.dispositif)));
  const dits = lignes.map((l) => (l.apres === null ? l.geste : `${l.geste} : ${l.avant === null ? "" : `${l.avant} → `}${l.apres}`));
  return e.devenu === null ? (dits.length > 0 ? dits : [e.operation.instruction.kind]) : [...dits, `« ${e.nom} » ${e.devenu}`];
}

function ou(projet: Projet, o: Operation): string {
  const lieu = lieuJson(o.span, (f) => projet.textes.get(f));
  return lieu.ligne === null ? "" : ` (${lieu.fichier}:${lieu.ligne})`;
}
