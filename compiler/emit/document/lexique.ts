// What things are called: from the names of the files to the labels that a reader knows. Asks nothing of expressions.
import type * as ast from "../../ast/nodes.ts";
import type { Corpus, Operation } from "../../corpus/corpus.ts";
import type { DispositifEnVigueur, ElementEnVigueur, Viewpoint } from "../../law/law.ts";
import { guillemets } from "./typographie.ts";

export interface Lexique {
  /** « le volet 1 », or a label between guillemets. */
  nom(ref: Nommable): string;
  /** « du volet 2 », « de « Télétransmission » ». */
  deNom(ref: Nommable): string;
  /** « au volet 2 », « à « Télétransmission » ». */
  aNom(ref: Nommable): string;
  donnee(nom: string): ast.Donnee | undefined;
  /** Label of an option of that datum, or of any datum when none is given. */
  option(texte: string, donnee?: ast.Donnee): string | undefined;
  estElement(nom: string): boolean;
}

/** A reference as written; or just a name (an element, a datum). */
export type Nommable = ast.Ref | string;

interface Declare {
  readonly libelle: string | null;
  readonly element: boolean;
}

/**
 * The labels of a corpus; names of the given dispositif first, as they are in the law when it is given consolidated.
 * `avant`: as they were just before that instruction, so that an act is told in the names of its time.
 */
export function lexiqueDe(corpus: Corpus, dispositif: string | DispositifEnVigueur | null, avant?: Operation): Lexique {
  const declares = dispositif === null ? new Map<string, Declare>() : declaresDe(corpus, dispositif, avant);
  const celui = dispositif === null || typeof dispositif === "string" ? dispositif : dispositif.nom;
  const ailleurs = new Map<string, ReadonlyMap<string, Declare>>();
  const declareIci = (ref: Nommable): Declare | undefined => {
    if (typeof ref === "string") return declares.get(ref);
    if (ref.de === undefined) return declares.get(ref.nom);
    let autre = ailleurs.get(ref.de.nom);
    if (autre === undefined) ailleurs.set(ref.de.nom, (autre = declaresDe(corpus, ref.de.nom)));
    return autre.get(ref.nom);
  };
  const suite = (ref: Nommable): string => (typeof ref === "string" || ref.de === undefined ? "" : ` du dispositif ${guillemets(libelleDuDispositif(corpus, ref.de.nom))}`);
  const nu = (ref: Nommable): { texte: string; volet: boolean } => {
    const nom = typeof ref === "string" ? ref : ref.nom;
    if (typeof ref === "string" ? /^volet /.test(ref) : ref.volet) return { texte: nom, volet: true };
    const libelle = declareIci(ref)?.libelle ?? (nom === celui ? libelleDuDispositif(corpus, nom) : undefined) ?? corpus.donnees.get(nom)?.libelle?.texte ?? optionPartout(corpus, nom);
    return { texte: guillemets(libelle ?? libelleDuDispositif(corpus, nom)), volet: false };
  };
  return {
    nom: (ref) => {
      const n = nu(ref);
      return (n.volet ? `le ${n.texte}` : n.texte) + suite(ref);
    },
    deNom: (ref) => {
      const n = nu(ref);
      return (n.volet ? `du ${n.texte}` : `de ${n.texte}`) + suite(ref);
    },
    aNom: (ref) => {
      const n = nu(ref);
      return (n.volet ? `au ${n.texte}` : `à ${n.texte}`) + suite(ref);
    },
    donnee: (nom) => (declares.has(nom) ? undefined : corpus.donnees.get(nom)),
    option: (texte, donnee) => (donnee === undefined ? optionPartout(corpus, texte) : libelleDOption(donnee, texte)),
    estElement: (nom) => declares.get(nom)?.element ?? /^volet /.test(nom),
  };
}

