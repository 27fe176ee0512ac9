// The only door of the grammar: a text becomes its statements, as concrete trees, and the faults met on the way. A text
// without a fault is read in one go by the pure grammar. At the first fault the text is cut where lines open statements and
// each statement is read alone, so that one broken statement leaves the others whole and gives one message.
import type { CstNode, IRecognitionException, IToken } from "chevrotain";
import { LIMITES, sosieDe, type Faute } from "./faults.ts";
import { ecritureDe, MOTS, motDuToken, ouvreUnEnonce } from "./keywords.ts";
import { leParser } from "./parser.ts";
import { debuteLaLigne, leLexer } from "./tokens.ts";

export interface Lecture {
  /** The statements, in order; a broken one holds what was read before its fault. */
  readonly enonces: readonly CstNode[];
  /** Statements of which something was lost. */
  readonly brises: ReadonlySet<CstNode>;
  /** Offsets where a statement was lost whole. */
  readonly perdus: readonly number[];
  readonly tokens: readonly IToken[];
  readonly commentaires: readonly IToken[];
  /** Lines that start with ">". */
  readonly citations: readonly IToken[];
  readonly fautes: readonly Faute[];
}

interface Morceaux {
  readonly tokens: IToken[];
  readonly commentaires: IToken[];
  readonly citations: IToken[];
  readonly fautes: Faute[];
}

const finDe = (t: IToken): number => t.startOffset + t.image.length;

function lexer(texte: string): Morceaux {
  const r = leLexer().tokenize(texte);
  const fautes = r.errors.map(({ offset, length }): Faute => ({ kind: "caractere-inconnu", start: offset, end: offset + length, texte: texte.slice(offset, offset + length) }));
  let fin = 0;
  for (const t of r.tokens) {
    if (t === r.tokens[0] || passeLaLigne(texte, fin, t.startOffset)) t.payload = true;
    fin = finDe(t);
    t.endOffset = fin - 1; // the lexer keeps only the start; concrete nodes want both
  }
  return { tokens: r.tokens, commentaires: r.groups["commentaires"]!, citations: r.groups["citations"]!, fautes };
}

function passeLaLigne(texte: string, de: number, a: number): boolean {
  for (let i = de; i < a; i++) {
    const c = texte.charCodeAt(i);
    if (c === 10 || c === 13) return true;
  }
  return false;
}

const BIEN_ECRITS: ReadonlySet<string> = new Set(MOTS.flatMap((m) => m.ecritures));

/** Words without accents, texts that are not closed, names that are too long: what a token shows by itself. */
function fautesDuToken(t: IToken): Faute | undefined {
  const ou = { start: t.startOffset, end: finDe(t) };
  const nom = t.tokenType.name;
  if (nom === "Ident") return [...t.image].length > LIMITES.nom ? { kind: "nom-trop-long", ...ou } : undefined;
  if (nom === "TexteOuvert") return { kind: "texte-non-ferme", ...ou };
  if (nom === "Texte") {
    return t.image.startsWith("“") ? { kind: "guillemets-anglais", ...ou } : undefined;
  }
  if (BIEN_ECRITS.has(t.image)) return undefined;
  const m = motDuToken(nom);
  if (m === undefined) return undefined;
  const image = t.image.normalize("NFC").replace(/[ \t\u00a0\u202f]+/g, " ").replace(/’/g, "'");
  const ecriture = ecritureDe(m, t.image);
  if (image === ecriture) return undefined;
  return { kind: "mot-mal-ecrit", ...ou, texte: t.image, ecriture, accents: image.toLowerCase() !== ecriture };
}

// ---- cutting into statements ----------------------------------------------------------------------------------------

/** Words that continue a verb written over several lines. */
const CONTINUE: Readonly<Record<string, readonly string[]>> = {
  Apres: ["Ajoute", "Transfere"],
  Dans: ["Fusionne"],
};
const AUSSI_DANS_UNE_EXPRESSION: ReadonlySet<string> = new Set(["Points", "Montant", "Volet"]);
const NE_FINIT_PAS = new Set([
  "DeuxPoints", "PointVirgule", "Virgule", "Plus", "Moins", "Fois", "Divise", "Egal", "DifferentDe", "Inferieur",
  "InferieurOuEgal", "Superieur", "SuperieurOuEgal",
]);
const FINIT: ReadonlySet<string> = new Set(["FinExercice", "FinExercicePrecedent", "ParmiLesMesurables", "DesLOrigine"]);

function peutFinir(t: IToken): boolean {
  const nom = t.tokenType.name;
  if (NE_FINIT_PAS.has(nom)) return false;
  if (FINIT.has(nom)) return true;
  const role = motDuToken(nom)?.role;
  return role !== "operateur" && role !== "liaison" && role !== "comparateur" && role !== "fenetre";
}

