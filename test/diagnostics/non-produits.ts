// Codes that no extract of this folder produces, each with the reason. The list may only shrink.
const OCTETS = "about the bytes of a file, which are no text: test/ast/lecture.test.ts";
const TAILLE = "takes a text of more than a page: test/ast/lecture.test.ts";
const LIMITES = "a published limit, whose both sides need more than a page: test/robustness/limites.test.ts";
const CAS = "takes a file of more than a page: test/scenarios/fautes.test.ts";
const CALCUL = "takes a rule of more than a page";
const HYPOTHESE = "the reason of an instruction without object in a law that lacks an act: test/law";
const FORME = "said by the formatter alone: test/format";

export const NON_PRODUITS: ReadonlyMap<string, string> = new Map([
  ["texte-non-utf8", OCTETS],
  ["marque-en-tete", OCTETS],
  ["fichier-trop-long", TAILLE],
  ["ligne-trop-longue", TAILLE],
  ["remarque-trop-longue", LIMITES],
  ["trop-de-regles", LIMITES],
  ["trop-de-fichiers", LIMITES],
  ["projet-trop-grand", LIMITES],
  ["progression-trop-longue", LIMITES],
  ["et-d-autres-fautes", TAILLE],
  ["yaml-trop-grand", CAS],
  ["yaml-trop-profond", CAS],
  ["cas-trop-nombreux", CAS],
  ["donnee-mauvais-type", "said of data that come from no file: test/scenarios/fautes.test.ts"],
  ["definitions-trop-profondes", CALCUL],
  ["calcul-trop-grand", CALCUL],
  ["tableau-trop-grand", CALCUL],
  ["tableau-trop-long", CALCUL],
  ["acte-vise-ecarte", HYPOTHESE],
  ["exception-absente", HYPOTHESE],
  ["format-impossible", FORME],
  ["format-infidele", FORME],
]);
