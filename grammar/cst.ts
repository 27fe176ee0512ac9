// GENERATED from parser.ts by scripts/generate-cst.mjs: the types of the concrete tree. Do not edit.
import type { CstNode, IToken } from "chevrotain";

export interface DateeCstNode extends CstNode {
  name: "datee";
  children: DateeCstChildren;
}

export type DateeCstChildren = {
  casDate: (CasDateCstNode)[];
  Virgule?: IToken[];
};

export interface CasDateCstNode extends CstNode {
  name: "casDate";
  children: CasDateCstChildren;
}

export type CasDateCstChildren = {
  comparateur?: ComparateurCstNode[];
  expression: ExpressionCstNode[];
  fenetre?: FenetreCstNode[];
};

export interface ComparateurCstNode extends CstNode {
  name: "comparateur";
  children: ComparateurCstChildren;
}

export type ComparateurCstChildren = {
  AuMoins?: IToken[];
  PlusDe?: IToken[];
  AuPlus?: IToken[];
  MoinsDe?: IToken[];
  Avant?: IToken[];
  AuPlusTard?: IToken[];
};

export interface FenetreCstNode extends CstNode {
  name: "fenetre";
  children: FenetreCstChildren;
}

export type FenetreCstChildren = {
  En?: IToken[];
  Pour?: IToken[];
  Nombre?: (IToken)[];
  De?: IToken[];
  A?: IToken[];
  Du?: IToken[];
  DateLitterale?: (IToken)[];
  Au?: IToken[];
  ACompter?: IToken[];
  anneeOuJour?: AnneeOuJourCstNode[];
  jusque?: (JusqueCstNode)[];
  DesLOrigine?: IToken[];
};

export interface JusqueCstNode extends CstNode {
  name: "jusque";
  children: JusqueCstChildren;
}

export type JusqueCstChildren = {
  Jusqu: IToken[];
  anneeOuJour: AnneeOuJourCstNode[];
};

export interface AnneeOuJourCstNode extends CstNode {
  name: "anneeOuJour";
  children: AnneeOuJourCstChildren;
}

export type AnneeOuJourCstChildren = {
  Nombre?: IToken[];
  DateLitterale?: IToken[];
};

export interface CibleCstNode extends CstNode {
  name: "cible";
  children: CibleCstChildren;
}

export type CibleCstChildren = {
  Volet?: IToken[];
  Nombre?: IToken[];
  Ident?: (IToken)[];
};

export interface RefCstNode extends CstNode {
  name: "ref";
  children: RefCstChildren;
}

export type RefCstChildren = {
  cible: CibleCstNode[];
  De?: IToken[];
  Ident?: IToken[];
};

export interface ExpressionCstNode extends CstNode {
  name: "expression";
  children: ExpressionCstChildren;
}

export type ExpressionCstChildren = {
  Si?: IToken[];
  expression?: (ExpressionCstNode)[];
  Alors?: IToken[];
  Sinon?: IToken[];
  disjonction?: DisjonctionCstNode[];
};

export interface DisjonctionCstNode extends CstNode {
  name: "disjonction";
  children: DisjonctionCstChildren;
}

export type DisjonctionCstChildren = {
  conjonction: (ConjonctionCstNode)[];
  Ou?: IToken[];
};

export interface ConjonctionCstNode extends CstNode {
  name: "conjonction";
  children: ConjonctionCstChildren;
}

export type ConjonctionCstChildren = {
  negation: (NegationCstNode)[];
  Et?: IToken[];
};

export interface NegationCstNode extends CstNode {
  name: "negation";
  children: NegationCstChildren;
}

export type NegationCstChildren = {
  Non?: IToken[];
  negation?: NegationCstNode[];
  comparaison?: ComparaisonCstNode[];
};

export interface ComparaisonCstNode extends CstNode {
  name: "comparaison";
  children: ComparaisonCstChildren;
}

export type ComparaisonCstChildren = {
  somme: (SommeCstNode)[];
  Egal?: IToken[];
  DifferentDe?: IToken[];
  Inferieur?: IToken[];
  InferieurOuEgal?: IToken[];
  Superieur?: IToken[];
  SuperieurOuEgal?: IToken[];
};

