// One thing was found where another was expected: which mistake that usually is, the few words that are possible there, and
// the near one. Every near word is a question, never a safe fix: it could change the law.
import type { Inattendu } from "../../grammar/faults.ts";
import { FAUX_AMIS, MOTS, motDuToken, ouvreUnEnonce, plier } from "../../grammar/keywords.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { speaker, type Place } from "../diagnostics/catalogue.ts";
import { lecture } from "../diagnostics/catalogue/lecture.ts";
import { fold, nearest, proposerNom, question } from "../diagnostics/suggest.ts";
import { jourEnLettres } from "../runtime/jours.ts";
import type { SourceText } from "../source/source-text.ts";
import type { Span } from "../source/span.ts";
import { dateMalEcrite } from "./dates.ts";

const dire = speaker(lecture);

/** The beginning of what was written, for a sentence. */
export function court(texte: string): string {
  const signes = [...texte];
  return signes.length > 20 ? `${signes.slice(0, 20).join("").trimEnd()}…` : texte;
}

/** What the analyst wrote, between « », unless it is already a text between « ». */
function citer(texte: string): string {
  if (!texte.startsWith("«")) return `« ${court(texte)} »`;
  const dedans = texte.replace(/^«\s*|\s*»$/g, "");
  return `« ${court(dedans)} »`;
}

// ---- what could stand there -------------------------------------------------------------------------------------------

const SIGNES: Readonly<Record<string, string>> = {
  Ident: "un nom", Nombre: "un nombre", DateLitterale: "une date", Texte: "un texte entre « »", Url: "une adresse", LigneTableau: "une ligne de tableau",
  DeuxPoints: "« : »", PointVirgule: "« ; »", Virgule: "« , »", ParenOuvre: "« ( »", ParenFerme: "« ) »", Moins: "« - »", PourCent: "« % »",
  EuroSigne: "« € »", Tiret: "« — »", Egal: "« = »",
};

function nommer(token: string): string {
  return SIGNES[token] ?? `« ${motDuToken(token)?.ecritures[0] ?? token} »`;
}

const UNE_VALEUR: readonly string[] = ["Nombre", "Ident", "DateLitterale", "ParenOuvre"];
const UN_TYPE: readonly string[] = ["OuiOuNon", "NombreType", "TauxType"];

/** Where a value may begin, the list of words is long: one phrase says it. */
function possibles(f: Inattendu): string {
  if (f.attendus.length === 0 || f.regle === "enonce") return "une ligne du langage";
  if (UNE_VALEUR.every((v) => f.attendus.includes(v))) return "une valeur (un nombre, une date, un nom…)";
  if (UN_TYPE.every((v) => f.attendus.includes(v))) return "« oui ou non », « nombre de … », « taux », « points », « montant », « date », « durée » ou « choix parmi … »";
  if (f.attendus.length === 2 && f.attendus.includes("Volet") && f.attendus.includes("Ident")) return "le nom d’un élément, par exemple « coordination » ou « volet 1 »";
  const noms = [...new Set(f.attendus.map(nommer))];
  if (noms.length === 1) return noms[0]!;
  const cites = noms.slice(0, 6);
  if (noms.length > 6) return `${cites.join(", ")}…`;
  return `${cites.slice(0, -1).join(", ")} ou ${cites[cites.length - 1]!}`;
}

// ---- the sentence -----------------------------------------------------------------------------------------------------

type Lu = Inattendu & { readonly start: number };

export function inattendu(source: SourceText, span: Span, f: Lu): Diagnostic {
  const { trouve, avant } = f;
  if (trouve === undefined) return dire("suite-manquante", span, { avant: citer(avant?.texte ?? ""), possibles: possibles(f) });
  const connue = habituelle(source, span, f);
  if (connue) return connue;
  const phrase = phraseProche(source, f, avant);
  if (phrase !== undefined) {
    const ici: Span = { ...span, start: phrase.start, end: phrase.end };
    return dire("mot-inattendu", ici, { trouve: citer(source.slice(ici)), possibles: `« ${phrase.attendue} »` }, proposer(ici, phrase.attendue));
  }
  const nom = nomEnPlusieursMots(source, span, f);
  if (nom) return nom;
  if (f.attendus.length === 0 && trouve.token === "Ident" && commenceUneLigne(source, f.start)) return inconnu(source, span, trouve.texte);
  if (f.attendus.length === 0) return dire("mot-de-trop", span, { trouve: citer(trouve.texte) });
  const proche = trouve.token === "Ident" ? motProche(trouve.texte, f.attendus) : undefined;
  return dire("mot-inattendu", span, { trouve: citer(trouve.texte), possibles: possibles(f) }, proche ? proposer(span, proche) : {});
}

