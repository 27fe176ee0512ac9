// Every pair of versions of the real rules: no difference is missed, none is invented, and the way back is the mirror of the way there.
import { describe, expect, test } from "vitest";
import { miroir, type Changement } from "../../compiler/diff/changement.ts";
import { coteDe, type Cote } from "../../compiler/diff/cote.ts";
import { changementsDe } from "../../compiler/diff/from-law.ts";
import { motsDe } from "../../compiler/diff/mots.ts";
import { comparer } from "../../compiler/diff/comparer.ts";
import { comparaisonEnMarkdown, comparaisonEnTexte } from "../../compiler/diff/ecrire.ts";
import { comparaisonEnJson } from "../../compiler/diff/json.ts";
import { effetVu } from "./vue.ts";
import { printProgramme } from "../../compiler/ir/print.ts";
import type { Viewpoint } from "../../compiler/law/law.ts";
import { dispositifsLus } from "../../compiler/law/renvois.ts";
import { compile } from "../../compiler/pipeline.ts";
import { anneeDe } from "../../compiler/runtime/jours.ts";
import { lireLesCas } from "../support/projet.ts";
import { fichiersReels, MARQUES } from "../support/rules.ts";

const { corpus, edition } = compile(fichiersReels(".rules"), MARQUES).value;

/** The viewpoint of each version, then each act left out, then each reading. */
function cotes(nom: string): Cote[] {
  const d = edition!.dispositifs.find((x) => x.nom === nom)!;
  const vues = d.versions.map((v) => v.viewpoint);
  const derniere = vues.at(-1)!;
  const autres: Viewpoint[] = corpus!.actes.map((a) => (a.genre === "lecture" ? { ...derniere, lectures: [a.id] } : { ...derniere, sans: [a.id] }));
  const exercice = (v: Viewpoint): number | null => (d.periode === "annee-civile" ? anneeDe(v.jour) : null);
  return [...vues, ...autres].flatMap((viewpoint) => {
    const { value, diagnostics } = coteDe(corpus!, nom, { viewpoint, exercice: exercice(viewpoint) });
    return diagnostics.some((x) => x.gravite === "erreur") ? [] : [value];
  });
}

const nature = (kind: string, c: Changement): string => `${c.sujet.genre === "dispositif" ? "" : c.sujet.id} ${kind} ${"mot" in c ? `${c.mot} ${c.nomClause ?? ""}` : ""}`;

