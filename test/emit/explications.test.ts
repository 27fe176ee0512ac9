// Explanations of the generated package on the real rules: the steps, replayed by another interpreter, give the amount; distances and
// gains are those that the reference finds its own way; sentences say what the law says.
import { inspect } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import type { Edition, Version } from "../../compiler/edition/edition.ts";
import { dossiers } from "../../compiler/emit/dossiers.ts";
import { emettreBruts } from "../../compiler/emit/typescript/emit.ts";
import { evaluer } from "../../compiler/evaluate/evaluate.ts";
import type { Donnees, Fourchette } from "../../compiler/evaluate/resultat.ts";
import { distanceDuSeuil } from "../../compiler/explain/distance.ts";
import type { Programme } from "../../compiler/ir/programme.ts";
import * as exact from "../../compiler/runtime/exact.ts";
import * as jours from "../../compiler/runtime/jours.ts";
import { chargeur } from "../differential/charge.ts";
import type { Module } from "../differential/charge.ts";
import { ecartDeResultat } from "../differential/comparaison.ts";
import type { Generee } from "../differential/comparaison.ts";
import { graine, Hasard, taille } from "../differential/hasard.ts";
import { enJson, pratiqueAuHasard, reperes } from "../differential/pratiques.ts";
import { editionReelle } from "./paquet.ts";
import { compare, q, rejouer } from "./rejouer.ts";
import type { Etape, Operande, Q } from "./rejouer.ts";

interface Bornes { readonly min: string | null; readonly max: string | null; readonly exact: string | null }
interface Gain { readonly element: string; readonly points: Bornes | null; readonly montant: Bornes | null; readonly centimes: number | null; readonly effort: { readonly donnee: string; readonly manque: number } | null }
interface Element { readonly nom: string; readonly verdict: string | null; readonly points: Bornes | null; readonly montant: Bornes | null; readonly distance: { readonly donnee: string; readonly manque: number } | null; readonly gain: Gain | null; readonly motifs: readonly { readonly phrase: string }[]; readonly etapes: Readonly<Record<"points" | "montant", Operande | null>>; readonly phrases: readonly string[] }
interface Expliquee { readonly valide: boolean; readonly points: Bornes | null; readonly montant: Bornes | null; readonly elements: readonly Element[]; readonly gains: readonly Gain[]; readonly etapes: readonly Etape[]; readonly totaux: Readonly<Record<"points" | "montant", Operande | null>>; readonly phrases: readonly string[] }

const PRATIQUES = 25 * taille();
let edition: Edition;
let charger: (chemin: string) => Module;
let cas: readonly { readonly version: Version; readonly module: Module; readonly exercice: number; readonly nom: string }[];

beforeAll(async () => {
  edition = editionReelle();
  charger = chargeur(await emettreBruts(edition));
  const dossierDe = dossiers(edition.dispositifs.map((d) => d.nom));
  cas = edition.dispositifs.flatMap((d) => d.versions.map((version) => ({ version, module: charger(`typescript/${dossierDe.get(d.nom)}/${version.cle}.ts`), exercice: jours.anneeDe(version.viewpoint.jour), nom: `${d.nom} ${version.cle}` })));
});

/** Every version, random practices: what is wrong, if anything. */
function partout(juger: (p: Programme, donnees: Donnees, r: Expliquee, exercice: number, expliquer: (d: Donnees) => Expliquee) => string | undefined): { readonly fautes: readonly string[]; readonly vus: number } {
  const h = new Hasard(graine());
  const fautes: string[] = [];
  let vus = 0;
  for (const { version, module, exercice, nom } of cas) {
    const reperesDuProgramme = reperes(version.programme);
    for (let i = 0; i < PRATIQUES; i++) {
      const donnees = pratiqueAuHasard(h, version.programme, reperesDuProgramme);
      const json = enJson(h, version.programme, donnees);
      const expliquer = module["expliquer"] as (d: object, e: number) => Expliquee;
      const faute = juger(version.programme, donnees, expliquer(json, exercice), exercice, (d) => expliquer(enJson(h, version.programme, d), exercice));
      vus++;
      if (faute !== undefined) fautes.push(`${nom} : ${faute} ${JSON.stringify(json)}`);
    }
  }
  return { fautes: fautes.slice(0, 3), vus };
}

