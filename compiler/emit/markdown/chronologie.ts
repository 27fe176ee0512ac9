// The acts on two axes: when each became known, and the days on which it has effect; then, for each dispositif, what could be
// known of each exercice as publications followed.
import type { Acte, Fenetre } from "../../corpus/corpus.ts";
import { ORIGINE } from "../../corpus/corpus.ts";
import type { EditionDispositif } from "../../edition/edition.ts";
import { montant, nombre } from "../../runtime/ecriture.ts";
import { anneeDe, dernierJour, jourEnLettres, premierJour } from "../../runtime/jours.ts";
import type { Jour } from "../../runtime/jours.ts";
import { column, heading, image, link, paragraph, strong, table } from "../document/document.ts";
import type { Block, Document, Words } from "../document/document.ts";
import { fenetreEnMots } from "../document/mots.ts";
import { dire } from "./chiffres.ts";
import { colonnesDe } from "./contexte.ts";
import type { Contexte } from "./contexte.ts";
import { change } from "./memes-regles.ts";
import { maximaDe, versionConnue } from "./tranches.ts";

/** The windows of one act on one dispositif, each once, in order. */
export interface Portee {
  readonly acte: Acte;
  readonly dispositif: EditionDispositif;
  readonly fenetre: Fenetre;
  /** « publié après la fin de l'exercice 2022 »; empty when nothing is retroactive. */
  readonly retard: string;
  /** All that the act does there is to end the dispositif. */
  readonly eteint: boolean;
}

export function porteesDe({ edition }: Contexte, acte: Acte): readonly Portee[] {
  const out = new Map<string, Portee>();
  for (const d of edition.dispositifs)
    for (const { fenetre, dispositif, instruction: i } of acte.operations) {
      if (dispositif !== d.nom) continue;
      const cle = `${d.nom} ${fenetre.debut} ${fenetre.fin}`;
      const eteint = i.kind === "abroge" && i.cible.nom === d.nom && out.get(cle)?.eteint !== false;
      out.set(cle, { acte, dispositif: d, fenetre, retard: retardDe(d, fenetre.debut, acte.publie), eteint });
    }
  return [...out.values()].sort((a, b) => (a.dispositif !== b.dispositif ? 0 : a.fenetre.debut < b.fenetre.debut ? -1 : 1));
}

function retardDe(d: EditionDispositif, debut: Jour, publie: Jour): string {
  if (debut <= ORIGINE) return "";
  if (d.periode === "unique") return publie > debut ? "publié après le début de l'effet" : "";
  const annee = anneeDe(debut);
  if (publie > dernierJour(annee)) return `publié après la fin de l'exercice ${annee}`;
  return publie > premierJour(annee) ? `publié en cours d'exercice ${annee}` : "";
}

export function pageChronologie(contexte: Contexte): Document {
  const titre = "Chronologie";
  const actes = contexte.edition.corpus.actes.filter((a) => a.genre !== "lecture" && !contexte.edition.vue.sans.includes(a.id));
  const rows = actes.flatMap((acte) => {
    const tete: Words[] = [jourEnLettres(acte.publie), [link(acte.libelle, `actes/${contexte.actes.get(acte.id)!}.md`)], acte.signe === null ? "—" : jourEnLettres(acte.signe)];
    const portees = porteesDe(contexte, acte);
    if (portees.length === 0) return [[...tete, "—", "sans effet sur un dispositif de ce recueil", ""]];
    return portees.map((p, i): Words[] => [
      ...(i === 0 ? tete : ["", "", ""]),
      i > 0 && portees[i - 1]!.dispositif === p.dispositif ? "" : [link(p.dispositif.libelle, `${contexte.dossiers.get(p.dispositif.nom)!}/tableau.md`)],
      fenetreEnMots(p.fenetre.debut, p.fenetre.fin) + (p.eteint ? " : y met fin" : ""),
      p.retard === "" ? "" : [strong("rétroactif"), ` : ${p.retard}`],
    ]);
  });
  return {
    title: titre,
    blocks: [
      heading(1, titre),
      paragraph("Deux calendriers se croisent : le jour où un acte est publié, donc connu, et la période sur laquelle il produit effet. Un acte est dit rétroactif quand il est publié alors que l'exercice, ou la période, qu'il touche a déjà commencé."),
      ...(actes.length === 0 ? [] : [image("Frise des actes : une ligne par acte, sa publication et ses périodes d'effet ; le tableau qui suit dit la même chose", "chronologie.svg")]),
      heading(2, "Acte par acte"),
      table([column("Publié le"), column("Acte"), column("Signé le"), column("Dispositif"), column("Effet"), column("Rétroactif")], rows),
      ...contexte.edition.dispositifs.flatMap((d) => grille(contexte, d)),
    ],
  };
}

/** Rows: publications; columns: periods; in the cells, the most that could be expected then. */
function grille(contexte: Contexte, d: EditionDispositif): readonly Block[] {
  const cols = colonnesDe(contexte, d);
  const jours = [...new Set(d.grille.map((c) => c.connuDes))].sort();
  if (cols.length === 0 || jours.length < 2) return [];
  const enPoints = cols.some((c) => maximaDe(c.version, c.debut)(null).points !== undefined);
  const borne = cols.some((c) => { const m = maximaDe(c.version, c.debut)(null); return (enPoints ? m.points : m.montant) !== null; });
  const rows = jours.flatMap((connu, i): Words[][] => {
    let bouge = false;
    const cases = cols.map((c): Words => {
      const version = versionConnue(d, c.debut, connu);
      const avant = i === 0 ? null : versionConnue(d, c.debut, jours[i - 1]!);
      if (version === null) {
        bouge ||= avant !== null;
        return "—";
      }
      const max = maximaDe(version, c.debut)(null);
      const chiffre = !borne ? (avant === null ? "connu" : avant === version || !change(contexte.edition.corpus, avant, version, c.debut) ? "=" : "changé") : enPoints ? dire(max.points, nombre) : dire(max.montant, montant);
      if (avant !== null && !change(contexte.edition.corpus, avant, version, c.debut)) return chiffre;
      bouge = true;
      const debut = c.exercice === null ? c.debut : premierJour(c.exercice);
      return [strong(chiffre), connu > debut && avant !== null ? " (r)" : ""];
    });
    return bouge ? [[`depuis le ${jourEnLettres(connu)}`, ...cases]] : [];
  });
  if (rows.length < 2) return [];
  const dossier = contexte.dossiers.get(d.nom)!;
  return [
    heading(2, [link(d.libelle, `${dossier}/tableau.md`), " : ce que l'on pouvait savoir"]),
    paragraph(`${borne ? `Le plus qu'un cabinet pouvait attendre, en ${enPoints ? "points" : "euros"}` : "Quand les règles ont été connues, puis changées (le texte ne borne pas le total)"}, selon le jour où l'on se place (lignes) et la période (colonnes). En gras : les règles viennent de changer${borne ? ", même si le total reste le même" : " ou d'être connues ; « = » : elles n'ont pas bougé"}. « (r) » : elles ont changé une fois la période commencée. « — » : rien n'était connu.`),
    table([column("Connu"), ...cols.map((c) => column([link(c.titre, `${dossier}/${c.slug}.md`)], "right"))], rows),
  ];
}
