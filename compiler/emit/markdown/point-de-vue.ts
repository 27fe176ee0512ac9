// From where the pages look, said on top of each when it is not the ordinary viewpoint; and, without some acts, what becomes of
// the instructions of the others.
import type { EditionDispositif } from "../../edition/edition.ts";
import { suitesDe } from "../../edition/suites.ts";
import type { Suite } from "../../edition/suites.ts";
import { liste } from "../../runtime/ecriture.ts";
import { jourEnLettres } from "../../runtime/jours.ts";
import { column, heading, link, paragraph, strong, table } from "../document/document.ts";
import type { Block, Words } from "../document/document.ts";
import { gesteEnBref } from "../document/instructions.ts";
import { lexiqueDe } from "../document/lexique.ts";
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

const EXCEPTION_ABSENTE = "sans objet : ce qu'elle excepte n'est pas à cette place";

export interface SuiteEnMots {
  readonly acte: Words;
  readonly geste: string;
  readonly periode: string;
  readonly devenir: string;
  /** Null: the act as a whole. */
  readonly operation: Suite["operation"] | null;
}

/** One line for each instruction, or for a whole act that amends one left out. `lien`: to the page of an act. */
export function suitesEnMots({ edition: { corpus } }: Contexte, d: EditionDispositif, suites: readonly Suite[], lien: (acte: string) => string): readonly SuiteEnMots[] {
  const dits = new Set<string>();
  return suites.flatMap((s): SuiteEnMots[] => {
    const { acte, par } = s.operation;
    if (!s.prive) return [{ acte: [link(nomCourt(corpus, acte), lien(acte)), par === null ? "" : `, ${par}`], geste: gesteEnBref(s.operation, lexiqueDe(corpus, d.nom, s.operation)), periode: periodeEnMots(d, s.debut, s.fin), devenir: majuscule(s.motif?.code === "exception-absente" ? EXCEPTION_ABSENTE : DEVENIR[s.statut]), operation: s.operation }];
    if (dits.has(acte)) return [];
    dits.add(acte);
    return [{ acte: [link(nomCourt(corpus, acte), lien(acte))], geste: "L'acte entier", periode: "", devenir: "Sans objet : il modifie un acte qui manque", operation: null }];
  });
}

/** On the first page: every instruction that the missing acts, or the readings taken, leave without effect. */
export function instructionsPerdues(contexte: Contexte): readonly Block[] {
  const { corpus, vue, connuLe, dispositifs } = contexte.edition;
  if (vue.sans.length + vue.lectures.length === 0) return [];
  const rows = dispositifs.flatMap((d) => suitesEnMots(contexte, d, suitesDe(corpus, d.nom, connuLe, vue), (a) => `actes/${contexte.actes.get(a)!}.md`).map((s): Words[] => [s.acte, d.libelle, s.geste, s.periode, s.devenir]));
  if (rows.length === 0 && vue.sans.length === 0) return [];
  return [
    heading(2, "Ce que deviennent les autres instructions"),
    rows.length === 0
      ? paragraph("Toutes les instructions des autres actes s'appliquent comme elles sont écrites.")
      : paragraph(`Ces instructions ne s'appliquent pas comme elles sont écrites, puisque ${vue.sans.length === 0 ? "la lecture retenue change ce qu'elles citent" : "ce qu'elles supposent manque"}. Aucune n'est perdue en silence : les autres s'appliquent toutes.`),
    ...(rows.length === 0 ? [] : [table([column("Instruction de"), column("Dispositif"), column("Ce qu'elle fait"), column("Période"), column("Ce qu'elle devient")], rows)]),
  ];
}
