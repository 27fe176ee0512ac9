// What one case shows of the law: follows its computation backwards from what it expects, and only through what decides the
// result. In « a et b », when both are false neither decides; in « a ou b », when both are true neither does. A condition met on the
// way decides alone (masking MC/DC, over conditions that are made of no others).
import { calculer, type Contexte } from "../evaluate/expressions.ts";
import type { Valeur } from "../evaluate/resultat.ts";
import { valeursDesEntrees } from "../evaluate/entrees.ts";
import { lignesPossibles } from "../evaluate/tables.ts";
import type { Evaluation } from "../explain/calcul.ts";
import type { Expr, Regle, RegleId } from "../ir/programme.ts";
import { parcourir } from "../ir/walk.ts";
import * as exact from "../runtime/exact.ts";
import { estPoint } from "../runtime/intervalle.ts";
import * as logique from "../runtime/logique.ts";
import { coteDe, mesureDe, point } from "./cotes.ts";
import { bornesDe } from "./obligations.ts";
import { cleBorne, cleClause, cleLigne, cleSeuil, cleSeul, cleVu, compare, estAtome, indexDe, type Index } from "./reperes.ts";

/** Keys of all that the evaluation shows, when these rules are what is expected of it. */
export function montreParUnCas(evaluation: Evaluation, racines: readonly RegleId[]): ReadonlySet<string> {
  const { programme, donnees, exercice, resultat } = evaluation;
  const contexte: Contexte = { entrees: valeursDesEntrees(programme, donnees), regles: resultat.trace, exercice };
  const t = new Tranche(indexDe(programme), contexte, evaluation);
  for (const id of racines) t.regle(id);
  t.toutVoir();
  return t.cles;
}

class Tranche {
  readonly cles = new Set<string>();
  private readonly lues = new Set<RegleId>();

  constructor(private readonly index: Index, private readonly c: Contexte, private readonly e: Evaluation) {}

  regle(id: RegleId): void {
    const regle = this.index.regles.get(id);
    if (!regle || this.lues.has(id)) return;
    this.lues.add(id);
    this.cles.add(cleClause(id));
    this.suivre(regle, regle.expr);
  }

  /** Every condition of the law with its value, deciding or not. */
  toutVoir(): void {
    for (const regle of this.e.programme.regles)
      for (const x of parcourir(regle.expr)) {
        if (!estAtome(x, regle, this.index)) continue;
        const v = this.verite(x);
        if (v === logique.VRAI || v === logique.FAUX) this.cles.add(cleVu(regle.id, this.index.rang(regle, x), v === logique.VRAI));
      }
  }

  private verite(e: Expr): logique.Verite {
    const v = calculer(e, this.c);
    return v.kind === "verite" ? v.verite : 0;
  }

  private suivre(regle: Regle, e: Expr): void {
    const f = (x: Expr): void => this.suivre(regle, x);
    if (estAtome(e, regle, this.index)) {
      const v = this.verite(e);
      if (v === logique.VRAI || v === logique.FAUX) this.cles.add(cleSeul(regle.id, this.index.rang(regle, e), v === logique.VRAI));
    }
    switch (e.kind) {
      case "constante": case "entree": case "fin-exercice": case "non-communique": return;
      case "regle": return this.regle(e.id);
      case "comparaison":
        if (compare(e)) this.seuil(regle, e);
        f(e.gauche);
        return f(e.droite);
      case "arithmetique":
        // Zero times anything is zero.
        if (e.op === "×" && (this.nul(e.gauche) || this.nul(e.droite))) {
          if (this.nul(e.gauche) && this.nul(e.droite)) return;
          return f(this.nul(e.gauche) ? e.gauche : e.droite);
        }
        f(e.gauche);
        return f(e.droite);
      case "quotient": f(e.num); return f(e.den);
      case "logique": return this.decisifs(e.termes, e.op === "et" ? logique.FAUX : logique.VRAI).forEach(f);
      case "non": case "acquis": case "ou-zero": case "arrondi": return f(e.terme);
      case "au-moins": return this.auSeuil(e.nombre, e.termes).forEach(f);
      case "si": return this.branche(regle, e);
      case "agregat": return this.agreges(e).forEach(f);
      case "table": return this.table(regle, e);
      case "progression": return this.progression(regle, e);
    }
  }

