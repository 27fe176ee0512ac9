// What was written: the tree of a .rules file. Read-only unions with a `kind`; every node carries its span. Fields that
// the reader may have lost are optional, and only those. Positions are the only thing two equal trees may differ by.
import type { Exact } from "../runtime/exact.ts";
import type { Jour } from "../runtime/jours.ts";
import type { Span } from "../source/span.ts";

interface Base {
  readonly span: Span;
}

// ---- leaves -------------------------------------------------------------------------------------------------------

/** A name as written, NFC. */
export interface Ident extends Base {
  readonly kind: "ident";
  readonly nom: string;
}

/** « text » without its quotation marks. */
export interface Texte extends Base {
  readonly kind: "texte";
  readonly texte: string;
}

/** A quotation of the law: the lines that start with ">", joined by "\n", attached to what follows. */
export interface Citation extends Base {
  readonly kind: "citation";
  readonly texte: string;
}

/** An element as named in a clause or a verb: `télétransmission`, `volet 1` (nom "volet 1"), `volet 1 de forfait_structure`. */
export interface Ref extends Base {
  readonly kind: "ref";
  /** "volet 1", "volet socle", "télétransmission". */
  readonly nom: string;
  readonly volet: boolean;
  readonly de?: Ident;
}

/** Half-open window of days. `debut` absent: dès l'origine. `fin` absent: no end. `fin` is the first day outside. */
export interface Fenetre extends Base {
  readonly kind: "fenetre";
  readonly debut?: Jour;
  readonly fin?: Jour;
}

export type Standing = "texte" | "secondaire" | "deduite";

/** `source : secondaire « … » https://…` */
export interface Source extends Base {
  readonly kind: "source";
  readonly standing: Standing;
  readonly texte?: Texte;
  readonly url?: string;
}

// ---- expressions --------------------------------------------------------------------------------------------------

/** Unit written after a number: "%", "€", "points", "jours", "mois", "ans", or the name of what is counted. */
export interface Unite extends Base {
  readonly kind: "unite";
  readonly nom: string;
}

export interface Nombre extends Base {
  readonly kind: "nombre";
  /** As written, before the unit: 20 for `20 %`. */
  readonly valeur: Exact;
  readonly unite?: Unite;
}

export interface DateLitterale extends Base {
  readonly kind: "date";
  readonly jour: Jour;
}

/** `fin d'exercice`, `fin de l'exercice précédent` */
export interface FinExercice extends Base {
  readonly kind: "fin-exercice";
  readonly precedent: boolean;
}

/** A name used as a value: datum, calcul, paramètre, element, or an option of a choice. */
export interface Nom extends Base {
  readonly kind: "nom";
  readonly ref: Ref;
}

/** `points de volet 2`, `montant de vsm`; without `ref`, a bare `points` or `montant`: the element's own, in its pondération */
export interface GrandeurDe extends Base {
  readonly kind: "grandeur-de";
  readonly grandeur: "points" | "montant";
  readonly ref?: Ref;
}

export type OpBinaire = "et" | "ou" | "=" | "≠" | "<" | "≤" | ">" | "≥" | "+" | "-" | "×" | "/";

export interface Binaire extends Base {
  readonly kind: "binaire";
  readonly op: OpBinaire;
  readonly gauche: Expr;
  readonly droite: Expr;
}

export interface Unaire extends Base {
  readonly kind: "unaire";
  readonly op: "non" | "-";
  readonly terme: Expr;
}

export interface Si extends Base {
  readonly kind: "si";
  readonly test: Expr;
  readonly alors: Expr;
  readonly sinon: Expr;
}

export interface Agregat extends Base {
  readonly kind: "agregat";
  readonly fonction: "moyenne" | "somme" | "minimum" | "maximum";
  readonly termes: readonly Expr[];
  readonly parmiMesurables: boolean;
}

export type Expr = Nombre | DateLitterale | FinExercice | Nom | GrandeurDe | Binaire | Unaire | Si | Agregat;

// ---- values of clauses --------------------------------------------------------------------------------------------

