// Fichier généré par Avenant — ne pas modifier.
export const l0_assistant_medical = {
	nom: "assistant_médical",
	libelle: "Contrat d'aide à l'emploi d'un assistant médical",
	actes: ["Avenant n° 7"],
	article: "article 9-1 et suivants"
};
export const l1_assistant_medical = {
	nom: "assistant_médical",
	libelle: "Contrat d'aide à l'emploi d'un assistant médical",
	actes: ["Avenant n° 7", "Convention médicale 2024-2029"],
	article: "article 9-1 et suivants"
};
