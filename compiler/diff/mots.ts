// One change in words: what it is about, what happened, before, after, by which act. Reuses the words of the documents.
import type * as ast from "../ast/nodes.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { effetDeSuspension } from "../emit/document/instructions.ts";
import { lexiqueDe, libelleDuDispositif, successeurDe, type Lexique } from "../emit/document/lexique.ts";
import { motDeClause, nomCourt } from "../emit/document/mots.ts";
import { conditionEnQuestion, resumeDeLaClause, titreDElement, valeurEnMots, valeursComparees } from "../emit/document/phrases.ts";
import { guillemets, typographie } from "../emit/document/typographie.ts";
import { liste } from "../runtime/ecriture.ts";
import { jourEnLettres } from "../runtime/jours.ts";
import type { Cotes } from "./auteur.ts";
import type { Cause, Changement, Fin, Objet, Sujet } from "./changement.ts";

export interface ChangementDit {
  readonly sujet: string;
  readonly geste: string;
  readonly avant: string;
  readonly apres: string;
  /** « avenant 9, annexe 3 » ; « ne s’applique plus : décision … ». */
  readonly acte: string;
}

export interface Mots {
  dire(c: Changement): ChangementDit;
  sujet(s: Sujet): string;
  causes(c: readonly Cause[]): string;
  readonly avant: Lexique;
  readonly apres: Lexique;
}

/** Words for one dispositif: each side has the names of its own law. */
export function motsDe(corpus: Corpus, dispositif: string, { avant, apres }: Cotes): Mots {
  const lex = { avant: lexiqueDe(corpus, avant.loi ?? dispositif), apres: lexiqueDe(corpus, apres.loi ?? dispositif) };
  const causes = (cs: readonly Cause[]): string => causesEnMots(corpus, cs);
  const clause = (mot: ast.MotClause, v: ast.ValeurClause | null, l: Lexique, autre: ast.ValeurClause | null): string => {
    if (v === null) return "";
    if (autre !== null && v.kind === "selon" && autre.kind === "selon") return l === lex.avant ? valeursComparees(mot, v, autre, lex.avant, lex.apres)[0] : valeursComparees(mot, autre, v, lex.avant, lex.apres)[1];
    const entiere = autre !== null && v.kind === autre.kind && resumeDeLaClause(mot, v, l) === resumeDeLaClause(mot, autre, l);
    return entiere ? valeurEnMots(mot, v, l, "sans-fenetres") : resumeDeLaClause(mot, v, l);
  };
  return {
    ...lex,
    causes,
    sujet: sujetEnMots,
    dire(c) {
      const dit = (geste: string, x = "", y = ""): ChangementDit => ({
        sujet: typographie(sujetEnMots(c.sujet)), geste: typographie(geste), avant: typographie(x), apres: typographie(y), acte: typographie(causes(c.causes)),
      });
      switch (c.kind) {
        case "dispositif-cree": return dit("Créé", "", `en vigueur${apres.loi?.succedeA ? `, succède à ${guillemets(libelleDuDispositif(corpus, apres.loi.succedeA))}` : ""}`);
        case "dispositif-eteint": {
          const suite = successeurDe(corpus, dispositif, apres.vue.viewpoint);
          return dit("N’est plus en vigueur", "en vigueur", suite === undefined ? "" : `${guillemets(libelleDuDispositif(corpus, suite))} lui succède`);
        }
        case "cree": return dit(c.issuDe ? `Créé : ${issu(c.issuDe, lex.avant)}` : "Créé", "", objetEnMots(c.objet, lex.apres));
        case "absent": return dit("Absent : l’acte qui le crée ne s’applique pas", objetEnMots(c.objet, lex.avant));
        case "abroge": case "fusionne": case "scinde": case "remplace": return dit(finEnMots(c.kind, c.vers, lex.apres), objetEnMots(c.objet, lex.avant));
        case "maintenu": return dit(`Maintenu : n’est pas ${bas(finEnMots(c.fin, c.vers, lex.avant))}`, "", objetEnMots(c.objet, lex.apres));
        case "transfere": return dit("Transféré", parent(c.avant, lex.avant), parent(c.apres, lex.apres));
        case "renomme": return dit("Renommé", c.avant ?? "", c.apres ?? "");
        case "renumerote": return dit("Renuméroté", c.avant ?? "", c.apres ?? "");
        case "nature": return dit("Change de nature", c.avant ?? "", c.apres ?? "");
        case "citation": return dit("Texte cité modifié", c.avant ?? "", c.apres ?? "");
        case "ordre": return dit("Ordre des éléments", liste(c.avant.map((n) => lex.avant.nom(n))), liste(c.apres.map((n) => lex.apres.nom(n))));
        case "suspendu": return dit("Suspendu", "s’applique", effetDeSuspension(c.apres ?? undefined, lex.apres) ?? "");
        case "retabli": return dit("Rétabli", effetDeSuspension(c.avant ?? undefined, lex.avant) ?? "", "s’applique");
        case "suspension-recrite": return dit("Suspendu autrement", effetDeSuspension(c.avant ?? undefined, lex.avant) ?? "", effetDeSuspension(c.apres ?? undefined, lex.apres) ?? "");
        case "releve": case "abaisse": case "reporte": case "avance": case "clause-recrite":
          return dit(gesteDeClause(c.kind, c.mot, c.nomClause, c.sujet), clause(c.mot, c.avant, lex.avant, c.apres), clause(c.mot, c.apres, lex.apres, c.avant));
        case "clause-ajoutee": return dit(gesteDeClause(c.kind, c.mot, c.nomClause, c.sujet), "", clause(c.mot, c.apres, lex.apres, null));
        case "clause-retiree": return dit(gesteDeClause(c.kind, c.mot, c.nomClause, c.sujet), clause(c.mot, c.avant, lex.avant, null));
        case "auteur": return dit(`${motDeClause(c.mot, c.nomClause)} : mêmes mots, autre acte`, auteur(corpus, c.avant), auteur(corpus, c.apres));
        case "echeance": return dit("« Fin d’exercice »", jourEnLettres(c.avant), jourEnLettres(c.apres));
        case "renvoi": return dit(`Dépend du dispositif ${guillemets(libelleDuDispositif(corpus, c.dispositif))}, qui change`);
        case "actes": return dit("Actes appliqués", liste(c.avant.map((a) => nomCourt(corpus, a))), liste(c.apres.map((a) => nomCourt(corpus, a))));
        case "autre": return dit("Le calcul est écrit autrement");
      }
    },
  };
}

