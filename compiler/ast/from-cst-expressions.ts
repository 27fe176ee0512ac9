// Concrete trees to expressions, references and windows of time. Depth is bounded here, so that every later walk is safe.
import type { IToken } from "chevrotain";
import type * as cst from "../../grammar/cst.ts";
import { lendemain, type Jour } from "../runtime/jours.ts";
import { cover, type Span } from "../source/span.ts";
import { correction, debutDAnnee, dire, enOrdre, entierDe, exact, ident, jour, spanNoeud, spanToken, un, type Contexte } from "./from-cst-leaves.ts";
import type * as ast from "./nodes.ts";

/** Deepest expression a walk will meet; longer chains are refused by name. */
export const PROFONDEUR_MAX = 256;

// ---- references -----------------------------------------------------------------------------------------------------

/** « volet 1 », « volet socle », « télétransmission » as one name. */
export function nomDElement(c: Contexte, volet: IToken | undefined, nombre: IToken | undefined, nom: IToken | undefined): ast.Ident | undefined {
  if (volet === undefined) return nom === undefined ? undefined : ident(c, nom);
  const debut = spanToken(c, volet);
  if (nombre !== undefined) {
    const n = entierDe(c, nombre);
    return n === undefined ? undefined : { kind: "ident", span: cover(debut, spanToken(c, nombre)), nom: `volet ${n}` };
  }
  if (nom === undefined) return undefined;
  const i = ident(c, nom);
  return { kind: "ident", span: cover(debut, i.span), nom: `volet ${i.nom}` };
}

export function cible(c: Contexte, n: cst.CibleCstNode | undefined): ast.Ref | undefined {
  if (n === undefined) return undefined;
  const volet = un(n.children.Volet);
  const i = nomDElement(c, volet, un(n.children.Nombre), un(n.children.Ident));
  return i === undefined ? undefined : { kind: "ref", span: i.span, nom: i.nom, volet: volet !== undefined };
}

export function ref(c: Contexte, n: cst.RefCstNode | undefined): ast.Ref | undefined {
  const r = cible(c, un(n?.children.cible));
  const de = un(n?.children.Ident);
  if (r === undefined || de === undefined) return r;
  const i = ident(c, de);
  return { ...r, span: cover(r.span, i.span), de: i };
}

export function refs(c: Contexte, ns: readonly cst.RefCstNode[] | undefined): ast.Ref[] {
  return (ns ?? []).map((n) => ref(c, n)).filter((r) => r !== undefined);
}

export function cibles(c: Contexte, ns: readonly cst.CibleCstNode[] | undefined): ast.Ref[] {
  return (ns ?? []).map((n) => cible(c, n)).filter((r) => r !== undefined);
}

// ---- windows --------------------------------------------------------------------------------------------------------

interface Bornes {
  debut?: Jour | undefined;
  fin?: Jour | undefined;
}

function debutDe(c: Contexte, n: cst.AnneeOuJourCstNode | undefined): Jour | undefined {
  const date = un(n?.children.DateLitterale);
  const nombre = un(n?.children.Nombre);
  return date ? jour(c, date) : nombre ? debutDAnnee(c, nombre) : undefined;
}

/** « jusqu'en 2021 » holds all 2021, « jusqu'au 31 mai 2021 » holds that day: the window ends the day after. */
function finDe(c: Contexte, n: cst.JusqueCstNode | undefined): Jour | undefined {
  const enfants = un(n?.children.anneeOuJour)?.children;
  const date = un(enfants?.DateLitterale);
  const nombre = un(enfants?.Nombre);
  const j = date ? jour(c, date) : undefined;
  return date ? j && lendemain(j) : nombre ? debutDAnnee(c, nombre, 1) : undefined;
}

function bornes(c: Contexte, f: cst.FenetreCstChildren): Bornes {
  const jusque = un(f.jusque);
  const fin = jusque ? { fin: finDe(c, jusque) } : {};
  const depuis = un(f.anneeOuJour);
  if (depuis) return { debut: debutDe(c, depuis), ...fin };
  if (f.DateLitterale) {
    const [d1, d2] = enOrdre(f.DateLitterale);
    const dernier = d2 && jour(c, d2);
    return { debut: d1 && jour(c, d1), fin: dernier && lendemain(dernier) };
  }
  const [n1, n2] = enOrdre(f.Nombre);
  if (n1 && n2) return { debut: debutDAnnee(c, n1), fin: debutDAnnee(c, n2, 1) };
  if (n1) {
    const debut = debutDAnnee(c, n1);
    return { debut, fin: debut && `${String(Number(debut.slice(0, 4)) + 1).padStart(4, "0")}-01-01` };
  }
  return fin;
}

