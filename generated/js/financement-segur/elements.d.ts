// Fichier généré par Avenant — ne pas modifier.
/** Les éléments, dans l'une ou l'autre des versions. */
export interface Elements {
	/**
	* Volet prestation « Prestation Ségur prise en charge ».
	* Actes : Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville.
	*/
	readonly "volet prestation": true;
	/**
	* Indicateur solution « Solution référencée à temps ».
	* Actes : Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville.
	*/
	readonly "solution": true;
	/**
	* Indicateur commande « Commande à temps ».
	* Actes : Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville ; Report des dates limites du Ségur numérique, médecine de ville.
	*/
	readonly "commande": true;
	/**
	* Indicateur installation « Installation à temps ».
	* Actes : Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville ; Report des dates limites du Ségur numérique, médecine de ville.
	*/
	readonly "installation": true;
}
export declare const l0_volet_prestation: {
	readonly nom: "volet prestation";
	readonly libelle: "Prestation Ségur prise en charge";
	readonly actes: readonly ["Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville"];
	readonly article: null;
};
export declare const l1_solution: {
	readonly nom: "solution";
	readonly libelle: "Solution référencée à temps";
	readonly actes: readonly ["Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville"];
	readonly article: null;
};
export declare const l2_commande: {
	readonly nom: "commande";
	readonly libelle: "Commande à temps";
	readonly actes: readonly ["Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville"];
	readonly article: null;
};
export declare const l3_installation: {
	readonly nom: "installation";
	readonly libelle: "Installation à temps";
	readonly actes: readonly ["Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville"];
	readonly article: null;
};
export declare const l4_commande: {
	readonly nom: "commande";
	readonly libelle: "Commande à temps";
	readonly actes: readonly ["Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville", "Report des dates limites du Ségur numérique, médecine de ville"];
	readonly article: null;
};
export declare const l5_installation: {
	readonly nom: "installation";
	readonly libelle: "Installation à temps";
	readonly actes: readonly ["Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville", "Report des dates limites du Ségur numérique, médecine de ville"];
	readonly article: null;
};
//# sourceMappingURL=elements.d.ts.map
