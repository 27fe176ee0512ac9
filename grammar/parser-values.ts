// The rules of values: dated values, windows, references, expressions, cells of tables.
import {
  DateLitterale, debuteLaLigne, DifferentDe, Divise, Egal, EuroSigne, Fois, Ident, Inferieur, InferieurOuEgal, Moins, motCle, Nombre,
  ParenFerme, ParenOuvre, Plus, PointVirgule, PourCent, Superieur, SuperieurOuEgal, Tiret, Virgule,
} from "./tokens.ts";
import { ParserDeBase } from "./parser-base.ts";

export class ParserDeValeurs extends ParserDeBase {
  // ---- dated values -----------------------------------------------------------------------------------------------

  protected readonly datee = this.RULE("datee", () => {
    this.SUBRULE1(this.casDate);
    this.MANY({
      GATE: () => !this.suit(2, motCle("EcartReconnu")),
      DEF: () => {
        this.CONSUME(Virgule);
        this.SUBRULE2(this.casDate);
      },
    });
  });

  protected readonly casDate = this.RULE("casDate", () => {
    this.OPTION1(() => this.SUBRULE(this.comparateur));
    this.SUBRULE(this.expression);
    this.OPTION2(() => this.SUBRULE(this.fenetre));
  });

  protected readonly comparateur = this.RULE("comparateur", () => {
    this.OR(["AuMoins", "PlusDe", "AuPlus", "MoinsDe", "Avant", "AuPlusTard"].map(motCle).map((t) => ({ ALT: () => this.CONSUME(t) })));
  });

  // ---- windows ----------------------------------------------------------------------------------------------------

  protected readonly fenetre = this.RULE("fenetre", () => {
    this.OR1([
      {
        ALT: () => {
          this.OR2([{ ALT: () => this.CONSUME(motCle("En")) }, { ALT: () => this.CONSUME(motCle("Pour")) }]);
          this.CONSUME1(Nombre);
        },
      },
      {
        ALT: () => {
          this.CONSUME(motCle("De"));
          this.CONSUME2(Nombre);
          this.CONSUME(motCle("A"));
          this.CONSUME3(Nombre);
        },
      },
      {
        ALT: () => {
          this.CONSUME(motCle("Du"));
          this.CONSUME1(DateLitterale);
          this.CONSUME(motCle("Au"));
          this.CONSUME2(DateLitterale);
        },
      },
      {
        ALT: () => {
          this.CONSUME(motCle("ACompter"));
          this.SUBRULE1(this.anneeOuJour);
          this.OPTION1(() => this.SUBRULE1(this.jusque));
        },
      },
      { ALT: () => this.SUBRULE2(this.jusque) },
      {
        ALT: () => {
          this.CONSUME(motCle("DesLOrigine"));
          this.OPTION2(() => this.SUBRULE3(this.jusque));
        },
      },
    ]);
  });

  protected readonly jusque = this.RULE("jusque", () => {
    this.CONSUME(motCle("Jusqu"));
    this.SUBRULE(this.anneeOuJour);
  });

  protected readonly anneeOuJour = this.RULE("anneeOuJour", () => {
    this.OR([{ ALT: () => this.CONSUME(Nombre) }, { ALT: () => this.CONSUME(DateLitterale) }]);
  });

  // ---- references -------------------------------------------------------------------------------------------------

  /** An element of the dispositif in question: `volet 1`, `télétransmission`. */
  protected readonly cible = this.RULE("cible", () => {
    this.OR1([
      {
        ALT: () => {
          this.CONSUME(motCle("Volet"));
          this.OR2([{ ALT: () => this.CONSUME(Nombre) }, { ALT: () => this.CONSUME1(Ident) }]);
        },
      },
      { ALT: () => this.CONSUME2(Ident) },
    ]);
  });

  /** The same, of another dispositif if need be: `volet 1 de forfait_structure`. */
  protected readonly ref = this.RULE("ref", () => {
    this.SUBRULE(this.cible);
    this.OPTION({
      GATE: () => this.suit(2, Ident),
      DEF: () => {
        this.CONSUME(motCle("De"));
        this.CONSUME(Ident);
      },
    });
  });

  // ---- expressions ------------------------------------------------------------------------------------------------