export function fenetre(c: Contexte, n: cst.FenetreCstNode | undefined): ast.Fenetre | undefined {
  const span = n && spanNoeud(c, n);
  if (n === undefined || span === undefined) return undefined;
  const { debut, fin } = bornes(c, n.children);
  if (debut !== undefined && fin !== undefined && debut >= fin) c.diagnostics.push(dire("fenetre-vide", span, {}));
  return { kind: "fenetre", span, ...(debut !== undefined ? { debut } : {}), ...(fin !== undefined ? { fin } : {}) };
}

// ---- expressions ----------------------------------------------------------------------------------------------------

const profondeurs = new WeakMap<ast.Expr, number>();
const profondeur = (e: ast.Expr): number => profondeurs.get(e) ?? 1;

/** Gives an expression its depth; one that passes the limit is reported once, and what it held is dropped. */
function avecProfondeur<E extends ast.Expr>(c: Contexte, e: E, enfants: readonly ast.Expr[]): ast.Expr {
  let p = 1;
  for (const enfant of enfants) p = Math.max(p, 1 + profondeur(enfant));
  if (p > PROFONDEUR_MAX) {
    const deja = c.diagnostics.liste[c.diagnostics.liste.length - 1]?.code === "expression-trop-longue";
    if (!deja) c.diagnostics.push(dire("expression-trop-longue", e.span, { limite: String(PROFONDEUR_MAX) }));
    const premier = enfants[0]!;
    return premier.kind === "binaire" ? premier.droite : premier;
  }
  profondeurs.set(e, p);
  return e;
}

function binaire(c: Contexte, op: ast.OpBinaire, gauche: ast.Expr, droite: ast.Expr): ast.Expr {
  return avecProfondeur(c, { kind: "binaire", span: cover(gauche.span, droite.span), op, gauche, droite }, [gauche, droite]);
}

function chaine<N>(
  c: Contexte, termes: readonly N[] | undefined, ops: readonly IToken[], lire: (c: Contexte, n: N | undefined) => ast.Expr | undefined,
  op: (t: IToken | undefined) => ast.OpBinaire,
): ast.Expr | undefined {
  let tout: ast.Expr | undefined;
  (termes ?? []).forEach((n, i) => {
    const e = lire(c, n);
    if (e !== undefined) tout = tout === undefined ? e : binaire(c, op(ops[i - 1]), tout, e);
  });
  return tout;
}

export function expression(c: Contexte, n: cst.ExpressionCstNode | undefined): ast.Expr | undefined {
  if (n === undefined) return undefined;
  const mot = un(n.children.Si);
  if (mot === undefined) return disjonction(c, un(n.children.disjonction));
  const [test, alors, sinon] = (n.children.expression ?? []).map((e) => expression(c, e));
  if (test === undefined || alors === undefined || sinon === undefined) return undefined;
  return avecProfondeur(c, { kind: "si", span: cover(spanToken(c, mot), sinon.span), test, alors, sinon }, [test, alors, sinon]);
}

function disjonction(c: Contexte, n: cst.DisjonctionCstNode | undefined): ast.Expr | undefined {
  return chaine(c, n?.children.conjonction, [], conjonction, () => "ou");
}

function conjonction(c: Contexte, n: cst.ConjonctionCstNode | undefined): ast.Expr | undefined {
  return chaine(c, n?.children.negation, [], negation, () => "et");
}

function negation(c: Contexte, n: cst.NegationCstNode | undefined): ast.Expr | undefined {
  const non = un(n?.children.Non);
  if (non === undefined) return comparaison(c, un(n?.children.comparaison));
  return unaire(c, "non", non, negation(c, un(n?.children.negation)));
}

function unaire(c: Contexte, op: "non" | "-", signe: IToken, terme: ast.Expr | undefined): ast.Expr | undefined {
  if (terme === undefined) return undefined;
  return avecProfondeur(c, { kind: "unaire", span: cover(spanToken(c, signe), terme.span), op, terme }, [terme]);
}

