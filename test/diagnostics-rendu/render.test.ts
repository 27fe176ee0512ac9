// The human form: the pictures of diagnostics.md (C3), redrawn by the machine.
import { describe, expect, test } from "vitest";
import { renderDiagnostic, renderDiagnostics, renderSummary } from "../../compiler/diagnostics/render.ts";
import { faute, image, lieu, parmi, texte } from "./fautes.ts";

describe("the pictures of the style sheet", () => {
  test("one place, its legal heading, why and what to do", () => {
    const source = texte("regles/volet-2.rules", 14, "  seuil : au moins 20\n");
    const d = faute(lieu(source, "20"), {
      code: "seuil-sans-unite",
      titre: "ce seuil n’a pas d’unité",
      ici: "une unité est attendue juste après ce nombre",
      chemin: ["Avenant 9", "Volet 2", "« Usage du DMP »"],
      pourquoi: "« 20 » peut se lire 20 %, 20 consultations ou 20 points ; l’outil ne choisit pas à votre place",
      aide: "écrivez « au moins 20 % » (part des consultations)\nou « au moins 20 consultations »",
    });
    expect(renderDiagnostic(d, parmi(source), { comprendre: (code) => `avenant expliquer ${code}` })).toBe(image(`
      erreur[seuil-sans-unite] : ce seuil n’a pas d’unité
         ┌─ regles/volet-2.rules:14:20
         │  Avenant 9 › Volet 2 › « Usage du DMP »
         │
      14 │   seuil : au moins 20
         │                    ^^ une unité est attendue juste après ce nombre
         │
         = Pourquoi : « 20 » peut se lire 20 %, 20 consultations ou 20 points ; l’outil ne choisit pas à
           votre place
         = À faire : écrivez « au moins 20 % » (part des consultations)
           ou « au moins 20 consultations »
         = Comprendre : avenant expliquer seuil-sans-unite
    `));
  });

  test("two places close together share a picture, with a concrete example", () => {
    const source = texte("regles/vsm.rules", 6, "  palier de 50 % à 89 % : 1 500 €\n  palier à partir de 90 % : 3 000 €\n");
    const d = faute(lieu(source, "89 %"), {
      code: "palier-trou",
      titre: "certaines valeurs ne tombent dans aucun palier",
      ici: "ce palier s’arrête ici…",
      etiquettes: [{ span: lieu(source, "90 %"), texte: "… et le suivant ne commence qu’ici" }],
      exemple: "un médecin à 89,4 % (161 patients sur 180) ne recevrait rien",
      aide: "écrivez « de 50 % à moins de 90 % »",
    });
    expect(renderDiagnostic(d, parmi(source))).toBe(image(`
      erreur[palier-trou] : certaines valeurs ne tombent dans aucun palier
        ┌─ regles/vsm.rules:6:20
        │
      6 │   palier de 50 % à 89 % : 1 500 €
        │                    ^^^^ ce palier s’arrête ici…
      7 │   palier à partir de 90 % : 3 000 €
        │                      ---- … et le suivant ne commence qu’ici
        │
        = Exemple concret : un médecin à 89,4 % (161 patients sur 180) ne recevrait rien
        = À faire : écrivez « de 50 % à moins de 90 % »
    `));
  });

  test("two files: the main place first, numbers in one column, a safe fix", () => {
    const neuf = texte("regles/avenant-9.rules", 122, "  usage_dmp.seuil devient 20 %\n");
    const sept = texte("regles/avenant-7.rules", 40, "  usage_dmp.seuil devient 15 %\n");
    const d = faute(lieu(neuf, "usage_dmp.seuil"), {
      code: "meme-jour",
      gravite: "avertissement",
      titre: "deux avenants modifient la même disposition le même jour",
      ici: "ici : 20 % à compter du 1er janvier 2022",
      chemin: ["Avenant 9"],
      etiquettes: [{ span: lieu(sept, "usage_dmp.seuil"), texte: "et là : 15 % à compter du 1er janvier 2022" }],
      fixes: [{ titre: "écrire « après avenant_7 »", sure: true, edits: [] }, { titre: "changer la date", sure: false, edits: [] }],
    });
    expect(renderDiagnostic(d, parmi(neuf, sept))).toBe(image(`
      avertissement[meme-jour] : deux avenants modifient la même disposition le même jour
          ┌─ regles/avenant-9.rules:122:3
          │  Avenant 9
          │
      122 │   usage_dmp.seuil devient 20 %
          │   ^^^^^^^^^^^^^^^ ici : 20 % à compter du 1er janvier 2022
          │
          ┌─ regles/avenant-7.rules:40:3
          │
       40 │   usage_dmp.seuil devient 15 %
          │   --------------- et là : 15 % à compter du 1er janvier 2022
          │
          = Correction sûre : écrire « après avenant_7 »
          = Correction possible, à vérifier : changer la date
    `));
  });

  test("two places of one line have a row each", () => {
    const source = texte("a.rules", 1, "montant : points de volet 1 + 3 000 €");
    const d = faute(lieu(source, "+"), {
      titre: "on ne peut pas additionner des points et des euros",
      etiquettes: [{ span: lieu(source, "3 000 €"), texte: "des euros" }, { span: lieu(source, "points de volet 1"), texte: "des points" }],
    });
    expect(renderDiagnostic(d, parmi(source))).toBe(image(`
      erreur[code-test] : on ne peut pas additionner des points et des euros
        ┌─ a.rules:1:29
        │
      1 │ montant : points de volet 1 + 3 000 €
        │           ----------------- des points
        │                             ^
        │                               ------- des euros
        │
    `));
  });

  test("places far apart in one file have a picture each", () => {
    const source = texte("a.rules", 1, "un\n2\n3\n4\n5\nsix\n");
    const d = faute(lieu(source, "six"), { titre: "t", etiquettes: [{ span: lieu(source, "un"), texte: "là" }] });
    expect(renderDiagnostic(d, parmi(source))).toBe(image(`
      erreur[code-test] : t
        ┌─ a.rules:6:1
        │
      6 │ six
        │ ^^^
        │
        ┌─ a.rules:1:1
        │
      1 │ un
        │ -- là
        │
    `));
  });
});

