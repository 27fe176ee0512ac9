// Fichier généré par Avenant — ne pas modifier.
export const l0_volet_prestation = {
	nom: "volet prestation",
	libelle: "Prestation Ségur prise en charge",
	actes: ["Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville"],
	article: null
};
export const l1_solution = {
	nom: "solution",
	libelle: "Solution référencée à temps",
	actes: ["Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville"],
	article: null
};
export const l2_commande = {
	nom: "commande",
	libelle: "Commande à temps",
	actes: ["Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville"],
	article: null
};
export const l3_installation = {
	nom: "installation",
	libelle: "Installation à temps",
	actes: ["Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville"],
	article: null
};
export const l4_commande = {
	nom: "commande",
	libelle: "Commande à temps",
	actes: ["Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville", "Report des dates limites du Ségur numérique, médecine de ville"],
	article: null
};
export const l5_installation = {
	nom: "installation",
	libelle: "Installation à temps",
	actes: ["Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville", "Report des dates limites du Ségur numérique, médecine de ville"],
	article: null
};
