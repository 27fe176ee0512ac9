// An engine for tests: the small flat fee, whatever the exercice, and a datum that it does not read.
import type { Moteur } from "../../compiler/scenarios/run.ts";
import { FORFAIT } from "../evaluate/forfait.ts";
import { entier } from "../../compiler/runtime/exact.ts";
import { BOOLEEN, entree } from "../evaluate/programme.ts";
import { DIVERS } from "./divers.ts";

const ETEINTE = entree("ancienne", BOOLEEN);

export const MOTEUR: Moteur = {
  donnees: [...FORFAIT.entrees, ...DIVERS.entrees, ETEINTE],
  dispositifs: ["divers", "forfait"],
  actes: ["avenant_7", "avenant_9"],
  programme: (dispositif, vue) => {
    if (dispositif === "divers") return DIVERS;
    return dispositif === "forfait" && vue.exercice !== 2016 ? FORFAIT : [];
  },
  dossier: (_, vue) =>
    vue.exercice === 2016 ? undefined : {
      statuts: ["prévisionnel"],
      annonces: [{ nom: null, grandeur: "points", valeur: entier(885), span: { file: "a.rules", start: 0, end: 3 } }],
    },
};
