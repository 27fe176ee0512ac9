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
export { schema, verifierDonnees } from "./donnees.ts";
export type { Donnees, NomDeDonnee } from "./donnees.ts";
export type { Explication } from "./runtime/explications.ts";
export type { ExplicationDElement, ExplicationEnClair, Motif } from "./runtime/explique.ts";
export type { Distance, Gain } from "./runtime/gains.ts";
export type { Etape, Operande } from "./runtime/journal.ts";
export type { SchemaStandard, Verification } from "./runtime/verification.ts";
export { provenance } from "./provenance.ts";
export { parNom } from "./runtime/estimation.ts";
export type {
  DonneeManquante,
  DonneesRefusees,
  ElementsParNom,
  ErreurDeDonnee,
  Estimation,
  Fourchette,
  Mesure,
  NombreExact,
  ResultatElement,
  ResultatNomme,
  Verdict,
} from "./runtime/types.ts";
export {
  additionner,
  centiemesDePoint,
  centimes,
  compte,
  ecrireMontant,
  ecrirePoints,
  jourIso,
  part,
} from "./runtime/unites.ts";
export type {
  CentiemesDePoint,
  Centimes,
  Compte,
  Fraction,
  FractionDePoint,
  FractionDEuro,
  JourIso,
  Part,
  Quantite,
} from "./runtime/unites.ts";
