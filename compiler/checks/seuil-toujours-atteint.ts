// A threshold that no possible measure misses (« au moins 0 % ») is no threshold: most often a figure lost in the text.
import { speaker } from "../diagnostics/catalogue.ts";
import { controles } from "../diagnostics/catalogue/controles.ts";
import { comparer } from "../runtime/comparaison.ts";
import { FAUX, peut, VRAI } from "../runtime/logique.ts";
import type { ControleDeVersion } from "./controle.ts";
import { nombreDe } from "./maximum.ts";

const dire = speaker(controles);

export const seuilToujoursAtteint: ControleDeVersion = {
  sur: "version", codes: ["seuil-toujours-atteint"],
  run: ({ programme, libre }) => programme.elements.flatMap((e) => {
    const { mesure, seuil } = e;
    if (seuil === null) return [];
    const issue = comparer(seuil.op, nombreDe(libre, mesure!)!, nombreDe(libre, seuil.regle)!);
    if (peut(issue, FAUX) || !peut(issue, VRAI)) return [];
    const regle = programme.regles.find((r) => r.id === seuil.regle)!;
    return [dire("seuil-toujours-atteint", regle.origine.span, { nom: e.nom }, { chemin: [programme.libelle, e.nom] })];
  }),
};
