// Each kind of change between two viewpoints, by a small law of its own: what it is called, who made it, and the same seen in reverse.
import { describe, expect, test } from "vitest";
import { miroir } from "../../compiler/diff/changement.ts";
import type { Changement } from "../../compiler/diff/changement.ts";
import { coteDe } from "../../compiler/diff/cote.ts";
import { changementsDe } from "../../compiler/diff/from-law.ts";
import { motsDe } from "../../compiler/diff/mots.ts";
import { isError } from "../../compiler/diagnostics/diagnostic.ts";
import type { Viewpoint } from "../../compiler/law/law.ts";
import { avenant, compiler, fondation } from "../support/evaluer.ts";

const LOI = `  paramètre quota « Quota » : 800 patients
  paramètre échéance « Échéance » : 15 juillet 2022
  volet 1 « Équipement »
    article : « 2 »
    exige : tous les indicateurs
    points : 280
    indicateur logiciel « Logiciel »
      article : « 2.1 »
      condition : x
    indicateur messagerie « Messagerie »
      article : « 2.2 »
      condition : y
  volet 2 « Services »
    article : « 3 »
    prérequis : volet 1
    indicateur coordination « Coordination »
      article : « 3.1 »
      condition : z
      points : 120
    indicateur taux « Taux »
      article : « 3.2 »
      mesure : fse / feuilles
      seuil : au moins 2/3
      points : 40
    indicateur délai « Délai »
      article : « 3.3 »
      mesure : commande
      seuil : avant le 28 avril 2023
      points : 5`;

const vue = (exercice: number, plus: Partial<Viewpoint> = {}) => ({ exercice, viewpoint: { jour: `${exercice}-12-31`, connuLe: "2999-12-31", sans: [], lectures: [], ...plus } });

interface Dit {
  readonly dits: readonly string[];
  readonly changements: readonly Changement[];
}

/** « logiciel : Condition récrite : avant → après [acte] », computation first. */
function entre(instructions: string, a = vue(2021), b = vue(2022), loi = LOI): Dit {
  const textes = [fondation(loi), avenant("a1", "1er juin 2021", instructions)];
  const { value, diagnostics } = compiler(...textes);
  expect(diagnostics.filter(isError).map((d) => `${d.code} ${d.titre}`)).toEqual([]);
  const corpus = value.corpus!;
  const [avant, apres] = [coteDe(corpus, "f", a).value, coteDe(corpus, "f", b).value];
  const changements = changementsDe({ avant, apres });
  const retour = changementsDe({ avant: apres, apres: avant });
  const nature = (kind: string, c: Changement): string => `${c.sujet.id} ${kind} ${"mot" in c ? c.mot : ""}`;
  expect(retour.map((c) => nature(c.kind, c)).sort()).toEqual(changements.map((c) => nature(miroir(c), c)).sort());
  expect(changementsDe({ avant, apres: avant })).toEqual([]);
  const mots = motsDe(corpus, "f", { avant, apres });
  return {
    changements,
    dits: changements.map((c) => {
      const d = mots.dire(c);
      return `${c.sujet.nom} : ${d.geste} : ${d.avant} → ${d.apres} [${d.acte}]`.replace(/[\u00a0\u202f]/g, " ");
    }),
  };
}

const dans = (texte: string): string => `dans f, à compter de 2022, par « article 4 »\n${texte}`;

