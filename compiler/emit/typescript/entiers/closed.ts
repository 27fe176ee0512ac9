// The closed list of syntax of integer code (reliability.md, G-26): what these modules may be made of, and no more. A
// floating-point division, a call of anything but the runtime, a name of the law: each would be a node outside it.
import { clePermise, estSimple, estTexte, formes, modulePermis } from "../noeuds.ts";
import type { Liste, Noeud } from "../noeuds.ts";

export const EN_ENTIERS = /\/v\d+-(?:entiers|colonnes)\.ts$/;

const FORMES = formes(
  "ArrayExpression BlockStatement CallExpression ConditionalExpression ExpressionStatement ForStatement FunctionDeclaration IfStatement NewExpression ObjectExpression ParenthesizedExpression ReturnStatement " +
    "TSArrayType TSAsExpression TSBigIntKeyword TSBooleanKeyword TSLiteralType TSNonNullExpression TSNullKeyword TSNumberKeyword TSObjectKeyword TSStringKeyword TSTypeAliasDeclaration TSTypeAnnotation " +
    "TSTypeParameterInstantiation TSTypeReference TSUnionType TSUnknownKeyword TSVoidKeyword VariableDeclarator",
  {
    ArrowFunctionExpression: { expression: [true] },
    AssignmentExpression: { operator: ["=", "+="] },
    BinaryExpression: { operator: ["*", "+", "-", "&", "|", "^", "<", "<=", ">", ">=", "===", "!==", "<<", ">>>"] },
    ExportNamedDeclaration: { exportKind: ["value", "type"] },
    Identifier: { name: estTexte },
    ImportDeclaration: { importKind: ["value", "type"] },
    ImportSpecifier: { importKind: ["value"] },
    Literal: { value: estSimple, raw: estTexte, bigint: estTexte },
    LogicalExpression: { operator: ["&&", "||"] },
    MemberExpression: { computed: [true] },
    Program: { sourceType: ["module"] },
    Property: { kind: ["init"], shorthand: [true] },
    TSTypeOperator: { operator: ["readonly"] },
    UnaryExpression: { operator: ["-", "+", "!"], prefix: [true] },
    UpdateExpression: { operator: ["++"] },
    VariableDeclaration: { kind: ["const", "let"] },
  },
);

const APPELABLES = /^(?:arrondi|arrondiGrand|aLEchelle|numeroDuJour|finDExerciceEntiere|BigInt|estimer|fraction|parQuatre|tableDePoints|uneAUne|quatreAQuatre|partie\d+|OPTIONS_d\d+(?:_[a-z0-9_]+)?\.indexOf)$/;
const CONSTRUITS = /^(?:ResultatEnEntiers|Float64Array)$/;
const ACCES = /^(?:sortie\.(?:masques|valeurs|grandes)|OPTIONS_d\d+(?:_[a-z0-9_]+)?\.indexOf)$/;
/** What is read by place: the data by a text of the law, everything else by a number or a row. */
const PLACES = /^(?:entree\[\d+\]|etat\[\d+\]|VERDICTS\[(?:b\d+ \* )?\(?1 \+ (?:b\d+|[01])\)?\]|sortie\.(?:masques|valeurs|grandes)\[\d+\]|(?:[cst]_\w+|v\d+)\[i(?: - debut| \+ [123])?\]|k_\w+\[j\]|G\d+_\w+\[(?:g\d+_\w+|\(g\d+_\w+ >>> \d+\)) & 255\])$/;
const CHAMPS = new Set("nom genre type min max echelle options auPlus dispositif version mots elements accessible atteint points montant rang fraction resultats verdict atteints vrai nm chiffre plan colonnes declarees valeurs calculer estimer".split(" "));
const MOTS = new Set([
  ...CHAMPS,
  ...("etat _etat VERDICTS Etat ElementLu donnees _donnees _entree _sortie exercice evaluerEnEntiers donneesLues enColonnes entree sortie debut fin bloc suite i j premiere derniere uneAUne quatreAQuatre parQuatre tableDePoints COLONNES DONNEES ColonneDecrite Entree Sortie VersionEnColonnes Resultat ResultatEnEntiers ResultatDeVersion Plan Donnees " +
    "NomDElement CentiemesDePoint Centimes FractionDePoint FractionDEuro masques grandes fin_exercice fin_precedente indexOf const arrondi arrondiGrand aLEchelle numeroDuJour finDExerciceEntiere BigInt Float64Array").split(" "),
]);
/** A datum, its raw value, a column, a step, a word of bits, an output, a part, the options of a choice. */
const NOM_NUMEROTE = /^(?:(?:[bckqst]_?|[gG]\d+_)?[bdix]\d+(?:_[a-z0-9_]+)?|(?:s_|t_|g\d+_)?m\d+|[bv]\d+|(?:partie|tranche)\d+|OPTIONS_d\d+(?:_[a-z0-9_]+)?)$/;
const CHEMIN = /^\.\.?\/(?:runtime\/(?:resultat|entiers|colonnes|quatre|tableau|unites)|donnees|v\d+(?:-entiers)?)\.ts$/;

export const ENTIERS: Liste = { formes: FORMES, faute: fauteDe };

/** Says what is wrong with a node; nothing when it is on the list. */
function fauteDe(noeud: Noeud, _parent: Noeud | null, texte: (n: Noeud) => string): string | undefined {
  switch (noeud.type) {
    case "Identifier": return MOTS.has(noeud["name"] as string) || NOM_NUMEROTE.test(noeud["name"] as string) ? undefined : `name outside the list: ${String(noeud["name"])}`;
    case "CallExpression": return APPELABLES.test(texte(noeud["callee"] as Noeud)) ? undefined : `call outside the list: ${texte(noeud["callee"] as Noeud)}`;
    case "NewExpression": return CONSTRUITS.test(texte(noeud["callee"] as Noeud)) ? undefined : `call outside the list: new ${texte(noeud["callee"] as Noeud)}`;
    case "MemberExpression": {
      const [objet, place] = [noeud["object"] as Noeud, noeud["property"] as Noeud];
      if (noeud["computed"] !== true) return ACCES.test(texte(noeud)) ? undefined : `access outside the list: ${texte(noeud)}`;
      const parTexte = objet.type === "Identifier" && objet["name"] === "donnees" && place.type === "Literal" && typeof place["value"] === "string";
      return parTexte || PLACES.test(texte(noeud)) ? undefined : `access outside the list: ${texte(noeud)}`;
    }
    case "Property": return noeud["shorthand"] === true || clePermise(noeud["key"] as Noeud, CHAMPS) ? undefined : `key outside the list: ${texte(noeud["key"] as Noeud)}`;
    case "ImportDeclaration": return modulePermis(noeud["source"], CHEMIN);
    case "ExportNamedDeclaration": return noeud["declaration"] === null ? "an export of something else" : undefined;
    case "ArrowFunctionExpression": return texte(noeud) === "(donnees: object, exercice: number) => estimer(donnees as Donnees, exercice)" ? undefined : "a function outside the list";
    default: return undefined;
  }
}
