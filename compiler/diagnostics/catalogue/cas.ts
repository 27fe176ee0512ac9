// What can be wrong with a file of cases, and what a failing case says.
import { msg, speaker } from "../catalogue.ts";

export const cas = {
  // ---- the YAML itself
  "yaml-trop-grand": {
    gravite: "erreur",
    titre: msg`ce fichier dépasse 1 Mio`,
    ici: msg`il n’a pas été lu`,
    aide: msg`répartissez les cas dans plusieurs fichiers`,
  },
  "yaml-trop-profond": {
    gravite: "erreur",
    titre: msg`plus de ${"limite"} niveaux emboîtés`,
    ici: msg`la lecture s’arrête ici`,
    aide: msg`un fichier de cas n’en demande pas plus de six : vérifiez les crochets et les retraits`,
  },
  "yaml-tournure": {
    gravite: "erreur",
    titre: msg`un fichier de cas n’emploie pas ${"tournure"}`,
    ici: msg`${"tournure"}`,
    aide: msg`${"conseil"}`,
  },
  "yaml-plusieurs-documents": {
    gravite: "erreur",
    titre: msg`ce fichier contient plusieurs documents`,
    ici: msg`un deuxième document commence ici`,
    aide: msg`supprimez cette ligne, ou faites deux fichiers`,
  },
  "yaml-illisible": {
    gravite: "erreur",
    titre: msg`ce fichier de cas ne se lit pas : ${"raison"}`,
    ici: msg`${"raison"}`,
    aide: msg`${"conseil"}`,
  },
  "yaml-cle-en-double": {
    gravite: "erreur",
    titre: msg`« ${"cle"} » est écrit deux fois au même endroit`,
    ici: msg`deuxième fois`,
    aide: msg`gardez une seule des deux lignes : l’outil ne choisit pas à votre place`,
  },

  // ---- its content
  "cas-fichier-vide": {
    gravite: "erreur",
    titre: msg`ce fichier ne contient aucun cas`,
    ici: msg`ni « cas » ni « tableaux »`,
    pourquoi: msg`un fichier qui ne vérifie rien laisse croire que la règle est protégée`,
    aide: msg`ajoutez au moins un cas, ou supprimez le fichier`,
  },
  "cas-cle-inconnue": {
    gravite: "erreur",
    titre: msg`« ${"cle"} » n’a pas de sens ${"ou"}`,
    ici: msg`mot inconnu ici`,
    aide: msg`mots possibles : ${"possibles"}`,
  },
  "cas-cle-manquante": {
    gravite: "erreur",
    titre: msg`il manque « ${"cle"} » ${"ou"}`,
    ici: msg`« ${"cle"} » est attendu`,
    aide: msg`ajoutez par exemple « ${"exemple"} »`,
  },
  "cas-forme": {
    gravite: "erreur",
    titre: msg`« ${"cle"} » attend ${"attendu"}`,
    ici: msg`attendu : ${"attendu"}`,
    aide: msg`écrivez par exemple « ${"exemple"} »`,
  },
  "cas-sans-date": {
    gravite: "erreur",
    titre: msg`le cas « ${"nom"} » ne dit pas de quand il parle`,
    ici: msg`ni « exercice » ni « jour »`,
    aide: msg`ajoutez « exercice: 2022 », ou « jour: 2022-05-01 » pour un droit qui se demande un jour donné`,
  },
  "cas-nom-en-double": {
    gravite: "erreur",
    titre: msg`deux cas portent le nom « ${"nom"} »`,
    ici: msg`deuxième cas de ce nom`,
    aide: msg`donnez un nom à chacun : il sert à les retrouver`,
  },
  "cas-profil-inconnu": {
    gravite: "erreur",
    titre: msg`le profil « ${"nom"} » n’existe pas`,
    ici: msg`aucun profil de ce nom dans ce fichier`,
    aide: msg`ajoutez-le sous « profils », ou corrigez le nom`,
  },
  "cas-sauf-sans-profil": {
    gravite: "erreur",
    titre: msg`« ${"cle"} » corrige un profil, et ce cas n’en a pas`,
    ici: msg`aucun « profil » au-dessus`,
    aide: msg`ajoutez « profil: … », ou écrivez les données sous « données »`,
  },
  "cas-absent-inutile": {
    gravite: "erreur",
    titre: msg`« ${"nom"} » est déjà absente de ce cas`,
    ici: msg`rien à retirer`,
    aide: msg`vérifiez le nom de la donnée, ou retirez-la de « absent »`,
  },
  "cas-sans-attendu": {
    gravite: "erreur",
    titre: msg`« ${"nom"} » ne vérifie rien`,
    ici: msg`aucun résultat attendu`,
    pourquoi: msg`un cas qui ne vérifie rien réussit toujours`,
    aide: msg`ajoutez par exemple « attendu: { points: 400, volet 1: atteint } », ou une colonne « points »`,
  },
  "cas-trop-nombreux": {
    gravite: "erreur",
    titre: msg`plus de ${"limite"} cas dans un fichier`,
    ici: msg`les cas suivants ne sont pas lus`,
    aide: msg`répartissez-les dans plusieurs fichiers`,
  },
  "tableau-ligne-longueur": {
    gravite: "erreur",
    titre: msg`cette ligne a ${"lu"}, le tableau ${"attendu"}`,
    ici: msg`${"lu"}`,
    aide: msg`donnez une valeur à chaque colonne, dans l’ordre`,
  },
  "tableau-colonne-en-double": {
    gravite: "erreur",
    titre: msg`la colonne « ${"nom"} » est écrite deux fois`,
    ici: msg`deuxième fois`,
    aide: msg`gardez une seule des deux colonnes`,
  },

  // ---- what is expected
  "attente-inconnue": {
    gravite: "erreur",
    titre: msg`« ${"nom"} » ne désigne rien dans « ${"dispositif"} »`,
    ici: msg`ni donnée, ni élément, ni résultat de ce nom`,
    aide: msg`vérifiez le nom ; on peut attendre « points », « montant », « données manquantes », « en vigueur », « statuts », « total annoncé », un élément (« volet 1 »…) ou un résultat`,
  },
  "attente-sans-objet": {
    gravite: "erreur",
    titre: msg`« ${"nom"} » ne porte pas de ${"quoi"} dans cette version`,
    ici: msg`rien à comparer`,
    aide: msg`vérifiez l’exercice du cas et l’unité de la valeur attendue`,
  },
  "attente-illisible": {
    gravite: "erreur",
    titre: msg`« ${"texte"} » n’est pas un résultat attendu pour « ${"nom"} »`,
    ici: msg`attendu : ${"attendu"}`,
    aide: msg`écrivez ${"attendu"}`,
  },
  "attente-repetee": {
    gravite: "erreur",
    titre: msg`« ${"nom"} » attend deux fois ${"quoi"}`,
    ici: msg`deuxième valeur`,
    aide: msg`gardez une seule des deux valeurs`,
  },
  "attente-sans-verdict": {
    gravite: "erreur",
    titre: msg`« ${"nom"} » n’est ni atteint ni non atteint`,
    ici: msg`cet élément n’a pas de condition, de seuil ni d’exigence à lui`,
    aide: msg`attendez plutôt ses points ou son montant, ou « non accessible »`,
  },
  "cas-dispositif-inconnu": {
    gravite: "erreur",
    titre: msg`le dispositif « ${"nom"} » n’existe pas`,
    ici: msg`aucun dispositif ne porte ce nom`,
    aide: msg`dispositifs connus : ${"connus"}`,
  },
  "cas-acte-inconnu": {
    gravite: "erreur",
    titre: msg`l’acte « ${"nom"} » n’existe pas`,
    ici: msg`aucun acte ni lecture ne porte ce nom`,
    aide: msg`actes connus : ${"connus"}`,
  },
  "cas-sans-loi": {
    gravite: "erreur",
    titre: msg`le cas « ${"nom"} » ne peut pas être joué : aucun droit de « ${"dispositif"} » ${"quand"}`,
    ici: msg`${"raison"}`,
    aide: msg`vérifiez le dispositif, l’exercice et les actes de ce cas`,
  },
  "cas-periode": {
    gravite: "erreur",
    titre: msg`« ${"dispositif"} » se demande par ${"attendu"}`,
    ici: msg`« ${"attendu"} » est attendu dans ce cas`,
    aide: msg`remplacez par « ${"exemple"} »`,
  },
  "cas-en-echec": {
    gravite: "erreur",
    titre: msg`le cas « ${"nom"} » donne ${"cible"} : ${"obtenu"} ; attendu : ${"attendu"}`,
    ici: msg`attendu ici`,
    pourquoi: msg`${"calcul"}`,
    aide: msg`corrigez la règle si elle ne dit pas ce que dit le texte ; sinon corrigez le résultat attendu`,
  },
} as const;

export const dire = speaker(cas);
