// Fichier généré par Avenant — ne pas modifier.
/** Les éléments, dans l'une ou l'autre des versions. */
export interface Elements {
	/**
	* Indicateur rosp_adulte « Indicateur type de l'adulte, 30 points ».
	* Actes : Convention nationale des médecins libéraux du 25 août 2016.
	*/
	readonly "rosp_adulte": true;
	/**
	* Indicateur rosp_enfant « Indicateur type de l'enfant ».
	* Actes : Avenant n° 1.
	*/
	readonly "rosp_enfant": true;
}
export declare const l0_rosp_adulte: {
	readonly nom: "rosp_adulte";
	readonly libelle: "Indicateur type de l'adulte, 30 points";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016"];
	readonly article: null;
};
export declare const l1_rosp_enfant: {
	readonly nom: "rosp_enfant";
	readonly libelle: "Indicateur type de l'enfant";
	readonly actes: readonly ["Avenant n° 1"];
	readonly article: null;
};
//# sourceMappingURL=elements.d.ts.map
