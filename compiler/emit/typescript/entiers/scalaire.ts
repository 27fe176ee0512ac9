// The module that evaluates one practice in integers: reads and controls its data, computes, and keeps bits and totals. It
// answers null for whatever it cannot be sure of; the exact evaluator then says what it is.
import type { Version } from "../../../edition/edition.ts";
import { chaine, ligneDeRemarque } from "../writers.ts";
import { declaration, ecrire } from "./ecrire.ts";
import { elementsLus } from "./elements-lus.ts";
import type { EntreeEntiere } from "./entrees.ts";
import { codesDe, etapes, finsDExercice, lusPar, nomDe, parametresLus, parties } from "./etapes.ts";
import type { Etape } from "./etapes.ts";
import type { Noyau } from "./noyau.ts";
import { nombreDeMots, planEcrit } from "./plan-ecrit.ts";
import * as code from "./code.ts";

const FONCTIONS = ["arrondi", "arrondiGrand", "aLEchelle", "numeroDuJour", "finDExerciceEntiere"] as const;

/** The whole text of the module, header apart. */
export function moduleScalaire(version: Version, noyau: Noyau): string {
  const toutes = etapes(noyau);
  const morceaux = parties(toutes);
  const corps = morceaux.length === 1 ? unSeul(noyau, morceaux[0]!) : plusieurs(noyau, morceaux);
  const fonctions = FONCTIONS.filter((f) => new RegExp(`\\b${f}\\(`).test(corps));
  const lus = elementsLus(noyau, nombreDeMots(noyau));
  const [points, montant] = [typeDe(noyau.points, "CentiemesDePoint", "FractionDePoint"), typeDe(noyau.montant, "Centimes", "FractionDEuro")];
  const unites = [points, montant].filter((t) => t !== "null").sort();
  return [
    `import { ${["ResultatEnEntiers", ...lus.fonctions].join(", ")} } from "../runtime/resultat.ts";`,
    `import type { ${[...(lus.texte === "" ? [] : ["ElementLu", "Etat"]), "Plan", "Resultat"].join(", ")} } from "../runtime/resultat.ts";`,
    ...(fonctions.length > 0 ? [`import { ${[...fonctions].sort().join(", ")} } from "../runtime/entiers.ts";`] : []),
    ...(unites.length > 0 ? [`import type { ${unites.join(", ")} } from "../runtime/unites.ts";`] : []),
    `import type { Donnees } from "../donnees.ts";`,
    `import type { NomDElement } from "./${version.cle}.ts";`,
    ...optionsLues(noyau),
    "",
    lus.texte,
    planEcrit(noyau, version.cle, lus.noms),
    "",
    "/** Le résultat de cette version, toutes données connues. */",
    `export type ResultatDeVersion = Resultat<NomDElement, ${points}, ${montant}>;`,
    "",
    corps,
    donneesLues(noyau),
  ].join("\n");
}

/** One array, made at once: what an explanation keeps of what it was given. */
function donneesLues({ entrees }: Noyau): string {
  return ["/** Les données brutes, dans l'ordre de la version. */", parametresLus([
    "export function donneesLues(donnees: Donnees): readonly unknown[] {",
    `  return [${entrees.map(({ entree }) => `donnees[${chaine(entree.nom)}]`).join(", ")}];`, "}", "",
  ].join("\n"))].join("\n");
}

function typeDe(c: Noyau["points"], entier: string, fraction: string): string {
  return c === null ? "null" : c.kind === "fraction" ? fraction : entier;
}

const DOC = [
  "/**",
  " * Le calcul en entiers exacts. Nul : une donnée manque, ne peut être lue, ou sort du domaine où ce calcul est prouvé exact ;",
  " * `evaluer` sait alors la lire, ou dire pourquoi elle est refusée.",
  " */",
];
const SIGNATURE = "export function evaluerEnEntiers(donnees: Donnees, exercice: number): ResultatDeVersion | null {";

function unSeul(noyau: Noyau, liste: readonly Etape[]): string {
  const fonction = [SIGNATURE, ...finsDExercice(codesDe(noyau), "  const "), ...lignes(liste, new Set(), "null"), `  return ${rendu(noyau)};`, "}", ""].join("\n");
  return [...DOC, parametresLus(fonction)].join("\n");
}

