// Runs the cases of a file: asks for the programme of each viewpoint, evaluates, compares. Disk and rules are behind the
// engine, so that the same cases run in a terminal, an editor and the tests.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isError } from "../diagnostics/diagnostic.ts";
import { dire } from "../diagnostics/catalogue/cas.ts";
import { nearest, proposerNom } from "../diagnostics/suggest.ts";
import { evaluer, exerciceDe } from "../evaluate/evaluate.ts";
import type { Entree, Programme } from "../ir/programme.ts";
import { jourEnLettres } from "../runtime/jours.ts";
import type { Span } from "../source/span.ts";
import type { Affectation, Scalaire } from "./arbre.ts";
import type { Evaluation } from "../explain/calcul.ts";
import { lireAttentes } from "./attentes.ts";
import type { Attente } from "./attentes.ts";
import type { Cas, CasFile, DonneeDuCas, Vue } from "./cas.ts";
import { lireDonnees } from "./donnees.ts";
import { parleDuDroit, verifierDroit } from "./droit.ts";
import type { Dossier } from "./droit.ts";
import { verifier } from "./verifier.ts";

/** What the rules answer. */
export interface Moteur {
  /** Every datum that the rules declare: `entreesLues(corpus, all names)`. */
  readonly donnees: readonly Entree[];
  /** Every dispositif, and every act and reading, when the engine can list them: a name that is none of them is then said. */
  readonly dispositifs?: readonly string[];
  readonly actes?: readonly string[];
  /** The programme of a dispositif at a viewpoint, or why there is none (an empty list: not in force or not known then). */
  programme(dispositif: string, vue: Vue): Programme | readonly Diagnostic[];
  /** What cases may expect of the law itself; undefined when it is not in force or not known then. */
  dossier(dispositif: string, vue: Vue): Dossier | undefined;
}

export interface CasJoue {
  readonly nom: string;
  readonly span: Span;
  /** `injouable`: the case itself is wrong, or there is no law to run it on. */
  readonly etat: "reussi" | "echoue" | "injouable";
  readonly diagnostics: readonly Diagnostic[];
  /** What was computed and what was held against it; null when the case asks nothing of a practice, or could not be played. */
  readonly jeu: Jeu | null;
}

export interface Jeu {
  readonly evaluation: Evaluation;
  readonly attentes: readonly Attente[];
}

