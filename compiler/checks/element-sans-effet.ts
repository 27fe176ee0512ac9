// An element whose attainment changes nothing — no points, no amount, no `exige`, no prérequis, no calcul — is a text that
// the rules forgot to use. Silent where the dispositif gives verdicts only, or where another dispositif refers to it.
import { speaker } from "../diagnostics/catalogue.ts";
import { controles } from "../diagnostics/catalogue/controles.ts";
import type { ElementProgramme } from "../ir/programme.ts";
import { reglesLues } from "../ir/walk.ts";
import { elementsCites } from "../law/renvois.ts";
import type { ControleDeVersion } from "./controle.ts";

const dire = speaker(controles);

export const elementSansEffet: ControleDeVersion = {
  sur: "version", codes: ["element-sans-effet"],
  run({ corpus, programme, dispositif }) {
    if (programme.points === null && programme.montant === null) return [];
    const lues = new Set(programme.regles.flatMap((r) => reglesLues(r.expr)));
    const cites = elementsCites(corpus, programme.dispositif);
    const suspendus = new Set<string>();
    const voir = (enfants: typeof dispositif.enfants): void => enfants.forEach((e) => {
      if (e.suspension) suspendus.add(e.nom);
      voir(e.enfants);
    });
    voir(dispositif.enfants);
    const sert = (e: ElementProgramme): boolean => lues.has(e.atteint) || cites.has(e.nom);
    // What holds only useless elements is not said again.
    return programme.elements.filter((e) => e.enfants.length === 0 && !suspendus.has(e.nom) && !sert(e))
      .map((e) => dire("element-sans-effet", e.span, { nom: e.nom }, { chemin: [programme.libelle, e.nom] }));
  },
};
