// Fichier généré par Avenant — ne pas modifier.
export const l0_delai_vsm = {
	nom: "délai_vsm",
	libelle: "Objectif atteint dans le délai",
	actes: ["Avenant n° 9"],
	article: null
};
export const l1_vsm = {
	nom: "vsm",
	libelle: "VSM des patients en ALD déposés dans le DMP",
	actes: ["Avenant n° 9"],
	article: null
};
export const l2_delai_vsm = {
	nom: "délai_vsm",
	libelle: "Objectif atteint dans le délai",
	actes: ["Avenant n° 9", "Règlement arbitral de 2023"],
	article: null
};
export const l3_delai_vsm = {
	nom: "délai_vsm",
	libelle: "Objectif atteint dans le délai",
	actes: [
		"Avenant n° 9",
		"Règlement arbitral de 2023",
		"Assouplissement des seuils de 2023"
	],
	article: null
};
