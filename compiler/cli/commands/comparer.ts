// `comparer`: two viewpoints of the law, what changed, by which act, for whom. Exit code 2 when they differ.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { comparer } from "../../diff/comparer.ts";
import { comparaisonEnMarkdown, comparaisonEnTexte } from "../../diff/ecrire.ts";
import { comparaisonEnJson } from "../../diff/json.ts";
import type { CasFile } from "../../scenarios/cas.ts";
import { lireCas } from "../../scenarios/read.ts";
import type { Span } from "../../source/span.ts";
import { EXIT, Usage } from "../exit.ts";
import { lireProjet } from "../files.ts";
import { compilerProjet } from "../project.ts";
import { enErreur, imprimerJson, montrer } from "../report.ts";
import { print } from "../terminal.ts";
import { connu, surLesActes } from "../viewpoint.ts";
import { commenceUnPointDeVue, lirePointDeVue, vueDe } from "../viewpoint-texte.ts";

const FORMES = ["humain", "markdown", "json"];

export async function comparerCommande(args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const forme = String(options["format"]);
  if (!FORMES.includes(forme)) throw new Usage(`--format accepte « humain », « markdown » ou « json », pas « ${forme} ».`);
  const nomme = !commenceUnPointDeVue(args[0] ?? "");
  const [dispositif, reste] = nomme ? [args[0], args.slice(1)] : [undefined, args];
  const [a, b, ...chemins] = reste;
  if (a === undefined || b === undefined)
    throw new Usage("Il faut deux points de vue : « avenant comparer 2022 2023 », « avenant comparer forfait_structure 2022 \"2022 connu le 2022-12-31\" ».");
  const projet = lireProjet(chemins, true);
  const compilation = compilerProjet(projet);
  const trouves: Diagnostic[] = [...projet.diagnostics, ...compilation.diagnostics];
  const echec = (): number => {
    if (forme === "json") imprimerJson("comparer", trouves, projet.textes);
    else montrer(trouves, projet.textes);
    return EXIT.erreurs;
  };
  const corpus = compilation.value.corpus;
  if (!corpus || enErreur(trouves)) return echec();
  const communs = surLesActes(corpus, options);
  const ecrits = [a, b].map((texte) => lirePointDeVue(corpus, texte, communs));
  if (dispositif !== undefined) connu(corpus, dispositif, ecrits.flatMap((e) => e.actes.lectures));
  const [avant, apres] = ecrits.map((e) => vueDe(corpus, e, dispositif !== undefined));
  const cas = projet.cas.flatMap((source): CasFile[] => {
    const lu = lireCas(source);
    trouves.push(...lu.diagnostics);
    return lu.value ? [lu.value] : [];
  });
  const comparaison = comparer(corpus, avant!, apres!, { ...(dispositif === undefined ? {} : { dispositifs: [dispositif] }), cas });
  trouves.push(...comparaison.diagnostics);
  if (enErreur(trouves)) return echec();
  const place = (span: Span): string => {
    const source = projet.textes.get(span.file);
    return source ? `${span.file}:${source.positionAt(span.start).ligne}` : span.file;
  };
  if (forme === "json") imprimerJson("comparer", [], projet.textes, comparaisonEnJson(comparaison.value, place));
  else print(forme === "markdown" ? comparaisonEnMarkdown(comparaison.value, place) : comparaisonEnTexte(comparaison.value, place, process.stdout.columns ?? 100));
  return comparaison.value.dispositifs.some((d) => d.changements.length > 0) ? EXIT.differences : EXIT.ok;
}
