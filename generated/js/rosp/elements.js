// Fichier généré par Avenant — ne pas modifier.
export const l0_rosp_adulte = {
	nom: "rosp_adulte",
	libelle: "Indicateur type de l'adulte, 30 points",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
	article: null
};
export const l1_rosp_enfant = {
	nom: "rosp_enfant",
	libelle: "Indicateur type de l'enfant",
	actes: ["Avenant n° 1"],
	article: null
};
