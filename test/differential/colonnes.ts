// Practices as a table of columns, and results of integer code held against the reference evaluator's. Not a test.
import type { Donnees, Resultat as Reference } from "../../compiler/evaluate/resultat.ts";
import type { ColonneDecrite, ResultatEnColonnes, Tableau, VersionEnColonnes } from "../../compiler/emit/typescript/socle/colonnes.ts";
import type { Resultat, ValeurNommee } from "../../compiler/emit/typescript/socle/resultat.ts";
import type { DonneesRefusees, Estimation } from "../../compiler/emit/typescript/socle/types.ts";
import { noyauDe } from "../../compiler/emit/typescript/entiers/noyau.ts";
import type { Programme } from "../../compiler/ir/programme.ts";
import * as exact from "../../compiler/runtime/exact.ts";
import * as jours from "../../compiler/runtime/jours.ts";
import { ecartDeResultat } from "./comparaison.ts";

export interface ModuleDeColonnes {
  evaluerColonnes(version: unknown, tableau: Tableau, exercice: number): ResultatEnColonnes;
  parMorceaux(version: unknown, tableau: Tableau, exercice: number, taille: number): Iterable<ResultatEnColonnes>;
}

/** Rows whose every value is a whole number of its scale; the others are left at zero. */
export function enTableau(version: unknown, pratiques: readonly Donnees[]): Tableau & { readonly representables: ReadonlySet<number> } {
  const { colonnes } = version as VersionEnColonnes;
  const representables = new Set(pratiques.keys());
  const donnees: Record<string, Uint8Array | Int32Array> = {};
  const presences: Record<string, Uint8Array> = {};
  for (const c of colonnes) {
    const colonne = c.type === "octet" ? new Uint8Array(pratiques.length) : new Int32Array(pratiques.length);
    const bits = new Uint8Array(Math.ceil(pratiques.length / 8));
    pratiques.forEach((p, i) => {
      const lu = p.has(c.nom) ? valeurDe(c, p) : undefined;
      if (lu === undefined) return;
      if (Number.isNaN(lu)) representables.delete(i);
      else {
        colonne[i] = lu;
        bits[i >>> 3]! |= 1 << (i & 7);
      }
    });
    donnees[c.nom] = colonne;
    presences[c.nom] = bits;
  }
  return { lignes: pratiques.length, colonnes: donnees, presences, representables };
}

function valeurDe(c: ColonneDecrite, p: Donnees): number {
  const v = p.get(c.nom)!;
  switch (v.kind) {
    case "booleen": return Number(v.valeur);
    case "option": return c.options!.indexOf(v.option);
    case "date": return jours.numeroDe(v.jour);
    case "nombre": {
      const n = exact.fois(v.valeur, exact.entier(c.echelle));
      return exact.estEntier(n) && n.n >= BigInt(c.min) && n.n <= BigInt(c.max) ? Number(n.n) : Number.NaN;
    }
  }
}

/** What `evaluer` should say: the reference's figures when all is known, a refusal that names what is missing otherwise. */
export function ecartDEvaluer(reference: Reference, programme: Programme, donnees: Donnees, obtenu: unknown): string | undefined {
  const r = obtenu as Resultat | DonneesRefusees;
  const manquantes = programme.entrees.filter((e) => !donnees.has(e.nom)).map((e) => e.nom);
  if (manquantes.length > 0) {
    if (r.valide) return `accepté, alors qu'il manque ${manquantes.join(", ")}`;
    const dites = r.erreurs.map((e) => e.donnee).sort().join(", ");
    return dites === [...manquantes].sort().join(", ") ? undefined : `dit qu'il manque ${dites}, il manque ${manquantes.join(", ")}`;
  }
  const hors = horsDesEntiers(programme, donnees);
  if (hors !== null && hors.length > 0) {
    const dites = r.valide ? "rien" : r.erreurs.map((e) => (/« estimer » sait la prendre/.test(e.message) ? e.donnee : e.message)).sort().join(", ");
    return dites === hors.join(", ") ? undefined : `refuse ${dites}, et non ${hors.join(", ")}`;
  }
  if (!r.valide && r.erreurs.every((e) => e.message.startsWith("Un résultat ne tient pas")) && chiffres(reference).some((c) => !exact.estEntier(exact.fois(c, exact.entier(100))))) return undefined;
  return r.valide ? ecartDeResultatConnu(reference, r) : `refusé : ${r.erreurs.map((e) => e.message).join(" ")}`;
}

