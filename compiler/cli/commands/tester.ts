// `tester`: runs the cases that stand beside the rules, and says which fail, where, and why.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { borner } from "../../ast/bornes.ts";
import { versJunit, type SuiteJunit } from "../../diagnostics/formes/junit.ts";
import { lireCas } from "../../scenarios/read.ts";
import { lancer, type Moteur } from "../../scenarios/run.ts";
import type { SourceText } from "../../source/source-text.ts";
import { moteurDe } from "../engine.ts";
import { EXIT, Usage } from "../exit.ts";
import { lireProjet, type Projet } from "../files.ts";
import { compilerProjet } from "../project.ts";
import { enErreur, FORMES_DE_TEST, formeDe, imprimer, montrer, type Forme } from "../report.ts";
import { surveiller } from "../surveiller.ts";
import { paintFor, print, progress, say } from "../terminal.ts";

export async function tester(chemins: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  if (options["couverture"] === true && options["mutations"] === true) throw new Usage("--couverture et --mutations se demandent l’un après l’autre.");
  if (options["couverture"] === true) return (await import("./tester-couverture.ts")).testerCouverture(chemins, options);
  if (options["mutations"] === true) return (await import("./tester-mutations.ts")).testerMutations(chemins, options);
  const forme = formeDe(options, FORMES_DE_TEST);
  const derniere: Derniere = { rules: [], compile: null, moteur: null, joues: new Map() };
  if (options["surveiller"] === true) return surveiller(chemins, [".rules", ".cas.yaml"], (lus) => jouer(lireProjet(chemins, true, lus), forme, derniere));
  return jouer(lireProjet(chemins, true), forme, derniere);
}

/** The last rules, their engine and what each file of cases gave on it: a save of one case runs that file alone. */
interface Derniere {
  rules: readonly SourceText[];
  compile: ReturnType<typeof compilerProjet> | null;
  moteur: Moteur | null;
  joues: Map<SourceText, FichierJoue>;
}

interface FichierJoue {
  readonly fautes: readonly Diagnostic[];
  readonly suite: SuiteJunit;
  /** Cases proposed that nobody has confirmed. */
  readonly aConfirmer: number;
}

function jouer(projet: Projet, forme: Forme, derniere: Derniere): number {
  const memes = derniere.rules.length === projet.rules.length && projet.rules.every((s, i) => s === derniere.rules[i]);
  if (!memes) Object.assign(derniere, { rules: projet.rules, compile: null, moteur: null, joues: new Map() });
  const { value, diagnostics } = (derniere.compile ??= compilerProjet(projet));
  const all: Diagnostic[] = [...projet.diagnostics, ...diagnostics];
  if (!value.corpus || enErreur(all)) {
    if (forme === "junit") print(versJunit(suitesDesRegles(all), (f) => projet.textes.get(f)));
    else if (forme !== "humain") imprimer(forme, "tester", all, projet.textes, { cas: [], reussis: 0, echoues: 0, injouables: 0 });
    else {
      montrer(all, projet.textes);
      say("Les règles ont des erreurs : les cas n’ont pas été lancés.");
    }
    return EXIT.erreurs;
  }
  const moteur = (derniere.moteur ??= moteurDe(value.corpus));
  const line = progress();
  const joues: { fichier: string; nom: string; etat: string }[] = [];
  const fautes: Diagnostic[] = [];
  const suites: SuiteJunit[] = [];
  let aConfirmer = 0;
  for (const [i, source] of projet.cas.entries()) {
    line.step(`Cas : fichier ${i + 1} sur ${projet.cas.length}`);
    const joue = derniere.joues.get(source) ?? fichierJoue(source, moteur);
    derniere.joues.set(source, joue);
    fautes.push(...joue.fautes);
    aConfirmer += joue.aConfirmer;
    for (const e of joue.suite.epreuves) joues.push({ fichier: source.file, nom: e.nom, etat: e.etat });
    suites.push(joue.suite);
  }
  line.done();
  const reussis = joues.filter((c) => c.etat === "reussi").length;
  const echoues = joues.filter((c) => c.etat === "echoue").length;
  const injouables = joues.length - reussis - echoues;
  const vide = joues.length === 0;
  const mal = vide || enErreur(fautes) || reussis < joues.length;
  // Notes (a datum without effect that year) are for `--format json`: a case may well state what does not count.
  const utiles = fautes.filter((d) => d.gravite !== "note");
  if (forme === "junit") print(versJunit(suites, (f) => projet.textes.get(f)));
  else if (forme === "json") imprimer(forme, "tester", fautes, projet.textes, { cas: joues, reussis, echoues, injouables, a_confirmer: aConfirmer });
  else if (forme !== "humain") imprimer(forme, "tester", utiles, projet.textes);
  else {
    montrer(utiles, projet.textes);
    if (vide && !enErreur(fautes)) say("Aucun cas trouvé : écrivez un fichier « .cas.yaml » à côté des règles.");
    const c = paintFor(process.stdout);
    const bilan = `${reussis} cas réussi${reussis > 1 ? "s" : ""} sur ${joues.length}, dans ${projet.cas.length} fichier${projet.cas.length > 1 ? "s" : ""}.`;
    print(mal ? `${c.rouge("Échec")} : ${bilan} ${echoues} en échec, ${injouables} impossible${injouables > 1 ? "s" : ""} à jouer.` : `${c.vert("Tous les cas passent")} : ${bilan}`);
    if (aConfirmer > 0) say(`${aConfirmer} cas proposé${aConfirmer > 1 ? "s attendent" : " attend"} votre confirmation : vérifiez l’attendu, puis retirez « à confirmer: oui ». D’ici là, ${aConfirmer > 1 ? "ils ne comptent" : "il ne compte"} pas.`);
  }
  return mal ? EXIT.erreurs : EXIT.ok;
}

function fichierJoue(source: SourceText, moteur: Moteur): FichierJoue {
  const fichier = lireCas(source);
  const rapport = fichier.value ? lancer(fichier.value, moteur) : { cas: [], diagnostics: [] };
  const duFichier = [...fichier.diagnostics, ...(rapport.cas.every((c) => c.diagnostics.length === 0) ? rapport.diagnostics : [])];
  return {
    fautes: [...fichier.diagnostics, ...borner(rapport.diagnostics)],
    aConfirmer: fichier.value?.propositions.length ?? 0,
    suite: {
      fichier: source.file, autres: duFichier.filter((d) => enErreur([d])),
      epreuves: rapport.cas.map((c) => ({ nom: c.nom, ligne: source.positionAt(c.span.start).ligne, etat: c.etat, diagnostics: c.diagnostics.filter((d) => d.gravite !== "note") })),
    },
  };
}

/** Rules with errors: no case was run, each file says why. */
function suitesDesRegles(diagnostics: readonly Diagnostic[]): readonly SuiteJunit[] {
  const fichiers = [...new Set(diagnostics.map((d) => d.span.file))].sort();
  return fichiers.map((fichier) => ({ fichier, epreuves: [], autres: diagnostics.filter((d) => d.span.file === fichier && enErreur([d])) })).filter((s) => s.autres.length > 0);
}
