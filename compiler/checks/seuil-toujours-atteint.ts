// A threshold that no possible measure misses (« au moins 0 % ») is no threshold: most often a figure lost in the text.
import { speaker } from "../diagnostics/catalogue.ts";
import { controles } from "../diagnostics/catalogue/controles.ts";
import { comparer } from "../runtime/comparaison.ts";
import { FAUX, peut, VRAI } from "../runtime/logique.ts";
import type { ControleDeVersion } from "./controle.ts";

const dire = speaker(controles);

export const seuilToujoursAtteint: ControleDeVersion = {
  sur: "version", codes: ["seuil-toujours-atteint"], reads: "ir", fast: false,
  run: ({ programme, libre }) => programme.elements.flatMap((e) => {
    const mesure = e.mesure === null ? undefined : libre.trace.get(e.mesure);
    const seuil = e.seuil === null ? undefined : libre.trace.get(e.seuil.regle);
    if (mesure?.kind !== "nombre" || seuil?.kind !== "nombre") return [];
    const issue = comparer(e.seuil!.op, mesure.nombre, seuil.nombre);
    if (peut(issue, FAUX) || !peut(issue, VRAI)) return [];
    const regle = programme.regles.find((r) => r.id === e.seuil!.regle);
    return [dire("seuil-toujours-atteint", regle?.origine.span ?? e.span, { nom: e.nom }, { chemin: [programme.libelle, e.nom] })];
  }),
};
