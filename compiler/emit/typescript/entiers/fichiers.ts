// The files of a version in integers: one practice at a time, and by columns.
import type { Version } from "../../../edition/edition.ts";
import type { DispositifDuPaquet, FichierDecide } from "../paquet.ts";
import type { Noyau } from "./noyau.ts";
import { moduleColonnes } from "./colonnes.ts";
import { moduleScalaire } from "./scalaire.ts";

export function fichiersEntiers(d: DispositifDuPaquet, version: Version, noyau: Noyau): readonly FichierDecide[] {
  const chemin = `typescript/${d.dossier}/${version.cle}`;
  return [
    { chemin: `${chemin}-entiers.ts`, entete: [`${d.edition.libelle}, version ${version.cle}, en entiers : un cabinet.`], instructions: `\n${moduleScalaire(version, noyau)}` },
    { chemin: `${chemin}-colonnes.ts`, entete: [`${d.edition.libelle}, version ${version.cle}, en entiers : par colonnes.`], instructions: `\n${moduleColonnes(version, noyau)}` },
  ];
}
