// The files at the root of the package: its entry, its provenance (the only file that names the compiler and the rules'
// fingerprint), its package.json.
import type { StatementStructures } from "ts-morph";
import type { OutputFile } from "../emitter.ts";
import type { FichierDecide, Paquet } from "./paquet.ts";
import { Kind } from "./structures.ts";
import { chaine } from "./writers.ts";

const UNITES = ["additionner", "centiemesDePoint", "centimes", "compte", "ecrireMontant", "ecrirePoints", "jourIso", "part"];
const TYPES_DES_UNITES = ["CentiemesDePoint", "Centimes", "Compte", "Fraction", "FractionDePoint", "FractionDEuro", "JourIso", "Part", "Quantite"];

export function fichiersDeRacine(paquet: Paquet): readonly FichierDecide[] {
  return [index(paquet), provenance(paquet)];
}

function index(paquet: Paquet): FichierDecide {
  return {
    chemin: "typescript/index.ts",
    entete: ["Un dispositif par nom ; chacun peut aussi être importé seul, et chaque version seule."],
    instructions: [
      ...paquet.dispositifs.map((d): StatementStructures => ({ kind: Kind.ExportDeclaration, moduleSpecifier: `./${d.dossier}/index.ts`, namespaceExport: d.nomExporte })),
      { kind: Kind.ExportDeclaration, isTypeOnly: true, moduleSpecifier: "./donnees.ts", namedExports: ["Donnees"] },
      { kind: Kind.ExportDeclaration, moduleSpecifier: "./provenance.ts", namedExports: ["provenance"] },
      { kind: Kind.ExportDeclaration, moduleSpecifier: "./runtime/estimation.ts", namedExports: ["parNom"] },
      {
        kind: Kind.ExportDeclaration, isTypeOnly: true, moduleSpecifier: "./runtime/types.ts",
        namedExports: ["DonneesRefusees", "ElementsParNom", "ErreurDeDonnee", "Estimation", "Fourchette", "Mesure", "NombreExact", "ResultatElement", "ResultatNomme", "Verdict"],
      },
      { kind: Kind.ExportDeclaration, moduleSpecifier: "./runtime/unites.ts", namedExports: UNITES },
      { kind: Kind.ExportDeclaration, isTypeOnly: true, moduleSpecifier: "./runtime/unites.ts", namedExports: TYPES_DES_UNITES },
    ],
  };
}

function provenance({ edition }: Paquet): FichierDecide {
  const actes = edition.corpus.actes.map((a) => `{ nom: ${chaine(a.id)}, libelle: ${chaine(a.libelle)}, signe: ${a.signe === null ? "null" : chaine(a.signe)}, publie: ${chaine(a.publie)} }`);
  return {
    chemin: "typescript/provenance.ts",
    entete: ["D'où viennent ces règles : le seul fichier qui change quand elles changent sans que le droit change."],
    instructions: [
      "/** Ce qui est connu par défaut : jour de la dernière publication. */",
      `export const CONNU_LE = ${chaine(edition.connuLe)};`,
      "/** Version du compilateur, empreinte des règles (SHA-256), actes dans l'ordre du droit. */",
      `export const provenance = { compilateur: ${chaine(`avenant ${edition.versionDuCompilateur}`)}, empreinte: ${chaine(edition.empreinte)}, connuLe: ${chaine(edition.connuLe)}, actes: [${actes.join(", ")}] } as const;`,
    ],
  };
}

/** Private for now: sources in TypeScript, no dependency. */
export function packageJson(paquet: Paquet): OutputFile {
  const exports: Record<string, string> = { ".": "./typescript/index.ts" };
  for (const d of paquet.dispositifs) {
    exports[`./${d.dossier}`] = `./typescript/${d.dossier}/index.ts`;
    exports[`./${d.dossier}/*`] = `./typescript/${d.dossier}/*.ts`;
  }
  exports["./package.json"] = "./package.json";
  const contenu = {
    name: "@avenant/regles",
    version: "0.0.0",
    private: true,
    description: "Fichier généré par Avenant — ne pas modifier.",
    type: "module",
    sideEffects: false,
    exports,
  };
  return { chemin: "package.json", contenu: `${JSON.stringify(contenu, null, 2)}\n` };
}
