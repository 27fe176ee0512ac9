// Hostile texts in every place of real rules where a text may stand, through compile to TypeScript, JSON Schema and Markdown:
// each comes out as text, or is refused with a place (reliability.md, G-26 and G-27). Nothing becomes code or markup.
import { parsers } from "prettier/plugins/markdown";
import { describe, expect, test } from "vitest";
import { isError } from "../../compiler/diagnostics/diagnostic.ts";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import type { Edition } from "../../compiler/edition/edition.ts";
import { emitJsonSchema } from "../../compiler/emit/json-schema/emit.ts";
import type { OutputFile } from "../../compiler/emit/emitter.ts";
import { emitMarkdown } from "../../compiler/emit/markdown/index.ts";
import { fautesDeListe, fautesDeType } from "../../compiler/emit/typescript/check.ts";
import { emettreBruts, emitTypeScript } from "../../compiler/emit/typescript/emit.ts";
import { compile } from "../../compiler/pipeline.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { chargeur } from "../differential/charge.ts";
import { fautesCompletes } from "./vrai-typescript.ts";

const PRIS = "globalThis.pris = 1";
const CHARGES = [
  `*/ ${PRIS}; /*`, `// ${PRIS}`, `\${${PRIS}}`, `\`\${${PRIS}}\``, `"; ${PRIS}; "`, `'; ${PRIS}; '`, "\\", '\\"', "\\u0022", `</script><script>${PRIS}</script>`, `<img src=x onerror=${PRIS}>`,
  "<!-- x", "--> x", "]]> x", "<![CDATA[ x", "<?php x ?>", "__proto__", "constructor", "a | b", "| --- | --- |", "# titre", "## titre", "=== ", "---", "- liste", "1. liste", "> cite", "~~~", "```js",
  "[x](javascript:alert(1))", "![x](http://mal.exemple/x.png)", "<javascript:alert(1)>", "https://mal.exemple/a", "www.mal.exemple", "[a]: http://mal.exemple", "[^1]", "*gras* __gras__ _x_", "~~barré~~", "$x$ $$y$$", "&lt;script&gt;", "&#60;b&#62;", ":heavy_check_mark: @moi #1",
  "@ts-nocheck", "@ts-ignore", "# sourceMappingURL=data:,x", "{@link x}", "é\u0301 🩺 œ", "{{ 7*7 }}", "=cmd|' /C calc'!A0", "\u2028x", "\u202ex", "\u200bx", "\u0000x", "\u001b[31mx", "\ufeffx",
];

/** One place for a text. `retour`: what it comes back as, in the answer of the generated code, when it does. */
const PLACES = [
  "libellé de donnée", "question", "libellé d'option", "libellé de convention", "source de convention", "note de convention", "article de dispositif", "libellé de dispositif", "source de dispositif",
  "note de dispositif", "libellé de volet", "libellé d'indicateur", "article d'indicateur", "note d'indicateur", "source d'indicateur", "libellé de sous-indicateur", "libellé de calcul", "libellé de résultat",
  "libellé d'avenant", "par", "source d'instruction", "note d'instruction", "pour mémoire", "nouveau libellé", "motif d'écart", "source d'annonce", "citation",
] as const;

