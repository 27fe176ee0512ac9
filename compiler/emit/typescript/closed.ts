// Reads emitted code again and holds every node against a closed list of syntax and callees (reliability.md, G-26): no
// text of the law can have become code, and neither can a mistake of ours.
import type { OutputFile } from "../emitter.ts";
import { EN_ENTIERS, ENTIERS } from "./entiers/closed.ts";
import { OPERATIONS, RUNTIME } from "./module.ts";
import { clePermise, estSimple, estTexte, formes, modulePermis, visiter } from "./noeuds.ts";
import type { Liste, Noeud } from "./noeuds.ts";
import { copiesDuRuntime, ENTETE } from "./runtime-copies.ts";

const FORMES = formes(
  "ArrayExpression BlockStatement CallExpression FunctionDeclaration IfStatement ImportNamespaceSpecifier MemberExpression ObjectExpression ReturnStatement SwitchCase SwitchStatement " +
    "TSArrayType TSAsExpression TSBooleanKeyword TSInterfaceBody TSInterfaceDeclaration TSLiteralType TSNeverKeyword TSNullKeyword TSNumberKeyword TSQualifiedName TSStringKeyword TSTypeAliasDeclaration " +
    "TSTypeAnnotation TSTypeLiteral TSTypeParameterInstantiation TSTypeReference TSUndefinedKeyword TSUnionType TSUnknownKeyword VariableDeclarator",
  {
    BinaryExpression: { operator: ["-", "!=="] },
    ExportAllDeclaration: { exportKind: ["value"] },
    ExportNamedDeclaration: { exportKind: ["value", "type"] },
    ExportSpecifier: { exportKind: ["value"] },
    Identifier: { name: estTexte },
    ImportDeclaration: { importKind: ["value", "type"] },
    ImportSpecifier: { importKind: ["value"] },
    Literal: { value: estSimple, raw: estTexte, bigint: estTexte },
    Program: { sourceType: ["module"] },
    Property: { kind: ["init"] },
    TSPropertySignature: { optional: [true], readonly: [true] },
    TSTypeOperator: { operator: ["keyof", "readonly"] },
    UnaryExpression: { operator: ["-"], prefix: [true] },
    VariableDeclaration: { kind: ["const"] },
  },
);

/** Functions of the dispatchers and entries, beside those of `RUNTIME`. */
const APPELABLES = new Set<string>([...Object.values(RUNTIME).flat(), "declarees", "libelle", "libelles", "schemaStandard", "elementsParNom", "version", "versionDeLExercice", "versionDuJour", "anneeDuJour", "evaluerEnEntiers", "evaluerExactement", "refus", "donneesLues"]);
/** `o.et(…)`. */
const OPERATION = new Set(OPERATIONS.map((nom) => `o.${nom}`));
/** `v7.estimer(…)`. */
const FONCTION_DE_VERSION = /^v\d+\.(?:evaluer|estimer|expliquer|verifierDonnees|donneesAFournir)$/;
/** What a property may be called in emitted data. */
const CHAMPS = new Set(
  ("kind option valeur bas basInclus haut hautInclus borne dispositif libelle version entrees elements points montant resultats nom genre entier " +
    "min max auPlus options limites actes article regle de a connuDes connuJusque compilateur empreinte connuLe signe publie dispositifs periodes statuts parent atteint condition exige seuil op comparateur unite").split(" "),
);
/** Words of ours: what emitted modules call themselves and their types. Names of the law are not among them. */
const MOTS = new Set([
  ...APPELABLES, ...CHAMPS, ...OPERATIONS,
  ...("calculer evaluer estimer enEntiers plan Resultat ResultatDeVersion expliquer verifierDonnees donneesAFournir raisons RaisonsDElement Explication ExplicationEnClair sujet Verification SchemaStandard schema LIBELLES " +
    "Libelles NomDeDonnee Etape Operande Gain Distance Motif ExplicationDElement DonneeManquante description donnees exercice question provenance const parNom jour o _o _donnees l Donnees Elements NomDElement Version GRILLE CONNU_LE " +
    "DONNEES Algebre Suivie Declarees ElementsParNom elementsDe resultat Case QuestionExercice QuestionJour Cellules Nombre Verite Options Valeur Description Limite Estimation DonneesRefusees " +
    "additionner centiemesDePoint centimes compte ecrireMontant ecrirePoints jourIso part CentiemesDePoint Centimes Compte Fraction FractionDePoint " +
    "FractionDEuro JourIso Part Quantite ErreurDeDonnee Fourchette Mesure NombreExact ResultatElement ResultatNomme Verdict").split(" "),
]);
/** A word and a number: a datum, a rule, an exact number, an enclosure, a table, its values, a step; or a version. */
const NOM_NUMEROTE = /^(?:[dielntvx]\d+(?:_[a-z0-9_]+)?|v\d+)$/;
/** `l.l3_aat`: what the texts say of an element. */
const ACCES_AU_TEXTE = /^l\.l\d+(?:_[a-z0-9_]+)?$/;
/** The name under which a dispositif is exported. */
const NOM_EXPORTE = /^[a-z][A-Za-z0-9]*_?$/;
const CHEMIN_PERMIS = /^(?:\.|\.\.)(?:\/runtime)?\/(?:[a-z0-9-]+\/)?[a-z0-9-]+\.ts$/;