/** `au moins`, `plus de`, `au plus`, `moins de`, `avant` (date, strict), `au plus tard` (date, inclusive) */
export type Comparateur = "au moins" | "plus de" | "au plus" | "moins de" | "avant" | "au plus tard";

/** One value of a dated list: `230 en 2018`. Without a window it holds always. */
export interface CasDate extends Base {
  readonly kind: "cas-date";
  readonly comparateur?: Comparateur;
  readonly valeur: Expr;
  readonly fenetre?: Fenetre;
}

/** `175 en 2017, 230 en 2018`, or a single undated value; for `condition`, `mesure`… an expression. */
export interface Datee extends Base {
  readonly kind: "datee";
  readonly cas: readonly CasDate[];
}

/** `tous les indicateurs sauf coordination` */
export interface ExigeTous extends Base {
  readonly kind: "exige-tous";
  readonly sauf: readonly Ref[];
}

/** `au moins 4 indicateurs` */
export interface ExigeAuMoins extends Base {
  readonly kind: "exige-au-moins";
  readonly nombre: number;
}

/** `non communiqués, de 0 à 360, fournis par points_effection` */
export interface NonCommuniques extends Base {
  readonly kind: "non-communiques";
  readonly de?: Expr;
  readonly a?: Expr;
  readonly fournisPar?: Ident;
}

/** `à fixer par décret`, `à fixer par décret, date` */
export interface AFixer extends Base {
  readonly kind: "a-fixer";
  readonly par: string;
  readonly quoi?: TypeDonnee;
}

export type Cellule =
  | (Base & { readonly kind: "cellule-tout" }) // —
  | (Base & { readonly kind: "cellule-intervalle"; readonly bas?: Borne; readonly haut?: Borne }) // `au moins 3`, `de 50 % à moins de 90 %`
  | (Base & { readonly kind: "cellule-expr"; readonly expr: Expr; readonly texte: string }) // a number, a date, a name
  | (Base & { readonly kind: "cellule-texte"; readonly texte: string }) // a label: « tiers temps »
  | (Base & { readonly kind: "cellule-non-ouvert" })
  | (Base & { readonly kind: "cellule-vide" });

export interface Borne extends Base {
  readonly kind: "borne";
  readonly valeur: Expr;
  readonly inclus: boolean;
}

export interface Ligne extends Base {
  readonly kind: "ligne";
  readonly cellules: readonly Cellule[];
}

/** `selon part_vsm` or `selon a, b` + rows: list table. `selon a et b` + rows: cross table (first row holds the values of b). */
export interface Selon extends Base {
  readonly kind: "selon";
  readonly entrees: readonly Expr[];
  readonly croise: boolean;
  readonly lignes: readonly Ligne[];
}

/** `progression de taux (départ : 0 % ; oi : 30 % ; oc : 100 %)` */
export interface Progression extends Base {
  readonly kind: "progression";
  readonly mesure: Expr;
  readonly bornes: readonly { readonly borne: Expr; readonly valeur: Expr }[];
}

/** `20 % si vsm_structurés / vsm_déposés > 1/3` */
export interface Majoration extends Base {
  readonly kind: "majoration";
  readonly taux: Expr;
  readonly si?: Expr;
}

export interface ValeurTexte extends Base {
  readonly kind: "valeur-texte";
  readonly texte: Texte;
}

export interface Periode extends Base {
  readonly kind: "periode";
  readonly valeur: "annee-civile" | "unique";
}

export interface Arrondi extends Base {
  readonly kind: "arrondi";
  readonly precision: "centime" | "euro" | "point" | "demi-point";
  readonly mode: "moitie-vers-exterieur" | "moitie-vers-pair" | "moitie-vers-zero" | "inferieur" | "superieur";
}

export interface Cumul extends Base {
  readonly kind: "cumul";
  readonly valeur: "addition" | "produit";
}

export interface Annee extends Base {
  readonly kind: "annee";
  readonly annee: number;
}

