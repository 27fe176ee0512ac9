// The module of one distinct version: which data and elements it has, then its rules as straight-line code in dependency
// order. What versions share is left to donnees.ts and elements.ts.
import type { FunctionDeclarationStructure, StatementStructures } from "ts-morph";
import type { Version } from "../../edition/edition.ts";
import type { ElementProgramme, Expr, Programme, Regle, RegleId } from "../../ir/programme.ts";
import { donneesLues, parcourir, reglesLues } from "../../ir/walk.ts";
import * as exact from "../../runtime/exact.ts";
import type { TextesDElements } from "./elements.ts";
import { domaineDuType, domaines, Traduction } from "./expressions.ts";
import { toutEnEntiers } from "./entiers/entrees.ts";
import type { Noyau } from "./entiers/noyau.ts";
import { fonctionsDeVersion, raisons } from "./fonctions.ts";
import { ModuleEmis, RUNTIME } from "./module.ts";
import { identifiant } from "./names.ts";
import { libelleDActe, periodeDe } from "./paquet.ts";
import type { DispositifDuPaquet, FichierDecide, Paquet } from "./paquet.ts";
import { CONST, Kind } from "./structures.ts";
import { chaine, docs, ligneDeRemarque } from "./writers.ts";

export function fichierDeVersion(paquet: Paquet, dispositif: DispositifDuPaquet, textes: TextesDElements, version: Version, noyau: Noyau | null): FichierDecide {
  const { programme } = version;
  const module = new ModuleEmis();
  const rendues = valeursRendues(programme);
  const calcul = calculer(module, programme, rendues);
  const description = decrire(module, textes, version, calcul.rang);
  for (const nom of ["estimation", "verification", "aFournir", "explication", "sujetDeVersion"] as const) module.utilises.add(nom);
  const noms = programme.elements.map((e) => chaine(e.nom));
  return {
    chemin: `typescript/${dispositif.dossier}/${version.cle}.ts`,
    entete: [
      `${dispositif.edition.libelle}, version ${version.cle} : ${periodeDe(dispositif.edition, version)}.`,
      ...(programme.actes.length > 0 ? [`Actes : ${programme.actes.map((a) => libelleDActe(paquet.edition, a)).join(" ; ")}.`] : []),
    ],
    instructions: [
      ...imports(module, programme, version.cle, noyau),
      `/** Nom d'un élément de cette version. */\nexport type NomDElement = ${noms.length === 0 ? "never" : noms.join(" | ")};`,
      module.constantes.join("\n"),
      ...description,
      raisons(programme, calcul.rang),
      calcul.fonction,
      evaluer(noyau),
      ESTIMER,
      ...fonctionsDeVersion(noyau !== null),
    ],
  };
}

// ---- code ---------------------------------------------------------------------------------------------------------

/** The rules that an estimate gives back, each once. */
function valeursRendues(p: Programme): readonly RegleId[] {
  const elements = p.elements.flatMap((e) => [e.accessible, e.propre, e.points, e.montant, e.mesure, e.atteint, e.condition, e.exige, e.seuil?.regle ?? null]);
  const declarees = new Set(p.regles.map((r) => r.id));
  return [...new Set([...elements, p.points, p.montant, ...p.resultats.map((r) => r.regle)].filter((id) => id !== null && declarees.has(id)))] as RegleId[];
}

/** Those, and those they are computed from, in the order of the programme. */
function reglesUtiles(programme: Programme, rendues: readonly RegleId[]): readonly Regle[] {
  const utiles = new Set(rendues);
  for (const regle of [...programme.regles].reverse()) {
    if (utiles.has(regle.id)) for (const id of reglesLues(regle.expr)) utiles.add(id);
  }
  return programme.regles.filter((r) => utiles.has(r.id));
}

interface Calcul {
  readonly fonction: FunctionDeclarationStructure;
  /** Place of a rule's value in what the function returns. */
  readonly rang: (id: RegleId) => number;
}