export function sujetEnMots(s: Sujet): string {
  switch (s.genre) {
    case "dispositif": return "Dispositif";
    case "volet": return titreDElement(s.nom, s.libelle);
    case "calcul": return `Calcul ${guillemets(s.libelle ?? s.nom.replace(/_/g, " "))}`;
    case "parametre": return `Paramètre ${guillemets(s.libelle ?? s.nom.replace(/_/g, " "))}`;
    case "resultat": return `Résultat ${guillemets(s.libelle ?? s.nom.replace(/_/g, " "))}`;
    default: return titreDElement(s.nom, s.libelle);
  }
}

function auteur(corpus: Corpus, par: { readonly acte: string; readonly par: string | null }): string {
  return par.par === null ? nomCourt(corpus, par.acte) : `${nomCourt(corpus, par.acte)}, ${par.par}`;
}

function causesEnMots(corpus: Corpus, causes: readonly Cause[]): string {
  const dits = (sens: Cause["sens"]): string[] => causes.filter((c) => c.sens === sens).map((c) => auteur(corpus, c.par));
  const [agit, date, cesse] = [dits("agit"), dits("date"), dits("cesse")];
  if (agit.length + date.length > 0) return [...agit, ...date].join(" ; ");
  return cesse.length > 0 ? `ne joue plus : ${cesse.join(" ; ")}` : "";
}

function bas(texte: string): string {
  return texte.charAt(0).toLowerCase() + texte.slice(1);
}

function finEnMots(fin: Fin, vers: readonly string[], lex: Lexique): string {
  const noms = liste(vers.map((n) => lex.nom(n)));
  switch (fin) {
    case "abroge": return "Abrogé";
    case "fusionne": return `Fusionné dans ${noms}`;
    case "scinde": return `Scindé en ${noms}`;
    case "remplace": return `Remplacé par ${noms}`;
  }
}

function issu({ fin, nom }: { readonly fin: Fin; readonly nom: string }, lex: Lexique): string {
  return fin === "scinde" ? `issu de la scission ${lex.deNom(nom)}` : `remplace ${lex.nom(nom)}`;
}

function parent(nom: string | null, lex: Lexique): string {
  return nom === null ? "hors de tout volet" : lex.nom(nom).replace(/^le /, "");
}

const HORS: ReadonlySet<ast.MotClause> = new Set<ast.MotClause>(["article", "source", "note", "question"]);

/** « seuil : au moins 20 % ; points : 40 points », its children counted. */
function objetEnMots(o: Objet, lex: Lexique): string {
  if (!("clauses" in o)) return resumeDeLaClause("valeur", o.valeur, lex);
  const clauses = [...o.clauses.values()].filter((c) => !HORS.has(c.mot)).map((c) => {
    const question = c.mot === "condition" ? conditionEnQuestion(c.valeur, o.libelle, lex) : undefined;
    const texte = question ?? resumeDeLaClause(c.mot, c.valeur, lex);
    return c.mot === "points" ? texte : `${bas(motDeClause(c.mot, c.nom))} : ${texte}`;
  });
  const enfants = o.enfants.length === 0 ? [] : [liste(o.enfants.map((e) => guillemets(titreDElement(e.nom, e.libelle))))];
  return [...clauses, ...enfants].join(" ; ");
}

// ---- grammar: the word of the clause, agreed ------------------------------------------------------------------------

const FEMININS: ReadonlySet<ast.MotClause> = new Set<ast.MotClause>(["condition", "mesure", "exige", "majoration", "ponderation", "valeur-du-point", "periode", "source", "note", "question", "valeur"]);

const GESTES = { releve: "relevé", abaisse: "abaissé", reporte: "reporté", avance: "avancé", "clause-recrite": "récrit", "clause-ajoutee": "ajouté", "clause-retiree": "supprimé" } as const;

/** « Seuil relevé », « Condition récrite », « Points abaissés ». A declaration says only what happens to it. */
function gesteDeClause(kind: keyof typeof GESTES, mot: ast.MotClause, nom: string | null, sujet: Sujet): string {
  if (mot === "valeur") return `${GESTES[kind].charAt(0).toUpperCase()}${GESTES[kind].slice(1)}`;
  if (mot === "total") return kind === "clause-ajoutee" ? "Total annoncé" : kind === "clause-retiree" ? "Total qui n’est plus annoncé" : `Total annoncé ${GESTES[kind]}`;
  if (mot === "confirme-jusqu-en") return "Années confirmées par les sources";
  const accord = mot === "points" ? "s" : FEMININS.has(mot) ? "e" : "";
  // Points that a volet or a dispositif carries are its own.
  return `${motDeClause(mot, nom)} ${GESTES[kind]}${accord}${sujet.genre === "dispositif" && mot === "points" ? " en propre" : ""}`;
}