export interface SommeCstNode extends CstNode {
  name: "somme";
  children: SommeCstChildren;
}

export type SommeCstChildren = {
  produit: (ProduitCstNode)[];
  Plus?: IToken[];
  Moins?: IToken[];
};

export interface ProduitCstNode extends CstNode {
  name: "produit";
  children: ProduitCstChildren;
}

export type ProduitCstChildren = {
  facteur: (FacteurCstNode)[];
  Fois?: IToken[];
  Divise?: IToken[];
};

export interface FacteurCstNode extends CstNode {
  name: "facteur";
  children: FacteurCstChildren;
}

export type FacteurCstChildren = {
  Moins?: IToken[];
  facteur?: FacteurCstNode[];
  atome?: AtomeCstNode[];
};

export interface AtomeCstNode extends CstNode {
  name: "atome";
  children: AtomeCstChildren;
}

export type AtomeCstChildren = {
  nombre?: NombreCstNode[];
  DateLitterale?: IToken[];
  FinExercice?: IToken[];
  FinExercicePrecedent?: IToken[];
  grandeur?: GrandeurCstNode[];
  agregat?: AgregatCstNode[];
  ref?: RefCstNode[];
  parenthese?: ParentheseCstNode[];
};

export interface NombreCstNode extends CstNode {
  name: "nombre";
  children: NombreCstChildren;
}

export type NombreCstChildren = {
  Nombre: IToken[];
  unite?: UniteCstNode[];
};

export interface UniteCstNode extends CstNode {
  name: "unite";
  children: UniteCstChildren;
}

export type UniteCstChildren = {
  PourCent?: IToken[];
  EuroSigne?: IToken[];
  Points?: IToken[];
  Ident?: IToken[];
};

export interface GrandeurCstNode extends CstNode {
  name: "grandeur";
  children: GrandeurCstChildren;
}

export type GrandeurCstChildren = {
  Points?: IToken[];
  Montant?: IToken[];
  De?: IToken[];
  ref?: RefCstNode[];
};

export interface AgregatCstNode extends CstNode {
  name: "agregat";
  children: AgregatCstChildren;
}

export type AgregatCstChildren = {
  Moyenne?: IToken[];
  Somme?: IToken[];
  Minimum?: IToken[];
  Maximum?: IToken[];
  ParenOuvre: IToken[];
  expression: (ExpressionCstNode)[];
  PointVirgule?: IToken[];
  ParenFerme: IToken[];
  ParmiLesMesurables?: IToken[];
};

export interface ParentheseCstNode extends CstNode {
  name: "parenthese";
  children: ParentheseCstChildren;
}

export type ParentheseCstChildren = {
  ParenOuvre: IToken[];
  casDate: (CasDateCstNode)[];
  Virgule?: IToken[];
  ParenFerme: IToken[];
};

export interface CelluleCstNode extends CstNode {
  name: "cellule";
  children: CelluleCstChildren;
}

export type CelluleCstChildren = {
  Tiret?: IToken[];
  NonOuvert?: IToken[];
  intervalle?: IntervalleCstNode[];
  expression?: ExpressionCstNode[];
};

export interface IntervalleCstNode extends CstNode {
  name: "intervalle";
  children: IntervalleCstChildren;
}

export type IntervalleCstChildren = {
  De?: IToken[];
  PlusDe?: IToken[];
  somme?: (SommeCstNode)[];
  A?: IToken[];
  MoinsDe?: IToken[];
  comparateur?: ComparateurCstNode[];
};

export interface FichierCstNode extends CstNode {
  name: "fichier";
  children: FichierCstChildren;
}

export type FichierCstChildren = {
  enonce?: EnonceCstNode[];
};

export interface EnonceCstNode extends CstNode {
  name: "enonce";
  children: EnonceCstChildren;
}

