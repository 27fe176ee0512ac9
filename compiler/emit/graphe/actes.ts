// The acts of a viewpoint: what each amends, replaces, reads or follows, and the dispositifs on which it acts.
import type { Acte, Corpus, Operation } from "../../corpus/corpus.ts";
import type { Hypothese } from "../../law/law.ts";
import { privesDObjet, retenu } from "../../law/retenus.ts";
import { jourEnLettres, type Jour } from "../../runtime/jours.ts";
import { gesteEnBref, lignesDInstruction } from "../document/instructions.ts";
import { lexiqueDe, libelleDuDispositif } from "../document/lexique.ts";
import { estFeminin, fenetreEnMots, lActe, nomCourt } from "../document/mots.ts";
import { majuscule } from "../document/typographie.ts";
import type { GenreDeLien, Graphe, LienDessine, NoeudDessine } from "./graphe.ts";

export interface VueDesActes extends Hypothese {
  readonly connuLe: Jour;
  /** Only the acts that act on it. */
  readonly dispositif?: string;
  /** Only those that act on that element, and what they do to it. */
  readonly element?: string;
}

const LIENS: Readonly<Record<NonNullable<Acte["lien"]>, GenreDeLien>> = { a: "modifie", modifiant: "modifie", remplacant: "remplace", de: "lit" };

export function grapheDesActes(corpus: Corpus, vue: VueDesActes): Graphe {
  const vues = corpus.actes.filter((a) => retenu(a, { ...vue, jour: vue.connuLe }));
  const prives = privesDObjet(corpus, vue.sans);
  const operations = (a: Acte): readonly Operation[] => a.operations.filter((o) => (vue.dispositif === undefined || o.dispositif === vue.dispositif) && concerne(corpus, o, vue.element));
  const gardes = vue.dispositif === undefined ? vues : vues.filter((a) => operations(a).length > 0);
  const ids = new Set(gardes.map((a) => a.id));
  const noeuds: NoeudDessine[] = gardes.map((a) => {
    const sans = prives.get(a.id);
    return {
      id: `acte ${a.id}`, genre: a.genre === "lecture" ? "lecture" : "acte", titre: majuscule(nomCourt(corpus, a.id)), dans: null,
      lignes: [
        `publié${estFeminin(a.genre) ? "e" : ""} le ${jourEnLettres(a.publie)}`,
        ...(sans === undefined ? [] : [`sans objet : ${lActe(corpus, corpus.acteParId.get(sans)!)} est laissé de côté`]),
        ...(vue.element === undefined ? [] : operations(a).map((o) => `${fenetreEnMots(o.fenetre.debut, o.fenetre.fin)} : ${geste(corpus, o)}`)),
      ],
    };
  });
  const liens: LienDessine[] = gardes.flatMap((a) => [
    ...(a.lien !== null && a.cible !== null && ids.has(a.cible) ? [{ de: `acte ${a.id}`, vers: `acte ${a.cible}`, genre: LIENS[a.lien], precision: "" }] : []),
    ...a.node.apres.filter((x) => ids.has(x.nom)).map((x): LienDessine => ({ de: `acte ${a.id}`, vers: `acte ${x.nom}`, genre: "suit", precision: "" })),
  ]);
  if (vue.element === undefined) {
    for (const nom of new Set(gardes.flatMap((a) => operations(a).map((o) => o.dispositif)))) {
      noeuds.push({ id: `dispositif ${nom}`, genre: "dispositif", titre: libelleDuDispositif(corpus, nom), lignes: [], dans: null });
      for (const a of gardes) {
        const faites = operations(a).filter((o) => o.dispositif === nom);
        if (faites.length > 0) liens.push({ de: `acte ${a.id}`, vers: `dispositif ${nom}`, genre: "touche", precision: intervention(faites) });
      }
    }
  }
  const quoi = vue.dispositif === undefined ? "" : ` sur « ${libelleDuDispositif(corpus, vue.dispositif)} »`;
  return {
    titre: vue.element === undefined ? `Les actes${quoi}, tels que connus le ${jourEnLettres(vue.connuLe)}` : `Les actes qui ont touché « ${vue.element} »${quoi}, tels que connus le ${jourEnLettres(vue.connuLe)}`,
    lecture: "Une flèche part d'un acte et va vers l'acte qu'il modifie, remplace, lit ou suit, et vers le dispositif sur lequel il intervient.",
    noeuds,
    liens,
  };
}

/** « crée, à compter de 2017 », « 6 instructions, de 2020 à 2021 ; 2, à compter de 2022 ». */
function intervention(faites: readonly Operation[]): string {
  const parFenetre = new Map<string, Operation[]>();
  for (const o of faites) {
    const quand = fenetreEnMots(o.fenetre.debut, o.fenetre.fin);
    parFenetre.set(quand, [...(parFenetre.get(quand) ?? []), o]);
  }
  return [...parFenetre].map(([quand, ops]) => {
    const cree = ops.some((o) => o.instruction.kind === "cree");
    return `${cree ? "crée" : `${ops.length} instruction${ops.length > 1 ? "s" : ""}`} ${quand}`;
  }).join(" ; ");
}

function concerne(corpus: Corpus, o: Operation, element: string | undefined): boolean {
  return element === undefined || lignesDInstruction(o, lexiqueDe(corpus, o.dispositif, o)).some((l) => l.sujets.includes(element));
}

function geste(corpus: Corpus, o: Operation): string {
  if (o.instruction.kind === "cree") return "crée le dispositif, et l'y place";
  const dit = gesteEnBref(o, lexiqueDe(corpus, o.dispositif, o));
  return dit.charAt(0).toLowerCase() + dit.slice(1);
}
