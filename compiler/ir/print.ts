// A programme as text: canonical and deterministic, for snapshots and for telling whether two versions are the same. It
// names the acts behind each rule, never places in files.
import { ecrire } from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";
import type { ElementProgramme, Entree, Expr, Programme, Regle, TestCellule, Type } from "./programme.ts";

/** Two programmes print alike if and only if they are the same law made by the same acts. */
export function printProgramme(p: Programme): string {
  const lignes = [
    `programme ${p.dispositif} « ${p.libelle} » ${p.periode}${p.confirmeJusquEn === null ? "" : ` confirmé ${p.confirmeJusquEn}`}`,
    `actes ${p.actes.join(" ")}`,
    ...p.entrees.map(printEntree),
    ...p.regles.map(printRegle),
    ...p.elements.map(printElement),
    `racines ${p.racines.join(", ")}`,
    `points ${p.points ?? "—"}`,
    `montant ${p.montant ?? "—"}`,
    ...p.resultats.map((r) => `résultat ${r.nom} « ${r.libelle} » ${r.regle}`),
  ];
  return `${lignes.join("\n")}\n`;
}

function printEntree(e: Entree): string {
  const details = [
    e.entier ? "entier" : "", e.min === null ? "" : `min ${ecrire(e.min)}`, e.max === null ? "" : `max ${ecrire(e.max)}`,
    e.auPlus === null ? "" : `au plus ${e.auPlus}`, e.origine ?? "", e.question === null ? "" : `question « ${e.question} »`,
    e.libelles.length === 0 ? "" : `libellés ${e.libelles.map((l) => `« ${l} »`).join(" ")}`,
  ].filter((x) => x !== "");
  return `entrée ${e.nom} « ${e.libelle} » : ${[printType(e.type), ...details].join(", ")}`;
}

function printRegle(r: Regle): string {
  const { construction, sujet, par } = r.origine;
  const acte = par === null ? "" : ` par ${par.acte}${par.par === null ? "" : ` « ${par.par} »`}`;
  return `règle ${r.id} : ${printType(r.type)} = ${printExpr(r.expr)}  [${construction}${sujet === null ? "" : ` de ${sujet}`}${acte}]`;
}

function printElement(e: ElementProgramme): string {
  const regles = (["accessible", "propre", "atteint", "pointsPropres", "points", "montant", "condition", "mesure", "exige"] as const)
    .flatMap((k) => (e[k] === null ? [] : [`${k} ${e[k]}`]));
  if (e.seuil) regles.push(`seuil ${e.seuil.op} ${e.seuil.regle} (${e.seuil.comparateur})`);
  const article = e.article === null ? "" : `, article « ${e.article} »`;
  return `${e.genre} ${e.nom} « ${e.libelle} » (${e.id}) dans ${e.parent ?? "—"} : ${regles.join(", ")}${article}, actes ${e.actes.join(" ")}`;
}

export function printType(t: Type): string {
  if (t.kind === "choix") return `choix ${t.donnee} (${t.options.join(", ")})`;
  if (t.kind !== "nombre") return t.kind;
  return t.dimension.kind === "compte" ? `nombre de ${t.dimension.unite}` : t.dimension.kind === "sans" ? "nombre" : t.dimension.kind;
}

/** An expression, fully parenthesised where it is not a name or a figure. */
export function printExpr(e: Expr): string {
  const f = printExpr;
  const liste = (xs: readonly Expr[]): string => xs.map(f).join(" ; ");
  switch (e.kind) {
    case "constante":
      switch (e.valeur.kind) {
        case "nombre": return ecrire(e.valeur.valeur);
        case "booleen": return e.valeur.valeur ? "vrai" : "faux";
        case "date": return e.valeur.jour;
        case "option": return `'${e.valeur.option}'`;
      }
    // eslint-disable-next-line no-fallthrough -- every constant returned above
    case "entree": return `donnée(${e.nom})`;
    case "regle": return `[${e.id}]`;
    case "arithmetique": case "comparaison": return `(${f(e.gauche)} ${e.op} ${f(e.droite)})`;
    case "quotient": return `(${f(e.num)} /${e.part ? "part" : ""}${e.entier ? "entier" : ""} ${f(e.den)})`;
    case "logique": return `${e.op}(${liste(e.termes)})`;
    case "non": return `non(${f(e.terme)})`;
    case "acquis": return `acquis(${f(e.terme)})`;
    case "au-moins": return `au-moins ${e.nombre}(${liste(e.termes)})`;
    case "si": return `si(${f(e.test)} ; ${f(e.alors)} ; ${f(e.sinon)})`;
    case "agregat": return `${e.fonction}${e.parmiMesurables ? "-mesurables" : ""}(${liste(e.termes)})`;
    case "table": return `table(${liste(e.entrees)} | ${e.lignes.map((l) => `${l.tests.map(printTest).join(", ")} → ${f(l.valeur)}`).join(" | ")})`;
    case "progression": return `progression(${f(e.mesure)} | ${e.bornes.map((b) => `${f(b.borne)} : ${f(b.valeur)}`).join(" | ")})`;
    case "ou-zero": return `ou-zéro(${f(e.terme)})`;
    case "arrondi": return `arrondi(${f(e.terme)} ; ${ecrire(e.pas)} ; ${e.mode})`;
    case "fin-exercice": return e.precedent ? "fin-exercice-précédent" : "fin-exercice";
    case "non-communique": return `non-communiqué(${ecrire(e.min)} ; ${ecrire(e.max)}${e.entree === null ? "" : ` ; ${e.entree}`})`;
  }
}

function printTest(t: TestCellule): string {
  const borne = (b: Exact | null): string => (b === null ? "∞" : ecrire(b));
  switch (t.kind) {
    case "tout": return "—";
    case "option": return `'${t.option}'`;
    case "booleen": return t.valeur ? "oui" : "non";
    case "intervalle": return `${t.basInclus ? "[" : "]"}${borne(t.bas)} ; ${borne(t.haut)}${t.hautInclus ? "]" : "["}`;
  }
}
