// Data checked before use: whatever is given, an answer in French and never an error; what passes is what can be estimated.
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { emettreBruts } from "../../compiler/emit/typescript/emit.ts";
import { chargeur } from "../differential/charge.ts";
import type { Module } from "../differential/charge.ts";
import { editionReelle } from "./paquet.ts";

interface Faute { readonly donnee: string; readonly message: string; readonly proche?: string }
type Reponse = { readonly valide: true; readonly donnees: Readonly<Record<string, unknown>> } | { readonly valide: false; readonly fautes: readonly Faute[] };

let paquet: Module;
let dispositif: Module;
const verifier = (donnees: unknown): Reponse => (paquet["verifierDonnees"] as (d: unknown) => Reponse)(donnees);
const fautes = (donnees: unknown): readonly Faute[] => {
  const r = verifier(donnees);
  return r.valide ? [] : r.fautes;
};

beforeAll(async () => {
  const charger = chargeur(await emettreBruts(editionReelle()));
  paquet = charger("typescript/index.ts");
  dispositif = charger("typescript/forfait-structure/index.ts");
});

describe("ce qui est refusé", () => {
  test.each<[string, object, string, string]>([
    ["un champ mal écrit", { feuilles_de_soin: 3 }, "feuilles_de_soin", "« feuilles_de_soin » n'est pas une donnée déclarée. Vouliez-vous dire « feuilles_de_soins » ?"],
    ["un numérateur au-dessus du dénominateur", { fse_télétransmises: 4, feuilles_de_soins: 3 }, "fse_télétransmises", "« fse_télétransmises » ne peut dépasser « feuilles_de_soins »."],
    ["un compte négatif", { feuilles_de_soins: -1 }, "feuilles_de_soins", "« feuilles_de_soins » ne peut être inférieure à 0."],
    ["un compte à virgule", { feuilles_de_soins: 0.9 }, "feuilles_de_soins", "« feuilles_de_soins » attend un nombre entier ; 0,9 n'en est pas un."],
    ["NaN", { feuilles_de_soins: NaN }, "feuilles_de_soins", "« feuilles_de_soins » attend un nombre entier ; NaN n'en est pas un."],
    ["l'infini", { feuilles_de_soins: -Infinity }, "feuilles_de_soins", "« feuilles_de_soins » attend un nombre entier ; -Infinity n'en est pas un."],
    ["au-delà des entiers exacts", { feuilles_de_soins: 2 ** 53 }, "feuilles_de_soins", "« feuilles_de_soins » attend un nombre entier ; 9007199254740992 n'en est pas un que JavaScript sache tenir."],
    ["un pourcentage", { feuilles_de_soins: "90 %" }, "feuilles_de_soins", "« feuilles_de_soins » attend un nombre entier : un compte, pas un pourcentage."],
    ["un texte", { feuilles_de_soins: "3000" }, "feuilles_de_soins", "« feuilles_de_soins » attend un nombre entier, pas un texte."],
    ["zéro pour non", { lap_certifié: 0 }, "lap_certifié", "« lap_certifié » attend vrai ou faux (true, false)."],
    ["null", { lap_certifié: null }, "lap_certifié", "« lap_certifié » est nulle (null) : une donnée inconnue s'omet."],
    ["une option inconnue", { activité_du_médecin: "moyenne" }, "activité_du_médecin", "« activité_du_médecin » attend l'une de ces valeurs : sous_p90, entre_p90_et_p95, au_dessus_de_p95."],
    ["constructor", { constructor: 3 }, "constructor", "« constructor » n'est pas une donnée déclarée."],
    ["__proto__", JSON.parse('{ "__proto__": { "lap_certifié": true } }') as object, "__proto__", "« __proto__ » n'est pas une donnée déclarée."],
  ])("%s", (_, donnees, donnee, message) => {
    expect(fautes(donnees).map((f) => [f.donnee, f.message])).toEqual([[donnee, message]]);
  });

  test.each(["2022-02-30", "30/11/2022", "2022-2-1", 20221130])("un jour qui n'existe pas, ou écrit autrement : %s", (jour) => {
    expect(fautes({ date_commande: jour }).map((f) => f.message)).toEqual(["« date_commande » attend un jour qui existe, écrit AAAA-MM-JJ."]);
    expect(fautes({ date_commande: "2022-11-30" })).toEqual([]);
  });

  test("le nom proche est donné à part, pour une correction d'un clic ; toutes les fautes sont dites", () => {
    expect(fautes({ feuilles_de_soin: 3, lap_certifie: true, lap_certifié: 1 }).map((f) => [f.donnee, f.proche])).toEqual([["lap_certifié", undefined], ["feuilles_de_soin", "feuilles_de_soins"], ["lap_certifie", "lap_certifié"]]);
  });
});

