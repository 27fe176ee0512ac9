// From expressions of the programme to text: calls of the runtime on values that may be partly unknown. Every operation
// is total and strict, so that what is too deep to read is given a name of its own.
import type { Expr, Programme, Type } from "../../ir/programme.ts";
import { numeroDe } from "../../runtime/jours.ts";
import * as exact from "../../runtime/exact.ts";
import type { ModuleEmis, Operation } from "./module.ts";
import { chaine } from "./writers.ts";

/** As runtime/logique.ts numbers them. */
const [VRAI, FAUX] = ["2", "1"];

export type Domaine = "verite" | "nombre" | "options";

export function domaineDuType(type: Type): Domaine {
  return type.kind === "booleen" ? "verite" : type.kind === "choix" ? "options" : "nombre";
}

/** The parser of TypeScript and its reader alike prefer shallow code (reliability.md, fact 8). */
const PROFONDEUR_LISIBLE = 5;

interface Texte {
  readonly texte: string;
  readonly profondeur: number;
}

/** What the expressions of a version may refer to. */
export interface Portee {
  readonly module: ModuleEmis;
  readonly domaines: ReadonlyMap<string, Domaine>;
  /** Identifier of each rule already written, and of each datum. */
  readonly regles: ReadonlyMap<string, string>;
  readonly entrees: ReadonlyMap<string, string>;
  /** Statements of the function, in order. */
  readonly instructions: string[];
}

/** Domain of every rule and datum; rules first, names apart. */
export function domaines(programme: Programme): ReadonlyMap<string, Domaine> {
  const out = new Map<string, Domaine>();
  for (const e of programme.entrees) out.set(`entree ${e.nom}`, domaineDuType(e.type));
  for (const r of programme.regles) out.set(`regle ${r.id}`, domaineDuType(r.type));
  return out;
}

export class Traduction {
  private temporaires = 0;
  private readonly portee: Portee;

  constructor(portee: Portee) {
    this.portee = portee;
  }

  /** The text of a rule; `nomme`: it is worth a name of its own, being more than a name or a constant. */
  regle(e: Expr): { readonly texte: string; readonly nomme: boolean } {
    const { texte, profondeur } = this.traduit(e);
    return { texte, nomme: profondeur > 0 };
  }

  domaine(e: Expr): Domaine {
    switch (e.kind) {
      case "constante": return e.valeur.kind === "booleen" ? "verite" : e.valeur.kind === "option" ? "options" : "nombre";
      case "entree": return connu(this.portee.domaines.get(`entree ${e.nom}`), e.nom);
      case "regle": return connu(this.portee.domaines.get(`regle ${e.id}`), e.id);
      case "si": return this.domaine(e.alors);
      case "table": return this.domaine(connu(e.lignes[0], "table").valeur);
      case "comparaison": case "logique": case "non": case "acquis": case "au-moins": return "verite";
      default: return "nombre";
    }
  }

  private traduit(e: Expr): Texte {
    const { module } = this.portee;
    switch (e.kind) {
      case "constante": return feuille(this.constante(e.valeur));
      case "entree": return feuille(connu(this.portee.entrees.get(e.nom), e.nom));
      case "regle": return feuille(connu(this.portee.regles.get(e.id), e.id));
      case "arithmetique": return this.arithmetique(e);
      case "quotient": {
        const q = this.appel("quotient", [e.num, e.den], e.entier ? ["true"] : []);
        return e.part ? { texte: module.operation("part", q.texte), profondeur: q.profondeur + 1 } : q;
      }
      case "comparaison": return this.comparaison(e);
      case "logique": return this.logique(e);
      case "non": return this.appel("non", [e.terme]);
      case "acquis": return this.appel("acquis", [e.terme]);
      case "au-moins": {
        const liste = this.liste(e.termes);
        return { texte: module.operation("auMoins", String(e.nombre), liste.texte), profondeur: liste.profondeur + 1 };
      }
      case "si": {
        const fonction = { verite: "siVerite", nombre: "siNombre", options: "siOptions" } as const;
        return this.appel(fonction[this.domaine(e.alors)], [e.test, e.alors, e.sinon]);
      }
      case "agregat": return this.agregat(e);
      case "table": return this.table(e);
      case "progression": {
        const mesure = this.operande(e.mesure);
        const bornes = e.bornes.map(({ borne, valeur }) => ({ borne: this.operande(borne), valeur: this.operande(valeur) }));
        const points = bornes.map((b) => `{ borne: ${b.borne.texte}, valeur: ${b.valeur.texte} }`);
        const profondeur = Math.max(mesure.profondeur, ...bornes.map((b) => Math.max(b.borne.profondeur, b.valeur.profondeur)));
        return { texte: module.operation("progression", mesure.texte, `[${points.join(", ")}]`), profondeur: profondeur + 1 };
      }
      case "ou-zero": return this.appel("ouZero", [e.terme]);
      case "arrondi": return this.appel("arrondi", [e.terme], [module.exact(e.pas), chaine(e.mode)]);
      case "fin-exercice":
        return { texte: module.appel("finDExercice", e.precedent ? "exercice - 1" : "exercice"), profondeur: 1 };
      case "non-communique": return this.nonCommunique(e);
    }
  }

  private constante(c: Extract<Expr, { kind: "constante" }>["valeur"]): string {
    switch (c.kind) {
      case "nombre": return this.portee.module.nombre(c.valeur);
      case "date": return this.portee.module.nombre(exact.entier(numeroDe(c.jour)));
      case "booleen": return c.valeur ? VRAI : FAUX;
      case "option": return `[${chaine(c.option)}]`;
    }
  }

