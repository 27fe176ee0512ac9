// How much of the law the cases show: plays them on the versions of the edition, gathers what each shows, and holds it against what
// should be shown. Cases that fail show nothing. Cases under a reading or without an act speak of laws that are no version: they
// count for the acts only.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Edition, EditionDispositif, Version } from "../edition/edition.ts";
import type { Programme, RegleId } from "../ir/programme.ts";
import type { Cas, CasFile, Vue } from "../scenarios/cas.ts";
import type { Attente } from "../scenarios/attentes.ts";
import { lancer, type Jeu, type Moteur } from "../scenarios/run.ts";
import { actesMontres, obligationsDesActes } from "./actes.ts";
import { bornesDuTemps, cellule, montreParUneVue } from "./temps.ts";
import { obligationsDe, type Obligation } from "./obligations.ts";
import { montreParUnCas } from "./tranche.ts";

/** A case that passes, in the version that its moment shows. */
export interface CasUtile {
  readonly cas: Cas;
  readonly jeu: Jeu;
  readonly version: Version;
}

export interface CouvertureDispositif {
  readonly nom: string;
  readonly libelle: string;
  readonly obligations: readonly Obligation[];
  readonly manquantes: readonly Obligation[];
  /** Cases that pass, for whoever looks for others. */
  readonly cas: readonly CasUtile[];
}

export interface Couverture {
  readonly dispositifs: readonly CouvertureDispositif[];
  /** Of the cases themselves. */
  readonly diagnostics: readonly Diagnostic[];
}

export function mesurer(edition: Edition, moteur: Moteur, fichiers: readonly CasFile[]): Couverture {
  const surVersions = moteurDesVersions(edition, moteur);
  const diagnostics: Diagnostic[] = [];
  const montres = new Map(edition.dispositifs.map((d) => [d.nom, new Set<string>()]));
  const utiles = new Map(edition.dispositifs.map((d) => [d.nom, [] as CasUtile[]]));
  const actes = new Set<string>();
  for (const fichier of fichiers) {
    const d = edition.dispositifs.find((x) => x.nom === fichier.dispositif.texte);
    const rapport = lancer(fichier, surVersions);
    diagnostics.push(...rapport.diagnostics);
    rapport.cas.forEach(({ etat, jeu }, i) => {
      const cas = fichier.cas[i]!;
      if (etat !== "reussi") return;
      const vus = jeu ? montreParUnCas(jeu.evaluation, racinesDe(jeu.evaluation.programme, jeu.attentes)) : new Set<string>();
      if (jeu) for (const a of actesMontres(jeu.evaluation.programme, vus)) actes.add(a);
      if (!d || !ordinaire(cas.vue)) return;
      const dits = montres.get(d.nom)!;
      for (const cle of montreParUneVue(d, cas.vue)) dits.add(cle);
      const version = versionDe(d, cas.vue);
      if (!jeu || !version) return;
      utiles.get(d.nom)!.push({ cas, jeu, version });
      for (const cle of vus) dits.add(`${version.cle} ${cle}`);
    });
  }
  const dispositifs = edition.dispositifs.map((d): CouvertureDispositif => {
    const dits = montres.get(d.nom)!;
    const obligations = [...d.versions.flatMap((v) => obligationsDe(v)), ...bornesDuTemps(d), ...obligationsDesActes(edition, d)];
    const montre = (o: Obligation): boolean => (o.nature === "acte" ? actes.has(o.cle) : dits.has(o.regle === null ? o.cle : `${o.version} ${o.cle}`));
    const manquantes = obligations.filter((o) => !montre(o));
    return { nom: d.nom, libelle: d.libelle, obligations, manquantes, cas: utiles.get(d.nom)! };
  });
  return { dispositifs, diagnostics };
}

export function ordinaire(vue: Vue): boolean {
  return vue.sans.length === 0 && vue.lectures.length === 0;
}

/** The version that a moment shows; undefined: not in force, or not known. */
export function versionDe(d: EditionDispositif, vue: Vue): Version | undefined {
  const trouvee = cellule(d, vue);
  return d.versions.find((v) => v.cle === trouvee?.version);
}

/** The rules on which what is expected hangs. */
export function racinesDe(programme: Programme, attentes: readonly Attente[]): readonly RegleId[] {
  return attentes.flatMap((a): readonly (RegleId | null)[] => {
    switch (a.kind) {
      case "figure": return [a.element === null ? programme[a.grandeur] : a.element[a.grandeur]];
      case "verdict": return [a.element.atteint];
      case "resultat": return [a.resultat.regle];
      case "manquantes": return [];
    }
  }).filter((id): id is RegleId => id !== null);
}

/** The engine, answering with the programmes of the edition: two cases of one version then speak of the same expressions. */
function moteurDesVersions(edition: Edition, moteur: Moteur): Moteur {
  return {
    ...moteur,
    programme(dispositif, vue) {
      const d = edition.dispositifs.find((x) => x.nom === dispositif);
      const version = d && ordinaire(vue) ? versionDe(d, vue) : undefined;
      return version?.programme ?? moteur.programme(dispositif, vue);
    },
  };
}

