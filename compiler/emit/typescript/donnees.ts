// The data of a practice as an importer types them, and as the package reads them: one table for all versions. Every datum
// is optional, since absent means unknown.
import { ModuleEmis } from "./module.ts";
import type { DonneeDuPaquet, FichierDecide, Paquet } from "./paquet.ts";
import { CONST, Kind } from "./structures.ts";
import { chaine, docs } from "./writers.ts";

export function fichierDesDonnees(paquet: Paquet): FichierDecide {
  const module = new ModuleEmis();
  const table = paquet.donnees.map((d) => decrite(module, d));
  const fraction = module.utilises.has("fraction");
  return {
    chemin: "typescript/donnees.ts",
    entete: ["Les données d'un cabinet. Une donnée absente est inconnue : jamais zéro, jamais non."],
    instructions: [
      ...(fraction ? [{ kind: Kind.ImportDeclaration, moduleSpecifier: "./runtime/exact.ts", namedImports: ["fraction"] }] : []),
      { kind: Kind.ImportDeclaration, moduleSpecifier: "./runtime/lecture.ts", namedImports: paquet.donnees.length > 0 ? ["declarees", "donnee"] : ["declarees"] },
      { kind: Kind.ImportDeclaration, isTypeOnly: true, moduleSpecifier: "./runtime/lecture.ts", namedImports: ["Declarees"] },
      { kind: Kind.ImportDeclaration, moduleSpecifier: "./runtime/verification.ts", namedImports: ["schemaStandard", "verification"] },
      { kind: Kind.ImportDeclaration, isTypeOnly: true, moduleSpecifier: "./runtime/verification.ts", namedImports: ["SchemaStandard", "Verification"] },
      ...typesUtiles(paquet.donnees),
      {
        kind: Kind.Interface,
        name: "Donnees",
        isExported: true,
        docs: docs(["Les données d'un cabinet."]),
        properties: paquet.donnees.map((d) => ({ name: chaine(d.nom), isReadonly: true, hasQuestionToken: true, type: `${type(d)} | undefined`, docs: docs(lignes(d)) })),
      },
      module.constantes.join("\n"),
      {
        kind: Kind.VariableStatement,
        isExported: true,
        declarationKind: CONST,
        docs: docs(["Chaque donnée déclarée : une autre est refusée."]),
        declarations: [{ name: "DONNEES", type: "Declarees", initializer: `declarees([${table.join(", ")}])` }],
      },
      "/** Nom d'une donnée. */\nexport type NomDeDonnee = keyof Donnees;",
      {
        kind: Kind.Function,
        name: "verifierDonnees",
        isExported: true,
        docs: docs(["Contrôle des données quelconques : des données du bon type, ou les fautes, en français. Ne lève jamais d'erreur.", "Une donnée absente, ou qui vaut undefined, est inconnue ; null est refusé."]),
        parameters: [{ name: "donnees", type: "unknown" }],
        returnType: "Verification<Donnees>",
        statements: ["return verification<Donnees>(DONNEES, [], donnees);"],
      },
      {
        kind: Kind.VariableStatement,
        isExported: true,
        declarationKind: CONST,
        docs: docs(["Le même contrôle, pour les bibliothèques qui suivent « Standard Schema »."]),
        declarations: [{ name: "schema", type: "SchemaStandard<Donnees>", initializer: "schemaStandard<Donnees>(DONNEES, [])" }],
      },
    ],
  };
}

/** What data are called and counted in: only who explains needs it. */
export function fichierDesLibelles({ donnees }: Paquet): FichierDecide {
  const ecrits = donnees.map((d) => `libelle(${chaine(d.nom)}, ${chaine(d.libelle)}, ${d.unite === null ? "null" : chaine(d.unite)})`);
  const noms = donnees.length > 0 ? ["libelle", "libelles"] : ["libelles"];
  return {
    chemin: "typescript/libelles.ts",
    entete: ["Les données en toutes lettres, pour les phrases."],
    instructions: [
      { kind: Kind.ImportDeclaration, moduleSpecifier: "./runtime/explications.ts", namedImports: noms },
      { kind: Kind.ImportDeclaration, isTypeOnly: true, moduleSpecifier: "./runtime/explique.ts", namedImports: ["Libelles"] },
      {
        kind: Kind.VariableStatement,
        isExported: true,
        declarationKind: CONST,
        docs: docs(["Le libellé de chaque donnée, et ce qu'elle compte."]),
        declarations: [{ name: "LIBELLES", type: "Libelles", initializer: `libelles([${ecrits.join(", ")}])` }],
      },
    ],
  };
}

const TYPES = { "./runtime/unites.ts": ["Compte", "JourIso"], "./runtime/types.ts": ["NombreExact"] } as const;

function typesUtiles(donnees: readonly DonneeDuPaquet[]) {
  const pris = new Set(donnees.map(type));
  return Object.entries(TYPES).flatMap(([moduleSpecifier, noms]) => {
    const namedImports = noms.filter((t) => pris.has(t));
    return namedImports.length === 0 ? [] : [{ kind: Kind.ImportDeclaration, isTypeOnly: true, moduleSpecifier, namedImports }];
  });
}

function type(d: DonneeDuPaquet): string {
  switch (d.type) {
    case "booleen": return "boolean";
    case "compte": return "Compte";
    case "nombre": return "NombreExact";
    case "date": return "JourIso";
    case "choix": return d.options.length === 0 ? "never" : d.options.map((o) => chaine(o.nom)).join(" | ");
  }
}

/** What does not concern the datum is left out. */
function decrite(module: ModuleEmis, d: DonneeDuPaquet): string {
  const champs: string[] = [];
  if (d.type === "compte") champs.push("entier: true");
  if (d.min !== null) champs.push(`min: ${module.exact(d.min)}`);
  if (d.max !== null) champs.push(`max: ${module.exact(d.max)}`);
  if (d.auPlus !== null) champs.push(`auPlus: ${chaine(d.auPlus)}`);
  if (d.type === "choix") champs.push(`options: [${d.options.map((o) => chaine(o.nom)).join(", ")}]`);
  const genre = chaine(d.type === "compte" ? "nombre" : d.type);
  return module.appel("donnee", chaine(d.nom), genre, ...(champs.length > 0 ? [`{ ${champs.join(", ")} }`] : []));
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
