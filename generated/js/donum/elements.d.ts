// Fichier généré par Avenant — ne pas modifier.
/** Les éléments, dans l'une ou l'autre des versions. */
export interface Elements {
	/**
	* Volet socle « Indicateurs socles ».
	* Article : annexe 9.
	* Actes : Convention médicale 2024-2029.
	*/
	readonly "volet socle": true;
	/**
	* Indicateur équipement_donum « Logiciel référencé Ségur, LAP certifié et SESAM-Vitale à jour ».
	* Actes : Convention médicale 2024-2029.
	*/
	readonly "équipement_donum": true;
	/**
	* Indicateur téléservices_socle « Usage des téléservices : DCMT, FSE, PSE et AAT ».
	* Actes : Convention médicale 2024-2029.
	*/
	readonly "téléservices_socle": true;
	/**
	* Volet options « Indicateurs optionnels ».
	* Article : annexe 9.
	* Actes : Convention médicale 2024-2029.
	*/
	readonly "volet options": true;
	/**
	* Indicateur certificats_dématérialisés « Dématérialisation des AT-MP, DSG et prescriptions de transport ».
	* Actes : Convention médicale 2024-2029.
	*/
	readonly "certificats_dématérialisés": true;
	/**
	* Indicateur dmp_et_e_prescription « Alimentation du DMP et e-prescription ».
	* Actes : Convention médicale 2024-2029.
	*/
	readonly "dmp_et_e_prescription": true;
	/**
	* Indicateur apcv_et_messagerie « Application carte Vitale et messagerie sécurisée ».
	* Actes : Convention médicale 2024-2029.
	*/
	readonly "apcv_et_messagerie": true;
}
export declare const l0_volet_socle: {
	readonly nom: "volet socle";
	readonly libelle: "Indicateurs socles";
	readonly actes: readonly ["Convention médicale 2024-2029"];
	readonly article: "annexe 9";
};
export declare const l1_equipement_donum: {
	readonly nom: "équipement_donum";
	readonly libelle: "Logiciel référencé Ségur, LAP certifié et SESAM-Vitale à jour";
	readonly actes: readonly ["Convention médicale 2024-2029"];
	readonly article: null;
};
export declare const l2_teleservices_socle: {
	readonly nom: "téléservices_socle";
	readonly libelle: "Usage des téléservices : DCMT, FSE, PSE et AAT";
	readonly actes: readonly ["Convention médicale 2024-2029"];
	readonly article: null;
};
export declare const l3_volet_options: {
	readonly nom: "volet options";
	readonly libelle: "Indicateurs optionnels";
	readonly actes: readonly ["Convention médicale 2024-2029"];
	readonly article: "annexe 9";
};
export declare const l4_certificats_dematerialises: {
	readonly nom: "certificats_dématérialisés";
	readonly libelle: "Dématérialisation des AT-MP, DSG et prescriptions de transport";
	readonly actes: readonly ["Convention médicale 2024-2029"];
	readonly article: null;
};
export declare const l5_dmp_et_e_prescription: {
	readonly nom: "dmp_et_e_prescription";
	readonly libelle: "Alimentation du DMP et e-prescription";
	readonly actes: readonly ["Convention médicale 2024-2029"];
	readonly article: null;
};
export declare const l6_apcv_et_messagerie: {
	readonly nom: "apcv_et_messagerie";
	readonly libelle: "Application carte Vitale et messagerie sécurisée";
	readonly actes: readonly ["Convention médicale 2024-2029"];
	readonly article: null;
};
//# sourceMappingURL=elements.d.ts.map
