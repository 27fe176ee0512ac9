// English of noms.ts. Words of the language, and what fills the blanks, stay in French.
import { msg, type Traduction } from "../../catalogue.ts";
import type { noms } from "../noms.ts";

export const nomsEn: Traduction<typeof noms> = {
  "nom-inconnu": {
    titre: msg`nothing is named « ${"nom"} » in ${"dispositif"}`,
    ici: msg`no item of data, no computation, no parameter, no element has this name on ${"jour"}`,
    aide: msg`check the spelling, or declare the item of data in a file of rules: « donnée ${"nom"} « … » : … »`,
  },
  "option-inconnue": {
    titre: msg`« ${"nom"} » is not one of the choices of « ${"donnee"} »`,
    ici: msg`possible choices: ${"options"}`,
    aide: msg`write one of these choices, by its name or by its label`,
  },
  "nom-en-double": {
    titre: msg`the name « ${"nom"} » is borne twice in ${"dispositif"}`,
    ici: msg`here: ${"un"}`,
    pourquoi: msg`the data and all that a dispositif declares share the same names; a rule that cites « ${"nom"} » would not know which one to read`,
    aide: msg`rename one of the two, everywhere it is cited`,
  },
  "element-sans-verdict": {
    titre: msg`« ${"nom"} » cannot serve as a condition: it has no condition, no threshold and no exige`,
    ici: msg`nothing says when « ${"nom"} » is attained`,
    pourquoi: msg`an element without a test is neither attained nor not attained; it only gathers points`,
    aide: msg`cite instead one of the elements that it holds, or give it a clause « condition : », « seuil : » or « exige : »`,
  },
  "grandeur-absente": {
    titre: msg`« ${"nom"} » has no ${"grandeur"}`,
    ici: msg`no clause gives ${"grandeur"} to it, nor to what it holds`,
    aide: msg`check the element cited, or add the clause that it lacks`,
  },
  "grandeur-hors-ponderation": {
    titre: msg`« ${"grandeur"} » alone only makes sense in a pondération`,
    ici: msg`of which element?`,
    aide: msg`write « ${"grandeur"} de … » with the name of the element`,
  },
  "renvoi-externe": {
    titre: msg`this reference to « ${"dispositif"} » leads nowhere: ${"raison"}`,
    ici: msg`reference to « ${"nom"} de ${"dispositif"} »`,
    aide: msg`check the name of the dispositif, that of the element, and the dates at which they exist`,
  },
  "prerequis-circulaire": {
    titre: msg`these prerequisites go round in a circle: ${"chemin"}`,
    ici: msg`${"suite"}`,
    pourquoi: msg`each waits for the other: no doctor could ever attain them`,
    aide: msg`remove one of these references, as the text says`,
  },
  "definitions-trop-profondes": {
    titre: msg`more than ${"limite"} definitions wait for one another`,
    ici: msg`the chain goes through here`,
    pourquoi: msg`no convention chains so many definitions: it is most often a repetition that nobody wanted`,
    aide: msg`gather these definitions, so that each waits for fewer others`,
  },
  "definition-circulaire": {
    titre: msg`these definitions go round in a circle: ${"chemin"}`,
    ici: msg`${"suite"}`,
    pourquoi: msg`to compute the first value, one would have to know it already`,
    aide: msg`remove one of these references, as the text says`,
  },
};
