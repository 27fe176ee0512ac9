// The grammar, and nothing else: one rule per construct, in reading order (values are in parser-values.ts). A file is a
// flat list of statements, because a keyword opens a section and the next keyword of the same or a higher rank closes it;
// ast/from-cst.ts nests them by rank.
import { ParserDeValeurs } from "./parser-values.ts";
import { DateLitterale, DeuxPoints, Ident, LigneTableau, motCle, Nombre, ParenFerme, ParenOuvre, PointVirgule, Texte, Url, Virgule } from "./tokens.ts";

/** The clauses whose value is an expression, a dated list, a table, a progression or an unknown figure. */
const CLAUSES_A_VALEUR = [
  "Condition", "Mesure", "Seuil", "Prerequis", "Points", "Bareme", "Montant", "Ponderation", "Plafond", "Total", "ValeurDuPoint", "Valeur",
].map(motCle);
const CLAUSES_DE_TEXTE = ["Article", "Note", "Question"].map(motCle);
const TOUTES_LES_CLAUSES = [
  ...CLAUSES_A_VALEUR, ...CLAUSES_DE_TEXTE, ...["Exige", "Cumul", "Arrondi", "Periode", "Source", "ConfirmeJusquEn"].map(motCle),
];
const DIRECTEMENT_DESSOUS = ["Indicateurs", "Indicateur", "SousIndicateur"].map(motCle);
const ACTES = ["Convention", "Accord", "Avenant", "Reglement", "Arrete", "Decision", "Lecture"].map(motCle);

export class LecteurParser extends ParserDeValeurs {
  constructor(verifie = false) {
    super(verifie);
    this.performSelfAnalysis();
  }

  // ---- a file -----------------------------------------------------------------------------------------------------

  readonly fichier = this.RULE("fichier", () => {
    this.MANY(() => this.SUBRULE(this.enonce));
  });

