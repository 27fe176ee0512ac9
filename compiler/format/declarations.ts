// From the tree to entries: a file, its data, its acts and dispositifs. Their parts are in elements.ts, what an amending act
// does in instructions.ts.
import { builders } from "prettier/doc";
import type { Doc } from "prettier";
import type * as ast from "../ast/nodes.ts";
import { clause } from "./clauses.ts";
import { declaration, element, libelle, remarques, sources } from "./elements.ts";
import { dansLOrdre, entree, ligne } from "./entry.ts";
import type { Entree } from "./entry.ts";
import { annonce, groupe } from "./instructions.ts";
import { date, fenetre, largeur, texte } from "./leaves.ts";
import type { Lecture } from "./reading.ts";
import { typeDeDonnee } from "./value.ts";

const { hardline, indent, join } = builders;

/** The whole file, in the order in which it was written. */
export function fichier(f: ast.Fichier, lu: Lecture): Entree[] {
  const actes = f.actes.flatMap((a) => [acte(a, lu), ...a.dispositions.map((d) => disposition(d, lu))]);
  return dansLOrdre([...donnees(f.donnees, lu), ...f.orphelines.map((d) => disposition(d, lu)), ...actes]);
}

/** Data that follow each other without a blank line have their labels aligned. */
function donnees(liste: readonly ast.Donnee[], lu: Lecture): Entree[] {
  const series: ast.Donnee[][] = [];
  liste.forEach((d, i) => {
    const avant = liste[i - 1];
    if (avant === undefined || lu.separes(avant.span.end, lu.debut(d.span))) series.push([d]);
    else series[series.length - 1]!.push(d);
  });
  return series.flatMap((serie) => {
    const place = Math.max(...serie.map((d) => (d.libelle === undefined ? 0 : largeur(d.nom.nom))));
    return serie.map((d) => donnee(d, place, lu));
  });
}

function donnee(d: ast.Donnee, place: number, lu: Lecture): Entree {
  const nom = d.libelle === undefined ? d.nom.nom : `${d.nom.nom}${" ".repeat(place - largeur(d.nom.nom))} ${texte(d.libelle)}`;
  const question: Doc = d.question === undefined ? "" : [d.type === undefined ? "" : ",", indent([hardline, "question ", texte(d.question)])];
  const traits = typeDeDonnee(d, lu.ecrit);
  const suite: Doc = traits.length === 0 ? "" : [" : ", join(", ", traits)];
  return entree("donnee", d, lu, ["donnée ", nom, suite, question], []);
}

const LIENS = { a: "à", modifiant: "modifiant", remplacant: "remplaçant", de: "de" } as const;
const GENRES_ACTE = {
  convention: "convention", accord: "accord", avenant: "avenant", reglement: "règlement", arrete: "arrêté", decision: "décision",
  lecture: "lecture",
} as const;

function acte(a: ast.Acte, lu: Lecture): Entree {
  const cible = a.cible === undefined ? "" : ` ${LIENS[a.lien ?? "a"]} ${a.cible.nom}`;
  const e = a.genre === "convention" || a.genre === "decision" || a.genre === "lecture" ? "e" : "";
  const lignes: Entree[] = [];
  if (a.signe !== undefined) lignes.push(ligne(lu.debutAvec(a.signe.span, SIGNE), `${accord(a.signe, SIGNE, lu) ?? `signé${e}`} le ${date(a.signe.jour)}`));
  if (a.publie !== undefined) lignes.push(ligne(lu.debutAvec(a.publie.span, PUBLIE), `${accord(a.publie, PUBLIE, lu) ?? `publié${e}`} le ${date(a.publie.jour)}`));
  for (const n of a.apres) lignes.push(ligne(lu.debutAvec(n.span, /(?:après|apre\u0300s|apres)\s*$/i), `après ${n.nom}`));
  lignes.push(...sources(a.sources, lu), ...remarques(a, lu));
  return entree("acte", a, lu, `${GENRES_ACTE[a.genre]} ${a.nom.nom}${cible}${libelle(a.libelle)}`, lignes);
}

const SIGNE = /sign(?:é|e\u0301|e)e?[\s\u00a0\u202f]+le[\s\u00a0\u202f]*$/i;
const PUBLIE = /publi(?:é|e\u0301|e)e?[\s\u00a0\u202f]+le[\s\u00a0\u202f]*$/i;

/** `signée` if the author wrote so. */
function accord(d: ast.DateLitterale, mots: RegExp, lu: Lecture): string | undefined {
  const m = mots.exec(lu.text.slice(Math.max(0, d.span.start - 80), d.span.start));
  if (m === null) return undefined;
  const racine = /^sign/i.test(m[0]) ? "signé" : "publié";
  return m[0].normalize("NFC").split(/[\s\u00a0\u202f]/)[0]!.length > racine.length ? `${racine}e` : racine;
}

function disposition(d: ast.Disposition, lu: Lecture): Entree {
  if (d.kind === "groupe") return groupe(d, lu);
  return d.kind === "annonce" ? annonce(d, lu) : dispositif(d, lu);
}

function dispositif(d: ast.Dispositif, lu: Lecture): Entree {
  const succede = d.succedeA === undefined ? "" : ` succède à ${d.succedeA.nom}`;
  const quand = d.fenetre === undefined ? "" : ` ${fenetre(d.fenetre, "entete")}`;
  const enfants = [...d.clauses.map((c) => clause(c, lu)), ...d.declarations.map((x) => declaration(x, lu)), ...d.enfants.map((x) => element(x, lu))];
  return entree("disposition", d, lu, `dispositif ${d.nom.nom}${libelle(d.libelle)}${succede}${quand}`, enfants);
}
