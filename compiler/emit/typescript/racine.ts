// The entry of the package: every dispositif by its name, the units, the provenance.
import type { StatementStructures } from "ts-morph";
import type { FichierDecide, Paquet } from "./paquet.ts";
import { Kind } from "./structures.ts";

const UNITES = ["additionner", "centiemesDePoint", "centimes", "compte", "ecrireMontant", "ecrirePoints", "jourIso", "part"];
const TYPES_DES_UNITES = ["CentiemesDePoint", "Centimes", "Compte", "Fraction", "FractionDePoint", "FractionDEuro", "JourIso", "Part", "Quantite"];

export function fichierDeRacine(paquet: Paquet): FichierDecide {
  return {
    chemin: "typescript/index.ts",
    entete: ["Un dispositif par nom ; chacun peut aussi être importé seul, et chaque version seule."],
    instructions: [
      ...paquet.dispositifs.map((d): StatementStructures => ({ kind: Kind.ExportDeclaration, moduleSpecifier: `./${d.dossier}/index.ts`, namespaceExport: d.nomExporte })),
      { kind: Kind.ExportDeclaration, moduleSpecifier: "./donnees.ts", namedExports: ["schema", "verifierDonnees"] },
      { kind: Kind.ExportDeclaration, isTypeOnly: true, moduleSpecifier: "./donnees.ts", namedExports: ["Donnees", "NomDeDonnee"] },
      { kind: Kind.ExportDeclaration, isTypeOnly: true, moduleSpecifier: "./runtime/explications.ts", namedExports: ["Explication"] },
      { kind: Kind.ExportDeclaration, isTypeOnly: true, moduleSpecifier: "./runtime/explique.ts", namedExports: ["ExplicationDElement", "ExplicationEnClair", "Motif"] },
      { kind: Kind.ExportDeclaration, isTypeOnly: true, moduleSpecifier: "./runtime/gains.ts", namedExports: ["Distance", "Gain"] },
      { kind: Kind.ExportDeclaration, isTypeOnly: true, moduleSpecifier: "./runtime/journal.ts", namedExports: ["Etape", "Operande"] },
      { kind: Kind.ExportDeclaration, isTypeOnly: true, moduleSpecifier: "./runtime/verification.ts", namedExports: ["SchemaStandard", "Verification"] },
      { kind: Kind.ExportDeclaration, moduleSpecifier: "./provenance.ts", namedExports: ["provenance"] },
      { kind: Kind.ExportDeclaration, moduleSpecifier: "./runtime/estimation.ts", namedExports: ["parNom"] },
      {
        kind: Kind.ExportDeclaration, isTypeOnly: true, moduleSpecifier: "./runtime/types.ts",
        namedExports: ["DonneeManquante", "DonneesRefusees", "ElementsParNom", "ErreurDeDonnee", "Estimation", "Fourchette", "Mesure", "NombreExact", "ResultatElement", "ResultatNomme", "Verdict"],
      },
      { kind: Kind.ExportDeclaration, moduleSpecifier: "./runtime/unites.ts", namedExports: UNITES },
      { kind: Kind.ExportDeclaration, isTypeOnly: true, moduleSpecifier: "./runtime/unites.ts", namedExports: TYPES_DES_UNITES },
    ],
  };
}