  private readonly enonce = this.RULE("enonce", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.donnee) },
      { ALT: () => this.SUBRULE(this.acte) },
      { ALT: () => this.SUBRULE(this.signature) },
      { ALT: () => this.SUBRULE(this.publication) },
      { ALT: () => this.SUBRULE(this.apresActe) },
      { ALT: () => this.SUBRULE(this.dispositif) },
      { ALT: () => this.SUBRULE(this.declaration) },
      { ALT: () => this.SUBRULE(this.element) },
      { ALT: () => this.SUBRULE(this.groupe) },
      { ALT: () => this.SUBRULE(this.annonce) },
      { ALT: () => this.SUBRULE(this.clause) },
      { ALT: () => this.SUBRULE(this.sansClause) },
      { ALT: () => this.SUBRULE(this.verbe) },
      { ALT: () => this.CONSUME(motCle("ReputeAtteint")) },
    ]);
  });

  // ---- data -------------------------------------------------------------------------------------------------------

  private readonly donnee = this.RULE("donnee", () => {
    this.CONSUME(motCle("Donnee"));
    this.CONSUME(Ident);
    this.OPTION1(() => this.CONSUME(Texte));
    this.OPTION2(() => this.CONSUME(DeuxPoints));
    this.SUBRULE(this.typeDonnee);
    this.MANY(() => {
      this.OPTION3(() => this.CONSUME(Virgule));
      this.SUBRULE(this.precision);
    });
  });

  private readonly typeDonnee = this.RULE("typeDonnee", () => {
    this.OR([
      { ALT: () => this.CONSUME(motCle("OuiOuNon")) },
      {
        ALT: () => {
          this.CONSUME(motCle("NombreType"));
          this.OPTION(() => {
            this.OR1([{ ALT: () => this.CONSUME(motCle("De")) }, { ALT: () => this.CONSUME(motCle("DApostrophe")) }]);
            this.CONSUME(Ident);
          });
        },
      },
      { ALT: () => this.CONSUME(motCle("TauxType")) },
      { ALT: () => this.CONSUME(motCle("Points")) },
      { ALT: () => this.CONSUME(motCle("Montant")) },
      { ALT: () => this.CONSUME(motCle("DateType")) },
      { ALT: () => this.CONSUME(motCle("Duree")) },
      {
        ALT: () => {
          this.CONSUME(motCle("ChoixParmi"));
          this.SUBRULE1(this.optionChoix);
          this.MANY({
            GATE: () => this.suit(2, Ident),
            DEF: () => {
              this.CONSUME(Virgule);
              this.SUBRULE2(this.optionChoix);
            },
          });
        },
      },
    ]);
  });

  private readonly optionChoix = this.RULE("optionChoix", () => {
    this.CONSUME(Ident);
    this.OPTION(() => this.CONSUME(Texte));
  });

  private readonly precision = this.RULE("precision", () => {
    this.OR([
      { ALT: () => this.CONSUME(motCle("Declaratif")) },
      { ALT: () => this.CONSUME(motCle("Prerempli")) },
      {
        ALT: () => {
          this.CONSUME(motCle("Entre"));
          this.SUBRULE1(this.somme);
          this.CONSUME(motCle("Et"));
          this.SUBRULE2(this.somme);
        },
      },
      {
        ALT: () => {
          this.CONSUME(motCle("AuPlus"));
          this.CONSUME(Ident);
        },
      },
      {
        ALT: () => {
          this.CONSUME(motCle("Question"));
          this.OPTION(() => this.CONSUME(DeuxPoints));
          this.CONSUME(Texte);
        },
      },
    ]);
  });

  // ---- acts -------------------------------------------------------------------------------------------------------

  private readonly acte = this.RULE("acte", () => {
    this.OR1(ACTES.map((t) => ({ ALT: () => this.CONSUME(t) })));
    this.CONSUME1(Ident);
    this.OPTION1(() => {
      this.OR2(["A", "Modifiant", "Remplacant", "De"].map(motCle).map((t) => ({ ALT: () => this.CONSUME(t) })));
      this.CONSUME2(Ident);
    });
    this.OPTION2(() => this.CONSUME(Texte));
  });

  private readonly signature = this.RULE("signature", () => {
    this.CONSUME(motCle("Signe"));
    this.CONSUME(DateLitterale);
  });

  private readonly publication = this.RULE("publication", () => {
    this.CONSUME(motCle("Publie"));
    this.CONSUME(DateLitterale);
  });

  private readonly apresActe = this.RULE("apresActe", () => {
    this.CONSUME(motCle("Apres"));
    this.CONSUME(Ident);
  });

  // ---- provisions -------------------------------------------------------------------------------------------------

  private readonly dispositif = this.RULE("dispositif", () => {
    this.CONSUME(motCle("Dispositif"));
    this.CONSUME1(Ident);
    this.OPTION(() => this.CONSUME(Texte));
    this.MANY(() => {
      this.OR([
        { ALT: () => this.CONSUME(Virgule) },
        { ALT: () => this.SUBRULE(this.fenetre) },
        {
          ALT: () => {
            this.CONSUME(motCle("SuccedeA"));
            this.CONSUME2(Ident);
          },
        },
      ]);
    });
  });

  private readonly declaration = this.RULE("declaration", () => {
    this.OR(["Calcul", "Parametre", "Resultat"].map(motCle).map((t) => ({ ALT: () => this.CONSUME(t) })));
    this.CONSUME(Ident);
    this.OPTION1(() => this.CONSUME(Texte));
    this.OPTION2(() => this.CONSUME(DeuxPoints));
    this.SUBRULE1(this.valeur);
    this.OPTION3(() => {
      this.CONSUME(motCle("AuLieuDe"));
      this.SUBRULE2(this.valeur);
    });
  });

  private readonly element = this.RULE("element", () => {
    this.OR1([
      {
        ALT: () => {
          this.CONSUME(motCle("Volet"));
          this.OR2([{ ALT: () => this.CONSUME(Nombre) }, { ALT: () => this.CONSUME1(Ident) }]);
        },
      },
      {
        ALT: () => {
          this.CONSUME(motCle("Indicateur"));
          this.CONSUME2(Ident);
        },
      },
      {
        ALT: () => {
          this.CONSUME(motCle("SousIndicateur"));
          this.CONSUME3(Ident);
        },
      },
    ]);
    this.OPTION(() => this.CONSUME(Texte));
  });

  private readonly groupe = this.RULE("groupe", () => {
    this.CONSUME(motCle("Dans"));
    this.CONSUME(Ident);
    this.MANY(() => {
      this.OR([
        { ALT: () => this.CONSUME(Virgule) },
        { ALT: () => this.SUBRULE(this.fenetre) },
        {
          ALT: () => {
            this.CONSUME(motCle("Par"));
            this.CONSUME(Texte);
          },
        },
      ]);
    });
  });

  private readonly annonce = this.RULE("annonce", () => {
    this.CONSUME(motCle("Annonce"));
    this.CONSUME(motCle("Total"));
    this.CONSUME(motCle("De"));
    this.SUBRULE(this.ref);
    this.OPTION1(() => this.CONSUME(DeuxPoints));
    this.SUBRULE(this.datee);
    this.OPTION2(() => {
      this.OPTION3(() => this.CONSUME(Virgule));
      this.SUBRULE(this.ecart);
    });
  });

  private readonly ecart = this.RULE("ecart", () => {
    this.CONSUME(motCle("EcartReconnu"));
    this.SUBRULE(this.somme);
    this.OPTION(() => this.CONSUME(Texte));
  });

  // ---- clauses ----------------------------------------------------------------------------------------------------

  private readonly clause = this.RULE("clause", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.clauseValeur) },
      { ALT: () => this.SUBRULE(this.clauseExige) },
      { ALT: () => this.SUBRULE(this.clauseMajoration) },
      { ALT: () => this.SUBRULE(this.clauseTexte) },
      { ALT: () => this.SUBRULE(this.clauseSource) },
      { ALT: () => this.SUBRULE(this.clausePeriode) },
      { ALT: () => this.SUBRULE(this.clauseArrondi) },
      { ALT: () => this.SUBRULE(this.clauseCumul) },
      { ALT: () => this.SUBRULE(this.clauseConfirme) },
    ]);
  });

  private readonly clauseValeur = this.RULE("clauseValeur", () => {
    this.OR(CLAUSES_A_VALEUR.map((t) => ({ ALT: () => this.CONSUME(t) })));
    this.OPTION1(() => this.CONSUME(DeuxPoints));
    this.SUBRULE1(this.valeur);
    this.OPTION2(() => {
      this.CONSUME(motCle("AuLieuDe"));
      this.SUBRULE2(this.valeur);
    });
    this.OPTION3(() => {
      this.OPTION4(() => this.CONSUME(Virgule));
      this.SUBRULE(this.ecart);
    });
  });

  private readonly clauseExige = this.RULE("clauseExige", () => {
    this.CONSUME(motCle("Exige"));
    this.OPTION1(() => this.CONSUME(DeuxPoints));
    this.SUBRULE1(this.exigence);
    this.OPTION2(() => {
      this.CONSUME(motCle("AuLieuDe"));
      this.SUBRULE2(this.exigence);
    });
  });

  private readonly clauseMajoration = this.RULE("clauseMajoration", () => {
    this.CONSUME(motCle("Majoration"));
    this.OPTION1(() => this.CONSUME(Ident));
    this.OPTION2(() => this.CONSUME(DeuxPoints));
    this.SUBRULE1(this.majoration);
    this.OPTION3(() => {
      this.CONSUME(motCle("AuLieuDe"));
      this.SUBRULE2(this.majoration);
    });
  });

  private readonly clauseTexte = this.RULE("clauseTexte", () => {
    this.OR(CLAUSES_DE_TEXTE.map((t) => ({ ALT: () => this.CONSUME(t) })));
    this.OPTION1(() => this.CONSUME(DeuxPoints));
    this.CONSUME1(Texte);
    this.OPTION2(() => {
      this.CONSUME(motCle("AuLieuDe"));
      this.CONSUME2(Texte);
    });
  });

  private readonly clauseSource = this.RULE("clauseSource", () => {
    this.CONSUME(motCle("Source"));
    this.OPTION1(() => this.CONSUME(DeuxPoints));
    this.SUBRULE(this.source);
  });

  private readonly source = this.RULE("source", () => {
    this.OPTION1(() => {
      this.OR1(["SourceTexte", "SourceSecondaire", "SourceDeduite"].map(motCle).map((t) => ({ ALT: () => this.CONSUME(t) })));
    });
    this.OPTION2(() => this.CONSUME(Texte));
    this.OPTION3(() => this.CONSUME(Virgule));
    this.OPTION4(() => this.CONSUME(Url));
  });

  private readonly clausePeriode = this.RULE("clausePeriode", () => {
    this.CONSUME(motCle("Periode"));
    this.OPTION1(() => this.CONSUME(DeuxPoints));
    this.SUBRULE1(this.periode);
    this.OPTION2(() => {
      this.CONSUME(motCle("AuLieuDe"));
      this.SUBRULE2(this.periode);
    });
  });

  private readonly periode = this.RULE("periode", () => {
    this.OR([{ ALT: () => this.CONSUME(motCle("AnneeCivile")) }, { ALT: () => this.CONSUME(motCle("Unique")) }]);
  });

  private readonly clauseArrondi = this.RULE("clauseArrondi", () => {
    this.CONSUME(motCle("Arrondi"));
    this.OPTION1(() => this.CONSUME(DeuxPoints));
    this.SUBRULE1(this.arrondi);
    this.OPTION2(() => {
      this.CONSUME(motCle("AuLieuDe"));
      this.SUBRULE2(this.arrondi);
    });
  });

  private readonly arrondi = this.RULE("arrondi", () => {
    this.OR1(["AuCentime", "ALEuro", "AuPoint", "AuDemiPoint"].map(motCle).map((t) => ({ ALT: () => this.CONSUME(t) })));
    this.OPTION(() => this.CONSUME(Virgule));
    this.OR2(["MoitieExterieur", "MoitiePair", "MoitieZero", "ParDefaut", "ParExces"].map(motCle).map((t) => ({ ALT: () => this.CONSUME(t) })));
  });

  private readonly clauseCumul = this.RULE("clauseCumul", () => {
    this.CONSUME(motCle("Cumul"));
    this.OPTION1(() => this.CONSUME(DeuxPoints));
    this.SUBRULE1(this.cumul);
    this.OPTION2(() => {
      this.CONSUME(motCle("AuLieuDe"));
      this.SUBRULE2(this.cumul);
    });
  });

  private readonly cumul = this.RULE("cumul", () => {
    this.OR([{ ALT: () => this.CONSUME(motCle("Addition")) }, { ALT: () => this.CONSUME(motCle("Produit")) }]);
  });

  private readonly clauseConfirme = this.RULE("clauseConfirme", () => {
    this.CONSUME(motCle("ConfirmeJusquEn"));
    this.OPTION1(() => this.CONSUME(DeuxPoints));
    this.CONSUME1(Nombre);
    this.OPTION2(() => {
      this.CONSUME(motCle("AuLieuDe"));
      this.CONSUME2(Nombre);
    });
  });

  private readonly sansClause = this.RULE("sansClause", () => {
    this.CONSUME(motCle("Sans"));
    this.OR([
      ...TOUTES_LES_CLAUSES.map((t) => ({ ALT: () => this.CONSUME(t) })),
      {
        ALT: () => {
          this.CONSUME(motCle("Majoration"));
          this.OPTION1(() => this.CONSUME(Ident));
        },
      },
    ]);
    this.OPTION2(() => {
      this.CONSUME(motCle("AuLieuDe"));
      this.SUBRULE(this.valeurOtee);
    });
  });

  /** What a removed clause was: any value, or a text. */
  private readonly valeurOtee = this.RULE("valeurOtee", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.periode), IGNORE_AMBIGUITIES: true },
      { ALT: () => this.SUBRULE(this.cumul), IGNORE_AMBIGUITIES: true },
      { ALT: () => this.SUBRULE(this.arrondi) },
      { ALT: () => this.CONSUME(Texte) },
      { ALT: () => this.SUBRULE(this.valeurSpeciale) },
      { ALT: () => this.SUBRULE(this.exigence) },
    ]);
  });

  // ---- values of clauses ------------------------------------------------------------------------------------------

  private readonly valeur = this.RULE("valeur", () => {
    this.OR([{ ALT: () => this.SUBRULE(this.valeurSpeciale) }, { ALT: () => this.SUBRULE(this.datee) }]);
  });

  private readonly valeurSpeciale = this.RULE("valeurSpeciale", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.nonCommuniques) },
      { ALT: () => this.SUBRULE(this.aFixer) },
      { ALT: () => this.SUBRULE(this.selon) },
      { ALT: () => this.SUBRULE(this.progression) },
    ]);
  });

  private readonly exigence = this.RULE("exigence", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(motCle("TousLesIndicateurs"));
          this.OPTION(() => {
            this.CONSUME(motCle("Sauf"));
            this.SUBRULE1(this.ref);
            this.MANY(() => {
              this.OR1([{ ALT: () => this.CONSUME(Virgule) }, { ALT: () => this.CONSUME(motCle("Et")) }]);
              this.SUBRULE2(this.ref);
            });
          });
        },
      },
      {
        GATE: () => DIRECTEMENT_DESSOUS.some((t) => this.suit(3, t)),
        IGNORE_AMBIGUITIES: true, // « au moins 4 indicateurs » is not a dated value
        ALT: () => {
          this.CONSUME(motCle("AuMoins"));
          this.CONSUME(Nombre);
          this.OR2(DIRECTEMENT_DESSOUS.map((t) => ({ ALT: () => this.CONSUME(t) })));
        },
      },
      { ALT: () => this.SUBRULE(this.datee) },
    ]);
  });

  private readonly nonCommuniques = this.RULE("nonCommuniques", () => {
    this.CONSUME(motCle("NonCommuniques"));
    this.OPTION1(() => {
      this.OPTION2(() => this.CONSUME1(Virgule));
      this.CONSUME(motCle("De"));
      this.SUBRULE1(this.somme);
      this.CONSUME(motCle("A"));
      this.SUBRULE2(this.somme);
    });
    this.OPTION3(() => {
      this.OPTION4(() => this.CONSUME2(Virgule));
      this.CONSUME(motCle("FournisPar"));
      this.CONSUME(Ident);
    });
  });

  private readonly aFixer = this.RULE("aFixer", () => {
    this.CONSUME(motCle("AFixerPar"));
    this.OR([
      { ALT: () => this.CONSUME(Texte) },
      { ALT: () => this.CONSUME(Ident) },
      ...ACTES.map((t) => ({ ALT: () => this.CONSUME(t) })),
    ]);
    this.OPTION(() => {
      this.CONSUME(Virgule);
      this.SUBRULE(this.typeDonnee);
    });
  });

  private readonly selon = this.RULE("selon", () => {
    this.CONSUME(motCle("Selon"));
    this.SUBRULE1(this.somme);
    this.MANY1(() => {
      this.OR([{ ALT: () => this.CONSUME(Virgule) }, { ALT: () => this.CONSUME(motCle("Et")) }]);
      this.SUBRULE2(this.somme);
    });
    this.MANY2(() => this.CONSUME(LigneTableau));
  });

  private readonly progression = this.RULE("progression", () => {
    this.CONSUME(motCle("ProgressionDe"));
    this.SUBRULE(this.somme);
    this.CONSUME(ParenOuvre);
    this.SUBRULE1(this.borne);
    this.MANY(() => {
      this.CONSUME(PointVirgule);
      this.SUBRULE2(this.borne);
    });
    this.CONSUME(ParenFerme);
  });

  private readonly borne = this.RULE("borne", () => {
    this.SUBRULE1(this.somme);
    this.CONSUME(DeuxPoints);
    this.SUBRULE2(this.somme);
  });

  private readonly majoration = this.RULE("majoration", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.selon) },
      {
        ALT: () => {
          this.SUBRULE1(this.expression);
          this.OPTION(() => {
            this.CONSUME(motCle("Si"));
            this.SUBRULE2(this.expression);
          });
        },
      },
    ]);
  });

  // ---- verbs of an amending act -----------------------------------------------------------------------------------

  private readonly verbe = this.RULE("verbe", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.ajoute) },
      { ALT: () => this.SUBRULE(this.modifie) },
      { ALT: () => this.SUBRULE(this.remplace) },
      { ALT: () => this.SUBRULE(this.abroge) },
      { ALT: () => this.SUBRULE(this.transfere) },
      { ALT: () => this.SUBRULE(this.fusionne) },
      { ALT: () => this.SUBRULE(this.scinde) },
      { ALT: () => this.SUBRULE(this.renomme) },
      { ALT: () => this.SUBRULE(this.renumerote) },
      { ALT: () => this.SUBRULE(this.reporte) },
      { ALT: () => this.SUBRULE(this.suspend) },
      { ALT: () => this.SUBRULE(this.retablit) },
      { ALT: () => this.SUBRULE(this.pourMemoire) },
    ]);
    this.MANY(() => this.SUBRULE(this.malgre));
  });

  private readonly malgre = this.RULE("malgre", () => {
    this.CONSUME(motCle("Malgre"));
    this.CONSUME1(Ident);
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(Virgule) }, { ALT: () => this.CONSUME(motCle("Et")) }]);
      this.CONSUME2(Ident);
    });
  });

  private readonly ajoute = this.RULE("ajoute", () => {
    this.CONSUME(motCle("Ajoute"));
    this.OPTION1(() => {
      this.CONSUME(motCle("A"));
      this.SUBRULE1(this.cible);
    });
    this.OPTION2(() => {
      this.OR([{ ALT: () => this.CONSUME(motCle("Apres")) }, { ALT: () => this.CONSUME(motCle("Avant")) }]);
      this.SUBRULE2(this.cible);
    });
  });

  private readonly modifie = this.RULE("modifie", () => {
    this.CONSUME(motCle("Modifie"));
    this.SUBRULE(this.cible);
  });

  private readonly remplace = this.RULE("remplace", () => {
    this.CONSUME(motCle("Remplace"));
    this.SUBRULE(this.cible);
    this.OPTION(() => this.CONSUME(motCle("Par")));
  });

  private readonly abroge = this.RULE("abroge", () => {
    this.CONSUME(motCle("Abroge"));
    this.SUBRULE(this.cible);
  });

  private readonly transfere = this.RULE("transfere", () => {
    this.CONSUME(motCle("Transfere"));
    this.SUBRULE1(this.cible);
    this.OPTION1(() => {
      this.CONSUME(motCle("De"));
      this.SUBRULE2(this.cible);
    });
    this.OPTION2(() => {
      this.CONSUME(motCle("Vers"));
      this.SUBRULE3(this.cible);
    });
    this.OPTION3(() => {
      this.CONSUME(motCle("Apres"));
      this.SUBRULE4(this.cible);
    });
  });

  private readonly fusionne = this.RULE("fusionne", () => {
    this.CONSUME(motCle("Fusionne"));
    this.SUBRULE1(this.cible);
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(Virgule) }, { ALT: () => this.CONSUME(motCle("Et")) }]);
      this.SUBRULE2(this.cible);
    });
    this.CONSUME(motCle("Dans"));
    this.SUBRULE3(this.cible);
  });

  private readonly scinde = this.RULE("scinde", () => {
    this.CONSUME(motCle("Scinde"));
    this.SUBRULE(this.cible);
    this.OPTION(() => this.CONSUME(motCle("En")));
  });

  private readonly renomme = this.RULE("renomme", () => {
    this.CONSUME(motCle("Renomme"));
    this.SUBRULE1(this.cible);
    this.OPTION1(() => {
      this.CONSUME(motCle("En"));
      this.SUBRULE2(this.cible);
    });
    this.OPTION2(() => this.CONSUME(Texte));
  });

  private readonly renumerote = this.RULE("renumerote", () => {
    this.CONSUME(motCle("Renumerote"));
    this.SUBRULE1(this.cible);
    this.CONSUME(motCle("En"));
    this.SUBRULE2(this.cible);
  });

  private readonly reporte = this.RULE("reporte", () => {
    this.CONSUME(motCle("Reporte"));
    this.SUBRULE(this.cible);
    this.CONSUME(motCle("Du"));
    this.SUBRULE1(this.somme);
    this.CONSUME(motCle("Au"));
    this.SUBRULE2(this.somme);
  });

  private readonly suspend = this.RULE("suspend", () => {
    this.CONSUME(motCle("Suspend"));
    this.SUBRULE(this.cible);
    this.OPTION(() => {
      this.OR([{ ALT: () => this.CONSUME(Virgule) }, { ALT: () => this.CONSUME(DeuxPoints) }]);
    });
  });

  private readonly retablit = this.RULE("retablit", () => {
    this.CONSUME(motCle("Retablit"));
    this.SUBRULE(this.cible);
  });

  private readonly pourMemoire = this.RULE("pourMemoire", () => {
    this.CONSUME(motCle("PourMemoire"));
    this.OPTION(() => this.CONSUME(DeuxPoints));
    this.CONSUME(Texte);
  });
}

let parser: LecteurParser | undefined;

/** The parser, built once, at its first use. */
export function leParser(): LecteurParser {
  parser ??= new LecteurParser();
  return parser;
}
