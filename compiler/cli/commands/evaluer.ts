// `evaluer`: one practice, one exercice: the result in sentences, or as the versioned JSON document of the language.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { evaluer } from "../../evaluate/evaluate.ts";
import type { Fourchette } from "../../evaluate/resultat.ts";
import type { Evaluation } from "../../explain/calcul.ts";
import { distanceDuSeuil } from "../../explain/distance.ts";
import { nonCommuniques } from "../../explain/non-communiques.ts";
import { raconter } from "../../explain/resultat.ts";
import { slug } from "../../emit/markdown/slugs.ts";
import { statutsDe, type StatutMotive } from "../../law/standing.ts";
import { programmeAt } from "../../pipeline.ts";
import { ecrire, egal } from "../../runtime/exact.ts";
import { jourEnLettres } from "../../runtime/jours.ts";
import { lireDonnees } from "../../scenarios/donnees.ts";
import { lireFichierDeDonnees } from "../../scenarios/read.ts";
import { moteurDe } from "../engine.ts";
import { EXIT, Usage } from "../exit.ts";
import { lireProjet, lireTexte } from "../files.ts";
import { compilerProjet } from "../project.ts";
import { direLesInstructions, instructionsJson } from "../instructions.ts";
import { enErreur, formeDe, imprimerJson, montrer } from "../report.ts";
import { paintFor, print } from "../terminal.ts";
import { pointDeVue, type PointDeVue } from "../viewpoint.ts";

export async function evaluerCommande(args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const forme = formeDe(options);
  const [nom = "", ...chemins] = args;
  const projet = lireProjet(chemins, false);
  const compilation = compilerProjet(projet);
  const textes = new Map(projet.textes);
  const trouves: Diagnostic[] = [...projet.diagnostics, ...compilation.diagnostics];
  const echec = (): number => {
    if (forme === "json") imprimerJson("evaluer", trouves, textes);
    else montrer(trouves, textes);
    return EXIT.erreurs;
  };
  const corpus = compilation.value.corpus;
  if (!corpus || enErreur(trouves)) return echec();
  const vue = pointDeVue(corpus, nom, options);
  const fichier = lireTexte(String(options["donnees"]));
  textes.set(fichier.source.file, fichier.source);
  const law = programmeAt(corpus, nom, vue.viewpoint);
  trouves.push(...law.diagnostics, ...fichier.diagnostics);
  if (enErreur(trouves)) return echec();
  if (!law.value) throw new Usage(`« ${nom} » n’est pas en vigueur, ou pas encore publié, à ce moment : ${quand(vue)}.`);
  const { programme, dispositif, law: droit } = law.value;
  const ecrites = lireFichierDeDonnees(fichier.source);
  const donnees = lireDonnees(ecrites.value, programme, moteurDe(corpus).donnees);
  trouves.push(...ecrites.diagnostics, ...donnees.diagnostics);
  if (enErreur(trouves)) return echec();
  const resultat = evaluer(programme, donnees.value, vue.exercice === null ? { exercice: null, jour: vue.viewpoint.jour } : { exercice: vue.exercice });
  const statuts = statutsDe(vue.viewpoint, dispositif, vue.exercice);
  if (forme === "json") {
    const instructions = instructionsJson(droit, textes);
    print(JSON.stringify({ ...documentJson(vue, statuts, { programme, donnees: donnees.value, exercice: vue.exercice, resultat }), instructions }, null, 2));
    return EXIT.ok;
  }
  montrer(trouves.filter((d) => d.gravite !== "erreur" && d.span.file === fichier.source.file), textes);
  const c = paintFor(process.stdout);
  const recit = raconter({ programme, donnees: donnees.value, exercice: vue.exercice, resultat });
  print(c.gras(`${programme.libelle}, ${quand(vue)}`));
  print(`${recit.total}\n`);
  const couleur = { atteint: c.vert, "non atteint": c.rouge, "non accessible": c.rouge, "non évaluable": c.jaune } as const;
  for (const l of recit.lignes) {
    const retrait = "  ".repeat(l.profondeur);
    const titre = l.libelle === l.nom ? l.nom : `${l.libelle} (${l.nom})`;
    print(`${retrait}- ${l.verdict === null ? titre : couleur[l.verdict](titre)}`);
    if (l.calcul !== "") print(`${retrait}    ${l.calcul}`);
    if (l.distance) print(`${retrait}    ${l.distance}`);
  }
  for (const r of recit.resultats) print(`- ${r}`);
  print("");
  if (recit.manque) print(recit.manque);
  if (recit.nonCommuniques) print(recit.nonCommuniques);
  for (const s of statuts) print(s.statut === "définitif" ? "Droit définitif." : `Droit ${s.statut} : ${s.motif}.`);
  direLesInstructions(droit, textes);
  print(`Actes appliqués : ${programme.actes.join(", ")}.`);
  print(
    `Où regarder ensuite : le texte consolidé, « avenant consolider ${nom} ${optionsDe(vue, options)} » ; ` +
      `le tableau des points, generated/documents/${slug(nom)}/tableau.md.`,
  );
  return EXIT.ok;
}

