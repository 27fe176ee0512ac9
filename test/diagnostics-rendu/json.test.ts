// The machine form: every field, places in code points, the format version.
import { expect, test } from "vitest";
import { diagnosticsToJson } from "../../compiler/diagnostics/json.ts";
import { faute, lieu, parmi, texte } from "./fautes.ts";

const source = texte("a.rules", 3, "« 🩺 » : 22.5\nseuil : 20\n");

test("a diagnostic with everything", () => {
  const d = faute(lieu(source, "22.5"), {
    code: "point-decimal",
    titre: "les nombres décimaux s’écrivent avec une virgule",
    ici: "point décimal",
    chemin: ["Volet 2", "« Arrêt »"],
    pourquoi: "p",
    aide: "a",
    exemple: "e",
    etiquettes: [{ span: lieu(source, "20"), texte: "comme ici" }],
    fixes: [
      { titre: "autre", sure: false, edits: [] },
      { titre: "écrire « 22,5 »", sure: true, edits: [{ span: lieu(source, "22.5"), texte: "22,5" }] },
    ],
  });
  const place = { fichier: "a.rules", ligne: 3, colonne: 9, longueur: 4 };
  expect(diagnosticsToJson([d], parmi(source))).toEqual({
    version_du_format: "1",
    diagnostics: [{
      code: "point-decimal",
      gravite: "erreur",
      titre: "les nombres décimaux s’écrivent avec une virgule",
      message: "les nombres décimaux s’écrivent avec une virgule : point décimal",
      emplacements: [
        { ...place, principal: true, libelle: "point décimal" },
        { fichier: "a.rules", ligne: 4, colonne: 9, longueur: 2, principal: false, libelle: "comme ici" },
      ],
      chemin_legal: ["Volet 2", "« Arrêt »"],
      correction: { titre: "écrire « 22,5 »", sure: true, modifications: [{ ...place, texte: "22,5" }] },
      autres_corrections: [{ titre: "autre", sure: false, modifications: [] }],
      pourquoi: "p",
      aide: "a",
      exemple: "e",
      page: "docs/diagnostics/point-decimal.md",
    }],
  });
});

test("what is not there is null or empty, never left out", () => {
  expect(diagnosticsToJson([faute({ file: "absent.rules", start: 3, end: 5 }, { titre: "t" })], parmi()).diagnostics).toEqual([{
    code: "code-test", gravite: "erreur", titre: "t", message: "t",
    emplacements: [{ fichier: "absent.rules", ligne: null, colonne: null, longueur: null, principal: true, libelle: "" }],
    chemin_legal: [], correction: null, autres_corrections: [], pourquoi: null, aide: null, exemple: null, page: "docs/diagnostics/code-test.md",
  }]);
});

test("nothing to report is a document too, and the order does not depend on the caller", () => {
  expect(diagnosticsToJson([], parmi())).toEqual({ version_du_format: "1", diagnostics: [] });
  const deux = [faute(lieu(source, "20"), { titre: "2" }), faute(lieu(source, "22.5"), { titre: "1" })];
  expect(diagnosticsToJson(deux, parmi(source)).diagnostics.map((d) => d.titre)).toEqual(["1", "2"]);
});