export type EnonceCstChildren = {
  donnee?: DonneeCstNode[];
  acte?: ActeCstNode[];
  signature?: SignatureCstNode[];
  publication?: PublicationCstNode[];
  apresActe?: ApresActeCstNode[];
  dispositif?: DispositifCstNode[];
  declaration?: DeclarationCstNode[];
  element?: ElementCstNode[];
  groupe?: GroupeCstNode[];
  annonce?: AnnonceCstNode[];
  clause?: ClauseCstNode[];
  sansClause?: SansClauseCstNode[];
  verbe?: VerbeCstNode[];
  ReputeAtteint?: IToken[];
};

export interface DonneeCstNode extends CstNode {
  name: "donnee";
  children: DonneeCstChildren;
}

export type DonneeCstChildren = {
  Donnee: IToken[];
  Ident: IToken[];
  Texte?: IToken[];
  DeuxPoints?: IToken[];
  typeDonnee: TypeDonneeCstNode[];
  Virgule?: IToken[];
  precision?: PrecisionCstNode[];
};

export interface TypeDonneeCstNode extends CstNode {
  name: "typeDonnee";
  children: TypeDonneeCstChildren;
}

export type TypeDonneeCstChildren = {
  OuiOuNon?: IToken[];
  NombreType?: IToken[];
  De?: IToken[];
  DApostrophe?: IToken[];
  Ident?: IToken[];
  TauxType?: IToken[];
  Points?: IToken[];
  Montant?: IToken[];
  DateType?: IToken[];
  Duree?: IToken[];
  ChoixParmi?: IToken[];
  optionChoix?: (OptionChoixCstNode)[];
  Virgule?: IToken[];
};

export interface OptionChoixCstNode extends CstNode {
  name: "optionChoix";
  children: OptionChoixCstChildren;
}

export type OptionChoixCstChildren = {
  Ident: IToken[];
  Texte?: IToken[];
};

export interface PrecisionCstNode extends CstNode {
  name: "precision";
  children: PrecisionCstChildren;
}

export type PrecisionCstChildren = {
  Declaratif?: IToken[];
  Prerempli?: IToken[];
  Entre?: IToken[];
  somme?: (SommeCstNode)[];
  Et?: IToken[];
  AuPlus?: IToken[];
  Ident?: IToken[];
  Question?: IToken[];
  DeuxPoints?: IToken[];
  Texte?: IToken[];
};

export interface ActeCstNode extends CstNode {
  name: "acte";
  children: ActeCstChildren;
}

export type ActeCstChildren = {
  Convention?: IToken[];
  Accord?: IToken[];
  Avenant?: IToken[];
  Reglement?: IToken[];
  Arrete?: IToken[];
  Decision?: IToken[];
  Lecture?: IToken[];
  Ident: (IToken)[];
  A?: IToken[];
  Modifiant?: IToken[];
  Remplacant?: IToken[];
  De?: IToken[];
  Texte?: IToken[];
};

export interface SignatureCstNode extends CstNode {
  name: "signature";
  children: SignatureCstChildren;
}

export type SignatureCstChildren = {
  Signe: IToken[];
  DateLitterale: IToken[];
};

export interface PublicationCstNode extends CstNode {
  name: "publication";
  children: PublicationCstChildren;
}

export type PublicationCstChildren = {
  Publie: IToken[];
  DateLitterale: IToken[];
};

export interface ApresActeCstNode extends CstNode {
  name: "apresActe";
  children: ApresActeCstChildren;
}

export type ApresActeCstChildren = {
  Apres: IToken[];
  Ident: IToken[];
};

export interface DispositifCstNode extends CstNode {
  name: "dispositif";
  children: DispositifCstChildren;
}

export type DispositifCstChildren = {
  Dispositif: IToken[];
  Ident: (IToken)[];
  Texte?: IToken[];
  Virgule?: IToken[];
  fenetre?: FenetreCstNode[];
  SuccedeA?: IToken[];
};

export interface DeclarationCstNode extends CstNode {
  name: "declaration";
  children: DeclarationCstChildren;
}

export type DeclarationCstChildren = {
  Calcul?: IToken[];
  Parametre?: IToken[];
  Resultat?: IToken[];
  Ident: IToken[];
  Texte?: IToken[];
  DeuxPoints?: IToken[];
  valeur: (ValeurCstNode)[];
  AuLieuDe?: IToken[];
};

