// The cases of the corpus seen from both sides: the practice of each one written for an exercice compared is evaluated under the
// two laws; those whose result moves are kept.
import { isError } from "../diagnostics/diagnostic.ts";
import type { Resultat, ResultatElement, Verdict } from "../evaluate/resultat.ts";
import type { Entree, Programme } from "../ir/programme.ts";
import type { Cas, CasFile } from "../scenarios/cas.ts";
import { lireDonnees } from "../scenarios/donnees.ts";
import { repartir } from "../scenarios/run.ts";
import type { Span } from "../source/span.ts";
import type { Cotes } from "./auteur.ts";
import type { Cote } from "./cote.ts";
import { issueDe, type Issues } from "./essai.ts";
import { memesBornes } from "./figures.ts";

export interface VerdictChange {
  readonly id: string;
  readonly nom: string;
  readonly libelle: string;
  /** Null: accessible, without verdict. */
  readonly avant: Verdict | null;
  readonly apres: Verdict | null;
}

export interface CasDeplace {
  readonly nom: string;
  readonly span: Span;
  readonly issues: Issues;
  readonly verdicts: readonly VerdictChange[];
}

export interface BilanDesCas {
  readonly deplaces: readonly CasDeplace[];
  readonly inchanges: number;
  /** Data that one of the two laws refuses. */
  readonly illisibles: number;
  /** Written for an exercice that is not compared: another law, other data. Not replayed. */
  readonly autresExercices: number;
}

/** `declarees`: every datum of the corpus. Cases of other dispositifs are left aside. */
export function casDeplaces(cotes: Cotes, dispositif: string, fichiers: readonly CasFile[], declarees: readonly Entree[]): BilanDesCas {
  const deplaces: CasDeplace[] = [];
  let inchanges = 0;
  let illisibles = 0;
  const exercices: readonly (number | null)[] = [cotes.avant.vue.exercice, cotes.apres.vue.exercice];
  const tous = fichiers.filter((f) => f.dispositif.texte === dispositif).flatMap((f) => f.cas);
  // A dispositif judged by day has no exercice: a case of any day may be asked of both laws.
  const concernes = tous.filter((cas) => cas.vue.exercice === null || exercices.includes(cas.vue.exercice));
  for (const cas of concernes) {
    const avant = jouer(cotes.avant, cas, declarees);
    const apres = jouer(cotes.apres, cas, declarees);
    if (avant === undefined || apres === undefined) illisibles++;
    else {
      const verdicts = verdictsChanges(cotes, { avant, apres });
      if (verdicts.length === 0 && memesBornes(avant?.points, apres?.points) && memesBornes(avant?.montant, apres?.montant)) inchanges++;
      else deplaces.push({ nom: cas.nom, span: cas.span, issues: { avant, apres }, verdicts });
    }
  }
  return { deplaces, inchanges, illisibles, autresExercices: tous.length - concernes.length };
}

/** Null: no law on that side. Undefined: the data do not fit it. */
function jouer(cote: Cote, cas: Cas, declarees: readonly Entree[]): Resultat | null | undefined {
  if (!cote.programme) return null;
  const donnees = lireDonnees(repartir(cas, cote.programme, declarees).donnees, cote.programme, declarees);
  return donnees.diagnostics.some(isError) ? undefined : issueDe(cote, donnees.value);
}

/** Verdicts of the elements that stand on both sides. */
function verdictsChanges({ avant, apres }: Cotes, issues: Issues): readonly VerdictChange[] {
  const b = parId(apres.programme, issues.apres);
  return [...parId(avant.programme, issues.avant)].flatMap(([id, x]): VerdictChange[] => {
    const y = b.get(id);
    const element = apres.programme?.elements.find((e) => e.id === id);
    return !y || !element || x.verdict === y.verdict ? [] : [{ id, nom: element.nom, libelle: element.libelle, avant: x.verdict, apres: y.verdict }];
  });
}

function parId(p: Programme | null, r: Resultat | null): ReadonlyMap<string, ResultatElement> {
  return new Map((p?.elements ?? []).flatMap((e, i) => (r ? [[e.id, r.elements[i]!] as const] : [])));
}