/** The mistakes that have a sentence of their own. */
function habituelle(source: SourceText, span: Span, f: Lu): Diagnostic | undefined {
  const { trouve, avant } = f as Lu & Required<Pick<Lu, "trouve">>;
  const mot = motDuToken(trouve.token);
  if (trouve.token === "Oui" || (trouve.token === "Non" && (avant?.token === "Egal" || avant?.token === "DifferentDe"))) return ouiOuNon(source, span, trouve.token === "Oui");
  if (trouve.token === "Texte" && f.attendus.includes("Ident") && ouverture(source, f)) return dire("nom-manquant", span, { texte: court(trouve.texte.replace(/^«\s*|\s*»$/g, "")) });
  if (trouve.token === "LigneTableau") return dire("tableau-isole", span, {});
  if (trouve.token === "Moins" && avant?.token === "Ident" && avant.start + avant.texte.length === f.start) return dire("nom-avec-tiret", span, {}, { fixes: [question(span, "_")] });
  if (trouve.token === "Divise" && source.text.startsWith("//", f.start)) return dire("mot-de-trop", { ...span, end: span.start + 2 }, { trouve: "« // »" }, { aide: "un commentaire commence par « # »", fixes: [question({ ...span, end: span.start + 2 }, "#")] });
  if (trouve.token === "PointVirgule" && f.attendus.length === 0) return dire("mot-de-trop", span, { trouve: "« ; »" }, { aide: "séparez les valeurs d’une liste par une virgule suivie d’une espace", fixes: [question(avecLEspace(source, span), ",")] });
  if (trouve.token === "Indicateurs" && avant?.token === "Nombre") {
    const voulu = `au moins ${avant.texte} ${trouve.texte}`;
    return dire("mot-de-trop", span, { trouve: citer(trouve.texte) }, { aide: `écrivez « ${voulu} »`, fixes: [question({ ...span, start: avant.start }, voulu)] });
  }
  return (f.attendus.includes("DateLitterale") ? dateMalEcrite(source, f.start) : undefined) ?? moisInconnu(source, span, f) ?? sansGuillemets(source, span, f)
    ?? (mot && !mot.souple && f.attendus.includes("Ident") && f.attendus.length <= 2 && FAUX_AMIS_PLIES.get(fold(trouve.texte)) === undefined && !trouve.texte.endsWith("'") && !trouve.texte.endsWith("’")
      ? dire("nom-est-un-mot-du-langage", span, { mot: trouve.texte }) : undefined);
}

/** With the spaces before it on its line. */
function avecLEspace(source: SourceText, span: Span): Span {
  let start = span.start;
  while (/[ \u00a0\u202f]/.test(source.text[start - 1] ?? "")) start--;
  return { ...span, start };
}

/** « x = oui »: the name alone says it. */
function ouiOuNon(source: SourceText, span: Span, oui: boolean): Diagnostic {
  const m = /([\p{L}\p{M}\d_]+)\s*(=|≠|!=|<>)\s*$/u.exec(source.text.slice(Math.max(0, span.start - 200), span.start));
  if (!m) return dire("oui-ou-non-litteral", span, { nom: "x" });
  const nom = m[1]!;
  const ecrire = oui === (m[2] === "=") ? nom : `non ${nom}`;
  const tout = { ...span, start: span.start - m[0].length };
  return dire("oui-ou-non-litteral", span, { nom }, { aide: `écrivez « ${ecrire} »`, fixes: [{ titre: `écrire « ${ecrire} »`, sure: false, edits: [{ span: tout, texte: ecrire }] }] });
}

