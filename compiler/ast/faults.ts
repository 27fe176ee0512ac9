// What the reader met, in sentences: which word was found, and the few words that are possible in its place.
import { LIMITES, type Faute, type Inattendu } from "../../grammar/faults.ts";
import { FAUX_AMIS, MOTS, motDuToken, ouvreUnEnonce } from "../../grammar/keywords.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { speaker, type Place } from "../diagnostics/catalogue.ts";
import { lecture } from "../diagnostics/catalogue/lecture.ts";
import { fold, nearest } from "../diagnostics/suggest.ts";
import type { SourceText } from "../source/source-text.ts";
import type { Span } from "../source/span.ts";

const dire = speaker(lecture);

/** The sentence of a reading fault. */
export function diagnosticDe(source: SourceText, f: Faute): Diagnostic {
  const span = dansLeTexte(source, f.start, f.end);
  switch (f.kind) {
    case "caractere-inconnu":
      return dire("caractere-inconnu", span, { texte: court(f.texte) });
    case "texte-non-ferme":
      return dire("texte-non-ferme", { ...span, end: Math.min(span.start + 1, span.end) }, {});
    case "guillemets-anglais": {
      const dedans = source.text.slice(f.start + 1, f.end - 1);
      return dire("guillemets-anglais", span, {}, { fixes: [{ titre: "mettre « »", sure: true, edits: [{ span, texte: `« ${dedans.trim()} »` }] }] });
    }
    case "texte-trop-long":
      return dire("texte-trop-long", span, { limite: String(LIMITES.texte) });
    case "commentaire-trop-long":
      return dire("commentaire-trop-long", span, { limite: String(LIMITES.commentaire) });
    case "nom-trop-long":
      return dire("nom-trop-long", span, { limite: String(LIMITES.nom) });
    case "imbrication-trop-profonde":
      return dire("imbrication-trop-profonde", span, { limite: String(LIMITES.imbrication) });
    case "mot-mal-ecrit": {
      const code = f.accents ? "accent-manquant" : "majuscule-inattendue";
      const fixes = [{ titre: `écrire « ${f.ecriture} »`, sure: true, edits: [{ span, texte: f.ecriture }] }];
      return dire(code, span, { trouve: f.texte, attendu: f.ecriture }, { fixes });
    }
    case "inattendu":
      return inattendu(source, span, f);
  }
}

/** Every place is inside the file, and at least one character wide when the file has one. */
function dansLeTexte(source: SourceText, start: number, end: number): Span {
  const longueur = source.text.length;
  const debut = Math.max(0, Math.min(start, longueur - 1));
  return { file: source.file, start: debut, end: Math.max(Math.min(end, longueur), Math.min(debut + 1, longueur)) };
}

function court(texte: string): string {
  const signes = [...texte];
  return signes.length > 20 ? `${signes.slice(0, 20).join("")}…` : texte;
}

/** What the analyst wrote, between « », unless it is already a text between « ». */
function citer(texte: string): string {
  return texte.startsWith("«") ? court(texte) : `« ${court(texte)} »`;
}

// ---- something else was expected --------------------------------------------------------------------------------------

const ENONCES: readonly string[] = MOTS.filter((m) => ouvreUnEnonce(m.token)).map((m) => m.ecritures[0]!);

const SIGNES: Readonly<Record<string, string>> = {
  Ident: "un nom", Nombre: "un nombre", DateLitterale: "une date", Texte: "un texte entre « »", Url: "une adresse", LigneTableau: "une ligne de tableau",
  DeuxPoints: "« : »", PointVirgule: "« ; »", Virgule: "« , »", ParenOuvre: "« ( »", ParenFerme: "« ) »", Moins: "« - »", PourCent: "« % »",
  EuroSigne: "« € »", Tiret: "« — »", Egal: "« = »",
};

function nommer(token: string): string {
  return SIGNES[token] ?? `« ${motDuToken(token)?.ecritures[0] ?? token} »`;
}

/** Where a value may begin, the list of words is long: one phrase says it. */
function possibles(f: Inattendu): string {
  if (f.attendus.length === 0) return "une ligne du langage";
  const valeurs = new Set(["Nombre", "Ident", "DateLitterale", "ParenOuvre"]);
  if ([...valeurs].every((v) => f.attendus.includes(v))) return "une valeur (un nombre, une date, un nom…)";
  if (f.regle === "enonce") return "une ligne du langage";
  const noms = [...new Set(f.attendus.map(nommer))];
  if (noms.length === 1) return noms[0]!;
  const cites = noms.slice(0, 6);
  if (noms.length > 6) return `${cites.join(", ")}…`;
  return `${cites.slice(0, -1).join(", ")} ou ${cites[cites.length - 1]!}`;
}

