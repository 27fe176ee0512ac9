// The data of a practice as an importer types them: one interface for the whole package, every datum optional, since
// absent means unknown.
import type { DonneeDuPaquet, FichierDecide, Paquet } from "./paquet.ts";
import { Kind } from "./structures.ts";
import { chaine, docs } from "./writers.ts";

export function fichierDesDonnees(paquet: Paquet): FichierDecide {
  return {
    chemin: "typescript/donnees.ts",
    entete: ["Les données d'un cabinet. Une donnée absente est inconnue : jamais zéro, jamais non."],
    instructions: [
      { kind: Kind.ImportDeclaration, isTypeOnly: true, moduleSpecifier: "./runtime/types.ts", namedImports: ["Compte", "Jour", "NombreExact"] },
      {
        kind: Kind.Interface,
        name: "Donnees",
        isExported: true,
        docs: docs(["Les données d'un cabinet."]),
        properties: paquet.donnees.map((d) => ({ name: chaine(d.nom), isReadonly: true, hasQuestionToken: true, type: `${type(d)} | undefined`, docs: docs(lignes(d)) })),
      },
      "/** Nom de chaque donnée déclarée : une autre est refusée. */",
      `export const DONNEES_DECLAREES: readonly string[] = [${paquet.donnees.map((d) => chaine(d.nom)).join(", ")}];`,
    ],
  };
}

function type(d: DonneeDuPaquet): string {
  switch (d.type) {
    case "booleen": return "boolean";
    case "compte": return "Compte";
    case "nombre": return "NombreExact";
    case "date": return "Jour";
    case "choix": return d.options.length === 0 ? "never" : d.options.map((o) => chaine(o.nom)).join(" | ");
  }
}

function lignes(d: DonneeDuPaquet): string[] {
  const out = [`${d.libelle}.`];
  if (d.unite !== null) out.push(`Nombre de ${d.unite}, entier.`);
  if (d.auPlus !== null) out.push(`Au plus « ${d.auPlus} ».`);
  for (const o of d.options) out.push(`« ${o.nom} » : ${o.libelle}.`);
  if (d.question !== null) out.push(d.question);
  if (d.origine !== null) out.push(d.origine === "declaratif" ? "Donnée déclarative." : "Donnée préremplie.");
  return out;
}