/** « 20 august 2019 », « 20 septembe 2019 ». */
function moisInconnu(source: SourceText, span: Span, f: Lu): Diagnostic | undefined {
  const ligne = source.lineIndexAt(f.start);
  const debut = source.lineStart(ligne);
  for (const m of source.lineText(ligne).matchAll(/(?<![\p{L}\d_])(\d{1,2}(?:er)?) +(\p{L}{3,})\.? +(\d{4})(?!\d)/gu)) {
    const start = debut + m.index;
    if (f.start < start || f.start >= start + m[0].length) continue;
    const proche = MOIS_ANGLAIS.get(m[2]!.toLowerCase()) ?? nearest(m[2]!, MOIS);
    const ici = { ...span, start, end: start + m[0].length };
    const ecrite = proche && `${m[1]} ${proche} ${m[3]}`;
    return dire("mois-inconnu", ici, { trouve: m[0], mois: m[2]! }, ecrite ? { aide: `écrivez « ${ecrite} »`, fixes: [{ titre: `écrire « ${ecrite} »`, sure: false, edits: [{ span: ici, texte: ecrite }] }] } : {});
  }
  return undefined;
}

const MOIS = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map((m) => jourEnLettres(`2022-${m}-02`).split(" ")[1]!);
const MOIS_ANGLAIS: ReadonlyMap<string, string> = new Map([
  ["january", "janvier"], ["february", "février"], ["march", "mars"], ["april", "avril"], ["may", "mai"], ["june", "juin"], ["july", "juillet"],
  ["august", "août"], ["september", "septembre"], ["october", "octobre"], ["november", "novembre"], ["december", "décembre"],
]);

const AVANT_UN_TEXTE: ReadonlySet<string> = new Set(["DeuxPoints", "Par", "PourMemoire", "SourceSecondaire", "SourceDeduite", "SourceTexte", "Question"]);
const OUVREURS: ReadonlySet<string> = new Set(MOTS.filter((m) => m.role === "acte" || ["Dispositif", "Volet", "Indicateur", "SousIndicateur", "Donnee"].includes(m.token)).map((m) => m.token));

