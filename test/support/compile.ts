// From text to the programme of one day, for tests of typing, lowering and checks. Reading and consolidation must be silent:
// what is returned comes from ir/ alone.
import { printProgramme } from "../../compiler/ir/print.ts";
import { programmeFromLaw } from "../../compiler/ir/from-law.ts";
import type { Programme } from "../../compiler/ir/programme.ts";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { lawFromCorpus } from "../../compiler/law/from-corpus.ts";
import type { DispositifEnVigueur, Law } from "../../compiler/law/law.ts";
import { corpusOf } from "./law.ts";

export interface Compiled {
  readonly law: Law;
  readonly dispositif: DispositifEnVigueur;
  readonly programme: Programme;
  readonly diagnostics: readonly Diagnostic[];
}

/** The first dispositif of the text, or the one named, on a day (31 December 2022) and known on a day (all known). */
export function compileText(text: string, { jour = "2022-12-31", connuLe = "2999-12-31", dispositif = "" } = {}): Compiled {
  const { corpus, diagnostics: avant } = corpusOf(text);
  const law = lawFromCorpus(corpus, { jour, connuLe, sans: [], lectures: [] });
  const fautes = [...avant, ...law.diagnostics].filter((d) => d.gravite === "erreur");
  if (fautes.length > 0) throw new Error(`the snippet does not consolidate: ${fautes.map((d) => `${d.code} ${d.titre}`).join("; ")}`);
  const found = dispositif === "" ? [...law.value.dispositifs.values()][0] : law.value.dispositifs.get(dispositif);
  if (!found) throw new Error("no dispositif in force");
  const { value, diagnostics } = programmeFromLaw(law.value, found);
  return { law: law.value, dispositif: found, programme: value, diagnostics };
}

/** The printed expression of a rule: what follows " = " and precedes the origin. */
export function regleOf({ programme }: Compiled, id: string): string | undefined {
  const debut = `règle ${id} : `;
  const ligne = printProgramme(programme).split("\n").find((l) => l.startsWith(debut));
  return ligne?.slice(debut.length).replace(/^[^=]* = /, "").replace(/  \[.*$/, "");
}

/** Data and an act, ready to hold the dispositif of a snippet. */
export const DONNEES = `
donnée fse : nombre de feuilles, au plus feuilles
donnée feuilles : nombre de feuilles
donnée consultations : nombre de consultations
donnée avec_dépôt : nombre de consultations, au plus consultations
donnée patients : nombre de patients
donnée lap : oui ou non
donnée dmp : oui ou non
donnée quotité « Quotité » : choix parmi tiers_temps « Tiers temps », mi_temps « Mi-temps »
donnée année : nombre d'années entre 1 et 10
donnée devis : montant
donnée score : nombre
donnée commande : date
donnée effection : points entre 0 et 360

convention c16 « Convention »
  publiée le 23 octobre 2016
  source : « JO »
`;

/** A dispositif « fs » with these lines below its header. */
export function enDispositif(lignes: string): string {
  return `${DONNEES}\ndispositif fs à compter de 2017\n  article : « 20 »\n  valeur du point : 7 €\n${lignes}\n`;
}