function calculer(module: ModuleEmis, programme: Programme, rendues: readonly RegleId[]): Calcul {
  const instructions: string[] = [];
  const entrees = new Map<string, string>();
  const regles = new Map<RegleId, string>();
  const utiles = reglesUtiles(programme, rendues);
  const lues = new Set(utiles.flatMap((r) => donneesLues(r.expr)));
  for (const [rang, entree] of programme.entrees.entries()) {
    if (!lues.has(entree.nom)) continue;
    const id = identifiant("d", rang, entree.nom);
    entrees.set(entree.nom, id);
    instructions.push(`const ${id} = ${module.operation(domaineDuType(entree.type), "donnees", String(rang))};`);
  }
  const traduction = new Traduction({ module, domaines: domaines(programme), regles, entrees, instructions });
  const articles = new Map(programme.elements.map((e) => [e.nom, e.article]));
  const propres = new Map(programme.elements.map((e, rang) => [e.propre, rang]));
  let sujet: string | null = "";
  for (const [rang, regle] of utiles.entries()) {
    const debut = instructions.length;
    const element = propres.get(regle.id);
    const lue = traduction.regle(regle.expr);
    const { texte, nomme } = element === undefined ? lue : { texte: module.operation("propre", String(element), lue.texte), nomme: true };
    const id = nomme ? identifiant("i", rang, regle.id) : texte;
    regles.set(regle.id, id);
    if (nomme) instructions.push(`const ${id} = ${texte};`);
    if (instructions.length === debut || regle.origine.sujet === sujet) continue;
    sujet = regle.origine.sujet;
    const article = articles.get(sujet ?? "");
    instructions.splice(debut, 0, "", ligneDeRemarque(`${sujet ?? "Ensemble"}${article ? ` (${article})` : ""}`));
    articles.delete(sujet ?? "");
  }
  const valeurs = [...new Set(rendues.map((id) => regles.get(id)!))];
  instructions.push("", `return [${valeurs.join(", ")}];`);
  // Remarks and options are the law's words, not names of ours.
  const code = instructions.filter((i) => !i.startsWith("//")).map((i) => i.replace(/"(?:[^"\\]|\\.)*"/g, ""));
  const lit = (nom: string): boolean => code.some((i) => new RegExp(`\\b${nom}\\b`).test(i));
  const parametre = (nom: string, type: string): { readonly name: string; readonly type: string } => ({ name: lit(nom) ? nom : `_${nom}`, type });
  return {
    rang: (id) => valeurs.indexOf(regles.get(id)!),
    fonction: {
      kind: Kind.Function,
      name: "calculer",
      isExported: true,
      docs: docs(["Le calcul. Une vérité peut rester ouverte, un nombre être encadré : données complètes ou non, ce sont les mêmes lignes."]),
      parameters: [
        parametre("o", "Algebre"),
        parametre("donnees", "readonly Suivie[]"),
        ...(lit("exercice") ? [{ name: "exercice", type: "number" }] : []),
      ],
      returnType: "readonly Suivie[]",
      statements: instructions,
    },
  };
}

/** Integers first; what they cannot be sure of, exactly, unless nobody can mean it. */
function evaluer(noyau: Noyau | null): FunctionDeclarationStructure {
  const sinon = seuls(noyau) ? "refus(plan, entrees, limites, DONNEES, donnees)" : `evaluerExactement${noyau === null ? "<NomDElement, FractionDePoint | null, FractionDEuro | null>" : ""}(description, calculer, DONNEES, donnees, exercice, ${noyau === null ? "null" : chiffresEntiers(noyau)})`;
  return {
    kind: Kind.Function,
    name: "evaluer",
    isExported: true,
    docs: docs([
      "Évalue cette version, toutes données connues : verdicts, points en centièmes, montants en centimes, exacts.",
      "Une donnée qui manque ou ne peut être lue fait refuser l'ensemble (`valide` vaut faux), sans lever d'erreur ; `estimer` se passe de ce qui manque.",
      ...(seuls(noyau) ? ["De même un compte de plus de 2 147 483 647, ou des points et des euros qui ne sont pas des centièmes : `estimer` les prend."] : []),
      "Ce que cette version ne lit pas n'est pas contrôlé ici : `verifierDonnees` dit aussi les noms inconnus.",
    ]),
    parameters: [{ name: "donnees", type: "Donnees" }, { name: "exercice", type: "number" }],
    returnType: noyau === null ? "Resultat<NomDElement, FractionDePoint | null, FractionDEuro | null> | DonneesRefusees" : "ResultatDeVersion | DonneesRefusees",
    statements: [...(noyau === null ? [] : ["const enEntiers = evaluerEnEntiers(donnees, exercice);", "if (enEntiers !== null) return enEntiers;"]), `return ${sinon};`],
  };
}

