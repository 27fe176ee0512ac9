// The data of a case or of a data file, read with the types that the rules declare. Values are read here, and then held
// against their declaration by evaluate/donnees.ts.
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.ts";
import { dire } from "../diagnostics/catalogue/donnees.ts";
import { nearest } from "../diagnostics/suggest.ts";
import { attenduPour, controler, donneeInconnue, donneeSansEffet } from "../evaluate/donnees.ts";
import type { Donnees, ValeurDonnee } from "../evaluate/resultat.ts";
import type { Entree, Programme } from "../ir/programme.ts";
import { liste } from "../runtime/ecriture.ts";
import type { Span } from "../source/span.ts";
import { estVide, nombreCoupe } from "./arbre.ts";
import type { Noeud, Scalaire } from "./arbre.ts";
import type { DonneeDuCas } from "./cas.ts";
import type { Faute, Lecture } from "./valeurs.ts";
import { lireBooleen, lireDate, lireNombre, lireOption } from "./valeurs.ts";

/** `declarees`: every datum of the corpus. In a JSON file (its name ends in .json), true and false are read too. */
export function lireDonnees(ecrites: readonly DonneeDuCas[], programme: Programme, declarees: readonly Entree[]): Outcome<Donnees> {
  const parNom = new Map([...declarees, ...programme.entrees].map((e) => [e.nom, e]));
  const lues = new Set(programme.entrees.map((e) => e.nom));
  const donnees = new Map<string, ValeurDonnee>();
  const places = new Map<string, Span>();
  const diagnostics: Diagnostic[] = [];
  for (const { nom, valeur, duProfil } of ecrites) {
    const entree = parNom.get(nom.texte);
    if (entree === undefined) {
      diagnostics.push(donneeInconnue(nom.texte, [...parNom.values()], nom.span));
      continue;
    }
    if (!lues.has(nom.texte) && !duProfil) diagnostics.push(donneeSansEffet(nom.texte, programme, nom.span));
    const place = estVide(valeur) ? nom.span : valeur.span;
    const lecture = lireValeur(valeur, entree, place);
    if ("code" in lecture) {
      diagnostics.push(lecture);
      continue;
    }
    donnees.set(nom.texte, lecture);
    places.set(nom.texte, place);
  }
  diagnostics.push(...controler(programme, donnees, (nom) => places.get(nom)!, [...parNom.values()]));
  return { value: donnees, diagnostics };
}

function lireValeur(noeud: Noeud, entree: Entree, place: Span): ValeurDonnee | Diagnostic {
  const attendu = attenduPour(entree.type);
  if (noeud.kind !== "scalaire") return pasUneValeur(noeud, attendu);
  const lire = <T>(lecture: Lecture<T>, faire: (lu: T) => ValeurDonnee): ValeurDonnee | Diagnostic =>
    "lu" in lecture ? faire(lecture.lu) : direFaute(lecture, noeud, attendu, place);
  switch (entree.type.kind) {
    case "booleen":
      return lire(lireBooleen(noeud.texte, noeud.span.file.endsWith(".json")), (valeur) => ({ kind: "booleen", valeur }));
    case "date":
      return lire(lireDate(noeud.texte), (jour) => ({ kind: "date", jour }));
    case "nombre":
      return lire(lireNombre(noeud.texte, entree.type.dimension), (valeur) => ({ kind: "nombre", valeur }));
    case "choix": {
      const option = lireOption(noeud.texte, entree.type.options, entree.libelles);
      if (option !== undefined) return { kind: "option", option };
      const proche = nearest(noeud.texte, [...entree.libelles, ...entree.type.options]);
      return dire("donnee-option-inconnue", place, { nom: entree.nom, texte: noeud.texte, options: liste(entree.type.options, "ou") },
        proche === undefined ? {} : { aide: `vouliez-vous dire « ${proche} » ?` });
    }
  }
}

/** A list or a map where one value was expected; `[22,5]` is told apart. */
export function pasUneValeur(noeud: Exclude<Noeud, Scalaire>, attendu: string): Diagnostic {
  const coupe = noeud.kind === "liste" ? nombreCoupe(noeud) : undefined;
  if (coupe !== undefined) return dire("donnee-en-liste", noeud.span, { texte: coupe });
  return dire("donnee-illisible", noeud.span, { texte: noeud.kind === "liste" ? "liste" : "bloc", attendu });
}

/** Why a text is not the value that was expected. */
export function direFaute(faute: Faute, noeud: Scalaire, attendu: string, place: Span = noeud.span): Diagnostic {
  const { texte } = noeud;
  switch (faute.faute) {
    case "illisible": return dire("donnee-illisible", place, { texte, attendu });
    case "point-decimal": return dire("donnee-point-decimal", place, { texte, propose: faute.propose });
    case "nombre-machine": return dire("donnee-nombre-machine", place, { texte, raison: faute.raison });
    case "unite": return dire("donnee-unite", place, { unite: faute.unite, attendu });
    case "date-inexistante": return dire("donnee-date-inexistante", place, { texte });
    case "annee-courte": return dire("donnee-annee-courte", place, { texte });
  }
}
