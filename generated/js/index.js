// Fichier généré par Avenant — ne pas modifier.
// Un dispositif par nom ; chacun peut aussi être importé seul, et chaque version seule.
export * as forfaitStructure from "./forfait-structure/index.js";
export * as rosp from "./rosp/index.js";
export * as fpmt from "./fpmt/index.js";
export * as aideAssistantMedical from "./aide-assistant-medical/index.js";
export * as financementSegur from "./financement-segur/index.js";
export * as forfaitVsm from "./forfait-vsm/index.js";
export * as donum from "./donum/index.js";
export * as fmt from "./fmt/index.js";
export { schema, verifierDonnees } from "./donnees.js";
export { provenance } from "./provenance.js";
export { parNom } from "./runtime/estimation.js";
export { additionner, centiemesDePoint, centimes, compte, ecrireMontant, ecrirePoints, jourIso, part } from "./runtime/unites.js";