/** Whole hundredths, or fractions: one figure has one shape, whoever computes it. */
function chiffresEntiers({ points, montant, elements }: Noyau): string {
  const entier = (c: Noyau["points"]): boolean => c !== null && c.kind !== "fraction";
  return `{ points: ${entier(points)}, montant: ${entier(montant)}, elements: [${elements.map((e) => `[${entier(e.points)}, ${entier(e.montant)}]`).join(", ")}] }`;
}

/** Integers answer for all data, or nothing does. */
function seuls(noyau: Noyau | null): noyau is Noyau {
  return noyau !== null && toutEnEntiers(noyau.entrees);
}

const ESTIMER: FunctionDeclarationStructure = {
  kind: Kind.Function,
  name: "estimer",
  isExported: true,
  docs: docs([
    "Estime cette version sur les données d'un cabinet. Une donnée absente n'est jamais zéro : le résultat est alors un encadrement.",
    "Des données qui ne peuvent être lues sont refusées (`valide` vaut faux), sans lever d'erreur.",
  ]),
  parameters: [{ name: "donnees", type: "Donnees" }, { name: "exercice", type: "number" }],
  returnType: "Estimation<NomDElement> | DonneesRefusees",
  statements: ["return estimation<NomDElement>(description, calculer, DONNEES, donnees, exercice);"],
};

function imports(module: ModuleEmis, programme: Programme, cle: string, noyau: Noyau | null): StatementStructures[] {
  const out: StatementStructures[] = [];
  for (const [chemin, noms] of Object.entries(RUNTIME)) {
    const pris = (noms as readonly string[]).filter((n) => (module.utilises as ReadonlySet<string>).has(n));
    if (pris.length > 0) out.push({ kind: Kind.ImportDeclaration, moduleSpecifier: chemin, namedImports: pris });
  }
  const corps = module.constantes.join("\n");
  const types = (chemin: string, noms: readonly string[]): void => {
    if (noms.length > 0) out.push({ kind: Kind.ImportDeclaration, isTypeOnly: true, moduleSpecifier: chemin, namedImports: [...noms] });
  };
  types("../runtime/algebre.ts", ["Algebre", "Suivie"]);
  types("../runtime/intervalle.ts", corps.includes(": readonly Nombre[]") ? ["Nombre"] : []);
  types("../runtime/logique.ts", corps.includes(": readonly Verite[]") ? ["Verite"] : []);
  types("../runtime/valeurs.ts", [...(corps.includes(": Cellules") ? ["Cellules"] : []), ...(corps.includes(": readonly Options[]") ? ["Options"] : [])]);
  types("../runtime/types.ts", ["Description", "DonneesRefusees", "Estimation", "Limite"]);
  types("../runtime/explications.ts", ["Explication"]);
  types("../runtime/explique.ts", ["RaisonsDElement"]);
  types("../runtime/verification.ts", ["Verification"]);
  out.push({ kind: Kind.ImportDeclaration, moduleSpecifier: "../donnees.ts", namedImports: ["DONNEES"] });
  out.push({ kind: Kind.ImportDeclaration, moduleSpecifier: "../libelles.ts", namedImports: ["LIBELLES"] });
  types("../donnees.ts", ["Donnees", "NomDeDonnee"]);
  const [fichier, fonction] = seuls(noyau) ? ["refus", "refus"] : ["evaluer", "evaluerExactement"];
  out.push({ kind: Kind.ImportDeclaration, moduleSpecifier: `../runtime/${fichier}.ts`, namedImports: [fonction] });
  if (noyau === null) {
    types("../runtime/resultat.ts", ["Resultat"]);
    types("../runtime/unites.ts", ["FractionDEuro", "FractionDePoint"]);
  } else {
    out.push({ kind: Kind.ImportDeclaration, moduleSpecifier: `./${cle}-entiers.ts`, namedImports: ["donneesLues", "evaluerEnEntiers", ...(seuls(noyau) ? ["plan"] : [])] });
    types(`./${cle}-entiers.ts`, ["ResultatDeVersion"]);
  }
  if (programme.elements.length > 0) out.push({ kind: Kind.ImportDeclaration, moduleSpecifier: "./elements.ts", namespaceImport: "l" });
  return out;
}