describe.each(edition!.dispositifs.map((d) => d.nom))("%s", (nom) => {
  const tous = cotes(nom);
  const lus = [...dispositifsLus(corpus!, nom)].filter((autre) => autre !== nom);
  const vus = new Map(tous.map((c) => [c, lus.map((autre) => coteDe(corpus!, autre, c.vue).value)]));
  /** Other dispositifs that it reads and whose computation differs: what `comparer` gives with the texts. */
  const renvoisEntre = (avant: Cote, apres: Cote): string[] =>
    lus.filter((_, k) => changementsDe({ avant: vus.get(avant)![k]!, apres: vus.get(apres)![k]! }).some((c) => c.portee === "calcul"));

  test("a programme that differs has changes, with words and authors; the same law has none; the way back mirrors", () => {
    let paires = 0;
    for (const [i, avant] of tous.entries())
      for (const apres of tous.slice(i)) {
        paires++;
        const renvois = renvoisEntre(avant, apres);
        const changements = changementsDe({ avant, apres }, renvois);
        const ou = `${JSON.stringify(avant.vue)} → ${JSON.stringify(apres.vue)}`;
        if (avant === apres) expect(changements, ou).toEqual([]);
        const differe = (avant.programme && printProgramme(avant.programme)) !== (apres.programme && printProgramme(apres.programme));
        if (differe) expect(changements.length, ou).toBeGreaterThan(0);
        expect(changements.filter((c) => c.kind === "autre"), ou).toEqual([]);
        const retour = changementsDe({ avant: apres, apres: avant }, renvois);
        expect(retour.map((c) => nature(c.kind, c)).sort(), ou).toEqual(changements.map((c) => nature(miroir(c), c)).sort());
        const mots = motsDe(corpus!, nom, { avant, apres });
        for (const c of changements) {
          const d = mots.dire(c);
          expect(`${d.sujet}${d.geste}${d.avant}${d.apres}`, ou).not.toMatch(/undefined|\[object|null/);
          if (["ordre", "citation", "actes", "echeance", "renvoi"].includes(c.kind)) continue;
          expect(c.causes, `${ou} : ${d.sujet}, ${d.geste}`).not.toEqual([]);
        }
      }
    expect(paires).toBeGreaterThan(0);
  });
});

describe("2022, before and after the decision of January 2023", () => {
  const vue = (connuLe: string) => () => ({ exercice: 2022, viewpoint: { jour: "2022-12-31", connuLe, sans: [], lectures: [] } });
  const cas = lireLesCas(fichiersReels(".cas.yaml"));
  const faire = () => comparer(corpus!, vue("2022-12-31"), vue("2999-12-31"), { dispositifs: ["forfait_structure"], cas });
  const { value, diagnostics } = faire();
  const d = value.dispositifs[0]!;

  test("the requirement of coordination goes, the maximum stays, and who gains is found", () => {
    expect(diagnostics).toEqual([]);
    expect(d.changements.filter((c) => c.portee === "calcul").map((c) => `${c.sujet.nom} ${c.kind} ${"mot" in c ? c.mot : ""}`)).toEqual([
      "volet 1 clause-recrite exige", "volet 1 abaisse points", "coordination clause-ajoutee points",
    ]);
    expect(effetVu(d.maxima[0]!)).toBe("1385 → 1385");
    const rang = d.recherche!.portees[d.changements.findIndex((c) => "mot" in c && c.mot === "exige")]!.temoins[0]!;
    const temoin = d.recherche!.temoins[rang]!;
    expect(temoin.ecarts.map((e) => [e.donnee, e.valeur])).toEqual([["exercice_coordonné", { kind: "booleen", valeur: false }]]);
    expect(effetVu({ avant: temoin.issues.avant, apres: temoin.issues.apres })).toBe("0 → 1265");
  });

  test("the cases that move, and the others counted", () => {
    const tous = cas.filter((f) => f.dispositif.texte === "forfait_structure").flatMap((f) => f.cas);
    const de2022 = tous.filter((c) => c.vue.exercice === 2022).length;
    expect(d.cas.deplaces.length + d.cas.inchanges + d.cas.illisibles).toBe(de2022);
    expect(d.cas.autresExercices).toBe(tous.length - de2022);
    expect(d.cas.deplaces.length).toBeGreaterThan(0);
    expect(d.cas.inchanges).toBeGreaterThan(0);
  });

  test("same input, same bytes; every change of computation has a witness or is said to have none", () => {
    const ecrit = (c: typeof value): string => [comparaisonEnTexte(c, () => "ici"), comparaisonEnMarkdown(c, () => "ici"), JSON.stringify(comparaisonEnJson(c, () => "ici"))].join("\n");
    expect(ecrit(faire().value)).toBe(ecrit(value));
    d.changements.forEach((c, i) => expect(d.recherche!.portees[i] === null).toBe(c.portee === "texte"));
  });
});

test("a dispositif that ends and another that follows: which one, the maximum, and neither cases nor practices, since all of them move", () => {
  const vue = (exercice: number) => () => ({ exercice, viewpoint: { jour: `${exercice}-12-31`, connuLe: "2999-12-31", sans: [], lectures: [] } });
  const dire = (a: number, b: number, sans: readonly string[] = []): string =>
    comparaisonEnTexte(comparer(corpus!, vue(a), () => ({ exercice: b, viewpoint: { ...vue(b)().viewpoint, sans } }), { dispositifs: ["forfait_structure", "donum"], cas: lireLesCas(fichiersReels(".cas.yaml")) }).value, () => "ici").replace(/\s+/g, " ");
  const texte = dire(2025, 2026);
  expect(texte).toContain("N’est plus en vigueur : en vigueur → « Dotation numérique (DONUM) » lui succède [convention 2024]");
  expect(texte).toContain("en vigueur, succède à « Forfait structure » [convention 2024");
  expect(texte).not.toMatch(/Pour qui cela change|Cas du corpus/);
  expect(dire(2025, 2026, ["convention_2024"])).not.toContain("succède");
});