function coupeIci(tokens: readonly IToken[], i: number, debut: number, parentheses: number): boolean {
  const t = tokens[i]!;
  if (!debuteLaLigne(t)) return false;
  const nom = t.tokenType.name;
  const suivant = tokens[i + 1]?.tokenType.name;
  const libre = parentheses === 0 && peutFinir(tokens[i - 1]!);
  if (AUSSI_DANS_UNE_EXPRESSION.has(nom)) return libre || (nom === "Volet" ? tokens[i + 2]?.tokenType.name === "Texte" : suivant === "DeuxPoints");
  if (CONTINUE[nom]?.includes(tokens[debut]!.tokenType.name)) return false;
  if (ouvreUnEnonce(nom)) return true;
  // An unknown word where a statement should begin: « seuill : … », « indicatuer x … ».
  return nom === "Ident" && libre && (suivant === "DeuxPoints" || suivant === "Ident" || suivant === "Nombre");
}

function couper(tokens: readonly IToken[]): IToken[][] {
  const morceaux: IToken[][] = [];
  let debut = 0;
  let parentheses = 0;
  for (let i = 1; i < tokens.length; i++) {
    const nom = tokens[i - 1]!.tokenType.name;
    if (nom === "ParenOuvre") parentheses++;
    else if (nom === "ParenFerme") parentheses = Math.max(0, parentheses - 1);
    if (coupeIci(tokens, i, debut, parentheses)) {
      morceaux.push(tokens.slice(debut, i));
      debut = i;
      parentheses = 0;
    }
  }
  morceaux.push(tokens.slice(debut));
  return morceaux;
}

/** The token at which nesting passes the limit, counted before any descent: a stack overflow cannot be caught. */
function tropProfond(tokens: readonly IToken[]): IToken | undefined {
  const pile: (readonly [number, number])[] = [];
  let ici = 0; // open `si`, `non` and signs at this level
  let prefixes = 0;
  let total = 0;
  let operande = true; // an operand is expected: a minus is a sign
  for (const t of tokens) {
    const nom = t.tokenType.name;
    if (nom === "ParenOuvre") {
      pile.push([ici, prefixes]);
      total++;
      ici = 0;
      prefixes = 0;
      operande = true;
    } else if (nom === "ParenFerme") {
      const dehors = pile.pop();
      if (dehors !== undefined) {
        total -= ici + 1 + dehors[1]; // what stood before « ( » has its operand
        ici = dehors[0] - dehors[1];
        prefixes = 0;
      }
      operande = false;
    } else if (nom === "Si") {
      ici++;
      total++;
      prefixes = 0;
      operande = true;
    } else if (nom === "Non" || (nom === "Moins" && operande)) {
      ici++;
      total++;
      prefixes++;
    } else {
      operande = !peutFinir(t);
      if (!operande) {
        ici -= prefixes;
        total -= prefixes;
        prefixes = 0;
      }
    }
    if (total > LIMITES.imbrication) return t;
  }
  return undefined;
}

// ---- reading --------------------------------------------------------------------------------------------------------

function decrire(t: IToken | undefined): { token: string; texte: string; start: number } | undefined {
  if (t === undefined || Number.isNaN(t.startOffset)) return undefined;
  return { token: t.tokenType.name, texte: t.image, start: t.startOffset };
}

function fauteDeLecture(e: IRecognitionException, tokens: readonly IToken[]): Faute {
  const trouve = decrire(e.token);
  const rang = trouve === undefined ? tokens.length : tokens.indexOf(e.token);
  const precedent = tokens[rang - 1];
  const dernier = tokens[tokens.length - 1]!;
  const start = trouve === undefined ? Math.max(dernier.startOffset, finDe(dernier) - 1) : e.token.startOffset;
  const end = trouve === undefined ? finDe(dernier) : finDe(e.token);
  const avant = decrire(precedent);
  return {
    kind: "inattendu",
    start,
    end,
    enonce: tokens[0]!.startOffset,
    attendus: e.message === "" ? [] : e.message.split(" "),
    regle: e.context.ruleStack[e.context.ruleStack.length - 1] ?? "fichier",
    ...(trouve ? { trouve } : {}),
    ...(avant ? { avant } : {}),
  };
}

interface Analyse {
  readonly enonces: readonly CstNode[];
  readonly erreur?: IRecognitionException;
}

function analyser(tokens: readonly IToken[]): Analyse {
  const parser = leParser();
  parser.charger(tokens);
  const cst = parser.fichier();
  const erreur = parser.errors[0];
  const enonces = ((cst as CstNode | undefined)?.children["enonce"] ?? []) as CstNode[];
  return erreur ? { enonces, erreur } : { enonces };
}

