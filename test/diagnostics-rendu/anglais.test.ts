// A diagnostic said in English: the catalogue's sentences, what the place added, the words around; never the analyst's own.
import { describe, expect, test } from "vitest";
import { enAnglais } from "../../compiler/diagnostics/anglais.ts";
import { actes } from "../../compiler/diagnostics/catalogue/actes.ts";
import { controles } from "../../compiler/diagnostics/catalogue/controles.ts";
import { noms } from "../../compiler/diagnostics/catalogue/noms.ts";
import { speaker } from "../../compiler/diagnostics/catalogue.ts";
import { rubriquesDe } from "../../compiler/diagnostics/langue.ts";
import { renderDiagnostic, renderSummary } from "../../compiler/diagnostics/render.ts";
import { traduire } from "../../compiler/diagnostics/traduire.ts";
import { faute, image, lieu, parmi, texte } from "./fautes.ts";

const source = texte("a.rules", 1, "    condition : prérequis_lap\n");
const span = lieu(source, "prérequis_lap");

describe("what a place adds", () => {
  test.each([
    ["vouliez-vous dire « un volet » ?", "did you mean « un volet »?"],
    ["ici aussi", "here too"],
    ["1er janvier 2023", "1 January 2023"],
    ["au 31 décembre 2017", "on 31 December 2017"],
    ["en 2022", "in 2022"],
    ["de 0 % à 100 %", "from 0 % to 100 %"],
    ["un nombre d’années", "a number of années"],
    ["une date, par exemple « 31 décembre 2022 »", "a date, for example « 31 décembre 2022 »"],
    ["« au moins », « une date » ou un nom", "« au moins », « une date » or a name"],
    ["exercices concernés : 2017, 2019 à 2021, 2023 et après", "years concerned: 2017, 2019 to 2021, 2023 onwards"],
    ["une phrase que personne n’a prévue", "une phrase que personne n’a prévue"],
    ["Calcul : 1 999 / 3 000 soit environ 66,63 % ; seuil au moins 2/3 : non atteint → 0 point, 0 €", "Computation: 1 999 / 3 000, about 66,63 %; threshold at least 2/3: non atteint → 0 point, 0 €"],
    ["Calcul : condition non remplie (lap : manquante) : non évaluable → de 0 à 40 points", "Computation: condition not met (lap: missing): non évaluable → from 0 to 40 points"],
    ["", ""],
  ])("%s", (fr, en) => expect(enAnglais(fr)).toBe(en));

  test("the title of another fault, quoted by a note, is recognised", () => {
    expect(enAnglais("rien ne s’appelle « nouveau » dans « Forfait »")).toBe("nothing is named « nouveau » in « Forfait »");
  });
});

describe("a whole diagnostic", () => {
  const d = speaker(noms)("nom-inconnu", span, { nom: "une date", dispositif: "« Forfait »", jour: "31 décembre 2017" }, {
    etiquettes: [{ span, texte: "« lap » est défini ici (une donnée)" }],
    fixes: [{ titre: "remplacer par « lap »", sure: false, edits: [{ span, texte: "lap" }] }],
    aide: "vouliez-vous dire « lap » ?",
    chemin: ["Forfait"],
  });
  const en = traduire(d, "en");

  test("French is the language in which it was made", () => expect(traduire(d, "fr")).toBe(d));

  test("code, severity, places and edits do not change", () => {
    expect([en.code, en.gravite, en.span, en.chemin, en.fixes[0]!.edits]).toEqual([d.code, d.gravite, d.span, d.chemin, d.fixes[0]!.edits]);
  });

  test("it reads in English, quotations left as they are", () => {
    expect(renderDiagnostic(en, parmi(source), { rubriques: rubriquesDe("en"), comprendre: (c) => `avenant expliquer ${c}` })).toBe(image(`
      error[nom-inconnu]: nothing is named « une date » in « Forfait »
        ┌─ a.rules:1:17
        │  Forfait
        │
      1 │     condition : prérequis_lap
        │                 ^^^^^^^^^^^^^ no item of data, no computation, no parameter, no element has this
        │                               name on 31 December 2017
        │                 ------------- « lap » is defined here (an item of data)
        │
        = What to do: did you mean « lap »?
        = Possible correction, to be checked: replace by « lap »
        = Learn more: avenant expliquer nom-inconnu
    `));
  });

  test("a computation keeps its heading", () => {
    const somme = speaker(controles)("ecart-faux", span, { element: "« F »", ecrit: "1 point", vrai: "2 points", annonce: "5 points", calcule: "3 points", somme: "1 + 2 = 3 points" });
    expect(renderDiagnostic(traduire(somme, "en"), parmi(source), { rubriques: rubriquesDe("en") })).toContain("= Computation: 1 + 2 = 3 points");
  });

  test("a sentence that a place changed afterwards is still said", () => {
    const acte = { ...speaker(actes)("deja-suspendu", span, { element: "a", quand: "en 2022" }), exemple: "exercices concernés : 2022 et après" };
    expect([traduire(acte, "en").titre, traduire(acte, "en").exemple]).toEqual(["« a » is already suspended in 2022", "years concerned: 2022 onwards"]);
  });

  test("a diagnostic that no family knows keeps its words", () => {
    expect(traduire(faute(span, { titre: "un message à nous", ici: "ici aussi" }), "en")).toMatchObject({ titre: "un message à nous", ici: "here too" });
  });
});

test("counts", () => {
  const [e, a] = [faute(span, { titre: "t" }), faute(span, { titre: "t", gravite: "avertissement" })];
  expect(renderSummary([e, e, a], rubriquesDe("en"))).toBe("2 errors, 1 warning in 1 file");
  expect(renderSummary([], rubriquesDe("en"))).toBe("nothing to report");
});
