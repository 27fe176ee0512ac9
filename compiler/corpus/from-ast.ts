// From files to the corpus: collects data and acts wherever they are written, and puts acts in legal order. File names and
// file order mean nothing.
import type * as ast from "../ast/nodes.ts";
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { dire } from "../diagnostics/catalogue/actes.ts";
import { lecture } from "../diagnostics/catalogue/lecture.ts";
import { nearest, proposerNom } from "../diagnostics/suggest.ts";
import { jourEnLettres, type Jour } from "../runtime/jours.ts";
import type { Span } from "../source/span.ts";
import { ORIGINE, type Acte, type ActeId, type Corpus, type Fenetre, type Operation } from "./corpus.ts";
import { legalOrder } from "./order.ts";

export function corpusFromAst(fichiers: readonly ast.Fichier[]): Outcome<Corpus> {
  const diagnostics: Diagnostic[] = [];
  const sorted = [...fichiers].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const donnees = collectDonnees(sorted, diagnostics);
  const nodes = collectActes(sorted, diagnostics);
  const publie = publications(nodes, diagnostics);
  const order = legalOrder(nodes, publie, diagnostics);
  const dispositifs = new Set<string>();
  for (const n of nodes.values()) for (const d of n.dispositions) if (d.kind === "dispositif") dispositifs.add(d.nom.nom);
  const actes = order.map((id, rang) => acteFromNode(nodes.get(id)!, publie.get(id)!, rang, dispositifs, diagnostics));
  const jours = [...new Set(actes.filter((a) => a.genre !== "lecture").map((a) => a.publie))].sort();
  const corpus: Corpus = {
    donnees,
    actes,
    acteParId: new Map(actes.map((a) => [a.id, a])),
    fichiers: sorted,
    publications: jours,
  };
  return { value: corpus, diagnostics };
}

function collectDonnees(fichiers: readonly ast.Fichier[], diagnostics: Diagnostic[]): Map<string, ast.Donnee> {
  const donnees = new Map<string, ast.Donnee>();
  for (const f of fichiers)
    for (const d of f.donnees) {
      const known = donnees.get(d.nom.nom);
      if (known)
        diagnostics.push(
          dire("donnee-en-double", d.nom.span, { nom: d.nom.nom }, { etiquettes: [{ span: known.nom.span, texte: "première déclaration" }] }),
        );
      else donnees.set(d.nom.nom, d);
    }
  return donnees;
}

function collectActes(fichiers: readonly ast.Fichier[], diagnostics: Diagnostic[]): Map<ActeId, ast.Acte> {
  const actes = new Map<ActeId, ast.Acte>();
  for (const f of fichiers)
    for (const a of f.actes) {
      const known = actes.get(a.nom.nom);
      if (known)
        diagnostics.push(
          dire("acte-en-double", a.nom.span, { nom: a.nom.nom }, { etiquettes: [{ span: known.nom.span, texte: "premier acte de ce nom" }] }),
        );
      else actes.set(a.nom.nom, a);
    }
  return actes;
}

/** A name that nothing bears has one cause, however often it is written: the other places are shown with the first. */
function direUneFois(diagnostics: Diagnostic[], d: Diagnostic): void {
  const i = diagnostics.findIndex((autre) => autre.code === d.code && autre.titre === d.titre);
  const deja = diagnostics[i];
  if (deja === undefined) diagnostics.push(d);
  else diagnostics[i] = { ...deja, etiquettes: [...deja.etiquettes, { span: d.span, texte: "ici aussi" }] };
}

/** Known-from day of each act; a lecture is known with the act it reads. Acts without one are left out. */
function publications(nodes: ReadonlyMap<ActeId, ast.Acte>, diagnostics: Diagnostic[]): Map<ActeId, Jour> {
  const publie = new Map<ActeId, Jour>();
  for (const [id, a] of nodes) {
    for (const ref of [...(a.cible ? [a.cible] : []), ...a.apres])
      if (!nodes.has(ref.nom)) {
        const proche = nearest(ref.nom, nodes.keys());
        direUneFois(diagnostics,
          dire("acte-inconnu", ref.span, { nom: ref.nom, connus: [...nodes.keys()].sort().join(", ") },
            proposerNom(ref.span, proche)),
        );
      }
    if (a.genre === "lecture") continue;
    if (a.publie) publie.set(id, a.publie.jour);
    else diagnostics.push(dire("acte-sans-publication", a.nom.span, { nom: id }));
  }
  for (const [id, a] of nodes) {
    if (a.genre !== "lecture" || !a.cible) continue;
    const jour = publie.get(a.cible.nom);
    if (jour !== undefined) publie.set(id, a.publie && a.publie.jour > jour ? a.publie.jour : jour);
  }
  return publie;
}