export interface ElementCstNode extends CstNode {
  name: "element";
  children: ElementCstChildren;
}

export type ElementCstChildren = {
  Volet?: IToken[];
  Nombre?: IToken[];
  Ident?: (IToken)[];
  Indicateur?: IToken[];
  SousIndicateur?: IToken[];
  Texte?: IToken[];
};

export interface GroupeCstNode extends CstNode {
  name: "groupe";
  children: GroupeCstChildren;
}

export type GroupeCstChildren = {
  Dans: IToken[];
  Ident: IToken[];
  Virgule?: IToken[];
  fenetre?: FenetreCstNode[];
  Par?: IToken[];
  Texte?: IToken[];
};

export interface AnnonceCstNode extends CstNode {
  name: "annonce";
  children: AnnonceCstChildren;
}

export type AnnonceCstChildren = {
  Annonce: IToken[];
  Total: IToken[];
  De: IToken[];
  ref: RefCstNode[];
  DeuxPoints?: IToken[];
  datee: DateeCstNode[];
  Virgule?: IToken[];
  ecart?: EcartCstNode[];
};

export interface EcartCstNode extends CstNode {
  name: "ecart";
  children: EcartCstChildren;
}

export type EcartCstChildren = {
  EcartReconnu: IToken[];
  somme: SommeCstNode[];
  Texte?: IToken[];
};

export interface ClauseCstNode extends CstNode {
  name: "clause";
  children: ClauseCstChildren;
}

export type ClauseCstChildren = {
  clauseValeur?: ClauseValeurCstNode[];
  clauseExige?: ClauseExigeCstNode[];
  clauseMajoration?: ClauseMajorationCstNode[];
  clauseTexte?: ClauseTexteCstNode[];
  clauseSource?: ClauseSourceCstNode[];
  clausePeriode?: ClausePeriodeCstNode[];
  clauseArrondi?: ClauseArrondiCstNode[];
  clauseCumul?: ClauseCumulCstNode[];
  clauseConfirme?: ClauseConfirmeCstNode[];
};

export interface ClauseValeurCstNode extends CstNode {
  name: "clauseValeur";
  children: ClauseValeurCstChildren;
}

export type ClauseValeurCstChildren = {
  Condition?: IToken[];
  Mesure?: IToken[];
  Seuil?: IToken[];
  Prerequis?: IToken[];
  Points?: IToken[];
  Bareme?: IToken[];
  Montant?: IToken[];
  Ponderation?: IToken[];
  Plafond?: IToken[];
  Total?: IToken[];
  ValeurDuPoint?: IToken[];
  Valeur?: IToken[];
  DeuxPoints?: IToken[];
  valeur: (ValeurCstNode)[];
  AuLieuDe?: IToken[];
  Virgule?: IToken[];
  ecart?: EcartCstNode[];
};

export interface ClauseExigeCstNode extends CstNode {
  name: "clauseExige";
  children: ClauseExigeCstChildren;
}

export type ClauseExigeCstChildren = {
  Exige: IToken[];
  DeuxPoints?: IToken[];
  exigence: (ExigenceCstNode)[];
  AuLieuDe?: IToken[];
};

export interface ClauseMajorationCstNode extends CstNode {
  name: "clauseMajoration";
  children: ClauseMajorationCstChildren;
}

export type ClauseMajorationCstChildren = {
  Majoration: IToken[];
  Ident?: IToken[];
  DeuxPoints?: IToken[];
  majoration: (MajorationCstNode)[];
  AuLieuDe?: IToken[];
};

export interface ClauseTexteCstNode extends CstNode {
  name: "clauseTexte";
  children: ClauseTexteCstChildren;
}

export type ClauseTexteCstChildren = {
  Article?: IToken[];
  Note?: IToken[];
  Question?: IToken[];
  DeuxPoints?: IToken[];
  Texte: (IToken)[];
  AuLieuDe?: IToken[];
};

export interface ClauseSourceCstNode extends CstNode {
  name: "clauseSource";
  children: ClauseSourceCstChildren;
}

