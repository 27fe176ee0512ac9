// Fichier généré par Avenant — ne pas modifier.
// Un dispositif par nom ; chacun peut aussi être importé seul, et chaque version seule.

export * as forfaitStructure from "./forfait-structure/index.ts";
export * as rosp from "./rosp/index.ts";
export * as fpmt from "./fpmt/index.ts";
export * as aideAssistantMedical from "./aide-assistant-medical/index.ts";
export * as financementSegur from "./financement-segur/index.ts";
export * as forfaitVsm from "./forfait-vsm/index.ts";
export * as donum from "./donum/index.ts";
export * as fmt from "./fmt/index.ts";
export type { Donnees } from "./donnees.ts";
export { provenance } from "./provenance.ts";
export { parNom } from "./runtime/evaluation.ts";
export type {
  Compte,
  DonneesRefusees,
  ElementsParNom,
  ErreurDeDonnee,
  Evaluation,
  Fourchette,
  Jour,
  Mesure,
  NombreExact,
  ResultatElement,
  ResultatNomme,
  Verdict,
} from "./runtime/types.ts";