describe("carets stand under what is wrong", () => {
  /** The line shown and the row of carets, without the margin. */
  function deuxLignes(line: string, words: string, ascii = false): string[] {
    const source = texte("a.rules", 1, line);
    return renderDiagnostic(faute(lieu(source, words), { titre: "t" }), parmi(source), { ascii }).split("\n").slice(3, 5).map((l) => l.slice(4));
  }

  test.each([
    ["accents", "télétransmission : été", "été", ["télétransmission : été", "                   ^^^"]],
    ["a tab", "\tseuil : 20", "seuil", ["    seuil : 20", "    ^^^^^"]],
    ["a tab inside", "ab\tseuil", "seuil", ["ab  seuil", "    ^^^^^"]],
    ["decomposed accents", "e\u0301te\u0301 x", "x", ["e\u0301te\u0301 x", "    ^"]],
    ["a wide character counts two columns", "# 医 x", "x", ["# 医 x", "     ^"]],
    ["an emoji", "« 🩺 » x", "x", ["« 🩺 » x", "       ^"]],
    ["a direction character", "a\u202e b", "b", ["a‹U+202E› b", "          ^"]],
    ["the hidden character itself", "au moins 2\u200b0 %", "\u200b", ["au moins 2‹U+200B›0 %", "          ^^^^^^^^"]],
    ["an escape sequence", "x \u001b[31m y", "y", ["x ‹U+001B›[31m y", "               ^"]],
    ["a lone surrogate", "x \ud800 y", "y", ["x ‹U+D800› y", "           ^"]],
    ["a line separator", "x \u2028 y", "y", ["x ‹U+2028› y", "           ^"]],
  ])("%s", (_, line, words, attendu) => {
    expect(deuxLignes(line, words)).toEqual(attendu);
  });

  test("old consoles: signs are replaced and the carets follow", () => {
    expect(deuxLignes("« … » → x", "x", true)).toEqual(['" ... " -> x', "           ^"]);
    expect(deuxLignes("a\u202e x", "x", true)).toEqual(["a<U+202E> x", "          ^"]);
  });

  test("an empty place, and the end of the file, have one caret", () => {
    const source = texte("a.rules", 1, "volet");
    expect(renderDiagnostic(faute({ file: "a.rules", start: 5, end: 5 }, { titre: "t", ici: "la suite manque" }), parmi(source)).split("\n")[4]).toBe("  │      ^ la suite manque");
    const vide = texte("b.rules", 1, "");
    expect(renderDiagnostic(faute({ file: "b.rules", start: 0, end: 0 }, { titre: "t" }), parmi(vide)).split("\n").slice(3, 5)).toEqual(["1 │", "  │ ^"]);
  });

  test("a place over several lines is underlined on its first, and says where it ends", () => {
    const source = texte("a.rules", 1, "volet 1\n  points : 3\nfin");
    const d = faute({ file: "a.rules", start: 0, end: source.text.indexOf("\nfin") }, { titre: "t", ici: "ce volet" });
    expect(renderDiagnostic(d, parmi(source)).split("\n")[4]).toBe("  │ ^^^^^^^ ce volet (jusqu’à la ligne 2)");
  });
});

