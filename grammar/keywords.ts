// THE table of the language's words: spelling, token, role, meaning. Tokens, highlighting, « mots possibles ici » and the
// formatter's spelling all derive from it. It says nothing of how words combine: that is parser.ts.

export type Role =
  | "acte" // opens an act
  | "entete" // a line of an act's header
  | "construction" // opens a provision or a part of one
  | "clause" // mot : valeur
  | "verbe" // what an amending act does
  | "effet" // what a suspension does
  | "valeur" // a word inside a value
  | "fenetre" // when
  | "comparateur"
  | "operateur"
  | "type" // of a datum
  | "liaison";

export interface MotCle {
  readonly token: string;
  /** Accepted spellings, the first being the one the formatter writes unless another was written. */
  readonly ecritures: readonly string[];
  readonly role: Role;
  /** One line, for an analyst. */
  readonly sens: string;
  /** May also be used as a name, where a name is possible. */
  readonly souple?: true;
}

function mot(token: string, role: Role, ecritures: string, sens: string): MotCle {
  return { token, role, ecritures: ecritures.split("|"), sens };
}

function souple(token: string, role: Role, ecritures: string, sens: string): MotCle {
  return { ...mot(token, role, ecritures, sens), souple: true };
}

export const MOTS: readonly MotCle[] = [
  mot("Convention", "acte", "convention", "Une convention, texte d'origine."),
  mot("Accord", "acte", "accord", "Un accord conventionnel."),
  mot("Avenant", "acte", "avenant", "Un avenant à une convention."),
  mot("Reglement", "acte", "règlement", "Un règlement, par exemple arbitral."),
  mot("Arrete", "acte", "arrêté", "Un arrêté."),
  mot("Decision", "acte", "décision", "Une décision ou une annonce officielle."),
  mot("Lecture", "acte", "lecture", "Une autre interprétation d'un acte, retenue seulement si on la demande."),

  mot("Signe", "entete", "signé le|signée le", "Date de signature de l'acte."),
  mot("Publie", "entete", "publié le|publiée le", "Date de publication : l'acte est connu à partir de ce jour."),
  mot("Apres", "entete", "après", "Acte, ou élément, qui précède dans l'ordre."),

  mot("Donnee", "construction", "donnée", "Ce qu'il faut savoir d'un cabinet."),
  mot("Dispositif", "construction", "dispositif", "Un ensemble de règles qui ouvre un droit."),
  mot("Volet", "construction", "volet", "Une partie d'un dispositif."),
  mot("Indicateur", "construction", "indicateur", "Ce qui est mesuré ou constaté, et ce que cela vaut."),
  mot("SousIndicateur", "construction", "sous-indicateur", "Une partie d'un indicateur."),
  mot("Calcul", "construction", "calcul", "Une valeur intermédiaire qui porte un nom."),
  mot("Parametre", "construction", "paramètre", "Une valeur fixée par le texte, qu'un acte peut modifier."),
  mot("Resultat", "construction", "résultat", "Une valeur de plus à calculer."),
  mot("Dans", "construction", "dans", "Ouvre les instructions d'un acte sur un dispositif ; aussi la cible d'une fusion."),
  mot("Annonce", "construction", "annonce", "Un total que l'acte annonce, et qui est vérifié."),

  mot("Condition", "clause", "condition", "Ce qui doit être vrai."),
  mot("Mesure", "clause", "mesure", "Ce qui est mesuré."),
  mot("Seuil", "clause", "seuil", "Ce que la mesure doit atteindre."),
  mot("Exige", "clause", "exige", "Les indicateurs qui doivent être atteints."),
  mot("Prerequis", "clause", "prérequis", "Ce qui ouvre l'accès à l'élément."),
  mot("Points", "clause", "points|point", "Le nombre de points ; aussi l'unité."),
  mot("Bareme", "clause", "barème", "Une progression entre des bornes."),
  mot("Montant", "clause", "montant", "Une somme en euros ; aussi le type d'une donnée."),
  mot("Majoration", "clause", "majoration", "Une augmentation, sous condition ou non."),
  mot("Cumul", "clause", "cumul", "Comment plusieurs majorations se combinent."),
  mot("Ponderation", "clause", "pondération", "Ce par quoi les points ou le montant sont multipliés."),
  mot("Plafond", "clause", "plafond", "La valeur à ne pas dépasser."),
  mot("Arrondi", "clause", "arrondi", "Comment la valeur est arrondie."),
  mot("Total", "clause", "total", "Le total annoncé par l'acte, vérifié."),
  mot("ValeurDuPoint", "clause", "valeur du point", "Ce que vaut un point."),
  mot("Periode", "clause", "période", "Ce sur quoi le droit est apprécié."),
  mot("Article", "clause", "article", "La place dans le texte consolidé."),
  mot("Source", "clause", "source", "Où lire le texte."),
  mot("Note", "clause", "note", "Une remarque pour le lecteur."),
  mot("Question", "clause", "question", "Ce que seule l'administration peut trancher ; pour une donnée, la question du formulaire."),
  mot("ConfirmeJusquEn", "clause", "confirmé jusqu'en|confirmée jusqu'en", "Au-delà, les résultats sont provisoires."),
  mot("Valeur", "clause", "valeur", "La valeur d'un calcul, d'un paramètre ou d'un résultat, quand un acte la change."),

  mot("Ajoute", "verbe", "ajoute", "Crée un élément."),
  mot("Modifie", "verbe", "modifie", "Change les clauses d'un élément."),
  mot("Remplace", "verbe", "remplace", "Récrit un élément."),
  mot("Abroge", "verbe", "abroge", "Met fin à un élément."),
  mot("Transfere", "verbe", "transfère", "Déplace un élément."),
  mot("Fusionne", "verbe", "fusionne", "Réunit des éléments dans un autre."),
  mot("Scinde", "verbe", "scinde", "Partage un élément en plusieurs."),
  mot("Renomme", "verbe", "renomme", "Change le nom d'un élément."),
  mot("Renumerote", "verbe", "renumérote", "Change le numéro d'un volet."),
  mot("Reporte", "verbe", "reporte", "Change une date."),
  mot("Suspend", "verbe", "suspend", "Neutralise un élément pendant la fenêtre."),
  mot("Retablit", "verbe", "rétablit", "Remet en vigueur un élément abrogé ou suspendu."),
  mot("PourMemoire", "verbe", "pour mémoire", "Une instruction sans effet calculable."),
  mot("Sans", "effet", "sans", "Retire une clause."),
  mot("ReputeAtteint", "effet", "réputé atteint|réputée atteinte|réputé atteinte|réputée atteint", "L'élément suspendu compte comme atteint."),

  mot("A", "liaison", "à", "Le texte visé, la place, la fin d'un intervalle."),
  mot("De", "liaison", "de", "L'appartenance, le début d'un intervalle."),
  mot("DApostrophe", "liaison", "d'", "« de » devant une voyelle."),
  mot("Du", "liaison", "du", "Le début d'un intervalle de dates."),
  mot("Au", "liaison", "au", "La fin d'un intervalle de dates."),
  mot("En", "fenetre", "en", "Pendant une année ; aussi le résultat d'un changement."),
  mot("Vers", "liaison", "vers", "La nouvelle place."),
  mot("Par", "liaison", "par", "L'article de l'acte qui modifie."),
  mot("Modifiant", "liaison", "modifiant", "L'acte modifié."),
  mot("Remplacant", "liaison", "remplaçant", "L'acte remplacé."),
  mot("SuccedeA", "liaison", "succède à", "Le dispositif dont celui-ci prend la suite."),
  mot("Malgre", "liaison", "malgré", "L'acte dont une clause est écrasée en connaissance de cause."),
  mot("AuLieuDe", "liaison", "au lieu de", "La valeur que l'acte trouve, et remplace."),
  mot("EcartReconnu", "liaison", "écart reconnu de", "La différence connue entre le total annoncé et le total calculé."),

  mot("Pour", "fenetre", "pour", "Pendant une année."),
  mot("ACompter", "fenetre", "à compter de|à compter du", "Le début de la fenêtre."),
  mot("Jusqu", "fenetre", "jusqu'en|jusqu'au", "La fin de la fenêtre, comprise."),
  mot("DesLOrigine", "fenetre", "dès l'origine", "Depuis toujours."),

  mot("AuMoins", "comparateur", "au moins", "Supérieur ou égal."),
  mot("PlusDe", "comparateur", "plus de", "Supérieur."),
  mot("AuPlus", "comparateur", "au plus", "Inférieur ou égal."),
  mot("MoinsDe", "comparateur", "moins de", "Inférieur."),
  mot("Avant", "comparateur", "avant le|avant", "Strictement avant une date ; aussi la place d'un élément."),
  mot("AuPlusTard", "comparateur", "au plus tard le|au plus tard", "À cette date ou avant."),

  mot("Et", "operateur", "et", "Les deux."),
  mot("Ou", "operateur", "ou", "L'un ou l'autre, ou les deux."),
  mot("Non", "operateur", "non", "Le contraire."),
  mot("Si", "operateur", "si", "Introduit une condition."),
  mot("Alors", "operateur", "alors", "La valeur quand la condition est vraie."),
  mot("Sinon", "operateur", "sinon", "La valeur quand la condition est fausse."),
  mot("Moyenne", "operateur", "moyenne de", "La moyenne des termes."),
  mot("Somme", "operateur", "somme de", "La somme des termes."),
  mot("Minimum", "operateur", "minimum de", "Le plus petit des termes."),
  mot("Maximum", "operateur", "maximum de", "Le plus grand des termes."),
  mot("ParmiLesMesurables", "operateur", "parmi les mesurables", "Les termes sans mesure possible sont laissés de côté."),
  mot("FinExercice", "operateur", "fin d'exercice", "Le 31 décembre de l'exercice."),
  mot("FinExercicePrecedent", "operateur", "fin de l'exercice précédent", "Le 31 décembre de l'exercice d'avant."),

  mot("TousLesIndicateurs", "valeur", "tous les indicateurs|tous les sous-indicateurs|tous les volets", "Tous les éléments placés directement dessous."),
  mot("Indicateurs", "valeur", "indicateurs|sous-indicateurs|volets", "Les éléments placés directement dessous."),
  mot("Sauf", "valeur", "sauf", "Les éléments laissés de côté."),
  mot("NonCommuniques", "valeur", "non communiqués|non communiqué|non communiquée|non communiquées", "Les sources ne donnent pas la valeur."),
  mot("FournisPar", "valeur", "fournis par|fourni par|fournie par|fournies par", "La donnée qui donne la valeur inconnue."),
  mot("AFixerPar", "valeur", "à fixer par", "La valeur reste à fixer par un texte."),
  mot("NonOuvert", "valeur", "non ouvert|non ouverte|non ouverts|non ouvertes", "Ce cas n'ouvre aucun droit."),
  mot("Selon", "valeur", "selon", "Introduit un tableau."),
  mot("ProgressionDe", "valeur", "progression de", "Une interpolation entre des bornes."),
  mot("AnneeCivile", "valeur", "année civile", "Du 1er janvier au 31 décembre."),
  souple("Unique", "valeur", "unique", "Demandé un jour donné."),
  mot("AuCentime", "valeur", "au centime", "Deux décimales."),
  mot("ALEuro", "valeur", "à l'euro", "Sans décimale."),
  mot("AuPoint", "valeur", "au point", "Un nombre entier de points."),
  mot("AuDemiPoint", "valeur", "au demi-point", "Un nombre entier de demi-points."),
  mot("MoitieExterieur", "valeur", "moitié en s'éloignant de zéro", "22,5 devient 23 et −22,5 devient −23."),
  mot("MoitiePair", "valeur", "moitié vers le pair", "22,5 devient 22 et 23,5 devient 24."),
  mot("MoitieZero", "valeur", "moitié vers zéro", "22,5 devient 22 et −22,5 devient −22."),
  mot("ParDefaut", "valeur", "par défaut|inférieur", "Toujours vers le bas."),
  mot("ParExces", "valeur", "par excès|supérieur", "Toujours vers le haut."),
  souple("Addition", "valeur", "addition", "Les majorations s'ajoutent."),
  souple("Produit", "valeur", "produit", "Les majorations se multiplient."),
  souple("SourceTexte", "valeur", "texte", "Lu dans le texte lui-même."),
  souple("SourceSecondaire", "valeur", "secondaire", "Rapporté par un autre document."),
  mot("SourceDeduite", "valeur", "déduite", "Déduit d'autres faits."),

  mot("OuiOuNon", "type", "oui ou non", "Vrai ou faux."),
  mot("Oui", "type", "oui", "N'est pas une valeur : on écrit « x » ou « non x »."),
  souple("NombreType", "type", "nombre", "Un nombre ; avec « de », un nombre de choses."),
  souple("TauxType", "type", "taux", "Une part."),
  souple("DateType", "type", "date", "Un jour."),
  mot("Duree", "type", "durée", "Une durée."),
  mot("ChoixParmi", "type", "choix parmi", "Un choix dans une liste."),
  mot("Declaratif", "type", "déclaratif|déclarative", "Déclaré par le médecin."),
  mot("Prerempli", "type", "prérempli|préremplie", "Connu de l'assurance maladie."),
  mot("Entre", "type", "entre", "Les bornes d'une donnée."),
];

