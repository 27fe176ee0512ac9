// The files of the runtime that the package carries: copied word for word, so that what is tested here is what runs there.
import comparaison from "../../runtime/comparaison.ts?raw";
import ecriture from "../../runtime/ecriture.ts?raw";
import exact from "../../runtime/exact.ts?raw";
import intervalle from "../../runtime/intervalle.ts?raw";
import jours from "../../runtime/jours.ts?raw";
import logique from "../../runtime/logique.ts?raw";
import phrases from "../../runtime/phrases.ts?raw";
import progression from "../../runtime/progression.ts?raw";
import type { FichierDecide } from "./paquet.ts";
import algebre from "./socle/algebre.ts?raw";
import colonnes from "./socle/colonnes.ts?raw";
import connues from "./socle/connues.ts?raw";
import ecart from "./socle/ecart.ts?raw";
import entiers from "./socle/entiers.ts?raw";
import estimation from "./socle/estimation.ts?raw";
import evaluer from "./socle/evaluer.ts?raw";
import explications from "./socle/explications.ts?raw";
import explique from "./socle/explique.ts?raw";
import gains from "./socle/gains.ts?raw";
import grille from "./socle/grille.ts?raw";
import journal from "./socle/journal.ts?raw";
import lecture from "./socle/lecture.ts?raw";
import manquantes from "./socle/manquantes.ts?raw";
import motifs from "./socle/motifs.ts?raw";
import proche from "./socle/proche.ts?raw";
import quatre from "./socle/quatre.ts?raw";
import recit from "./socle/recit.ts?raw";
import refus from "./socle/refus.ts?raw";
import resultat from "./socle/resultat.ts?raw";
import suivi from "./socle/suivi.ts?raw";
import sujet from "./socle/sujet.ts?raw";
import tableau from "./socle/tableau.ts?raw";
import types from "./socle/types.ts?raw";
import unites from "./socle/unites.ts?raw";
import valeurs from "./socle/valeurs.ts?raw";
import verification from "./socle/verification.ts?raw";

/** The header of every emitted TypeScript file. */
export const ENTETE = "// Fichier généré par Avenant — ne pas modifier.";

const SOURCES: readonly (readonly [string, string])[] = [
  ["algebre", algebre], ["colonnes", colonnes], ["comparaison", comparaison], ["connues", connues], ["ecart", ecart], ["ecriture", ecriture], ["entiers", entiers],
  ["estimation", estimation], ["evaluer", evaluer], ["exact", exact],
  ["explications", explications], ["explique", explique], ["gains", gains], ["grille", grille], ["intervalle", intervalle], ["journal", journal],
  ["jours", jours], ["lecture", lecture], ["logique", logique], ["manquantes", manquantes], ["motifs", motifs], ["phrases", phrases],
  ["proche", proche], ["progression", progression], ["quatre", quatre], ["recit", recit], ["refus", refus], ["resultat", resultat], ["suivi", suivi], ["sujet", sujet], ["tableau", tableau], ["types", types], ["unites", unites], ["valeurs", valeurs],
  ["verification", verification],
];

/** All in one folder: only the way from one file to another changes. */
export function copiesDuRuntime(): readonly FichierDecide[] {
  return SOURCES.map(([nom, texte]) => ({
    chemin: `typescript/runtime/${nom}.ts`,
    entete: [],
    instructions: texte.replaceAll('"../../../runtime/', '"./'),
  }));
}
