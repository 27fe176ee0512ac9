// Fichier généré par Avenant — ne pas modifier.
// The declared name that a refused one was probably meant to be: same letters otherwise accented, or one or two slips.
/** Indéfini si aucun n'est assez proche. */
export function proche(nom, connus) {
	let meilleur;
	let ecart = Math.min(2, Math.floor(nom.length / 4));
	for (const connu of connus) {
		if (sansAccents(connu) === sansAccents(nom)) return connu;
		const d = distance(nom, connu, ecart);
		if (d > ecart || d === ecart && meilleur !== undefined) continue;
		ecart = d;
		meilleur = connu;
	}
	return meilleur;
}
function sansAccents(texte) {
	return texte.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
}
/** Lettres à ôter, à mettre ou à changer ; « trop » suffit quand c'est trop. */
function distance(a, b, trop) {
	if (Math.abs(a.length - b.length) > trop) return trop + 1;
	let ligne = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const suivante = [i];
		for (let j = 1; j <= b.length; j++) {
			suivante.push(Math.min(ligne[j] + 1, suivante[j - 1] + 1, ligne[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
		}
		ligne = suivante;
	}
	return ligne[b.length];
}
