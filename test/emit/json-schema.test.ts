// The schema of a version, held by a strict validator: what it accepts, what it refuses, the words it carries.
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { emitJsonSchema } from "../../compiler/emit/json-schema/emit.ts";
import * as m from "./edition-main.ts";

const EXTENSIONS = ["x-minimum", "x-maximum", "x-unite", "x-au-plus", "x-origine", "x-libelles"];
const PROGRAMME = m.programme("forfait_structure", {
  libelle: "Forfait structure",
  entrees: [
    m.entree("télétransmises", m.compte("feuille"), { libelle: "Feuilles télétransmises", auPlus: "feuilles", question: "Combien ?", origine: "prerempli" }),
    m.entree("feuilles", m.compte("feuille"), { max: m.e("31/2") }),
    m.entree("lap", m.BOOLEEN),
    m.entree("temps", { kind: "choix", donnee: "temps", options: ["tiers_temps", "mi_temps"] }, { libelles: ["Tiers temps", "Mi-temps"] }),
    m.entree("commande", m.DATE),
    m.entree("taux", m.nombre(), { max: m.e("2/3") }),
    m.entree("effection", m.nombre("points")),
  ],
  regles: [
    m.regle("part", m.nombre(), { kind: "quotient", num: { kind: "entree", nom: "télétransmises" }, den: { kind: "entree", nom: "feuilles" }, part: true, entier: true }, "part"),
    m.regle("télétransmission.propre", m.BOOLEEN, { kind: "comparaison", op: "≥", gauche: { kind: "regle", id: "part" }, droite: m.n("2/3") }, "télétransmission"),
    m.regle("télétransmission.points", m.nombre("points"), { kind: "non-communique", min: m.e("0"), max: m.e("360"), entree: "effection" }, "télétransmission"),
  ],
  elements: [m.element("télétransmission", { article: "annexe 12, article 1.4", actes: ["convention"] })],
  actes: ["convention"],
});

const [fichier] = emitJsonSchema(m.edition([m.dispositif(PROGRAMME)], m.corpus([m.acte("convention", "Convention de 2016", "2016-10-23")])));
const schema = JSON.parse(fichier!.contenu) as { properties: Record<string, Record<string, unknown>>; [cle: string]: unknown };
const accepte = new Ajv2020({ strict: true, ownProperties: true, formats: { date: true }, keywords: EXTENSIONS }).compile(schema);

describe("le schéma d'une version", () => {
  test("se nomme, et dit d'où il vient", () => {
    expect(fichier!.chemin).toBe("json-schema/forfait-structure/v1.json");
    expect(Object.keys(schema)).toEqual(["$schema", "$id", "$comment", "title", "description", "type", "additionalProperties", "properties"]);
    expect(schema["description"]).toContain("Convention de 2016");
  });

  test("chaque donnée a son libellé, sa question, les articles et actes qui la lisent, ce que JSON ne sait dire", () => {
    expect(schema.properties["télétransmises"]).toEqual({
      title: "Feuilles télétransmises",
      description: "Combien ? Lue par : télétransmission (annexe 12, article 1.4 ; Convention de 2016).",
      type: "integer", minimum: 0, "x-unite": "feuille", "x-au-plus": "feuilles", "x-origine": "prerempli",
    });
    expect(schema.properties["temps"]).toMatchObject({ enum: ["tiers_temps", "mi_temps"], "x-libelles": ["Tiers temps", "Mi-temps"] });
    expect(schema.properties["taux"]).toMatchObject({ "x-minimum": "0", "x-maximum": "2/3" });
  });

  test.each([
    ["rien : tout est inconnu", {}],
    ["tout", { télétransmises: 2, feuilles: 15, lap: true, temps: "mi_temps", commande: "2022-12-31", taux: "22,5", effection: 360 }],
    ["une fraction", { taux: "2/3" }],
    ["un décimal", { taux: "0.5" }],
  ])("accepte %s", (_, donnees) => {
    expect(accepte(donnees)).toBe(true);
  });

  test.each([
    ["une donnée inconnue", { feuille: 3 }],
    ["un nom de prototype", { toString: 3 }],
    ["un compte négatif", { feuilles: -1 }],
    ["un compte à virgule", { feuilles: 1.5 }],
    ["un compte au-dessus de sa borne", { feuilles: 16 }],
    ["un nombre flottant", { taux: 0.5 }],
    ["un texte qui n'est pas un nombre", { taux: "1e3" }],
    ["un dénominateur nul", { taux: "1/0" }],
    ["des points au-delà du texte", { effection: 361 }],
    ["une date à la française", { commande: "31/12/2022" }],
    ["une option inconnue", { temps: "Mi-temps" }],
    ["nul", { lap: null }],
  ])("refuse %s", (_, donnees) => {
    expect(accepte(donnees)).toBe(false);
  });
});
