// Fichier généré par Avenant — ne pas modifier.
/* @__NO_SIDE_EFFECTS__ */
export function sujetDeVersion(description, raisons, calcul, toutes, mots, ...[enEntiers, donneesLues]) {
	const noyau = enEntiers === undefined || donneesLues === undefined ? null : {
		enEntiers,
		donneesLues
	};
	return {
		description,
		raisons,
		calcul,
		toutes,
		mots,
		noyau,
		cles: []
	};
}
