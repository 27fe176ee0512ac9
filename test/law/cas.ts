// One case of consolidation, as a reader would check it: what is said and where, what becomes of each instruction that is not
// applied, and the lines of the law that are not those of the founding text alone. The tests are made here, the cases stand in verbes.test.ts and sorts.test.ts.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { isError, type Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { walk } from "../../compiler/ast/walk.ts";
import { enMots } from "../../compiler/law/figures.ts";
import type { DeclarationEnVigueur, ElementEnVigueur, Law, Provenance, Viewpoint } from "../../compiler/law/law.ts";
import { astFromText } from "../../compiler/ast/from-text.ts";
import { corpusFromAst } from "../../compiler/corpus/from-ast.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import type { Span } from "../../compiler/source/span.ts";
import { avenant, fondation } from "../support/evaluer.ts";
import { corpusOf, lawOf } from "../support/law.ts";

const BASE = fondation(`
  paramètre limite « Limite » : 15 juillet 2022
  paramètre part : 20 %
  calcul ratio « Ratio » : fse / feuilles
  volet 1 « Un »
    points : 100
    exige : a et b
    indicateur a « A »
      condition : x
    indicateur b
      condition : y
      points : 10
      sous-indicateur s1
        condition : x
        points : 2
      sous-indicateur s2
        condition : y
  volet 2 « Deux »
    prérequis : volet 1
    > « Soixante points. »
    indicateur d « D »
      condition : z
      points : 60
    indicateur t
      mesure : commande
      seuil : avant le 15 juillet 2022
      points : 3 en 2017, 4 à compter de 2018`);

export interface Cas {
  readonly nom: string;
  /** Acts a1, a2… one year apart from 2018: what follows « dans f, à compter de 2019 », or a whole text that says « dans » itself. */
  readonly actes: readonly string[];
  readonly exercice?: number;
  readonly vue?: Partial<Viewpoint>;
  /** All published the same day. */
  readonly memeJour?: true;
}

