// What reading promises whatever the text: recovery, one message per cause, places inside the file, characters, limits.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { equal } from "../../compiler/ast/equal.ts";
import { astFromBytes, astFromText, lireTout } from "../../compiler/ast/from-text.ts";
import { print } from "../../compiler/ast/print.ts";
import { enfants, noeudsA, walk } from "../../compiler/ast/walk.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { corriger, lire } from "./lire.ts";

const complet = readFileSync(fileURLToPath(new URL("complet.rules", import.meta.url)), "utf8");

describe("a file that uses the whole language", () => {
  test("has no fault", () => expect(lire(complet).dits).toEqual([]));
  test("reads as its snapshot", async () => expect(print(lire(complet).fichier)).toMatchFileSnapshot("complet.ast.txt"));

  test.each([
    ["CRLF", (t: string) => t.replace(/\n/g, "\r\n")],
    ["typographic spaces and apostrophes", (t: string) => t.replace(/ ([:;%€])/g, "\u00a0$1").replace(/(\d) (\d{3})/g, "$1\u202f$2").replace(/'/g, "’")],
    ["no indentation", (t: string) => t.replace(/^[ \t]+/gm, "")],
    ["blank lines and comments", (t: string) => t.replace(/\n/g, "\n\n  # note\n").replace(/(\n\n  # note\n)(\s*\|)/g, "\n$2")],
    ["no end of line at the end", (t: string) => t.trimEnd()],
  ])("%s changes nothing", (_nom, f) => {
    const avec = lire(f(complet));
    expect(avec.dits).toEqual([]);
    const sansTypo = (t: string): string => t.replace(/’/g, "'").replace(/\u00a0|\u202f/g, " ");
    expect(sansTypo(print(avec.fichier))).toBe(sansTypo(print(lire(complet).fichier)));
  });

  test("decomposed accents are understood, reported once, and recomposed by the fix", () => {
    const lu = lire(complet.normalize("NFD"));
    expect(lu.diagnostics.map((d) => [d.code, d.gravite])).toEqual([["accents-decomposes", "avertissement"]]);
    expect(equal(lu.fichier, lire(complet).fichier)).toBe(true);
    expect(corriger(lu)).toBe(complet.normalize("NFC"));
  });

  test("every span is inside the file and inside its parent", () => {
    const dehors: string[] = [];
    walk(lire(complet).fichier, (n, parents) => {
      const parent = parents[parents.length - 1];
      const dansLeParent = parent === undefined || n.kind === "citation" || (n.span.start >= parent.span.start && n.span.end <= parent.span.end);
      if (n.span.start > n.span.end || !dansLeParent) dehors.push(n.kind);
    });
    expect(dehors).toEqual([]);
  });

  test("the node at an offset is the smallest", () => {
    const offset = complet.indexOf("lap_certifié et compatible") + 3;
    expect(noeudsA(lire(complet).fichier, offset).map((n) => n.kind)).toEqual([
      "fichier", "acte", "dispositif", "element", "element", "clause", "datee", "cas-date", "binaire", "nom", "ref",
    ]);
  });

  test("equality leaves positions aside, and nothing else", () => {
    const a = lire("donnée x : nombre\n").fichier;
    expect(equal(a, lire("\n\n  donnée   x  :  nombre").fichier)).toBe(true);
    expect(equal(a, lire("donnée y : nombre\n").fichier)).toBe(false);
    expect(equal(a, lire("donnée x : nombre, déclaratif\n").fichier)).toBe(false);
  });

  test("walking meets every node once", () => {
    const vus = new Set<unknown>();
    walk(lire(complet).fichier, (n) => {
      if (vus.has(n)) expect(n).toBe("met once");
      vus.add(n);
    });
    expect(vus.size).toBeGreaterThan(500);
    expect(enfants(lire("donnée x : nombre, entre 1 et 2\n").fichier.donnees[0]!).map((n) => n.kind)).toEqual(["ident", "type-nombre", "nombre", "nombre"]);
  });
});

describe("any cut text gets an answer with places inside it", () => {
  function verifier(texte: string): void {
    const source = new SourceText("f.rules", texte);
    const { value, diagnostics } = astFromText(source);
    const dedans = (s: { start: number; end: number }): boolean => s.start >= 0 && s.start <= s.end && s.end <= texte.length;
    for (const d of diagnostics) {
      if (!dedans(d.span)) expect(d).toBe("a place inside the text");
      const mots = `${d.titre}${d.ici ?? ""}${d.aide ?? ""}`;
      if (/Expecting|token|undefined|NaN|EOF|Redundant/.test(mots)) expect(mots).toBe("a French sentence");
    }
    walk(value, (n) => {
      if (!dedans(n.span) || ((n.kind === "ident" || n.kind === "ref") && n.nom === "")) expect(n).toBe("a node that was written");
    });
  }

  const pas = process.env["AVENANT_STRYKER"] === undefined ? 1 : 10; // for Stryker, one text in ten
  test("every prefix", () => {
    for (let i = 0; i <= complet.length; i += 17 * pas) verifier(complet.slice(0, i));
  });

  test("without each of its lines", () => {
    const lignes = complet.split("\n");
    for (let i = 0; i < lignes.length; i += 2 * pas) verifier(lignes.filter((_, j) => j !== i).join("\n"));
  });

  test("without each of its words", () => {
    const mots = [...complet.matchAll(/\S+/g)];
    for (let i = 0; i < mots.length; i += 7 * pas) verifier(complet.slice(0, mots[i]!.index) + complet.slice(mots[i]!.index + mots[i]![0].length));
  });

  test.each([["", 0], ["\n", 0], ["   ", 0], ["#", 0], [">", 1], ["|", 1], ["«", 1], ["(", 1], ["😀 donnée", 2]])("%j", (texte, nombre) => {
    verifier(texte);
    expect(lire(texte).diagnostics.length).toBeGreaterThanOrEqual(nombre);
  });
});

describe("one broken statement leaves the others", () => {
  const texte = (brise: string): string => `convention c
dispositif d
  volet 1
    indicateur a
      points : 10
    ${brise}
      points : 20
    indicateur z
      points : 30
dispositif e
`;

  test.each([
    ["indicateur b « B", ["texte-non-ferme ««»"]],
    ["indicatuer b « B »", ["mot-inconnu «indicatuer»"]],
    ["indicateur « B »", ["nom-manquant «« B »»"]],
    ["indicateur total", ["nom-est-un-mot-du-langage «total»"]],
    ["indicateur mi-temps", ["nom-avec-tiret «-»"]],
    ["indicateur b\n mesure : x /", ["suite-manquante «/»"]],
    ["indicateur b\n mesure : (x", ["suite-manquante «x»"]],
    ["indicateur b\n mesure : x)", ["mot-de-trop «)»"]],
    ["indicateur b\n condition : x = oui", ["oui-ou-non-litteral «oui»"]],
    ["indicateur b\n condition : x = non", ["oui-ou-non-litteral «non»"]],
    ["indicateur b\n seuill : au moins 3 %", ["mot-inconnu «seuill»"]],
    ["indicateur b\n exige : tous les indicateur", ["mot-inattendu «tous les indicateur»"]],
    ["indicateur b\n seuil : au moin 20 %", ["mot-inattendu «au moin»"]],
    ["indicateur b\n points : 3 à partir de 2019", ["mot-inattendu «à partir de»"]],
    ["indicateur b\n points : 175 en 2017,230 en 2018", ["virgule-de-liste «2017,230»"]],
    ["indicateur b\n plafond : x @ y", ["caractere-inconnu «@»"]],
    ["indicateur b\n | 3 |", ["tableau-isole «| 3 |»"]],
    ["indicateur b\n sous-indicateur b1\n abroge x", ["place-inattendue «abroge»", "place-inattendue «points»", "place-inattendue «indicateur»"]],
  ])("%s", (brise, dits) => {
    const lu = lire(texte(brise));
    expect(lu.dits.slice(0, 1)).toEqual(dits.slice(0, 1));
    if (!brise.includes("abroge")) {
      expect(lu.dits).toEqual(dits);
      const [d, e] = lu.fichier.actes[0]!.dispositions;
      expect(e?.kind).toBe("dispositif");
      const noms = d?.kind === "dispositif" ? d.enfants[0]!.enfants.map((x) => x.nom.nom) : [];
      expect([noms[0], noms[noms.length - 1]]).toEqual(["a", "z"]);
    }
  });

  test("what was read before the fault stands", () => {
    const lu = lire(texte("indicateur b « B » points : 22,5 foo bar"));
    expect(lu.dits).toEqual(["mot-de-trop «bar»"]);
    expect(print(lu.fichier)).toContain("enfants: element genre=indicateur nom=b libelle=« B »");
  });

  test("two statements, two messages", () => {
    expect(lire(texte("indicateur b\n mesure : x /\n seuil : au moins")).dits).toEqual(["suite-manquante «/»", "suite-manquante «s»"]);
  });
});

describe("words badly written are understood", () => {
  const juste = "convention c « C »\n  signée le 25 août 2016\ndispositif d à compter de 2017\n  période : année civile\n  volet 1\n    prérequis : volet 2\n    exige : tous les indicateurs\n";
  test.each([
    ["without accents", "convention c « C »\n  signee le 25 aout 2016\ndispositif d a compter de 2017\n  periode : annee civile\n  volet 1\n    prerequis : volet 2\n    exige : tous les indicateurs\n", ["accent-manquant"]],
    ["in capitals", "Convention c « C »\n  signée le 25 août 2016\nDISPOSITIF d à compter de 2017\n  Période : année civile\n  Volet 1\n    Prérequis : volet 2\n    exige : Tous les indicateurs\n", ["majuscule-inattendue"]],
    ["without colons", juste.replace(/ : /g, " "), ["deux-points-manquants"]],
  ])("%s: same tree, and safe fixes write them well", (_nom, ecrit, codes) => {
    const lu = lire(ecrit);
    expect([...new Set(lu.diagnostics.map((d) => d.code))]).toEqual(codes);
    expect(equal(lu.fichier, lire(juste).fichier)).toBe(true);
    expect(corriger(lu).replace("aout", "août")).toBe(juste);
  });

  test("names keep their letters and compare in NFC", () => {
    const lu = lire("donnée te\u0301le\u0301 : taux\n");
    expect(lu.fichier.donnees[0]!.nom.nom).toBe("télé");
  });
});

describe("names of objects are refused as names", () => {
  test.each(["constructor", "prototype", "toString", "valueOf", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "then"])("%s", (nom) => {
    expect(lire(`donnée ${nom} : taux\n`).dits).toEqual([`nom-reserve «${nom}»`]);
    expect(lire(`convention c\ndispositif d\n  condition : ${nom}\n`).dits).toEqual([`nom-reserve «${nom}»`]);
  });
  test("__proto__", () => expect(lire("donnée __proto__ : taux\n").diagnostics[0]?.gravite).toBe("erreur"));
});

describe("quotations", () => {
  test("belong to what directly follows", () => {
    const lu = lire("> un\n> deux\n\nconvention c\n> trois\ndispositif d\n");
    expect(lu.dits).toEqual([]);
    expect(lu.fichier.actes[0]!.citation?.texte).toBe("un\ndeux");
    expect(lu.fichier.actes[0]!.dispositions[0]!.citation?.texte).toBe("trois");
  });
  test.each([["at the end", "convention c\n> fin\n"], ["before a clause", "convention c\ndispositif d\n> fin\n  plafond : 3\n"]])("%s, they are reported", (_nom, texte) => {
    expect(lire(texte).diagnostics.map((d) => [d.code, d.gravite])).toEqual([["citation-sans-objet", "avertissement"]]);
  });
});

describe("characters", () => {
  const interdits = [0x00, 0x07, 0x1b, 0x7f, 0x85, 0x200b, 0x200f, 0x2028, 0x202e, 0x2066, 0x2069, 0xfeff, 0xd800];
  test.each(interdits.map((c) => [`U+${c.toString(16).toUpperCase().padStart(4, "0")}`, String.fromCharCode(c)]))("%s is refused in comments, texts and names", (nom, c) => {
    for (const texte of [`# a${c}b\n`, `donnée x « a${c}b » : taux\n`, `donnée x${c}y : taux\n`]) {
      const lu = lire(texte);
      expect(lu.diagnostics[0]?.code).toBe("caractere-interdit");
      expect(lu.diagnostics[0]?.titre).toContain(nom);
    }
  });
  test("tabs, emoji and typographic signs are not", () => expect(lire("# 😀 – … “ ” œ\n\tdonnée œuvre « 😀 » : taux\n").dits).toEqual([]));
});

describe("bytes", () => {
  const lire8 = (octets: Uint8Array) => astFromBytes("f.rules", octets);
  test("a leading mark is taken away and reported", () => {
    const r = lire8(new TextEncoder().encode("\ufeffdonnée x : taux\n"));
    expect(r.diagnostics.map((d) => [d.code, d.gravite])).toEqual([["marque-en-tete", "avertissement"]]);
    expect(r.source.text.startsWith("donnée")).toBe(true);
    expect(r.value.donnees[0]!.span.start).toBe(0);
  });
  test("what is not UTF-8 is refused", () => expect(lire8(new Uint8Array([0x64, 0xe9, 0x65])).diagnostics.map((d) => d.code)).toEqual(["texte-non-utf8"]));
  test("1 MiB is read, one byte more is refused", () => {
    const ligne = `#${"x".repeat(1021)}\n\n`;
    expect(lire8(new TextEncoder().encode(ligne.repeat(1024))).diagnostics).toEqual([]);
    expect(lire8(new TextEncoder().encode(`${ligne.repeat(1024)}\n`)).diagnostics.map((d) => d.code)).toEqual(["fichier-trop-long"]);
  });
});

describe("limits", () => {
  test.each([
    ["a line", "ligne-trop-longue", (n: number) => `#${"x".repeat(n - 1)}\n`, 10_000],
    ["a name", "nom-trop-long", (n: number) => `donnée ${"x".repeat(n)} : taux\n`, 128],
    ["a chain of terms", "expression-trop-longue", (n: number) => `convention c\ndispositif d\n  plafond : 1${"\n + 1".repeat(n - 1)}\n`, 256],
  ])("%s: at the limit it is read, beyond it is refused by name", (_nom, code, f, limite) => {
    expect(lire(f(limite)).dits).toEqual([]);
    expect(lire(f(limite + 1)).diagnostics.map((d) => d.code)).toEqual([code]);
  });

  test("a very long chain does not overflow", () => {
    const lu = lire(`convention c\ndispositif d\n  plafond : 1${"\n + 1".repeat(process.env["AVENANT_STRYKER"] === undefined ? 100_000 : 1_000)}\n`);
    expect(lu.diagnostics.map((d) => d.code)).toEqual(["expression-trop-longue"]);
    expect(print(lu.fichier)).toContain("plafond");
  });

  test("after a hundred faults, one line says that there are others", () => {
    const lu = lire("seuil : :\n".repeat(500));
    expect(lu.diagnostics).toHaveLength(101);
    expect(lu.diagnostics[100]?.code).toBe("et-d-autres-fautes");
  });
});

test("comments are kept beside the tree", () => {
  const { value } = lireTout(new SourceText("f.rules", "# un\ndonnée x : taux # deux\n"));
  expect(value.commentaires.map((c) => c.texte)).toEqual(["# un", "# deux"]);
});
