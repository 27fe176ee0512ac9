// The module that evaluates a version by columns: one loop over typed arrays, without a branch, in the same integer code as
// one practice. A short version goes four rows at a time; one too long for one function is cut into loops over blocks of rows.
import type { Version } from "../../../edition/edition.ts";
import { chaine, ligneDeRemarque } from "../writers.ts";
import * as code from "./code.ts";
import type { Code } from "./code.ts";
import { declaration, ecrire } from "./ecrire.ts";
import type { EntreeEntiere } from "./entrees.ts";
import { codesDe, codesDesEtapes, etapes, finsDExercice, lusPar, nomDe, parametresLus, parties } from "./etapes.ts";
import type { Etape } from "./etapes.ts";
import type { Noyau } from "./noyau.ts";
import { nombreDeMots } from "./plan-ecrit.ts";
import { parQuatre } from "./quatre.ts";

const FONCTIONS = ["arrondi", "arrondiGrand", "finDExerciceEntiere"] as const;
/** Rows of a block: its columns stay in the first cache. */
const BLOC = 1024;

export function moduleColonnes(version: Version, noyau: Noyau): string {
  const toutes = etapes(noyau).filter((e) => e.kind !== "controle" && (e.kind !== "entree" || lue(noyau, e.entree)));
  const morceaux = parties(toutes);
  const corps = morceaux.length === 1 ? uneBoucle(noyau, morceaux[0]!) : plusieurs(noyau, morceaux);
  const appelees = (noms: readonly string[]): readonly string[] => noms.filter((f) => new RegExp(`\\b${f}\\(`).test(corps));
  const [fonctions, duRuntime] = [appelees(FONCTIONS), appelees(["parQuatre", "tableDePoints"])];
  return [
    ...(fonctions.length > 0 ? [`import { ${[...fonctions].sort().join(", ")} } from "../runtime/entiers.ts";`] : []),
    ...(duRuntime.length > 0 ? [`import { ${duRuntime.join(", ")} } from "../runtime/quatre.ts";`] : []),
    `import type { Sortie, VersionEnColonnes } from "../runtime/colonnes.ts";`,
    `import type { ColonneDecrite, Entree } from "../runtime/tableau.ts";`,
    `import { DONNEES } from "../donnees.ts";`,
    `import type { Donnees } from "../donnees.ts";`,
    `import { plan } from "./${version.cle}-entiers.ts";`,
    `import { estimer } from "./${version.cle}.ts";`,
    "",
    colonnesDecrites(noyau),
    "",
    corps,
    "/** Cette version, pour `evaluerColonnes` : toutes les lignes d'un tableau à la fois. */",
    "export const enColonnes: VersionEnColonnes = {",
    "  plan,",
    `  atteints: [${noyau.elements.map((e) => `[${chaine(e.element.nom)}, ${e.atteint ?? e.accessible}]`).join(", ")}],`,
    "  colonnes: COLONNES,",
    "  declarees: DONNEES,",
    `  mots: ${nombreDeMots(noyau)},`,
    `  valeurs: [${noyau.valeurs.map((v) => (v.grand ? `"grand"` : `"nombre"`)).join(", ")}],`,
    "  calculer,",
    "  estimer: (donnees: object, exercice: number) => estimer(donnees as Donnees, exercice),",
    "};",
    "",
  ].join("\n");
}

/** Data that only bound another are controlled, never computed with. */
function lue(noyau: Noyau, e: EntreeEntiere): boolean {
  return noyau.instructions.some((i) => code.nomsLus(i.code).has(e.nom)) || [...noyau.bits, ...noyau.valeurs].some((c) => code.nomsLus(c).has(e.nom));
}

function colonnesDecrites({ entrees }: Noyau): string {
  const une = ({ entree, code: c, echelle, auPlus }: EntreeEntiere): string => {
    const type = entree.type.kind === "booleen" || (entree.type.kind === "choix" && c.max < 256n) ? "octet" : "entier";
    const genre = entree.type.kind === "nombre" ? (entree.entier ? "compte" : "nombre") : entree.type.kind;
    const options = entree.type.kind === "choix" ? `, options: [${entree.type.options.map(chaine).join(", ")}]` : "";
    const borne = auPlus === null ? "" : `, auPlus: ${chaine(auPlus)}`;
    return `  { nom: ${chaine(entree.nom)}, genre: "${genre}", type: "${type}", min: ${c.min}, max: ${c.max}, echelle: ${echelle}${options}${borne} },`;
  };
  return ["/** Les colonnes attendues, dans cet ordre. */", "const COLONNES: readonly ColonneDecrite[] = [", ...entrees.map(une), "];"].join("\n");
}

const DOC = "/** Calcule les lignes de `debut` à `fin` (exclue), sans les contrôler. */";

/** The exercice is asked for only where a day of it is read. */
function signature(nom: string, avecExercice: boolean): string {
  return `function ${nom}(entree: Entree, sortie: Sortie, debut: number, fin: number${avecExercice ? ", exercice: number" : ""}): void {`;
}