export type ClauseSourceCstChildren = {
  Source: IToken[];
  DeuxPoints?: IToken[];
  source: SourceCstNode[];
};

export interface SourceCstNode extends CstNode {
  name: "source";
  children: SourceCstChildren;
}

export type SourceCstChildren = {
  SourceTexte?: IToken[];
  SourceSecondaire?: IToken[];
  SourceDeduite?: IToken[];
  Texte?: IToken[];
  Virgule?: IToken[];
  Url?: IToken[];
};

export interface ClausePeriodeCstNode extends CstNode {
  name: "clausePeriode";
  children: ClausePeriodeCstChildren;
}

export type ClausePeriodeCstChildren = {
  Periode: IToken[];
  DeuxPoints?: IToken[];
  periode: (PeriodeCstNode)[];
  AuLieuDe?: IToken[];
};

export interface PeriodeCstNode extends CstNode {
  name: "periode";
  children: PeriodeCstChildren;
}

export type PeriodeCstChildren = {
  AnneeCivile?: IToken[];
  Unique?: IToken[];
};

export interface ClauseArrondiCstNode extends CstNode {
  name: "clauseArrondi";
  children: ClauseArrondiCstChildren;
}

export type ClauseArrondiCstChildren = {
  Arrondi: IToken[];
  DeuxPoints?: IToken[];
  arrondi: (ArrondiCstNode)[];
  AuLieuDe?: IToken[];
};

export interface ArrondiCstNode extends CstNode {
  name: "arrondi";
  children: ArrondiCstChildren;
}

export type ArrondiCstChildren = {
  AuCentime?: IToken[];
  ALEuro?: IToken[];
  AuPoint?: IToken[];
  AuDemiPoint?: IToken[];
  Virgule?: IToken[];
  MoitieExterieur?: IToken[];
  MoitiePair?: IToken[];
  MoitieZero?: IToken[];
  ParDefaut?: IToken[];
  ParExces?: IToken[];
};

export interface ClauseCumulCstNode extends CstNode {
  name: "clauseCumul";
  children: ClauseCumulCstChildren;
}

export type ClauseCumulCstChildren = {
  Cumul: IToken[];
  DeuxPoints?: IToken[];
  cumul: (CumulCstNode)[];
  AuLieuDe?: IToken[];
};

export interface CumulCstNode extends CstNode {
  name: "cumul";
  children: CumulCstChildren;
}

export type CumulCstChildren = {
  Addition?: IToken[];
  Produit?: IToken[];
};

export interface ClauseConfirmeCstNode extends CstNode {
  name: "clauseConfirme";
  children: ClauseConfirmeCstChildren;
}

export type ClauseConfirmeCstChildren = {
  ConfirmeJusquEn: IToken[];
  DeuxPoints?: IToken[];
  Nombre: (IToken)[];
  AuLieuDe?: IToken[];
};

export interface SansClauseCstNode extends CstNode {
  name: "sansClause";
  children: SansClauseCstChildren;
}

export type SansClauseCstChildren = {
  Sans: IToken[];
  Condition?: IToken[];
  Mesure?: IToken[];
  Seuil?: IToken[];
  Prerequis?: IToken[];
  Points?: IToken[];
  Bareme?: IToken[];
  Montant?: IToken[];
  Ponderation?: IToken[];
  Plafond?: IToken[];
  Total?: IToken[];
  ValeurDuPoint?: IToken[];
  Valeur?: IToken[];
  Article?: IToken[];
  Note?: IToken[];
  Question?: IToken[];
  Exige?: IToken[];
  Cumul?: IToken[];
  Arrondi?: IToken[];
  Periode?: IToken[];
  Source?: IToken[];
  ConfirmeJusquEn?: IToken[];
  Majoration?: IToken[];
  Ident?: IToken[];
  AuLieuDe?: IToken[];
  valeurOtee?: ValeurOteeCstNode[];
};

export interface ValeurOteeCstNode extends CstNode {
  name: "valeurOtee";
  children: ValeurOteeCstChildren;
}

