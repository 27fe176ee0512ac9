// Reads a file of cases (language.md 5): words and forms are checked here, profiles applied, rows of tables laid out as
// cases. Names of data and elements are checked when the law is known (run.ts).
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.ts";
import { dire } from "../diagnostics/catalogue/cas.ts";
import { nearest, proposerNom } from "../diagnostics/suggest.ts";
import { nombre } from "../runtime/ecriture.ts";
import { entier } from "../runtime/exact.ts";
import type { SourceText } from "../source/source-text.ts";
import { premiereCoupure } from "./arbre.ts";
import type { Affectation, Carte, Liste, Scalaire } from "./arbre.ts";
import type { Cas, CasFile, DonneeDuCas, Vue } from "./cas.ts";
import { Champs, coupure } from "./champs.ts";
import { lireAnnee, lireDate } from "./valeurs.ts";
import { lireYaml } from "./yaml.ts";

export const CAS_MAX = 10_000;

const MOTS_DU_FICHIER = ["dispositif", "profils", "cas", "tableaux"];
const MOTS_COMMUNS = ["nom", "exercice", "jour", "connu le", "profil", "sauf", "absent", "données", "sans", "lectures", "note", "à confirmer"];
const MOTS_DU_CAS = [...MOTS_COMMUNS, "attendu"];
const MOTS_DU_TABLEAU = [...MOTS_COMMUNS, "colonnes", "lignes"];

/** A case, and whether the analyst has yet to say that it is right. */
interface CasLu {
  readonly cas: Cas;
  readonly aConfirmer: boolean;
}

type Profils = ReadonlyMap<string, readonly DonneeDuCas[]>;

/** The cases of a file; undefined when it cannot be read as one. */
export function lireCas(source: SourceText): Outcome<CasFile | undefined> {
  const { value: racine, diagnostics: fautes } = lireYaml(source);
  const diagnostics = [...fautes];
  if (diagnostics.length > 0 && racine === undefined) return { value: undefined, diagnostics };
  const debut = { file: source.file, start: 0, end: 0 };
  if (racine?.kind !== "carte") return { value: undefined, diagnostics: [...diagnostics, dire("cas-fichier-vide", racine?.span ?? debut, {})] };

  const champs = new Champs(racine, MOTS_DU_FICHIER, "au début d’un fichier de cas", diagnostics);
  const dispositif = champs.texte("dispositif", "dispositif: forfait_structure");
  if (!champs.a("dispositif")) manque(diagnostics, racine.entrees[0]?.nom ?? racine, "dispositif", "au début du fichier", "dispositif: forfait_structure");
  const profils = lireProfils(champs, diagnostics);
  const tous = [...lireLesCas(champs, profils, diagnostics), ...lireLesTableaux(champs, profils, diagnostics)];
  const cas = tous.filter((c) => !c.aConfirmer).map((c) => c.cas);
  if (!champs.a("cas") && !champs.a("tableaux")) diagnostics.push(dire("cas-fichier-vide", racine.entrees[0]?.nom.span ?? debut, {}));
  if (cas.length > CAS_MAX) diagnostics.push(dire("cas-trop-nombreux", cas[CAS_MAX]!.span, { limite: nombre(entier(CAS_MAX)) }));
  nomsEnDouble(tous.map((c) => c.cas), diagnostics);
  const propositions = tous.filter((c) => c.aConfirmer).map((c) => c.cas);
  return { value: dispositif && { dispositif, cas: cas.slice(0, CAS_MAX), propositions }, diagnostics };
}

/** A file of data for one practice: `nom: valeur`, YAML or JSON. */
export function lireFichierDeDonnees(source: SourceText): Outcome<readonly DonneeDuCas[]> {
  const { value: racine, diagnostics: fautes } = lireYaml(source);
  const diagnostics = [...fautes];
  if (racine?.kind === "carte") return { value: affectations(racine, false, diagnostics), diagnostics };
  if (racine !== undefined) diagnostics.push(dire("cas-forme", racine.span, { cle: "Un fichier de données", attendu: "des lignes « nom: valeur »", exemple: "lap_certifié: oui" }));
  return { value: [], diagnostics };
}

function lireProfils(champs: Champs, diagnostics: Diagnostic[]): Profils {
  const profils = new Map<string, readonly DonneeDuCas[]>();
  for (const { nom, valeur } of champs.carteDe("profils", "profils: { tout_atteint: { lap_certifié: oui } }")?.entrees ?? []) {
    if (valeur.kind === "carte") profils.set(nom.texte, affectations(valeur, true, diagnostics));
    else diagnostics.push(dire("cas-forme", nom.span, { cle: nom.texte, attendu: "des lignes « nom: valeur »", exemple: `${nom.texte}: { lap_certifié: oui }` }));
  }
  return profils;
}

