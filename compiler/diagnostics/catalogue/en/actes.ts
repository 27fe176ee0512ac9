// English of actes.ts. What is quoted from the law stays in French, between « ».
import { msg, type Traduction } from "../../catalogue.ts";
import type { actes } from "../actes.ts";

export const actesEn: Traduction<typeof actes> = {
  "donnee-en-double": {
    titre: msg`the item of data « ${"nom"} » is declared twice`,
    ici: msg`second declaration`,
    aide: msg`keep a single declaration; if the two say different things, rename one of them`,
  },
  "acte-en-double": {
    titre: msg`two acts are named « ${"nom"} »`,
    ici: msg`second act of this name`,
    aide: msg`give each act its own name; if this is the same act, gather its instructions under one heading, in one file`,
  },
  "acte-sans-publication": {
    titre: msg`the act « ${"nom"} » does not say when it was published`,
    ici: msg`the line « publié le … » is missing`,
    pourquoi: msg`the day of publication says from when the act is known, and in which order acts apply`,
    aide: msg`add it under the heading, for example: « publié le 25 septembre 2021 »`,
  },
  "acte-inconnu": {
    titre: msg`the act « ${"nom"} » does not exist`,
    ici: msg`no act has this name`,
    aide: msg`check the name; known acts: ${"connus"}`,
  },
  "ordre-impossible": {
    titre: msg`« après ${"autre"} » contradicts the days of publication`,
    ici: msg`${"autre"} was published on ${"date"}, later than this act`,
    pourquoi: msg`legal order follows publication first; « après » only settles the order of acts published on the same day`,
    aide: msg`check both days of publication, or remove « après ${"autre"} »`,
  },
  "ordre-circulaire": {
    titre: msg`these acts wait for one another: ${"chemin"}`,
    ici: msg`this act is placed after an act that is placed after it`,
    pourquoi: msg`none of these acts could apply first`,
    aide: msg`keep the order that the texts justify, and remove the other « après »`,
  },
  "fenetre-manquante": {
    titre: msg`the period of effect of « ${"quoi"} » is missing`,
    ici: msg`from when?`,
    pourquoi: msg`the tool never assumes a date of effect`,
    aide: msg`write for example « à compter de 2022 », « pour 2022 » or « dès l’origine »`,
  },
  "dispositif-inconnu": {
    titre: msg`the dispositif « ${"nom"} » does not exist`,
    ici: msg`no act creates this dispositif`,
    aide: msg`check the name; known dispositifs: ${"connus"}`,
  },
  "dispositif-absent": {
    titre: msg`the dispositif « ${"nom"} » is not in force ${"quand"}`,
    ici: msg`nothing to act upon at that date`,
    aide: msg`correct the period of the instruction, or that of the dispositif, according to the texts`,
  },
  "dispositif-en-double": {
    titre: msg`the dispositif « ${"nom"} » already exists ${"quand"}`,
    ici: msg`created a second time`,
    aide: msg`to change it, write « dans ${"nom"}, à compter de … » and the instruction of the act`,
  },
  "operation-sans-cible": {
    titre: msg`« ${"cible"} » does not exist ${"quand"} in « ${"dispositif"} »: the instruction has nothing to act upon`,
    ici: msg`not found ${"quand"}`,
    aide: msg`correct the name or the period of effect; if both are right, check the act that creates or removes this element`,
  },
  "element-deja-present": {
    titre: msg`« ${"nom"} » already exists ${"quand"} in « ${"dispositif"} »`,
    ici: msg`second element of this name`,
    aide: msg`to change it, write « modifie ${"nom"} » or « remplace ${"nom"} »; otherwise give it another name`,
  },
  "place-introuvable": {
    titre: msg`« ${"nom"} » is not an element of « ${"parent"} » ${"quand"}: the place asked for does not exist`,
    ici: msg`not found in « ${"parent"} » ${"quand"}`,
    aide: msg`after « après » or « avant », name an element of « ${"parent"} »; without either, the new element goes last`,
  },
  "transfert-mauvaise-origine": {
    titre: msg`« ${"cible"} » is not in « ${"origine"} » ${"quand"}, but in « ${"reel"} »`,
    ici: msg`this is not where it stands`,
    aide: msg`write « de ${"reel"} » if that is what the act says; otherwise check the act that has already moved this element`,
  },
  "transfert-dans-soi": {
    titre: msg`« ${"cible"} » cannot be placed inside itself`,
    ici: msg`the destination is part of the element that moves`,
    aide: msg`choose a destination outside « ${"cible"} »`,
  },
  "genre-inattendu": {
    titre: msg`« ${"nom"} » (${"genre"}) cannot be placed in « ${"parent"} »`,
    ici: msg`not at this level`,
    pourquoi: msg`a dispositif holds volets or indicateurs, a volet holds indicateurs, an indicateur holds sous-indicateurs`,
    aide: msg`${"conseil"}`,
  },
  "nom-d-un-autre-genre": {
    titre: msg`« ${"ancien"} » (${"genre"}) cannot be named « ${"nom"} »`,
    ici: msg`the name of a volet starts with « volet », and no other name does`,
    aide: msg`write for example « ${"ecrire"} »`,
  },
  "au-lieu-de-faux": {
    titre: msg`« au lieu de ${"attendu"} » does not match: the clause « ${"clause"} » of « ${"element"} » is ${"trouve"} ${"quand"}`,
    ici: msg`this is not what the earlier acts have produced`,
    pourquoi: msg`« au lieu de » checks that no act was forgotten, repeated or misdated`,
    aide: msg`check the value quoted, the order of the acts, or whether an act is missing between the two`,
  },
  "au-lieu-de-manquant": {
    titre: msg`the clause « ${"clause"} » of « ${"element"} » was already ${"trouve"} ${"quand"}, and nothing says so`,
    ici: msg`« au lieu de ${"trouve"} » is expected on this line`,
    pourquoi: msg`repeating the former value shows up a forgotten act, a wrong order or a slip of the keyboard`,
    aide: msg`add « au lieu de ${"trouve"} » at the end of the line, once you have checked it in the text`,
  },
  "au-lieu-de-sans-valeur": {
    titre: msg`« au lieu de » replaces nothing: « ${"element"} » had no clause « ${"clause"} » ${"quand"}`,
    ici: msg`nothing to replace`,
    aide: msg`remove « au lieu de », or check the element and the period of effect`,
  },
  "sans-clause-absente": {
    titre: msg`« ${"element"} » has no clause « ${"clause"} » ${"quand"}: nothing to remove`,
    ici: msg`no such clause`,
    aide: msg`remove this line, or check the element and the period of effect`,
  },
  "clause-sans-valeur": {
    titre: msg`the clause « ${"clause"} » of « ${"element"} » has no value ${"quand"}`,
    ici: msg`none of these periods applies ${"date"}`,
    aide: msg`add the value of that period, or « à compter de … » to the last one`,
  },
  "clause-deux-valeurs": {
    titre: msg`the clause « ${"clause"} » of « ${"element"} » has several values ${"quand"}`,
    ici: msg`two of these periods apply ${"date"}`,
    aide: msg`correct the periods so that a single one applies on each day`,
  },
  "clause-en-double": {
    titre: msg`the clause « ${"clause"} » is written twice for « ${"element"} »`,
    ici: msg`second time`,
    aide: msg`keep only one; a value that changes over time is written in one clause: « 175 en 2017, 230 en 2018 »; if an opening line is missing just above (« indicateur … », « dans … »), put it back`,
  },
  "lignes-en-double": {
    titre: msg`« ${"element"} » has these clauses twice: ${"clauses"}`,
    ici: msg`a line « indicateur … » is probably missing above`,
    pourquoi: msg`several clauses repeated in a row are most often those of another element, whose opening line has disappeared`,
    aide: msg`put the opening line back (« indicateur … », « volet … ») before these clauses, or delete those in excess`,
  },
  "clause-mal-placee": {
    titre: msg`the clause « ${"clause"} » does not apply to « ${"element"} »`,
    ici: msg`without effect here`,
    aide: msg`${"conseil"}`,
  },
  "actes-du-meme-jour": {
    titre: msg`« ${"acte"} » and « ${"autre"} », published on the same day, both change ${"quoi"} of « ${"element"} »`,
    ici: msg`here, according to « ${"acte"} »`,
    pourquoi: msg`the tool never infers an order from the number of an act or the name of a file`,
    aide: msg`say which one prevails: write « après ${"autre"} » under the heading of « ${"acte"} », or correct one of the two days of publication`,
  },
  "disposition-future-ecrasee": {
    titre: msg`this instruction wipes out the clause « ${"clause"} » of « ${"element"} » that « ${"autre"} » has set from ${"date"}`,
    ici: msg`also applies after that day`,
    pourquoi: msg`a later act that starts earlier would silently remove a provision already made for the future`,
    aide: msg`give the instruction an end, or write « malgré ${"autre"} » if this is what is meant`,
  },
  "deja-suspendu": {
    titre: msg`« ${"element"} » is already suspended ${"quand"}`,
    ici: msg`second suspension`,
    aide: msg`remove one of the two suspensions, or correct its period`,
  },
  "pas-suspendu": {
    titre: msg`« ${"element"} » is not suspended ${"quand"}: nothing to put back`,
    ici: msg`no suspension under way`,
    aide: msg`check the element and the period, or remove this instruction`,
  },
  "report-sans-date": {
    titre: msg`« ${"element"} » holds no date to move ${"quand"}`,
    ici: msg`neither a paramètre nor a threshold that is a date`,
    aide: msg`« reporte » changes a paramètre or a threshold that is a date; otherwise use « modifie »`,
  },
  "acte-vise-ecarte": {
    titre: msg`the act « ${"acte"} », which this one amends, is left out`,
    ici: msg`nothing to act upon`,
    aide: msg`to keep this instruction, keep « ${"acte"} » as well`,
  },
  "exception-absente": {
    titre: msg`« ${"nom"} » is not in « ${"element"} »: there is nothing to except from it`,
    ici: msg`nothing to act upon`,
    aide: msg`to keep this instruction, keep as well the act that places « ${"nom"} » there`,
  },
  "sans-acte": {
    titre: msg`if the act « ${"acte"} » is left out: ${"constat"}`,
    ici: msg`${"ici"}`,
    pourquoi: msg`the law in force is not at fault: this combination only exists under the hypothesis « sans ${"acte"} »`,
    aide: msg`nothing to correct for the law in force; the hypothesis « sans ${"acte"} » cannot be computed at those dates`,
  },
  "lecture-et-acte": {
    titre: msg`if the reading « ${"lecture"} » is taken: ${"constat"}`,
    ici: msg`${"ici"}`,
    pourquoi: msg`this act follows the text as ordinarily read, which the reading changes`,
    aide: msg`nothing to correct for the law in force; end the reading before this act if it was not meant to go further`,
  },
  "lectures-ensemble": {
    titre: msg`if the readings « ${"un"} » and « ${"autre"} » are taken together: ${"constat"}`,
    ici: msg`${"ici"}`,
    pourquoi: msg`each makes sense alone; together they do not give a law that can be computed`,
    aide: msg`nothing to correct if they exclude each other; for a computation, take one or the other`,
  },
  "lectures-concurrentes": {
    titre: msg`the readings « ${"un"} » and « ${"autre"} » both write the clause « ${"clause"} » of « ${"element"} »`,
    ici: msg`if both are taken, « ${"autre"} » prevails`,
    pourquoi: msg`two readings of one clause ordinarily exclude each other; the tool does not choose between them`,
    aide: msg`nothing to correct; for a computation, take one or the other`,
  },
  "instruction-incomplete": {
    titre: msg`this instruction is incomplete: ${"manque"}`,
    ici: msg`a part is missing`,
    aide: msg`complete it, for example: ${"exemple"}`,
  },
};