describe("what an act does", () => {
  test.each([
    ["points raised", "  modifie volet 1\n    points : 400 au lieu de 280", ["volet 1 : Points relevés : 280 points → 400 points [avenant « a1 », article 4]"]],
    ["points lowered", "  modifie volet 1\n    points : 175 au lieu de 280", ["volet 1 : Points abaissés : 280 points → 175 points [avenant « a1 », article 4]"]],
    ["a threshold raised", "  modifie taux\n    seuil : 80 % au lieu de 2/3", ["taux : Seuil relevé : au moins 2/3 → au moins 80 % [avenant « a1 », article 4]"]],
    ["the comparator alone", "  modifie taux\n    seuil : plus de 2/3 au lieu de au moins 2/3", ["taux : Seuil relevé : au moins 2/3 → plus de 2/3 [avenant « a1 », article 4]"]],
    ["a comparator turned round", "  modifie taux\n    seuil : au plus 80 % au lieu de au moins 2/3", ["taux : Seuil récrit : au moins 2/3 → au plus 80 % [avenant « a1 », article 4]"]],
    ["a date put off", "  reporte délai du 28 avril 2023 au 30 juin 2023", ["délai : Seuil reporté : avant le 28 avril 2023 → avant le 30 juin 2023 [avenant « a1 », article 4]"]],
    ["a parameter", "  modifie quota\n    valeur : 900 patients au lieu de 800 patients", ["quota : Relevé : 800 patients → 900 patients [avenant « a1 », article 4]"]],
    ["a parameter's date", "  reporte échéance du 15 juillet 2022 au 1er janvier 2022", ["échéance : Avancé : le 15 juillet 2022 → le 1er janvier 2022 [avenant « a1 », article 4]"]],
    ["a condition", "  modifie logiciel\n    condition : x ou z", ["logiciel : Condition récrite : « X » → « X » ou « Z » [avenant « a1 », article 4]"]],
    ["a clause removed", "  modifie volet 2\n    sans prérequis", ["volet 2 : Prérequis supprimé : le volet 1 est atteint →  [avenant « a1 », article 4]"]],
    ["a clause added", "  modifie taux\n    condition : z", ["taux : Condition ajoutée :  → « Z » [avenant « a1 », article 4]"]],
    ["exige", "  modifie volet 1\n    exige : au moins 1 indicateur", ["volet 1 : Exigence récrite : tous les indicateurs → au moins 1 indicateur [avenant « a1 », article 4]"]],
    ["a repeal", "  abroge délai", ["délai : Abrogé : mesure : « a » ; seuil : avant le 28 avril 2023 ; 5 points →  [avenant « a1 », article 4]"]],
    ["a merger", "  fusionne messagerie dans logiciel\n    condition : x et y", [
      "logiciel : Condition récrite : « X » → « X » et « Y » [avenant « a1 », article 4]",
      "messagerie : Fusionné dans « Logiciel » : condition : « Y » →  [avenant « a1 », article 4]",
    ]],
    ["a suspension", "  suspend coordination réputé atteint", ["coordination : Suspendu : s’applique → réputé atteint [avenant « a1 », article 4]"]],
    ["a new label", "  renomme coordination « Exercice coordonné »", ["coordination : Renommé : Coordination → Exercice coordonné [avenant « a1 », article 4]"]],
    ["a volet renumbered: nothing that names it is rewritten", "  renumérote volet 1 en volet 4", ["volet 4 : Renuméroté : volet 1 → volet 4 [avenant « a1 », article 4]"]],
    ["the value of the point", "  modifie f\n    valeur du point : 8 € au lieu de 7 €", ["f : Valeur du point relevée : 7 € → 8 € [avenant « a1 », article 4]"]],
    ["the same figure otherwise written", "  modifie volet 1\n    points : 280 points au lieu de 280", ["volet 1 : Points : mêmes mots, autre acte : convention, 1 → avenant « a1 », article 4 [avenant « a1 », article 4]"]],
  ])("%s", (_, instruction, attendu) => {
    expect(entre(dans(instruction)).dits).toEqual(attendu);
  });

  test("a transfer keeps the identity, its removed clause has an author", () => {
    const { dits, changements } = entre(dans("  transfère coordination de volet 2 vers volet 1\n    sans points au lieu de 120"));
    expect(changements.map((c) => [c.sujet.id, c.kind, c.causes.map((k) => [k.sens, k.par.operation])])).toEqual([
      ["f/coordination", "transfere", [["agit", "a1#1"]]], ["f/coordination", "clause-retiree", [["agit", "a1#1"]]],
    ].map(([id, kind]) => [id, kind, [["agit", changements[0]!.causes[0]!.par.operation]]]));
    expect(dits[0]).toBe("coordination : Transféré : volet 2 → volet 1 [avenant « a1 », article 4]");
    expect(dits[1]).toBe("coordination : Points supprimés : 120 points →  [avenant « a1 », article 4]");
  });

  test("an element added, one split, one replaced", () => {
    const ajout = (nom: string): string => `    indicateur ${nom} « ${nom.toUpperCase()} »\n      article : « 9 »\n      condition : z\n      points : 10`;
    expect(entre(dans(`  ajoute à volet 2\n${ajout("neuf")}`)).dits).toEqual(["neuf : Créé :  → condition : « Z » ; 10 points [avenant « a1 », article 4]"]);
    expect(entre(dans(`  scinde délai en\n${ajout("tôt")}\n${ajout("tard")}`)).dits).toEqual([
      "tôt : Créé : issu de la scission de « Délai » :  → condition : « Z » ; 10 points [avenant « a1 », article 4]",
      "tard : Créé : issu de la scission de « Délai » :  → condition : « Z » ; 10 points [avenant « a1 », article 4]",
      "délai : Scindé en « TÔT » et « TARD » : mesure : « a » ; seuil : avant le 28 avril 2023 ; 5 points →  [avenant « a1 », article 4]",
    ]);
    expect(entre(dans(`  remplace délai par\n${ajout("autre")}`)).changements.map((c) => `${c.sujet.nom} ${c.kind}`)).toEqual(["autre cree", "délai remplace"]);
  });

  test("a suspension ends", () => {
    const { dits } = entre("dans f, pour 2021\n  suspend coordination sans points\ndans f, à compter de 2023\n  modifie volet 1\n    points : 1 au lieu de 280");
    expect(dits).toEqual(["coordination : Rétabli : sans points → s’applique [ne joue plus : avenant « a1 »]"]);
  });

  test("one dated clause, two years: its own author, by date", () => {
    const { changements } = entre("dans f, à compter de 2023\n  modifie quota\n    valeur : 1 patient au lieu de 800 patients", vue(2021), vue(2022), LOI.replace("points : 120", "points : 120 jusqu'en 2021, 130 à compter de 2022"));
    expect(changements.map((c) => [c.sujet.nom, c.kind, c.causes.map((k) => [k.sens, k.par.acte])])).toEqual([["coordination", "releve", [["date", "c"]]]]);
  });
});