function regles(texte: string, ici: (place: (typeof PLACES)[number]) => boolean): string {
  const t = (place: (typeof PLACES)[number], defaut: string): string => (place === "citation" ? (ici(place) ? texte : defaut) : `« ${ici(place) ? texte : defaut} »`);
  return `donnée a ${t("libellé de donnée", "Présence")} : oui ou non, déclaratif, question ${t("question", "Êtes-vous là ?")}
donnée n « Actes » : nombre d'actes, au plus d
donnée d « Tous les actes » : nombre d'actes
donnée temps « Quotité » : choix parmi tiers ${t("libellé d'option", "Tiers temps")}, mi « Mi-temps »

convention c ${t("libellé de convention", "Convention")}
  publiée le 23 octobre 2016
  source : ${t("source de convention", "Arrêté")} https://exemple.fr/c
  note : ${t("note de convention", "Note")}

dispositif forfait ${t("libellé de dispositif", "Forfait")} à compter de 2017
  article : ${t("article de dispositif", "article 1")}
  source : secondaire ${t("source de dispositif", "Fiche")}
  note : ${t("note de dispositif", "Note")}
  période : année civile
  valeur du point : 7 €
  calcul part ${t("libellé de calcul", "Part")} : n / d
  résultat aide ${t("libellé de résultat", "Aide ouverte")} : a

  volet 1 ${t("libellé de volet", "Socle")}
    indicateur présence ${t("libellé d'indicateur", "Présence")}
      article : ${t("article d'indicateur", "annexe 1")}
      source : secondaire ${t("source d'indicateur", "Fiche")}
      note : ${t("note d'indicateur", "Note")}
      condition : a
      points : 10
      sous-indicateur part_des_actes ${t("libellé de sous-indicateur", "Part des actes")}
        mesure : part
        seuil : au moins 20 %
        points : 5
    indicateur quotité « Quotité »
      condition : temps = tiers
      points : 5

avenant v à c ${t("libellé d'avenant", "Avenant")}
  publié le 1er juin 2019
  source : « Arrêté »

dans forfait, à compter de 2020, par ${t("par", "article 2")}
  source : secondaire ${t("source d'instruction", "Presse")}
  note : ${t("note d'instruction", "Note")}

  > ${t("citation", "Les points sont portés à vingt.")}
  modifie présence
    points : 20 au lieu de 10
  pour mémoire ${t("pour mémoire", "alinéa supprimé")}
  renomme quotité ${t("nouveau libellé", "Quotité de travail")}

annonce total de volet 1 : 31 points à compter de 2020, écart reconnu de 1 point ${t("motif d'écart", "arrondi de la fiche")}
  source : secondaire ${t("source d'annonce", "Fiche")}
`;
}

function compiler(texte: string): { edition: Edition | undefined; fautes: readonly Diagnostic[] } {
  const { value, diagnostics } = compile([new SourceText("essai.rules", texte)], { empreinte: "0".repeat(64), versionDuCompilateur: "essai" });
  return { edition: value.edition, fautes: diagnostics.filter(isError) };
}

interface Noeud { readonly type: string; readonly url?: string; readonly value?: string; readonly children?: readonly Noeud[] }
const MARKDOWN_PERMIS = new Set(["root", "heading", "paragraph", "sentence", "word", "whitespace", "text", "strong", "emphasis", "link", "list", "listItem", "table", "tableRow", "tableCell", "blockquote", "break", "inlineCode", "image"]);

const SVG_PERMIS = new Set(["svg", "title", "desc", "rect", "text", "line", "circle", "path"]);
const ATTRIBUTS_PERMIS = /^(?:xmlns|viewBox|width|height|font-family|font-size|font-weight|role|aria-labelledby|id|x|y|x1|x2|y1|y2|cx|cy|r|d|fill|paint-order|stroke|stroke-width|text-anchor)$/;