describe("width", () => {
  const long = `${"x ".repeat(3000)}FAUTE ${"y ".repeat(3000)}`;

  test("a long line is shown around the fault only", () => {
    const source = texte("a.rules", 1, long);
    const sortie = renderDiagnostic(faute(lieu(source, "FAUTE"), { titre: "t", ici: "ici" }), parmi(source)).split("\n");
    const [ligne, carets] = [sortie[3]!, sortie[4]!];
    expect(ligne).toMatch(/^1 │ …x? x .*FAUTE y .*…$/);
    expect(carets.indexOf("^")).toBe(ligne.indexOf("FAUTE"));
    expect(carets.trim()).toMatch(/\^{5} ici$/);
  });

  test.each([60, 80, 100])("no line goes past %i columns", (largeur) => {
    const source = texte("a.rules", 1, `${long}\n${" ".repeat(50)}ICI`);
    const phrase = "des mots qui se suivent assez longtemps pour passer la marge, encore et encore, jusqu’au bout de la page et au-delà";
    const d = faute(lieu(source, "FAUTE"), { titre: phrase, ici: phrase, pourquoi: phrase, aide: phrase, exemple: phrase, etiquettes: [{ span: lieu(source, "ICI"), texte: phrase }] });
    const lignes = renderDiagnostic(d, parmi(source), { largeur }).split("\n");
    expect(lignes.filter((l) => [...l].length > largeur)).toEqual([]);
    expect(lignes.join("\n").split("au-delà")).toHaveLength(7);
  });

  test("« mots » and double punctuation are not torn", () => {
    const source = texte("a.rules", 1, "x");
    const sortie = renderDiagnostic(faute(lieu(source, "x"), { titre: "t", aide: "« a » : b ; ".repeat(40) }), parmi(source), { largeur: 40 });
    expect(sortie.split("\n").filter((l) => /«$|^ *[»:;]/.test(l))).toEqual([]);
  });
});

