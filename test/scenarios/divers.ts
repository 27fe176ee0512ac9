// A right asked by day, with one datum of each type and one result of each type.
import type { Programme } from "../../compiler/ir/programme.ts";
import * as p from "../evaluate/programme.ts";

const TEMPS = { kind: "choix" as const, donnee: "temps", options: ["mi_temps", "temps_plein", "tiers_temps"] };

export const DIVERS: Programme = {
  ...p.dispositif(
    [
      p.entree("commande", p.DATE),
      p.entree("devis", p.MONTANT),
      p.entree("effection", p.POINTS),
      p.entree("signé", p.BOOLEEN),
      p.entree("taux", p.SANS, { min: p.ex(0), max: p.ex(1) }),
      p.entree("temps", TEMPS, { libelles: ["Mi-temps", "Temps plein", "Tiers temps"] }),
    ],
    [{ nom: "effection_vue", points: { kind: "non-communique", min: p.ex(0), max: p.ex(360), entree: "effection" } }],
    [
      { nom: "reste", type: p.MONTANT, expr: p.si(p.lit("signé"), p.nb(0), p.lit("devis")) },
      { nom: "ouvert", type: p.BOOLEEN, expr: p.cmp(p.lit("commande"), "<", p.jour("2023-04-28")) },
      { nom: "quotité", type: TEMPS, expr: p.lit("temps") },
      { nom: "part", type: p.SANS, expr: p.lit("taux") },
      { nom: "échéance", type: p.DATE, expr: p.lit("commande") },
    ],
  ),
  dispositif: "divers",
  periode: "unique",
};