describe("ce qui passe", () => {
  test("absent et undefined sont inconnus ; rien n'est corrigé", () => {
    expect(verifier({})).toEqual({ valide: true, donnees: {} });
    const r = verifier({ lap_certifié: false, feuilles_de_soins: undefined, fse_télétransmises: 0 });
    expect(r).toEqual({ valide: true, donnees: { lap_certifié: false, fse_télétransmises: 0 } });
  });

  test("ce que la version demande encore", () => {
    const manquent = dispositif["donneesAFournir"] as (d: object, q: object) => readonly string[];
    const toutes = manquent({}, { exercice: 2022 });
    expect(toutes).toContain("lap_certifié");
    expect(manquent({ lap_certifié: true, feuilles_de_soins: undefined }, { exercice: 2022 })).toEqual(toutes.filter((nom) => nom !== "lap_certifié"));
  });

  test("la question ajoute les bornes que donne sa version", () => {
    const verifierPour = dispositif["verifierDonnees"] as (d: unknown, q: object) => Reponse;
    expect(verifierPour({ feuilles_de_soins: 3 }, { exercice: 2022 }).valide).toBe(true);
    expect(verifierPour({ feuilles_de_soins: -3 }, { exercice: 2022 }).valide).toBe(false);
    expect(() => verifierPour({}, { exercice: 1999 })).toThrow(RangeError);
  });
});

describe("quoi qu'on donne", () => {
  const piege = { get lap_certifié(): boolean { throw new Error("non"); } };
  const cyclique: Record<string, unknown> = {};
  cyclique["lap_certifié"] = cyclique;
  test.each<[string, unknown]>([
    ["rien", undefined], ["null", null], ["un texte", "lap_certifié"], ["un nombre", 3], ["une liste", []], ["une Map", new Map([["lap_certifié", true]])], ["une fonction", () => true], ["un piège", piege],
    ["un mandataire révoqué", revoque()], ["un cycle", cyclique], ["un symbole", { feuilles_de_soins: Symbol("x") }], ["un objet sans prototype", { feuilles_de_soins: Object.create(null) as unknown }],
  ])("%s : refusé, sans erreur levée", (_, donnees) => {
    const r = verifier(donnees);
    expect(r.valide ? [] : r.fautes.map((f) => typeof f.message)).toEqual(["string"]);
  });

  test("des objets au hasard : jamais d'erreur ; ce qui passe s'estime", () => {
    const nom = fc.oneof(fc.constantFrom("lap_certifié", "feuilles_de_soins", "fse_télétransmises", "activité_du_médecin", "__proto__", "toString"), fc.string());
    const valeur = fc.oneof(fc.boolean(), fc.integer(), fc.double(), fc.string(), fc.constantFrom(null, undefined, "90 %", 3n, 0, 1), fc.object());
    const estimer = dispositif["estimer"] as (d: object, q: object) => { valide: boolean };
    fc.assert(fc.property(fc.dictionary(nom, valeur), (donnees) => {
      const r = verifier(donnees);
      return r.valide === estimer(donnees, { exercice: 2022 }).valide && (!r.valide || estimer(r.donnees, { exercice: 2022 }).valide);
    }), { numRuns: 300 });
  });
});

function revoque(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

test("le schéma se prête aux bibliothèques qui suivent « Standard Schema »", () => {
  const schema = paquet["schema"] as { "~standard": { version: number; vendor: string; validate(v: unknown): unknown } };
  expect([schema["~standard"].version, schema["~standard"].vendor]).toEqual([1, "avenant"]);
  expect({ lap_certifié: true }).toEqual(expect.schemaMatching(schema as never));
  expect({ lap_certifié: 1 }).not.toEqual(expect.schemaMatching(schema as never));
  expect(schema["~standard"].validate({ lap_certifié: true })).toEqual({ value: { lap_certifié: true } });
  expect(schema["~standard"].validate({ lap_certifié: 1 })).toEqual({ issues: [{ message: "« lap_certifié » attend vrai ou faux (true, false).", path: ["lap_certifié"] }] });
  expect(schema["~standard"].validate(3)).toEqual({ issues: [{ message: "Les données sont attendues dans un objet, une propriété par donnée." }] });
  expect(dispositif["schema"]).toBe(schema);
});