function lireLesCas(champs: Champs, profils: Profils, diagnostics: Diagnostic[]): CasLu[] {
  const out: CasLu[] = [];
  for (const noeud of champs.listeDe("cas", "cas: [ … ]")?.elements ?? []) {
    const cas = unCas(noeud, MOTS_DU_CAS, "dans un cas", profils, diagnostics);
    if (cas === undefined) continue;
    const attendu = cas.champs.carteDe("attendu", "attendu: { points: 400 }");
    if (attendu === undefined ? !cas.champs.a("attendu") : attendu.entrees.length === 0) {
      diagnostics.push(dire("cas-sans-attendu", cas.nom.span, { nom: cas.nom.texte }));
    } else if (attendu !== undefined) {
      const avant = diagnostics.length;
      const lu = sansCoupure(attendu, diagnostics);
      if (diagnostics.length === avant) {
        out.push({ cas: { nom: cas.nom.texte, span: cas.nom.span, vue: cas.vue, actes: cas.actes, donnees: cas.donnees, attendu: lu, cellules: [] }, aConfirmer: cas.aConfirmer });
      }
    }
  }
  return out;
}

function lireLesTableaux(champs: Champs, profils: Profils, diagnostics: Diagnostic[]): CasLu[] {
  const out: CasLu[] = [];
  for (const noeud of champs.listeDe("tableaux", "tableaux: [ … ]")?.elements ?? []) {
    const tableau = unCas(noeud, MOTS_DU_TABLEAU, "dans un tableau", profils, diagnostics);
    if (tableau === undefined) continue;
    const { nom, champs: c } = tableau;
    for (const mot of ["colonnes", "lignes"]) {
      if (!c.a(mot)) manque(diagnostics, nom, mot, `dans le tableau « ${nom.texte} »`, mot === "colonnes" ? "colonnes: [consultations, points]" : "lignes: [[1000, 400]]");
    }
    const colonnes = c.noms("colonnes", "colonnes: [consultations, points]");
    const doubles = colonnes.filter((x, i) => colonnes.findIndex((y) => y.texte === x.texte) < i);
    for (const double of doubles) diagnostics.push(dire("tableau-colonne-en-double", double.span, { nom: double.texte }));
    if (doubles.length > 0 || colonnes.length === 0) continue;
    c.listeDe("lignes", "lignes: [[1000, 400]]")?.elements.forEach((ligne, i) => {
      const cellules = ligne.kind === "liste" ? cellulesDe(ligne, colonnes, diagnostics) : undefined;
      if (ligne.kind !== "liste") diagnostics.push(dire("cas-forme", ligne.span, { cle: "lignes", attendu: "une liste par ligne", exemple: "- [1000, 400]" }));
      if (!cellules) return;
      const vue = vueDeLaLigne(tableau.vue, cellules, diagnostics);
      const autres = cellules.filter((a) => !COLONNES_DE_VUE.includes(a.nom.texte));
      if (!vue) return;
      out.push({ cas: { nom: `${nom.texte}, ligne ${i + 1}`, span: ligne.span, vue, actes: tableau.actes, donnees: tableau.donnees, attendu: [], cellules: autres }, aConfirmer: tableau.aConfirmer });
    });
  }
  return out;
}

/** Columns that say when, for each row. */
const COLONNES_DE_VUE = ["exercice", "jour", "connu le"];

function vueDeLaLigne(vue: Vue, cellules: readonly Affectation[], diagnostics: Diagnostic[]): Vue | undefined {
  let out = vue;
  for (const { nom, valeur } of cellules) {
    if (!COLONNES_DE_VUE.includes(nom.texte)) continue;
    const texte = valeur.kind === "scalaire" ? valeur.texte.trim() : "";
    const annee = nom.texte === "exercice" ? lireAnnee(texte) : undefined;
    const date = nom.texte === "exercice" ? undefined : lireDate(texte);
    if (annee !== undefined) out = { ...out, exercice: annee };
    else if (date !== undefined && "lu" in date) out = nom.texte === "jour" ? { ...out, jour: date.lu } : { ...out, connuLe: date.lu };
    else {
      diagnostics.push(dire("cas-forme", valeur.span, { cle: nom.texte, attendu: nom.texte === "exercice" ? "une année" : "une date", exemple: nom.texte === "exercice" ? "2022" : "2022-12-31" }));
      return undefined;
    }
  }
  return out;
}

/** One value per column, in order. */
function cellulesDe(ligne: Liste, colonnes: readonly Scalaire[], diagnostics: Diagnostic[]): readonly Affectation[] | undefined {
  if (ligne.elements.length === colonnes.length) return colonnes.map((nom, i) => ({ nom, valeur: ligne.elements[i]! }));
  const coupe = premiereCoupure(ligne);
  const aide = coupe === undefined ? {} : { aide: `si « ${coupe} » est un nombre à virgule, mettez-le entre guillemets : "${coupe}" ; sinon, donnez une colonne à chaque valeur` };
  const compte = (n: number, mot: string): string => `${n} ${mot}${n >= 2 ? "s" : ""}`;
  diagnostics.push(dire("tableau-ligne-longueur", ligne.span, { lu: compte(ligne.elements.length, "valeur"), attendu: compte(colonnes.length, "colonne") }, aide));
  return undefined;
}

// ---- what cases and tables share ----------------------------------------------------------------------------------

