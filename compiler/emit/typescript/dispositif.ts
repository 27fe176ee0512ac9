// The entry of one dispositif: which version answers a question (two clocks), as a data table, and the call of it.
import type { StatementStructures } from "ts-morph";
import type { CaseDeGrille, EditionDispositif } from "../../edition/edition.ts";
import { fonctionsDeDispositif } from "./fonctions.ts";
import type { DispositifDuPaquet, FichierDecide } from "./paquet.ts";
import { Kind } from "./structures.ts";
import { chaine, docs } from "./writers.ts";

export function fichierDeDispositif(dispositif: DispositifDuPaquet): FichierDecide {
  const { edition, dossier } = dispositif;
  const annuel = edition.periode === "annee-civile";
  const cles = edition.versions.map((v) => v.cle);
  const borne = annuel ? "number" : "string";
  const question = annuel ? "QuestionExercice" : "QuestionJour";
  const choix = annuel ? "versionDeLExercice" : "versionDuJour";
  const exercice = annuel ? "question.exercice" : "anneeDuJour(question.jour)";
  const cas = (fonction: string): string => `switch (version(question)) { ${cles.map((cle) => `case ${chaine(cle)}: return ${cle}.${fonction}(donnees, ${exercice});`).join("\n")} }`;
  const leve = `Lève une RangeError, en français, si ${annuel ? "l'exercice n'est pas couvert" : "le jour n'est pas couvert"} ou si rien n'était encore publié.`;
  const dependances = cles.map((cle): StatementStructures => ({ kind: Kind.ImportDeclaration, moduleSpecifier: `./${cle}.ts`, namespaceImport: cle }));
  return {
    chemin: `typescript/${dossier}/index.ts`,
    entete: [`${edition.libelle} : ses versions, et celle qui répond à une question.`],
    instructions: [
      { kind: Kind.ImportDeclaration, moduleSpecifier: "../runtime/grille.ts", namedImports: annuel ? [choix] : [choix, "anneeDuJour"] },
      { kind: Kind.ImportDeclaration, isTypeOnly: true, moduleSpecifier: "../runtime/grille.ts", namedImports: ["Case", question] },
      { kind: Kind.ImportDeclaration, moduleSpecifier: "../runtime/estimation.ts", namedImports: ["elementsParNom"] },
      { kind: Kind.ImportDeclaration, isTypeOnly: true, moduleSpecifier: "../runtime/types.ts", namedImports: ["DonneesRefusees", "ElementsParNom", "Estimation"] },
      { kind: Kind.ImportDeclaration, isTypeOnly: true, moduleSpecifier: "../runtime/resultat.ts", namedImports: ["Resultat"] },
      { kind: Kind.ImportDeclaration, isTypeOnly: true, moduleSpecifier: "../runtime/explications.ts", namedImports: ["Explication"] },
      { kind: Kind.ImportDeclaration, isTypeOnly: true, moduleSpecifier: "../runtime/verification.ts", namedImports: ["Verification"] },
      { kind: Kind.ImportDeclaration, isTypeOnly: true, moduleSpecifier: "../donnees.ts", namedImports: ["Donnees", "NomDeDonnee"] },
      { kind: Kind.ImportDeclaration, moduleSpecifier: "../provenance.ts", namedImports: ["CONNU_LE"] },
      { kind: Kind.ImportDeclaration, isTypeOnly: true, moduleSpecifier: "./elements.ts", namedImports: ["Elements"] },
      ...dependances,
      { kind: Kind.ExportDeclaration, moduleSpecifier: "../runtime/estimation.ts", namedExports: ["parNom"] },
      { kind: Kind.ExportDeclaration, moduleSpecifier: "../donnees.ts", namedExports: ["schema"] },
      "/** Une version distincte du droit. */",
      `export type Version = ${cles.length === 0 ? "never" : cles.map(chaine).join(" | ")};`,
      "/** Nom d'un élément, dans l'une ou l'autre des versions. */",
      "export type NomDElement = keyof Elements;",
      `const GRILLE: readonly Case<Version, ${borne}>[] = [${fusion(edition, annuel).map(caseEcrite).join(", ")}];`,
      {
        kind: Kind.Function,
        name: "version",
        isExported: true,
        docs: docs([`La version qui répond. ${leve}`]),
        parameters: [{ name: "question", type: question }],
        returnType: "Version",
        statements: [`return ${choix}(${chaine(edition.libelle)}, GRILLE, question, CONNU_LE);`],
      },
      {
        kind: Kind.Function,
        name: "evaluer",
        isExported: true,
        docs: docs([
          `${edition.libelle}, toutes données connues : verdict, points (centièmes entiers) et montant (centimes entiers) de chaque élément et au total.`,
          "Une donnée qui manque ou ne peut être lue fait refuser l'ensemble (`valide` vaut faux), sans erreur levée ; `estimer` se passe de ce qui manque.",
          "Ce que la version ne lit pas n'est pas contrôlé ici : `verifierDonnees` dit aussi les noms inconnus.",
          leve,
        ]),
        parameters: [{ name: "donnees", type: "Donnees" }, { name: "question", type: question }],
        returnType: "Resultat<NomDElement> | DonneesRefusees",
        statements: [cas("evaluer")],
      },
      {
        kind: Kind.Function,
        name: "estimer",
        isExported: true,
        docs: docs([
          `${edition.libelle} : verdict, points et montant de chaque élément et au total.`,
          "Une donnée absente n'est jamais zéro : le résultat est alors un encadrement. Des données illisibles sont refusées, sans erreur levée.",
          leve,
        ]),
        parameters: [{ name: "donnees", type: "Donnees" }, { name: "question", type: question }],
        returnType: "Estimation<NomDElement> | DonneesRefusees",
        statements: [cas("estimer")],
      },
      ...fonctionsDeDispositif(dispositif, question, exercice),
      {
        kind: Kind.Function,
        name: "elementsDe",
        isExported: true,
        docs: docs(["Les éléments d'un résultat, par leur nom. Un élément que n'a pas la version qui a répondu est absent."]),
        parameters: [{ name: "resultat", type: "Estimation<NomDElement>" }],
        returnType: "ElementsParNom<Elements>",
        statements: ["return elementsParNom<Elements>(resultat);"],
      },
    ],
  };
}

