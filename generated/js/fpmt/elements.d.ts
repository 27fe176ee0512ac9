// Fichier généré par Avenant — ne pas modifier.
/** Les éléments, dans l'une ou l'autre des versions. */
export interface Elements {
	/**
	* Indicateur moins_7_ans « Moins de 7 ans ».
	* Actes : Convention nationale des médecins libéraux du 25 août 2016.
	*/
	readonly "moins_7_ans": true;
	/**
	* Indicateur de_7_à_74_ans « De 7 à 74 ans ».
	* Actes : Convention nationale des médecins libéraux du 25 août 2016.
	*/
	readonly "de_7_à_74_ans": true;
	/**
	* Indicateur de_75_à_79_ans « De 75 à 79 ans ».
	* Actes : Convention nationale des médecins libéraux du 25 août 2016.
	*/
	readonly "de_75_à_79_ans": true;
	/**
	* Indicateur ald_moins_80_ans « En ALD, moins de 80 ans ».
	* Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Convention médicale 2024-2029.
	*/
	readonly "ald_moins_80_ans": true;
	/**
	* Indicateur plus_80_ans « 80 ans et plus, sans ALD ».
	* Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Convention médicale 2024-2029.
	*/
	readonly "plus_80_ans": true;
	/**
	* Indicateur ald_plus_80_ans « En ALD, 80 ans et plus ».
	* Actes : Convention nationale des médecins libéraux du 25 août 2016.
	*/
	readonly "ald_plus_80_ans": true;
}
export declare const l0_moins_7_ans: {
	readonly nom: "moins_7_ans";
	readonly libelle: "Moins de 7 ans";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016"];
	readonly article: null;
};
export declare const l1_de_7_a_74_ans: {
	readonly nom: "de_7_à_74_ans";
	readonly libelle: "De 7 à 74 ans";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016"];
	readonly article: null;
};
export declare const l2_de_75_a_79_ans: {
	readonly nom: "de_75_à_79_ans";
	readonly libelle: "De 75 à 79 ans";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016"];
	readonly article: null;
};
export declare const l3_ald_moins_80_ans: {
	readonly nom: "ald_moins_80_ans";
	readonly libelle: "En ALD, moins de 80 ans";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016"];
	readonly article: null;
};
export declare const l4_plus_80_ans: {
	readonly nom: "plus_80_ans";
	readonly libelle: "80 ans et plus, sans ALD";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016"];
	readonly article: null;
};
export declare const l5_ald_plus_80_ans: {
	readonly nom: "ald_plus_80_ans";
	readonly libelle: "En ALD, 80 ans et plus";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016"];
	readonly article: null;
};
export declare const l6_ald_moins_80_ans: {
	readonly nom: "ald_moins_80_ans";
	readonly libelle: "En ALD, moins de 80 ans";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Convention médicale 2024-2029"];
	readonly article: null;
};
export declare const l7_plus_80_ans: {
	readonly nom: "plus_80_ans";
	readonly libelle: "80 ans et plus, sans ALD";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Convention médicale 2024-2029"];
	readonly article: null;
};
//# sourceMappingURL=elements.d.ts.map