export type ValeurOteeCstChildren = {
  periode?: PeriodeCstNode[];
  cumul?: CumulCstNode[];
  arrondi?: ArrondiCstNode[];
  Texte?: IToken[];
  valeurSpeciale?: ValeurSpecialeCstNode[];
  exigence?: ExigenceCstNode[];
};

export interface ValeurCstNode extends CstNode {
  name: "valeur";
  children: ValeurCstChildren;
}

export type ValeurCstChildren = {
  valeurSpeciale?: ValeurSpecialeCstNode[];
  datee?: DateeCstNode[];
};

export interface ValeurSpecialeCstNode extends CstNode {
  name: "valeurSpeciale";
  children: ValeurSpecialeCstChildren;
}

export type ValeurSpecialeCstChildren = {
  nonCommuniques?: NonCommuniquesCstNode[];
  aFixer?: AFixerCstNode[];
  selon?: SelonCstNode[];
  progression?: ProgressionCstNode[];
};

export interface ExigenceCstNode extends CstNode {
  name: "exigence";
  children: ExigenceCstChildren;
}

export type ExigenceCstChildren = {
  TousLesIndicateurs?: IToken[];
  Sauf?: IToken[];
  ref?: (RefCstNode)[];
  Virgule?: IToken[];
  Et?: IToken[];
  AuMoins?: IToken[];
  Nombre?: IToken[];
  Indicateurs?: IToken[];
  Indicateur?: IToken[];
  SousIndicateur?: IToken[];
  datee?: DateeCstNode[];
};

export interface NonCommuniquesCstNode extends CstNode {
  name: "nonCommuniques";
  children: NonCommuniquesCstChildren;
}

export type NonCommuniquesCstChildren = {
  NonCommuniques: IToken[];
  Virgule?: (IToken)[];
  De?: IToken[];
  somme?: (SommeCstNode)[];
  A?: IToken[];
  FournisPar?: IToken[];
  Ident?: IToken[];
};

export interface AFixerCstNode extends CstNode {
  name: "aFixer";
  children: AFixerCstChildren;
}

export type AFixerCstChildren = {
  AFixerPar: IToken[];
  Texte?: IToken[];
  Ident?: IToken[];
  Convention?: IToken[];
  Accord?: IToken[];
  Avenant?: IToken[];
  Reglement?: IToken[];
  Arrete?: IToken[];
  Decision?: IToken[];
  Lecture?: IToken[];
  Virgule?: IToken[];
  typeDonnee?: TypeDonneeCstNode[];
};

export interface SelonCstNode extends CstNode {
  name: "selon";
  children: SelonCstChildren;
}

export type SelonCstChildren = {
  Selon: IToken[];
  somme: (SommeCstNode)[];
  Virgule?: IToken[];
  Et?: IToken[];
  LigneTableau?: IToken[];
};

export interface ProgressionCstNode extends CstNode {
  name: "progression";
  children: ProgressionCstChildren;
}

export type ProgressionCstChildren = {
  ProgressionDe: IToken[];
  somme: SommeCstNode[];
  ParenOuvre: IToken[];
  borne: (BorneCstNode)[];
  PointVirgule?: IToken[];
  ParenFerme: IToken[];
};

export interface BorneCstNode extends CstNode {
  name: "borne";
  children: BorneCstChildren;
}

export type BorneCstChildren = {
  somme: (SommeCstNode)[];
  DeuxPoints: IToken[];
};

export interface MajorationCstNode extends CstNode {
  name: "majoration";
  children: MajorationCstChildren;
}

export type MajorationCstChildren = {
  selon?: SelonCstNode[];
  expression?: (ExpressionCstNode)[];
  Si?: IToken[];
};

export interface VerbeCstNode extends CstNode {
  name: "verbe";
  children: VerbeCstChildren;
}

export type VerbeCstChildren = {
  ajoute?: AjouteCstNode[];
  modifie?: ModifieCstNode[];
  remplace?: RemplaceCstNode[];
  abroge?: AbrogeCstNode[];
  transfere?: TransfereCstNode[];
  fusionne?: FusionneCstNode[];
  scinde?: ScindeCstNode[];
  renomme?: RenommeCstNode[];
  renumerote?: RenumeroteCstNode[];
  reporte?: ReporteCstNode[];
  suspend?: SuspendCstNode[];
  retablit?: RetablitCstNode[];
  pourMemoire?: PourMemoireCstNode[];
  malgre?: MalgreCstNode[];
};

