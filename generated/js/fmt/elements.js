// Fichier généré par Avenant — ne pas modifier.
export const l0_volet_socle = {
	nom: "volet socle",
	libelle: "Socle",
	actes: ["Convention médicale 2024-2029"],
	article: null
};
export const l1_non_vus = {
	nom: "non_vus",
	libelle: "Non vus depuis deux ans",
	actes: ["Convention médicale 2024-2029"],
	article: null
};
export const l2_moins_7_ans = {
	nom: "moins_7_ans",
	libelle: "Moins de 7 ans",
	actes: ["Convention médicale 2024-2029"],
	article: null
};
export const l3_de_7_a_74_ans = {
	nom: "de_7_à_74_ans",
	libelle: "De 7 à 74 ans",
	actes: ["Convention médicale 2024-2029"],
	article: null
};
export const l4_de_75_a_79_ans = {
	nom: "de_75_à_79_ans",
	libelle: "De 75 à 79 ans",
	actes: ["Convention médicale 2024-2029"],
	article: null
};
export const l5_ald_moins_80_ans = {
	nom: "ald_moins_80_ans",
	libelle: "En ALD, moins de 80 ans",
	actes: ["Convention médicale 2024-2029"],
	article: null
};
export const l6_plus_80_ans = {
	nom: "plus_80_ans",
	libelle: "80 ans et plus, sans ALD",
	actes: ["Convention médicale 2024-2029"],
	article: null
};
export const l7_ald_plus_80_ans = {
	nom: "ald_plus_80_ans",
	libelle: "En ALD, 80 ans et plus",
	actes: ["Convention médicale 2024-2029"],
	article: null
};
export const l8_volet_precarite = {
	nom: "volet précarité",
	libelle: "Complémentaire santé solidaire",
	actes: ["Convention médicale 2024-2029"],
	article: null
};
export const l9_c2s = {
	nom: "c2s",
	libelle: "Bénéficiaires de la C2S",
	actes: ["Convention médicale 2024-2029"],
	article: null
};
export const l10_volet_prevention = {
	nom: "volet prévention",
	libelle: "Indicateurs de prévention",
	actes: ["Convention médicale 2024-2029"],
	article: null
};
export const l11_indicateurs_valides = {
	nom: "indicateurs_validés",
	libelle: "Indicateurs de prévention validés",
	actes: ["Convention médicale 2024-2029"],
	article: null
};
