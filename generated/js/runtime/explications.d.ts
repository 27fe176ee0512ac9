// Fichier généré par Avenant — ne pas modifier.
import type { ExplicationDElement, ExplicationEnClair, Libelle, Libelles } from "./explique.js";
import type { Lecture } from "./lecture.js";
import type { Sujet } from "./sujet.js";
import type { DonneesRefusees, Fourchette } from "./types.js";
export declare function libelle(nom: string, texte: string, unite: string | null): Libelle;
export declare function libelles(tous: readonly Libelle[]): Libelles;
/** `noyau` reconnaît en peu de temps les données complètes : rien d'autre n'est alors calculé avant d'être lu. */
export declare function explication<
	Nom extends string,
	Donnees extends object
>(sujet: Sujet<Donnees>, donnees: Donnees, exercice: number): Explication<Nom> | DonneesRefusees;
/** Chaque partie est calculée la première fois qu'on la lit. Pour l'étaler, l'envoyer ou la copier : `toJSON()`. */
export declare class Explication<Nom extends string = string> implements ExplicationEnClair<Nom> {
	readonly exercice: number;
	private readonly sujet;
	private readonly brutes;
	private readonly lecture;
	private faits;
	/** `brutes` : les données connues, si elles n'ont pas été lues. */
	constructor(sujet: SujetExplique, exercice: number, brutes: readonly unknown[], lecture: Lecture | null);
	get valide(): true;
	get dispositif(): string;
	get version(): string;
	get points(): Fourchette | null;
	get montant(): Fourchette | null;
	get elements(): readonly ExplicationDElement<Nom>[];
	get resultats(): ExplicationEnClair["resultats"];
	get donneesManquantes(): ExplicationEnClair["donneesManquantes"];
	get donneesAbsentes(): readonly string[];
	get sansEffet(): readonly string[];
	get gains(): ExplicationEnClair["gains"];
	get etapes(): ExplicationEnClair["etapes"];
	get totaux(): ExplicationEnClair["totaux"];
	get phrases(): readonly string[];
	/** Tout, calculé, en un objet simple : ce qu'écrit JSON.stringify, ce que structuredClone sait copier. */
	toJSON(): ExplicationEnClair<Nom>;
	private get lus();
}
type SujetExplique = Omit<Sujet<never>, "noyau" | "cles">;
export {};
//# sourceMappingURL=explications.d.ts.map
