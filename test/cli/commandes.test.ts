// The command line as a person or CI meets it: exit codes, streams, JSON, bad usage, colours. The real bundle, real processes.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../compiler/pipeline.ts";
import { fichiersReels, MARQUES, RACINE } from "../support/rules.ts";

const travail = mkdtempSync(path.join(os.tmpdir(), "avenant-cli-"));
const AVENANT = path.join(RACINE, "bin/avenant.mjs");
afterAll(() => rmSync(travail, { recursive: true, force: true }));

interface Fin {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function avenant(args: readonly string[], cwd = travail, env: Readonly<Record<string, string>> = {}): Fin {
  const r = spawnSync(process.execPath, [AVENANT, ...args], { cwd, encoding: "utf8", env: { ...process.env, ...env } });
  return { code: r.status, out: r.stdout, err: r.stderr };
}

function tree(dossier: string): Map<string, string> {
  return new Map(
    readdirSync(dossier, { recursive: true, encoding: "utf8" })
      .sort()
      .filter((f) => statSync(path.join(dossier, f)).isFile())
      .map((f) => [f.split(path.sep).join("/"), readFileSync(path.join(dossier, f), "utf8")]),
  );
}

beforeAll(() => {
  cpSync(path.join(RACINE, "rules"), path.join(travail, "rules"), { recursive: true });
});

const DONNEES = "rules/exemples/cabinet.yaml";
const evaluer = (...plus: readonly string[]): readonly string[] => ["evaluer", "forfait_structure", "--exercice", "2022", "--donnees", DONNEES, ...plus];

describe("verifier", () => {
  test("says that all is well on stdout, nothing on stderr, exit 0", () => {
    const r = avenant(["verifier"]);
    expect([r.code, r.err]).toEqual([0, ""]);
    const textes = fichiersReels(".rules").map((s) => s.text);
    const compte = (mots: string): number => textes.reduce((n, t) => n + (t.match(new RegExp(`^(${mots}) `, "gm")) ?? []).length, 0);
    const [actes, dispositifs] = [compte("convention|accord|avenant|règlement|arrêté|décision|lecture"), compte("dispositif")];
    expect(r.out).toMatch(new RegExp(`^Tout est cohérent : ${textes.length} fichiers, ${actes} actes, ${dispositifs} dispositifs?, \\d+ versions`));
  });

  test("an error: on stderr with its place, nothing on stdout, exit 1; the English alias is the same command", () => {
    const rules = path.join(travail, "faux");
    cpSync(path.join(RACINE, "rules/convention-2016"), rules, { recursive: true });
    const fichier = path.join(rules, "avenant-9.rules");
    writeFileSync(fichier, readFileSync(fichier, "utf8").replace("seuil : au moins 5 %", "seuil : au moins 5"));
    for (const nom of ["verifier", "check"]) {
      const r = avenant([nom, "faux"]);
      expect([r.code, r.out]).toEqual([1, ""]);
      expect(r.err).toContain("erreur[seuil-sans-unite]");
      expect(r.err).toMatch(/┌─ faux\/avenant-9\.rules:\d+:\d+/);
      expect(r.err).toContain("À faire");
      expect(r.err.trim().split("\n").at(-1)).toBe("1 erreur dans 1 fichier");
    }
    const json = JSON.parse(avenant(["verifier", "faux", "--format", "json"]).out) as { version_du_format: string; diagnostics: { code: string; emplacements: { ligne: number }[] }[] };
    expect(json.version_du_format).toBe("1");
    expect(json.diagnostics.map((d) => d.code)).toEqual(["seuil-sans-unite"]);
    expect(json.diagnostics[0]!.emplacements[0]!.ligne).toBeGreaterThan(1);
  });

  test("colours only on a terminal; NO_COLOR and FORCE_COLOR are honoured", () => {
    expect(avenant(["verifier", "faux"]).err).not.toContain("\u001b[");
    expect(avenant(["verifier", "faux"], travail, { FORCE_COLOR: "1" }).err).toContain("\u001b[");
    expect(avenant(["verifier", "faux"], travail, { FORCE_COLOR: "1", NO_COLOR: "1" }).err).not.toContain("\u001b[");
  });
});

describe("tester", () => {
  test("every case of the real corpus passes", () => {
    const r = avenant(["tester"]);
    expect(r.code).toBe(0);
    expect(r.out).toMatch(/^Tous les cas passent : (\d+) cas réussis sur \1/);
  });

  test("a failing case shows its line, the line of the rule and the computation", () => {
    const rules = path.join(travail, "rate");
    cpSync(path.join(RACINE, "rules/convention-2016"), rules, { recursive: true });
    const fichier = path.join(rules, "avenant-9.rules");
    writeFileSync(fichier, readFileSync(fichier, "utf8").replace("seuil : au moins 5 %", "seuil : au moins 4 %"));
    const r = avenant(["tester", "rate"]);
    expect(r.code).toBe(1);
    expect(r.err).toMatch(/\.cas\.yaml:\d+:\d+/);
    expect(r.err).toMatch(/avenant-9\.rules:\d+:\d+/);
    expect(r.err).toMatch(/Calcul : 49 \/ 1.000 = 4,9.% ; seuil au moins 4.%/);
  });

  test("a folder without cases is not a success", () => {
    mkdirSync(path.join(travail, "sans-cas"), { recursive: true });
    cpSync(path.join(RACINE, "rules/convention-2016/donnees.rules"), path.join(travail, "sans-cas/donnees.rules"));
    expect(avenant(["tester", "sans-cas"]).code).toBe(1);
  });
});

describe("evaluer", () => {
  test("JSON: the versioned document of the language", () => {
    const r = avenant(evaluer("--format", "json"));
    expect(r.code).toBe(0);
    const d = JSON.parse(r.out) as Record<string, unknown>;
    expect(Object.keys(d)).toEqual(expect.arrayContaining(["version_du_format", "dispositif", "exercice", "connu_le", "points", "montant", "elements", "donnees_manquantes"]));
    // 400 + 22,5 × 3 (AAT, AT-MP, DMT) + 40 (MSS) + 50 + 50 + 50 + 200 + 90 = 947,5 points; × 7 € = 6 632,50 €.
    expect(d["points"]).toEqual({ min: "947.5", max: "947.5", exact: "947.5" });
    expect(d["montant"]).toEqual({ min: "6632.5", max: "6632.5", exact: "6632.5" });
    expect(d["connu_le"]).toBe(compile(fichiersReels(".rules"), MARQUES).value.corpus!.publications.at(-1));
    expect((d["elements"] as Record<string, unknown>)["usage_dmp"]).toMatchObject({ verdict: "non atteint", points: { exact: "0" } });
    expect(d["donnees_manquantes"]).toEqual([]);
  });

  test("sentences, with the total and where to look next", () => {
    const r = avenant(evaluer());
    expect(r.code).toBe(0);
    expect(r.out).toMatch(/947,5 points, soit 6.632,50.€/);
    expect(r.out).toContain("Où regarder ensuite");
  });

  test("partial data give an enclosure and name what is missing", () => {
    writeFileSync(path.join(travail, "partiel.yaml"), readFileSync(path.join(travail, DONNEES), "utf8").replace("points_effection_sas: 90\n", ""));
    const d = JSON.parse(avenant(["evaluer", "forfait_structure", "--exercice", "2022", "--donnees", "partiel.yaml", "--format", "json"]).out) as Record<string, unknown>;
    expect(d["points"]).toEqual({ min: "857.5", max: "1217.5", exact: null });
    expect(d["donnees_manquantes"]).toEqual(["points_effection_sas"]);
  });

  test("an unknown key names the near one; JSON data are read too; a second clock changes the result", () => {
    writeFileSync(path.join(travail, "faute.json"), JSON.stringify({ consultation: 3 }));
    const r = avenant(["evaluer", "forfait_structure", "--exercice", "2022", "--donnees", "faute.json"]);
    expect(r.code).toBe(1);
    expect(r.err).toContain("vouliez-vous dire « consultations » ?");
    writeFileSync(path.join(travail, "vide.json"), "{}");
    const max = (...plus: readonly string[]): unknown =>
      (JSON.parse(avenant(["evaluer", "forfait_structure", "--exercice", "2022", "--donnees", "vide.json", "--format", "json", ...plus]).out) as { points: { max: string } }).points.max;
    expect(max()).toBe("1385");
    // Before avenant 9 was published, 2022 was 400 + (605 − 120) = 885 points at most.
    expect(max("--connu-le", "2021-09-24")).toBe("885");
    // Convention and avenant 6 alone: 280 + 455 = 735.
    expect(max("--connu-le", "2018-12-31")).toBe("735");
  });

  test("an absent file of data is a wrong usage, said in French", () => {
    const r = avenant(["evaluer", "forfait_structure", "--exercice", "2022", "--donnees", "rien.yaml"]);
    expect([r.code, r.out]).toEqual([64, ""]);
    expect(r.err).toBe("avenant : « rien.yaml » n’existe pas.\n");
  });
});

describe("consolider", () => {
  test("the law with the acts in the margin", () => {
    const r = avenant(["consolider", "forfait_structure", "--exercice", "2022", "--connu-le", "2022-12-31"]);
    expect(r.code).toBe(0);
    expect(r.out).toMatch(/Points\s:\s400\spoints\s+\|\s+avenant\s7/);
  });

  test("JSON: each clause names its act; coordination moved to volet 1 by avenant 7", () => {
    type E = { nom: string; actes: string[]; elements: E[] };
    const d = JSON.parse(avenant(["consolider", "forfait_structure", "--exercice", "2022", "--connu-le", "2022-12-31", "--format", "json"]).out) as { elements: E[] };
    const coordination = d.elements.find((e) => e.nom === "volet 1")!.elements.find((e) => e.nom === "coordination")!;
    expect(coordination.actes).toEqual(["convention_2016", "avenant_7"]);
  });

  test("without an act: what no longer fits is listed", () => {
    const d = JSON.parse(avenant(["consolider", "forfait_structure", "--exercice", "2022", "--sans", "avenant_7", "--format", "json"]).out) as { statuts: { statut: string }[]; instructions: { acte: string; statut: string }[] };
    expect(d.statuts.map((s) => s.statut)).toContain("hypothétique");
    expect(d.instructions.filter((i) => i.acte === "avenant_9").map((i) => i.statut)).toContain("sans-objet");
  });
  test("an instruction that falls away is listed with its reason and both places", () => {
    const lignes = avenant(["consolider", "forfait_structure", "--exercice", "2022", "--sans", "avenant_7"]).err;
    expect(lignes).toMatch(/Instruction avenant_9#\d+ \(rules\/.*avenant-9\.rules:\d+\) sans objet : .*laissé de côté \(rules\/.*avenant-7\.rules:\d+\)\./);
    const d = JSON.parse(avenant(["consolider", "forfait_structure", "--exercice", "2022", "--sans", "avenant_7", "--format", "json"]).out) as { instructions: { statut: string; lieu: { ligne: number }; motif: { emplacements: unknown[] } | null }[] };
    const tombees = d.instructions.filter((i) => i.statut !== "pour-memoire");
    expect(tombees.length).toBeGreaterThan(0);
    for (const i of tombees) expect([i.lieu.ligne > 0, (i.motif?.emplacements.length ?? 0) >= 2]).toEqual([true, true]);
  });
  test("instructions of one act that share a fate and its reason are one line; what to look at next keeps the viewpoint", () => {
    const vue = ["--exercice", "2023", "--connu-le", "2023-12-31", "--sans", "règlement_arbitral", "--lecture", "tolérance_2017"];
    const r = avenant(["evaluer", "forfait_structure", ...vue, "--donnees", "rules/exemples/cabinet.yaml"]);
    expect(r.err.split("\n").filter((l) => l.includes("assouplissement_2023#"))).toEqual([expect.stringMatching(/^Instructions assouplissement_2023#1 \(rules\/.*:\d+\), #2 \(ligne \d+\).* sans objet : .* laissé de côté \(rules\/.*:\d+\)\.$/)]);
    expect(r.out).toContain("Droit hypothétique : sans règlement_arbitral, selon tolérance_2017.");
    expect(r.out).toContain(`« avenant consolider forfait_structure ${vue.join(" ")} »`);
  });
  test("the history of one element, by any of its names", () => {
    const r = avenant(["consolider", "forfait_structure", "--histoire", "coordination"]);
    expect([r.code, r.out]).toEqual([0, expect.stringMatching(/^« coordination ».*\n- convention_2016, .*\n- avenant_7, /)]);
    const d = JSON.parse(avenant(["consolider", "forfait_structure", "--histoire", "coordination", "--format", "json"]).out) as { histoires: { identite: string; etapes: { acte: string; lieu: { ligne: number } }[] }[] };
    expect(d.histoires[0]!.identite).toBe("forfait_structure/coordination");
    expect(d.histoires[0]!.etapes[0]).toMatchObject({ acte: "convention_2016" });
    expect(avenant(["consolider", "forfait_structure", "--histoire", "coordinatio"])).toMatchObject({ code: 64, err: expect.stringContaining("« coordination »") });
    expect(avenant(["consolider", "financement_ségur", "--histoire", "date_limite_commande"]).out).toMatch(/15 juillet 2022 → le 30 novembre 2022/);
  });
  test("a history has its viewpoint: what was known, without an act, with a reading; all periods at once", () => {
    const de = (nom: string, ...options: string[]): string => avenant(["consolider", nom, "--histoire", nom === "forfait_vsm" ? "vsm" : "coordination", ...options]).out;
    expect(de("forfait_structure", "--connu-le", "2022-12-31")).not.toMatch(/coordination_2022|règlement_arbitral|convention_2024/);
    expect(de("forfait_structure", "--sans", "avenant_7")).not.toMatch(/- avenant_7|- règlement_arbitral/);
    expect([/- vsm_tiers_inclus/.test(de("forfait_vsm")), /- vsm_tiers_inclus/.test(de("forfait_vsm", "--lecture", "vsm_tiers_inclus"))]).toEqual([false, true]);
    expect(avenant(["consolider", "forfait_structure", "--histoire", "coordination", "--exercice", "2022"])).toMatchObject({ code: 64, err: expect.stringContaining("retirez --exercice") });
    expect(avenant(["consolider", "forfait_structure", "--exercice", "2022", "--jour", "2022-06-01"])).toMatchObject({ code: 64, err: expect.stringContaining("retirez --jour") });
  });
});

describe("compiler", () => {
  test("the same bytes whatever the folder, zone, locale and order; then up to date; then only what changed", () => {
    const autre = path.join(travail, "autre");
    mkdirSync(autre);
    const noms = readdirSync(path.join(travail, "rules"), { recursive: true, encoding: "utf8" }).filter((f) => f.endsWith(".rules")).sort();
    for (const [i, f] of noms.entries()) cpSync(path.join(travail, "rules", f), path.join(autre, `${String(noms.length - i)}-x.rules`));
    expect(avenant(["compiler", "--sortie", "g1"], travail, { TZ: "Pacific/Auckland", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" }).code).toBe(0);
    expect(avenant(["compiler", ".", "--sortie", "g2"], autre, { TZ: "America/New_York", LC_ALL: "C", HOME: travail }).code).toBe(0);
    expect(tree(path.join(autre, "g2"))).toEqual(tree(path.join(travail, "g1")));
    expect(tree(path.join(travail, "g1"))).toEqual(tree(path.join(RACINE, "generated")));

    expect(avenant(["compiler", "--sortie", "g1", "--verifier"]).code).toBe(0);
    const fichier = path.join(travail, "rules/convention-2016/avenant-9.rules");
    const texte = readFileSync(fichier, "utf8");
    writeFileSync(fichier, texte.replace("« Alimentation du DMP »", "« Dépôt au DMP »"));
    const ecart = avenant(["compiler", "--sortie", "g1", "--verifier"]);
    expect(ecart.code).toBe(2);
    expect(ecart.out).toContain("n’est pas à jour");
    const before = new Map([...tree(path.join(travail, "g1")).keys()].map((f) => [f, statSync(path.join(travail, "g1", f)).ino]));
    expect(avenant(["compiler", "--sortie", "g1"]).code).toBe(0);
    const kept = [...before].filter(([f, ino]) => statSync(path.join(travail, "g1", f)).ino === ino).map(([f]) => f);
    expect(kept).toContain("typescript/forfait-structure/v1.ts");
    expect(kept).not.toContain("typescript/provenance.ts");
    writeFileSync(fichier, texte);
  }, 120_000);

  test("a hand-edited output is seen and put right", () => {
    const file = path.join(travail, "g1/typescript/forfait-structure/v1.ts");
    avenant(["compiler", "--sortie", "g1"]);
    const good = readFileSync(file, "utf8");
    writeFileSync(file, good.replace("175n", "176n"));
    expect(avenant(["compiler", "--sortie", "g1", "--verifier"]).code).toBe(2);
    expect(avenant(["compiler", "--sortie", "g1"]).code).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(good);
  }, 60_000);

  test("a refused program changes no file", () => {
    const before = tree(path.join(travail, "g1"));
    const r = avenant(["compiler", "faux", "--sortie", "g1"]);
    expect(r.code).toBe(1);
    expect(r.err).toContain("Rien n’a été produit.");
    expect(tree(path.join(travail, "g1"))).toEqual(before);
    expect(avenant(["compiler", "faux", "--sortie", "jamais"]).code).toBe(1);
    expect(existsSync(path.join(travail, "jamais"))).toBe(false);
  });
});

describe("formater", () => {
  test("checks, writes, and is then content", () => {
    mkdirSync(path.join(travail, "laid"), { recursive: true });
    const file = path.join(travail, "laid/d.rules");
    writeFileSync(file, "donnée   x   \"X\":oui ou non\r\n");
    expect(avenant(["formater", "--verifier", "laid"]).code).toBe(2);
    expect(avenant(["formater", "laid"]).code).toBe(0);
    expect(readFileSync(file, "utf8")).toBe("donnée x « X » : oui ou non\n");
    expect(avenant(["formater", "--verifier", "laid"]).code).toBe(0);
    expect(readdirSync(path.join(travail, "laid"))).toEqual(["d.rules"]);
  });
});

describe("usage", () => {
  test.each([
    [["verifer"], "La commande « verifer » n’existe pas. Vouliez-vous dire « verifier » ?"],
    [["verifier", "--formt", "json"], "L’option « --formt » n’existe pas. Vouliez-vous dire « --format » ?"],
    [["--dispositif", "forfait_structure", "verifier"], "L’option « --dispositif » se place après une commande qui la connaît : "],
    [["init", "--surveiller"], "L’option « --surveiller » se place après une commande qui la connaît : verifier, tester, compiler."],
    [["verifier", "--format", "xml"], "--format accepte « humain », « json », « sarif », « github » ou « gnu », pas « xml »."],
    [["verifier", "rien"], "« rien » n’existe pas."],
    [["evaluer"], "L’option « --donnees <fichier> » est nécessaire."],
    [["consolider"], "Il manque « dispositif »."],
    [["evaluer", "forfait_structure"], "L’option « --donnees <fichier> » est nécessaire."],
    [evaluer("--connu-le", "2022-02-30"), "--connu-le attend une date qui existe"],
    [evaluer("--sans", "avenant_99"), "« avenant_99 » n’existe pas."],
    [["evaluer", "forfait", "--exercice", "2022", "--donnees", DONNEES], "Le dispositif « forfait » n’existe pas."],
    [["evaluer", "forfait_structure", "--donnees", DONNEES], "se juge par exercice"],
    [["evaluer", "forfait_structure", "--exercice", "22", "--donnees", DONNEES], "--exercice attend une année"],
    [["consolider", "forfait_structure", "extra", "--exercice", "2022"], "« extra » n’existe pas."],
  ] as const)("%j", (args, message) => {
    const r = avenant(args);
    expect([r.code, r.out]).toEqual([64, ""]);
    expect(r.err).toContain(message);
    expect(r.err).not.toMatch(/error:|unknown|required/);
  });

  test("no argument shows the help; --help and --version are fine", () => {
    expect(avenant([]).code).toBe(64);
    const aide = avenant(["--help"]);
    expect(aide.code).toBe(0);
    expect(aide.out).toContain("Usage :");
    for (const mot of ["verifier", "tester", "compiler", "evaluer", "consolider", "formater", "Codes de sortie"]) expect(aide.out).toContain(mot);
    expect(aide.out).not.toMatch(/\bdisplay help\b|Commands:|Options:/);
    expect(avenant(["evaluer", "--help"]).out).toContain("--connu-le");
    expect(avenant(["--version"]).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test("a link that leads out of the folder is not read", () => {
    const d = path.join(travail, "liens");
    mkdirSync(d);
    writeFileSync(path.join(travail, "dehors.rules"), "donnée\n");
    symlinkSync(path.join(travail, "dehors.rules"), path.join(d, "dedans.rules"));
    expect(avenant(["verifier", "liens"]).err).toContain("Aucun fichier .rules");
  });
});
