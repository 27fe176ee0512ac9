// « A window that does not fall on exercice boundaries is reported as a warning » (language.md, 2): an annual dispositif is
// judged on its last day, so a date inside a year counts for the whole of it.
import type * as ast from "../ast/nodes.ts";
import { walk } from "../ast/walk.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { controles } from "../diagnostics/catalogue/controles.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { jourEnLettres } from "../runtime/jours.ts";
import type { Jour } from "../runtime/jours.ts";
import type { ControleDeCorpus } from "./controle.ts";

const dire = speaker(controles);

export const fenetreEnCoursDExercice: ControleDeCorpus = {
  sur: "corpus", codes: ["fenetre-en-cours-d-exercice"],
  run(corpus: Corpus) {
    const uniques = new Set(dispositifsDe(corpus).filter(auJour).map((d) => d.nom.nom));
    return corpus.actes.flatMap((acte) => acte.node.dispositions.flatMap((d): Diagnostic[] => {
      if (d.kind === "annonce") return [];
      const nom = d.kind === "dispositif" ? d.nom.nom : d.dispositif.nom;
      if (uniques.has(nom)) return [];
      return fenetresDans(d).flatMap((f) => {
        const borne = [f.debut, f.fin].find((j): j is Jour => j !== undefined && !j.endsWith("-01-01"));
        if (borne === undefined) return [];
        return [dire("fenetre-en-cours-d-exercice", f.span, { dispositif: `« ${nom} »`, borne: `le ${jourEnLettres(borne)}` }, { chemin: [`« ${acte.libelle} »`] })];
      });
    }));
  },
};

function dispositifsDe(corpus: Corpus): readonly ast.Dispositif[] {
  return corpus.actes.flatMap((a) => a.node.dispositions).filter((d) => d.kind === "dispositif");
}

function auJour(d: ast.Dispositif): boolean {
  return d.clauses.some((c) => c.valeur?.kind === "periode" && c.valeur.valeur === "unique");
}

/** Every window written in a node, its own included. */
function fenetresDans(d: ast.Disposition): ast.Fenetre[] {
  const out: ast.Fenetre[] = [];
  walk(d, (n) => {
    if (n.kind === "fenetre") out.push(n);
  });
  return out;
}
