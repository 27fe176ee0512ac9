// `consolider`: the law in force from a viewpoint, as a text with the acts in the margin, or as data.
import type { ElementEnVigueur } from "../../law/law.ts";
import { texteConsolide } from "../../emit/document/texte-consolide.ts";
import { printPlain } from "../../emit/document/plain.ts";
import { resumeDeLaClause } from "../../emit/document/phrases.ts";
import { lexiqueDe, type Lexique } from "../../emit/document/lexique.ts";
import { VUE_ORDINAIRE } from "../../edition/edition.ts";
import { editionFromCorpus } from "../../edition/from-corpus.ts";
import { programmeAt } from "../../pipeline.ts";
import { maximaDuProgramme } from "../../evaluate/sommet.ts";
import { ecrire, type Exact } from "../../runtime/exact.ts";
import { jourEnLettres } from "../../runtime/jours.ts";
import { statutsDe } from "../../law/standing.ts";
import { EXIT, Usage } from "../exit.ts";
import { lireProjet } from "../files.ts";
import { compilerProjet } from "../project.ts";
import { histoire } from "../histoire.ts";
import { direLesInstructions, instructionsJson } from "../instructions.ts";
import { enErreur, formeDe, imprimerJson, montrer } from "../report.ts";
import { print, say } from "../terminal.ts";
import { connu, pointDeVue, vueDite } from "../viewpoint.ts";

export async function consolider(args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const forme = formeDe(options);
  const [nom = "", ...chemins] = args;
  const projet = lireProjet(chemins, false);
  const compilation = compilerProjet(projet);
  const corpus = compilation.value.corpus;
  const trouves = [...projet.diagnostics, ...compilation.diagnostics];
  const echec = (): number => {
    if (forme === "json") imprimerJson("consolider", trouves, projet.textes);
    else montrer(trouves, projet.textes);
    return EXIT.erreurs;
  };
  if (!corpus || enErreur(trouves)) return echec();
  const { edition } = compilation.value;
  if (options["histoire"] !== undefined && edition) {
    if (options["exercice"] !== undefined || options["jour"] !== undefined) throw new Usage("--histoire court sur toutes les périodes : retirez --exercice ou --jour.");
    const vue = vueDite(corpus, options);
    const { empreinte, versionDuCompilateur } = edition;
    const vueDici = vue === VUE_ORDINAIRE ? edition : editionFromCorpus(corpus, { empreinte, versionDuCompilateur }, vue).value;
    return histoire(projet, vueDici, connu(corpus, nom, vue.lectures), String(options["histoire"]), forme);
  }
  const vue = pointDeVue(corpus, nom, options);
  const law = programmeAt(corpus, nom, vue.viewpoint);
  trouves.push(...law.diagnostics);
  if (enErreur(trouves)) return echec();
  const periode = vue.exercice === null ? `au ${jourEnLettres(vue.viewpoint.jour)}` : `exercice ${vue.exercice}`;
  if (!law.value) {
    const motif = `« ${nom} » n’est pas en vigueur, ou pas encore publié : ${periode}, tel que connu le ${jourEnLettres(vue.viewpoint.connuLe)}.`;
    if (forme === "json") imprimerJson("consolider", [], projet.textes, { dispositif: nom, en_vigueur: false, motif });
    else say(motif);
    return EXIT.erreurs;
  }
  const { dispositif, programme, law: droit } = law.value;
  const statuts = statutsDe(vue.viewpoint, dispositif, vue.exercice);
  if (forme === "json") {
    const lex = lexiqueDe(corpus, dispositif);
    imprimerJson("consolider", [], projet.textes, {
      dispositif: nom,
      en_vigueur: true,
      exercice: vue.exercice,
      jour: vue.viewpoint.jour,
      connu_le: vue.viewpoint.connuLe,
      sans: vue.viewpoint.sans,
      lectures: vue.viewpoint.lectures,
      statuts,
      clauses: clausesJson(dispositif.clauses.values(), lex),
      elements: dispositif.enfants.map((e) => elementJson(e, lex)),
      instructions: instructionsJson(droit, projet.textes),
    });
    return EXIT.ok;
  }
  const quand = vue.exercice === null ? { exercice: null, jour: vue.viewpoint.jour } : { exercice: vue.exercice };
  print(
    printPlain(
      texteConsolide(dispositif, corpus, {
        periode,
        jour: vue.viewpoint.jour,
        connuLe: vue.viewpoint.connuLe,
        maximum: maximaDuProgramme(programme, quand),
      }),
      { width: process.stdout.columns ?? 100 },
    ),
  );
  for (const s of statuts) if (s.statut !== "définitif") say(`Droit ${s.statut} : ${s.motif}.`);
  direLesInstructions(droit, projet.textes);
  return EXIT.ok;
}

function elementJson(e: ElementEnVigueur, lex: Lexique): Readonly<Record<string, unknown>> {
  return {
    nom: e.nom,
    genre: e.genre,
    libelle: e.libelle,
    cree_par: e.cree.acte,
    actes: [...new Set([e.cree, ...e.changements].map((p) => p.acte))],
    clauses: clausesJson(e.clauses.values(), lex),
    elements: e.enfants.map((c) => elementJson(c, lex)),
  };
}

function clausesJson(clauses: Iterable<import("../../law/law.ts").ClauseEnVigueur>, lex: Lexique): readonly Readonly<Record<string, unknown>>[] {
  return [...clauses].map((c) => ({
    clause: c.nom === null ? c.mot : `${c.mot} ${c.nom}`,
    texte: resumeDeLaClause(c.mot, c.valeur, lex),
    acte: c.par.acte,
    par: c.par.par,
    actes_anterieurs: c.anterieurs.map((p) => p.acte),
  }));
}

/** The figure as an exact decimal text, or null. */
export function chiffre(e: Exact | null | undefined): string | null {
  return e ? ecrire(e) : null;
}
