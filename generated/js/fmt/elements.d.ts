// Fichier généré par Avenant — ne pas modifier.
/** Les éléments, dans l'une ou l'autre des versions. */
export interface Elements {
	/**
	* Volet socle « Socle ».
	* Actes : Convention médicale 2024-2029.
	*/
	readonly "volet socle": true;
	/**
	* Indicateur non_vus « Non vus depuis deux ans ».
	* Actes : Convention médicale 2024-2029.
	*/
	readonly "non_vus": true;
	/**
	* Indicateur moins_7_ans « Moins de 7 ans ».
	* Actes : Convention médicale 2024-2029.
	*/
	readonly "moins_7_ans": true;
	/**
	* Indicateur de_7_à_74_ans « De 7 à 74 ans ».
	* Actes : Convention médicale 2024-2029.
	*/
	readonly "de_7_à_74_ans": true;
	/**
	* Indicateur de_75_à_79_ans « De 75 à 79 ans ».
	* Actes : Convention médicale 2024-2029.
	*/
	readonly "de_75_à_79_ans": true;
	/**
	* Indicateur ald_moins_80_ans « En ALD, moins de 80 ans ».
	* Actes : Convention médicale 2024-2029.
	*/
	readonly "ald_moins_80_ans": true;
	/**
	* Indicateur plus_80_ans « 80 ans et plus, sans ALD ».
	* Actes : Convention médicale 2024-2029.
	*/
	readonly "plus_80_ans": true;
	/**
	* Indicateur ald_plus_80_ans « En ALD, 80 ans et plus ».
	* Actes : Convention médicale 2024-2029.
	*/
	readonly "ald_plus_80_ans": true;
	/**
	* Volet précarité « Complémentaire santé solidaire ».
	* Actes : Convention médicale 2024-2029.
	*/
	readonly "volet précarité": true;
	/**
	* Indicateur c2s « Bénéficiaires de la C2S ».
	* Actes : Convention médicale 2024-2029.
	*/
	readonly "c2s": true;
	/**
	* Volet prévention « Indicateurs de prévention ».
	* Actes : Convention médicale 2024-2029.
	*/
	readonly "volet prévention": true;
	/**
	* Indicateur indicateurs_validés « Indicateurs de prévention validés ».
	* Actes : Convention médicale 2024-2029.
	*/
	readonly "indicateurs_validés": true;
}
export declare const l0_volet_socle: {
	readonly nom: "volet socle";
	readonly libelle: "Socle";
	readonly actes: readonly ["Convention médicale 2024-2029"];
	readonly article: null;
};
export declare const l1_non_vus: {
	readonly nom: "non_vus";
	readonly libelle: "Non vus depuis deux ans";
	readonly actes: readonly ["Convention médicale 2024-2029"];
	readonly article: null;
};
export declare const l2_moins_7_ans: {
	readonly nom: "moins_7_ans";
	readonly libelle: "Moins de 7 ans";
	readonly actes: readonly ["Convention médicale 2024-2029"];
	readonly article: null;
};
export declare const l3_de_7_a_74_ans: {
	readonly nom: "de_7_à_74_ans";
	readonly libelle: "De 7 à 74 ans";
	readonly actes: readonly ["Convention médicale 2024-2029"];
	readonly article: null;
};
export declare const l4_de_75_a_79_ans: {
	readonly nom: "de_75_à_79_ans";
	readonly libelle: "De 75 à 79 ans";
	readonly actes: readonly ["Convention médicale 2024-2029"];
	readonly article: null;
};
export declare const l5_ald_moins_80_ans: {
	readonly nom: "ald_moins_80_ans";
	readonly libelle: "En ALD, moins de 80 ans";
	readonly actes: readonly ["Convention médicale 2024-2029"];
	readonly article: null;
};
export declare const l6_plus_80_ans: {
	readonly nom: "plus_80_ans";
	readonly libelle: "80 ans et plus, sans ALD";
	readonly actes: readonly ["Convention médicale 2024-2029"];
	readonly article: null;
};
export declare const l7_ald_plus_80_ans: {
	readonly nom: "ald_plus_80_ans";
	readonly libelle: "En ALD, 80 ans et plus";
	readonly actes: readonly ["Convention médicale 2024-2029"];
	readonly article: null;
};
export declare const l8_volet_precarite: {
	readonly nom: "volet précarité";
	readonly libelle: "Complémentaire santé solidaire";
	readonly actes: readonly ["Convention médicale 2024-2029"];
	readonly article: null;
};
export declare const l9_c2s: {
	readonly nom: "c2s";
	readonly libelle: "Bénéficiaires de la C2S";
	readonly actes: readonly ["Convention médicale 2024-2029"];
	readonly article: null;
};
export declare const l10_volet_prevention: {
	readonly nom: "volet prévention";
	readonly libelle: "Indicateurs de prévention";
	readonly actes: readonly ["Convention médicale 2024-2029"];
	readonly article: null;
};
export declare const l11_indicateurs_valides: {
	readonly nom: "indicateurs_validés";
	readonly libelle: "Indicateurs de prévention validés";
	readonly actes: readonly ["Convention médicale 2024-2029"];
	readonly article: null;
};
//# sourceMappingURL=elements.d.ts.map