export interface RapportDeCas {
  readonly cas: readonly CasJoue[];
  readonly reussis: number;
  /** All of them, each said once. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Every case of the file, in order. */
export function lancer(fichier: CasFile, moteur: Moteur): RapportDeCas {
  const inconnu = nomInconnu("cas-dispositif-inconnu", fichier.dispositif, moteur.dispositifs);
  if (inconnu !== undefined) {
    return { cas: fichier.cas.map((c) => ({ nom: c.nom, span: c.span, etat: "injouable", diagnostics: [], jeu: null })), reussis: 0, diagnostics: [inconnu] };
  }
  const cas = fichier.cas.map((c): CasJoue => {
    const inconnus = c.actes.flatMap((acte) => nomInconnu("cas-acte-inconnu", acte, moteur.actes) ?? []);
    const { diagnostics, jeu } = inconnus.length > 0 ? sansJeu(inconnus) : jouer(c, fichier.dispositif, moteur.programme(fichier.dispositif.texte, c.vue), moteur);
    const erreurs = diagnostics.filter(isError);
    const etat = erreurs.length === 0 ? "reussi" : erreurs.every((d) => d.code === "cas-en-echec") ? "echoue" : "injouable";
    return { nom: c.nom, span: c.span, etat, diagnostics, jeu };
  });
  return { cas, reussis: cas.filter((c) => c.etat === "reussi").length, diagnostics: uneFois(cas.flatMap((c) => c.diagnostics)) };
}

type Joue = Pick<CasJoue, "diagnostics" | "jeu">;

function sansJeu(diagnostics: readonly Diagnostic[]): Joue {
  return { diagnostics, jeu: null };
}

function jouer(cas: Cas, dispositif: Scalaire, programme: Programme | readonly Diagnostic[], moteur: Moteur): Joue {
  const demandes = [...cas.attendu, ...cas.cellules.filter((c) => !estAbsente(c) && !moteur.donnees.some((d) => d.nom === c.nom.texte))];
  const duDroit = demandes.filter(parleDuDroit);
  const absent = !("regles" in programme);
  if (absent && (programme.length > 0 || !duDroit.some((a) => a.nom.texte === "en vigueur"))) return sansJeu(sansLoi(cas, dispositif.texte, programme));
  const droit = duDroit.length === 0 ? [] : verifierDroit(cas.nom, duDroit, absent ? undefined : moteur.dossier(dispositif.texte, cas.vue));
  if (absent) return sansJeu(droit.length === 0 && duDroit.length < demandes.length ? sansLoi(cas, dispositif.texte, programme) : droit);
  const periode = mauvaisePeriode(cas, programme);
  if (periode !== undefined) return sansJeu([periode]);
  const declarees = moteur.donnees;
  const { donnees: ecrites, attendu: tout } = repartir(cas, programme, declarees);
  const attendu = tout.filter((a) => !parleDuDroit(a));
  const donnees = lireDonnees(ecrites, programme, declarees);
  const attentes = lireAttentes(attendu, programme);
  const fautes = [...donnees.diagnostics, ...attentes.diagnostics];
  if (tout.length === 0) fautes.push(dire("cas-sans-attendu", cas.span, { nom: cas.nom }));
  if (fautes.some(isError)) return sansJeu(fautes);

  const { exercice, jour } = cas.vue;
  const quand = jour === null ? { exercice } : { exercice, jour };
  const resultat = evaluer(programme, donnees.value, quand);
  const evaluation = { programme, donnees: donnees.value, exercice: exerciceDe(quand), resultat };
  const echec = verifier(attentes.value, cas.nom, evaluation);
  return { diagnostics: [...fautes, ...droit, ...(echec ? [echec] : [])], jeu: attentes.value.length === 0 ? null : { evaluation, attentes: attentes.value } };
}

function nomInconnu(code: "cas-dispositif-inconnu" | "cas-acte-inconnu", nom: Scalaire, connus: readonly string[] | undefined): Diagnostic | undefined {
  if (connus === undefined || connus.includes(nom.texte)) return undefined;
  const proche = nearest(nom.texte, connus);
  return dire(code, nom.span, { nom: nom.texte, connus: connus.join(", ") }, proposerNom(nom.span, proche));
}

/** A column is a datum when its name is that of one; otherwise it is expected. */
export function repartir(cas: Cas, programme: Programme, declarees: readonly Entree[]): { donnees: readonly DonneeDuCas[]; attendu: readonly Affectation[] } {
  const estDonnee = ({ nom }: Affectation): boolean => programme.entrees.some((e) => e.nom === nom.texte) || declarees.some((e) => e.nom === nom.texte);
  const colonnes = cas.cellules.filter(estDonnee);
  const remplacees = new Set(colonnes.map((c) => c.nom.texte));
  const ecrites = cas.cellules.filter((c) => !estAbsente(c));
  return {
    donnees: [...cas.donnees.filter((d) => !remplacees.has(d.nom.texte)), ...ecrites.filter(estDonnee).map((c) => ({ ...c, duProfil: true }))],
    attendu: [...cas.attendu, ...ecrites.filter((c) => !estDonnee(c))],
  };
}

/** « — » in a row: the datum is not given, the result is not looked at. */
function estAbsente({ valeur }: Affectation): boolean {
  return valeur.kind === "scalaire" && (valeur.texte === "—" || valeur.texte === "-");
}

function mauvaisePeriode(cas: Cas, programme: Programme): Diagnostic | undefined {
  const { exercice, jour } = cas.vue;
  const dispositif = programme.dispositif;
  if (programme.periode === "unique" && jour === null) return dire("cas-periode", cas.span, { dispositif, attendu: "jour", exemple: `jour: ${exercice}-12-31` });
  if (programme.periode === "annee-civile" && exercice === null) return dire("cas-periode", cas.span, { dispositif, attendu: "exercice", exemple: `exercice: ${jour!.slice(0, 4)}` });
  return undefined;
}

function sansLoi(cas: Cas, dispositif: string, fautes: readonly Diagnostic[]): readonly Diagnostic[] {
  const { exercice, jour, connuLe } = cas.vue;
  const quand = (exercice === null ? `le ${jourEnLettres(jour!)}` : `pour ${exercice}`) + (connuLe === null ? "" : `, connu le ${jourEnLettres(connuLe)}`);
  const raison = fautes[0]?.titre ?? "pas en vigueur, ou pas encore publié à cette date";
  return [dire("cas-sans-loi", cas.span, { nom: cas.nom, dispositif, quand, raison }), ...fautes];
}

/** A fault of a profile would otherwise be said by every case that uses it. */
function uneFois(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const vus = new Set<string>();
  return diagnostics.filter((d) => {
    const cle = JSON.stringify([d.code, d.span.file, d.span.start, d.span.end, d.titre]);
    return !vus.has(cle) && vus.add(cle);
  });
}