  /** From the left end of the chain: « a + b + … » of any length is read in one loop. */
  private arithmetique(e: Extract<Expr, { kind: "arithmetique" }>): Texte {
    const chaine = [e];
    for (let gauche = e.gauche; gauche.kind === "arithmetique"; gauche = gauche.gauche) chaine.push(gauche);
    let out = this.operande(chaine[chaine.length - 1]!.gauche);
    for (const { op, droite } of chaine.reverse()) {
      const autre = this.operande(droite);
      const avant = this.abrege(out);
      const texte = this.portee.module.operation(op === "+" ? "addition" : op === "-" ? "soustraction" : "produit", avant.texte, autre.texte);
      out = { texte, profondeur: Math.max(avant.profondeur, autre.profondeur) + 1 };
    }
    return out;
  }

  private comparaison(e: Extract<Expr, { kind: "comparaison" }>): Texte {
    const domaine = this.domaine(e.gauche);
    if (domaine === "nombre") {
      const [gauche, droite] = [this.operande(e.gauche), this.operande(e.droite)];
      const texte = this.portee.module.operation("comparer", chaine(e.op), gauche.texte, droite.texte);
      return { texte, profondeur: Math.max(gauche.profondeur, droite.profondeur) + 1 };
    }
    const egal = this.appel(domaine === "verite" ? "egalVerites" : "egalOptions", [e.gauche, e.droite]);
    return e.op === "≠" ? { texte: this.portee.module.operation("non", egal.texte), profondeur: egal.profondeur + 1 } : egal;
  }

  private logique(e: Extract<Expr, { kind: "logique" }>): Texte {
    // « et vrai », « ou faux » say nothing.
    const neutre = e.op === "et" ? VRAI : FAUX;
    const termes = e.termes.map((t) => this.operande(t)).filter((t) => t.texte !== neutre);
    const [premier, second] = termes;
    if (premier === undefined) return feuille(neutre);
    if (second === undefined) return premier;
    const profondeur = Math.max(...termes.map((t) => t.profondeur)) + 1;
    if (termes.length === 2) return { texte: this.portee.module.operation(e.op, premier.texte, second.texte), profondeur };
    return { texte: this.portee.module.operation(e.op === "et" ? "tous" : "unDes", `[${termes.map((t) => t.texte).join(", ")}]`), profondeur };
  }

  private agregat(e: Extract<Expr, { kind: "agregat" }>): Texte {
    const { module } = this.portee;
    const liste = this.liste(e.termes);
    const options = e.fonction === "moyenne" && e.parmiMesurables ? ["true"] : [];
    return { texte: module.operation(e.fonction, liste.texte, ...options), profondeur: liste.profondeur + 1 };
  }

  /** Tests as data of the module; values too when all are constants. */
  private table(e: Extract<Expr, { kind: "table" }>): Texte {
    const { module } = this.portee;
    const domaine = this.domaine(e);
    const tests = e.lignes.map((l) => `[${l.tests.map((t) => module.cellule(t)).join(", ")}]`);
    const cellules = module.constante("t", "cellules", "Cellules", `[${tests.join(", ")}]`);
    const entrees = this.liste(e.entrees);
    const valeurs = this.liste(e.lignes.map((l) => l.valeur));
    const type = { verite: "readonly Verite[]", nombre: "readonly Nombre[]", options: "readonly Options[]" }[domaine];
    const fixes = e.lignes.every((l) => l.valeur.kind === "constante");
    const texte = fixes ? module.constante("v", "valeurs", type, valeurs.texte) : valeurs.texte;
    const fonction = { verite: "tableVerite", nombre: "tableNombre", options: "tableOptions" } as const;
    return {
      texte: module.operation(fonction[domaine], cellules, entrees.texte, texte),
      profondeur: Math.max(entrees.profondeur, fixes ? 0 : valeurs.profondeur) + 1,
    };
  }

  private nonCommunique(e: Extract<Expr, { kind: "non-communique" }>): Texte {
    const { module } = this.portee;
    const [min, max] = [module.exact(e.min), module.exact(e.max)];
    if (e.entree === null) return feuille(module.constante("n", "non_communique", "", module.appel("entre", min, max)));
    return { texte: module.operation("nonCommunique", connu(this.portee.entrees.get(e.entree), e.entree), min, max), profondeur: 1 };
  }

  private appel(nom: Operation, termes: readonly Expr[], suite: readonly string[] = []): Texte {
    const textes = termes.map((t) => this.operande(t));
    return { texte: this.portee.module.operation(nom, ...textes.map((t) => t.texte), ...suite), profondeur: Math.max(0, ...textes.map((t) => t.profondeur)) + 1 };
  }

  private liste(termes: readonly Expr[]): Texte {
    const textes = termes.map((t) => this.operande(t));
    return { texte: `[${textes.map((t) => t.texte).join(", ")}]`, profondeur: Math.max(0, ...textes.map((t) => t.profondeur)) };
  }

  private operande(e: Expr): Texte {
    return this.abrege(this.traduit(e));
  }

  private abrege(t: Texte): Texte {
    if (t.profondeur < PROFONDEUR_LISIBLE) return t;
    const id = `x${this.portee.instructions.length}_${this.temporaires++}`;
    this.portee.instructions.push(`const ${id} = ${t.texte};`);
    return feuille(id);
  }
}

function feuille(texte: string): Texte {
  return { texte, profondeur: 0 };
}

/** A programme refers only to what it declares: anything else is a bug of ours. */
function connu<T>(valeur: T | undefined, nom: string): T {
  if (valeur === undefined) throw new Error(`programme refers to something it does not declare: ${nom}`);
  return valeur;
}