test("text quoted in a sentence cannot drive the terminal", () => {
  const source = texte("a.rules", 1, "x");
  const d = faute(lieu(source, "x"), { titre: "« \u001b]0;titre\u0007 »", ici: "\u202e", pourquoi: "a\u0008", aide: "\u009b31m", exemple: "\r", chemin: ["\u2066"] });
  expect(renderDiagnostic(d, parmi(source))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
});

test("colours dress the parts and change nothing else", () => {
  const source = texte("a.rules", 1, "  seuil : 20\n  points : 3");
  const d = faute(lieu(source, "20"), { titre: "t", ici: "ici", aide: "faites", etiquettes: [{ span: lieu(source, "3"), texte: "là" }] });
  const balise = (nom: string) => (t: string): string => `<${nom}>${t}</${nom}>`;
  const paint = { gravite: balise("g"), titre: balise("t"), marge: balise("m"), principal: balise("p"), secondaire: balise("s"), rubrique: balise("r") };
  const colore = renderDiagnostic(d, parmi(source), { paint });
  expect(colore.replace(/<\/?[gtmpsr]>/g, "")).toBe(renderDiagnostic(d, parmi(source)));
  expect(colore).toContain("<p>          ^^ ici</p>");
  expect(colore).toContain("<s>           - là</s>");
  expect(colore.split("\n")[0]).toBe("<g>erreur[code-test]</g> : <t>t</t>");
});

test("old consoles: the drawing is plain", () => {
  const source = texte("a.rules", 1, "seuil : 20");
  const d = faute(lieu(source, "20"), { titre: "l’unité « manque »", aide: "écrivez ≥ 20 %", chemin: ["A", "B"] });
  expect(renderDiagnostic(d, parmi(source), { ascii: true })).toBe(image(`
    erreur[code-test] : l'unité " manque "
      --> a.rules:1:9
      |  A > B
      |
    1 | seuil : 20
      |         ^^
      |
      = À faire : écrivez >= 20 %
  `));
});

test("a file that is not at hand is named, and its words kept", () => {
  const span = { file: "b.rules", start: 3, end: 4 };
  expect(renderDiagnostic(faute(span, { titre: "t", ici: "ici", chemin: ["A"] }), parmi())).toBe(image(`
    erreur[code-test] : t
      ┌─ b.rules
      │  A
      │  ici
      │
  `));
});

test("a fault without a file has no picture", () => {
  expect(renderDiagnostic(faute({ file: "", start: 0, end: 0 }, { titre: "aucun fichier .rules", aide: "créez-en un" }), parmi())).toBe("erreur[code-test] : aucun fichier .rules\n  = À faire : créez-en un");
});

describe("many", () => {
  const a = texte("a.rules", 1, "un deux trois");
  const b = texte("b.rules", 1, "un");
  const liste = [
    faute(lieu(b, "un"), { titre: "5", code: "a" }),
    faute(lieu(a, "trois"), { titre: "4", code: "a", gravite: "avertissement" }),
    faute(lieu(a, "un"), { titre: "2", code: "b" }),
    faute(lieu(a, "un"), { titre: "1", code: "a" }),
    faute(lieu(a, "deux"), { titre: "3", code: "z" }),
  ];

  test("stand in the order of file, place and code, whatever the order they came in", () => {
    const attendu = [1, 2, 3, 4, 5].map(String);
    const titres = (s: string): string[] => s.split("\n").flatMap((l) => /\] : (.*)/.exec(l)?.[1] ?? []);
    expect(titres(renderDiagnostics(liste, parmi(a, b)))).toEqual(attendu);
    expect(renderDiagnostics([...liste].reverse(), parmi(a, b))).toBe(renderDiagnostics(liste, parmi(a, b)));
  });

  test("are counted", () => {
    expect(renderSummary(liste)).toBe("4 erreurs, 1 avertissement dans 2 fichiers");
    expect(renderSummary(liste.slice(0, 1))).toBe("1 erreur dans 1 fichier");
    expect(renderSummary([faute(lieu(a, "un"), { titre: "t", gravite: "conseil" })])).toBe("1 conseil dans 1 fichier");
    expect(renderSummary([faute({ file: "", start: 0, end: 0 }, { titre: "t" })])).toBe("1 erreur");
    expect(renderSummary([])).toBe("rien à signaler");
  });
});
