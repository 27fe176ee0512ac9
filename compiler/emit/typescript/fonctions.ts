// What a version and its dispositif answer beside an estimate: data checked, data still to be given, explanations. Each is a few
// words around a function of the package's runtime.
import type { FunctionDeclarationStructure, StatementStructures } from "ts-morph";
import type { ElementProgramme, Programme, RegleId } from "../../ir/programme.ts";
import type { DispositifDuPaquet } from "./paquet.ts";
import { CONST, Kind } from "./structures.ts";
import { chaine, docs } from "./writers.ts";

interface Fonction {
  readonly nom: string;
  readonly docs: readonly string[];
  readonly donnees: "unknown" | "Donnees";
  readonly exercice: boolean;
  readonly rend: string;
  /** In the module of a version. */
  readonly corps: string;
}

const FONCTIONS: readonly Fonction[] = [
  {
    nom: "verifierDonnees", donnees: "unknown", exercice: false, rend: "Verification<Donnees>", corps: "verification<Donnees>(DONNEES, description.limites, donnees)",
    docs: ["Contrôle des données quelconques : des données du bon type, ou les fautes, en français. Ne lève jamais d'erreur.", "Une donnée absente, ou qui vaut undefined, est inconnue ; null est refusé."],
  },
  {
    nom: "donneesAFournir", donnees: "Donnees", exercice: false, rend: "readonly NomDeDonnee[]", corps: "aFournir<NomDeDonnee>(description.entrees, donnees)",
    docs: ["Les données que lisent ces règles et qui manquent encore. Vide : tout est connu."],
  },
  {
    nom: "expliquer", donnees: "Donnees", exercice: true, rend: "Explication<NomDElement> | DonneesRefusees",
    corps: "explication<NomDElement, Donnees>(sujet, donnees, exercice)",
    docs: [
      "Explique, données complètes ou non : pour chaque élément la mesure, le seuil, ce qui manque dans l'unité du cabinet, ce que l'atteindre",
      "vaudrait, pourquoi il est refusé, l'acte et l'article ; en données et en phrases. `etapes` est le calcul entier, qui se refait à la main.",
      "Chaque partie se calcule la première fois qu'on la lit ; `toJSON()` donne le tout en un objet simple, à étaler ou à copier.",
    ],
  },
];

/** In the module of a version. */
export function fonctionsDeVersion(enEntiers: boolean): readonly StatementStructures[] {
  const noyau = enEntiers ? ", evaluerEnEntiers, donneesLues" : "";
  const sujet: StatementStructures = {
    kind: Kind.VariableStatement,
    declarationKind: CONST,
    declarations: [{ name: "sujet", initializer: `sujetDeVersion<Donnees>(description, raisons, calculer, DONNEES, LIBELLES${noyau})` }],
  };
  return [sujet, ...FONCTIONS.map((f): FunctionDeclarationStructure => ({
    kind: Kind.Function,
    name: f.nom,
    isExported: true,
    docs: docs(f.docs),
    parameters: [{ name: "donnees", type: f.donnees }, ...(f.exercice ? [{ name: "exercice", type: "number" }] : [])],
    returnType: f.rend,
    statements: [`return ${f.corps};`],
  }))];
}

/** In the entry of a dispositif: the version that answers the question, asked. */
export function fonctionsDeDispositif({ edition }: DispositifDuPaquet, question: string, exercice: string): readonly StatementStructures[] {
  return FONCTIONS.map((f): FunctionDeclarationStructure => ({
    kind: Kind.Function,
    name: f.nom,
    isExported: true,
    docs: docs([`${edition.libelle}.`, ...f.docs, ...(f.nom === "verifierDonnees" ? ["Sans question : ce que disent les déclarations ; avec elle, aussi les bornes que donne la version qui répond."] : [])]),
    parameters: [{ name: "donnees", type: f.donnees }, { name: "question", type: question }],
    returnType: f.rend,
    statements: [`switch (version(question)) { ${edition.versions.map(({ cle }) => `case ${chaine(cle)}: return ${cle}.${f.nom}(donnees${f.exercice ? `, ${exercice}` : ""});`).join("\n")} }`],
  }));
}

// ---- what explanations need to know of each element --------------------------------------------------------------------

export function raisons(programme: Programme, rang: (id: RegleId) => number): StatementStructures {
  return {
    kind: Kind.VariableStatement,
    isExported: true,
    declarationKind: CONST,
    docs: docs(["Pour expliquer chaque élément : sa place, et les rangs de ses conditions dans ce que rend `calculer`."]),
    declarations: [{ name: "raisons", type: "readonly RaisonsDElement[]", initializer: `[${programme.elements.map((e) => raison(programme, e, rang)).join(", ")}]` }],
  };
}

function raison(programme: Programme, e: ElementProgramme, rang: (id: RegleId) => number): string {
  const ou = (id: RegleId | null): string => (id === null || rang(id) < 0 ? "null" : String(rang(id)));
  const seuil = e.seuil === null ? "null" : `{ regle: ${rang(e.seuil.regle)}, op: ${chaine(e.seuil.op)}, comparateur: ${chaine(e.seuil.comparateur)} }`;
  const champs = [
    `genre: ${chaine(e.genre)}`, `parent: ${e.parent === null ? "null" : chaine(e.parent)}`, `atteint: ${ou(e.atteint)}`, `condition: ${ou(e.condition)}`, `exige: ${ou(e.exige)}`,
    `seuil: ${seuil}`, `unite: ${chaine(uniteDeMesure(programme, e))}`,
  ];
  return `{ ${champs.join(", ")} }`;
}

/** How the mesure is read: a rate in percent, a date, or what the language writes after a number. */
function uniteDeMesure({ regles }: Programme, e: ElementProgramme): string {
  const type = regles.find((r) => r.id === e.mesure)?.type;
  if (type === undefined || type.kind === "booleen" || type.kind === "choix") return "";
  if (type.kind === "date") return "date";
  const { dimension } = type;
  return { sans: "%", points: "points", montant: "€", duree: "jours", compte: "" }[dimension.kind];
}