/** Marks that our drawing does not make, attributes among them, and characters that would begin one. */
function horsDuDessin(dessin: string): string[] {
  const out: string[] = [];
  for (const [balise, nom] of dessin.matchAll(/<\/?([^\s/>]*)[^>]*>/g)) {
    if (!SVG_PERMIS.has(nom!) || !/^<\/?[a-z]+(?: [a-zA-Z0-9-]+="[^"<>&]*")*\/?>$/.test(balise)) out.push(`balise ${balise}`);
    for (const [, attribut] of balise.matchAll(/ ([a-zA-Z0-9-]+)=/g)) if (!ATTRIBUTS_PERMIS.test(attribut!)) out.push(`attribut ${attribut}`);
  }
  const texte = dessin.replace(/<[^>]*>/g, "").replace(/&(?:amp|lt|gt|quot);/g, "");
  if (/[<>&]|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(texte)) out.push(`texte ${texte}`);
  return out;
}

test("un dessin qui porterait autre chose serait refusé, de même qu'une image qui n'est pas la nôtre", () => {
  for (const intrus of [`<script>${PRIS}</script>`, `<rect x="1" onload="${PRIS}"/>`, `<image href="http://mal.exemple/x.png"/>`, `<a href="javascript:x">x</a>`, "<!-- x -->", "<![CDATA[x]]>", "a < b", "a & b", "&#60;", "\u202ex"])
    expect(horsDuDessin(`<svg xmlns="http://www.w3.org/2000/svg"><text x="1" y="1">${intrus}</text></svg>`), intrus).not.toEqual([]);
  expect(horsDeLaPage({ chemin: "documents/x.md", contenu: "![x](http://mal.exemple/x.svg)\n" })).not.toEqual([]);
  expect(horsDeLaPage({ chemin: "documents/x.md", contenu: "![x](chronologie.svg)\n" })).toEqual([]);
});

/** Nodes that no page of ours has, and addresses that no source gives. */
function horsDeLaPage({ chemin, contenu: page }: OutputFile): string[] {
  const out: string[] = [];
  if (chemin.endsWith(".svg")) return horsDuDessin(page);
  const voir = (n: Noeud): void => {
    if (!MARKDOWN_PERMIS.has(n.type)) out.push(`${n.type} ${n.value ?? ""}`);
    if (n.type === "image" && n.url !== "chronologie.svg") out.push(`image ${n.url}`);
    if (n.type === "link" && !/^(?:https:\/\/exemple\.fr\/c|(?:\.\.\/)?[a-z0-9/-]+\.md)$/.test(n.url ?? "")) out.push(`link ${n.url}`);
    for (const x of n.children ?? []) voir(x);
  };
  voir((parsers["markdown"] as unknown as { parse(texte: string, options: object): Noeud }).parse(page, { originalText: page }));
  return out;
}

/** Headings, and rows and columns of each table: a text changes none of them. */
function charpente(page: string): string {
  return page.split("\n").map((l) => (l.startsWith("|") ? `|${[...l.matchAll(/(?<!\\)(?:\\\\)*\|/g)].length}` : (/^(#+|[-*>]|\d+\.)(?= )/.exec(l)?.[0] ?? (l === "" ? "" : "t")))).join("\n");
}

const temoin = compiler(regles("x", () => false));

test("le témoin se compile ; un texte ordinaire y tient partout", () => {
  expect(temoin.fautes.map((f) => `${f.code} ${f.titre}`)).toEqual([]);
  expect(compiler(regles("ordinaire", () => true)).fautes).toEqual([]);
});

describe("une charge partout à la fois", () => {
  test.each(CHARGES)("%j", async (charge) => {
    const { edition, fautes } = compiler(regles(charge, () => true));
    if (edition === undefined || fautes.length > 0) {
      // What no text may hold is refused, in its place; never a text that people write.
      expect(charge).toMatch(/[\u0000-\u001f\u200b\u2028\u202e\ufeff]|^>|^\|/);
      for (const f of fautes) expect([f.span.file, f.span.end >= f.span.start]).toEqual(["essai.rules", true]);
      return;
    }
    const code = await emettreBruts(edition);
    expect(await fautesDeListe(code)).toEqual([]);
    const module = chargeur(code)("typescript/forfait/index.ts") as { estimer(d: object, q: object): { elements: { libelle: string; actes: string[]; article: string | null }[] } };
    const r = module.estimer({ a: true, temps: "tiers", n: 1, d: 5 }, { exercice: 2022 });
    expect((globalThis as Record<string, unknown>)["pris"]).toBeUndefined();
    expect([r.elements[1]!.libelle, r.elements[1]!.article, r.elements[1]!.actes]).toEqual([charge.trim(), charge.trim(), [charge.trim(), charge.trim()]]);
    for (const f of emitJsonSchema(edition)) expect(() => JSON.parse(f.contenu) as unknown).not.toThrow();
    const pages = emitMarkdown(edition);
    const attendues = new Map(emitMarkdown(temoin.edition!).map((p) => [p.chemin, p.contenu]));
    for (const p of pages) {
      expect(horsDeLaPage(p), p.chemin).toEqual([]);
      expect(p.contenu).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u2028\u2029\u200b\u202e\ufeff]/);
      // The condition that repeats the title is told otherwise: same rows all the same.
      if (attendues.has(p.chemin) && p.chemin.endsWith(".md")) expect(charpente(p.contenu), p.chemin).toBe(charpente(attendues.get(p.chemin)!));
    }
    expect(pages.length).toBe(attendues.size);
  });

  test("mises en forme et contrôlées par le vrai TypeScript", async () => {
    const { edition } = compiler(regles(CHARGES.slice(0, 14).join(" "), () => true));
    const code = await emitTypeScript(edition!);
    expect([...(await fautesDeType(code)), ...(await fautesDeListe(code))]).toEqual([]);
    expect(fautesCompletes(code)).toEqual([]);
  });
});

test("chaque place seule : une charge n'y change que son texte", async () => {
  const charge = `*/ \`\${${PRIS}}\` </script> | # [x](javascript:y) <b> ]]>`;
  for (const place of PLACES) {
    const { edition, fautes } = compiler(regles(charge, (p) => p === place));
    expect(fautes.map((f) => f.titre), place).toEqual([]);
    expect(await fautesDeListe(await emettreBruts(edition!)), place).toEqual([]);
    const pages = emitMarkdown(edition!);
    expect(pages.flatMap((p) => horsDeLaPage(p)), place).toEqual([]);
    // Said somewhere, unless only the form asks it.
    const dite = [...pages, ...emitJsonSchema(edition!)].some((p) => p.contenu.includes("globalThis.pris"));
    expect(dite, place).toBe(true);
  }
}, 60_000);

describe("une adresse", () => {
  test.each(["javascript:alert(1)", "data:text/html,<script>", "//mal.exemple", "file:///etc/passwd", "https://exemple.fr/)x[y](javascript:z)", "https://exemple.fr/<b>|x", "https://exemple.fr/`x`"])("%s n'est suivie que si elle est web, et ne sort pas de son lien", async (url) => {
    const { edition, fautes } = compiler(regles("x", () => false).replace("https://exemple.fr/c", url));
    if (edition === undefined || fautes.length > 0) {
      expect(url.startsWith("https://exemple.fr/")).toBe(false);
      return;
    }
    for (const p of emitMarkdown(edition)) {
      const faux = horsDeLaPage(p).filter((x) => !/^link https:\/\/exemple\.fr\/[A-Za-z0-9%\-._~:/?#@!$&'*+,;=]*$/.test(x));
      expect(faux, p.chemin).toEqual([]);
    }
    expect(await fautesDeListe(await emettreBruts(edition))).toEqual([]);
  });
});

describe("un nom", () => {
  test.each(["*/", "a*/b", "${x}", "`x`", "a-b", "a.b", "a b", "</script>", "\u2028", "x\u202ey", "1a", "a|b", "#a", "'", '"'])("%j est refusé, avec sa place", (nom) => {
    const { fautes } = compiler(regles("x", () => false).replaceAll(/\bn\b(?= «|,| \/| d'|$)/g, nom));
    expect(fautes.length).toBeGreaterThan(0);
    for (const f of fautes) expect(f.span.file).toBe("essai.rules");
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "arguments", "await", "class", "o", "l", "donnees", "exercice", "V"])("%s sert de nom, ou est refusé ; aucun prototype n'est touché", async (nom) => {
    const avant = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
    const texte = regles("x", () => false).replace("donnée a ", `donnée ${nom} `).replaceAll(/(?<=: )a$/gm, nom).replaceAll("présence", `${nom}_2`);
    const { edition, fautes } = compiler(texte);
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(avant);
    if (edition === undefined || fautes.length > 0) return;
    const code = await emettreBruts(edition);
    expect(await fautesDeListe(code)).toEqual([]);
    const { estimer } = chargeur(code)("typescript/forfait/index.ts") as { estimer(d: object, q: object): { valide: boolean; points: { exact: string } } };
    expect(estimer(Object.fromEntries([[nom, true], ["temps", "mi"], ["n", 0], ["d", 0]]), { exercice: 2022 })).toMatchObject({ valide: true, points: { exact: "20" } });
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(avant);
  });
});
