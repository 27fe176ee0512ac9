// The flat fee of 2022 in small, with the pattern of the decision of January 2023: a first part that asks for everything
// but coordination, whose points are 280 plus 120 for coordination; a second part behind it.
import type { Programme } from "../../compiler/ir/programme.ts";
import { auMoinsSeuil, BOOLEEN, compteDe, dispositif, entree, lit, nb, ratio, regle } from "./programme.ts";

export const FORFAIT: Programme = dispositif(
  [
    entree("consultations", compteDe("consultation")),
    entree("coordonne", BOOLEEN),
    entree("depots_dmp", compteDe("consultation"), { auPlus: "consultations" }),
    entree("feuilles", compteDe("feuille")),
    entree("lap", BOOLEEN),
    entree("teletransmises", compteDe("feuille"), { auPlus: "feuilles" }),
  ],
  [
    {
      nom: "volet 1",
      exige: ["logiciel", "teletransmission"],
      points: nb(280),
      enfants: [
        { nom: "logiciel", condition: lit("lap") },
        { nom: "teletransmission", mesure: ratio(lit("teletransmises"), lit("feuilles"), true), seuil: auMoinsSeuil("2/3") },
        { nom: "coordination", condition: lit("coordonne"), points: nb(120) },
      ],
    },
    {
      nom: "volet 2",
      prerequis: regle("volet 1.atteint"),
      enfants: [{ nom: "usage_dmp", mesure: ratio(lit("depots_dmp"), lit("consultations"), true), seuil: auMoinsSeuil("1/5"), points: nb(40) }],
    },
  ],
);

export const TOUT = { lap: true, coordonne: true, teletransmises: 2000, feuilles: 3000, depots_dmp: 200, consultations: 1000 };
