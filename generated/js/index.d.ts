// Fichier généré par Avenant — ne pas modifier.
export * as forfaitStructure from "./forfait-structure/index.js";
export * as rosp from "./rosp/index.js";
export * as fpmt from "./fpmt/index.js";
export * as aideAssistantMedical from "./aide-assistant-medical/index.js";
export * as financementSegur from "./financement-segur/index.js";
export * as forfaitVsm from "./forfait-vsm/index.js";
export * as donum from "./donum/index.js";
export * as fmt from "./fmt/index.js";
export { schema, verifierDonnees } from "./donnees.js";
export type { Donnees, NomDeDonnee } from "./donnees.js";
export type { Explication } from "./runtime/explications.js";
export type { ExplicationDElement, ExplicationEnClair, Motif } from "./runtime/explique.js";
export type { Distance, Gain } from "./runtime/gains.js";
export type { Etape, Operande } from "./runtime/journal.js";
export type { SchemaStandard, Verification } from "./runtime/verification.js";
export { provenance } from "./provenance.js";
export { parNom } from "./runtime/estimation.js";
export type { DonneeManquante, DonneesRefusees, ElementsParNom, ErreurDeDonnee, Estimation, Fourchette, Mesure, NombreExact, ResultatElement, ResultatNomme, Verdict } from "./runtime/types.js";
export { additionner, centiemesDePoint, centimes, compte, ecrireMontant, ecrirePoints, jourIso, part } from "./runtime/unites.js";
export type { CentiemesDePoint, Centimes, Compte, Fraction, FractionDePoint, FractionDEuro, JourIso, Part, Quantite } from "./runtime/unites.js";
//# sourceMappingURL=index.d.ts.map
