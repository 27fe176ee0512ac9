// The module of one distinct version: its rules as straight-line code in dependency order, then its description as data.
// Complete and partial data run through the same statements.
import type { FunctionDeclarationStructure, StatementStructures } from "ts-morph";
import type { Version } from "../../edition/edition.ts";
import type { ElementProgramme, Entree, Expr, Programme, Regle } from "../../ir/programme.ts";
import { parcourir } from "../../ir/walk.ts";
import * as exact from "../../runtime/exact.ts";
import { domaineDuType, domaines, Traduction } from "./expressions.ts";
import { ModuleEmis, RUNTIME } from "./module.ts";
import { identifiant } from "./names.ts";
import { libelleDActe, lignesDElement, periodeDe } from "./paquet.ts";
import type { DispositifDuPaquet, FichierDecide, Paquet } from "./paquet.ts";
import { CONST, Kind } from "./structures.ts";
import { chaine, docs, ligneDeRemarque } from "./writers.ts";

export function fichierDeVersion(paquet: Paquet, dispositif: DispositifDuPaquet, version: Version): FichierDecide {
  const { programme } = version;
  const module = new ModuleEmis();
  const corps = calculer(module, paquet, programme);
  const description = decrire(module, paquet, version);
  module.utilises.add("evaluation");
  return {
    chemin: `typescript/${dispositif.dossier}/${version.cle}.ts`,
    entete: [
      `${dispositif.edition.libelle}, version ${version.cle} : ${periodeDe(dispositif.edition, version)}.`,
      ...(programme.actes.length > 0 ? [`Actes : ${programme.actes.map((a) => libelleDActe(paquet.edition, a)).join(" ; ")}.`] : []),
    ],
    instructions: [
      ...imports(module),
      interfaceDesElements(paquet, programme),
      typeDesDonnees(programme),
      module.constantes.join("\n"),
      description,
      corps,
      EVALUER,
    ],
  };
}

// ---- code ---------------------------------------------------------------------------------------------------------

function calculer(module: ModuleEmis, paquet: Paquet, programme: Programme): FunctionDeclarationStructure {
  const instructions: string[] = [];
  const entrees = new Map<string, string>();
  const regles = new Map<string, string>();
  for (const [rang, entree] of programme.entrees.entries()) {
    const id = identifiant("d", rang, entree.nom);
    entrees.set(entree.nom, id);
    instructions.push(`const ${id} = ${module.appel(domaineDuType(entree.type), "donnees", String(rang))};`);
  }
  const traduction = new Traduction({ module, domaines: domaines(programme), regles, entrees, instructions });
  const remarques = new Map(programme.elements.map((e) => [e.nom, lignesDElement(paquet.edition, e)]));
  let sujet: string | null = "";
  for (const [rang, regle] of programme.regles.entries()) {
    if (regle.origine.sujet !== sujet) {
      sujet = regle.origine.sujet;
      instructions.push("", ...(remarques.get(sujet ?? "") ?? [sujet ?? programme.libelle]).map(ligneDeRemarque));
    }
    const id = identifiant("i", rang, regle.id);
    instructions.push(`const ${id} = ${traduction.texte(regle.expr)};`);
    regles.set(regle.id, id);
  }
  instructions.push("", `return [${programme.regles.map((r) => regles.get(r.id)!).join(", ")}];`);
  return {
    kind: Kind.Function,
    name: "calculer",
    isExported: true,
    docs: docs(["La valeur de chaque règle, dans l'ordre de `description.regles`."]),
    parameters: [{ name: "donnees", type: "readonly Valeur[]" }, { name: "exercice", type: "number" }],
    returnType: "readonly Valeur[]",
    statements: instructions,
  };
}

const EVALUER: FunctionDeclarationStructure = {
  kind: Kind.Function,
  name: "evaluer",
  isExported: true,
  docs: docs([
    "Évalue cette version sur les données d'un cabinet. Une donnée absente n'est jamais zéro : le résultat est alors un encadrement.",
    "Des données qui ne peuvent être lues sont refusées (`valide` vaut faux), sans lever d'erreur.",
  ]),
  parameters: [{ name: "donnees", type: "Donnees" }, { name: "exercice", type: "number" }],
  returnType: "Evaluation<NomDElement> | DonneesRefusees",
  statements: ["return evaluation(description, calculer, DONNEES_DECLAREES, donnees, exercice);"],
};

function imports(module: ModuleEmis): StatementStructures[] {
  const out: StatementStructures[] = [];
  for (const [chemin, noms] of Object.entries(RUNTIME)) {
    const pris = (noms as readonly string[]).filter((n) => (module.utilises as ReadonlySet<string>).has(n));
    if (pris.length > 0) out.push({ kind: Kind.ImportDeclaration, moduleSpecifier: chemin, namedImports: pris });
  }
  const corps = module.constantes.join("\n");
  const types = (chemin: string, noms: readonly string[]): void => {
    if (noms.length > 0) out.push({ kind: Kind.ImportDeclaration, isTypeOnly: true, moduleSpecifier: chemin, namedImports: [...noms] });
  };
  types("../runtime/intervalle.ts", corps.includes(": readonly Nombre[]") ? ["Nombre"] : []);
  types("../runtime/logique.ts", corps.includes(": readonly Verite[]") ? ["Verite"] : []);
  types("../runtime/valeurs.ts", [...(corps.includes(": Cellules") ? ["Cellules"] : []), ...(corps.includes(": readonly Options[]") ? ["Options"] : [])]);
  types("../runtime/types.ts", ["Description", "DonneesRefusees", "Evaluation", "Valeur"]);
  out.push({ kind: Kind.ImportDeclaration, moduleSpecifier: "../donnees.ts", namedImports: ["DONNEES_DECLAREES"] });
  types("../donnees.ts", ["Donnees"]);
  return out;
}

