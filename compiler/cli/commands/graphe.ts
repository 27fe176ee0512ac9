// `graphe`: the acts and what each does to the others, or the elements of a dispositif and what opens them; as a text, as a drawing,
// as data. Rules with errors are drawn as far as they can be, which is where a drawing of a circle helps.
import { existsSync } from "node:fs";
import path from "node:path";
import { isError, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/suggest.ts";
import { grapheDesActes } from "../../emit/graphe/actes.ts";
import { autourDe, liensEnCercle } from "../../emit/graphe/autour.ts";
import { grapheEnDot } from "../../emit/graphe/dot.ts";
import type { Graphe } from "../../emit/graphe/graphe.ts";
import { grapheDesPrerequis } from "../../emit/graphe/prerequis.ts";
import { grapheEnTexte } from "../../emit/graphe/texte.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { lawFromCorpus } from "../../law/from-corpus.ts";
import { jourEnLettres } from "../../runtime/jours.ts";
import { grapheEnSvg } from "../dessin.ts";
import { EXIT, Systeme, Usage } from "../exit.ts";
import { lireProjet } from "../files.ts";
import { compilerProjet } from "../project.ts";
import { imprimerJson, montrer } from "../report.ts";
import { print, say } from "../terminal.ts";
import { poser } from "../un-fichier.ts";
import { connu, pointDeVue, surLesActes } from "../viewpoint.ts";

const FORMES = ["texte", "svg", "dot", "json"] as const;
type Forme = (typeof FORMES)[number];
const QUOI = ["actes", "prerequis"];
const PAR_FIN: ReadonlyMap<string, Forme> = new Map([[".svg", "svg"], [".dot", "dot"], [".json", "json"], [".txt", "texte"]]);

export async function graphe(args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const sortie = options["sortie"] === undefined ? undefined : String(options["sortie"]);
  const forme = formeDe(options["format"], sortie);
  const [premier, ...reste] = args;
  const enChemin = premier !== undefined && (/[/\\.]/.test(premier) || (existsSync(premier) && reste.length === 0));
  const [dispositif, chemins] = enChemin ? [undefined, args] : [premier, reste];
  const quoi = quoiDe(options["quoi"], dispositif);
  const projet = lireProjet(chemins, false);
  const compilation = compilerProjet(projet);
  const trouves: Diagnostic[] = [...projet.diagnostics, ...compilation.diagnostics].filter(isError);
  const { corpus } = compilation.value;
  const dessine = corpus === undefined ? undefined : quoi === "actes" ? desActes(corpus, dispositif, options) : desPrerequis(corpus, dispositif!, options);
  if (dessine === undefined) {
    if (forme === "json") imprimerJson("graphe", trouves, projet.textes, { graphe: null });
    else {
      montrer(trouves, projet.textes);
      say(trouves.length > 0 ? "Les règles ont des erreurs : rien n’a été dessiné." : `« ${dispositif} » n’est pas en vigueur, ou pas encore publié, de ce point de vue.`);
    }
    return EXIT.erreurs;
  }
  if (forme === "json") ecrire(sortie, () => imprimerJson("graphe", trouves, projet.textes, { graphe: enJson(dessine) }), JSON.stringify(enJson(dessine), null, 2));
  else {
    if (trouves.length > 0) montrer(trouves, projet.textes);
    const texte = forme === "svg" ? await grapheEnSvg(dessine) : forme === "dot" ? grapheEnDot(dessine) : grapheEnTexte(dessine);
    ecrire(sortie, () => print(texte), texte);
  }
  return trouves.length > 0 ? EXIT.erreurs : EXIT.ok;
}

function desActes(corpus: Corpus, dispositif: string | undefined, options: Readonly<Record<string, unknown>>): Graphe {
  if (options["exercice"] !== undefined || options["jour"] !== undefined) throw new Usage("Les actes ne dépendent pas de l’exercice : retirez --exercice ou --jour, ou demandez « --quoi prerequis ».");
  const vue = surLesActes(corpus, options);
  if (dispositif !== undefined) connu(corpus, dispositif, vue.lectures);
  const element = options["autour"] === undefined ? undefined : String(options["autour"]);
  if (element !== undefined && dispositif === undefined) throw new Usage("--autour demande un dispositif : « avenant graphe forfait_structure --quoi actes --autour coordination ».");
  const g = grapheDesActes(corpus, { ...vue, ...(dispositif === undefined ? {} : { dispositif }), ...(element === undefined ? {} : { element }) });
  if (element !== undefined && g.noeuds.length === 0) throw new Usage(`Aucun acte ne parle de « ${element} » dans « ${dispositif} ».`);
  return g;
}

function desPrerequis(corpus: Corpus, dispositif: string, options: Readonly<Record<string, unknown>>): Graphe | undefined {
  const { viewpoint, exercice } = pointDeVue(corpus, dispositif, options);
  const found = lawFromCorpus(corpus, viewpoint, dispositif).value.dispositifs.get(dispositif);
  if (!found) return undefined;
  const quand = exercice === null ? `au ${jourEnLettres(viewpoint.jour)}` : `exercice ${exercice}`;
  const g = grapheDesPrerequis(corpus, found, `${quand}, tel que connu le ${jourEnLettres(viewpoint.connuLe)}`);
  if (options["autour"] === undefined) return g;
  const nom = String(options["autour"]);
  const noms = g.noeuds.map((n) => n.id.slice(n.id.indexOf(" ") + 1));
  const voulus = new Set(g.noeuds.filter((_, i) => noms[i] === nom).map((n) => n.id));
  if (voulus.size > 0) return autourDe(g, voulus);
  const near = nearest(nom, noms);
  throw new Usage(`« ${nom} » n’est pas un élément de « ${dispositif} » alors.${near ? ` Vouliez-vous dire « ${near} » ?` : ""}`);
}

function enJson(g: Graphe): Readonly<Record<string, unknown>> {
  const cercle = liensEnCercle(g);
  return { titre: g.titre, lecture: g.lecture, noeuds: g.noeuds, liens: g.liens.map((l) => ({ ...l, cercle: cercle.has(l) })) };
}

function formeDe(dit: unknown, sortie: string | undefined): Forme {
  if (dit === undefined) {
    if (sortie === undefined) return "texte";
    const forme = PAR_FIN.get(path.extname(sortie).toLowerCase());
    if (forme !== undefined) return forme;
    throw new Usage(`« ${sortie} » : la fin du nom dit la forme (${[...PAR_FIN.keys()].join(", ")}) ; sinon, ajoutez --format.`);
  }
  const forme = FORMES.find((f) => f === dit);
  if (forme === undefined) throw new Usage(`--format accepte ${FORMES.map((f) => `« ${f} »`).join(", ")}, pas « ${String(dit)} ».`);
  return forme;
}

function quoiDe(dit: unknown, dispositif: string | undefined): string {
  if (dit === undefined) return dispositif === undefined ? "actes" : "prerequis";
  const quoi = String(dit).normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  if (!QUOI.includes(quoi)) throw new Usage(`--quoi accepte « actes » ou « prerequis », pas « ${String(dit)} ».`);
  if (quoi === "prerequis" && dispositif === undefined) throw new Usage("--quoi prerequis demande un dispositif : « avenant graphe forfait_structure --exercice 2022 ».");
  return quoi;
}

function ecrire(sortie: string | undefined, aLEcran: () => void, contenu: string): void {
  if (sortie === undefined) aLEcran();
  else {
    if (/\.(rules|ya?ml)$/i.test(sortie)) throw new Usage(`« ${sortie} » a le nom d’un fichier de règles ou de cas : choisissez un autre nom.`);
    try {
      poser(sortie, contenu.endsWith("\n") ? contenu : `${contenu}\n`);
    } catch (e) {
      throw new Systeme(`« ${sortie} » ne peut pas être écrit (${(e as NodeJS.ErrnoException).code ?? "raison inconnue"}). Ce qui y était est intact.`);
    }
    print(`Écrit dans ${sortie}.`);
  }
}