/** Reads a text. The trees that come with a fault serve only to go on: no later output may use them. */
export function read(texte: string): Lecture {
  const { tokens, commentaires, citations, fautes } = lexer(texte);
  for (const t of tokens) {
    const f = fautesDuToken(t);
    if (f) fautes.push(f);
  }
  const reste = { tokens, commentaires, citations };
  const morceaux = couper(tokens);
  const profonds = morceaux.map(tropProfond);
  if (profonds.every((p) => p === undefined)) {
    const tout = analyser(tokens);
    if (tout.erreur === undefined) return { ...reste, enonces: tout.enonces, brises: new Set(), perdus: [], fautes };
    const parts = lireParMorceaux(morceaux, profonds, fautes);
    // The pure grammar decides: if the pieces show nothing, its own fault stands.
    if (parts.perdus.length === 0 && parts.brises.size === 0) parts.fautes.push(fauteDeLecture(tout.erreur, tokens));
    return { ...reste, ...parts };
  }
  return { ...reste, ...lireParMorceaux(morceaux, profonds, fautes) };
}

interface Parts {
  readonly enonces: CstNode[];
  readonly brises: Set<CstNode>;
  readonly perdus: number[];
  readonly fautes: Faute[];
}

function lireParMorceaux(morceaux: readonly IToken[][], profonds: readonly (IToken | undefined)[], lexicales: readonly Faute[]): Parts {
  let fautes: Faute[] = [...lexicales];
  const enonces: CstNode[] = [];
  const brises = new Set<CstNode>();
  const perdus: number[] = [];
  const graves = lexicales.filter((f) => f.kind === "caractere-inconnu" || f.kind === "texte-non-ferme");
  let rangGrave = 0;
  let nombre = 0; // the statements after the last fault that will be shown are not read
  morceaux.forEach((morceau, i) => {
    if (nombre > LIMITES.fautes) return;
    const debut = morceau[0]!.startOffset;
    const fin = morceaux[i + 1]?.[0]!.startOffset ?? Infinity;
    while (rangGrave < graves.length && graves[rangGrave]!.start < debut) rangGrave++;
    const dejaDit = rangGrave < graves.length && graves[rangGrave]!.start < fin;
    const profond = profonds[i];
    if (profond !== undefined) {
      fautes.push({ kind: "imbrication-trop-profonde", start: profond.startOffset, end: finDe(profond) });
      perdus.push(debut);
      nombre++;
      return;
    }
    const a = analyser(morceau);
    enonces.push(...a.enonces);
    if (a.erreur === undefined) return;
    const dernier = a.enonces[a.enonces.length - 1];
    if (dernier === undefined) perdus.push(debut);
    else brises.add(dernier);
    nombre++;
    const f = fauteDeLecture(a.erreur, morceau);
    const grave = graves[rangGrave]!;
    if (dejaDit && (grave.kind !== "caractere-inconnu" || grave.start < f.start || sosieDe(grave.texte) !== undefined)) return; // one cause, one message
    fautes = fautes.filter((x) => x.kind !== "caractere-inconnu" || x.start < debut || x.start >= fin);
    const memeLieu = fautes.findIndex((x: Faute) => x.kind === "mot-mal-ecrit" && x.start === f.start);
    if (memeLieu >= 0) fautes.splice(memeLieu, 1); // a name that is a reserved word: the accent is not the point
    fautes.push(f);
  });
  return { enonces, brises, perdus, fautes };
}

/** A cell of a table, read by its own entry rule. */
export interface CelluleLue {
  /** Absent when the cell is a label: its text is its value. */
  readonly cst?: CstNode;
  readonly fautes: readonly Faute[];
}

/** Reads the cell that stands in texte between start and end. What is not a number, a date, a name, an interval… is a label. */
export function readCellule(texte: string, start: number, end: number): CelluleLue {
  const decalage = start - 1;
  // A comma first: the marks that count at the start of a line do not count here.
  const { tokens: lus, commentaires, fautes } = lexer(`,${texte.slice(start, end)}`);
  const tokens = lus.slice(1);
  if (fautes.length > 0 || commentaires.length > 0 || tropProfond(tokens) !== undefined) return { fautes: [] };
  const mots: Faute[] = [];
  for (const t of tokens) {
    t.startOffset += decalage;
    t.endOffset = finDe(t) - 1;
    t.payload = undefined;
    const f = fautesDuToken(t);
    if (f) mots.push(f);
  }
  if (tokens.some((t, i) => t.tokenType.name === "Moins" && colle(tokens, i))) return { fautes: [] }; // « mi-temps »
  const parser = leParser();
  parser.charger(tokens);
  const cst = parser.cellule();
  return parser.errors.length > 0 ? { fautes: [] } : { cst, fautes: mots };
}

/** Is this hyphen inside a word? */
function colle(tokens: readonly IToken[], i: number): boolean {
  const avant = tokens[i - 1];
  const apres = tokens[i + 1];
  const tiret = tokens[i]!;
  return (
    avant !== undefined && apres !== undefined && avant.tokenType.name !== "Nombre" &&
    finDe(avant) === tiret.startOffset && finDe(tiret) === apres.startOffset && apres.tokenType.name === "Ident"
  );
}
