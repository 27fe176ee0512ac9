// Four rows are computed in one word: a row that is refused, whatever its bytes, leaves the three others as they were.
import { expect, test } from "vitest";
import { emettreBruts } from "../../compiler/emit/typescript/emit.ts";
import type { Tableau, VersionEnColonnes } from "../../compiler/emit/typescript/socle/colonnes.ts";
import { compile } from "../../compiler/pipeline.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { colonnes } from "../../bench/pratiques.mjs";
import { textesDeRegles } from "../../bench/regles.mjs";
import { chargeur } from "./charge.ts";
import type { ModuleDeColonnes } from "./colonnes.ts";

const LIGNES = 64;

test.each([0, 1, 2, 3])("une ligne sur quatre est refusée, de rang %i : les autres ne changent pas", async (rang) => {
  const { value } = compile([...textesDeRegles(1)].map(([nom, texte]) => new SourceText(nom, texte)), { empreinte: "0".repeat(64), versionDuCompilateur: "essai" });
  const charger = chargeur(await emettreBruts(value.edition!));
  const { enColonnes } = charger("typescript/forfait/v1-colonnes.ts") as unknown as { readonly enColonnes: VersionEnColonnes };
  const { evaluerColonnes } = charger("typescript/runtime/colonnes.ts") as unknown as ModuleDeColonnes;
  const [justes, gatees] = [colonnes(1, LIGNES), colonnes(1, LIGNES)];
  for (const c of Object.values(gatees)) for (let i = rang; i < LIGNES; i += 4) c[i] = c instanceof Uint8Array ? 255 : -5;
  const tableau = (cols: Tableau["colonnes"]): Tableau => ({ lignes: LIGNES, colonnes: cols });
  const [attendu, obtenu] = [justes, gatees].map((c) => evaluerColonnes(enColonnes, tableau(c), 2022));
  for (let i = 0; i < LIGNES; i++) {
    const ligne = JSON.stringify(obtenu!.resultat(i));
    expect(ligne, `ligne ${i}`).toBe(i % 4 === rang ? "null" : JSON.stringify(attendu!.resultat(i)));
  }
});
