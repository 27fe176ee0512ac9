// What can be said while a text is read: its characters, its words, its numbers and dates, the order of its lines.
import { msg, type Family } from "../catalogue.ts";

export const lecture = {
  // ---- the file and its characters
  "texte-non-utf8": {
    gravite: "erreur",
    titre: msg`ce fichier n’est pas un texte en UTF-8`,
    ici: msg`la suite ne peut pas être lue`,
    aide: msg`enregistrez le fichier en « UTF-8 » dans votre éditeur de texte`,
  },
  "fichier-trop-long": {
    gravite: "erreur",
    titre: msg`ce fichier dépasse 1 Mio`,
    aide: msg`répartissez les actes dans plusieurs fichiers`,
  },
  "ligne-trop-longue": {
    gravite: "erreur",
    titre: msg`cette ligne dépasse ${"limite"} caractères`,
    aide: msg`coupez-la en plusieurs lignes`,
  },
  "remarque-trop-longue": {
    gravite: "erreur",
    titre: msg`cette remarque, ou cette citation, dépasse ${"limite"} caractères`,
    ici: msg`elle commence ici`,
    aide: msg`coupez-la par une ligne vide, ou renvoyez au texte par une adresse`,
  },
  "trop-de-regles": {
    gravite: "erreur",
    titre: msg`ce fichier compte ${"nombre"} règles, ${"limite"} au plus`,
    ici: msg`la première de trop`,
    aide: msg`répartissez les actes dans plusieurs fichiers`,
  },
  "trop-de-fichiers": {
    gravite: "erreur",
    titre: msg`${"nombre"} fichiers à lire, ${"limite"} au plus`,
    aide: msg`indiquez un dossier plus précis, par exemple « rules/convention-2016 »`,
  },
  "projet-trop-grand": {
    gravite: "erreur",
    titre: msg`les fichiers à lire dépassent ensemble ${"limite"} Mio`,
    ici: msg`la limite est atteinte à ce fichier`,
    aide: msg`indiquez un dossier plus précis, par exemple « rules/convention-2016 »`,
  },
  "espace-inattendue": {
    gravite: "avertissement",
    titre: msg`${"nombre"} ${"est"}`,
    ici: msg`une espace insécable, ou fine, qui se lit comme une espace`,
    pourquoi: msg`elle n’a de sens qu’entre les chiffres d’un nombre, ou avec « % », « € », « : » et les guillemets ; ailleurs, une recherche dans le fichier ne trouverait pas ces mots`,
    aide: msg`remplacez-la par une espace ordinaire : la correction est sûre`,
  },
  "lettre-trompeuse": {
    gravite: "erreur",
    titre: msg`« ${"texte"} » n’est pas une lettre de notre alphabet (${"caracteres"})`,
    ici: msg`ces lettres se confondent à l’œil avec les nôtres`,
    pourquoi: msg`un nom écrit avec elles paraîtrait le même à la relecture, et en serait un autre`,
    aide: msg`retapez ce mot au clavier`,
  },
  "caractere-interdit": {
    gravite: "erreur",
    titre: msg`caractère invisible ou trompeur : ${"nom"} (${"caractere"})`,
    ici: msg`${"nom"}, souvent issu d’un copier-coller (PDF, Word)`,
    pourquoi: msg`ce caractère ne se voit pas : vous ne liriez pas ce que l’outil lit`,
    aide: msg`effacez-le et retapez ce passage`,
  },
  "marque-en-tete": {
    gravite: "avertissement",
    titre: msg`une marque invisible (U+FEFF) précède le texte`,
    aide: msg`enregistrez le fichier en « UTF-8 » sans marque d’ordre (BOM)`,
  },
  "accents-decomposes": {
    gravite: "avertissement",
    titre: msg`les accents de ce fichier sont écrits en deux caractères`,
    ici: msg`premier accent décomposé`,
    pourquoi: msg`deux écritures du même mot se ressemblent sans être égales`,
    aide: msg`recomposez les accents : la correction est sûre`,
  },
  "caractere-inconnu": {
    gravite: "erreur",
    titre: msg`« ${"texte"} » n’a pas de sens ici`,
    ici: msg`caractère inattendu`,
    aide: msg`effacez-le, ou placez-le dans un texte entre « »`,
  },
  "texte-non-ferme": {
    gravite: "erreur",
    titre: msg`ce texte n’est pas fermé sur sa ligne`,
    ici: msg`ouvert ici`,
    aide: msg`ajoutez « » » à la fin du texte, sur la même ligne`,
  },
  "guillemets-anglais": {
    gravite: "erreur",
    titre: msg`ces guillemets sont anglais : un texte s’écrit entre « »`,
    ici: msg`entre “ ”`,
    aide: msg`remplacez “ par « et ” par »`,
  },
  "nom-trop-long": {
    gravite: "erreur",
    titre: msg`ce nom dépasse ${"limite"} caractères`,
    aide: msg`choisissez un nom plus court ; le libellé entre « » peut être plus long`,
  },
  "nom-reserve": {
    gravite: "erreur",
    titre: msg`le nom « ${"nom"} » est réservé`,
    ici: msg`ce nom ne peut rien désigner`,
    aide: msg`choisissez un autre nom`,
  },

  // ---- words
  "guillemets-manquants": {
    gravite: "erreur",
    titre: msg`le texte « ${"texte"} » n’est pas entre guillemets`,
    ici: msg`attendu : un texte entre « »`,
    pourquoi: msg`sans guillemets, ces mots se lisent comme des noms ou des mots du langage`,
    aide: msg`mettez « devant et » derrière`,
  },
  "nom-manquant": {
    gravite: "erreur",
    titre: msg`il manque le nom devant « ${"texte"} »`,
    ici: msg`un nom est attendu avant ce texte`,
    pourquoi: msg`le texte entre « » se lit dans les documents ; le nom sert aux autres règles, et ne change plus`,
    aide: msg`écrivez devant un nom court, sans espace, par exemple « usage_dmp »`,
  },
  "nom-en-plusieurs-mots": {
    gravite: "erreur",
    titre: msg`« ${"trouve"} » ne peut pas être un nom : un nom s’écrit d’un seul tenant`,
    ici: msg`ni espace ni apostrophe dans un nom`,
    aide: msg`écrivez « ${"nom"} » ; si ce sont deux noms, reliez-les, par exemple par « et » ou « ou »`,
  },
  "accent-manquant": {
    gravite: "erreur",
    titre: msg`« ${"trouve"} » s’écrit « ${"attendu"} »`,
    ici: msg`il manque un accent`,
    aide: msg`écrivez « ${"attendu"} »`,
  },
  "majuscule-inattendue": {
    gravite: "erreur",
    titre: msg`« ${"trouve"} » s’écrit « ${"attendu"} »`,
    ici: msg`les mots du langage s’écrivent en minuscules`,
    aide: msg`écrivez « ${"attendu"} »`,
  },
  "deux-points-manquants": {
    gravite: "erreur",
    titre: msg`il manque « : » après ${"mot"}`,
    ici: msg`« : » est attendu juste après`,
    aide: msg`ajoutez « : » après ${"mot"}`,
  },
  "mot-inconnu": {
    gravite: "erreur",
    titre: msg`mot inconnu : « ${"trouve"} »`,
    ici: msg`ce mot n’ouvre aucune ligne du langage`,
    aide: msg`mots possibles ici : ${"possibles"}`,
  },
  "mot-inattendu": {
    gravite: "erreur",
    titre: msg`${"trouve"} ne va pas ici`,
    ici: msg`attendu : ${"possibles"}`,
    aide: msg`écrivez ici ${"possibles"}`,
  },
  "mot-de-trop": {
    gravite: "erreur",
    titre: msg`${"trouve"} ne va pas ici`,
    ici: msg`rien ne relie ce passage à ce qui précède`,
    aide: msg`complétez ce qui précède, ou commencez une nouvelle ligne par un mot du langage`,
  },
  "suite-manquante": {
    gravite: "erreur",
    titre: msg`il manque la suite après ${"avant"}`,
    ici: msg`attendu ensuite : ${"possibles"}`,
    aide: msg`complétez la ligne avec ${"possibles"}`,
  },
  "nom-est-un-mot-du-langage": {
    gravite: "erreur",
    titre: msg`« ${"mot"} » est un mot du langage, non un nom`,
    ici: msg`un nom est attendu ici`,
    aide: msg`choisissez un autre nom, par exemple « ${"mot"}_1 » ou un nom plus précis`,
  },
  "nom-avec-tiret": {
    gravite: "erreur",
    titre: msg`un nom ne contient pas de tiret`,
    ici: msg`ce tiret se lit comme une soustraction`,
    aide: msg`remplacez le tiret par « _ »`,
  },
  "oui-ou-non-litteral": {
    gravite: "erreur",
    titre: msg`« oui » et « non » ne s’écrivent pas dans une condition`,
    ici: msg`à enlever`,
    aide: msg`écrivez « ${"nom"} » seul pour dire qu’il est vrai, « non ${"nom"} » pour dire qu’il est faux`,
  },
  "tableau-isole": {
    gravite: "erreur",
    titre: msg`cette ligne de tableau ne suit aucun « selon »`,
    aide: msg`placez le tableau juste sous une ligne comme « montant : selon … »`,
  },
  "tableau-sans-ligne": {
    gravite: "erreur",
    titre: msg`« selon » n’est suivi d’aucune ligne de tableau`,
    aide: msg`ajoutez dessous des lignes qui commencent par « | »`,
  },
  "tableau-selon-melange": {
    gravite: "erreur",
    titre: msg`« selon » mêle « et » et « , »`,
    pourquoi: msg`« et » annonce un tableau croisé, « , » un tableau en liste`,
    aide: msg`gardez un seul des deux`,
  },
  "ligne-de-tableau-ouverte": {
    gravite: "erreur",
    titre: msg`cette ligne de tableau ne finit pas par « | »`,
    ici: msg`« | » est attendu à la fin de la ligne`,
    aide: msg`ajoutez « | » ; un commentaire se place sur sa propre ligne`,
  },
  "imbrication-trop-profonde": {
    gravite: "erreur",
    titre: msg`plus de ${"limite"} parenthèses ou conditions imbriquées`,
    aide: msg`donnez un nom aux valeurs intermédiaires avec « calcul »`,
  },
  "expression-trop-longue": {
    gravite: "erreur",
    titre: msg`cette expression enchaîne trop de termes (plus de ${"limite"})`,
    aide: msg`donnez un nom aux valeurs intermédiaires avec « calcul »`,
  },
  "et-d-autres-fautes": {
    gravite: "erreur",
    titre: msg`et d’autres fautes dans ce fichier`,
    aide: msg`corrigez d’abord celles qui précèdent`,
  },

  // ---- numbers and dates
  "point-decimal": {
    gravite: "erreur",
    titre: msg`« ${"trouve"} » s’écrit avec une virgule, non avec un point`,
    ici: msg`point décimal`,
    aide: msg`écrivez « ${"attendu"} »`,
  },
  "virgule-de-liste": {
    gravite: "erreur",
    titre: msg`une virgule de liste est suivie d’une espace`,
    ici: msg`se lit comme un nombre décimal`,
    pourquoi: msg`« ${"trouve"} » peut être une année suivie d’une autre valeur, ou un seul nombre`,
    aide: msg`écrivez « ${"attendu"} » ; si c’est un seul nombre, groupez ses chiffres : « ${"groupe"} »`,
  },
  "nombre-mal-ecrit": {
    gravite: "erreur",
    titre: msg`« ${"trouve"} » n’est pas un nombre`,
    aide: msg`écrivez par exemple « 1 500 » ou « 22,5 » ; dans une liste, une virgule est suivie d’une espace`,
  },
  "trop-de-chiffres": {
    gravite: "erreur",
    titre: msg`ce nombre a trop de chiffres`,
    aide: msg`au plus 30 chiffres avant la virgule et 15 après`,
  },
  "entier-attendu": {
    gravite: "erreur",
    titre: msg`un nombre entier est attendu, non « ${"trouve"} »`,
    aide: msg`écrivez un entier, par exemple « 4 »`,
  },
  "annee-attendue": {
    gravite: "erreur",
    titre: msg`une année est attendue, non « ${"trouve"} »`,
    ici: msg`une année s’écrit avec quatre chiffres`,
    aide: msg`écrivez une année entre 1800 et 2999, par exemple « 2022 »`,
  },
  "annee-sur-deux-chiffres": {
    gravite: "erreur",
    titre: msg`l’année de « ${"trouve"} » n’a pas quatre chiffres`,
    ici: msg`de quel siècle ?`,
    pourquoi: msg`« ${"court"} » peut être 19${"court"} ou 20${"court"} ; l’outil ne choisit pas à votre place`,
    aide: msg`écrivez l’année avec quatre chiffres, par exemple « ${"exemple"} »`,
  },
  "date-sans-annee": {
    gravite: "erreur",
    titre: msg`il manque l’année dans « ${"trouve"} »`,
    aide: msg`écrivez « ${"trouve"} 2022 », par exemple`,
  },
  "date-inexistante": {
    gravite: "erreur",
    titre: msg`le jour « ${"trouve"} » n’existe pas`,
    ici: msg`${"precision"}`,
    aide: msg`${"conseil"}`,
  },
  "mois-inconnu": {
    gravite: "erreur",
    titre: msg`« ${"trouve"} » n’est pas une date : aucun mois ne s’appelle « ${"mois"} »`,
    ici: msg`une date s’écrit « 1er janvier 2022 », « 31/12/2022 » ou « 2022-12-31 »`,
    aide: msg`écrivez le mois en français`,
  },
  "unite-mal-ecrite": {
    gravite: "erreur",
    titre: msg`l’unité « ${"trouve"} » s’écrit « ${"attendu"} »`,
    ici: msg`se lirait comme le nom de ce qui est compté`,
    aide: msg`écrivez « ${"attendu"} »`,
  },
  "fenetre-vide": {
    gravite: "erreur",
    titre: msg`cette période ne contient aucun jour`,
    ici: msg`elle finit avant de commencer`,
    aide: msg`vérifiez l’ordre des deux dates`,
  },
  "liste-datee-mal-placee": {
    gravite: "erreur",
    titre: msg`une liste de valeurs datées ne va pas dans une expression`,
    aide: msg`gardez une seule valeur entre ces parenthèses, ou donnez un nom à la liste avec « calcul »`,
  },

  // ---- the order of lines
  "place-inattendue": {
    gravite: "erreur",
    titre: msg`« ${"mot"} » ne va pas à cet endroit : ${"ou"}`,
    ici: msg`${"ou"}`,
    aide: msg`${"conseil"}`,
  },
  "disposition-sans-acte": {
    gravite: "erreur",
    titre: msg`« ${"mot"} » n’est dans aucun acte`,
    ici: msg`aucun acte n’est ouvert à cette ligne`,
    pourquoi: msg`chaque chiffre doit pouvoir dire quel texte l’a créé`,
    aide: msg`écrivez d’abord l’acte, par exemple « avenant avenant_9 à convention_2016 « Avenant n° 9 » »`,
  },
  "ligne-en-double": {
    gravite: "erreur",
    titre: msg`« ${"mot"} » est déjà écrit pour ${"quoi"}`,
    ici: msg`deuxième fois`,
    aide: msg`gardez une seule de ces lignes`,
  },
  "instruction-vide": {
    gravite: "erreur",
    titre: msg`« ${"mot"} » n’est suivi de rien`,
    ici: msg`attendu dessous : ${"possibles"}`,
    aide: msg`écrivez dessous ${"possibles"}`,
  },
  "suspension-sans-effet": {
    gravite: "erreur",
    titre: msg`la suspension de « ${"element"} » ne dit pas ce qu’il vaut pendant ce temps`,
    ici: msg`il manque l’effet`,
    aide: msg`ajoutez dessous « réputé atteint », « sans points » ou « points : non communiqués … »`,
  },
  "citation-sans-objet": {
    gravite: "avertissement",
    titre: msg`cette citation ne précède aucune déclaration`,
    ici: msg`une citation se lit avec ce qui la suit`,
    aide: msg`placez-la juste avant l’acte, le dispositif, l’élément ou l’instruction qu’elle justifie`,
  },
} satisfies Family;
