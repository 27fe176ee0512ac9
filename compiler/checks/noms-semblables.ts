// Two names that the eye takes for one (`cas_l` and `cas_1`, `O` and `0`): a reviewer would not see which one a rule uses. Names are
// compared by their outline, among those that may be written at the same place.
import type * as ast from "../ast/nodes.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { controles } from "../diagnostics/catalogue/controles.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ControleDeCorpus } from "./controle.ts";

const dire = speaker(controles);

export const nomsSemblables: ControleDeCorpus = {
  sur: "corpus", codes: ["noms-semblables"],
  run: (corpus: Corpus) => {
    const donnees = [...corpus.donnees.values()].map((d) => d.nom);
    const dispositifs = new Map<string, ast.Ident[]>();
    for (const acte of corpus.actes) for (const d of acte.node.dispositions) {
      if (d.kind === "annonce") continue;
      const nom = d.kind === "dispositif" ? d.nom.nom : d.dispositif.nom;
      const noms = dispositifs.get(nom) ?? [];
      dispositifs.set(nom, noms);
      noms.push(...(d.kind === "dispositif" ? [...d.declarations.map((x) => x.nom), ...d.enfants.flatMap(nomsDe)] : d.verbes.flatMap(nomsDonnes)));
    }
    const crees = corpus.actes.flatMap((a) => a.node.dispositions.flatMap((d) => (d.kind === "dispositif" ? [d.nom] : [])));
    return [
      ...semblables(corpus.actes.map((a) => a.node.nom)),
      ...semblables([...donnees, ...crees]),
      ...[...dispositifs.values()].flatMap((noms) => semblables([...donnees, ...noms])),
    ];
  },
};

function nomsDe(e: ast.Element): readonly ast.Ident[] {
  return [e.nom, ...e.enfants.flatMap(nomsDe)];
}

function nomsDonnes(v: ast.Verbe): readonly ast.Ident[] {
  switch (v.kind) {
    case "ajoute": return [...v.declarations.map((d) => d.nom), ...v.elements.flatMap(nomsDe)];
    case "scinde": return v.elements.flatMap(nomsDe);
    case "remplace": return v.element ? nomsDe(v.element) : [];
    case "renomme": return v.en ? [v.en] : [];
    default: return [];
  }
}

function semblables(noms: readonly ast.Ident[]): Diagnostic[] {
  const vus = new Map<string, ast.Ident>();
  const out: Diagnostic[] = [];
  for (const n of noms) {
    const cle = silhouette(n.nom);
    const premier = vus.get(cle);
    if (premier === undefined) vus.set(cle, n);
    else if (premier.nom !== n.nom)
      out.push(dire("noms-semblables", n.span, { nom: n.nom, autre: premier.nom }, { etiquettes: [{ span: premier.span, texte: `« ${premier.nom} » est ici` }] }));
  }
  return out;
}

/** What the eye keeps of a name (UTS #39, for our letters): 0 and O, 1, l and I, rn and m, the long s, the dotless i. */
export function silhouette(nom: string): string {
  return nom.normalize("NFC")
    .replace(/rn/g, "m").replace(/vv/g, "w").replace(/VV/g, "W")
    .replace(/[1I]/g, "l").replace(/0/g, "O").replace(/ſ/g, "f").replace(/ı/g, "i").replace(/ĸ/g, "k");
}