function inattendu(source: SourceText, span: Span, f: Inattendu & { readonly start: number }): Diagnostic {
  const { trouve, avant } = f;
  const attendu = possibles(f);
  if (trouve === undefined) return dire("suite-manquante", span, { avant: citer(avant?.texte ?? ""), possibles: attendu });
  if (trouve.token === "Oui" || (trouve.token === "Non" && (avant?.token === "Egal" || avant?.token === "DifferentDe"))) {
    return dire("oui-ou-non-litteral", span, {});
  }
  if (trouve.token === "LigneTableau") return dire("tableau-isole", span, {});
  if (trouve.token === "Moins" && avant?.token === "Ident" && avant.start + avant.texte.length === f.start) return dire("nom-avec-tiret", span, {});
  const mot = motDuToken(trouve.token);
  if (mot && !mot.souple && f.attendus.includes("Ident") && f.attendus.length <= 2) {
    return dire("nom-est-un-mot-du-langage", span, { mot: trouve.texte });
  }
  const phrase = phraseProche(source, f, avant);
  if (phrase !== undefined) {
    const ici: Span = { ...span, start: phrase.start, end: phrase.end };
    return dire("mot-inattendu", ici, { trouve: citer(source.slice(ici)), possibles: `« ${phrase.attendue} »` }, proposer(ici, phrase.attendue));
  }
  if (f.attendus.length === 0 && trouve.token === "Ident" && commenceUneLigne(source, f.start)) return inconnu(span, trouve.texte);
  if (f.attendus.length === 0) return dire("mot-de-trop", span, { trouve: citer(trouve.texte) });
  const proche = trouve.token === "Ident" ? motProche(trouve.texte, f.attendus) : undefined;
  return dire("mot-inattendu", span, { trouve: citer(trouve.texte), possibles: attendu }, proche ? proposer(span, proche) : {});
}

/** A near word is a question, never a safe fix: it could change the law. */
function proposer(span: Span, attendu: string): Place {
  return { aide: `vouliez-vous dire « ${attendu} » ?`, fixes: [{ titre: `écrire « ${attendu} »`, sure: false, edits: [{ span, texte: attendu }] }] };
}

const PHRASES: readonly string[] = MOTS.flatMap((m) => m.ecritures).filter((e) => e.includes(" "));
const FAUX_AMIS_PLIES: ReadonlyMap<string, string> = new Map([...FAUX_AMIS].map(([faux, juste]) => [fold(faux), juste]));

/** Several words that come close to a phrase of the language, from what was found or from the name before it. */
function phraseProche(source: SourceText, f: { readonly start: number }, avant: Inattendu["avant"]): { start: number; end: number; attendue: string } | undefined {
  const debuts = avant?.token === "Ident" ? [avant.start, f.start] : [f.start];
  for (const start of debuts) {
    const mots = /^[^\d«"|#:,;()\n\r]{1,60}/.exec(source.text.slice(start, start + 60))?.[0].match(/\S+/g) ?? [];
    for (let n = Math.min(5, mots.length); n >= 1; n--) {
      const attendue = attendueDe(mots.slice(0, n));
      if (attendue === undefined) continue;
      const dernier = mots[n - 1]!;
      let end = start;
      for (const m of mots.slice(0, n)) end = source.text.indexOf(m, end) + m.length;
      if ((end > f.start || FAUX_AMIS_PLIES.has(fold(mots.slice(0, n).join(" ")))) && source.text.slice(end - dernier.length, end) === dernier) return { start, end, attendue };
    }
  }
  return undefined;
}

function attendueDe(mots: readonly string[]): string | undefined {
  const ecrit = mots.join(" ");
  if (ecrit === "a") return "à";
  const ami = FAUX_AMIS_PLIES.get(fold(ecrit));
  if (ami !== undefined || mots.length === 1) return ami;
  const proche = nearest(ecrit, PHRASES.filter((p) => p.split(" ").length === mots.length));
  return proche === ecrit ? undefined : proche;
}

function commenceUneLigne(source: SourceText, start: number): boolean {
  return source.text.slice(source.lineStart(source.lineIndexAt(start)), start).trim() === "";
}

function inconnu(span: Span, trouve: string): Diagnostic {
  const proche = nearest(trouve, ENONCES);
  const voisins = ENONCES.filter((e) => e !== proche && fold(e)[0] === fold(trouve)[0]).slice(0, 3);
  const liste = proche ? [proche, ...voisins] : ["indicateur", "condition", "mesure", "seuil", "points", "source"];
  const blancs = { trouve: court(trouve), possibles: liste.map((e) => `« ${e} »`).join(", ") };
  return dire("mot-inconnu", span, blancs, proche ? proposer(span, proche) : {});
}

function motProche(trouve: string, attendus: readonly string[]): string | undefined {
  return nearest(trouve, attendus.flatMap((t) => motDuToken(t)?.ecritures ?? []));
}