function uneBoucle(noyau: Noyau, liste: readonly Etape[]): string {
  const quatre = parQuatre(noyau, liste);
  const boucle = (nom: string, vues: readonly string[], pas: string, corps: readonly string[]): string => parametresLus([
    signature(nom, noyau.finExercice), ...finsDExercice(codesDe(noyau), "  const "), ...tableaux(noyau, liste), ...vues, ...sorties(noyau, liste),
    `  for (let i = debut; i < fin; ${pas}) {`, ...corps, "  }", "}", "",
  ].join("\n"));
  const lignesUne = [...lignes(liste, new Map(), []), ...rendus(noyau)];
  if (quatre === null) return [DOC, boucle("calculer", [], "i++", lignesUne)].join("\n");
  const exercice = noyau.finExercice ? ", exercice" : "";
  return [
    ...quatre.tables, ...(quatre.tables.length > 0 ? [""] : []),
    "/** Une ligne après l'autre : celles qui ne vont pas par quatre. */", boucle("uneAUne", [], "i++", lignesUne),
    "/** Quatre lignes à la fois : une vérité par octet. `debut` et `fin` sont des multiples de quatre. */",
    boucle("quatreAQuatre", quatre.vues, "i += 4", [...(quatre.vues.length > 0 ? ["    const j = i >>> 2;"] : []), ...quatre.corps]),
    DOC, signature("calculer", noyau.finExercice),
    "  const premiere = (debut + 3) & -4;", "  const derniere = fin & -4;",
    `  if (derniere <= premiere) return uneAUne(entree, sortie, debut, fin${exercice});`,
    `  uneAUne(entree, sortie, debut, premiere${exercice});`, `  quatreAQuatre(entree, sortie, premiere, derniere${exercice});`, `  uneAUne(entree, sortie, derniere, fin${exercice});`, "}", "",
  ].join("\n");
}

/** Each part goes over a block of rows; what the next ones read waits in an array. */
function plusieurs(noyau: Noyau, morceaux: readonly (readonly Etape[])[]): string {
  const origine = new Map<string, number>();
  const grands = new Set<string>();
  morceaux.forEach((m, i) => m.forEach((e) => {
    origine.set(nomDe(e), i);
    if (e.kind === "calcul" && e.code.grand) grands.add(e.nom);
  }));
  const partages = new Map<string, string>();
  const noter = (n: string): void => {
    if (!n.startsWith("fin_")) partages.set(n, `t_${n}`);
  };
  morceaux.forEach((m, i) => m.forEach((e) => lusPar(e).forEach((n) => {
    if (origine.get(n) !== i) noter(n);
  })));
  const dernier = morceaux.length - 1;
  for (const v of noyau.valeurs) code.nomsLus(v).forEach((n) => (origine.get(n) === dernier ? undefined : noter(n)));
  const finsDe = (k: number): readonly string[] => finsDExercice([...codesDesEtapes(morceaux[k]!), ...(k === dernier ? noyau.valeurs : [])], "");
  const parties_ = morceaux.map((m, k) => parametresLus([
    signature(`partie${k}`, finsDe(k).length > 0),
    ...finsDe(k).map((f) => `  const ${f}`), ...tableaux(noyau, m), ...sorties(noyau, m, k === dernier),
    "  for (let i = debut; i < fin; i++) {", ...lignes(m, partages, k === dernier ? noyau.valeurs : []), ...(k === dernier ? rendus(noyau) : []), "  }", "}", "",
  ].join("\n")));
  return [
    ...[...partages].map(([n, t]) => (grands.has(n) ? `const ${t}: bigint[] = [];` : `const ${t} = new Float64Array(${BLOC});`)), "",
    ...parties_, DOC, signature("calculer", noyau.finExercice),
    `  for (let bloc = debut; bloc < fin; bloc += ${BLOC}) {`,
    `    const suite = bloc + ${BLOC} < fin ? bloc + ${BLOC} : fin;`,
    ...morceaux.map((_, k) => `    partie${k}(entree, sortie, bloc, suite${finsDe(k).length > 0 ? ", exercice" : ""});`), "  }", "}", "",
  ].join("\n");
}

function tableaux(noyau: Noyau, liste: readonly Etape[]): string[] {
  return liste.flatMap((e) => (e.kind === "entree" ? [`  const c_${e.entree.nom} = entree[${noyau.entrees.indexOf(e.entree)}]!;`] : []));
}

function sorties(noyau: Noyau, liste: readonly Etape[], valeurs = true): string[] {
  const mots = liste.flatMap((e) => (e.kind === "mot" ? [`  const s_${e.nom} = sortie.masques[${e.nom.slice(1)}]!;`] : []));
  return [...mots, ...(valeurs ? noyau.valeurs.map((v, k) => `  const v${k} = sortie.${v.grand ? `grandes` : `valeurs`}[${k}]!;`) : [])];
}

function lignes(liste: readonly Etape[], partages: ReadonlyMap<string, string>, rendues: readonly Code[]): string[] {
  const out: string[] = [];
  const dejaLus = new Set(liste.map(nomDe));
  for (const lus of [...liste.map(lusPar), ...rendues.map((v) => code.nomsLus(v))]) {
    for (const n of lus) {
      const t = partages.get(n);
      if (t === undefined || dejaLus.has(n)) continue;
      dejaLus.add(n);
      out.push(`    const ${n} = ${t}[i - debut]!;`);
    }
  }
  let sujet: string | null = "";
  for (const e of liste) {
    const nom = nomDe(e);
    if (e.kind === "entree") out.push(`    const ${nom} = c_${nom}[i]!;`);
    else if (e.kind === "mot") out.push(`    s_${nom}[i] = ${e.bits.map((b, k) => (k === 0 ? ecrire(b) : `(${ecrire(b)} << ${k})`)).join(" | ")};`);
    else if (e.kind === "calcul") {
      if (e.sujet !== sujet && e.sujet !== null) out.push(`    ${ligneDeRemarque(e.sujet)}`);
      sujet = e.sujet;
      out.push(`    ${declaration(nom, e.code)} = ${ecrire(e.code)};`);
    }
    const t = partages.get(nom);
    if (t !== undefined) out.push(`    ${t}[i - debut] = ${nom};`);
  }
  return out;
}

function rendus({ valeurs }: Noyau): string[] {
  return valeurs.map((v, k) => `    v${k}[i] = ${ecrire(v)};`);
}
