// Writing and removing clauses, with the preconditions that catch a forgotten act: `au lieu de`, two acts of one day, and a
// provision made for later that would be overwritten in silence.
import type * as ast from "../ast/nodes.ts";
import { dire } from "../diagnostics/catalogue/actes.ts";
import type { Diagnostic, Fix } from "../diagnostics/diagnostic.ts";
import { question } from "../diagnostics/suggest.ts";
import { jourEnLettres } from "../runtime/jours.ts";
import type { Span } from "../source/span.ts";
import { enMots, memeValeur, motEnClair, valeurAuJour } from "./figures.ts";
import { cleClause, type ClauseEnVigueur, type Provenance } from "./law.ts";
import { disputent } from "./meme-jour.ts";
import { NOM_PERDU, noter, quandEnMots, trouver, type Application, type Porteur, type PorteurOuvert } from "./state.ts";

/** Clauses whose old value an amending act must repeat. */
const CHIFFRES: ReadonlySet<ast.MotClause | "paramètre"> = new Set<ast.MotClause | "paramètre">(["points", "seuil", "montant", "valeur-du-point", "paramètre"]);

/** The clauses of a new element or dispositif: nothing stood there before. */
export function premieresClauses(app: Application, nom: string, clauses: readonly ast.Clause[], into: Map<string, ClauseEnVigueur>): void {
  const doubles: Double[] = [];
  for (const c of clauses) {
    if (!c.valeur) continue;
    const cle = cleClause(c.mot, c.nom?.nom ?? null);
    const known = into.get(cle);
    if (known && known.par === app.par) {
      doubles.push({ clause: c, premiere: known.span });
      continue;
    }
    if (c.auLieuDe)
      app.diagnostics.push(
        dire("au-lieu-de-sans-valeur", c.auLieuDe.span, { clause: motEnClair(c.mot), element: nom, quand: quandEnMots(app.jour) }),
      );
    const valeur = duJour(app, nom, c.mot, c.valeur);
    if (valeur) into.set(cle, { mot: c.mot, nom: c.nom?.nom ?? null, valeur, ecart: c.ecart ?? null, par: app.par, anterieurs: [], span: c.span });
  }
  direDoubles(app, nom, doubles);
}

interface Double {
  readonly clause: ast.Clause;
  readonly premiere: Span;
}

/** One message for all: a run of repeated clauses has one cause, the line that should have opened another element. */
function direDoubles(app: Application, element: string, doubles: readonly Double[]): void {
  const [un, deux] = doubles;
  if (!un) return;
  const place = { etiquettes: [{ span: un.premiere, texte: "première fois" }] };
  if (!deux) app.diagnostics.push(dire("clause-en-double", un.clause.motSpan, { clause: motEnClair(un.clause.mot), element }, place));
  else {
    const clauses = doubles.map((d) => `« ${motEnClair(d.clause.mot)} »`).join(", ");
    app.diagnostics.push(dire("lignes-en-double", un.clause.motSpan, { clauses, element }, place));
    app.fautes.add(NOM_PERDU);
  }
}

/** The value of the day, or nothing with a diagnostic. */
export function duJour(app: Application, nom: string, mot: ast.MotClause, valeur: ast.ValeurClause): ast.ValeurClause | undefined {
  const au = valeurAuJour(valeur, app.jour);
  if (au.kind === "valeur") return au.valeur;
  // An announced total says nothing of the years it does not name.
  if (mot === "total" && au.kind === "aucune") return undefined;
  const blanks = { clause: motEnClair(mot), element: nom, quand: quandEnMots(app.jour), date: `le ${jourEnLettres(app.jour)}` };
  app.diagnostics.push(
    au.kind === "aucune" ? dire("clause-sans-valeur", valeur.span, blanks) : dire("clause-deux-valeurs", valeur.span, blanks),
  );
  // Said: what follows goes on with the first of them, and later acts are not blamed for it.
  app.fautes.add(porteurEtClause(nom, mot));
  return au.kind === "plusieurs" && valeur.kind === "datee" ? { ...valeur, cas: valeur.cas.slice(0, 1) } : undefined;
}

/** The amending clauses of an instruction, and the `sans …` lines, on one bearer. */
export function amender(
  app: Application,
  porteur: PorteurOuvert,
  clauses: readonly ast.Clause[],
  sans: readonly ast.SansClause[],
  malgre: readonly ast.Ident[],
): void {
  const written = new Map<string, Span>();
  const doubles: Double[] = [];
  for (const c of clauses) {
    if (!c.valeur) continue;
    const cle = cleClause(c.mot, c.nom?.nom ?? null);
    const twice = written.get(cle);
    if (twice) {
      doubles.push({ clause: c, premiere: twice });
      continue;
    }
    written.set(cle, c.motSpan);
    amenderClause(app, porteur, c, malgre);
  }
  for (const s of sans) retirerClause(app, porteur, s, malgre);
  direDoubles(app, porteur.nom, doubles);
}