  protected readonly expression = this.RULE("expression", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(motCle("Si"));
          this.SUBRULE1(this.expression);
          this.CONSUME(motCle("Alors"));
          this.SUBRULE2(this.expression);
          this.CONSUME(motCle("Sinon"));
          this.SUBRULE3(this.expression);
        },
      },
      { ALT: () => this.SUBRULE(this.disjonction) },
    ]);
  });

  protected readonly disjonction = this.RULE("disjonction", () => {
    this.SUBRULE1(this.conjonction);
    this.MANY(() => {
      this.CONSUME(motCle("Ou"));
      this.SUBRULE2(this.conjonction);
    });
  });

  protected readonly conjonction = this.RULE("conjonction", () => {
    this.SUBRULE1(this.negation);
    this.MANY(() => {
      this.CONSUME(motCle("Et"));
      this.SUBRULE2(this.negation);
    });
  });

  protected readonly negation = this.RULE("negation", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(motCle("Non"));
          this.SUBRULE(this.negation);
        },
      },
      { ALT: () => this.SUBRULE(this.comparaison) },
    ]);
  });

  protected readonly comparaison = this.RULE("comparaison", () => {
    this.SUBRULE1(this.somme);
    this.OPTION(() => {
      this.OR([Egal, DifferentDe, Inferieur, InferieurOuEgal, Superieur, SuperieurOuEgal].map((t) => ({ ALT: () => this.CONSUME(t) })));
      this.SUBRULE2(this.somme);
    });
  });

  protected readonly somme = this.RULE("somme", () => {
    this.SUBRULE1(this.produit);
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(Plus) }, { ALT: () => this.CONSUME(Moins) }]);
      this.SUBRULE2(this.produit);
    });
  });

  protected readonly produit = this.RULE("produit", () => {
    this.SUBRULE1(this.facteur);
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(Fois) }, { ALT: () => this.CONSUME(Divise) }]);
      this.SUBRULE2(this.facteur);
    });
  });

  protected readonly facteur = this.RULE("facteur", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(Moins);
          this.SUBRULE(this.facteur);
        },
      },
      { ALT: () => this.SUBRULE(this.atome) },
    ]);
  });

  protected readonly atome = this.RULE("atome", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.nombre) },
      { ALT: () => this.CONSUME(DateLitterale) },
      { ALT: () => this.CONSUME(motCle("FinExercice")) },
      { ALT: () => this.CONSUME(motCle("FinExercicePrecedent")) },
      { ALT: () => this.SUBRULE(this.grandeur) },
      { ALT: () => this.SUBRULE(this.agregat) },
      { ALT: () => this.SUBRULE(this.ref) },
      { ALT: () => this.SUBRULE(this.parenthese) },
    ]);
  });

  protected readonly nombre = this.RULE("nombre", () => {
    this.CONSUME(Nombre);
    this.OPTION({ GATE: () => !debuteLaLigne(this.LA(1)), DEF: () => this.SUBRULE(this.unite) });
  });

  protected readonly unite = this.RULE("unite", () => {
    this.OR([
      { ALT: () => this.CONSUME(PourCent) },
      { ALT: () => this.CONSUME(EuroSigne) },
      { ALT: () => this.CONSUME(motCle("Points")) },
      { ALT: () => this.CONSUME(Ident) },
    ]);
  });

  /** `points de volet 2`; alone, the points or the amount of the element itself (pondération). */
  protected readonly grandeur = this.RULE("grandeur", () => {
    this.OR([{ ALT: () => this.CONSUME(motCle("Points")) }, { ALT: () => this.CONSUME(motCle("Montant")) }]);
    this.OPTION({
      GATE: () => !this.suit(2, Nombre),
      DEF: () => {
        this.CONSUME(motCle("De"));
        this.SUBRULE(this.ref);
      },
    });
  });

  protected readonly agregat = this.RULE("agregat", () => {
    this.OR(["Moyenne", "Somme", "Minimum", "Maximum"].map(motCle).map((t) => ({ ALT: () => this.CONSUME(t) })));
    this.CONSUME(ParenOuvre);
    this.SUBRULE1(this.expression);
    this.MANY(() => {
      this.CONSUME(PointVirgule);
      this.SUBRULE2(this.expression);
    });
    this.CONSUME(ParenFerme);
    this.OPTION(() => this.CONSUME(motCle("ParmiLesMesurables")));
  });

  /** An expression; after « au lieu de », also a dated list. */
  protected readonly parenthese = this.RULE("parenthese", () => {
    this.CONSUME(ParenOuvre);
    this.SUBRULE1(this.casDate);
    this.MANY(() => {
      this.CONSUME(Virgule);
      this.SUBRULE2(this.casDate);
    });
    this.CONSUME(ParenFerme);
  });

  // ---- cells of tables --------------------------------------------------------------------------------------------

  readonly cellule = this.RULE("cellule", () => {
    this.OR([
      { ALT: () => this.CONSUME(Tiret) },
      { ALT: () => this.CONSUME(motCle("NonOuvert")) },
      { ALT: () => this.SUBRULE(this.intervalle) },
      { ALT: () => this.SUBRULE(this.expression) },
    ]);
  });

  protected readonly intervalle = this.RULE("intervalle", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(motCle("De"));
          this.OPTION1(() => this.CONSUME(motCle("PlusDe")));
          this.SUBRULE1(this.somme);
          this.CONSUME(motCle("A"));
          this.OPTION2(() => this.CONSUME(motCle("MoinsDe")));
          this.SUBRULE2(this.somme);
        },
      },
      {
        ALT: () => {
          this.SUBRULE(this.comparateur);
          this.SUBRULE3(this.somme);
        },
      },
    ]);
  });
}
