// Integer code at its doors: what it refuses is exact elsewhere, what it computes is exact here; a table that is given wrongly is
// refused by name, and nothing missing or absurd is ever a figure. Agreement on the real rules is in test/differential/.
import { beforeAll, describe, expect, test } from "vitest";
import { emettreBruts } from "../../compiler/emit/typescript/emit.ts";
import type { ResultatEnColonnes, VersionEnColonnes } from "../../compiler/emit/typescript/socle/colonnes.ts";
import type { Tableau } from "../../compiler/emit/typescript/socle/tableau.ts";
import { evaluer } from "../../compiler/evaluate/evaluate.ts";
import type { Donnees } from "../../compiler/evaluate/resultat.ts";
import type { Expr, Programme } from "../../compiler/ir/programme.ts";
import { compile } from "../../compiler/pipeline.ts";
import * as exact from "../../compiler/runtime/exact.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { colonnes, enObjets } from "../../bench/pratiques.mjs";
import { textesDeRegles } from "../../bench/regles.mjs";
import { chargeur } from "../differential/charge.ts";
import type { Module } from "../differential/charge.ts";
import { ecartDEvaluer, ecartDeLigne } from "../differential/colonnes.ts";
import * as m from "./edition-main.ts";

const VRAI: Expr = { kind: "constante", valeur: { kind: "booleen", valeur: true } };
const ref = (id: string): Expr => ({ kind: "regle", id });

async function charge(p: Programme): Promise<(fichier: string) => Module> {
  const charger = chargeur(await emettreBruts(m.edition([m.dispositif(p)], m.corpus([m.acte("a", "Acte", "2019-01-01")]))));
  return (fichier) => charger(fichier.startsWith("../") ? `typescript/${fichier.slice(3)}.ts` : `typescript/essai/${fichier}.ts`);
}

/** One indicator worth `points`, at 7 € a point. */
function indicateur(points: Expr, entrees: Programme["entrees"]): Programme {
  return m.programme("essai", {
    entrees,
    regles: [
      m.regle("x.accessible", m.BOOLEEN, VRAI, "x"),
      m.regle("x.propre", m.BOOLEEN, { kind: "entree", nom: "oui" }, "x"),
      m.regle("x.points", m.nombre("points"), { kind: "si", test: ref("x.propre"), alors: points, sinon: m.n("0") }, "x"),
      m.regle("x.montant", m.nombre("montant"), { kind: "arithmetique", op: "×", gauche: ref("x.points"), droite: m.n("7") }, "x"),
      m.regle("points", m.nombre("points"), { kind: "agregat", fonction: "somme", termes: [ref("x.points")], parmiMesurables: false }),
      m.regle("montant", m.nombre("montant"), { kind: "agregat", fonction: "somme", termes: [ref("x.montant")], parmiMesurables: false }),
    ],
    elements: [m.element("x", { propre: "x.propre", points: "x.points", montant: "x.montant" })],
    points: "points", montant: "montant",
  });
}