function amenderClause(app: Application, porteur: PorteurOuvert, c: ast.Clause, malgre: readonly ast.Ident[]): void {
  const cle = cleClause(c.mot, c.nom?.nom ?? null);
  const before = porteur.clauses.get(cle);
  const valeur = duJour(app, porteur.nom, c.mot, c.valeur!);
  if (!valeur) return;
  // « tous sauf coordination » where the missing act would have put it there: nothing to leave out.
  const absente = app.hypothetique && valeur.kind === "exige-tous" ? valeur.sauf.find((r) => !porteur.enfants.some((e) => e.nom === r.nom)) : undefined;
  if (absente) return noter(app, "sans-objet", exceptionAbsente(app, porteur, absente));
  const nouvelle = garderComparateur(valeur, before?.valeur);
  if (!precondition(app, porteur, c.mot, c.motSpan, before, nouvelle, c.auLieuDe, malgre)) return;
  if (!before && disputent(app, porteur.traces.get(cle), motEnClair(c.mot), porteur.nom, c.motSpan)) return;
  app.effets++;
  porteur.clauses.set(cle, {
    mot: c.mot, nom: c.nom?.nom ?? null, valeur: nouvelle, ecart: c.ecart ?? null, par: app.par,
    anterieurs: before ? [...before.anterieurs, before.par] : [], span: c.span,
  });
}

/** What is left out may stand elsewhere. */
function exceptionAbsente(app: Application, porteur: Porteur, { nom, span }: ast.Ref): Diagnostic {
  const ailleurs = trouver(app.dispositifs.get(app.operation.dispositif)!, nom);
  return dire("exception-absente", span, { nom, element: porteur.nom },
    ailleurs ? { etiquettes: [{ span: ailleurs.element.span, texte: `« ${nom} » est alors dans « ${ailleurs.parent.nom} »` }] } : {});
}

function retirerClause(app: Application, porteur: PorteurOuvert, s: ast.SansClause, malgre: readonly ast.Ident[]): void {
  const cle = cleClause(s.mot, s.nom?.nom ?? null);
  const before = porteur.clauses.get(cle);
  if (!before) {
    if (disputent(app, porteur.traces.get(cle), motEnClair(s.mot), porteur.nom, s.span)) return;
    const faute = dire("sans-clause-absente", s.span, { element: porteur.nom, clause: motEnClair(s.mot), quand: quandEnMots(app.jour) });
    if (app.hypothetique) noter(app, "deja-acquise", faute);
    else if (!app.fautes.has(porteurEtClause(porteur.nom, s.mot))) app.diagnostics.push(faute);
    return;
  }
  if (!precondition(app, porteur, s.mot, s.motSpan, before, undefined, s.auLieuDe, malgre)) return;
  porteur.clauses.delete(cle);
  porteur.traces.set(cle, app.par);
  app.effets++;
}

/** A bare new figure keeps the comparator of the old one. */
function garderComparateur(nouvelle: ast.ValeurClause, ancienne: ast.ValeurClause | undefined): ast.ValeurClause {
  if (nouvelle.kind !== "datee" || ancienne?.kind !== "datee") return nouvelle;
  const comparateur = ancienne.cas[0]?.comparateur;
  if (comparateur === undefined) return nouvelle;
  return { ...nouvelle, cas: nouvelle.cas.map((c) => (c.comparateur === undefined ? { ...c, comparateur } : c)) };
}

/** Anything that stood before: a clause, or the value of a calcul, paramètre or résultat. */
interface Avant {
  readonly valeur: ast.ValeurClause;
  readonly par: Provenance;
  readonly span: Span;
}

