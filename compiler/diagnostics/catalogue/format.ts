// What the formatter says when it leaves a file as it is.
import { msg, type Family } from "../catalogue.ts";

export const format = {
  "format-impossible": {
    gravite: "avertissement",
    titre: msg`ce fichier n’est pas mis en forme : sa lecture signale ${"fautes"}`,
    pourquoi: msg`mettre en forme un texte mal lu pourrait en perdre une partie ; le fichier reste donc tel que vous l’avez écrit`,
    aide: msg`corrigez d’abord ce que la lecture signale, puis relancez la mise en forme`,
  },
  "format-infidele": {
    gravite: "erreur",
    titre: msg`ce fichier n’est pas mis en forme : ${"perte"} aurait changé`,
    pourquoi: msg`la mise en forme relit ce qu’elle écrit ; ici, elle n’a pas retrouvé le texte de départ ; le fichier reste tel que vous l’avez écrit, et vos règles ne sont pas en cause`,
    aide: msg`c’est un défaut de l’outil : signalez-le en joignant ce fichier, ou le passage montré ici s’il suffit à le reproduire`,
  },
} satisfies Family;