describe("un cabinet", () => {
  test("un tiers de point, 7 € le point : des fractions exactes, 7/3 d'euro", async () => {
    const version = (await charge(indicateur(m.n("1/3"), [m.entree("oui", m.BOOLEEN)])))("v1");
    const r = (version["evaluer"] as (d: object, e: number) => any)({ oui: true }, 2022);
    expect([r.points, r.montant]).toEqual([{ num: 1n, den: 3n }, { num: 7n, den: 3n }]);
    expect(r.element("x").montant).toEqual({ num: 7n, den: 3n });
  });

  test("des montants que les entiers sûrs ne tiennent pas : des fractions exactes, jamais un bigint ni un arrondi", async () => {
    const actes = m.entree("actes", m.compte("acte"), { min: exact.ZERO, max: exact.entier(2_000_000_000) });
    const fois = (facteur: string): Expr => ({ kind: "arithmetique", op: "×", gauche: { kind: "entree", nom: "actes" }, droite: m.n(facteur) });
    const evalue = async (points: Expr, plus: number): Promise<any> => {
      const p = indicateur(points, [m.entree("oui", m.BOOLEEN), actes]);
      const doubles: Programme = { ...p, regles: p.regles.map((r) => (r.id === "montant" ? { ...r, expr: { kind: "agregat", fonction: "somme", termes: Array.from({ length: plus }, () => ref("x.montant")), parmiMesurables: false } as Expr } : r)) };
      return ((await charge(doubles))("v1")["evaluer"] as (d: object, e: number) => any)({ oui: true, actes: 1_999_999_999 }, 2022);
    };
    const unSeul = await evalue(fois("7001"), 1);
    expect(unSeul.montant).toEqual({ num: 98_013_999_950_993n, den: 1n });
    expect(unSeul.element("x").montant).toEqual({ num: 98_013_999_950_993n, den: 1n });
    // Each term fits, their sum does not.
    const trois = await evalue(fois("2001"), 5);
    expect(trois.element("x").montant).toBe(28_013_999_985_993 * 100);
    expect(trois.montant).toEqual({ num: 140_069_999_929_965n, den: 1n });
  });

  test.each<[string, (a: Expr) => Expr]>([
    ["de grands nombres", (a) => a],
    ["dont on fait un grand nombre", (a) => ({ kind: "arithmetique", op: "×", gauche: { kind: "arithmetique", op: "×", gauche: a, droite: a }, droite: a })],
  ])("par colonnes, un arrondi %s dont le dénominateur manque : la ligne est encadrée, les autres sont exactes", async (quoi, suite) => {
    const compte = (nom: string, min: exact.Exact): Programme["entrees"][number] => m.entree(nom, m.compte("acte"), { min });
    const carre = (nom: string): Expr => ({ kind: "arithmetique", op: "×", gauche: { kind: "entree", nom }, droite: { kind: "entree", nom } });
    const grands = quoi === "de grands nombres";
    const lue = (nom: string): Expr => (grands ? carre(nom) : { kind: "entree", nom });
    const part: Expr = { kind: "quotient", num: lue("faits"), den: lue("tous"), part: false, entier: false };
    const charger = await charge(indicateur(suite({ kind: "arrondi", terme: part, pas: { n: 1n, d: 3n }, mode: "inferieur" }), [m.entree("oui", m.BOOLEEN), compte("faits", exact.ZERO), compte("tous", exact.UN)]));
    const runtime = charger("../runtime/colonnes") as unknown as { evaluerColonnes(v: unknown, t: Tableau, e: number): ResultatEnColonnes };
    const colonnes = { oui: Uint8Array.of(1, 1), faits: Int32Array.of(7, 7), tous: Int32Array.of(0, 4) };
    const lot = runtime.evaluerColonnes(charger("v1-colonnes")["enColonnes"], { lignes: 2, colonnes, presences: { tous: Uint8Array.of(0b10) } }, 2022);
    // Thirds of a point: 49 / 16 is 9 thirds and a little; 7 / 4 is 5 thirds and a little.
    expect([lot.resultat(0)!.points, lot.resultat(1)!.points]).toMatchObject([grands ? { min: "0", max: "49" } : { min: "0", max: "343" }, grands ? { num: 3n, den: 1n } : { num: 125n, den: 27n }]);
  });

  test.each<[string, readonly (readonly [string, string])[]]>([
    ["croissantes", [["1", "10"], ["3", "20"], ["5", "40"]]],
    ["décroissantes", [["5", "10"], ["1", "20"], ["1/5", "30"]]],
    ["égales", [["2", "10"], ["2", "20"], ["4", "30"]]],
    ["qui reviennent", [["2", "10"], ["1/3", "20"], ["4", "30"]]],
  ])("un barème par interpolation dont les bornes sont %s : comme pour l'évaluateur de référence", async (_, bornes) => {
    const bareme: Expr = { kind: "progression", mesure: { kind: "entree", nom: "actes" }, bornes: bornes.map(([borne, valeur]) => ({ borne: m.n(borne), valeur: m.n(valeur) })) };
    const p = indicateur({ kind: "agregat", fonction: "maximum", termes: [bareme, m.n("12")], parmiMesurables: false }, [m.entree("oui", m.BOOLEEN), m.entree("actes", m.compte("acte"), { min: exact.ZERO, max: exact.entier(8) })]);
    const version = (await charge(p))("v1");
    for (let actes = 0; actes <= 8; actes++) {
      const donnees = new Map<string, any>([["oui", { kind: "booleen", valeur: true }], ["actes", { kind: "nombre", valeur: exact.entier(actes) }]]);
      const ecart = ecartDEvaluer(evaluer(p, donnees, { exercice: 2022 }), p, donnees, (version["evaluer"] as (d: object, e: number) => any)({ oui: true, actes }, 2022));
      expect([actes, ecart]).toEqual([actes, undefined]);
    }
  });

  test("une option lue dans un tableau selon une part que rien ne mesure : la dernière écrite, comme pour l'évaluateur de référence", async () => {
    const compte = (nom: string): Programme["entrees"][number] => m.entree(nom, m.compte("acte"), { min: exact.ZERO, max: exact.entier(100) });
    const part: Expr = { kind: "quotient", num: { kind: "entree", nom: "faits" }, den: { kind: "entree", nom: "tous" }, part: false, entier: false };
    const option = (nom: string): Expr => ({ kind: "constante", valeur: { kind: "option", option: nom } });
    const ligne = (test: object, valeur: Expr): any => ({ tests: [test], valeur, span: { file: "essai.rules", start: 0, end: 0 } });
    const moitie = { n: 1n, d: 2n };
    const lue: Expr = { kind: "table", entrees: [part], lignes: [
      ligne({ kind: "intervalle", bas: moitie, basInclus: true, haut: null, hautInclus: false }, option("bien")),
      ligne({ kind: "intervalle", bas: null, basInclus: false, haut: moitie, hautInclus: false }, option("peu")),
    ] };
    const points: Expr = { kind: "table", entrees: [lue], lignes: [ligne({ kind: "option", option: "peu" }, m.n("10")), ligne({ kind: "option", option: "bien" }, m.n("30"))] };
    const p = indicateur(points, [m.entree("oui", m.BOOLEEN), compte("faits"), compte("tous")]);
    const version = (await charge(p))("v1");
    for (const [faits, tous] of [[0, 0], [1, 4], [3, 4]] as const) {
      const reference = evaluer(p, new Map<string, any>([["oui", { kind: "booleen", valeur: true }], ["faits", { kind: "nombre", valeur: exact.entier(faits) }], ["tous", { kind: "nombre", valeur: exact.entier(tous) }]]), { exercice: 2022 });
      const r = (version["evaluer"] as (d: object, e: number) => any)({ oui: true, faits, tous }, 2022);
      expect([faits, tous, exact.ecrire(reference.points!.min!)]).toEqual([faits, tous, String(r.points / 100)]);
    }
  });

  test("un chiffre que le texte ne donne pas, au fond d'une formule : hors de ses bornes, la donnée est refusée", async () => {
    const cache: Expr = { kind: "agregat", fonction: "somme", termes: [{ kind: "non-communique", min: exact.ZERO, max: exact.entier(360), entree: "tus" }], parmiMesurables: false };
    const charger = await charge(indicateur(cache, [m.entree("oui", m.BOOLEEN), m.entree("tus", m.nombre("points"), { min: exact.ZERO })]));
    const version = charger("v1");
    const evalue = (tus: number): any => (version["evaluer"] as (d: object, e: number) => any)({ oui: true, tus }, 2022);
    expect(Number(evalue(360).points)).toBe(36_000);
    expect(evalue(361)).toMatchObject({ valide: false, erreurs: [{ donnee: "tus" }] });
    const { enColonnes } = charger("v1-colonnes") as unknown as { enColonnes: VersionEnColonnes };
    expect(enColonnes.colonnes.find((c) => c.nom === "tus")).toMatchObject({ min: 0, max: 36_000 });
  });
});