export interface MalgreCstNode extends CstNode {
  name: "malgre";
  children: MalgreCstChildren;
}

export type MalgreCstChildren = {
  Malgre: IToken[];
  Ident: (IToken)[];
  Virgule?: IToken[];
  Et?: IToken[];
};

export interface AjouteCstNode extends CstNode {
  name: "ajoute";
  children: AjouteCstChildren;
}

export type AjouteCstChildren = {
  Ajoute: IToken[];
  A?: IToken[];
  cible?: (CibleCstNode)[];
  Apres?: IToken[];
  Avant?: IToken[];
};

export interface ModifieCstNode extends CstNode {
  name: "modifie";
  children: ModifieCstChildren;
}

export type ModifieCstChildren = {
  Modifie: IToken[];
  cible: CibleCstNode[];
};

export interface RemplaceCstNode extends CstNode {
  name: "remplace";
  children: RemplaceCstChildren;
}

export type RemplaceCstChildren = {
  Remplace: IToken[];
  cible: CibleCstNode[];
  Par?: IToken[];
};

export interface AbrogeCstNode extends CstNode {
  name: "abroge";
  children: AbrogeCstChildren;
}

export type AbrogeCstChildren = {
  Abroge: IToken[];
  cible: CibleCstNode[];
};

export interface TransfereCstNode extends CstNode {
  name: "transfere";
  children: TransfereCstChildren;
}

export type TransfereCstChildren = {
  Transfere: IToken[];
  cible: (CibleCstNode)[];
  De?: IToken[];
  Vers?: IToken[];
  Apres?: IToken[];
};

export interface FusionneCstNode extends CstNode {
  name: "fusionne";
  children: FusionneCstChildren;
}

export type FusionneCstChildren = {
  Fusionne: IToken[];
  cible: (CibleCstNode)[];
  Virgule?: IToken[];
  Et?: IToken[];
  Dans: IToken[];
};

export interface ScindeCstNode extends CstNode {
  name: "scinde";
  children: ScindeCstChildren;
}

export type ScindeCstChildren = {
  Scinde: IToken[];
  cible: CibleCstNode[];
  En?: IToken[];
};

export interface RenommeCstNode extends CstNode {
  name: "renomme";
  children: RenommeCstChildren;
}

export type RenommeCstChildren = {
  Renomme: IToken[];
  cible: (CibleCstNode)[];
  En?: IToken[];
  Texte?: IToken[];
};

export interface RenumeroteCstNode extends CstNode {
  name: "renumerote";
  children: RenumeroteCstChildren;
}

export type RenumeroteCstChildren = {
  Renumerote: IToken[];
  cible: (CibleCstNode)[];
  En: IToken[];
};

export interface ReporteCstNode extends CstNode {
  name: "reporte";
  children: ReporteCstChildren;
}

export type ReporteCstChildren = {
  Reporte: IToken[];
  cible: CibleCstNode[];
  Du: IToken[];
  somme: (SommeCstNode)[];
  Au: IToken[];
};

export interface SuspendCstNode extends CstNode {
  name: "suspend";
  children: SuspendCstChildren;
}

export type SuspendCstChildren = {
  Suspend: IToken[];
  cible: CibleCstNode[];
  Virgule?: IToken[];
  DeuxPoints?: IToken[];
};

export interface RetablitCstNode extends CstNode {
  name: "retablit";
  children: RetablitCstChildren;
}

export type RetablitCstChildren = {
  Retablit: IToken[];
  cible: CibleCstNode[];
};

export interface PourMemoireCstNode extends CstNode {
  name: "pourMemoire";
  children: PourMemoireCstChildren;
}

export type PourMemoireCstChildren = {
  PourMemoire: IToken[];
  DeuxPoints?: IToken[];
  Texte: IToken[];
};

