// The elements of a consolidated dispositif: what holds them, what opens them, what they ask for, what they are computed from.
// It reads the law as it is written, so that rules which cannot be typed (a circle of prerequisites) are drawn too.
import type * as ast from "../../ast/nodes.ts";
import { walk } from "../../ast/walk.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { ClauseEnVigueur, DispositifEnVigueur, ElementEnVigueur } from "../../law/law.ts";
import { resumeDeLaClause } from "../document/phrases.ts";
import { libelleDuDispositif, lexiqueDe, type Lexique } from "../document/lexique.ts";
import { majuscule } from "../document/typographie.ts";
import type { GenreDeLien, Graphe, LienDessine, NoeudDessine } from "./graphe.ts";

const DITES: readonly ast.MotClause[] = ["exige", "points", "montant"];
const DECLARATIONS = { calcul: "calcul", parametre: "paramètre", resultat: "résultat" } as const;

/** `quand`: « exercice 2022, tel que connu le … ». */
export function grapheDesPrerequis(corpus: Corpus, d: DispositifEnVigueur, quand: string): Graphe {
  const lex = lexiqueDe(corpus, d);
  const noeuds: NoeudDessine[] = [];
  const liens: LienDessine[] = [];
  const ids = new Map<string, string>();
  const tous: ElementEnVigueur[] = [];
  const poser = (e: ElementEnVigueur, dans: string | null): void => {
    const id = `élément ${e.nom}`;
    ids.set(e.nom, id);
    tous.push(e);
    noeuds.push({ id, genre: e.genre === "volet" ? "volet" : "indicateur", titre: titreDe(e), lignes: lignesDe(e, lex), dans });
    for (const x of e.enfants) poser(x, id);
  };
  for (const e of d.enfants) poser(e, null);
  for (const x of d.declarations.values()) {
    const id = `déclaration ${x.nom}`;
    ids.set(x.nom, id);
    noeuds.push({ id, genre: "declaration", titre: x.libelle ?? x.nom.replace(/_/g, " "), lignes: [`${DECLARATIONS[x.genre]} ${x.nom}`], dans: null });
  }
  const lier = (depuis: ast.Ref, vers: string, genre: GenreDeLien, precision: string): void => {
    const de = depuis.de === undefined ? ids.get(depuis.nom) : ailleurs(depuis, depuis.de.nom);
    if (de === undefined || liens.some((l) => l.de === de && l.vers === vers && l.genre === genre)) return;
    liens.push({ de, vers, genre, precision });
  };
  const ailleurs = (ref: ast.Ref, dispositif: string): string => {
    const id = `ailleurs ${dispositif} ${ref.nom}`;
    if (!noeuds.some((n) => n.id === id))
      noeuds.push({ id, genre: "ailleurs", titre: majuscule(ref.nom.replace(/_/g, " ")), lignes: [`du dispositif « ${libelleDuDispositif(corpus, dispositif)} »`], dans: null });
    return id;
  };
  for (const e of tous) {
    const id = ids.get(e.nom)!;
    for (const c of e.clauses.values()) clause(c, e, id);
  }
  for (const x of d.declarations.values()) for (const ref of refsDe(x.valeur)) lier(ref, ids.get(x.nom)!, "sert", "");
  return {
    titre: `${d.libelle ?? d.nom} : ce qui ouvre quoi, ${quand}`,
    lecture: "Une flèche part de ce qu'il faut et va vers ce qui en dépend : un prérequis ouvre, un élément exigé compte dans l'exigence, un calcul sert à un autre.",
    noeuds,
    liens,
  };

  function clause(c: ClauseEnVigueur, e: ElementEnVigueur, id: string): void {
    const { valeur } = c;
    if (valeur.kind === "exige-tous" || valeur.kind === "exige-au-moins") {
      const sauf = new Set(valeur.kind === "exige-tous" ? valeur.sauf.map((r) => r.nom) : []);
      for (const x of e.enfants) if (!sauf.has(x.nom) && x.suspension === null) liens.push({ de: ids.get(x.nom)!, vers: id, genre: "exige", precision: "" });
      return;
    }
    const genre = c.mot === "prerequis" ? "ouvre" : c.mot === "exige" ? "exige" : "sert";
    for (const ref of refsDe(valeur)) if (ref.nom !== e.nom || genre === "ouvre") lier(ref, id, genre, genre === "sert" ? c.mot.replace("bareme", "barème").replace("ponderation", "pondération") : "");
  }
}

function refsDe(valeur: ast.ValeurClause): ast.Ref[] {
  const refs: ast.Ref[] = [];
  walk(valeur, (n) => {
    if (n.kind !== "ref") return;
    refs.push(n);
    return false;
  });
  return refs;
}

function titreDe(e: ElementEnVigueur): string {
  const nom = e.nom.replace(/_/g, " ");
  if (e.libelle === null) return majuscule(nom);
  return e.genre === "volet" ? `${majuscule(nom)} : ${e.libelle}` : e.libelle;
}

function lignesDe(e: ElementEnVigueur, lex: Lexique): readonly string[] {
  const dites = DITES.flatMap((mot) => {
    const c = [...e.clauses.values()].find((x) => x.mot === mot && x.nom === null);
    return c === undefined ? [] : [mot === "exige" || c.valeur.kind !== "datee" ? `${mot} : ${resumeDeLaClause(mot, c.valeur, lex)}` : resumeDeLaClause(mot, c.valeur, lex)];
  });
  return [...(e.genre === "volet" ? [] : [e.nom]), ...dites, ...(e.suspension === null ? [] : ["suspendu"])];
}