export type ValeurClause =
  | Datee | ExigeTous | ExigeAuMoins | NonCommuniques | AFixer | Selon | Progression | Majoration
  | ValeurTexte | Source | Periode | Arrondi | Cumul | Annee;

/** The word before the colon, unaccented. `valeur` amends a calcul, paramètre or résultat. `majoration` may carry a name of its own; all others stand at most once at any date. */
export type MotClause =
  | "condition" | "mesure" | "seuil" | "exige" | "prerequis" | "points" | "bareme" | "montant" | "majoration" | "cumul"
  | "ponderation" | "plafond" | "arrondi" | "total" | "valeur-du-point" | "periode" | "article" | "source" | "note" | "question"
  | "confirme-jusqu-en" | "valeur";

export interface Clause extends Base {
  readonly kind: "clause";
  readonly mot: MotClause;
  /** The keyword itself. */
  readonly motSpan: Span;
  /** Name of a majoration. */
  readonly nom?: Ident;
  /** Absent only if the reader lost it. */
  readonly valeur?: ValeurClause;
  /** The precondition of an amending clause: `280 au lieu de …`. */
  readonly auLieuDe?: ValeurClause;
  /** `écart reconnu de 48 points « motif »`, after a total. */
  readonly ecart?: Ecart;
}

/** `sans points au lieu de 120` */
export interface SansClause extends Base {
  readonly kind: "sans-clause";
  readonly mot: MotClause;
  readonly motSpan: Span;
  readonly nom?: Ident;
  readonly auLieuDe?: ValeurClause;
}

export interface Ecart extends Base {
  readonly kind: "ecart";
  readonly valeur: Expr;
  readonly motif?: Texte;
}

// ---- declarations -------------------------------------------------------------------------------------------------

export interface OptionChoix extends Base {
  readonly kind: "option";
  readonly nom: Ident;
  readonly libelle?: Texte;
}

export type TypeDonnee =
  | (Base & { readonly kind: "type-booleen" })
  | (Base & { readonly kind: "type-compte"; readonly unite: Ident }) // nombre de feuilles
  | (Base & { readonly kind: "type-nombre" })
  | (Base & { readonly kind: "type-taux" })
  | (Base & { readonly kind: "type-points" })
  | (Base & { readonly kind: "type-montant" })
  | (Base & { readonly kind: "type-date" })
  | (Base & { readonly kind: "type-duree" })
  | (Base & { readonly kind: "type-choix"; readonly options: readonly OptionChoix[] });

export interface Donnee extends Base {
  readonly kind: "donnee";
  readonly nom: Ident;
  readonly libelle?: Texte;
  readonly type?: TypeDonnee;
  readonly origine?: "declaratif" | "prerempli";
  readonly entre?: { readonly min: Expr; readonly max: Expr };
  readonly auPlus?: Ident;
  readonly question?: Texte;
  readonly citation?: Citation;
}

export type GenreActe = "convention" | "accord" | "avenant" | "reglement" | "arrete" | "decision" | "lecture";

export interface Acte extends Base {
  readonly kind: "acte";
  readonly genre: GenreActe;
  readonly nom: Ident;
  readonly lien?: "a" | "modifiant" | "remplacant" | "de";
  readonly cible?: Ident;
  readonly libelle?: Texte;
  readonly signe?: DateLitterale;
  readonly publie?: DateLitterale;
  readonly apres: readonly Ident[];
  readonly sources: readonly Source[];
  readonly notes: readonly Texte[];
  /** What only the administration can settle. */
  readonly questions: readonly Texte[];
  readonly dispositions: readonly Disposition[];
  readonly citation?: Citation;
}

export type Disposition = Dispositif | Groupe | Annonce;

/** `calcul`, `paramètre`, `résultat` */
export interface Declaration extends Base {
  readonly kind: "declaration";
  readonly genre: "calcul" | "parametre" | "resultat";
  readonly nom: Ident;
  readonly libelle?: Texte;
  readonly valeur?: ValeurClause;
  readonly auLieuDe?: ValeurClause;
  readonly citation?: Citation;
}

