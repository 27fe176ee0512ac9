// The coverage in French, for a terminal: totals by dispositif, then what no case shows, by act and element, with its place. And the
// same as data.
import type { Edition, EditionDispositif } from "../edition/edition.ts";
import { nombre } from "../runtime/ecriture.ts";
import * as exact from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";
import { jourEnLettres } from "../runtime/jours.ts";
import type { Span } from "../source/span.ts";
import type { Couverture, CouvertureDispositif } from "./mesurer.ts";
import { NATURES, type Nature, type Obligation } from "./obligations.ts";

/** « rules/avenant-9.rules:12 ». */
export type Place = (span: Span) => string;

const entier = (n: number): string => nombre(exact.entier(n));

/** Shown over what should be, per cent; everything when nothing should be. */
export function pourCent({ dispositifs }: Couverture): Exact {
  const total = dispositifs.reduce((n, d) => n + d.obligations.length, 0);
  const manque = dispositifs.reduce((n, d) => n + d.manquantes.length, 0);
  return total === 0 ? exact.entier(100) : exact.fraction(BigInt(total - manque) * 100n, BigInt(total));
}

/** One decimal, cut and never rounded up: 99,9 % is not all. */
function arrondi(p: Exact): string {
  return `${nombre(exact.fraction(exact.plancher(exact.fois(p, exact.entier(10))), 10n))} %`;
}

function surTotal(montrees: number, total: number): string {
  return `${entier(montrees)} sur ${entier(total)}${total === 0 ? "" : ` (${arrondi(exact.fraction(BigInt(montrees) * 100n, BigInt(total)))})`}`;
}

export function couvertureEnTexte(couverture: Couverture, edition: Edition, place: Place): string {
  const lignes = [`Couverture par les cas : ${arrondi(pourCent(couverture))} de ce qu’ils devraient montrer.`];
  for (const d of couverture.dispositifs) {
    lignes.push("", `${d.nom} « ${d.libelle} » : ${surTotal(d.obligations.length - d.manquantes.length, d.obligations.length)}`);
    for (const [nature, total, manque] of parNature(d)) lignes.push(`  ${NATURES[nature]} : ${surTotal(total - manque, total)}`);
    if (d.manquantes.length > 0) lignes.push(...manquesEnTexte(d, edition.dispositifs.find((x) => x.nom === d.nom)!, place));
  }
  return lignes.join("\n");
}

function parNature(d: CouvertureDispositif): readonly (readonly [Nature, number, number])[] {
  return (Object.keys(NATURES) as Nature[]).flatMap((nature) => {
    const total = d.obligations.filter((o) => o.nature === nature).length;
    return total === 0 ? [] : [[nature, total, d.manquantes.filter((o) => o.nature === nature).length] as const];
  });
}

/** By act, then element; what lacks in several versions is said once. */
function manquesEnTexte(d: CouvertureDispositif, edition: EditionDispositif, place: Place): string[] {
  const lignes = ["  Aucun cas ne montre :"];
  const cites = new Set(d.manquantes.map((o) => o.version));
  for (const [acte, desActes] of grouper(d.manquantes, (o) => o.acte ?? d.nom)) {
    lignes.push(`    ${acte}`);
    for (const [element, des] of grouper(desActes, (o) => o.element ?? d.nom)) {
      lignes.push(`      ${element}`);
      for (const [, memes] of grouper(des, (o) => `${place(o.span)} ${o.dit}`)) {
        const versions = memes.flatMap((o) => (o.version === null || o.nature === "version" ? [] : [o.version]));
        lignes.push(`        ${place(memes[0]!.span)}  ${memes[0]!.dit}${versions.length === 0 ? "" : ` (${versions.join(", ")})`}`);
      }
    }
  }
  const legende = edition.versions.filter((v) => cites.has(v.cle)).map((v) => `${v.cle} : ${versionEnMots(edition, v.cle)}`);
  return legende.length === 0 ? lignes : [...lignes, `    Versions : ${legende.join(" ; ")}.`];
}

/** The moment that first shows a version: « 2022, connu le 20 août 2019 ». */
export function versionEnMots(d: EditionDispositif, cle: string): string {
  const cellules = d.grille.filter((c) => c.version === cle);
  const c = cellules.find((x) => x.connuJusque === null) ?? cellules[0]!;
  const quand = c.exercices ? `${c.exercices.de}` : jourEnLettres(c.jours.debut);
  return c.connuJusque === null ? quand : `${quand} connu le ${jourEnLettres(c.connuDes)}`;
}

export function grouper<T>(elements: readonly T[], cle: (e: T) => string): ReadonlyMap<string, readonly T[]> {
  const out = new Map<string, T[]>();
  for (const e of elements) out.set(cle(e), [...(out.get(cle(e)) ?? []), e]);
  return out;
}

export function couvertureEnJson(couverture: Couverture, edition: Edition, place: Place): Readonly<Record<string, unknown>> {
  const une = (d: EditionDispositif) => (o: Obligation): unknown => ({
    nature: o.nature, acte: o.acte, element: o.element, place: place(o.span), manque: o.dit,
    version: o.version, moment: o.version === null ? null : versionEnMots(d, o.version),
  });
  return {
    pour_cent: exact.ecrire(pourCent(couverture)),
    dispositifs: couverture.dispositifs.map((d) => ({
      nom: d.nom, a_montrer: d.obligations.length, montre: d.obligations.length - d.manquantes.length,
      par_nature: Object.fromEntries(parNature(d).map(([nature, total, manque]) => [nature, { a_montrer: total, montre: total - manque }])),
      manques: d.manquantes.map(une(edition.dispositifs.find((x) => x.nom === d.nom)!)),
    })),
  };
}