const COMPARE = {
  Egal: "=", DifferentDe: "≠", Inferieur: "<", InferieurOuEgal: "≤", Superieur: ">", SuperieurOuEgal: "≥",
} as const;

function comparaison(c: Contexte, n: cst.ComparaisonCstNode | undefined): ast.Expr | undefined {
  const e = n?.children;
  const op = (Object.keys(COMPARE) as (keyof typeof COMPARE)[]).find((k) => e?.[k] !== undefined);
  return chaine(c, e?.somme, [], somme, () => COMPARE[op ?? "Egal"]);
}

/** An expression at the level of additions: what stands where « et » and comparisons would be ambiguous. */
export function somme(c: Contexte, n: cst.SommeCstNode | undefined): ast.Expr | undefined {
  const e = n?.children;
  return chaine(c, e?.produit, enOrdre(e?.Plus, e?.Moins), produit, (t) => (t?.tokenType.name === "Moins" ? "-" : "+"));
}

function produit(c: Contexte, n: cst.ProduitCstNode | undefined): ast.Expr | undefined {
  const e = n?.children;
  return chaine(c, e?.facteur, enOrdre(e?.Fois, e?.Divise), facteur, (t) => (t?.tokenType.name === "Divise" ? "/" : "×"));
}

function facteur(c: Contexte, n: cst.FacteurCstNode | undefined): ast.Expr | undefined {
  const moins = un(n?.children.Moins);
  if (moins === undefined) return atome(c, un(n?.children.atome));
  return unaire(c, "-", moins, facteur(c, un(n?.children.facteur)));
}

function atome(c: Contexte, n: cst.AtomeCstNode | undefined): ast.Expr | undefined {
  const e = n?.children;
  if (e === undefined) return undefined;
  const date = un(e.DateLitterale);
  if (date) {
    const j = jour(c, date);
    return { kind: "date", span: spanToken(c, date), jour: j ?? "1800-01-01" }; // an impossible day has its diagnostic
  }
  const fin = un(e.FinExercice) ?? un(e.FinExercicePrecedent);
  if (fin) return { kind: "fin-exercice", span: spanToken(c, fin), precedent: e.FinExercice === undefined };
  if (e.nombre) return nombre(c, un(e.nombre));
  if (e.grandeur) return grandeur(c, un(e.grandeur));
  if (e.agregat) return agregat(c, un(e.agregat));
  if (e.parenthese) return parenthese(c, un(e.parenthese));
  const r = ref(c, un(e.ref));
  return r && { kind: "nom", span: r.span, ref: r };
}

/** Spellings of the units of the language; any other unit is the name of what is counted. */
const UNITES: ReadonlyMap<string, string> = new Map([
  ["point", "points"], ["euro", "€"], ["euros", "€"], ["jour", "jours"], ["an", "ans"], ["année", "ans"], ["années", "ans"],
]);

/** What is written for a unit of the language, and would pass for the name of what is counted. */
const ABREGES: ReadonlyMap<string, string> = new Map([
  ["pt", "points"], ["pts", "points"], ["pourcent", "%"], ["pourcents", "%"], ["pct", "%"], ["eur", "€"], ["j", "jours"],
]);

function nombre(c: Contexte, n: cst.NombreCstNode | undefined): ast.Nombre | undefined {
  const t = un(n?.children.Nombre);
  if (t === undefined) return undefined;
  const span = spanToken(c, t);
  const valeur = exact(c, t);
  const u = un(n?.children.unite)?.children;
  const mot = un(u?.PourCent) ?? un(u?.EuroSigne) ?? un(u?.Points) ?? un(u?.Ident);
  if (mot === undefined) return { kind: "nombre", span, valeur };
  const ecrit = mot.tokenType.name === "Points" ? "points" : mot.image.normalize("NFC");
  const unite: ast.Unite = { kind: "unite", span: spanToken(c, mot), nom: UNITES.get(ecrit) ?? ecrit };
  const attendu = ABREGES.get(ecrit.toLowerCase());
  if (attendu !== undefined) c.diagnostics.push(dire("unite-mal-ecrite", unite.span, { trouve: ecrit, attendu }, { fixes: [correction(unite.span, `écrire « ${attendu} »`, attendu, false)] }));
  return { kind: "nombre", span: cover(span, unite.span), valeur, unite };
}

