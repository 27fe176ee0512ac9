// Reading one map of a file of cases: which words are allowed there, and each value in the form that its word asks for.
// Whatever does not fit is said once and counts as absent.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { dire } from "../diagnostics/catalogue/cas.ts";
import { dire as direDonnee } from "../diagnostics/catalogue/donnees.ts";
import { fold, nearest, proposerNom } from "../diagnostics/suggest.ts";
import type { Jour } from "../runtime/jours.ts";
import { cleCoupee, estVide } from "./arbre.ts";
import type { Affectation, Carte, Liste, Noeud, Scalaire } from "./arbre.ts";
import { lireAnnee, lireBooleen, lireDate } from "./valeurs.ts";

/** The fields of one map, by their word. */
export class Champs {
  private readonly parMot = new Map<string, Affectation>();
  readonly carte: Carte;
  private readonly diagnostics: Diagnostic[];

  /** `ou` completes « … n’a pas de sens »: « dans un cas ». */
  constructor(carte: Carte, mots: readonly string[], ou: string, diagnostics: Diagnostic[]) {
    this.carte = carte;
    this.diagnostics = diagnostics;
    carte.entrees.forEach((entree, i) => {
      const mot = entree.nom.texte;
      if (mots.includes(mot)) this.parMot.set(mot, entree);
      else diagnostics.push(coupure(carte, i) ?? inconnu(entree.nom, mots, ou));
    });
  }

  a(mot: string): boolean {
    return this.parMot.has(mot);
  }

  noeud(mot: string): Noeud | undefined {
    return this.parMot.get(mot)?.valeur;
  }

  /** Where to show what is wrong with a field: its value, or its word when the value is empty. */
  place(mot: string): Affectation | undefined {
    return this.parMot.get(mot);
  }

  texte(mot: string, exemple: string): Scalaire | undefined {
    const n = this.noeud(mot);
    if (n === undefined) return undefined;
    return n.kind === "scalaire" && n.texte !== "" ? n : this.forme(mot, n, "un texte", exemple);
  }

  carteDe(mot: string, exemple: string): Carte | undefined {
    const n = this.noeud(mot);
    if (n === undefined) return undefined;
    return n.kind === "carte" ? n : this.forme(mot, n, "des lignes « nom: valeur »", exemple);
  }

  listeDe(mot: string, exemple: string): Liste | undefined {
    const n = this.noeud(mot);
    if (n === undefined) return undefined;
    return n.kind === "liste" && n.elements.length > 0 ? n : this.forme(mot, n, "une liste", exemple);
  }

  /** Names between brackets, or a single one. */
  noms(mot: string, exemple: string): readonly Scalaire[] {
    const n = this.noeud(mot);
    if (n === undefined) return [];
    const elements = n.kind === "liste" ? n.elements : [n];
    const noms = elements.filter((e): e is Scalaire => e.kind === "scalaire" && !estVide(e));
    if (noms.length === elements.length && noms.length > 0) return noms;
    this.forme(mot, n, "une liste de noms", exemple);
    return noms;
  }

  ouiOuNon(mot: string): boolean | undefined {
    const texte = this.texte(mot, `${mot}: oui`);
    if (texte === undefined) return undefined;
    const lecture = lireBooleen(texte.texte);
    return "lu" in lecture ? lecture.lu : this.forme(mot, texte, "oui ou non", `${mot}: oui`);
  }

  annee(mot: string): number | undefined {
    const texte = this.texte(mot, `${mot}: 2022`);
    if (texte === undefined) return undefined;
    return lireAnnee(texte.texte) ?? this.forme(mot, texte, "une année de quatre chiffres", `${mot}: 2022`);
  }

  date(mot: string): Jour | undefined {
    const texte = this.texte(mot, `${mot}: 2022-12-31`);
    if (texte === undefined) return undefined;
    const lecture = lireDate(texte.texte);
    if ("lu" in lecture) return lecture.lu;
    if (lecture.faute === "illisible") return this.forme(mot, texte, "une date", `${mot}: 2022-12-31`);
    const code = lecture.faute === "annee-courte" ? "donnee-annee-courte" : "donnee-date-inexistante";
    this.diagnostics.push(direDonnee(code, texte.span, { texte: texte.texte }));
    return undefined;
  }

  private forme(mot: string, n: Noeud, attendu: string, exemple: string): undefined {
    const place = estVide(n) ? this.parMot.get(mot)!.nom.span : n.span;
    this.diagnostics.push(dire("cas-forme", place, { cle: mot, attendu, exemple }));
  }
}

/** `{ devis: 22,5 }`: says that the comma cut a number, rather than that « 5 » is an unknown word. */
export function coupure(carte: Carte, rang: number): Diagnostic | undefined {
  const coupe = cleCoupee(carte, rang);
  return coupe && direDonnee("donnee-en-liste", coupe.span, { texte: coupe.texte });
}

function inconnu(nom: Scalaire, mots: readonly string[], ou: string): Diagnostic {
  const sansAccent = mots.find((m) => fold(m) === fold(nom.texte));
  const proche = sansAccent ?? nearest(nom.texte, mots);
  return dire("cas-cle-inconnue", nom.span, { cle: nom.texte, ou, possibles: mots.join(", ") }, proposerNom(nom.span, proche));
}
