// What an act does, said line by line: « transfère … du volet 2 vers le volet 1 », « volet 1, points : 280 → 400 ». Nothing is
// consolidated here: this is what was written; the lookup of an unwritten old value belongs to the caller.
import type * as ast from "../../ast/nodes.ts";
import type { Operation } from "../../corpus/corpus.ts";
import { cleClause } from "../../law/law.ts";
import type { CleClause } from "../../law/law.ts";
import { liste } from "../../runtime/ecriture.ts";
import { enMots } from "./expressions.ts";
import type { Lexique } from "./lexique.ts";
import { fenetreEnMots, motDeClause } from "./mots.ts";
import { citeElement, conditionEnQuestion, titreDElement, valeurEnBref, valeurEnMots } from "./phrases.ts";
import { guillemets, majuscule } from "./typographie.ts";

export interface LigneDInstruction {
  /** Names of the elements or declarations concerned; none for the dispositif itself. */
  readonly sujets: readonly string[];
  readonly geste: string;
  /** The clause that the line amends, when it amends one. */
  readonly cle: CleClause | null;
  /** As the act states it (`au lieu de`); null when it does not. */
  readonly avant: string | null;
  readonly apres: string | null;
  /** Place in the consolidated text, for what the act creates. */
  readonly article: string | null;
}

const GENRES: Record<ast.GenreElement, string> = { volet: "le volet", indicateur: "l'indicateur", "sous-indicateur": "le sous-indicateur" };

/** « l'indicateur « Télétransmission » », « le volet 1 « Équipement » ». */
function nommeElement(e: ast.Element): string {
  if (e.genre === "volet") return `le ${e.nom.nom}${e.libelle ? ` ${guillemets(e.libelle.texte)}` : ""}`;
  return `${GENRES[e.genre]} ${guillemets(titreDElement(e.nom.nom, e.libelle?.texte ?? null))}`;
}

