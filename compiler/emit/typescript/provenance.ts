// Where the rules of the package come from and how sure they are: compiler, fingerprint, acts with their days, and for each
// exercice the version that answers and its standing. The only emitted module that names the compiler and the fingerprint.
import type { CaseDeGrille, EditionDispositif, Version } from "../../edition/edition.ts";
import { statutsDe } from "../../law/standing.ts";
import { anneeDe, dernierJour, veille } from "../../runtime/jours.ts";
import type { DispositifDuPaquet, FichierDecide, Paquet } from "./paquet.ts";
import { chaine } from "./writers.ts";

export function fichierDeProvenance({ edition, dispositifs }: Paquet): FichierDecide {
  const actes = edition.corpus.actes.map((a) => `{ nom: ${chaine(a.id)}, libelle: ${chaine(a.libelle)}, signe: ${a.signe === null ? "null" : chaine(a.signe)}, publie: ${chaine(a.publie)} }`);
  const champs = [
    `compilateur: ${chaine(`avenant ${edition.versionDuCompilateur}`)}`,
    `empreinte: ${chaine(edition.empreinte)}`,
    `connuLe: ${chaine(edition.connuLe)}`,
    `actes: [${actes.join(", ")}]`,
    `dispositifs: [${dispositifs.map((d) => dispositif(edition.connuLe, d)).join(", ")}]`,
  ];
  return {
    chemin: "typescript/provenance.ts",
    entete: ["D'où viennent ces règles : le seul fichier qui change quand elles changent sans que le droit change."],
    instructions: [
      "/** Ce qui est connu par défaut : jour de la dernière publication. */",
      `export const CONNU_LE = ${chaine(edition.connuLe)};`,
      "/**\n * Version du compilateur, empreinte des règles (SHA-256), actes dans l'ordre du droit ; pour chaque dispositif, la version qui répond\n" +
        " * à chaque période et son statut : définitif, prévisionnel (connu avant la fin de la période), provisoire (non confirmé par les sources)…\n */",
      `export const provenance = { ${champs.join(", ")} } as const;`,
    ],
  };
}

interface Periode {
  readonly version: string;
  readonly de: string;
  a: string | null;
  readonly statuts: string;
}

function dispositif(connuLe: string, { edition: d }: DispositifDuPaquet): string {
  const ecrites = periodes(connuLe, d).map((p) => `{ version: ${chaine(p.version)}, de: ${p.de}, a: ${p.a ?? "null"}, statuts: [${p.statuts}] }`);
  return `{ nom: ${chaine(d.nom)}, libelle: ${chaine(d.libelle)}, periodes: [${ecrites.join(", ")}] }`;
}

/** As known today; exercices of one version and one standing are one period, both ends included; days end before `a`. */
function periodes(connuLe: string, d: EditionDispositif): readonly Periode[] {
  const versions = new Map(d.versions.map((v) => [v.cle, v]));
  const out: Periode[] = [];
  for (const c of d.grille) {
    const version = c.version === null ? undefined : versions.get(c.version);
    if (version === undefined || connuLe < c.connuDes || (c.connuJusque !== null && connuLe >= c.connuJusque)) continue;
    for (const p of d.periode === "annee-civile" && c.exercices !== null ? parExercice(connuLe, c.exercices, version) : [parJour(connuLe, c.jours, version)]) {
      const derniere = out.at(-1);
      if (derniere?.version === p.version && derniere.statuts === p.statuts && d.periode === "annee-civile") derniere.a = p.a;
      else out.push(p);
    }
  }
  return out;
}

/** Year after year, until nothing can change any more. */
function parExercice(connuLe: string, { de, a }: NonNullable<CaseDeGrille["exercices"]>, version: Version): readonly Periode[] {
  const fin = a ?? Math.max(de, anneeDe(connuLe) + 1, (version.programme.confirmeJusquEn ?? 0) + 1);
  return Array.from({ length: fin - de + 1 }, (_, i) => {
    const exercice = de + i;
    return { version: version.cle, de: String(exercice), a: a === null && exercice === fin ? null : String(exercice), statuts: statuts(connuLe, dernierJour(exercice), version, exercice) };
  });
}

function parJour(connuLe: string, { debut, fin }: CaseDeGrille["jours"], version: Version): Periode {
  return { version: version.cle, de: chaine(debut), a: fin === null ? null : chaine(fin), statuts: statuts(connuLe, fin === null ? debut : veille(fin), version, null) };
}

function statuts(connuLe: string, jour: string, { law, viewpoint }: Version, exercice: number | null): string {
  return statutsDe({ ...viewpoint, jour, connuLe }, law, exercice).map((s) => chaine(s.statut)).join(", ");
}
