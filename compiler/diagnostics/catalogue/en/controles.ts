// English of controles.ts: the checks of coherence.
import { msg, type Traduction } from "../../catalogue.ts";
import type { controles } from "../controles.ts";

export const controlesEn: Traduction<typeof controles> = {
  "donnee-bornes": {
    titre: msg`the bounds of « ${"nom"} » do not suit it`,
    ici: msg`${"raison"}`,
    pourquoi: msg`no practice could give a value that is accepted, or the tool would accept false ones`,
    aide: msg`write « entre … et … », the smaller bound first, in the unit of the item of data`,
  },
  "donnee-choix": {
    titre: msg`two choices of « ${"nom"} » both read « ${"mot"} »`,
    ici: msg`nobody could tell which one a table names`,
    aide: msg`give each choice a name and a label that differ by more than case, accents, « - » or « _ »`,
  },
  "donnee-au-plus": {
    titre: msg`« ${"nom"} » cannot be « au plus ${"autre"} »`,
    ici: msg`${"raison"}`,
    pourquoi: msg`this bound serves to refuse data that contradict one another and to narrow results that are incomplete`,
    aide: msg`name another item of data that counts the same thing, or remove « au plus »`,
  },
  "noms-semblables": {
    titre: msg`« ${"nom"} » and « ${"autre"} » look the same to the eye`,
    ici: msg`one of these two names`,
    pourquoi: msg`a reader would not see which of the two a rule uses`,
    aide: msg`choose a name that differs from the other by more than a zero, an « O », an « l », an « I » or a 1`,
  },
  "source-manquante": {
    titre: msg`${"acte"} cites no source`,
    ici: msg`a « source : » line is missing`,
    pourquoi: msg`without a source, the rules of this act can be neither reviewed, nor contested, nor published`,
    aide: msg`add for example « source : « Journal officiel du … » https://… », or « source : secondaire « … » »`,
  },
  "article-manquant": {
    titre: msg`${"element"} refers to no article`,
    ici: msg`no « article : », no « source : », no « par » above`,
    pourquoi: msg`the document produced will not be able to say where this rule is written`,
    aide: msg`add « article : « … » », or « par « … » » at the head of the group of instructions`,
  },
  "fenetre-en-cours-d-exercice": {
    titre: msg`this period does not coincide with whole years of ${"dispositif"}`,
    ici: msg`${"borne"} is not the limit of a year`,
    pourquoi: msg`the dispositif is judged on 31 December: what is in force on that day holds for the whole year`,
    aide: msg`write the year (« à compter de 2023 », « en 2022 »), or « période : unique » if the dispositif is judged day by day`,
  },
  "total-faux": {
    titre: msg`the total announced for ${"element"} (${"annonce"}) does not match its rules (${"calcule"} at most)`,
    ici: msg`total announced by ${"acte"}`,
    pourquoi: msg`difference: ${"ecart"}`,
    aide: msg`correct the element at fault, or the total; if the difference is in the texts, write « écart reconnu de ${"brut"} « motif » »`,
    exemple: msg`Computation: ${"somme"}`,
  },
  "ecart-faux": {
    titre: msg`the difference acknowledged for ${"element"} is ${"ecrit"}, but the announced total minus the computed total is ${"vrai"}`,
    ici: msg`announced ${"annonce"}, computed ${"calcule"}`,
    aide: msg`write « écart reconnu de ${"vrai"} », or delete it if there is no difference any more`,
    exemple: msg`Computation: ${"somme"}`,
  },
  "total-inverifiable": {
    titre: msg`the total announced for ${"element"} cannot be verified: ${"raison"}`,
    ici: msg`total announced by ${"acte"}`,
    aide: msg`bound what has no maximum (« entre … et … », « plafond : »), or keep this total as a note`,
  },
  "annonce-sans-cible": {
    titre: msg`the announced total aims at nothing: « ${"nom"} » does not exist in the law that this act leaves`,
    ici: msg`no dispositif and no element bears this name over this period`,
    aide: msg`check the name and the years; add « de » and the dispositif if several bear this name`,
  },
  "donnee-jamais-lue": {
    titre: msg`the item of data « ${"nom"} » is read by no rule, on no date`,
    ici: msg`declared here, without effect`,
    aide: msg`delete it, or check the name in the rule that was to read it`,
  },
  "indicateur-inaccessible": {
    titre: msg`no practice can reach « ${"nom"} »`,
    ici: msg`${"raison"}`,
    pourquoi: msg`even with all data left free, this test is never met`,
    aide: msg`check the condition, the threshold and the prerequisites in the text`,
  },
  "element-sans-effet": {
    titre: msg`« ${"nom"} » changes nothing: no points, no amount and no requirement rest on it`,
    ici: msg`without effect`,
    aide: msg`give it points or an amount, or cite it in an « exige : » or a « prérequis : »`,
  },
  "seuil-toujours-atteint": {
    titre: msg`every practice reaches the threshold of « ${"nom"} »`,
    ici: msg`no possible value of the measure is on the wrong side`,
    aide: msg`check the threshold in the text, or delete it`,
  },
};