/** Each case against its section of a page of this folder. `UPDATE=1` rewrites the page; the change is reviewed as a diff. */
export function page(fichier: string, titre: string, cas: readonly Cas[]): void {
  const chemin = path.join(import.meta.dirname, fichier);
  if (process.env["UPDATE"]) writeFileSync(chemin, `# ${titre}\n${cas.map((c) => section(c)).join("")}`);
  const sections = new Map(readFileSync(chemin, "utf8").split(/^(?=## )/m).slice(1).map((s) => [s.slice(3, s.indexOf("\n")), s.trimEnd()]));
  describe(fichier, () => {
    test("holds these cases and no other", () => expect([...sections.keys()]).toEqual(cas.map((c) => c.nom)));
    for (const c of cas) test(c.nom, () => expect(section(c).trim()).toBe(sections.get(c.nom)));
  });
}

const section = (c: Cas): string => `\n## ${c.nom}\n\n\`\`\`rules\n${c.actes.map(corps).join("\n---\n")}\n\`\`\`\n\n\`\`\`\n${resultat(c)}\n\`\`\`\n`;

function corps(acte: string): string {
  return /^(dans|lecture|convention|règlement|décision|\s*après \w+\ndans)\b/.test(acte) ? acte : `dans f, à compter de 2019\n${acte}`;
}

function resultat({ actes, exercice = 2022, vue = {}, memeJour }: Cas): string {
  const textes = [BASE, ...actes.map((a, i) => (/^(lecture|convention|règlement|décision)/.test(a) ? a : avenant(`a${i + 1}`, `1er juin ${memeJour ? 2018 : 2018 + i}`, corps(a))))];
  const arbres = textes.map((t, i) => astFromText(new SourceText(`f${i}.rules`, t)));
  const { value: corpus, diagnostics } = corpusFromAst(arbres.map((t) => t.value));
  const lus = arbres.flatMap((t) => t.diagnostics).filter(isError);
  const nu = fiche(lawOf(corpusOf(BASE).corpus, exercice).law);
  const { law, diagnostics: dits } = lawOf(corpus, exercice, vue);
  const mots = (s: Span): string => `« ${textes[Number(/\d+/.exec(s.file)![0])]!.slice(s.start, s.end).replace(/\s*\n[\s\S]*/, "…")} »`;
  const dire = (d: Diagnostic): string[] => [
    `${d.code} ${mots(d.span)} : ${d.titre}`, ...d.etiquettes.map((e) => `  là ${mots(e.span)} : ${e.texte}`),
    ...(d.aide === undefined ? [] : [`  à faire : ${d.aide}`]), ...d.fixes.flatMap((f) => f.edits.map((e) => `  ${f.titre} : ${mots(e.span)} → « ${e.texte} »`)),
  ];
  const sort = law.instructions.filter((i) => i.statut !== "appliquee").flatMap((i) => [`${i.operation.id} ${i.statut}`, ...(i.motif ? dire(i.motif).map((l) => `  ${l}`) : [])]);
  const obtenu = fiche(law);
  const lignes = [...[...lus, ...diagnostics, ...dits].flatMap(dire), ...sort, ...nu.filter((l) => !obtenu.includes(l)).map((l) => `- ${l}`), ...obtenu.filter((l) => !nu.includes(l)).map((l) => `+ ${l}`)];
  return lignes.length === 0 ? "(rien)" : lignes.join("\n").replace(/[\u00a0\u202f]/g, " ");
}

function fiche(law: Law): string[] {
  return [...law.dispositifs.values()].flatMap((d) => [
    `${d.nom} ${libelle(d)} ${d.fenetre.debut}…${d.fenetre.fin ?? ""}${d.succedeA ? ` après ${d.succedeA}` : ""} ${histoire(d.cree, d.changements)} :${clauses(d)}`,
    ...[...d.declarations.values()].map((x) => `${d.nom} › ${declaration(x)}`),
    ...elements(d.nom, d.enfants),
    ...[...d.disparus].map(([nom, x]) => `${d.nom} › ${nom} (${x.id}) ${x.devenu}@${x.par.acte} ; ${x.nom ?? "—"}${x.meme ? ", le même" : ""}`),
  ]);
}

const libelle = ({ libelle: l, citation }: { readonly libelle: string | null; readonly citation: string | null }): string => `${l === null ? "sans libellé" : `« ${l} »`}${citation === null ? "" : ` > ${citation}`}`;
const histoire = (cree: Provenance, changements: readonly Provenance[]): string => [cree, ...changements].map((p) => p.acte + (p.par === null ? "" : ` (${p.par})`)).join(" puis ");

function clauses(p: Pick<ElementEnVigueur, "clauses">): string {
  return [...p.clauses].map(([cle, c]) => ` ${cle}=${dit(c.valeur)}${c.ecart ? " (écart)" : ""}@${[c.par, ...[...c.anterieurs].reverse()].map((x) => x.acte).join("←")}`).sort().join("");
}

function declaration(x: DeclarationEnVigueur): string {
  return `${x.genre} ${x.nom} ${libelle(x)} = ${dit(x.valeur)}@${[x.par, ...[...x.anterieurs].reverse()].map((p) => p.acte).join("←")}`;
}

function elements(parent: string, es: readonly ElementEnVigueur[]): string[] {
  return es.flatMap((e, rang) => [
    `${parent} › ${rang + 1}. ${e.genre} ${e.nom} ${libelle(e)} (${e.id}) ${histoire(e.cree, e.changements)}${e.suspension ? ` suspendu@${e.suspension.par.acte}` : ""} :${clauses(e)}`,
    ...elements(e.nom, e.enfants),
  ]);
}

/** In words, and what it names when they do not say it all. */
function dit(v: DeclarationEnVigueur["valeur"]): string {
  const noms: string[] = [];
  walk(v, (n) => {
    if (n.kind === "ref") noms.push(n.de ? `${n.nom} de ${n.de.nom}` : n.nom);
  });
  const mots = enMots(v);
  return noms.length > 0 && (/expression|autre valeur/.test(mots) || noms.some((n) => n.includes(" de "))) ? `${mots} {${noms.join(", ")}}` : mots;
}
