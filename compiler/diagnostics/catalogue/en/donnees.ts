// English of donnees.ts. What fills the blanks stays in French.
import { msg, type Traduction } from "../../catalogue.ts";
import type { donnees } from "../donnees.ts";

export const donneesEn: Traduction<typeof donnees> = {
  "donnee-inconnue": {
    titre: msg`the item of data « ${"nom"} » does not exist`,
    ici: msg`no item of data has this name`,
    aide: msg`check the name: data are declared by « donnée … » in the files of rules`,
  },
  "donnee-sans-effet": {
    titre: msg`the item of data « ${"nom"} » has no effect in this version of « ${"dispositif"} »`,
    ici: msg`accepted, but no rule reads it here`,
    aide: msg`if it was meant to count, check the year and the name; otherwise you may remove it`,
  },
  "donnee-mauvais-type": {
    titre: msg`the item of data « ${"nom"} » expects ${"attendu"}`,
    ici: msg`this is not what is expected`,
    aide: msg`give ${"attendu"}, or remove this item: what is missing stays unknown, never zero`,
  },
  "donnee-negative": {
    titre: msg`the item of data « ${"nom"} » is negative: ${"valeur"}`,
    ici: msg`a value of at least 0 is expected`,
    aide: msg`correct the value; if it is not known, remove it: what is missing stays unknown, never zero`,
  },
  "donnee-non-entiere": {
    titre: msg`the item of data « ${"nom"} » is counted in whole numbers, not ${"valeur"}`,
    ici: msg`a whole number is expected`,
    aide: msg`give the number as recorded, without decimals or fraction`,
  },
  "donnee-hors-bornes": {
    titre: msg`the item of data « ${"nom"} » is ${"valeur"}, outside its bounds`,
    ici: msg`the values accepted go ${"bornes"}`,
    aide: msg`correct the value, or the bounds if the rule that sets them is wrong`,
  },
  "donnee-incoherente": {
    titre: msg`« ${"nom"} » (${"valeur"}) is more than « ${"autre"} » (${"limite"})`,
    ici: msg`at most ${"limite"}`,
    pourquoi: msg`the item of data « ${"nom"} » is declared « au plus ${"autre"} »: the one is a part of the other`,
    aide: msg`check both values, which may have been exchanged`,
  },
  "donnee-illisible": {
    titre: msg`« ${"texte"} » cannot be read here`,
    ici: msg`expected: ${"attendu"}`,
    aide: msg`write ${"attendu"}`,
  },
  "donnee-point-decimal": {
    titre: msg`« ${"texte"} » is written with a comma, not with a point`,
    ici: msg`decimal point`,
    pourquoi: msg`depending on the document, « 1.500 » means one thousand five hundred or one and a half`,
    aide: msg`write « ${"propose"} »; between brackets or braces, put this number between quotation marks: "${"propose"}"`,
  },
  "donnee-nombre-machine": {
    titre: msg`« ${"texte"} » is not how a number is written in French`,
    ici: msg`${"raison"}`,
    aide: msg`write all the digits, without a leading zero, for example « 1 000 » or « 22,5 »`,
  },
  "donnee-en-liste": {
    titre: msg`the comma has cut « ${"texte"} » into several values`,
    ici: msg`a single value is expected here`,
    pourquoi: msg`between brackets or braces, the comma separates values`,
    aide: msg`if it is a decimal number, put it between quotation marks: "${"texte"}"; otherwise, give each value its own column`,
  },
  "donnee-unite": {
    titre: msg`« ${"unite"} » is not the unit expected`,
    ici: msg`expected: ${"attendu"}`,
    aide: msg`check that this is the right item of data, then correct the unit or remove it`,
  },
  "donnee-date-inexistante": {
    titre: msg`this date does not exist: « ${"texte"} »`,
    ici: msg`no day of the calendar has this date`,
    aide: msg`check the day and the month; write for example « 30 novembre 2022 », « 30/11/2022 » or « 2022-11-30 »`,
  },
  "donnee-annee-courte": {
    titre: msg`this date can be read in several ways: « ${"texte"} »`,
    ici: msg`the year must have four digits`,
    aide: msg`write for example « 3 avril 2023 », « 03/04/2023 » or « 2023-04-03 »`,
  },
  "donnee-option-inconnue": {
    titre: msg`« ${"texte"} » is not one of the choices of « ${"nom"} »`,
    ici: msg`possible choices: ${"options"}`,
    aide: msg`write one of these choices, by its name or by its label`,
  },
};
