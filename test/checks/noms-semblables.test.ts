// Names that the eye takes for one: what the eye keeps of a name, and every place where a name can be written.
import { describe, expect, test } from "vitest";
import { checkCorpus } from "../../compiler/checks/index.ts";
import { silhouette } from "../../compiler/checks/noms-semblables.ts";
import { corpusOf } from "../support/law.ts";

describe("the outline of a name", () => {
  test.each([
    ["cas_l", "cas_1"], ["cas_I", "cas_l"], ["c0v1d1", "cOvldI"], ["0", "O"], ["burn_urne", "bum_ume"], ["vvv", "wv"], ["VVOVV", "WOW"],
    ["ſuiſſe", "fuiffe"], ["ıdıot", "idiot"], ["ĸayaĸ", "kayak"], ["e\u0301cran", "écran"],
  ])("« %s » and « %s » look alike", (a, b) => expect(silhouette(a)).toBe(silhouette(b)));

  test.each([
    ["cas_1", "cas_2"], ["a", "b"], ["o", "O"], ["n", "m"], ["r", "m"], ["nr", "m"], ["v", "w"], ["V", "W"], ["vv", "W"], ["VV", "w"],
    ["s", "f"], ["i", "l"], ["é", "e"], ["cas", "cas_"], ["l", "k"], ["ab", "ba"], ["m", "w"], ["f", "i"], ["i", "k"], ["O", "l"],
  ])("« %s » and « %s » do not", (a, b) => expect(silhouette(a)).not.toBe(silhouette(b)));
});

/** « cas_l » after « cas_1 », and where the first one is. */
function semblables(texte: string): { readonly dits: readonly string[]; readonly ici: readonly string[] } {
  const { corpus, diagnostics } = corpusOf(texte);
  expect(diagnostics.filter((d) => d.gravite === "erreur").map((d) => d.titre)).toEqual([]);
  const ds = checkCorpus(corpus).filter((d) => d.code === "noms-semblables");
  return {
    dits: ds.map((d) => `${texte.slice(d.span.start, d.span.end)} : ${d.titre}`),
    ici: ds.flatMap((d) => d.etiquettes.map((e) => `${texte.slice(e.span.start, e.span.end)} ${e.texte}`)),
  };
}

const UN = { dits: ["cas_l : « cas_l » et « cas_1 » se confondent à l’œil"], ici: ["cas_1 « cas_1 » est ici"] };
const AUCUN = { dits: [], ici: [] };

const DONNEE = (nom: string): string => `donnée ${nom} « ${nom} » : oui ou non\n`;
const ACTE = (lignes: string, nom = "c16"): string => `convention ${nom} « Convention »\n  publiée le 1er janvier 2016\n  source : « JO »\n${lignes}`;
const DISPOSITIF = (nom: string, lignes: string): string => `dispositif ${nom} « Un » à compter de 2017\n  article : « 20 »\n${lignes}`;
const INDICATEUR = (nom: string, marge = "  "): string => `${marge}indicateur ${nom} « N »\n${marge}  condition : lap\n`;
const AVENANT = (instructions: string): string => `avenant a1 à c16 « A1 »\n  publié le 1er mars 2020\n  source : « JO »\ndans fs, à compter de 2021, par « 1 »\n${instructions}`;
const LAP = DONNEE("lap");

describe("where a name is written", () => {
  test.each<[string, string]>([
    ["two data", DONNEE("cas_1") + DONNEE("cas_l") + ACTE("")],
    ["two acts", ACTE("", "cas_1") + ACTE("", "cas_l")],
    ["two dispositifs", LAP + ACTE(DISPOSITIF("cas_1", INDICATEUR("a")) + DISPOSITIF("cas_l", INDICATEUR("b")))],
    ["a datum and an indicator", LAP + DONNEE("cas_1") + ACTE(DISPOSITIF("fs", INDICATEUR("cas_l")))],
    ["two indicators, one of them inside a volet", LAP + ACTE(DISPOSITIF("fs", `${INDICATEUR("cas_1")}  volet 1 « V »\n${INDICATEUR("cas_l", "    ")}`))],
    ["a calcul and an indicator", LAP + ACTE(DISPOSITIF("fs", `  paramètre cas_1 « P » : 3\n${INDICATEUR("cas_l")}`))],
    ["an element added later", LAP + ACTE(DISPOSITIF("fs", INDICATEUR("cas_1"))) + AVENANT(`  ajoute\n${INDICATEUR("cas_l", "    ")}`)],
    ["a paramètre added later", LAP + ACTE(DISPOSITIF("fs", INDICATEUR("cas_1"))) + AVENANT("  ajoute\n    paramètre cas_l « P » : 3\n")],
    ["an element made of another by scinde", LAP + ACTE(DISPOSITIF("fs", INDICATEUR("cas_1") + INDICATEUR("d"))) + AVENANT(`  scinde d en\n${INDICATEUR("cas_l", "    ")}`)],
    ["an element that replaces another", LAP + ACTE(DISPOSITIF("fs", INDICATEUR("cas_1") + INDICATEUR("d"))) + AVENANT(`  remplace d\n${INDICATEUR("cas_l", "    ")}`)],
    ["a new name", LAP + ACTE(DISPOSITIF("fs", INDICATEUR("cas_1") + INDICATEUR("d"))) + AVENANT("  renomme d en cas_l\n")],
  ])("%s", (_, texte) => expect(semblables(texte)).toEqual(UN));

  test.each<[string, string]>([
    ["one indicator in two dispositifs: nobody writes both at one place", LAP + ACTE(DISPOSITIF("fs", INDICATEUR("cas_1")) + DISPOSITIF("rosp", INDICATEUR("cas_l")))],
    ["the same name written again", LAP + ACTE(DISPOSITIF("fs", INDICATEUR("cas_1"))) + AVENANT(`  remplace cas_1\n${INDICATEUR("cas_1", "    ")}`)],
    ["a name only mentioned", LAP + ACTE(DISPOSITIF("fs", INDICATEUR("cas_1"))) + AVENANT("  abroge cas_1\n  pour mémoire « cas_l »\n")],
    ["a new label alone", LAP + ACTE(DISPOSITIF("fs", INDICATEUR("cas_1"))) + AVENANT("  renomme cas_1 « cas_l »\n")],
    ["an announced total", LAP + ACTE(`${DISPOSITIF("fs", INDICATEUR("cas_1"))}annonce total de cas_1 : 3 points en 2017\n`)],
  ])("silent: %s", (_, texte) => expect(semblables(texte)).toEqual(AUCUN));
});
