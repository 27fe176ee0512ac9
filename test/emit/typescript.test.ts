// The generated package at its doors: what an importer asks and gets, two clocks, refused data, same bytes, what is laid
// out again. Agreement with the reference evaluator is in test/differential/.
import { createHash } from "node:crypto";
import { StructureKind, VariableDeclarationKind } from "ts-morph";
import { beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../../compiler/edition/edition.ts";
import type { Expr, Programme } from "../../compiler/ir/programme.ts";
import { fautesDeListe, fautesDeType } from "../../compiler/emit/typescript/check.ts";
import { emettreBruts, emitTypeScript } from "../../compiler/emit/typescript/emit.ts";
import type { FichierEmis } from "../../compiler/emit/typescript/emit.ts";
import { CONST, Kind } from "../../compiler/emit/typescript/structures.ts";
import ts from "typescript";
import { chargeur } from "../differential/charge.ts";
import type { Module } from "../differential/charge.ts";
import * as m from "./edition-main.ts";
import { fautesCompletes } from "./vrai-typescript.ts";

const hash = (texte: string): string => createHash("sha256").update(texte).digest("hex");
const BUNDLER = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
const VRAI: Expr = { kind: "constante", valeur: { kind: "booleen", valeur: true } };

/** Télétransmission: a rate against 2/3, worth some points at 7 €. */
function forfait(points: string, seuil = "2/3"): Programme {
  const rate: Expr = { kind: "quotient", num: { kind: "entree", nom: "télétransmises" }, den: { kind: "entree", nom: "feuilles" }, part: true, entier: true };
  const ref = (id: string): Expr => ({ kind: "regle", id: `télétransmission.${id}` });
  return m.programme("forfait_structure", {
    libelle: "Forfait structure",
    entrees: [m.entree("télétransmises", m.compte("feuille"), { auPlus: "feuilles" }), m.entree("feuilles", m.compte("feuille"))],
    regles: [
      m.regle("télétransmission.accessible", m.BOOLEEN, VRAI, "télétransmission"),
      m.regle("télétransmission.mesure", m.nombre(), rate, "télétransmission"),
      m.regle("télétransmission.propre", m.BOOLEEN, { kind: "comparaison", op: "≥", gauche: ref("mesure"), droite: m.n(seuil) }, "télétransmission"),
      m.regle("télétransmission.points", m.nombre("points"), { kind: "si", test: { kind: "acquis", terme: ref("propre") }, alors: m.n(points), sinon: m.n("0") }, "télétransmission"),
      m.regle("télétransmission.montant", m.nombre("montant"), { kind: "arithmetique", op: "×", gauche: ref("points"), droite: m.n("7") }, "télétransmission"),
    ],
    elements: [m.element("télétransmission", {
      libelle: "Taux de télétransmission", article: "annexe 12, article 1.4", actes: ["convention"], propre: "télétransmission.propre", mesure: "télétransmission.mesure",
      points: "télétransmission.points", montant: "télétransmission.montant",
    })],
    points: "télétransmission.points",
    montant: "télétransmission.montant",
    actes: ["convention"],
  });
}

/** 2021: 22,5 points. 2022: 22,5 until the decision of January 2023 is known, 40 since. */
function edition(): Edition {
  const [avant, apres] = [forfait("22.5"), forfait("40")];
  const jours = { debut: "2021-01-01", fin: null };
  const grille = [
    { exercices: { de: 2021, a: 2021 }, jours, connuDes: "2016-10-23", connuJusque: "2020-05-05", version: "v1" },
    { exercices: { de: 2021, a: 2021 }, jours, connuDes: "2020-05-05", connuJusque: null, version: "v1" },
    { exercices: { de: 2022, a: null }, jours, connuDes: "2016-10-23", connuJusque: "2023-01-11", version: "v1" },
    { exercices: { de: 2022, a: null }, jours, connuDes: "2023-01-11", connuJusque: null, version: "v2" },
  ];
  const d = m.dispositifDe(avant, [{ cle: "v1", programme: avant }, { cle: "v2", programme: apres }], grille);
  return { ...m.edition([d], m.corpus([m.acte("convention", "Convention de 2016", "2016-10-23")])), connuLe: "2023-01-11" };
}

let fichiers: readonly FichierEmis[];
let dispositif: Module;
const contenu = (chemin: string): string => fichiers.find((f) => f.chemin === chemin)!.contenu;
const estimer = (donnees: unknown, question: unknown): any => (dispositif["estimer"] as (d: unknown, q: unknown) => unknown)(donnees, question);

beforeAll(async () => {
  fichiers = await emitTypeScript(edition());
  dispositif = chargeur(fichiers)("typescript/forfait-structure/index.ts");
});

describe("une évaluation", () => {
  test("à la borne exacte : atteint, points et montant exacts, actes et article", () => {
    expect(estimer({ télétransmises: 2, feuilles: 3 }, { exercice: 2021 })).toEqual({
      valide: true, dispositif: "forfait_structure", version: "v1", exercice: 2021,
      points: { min: "22.5", max: "22.5", exact: "22.5" }, montant: { min: "157.5", max: "157.5", exact: "157.5" },
      elements: [{
        nom: "télétransmission", libelle: "Taux de télétransmission", verdict: "atteint", points: { min: "22.5", max: "22.5", exact: "22.5" },
        montant: { min: "157.5", max: "157.5", exact: "157.5" }, mesure: { min: "2/3", max: "2/3", exact: "2/3", mesurable: "oui" },
        actes: ["Convention de 2016"], article: "annexe 12, article 1.4",
      }],
      resultats: [], donneesManquantes: [], donneesAbsentes: [], sansEffet: [],
    });
  });

  test.each([
    ["juste au-dessous", { télétransmises: 1999, feuilles: 3000 }, "non atteint", "0", "0"],
    ["dénominateur nul", { télétransmises: 0, feuilles: 0 }, "non atteint", "0", "0"],
    ["rien de connu", {}, "non évaluable", "0", "22.5"],
    ["numérateur seul", { télétransmises: 2 }, "non évaluable", "0", "22.5"],
    ["numérateur nul", { télétransmises: 0 }, "non atteint", "0", "0"],
  ])("%s", (_, donnees, verdict, min, max) => {
    const r = estimer(donnees, { exercice: 2021 });
    expect([r.elements[0].verdict, r.points.min, r.points.max]).toEqual([verdict, min, max]);
  });

  test("le résultat est du JSON", () => {
    const r = estimer({ feuilles: 3 }, { exercice: 2021 });
    expect(JSON.parse(JSON.stringify(r))).toEqual(r);
    expect(r.donneesAbsentes).toEqual(["télétransmises"]);
    expect(r.donneesManquantes).toEqual([{ nom: "télétransmises", largeur: "157.5" }]);
    expect((dispositif["parNom"] as (r: unknown, n: string) => unknown)(r, "télétransmission")).toBe(r.elements[0]);
  });
});

describe("des données refusées, sans lever d'erreur", () => {
  test.each([
    ["un compte à virgule", { télétransmises: 2.5 }, "télétransmises"],
    ["un compte négatif", { feuilles: -1 }, "feuilles"],
    ["un nombre qui n'en est pas un", { feuilles: NaN }, "feuilles"],
    ["un texte", { feuilles: "beaucoup" }, "feuilles"],
    ["nul", { feuilles: null }, "feuilles"],
    ["plus de télétransmises que de feuilles", { télétransmises: 4, feuilles: 3 }, "télétransmises"],
    ["un nom mal écrit", { feuille: 3 }, "feuille"],
    ["un nom du prototype", { constructor: 3 }, "constructor"],
  ])("%s", (_, donnees, donnee) => {
    const r = estimer(donnees, { exercice: 2021 });
    expect(r.valide).toBe(false);
    expect(r.erreurs.map((e: { donnee: string }) => e.donnee)).toEqual([donnee]);
  });

  test.each([
    ["un nom proche", { feuille: 3 }, "« feuille » n'est pas une donnée déclarée. Vouliez-vous dire « feuilles » ?"],
    ["des accents décomposés", { ["télétransmises".normalize("NFD")]: 3 }, `« ${"télétransmises".normalize("NFD")} » n'est pas une donnée déclarée. Vouliez-vous dire « télétransmises » ?`],
    ["un nom sans voisin", { constructor: 3 }, "« constructor » n'est pas une donnée déclarée."],
    ["une Map", new Map([["feuilles", 3]]), "Les données sont attendues dans un objet, une propriété par donnée."],
    ["une liste", [3], "Les données sont attendues dans un objet, une propriété par donnée."],
    ["rien", null, "Les données sont attendues dans un objet, une propriété par donnée."],
    ["un objet au lieu d'un nombre", { feuilles: { toString: () => "3" } }, "« feuilles » attend un nombre entier."],
    ["un grand entier", { feuilles: 3n }, "« feuilles » attend un nombre entier."],
    ["l'infini", { feuilles: Infinity }, "« feuilles » attend un nombre entier ; Infinity n'en est pas un."],
    ["un pourcentage", { feuilles: "45 %" }, "« feuilles » attend un nombre entier : un compte, pas un pourcentage."],
    ["un texte pour un compte", { feuilles: "45" }, "« feuilles » attend un nombre entier, pas un texte."],
    ["nul", { feuilles: null }, "« feuilles » est nulle (null) : une donnée inconnue s'omet."],
  ])("%s : la phrase", (_, donnees, message) => {
    expect(estimer(donnees, { exercice: 2021 }).erreurs.map((e: { message: string }) => e.message)).toEqual([message]);
  });

  test("une donnée que la version ne lit pas est contrôlée aussi", async () => {
    const libre = m.programme("libre", { entrees: [m.entree("actes", m.compte("acte"))], regles: [m.regle("r", m.nombre(), { kind: "entree", nom: "actes" })], points: "r" });
    const e = edition();
    const module = chargeur(await emettreBruts({ ...e, dispositifs: [...e.dispositifs, m.dispositif(libre)] }))("typescript/libre/index.ts");
    const appeler = (donnees: unknown): any => (module["estimer"] as (d: unknown, q: unknown) => unknown)(donnees, { exercice: 2022 });
    expect(appeler({ actes: 3, feuilles: 2.5 }).erreurs).toEqual([{ donnee: "feuilles", message: "« feuilles » attend un nombre entier ; 2,5 n'en est pas un." }]);
    expect(appeler({ actes: 3, télétransmises: 3, feuilles: 2 }).erreurs).toEqual([{ donnee: "télétransmises", message: "« télétransmises » ne peut dépasser « feuilles »." }]);
    expect(appeler({ actes: 3, feuilles: 2 }).sansEffet).toEqual(["feuilles"]);
  });

  test("une classe peut donner les données", () => {
    class Ligne {
      readonly #i: number;
      constructor(i: number) {
        this.#i = i;
      }
      get feuilles(): number {
        return [3, 4][this.#i]!;
      }
      get télétransmises(): number {
        return [3, 1][this.#i]!;
      }
    }
    for (const i of [0, 1]) {
      const objet = { feuilles: new Ligne(i).feuilles, télétransmises: new Ligne(i).télétransmises };
      for (const nom of ["estimer", "evaluer", "expliquer", "donneesAFournir", "verifierDonnees"]) {
        const demander = dispositif[nom] as (d: object, q: object) => unknown;
        expect([nom, JSON.stringify(demander(new Ligne(i), { exercice: 2021 }))]).toEqual([nom, JSON.stringify(demander(objet, { exercice: 2021 }))]);
      }
    }
  });

  test("ce que porte n'importe quel objet n'est pas une donnée", () => {
    const objet = Object.prototype as unknown as Record<string, unknown>;
    try {
      objet["feuilles"] = 3;
      expect(estimer({ télétransmises: 3 }, { exercice: 2021 }).donneesAbsentes).toEqual(["feuilles"]);
    } finally {
      delete objet["feuilles"];
    }
  });
});

describe("les deux horloges", () => {
  const points = (question: unknown) => estimer({ télétransmises: 3, feuilles: 3 }, question).points.exact;
  test("l'exercice, tel que connu par défaut à la dernière publication", () => {
    expect([points({ exercice: 2021 }), points({ exercice: 2022 })]).toEqual(["22.5", "40"]);
  });

  test("tel que connu la veille et le jour de la publication", () => {
    expect([points({ exercice: 2022, connuLe: "2023-01-10" }), points({ exercice: 2022, connuLe: "2023-01-11" })]).toEqual(["22.5", "40"]);
  });

  test.each([
    ["un exercice que rien ne couvre", { exercice: 2020 }, "aucune règle pour l'exercice 2020"],
    ["un exercice à virgule", { exercice: 2021.5 }, "l'exercice est une année"],
    ["avant toute publication", { exercice: 2021, connuLe: "2016-10-22" }, "n'étaient pas encore publiées le 2016-10-22"],
    ["un jour qui n'existe pas", { exercice: 2021, connuLe: "2023-02-29" }, "n'est pas un jour"],
    ["une question vide", null, "l'exercice est une année"],
  ])("%s lève une RangeError en français", (_, question, message) => {
    expect(() => estimer({}, question)).toThrow(RangeError);
    expect(() => estimer({}, question)).toThrow(message);
  });

  test("des cases voisines d'une même version n'en font qu'une", () => {
    expect(contenu("typescript/forfait-structure/index.ts").match(/connuDes:/g)).toHaveLength(3);
  });
});

describe("un dispositif demandé par jour", () => {
  test("le jour choisit la version, son année est l'exercice", async () => {
    const p: Programme = { ...m.programme("aide", { regles: [m.regle("fin", m.DATE, { kind: "fin-exercice", precedent: false })], resultats: [{ nom: "fin", libelle: "Fin", regle: "fin" }] }), periode: "unique" };
    const module = chargeur(await emettreBruts(m.edition([m.dispositif(p)])))("typescript/aide/index.ts");
    const demander = (question: unknown): any => (module["estimer"] as (d: unknown, q: unknown) => unknown)({}, question);
    expect(demander({ jour: "2020-02-29" }).resultats[0].valeur.exact).toBe("18627"); // 2020-12-31
    expect(() => demander({ jour: "2019-12-31" })).toThrow(RangeError);
  });
});

describe("ce qui est écrit", () => {
  test("passe le contrôle des types et la liste close ; le vrai TypeScript, ses options les plus strictes, n'y trouve rien", async () => {
    expect(await fautesDeType(fichiers)).toEqual([]);
    expect(await fautesDeListe(fichiers)).toEqual([]);
    expect(fautesCompletes(fichiers)).toEqual([]);
    expect(fautesCompletes(fichiers, BUNDLER)).toEqual([]);
  });

  test("la petite bibliothèque dit du code ce que dit la vraie", async () => {
    const fautes = [
      'const a: string = n0; const n0 = 1;', "export const a: readonly string[] = [1];", "export const b = ([] as readonly number[]).length.x;",
      "const m: ReadonlyMap<string, number> = [];", "export function f(s: string): number { return s.length; }", "export const c = f(1n); function f(x: number) { return x; }",
      "export const d: ReadonlySet<string> = new Set([1]);", "export const e: boolean = [1, 2][0];", "export const g: { readonly [k: string]: string } = { a: 1 };",
    ].map((contenu, i) => ({ chemin: `typescript/f${i}.ts`, contenu }));
    const ligne = (f: string): string => f.replace(/^\/(?:paquet\/)?/, "").replace(/ .*$/, "");
    const dites = (await fautesDeType(fautes)).map(ligne);
    const vraies = new Set(fautesCompletes(fautes, { ...BUNDLER, exactOptionalPropertyTypes: false, noUncheckedIndexedAccess: false, isolatedDeclarations: false }).map(ligne));
    expect(vraies.size).toBeGreaterThan(6);
    expect([...vraies].filter((v) => !new Set(dites).has(v))).toEqual([]);
  });

  test("un champ mal écrit, un élément qui n'existe pas arrêtent l'importateur", async () => {
    const essai = (code: string) => fautesDeType([...fichiers, { chemin: "typescript/essai.ts", contenu: `import { elementsDe, estimer, parNom } from "./forfait-structure/index.ts";\nimport { compte } from "./runtime/unites.ts";\nexport const noms = { compte, elementsDe, parNom };\n${code}\n` }]);
    expect(await essai('const r = estimer({ feuilles: compte(3) }, { exercice: 2022 }); if (r.valide) parNom(r, "télétransmission")?.points?.exact;')).toEqual([]);
    expect(await essai('const r = estimer({ feuilles: compte(3) }, { exercice: 2022 }); if (r.valide) elementsDe(r)["télétransmission"]?.points?.exact;')).toEqual([]);
    expect(await essai("estimer({ feuille: compte(3) }, { exercice: 2022 });")).toHaveLength(1);
    expect(await essai('estimer({ feuilles: "trois" }, { exercice: 2022 });')).toHaveLength(1);
    expect(await essai('estimer({ feuilles: 0.45 }, { exercice: 2022 });')).toHaveLength(1);
    expect(await essai('const r = estimer({}, { exercice: 2022 }); if (r.valide) parNom(r, "telé");')).toHaveLength(1);
    expect(await essai('const r = estimer({}, { exercice: 2022 }); if (r.valide) elementsDe(r).telé;')).toHaveLength(1);
  });

  test("une faute de type est dite, avec sa ligne", async () => {
    expect(await fautesDeType([{ chemin: "typescript/a.ts", contenu: 'export const a = 1;\nexport const b: number = "x";' }])).toEqual(["/typescript/a.ts:2 Type 'string' is not assignable to type 'number'."]);
  });

  test("les mêmes règles donnent les mêmes octets ; chaque fichier dit d'où il vient", async () => {
    expect((await emitTypeScript(edition())).map((f) => f.contenu)).toEqual(fichiers.map((f) => f.contenu));
    for (const f of fichiers) expect(f.contenu).toContain("Fichier généré par Avenant — ne pas modifier");
  });

  test("l'empreinte et la version du compilateur ne sont que dans la provenance", () => {
    const porteurs = fichiers.filter((f) => f.contenu.includes(edition().empreinte) || f.contenu.includes("0.0.0\""));
    expect(porteurs.map((f) => f.chemin)).toEqual(["typescript/provenance.ts"]);
  });

  test("les remarques disent l'acte et l'article", () => {
    const v1 = contenu("typescript/forfait-structure/v1.ts");
    const elements = contenu("typescript/forfait-structure/elements.ts");
    expect(elements).toContain("Article : annexe 12, article 1.4.");
    expect(elements).toContain("Actes : Convention de 2016.");
    expect(v1).toContain("// télétransmission (annexe 12, article 1.4)");
    expect(v1).toContain("const i1_teletransmission_mesure = o.part(o.quotient(d0_teletransmises, d1_feuilles, true));");
  });

  test("de longues chaînes et de longs barèmes restent plats", async () => {
    const n = { kind: "entree", nom: "feuilles" } as const;
    const chaine = Array.from({ length: 1200 }).reduce<Expr>((e) => ({ kind: "arithmetique", op: "+", gauche: e, droite: n }), n);
    const lignes = Array.from({ length: 400 }, (_, i) => ({
      tests: [{ kind: "intervalle", bas: i === 0 ? null : m.e(String(i)), basInclus: true, haut: i === 399 ? null : m.e(String(i + 1)), hautInclus: false } as const], valeur: m.n(String(2 * i)), span: m.SPAN,
    }));
    const p = m.programme("long", {
      entrees: [m.entree("feuilles", m.compte("feuille"))],
      regles: [m.regle("chaine", m.compte("feuille"), chaine), m.regle("bareme", m.nombre(), { kind: "table", entrees: [n], lignes })],
      resultats: [{ nom: "chaine", libelle: "Chaîne", regle: "chaine" }, { nom: "bareme", libelle: "Barème", regle: "bareme" }],
    });
    const emis = await emitTypeScript(m.edition([m.dispositif(p)]));
    expect(await fautesDeType(emis)).toEqual([]);
    const r = (chargeur(emis)("typescript/long/v1.ts")["estimer"] as (d: unknown, e: number) => any)({ feuilles: 7 }, 2022);
    expect(r.resultats.map((x: any) => x.valeur.exact)).toEqual([String(7 * 1201), "14"]);
  });
});

test.each<[string, Parameters<typeof m.programme>[1]]>([
  ["rien à lire", { regles: [m.regle("points", m.nombre("points"), m.n("10"))], points: "points" }],
  ["rien à calculer", { entrees: [m.entree("actes", m.compte("acte"))], regles: [m.regle("r", m.nombre(), { kind: "entree", nom: "actes" })], points: "r" }],
  ["rien du tout", {}],
  ["que des éléments aux noms d'ici", {
    regles: [m.regle("points", m.nombre("points"), m.n("10")), m.regle("vrai", m.BOOLEEN, { kind: "constante", valeur: { kind: "booleen", valeur: true } })],
    elements: ["fraction", "VERDICTS", "etat", "donnees", "o"].map((nom) => m.element(nom, { accessible: "vrai", points: "points" })), points: "points",
  }],
])("une version qui n'a %s : son code se contrôle, et répond", async (_, contenu) => {
  const fichiers = await emettreBruts(m.edition([m.dispositif(m.programme("essai", contenu))], m.corpus([m.acte("a", "Acte", "2019-01-01")])));
  expect([...(await fautesDeType(fichiers)), ...(await fautesDeListe(fichiers))]).toEqual([]);
  const module = chargeur(fichiers)("typescript/essai/v1.ts");
  for (const nom of ["evaluer", "estimer", "expliquer"]) {
    const r = (module[nom] as (d: object, e: number) => { valide: boolean; erreurs?: unknown })({}, 2022);
    expect([nom, r.valide]).toEqual([nom, contenu.entrees === undefined || nom !== "evaluer"]);
  }
});

describe("ce qui n'a pas changé", () => {
  test("est repris tel quel ; seul ce qui change est mis en forme", async () => {
    const premier = await emitTypeScript(edition(), { precedent: new Map(), hash });
    expect(premier.some((f) => f.repris)).toBe(false);
    const precedent = new Map(premier.map((f) => [f.chemin, { brut: f.brut, contenu: f.contenu }]));
    const marquee = { ...edition(), empreinte: "1".repeat(64) };
    const second = await emitTypeScript(marquee, { precedent, hash });
    expect(second.filter((f) => !f.repris && f.chemin.endsWith(".ts")).map((f) => f.chemin)).toEqual(["typescript/provenance.ts"]);
    expect(second.map((f) => f.contenu)).toEqual((await emitTypeScript(marquee)).map((f) => f.contenu));
  });

  test("nos numéros de structures sont ceux de ts-morph", () => {
    for (const [nom, numero] of Object.entries(Kind)) expect(StructureKind[numero]).toBe(nom);
    expect(CONST).toBe(VariableDeclarationKind.Const);
  });
});