/** « article : annexe 12 », « volet 1 Équipement du cabinet »: a text without its « ». */
function sansGuillemets(source: SourceText, span: Span, f: Lu): Diagnostic | undefined {
  const { trouve, avant } = f as Lu & Required<Pick<Lu, "trouve">>;
  const ligne = source.lineIndexAt(f.start);
  if (!avant || source.lineIndexAt(avant.start) !== ligne || trouve.token === "Texte") return undefined;
  const reste = source.lineText(ligne).slice(f.start - source.lineStart(ligne));
  if (/[«"“|]/.test(reste)) return undefined;
  const voulu = f.attendus.includes("Texte") && AVANT_UN_TEXTE.has(avant.token);
  const entete = ouverture(source, f);
  if (!voulu && !(entete && f.attendus.length === 0 && /^\p{Lu}/u.test(trouve.texte))) return undefined;
  const texte = (voulu ? reste : (/^.*?(?=\s*(?:$|:|,|à compter|dès l|\bmodifiant\b))/u.exec(reste)?.[0] ?? reste)).trimEnd();
  const ici = { ...span, end: span.start + texte.length };
  return dire("guillemets-manquants", ici, { texte: court(texte) }, { fixes: [{ titre: "mettre ce texte entre « »", sure: false, edits: [{ span: ici, texte: `« ${texte} »` }] }] });
}

/** Does the statement open an element, a datum or an act? */
function ouverture(source: SourceText, f: Lu): boolean {
  const mot = /^[\p{L}\p{M}-]+/u.exec(source.text.slice(f.enonce, f.enonce + 40))?.[0] ?? "";
  return MOTS.some((m) => OUVREURS.has(m.token) && m.ecritures.some((e) => plier(e) === plier(mot)));
}

/** « messagerie sécurisée », « horaires d'ouverture »: a name holds neither space nor apostrophe. */
function nomEnPlusieursMots(source: SourceText, span: Span, f: Lu): Diagnostic | undefined {
  const { trouve, avant } = f as Lu & Required<Pick<Lu, "trouve">>;
  if (avant?.token !== "Ident" || f.attendus.length > 0) return undefined;
  if (/\d[ \u00a0\u202f]*$/.test(source.text.slice(Math.max(0, avant.start - 8), avant.start))) return undefined; // the unit of a figure
  const entete = ouverture(source, f);
  if (trouve.token !== "Ident" && !(entete && /^[dl]['’]$/.test(trouve.texte))) return undefined;
  if (source.text.slice(avant.start + avant.texte.length, f.start) !== " " || FAUX_AMIS_PLIES.has(fold(trouve.texte))) return undefined;
  const suite = /^(?:[ '’]?[\p{L}\p{M}\d_]+)+/u.exec(source.text.slice(f.start, f.start + 80))?.[0] ?? trouve.texte;
  const fin = entete ? suite : trouve.texte;
  const ici = { ...span, start: avant.start, end: f.start + fin.length };
  const nom = source.slice(ici).replace(/[ '’]+/g, "_");
  return dire("nom-en-plusieurs-mots", ici, { trouve: court(source.slice(ici)), nom }, { fixes: [{ titre: `écrire « ${nom} »`, sure: false, edits: [{ span: ici, texte: nom }] }] });
}

// ---- near words -------------------------------------------------------------------------------------------------------

function proposer(span: Span, attendu: string): Place {
  return proposerNom(span, attendu);
}

const PHRASES: readonly string[] = MOTS.flatMap((m) => m.ecritures).filter((e) => e.includes(" "));
const FAUX_AMIS_PLIES: ReadonlyMap<string, string> = new Map([...FAUX_AMIS].map(([faux, juste]) => [fold(faux), juste]));

/** Several words that come close to a phrase of the language, from what was found or from the word before it. */
function phraseProche(source: SourceText, f: { readonly start: number }, avant: Inattendu["avant"]): { start: number; end: number; attendue: string } | undefined {
  const debuts = avant ? [avant.start, f.start] : [f.start];
  for (const start of debuts) {
    const mots = /^[^\d«"|#:,;()\n\r]{1,60}/.exec(source.text.slice(start, start + 60))?.[0].match(/\S+/g) ?? [];
    const exact = start !== f.start && avant?.token !== "Ident";
    for (let n = Math.min(5, mots.length); n >= 1; n--) {
      const attendue = exact ? FAUX_AMIS_PLIES.get(fold(mots.slice(0, n).join(" "))) : attendueDe(mots.slice(0, n));
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

const ENONCES: readonly string[] = MOTS.filter((m) => ouvreUnEnonce(m.token)).map((m) => m.ecritures[0]!);
const ROLES: ReadonlyMap<string, string> = new Map(MOTS.flatMap((m) => m.ecritures.map((e) => [plier(e.split(" ")[0]!), m.role] as const)));

/** The words that usually stand below the line above: clauses in an element, verbs in a group, dates under an act. */
function voisins(source: SourceText, start: number): readonly string[] {
  for (let i = source.lineIndexAt(start) - 1; i >= 0; i--) {
    const mot = plier(/^\s*([\p{L}\p{M}-]+)/u.exec(source.lineText(i))?.[1] ?? "");
    if (mot === "dans" || mot === "par") return ["modifie", "ajoute", "remplace", "abroge", "transfère", "fusionne"];
    if (ROLES.get(mot) === "acte") return ["signé le", "publié le", "source", "dispositif", "dans"];
    if (["dispositif", "volet", "indicateur", "sous-indicateur", "modifie", "transfere", "fusionne"].includes(mot)) break;
  }
  return ["indicateur", "condition", "mesure", "seuil", "points", "source"];
}

function inconnu(source: SourceText, span: Span, trouve: string): Diagnostic {
  const proche = nearest(trouve, ENONCES);
  const memeLettre = ENONCES.filter((e) => e !== proche && fold(e)[0] === fold(trouve)[0]).slice(0, 3);
  const liste = proche ? [proche, ...memeLettre] : voisins(source, span.start);
  const blancs = { trouve: court(trouve), possibles: liste.map((e) => `« ${e} »`).join(", ") };
  return dire("mot-inconnu", span, blancs, proche ? proposer(span, proche) : {});
}

function motProche(trouve: string, attendus: readonly string[]): string | undefined {
  return nearest(trouve, attendus.flatMap((t) => motDuToken(t)?.ecritures ?? []));
}
