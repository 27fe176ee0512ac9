// Puts statements in their sections: a keyword opens a section, the next keyword of the same or a higher rank closes it.
// Reading each statement is left to from-cst-statements.ts; this file only knows ranks, and what may stand where.
import type { Lecture } from "../../grammar/read.ts";
import type * as cst from "../../grammar/cst.ts";
import type { Span } from "../source/span.ts";
import { citations } from "./from-cst-citations.ts";
import { element, Fil, sauter, tout } from "./from-cst-elements.ts";
import { dire, type Contexte } from "./from-cst-leaves.ts";
import { piece, type Piece } from "./from-cst-statements.ts";
import { corpsDuVerbe } from "./from-cst-verbs.ts";
import type * as ast from "./nodes.ts";

type De<T extends Piece["type"]> = Extract<Piece, { readonly type: T }>;

/** The tree of a file, and what was wrong in the order of its lines. */
export function fichierFromCst(c: Contexte, lecture: Lecture): ast.Fichier {
  const pieces: Piece[] = [];
  const douteux = [...lecture.perdus];
  for (const enonce of lecture.enonces) {
    const p = piece(c, enonce as cst.EnonceCstNode);
    if (p !== undefined) pieces.push(p);
    else douteux.push(enonce.location?.startOffset ?? 0);
  }
  const lues = citations(c, lecture.citations, pieces);
  const fil = new Fil(c, pieces, lues, douteux);
  const donnees: ast.Donnee[] = [];
  const actes: ast.Acte[] = [];
  const orphelines: ast.Disposition[] = [];
  let dit = false; // the missing act has been said: what follows has the same cause
  for (let p = fil.ici; p !== undefined; p = fil.ici) {
    if (p.type === "donnee") {
      dit = false;
      fil.avance();
      donnees.push({ ...p.noeud, ...fil.avecCitation(p) });
    } else if (p.type === "acte") {
      dit = false;
      actes.push(acte(fil, p));
    } else {
      const d = disposition(fil, p);
      if (d !== undefined) {
        orphelines.push(d);
        if (!dit && !douteux.some((x) => x < p.span.start)) c.diagnostics.push(dire("disposition-sans-acte", p.motSpan, { mot: p.mot }));
      } else {
        fil.avance();
        if (!dit && (p.type === "signature" || p.type === "publication")) fil.sansActe(p);
        else if (!dit) fil.deplace(p, "rien n’est ouvert avant cette ligne", "placez cette ligne dans l’acte ou l’élément qu’elle complète");
      }
      dit = true;
    }
  }
  lues.signalerLesRestes();
  return { kind: "fichier", span: { file: c.source.file, start: 0, end: c.source.text.length }, file: c.source.file, donnees, actes, orphelines };
}

// ---- acts -----------------------------------------------------------------------------------------------------------

function acte(fil: Fil, p: De<"acte">): ast.Acte {
  fil.avance();
  const citation = fil.avecCitation(p);
  let signe: ast.DateLitterale | undefined;
  let publie: ast.DateLitterale | undefined;
  const vus = new Set<string>();
  const apres: ast.Ident[] = [];
  const documents: Documents = { sources: [], notes: [], questions: [] };
  const lignes: { span: Span }[] = [];
  const dispositions: ast.Disposition[] = [];
  for (let q = fil.ici; q !== undefined && q.type !== "acte" && q.type !== "donnee"; q = fil.ici) {
    const d = disposition(fil, q);
    if (d !== undefined) {
      dispositions.push(d);
      continue;
    }
    fil.avance();
    lignes.push({ span: q.span });
    if (dispositions.length > 0) horsDeLActe(fil, q);
    else if (q.type === "signature" || q.type === "publication") {
      if (vus.has(q.type)) fil.c.diagnostics.push(dire("ligne-en-double", q.motSpan, { mot: q.mot, quoi: "cet acte" }));
      vus.add(q.type);
      if (q.type === "signature") signe ??= q.date;
      else publie ??= q.date;
    } else if (q.type === "apres") {
      if (q.acte) apres.push(q.acte);
    } else if (!documentaire(q, documents)) horsDeLActe(fil, q);
  }
  return {
    ...p.noeud, ...citation, span: tout(p.span, [lignes, dispositions]),
    ...(signe ? { signe } : {}), ...(publie ? { publie } : {}), apres, ...documents, dispositions,
  };
}