/** What whole numbers of 32 bits do not hold; null where rates, which may be any fraction, are computed exactly all the same. */
function horsDesEntiers(programme: Programme, donnees: Donnees): readonly string[] | null {
  const nombres = programme.entrees.filter((e) => e.type.kind === "nombre");
  const echelle = (e: Programme["entrees"][number]): bigint | null => {
    if (e.entier || e.type.kind !== "nombre") return 1n;
    return e.type.dimension.kind === "points" || e.type.dimension.kind === "montant" ? 100n : null;
  };
  if (noyauDe(programme) === null || nombres.some((e) => echelle(e) === null)) return null;
  return nombres.filter((e) => {
    const v = donnees.get(e.nom);
    if (v?.kind !== "nombre") return false;
    const n = exact.fois(v.valeur, exact.entier(echelle(e)!));
    return !exact.estEntier(n) || n.n >= 2n ** 31n || n.n <= -(2n ** 31n);
  }).map((e) => e.nom).sort();
}

function chiffres(reference: Reference): readonly exact.Exact[] {
  return [reference, ...reference.elements].flatMap((x) => [x.points?.min, x.montant?.min]).filter((x) => x !== undefined && x !== null);
}

export function ecartDeLigne(reference: Reference, obtenu: unknown): string | undefined {
  if (obtenu === null) return "ligne refusée";
  const r = obtenu as Resultat | Estimation;
  return "donneesAbsentes" in r ? ecartDeResultat(reference, r) : ecartDeResultatConnu(reference, r);
}

function ecartDeResultatConnu(reference: Reference, r: Resultat): string | undefined {
  const lignes: [string, string][] = [
    ["points", chiffre(reference.points)], ["montant", chiffre(reference.montant)],
    ...reference.elements.flatMap((e): [string, string][] => [[`${e.nom} verdict`, String(e.verdict)], [`${e.nom} points`, chiffre(e.points)], [`${e.nom} montant`, chiffre(e.montant)]]),
    ...[...reference.resultats].map(([nom, v]): [string, string] => [`résultat ${nom}`, v.kind === "verite" ? String(v.verite === 4 ? null : v.verite === 2) : v.kind === "options" ? v.options.join() : v.nombre.vide ? "null" : exact.ecrire(v.nombre.min!)]),
  ];
  const obtenues = new Map<string, string>([
    ["points", enTexte(r.points)], ["montant", enTexte(r.montant)],
    ...r.elements.flatMap((e): [string, string][] => [[`${e.nom} verdict`, String(e.verdict)], [`${e.nom} points`, enTexte(e.points)], [`${e.nom} montant`, enTexte(e.montant)]]),
    ...[...r.resultats].map(([nom, v]): [string, string] => [`résultat ${nom}`, valeurNommee(v)]),
  ]);
  for (const e of r.elements) if (JSON.stringify(enTexte(r.element(e.nom)!.points)) !== JSON.stringify(enTexte(e.points))) return `${e.nom} : element() et elements ne disent pas la même chose`;
  const faux = lignes.filter(([nom, attendu]) => obtenues.get(nom) !== attendu);
  return faux.length === 0 && lignes.length === obtenues.size ? undefined : faux.map(([nom, attendu]) => `${nom} : ${attendu} attendu, ${obtenues.get(nom)} obtenu`).join("\n") || "des lignes en trop";
}

function chiffre(f: { readonly min: exact.Exact | null; readonly max: exact.Exact | null } | null): string {
  if (f === null) return "null";
  return f.min !== null && f.max !== null && exact.egal(f.min, f.max) ? exact.ecrire(f.min) : "encadré";
}

/** Whole hundredths, or a fraction. */
function enTexte(q: unknown): string {
  if (q === null) return "null";
  if (typeof q === "number") return exact.ecrire(exact.fraction(BigInt(q), 100n));
  if (typeof q !== "object") throw new TypeError(`${String(q)} is no figure of the package`);
  const { num, den } = q as { readonly num: bigint; readonly den: bigint };
  return exact.ecrire(exact.fraction(num, den));
}

function valeurNommee(v: ValeurNommee): string {
  if (v.genre === "nombre") return v.valeur === null ? "null" : enTexte(v.valeur);
  return String(v.valeur);
}