/** What one is tempted to write, and what the language says instead. */
export const FAUX_AMIS: ReadonlyMap<string, string> = new Map([
  ["à partir de", "à compter de"], ["à partir du", "à compter du"], ["depuis", "à compter de"], ["jusqu'à", "jusqu'en"],
  ["supérieur à", "plus de"], ["supérieur ou égal à", "au moins"], ["inférieur à", "moins de"], ["inférieur ou égal à", "au plus"],
  ["minimum", "au moins"], ["maximum", "au plus"], ["égal à", "="], ["booléen", "oui ou non"], ["entier", "nombre de …"],
  ["pourcentage", "taux"], ["euros", "montant"], ["texte", "choix parmi"], ["sinon si", "sinon si … alors … sinon …"],
  ["vrai ou faux", "oui ou non"], ["pour cent", "%"], ["change", "modifie"], ["modifier", "modifie"], ["ajouter", "ajoute"], ["crée", "ajoute"],
  ["supprime", "abroge"], ["supprimer", "abroge"], ["retire", "abroge"], ["déplace", "transfère"], ["obligatoire", "exige"], ["objectif", "seuil"], ["critère", "condition"],
  [">=", "au moins"], ["≥", "au moins"], [">", "plus de"], ["<=", "au plus"], ["≤", "au plus"], ["<", "moins de"],
  ["if", "si"], ["then", "alors"], ["else", "sinon"], ["and", "et"], ["or", "ou"], ["not", "non"], ["threshold", "seuil"], ["measure", "mesure"],
  ["requires", "prérequis"], ["amount", "montant"], ["since", "à compter de"], ["boolean", "oui ou non"], ["data", "donnée"],
]);

const PAR_TOKEN: ReadonlyMap<string, MotCle> = new Map(MOTS.map((m) => [m.token, m]));

/** The row of a token name, if the token is a word of the language. */
export function motDuToken(token: string): MotCle | undefined {
  return PAR_TOKEN.get(token);
}

const OUVRENT: ReadonlySet<Role> = new Set<Role>(["acte", "entete", "construction", "clause", "verbe", "effet"]);

/** Does this word open a statement when it stands at the start of a line? */
export function ouvreUnEnonce(token: string): boolean {
  const m = PAR_TOKEN.get(token);
  return m !== undefined && OUVRENT.has(m.role);
}

/** The letters of a spelling without accents, in lower case, with one kind of space and apostrophe. */
export function plier(texte: string): string {
  return texte
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[ \t\u00a0\u202f]+/g, " ")
    .replace(/’/g, "'")
    .toLowerCase();
}

/** The spelling a written word stands for: the one with the same letters. */
export function ecritureDe(m: MotCle, image: string): string {
  const plie = plier(image);
  return m.ecritures.find((e) => plier(e) === plie) ?? m.ecritures[0]!;
}