function horsDeLActe(fil: Fil, p: Piece): void {
  if (p.type === "signature" || p.type === "publication" || p.type === "apres") {
    fil.deplace(p, "cette ligne appartient à l’en-tête d’un acte", "placez-la juste sous l’acte, avant ses dispositions");
  } else if (p.type === "verbe") {
    fil.deplace(p, "aucun « dans » n’est ouvert", "ouvrez d’abord le dispositif et la période : « dans forfait_structure, à compter de 2022 »");
  } else if (p.type === "element" || p.type === "declaration") {
    fil.deplace(p, "aucun dispositif n’est ouvert", "placez cette ligne sous un « dispositif », ou sous « ajoute » dans un « dans »");
  } else fil.deplace(p, "aucun élément n’est ouvert", "placez cette ligne sous l’élément qu’elle complète");
}

/** `source :`, `note :` and `question :` where they only document. */
interface Documents {
  readonly sources: ast.Source[];
  readonly notes: ast.Texte[];
  readonly questions: ast.Texte[];
}

export function documentaire(p: Piece, d: Documents): boolean {
  if (p.type !== "clause") return false;
  const v = p.noeud.valeur;
  if (p.noeud.mot === "source") {
    if (v?.kind === "source") d.sources.push(v);
    return true;
  }
  if (p.noeud.mot !== "note" && p.noeud.mot !== "question") return false;
  if (v?.kind === "valeur-texte") d[p.noeud.mot === "note" ? "notes" : "questions"].push(v.texte);
  return true;
}

// ---- provisions -----------------------------------------------------------------------------------------------------

function disposition(fil: Fil, p: Piece): ast.Disposition | undefined {
  if (p.type === "dispositif") return dispositif(fil, p);
  if (p.type === "groupe") return groupe(fil, p);
  if (p.type === "annonce") return annonce(fil, p);
  return undefined;
}

function dispositif(fil: Fil, p: De<"dispositif">): ast.Dispositif {
  fil.avance();
  const citation = fil.avecCitation(p);
  const clauses: ast.Clause[] = [];
  const declarations: ast.Declaration[] = [];
  const enfants: ast.Element[] = [];
  for (let q = fil.ici; q !== undefined; q = fil.ici) {
    if (q.type === "clause") {
      fil.avance();
      clauses.push(q.noeud);
    } else if (q.type === "declaration") {
      fil.avance();
      if (enfants.length > 0) fil.deplace(q, "un volet ou un indicateur est déjà ouvert", "placez cette ligne avant le premier volet ou indicateur du dispositif");
      declarations.push({ ...q.noeud, ...fil.avecCitation(q) });
    } else if (q.type === "element") enfants.push(element(fil, q));
    else break;
  }
  return { ...p.noeud, ...citation, span: tout(p.span, [clauses, declarations, enfants]), clauses, declarations, enfants };
}

function groupe(fil: Fil, p: De<"groupe">): ast.Groupe {
  fil.avance();
  const citation = fil.avecCitation(p);
  const documents: Documents = { sources: [], notes: [], questions: [] };
  const lignes: { span: Span }[] = [];
  const verbes: ast.Verbe[] = [];
  for (let q = fil.ici; q !== undefined; q = fil.ici) {
    if (q.type === "verbe") {
      verbes.push(corpsDuVerbe(fil, q));
      continue;
    }
    if (q.type !== "clause" && q.type !== "sans" && q.type !== "element" && q.type !== "declaration" && q.type !== "repute") break;
    fil.avance();
    lignes.push({ span: q.span });
    if (verbes.length === 0 && documentaire(q, documents)) continue;
    const ou = verbes.length === 0 ? "aucune instruction n’est ouverte" : "l’instruction qui précède n’attend pas cette ligne";
    fil.deplace(q, ou, "écrivez d’abord ce que fait l’acte : « ajoute à volet 2 », « modifie volet 1 »…");
    sauter(fil);
  }
  return { ...p.noeud, ...citation, span: tout(p.span, [lignes, verbes]), ...documents, verbes };
}

function annonce(fil: Fil, p: De<"annonce">): ast.Annonce {
  fil.avance();
  const citation = fil.avecCitation(p);
  const documents: Documents = { sources: [], notes: [], questions: [] };
  for (let q = fil.ici; q?.type === "clause" && q.noeud.mot === "source"; q = fil.ici) {
    documentaire(q, documents);
    fil.avance();
  }
  return { ...p.noeud, ...citation, span: tout(p.span, [documents.sources]), sources: documents.sources };
}
