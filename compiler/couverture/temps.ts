// The two clocks: the first and the last exercice (or day) of each version, and the eve and the day of each publication that gives
// another version. What is not in force, or not known, is shown by a case that says so.
import type { CaseDeGrille, EditionDispositif } from "../edition/edition.ts";
import { dernierJour, jourEnLettres, veille, type Jour } from "../runtime/jours.ts";
import type { Vue } from "../scenarios/cas.ts";
import type { Obligation } from "./obligations.ts";

type Sorte = Pick<Obligation, "cle" | "nature" | "version" | "dit"> & { readonly vue: Vue };

/** The cell that a moment falls in. */
export function cellule(d: EditionDispositif, vue: Vue): CaseDeGrille | undefined {
  const jour = vue.jour ?? (vue.exercice === null ? "" : dernierJour(vue.exercice));
  return d.grille.find((c) => contient(c.jours.debut, c.jours.fin, jour) && (vue.connuLe === null ? c.connuJusque === null : contient(c.connuDes, c.connuJusque, vue.connuLe)));
}

function contient(debut: Jour, fin: Jour | null, jour: Jour): boolean {
  return debut <= jour && (fin === null || jour < fin);
}

const sortes = new WeakMap<EditionDispositif, readonly Sorte[]>();

function sortesDe(d: EditionDispositif): readonly Sorte[] {
  const faites = sortes.get(d) ?? [...desVersions(d), ...desPublications(d)];
  sortes.set(d, faites);
  return faites;
}

/** What the cases should show of time, each with the moment that shows it. */
export function bornesDuTemps(d: EditionDispositif): readonly Obligation[] {
  return sortesDe(d).map(({ vue, ...s }) => {
    const version = d.versions.find((v) => v.cle === (s.version ?? d.grille.find((c) => c.version !== null)?.version))!;
    return { ...s, acte: version.programme.actes.at(-1) ?? null, element: null, span: version.law.span, regle: null, expr: null, vue };
  });
}

/** Keys of what a moment shows. */
export function montreParUneVue(d: EditionDispositif, vue: Vue): readonly string[] {
  return sortesDe(d).filter((s) => memeMoment(s.vue, vue)).map((s) => s.cle);
}

function memeMoment(a: Vue, b: Vue): boolean {
  // As known on no day in particular is as known on the last publication.
  return a.exercice === b.exercice && a.jour === b.jour && (a.connuLe === null || a.connuLe === b.connuLe);
}

function desVersions(d: EditionDispositif): Sorte[] {
  return d.versions.flatMap(({ cle }) => {
    // As it is known today if it still stands, else as it was known first.
    const cellules = d.grille.filter((c) => c.version === cle);
    const actuelles = cellules.filter((c) => c.connuJusque === null);
    const choisies = actuelles.length > 0 ? actuelles : cellules.filter((c) => c.connuDes === cellules[0]!.connuDes);
    const [premiere, derniere] = [choisies[0]!, choisies[choisies.length - 1]!];
    const connuLe = actuelles.length > 0 ? null : premiere.connuDes;
    const une = (quoi: "premier" | "dernier", moment: { exercice: number | null; jour: Jour | null }): Sorte => ({
      cle: `version ${cle} ${quoi}`, nature: "version", version: cle, vue: { ...moment, connuLe, sans: [], lectures: [] },
      dit: `${cle}, ${quoi} ${moment.jour === null ? `exercice (${moment.exercice})` : `jour (${jourEnLettres(moment.jour)})`}${connuLe === null ? "" : `, connu le ${jourEnLettres(connuLe)}`}`,
    });
    const debut = une("premier", premiere.exercices ? { exercice: premiere.exercices.de, jour: null } : { exercice: null, jour: premiere.jours.debut });
    if (derniere.jours.fin === null) return [debut];
    const fin = derniere.exercices ? { exercice: derniere.exercices.a, jour: null } : { exercice: null, jour: veille(derniere.jours.fin) };
    return fin.exercice !== null && fin.exercice === debut.vue.exercice ? [debut] : [debut, une("dernier", fin)];
  });
}

/** Each publication that gives another version, in the first period where it gives that one. */
function desPublications(d: EditionDispositif): Sorte[] {
  const vus = new Set<string>();
  return d.grille.flatMap((c, i) => {
    const avant = d.grille[i - 1];
    const suit = avant !== undefined && avant.jours.debut === c.jours.debut;
    const precedente = suit ? avant.version : null;
    if (precedente === c.version) return [];
    const passage = `${c.connuDes} ${precedente} ${c.version}`;
    if (vus.has(passage)) return [];
    vus.add(passage);
    const moment = c.exercices ? { exercice: c.exercices.de, jour: null } : { exercice: null, jour: c.jours.debut };
    const quand = moment.jour === null ? `l’exercice ${moment.exercice}` : `le ${jourEnLettres(moment.jour)}`;
    return [veille(c.connuDes), c.connuDes].map((connuLe, j): Sorte => ({
      cle: `connu ${passage} ${j === 0 ? "veille" : "jour"}`, nature: "connu", version: null, vue: { ...moment, connuLe, sans: [], lectures: [] },
      dit: `${quand}, connu ${j === 0 ? "la veille" : "le jour"} de la publication du ${jourEnLettres(c.connuDes)}`,
    }));
  });
}