describe("the other clock, and hypotheses", () => {
  const ACTE = dans("  abroge délai\n  modifie volet 1\n    points : 400 au lieu de 280");

  test("known before publication: what the act does is undone, by name", () => {
    const { dits } = entre(ACTE, vue(2022), vue(2022, { connuLe: "2021-01-01" }));
    expect(dits).toEqual([
      "volet 1 : Points abaissés : 400 points → 280 points [ne joue plus : avenant « a1 », article 4]",
      "délai : Maintenu : n’est pas abrogé :  → mesure : « a » ; seuil : avant le 28 avril 2023 ; 5 points [ne joue plus : avenant « a1 », article 4]",
    ]);
  });

  test("without the act: the same", () => {
    const sansActe = entre(ACTE, vue(2022), vue(2022, { sans: ["a1"] }));
    expect(sansActe.dits).toEqual(entre(ACTE, vue(2022), vue(2022, { connuLe: "2021-01-01" })).dits);
  });

  test("a dispositif not yet in force, and no difference at all", () => {
    expect(entre(ACTE, vue(2016), vue(2022)).changements.map((c) => c.kind)).toEqual(["dispositif-cree"]);
    expect(entre(ACTE, vue(2022), vue(2023)).changements).toEqual([]);
  });

  test("« fin d’exercice » falls on another day", () => {
    const { changements } = entre(dans("  modifie logiciel\n    condition : x ou y"), vue(2022), vue(2023), LOI.replace("seuil : avant le 28 avril 2023", "condition : commande ≤ fin d'exercice").replace("      mesure : commande\n", ""));
    expect(changements.map((c) => c.kind)).toEqual(["echeance"]);
  });
});