function ecart(terme: (o: Operande) => unknown, o: Operande | null, b: Bornes | null, quoi: string): string | undefined {
  if (o === null || b === null) return o === null && b === null ? undefined : `${quoi} d'un seul côté`;
  const lu = terme(o);
  const v: Q = lu === "nm" ? [0n, 1n] : (lu as Q);
  const dedans = (b.min === null || compare(q(b.min), v) <= 0) && (b.max === null || compare(v, q(b.max)) <= 0);
  return dedans ? undefined : `${quoi} : ${v.join("/")} au lieu de ${JSON.stringify(b)}`;
}

describe("sur les règles réelles, cabinets au hasard, complets ou non", () => {
  test("les étapes, refaites par un autre, donnent les points et les montants", () => {
    let exacts = 0;
    const { fautes, vus } = partout((_, __, r) => {
      if (!r.valide) return "refusé";
      const terme = rejouer(r.etapes);
      if (r.montant?.exact != null || r.points?.exact != null) exacts++;
      const faute = ecart(terme, r.totaux.points, r.points, "points") ?? ecart(terme, r.totaux.montant, r.montant, "montant");
      return faute ?? r.elements.map((e) => ecart(terme, e.etapes.points, e.points, e.nom) ?? ecart(terme, e.etapes.montant, e.montant, e.nom)).find((f) => f !== undefined);
    });
    expect(fautes).toEqual([]);
    expect(exacts).toBeGreaterThan(vus / 4);
  });

  test("une explication est d'abord une estimation : verdicts, fourchettes, données manquantes et leur largeur", () => {
    const { fautes } = partout((programme, donnees, r, exercice) => ecartDeResultat(evaluer(programme, donnees, { exercice }), r as unknown as Generee));
    expect(fautes).toEqual([]);
  });

  test("les distances sont celles de la référence", () => {
    let dites = 0;
    const { fautes } = partout((programme, donnees, r, exercice) => {
      const evaluation = { programme, donnees, exercice, resultat: evaluer(programme, donnees, { exercice }) };
      return programme.elements.map((e, i) => {
        const d = distanceDuSeuil(evaluation, e);
        const g = r.elements[i]!.distance;
        if (g !== null) dites++;
        return (d === null ? "rien" : `${d.manque} ${d.donnee}`) === (g === null ? "rien" : `${g.manque} ${g.donnee}`) ? undefined : `${e.nom} : ${JSON.stringify(g)}`;
      }).find((f) => f !== undefined);
    });
    expect(fautes).toEqual([]);
    expect(dites).toBeGreaterThan(50);
  });

  test("un gain est le total si le test propre était satisfait, moins le total ; avec des données en moins, il l'encadre", () => {
    let positifs = 0;
    const h = new Hasard(graine() + 1);
    const { fautes } = partout((programme, donnees, r, exercice, expliquer) => {
      const avant = evaluer(programme, donnees, { exercice });
      const moins = new Map([...donnees].filter(() => !h.unSur(4)));
      const partiel = expliquer(moins);
      return programme.elements.map((e, i) => {
        const { gain } = r.elements[i]!;
        if (gain === null) return undefined;
        const suppose: Programme = { ...programme, regles: programme.regles.map((x) => (x.id === e.propre ? { ...x, expr: { kind: "constante", valeur: { kind: "booleen", valeur: true } } } : x)) };
        const apres = evaluer(suppose, donnees, { exercice });
        if (gain.centimes !== null && gain.centimes > 0) positifs++;
        const dit = (["points", "montant"] as const).map((f) => fidele(avant[f], apres[f], gain[f]) && contient(partiel.elements[i]!.gain?.[f], gain[f]));
        return dit.every((x) => x) ? undefined : `${e.nom} : ${JSON.stringify(gain)} ${JSON.stringify(partiel.elements[i]!.gain)}`;
      }).find((f) => f !== undefined);
    });
    expect(fautes).toEqual([]);
    expect(positifs).toBeGreaterThan(50);
  });

  test("combler la distance fait atteindre le seuil, une unité de moins ne suffit pas ; chaque refus a son motif", () => {
    const { fautes } = partout((programme, donnees, r, exercice) =>
      r.elements.map((e, i) => {
        if ((e.verdict === "non atteint" || e.verdict === "non accessible") && e.motifs.length === 0) return `${e.nom} sans motif`;
        if (e.distance === null || programme.elements[i]!.condition !== null || programme.elements[i]!.exige !== null) return undefined;
        const verdict = (plus: number): string | null => {
          const v = donnees.get(e.distance!.donnee)!;
          const autres = new Map(donnees).set(e.distance!.donnee, { kind: "nombre", valeur: exact.plus((v as { valeur: exact.Exact }).valeur, exact.entier(plus)) });
          return evaluer(programme, autres, { exercice }).elements[i]!.verdict;
        };
        // Its access may still be open.
        return verdict(e.distance.manque) !== "non atteint" && verdict(e.distance.manque - 1) === "non atteint" ? undefined : `${e.nom} : ${JSON.stringify(e.distance)}`;
      }).find((f) => f !== undefined));
    expect(fautes).toEqual([]);
  });
});

