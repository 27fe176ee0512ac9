// The cases as JUnit XML, which every continuous integration reads: one suite a file, one test a case, the human message as the
// text of a failure. No time is stated: the same rules give the same bytes.
import type { SourceText } from "../../source/source-text.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { inOrder } from "../order.ts";
import { renderDiagnostic } from "../render.ts";
import { uneLigne } from "./lignes.ts";

export interface EpreuveJunit {
  readonly nom: string;
  readonly ligne: number | null;
  readonly etat: "reussi" | "echoue" | "injouable";
  readonly diagnostics: readonly Diagnostic[];
}

export interface SuiteJunit {
  readonly fichier: string;
  readonly epreuves: readonly EpreuveJunit[];
  /** What is said of the file itself and belongs to no case: it could not be read. */
  readonly autres: readonly Diagnostic[];
}

export function versJunit(suites: readonly SuiteJunit[], lookup: (file: string) => SourceText | undefined): string {
  const dire = (ds: readonly Diagnostic[]): string => inOrder(ds).map((d) => renderDiagnostic(d, lookup)).join("\n\n");
  const ecrites = suites.map((s) => {
    const tests = [
      ...s.autres.map((d) => epreuve(s.fichier, { nom: `Lecture : ${d.titre}`, ligne: null }, "error", [d], dire)),
      ...s.epreuves.map((e) => epreuve(s.fichier, e, e.etat === "reussi" ? null : e.etat === "echoue" ? "failure" : "error", e.diagnostics, dire)),
    ];
    const echecs = s.epreuves.filter((e) => e.etat === "echoue").length;
    const erreurs = s.autres.length + s.epreuves.filter((e) => e.etat === "injouable").length;
    return { xml: `  <testsuite name="${attribut(s.fichier)}" tests="${tests.length}" failures="${echecs}" errors="${erreurs}">\n${tests.join("")}  </testsuite>\n`, tests: tests.length, echecs, erreurs };
  });
  const total = (n: "tests" | "echecs" | "erreurs"): number => ecrites.reduce((a, e) => a + e[n], 0);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="avenant tester" tests="${total("tests")}" failures="${total("echecs")}" errors="${total("erreurs")}">\n${ecrites.map((e) => e.xml).join("")}</testsuites>\n`;
}

function epreuve(
  fichier: string, { nom, ligne }: Pick<EpreuveJunit, "nom" | "ligne">, balise: "failure" | "error" | null, diagnostics: readonly Diagnostic[],
  dire: (ds: readonly Diagnostic[]) => string,
): string {
  const ou = ligne === null ? "" : ` line="${ligne}"`;
  const debut = `    <testcase classname="${attribut(fichier)}" name="${attribut(nom)}" file="${attribut(fichier)}"${ou}`;
  if (balise === null) return `${debut}/>\n`;
  const [premier] = inOrder(diagnostics);
  return `${debut}>\n      <${balise} message="${attribut(premier?.titre ?? "ce cas n’a pas pu être joué")}" type="${attribut(premier?.code ?? "injouable")}">${contenu(dire(diagnostics))}</${balise}>\n    </testcase>\n`;
}

function attribut(texte: string): string {
  return contenu(uneLigne(texte)).replace(/"/g, "&quot;").replace(/'/g, "&#39;");
}

/** XML has no writing at all for most controls, and two characters that are none. */
function contenu(texte: string): string {
  return texte
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu, (c) => `‹U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}›`)
    .replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
