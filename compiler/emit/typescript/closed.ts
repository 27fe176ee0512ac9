// Reads emitted code again and holds every node against a closed list of syntax and callees (reliability.md, G-26): no
// text of the law can have become code, and neither can a mistake of ours.
import type { ts as TS } from "ts-morph";
import { EN_ENTIERS, enEntiers } from "./entiers/closed.ts";
import { OPERATIONS, RUNTIME } from "./module.ts";
import { copiesDuRuntime, ENTETE } from "./runtime-copies.ts";

const GENRES = [
  "SourceFile", "EndOfFileToken", "ImportDeclaration", "ImportClause", "NamedImports", "ImportSpecifier", "NamespaceImport", "ExportDeclaration",
  "NamedExports", "ExportSpecifier", "NamespaceExport", "ExportKeyword", "VariableStatement", "VariableDeclarationList", "VariableDeclaration",
  "FunctionDeclaration", "Parameter", "Block", "ReturnStatement", "SwitchStatement", "CaseBlock", "CaseClause", "Identifier", "StringLiteral",
  "NumericLiteral", "BigIntLiteral", "TrueKeyword", "FalseKeyword", "NullKeyword", "CallExpression", "PropertyAccessExpression", "BinaryExpression",
  "MinusToken", "PrefixUnaryExpression", "ArrayLiteralExpression", "ObjectLiteralExpression", "PropertyAssignment", "InterfaceDeclaration", "PropertySignature",
  "ReadonlyKeyword", "QuestionToken", "TypeAliasDeclaration", "TypeReference", "ArrayType", "TypeOperator", "UnionType", "LiteralType",
  "IfStatement", "ExclamationEqualsEqualsToken", "QualifiedName", "TypeLiteral", "StringKeyword", "NumberKeyword", "BooleanKeyword", "UndefinedKeyword", "NeverKeyword", "UnknownKeyword", "AsExpression",
] as const;

/** Functions of the dispatchers and entries, beside those of `RUNTIME`. */
const APPELABLES = new Set<string>([...Object.values(RUNTIME).flat(), "declarees", "libelle", "libelles", "schemaStandard", "elementsParNom", "version", "versionDeLExercice", "versionDuJour", "anneeDuJour", "evaluerEnEntiers", "evaluerExactement", "donneesLues"]);
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
  ...("calculer evaluer estimer enEntiers plan Resultat ResultatDeVersion expliquer verifierDonnees donneesAFournir raisons RaisonsDElement Explication Verification SchemaStandard schema LIBELLES " +
    "Libelles NomDeDonnee Etape Operande Gain Distance Motif ExplicationDElement DonneeManquante description donnees exercice question provenance const parNom jour o l Donnees Elements NomDElement Version GRILLE CONNU_LE " +
    "DONNEES Algebre Suivie Declarees ElementsParNom elementsDe resultat Case QuestionExercice QuestionJour Cellules Nombre Verite Options Valeur Description Estimation DonneesRefusees " +
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

/** One message per node outside the list. Copies of the runtime must be ours word for word. */
export function horsDeLaListe(ts: typeof TS, sources: readonly TS.SourceFile[]): readonly string[] {
  const permis = new Set<TS.SyntaxKind>(GENRES.map((nom) => ts.SyntaxKind[nom]));
  const entiers = enEntiers(ts);
  const copies = new Map(copiesDuRuntime().map((c) => [`/${c.chemin}`, c.instructions]));
  const out: string[] = [];
  for (const source of sources) {
    const chemin = source.fileName;
    if (copies.has(chemin)) {
      if (source.text !== `${ENTETE}\n${copies.get(chemin) as string}`) out.push(`${chemin} is not the runtime's own text`);
      continue;
    }
    const dire = (node: TS.Node, quoi: string): void => {
      out.push(`${chemin}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${quoi}`);
    };
    const erreurs = (source as unknown as { readonly parseDiagnostics: readonly unknown[] }).parseDiagnostics;
    if (erreurs.length > 0) out.push(`${chemin} does not parse`);
    if (source.referencedFiles.length + source.typeReferenceDirectives.length + source.libReferenceDirectives.length > 0) dire(source, "a reference to another file");
    const aVoir: TS.Node[] = [source];
    for (let node = aVoir.pop(); node !== undefined; node = aVoir.pop()) {
      const faute = EN_ENTIERS.test(chemin) ? entiers(node) : permis.has(node.kind) ? fauteDe(ts, node) : `syntax outside the list: ${ts.SyntaxKind[node.kind]}`;
      if (faute !== undefined) dire(node, faute);
      node.forEachChild((enfant) => void aVoir.push(enfant));
    }
  }
  return out;
}

function fauteDe(ts: typeof TS, node: TS.Node): string | undefined {
  if (ts.isIdentifier(node)) return nomPermis(ts, node) ? undefined : `name outside the list: ${node.text}`;
  if (ts.isCallExpression(node)) return appelPermis(ts, node.expression) ? undefined : `call outside the list: ${node.expression.getText()}`;
  if (ts.isPropertyAccessExpression(node)) return accesPermis(ts, node) ? undefined : `access outside the list: ${node.getText()}`;
  if (ts.isPrefixUnaryExpression(node)) return /^-\d+n$/.test(node.getText()) ? undefined : `operation outside the list: ${node.getText()}`;
  if (ts.isBinaryExpression(node)) return node.getText() === "exercice - 1" || node.getText() === "enEntiers !== null" ? undefined : `operation outside the list: ${node.getText()}`;
  if (ts.isAsExpression(node)) return node.type.getText() === "const" ? undefined : "assertion outside the list";
  if (ts.isPropertyAssignment(node)) return ts.isIdentifier(node.name) && CHAMPS.has(node.name.text) ? undefined : `key outside the list: ${node.name.getText()}`;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const chemin = node.moduleSpecifier;
    if (chemin === undefined) return "an export without its module";
    return ts.isStringLiteral(chemin) && CHEMIN_PERMIS.test(chemin.text) ? undefined : `module outside the package: ${chemin.getText()}`;
  }
  if (ts.isVariableDeclarationList(node)) return (node.flags & ts.NodeFlags.Const) !== 0 ? undefined : "a variable that is not constant";
  return undefined;
}

function nomPermis(ts: typeof TS, node: TS.Identifier): boolean {
  if (ts.isNamespaceExport(node.parent)) return NOM_EXPORTE.test(node.text);
  return MOTS.has(node.text) || NOM_NUMEROTE.test(node.text);
}

function appelPermis(ts: typeof TS, appelee: TS.Expression): boolean {
  if (ts.isIdentifier(appelee)) return APPELABLES.has(appelee.text);
  return ts.isPropertyAccessExpression(appelee) && (FONCTION_DE_VERSION.test(appelee.getText()) || OPERATION.has(appelee.getText()));
}

function accesPermis(ts: typeof TS, node: TS.PropertyAccessExpression): boolean {
  const texte = node.getText();
  if (texte === "description.limites" || texte === "description.entrees") return true;
  if (texte === "question.exercice" || texte === "question.jour" || ACCES_AU_TEXTE.test(texte)) return true;
  return (FONCTION_DE_VERSION.test(texte) || OPERATION.has(texte)) && ts.isCallExpression(node.parent) && node.parent.expression === node;
}