// ---- description --------------------------------------------------------------------------------------------------

function decrire(module: ModuleEmis, textes: TextesDElements, { cle, programme }: Version, rang: (id: RegleId) => number): StatementStructures[] {
  const limites = nonCommuniques(programme).map((b) => `{ nom: ${chaine(b.entree)}, min: ${module.exact(b.min)}, max: ${module.exact(b.max)} }`);
  const champs = [
    `dispositif: ${chaine(programme.dispositif)}`,
    `version: ${chaine(cle)}`,
    "entrees: entrees", "limites: limites",
    `elements: [${programme.elements.map((e) => element(module, textes, e, rang)).join(", ")}]`,
    `points: ${programme.points === null ? "null" : rang(programme.points)}`,
    `montant: ${programme.montant === null ? "null" : rang(programme.montant)}`,
    `resultats: [${programme.resultats.map((r) => `{ nom: ${chaine(r.nom)}, libelle: ${chaine(r.libelle)}, regle: ${rang(r.regle)} }`).join(", ")}]`,
  ];
  const entrees = module.appel("entreesLues", "DONNEES", `[${programme.entrees.map((e) => chaine(e.nom)).join(", ")}]`);
  const constante = (name: string, initializer: string, type?: string): StatementStructures => (
    { kind: Kind.VariableStatement, declarationKind: CONST, declarations: [{ name, initializer, ...(type === undefined ? {} : { type }) }] });
  return [constante("entrees", entrees), constante("limites", `[${limites.join(", ")}]`, "readonly Limite[]"), {
    kind: Kind.VariableStatement,
    isExported: true,
    declarationKind: CONST,
    docs: docs([
      "Les données, les règles et les éléments de cette version. Les nombres sont des rangs dans ce que rend `calculer` ;",
      "ceux d'un élément : accès, condition propre, points, montant, mesure.",
    ]),
    declarations: [{ name: "description", type: "Description", initializer: `{ ${champs.join(", ")} }` }],
  }];
}

function element(module: ModuleEmis, textes: TextesDElements, e: ElementProgramme, rang: (id: RegleId) => number): string {
  const rangs = [e.accessible, e.propre, e.points, e.montant, e.mesure].map((id) => (id === null ? "null" : String(rang(id))));
  return module.appel("element", `l.${textes.identifiant(e)}`, ...rangs);
}

type NonCommunique = Extract<Expr, { kind: "non-communique" }> & { readonly entree: string };

/** Every figure that the sources do not give and that a datum gives; the same bounds of the same datum once. */
function nonCommuniques(programme: Programme): readonly NonCommunique[] {
  const out = new Map<string, NonCommunique>();
  for (const regle of programme.regles) {
    for (const e of parcourir(regle.expr)) {
      if (e.kind === "non-communique" && e.entree !== null) out.set(`${e.entree} ${exact.ecrire(e.min)} ${exact.ecrire(e.max)}`, e as NonCommunique);
    }
  }
  return [...out.values()];
}