describe("ce que des nombres entiers ne tiennent pas", () => {
  const TROP = "dépasse ce que ce calcul tient";
  const DECIMALES = "a plus de deux décimales : ce calcul compte en centièmes entiers";
  const PRENDRE = "; « estimer » sait la prendre telle quelle.";
  test.each<[string, object, readonly string[]]>([
    ["rien", { oui: true, actes: 2_147_483_647, notés: "21474836.47" }, []],
    ["un compte d'une unité de trop", { oui: true, actes: 2_147_483_648, notés: 1 }, [`« actes » ${TROP} (2 147 483 647) ${PRENDRE}`]],
    ["un centième de trop", { oui: true, actes: 1, notés: "21474836.48" }, [`« notés » ${TROP} (21 474 836,47) ${PRENDRE}`]],
    ["trois décimales", { oui: true, actes: 1, notés: "1,005" }, [`« notés » ${DECIMALES} ${PRENDRE}`]],
    ["un tiers, et un compte de trop", { oui: true, actes: 9e15, notés: "1/3" }, [`« actes » ${TROP} (2 147 483 647) ${PRENDRE}`, `« notés » ${DECIMALES} ${PRENDRE}`]],
    ["ce qui manque se dit d'abord", { oui: true, actes: 9e15 }, ["Il manque « notés ». Pour un encadrement sans cette donnée, demandez « estimer »."]],
    ["ce qui est mauvais aussi", { oui: 3, actes: 9e15, notés: "1/3" }, ["« oui » attend vrai ou faux (true, false)."]],
  ])("%s", async (_, donnees, messages) => {
    const version = (await charge(indicateur({ kind: "entree", nom: "notés" }, [m.entree("oui", m.BOOLEEN), m.entree("actes", m.compte("acte"), { min: exact.ZERO }), m.entree("notés", m.nombre("points"))])))("v1");
    const demander = (nom: string): any => (version[nom] as (d: object, e: number) => any)(donnees, 2022);
    const r = demander("evaluer");
    expect(r.valide ? [] : r.erreurs.map((e: { message: string }) => e.message)).toEqual(messages);
    expect(demander("estimer").valide).toBe(!messages.some((x) => x.includes("attend vrai")));
  });

  test("un taux peut être n'importe quelle fraction", async () => {
    const version = (await charge(indicateur(m.n("10"), [m.entree("oui", m.BOOLEEN), m.entree("taux", m.nombre("sans"))])))("v1");
    expect((version["evaluer"] as (d: object, e: number) => any)({ oui: true, taux: "1/3" }, 2022)).toMatchObject({ valide: true, points: 1_000 });
  });
});