describe("ce qui se calcule à la lecture ne se distingue que par le temps", () => {
  const completes = (): { readonly donnees: Record<string, unknown>; readonly expliquer: (d: object) => Record<string, unknown>; readonly estimer: (d: object) => Record<string, unknown> } => {
    const { version, module, exercice } = cas.find((c) => c.nom === "forfait_structure v8")!;
    const donnees = Object.fromEntries(version.programme.entrees.map((e): [string, unknown] => [e.nom, e.type.kind === "booleen" ? true : e.auPlus === null ? 20 : 3]));
    const appeler = (nom: string) => (d: object) => (module[nom] as (d: object, e: number) => Record<string, unknown>)(d, exercice);
    return { donnees, expliquer: appeler("expliquer"), estimer: appeler("estimer") };
  };
  const CLES = ["valide", "dispositif", "version", "exercice", "points", "montant", "elements", "resultats", "donneesManquantes", "donneesAbsentes", "sansEffet", "gains", "etapes", "totaux", "phrases"];

  test("écrite, elle donne tout, dans un ordre ; lue deux fois, la même chose", () => {
    const { donnees, expliquer, estimer } = completes();
    expect(expliquer(donnees)["valide"]).toBe(true);
    const enClair = (e: Record<string, unknown>) => (e["toJSON"] as () => Record<string, unknown>)();
    const simple = enClair(expliquer(donnees));
    expect(Object.keys(simple)).toEqual(CLES);
    expect(JSON.parse(JSON.stringify(expliquer(donnees)))).toEqual(JSON.parse(JSON.stringify(simple)));
    expect(structuredClone(simple)).toEqual(simple);
    const e = expliquer(donnees);
    expect(e["elements"]).toBe(e["elements"]);
    for (const cle of CLES) expect([cle, e[cle]]).toEqual([cle, simple[cle]]);
    expect("gains" in e && !("inconnue" in e)).toBe(true);
    for (const cle of ["points", "montant", "resultats", "donneesManquantes", "donneesAbsentes", "sansEffet"]) expect(e[cle]).toEqual(estimer(donnees)[cle]);
  });

  test("copiée sans passer par toJSON, elle le dit au lieu de perdre ses parties", () => {
    const { donnees, expliquer } = completes();
    expect(() => structuredClone(expliquer(donnees))).toThrow(/could not be cloned/);
  });

  test("montrée par Node.js sans avoir été lue, elle est entière", () => {
    const { donnees, expliquer } = completes();
    expect(inspect(expliquer(donnees), { depth: 5 })).toBe(inspect((expliquer(donnees)["toJSON"] as () => unknown)(), { depth: 5 }));
  });

  test("ce que deviennent les données ensuite n'y change rien", () => {
    const { donnees, expliquer } = completes();
    const attendue = JSON.stringify(expliquer(donnees));
    const e = expliquer(donnees);
    for (const nom of Object.keys(donnees)) donnees[nom] = typeof donnees[nom] === "boolean" ? !(donnees[nom] as boolean) : 0;
    expect(JSON.stringify(e)).toBe(attendue);
  });

  test("une donnée de trop, mal écrite, de la classe ou dans une liste n'échappe pas à la lecture", () => {
    const { donnees, expliquer } = completes();
    const sans = Object.fromEntries(Object.entries(donnees).filter(([nom]) => nom !== "arrêts"));
    const complete = expliquer(donnees);
    expect(complete["donneesAbsentes"]).toEqual([]);
    expect(expliquer({ ...sans, arrets: 3 })).toMatchObject({ valide: false, erreurs: [{ donnee: "arrets", proche: "arrêts" }] });
    expect(expliquer({ ...donnees, arrets: 3 })).toMatchObject({ valide: false });
    const deClasse = expliquer(Object.assign(Object.create({ arrêts: donnees["arrêts"] }) as object, sans));
    expect([deClasse["donneesAbsentes"], JSON.stringify(deClasse)]).toEqual([[], JSON.stringify(complete)]);
    expect(expliquer(sans)["donneesAbsentes"]).toEqual(["arrêts"]);
    expect(expliquer({ ...donnees, date_commande: "2022-02-01" })["sansEffet"]).toEqual(["date_commande"]);
    expect(expliquer(Object.assign([], donnees))).toMatchObject({ valide: false });
    expect(expliquer(null as unknown as object)).toMatchObject({ valide: false });
    expect(expliquer({ ...donnees, arrêts: -1 })).toMatchObject({ valide: false });
  });
});

