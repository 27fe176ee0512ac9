// Why a text is not YAML, in the words of someone who wrote a case: where the mistake was made, which is rarely where the
// library stopped, and what to write. Reading itself is yaml.ts's.
import type { YAMLError } from "yaml";
import type { SourceText } from "../source/source-text.ts";

export interface FauteYaml {
  readonly start: number;
  readonly end: number;
  readonly raison: string;
  readonly conseil: string;
}

const FAUTES = new Map<string, readonly [raison: string, conseil: string]>([
  ["TAB_AS_INDENT", ["une tabulation sert de retrait", "remplacez la tabulation par des espaces"]],
  ["BAD_INDENT", ["ce retrait ne correspond à aucune ligne au-dessus", "alignez cette ligne sur celles du même niveau"]],
  ["MISSING_CHAR", ["il manque un guillemet, un crochet ou une accolade de fin", "fermez ce qui a été ouvert, ou ajoutez la virgule qui manque"]],
  ["BLOCK_AS_IMPLICIT_KEY", ["un deuxième « : » sur la même ligne", "mettez entre guillemets un texte qui contient « : » ; entre accolades { … }, une suite de « nom: valeur »"]],
  ["BAD_SCALAR_START", ["ce signe ne peut pas commencer une valeur", "mettez la valeur entre guillemets"]],
  ["MULTILINE_IMPLICIT_KEY", ["un nom sur plusieurs lignes", "il manque sans doute « : » à la fin du nom, ou un retrait"]],
  ["BAD_DQ_ESCAPE", ["une barre oblique inverse entre guillemets", "retirez-la, ou écrivez le texte entre apostrophes"]],
]);

/** The first error of the library, told at its cause. */
export function fauteYaml(source: SourceText, erreurs: readonly YAMLError[]): FauteYaml {
  const faute = erreurs[0]!;
  const [start, end] = faute.pos;
  return specifique(source, erreurs) ?? generale(faute, start, end);
}

function generale({ code }: YAMLError, start: number, end: number): FauteYaml {
  const [raison, conseil] = FAUTES.get(code) ?? ["signe inattendu", "vérifiez les deux-points, les virgules et les retraits des lignes voisines"];
  return { start, end, raison, conseil };
}

function specifique(source: SourceText, erreurs: readonly YAMLError[]): FauteYaml | undefined {
  const [faute, suivante] = [erreurs[0]!, erreurs[1]];
  const { code, message } = faute;
  const [start] = faute.pos;
  const ligne = source.lineIndexAt(start);
  if (/^Flow (map|sequence)/.test(message)) return nonFerme(source, start);
  if (code === "MISSING_CHAR" && /quote/.test(message)) return guillemetOuvert(source, start);
  if (code === "MISSING_CHAR" && /Sequence item/.test(message)) return retrait(source, ligne);
  if (code === "BLOCK_AS_IMPLICIT_KEY" && suivante?.code === "MULTILINE_IMPLICIT_KEY" && suivante.pos[0] === start) return retrait(source, ligne + 1);
  if (code === "MULTILINE_IMPLICIT_KEY") {
    const colle = /^[^\s:]+:(?=\S)/.exec(source.text.slice(start))?.[0];
    const valeur = /^[^\s:]+:(\S.*)/.exec(source.text.slice(start))?.[1];
    if (colle !== undefined) return { start, end: start + colle.length, raison: "il manque une espace après les deux-points", conseil: `écrivez « ${colle} ${valeur ?? ""} »` };
  }
  if (code === "UNEXPECTED_TOKEN" && /'/.test(source.lineText(ligne))) {
    return { start, end: faute.pos[1], raison: "ce texte continue après l’apostrophe qui le ferme", conseil: "mettez le texte entier entre guillemets doubles \"…\"" };
  }
  return undefined;
}

function retrait(source: SourceText, ligne: number): FauteYaml | undefined {
  const texte = source.lineText(ligne);
  if (texte.trim() === "") return undefined;
  const debut = source.lineStart(ligne);
  const blancs = texte.length - texte.trimStart().length;
  const mot = /^[^\s:]+/.exec(texte.trimStart())?.[0] ?? "";
  return {
    start: debut + blancs, end: debut + blancs + mot.length, raison: "cette ligne n’est pas alignée sur les autres lignes du cas",
    conseil: "donnez le même retrait à toutes les lignes d’un cas ; la première commence par « - »",
  };
}

/** The last bracket or brace still open there. */
function nonFerme(source: SourceText, fin: number): FauteYaml | undefined {
  const ouverts: number[] = [];
  let guillemet = "";
  for (let i = 0; i < fin; i++) {
    const c = source.text[i]!;
    if (guillemet !== "") guillemet = c === guillemet ? "" : guillemet;
    else if (c === '"') guillemet = c;
    else if (c === "#" && (i === 0 || /\s/.test(source.text[i - 1]!))) while (i < fin && source.text[i + 1] !== "\n") i++;
    else if (c === "[" || c === "{") ouverts.push(i);
    else if (c === "]" || c === "}") ouverts.pop();
  }
  const start = ouverts[ouverts.length - 1];
  if (start === undefined) return undefined;
  const accolade = source.text[start] === "{";
  return { start, end: start + 1, raison: accolade ? "cette accolade n’est pas refermée" : "ce crochet n’est pas refermé", conseil: `ajoutez « ${accolade ? "}" : "]"} » à la fin de ce qu’${accolade ? "elle" : "il"} ouvre` };
}

function guillemetOuvert(source: SourceText, fin: number): FauteYaml | undefined {
  for (let ligne = source.lineIndexAt(fin); ligne >= 0; ligne--) {
    const texte = source.lineText(ligne);
    if ((texte.split('"').length - 1) % 2 === 0) continue;
    const start = source.lineStart(ligne) + texte.indexOf('"');
    return { start, end: start + 1, raison: "ce guillemet n’est pas refermé", conseil: "ajoutez un guillemet à la fin du texte" };
  }
  return undefined;
}