/** Every line of one instruction, in order. */
export function lignesDInstruction(operation: Operation, lex: Lexique): readonly LigneDInstruction[] {
  const i = operation.instruction;
  switch (i.kind) {
    case "cree": {
      const d = i.dispositif;
      const nom = guillemets(d.libelle?.texte ?? d.nom.nom);
      const suite = d.succedeA ? `, qui succède au dispositif ${lex.nom(d.succedeA.nom)}` : "";
      return [
        ligne([], `crée le dispositif ${nom}${suite}`, null, clausesEnMots(d.clauses, lex), articleDe(d.clauses)),
        ...d.declarations.map((x) => ligne([x.nom.nom], `fixe ${nommeDeclaration(x)}`, null, x.valeur ? valeurEnMots("valeur", x.valeur, lex, "avec-fenetres") : null)),
        ...d.enfants.flatMap((e) => lignesDElement(e, "crée", "", lex)),
      ];
    }
    case "ajoute": {
      const ou = `${i.a ? ` ${lex.aNom(i.a)}` : ""}${i.apres ? `, après ${lex.nom(i.apres)}` : ""}${i.avant ? `, avant ${lex.nom(i.avant)}` : ""}`;
      return [
        ...i.declarations.map((x) => ligne([x.nom.nom], `ajoute ${nommeDeclaration(x)}`, null, x.valeur ? valeurEnMots("valeur", x.valeur, lex, "avec-fenetres") : null)),
        ...i.elements.flatMap((e) => lignesDElement(e, "ajoute", ou, lex)),
      ];
    }
    case "modifie":
      return lignesDeClauses(i.cible, i.clauses, i.sans, lex);
    case "remplace": {
      if (i.element === undefined) return [ligne([i.cible.nom], `remplace ${lex.nom(i.cible)}`, null, null)];
      const meme = i.element.nom.nom === i.cible.nom;
      const [tete, ...reste] = lignesDElement(i.element, "remplace", "", lex);
      const memeTitre = meme && (i.cible.volet || lex.nom(i.cible) === guillemets(titreDElement(i.element.nom.nom, i.element.libelle?.texte ?? null)));
      const geste = memeTitre ? `remplace ${nommeElement(i.element)} par une nouvelle rédaction` : `remplace ${lex.nom(i.cible)} par ${nommeElement(i.element)}`;
      return [{ ...tete!, sujets: meme ? tete!.sujets : [i.cible.nom, ...tete!.sujets], geste }, ...reste.map((l) => ({ ...l, geste: l.geste.replace(/^remplace/, "avec") }))];
    }
    case "abroge":
      return [ligne([i.cible.nom], `abroge ${lex.nom(i.cible)}`, null, null)];
    case "transfere": {
      const ou = `${i.de ? ` ${lex.deNom(i.de)}` : ""}${i.vers ? ` vers ${lex.nom(i.vers)}` : ""}${i.apres ? `, après ${lex.nom(i.apres)}` : ""}`;
      return [ligne([i.cible.nom], `transfère ${lex.nom(i.cible)}${ou}`, null, null), ...lignesDeClauses(i.cible, i.clauses, i.sans, lex)];
    }
    case "fusionne": {
      const quoi = liste(i.cibles.map((c) => lex.nom(c)));
      const noms = [...i.cibles.map((c) => c.nom), ...(i.dans ? [i.dans.nom] : [])];
      return [ligne(noms, `fusionne ${quoi}${i.dans ? ` dans ${lex.nom(i.dans)}` : ""}`, null, null), ...(i.dans ? lignesDeClauses(i.dans, i.clauses, i.sans, lex) : [])];
    }
    case "scinde":
      return [ligne([i.cible.nom], `scinde ${lex.nom(i.cible)} en ${liste(i.elements.map(nommeElement))}`, null, null), ...i.elements.flatMap((e) => lignesDElement(e, "dont", "", lex))];
    case "renomme": {
      const en = i.libelle ? guillemets(i.libelle.texte) : i.en ? guillemets(i.en.nom.replace(/_/g, " ")) : "";
      return [ligne([i.cible.nom, ...(i.en ? [i.en.nom] : [])], `renomme ${nomEcrit(i.cible)}`, null, en)];
    }
    case "renumerote":
      return [ligne([i.cible.nom, ...(i.en ? [i.en.nom] : [])], `renumérote ${i.cible.volet ? `le ${i.cible.nom}` : nomEcrit(i.cible)}`, i.cible.nom.replace(/_/g, " "), i.en ? i.en.nom.replace(/_/g, " ") : null)];
    case "reporte":
      return [ligne([i.cible.nom], `reporte ${lex.nom(i.cible)}`, i.du ? enMots(i.du, lex) : null, i.au ? enMots(i.au, lex) : null)];
    case "suspend":
      return [ligne([i.cible.nom], `suspend ${lex.nom(i.cible)}`, null, effetDeSuspension(i.effet, lex))];
    case "retablit":
      return [ligne([i.cible.nom], `rétablit ${lex.nom(i.cible)}`, null, null)];
    case "pour-memoire":
      return [ligne([], `pour mémoire : ${i.texte.texte}`, null, null)];
  }
}

/** Each line as a phrase: « « Télétransmission » : seuil : 3/4 (auparavant : 2/3) ». */
export function gestesEnMots(operation: Operation, lex: Lexique): readonly string[] {
  return lignesDInstruction(operation, lex).map((l) => {
    const avant = l.avant === null ? "" : ` (auparavant : ${l.avant})`;
    const apres = l.apres === null || l.apres === "supprimé" ? "" : `${l.cle === null ? " — " : " : "}${l.apres}`;
    return majuscule(l.geste) + apres + avant;
  });
}

/** Its first line, and how many follow. */
export function gesteEnBref(operation: Operation, lex: Lexique): string {
  const [premier, ...reste] = lignesDInstruction(operation, lex);
  const valeurs = premier!.avant !== null && premier!.apres !== null ? ` : ${premier!.apres} (auparavant : ${premier!.avant})` : "";
  const s = reste.length > 1 ? "s" : "";
  return `${majuscule(premier!.geste)}${valeurs}${reste.length > 0 ? ` (et ${reste.length} autre${s} ligne${s})` : ""}`;
}

/** The name before the renaming, as written. */
function nomEcrit(ref: ast.Ref): string {
  return citeElement(ref.nom, null);
}

