// Verdicts, points and missing data of a small flat fee, case by case as the law reads.
import { describe, expect, test } from "vitest";
import { evaluer } from "../../compiler/evaluate/evaluate.ts";
import { ecrire } from "../../compiler/runtime/exact.ts";
import { FORFAIT, TOUT } from "./forfait.ts";
import { auMoinsSeuil, BOOLEEN, compteDe, dispositif, donnees, entree, lit, nb, ratio } from "./programme.ts";

type Valeurs = Parameters<typeof donnees>[0];

function sans(...noms: (keyof typeof TOUT)[]): Valeurs {
  return Object.fromEntries(Object.entries(TOUT).filter(([nom]) => !noms.includes(nom as keyof typeof TOUT)));
}

function resume(programme: typeof FORFAIT, valeurs: Valeurs) {
  const r = evaluer(programme, donnees(valeurs), { exercice: 2022 });
  const fourchette = (f: { min: unknown; max: unknown } | null): string =>
    f === null ? "—" : f.max === null ? `${ecrire(f.min as never)}…` : ecrire(f.min as never) === ecrire(f.max as never) ? ecrire(f.min as never) : `${ecrire(f.min as never)}…${ecrire(f.max as never)}`;
  return {
    points: fourchette(r.points),
    montant: fourchette(r.montant),
    verdicts: Object.fromEntries(r.elements.map((e) => [e.nom, e.verdict])),
    manquantes: r.manquantes.map((m) => `${m.nom} ${m.largeur === null ? "∞" : ecrire(m.largeur)}`),
  };
}

describe("the flat fee", () => {
  test("everything is met", () => {
    expect(resume(FORFAIT, TOUT)).toEqual({
      points: "440", montant: "3080",
      verdicts: { "volet 1": "atteint", logiciel: "atteint", teletransmission: "atteint", coordination: "atteint", "volet 2": null, usage_dmp: "atteint" },
      manquantes: [],
    });
  });

  test("coordination is not asked for, but adds its points", () => {
    expect(resume(FORFAIT, { ...TOUT, coordonne: false })).toMatchObject({ points: "320", verdicts: { "volet 1": "atteint", coordination: "non atteint" } });
  });

  test("a lost volet 1 loses coordination and locks volet 2", () => {
    expect(resume(FORFAIT, { ...TOUT, lap: false })).toEqual({
      points: "0", montant: "0",
      verdicts: { "volet 1": "non atteint", logiciel: "non atteint", teletransmission: "atteint", coordination: "atteint", "volet 2": "non accessible", usage_dmp: "non accessible" },
      manquantes: [],
    });
  });

  test.each([[200, 1000, "atteint", "440"], [199, 1000, "non atteint", "400"], [0, 0, "non atteint", "400"]] as const)("%i of %i deposits", (depots_dmp, consultations, verdict, points) => {
    expect(resume(FORFAIT, { ...TOUT, depots_dmp, consultations })).toMatchObject({ points, verdicts: { usage_dmp: verdict } });
  });

  test("a missing answer is not a no", () => {
    expect(resume(FORFAIT, sans("coordonne"))).toEqual({
      points: "320…440", montant: "2240…3080",
      verdicts: { "volet 1": "atteint", logiciel: "atteint", teletransmission: "atteint", coordination: "non évaluable", "volet 2": null, usage_dmp: "atteint" },
      manquantes: ["coordonne 840"],
    });
  });

  test("what locks most is asked for first", () => {
    // 440 points × 7 € hang on lap, the 120 points of coordination on coordonne, the 40 of usage_dmp on the deposits.
    expect(resume(FORFAIT, sans("lap", "coordonne", "depots_dmp"))).toMatchObject({
      points: "0…440",
      verdicts: { "volet 1": "non évaluable", "volet 2": null, usage_dmp: "non évaluable" },
      manquantes: ["lap 3080", "coordonne 840", "depots_dmp 280"],
    });
  });

  test("once volet 1 is lost, what is missing in it holds nothing of the total, and volet 2 is not asked for", () => {
    const { points, manquantes, verdicts } = resume(FORFAIT, { lap: false });
    expect(points).toBe("0");
    expect(verdicts).toMatchObject({ "volet 1": "non atteint", teletransmission: "non évaluable", coordination: "non évaluable", usage_dmp: "non accessible" });
    expect(manquantes).toEqual(["coordonne 0", "feuilles 0", "teletransmises 0"]);
  });

  test("a part that is large enough for any whole decides", () => {
    expect(resume(FORFAIT, { ...sans("depots_dmp"), consultations: 0 })).toMatchObject({ verdicts: { usage_dmp: "non atteint" }, manquantes: [] });
    expect(resume(FORFAIT, sans("consultations"))).toMatchObject({ verdicts: { usage_dmp: "non évaluable" }, manquantes: ["consultations 280"] });
  });
});

describe("au moins N indicateurs", () => {
  const choix = dispositif(
    ["a", "b", "c"].map((nom) => entree(nom, BOOLEEN)),
    [{ nom: "volet", exige: 2, points: nb(100), enfants: ["a", "b", "c"].map((nom) => ({ nom: `i_${nom}`, condition: lit(nom) })) }],
  );
  test.each<[Valeurs, string, string, string[]]>([
    [{ a: true, b: true }, "atteint", "100", ["c 0"]],
    [{ a: false, b: false }, "non atteint", "0", ["c 0"]],
    [{ a: true, b: false }, "non évaluable", "0…100", ["c 700"]],
    [{}, "non évaluable", "0…100", ["a 700", "b 700", "c 700"]],
  ])("%o: %s", (valeurs, verdict, points, manquantes) => {
    expect(resume(choix, valeurs)).toMatchObject({ points, verdicts: { volet: verdict }, manquantes });
  });
});

describe("partial data narrow the result", () => {
  // 600 points for sure, 360 more if the share reaches one half.
  const socle = dispositif(
    [entree("tous", compteDe("patient")), entree("suivis", compteDe("patient"), { auPlus: "tous" })],
    [{ nom: "socle", points: nb(600) }, { nom: "suivi", mesure: ratio(lit("suivis"), lit("tous"), true), seuil: auMoinsSeuil("1/2"), points: nb(360) }],
  );
  test.each<[Valeurs, string, string | null]>([
    [{ tous: 100 }, "600…960", "non évaluable"],
    [{ suivis: 10 }, "600…960", "non évaluable"],
    [{ tous: 100, suivis: 50 }, "960", "atteint"],
    [{ tous: 0 }, "600", "non atteint"],
  ])("%o: %s points", (valeurs, points, verdict) => {
    expect(resume(socle, valeurs)).toMatchObject({ points, verdicts: { suivi: verdict, socle: null } });
  });
});

test("the measure is given as a rate, or as what is known of it", () => {
  const mesure = (valeurs: Valeurs) => evaluer(FORFAIT, donnees(valeurs), { exercice: 2022 }).elements.find((e) => e.nom === "usage_dmp")!.mesure;
  expect(mesure(TOUT)).toEqual({ min: { n: 1n, d: 5n }, max: { n: 1n, d: 5n }, nm: false, vide: false });
  expect(mesure({ ...TOUT, depots_dmp: 0, consultations: 0 })).toMatchObject({ vide: true });
  expect(mesure(sans("depots_dmp"))).toEqual({ min: { n: 0n, d: 1n }, max: { n: 1n, d: 1n }, nm: false, vide: false });
});
