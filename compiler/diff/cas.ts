// The cases of the corpus seen from both sides: each one's practice is evaluated under the two laws, whatever the date it was
// written for; those whose result moves are kept.
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
  /** Null: without verdict, or not in that law. */
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
}

/** `declarees`: every datum of the corpus. Cases of other dispositifs are left aside. */
export function casDeplaces(cotes: Cotes, dispositif: string, fichiers: readonly CasFile[], declarees: readonly Entree[]): BilanDesCas {
  const deplaces: CasDeplace[] = [];
  let inchanges = 0;
  let illisibles = 0;
  for (const cas of fichiers.filter((f) => f.dispositif.texte === dispositif).flatMap((f) => f.cas)) {
    const avant = jouer(cotes.avant, cas, declarees);
    const apres = jouer(cotes.apres, cas, declarees);
    if (avant === undefined || apres === undefined) illisibles++;
    else {
      const verdicts = verdictsChanges(cotes, { avant, apres });
      if (verdicts.length === 0 && memesBornes(avant?.points, apres?.points) && memesBornes(avant?.montant, apres?.montant)) inchanges++;
      else deplaces.push({ nom: cas.nom, span: cas.span, issues: { avant, apres }, verdicts });
    }
  }
  return { deplaces, inchanges, illisibles };
}

/** Null: no law on that side. Undefined: the data do not fit it. */
function jouer(cote: Cote, cas: Cas, declarees: readonly Entree[]): Resultat | null | undefined {
  if (!cote.programme) return null;
  const donnees = lireDonnees(repartir(cas, cote.programme, declarees).donnees, cote.programme, declarees);
  return donnees.diagnostics.some(isError) ? undefined : issueDe(cote, donnees.value);
}

export function verdictsChanges({ avant, apres }: Cotes, issues: Issues): readonly VerdictChange[] {
  const a = parId(avant.programme, issues.avant);
  const b = parId(apres.programme, issues.apres);
  const elements = new Map([...(avant.programme?.elements ?? []), ...(apres.programme?.elements ?? [])].map((e) => [e.id, e]));
  return [...elements.values()].flatMap((e): VerdictChange[] => {
    const [x, y] = [a.get(e.id)?.verdict ?? null, b.get(e.id)?.verdict ?? null];
    return x === y ? [] : [{ id: e.id, nom: e.nom, libelle: e.libelle, avant: x, apres: y }];
  });
}

function parId(p: Programme | null, r: Resultat | null): ReadonlyMap<string, ResultatElement> {
  return new Map((p?.elements ?? []).flatMap((e, i) => (r ? [[e.id, r.elements[i]!] as const] : [])));
}