/** The options that lead to the same viewpoint, as typed. */
function optionsDe({ exercice, viewpoint }: PointDeVue, { connuLe }: Readonly<Record<string, unknown>>): string {
  const liste = (option: string, actes: readonly string[]): string[] => actes.flatMap((a) => [option, a]);
  return [
    ...(exercice === null ? ["--jour", viewpoint.jour] : ["--exercice", String(exercice)]),
    ...(connuLe === undefined ? [] : ["--connu-le", viewpoint.connuLe]),
    ...liste("--sans", viewpoint.sans), ...liste("--lecture", viewpoint.lectures),
  ].join(" ");
}

function quand(vue: PointDeVue): string {
  const sans = vue.viewpoint.sans.length > 0 ? `, sans ${vue.viewpoint.sans.join(", ")}` : "";
  const lectures = vue.viewpoint.lectures.length > 0 ? `, selon ${vue.viewpoint.lectures.join(", ")}` : "";
  return `${vue.exercice === null ? `au ${jourEnLettres(vue.viewpoint.jour)}` : `exercice ${vue.exercice}`}, tel que connu le ${jourEnLettres(vue.viewpoint.connuLe)}${sans}${lectures}`;
}

interface ChiffreJson {
  readonly min: string | null;
  readonly max: string | null;
  readonly exact: string | null;
}

function chiffre(f: Fourchette | null): ChiffreJson | null {
  if (f === null) return null;
  const min = f.min === null ? null : ecrire(f.min);
  const max = f.max === null ? null : ecrire(f.max);
  return { min, max, exact: f.min !== null && f.max !== null && egal(f.min, f.max) ? min : null };
}

function documentJson(vue: PointDeVue, statuts: readonly StatutMotive[], evaluation: Evaluation): Readonly<Record<string, unknown>> {
  const { programme, resultat } = evaluation;
  const elements = resultat.elements.map((e, i): [string, unknown] => {
    const d = distanceDuSeuil(evaluation, programme.elements[i]!);
    const distance = d && { donnee: d.donnee, manque: String(d.manque), points: d.points && chiffre(d.points) };
    return [e.nom, { verdict: e.verdict, points: chiffre(e.points), montant: chiffre(e.montant), distance: distance ?? null }];
  });
  const resultats = [...resultat.resultats].map(([nom, v]): [string, unknown] => [
    nom,
    v.kind === "nombre" ? (v.nombre.vide ? null : chiffre(v.nombre)) : v.kind === "verite" ? (v.verite === 2 ? true : v.verite === 1 ? false : null) : v.options,
  ]);
  return {
    version_du_format: "1",
    dispositif: vue.dispositif,
    exercice: vue.exercice,
    ...(vue.exercice === null ? { jour: vue.viewpoint.jour } : {}),
    connu_le: vue.viewpoint.connuLe,
    sans: vue.viewpoint.sans,
    lectures: vue.viewpoint.lectures,
    statuts: statuts.map((s) => s.statut),
    points: chiffre(resultat.points),
    montant: chiffre(resultat.montant),
    elements: Object.fromEntries(elements),
    resultats: Object.fromEntries(resultats),
    donnees_manquantes: resultat.manquantes.map((m) => m.nom),
    non_communiques: nonCommuniques(evaluation).map((n) => ({ element: n.element.nom, grandeur: n.grandeur })),
  };
}
