// Data checked before anything is computed: either data of the declared types, or the reasons in French. Nothing is corrected and
// nothing is thrown, whatever is given. Reading each datum is in lecture.ts.
import { fournie, lire } from "./lecture.ts";
import type { Declarees } from "./lecture.ts";
import type { DonneeDecrite, ErreurDeDonnee, Limite } from "./types.ts";

/** Des données lisibles, ou ce qui empêche de les lire. */
export type Verification<Donnees> =
  | { readonly valide: true; readonly donnees: Donnees }
  | { readonly valide: false; readonly fautes: readonly ErreurDeDonnee[] };

/** Ce qui n'est pas fourni, ou vaut `undefined`, est inconnu ; `null` est refusé, pour que personne ne le prenne pour zéro. */
export function verification<Donnees>(toutes: Declarees, limites: readonly Limite[], donnees: unknown): Verification<Donnees> {
  const fautes: ErreurDeDonnee[] = [];
  try {
    const objet = donnees as object;
    fautes.push(...lire([], limites, toutes, objet).erreurs);
    if (fautes.length === 0) return { valide: true, donnees: copie<Donnees>(toutes, objet) };
  } catch {
    // A property that throws when it is read.
    fautes.push({ donnee: "", message: "Les données ne peuvent pas être lues : l'objet qui les porte refuse de les donner." });
  }
  return { valide: false, fautes };
}

/** A plain object: the datum of a class is read once, and is its own from then on. */
function copie<Donnees>(toutes: Declarees, objet: object): Donnees {
  const noms = new Set([...Object.keys(objet), ...toutes.keys()]);
  return Object.freeze(Object.fromEntries([...noms].map((nom) => [nom, fournie(objet, nom)]).filter(([, valeur]) => valeur !== undefined))) as Donnees;
}

/** Les données qu'une version lit et qui manquent ; vide : tout est connu. */
export function aFournir<Nom extends string>(entrees: readonly DonneeDecrite[], donnees: object): readonly Nom[] {
  return entrees.map((e) => e.nom as Nom).filter((nom) => fournie(donnees, nom) === undefined);
}

/** Ce que disent les bibliothèques qui suivent « Standard Schema », version 1 : un contrôle que d'autres outils savent appeler. */
export interface SchemaStandard<Donnees> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (valeur: unknown) => ReponseDeSchema<Donnees>;
    /** N'existe que pour le contrôle des types. */
    readonly types?: { readonly input: unknown; readonly output: Donnees } | undefined;
  };
}

/** Une valeur, ou des phrases et le champ de chacune. */
export type ReponseDeSchema<Donnees> =
  | { readonly value: Donnees; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path?: readonly string[] | undefined }[] };

/* @__NO_SIDE_EFFECTS__ */
export function schemaStandard<Donnees>(toutes: Declarees, limites: readonly Limite[]): SchemaStandard<Donnees> {
  const validate = (valeur: unknown): ReponseDeSchema<Donnees> => {
    const v = verification<Donnees>(toutes, limites, valeur);
    if (v.valide) return { value: v.donnees };
    return { issues: v.fautes.map(({ donnee, message }) => (donnee === "" ? { message } : { message, path: [donnee] })) };
  };
  return { "~standard": { version: 1, vendor: "avenant", validate } };
}