/** The label of a dispositif, from the act that created it. */
export function libelleDuDispositif(corpus: Corpus, nom: string): string {
  for (const acte of corpus.actes) {
    for (const o of acte.operations) {
      if (o.instruction.kind === "cree" && o.dispositif === nom && o.instruction.dispositif.libelle) return o.instruction.dispositif.libelle.texte;
    }
  }
  return nom.replace(/_/g, " ");
}

/** The dispositif in force from that viewpoint that says it succeeds this one. */
export function successeurDe(corpus: Corpus, nom: string, { jour, connuLe, sans }: Viewpoint): string | undefined {
  for (const acte of corpus.actes) {
    if (acte.publie > connuLe || sans.includes(acte.id) || acte.genre === "lecture") continue;
    for (const { dispositif, fenetre, instruction: i } of acte.operations)
      if (i.kind === "cree" && i.dispositif.succedeA?.nom === nom && fenetre.debut <= jour && (fenetre.fin === null || jour < fenetre.fin)) return dispositif;
  }
  return undefined;
}

function declaresDe(corpus: Corpus, dispositif: string | DispositifEnVigueur, avant?: Operation): ReadonlyMap<string, Declare> {
  const out = new Map<string, Declare>();
  let passe = false;
  const nom = typeof dispositif === "string" ? dispositif : dispositif.nom;
  const declarer = (n: string, libelle: string | undefined | null, element: boolean): void => {
    if (passe && out.has(n)) return;
    if (libelle !== undefined && libelle !== null) out.set(n, { libelle, element });
    else if (!out.has(n)) out.set(n, { libelle: null, element });
  };
  const ecrits = (elements: readonly ast.Element[]): void => {
    for (const e of elements) {
      declarer(e.nom.nom, e.libelle?.texte, true);
      ecrits(e.enfants);
    }
  };
  for (const acte of corpus.actes) {
    for (const operation of acte.operations) {
      const i = operation.instruction;
      if (operation.dispositif !== nom || acte.genre === "lecture" && acte.id !== avant?.acte) continue;
      passe ||= operation.id === avant?.id;
      if (i.kind === "cree") {
        ecrits(i.dispositif.enfants);
        i.dispositif.declarations.forEach((d) => declarer(d.nom.nom, d.libelle?.texte, false));
      } else if (i.kind === "ajoute") {
        ecrits(i.elements);
        i.declarations.forEach((d) => declarer(d.nom.nom, d.libelle?.texte, false));
      } else if (i.kind === "scinde") ecrits(i.elements);
      else if (i.kind === "remplace" && i.element) ecrits([i.element]);
      else if (i.kind === "renomme") declarer(i.en?.nom ?? i.cible.nom, i.libelle?.texte ?? out.get(i.cible.nom)?.libelle, true);
    }
  }
  if (typeof dispositif !== "string") {
    const enVigueur = (elements: readonly ElementEnVigueur[]): void => {
      for (const e of elements) {
        declarer(e.nom, e.libelle, true);
        enVigueur(e.enfants);
      }
    };
    enVigueur(dispositif.enfants);
    for (const d of dispositif.declarations.values()) declarer(d.nom, d.libelle, false);
  }
  return out;
}

/** Case, accents, "-" and "_" do not matter, as in the cells of tables. */
function plie(texte: string): string {
  return texte.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[-_\s\u00a0\u202f]+/g, " ").trim();
}

function libelleDOption(donnee: ast.Donnee, texte: string): string | undefined {
  if (donnee.type?.kind !== "type-choix") return undefined;
  const cherche = plie(texte);
  const option = donnee.type.options.find((o) => plie(o.nom.nom) === cherche || (o.libelle !== undefined && plie(o.libelle.texte) === cherche));
  return option === undefined ? undefined : (option.libelle?.texte ?? option.nom.nom.replace(/_/g, " "));
}

function optionPartout(corpus: Corpus, texte: string): string | undefined {
  for (const donnee of corpus.donnees.values()) {
    const libelle = libelleDOption(donnee, texte);
    if (libelle !== undefined) return libelle;
  }
  return undefined;
}
