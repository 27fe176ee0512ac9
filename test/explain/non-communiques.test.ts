// What a result waits for when the sources do not give a figure: said, and only while it is still open.
import { expect, test } from "vitest";
import { evaluer } from "../../compiler/evaluate/evaluate.ts";
import { raconter } from "../../compiler/explain/resultat.ts";
import { compile } from "../../compiler/pipeline.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { MARQUES } from "../support/rules.ts";

const TEXTE = `
donnée lap « LAP » : oui ou non
donnée notifiés « Points notifiés » : points
convention c « C »
  publiée le 1er janvier 2019
  source : « JO »
dispositif f « F » à compter de 2020
  article : « article 1 »
  valeur du point : 7 €
  indicateur bouquet « Bouquet »
    condition : lap
    points : non communiqués, de 0 à 158
  indicateur effection « Effection »
    condition : lap
    points : non communiqués, de 0 à 360, fournis par notifiés
  indicateur aide « Aide »
    condition : lap
    montant : non communiqués, de 100 € à 200 €
`;

function dit(lap: boolean | undefined): string | null {
  const { value } = compile([new SourceText("f.rules", TEXTE)], MARQUES);
  const programme = value.edition!.dispositifs[0]!.versions[0]!.programme;
  const donnees = new Map(lap === undefined ? [] : [["lap", { kind: "booleen" as const, valeur: lap }]]);
  return raconter({ programme, donnees, exercice: 2020, resultat: evaluer(programme, donnees, { exercice: 2020 }) }).nonCommuniques;
}

const DEUX = "Les sources ne donnent pas les points de « Bouquet » (bouquet) et le montant de « Aide » (aide) : le résultat reste une fourchette.";

test.each([[true, DEUX], [undefined, DEUX], [false, null]])("lap %s", (lap, attendu) => {
  expect(dit(lap)).toBe(attendu);
});
