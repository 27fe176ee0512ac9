// Fichier généré par Avenant — ne pas modifier.
import type { Exact } from "./exact.js";
import type { Nombre } from "./intervalle.js";
import type { Etapes, Operande } from "./journal.js";
import type { Description, DonneeDecrite, Fourchette } from "./types.js";
import type { CentiemesDePoint, Centimes, Compte } from "./unites.js";
/** Ce qu'il faudrait de plus à une donnée, le reste inchangé : le plus petit nombre entier qui suffit. */
export interface Distance {
	readonly donnee: string;
	readonly libelle: string;
	readonly manque: Compte;
	/** Ce que compte la donnée : « feuilles ». */
	readonly unite: string | null;
}
/** Ce qu'un élément non atteint apporterait au total. */
export interface Gain {
	readonly element: string;
	readonly libelle: string;
	readonly points: Fourchette | null;
	readonly montant: Fourchette | null;
	/** Les mêmes, pour trier : nuls quand ils ne sont pas connus, ou pas un nombre entier de centièmes. */
	readonly centiemesDePoint: CentiemesDePoint | null;
	readonly centimes: Centimes | null;
	/** L'effort ; nul : il ne se compte pas en une seule donnée. */
	readonly effort: Distance | null;
}
/** `ecart` : ce que chaque valeur du calcul gagnerait. */
export declare function gain({ points, montant }: Description, ecart: (rang: number) => Nombre): Pick<Gain, "points" | "montant" | "centiemesDePoint" | "centimes">;
/** Nul : la mesure n'est ni un compte, ni un compte sur un autre, ou aucun nombre permis ne suffit. */
export declare function distance(etapes: Etapes, mesure: Operande, op: string, seuil: Exact, donnees: ReadonlyMap<string, DonneeDecrite>, libelle: (nom: string) => {
	readonly libelle: string;
	readonly unite: string | null;
}): Distance | null;
/** Ce que divise une mesure, si c'est un rapport. */
export declare function numerateurEtDenominateur(etapes: Etapes, mesure: Operande): {
	readonly num: Operande;
	readonly den: Operande;
} | null;
//# sourceMappingURL=gains.d.ts.map