/** Exactly the difference when both totals are known; else within what the two enclosures allow. */
function fidele(avant: Fourchette | null, apres: Fourchette | null, g: Bornes | null): boolean {
  if (avant === null || apres === null || g === null) return avant === null && g === null;
  const moins = (a: exact.Exact | null, b: exact.Exact | null): string | null => (a === null || b === null ? null : exact.ecrire(exact.moins(a, b)));
  const large = { min: moins(apres.min, avant.max), max: moins(apres.max, avant.min) };
  return contient(large, g) && (large.min === null || large.min !== large.max || g.exact === large.min);
}

/** A practice of which less is known: its gain holds that of the practice, unless nothing was left to gain. */
function contient(large: Pick<Bornes, "min" | "max"> | null | undefined, g: Bornes | null): boolean {
  if (large === undefined || large === null || g === null) return g === null || large === undefined;
  return (large.min === null || (g.min !== null && compare(q(large.min), q(g.min)) <= 0)) && (large.max === null || (g.max !== null && compare(q(g.max), q(large.max)) <= 0));
}

// ---- the law's own figures ----------------------------------------------------------------------------------------

describe("forfait structure 2022", () => {
  const VOLET_1 = { lap_certifié: true, compatible_dmp: true, messagerie_sécurisée: true, addendum_8: true, logiciel_référencé_ségur: true, fse_télétransmises: 2900, feuilles_de_soins: 3000, horaires_affichés: true, exercice_coordonné: true };
  const expliquer = (donnees: object): Expliquee => (charger("typescript/forfait-structure/index.ts")["expliquer"] as (d: object, q: object) => Expliquee)(donnees, { exercice: 2022 });
  const element = (r: Expliquee, nom: string): Element => r.elements.find((e) => e.nom === nom)!;

  test("14 consultations de plus, et ce que cela vaudrait", () => {
    const r = expliquer({ ...VOLET_1, consultations: 1000, consultations_avec_dépôt_dmp: 186, arrêts: 100, arrêts_dématérialisés: 79 });
    const dmp = element(r, "usage_dmp");
    expect(dmp.distance).toEqual({ donnee: "consultations_avec_dépôt_dmp", libelle: expect.any(String), manque: 14, unite: "consultations" });
    expect(dmp.phrases[0]).toContain("186 / 1 000 = 18,6 % ; seuil au moins 20 % : non atteint".replaceAll(" 000", "\u202f000").replaceAll(" %", "\u202f%"));
    expect(dmp.phrases.find((p) => p.startsWith("Pour l’atteindre"))).toMatch(/^Pour l’atteindre : 14 consultations de plus à « .* », pour \d+ points et /);
    expect(element(r, "aat").distance).toMatchObject({ donnee: "arrêts_dématérialisés", manque: 1 });
  });

  test("un volet fermé le dit, et par quoi", () => {
    const r = expliquer({ ...VOLET_1, fse_télétransmises: 1900 });
    expect(element(r, "télétransmission").distance).toMatchObject({ manque: 100, unite: "feuilles" });
    expect(element(r, "télétransmission").phrases[1]).toBe("Pour l’atteindre : 100 feuilles de plus à « Feuilles de soins télétransmises », pour de 400 à 1\u202f385 points et de 2\u202f800 à 9\u202f695\u202f€.");
    expect(element(r, "volet 1").motifs.map((m) => m.phrase)).toEqual(["Exigence : « Taux de télétransmission » (télétransmission) n’est pas atteint."]);
    expect(element(r, "aat").motifs.map((m) => m.phrase)).toEqual(["Prérequis : « Équipement du cabinet » (volet 1) n’est pas atteint."]);
  });

  test("une condition dit la donnée, et si elle manque", () => {
    expect(element(expliquer({ ...VOLET_1, compatible_dmp: false }), "logiciel").motifs.map((m) => m.phrase)).toEqual(["Condition : « Logiciel compatible avec le dossier médical partagé (DMP) » (compatible_dmp), non."]);
    const { compatible_dmp, ...reste } = VOLET_1;
    expect(compatible_dmp).toBe(true);
    expect(element(expliquer(reste), "logiciel").motifs).toEqual([{ genre: "condition", element: null, donnees: ["compatible_dmp"], connu: false, phrase: "Condition : « Logiciel compatible avec le dossier médical partagé (DMP) » (compatible_dmp), non communiqué." }]);
  });

  test("l'acte et l'article sont cités ; tout est du JSON ; des données illisibles sont refusées", () => {
    const r = expliquer(VOLET_1);
    expect(element(r, "logiciel").phrases.at(-1)).toBe("Article : annexe 12, article 1.1. Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 9.");
    const simple = (r as unknown as { toJSON(): unknown }).toJSON();
    expect(JSON.parse(JSON.stringify(r))).toEqual(simple);
    expect(expliquer({ feuilles: 3 })).toMatchObject({ valide: false, erreurs: [{ donnee: "feuilles" }] });
  });

  test("les gains se trient", () => {
    const r = expliquer(VOLET_1);
    expect(r.gains.map((g) => g.element)).toEqual(r.elements.filter((e) => e.gain !== null && (e.verdict === "non atteint" || e.verdict === "non évaluable")).map((e) => e.nom));
    const noms = (charger("typescript/forfait-structure/index.ts")["donneesAFournir"] as (d: object, q: object) => readonly string[])({}, { exercice: 2022 });
    const types = new Map(edition.dispositifs[0]!.versions.flatMap((v) => v.programme.entrees.map((e) => [e.nom, e.type.kind])));
    const complet = Object.fromEntries(noms.filter((nom) => types.get(nom) !== "date").map((nom) => [nom, types.get(nom) === "booleen" ? false : 0]));
    const tries = [...expliquer({ ...complet, ...VOLET_1, consultations: 1000, consultations_avec_dépôt_dmp: 186, arrêts: 100, arrêts_dématérialisés: 79 }).gains].filter((g) => g.effort !== null && g.centimes !== null && g.centimes > 0).sort((a, b) => b.centimes! - a.centimes!);
    expect(tries.map((g) => [g.element, g.effort!.manque])).toEqual(expect.arrayContaining([["usage_dmp", 14], ["aat", 1]]));
  });
});
