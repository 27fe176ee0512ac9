// Sentences of the coherence checks: sources, announced totals, elements nobody reaches or that serve nothing.
import { msg } from "../catalogue.ts";

export const controles = {
  "donnee-bornes": {
    gravite: "erreur",
    titre: msg`les bornes de « ${"nom"} » ne lui vont pas`,
    ici: msg`${"raison"}`,
    pourquoi: msg`aucun cabinet ne pourrait donner une valeur acceptée, ou l’outil en accepterait de fausses`,
    aide: msg`écrivez « entre … et … », la plus petite borne d’abord, dans l’unité de la donnée`,
  },
  "donnee-choix": {
    gravite: "erreur",
    titre: msg`deux choix de « ${"nom"} » se lisent « ${"mot"} »`,
    ici: msg`on ne pourrait pas savoir lequel un tableau désigne`,
    aide: msg`donnez à chaque choix un nom et un libellé qui diffèrent autrement que par la casse, les accents, « - » ou « _ »`,
  },
  "donnee-au-plus": {
    gravite: "erreur",
    titre: msg`« ${"nom"} » ne peut pas être « au plus ${"autre"} »`,
    ici: msg`${"raison"}`,
    pourquoi: msg`cette borne sert à refuser les saisies incohérentes et à resserrer les résultats incomplets`,
    aide: msg`nommez une autre donnée qui compte la même chose, ou retirez « au plus »`,
  },
  "source-manquante": {
    gravite: "erreur",
    titre: msg`${"acte"} ne cite aucune source`,
    ici: msg`il manque une ligne « source : »`,
    pourquoi: msg`sans source, les règles de cet acte ne peuvent être ni relues, ni contestées, ni publiées`,
    aide: msg`ajoutez par exemple « source : « Journal officiel du … » https://… », ou « source : secondaire « … » »`,
  },
  "article-manquant": {
    gravite: "avertissement",
    titre: msg`${"element"} ne renvoie à aucun article`,
    ici: msg`ni « article : », ni « source : », ni « par » au-dessus`,
    pourquoi: msg`le document produit ne pourra pas dire où cette règle est écrite`,
    aide: msg`ajoutez « article : « … » », ou « par « … » » en tête du groupe d’instructions`,
  },
  "fenetre-en-cours-d-exercice": {
    gravite: "avertissement",
    titre: msg`cette période ne coïncide pas avec des exercices entiers de ${"dispositif"}`,
    ici: msg`${"borne"} n’est pas une limite d’année`,
    pourquoi: msg`le dispositif s’apprécie au 31 décembre : ce qui est en vigueur ce jour-là vaut pour toute l’année`,
    aide: msg`écrivez l’année (« à compter de 2023 », « en 2022 »), ou « période : unique » si le dispositif s’apprécie au jour`,
  },
  "total-faux": {
    gravite: "erreur",
    titre: msg`le total annoncé de ${"element"} (${"annonce"}) ne correspond pas à ses règles (${"calcule"} au plus)`,
    ici: msg`total annoncé par ${"acte"}`,
    pourquoi: msg`écart : ${"ecart"}`,
    aide: msg`corrigez l’élément en cause, ou le total ; si l’écart est dans les textes, écrivez « écart reconnu de ${"brut"} « motif » »`,
    exemple: msg`Calcul : ${"somme"}`,
  },
  "ecart-faux": {
    gravite: "erreur",
    titre: msg`l’écart reconnu de ${"element"} est de ${"ecrit"}, mais le total annoncé moins le total calculé fait ${"vrai"}`,
    ici: msg`annoncé ${"annonce"}, calculé ${"calcule"}`,
    aide: msg`écrivez « écart reconnu de ${"vrai"} », ou supprimez-le s’il n’y a plus d’écart`,
    exemple: msg`Calcul : ${"somme"}`,
  },
  "total-inverifiable": {
    gravite: "erreur",
    titre: msg`le total annoncé de ${"element"} ne peut pas être vérifié : ${"raison"}`,
    ici: msg`total annoncé par ${"acte"}`,
    aide: msg`bornez ce qui n’a pas de maximum (« entre … et … », « plafond : »), ou gardez ce total en note`,
  },
  "annonce-sans-cible": {
    gravite: "erreur",
    titre: msg`le total annoncé ne vise rien : « ${"nom"} » n’existe pas dans la loi que cet acte laisse`,
    ici: msg`aucun dispositif, aucun élément ne porte ce nom sur cette période`,
    aide: msg`vérifiez le nom et les années ; ajoutez « de » et le dispositif si plusieurs portent ce nom`,
  },
  "donnee-jamais-lue": {
    gravite: "avertissement",
    titre: msg`la donnée « ${"nom"} » n’est lue par aucune règle, à aucune date`,
    ici: msg`déclarée ici, sans effet`,
    aide: msg`supprimez-la, ou vérifiez le nom dans la règle qui devait la lire`,
  },
  "indicateur-inaccessible": {
    gravite: "erreur",
    titre: msg`aucun cabinet ne peut atteindre « ${"nom"} »`,
    ici: msg`${"raison"}`,
    pourquoi: msg`même en laissant toutes les données libres, ce test n’est jamais rempli`,
    aide: msg`vérifiez la condition, le seuil et les prérequis dans le texte`,
  },
  "element-sans-effet": {
    gravite: "avertissement",
    titre: msg`« ${"nom"} » ne change rien : ni points, ni montant, ni exigence ne s’appuient sur lui`,
    ici: msg`sans effet`,
    aide: msg`donnez-lui des points ou un montant, ou citez-le dans un « exige : » ou un « prérequis : »`,
  },
  "seuil-toujours-atteint": {
    gravite: "avertissement",
    titre: msg`tout cabinet atteint le seuil de « ${"nom"} »`,
    ici: msg`aucune valeur possible de la mesure n’est du mauvais côté`,
    aide: msg`vérifiez le seuil dans le texte, ou supprimez-le`,
  },
} as const;
