// The closed list of syntax of integer code (reliability.md, G-26): what these modules may be made of, and no more. A
// floating-point division, a call of anything but the runtime, a name of the law: each would be a node outside it.
import type { ts as TS } from "ts-morph";

export const EN_ENTIERS = /\/v\d+-(?:entiers|colonnes)\.ts$/;

const GENRES = [
  "SourceFile", "EndOfFileToken", "ImportDeclaration", "ImportClause", "NamedImports", "ImportSpecifier", "VariableStatement", "VariableDeclarationList",
  "VariableDeclaration", "FunctionDeclaration", "Parameter", "Block", "ReturnStatement", "IfStatement", "ForStatement", "ExpressionStatement", "ExportKeyword", "Identifier",
  "StringLiteral", "NumericLiteral", "BigIntLiteral", "TrueKeyword", "FalseKeyword", "NullKeyword", "CallExpression", "NewExpression", "PropertyAccessExpression",
  "ElementAccessExpression", "BinaryExpression", "PrefixUnaryExpression", "PostfixUnaryExpression", "ConditionalExpression", "QuestionToken", "ColonToken", "ParenthesizedExpression", "NonNullExpression",
  "ArrayLiteralExpression", "ObjectLiteralExpression", "PropertyAssignment", "ShorthandPropertyAssignment", "ArrowFunction", "EqualsGreaterThanToken", "AsExpression", "TypeAliasDeclaration", "TypeReference",
  "ArrayType", "TypeOperator", "UnionType", "LiteralType", "UnknownKeyword", "StringKeyword", "NumberKeyword", "BigIntKeyword", "BooleanKeyword", "VoidKeyword", "ObjectKeyword",
  "AsteriskToken", "PlusToken", "MinusToken", "AmpersandToken", "BarToken", "CaretToken", "LessThanToken", "LessThanEqualsToken", "GreaterThanToken",
  "GreaterThanEqualsToken", "EqualsEqualsEqualsToken", "ExclamationEqualsEqualsToken", "LessThanLessThanToken", "GreaterThanGreaterThanGreaterThanToken", "AmpersandAmpersandToken", "BarBarToken", "EqualsToken", "PlusEqualsToken", "ReadonlyKeyword",
] as const;

const APPELABLES = /^(?:arrondi|arrondiGrand|aLEchelle|numeroDuJour|finDExerciceEntiere|BigInt|estimer|parQuatre|tableDePoints|uneAUne|quatreAQuatre|partie\d+|OPTIONS_d\d+(?:_[a-z0-9_]+)?\.indexOf)$/;
const CONSTRUITS = /^(?:ResultatEnEntiers|Float64Array)$/;
const ACCES = /^(?:sortie\.(?:masques|valeurs|grandes)|OPTIONS_d\d+(?:_[a-z0-9_]+)?\.indexOf)$/;
/** What is read by place: the data by a text of the law, everything else by a number or a row. */
const PLACES = /^(?:entree\[\d+\]|sortie\.(?:masques|valeurs|grandes)\[\d+\]|(?:[cst]_\w+|v\d+)\[i(?: - debut| \+ [123])?\]|k_\w+\[j\]|G\d+_\w+\[(?:g\d+_\w+|\(g\d+_\w+ >>> \d+\)) & 255\])$/;
const CHAMPS = new Set("nom genre type min max echelle options auPlus dispositif version mots elements accessible atteint points montant termes rang fraction resultats vrai nm chiffre plan colonnes declarees valeurs calculer estimer".split(" "));
const MOTS = new Set([
  ...CHAMPS,
  ...("donnees _donnees _entree _sortie exercice evaluerEnEntiers donneesLues enColonnes entree sortie debut fin bloc suite i j premiere derniere uneAUne quatreAQuatre parQuatre tableDePoints COLONNES DONNEES ColonneDecrite Entree Sortie VersionEnColonnes Resultat ResultatEnEntiers ResultatDeVersion Plan Donnees " +
    "NomDElement CentiemesDePoint Centimes FractionDePoint FractionDEuro masques grandes fin_exercice fin_precedente indexOf const arrondi arrondiGrand aLEchelle numeroDuJour finDExerciceEntiere BigInt Float64Array").split(" "),
]);
/** A datum, its raw value, a column, a step, a word of bits, an output, a part, the options of a choice. */
const NOM_NUMEROTE = /^(?:(?:[bckqst]_?|[gG]\d+_)?[bdix]\d+(?:_[a-z0-9_]+)?|(?:s_|t_|g\d+_)?m\d+|[bv]\d+|partie\d+|OPTIONS_d\d+(?:_[a-z0-9_]+)?)$/;
const CHEMIN = /^\.\.?\/(?:runtime\/(?:resultat|entiers|colonnes|quatre|tableau|unites)|donnees|v\d+(?:-entiers)?)\.ts$/;

/** Says what is wrong with a node; nothing when it is on the list. */
export function enEntiers(ts: typeof TS): (node: TS.Node) => string | undefined {
  const permis = new Set<TS.SyntaxKind>(GENRES.map((nom) => ts.SyntaxKind[nom]));
  return (node) => {
    if (!permis.has(node.kind)) return `syntax outside the list: ${ts.SyntaxKind[node.kind]}`;
    if (ts.isIdentifier(node)) return MOTS.has(node.text) || NOM_NUMEROTE.test(node.text) ? undefined : `name outside the list: ${node.text}`;
    if (ts.isCallExpression(node)) return APPELABLES.test(node.expression.getText()) ? undefined : `call outside the list: ${node.expression.getText()}`;
    if (ts.isNewExpression(node)) return CONSTRUITS.test(node.expression.getText()) ? undefined : `call outside the list: new ${node.expression.getText()}`;
    if (ts.isPropertyAccessExpression(node)) return ACCES.test(node.getText()) ? undefined : `access outside the list: ${node.getText()}`;
    if (ts.isElementAccessExpression(node)) {
      const parTexte = ts.isIdentifier(node.expression) && node.expression.text === "donnees" && ts.isStringLiteral(node.argumentExpression);
      return parTexte || PLACES.test(node.getText()) ? undefined : `access outside the list: ${node.getText()}`;
    }
    if (ts.isPropertyAssignment(node)) return ts.isIdentifier(node.name) && CHAMPS.has(node.name.text) ? undefined : `key outside the list: ${node.name.getText()}`;
    if (ts.isImportDeclaration(node)) return ts.isStringLiteral(node.moduleSpecifier) && CHEMIN.test(node.moduleSpecifier.text) ? undefined : `module outside the package: ${node.moduleSpecifier.getText()}`;
    if (ts.isArrowFunction(node)) return node.getText() === "(donnees: object, exercice: number) => estimer(donnees as Donnees, exercice)" ? undefined : "a function outside the list";
    return undefined;
  };
}