export interface Dispositif extends Base {
  readonly kind: "dispositif";
  readonly nom: Ident;
  readonly libelle?: Texte;
  readonly fenetre?: Fenetre;
  readonly succedeA?: Ident;
  readonly clauses: readonly Clause[];
  readonly declarations: readonly Declaration[];
  readonly enfants: readonly Element[];
  readonly citation?: Citation;
}

export type GenreElement = "volet" | "indicateur" | "sous-indicateur";

export interface Element extends Base {
  readonly kind: "element";
  readonly genre: GenreElement;
  /** "volet 1", "volet socle", "télétransmission": the name by which it is referred to. */
  readonly nom: Ident;
  readonly libelle?: Texte;
  readonly clauses: readonly Clause[];
  readonly enfants: readonly Element[];
  readonly citation?: Citation;
}

/** `dans forfait_structure, à compter de 2022, par « article 4 »` and its instructions. */
export interface Groupe extends Base {
  readonly kind: "groupe";
  readonly dispositif: Ident;
  readonly fenetre?: Fenetre;
  readonly par?: Texte;
  readonly sources: readonly Source[];
  readonly notes: readonly Texte[];
  /** What only the administration can settle. */
  readonly questions: readonly Texte[];
  readonly verbes: readonly Verbe[];
  readonly citation?: Citation;
}

interface BaseVerbe extends Base {
  /** The verb itself. */
  readonly motSpan: Span;
  /** `malgré ACTE` */
  readonly malgre: readonly Ident[];
  readonly citation?: Citation;
}

export type Verbe =
  | (BaseVerbe & { readonly kind: "ajoute"; readonly a?: Ref; readonly apres?: Ref; readonly avant?: Ref; readonly elements: readonly Element[]; readonly declarations: readonly Declaration[] })
  | (BaseVerbe & { readonly kind: "modifie"; readonly cible: Ref; readonly clauses: readonly Clause[]; readonly sans: readonly SansClause[] })
  | (BaseVerbe & { readonly kind: "remplace"; readonly cible: Ref; readonly element?: Element })
  | (BaseVerbe & { readonly kind: "abroge"; readonly cible: Ref })
  | (BaseVerbe & { readonly kind: "transfere"; readonly cible: Ref; readonly de?: Ref; readonly vers?: Ref; readonly apres?: Ref; readonly clauses: readonly Clause[]; readonly sans: readonly SansClause[] })
  | (BaseVerbe & { readonly kind: "fusionne"; readonly cibles: readonly Ref[]; readonly dans?: Ref; readonly clauses: readonly Clause[]; readonly sans: readonly SansClause[] })
  | (BaseVerbe & { readonly kind: "scinde"; readonly cible: Ref; readonly elements: readonly Element[] })
  | (BaseVerbe & { readonly kind: "renomme"; readonly cible: Ref; readonly en?: Ident; readonly libelle?: Texte })
  | (BaseVerbe & { readonly kind: "renumerote"; readonly cible: Ref; readonly en?: Ref })
  | (BaseVerbe & { readonly kind: "reporte"; readonly cible: Ref; readonly du?: Expr; readonly au?: Expr })
  | (BaseVerbe & { readonly kind: "suspend"; readonly cible: Ref; readonly effet?: "repute-atteint" | "sans-points" | NonCommuniques })
  | (BaseVerbe & { readonly kind: "retablit"; readonly cible: Ref })
  | (BaseVerbe & { readonly kind: "pour-memoire"; readonly texte: Texte });

/** `annonce total de volet 2 : 883 points en 2023` */
export interface Annonce extends Base {
  readonly kind: "annonce";
  readonly cible?: Ref;
  readonly valeur?: Datee;
  readonly ecart?: Ecart;
  readonly sources: readonly Source[];
  readonly citation?: Citation;
}

export interface Fichier extends Base {
  readonly kind: "fichier";
  readonly file: string;
  readonly donnees: readonly Donnee[];
  readonly actes: readonly Acte[];
  /** Provisions written before any act: kept for the editor, always reported. */
  readonly orphelines: readonly Disposition[];
}