  private nul(e: Expr): boolean {
    const v = point(e, this.c);
    return v !== null && exact.signe(v) === 0;
  }

  /** One term that settles the whole decides alone; several hide one another; none: each could. */
  private decisifs(termes: readonly Expr[], decisive: logique.Verite): readonly Expr[] {
    const tranchent = termes.filter((t) => {
      const v = this.verite(t);
      return v === decisive || (decisive === logique.FAUX && v === logique.NON_MESURABLE);
    });
    return tranchent.length === 0 ? termes : tranchent.length === 1 ? tranchent : [];
  }

  private auSeuil(nombre: number, termes: readonly Expr[]): readonly Expr[] {
    const vrais = termes.filter((t) => this.verite(t) === logique.VRAI);
    if (vrais.length === nombre) return vrais;
    return vrais.length === nombre - 1 ? termes.filter((t) => !vrais.includes(t)) : [];
  }

  private branche(regle: Regle, e: Extract<Expr, { kind: "si" }>): void {
    const test = this.verite(e.test);
    const [alors, sinon] = [calculer(e.alors, this.c), calculer(e.sinon, this.c)];
    if (!memeValeur(alors, sinon)) this.suivre(regle, e.test);
    if (test === logique.VRAI) this.suivre(regle, e.alors);
    else if (test === logique.FAUX) this.suivre(regle, e.sinon);
  }

  /** Of a minimum or maximum, what gives it; every term of a sum or a mean. */
  private agreges(e: Extract<Expr, { kind: "agregat" }>): readonly Expr[] {
    if (e.fonction === "somme" || e.fonction === "moyenne") return e.termes;
    const resultat = calculer(e, this.c);
    const gagnants = e.termes.filter((t) => memeValeur(calculer(t, this.c), resultat));
    return gagnants.length === 1 ? gagnants : [];
  }

  private table(regle: Regle, e: Extract<Expr, { kind: "table" }>): void {
    const rang = this.index.rang(regle, e);
    const valeurs = e.entrees.map((x) => calculer(x, this.c));
    const lignes = lignesPossibles(e.lignes, valeurs);
    e.entrees.forEach((x) => this.suivre(regle, x));
    if (lignes.length !== 1) return;
    this.cles.add(cleLigne(regle.id, rang, e.lignes.indexOf(lignes[0]!)));
    this.suivre(regle, lignes[0]!.valeur);
    e.entrees.forEach((x, colonne) => {
      const mesure = mesureDe(this.e.programme, x);
      for (const borne of bornesDe(e, colonne)) {
        const cote = coteDe(mesure, borne, this.c);
        if (cote) this.cles.add(cleBorne(regle.id, rang, colonne, borne, cote));
      }
    });
  }

  private progression(regle: Regle, e: Extract<Expr, { kind: "progression" }>): void {
    const rang = this.index.rang(regle, e);
    const mesure = mesureDe(this.e.programme, e.mesure);
    this.suivre(regle, e.mesure);
    e.bornes.forEach((b, i) => {
      const cote = coteDe(mesure, point(b.borne, this.c), this.c);
      if (cote) this.cles.add(cleBorne(regle.id, rang, i, exact.ZERO, cote));
      this.suivre(regle, b.borne);
      this.suivre(regle, b.valeur);
    });
  }

  private seuil(regle: Regle, e: Extract<Expr, { kind: "comparaison" }>): void {
    const cote = coteDe(mesureDe(this.e.programme, e.gauche), point(e.droite, this.c), this.c);
    if (cote) this.cles.add(cleSeuil(regle.id, this.index.rang(regle, e), cote));
  }
}

function memeValeur(a: Valeur, b: Valeur): boolean {
  if (a.kind === "nombre" && b.kind === "nombre") {
    return estPoint(a.nombre) && estPoint(b.nombre) ? exact.egal(a.nombre.min!, b.nombre.min!) : a.nombre.vide && b.nombre.vide;
  }
  if (a.kind === "verite" && b.kind === "verite") return a.verite === b.verite && logique.decide(a.verite);
  return a.kind === "options" && b.kind === "options" && a.options.length === 1 && a.options.join() === b.options.join();
}