// ---- types and description ----------------------------------------------------------------------------------------

/** Names are quoted keys of a type: never code. */
function interfaceDesElements(paquet: Paquet, programme: Programme): StatementStructures {
  return {
    kind: Kind.Interface,
    name: "Elements",
    isExported: true,
    docs: docs(["Les éléments de cette version."]),
    properties: programme.elements.map((e) => ({ name: chaine(e.nom), isReadonly: true, type: "true", docs: docs(lignesDElement(paquet.edition, e)) })),
  };
}

function typeDesDonnees(programme: Programme): string {
  const noms = programme.entrees.map((e) => chaine(e.nom));
  return [
    "/** Nom d'un élément de cette version. */",
    "export type NomDElement = keyof Elements;",
    "/** Les données que lit cette version. */",
    `export type DonneesLues = ${noms.length === 0 ? "{}" : `Pick<Donnees, ${noms.join(" | ")}>`};`,
  ].join("\n");
}

function decrire(module: ModuleEmis, paquet: Paquet, { cle, programme }: Version): StatementStructures {
  const rangs = new Map(programme.regles.map((r, i) => [r.id, i]));
  const rang = (id: string | null): string => (id === null ? "null" : String(rangs.get(id)));
  const rangsDesEntrees = new Map(programme.entrees.map((e, i) => [e.nom, i]));
  const bornes = nonCommuniques(programme);
  const champs = [
    `dispositif: ${chaine(programme.dispositif)}`,
    `libelle: ${chaine(programme.libelle)}`,
    `version: ${chaine(cle)}`,
    `entrees: [${programme.entrees.map((e) => entree(module, e, rangsDesEntrees, bornes)).join(", ")}]`,
    `regles: [${programme.regles.map((r: Regle) => chaine(r.id)).join(", ")}]`,
    `elements: [${programme.elements.map((e) => element(paquet, e, rang)).join(", ")}]`,
    `points: ${rang(programme.points)}`,
    `montant: ${rang(programme.montant)}`,
    `resultats: [${programme.resultats.map((r) => `{ nom: ${chaine(r.nom)}, libelle: ${chaine(r.libelle)}, regle: ${rang(r.regle)} }`).join(", ")}]`,
  ];
  return {
    kind: Kind.VariableStatement,
    isExported: true,
    declarationKind: CONST,
    docs: docs(["Les données, les règles et les éléments de cette version, avec leurs actes et articles."]),
    declarations: [{ name: "description", type: "Description<NomDElement>", initializer: `{ ${champs.join(", ")} }` }],
  };
}

/** What does not concern the datum is left out. */
function entree(module: ModuleEmis, e: Entree, rangs: ReadonlyMap<string, number>, bornes: readonly NonCommunique[]): string {
  const champs = [`nom: ${chaine(e.nom)}`, `genre: ${chaine(e.type.kind)}`];
  if (e.entier) champs.push("entier: true");
  if (e.min !== null) champs.push(`min: ${module.exact(e.min)}`);
  if (e.max !== null) champs.push(`max: ${module.exact(e.max)}`);
  const auPlus = e.auPlus === null ? undefined : rangs.get(e.auPlus);
  if (auPlus !== undefined) champs.push(`auPlus: ${auPlus}`);
  if (e.type.kind === "choix") champs.push(`options: [${e.type.options.map(chaine).join(", ")}]`);
  const limites = bornes.filter((b) => b.entree === e.nom).map((b) => `{ min: ${module.exact(b.min)}, max: ${module.exact(b.max)} }`);
  if (limites.length > 0) champs.push(`limites: [${limites.join(", ")}]`);
  return `{ ${champs.join(", ")} }`;
}

function element(paquet: Paquet, e: ElementProgramme, rang: (id: string | null) => string): string {
  const actes = e.actes.map((a) => chaine(libelleDActe(paquet.edition, a)));
  return `{ nom: ${chaine(e.nom)}, libelle: ${chaine(e.libelle)}, accessible: ${rang(e.accessible)}, propre: ${rang(e.propre)}, points: ${rang(e.points)}, ` +
    `montant: ${rang(e.montant)}, mesure: ${rang(e.mesure)}, actes: [${actes.join(", ")}], article: ${e.article === null ? "null" : chaine(e.article)} }`;
}

type NonCommunique = Extract<Expr, { kind: "non-communique" }>;

/** Every figure that the sources do not give; the same bounds of the same datum once. */
function nonCommuniques(programme: Programme): readonly NonCommunique[] {
  const out = new Map<string, NonCommunique>();
  for (const regle of programme.regles) {
    for (const e of parcourir(regle.expr)) if (e.kind === "non-communique") out.set(`${e.entree} ${exact.ecrire(e.min)} ${exact.ecrire(e.max)}`, e);
  }
  return [...out.values()];
}
