// Data are the interface of the law: one that no version of any dispositif reads asks the practice for nothing (language.md,
// 3.1). A datum that only bounds another one, or that a reading uses, serves.
import { walk } from "../ast/walk.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { controles } from "../diagnostics/catalogue/controles.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { Edition } from "../edition/edition.ts";
import type { ControleDEdition } from "./controle.ts";

const dire = speaker(controles);

export const donneeJamaisLue: ControleDEdition = {
  sur: "edition", codes: ["donnee-jamais-lue"],
  run(edition: Edition) {
    const { corpus } = edition;
    const utiles = nomsDesLectures(corpus);
    for (const d of edition.dispositifs) for (const v of d.versions) for (const e of v.programme.entrees) utiles.add(e.nom);
    for (const nom of [...utiles]) for (let d = corpus.donnees.get(nom); d?.auPlus && !utiles.has(d.auPlus.nom); d = corpus.donnees.get(d.auPlus.nom)) utiles.add(d.auPlus.nom);
    return [...corpus.donnees.values()].filter((d) => !utiles.has(d.nom.nom))
      .map((d) => dire("donnee-jamais-lue", d.nom.span, { nom: d.nom.nom }));
  },
};

/** Every name that a reading refers to: off by default, yet part of the rules. */
function nomsDesLectures(corpus: Corpus): Set<string> {
  const noms = new Set<string>();
  for (const a of corpus.actes) if (a.genre === "lecture") for (const d of a.node.dispositions) walk(d, (n) => {
    if (n.kind === "ref" || n.kind === "ident") noms.add(n.nom);
  });
  return noms;
}
