// Every sentence of the catalogue that a text can produce is produced here, at its place: carets under the fault, its code
// and its sentence, and nothing else said. `UPDATE=1` rewrites the carets; the review is that of the diff.
import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { actes } from "../../compiler/diagnostics/catalogue/actes.ts";
import { cas } from "../../compiler/diagnostics/catalogue/cas.ts";
import { controles } from "../../compiler/diagnostics/catalogue/controles.ts";
import { donnees } from "../../compiler/diagnostics/catalogue/donnees.ts";
import { format } from "../../compiler/diagnostics/catalogue/format.ts";
import { lecture } from "../../compiler/diagnostics/catalogue/lecture.ts";
import { noms } from "../../compiler/diagnostics/catalogue/noms.ts";
import { types } from "../../compiler/diagnostics/catalogue/types.ts";
import { moteurDe } from "../../compiler/cli/engine.ts";
import { compile } from "../../compiler/pipeline.ts";
import { lireCas } from "../../compiler/scenarios/read.ts";
import { lancer } from "../../compiler/scenarios/run.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { resteFrancais } from "../support/anglais.ts";
import { MARQUES } from "../support/rules.ts";
import { ecrire, lireRecueil, marquesDe, type Extrait, type Recueil } from "./marques.ts";
import { NON_PRODUITS } from "./non-produits.ts";

const produits = new Set<string>();

/** A file of rules: the preamble and the extract are one text when the preamble leaves a dispositif open. */
function diagnosticsDeRegles(recueil: Recueil, { texte }: Extrait): { source: SourceText; diagnostics: readonly Diagnostic[] } {
  const suite = /^\s/.test(texte) && recueil.preambule !== "";
  const source = new SourceText("extrait.rules", texte);
  if (!suite) {
    const autres = recueil.preambule === "" ? [] : [new SourceText("avant.rules", recueil.preambule)];
    return { source, diagnostics: compile([...autres, source], MARQUES).diagnostics };
  }
  const tout = new SourceText("extrait.rules", recueil.preambule + texte);
  const decalage = recueil.preambule.length;
  return { source, diagnostics: compile([tout], MARQUES).diagnostics.map((d) => ({ ...d, span: { ...d.span, start: d.span.start - decalage, end: d.span.end - decalage } })) };
}

function diagnosticsDeCas(recueil: Recueil, { texte }: Extrait): { source: SourceText; diagnostics: readonly Diagnostic[] } {
  const source = new SourceText("extrait.cas.yaml", texte);
  const { value, diagnostics } = compile([new SourceText("avant.rules", recueil.preambule)], MARQUES);
  expect(diagnostics.filter((d) => d.gravite === "erreur")).toEqual([]);
  const lu = lireCas(source);
  return { source, diagnostics: [...lu.diagnostics, ...(lu.value ? lancer(lu.value, moteurDe(value.corpus!)).diagnostics : [])] };
}

const RECUEILS = readdirSync(import.meta.dirname).filter((f) => f.endsWith(".rules") || f.endsWith(".cas.yaml")).sort();

describe.each(RECUEILS)("%s", (fichier) => {
  const recueil = lireRecueil(fichier);
  const recrits: string[] = [];
  // What is said of the preamble (data that this extract does not read) is not the point.
  const horsSujet = (d: Diagnostic): boolean => d.span.file === "avant.rules" || d.span.start < 0;

  test.each(recueil.extraits.map((e) => [e.titre, e] as const))("%s", (_, e) => {
    const dire = fichier.endsWith(".rules") ? diagnosticsDeRegles : diagnosticsDeCas;
    const { source, diagnostics } = dire(recueil, e);
    const vues = marquesDe(source, diagnostics.filter((d) => !horsSujet(d)));
    recrits.push(ecrire(e, vues));
    for (const v of vues) produits.add(v.code);
    expect(diagnostics.flatMap(resteFrancais), "said in English").toEqual([]);
    if (process.env["UPDATE"]) return;
    expect(ecrire(e, vues)).toBe(ecrire(e, e.marques));
  });

  afterAll(() => {
    if (process.env["UPDATE"]) writeFileSync(path.join(import.meta.dirname, fichier), `${recueil.entete.trimEnd()}\n\n${recrits.join("\n")}`);
  });
});

describe("the catalogue", () => {
  const codes = [actes, cas, controles, donnees, format, lecture, noms, types].flatMap((f) => Object.keys(f));

  test("every code is produced by an extract, or says why it cannot be", () => {
    expect(codes.filter((c) => !produits.has(c) && !NON_PRODUITS.has(c))).toEqual([]);
  });

  test("the list of codes that are not produced only shrinks", () => {
    expect([...NON_PRODUITS.keys()].filter((c) => produits.has(c) || !codes.includes(c))).toEqual([]);
  });

  test("sentences are written alike: no capital, no final stop, no straight apostrophe inside a word, no rough word", () => {
    const phrases = [actes, cas, controles, donnees, format, lecture, noms, types].flatMap((f) => Object.entries(f).flatMap(([code, e]) =>
      (["titre", "ici", "pourquoi", "aide", "exemple"] as const).flatMap((p) => {
        const phrase = (e as Record<string, { parts: readonly string[] } | string>)[p];
        return phrase === undefined || typeof phrase === "string" ? [] : [{ ou: `${code}.${p}`, parts: phrase.parts }];
      })));
    const texte = (parts: readonly string[]): string => parts.join("…");
    expect(phrases.filter(({ parts }) => /^[A-ZÀÉÈ][a-zéèà’]/.test(parts[0]!) && !parts[0]!.startsWith("Calcul : ")).map((x) => x.ou)).toEqual([]);
    expect(phrases.filter(({ parts }) => /[^.…]\.$/.test(texte(parts))).map((x) => x.ou)).toEqual([]);
    expect(phrases.filter(({ parts }) => /[a-zéèà]'[a-zéèàêœ]/i.test(texte(parts))).map((x) => x.ou)).toEqual([]);
    expect(phrases.filter(({ parts }) => /ill[ée]gal|interdit|fatal|token|invalide|identifiant|syntaxe|parser|!$/i.test(texte(parts))).map((x) => x.ou)).toEqual([]);
    expect(phrases.filter(({ parts }) => /\S[;?:!]( |$)|« ?$|[^ ]»/.test(texte(parts).replace(/https?:\S+/g, "").replace(/(nom|exercice|jour|attendu|lignes|colonnes|profil|points|volet 1|dispositif|cas|tableaux): /g, "$1 : "))).map((x) => x.ou)).toEqual([]);
  });
});