/** Names that cross from one function to another are the module's. */
function plusieurs(noyau: Noyau, morceaux: readonly (readonly Etape[])[]): string {
  const origine = new Map<string, number>();
  const grands = new Set<string>();
  morceaux.forEach((m, i) => m.forEach((e) => {
    origine.set(nomDe(e), i);
    if (e.kind === "calcul" && e.code.grand) grands.add(e.nom);
  }));
  const partages = new Set<string>();
  morceaux.forEach((m, i) => m.forEach((e) => lusPar(e).forEach((n) => {
    if (origine.get(n) !== i) partages.add(n);
  })));
  const derniers = [...noyau.valeurs.flatMap((v) => [...code.nomsLus(v)]), ...morceaux.flat().flatMap((e) => (e.kind === "mot" ? [e.nom] : []))];
  for (const n of derniers) partages.add(n);
  const fins = finsDExercice(codesDe(noyau), "");
  const fonctions = morceaux.map((m, i) => parametresLus([
    `function partie${i}(donnees: Donnees): boolean {`, ...lignes(m, partages, "false"), "  return true;", "}", ""].join("\n")));
  return [
    ...[...partages].map((n) => `let ${n} = ${grands.has(n) ? "0n" : "0"};`), "",
    ...fonctions, ...DOC, SIGNATURE, ...fins.map((l) => `  ${l}`),
    `  if (!(${morceaux.map((_, i) => `partie${i}(donnees)`).join(" && ")})) return null;`,
    `  return ${rendu(noyau)};`, "}", "",
  ].join("\n");
}

function rendu(noyau: Noyau): string {
  const etat = [...Array.from({ length: nombreDeMots(noyau) }, (_, i) => `m${i}`), ...noyau.valeurs.map(ecrire)];
  return `new ResultatEnEntiers(plan, exercice, [${etat.join(", ")}])`;
}

function lignes(liste: readonly Etape[], partages: ReadonlySet<string>, refus: string): string[] {
  const out: string[] = [];
  let sujet: string | null = "";
  for (const e of liste) {
    const nom = nomDe(e);
    const pose = partages.has(nom) ? nom : `const ${nom}`;
    if (e.kind === "entree") out.push(...lecture(e.entree, pose, refus));
    else if (e.kind === "controle") out.push(`  if (${e.petite.nom} > ${e.grande.nom}) return ${refus};`);
    else if (e.kind === "mot") out.push(`  ${pose} = ${e.bits.map((b, i) => (i === 0 ? ecrire(b) : `(${ecrire(b)} << ${i})`)).join(" | ")};`);
    else {
      if (e.sujet !== sujet && e.sujet !== null) out.push(`  ${ligneDeRemarque(e.sujet)}`);
      sujet = e.sujet;
      out.push(`  ${pose.startsWith("const ") ? declaration(nom, e.code) : pose} = ${ecrire(e.code)};`);
    }
  }
  return out;
}

/** One datum: read, then refused unless it is what was declared. */
function lecture({ entree, nom, code: c, echelle }: EntreeEntiere, pose: string, refus: string): string[] {
  const brut = `donnees[${chaine(entree.nom)}]`;
  switch (entree.type.kind) {
    case "booleen": {
      const lu = `b${nom}`;
      // No branch depends on the answer: the machine would guess it wrong every other time.
      return [`  const ${lu} = ${brut};`, `  ${pose} = +(${lu} === true);`, `  if ((${nom} | +(${lu} === false)) === 0) return ${refus};`];
    }
    case "choix": return [`  ${pose} = OPTIONS_${nom}.indexOf(${brut} as string);`, `  if (${nom} < 0) return ${refus};`];
    case "date": return [`  ${pose} = numeroDuJour(${brut});`, `  if (!(${nom} >= ${c.min} && ${nom} <= ${c.max})) return ${refus};`];
    case "nombre": {
      if (!entree.entier || echelle !== 1n) return [`  ${pose} = aLEchelle(${brut}, ${echelle});`, `  if (!(${nom} >= ${c.min} && ${nom} <= ${c.max})) return ${refus};`];
      return [`  ${pose} = ${brut} as number;`, `  if (${nom} !== (${nom} | 0) || ${nom} < ${c.min}${c.max < 2n ** 31n - 1n ? ` || ${nom} > ${c.max}` : ""}) return ${refus};`];
    }
  }
}

function optionsLues({ entrees }: Noyau): string[] {
  return entrees.flatMap(({ entree, nom }) => (entree.type.kind === "choix" ? [`const OPTIONS_${nom} = [${entree.type.options.map(chaine).join(", ")}];`] : []));
}
