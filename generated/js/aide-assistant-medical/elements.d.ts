// Fichier généré par Avenant — ne pas modifier.
/** Les éléments, dans l'une ou l'autre des versions. */
export interface Elements {
	/**
	* Indicateur assistant_médical « Contrat d'aide à l'emploi d'un assistant médical ».
	* Article : article 9-1 et suivants.
	* Actes : Avenant n° 7 ; Convention médicale 2024-2029.
	*/
	readonly "assistant_médical": true;
}
export declare const l0_assistant_medical: {
	readonly nom: "assistant_médical";
	readonly libelle: "Contrat d'aide à l'emploi d'un assistant médical";
	readonly actes: readonly ["Avenant n° 7"];
	readonly article: "article 9-1 et suivants";
};
export declare const l1_assistant_medical: {
	readonly nom: "assistant_médical";
	readonly libelle: "Contrat d'aide à l'emploi d'un assistant médical";
	readonly actes: readonly ["Avenant n° 7", "Convention médicale 2024-2029"];
	readonly article: "article 9-1 et suivants";
};
//# sourceMappingURL=elements.d.ts.map
