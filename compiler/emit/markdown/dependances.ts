// What rests on an act: the later instructions that would be left without object, or in conflict, had it never been taken.
import type { Acte, Operation } from "../../corpus/corpus.ts";
import { suitesDe } from "../../edition/suites.ts";
import { column, heading, paragraph, table } from "../document/document.ts";
import type { Block, Words } from "../document/document.ts";
import { effetDeLOperation, lignesDInstruction } from "../document/instructions.ts";
import { lexiqueDe, libelleDuDispositif } from "../document/lexique.ts";
import { lActe } from "../document/mots.ts";
import { majuscule } from "../document/typographie.ts";
import type { Contexte } from "./contexte.ts";
import { suitesEnMots } from "./point-de-vue.ts";

export function dependances(contexte: Contexte, acte: Acte): readonly Block[] {
  const { corpus, connuLe, vue, dispositifs } = contexte.edition;
  if (acte.genre === "lecture" || vue.sans.length > 0) return [];
  const rows = dispositifs.flatMap((d) => {
    const plusTard = corpus.actes.some((a) => a.rang > acte.rang && a.operations.some((o) => o.dispositif === d.nom));
    if (!plusTard || cree(acte, d.nom)) return [];
    const suites = suitesDe(corpus, d.nom, connuLe, { sans: [acte.id], lectures: vue.lectures }).filter((s) => s.operation.acte !== acte.id);
    return suitesEnMots(contexte, d, suites, (a) => `${contexte.actes.get(a)!}.md`).map((s): Words[] => [s.acte, d.libelle, s.geste, s.periode, s.devenir, s.operation === null ? "" : appui(contexte, acte, s.operation)]);
  });
  const crees = [...new Set(acte.operations.filter((o) => o.instruction.kind === "cree").map((o) => o.dispositif))]
    .filter((nom) => corpus.actes.some((a) => a.rang > acte.rang && a.operations.some((o) => o.dispositif === nom)));
  if (rows.length + crees.length === 0) return [];
  return [
    heading(2, "Ce qui en dépend"),
    ...(rows.length === 0 ? [] : [
      paragraph(`Sans ${lActe(corpus, acte)}, ces instructions d'actes postérieurs ne s'appliqueraient plus comme elles sont écrites.`),
      table([column("Instruction de"), column("Dispositif"), column("Ce qu'elle fait"), column("Période"), column("Ce qu'elle deviendrait"), column("S'appuie ici sur")], rows),
    ]),
    ...crees.map((nom) => paragraph(`Sans ${lActe(corpus, acte)}, le dispositif « ${libelleDuDispositif(corpus, nom)} » n'existerait pas : tout ce que les actes postérieurs en disent serait sans objet.`)),
  ];
}

function cree(acte: Acte, dispositif: string): boolean {
  return acte.operations.some((o) => o.dispositif === dispositif && o.instruction.kind === "cree");
}

/** The instructions of this act about the same things. */
function appui({ edition: { corpus } }: Contexte, acte: Acte, o: Operation): string {
  const lignesDe = (x: Operation): ReturnType<typeof lignesDInstruction> => lignesDInstruction(x, lexiqueDe(corpus, x.dispositif, x));
  const vises = new Set([...lignesDe(o).flatMap((l) => l.sujets), ...reperes(o)]);
  const siennes = acte.operations.filter((x) => x.dispositif === o.dispositif && lignesDe(x).some((l) => l.sujets.some((s) => vises.has(s))));
  const dites = siennes.map((x) => `${x.par === null ? "" : `${x.par}, `}${effetDeLOperation(x)} : ${lignesDe(x).find((l) => l.sujets.some((s) => vises.has(s)))!.geste}`);
  return majuscule([...new Set(dites)].join(" ; "));
}

/** Where an instruction puts what it moves or adds. */
function reperes({ instruction: i }: Operation): readonly string[] {
  if (i.kind === "ajoute") return [i.a, i.apres, i.avant].flatMap((r) => (r ? [r.nom] : []));
  if (i.kind === "transfere") return [i.de, i.vers, i.apres].flatMap((r) => (r ? [r.nom] : []));
  return [];
}
