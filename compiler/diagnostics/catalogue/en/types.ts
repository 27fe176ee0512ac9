// English of types.ts. What is quoted from the law stays in French, between « ».
import { msg, type Traduction } from "../../catalogue.ts";
import type { types } from "../types.ts";

export const typesEn: Traduction<typeof types> = {
  "points-et-euros": {
    titre: msg`one cannot ${"verbe"} points and euros`,
    ici: msg`points on one side, euros on the other`,
    aide: msg`turn the points into euros: « × valeur_du_point » (${"valeur"})`,
  },
  "comptes-differents": {
    titre: msg`the two sides do not count the same thing: ${"gauche"} and ${"droite"}`,
    ici: msg`one cannot ${"verbe"} ${"gauche"} and ${"droite"}`,
    aide: msg`check the item of data named, or the unit of its declaration (« nombre de … »)`,
  },
  "operation-impossible": {
    titre: msg`one cannot ${"verbe"} ${"gauche"} and ${"droite"}`,
    ici: msg`on the left ${"gauche"}, on the right ${"droite"}`,
    aide: msg`write on both sides quantities that go together; a bare number takes its unit, for example « 20 % » or « 30 jours »`,
  },
  "comparaison-impossible": {
    titre: msg`one cannot compare ${"gauche"} and ${"droite"}`,
    ici: msg`on the left ${"gauche"}, on the right ${"droite"}`,
    aide: msg`write the same kind of quantity on both sides, with its unit`,
  },
  "comparaison-sans-ordre": {
    titre: msg`${"quoi"} has no order from smallest to largest`,
    ici: msg`only « = » and « ≠ » make sense here`,
    aide: msg`compare with « = » or « ≠ »`,
  },
  "type-inattendu": {
    titre: msg`${"place"} expects ${"attendu"}, not ${"trouve"}`,
    ici: msg`${"trouve"}`,
    aide: msg`write ${"attendu"}, with the unit`,
  },
  "division-par-zero": {
    titre: msg`this division has zero as its denominator`,
    ici: msg`always equals 0`,
    aide: msg`write the denominator that the text gives`,
  },
  "duree-en-mois": {
    titre: msg`a date can only be moved by a number of days`,
    ici: msg`a month or a year does not always have the same number of days`,
    aide: msg`write the duration in days, or the resulting date`,
  },
  "peut-etre-non-mesurable": {
    titre: msg`« ${"nom"} » may not be measurable`,
    ici: msg`the denominator may be zero`,
    pourquoi: msg`a practice whose denominator is zero has no value for « ${"nom"} »: the result will be « non mesurable », never zero`,
    aide: msg`nothing to correct if this case can occur; if the denominator cannot be zero, say so in its declaration, for example « entre 1 et 366 »`,
  },
  "calcul-trop-grand": {
    titre: msg`this computation may give numbers of more than ${"limite"} digits`,
    ici: msg`too many multiplications follow one another up to here`,
    pourquoi: msg`the tool computes without ever rounding: such numbers would stop it`,
    aide: msg`simplify the formula, or say with « arrondi : » where the text rounds`,
  },
  "seuil-sans-unite": {
    titre: msg`this threshold has no unit`,
    ici: msg`a unit is expected right after this number`,
    pourquoi: msg`« ${"valeur"} » can be read as ${"valeur"} % or as ${"valeur"} ${"unite"}; the tool does not choose for you`,
    aide: msg`write « ${"valeur"} % » or « ${"valeur"} ${"unite"} », according to the text`,
  },
  "seuil-autre-unite": {
    titre: msg`the threshold of « ${"nom"} » does not count the same thing as its measure`,
    ici: msg`the threshold is ${"seuil"}, the measure ${"mesure"}`,
    aide: msg`write the threshold in the unit of the measure, or correct the measure`,
  },
  "seuil-hors-bornes": {
    titre: msg`a share goes from 0 % to 100 %; the threshold of « ${"nom"} » is « ${"seuil"} »`,
    ici: msg`${"consequence"}`,
    aide: msg`check the percentage in the text; if this ratio can really exceed 1, write the threshold as a fraction, for example « 6/5 »`,
  },
  "seuil-presque-fraction": {
    titre: msg`${"valeur"} is not exactly ${"fraction"}`,
    ici: msg`very close to the fraction ${"fraction"}`,
    aide: msg`if the text says « ${"fraction"} », write the fraction; if it does write ${"valeur"}, there is nothing to correct`,
    exemple: msg`a practice at exactly ${"fraction"} is ${"cote"} this value`,
  },
  "comparateur-de-date": {
    titre: msg`« ${"comparateur"} » cannot be used ${"quoi"}`,
    ici: msg`the measure is ${"mesure"}`,
    aide: msg`for a date, write « avant le … » or « au plus tard le … »; for a quantity, « au moins », « plus de », « au plus » or « moins de »`,
  },
  "seuil-sans-comparateur": {
    titre: msg`the threshold of « ${"nom"} » does not say on which side one must be`,
    ici: msg`at least, more than, at most, less than?`,
    aide: msg`write « au moins … » if the value itself is enough, « plus de … » otherwise; « au plus … » or « moins de … » if one must stay below`,
  },
  "seuil-sans-mesure": {
    titre: msg`« ${"nom"} » has a threshold, but nothing is measured there`,
    ici: msg`threshold of what?`,
    aide: msg`add to this element a clause « mesure : », for example « mesure : fse / feuilles »`,
  },
  "mesure-sans-seuil": {
    titre: msg`« ${"nom"} » has a measure, but no threshold`,
    ici: msg`from which value on is it attained?`,
    aide: msg`add a clause « seuil : », for example « seuil : au moins 20 % », or make this measure a « calcul » of the dispositif`,
  },
  "montant-et-points": {
    titre: msg`« ${"nom"} » has both points and an amount: only the amount is paid`,
    ici: msg`this amount takes the place of the value of the points`,
    aide: msg`keep one of the two, or put them in two elements`,
  },
  "clause-sans-objet": {
    titre: msg`« ${"mot"} » has nothing to change in « ${"nom"} »`,
    ici: msg`this would take ${"manque"}`,
    aide: msg`add ${"manque"}, or move this clause to the element it belongs to`,
  },
  "clause-deplacee": {
    titre: msg`the clause « ${"mot"} » has no place in ${"ou"}`,
    ici: msg`clause not expected here`,
    aide: msg`${"remede"}`,
  },
  "valeur-de-clause": {
    titre: msg`the clause « ${"mot"} » cannot be written this way`,
    ici: msg`expected ${"attendu"}`,
    aide: msg`write ${"attendu"}`,
  },
  "ponderation-sans-grandeur": {
    titre: msg`the weighting (« pondération ») of « ${"nom"} » must be a product by « points » or by « montant »`,
    ici: msg`${"trouve"}`,
    aide: msg`write for example « montant × patientèle / patientèle_de_référence »`,
  },
  "cumul-manquant": {
    titre: msg`« ${"nom"} » has several increases (« majoration »), without saying how they combine`,
    ici: msg`another increase`,
    pourquoi: msg`+ 10 % and + 10 % make + 20 % when added, + 21 % when multiplied`,
    aide: msg`add « cumul : addition » or « cumul : produit », according to the text`,
  },
  "points-sans-valeur": {
    titre: msg`« ${"dispositif"} » gives points but no value of the point: no amount will come out of it`,
    ici: msg`no clause « valeur du point : »`,
    aide: msg`if the text sets it, add for example « valeur du point : 7 € »; otherwise there is nothing to correct`,
  },
  "points-en-montants": {
    titre: msg`this clause is about points, but « ${"nom"} » also holds amounts`,
    ici: msg`its effect on the amounts cannot be inferred`,
    aide: msg`write the clause on the elements that bear the points, or put it in terms of « montant »`,
  },
  "exige-vide": {
    titre: msg`« ${"nom"} » requires nothing: this condition is always met`,
    ici: msg`no element is asked for here`,
    aide: msg`remove « exige », or check what « ${"nom"} » holds at that date`,
  },
  "exige-impossible": {
    titre: msg`« ${"nom"} » requires ${"nombre"} indicateurs, but holds only ${"enfants"}`,
    ici: msg`${"enfants"} in all at that date`,
    aide: msg`correct the number, or add the indicateurs that are missing`,
  },
  "bornes-manquantes": {
    titre: msg`${"quoi"}: the bounds between which this figure lies are missing`,
    ici: msg`from how much to how much?`,
    pourquoi: msg`without bounds, no guaranteed result can be given as long as the figure is missing`,
    aide: msg`write for example « non communiqués, de 0 à 360 »`,
  },
  "bornes-inversees": {
    titre: msg`in « de … à … », the first bound is above the second`,
    ici: msg`no value lies between the two`,
    aide: msg`write the smaller bound first`,
  },
  "borne-non-constante": {
    titre: msg`this bound depends on data; a bound is a written figure`,
    ici: msg`only known practice by practice`,
    aide: msg`write a number, a percentage or a date`,
  },
  "parametre-a-fixer": {
    titre: msg`« ${"nom"} » remains to be set, and nothing says what it counts`,
    ici: msg`a number, a rate, an amount or a date?`,
    pourquoi: msg`neither another value of this paramètre, at any date, nor the rule that uses it shows whether it is a number, an amount or a date`,
    aide: msg`say so after a comma: « à fixer par ${"par"}, nombre de patients », « …, taux », « …, montant » or « …, date »`,
  },
  "tableau-colonnes": {
    titre: msg`this line of the table has ${"trouve"} cells instead of ${"attendu"}`,
    ici: msg`${"trouve"} cells`,
    aide: msg`give one cell for each column, separated by « | »; « — » suits everything`,
  },
  "tableau-vide": {
    titre: msg`this table has no line`,
    ici: msg`lines « | … | » are expected below`,
    aide: msg`add one line for each case`,
  },
  "tableau-case": {
    titre: msg`this cell cannot be compared with « ${"colonne"} » (${"type"})`,
    ici: msg`expected ${"attendu"}`,
    aide: msg`write ${"attendu"}, or « — » for every case`,
  },
  "tableau-chevauchement": {
    titre: msg`two lines of the table answer the same case`,
    ici: msg`this line as well`,
    aide: msg`say to which one the bound belongs: « au moins 90 % » contains 90 %, « moins de 90 % » does not`,
    exemple: msg`${"cas"} would fall in both lines`,
  },
  "tableau-trou": {
    titre: msg`some values fall in no line of the table`,
    ici: msg`a line is missing`,
    aide: msg`add the missing line, or extend a bound, for example « de 50 % à moins de 90 % »`,
    exemple: msg`${"cas"} would get no answer`,
  },
  "tableau-trop-long": {
    titre: msg`this table has ${"nombre"} cases`,
    ici: msg`${"limite"} at most (one case for each line, or for each cell of a two-way table)`,
    aide: msg`split it, or write a formula: no scale of any convention comes near this size`,
  },
  "progression-trop-longue": {
    titre: msg`this progression has ${"nombre"} bounds`,
    ici: msg`${"limite"} at most`,
    aide: msg`divide it, or write a formula: no scale of a convention comes near this size`,
  },
  "tableau-trop-grand": {
    titre: msg`this table has too many combinations to be checked in full`,
    ici: msg`${"nombre"} combinations to look at, one million at most`,
    aide: msg`split it into several « calcul », one for each question`,
  },
};
