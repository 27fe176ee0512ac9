// English of lecture.ts. Words of the language, and what fills the blanks, stay in French.
import { msg, type Traduction } from "../../catalogue.ts";
import type { lecture } from "../lecture.ts";

export const lectureEn: Traduction<typeof lecture> = {
  // ---- the file and its characters
  "texte-non-utf8": {
    titre: msg`this file is not a text saved as UTF-8`,
    ici: msg`what follows cannot be read`,
    pourquoi: msg`« UTF-8 » is the way of saving a text that keeps every accent; another one would lose them`,
    aide: msg`in your text editor, choose « Save as… », then the encoding « UTF-8 »`,
  },
  "fichier-trop-long": {
    titre: msg`this file is larger than 1 MiB, about a million characters`,
    aide: msg`spread the acts over several files: neither their order nor their names matter`,
  },
  "ligne-trop-longue": {
    titre: msg`this line has more than ${"limite"} characters`,
    aide: msg`cut it into several lines`,
  },
  "remarque-trop-longue": {
    titre: msg`this remark, or this quotation, is longer than ${"limite"} characters`,
    ici: msg`it begins here`,
    aide: msg`cut it with an empty line, or point to the text by an address`,
  },
  "trop-de-regles": {
    titre: msg`this file holds ${"nombre"} rules, ${"limite"} at most`,
    ici: msg`the first one too many`,
    aide: msg`spread the acts over several files`,
  },
  "trop-de-fichiers": {
    titre: msg`${"nombre"} files to read, ${"limite"} at most`,
    aide: msg`name a narrower folder, for example « rules/convention-2016 »`,
  },
  "projet-trop-grand": {
    titre: msg`the files to read are larger together than ${"limite"} MiB`,
    ici: msg`the limit is met at this file`,
    aide: msg`name a narrower folder, for example « rules/convention-2016 »`,
  },
  "espace-inattendue": {
    titre: msg`no-break spaces out of place: ${"nombre"}`,
    ici: msg`a no-break space, or a narrow one, read as a space`,
    pourquoi: msg`it has a meaning only between the digits of a number, or with « % », « € », « : » and quotation marks; elsewhere, a search in the file would not find these words`,
    aide: msg`replace it with an ordinary space: the correction is safe`,
  },
  "lettre-trompeuse": {
    titre: msg`« ${"texte"} » is no letter of our alphabet (${"caracteres"})`,
    ici: msg`the eye takes these letters for ours`,
    pourquoi: msg`a name written with them would look the same to a reader, and be another`,
    aide: msg`type this word again on the keyboard`,
  },
  "caractere-interdit": {
    titre: msg`invisible or misleading character: ${"nom"} (${"caractere"})`,
    ici: msg`${"nom"}, often left by a copy and paste (PDF, Word)`,
    pourquoi: msg`this character cannot be seen: you would not read what the tool reads`,
    aide: msg`delete this passage and type it again`,
  },
  "marque-en-tete": {
    titre: msg`an invisible mark (U+FEFF) comes before the text`,
    aide: msg`save the file as « UTF-8 » without a byte order mark (BOM)`,
  },
  "accents-decomposes": {
    titre: msg`the accents of this file are written as two characters`,
    ici: msg`first accent of this kind`,
    pourquoi: msg`two ways of writing the same word look alike without being equal`,
    aide: msg`apply the proposed correction: it rewrites each accented letter without changing a word`,
  },
  "caractere-inconnu": {
    titre: msg`« ${"texte"} » means nothing here`,
    ici: msg`unexpected character`,
    aide: msg`delete it, or put it inside a text between « »`,
  },
  "texte-non-ferme": {
    titre: msg`this text is not closed on its line`,
    ici: msg`opened here`,
    aide: msg`add the closing quotation mark at the end of the text, on the same line`,
  },
  "guillemets-anglais": {
    titre: msg`these are English quotation marks: a text is written between « »`,
    ici: msg`between “ ”`,
    aide: msg`replace “ by « and ” by »`,
  },
  "nom-trop-long": {
    titre: msg`this name has more than ${"limite"} characters`,
    aide: msg`choose a shorter name; the label between « » may be longer`,
  },
  "nom-reserve": {
    titre: msg`the name « ${"nom"} » is reserved`,
    ici: msg`this name cannot stand for anything`,
    pourquoi: msg`the programs that take up your rules already give this word another meaning`,
    aide: msg`choose another name, for example « ${"nom"}_1 » or a more precise one`,
  },

  // ---- words
  "guillemets-manquants": {
    titre: msg`the text « ${"texte"} » is not between quotation marks`,
    ici: msg`expected: a text between « »`,
    pourquoi: msg`without quotation marks, these words are read as names or as words of the language`,
    aide: msg`put « before it and » after it`,
  },
  "nom-manquant": {
    titre: msg`the name is missing before « ${"texte"} »`,
    ici: msg`a name is expected before this text`,
    pourquoi: msg`the text between « » is read in the documents; the name serves the other rules, and no longer changes`,
    aide: msg`write a short name before it, without spaces, for example « usage_dmp »`,
  },
  "nom-en-plusieurs-mots": {
    titre: msg`« ${"trouve"} » cannot be a name: a name is written in one piece`,
    ici: msg`neither space nor apostrophe in a name`,
    aide: msg`write « ${"nom"} »; if these are two names, join them, for example by « et » or « ou »`,
  },
  "accent-manquant": {
    titre: msg`« ${"trouve"} » is written « ${"attendu"} »`,
    ici: msg`an accent is missing`,
    aide: msg`write « ${"attendu"} »`,
  },
  "majuscule-inattendue": {
    titre: msg`« ${"trouve"} » is written « ${"attendu"} »`,
    ici: msg`the words of the language are written in small letters`,
    aide: msg`write « ${"attendu"} »`,
  },
  "deux-points-manquants": {
    titre: msg`« : » is missing after ${"mot"}`,
    ici: msg`« : » is expected right after`,
    aide: msg`add « : » after ${"mot"}`,
  },
  "mot-inconnu": {
    titre: msg`unknown word: « ${"trouve"} »`,
    ici: msg`no line of the language starts with this word`,
    aide: msg`words that are possible here: ${"possibles"}`,
  },
  "mot-inattendu": {
    titre: msg`${"trouve"} does not belong here`,
    ici: msg`expected: ${"possibles"}`,
    aide: msg`write here ${"possibles"}`,
  },
  "mot-de-trop": {
    titre: msg`${"trouve"} does not belong here`,
    ici: msg`nothing links this passage to what comes before`,
    aide: msg`complete what comes before, or start a new line with a word of the language`,
  },
  "suite-manquante": {
    titre: msg`something is missing after ${"avant"}`,
    ici: msg`expected next: ${"possibles"}`,
    aide: msg`complete the line with ${"possibles"}`,
  },
  "nom-est-un-mot-du-langage": {
    titre: msg`« ${"mot"} » is a word of the language, not a name`,
    ici: msg`a name is expected here`,
    pourquoi: msg`a rule that cited « ${"mot"} » could be read in two ways`,
    aide: msg`choose another name, for example « ${"mot"}_1 » or a more precise one`,
  },
  "nom-avec-tiret": {
    titre: msg`a name holds no hyphen`,
    ici: msg`this hyphen is read as a subtraction`,
    aide: msg`replace the hyphen by « _ »; in the label between « » it may stay`,
  },
  "oui-ou-non-litteral": {
    titre: msg`« oui » and « non » are not written in a condition`,
    ici: msg`to be removed`,
    aide: msg`write « ${"nom"} » alone to say that it is true, « non ${"nom"} » to say that it is false`,
  },
  "tableau-isole": {
    titre: msg`this table row follows no « selon »`,
    pourquoi: msg`without « selon », nothing says which value chooses the row of the table`,
    aide: msg`place the table right under a line such as « montant : selon … »`,
  },
  "tableau-sans-ligne": {
    titre: msg`« selon » is followed by no table row`,
    aide: msg`add one row per situation below it, for example « | moins de 50 % | 0 € | »`,
  },
  "tableau-selon-melange": {
    titre: msg`« selon » mixes « et » and « , »`,
    pourquoi: msg`« et » announces a cross table, « , » a list table`,
    aide: msg`keep « et » for a table read by row and by column, « , » for a table with one column per criterion`,
  },
  "ligne-de-tableau-ouverte": {
    titre: msg`this table row does not end with « | »`,
    ici: msg`« | » is expected at the end of the row`,
    aide: msg`add « | »; a remark goes on a line of its own`,
  },
  "imbrication-trop-profonde": {
    titre: msg`more than ${"limite"} brackets or conditions inside one another`,
    aide: msg`name the intermediate values: « calcul … « … » : … »`,
  },
  "expression-trop-longue": {
    titre: msg`this computation chains more than ${"limite"} terms`,
    aide: msg`name the intermediate values: « calcul … « … » : … »`,
  },
  "et-d-autres-fautes": {
    titre: msg`and more faults in this file`,
    aide: msg`first mend those above`,
  },

  // ---- numbers and dates
  "point-decimal": {
    titre: msg`« ${"trouve"} » is written with a comma, not with a point`,
    ici: msg`decimal point`,
    pourquoi: msg`depending on the document, « 1.500 » means one thousand five hundred or one and a half`,
    aide: msg`write « ${"attendu"} »`,
  },
  "virgule-de-liste": {
    titre: msg`the comma of a list is followed by a space`,
    ici: msg`reads as a decimal number`,
    pourquoi: msg`« ${"trouve"} » may be a year followed by another value, or a single number`,
    aide: msg`write « ${"attendu"} »; if it is a single number, group its digits: « ${"groupe"} »`,
  },
  "nombre-mal-ecrit": {
    titre: msg`« ${"trouve"} » is not a number`,
    aide: msg`write for example « 1 500 » or « 22,5 »; in a list, a comma is followed by a space`,
  },
  "trop-de-chiffres": {
    titre: msg`this number has too many digits`,
    aide: msg`write at most 30 digits before the comma and 15 after it`,
  },
  "entier-attendu": {
    titre: msg`a whole number is expected, not « ${"trouve"} »`,
    aide: msg`write a whole number, for example « 4 »`,
  },
  "annee-attendue": {
    titre: msg`a year is expected, not « ${"trouve"} »`,
    ici: msg`a year is written with four digits`,
    aide: msg`write a year between 1800 and 2999, for example « 2022 »`,
  },
  "annee-sur-deux-chiffres": {
    titre: msg`the year of « ${"trouve"} » does not have four digits`,
    ici: msg`of which century?`,
    pourquoi: msg`« ${"court"} » may be 19${"court"} or 20${"court"}; the tool does not choose for you`,
    aide: msg`write the year with four digits, for example « ${"exemple"} »`,
  },
  "date-sans-annee": {
    titre: msg`the year is missing in « ${"trouve"} »`,
    aide: msg`add the year that the text gives, for example « ${"trouve"} 2022 »`,
  },
  "date-mal-ecrite": {
    titre: msg`the date « ${"trouve"} » is written « ${"attendu"} »`,
    ici: msg`a date is written « 1er janvier 2022 », « 31/12/2022 » or « 2022-12-31 »`,
    aide: msg`write « ${"attendu"} »`,
  },
  "date-inexistante": {
    titre: msg`the day « ${"trouve"} » does not exist`,
    ici: msg`${"precision"}`,
    aide: msg`${"conseil"}`,
  },
  "mois-inconnu": {
    titre: msg`« ${"trouve"} » is not a date: no month is called « ${"mois"} »`,
    ici: msg`a date is written « 1er janvier 2022 », « 31/12/2022 » or « 2022-12-31 »`,
    aide: msg`write the month in French`,
  },
  "unite-mal-ecrite": {
    titre: msg`the unit « ${"trouve"} » is written « ${"attendu"} »`,
    ici: msg`would be read as the name of what is counted`,
    aide: msg`write « ${"attendu"} »`,
  },
  "fenetre-vide": {
    titre: msg`this period holds no day`,
    ici: msg`it ends before it starts`,
    aide: msg`check the order of the two dates: the earlier one is written first`,
  },
  "liste-datee-mal-placee": {
    titre: msg`a list of dated values does not go inside a computation`,
    aide: msg`keep a single value between these brackets, or name the list: « paramètre … « … » : 4 en 2017, 5 en 2018 »`,
  },

  // ---- the order of lines
  "place-inattendue": {
    titre: msg`« ${"mot"} » does not belong in this place: ${"ou"}`,
    ici: msg`${"ou"}`,
    aide: msg`${"conseil"}`,
  },
  "disposition-sans-acte": {
    titre: msg`« ${"mot"} » is in no act`,
    ici: msg`no act is open at this line`,
    pourquoi: msg`each figure must be able to say which text created it`,
    aide: msg`first write the act, for example « avenant avenant_9 à convention_2016 « Avenant n° 9 » »`,
  },
  "ligne-en-double": {
    titre: msg`« ${"mot"} » is already written for ${"quoi"}`,
    ici: msg`second time`,
    pourquoi: msg`the tool would not know which of the two lines to believe`,
    aide: msg`keep only one of these lines, as the text says`,
  },
  "instruction-vide": {
    titre: msg`« ${"mot"} » is followed by nothing`,
    ici: msg`expected below: ${"possibles"}`,
    aide: msg`write below ${"possibles"}`,
  },
  "suspension-sans-effet": {
    titre: msg`the suspension of « ${"element"} » does not say what it is worth meanwhile`,
    ici: msg`the effect is missing`,
    pourquoi: msg`a suspension may favour the doctor, take the points away or leave the amount unknown: only the act says which`,
    aide: msg`add below « réputé atteint », « sans points » or « points : non communiqués … »`,
  },
  "citation-sans-objet": {
    titre: msg`this quotation comes before no declaration`,
    ici: msg`a quotation is read with what follows it`,
    aide: msg`place it right before the act, the dispositif, the element or the instruction that it supports; for a remark, start the line with « # »`,
  },
};
