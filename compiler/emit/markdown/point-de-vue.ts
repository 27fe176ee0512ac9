// From where the pages look, said on top of each when it is not the ordinary viewpoint; and, without some acts, what becomes of
// the instructions of the others.
import { suitesDe } from "../../edition/suites.ts";
import type { Suite } from "../../edition/suites.ts";
import { liste } from "../../runtime/ecriture.ts";
import { jourEnLettres } from "../../runtime/jours.ts";
import { column, heading, link, paragraph, strong, table } from "../document/document.ts";
import type { Block, Words } from "../document/document.ts";
import { gesteEnBref } from "../document/instructions.ts";
import { lexiqueDe, libelleDuDispositif } from "../document/lexique.ts";
import { lActe, nomCourt } from "../document/mots.ts";
import { guillemets, majuscule } from "../document/typographie.ts";
import type { Contexte } from "./contexte.ts";
import { periodeEnMots } from "./effets.ts";

/** Undefined from the ordinary viewpoint. */
export function banniere({ edition: { corpus, vue } }: Contexte): Block | undefined {
  const actes = vue.sans.flatMap((id) => corpus.acteParId.get(id) ?? []);
  const lectures = vue.lectures.flatMap((id) => corpus.acteParId.get(id) ?? []);
  const phrases = [
    ...(actes.length === 0 ? [] : [`droit hypothétique, comme si ${liste(actes.map((a) => lActe(corpus, a)))} n'avai${actes.length > 1 ? "ent" : "t"} jamais été pris`]),
    ...(lectures.length === 0 ? [] : [`${lectures.length > 1 ? "lectures retenues" : "lecture retenue"} : ${liste(lectures.map((l) => guillemets(l.libelle)))}`]),
    ...(vue.connuLe === null ? [] : [`tel que connu le ${jourEnLettres(vue.connuLe)}, sans rien de ce qui a été publié ensuite`]),
  ];
  return phrases.length === 0 ? undefined : paragraph([strong("Point de vue particulier"), ` : ${phrases.join(" ; ")}.`]);
}

const DEVENIR: Record<Suite["statut"], string> = {
  "sans-objet": "sans objet : ce qu'elle vise n'existe pas",
  "deja-acquise": "déjà acquise : ce qu'elle écrit est déjà là",
  "en-conflit": "en conflit : l'ancienne valeur qu'elle cite n'est pas celle en vigueur",
};

export function devenirEnMots(suite: Suite): string {
  return DEVENIR[suite.statut];
}

/** On the first page: every instruction that the missing acts leave without effect. */
export function instructionsPerdues(contexte: Contexte): readonly Block[] {
  const { corpus, vue, connuLe, dispositifs } = contexte.edition;
  if (vue.sans.length === 0) return [];
  const rows = dispositifs.flatMap((d) => suitesDe(corpus, d.nom, connuLe, vue).map((s): Words[] => [
    [link(nomCourt(corpus, s.operation.acte), `actes/${contexte.actes.get(s.operation.acte)!}.md`), s.operation.par === null ? "" : `, ${s.operation.par}`],
    libelleDuDispositif(corpus, d.nom),
    gesteEnBref(s.operation, lexiqueDe(corpus, d.nom, s.operation)),
    periodeEnMots(d, s.debut, s.fin),
    majuscule(devenirEnMots(s)),
  ]));
  return [
    heading(2, "Ce que deviennent les autres instructions"),
    rows.length === 0
      ? paragraph("Toutes les instructions des autres actes s'appliquent comme elles sont écrites.")
      : paragraph("Ces instructions ne s'appliquent pas comme elles sont écrites, puisque ce qu'elles supposent manque. Aucune n'est perdue en silence : les autres s'appliquent toutes."),
    ...(rows.length === 0 ? [] : [table([column("Instruction de"), column("Dispositif"), column("Ce qu'elle fait"), column("Période"), column("Ce qu'elle devient")], rows)]),
  ];
}
