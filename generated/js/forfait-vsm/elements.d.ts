// Fichier généré par Avenant — ne pas modifier.
/** Les éléments, dans l'une ou l'autre des versions. */
export interface Elements {
	/**
	* Indicateur délai_vsm « Objectif atteint dans le délai ».
	* Actes : Avenant n° 9 ; Règlement arbitral de 2023 ; Assouplissement des seuils de 2023.
	*/
	readonly "délai_vsm": true;
	/**
	* Indicateur vsm « VSM des patients en ALD déposés dans le DMP ».
	* Actes : Avenant n° 9.
	*/
	readonly "vsm": true;
}
export declare const l0_delai_vsm: {
	readonly nom: "délai_vsm";
	readonly libelle: "Objectif atteint dans le délai";
	readonly actes: readonly ["Avenant n° 9"];
	readonly article: null;
};
export declare const l1_vsm: {
	readonly nom: "vsm";
	readonly libelle: "VSM des patients en ALD déposés dans le DMP";
	readonly actes: readonly ["Avenant n° 9"];
	readonly article: null;
};
export declare const l2_delai_vsm: {
	readonly nom: "délai_vsm";
	readonly libelle: "Objectif atteint dans le délai";
	readonly actes: readonly ["Avenant n° 9", "Règlement arbitral de 2023"];
	readonly article: null;
};
export declare const l3_delai_vsm: {
	readonly nom: "délai_vsm";
	readonly libelle: "Objectif atteint dans le délai";
	readonly actes: readonly ["Avenant n° 9", "Règlement arbitral de 2023", "Assouplissement des seuils de 2023"];
	readonly article: null;
};
//# sourceMappingURL=elements.d.ts.map
