// From the tree to entries: what an amending act does, group by group and verb by verb.
import { builders } from "prettier/doc";
import type { Doc } from "prettier";
import type * as ast from "../ast/nodes.ts";
import { clause, sans } from "./clauses.ts";
import { declaration, element, remarques, sources } from "./elements.ts";
import { entree, ligne } from "./entry.ts";
import type { Entree } from "./entry.ts";
import { expr, RANG } from "./expression.ts";
import { fenetre, ref, texte } from "./leaves.ts";
import type { Lecture } from "./reading.ts";
import { ecart, valeur } from "./value.ts";

const { group } = builders;

/** `dans forfait_structure, à compter de 2022, par « article 4 »` and its instructions. */
export function groupe(g: ast.Groupe, lu: Lecture): Entree {
  const quand = g.fenetre === undefined ? "" : `, ${fenetre(g.fenetre, "entete")}`;
  const par = g.par === undefined ? "" : `, par ${texte(g.par)}`;
  const enfants = [...sources(g.sources, lu), ...remarques(g, lu), ...g.verbes.map((v) => verbe(v, lu))];
  return entree("disposition", g, lu, `dans ${g.dispositif.nom}${quand}${par}`, enfants);
}

/** `annonce total de volet 2 : 883 points en 2023` */
export function annonce(a: ast.Annonce, lu: Lecture): Entree {
  const cible = a.cible === undefined ? "" : ` de ${ref(a.cible)}`;
  const v: Doc = a.valeur === undefined ? "" : [" : ", valeur(a.valeur, lu.ecrit)];
  return entree("annonce", a, lu, group(["annonce total", cible, v, ecart(a.ecart, lu.ecrit)]), sources(a.sources, lu));
}

function verbe(v: ast.Verbe, lu: Lecture): Entree {
  const malgre = v.malgre.map((n) => ` malgré ${n.nom}`).join("");
  return entree("ligne", v, lu, group([tete(v, lu), malgre]), dessous(v, lu));
}

function tete(v: ast.Verbe, lu: Lecture): Doc {
  switch (v.kind) {
    case "ajoute": return `ajoute${place("à", v.a)}${place("après", v.apres)}${place("avant", v.avant)}`;
    case "modifie": return `modifie ${ref(v.cible)}`;
    case "remplace": return `remplace ${ref(v.cible)}${v.element === undefined || v.element.nom.nom === v.cible.nom ? "" : " par"}`;
    case "abroge": return `abroge ${ref(v.cible)}`;
    case "transfere": return `transfère ${ref(v.cible)}${place("de", v.de)}${place("vers", v.vers)}${place("après", v.apres)}`;
    case "fusionne": return `fusionne ${v.cibles.map(ref).join(", ")}${place("dans", v.dans)}`;
    case "scinde": return `scinde ${ref(v.cible)} en`;
    case "renomme": return `renomme ${ref(v.cible)}${v.en === undefined ? "" : ` en ${v.en.nom}`}${v.libelle === undefined ? "" : ` ${texte(v.libelle)}`}`;
    case "renumerote": return `renumérote ${ref(v.cible)}${place("en", v.en)}`;
    case "reporte": return [`reporte ${ref(v.cible)}`, jour("du", v.du, lu), jour("au", v.au, lu)];
    case "suspend": return `suspend ${ref(v.cible)}`;
    case "retablit": return `rétablit ${ref(v.cible)}`;
    case "pour-memoire": return `pour mémoire ${texte(v.texte)}`;
  }
}

function place(mot: string, r: ast.Ref | undefined): string {
  return r === undefined ? "" : ` ${mot} ${ref(r)}`;
}

function jour(mot: string, e: ast.Expr | undefined, lu: Lecture): Doc {
  return e === undefined ? "" : [` ${mot} `, expr(e, lu.ecrit, RANG.somme)];
}

function dessous(v: ast.Verbe, lu: Lecture): Entree[] {
  const parties = (p: readonly ast.Element[]): Entree[] => p.map((x) => element(x, lu));
  switch (v.kind) {
    case "ajoute": return [...v.declarations.map((d) => declaration(d, lu)), ...parties(v.elements)];
    case "remplace": return v.element === undefined ? [] : parties([v.element]);
    case "scinde": return parties(v.elements);
    case "modifie": case "transfere": case "fusionne":
      return [...v.clauses.map((c) => clause(c, lu)), ...v.sans.map((s) => sans(s, lu))];
    case "suspend": return v.effet === undefined ? [] : [effet(v.effet, v, lu)];
    case "abroge": case "renomme": case "renumerote": case "reporte": case "retablit": case "pour-memoire": return [];
  }
}

function effet(x: "repute-atteint" | "sans-points" | ast.NonCommuniques, v: ast.Verbe & { readonly kind: "suspend" }, lu: Lecture): Entree {
  if (typeof x === "object") return ligne(lu.debutAvec(x.span, /points?[\s\u00a0\u202f]*:?[\s\u00a0\u202f]*$/i), ["points : ", valeur(x, lu.ecrit)]);
  const ecrit = /(?:sans|r(?:é|e\u0301|e)put)[^]*$/i.exec(lu.ecrit({ ...v.span, start: v.cible.span.end }));
  const doc = x === "sans-points" ? "sans points" : (/^réputée? atteinte?/i.exec(ecrit?.[0].normalize("NFC") ?? "")?.[0].toLowerCase() ?? "réputé atteint");
  return ligne(ecrit === null ? 0 : v.cible.span.end + ecrit.index, doc);
}
