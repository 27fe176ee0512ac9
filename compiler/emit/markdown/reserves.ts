// With what reserve a period is to be read: known before its end, beyond what the sources confirm, under a hypothesis.
import type { EditionDispositif } from "../../edition/edition.ts";
import { statutsDe } from "../../law/standing.ts";
import type { Statut } from "../../law/standing.ts";
import { dernierJour, jourEnLettres } from "../../runtime/jours.ts";
import { heading, link, list, strong } from "../document/document.ts";
import type { Block, Words } from "../document/document.ts";
import { colonnesDe } from "./contexte.ts";
import type { Contexte } from "./contexte.ts";
import { parPlages } from "./tranches.ts";
import type { Colonne } from "./tranches.ts";

/** Every standing of a column but « définitif »; the hypothesis, said on top of each page, aside. */
export function statutsDeLaColonne({ edition }: Contexte, c: Colonne): readonly Statut[] {
  const jour = c.exercice === null ? c.debut : dernierJour(c.exercice);
  const statuts = statutsDe({ jour, connuLe: edition.connuLe, sans: edition.vue.sans, lectures: edition.vue.lectures }, c.version.law, c.exercice).map((s) => s.statut);
  return statuts.filter((s) => s !== "définitif" && s !== "hypothétique");
}

/** Why, in a sentence's end. */
export function motifDuStatut({ edition }: Contexte, c: Colonne, statut: Statut): string {
  const confirme = c.version.programme.confirmeJusquEn;
  switch (statut) {
    case "prévisionnel":
      return `la période n'était pas close le ${jourEnLettres(edition.connuLe)}, jour jusqu'auquel les publications sont connues`;
    case "provisoire":
      return confirme === null ? "aucune source ne confirme que ces règles s'y appliquent" : `les sources ne confirment ces règles que jusqu'en ${confirme}`;
    case "sous réserve":
      return "un total annoncé diffère de la somme des lignes, et cet écart est reconnu";
    default:
      return "";
  }
}

/** « prévisionnel de 2021 à 2022 ; provisoire à compter de 2023 »: for one line of a list of dispositifs. */
export function reservesEnBref(contexte: Contexte, d: EditionDispositif): string {
  return plagesDesStatuts(contexte, d).map((p) => `${p.statut} ${p.quand}`).join(" ; ");
}

/** The section of a table of exercices. */
export function reserves(contexte: Contexte, d: EditionDispositif): readonly Block[] {
  const plages = plagesDesStatuts(contexte, d);
  if (plages.length === 0) return [];
  return [
    heading(2, "À lire avec réserve"),
    list(plages.map((p): Words => [strong(p.statut), ` ${p.quand} : ${motifDuStatut(contexte, p.premiere, p.statut)}`, ...(p.statut === "sous réserve" ? [" (", link("les écarts", "../ecarts-et-divergences.md"), ")"] : []), "."])),
  ];
}

function plagesDesStatuts(contexte: Contexte, d: EditionDispositif): readonly { readonly statut: Statut; readonly quand: string; readonly premiere: Colonne }[] {
  const cols = colonnesDe(contexte, d);
  return (["prévisionnel", "provisoire", "sous réserve"] as const).flatMap((statut) =>
    parPlages(cols, (c) => (statutsDeLaColonne(contexte, c).includes(statut) ? statut : undefined), String).map(({ quand, premiere }) => ({ statut, quand, premiere })));
}