/** « réputé atteint », « sans points ». */
export function effetDeSuspension(effet: "repute-atteint" | "sans-points" | ast.NonCommuniques | undefined, lex: Lexique): string | null {
  if (effet === undefined) return null;
  if (effet === "repute-atteint") return "réputé atteint";
  return effet === "sans-points" ? "sans points" : `points ${valeurEnMots("points", effet, lex, "sans-fenetres")}`;
}

function ligne(sujets: readonly string[], geste: string, avant: string | null, apres: string | null, article: string | null = null): LigneDInstruction {
  return { sujets, geste, cle: null, avant, apres: apres === "" ? null : apres, article };
}

function nommeDeclaration(d: ast.Declaration): string {
  const genre = { calcul: "le calcul", parametre: "le paramètre", resultat: "le résultat" }[d.genre];
  return `${genre} ${guillemets(d.libelle?.texte ?? d.nom.nom.replace(/_/g, " "))}`;
}

function lignesDElement(e: ast.Element, verbe: string, ou: string, lex: Lexique): readonly LigneDInstruction[] {
  return [
    ligne([e.nom.nom], `${verbe} ${nommeElement(e)}${ou}`, null, clausesEnMots(e.clauses, lex, e.libelle?.texte ?? null), articleDe(e.clauses)),
    ...e.enfants.flatMap((x) => lignesDElement(x, verbe, "", lex)),
  ];
}

const HORS_TEXTE: ReadonlySet<ast.MotClause> = new Set(["article", "source", "note", "question"]);

/** A line that rewrites what accompanies the law (its place, source, note, question), not the law. */
export function accompagne(l: LigneDInstruction): boolean {
  return l.cle !== null && (HORS_TEXTE as ReadonlySet<string>).has(l.cle);
}

function clausesEnMots(clauses: readonly ast.Clause[], lex: Lexique, libelle: string | null = null): string {
  return clauses.filter((c) => c.valeur !== undefined && !HORS_TEXTE.has(c.mot)).map((c, i) => {
    const mot = motDeClause(c.mot, c.nom?.nom ?? null);
    const question = c.mot === "condition" ? conditionEnQuestion(c.valeur!, libelle, lex) : undefined;
    return `${i === 0 ? mot : mot.charAt(0).toLowerCase() + mot.slice(1)} : ${question ?? valeurEnBref(c.mot, c.valeur!, lex, "avec-fenetres")}`;
  }).join(" ; ");
}

function articleDe(clauses: readonly ast.Clause[]): string | null {
  const valeur = clauses.find((c) => c.mot === "article")?.valeur;
  return valeur?.kind === "valeur-texte" ? valeur.texte.texte : null;
}

function lignesDeClauses(cible: ast.Ref, clauses: readonly ast.Clause[], sans: readonly ast.SansClause[], lex: Lexique): readonly LigneDInstruction[] {
  const sujet = majuscule(lex.nom(cible));
  const mot = (c: ast.Clause | ast.SansClause): string => {
    const texte = motDeClause(c.mot, c.nom?.nom ?? null);
    return texte.charAt(0).toLowerCase() + texte.slice(1);
  };
  const en = (m: ast.MotClause, v: ast.ValeurClause | undefined): string | null => (v === undefined ? null : valeurEnBref(m, v, lex, "avec-fenetres"));
  return [
    ...sans.map((c) => ({ sujets: [cible.nom], geste: `${sujet} : supprime la clause « ${mot(c)} »`, cle: cleClause(c.mot, c.nom?.nom ?? null), avant: en(c.mot, c.auLieuDe), apres: "supprimé", article: null })),
    ...clauses.map((c) => ({ sujets: [cible.nom], geste: `${sujet} : ${mot(c)}`, cle: cleClause(c.mot, c.nom?.nom ?? null), avant: en(c.mot, c.auLieuDe), apres: en(c.mot, c.valeur), article: null })),
  ];
}

/** « à compter de 2022 ». */
export function effetDeLOperation(operation: Operation): string {
  return fenetreEnMots(operation.fenetre.debut, operation.fenetre.fin);
}
