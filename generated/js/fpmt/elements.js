// Fichier généré par Avenant — ne pas modifier.
export const l0_moins_7_ans = {
	nom: "moins_7_ans",
	libelle: "Moins de 7 ans",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
	article: null
};
export const l1_de_7_a_74_ans = {
	nom: "de_7_à_74_ans",
	libelle: "De 7 à 74 ans",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
	article: null
};
export const l2_de_75_a_79_ans = {
	nom: "de_75_à_79_ans",
	libelle: "De 75 à 79 ans",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
	article: null
};
export const l3_ald_moins_80_ans = {
	nom: "ald_moins_80_ans",
	libelle: "En ALD, moins de 80 ans",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
	article: null
};
export const l4_plus_80_ans = {
	nom: "plus_80_ans",
	libelle: "80 ans et plus, sans ALD",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
	article: null
};
export const l5_ald_plus_80_ans = {
	nom: "ald_plus_80_ans",
	libelle: "En ALD, 80 ans et plus",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
	article: null
};
export const l6_ald_moins_80_ans = {
	nom: "ald_moins_80_ans",
	libelle: "En ALD, moins de 80 ans",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Convention médicale 2024-2029"],
	article: null
};
export const l7_plus_80_ans = {
	nom: "plus_80_ans",
	libelle: "80 ans et plus, sans ALD",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Convention médicale 2024-2029"],
	article: null
};