interface CaseEcrite {
  readonly de: string;
  readonly a: string | null;
  readonly connuDes: string;
  readonly connuJusque: string | null;
  readonly version: string;
}

/** Cells that answer, those of one version and one validity being one when their known-on days follow each other. */
function fusion(edition: EditionDispositif, annuel: boolean): readonly CaseEcrite[] {
  const out: CaseEcrite[] = [];
  for (const c of edition.grille) {
    if (c.version === null) continue;
    const { de, a } = bornes(c, annuel);
    const i = out.findIndex((x) => x.de === de && x.a === a && x.version === c.version && x.connuJusque === c.connuDes);
    if (i >= 0) out[i] = { ...out[i]!, connuJusque: c.connuJusque };
    else out.push({ de, a, connuDes: c.connuDes, connuJusque: c.connuJusque, version: c.version });
  }
  return out;
}

function bornes(c: CaseDeGrille, annuel: boolean): { readonly de: string; readonly a: string | null } {
  if (!annuel || c.exercices === null) return { de: chaine(c.jours.debut), a: c.jours.fin === null ? null : chaine(c.jours.fin) };
  return { de: String(c.exercices.de), a: c.exercices.a === null ? null : String(c.exercices.a) };
}

function caseEcrite(c: CaseEcrite): string {
  const jusque = c.connuJusque === null ? "null" : chaine(c.connuJusque);
  return `{ de: ${c.de}, a: ${c.a ?? "null"}, connuDes: ${chaine(c.connuDes)}, connuJusque: ${jusque}, version: ${chaine(c.version)} }`;
}