function grandeur(c: Contexte, n: cst.GrandeurCstNode | undefined): ast.Expr | undefined {
  const e = n?.children;
  const mot = un(e?.Points) ?? un(e?.Montant);
  if (mot === undefined) return undefined;
  const span = spanToken(c, mot);
  const nom = mot.tokenType.name === "Points" ? "points" : "montant";
  const r = ref(c, un(e?.ref));
  if (r) return { kind: "grandeur-de", span: cover(span, r.span), grandeur: nom, ref: r };
  return { kind: "grandeur-de", span, grandeur: nom };
}

const FONCTIONS = { Moyenne: "moyenne", Somme: "somme", Minimum: "minimum", Maximum: "maximum" } as const;

function agregat(c: Contexte, n: cst.AgregatCstNode | undefined): ast.Expr | undefined {
  const e = n?.children;
  const span = n && spanNoeud(c, n);
  const cle = (Object.keys(FONCTIONS) as (keyof typeof FONCTIONS)[]).find((k) => e?.[k] !== undefined);
  if (e === undefined || span === undefined || cle === undefined) return undefined;
  const termes = (e.expression ?? []).map((t) => expression(c, t)).filter((t) => t !== undefined);
  if (termes.length === 0) return undefined;
  return avecProfondeur(c, { kind: "agregat", span, fonction: FONCTIONS[cle], termes, parmiMesurables: e.ParmiLesMesurables !== undefined }, termes);
}

// ---- dated values ---------------------------------------------------------------------------------------------------

const COMPARATEURS = {
  AuMoins: "au moins", PlusDe: "plus de", AuPlus: "au plus", MoinsDe: "moins de", Avant: "avant", AuPlusTard: "au plus tard",
} as const;

export function comparateur(n: cst.ComparateurCstNode | undefined): { mot: ast.Comparateur; token: IToken } | undefined {
  for (const k of Object.keys(COMPARATEURS) as (keyof typeof COMPARATEURS)[]) {
    const token = un(n?.children[k]);
    if (token) return { mot: COMPARATEURS[k], token };
  }
  return undefined;
}

export function casDate(c: Contexte, n: cst.CasDateCstNode | undefined): ast.CasDate | undefined {
  const e = n?.children;
  const valeur = expression(c, un(e?.expression));
  if (valeur === undefined) return undefined;
  const comp = comparateur(un(e?.comparateur));
  const f = fenetre(c, un(e?.fenetre));
  let span: Span = comp ? cover(spanToken(c, comp.token), valeur.span) : valeur.span;
  if (f) span = cover(span, f.span);
  return { kind: "cas-date", span, valeur, ...(comp ? { comparateur: comp.mot } : {}), ...(f ? { fenetre: f } : {}) };
}

/** Parentheses inside an expression hold one plain value. */
function parenthese(c: Contexte, n: cst.ParentheseCstNode | undefined): ast.Expr | undefined {
  const cas = casParenthese(c, n);
  const premier = cas[0];
  if (n && premier && (cas.length > 1 || premier.comparateur || premier.fenetre)) {
    c.diagnostics.push(dire("liste-datee-mal-placee", spanNoeud(c, n) ?? premier.span, {}));
  }
  const span = n && spanNoeud(c, n);
  if (premier === undefined || span === undefined) return undefined;
  const e = { ...premier.valeur, span };
  profondeurs.set(e, profondeur(premier.valeur));
  return e;
}

export function casParenthese(c: Contexte, n: cst.ParentheseCstNode | undefined): ast.CasDate[] {
  return (n?.children.casDate ?? []).map((x) => casDate(c, x)).filter((x) => x !== undefined);
}

/** The parentheses that make the whole of a value, if it is written so: `(280 en 2022, 400 à compter de 2023)`. */
export function parentheseSeule(n: cst.CasDateCstNode | undefined): cst.ParentheseCstNode | undefined {
  const e = n?.children;
  if (e === undefined || e.comparateur || e.fenetre) return undefined;
  const conj = seul(un(un(e.expression)?.children.disjonction)?.children.conjonction);
  const neg = seul(conj?.children.negation);
  const som = seul(un(neg?.children.comparaison)?.children.somme);
  const prod = seul(som?.children.produit);
  const fact = seul(prod?.children.facteur);
  return un(un(fact?.children.atome)?.children.parenthese);
}

function seul<T>(liste: readonly T[] | undefined): T | undefined {
  return liste?.length === 1 ? liste[0] : undefined;
}