/** A remark that speaks to a tool: another file to read, a check to leave out. */
const REMARQUE_D_OUTIL = /^\/\s*<|@ts-/;

/** One message per node outside the list. Copies of the runtime must be ours word for word. */
export async function horsDeLaListe(fichiers: readonly OutputFile[]): Promise<readonly string[]> {
  const { parseSync } = await import("rolldown/utils");
  const copies = new Map(copiesDuRuntime().map((c) => [c.chemin, c.instructions]));
  const out: string[] = [];
  for (const { chemin, contenu } of fichiers) {
    if (copies.has(chemin)) {
      if (contenu !== `${ENTETE}\n${copies.get(chemin) as string}`) out.push(`${chemin} is not the runtime's own text`);
      continue;
    }
    const { program, errors, comments } = parseSync(chemin, contenu, { lang: "ts", sourceType: "module" });
    const dire = (position: number, quoi: string): void => void out.push(`${chemin}:${contenu.slice(0, position).split("\n").length} ${quoi}`);
    if (errors.length > 0) out.push(`${chemin} does not parse`);
    for (const c of comments) if (REMARQUE_D_OUTIL.test(c.value)) dire(c.start, "a remark that speaks to a tool");
    parcourir(program as unknown as Noeud, EN_ENTIERS.test(chemin) ? ENTIERS : GENERALE, contenu, dire);
  }
  return out;
}

function parcourir(racine: Noeud, liste: Liste, contenu: string, dire: (position: number, quoi: string) => void): void {
  const texte = (n: Noeud): string => contenu.slice(n.start, n.end);
  const aVoir: [Noeud, Noeud | null][] = [[racine, null]];
  for (let suivant = aVoir.pop(); suivant !== undefined; suivant = aVoir.pop()) {
    const [noeud, parent] = suivant;
    const faute = visiter(noeud, liste.formes, (enfant) => void aVoir.push([enfant, noeud])) ?? liste.faute(noeud, parent, texte);
    if (faute !== undefined) dire(noeud.start, faute);
  }
}

const GENERALE: Liste = { formes: FORMES, faute: fauteDe };

function fauteDe(noeud: Noeud, parent: Noeud | null, texte: (n: Noeud) => string): string | undefined {
  switch (noeud.type) {
    case "Identifier": return nomPermis(noeud["name"] as string, noeud, parent) ? undefined : `name outside the list: ${String(noeud["name"])}`;
    case "CallExpression": return appelPermis(noeud["callee"] as Noeud, texte) ? undefined : `call outside the list: ${texte(noeud["callee"] as Noeud)}`;
    case "MemberExpression": return accesPermis(noeud, parent, texte(noeud)) ? undefined : `access outside the list: ${texte(noeud)}`;
    case "UnaryExpression": return /^-\d+n$/.test(texte(noeud)) ? undefined : `operation outside the list: ${texte(noeud)}`;
    case "BinaryExpression": return texte(noeud) === "exercice - 1" || texte(noeud) === "enEntiers !== null" ? undefined : `operation outside the list: ${texte(noeud)}`;
    case "TSAsExpression": return texte(noeud["typeAnnotation"] as Noeud) === "const" ? undefined : "assertion outside the list";
    case "Property": return clePermise(noeud["key"] as Noeud, CHAMPS) ? undefined : `key outside the list: ${texte(noeud["key"] as Noeud)}`;
    case "ExportNamedDeclaration":
      if (noeud["source"] === null) return noeud["declaration"] === null ? "an export without its module" : undefined;
      return modulePermis(noeud["source"], CHEMIN_PERMIS);
    case "ImportDeclaration": case "ExportAllDeclaration": return modulePermis(noeud["source"], CHEMIN_PERMIS);
    default: return undefined;
  }
}

function nomPermis(nom: string, noeud: Noeud, parent: Noeud | null): boolean {
  if (parent?.type === "ExportAllDeclaration" && parent["exported"] === noeud) return NOM_EXPORTE.test(nom);
  return MOTS.has(nom) || NOM_NUMEROTE.test(nom);
}

function appelPermis(appelee: Noeud, texte: (n: Noeud) => string): boolean {
  if (appelee.type === "Identifier") return APPELABLES.has(appelee["name"] as string);
  return appelee.type === "MemberExpression" && (FONCTION_DE_VERSION.test(texte(appelee)) || OPERATION.has(texte(appelee)));
}

function accesPermis(noeud: Noeud, parent: Noeud | null, texte: string): boolean {
  if (texte === "description.limites" || texte === "description.entrees") return true;
  if (texte === "question.exercice" || texte === "question.jour" || ACCES_AU_TEXTE.test(texte)) return true;
  return (FONCTION_DE_VERSION.test(texte) || OPERATION.has(texte)) && parent?.type === "CallExpression" && parent["callee"] === noeud;
}
