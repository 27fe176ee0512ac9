// What the whole generated package knows: folders, data, labels of acts. Decided once, read by every file.
import type { StatementStructures } from "ts-morph";
import type { Edition, EditionDispositif, Version } from "../../edition/edition.ts";
import { entreesLues } from "../../ir/entrees.ts";
import type { ElementProgramme } from "../../ir/programme.ts";
import type { Exact } from "../../runtime/exact.ts";
import { dossiers } from "../dossiers.ts";
import { nomDeType, nomDExport } from "./names.ts";

/** A file before printing: text as it stands, or a structure for ts-morph. */
export interface FichierDecide {
  readonly chemin: string;
  readonly entete: readonly string[];
  readonly instructions: readonly (StatementStructures | string)[] | string;
}

export interface DispositifDuPaquet {
  readonly edition: EditionDispositif;
  /** `forfait-structure`. */
  readonly dossier: string;
  /** `ForfaitStructure`. */
  readonly type: string;
  /** `forfaitStructure`. */
  readonly nomExporte: string;
}

/** A datum of the package, as the corpus declares it. */
export interface DonneeDuPaquet {
  readonly nom: string;
  readonly libelle: string;
  readonly question: string | null;
  readonly type: "booleen" | "compte" | "nombre" | "date" | "choix";
  /** « feuilles », for a count. */
  readonly unite: string | null;
  readonly options: readonly { readonly nom: string; readonly libelle: string }[];
  readonly min: Exact | null;
  readonly max: Exact | null;
  readonly auPlus: string | null;
  readonly origine: "declaratif" | "prerempli" | null;
}

export interface Paquet {
  readonly edition: Edition;
  readonly dispositifs: readonly DispositifDuPaquet[];
  readonly donnees: readonly DonneeDuPaquet[];
}

export function paquetDe(edition: Edition): Paquet {
  const dossierDe = dossiers(edition.dispositifs.map((d) => d.nom));
  const dispositifs = edition.dispositifs.filter((d) => d.versions.length > 0).map((d) => {
    const dossier = dossierDe.get(d.nom)!;
    return { edition: d, dossier, type: nomDeType(dossier), nomExporte: nomDExport(dossier) };
  });
  return { edition, dispositifs, donnees: donneesDe(edition) };
}

/** All declared data, in code-unit order of names. */
function donneesDe({ corpus, dispositifs }: Edition): readonly DonneeDuPaquet[] {
  const lues = dispositifs.flatMap((d) => d.versions.flatMap((v) => v.programme.entrees));
  const declarees = entreesLues(corpus, new Set(corpus.donnees.keys()));
  const parNom = new Map([...lues, ...declarees].map((e) => [e.nom, e]));
  return [...parNom.values()].sort((a, b) => (a.nom < b.nom ? -1 : a.nom > b.nom ? 1 : 0)).map((e) => {
    const { nom, libelle, question, min, max, auPlus, origine } = e;
    const declare = corpus.donnees.get(nom)?.type;
    const type = e.type.kind === "nombre" ? (e.entier ? "compte" : "nombre") : e.type.kind;
    const options = e.type.kind === "choix" ? e.type.options.map((o, i) => ({ nom: o, libelle: e.libelles[i] ?? o })) : [];
    return { nom, libelle, question, type, unite: declare?.kind === "type-compte" ? declare.unite.nom : null, options, min, max, auPlus, origine };
  });
}

/** « Avenant n° 9 ». */
export function libelleDActe(edition: Edition, acte: string): string {
  return edition.corpus.acteParId.get(acte)?.libelle ?? acte;
}

/** « Volet 1 « Équipement du cabinet ». » and its article and acts: the lines of a remark. */
export function lignesDElement(edition: Edition, e: ElementProgramme): string[] {
  const lignes = [`${majuscule(e.genre === "volet" ? e.nom : `${e.genre} ${e.nom}`)} « ${e.libelle} ».`];
  if (e.article !== null) lignes.push(`Article : ${e.article}.`);
  if (e.actes.length > 0) lignes.push(`Actes : ${e.actes.map((a) => libelleDActe(edition, a)).join(" ; ")}.`);
  return lignes;
}

export function majuscule(texte: string): string {
  return texte.slice(0, 1).toUpperCase() + texte.slice(1);
}

/** « exercices 2019 à 2021 », « exercices 2022 et suivants », « du 2022-01-01 au 2022-12-31 »: where a version is the law, all known-on days together. */
export function periodeDe(d: EditionDispositif, version: Version): string {
  const cases = d.grille.filter((c) => c.version === version.cle);
  const textes = cases.map((c) => {
    if (c.exercices !== null) {
      const { de, a } = c.exercices;
      return a === null ? `exercices ${de} et suivants` : de === a ? `exercice ${de}` : `exercices ${de} à ${a}`;
    }
    return c.jours.fin === null ? `à compter du ${c.jours.debut}` : `du ${c.jours.debut} au ${c.jours.fin} exclu`;
  });
  return [...new Set(textes)].join(" ; ");
}