describe("un dispositif de deux cents indicateurs, coupé en plusieurs fonctions", () => {
  test("dit ce que dit l'évaluateur de référence, un cabinet à la fois et par colonnes", async () => {
    const { value } = compile([...textesDeRegles(10)].map(([nom, texte]) => new SourceText(nom, texte)), { empreinte: "0".repeat(64), versionDuCompilateur: "essai" });
    const fichiers = await emettreBruts(value.edition!);
    const coupes = fichiers.filter((f) => /v1-(entiers|colonnes)\.ts$/.test(f.chemin)).map((f) => /function partie1\(/.test(f.contenu));
    expect(coupes).toEqual([true, true]);
    const charger = chargeur(fichiers);
    const { programme } = value.edition!.dispositifs[0]!.versions[0]!;
    const N = 60;
    const tableau = { lignes: N, colonnes: colonnes(10, N) };
    const version = charger("typescript/forfait/v1.ts");
    const lot = (charger("typescript/runtime/colonnes.ts")["evaluerColonnes"] as (v: unknown, t: Tableau, e: number) => ResultatEnColonnes)(charger("typescript/forfait/v1-colonnes.ts")["enColonnes"], tableau, 2022);
    const ecarts = enObjets(tableau.colonnes, 0, N).flatMap((d: object, i: number) => {
      const donnees: Donnees = new Map(Object.entries(d).map(([nom, v]) => [nom, typeof v === "boolean" ? { kind: "booleen", valeur: v } : { kind: "nombre", valeur: exact.entier(v as number) }]));
      const reference = evaluer(programme, donnees, { exercice: 2022 });
      return [ecartDEvaluer(reference, programme, donnees, (version["evaluer"] as (d: object, e: number) => unknown)(d, 2022)), ecartDeLigne(reference, lot.resultat(i))].filter((x) => x !== undefined);
    });
    expect(ecarts).toEqual([]);
  });
});

describe("un tableau", () => {
  let enColonnes: VersionEnColonnes;
  let evaluerColonnes: (v: VersionEnColonnes, t: Tableau, e: number, o?: object) => ResultatEnColonnes;
  let parMorceaux: (v: VersionEnColonnes, t: Tableau, e: number, taille: number) => Iterable<ResultatEnColonnes>;
  let nouvelleSortie: (v: VersionEnColonnes, n: number) => object;
  const oui = Uint8Array.of(1, 1, 0);
  const actes = Int32Array.of(3, -1, 5);

  beforeAll(async () => {
    const p = indicateur({ kind: "entree", nom: "actes" }, [m.entree("oui", m.BOOLEEN), m.entree("actes", m.compte("acte"), { min: exact.ZERO })]);
    const donnees = ["oui", "actes"].map((nom) => [nom, { nom: { nom }, type: nom === "oui" ? { kind: "type-booleen" } : { kind: "type-compte", unite: { nom: "actes" } } }] as const);
    const charger = chargeur(await emettreBruts(m.edition([m.dispositif(p)], m.corpus([m.acte("a", "Acte", "2019-01-01")], new Map(donnees) as never))));
    ({ enColonnes } = charger("typescript/essai/v1-colonnes.ts") as never);
    ({ evaluerColonnes, parMorceaux, nouvelleSortie } = charger("typescript/runtime/colonnes.ts") as never);
  });

  test("ce qui manque est encadré, ce qui est absurde est refusé ; dans la sortie, ni l'un ni l'autre n'est un chiffre", () => {
    const lot = evaluerColonnes(enColonnes, { lignes: 3, colonnes: { oui, actes }, presences: { oui: Uint8Array.of(0b110) } }, 2022);
    expect([...lot.points.min]).toEqual([0, Number.NaN, 0]);
    expect([...lot.points.max]).toEqual([300, Number.NaN, 0]);
    expect(lot.refusees.map((r) => [r.ligne, r.donnee])).toEqual([[1, "actes"]]);
    for (const v of lot.sortie.valeurs) expect([Number.isNaN(v[0]), Number.isNaN(v[1]), Number.isNaN(v[2])]).toEqual([true, true, false]);
    expect([...lot.atteint("x")]).toEqual([2, 2, 0]);
  });

  test.each<[string, Partial<Tableau>, RegExp]>([
    ["une colonne mal nommée", { colonnes: { oui, acte: actes } }, /La colonne « acte » : ce n'est pas une donnée déclarée. Vouliez-vous dire « actes »/],
    ["des présences mal nommées", { colonnes: { oui, actes }, presences: { acte: Uint8Array.of(0) } }, /Les présences « acte » : ce n'est pas une colonne de ce tableau. Vouliez-vous dire « actes »/],
    ["des présences en booléens", { colonnes: { oui, actes }, presences: { oui: [true, true, true] as never } }, /un bit par ligne/],
    ["une colonne trop courte", { colonnes: { oui, actes: Int32Array.of(1) } }, /compte 1 lignes sur 3/],
    ["des nombres à virgule", { colonnes: { oui, actes: Float64Array.of(1, 2, 3) as never } }, /attendue en Int32Array/],
  ])("%s : une RangeError en français", (_, plus, message) => {
    expect(() => evaluerColonnes(enColonnes, { lignes: 3, colonnes: {}, ...plus }, 2022)).toThrow(message);
  });

  test("une sortie trop petite, un morceau vide, un exercice qui n'en est pas un", () => {
    const tableau = { lignes: 3, colonnes: { oui, actes: Int32Array.of(1, 2, 3) } };
    expect(() => evaluerColonnes(enColonnes, tableau, 2022, { sortie: nouvelleSortie(enColonnes, 2) })).toThrow(/place que pour 2 lignes sur 3/);
    expect(() => [...parMorceaux(enColonnes, tableau, 2022, 0)]).toThrow(/au moins une ligne/);
    expect(() => evaluerColonnes(enColonnes, tableau, Number.NaN)).toThrow(/exercice/);
  });

  test("aucune ligne", () => {
    const lot = evaluerColonnes(enColonnes, { lignes: 0, colonnes: { oui: new Uint8Array(0), actes: new Int32Array(0) } }, 2022);
    expect([lot.lignes, [...lot.points.min], lot.refusees]).toEqual([0, [], []]);
  });
});
