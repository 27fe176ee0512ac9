// A text and diagnostics that try to leave the form they are printed in. Not a test.
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { SourceText } from "../../compiler/source/source-text.ts";

export const HOSTILE = "fin]]>\n::error::«\r%,:\u2028\u001b[31m<b>&\"'{0} [a](b)";

export const SOURCE = new SourceText("rules/é, a:b.rules", `une 😀 ligne\nseuil : au moins 20\nsuite\n`);
const AUTRE = new SourceText("rules/autre.rules", "ailleurs\n");

export const lookup = (f: string): SourceText | undefined => [SOURCE, AUTRE].find((s) => s.file === f);

const span = (file: string, start: number, end: number): { file: string; start: number; end: number } => ({ file, start, end });

export const DIAGNOSTICS: readonly Diagnostic[] = [
  {
    code: "seuil-sans-unite", gravite: "erreur", span: span(SOURCE.file, 30, 32), titre: "ce seuil n’a pas d’unité", ici: "une unité est attendue", aide: "écrivez « 20 % »",
    etiquettes: [{ span: span(AUTRE.file, 0, 8), texte: "déclaré ici" }], chemin: ["Avenant n° 9", "volet 2"],
    fixes: [{ titre: "écrire « 20 % »", sure: false, edits: [{ span: span(SOURCE.file, 32, 32), texte: " %" }] }, { titre: "rien", sure: true, edits: [] }],
  },
  { code: "mot-inconnu", gravite: "avertissement", span: span(SOURCE.file, 4, 6), titre: HOSTILE, ici: HOSTILE, aide: HOSTILE, etiquettes: [{ span: span(AUTRE.file, 0, 3), texte: HOSTILE }], fixes: [] },
  { code: "points-sans-valeur", gravite: "note", span: span(SOURCE.file, 0, 20), titre: "sur deux lignes", etiquettes: [], fixes: [] },
  { code: "cas-acte-inconnu", gravite: "conseil", span: span("inconnu.rules", 3, 5), titre: "le texte n’est pas là", etiquettes: [], fixes: [] },
  { code: "donnee-inconnue", gravite: "erreur", span: span("", 0, 0), titre: "nulle part", etiquettes: [], fixes: [] },
];