interface Commun {
  readonly nom: Scalaire;
  readonly champs: Champs;
  readonly vue: Vue;
  readonly actes: readonly Scalaire[];
  readonly donnees: readonly DonneeDuCas[];
  readonly aConfirmer: boolean;
}

function unCas(noeud: Affectation["valeur"], mots: readonly string[], ou: string, profils: Profils, diagnostics: Diagnostic[]): Commun | undefined {
  if (noeud.kind !== "carte") {
    diagnostics.push(dire("cas-forme", noeud.span, { cle: "cas", attendu: "des lignes « nom: valeur »", exemple: "- nom: Tout est atteint" }));
    return undefined;
  }
  const avant = diagnostics.length;
  const champs = new Champs(noeud, mots, ou, diagnostics);
  const nom = champs.texte("nom", "nom: Tout est atteint en 2022");
  if (!champs.a("nom")) manque(diagnostics, noeud.entrees[0]?.nom ?? noeud, "nom", ou, "nom: Tout est atteint en 2022");
  const sans = champs.noms("sans", "sans: [avenant_9]");
  const lectures = champs.noms("lectures", "lectures: [tiers_inclus]");
  const vue = lireVue(champs, sans, lectures);
  const enColonne = noeud.entrees.some((e) => e.nom.texte === "colonnes" && e.valeur.kind === "liste" && e.valeur.elements.some((c) => c.kind === "scalaire" && (c.texte === "exercice" || c.texte === "jour")));
  if (nom !== undefined && !champs.a("exercice") && !champs.a("jour") && !enColonne) diagnostics.push(dire("cas-sans-date", nom.span, { nom: nom.texte }));
  const donnees = lireDonneesDuCas(champs, profils, diagnostics);
  const aConfirmer = champs.ouiOuNon("à confirmer") ?? false;
  return nom === undefined || diagnostics.length > avant ? undefined : { nom, champs, vue, actes: [...sans, ...lectures], donnees, aConfirmer };
}

function lireVue(champs: Champs, sans: readonly Scalaire[], lectures: readonly Scalaire[]): Vue {
  return {
    exercice: champs.annee("exercice") ?? null,
    jour: champs.date("jour") ?? null,
    connuLe: champs.date("connu le") ?? null,
    sans: sans.map((n) => n.texte),
    lectures: lectures.map((n) => n.texte),
  };
}

/** The profile, less what is absent, then what the case writes itself. */
function lireDonneesDuCas(champs: Champs, profils: Profils, diagnostics: Diagnostic[]): readonly DonneeDuCas[] {
  const out = new Map<string, DonneeDuCas>();
  const profil = champs.texte("profil", "profil: tout_atteint");
  if (profil !== undefined) {
    const donnees = profils.get(profil.texte);
    for (const donnee of donnees ?? []) out.set(donnee.nom.texte, donnee);
    if (donnees === undefined) {
      const proche = nearest(profil.texte, profils.keys());
      diagnostics.push(dire("cas-profil-inconnu", profil.span, { nom: profil.texte }, proposerNom(profil.span, proche)));
      return [];
    }
  }
  for (const mot of ["sauf", "absent"]) {
    if (champs.a(mot) && !champs.a("profil")) diagnostics.push(dire("cas-sauf-sans-profil", champs.place(mot)!.nom.span, { cle: mot }));
  }
  if (champs.a("profil")) {
    for (const nom of champs.noms("absent", "absent: [consultations]")) {
      if (!out.delete(nom.texte)) diagnostics.push(dire("cas-absent-inutile", nom.span, { nom: nom.texte }));
    }
  }
  for (const mot of ["données", "sauf"]) {
    const carte = champs.carteDe(mot, `${mot}: { lap_certifié: oui }`);
    for (const donnee of carte ? affectations(carte, false, diagnostics) : []) out.set(donnee.nom.texte, donnee);
  }
  return [...out.values()];
}

function affectations(carte: Carte, duProfil: boolean, diagnostics: Diagnostic[]): DonneeDuCas[] {
  return sansCoupure(carte, diagnostics).map((a) => ({ ...a, duProfil }));
}

/** The lines of a map, less those that a decimal comma made. */
function sansCoupure(carte: Carte, diagnostics: Diagnostic[]): readonly Affectation[] {
  return carte.entrees.filter((_, i) => {
    const faute = coupure(carte, i);
    if (faute !== undefined) diagnostics.push(faute);
    return faute === undefined;
  });
}

function nomsEnDouble(cas: readonly Cas[], diagnostics: Diagnostic[]): void {
  const vus = new Map<string, Cas>();
  for (const c of cas) {
    const premier = vus.get(c.nom);
    if (premier === undefined) vus.set(c.nom, c);
    else diagnostics.push(dire("cas-nom-en-double", c.span, { nom: c.nom }, { etiquettes: [{ span: premier.span, texte: "premier cas" }] }));
  }
}

function manque(diagnostics: Diagnostic[], pres: { readonly span: Cas["span"] }, cle: string, ou: string, exemple: string): void {
  diagnostics.push(dire("cas-cle-manquante", pres.span, { cle, ou, exemple }));
}