function acteFromNode(node: ast.Acte, publie: Jour, rang: number, dispositifs: ReadonlySet<string>, diagnostics: Diagnostic[]): Acte {
  const id = node.nom.nom;
  const operations: Operation[] = [];
  const push = (o: Omit<Operation, "id" | "acte">): void => {
    operations.push({ id: `${id}#${operations.length + 1}`, acte: id, ...o });
  };
  for (const d of node.dispositions) {
    if (d.kind === "dispositif") {
      const fenetre = windowOf(d.fenetre, d.nom.span, d.nom.nom, diagnostics);
      if (!fenetre) continue;
      push({
        dispositif: d.nom.nom, fenetre, par: articleOf(d.clauses), sources: [], notes: [], questions: [],
        citation: d.citation?.texte ?? null, instruction: { kind: "cree", dispositif: d }, span: d.nom.span,
      });
    } else if (d.kind === "annonce") {
      for (const c of d.valeur?.cas ?? []) if (!c.fenetre) diagnostics.push(dire("fenetre-manquante", c.span, { quoi: "annonce total" }));
    } else if (d.kind === "groupe") {
      if (!dispositifs.has(d.dispositif.nom)) {
        const proche = nearest(d.dispositif.nom, dispositifs);
        direUneFois(diagnostics,
          dire("dispositif-inconnu", d.dispositif.span, { nom: d.dispositif.nom, connus: [...dispositifs].sort().join(", ") || "aucun" },
            proposerNom(d.dispositif.span, proche)),
        );
        continue;
      }
      const fenetre = windowOf(d.fenetre, d.dispositif.span, `dans ${d.dispositif.nom}`, diagnostics);
      if (!fenetre) continue;
      for (const v of d.verbes)
        push({
          dispositif: d.dispositif.nom, fenetre, par: d.par?.texte ?? null, sources: d.sources, notes: d.notes, questions: d.questions,
          citation: v.citation?.texte ?? d.citation?.texte ?? null, instruction: v, span: v.motSpan,
        });
    }
  }
  return {
    id, genre: node.genre, libelle: node.libelle?.texte ?? id, cible: node.cible?.nom ?? null, lien: node.lien ?? null,
    signe: node.signe?.jour ?? null, publie, sources: node.sources, notes: node.notes, questions: node.questions, citation: node.citation?.texte ?? null, rang,
    operations,
    annonces: node.dispositions.filter((d) => d.kind === "annonce").map((n) => ({ acte: id, node: n })),
    node,
  };
}

function windowOf(f: ast.Fenetre | undefined, span: Span, quoi: string, diagnostics: Diagnostic[]): Fenetre | undefined {
  if (!f) {
    diagnostics.push(dire("fenetre-manquante", span, { quoi }));
    return undefined;
  }
  const fenetre = concreteWindow(f);
  if (fenetre.fin !== null && fenetre.fin <= fenetre.debut) {
    diagnostics.push(speaker(lecture)("fenetre-vide", f.span, {}));
    return undefined;
  }
  return fenetre;
}

/** A written window with its bounds made concrete. */
export function concreteWindow(f: ast.Fenetre): Fenetre {
  return { debut: f.debut ?? ORIGINE, fin: f.fin ?? null };
}

function articleOf(clauses: readonly ast.Clause[]): string | null {
  for (const c of clauses) if (c.mot === "article" && c.valeur?.kind === "valeur-texte") return c.valeur.texte.texte;
  return null;
}

/** The day in words, for messages. */
export function enLettres(jour: Jour): string {
  return jour === ORIGINE ? "l’origine" : jourEnLettres(jour);
}
