// English of cas.ts: files of cases, and what a failing case says.
import { msg, type Traduction } from "../../catalogue.ts";
import type { cas } from "../cas.ts";

export const casEn: Traduction<typeof cas> = {
  // ---- the YAML itself
  "yaml-trop-grand": {
    titre: msg`this file exceeds 1 MiB`,
    ici: msg`it was not read`,
    aide: msg`spread the cases over several files`,
  },
  "yaml-trop-profond": {
    titre: msg`more than ${"limite"} levels inside one another`,
    ici: msg`reading stops here`,
    aide: msg`a file of cases needs no more than six: check the brackets and the indents`,
  },
  "yaml-tournure": {
    titre: msg`a file of cases does not use ${"tournure"}`,
    ici: msg`${"tournure"}`,
    aide: msg`${"conseil"}`,
  },
  "yaml-plusieurs-documents": {
    titre: msg`this file contains several documents`,
    ici: msg`a second document starts here`,
    aide: msg`delete this line, or make two files`,
  },
  "yaml-illisible": {
    titre: msg`this file of cases cannot be read: ${"raison"}`,
    ici: msg`${"raison"}`,
    aide: msg`${"conseil"}`,
  },
  "yaml-cle-en-double": {
    titre: msg`« ${"cle"} » is written twice in the same place`,
    ici: msg`second time`,
    aide: msg`keep one of the two lines: the tool does not choose for you`,
  },

  // ---- its content
  "cas-fichier-vide": {
    titre: msg`this file contains no case`,
    ici: msg`neither « cas » nor « tableaux »`,
    pourquoi: msg`a file that checks nothing makes one believe that the rule is protected`,
    aide: msg`add at least one case, or delete the file`,
  },
  "cas-cle-inconnue": {
    titre: msg`« ${"cle"} » has no meaning ${"ou"}`,
    ici: msg`unknown word here`,
    aide: msg`possible words: ${"possibles"}`,
  },
  "cas-cle-manquante": {
    titre: msg`« ${"cle"} » is missing ${"ou"}`,
    ici: msg`« ${"cle"} » is expected`,
    aide: msg`add for example « ${"exemple"} »`,
  },
  "cas-forme": {
    titre: msg`« ${"cle"} » expects ${"attendu"}`,
    ici: msg`expected: ${"attendu"}`,
    aide: msg`write for example « ${"exemple"} »`,
  },
  "cas-sans-date": {
    titre: msg`the case « ${"nom"} » does not say of which time it speaks`,
    ici: msg`neither « exercice » nor « jour »`,
    aide: msg`add « exercice: 2022 », or « jour: 2022-05-01 » for a right that is claimed on a given day`,
  },
  "cas-nom-en-double": {
    titre: msg`two cases bear the name « ${"nom"} »`,
    ici: msg`second case with this name`,
    aide: msg`give each a name of its own: it serves to find them again`,
  },
  "cas-profil-inconnu": {
    titre: msg`the profile « ${"nom"} » does not exist`,
    ici: msg`no profile with this name in this file`,
    aide: msg`add it under « profils », or correct the name`,
  },
  "cas-sauf-sans-profil": {
    titre: msg`« ${"cle"} » corrects a profile, and this case has none`,
    ici: msg`no « profil » above`,
    aide: msg`add « profil: … », or write the data under « données »`,
  },
  "cas-absent-inutile": {
    titre: msg`« ${"nom"} » is already absent from this case`,
    ici: msg`nothing to take away`,
    aide: msg`check the name of the item of data, or remove it from « absent »`,
  },
  "cas-sans-attendu": {
    titre: msg`« ${"nom"} » checks nothing`,
    ici: msg`no expected result`,
    pourquoi: msg`a case that checks nothing always passes`,
    aide: msg`add for example « attendu: { points: 400, volet 1: atteint } », or a « points » column`,
  },
  "cas-trop-nombreux": {
    titre: msg`more than ${"limite"} cases in one file`,
    ici: msg`the cases from here on are not read`,
    aide: msg`spread them over several files`,
  },
  "tableau-ligne-longueur": {
    titre: msg`this row has ${"lu"}, the table ${"attendu"}`,
    ici: msg`${"lu"}`,
    aide: msg`give each column a value, in order`,
  },
  "tableau-colonne-en-double": {
    titre: msg`the column « ${"nom"} » is written twice`,
    ici: msg`second time`,
    aide: msg`keep one of the two columns`,
  },

  // ---- what is expected
  "attente-inconnue": {
    titre: msg`« ${"nom"} » refers to nothing in « ${"dispositif"} »`,
    ici: msg`no item of data, element or result with this name`,
    aide: msg`check the name; one can expect « points », « montant », « données manquantes », « en vigueur », « statuts », « total annoncé », an element (« volet 1 »…) or a result`,
  },
  "attente-sans-objet": {
    titre: msg`« ${"nom"} » bears no ${"quoi"} in this version`,
    ici: msg`nothing to compare`,
    aide: msg`check the year of the case and the unit of the expected value`,
  },
  "attente-illisible": {
    titre: msg`« ${"texte"} » is not a result that « ${"nom"} » can have`,
    ici: msg`expected: ${"attendu"}`,
    aide: msg`write ${"attendu"}`,
  },
  "attente-repetee": {
    titre: msg`« ${"nom"} » expects ${"quoi"} twice`,
    ici: msg`second value`,
    aide: msg`keep one of the two values`,
  },
  "attente-sans-verdict": {
    titre: msg`« ${"nom"} » is neither reached nor missed`,
    ici: msg`this element has no condition, threshold or requirement of its own`,
    aide: msg`expect its points or its amount instead, or « non accessible »`,
  },
  "cas-dispositif-inconnu": {
    titre: msg`the dispositif « ${"nom"} » does not exist`,
    ici: msg`no dispositif bears this name`,
    aide: msg`known dispositifs: ${"connus"}`,
  },
  "cas-acte-inconnu": {
    titre: msg`the act « ${"nom"} » does not exist`,
    ici: msg`no act and no reading bears this name`,
    aide: msg`known acts: ${"connus"}`,
  },
  "cas-sans-loi": {
    titre: msg`the case « ${"nom"} » cannot be run: no law of « ${"dispositif"} » ${"quand"}`,
    ici: msg`${"raison"}`,
    aide: msg`check the dispositif, the year and the acts of this case`,
  },
  "cas-periode": {
    titre: msg`« ${"dispositif"} » is asked for by « ${"attendu"} »`,
    ici: msg`« ${"attendu"} » is expected in this case`,
    aide: msg`replace by « ${"exemple"} »`,
  },
  "cas-en-echec": {
    titre: msg`the case « ${"nom"} » gives ${"cible"}: ${"obtenu"}; expected: ${"attendu"}`,
    ici: msg`expected here`,
    pourquoi: msg`${"calcul"}`,
    aide: msg`correct the rule if it does not say what the text says; otherwise correct the expected result`,
  },
};