/** True if the instruction may write. Otherwise a diagnostic, or in a hypothetical law the instruction's fate. */
export function precondition(
  app: Application,
  porteur: { readonly nom: string },
  mot: ast.MotClause | "paramètre",
  motSpan: Span,
  before: Avant | undefined,
  nouvelle: ast.ValeurClause | undefined,
  auLieuDe: ast.ValeurClause | undefined,
  malgre: readonly ast.Ident[],
): boolean {
  const clause = mot === "paramètre" ? "valeur" : motEnClair(mot);
  const quand = quandEnMots(app.jour);
  if (app.fautes.has(porteurEtClause(porteur.nom, mot))) return true; // an earlier act has already been found wrong there
  if (before && disputent(app, before.par, clause, porteur.nom, motSpan)) return false;
  if (before && !auLieuDe && !futureEcrasee(app, porteur.nom, clause, motSpan, before, malgre)) return false;
  if (auLieuDe) {
    const attendu = valeurAuJour(auLieuDe, app.jour);
    if (!before) return ecrireQuandMeme(app, dire("au-lieu-de-sans-valeur", auLieuDe.span, { clause, element: porteur.nom, quand }));
    if (attendu.kind === "valeur" && memeValeur(attendu.valeur, before.valeur)) return true;
    const dit = attendu.kind === "valeur" ? enMots(attendu.valeur) : "(aucune valeur à cette date)";
    const faux = dire("au-lieu-de-faux", auLieuDe.span, { attendu: dit, clause, element: porteur.nom, trouve: enMots(before.valeur), quand }, {
      etiquettes: [{ span: before.span, texte: `ici : ${enMots(before.valeur)}, selon « ${before.par.acte} »` }],
      ...(seulFigure(before.valeur) && seulFigure(auLieuDe) ? { fixes: [question(auLieuDe.span, enMots(commeEcrit(before.valeur, auLieuDe)))] } : {}),
    });
    return dejaAcquise(app, nouvelle, before, faux) ? false : ecrireQuandMeme(app, faux);
  }
  const chiffre = CHIFFRES.has(mot) && before?.valeur.kind === "datee";
  if (before && chiffre) {
    const manquant = dire("au-lieu-de-manquant", motSpan, { clause, element: porteur.nom, trouve: enMots(before.valeur), quand }, {
      etiquettes: [{ span: before.span, texte: `valeur actuelle, selon « ${before.par.acte} »` }],
      ...(nouvelle?.kind === "datee" && seulFigure(before.valeur) ? { fixes: [ajouterAuLieuDe(nouvelle.span, enMots(before.valeur))] } : {}),
    });
    return dejaAcquise(app, nouvelle, before, manquant) ? false : ecrireQuandMeme(app, manquant);
  }
  return true;
}

/** One figure, with or without its comparator: its words can be written as they are said. */
function seulFigure(v: ast.ValeurClause): boolean {
  return v.kind === "datee" && v.cas.length === 1 && (v.cas[0]!.valeur.kind === "nombre" || v.cas[0]!.valeur.kind === "date");
}

/** With its comparator only if `cite` has one: « reporte … du 15 juillet 2022 » has none. */
function commeEcrit(v: ast.ValeurClause, cite: ast.ValeurClause): ast.ValeurClause {
  if (v.kind !== "datee" || cite.kind !== "datee" || cite.cas[0]!.comparateur !== undefined) return v;
  return { ...v, cas: v.cas.map(({ comparateur: _, ...c }) => c) };
}

function ajouterAuLieuDe(nouvelle: Span, valeur: string): Fix {
  return question({ ...nouvelle, start: nouvelle.end }, ` au lieu de ${valeur}`, `ajouter « au lieu de ${valeur} »`);
}

/** In a hypothetical law, the new value may already stand. */
function dejaAcquise(app: Application, nouvelle: ast.ValeurClause | undefined, before: Avant, motif: Diagnostic): boolean {
  if (!app.hypothetique || !nouvelle || !memeValeur(nouvelle, before.valeur)) return false;
  noter(app, "deja-acquise", motif);
  return true;
}

/** The fault is said; the new value stands all the same, so that later acts are judged on what this one meant. */
function ecrireQuandMeme(app: Application, diagnostic: Diagnostic): boolean {
  echec(app, diagnostic);
  return !app.hypothetique;
}

function porteurEtClause(nom: string, mot: ast.MotClause | "paramètre"): string {
  return `${nom} › ${mot}`;
}

function echec(app: Application, diagnostic: Diagnostic): false {
  app.diagnostics.push(diagnostic); // in a hypothetical law, a conflict
  return false;
}

/** False, with a diagnostic, if a clause made for later by another act would be overwritten in silence. */
export function futureEcrasee(app: Application, element: string, clause: string, span: Span, before: Avant, malgre: readonly ast.Ident[]): boolean {
  if (before.par.acte === app.operation.acte) return true;
  const theirs = app.corpus.acteParId.get(before.par.acte)?.operations.find((o) => o.id === before.par.operation);
  if (!theirs || theirs.fenetre.debut <= app.operation.fenetre.debut) return true;
  if (malgre.some((m) => m.nom === before.par.acte)) return true;
  return echec(
    app,
    dire("disposition-future-ecrasee", span, { clause, element, autre: before.par.acte, date: jourEnLettres(theirs.fenetre.debut) },
      { etiquettes: [{ span: before.span, texte: `prévu ici, selon « ${before.par.acte} »` }] }),
  );
}
