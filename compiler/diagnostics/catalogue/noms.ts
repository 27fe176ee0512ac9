// Sentences about names: what they refer to, who already bears them, what an element can be asked.
import { msg } from "../catalogue.ts";

export const noms = {
  "nom-inconnu": {
    gravite: "erreur",
    titre: msg`rien ne s’appelle « ${"nom"} » dans ${"dispositif"}`,
    ici: msg`aucune donnée, aucun calcul, aucun paramètre, aucun élément ne porte ce nom au ${"jour"}`,
    aide: msg`vérifiez l’orthographe, ou déclarez la donnée dans un fichier de règles : « donnée ${"nom"} « … » : … »`,
  },
  "option-inconnue": {
    gravite: "erreur",
    titre: msg`« ${"nom"} » ne fait pas partie des choix de « ${"donnee"} »`,
    ici: msg`choix possibles : ${"options"}`,
    aide: msg`écrivez l’un de ces choix, par son nom ou par son libellé`,
  },
  "nom-en-double": {
    gravite: "erreur",
    titre: msg`le nom « ${"nom"} » est porté deux fois dans ${"dispositif"}`,
    ici: msg`ici : ${"un"}`,
    pourquoi: msg`les données et tout ce qu’un dispositif déclare partagent les mêmes noms ; une règle qui cite « ${"nom"} » ne saurait lequel lire`,
    aide: msg`renommez l’un des deux, partout où il est cité`,
  },
  "element-sans-verdict": {
    gravite: "erreur",
    titre: msg`« ${"nom"} » ne peut pas servir de condition : il n’a ni condition, ni seuil, ni exige`,
    ici: msg`rien ne dit quand « ${"nom"} » est atteint`,
    pourquoi: msg`un élément sans test n’est ni atteint ni non atteint ; il ne fait que regrouper des points`,
    aide: msg`citez plutôt l’un des éléments qu’il contient, ou donnez-lui une clause « condition : », « seuil : » ou « exige : »`,
  },
  "grandeur-absente": {
    gravite: "erreur",
    titre: msg`« ${"nom"} » n’a pas de ${"grandeur"}`,
    ici: msg`aucune clause ne lui donne de ${"grandeur"}, ni à ce qu’il contient`,
    aide: msg`vérifiez l’élément cité, ou ajoutez-lui la clause qui manque`,
  },
  "grandeur-hors-ponderation": {
    gravite: "erreur",
    titre: msg`« ${"grandeur"} » seul n’a de sens que dans une pondération`,
    ici: msg`de quel élément ?`,
    aide: msg`écrivez « ${"grandeur"} de … » avec le nom de l’élément`,
  },
  "renvoi-externe": {
    gravite: "erreur",
    titre: msg`ce renvoi vers « ${"dispositif"} » ne mène à rien : ${"raison"}`,
    ici: msg`renvoi à « ${"nom"} de ${"dispositif"} »`,
    aide: msg`vérifiez le nom du dispositif, celui de l’élément, et les dates auxquelles ils existent`,
  },
  "prerequis-circulaire": {
    gravite: "erreur",
    titre: msg`ces prérequis tournent en rond : ${"chemin"}`,
    ici: msg`${"suite"}`,
    pourquoi: msg`chacun attend l’autre : aucun médecin ne pourrait jamais les atteindre`,
    aide: msg`supprimez l’un de ces renvois, d’après le texte`,
  },
  "definitions-trop-profondes": {
    gravite: "erreur",
    titre: msg`plus de ${"limite"} définitions s’attendent l’une l’autre`,
    ici: msg`la chaîne passe par ici`,
    pourquoi: msg`aucune convention n’enchaîne autant de définitions : c’est le plus souvent une répétition involontaire`,
    aide: msg`regroupez ces définitions, pour que chacune en attende moins`,
  },
  "definition-circulaire": {
    gravite: "erreur",
    titre: msg`ces définitions tournent en rond : ${"chemin"}`,
    ici: msg`${"suite"}`,
    pourquoi: msg`pour calculer la première valeur, il faudrait déjà la connaître`,
    aide: msg`supprimez l’un de ces renvois, d’après le texte`,
  },
} as const;
