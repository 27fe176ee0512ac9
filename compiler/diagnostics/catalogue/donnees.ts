// What can be wrong with the data of a practice: how a value is written, and whether it can be true.
import { msg, speaker } from "../catalogue.ts";

export const donnees = {
  "donnee-inconnue": {
    gravite: "erreur",
    titre: msg`la donnée « ${"nom"} » n’existe pas`,
    ici: msg`aucune donnée ne porte ce nom`,
    aide: msg`vérifiez le nom : les données sont déclarées par « donnée … » dans les fichiers de règles`,
  },
  "donnee-sans-effet": {
    gravite: "note",
    titre: msg`la donnée « ${"nom"} » est sans effet dans cette version de « ${"dispositif"} »`,
    ici: msg`acceptée, mais aucune règle ne la lit ici`,
    aide: msg`si elle devait compter, vérifiez l’exercice et le nom ; sinon, vous pouvez la retirer`,
  },
  "donnee-mauvais-type": {
    gravite: "erreur",
    titre: msg`la donnée « ${"nom"} » attend ${"attendu"}`,
    ici: msg`ce n’est pas ce qui est attendu`,
    aide: msg`donnez ${"attendu"}, ou retirez cette donnée : ce qui manque reste inconnu, jamais zéro`,
  },
  "donnee-negative": {
    gravite: "erreur",
    titre: msg`la donnée « ${"nom"} » est négative : ${"valeur"}`,
    ici: msg`une valeur d’au moins 0 est attendue`,
    aide: msg`corrigez la valeur ; si elle n’est pas connue, retirez-la : ce qui manque reste inconnu, jamais zéro`,
  },
  "donnee-non-entiere": {
    gravite: "erreur",
    titre: msg`la donnée « ${"nom"} » se compte en nombres entiers, pas ${"valeur"}`,
    ici: msg`un nombre entier est attendu`,
    aide: msg`donnez le nombre relevé, sans virgule ni fraction`,
  },
  "donnee-hors-bornes": {
    gravite: "erreur",
    titre: msg`la donnée « ${"nom"} » vaut ${"valeur"}, hors de ses bornes`,
    ici: msg`les valeurs admises vont ${"bornes"}`,
    aide: msg`corrigez la valeur, ou les bornes si la règle qui les fixe est fausse`,
  },
  "donnee-incoherente": {
    gravite: "erreur",
    titre: msg`« ${"nom"} » (${"valeur"}) dépasse « ${"autre"} » (${"limite"})`,
    ici: msg`au plus ${"limite"}`,
    pourquoi: msg`la donnée « ${"nom"} » est déclarée « au plus ${"autre"} » : l’une est une partie de l’autre`,
    aide: msg`vérifiez les deux valeurs, qui ont peut-être été échangées`,
  },
  "donnee-illisible": {
    gravite: "erreur",
    titre: msg`« ${"texte"} » ne se lit pas ici`,
    ici: msg`attendu : ${"attendu"}`,
    aide: msg`écrivez ${"attendu"}`,
  },
  "donnee-point-decimal": {
    gravite: "erreur",
    titre: msg`« ${"texte"} » s’écrit avec une virgule, non avec un point`,
    ici: msg`point décimal`,
    pourquoi: msg`selon le document, « 1.500 » veut dire mille cinq cents ou un virgule cinq`,
    aide: msg`écrivez « ${"propose"} » ; entre crochets ou accolades, mettez ce nombre entre guillemets : "${"propose"}"`,
  },
  "donnee-nombre-machine": {
    gravite: "erreur",
    titre: msg`« ${"texte"} » n’est pas l’écriture d’un nombre en français`,
    ici: msg`${"raison"}`,
    aide: msg`écrivez tous les chiffres, sans zéro devant, par exemple « 1 000 » ou « 22,5 »`,
  },
  "donnee-en-liste": {
    gravite: "erreur",
    titre: msg`la virgule a coupé « ${"texte"} » en plusieurs valeurs`,
    ici: msg`une seule valeur est attendue ici`,
    pourquoi: msg`entre crochets ou accolades, la virgule sépare les valeurs`,
    aide: msg`si c’est un nombre à virgule, mettez-le entre guillemets : "${"texte"}" ; sinon, donnez une colonne à chaque valeur`,
  },
  "donnee-unite": {
    gravite: "erreur",
    titre: msg`« ${"unite"} » n’est pas l’unité attendue`,
    ici: msg`attendu : ${"attendu"}`,
    aide: msg`vérifiez que c’est la bonne donnée, puis corrigez l’unité ou retirez-la`,
  },
  "donnee-date-inexistante": {
    gravite: "erreur",
    titre: msg`cette date n’existe pas : « ${"texte"} »`,
    ici: msg`aucun jour du calendrier ne porte cette date`,
    aide: msg`vérifiez le jour et le mois ; écrivez par exemple « 30 novembre 2022 », « 30/11/2022 » ou « 2022-11-30 »`,
  },
  "donnee-annee-courte": {
    gravite: "erreur",
    titre: msg`cette date peut se lire de plusieurs façons : « ${"texte"} »`,
    ici: msg`l’année doit avoir quatre chiffres`,
    aide: msg`écrivez par exemple « 3 avril 2023 », « 03/04/2023 » ou « 2023-04-03 »`,
  },
  "donnee-option-inconnue": {
    gravite: "erreur",
    titre: msg`« ${"texte"} » ne fait pas partie des choix de « ${"nom"} »`,
    ici: msg`choix possibles : ${"options"}`,
    aide: msg`écrivez l’un de ces choix, par son nom ou par son libellé`,
  },
} as const;

export const dire = speaker(donnees);
