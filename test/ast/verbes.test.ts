// What an amending act does: each verb parses to its node.
import { describe, expect, test } from "vitest";
import { print } from "../../compiler/ast/print.ts";
import { lire, verbe } from "./lire.ts";

describe("verbs", () => {
  test.each([
    ["transfère coordination de volet 2 vers volet 1\n sans points au lieu de 120", "transfere cible=(coordination) de=(volet 2) vers=(volet 1)\n  sans: sans-clause mot=points\n    auLieuDe: datee cas=[{ 120 }]"],
    ["transfère x de téléservices vers volet 2 après y", "transfere cible=(x) de=(téléservices) vers=(volet 2) apres=(y)"],
    ["modifie volet 1 malgré avenant_8\n points : 400", "modifie malgre=[avenant_8] cible=(volet 1)\n  clauses: clause mot=points\n    valeur: datee cas=[{ 400 }]"],
    ["modifie x\n sans majoration m\n sans prérequis", "modifie cible=(x)\n  sans: sans-clause mot=majoration nom=m\n  sans: sans-clause mot=prerequis"],
    ["modifie p\n valeur : 850 patients au lieu de 800 patients", "modifie cible=(p)\n  clauses: clause mot=valeur\n    valeur: datee cas=[{ 850 patients }]\n    auLieuDe: datee cas=[{ 800 patients }]"],
    ["remplace a\n indicateur a\n sous-indicateur b", "remplace cible=(a)\n  element: element genre=indicateur nom=a\n    enfants: element genre=sous-indicateur nom=b"],
    ["remplace a par\n indicateur b", "remplace cible=(a)\n  element: element genre=indicateur nom=b"],
    ["ajoute à volet 2 après x\n indicateur y\n points : 3\n indicateur z", "ajoute a=(volet 2) apres=(x)\n  elements: element genre=indicateur nom=y\n    clauses: clause mot=points\n      valeur: datee cas=[{ 3 }]\n  elements: element genre=indicateur nom=z"],
    ["ajoute à téléservices avant x\n sous-indicateur y", "ajoute a=(téléservices) avant=(x)\n  elements: element genre=sous-indicateur nom=y"],
    ["ajoute\n calcul c : 3", "ajoute\n  declarations: declaration genre=calcul nom=c\n    valeur: datee cas=[{ 3 }]"],
    ["fusionne a et b dans c\n condition : x", "fusionne cibles=[(a), (b)] dans=(c)\n  clauses: clause mot=condition\n    valeur: datee cas=[{ x }]"],
    ["scinde a en\n indicateur b\n indicateur c", "scinde cible=(a)\n  elements: element genre=indicateur nom=b\n  elements: element genre=indicateur nom=c"],
    ["abroge volet 3", "abroge cible=(volet 3)"],
    ["renomme a en b « B »", "renomme cible=(a) en=b libelle=« B »"],
    ["renomme a « B »", "renomme cible=(a) libelle=« B »"],
    ["renumérote volet 2 en volet 3", "renumerote cible=(volet 2) en=(volet 3)"],
    ["reporte x du 28 avril 2023 au 15 juillet 2023", "reporte cible=(x) du=2023-04-28 au=2023-07-15"],
    ["suspend x\n réputé atteint", "suspend cible=(x) effet=repute-atteint"],
    ["suspend x, réputée atteinte", "suspend cible=(x) effet=repute-atteint"],
    ["suspend x\n sans points", "suspend cible=(x) effet=sans-points"],
    ["suspend x\n points : non communiqués, de 0 à 22,5", "suspend cible=(x)\n  effet: non-communiques de=0 a=22.5"],
    ["rétablit x", "retablit cible=(x)"],
    ["pour mémoire « annexe 3, 1° »", "pour-memoire texte=« annexe 3, 1° »"],
    ["> 5° Les mots\n> sont remplacés.\n abroge x", "abroge cible=(x) citation=> 5° Les mots / sont remplacés."],
  ])("%s", (texte, attendu) => expect(verbe(texte)).toBe(attendu));

  test.each([
    ["suspend x", "suspension-sans-effet «suspend x»"],
    ["modifie x", "instruction-vide «modifie»"],
    ["remplace x", "instruction-vide «remplace»"],
    ["ajoute à x", "instruction-vide «ajoute»"],
    ["abroge x\n points : 3", "place-inattendue «points»"],
    ["modifie x\n calcul c : 3", "place-inattendue «calcul»"],
  ])("%s is refused", (texte, attendu) => expect(verbe(texte)).toBe(attendu));
});

describe("acts and groups", () => {
  test.each([
    ["convention c « C »\n signée le 25 août 2016\n publiée le 23 octobre 2016", "genre=convention nom=c libelle=« C » signe=2016-08-25 publie=2016-10-23"],
    ["avenant a à c\n après b\n après d", "genre=avenant nom=a lien=a cible=c apres=[b, d]"],
    ["décision a modifiant c", "genre=decision nom=a lien=modifiant cible=c"],
    ["règlement a remplaçant c", "genre=reglement nom=a lien=remplacant cible=c"],
    ["arrêté a\n note : « n »", "genre=arrete nom=a notes=[« n »]"],
    ["accord a", "genre=accord nom=a"],
    ["lecture l de a", "genre=lecture nom=l lien=de cible=a"],
  ])("%s", (texte, attendu) => {
    const lu = lire(`${texte}\n`);
    expect(lu.dits).toEqual([]);
    expect(print(lu.fichier.actes[0]!)).toBe(`acte ${attendu}\n`);
  });

  test("a group has a window, a citation of the act, sources and notes", () => {
    const lu = lire("avenant a\ndans d, à compter de 2022, par « article 4 »\n source : déduite\n note : « n »\n abroge x\n");
    expect(lu.dits).toEqual([]);
    expect(print(lu.fichier.actes[0]!.dispositions[0]!)).toBe(
      "groupe dispositif=d fenetre=[2022-01-01..[ par=« article 4 » notes=[« n »]\n  sources: source standing=deduite\n  verbes: abroge cible=(x)\n",
    );
  });

  test("an announced total", () => {
    const lu = lire("avenant a\nannonce total de volet 2 de d : 883 points en 2023\n écart reconnu de 48 points « m »\n source : « JO »\n");
    expect(lu.dits).toEqual([]);
    expect(print(lu.fichier.actes[0]!.dispositions[0]!)).toBe(
      "annonce cible=(volet 2 de d)\n  valeur: datee cas=[{ 883 points [2023-01-01..2024-01-01[ }]\n  ecart: ecart valeur=48 points motif=« m »\n  sources: source standing=texte texte=« JO »\n",
    );
  });

  test("a dispositif may succeed another", () => {
    const lu = lire("convention c\ndispositif d « D » à compter de 2024, succède à e\n");
    expect(lu.dits).toEqual([]);
    expect(print(lu.fichier.actes[0]!.dispositions[0]!)).toBe("dispositif nom=d libelle=« D » fenetre=[2024-01-01..[ succedeA=e\n");
  });

  test("ranks close sections", () => {
    const lu = lire("convention c\ndispositif d\n indicateur a\n volet 1\n indicateur b\n sous-indicateur s\n indicateur e\n volet 2\ndispositif f\n");
    expect(lu.dits).toEqual([]);
    const noms = (e: { nom: { nom: string }; enfants: readonly unknown[] }): string =>
      `${e.nom.nom}(${(e.enfants as (typeof e)[]).map(noms).join(" ")})`;
    expect(lu.fichier.actes[0]!.dispositions.map((d) => (d.kind === "dispositif" ? noms(d) : ""))).toEqual(["d(a() volet 1(b(s()) e()) volet 2())", "f()"]);
  });

  test("provisions before any act are kept and reported", () => {
    const lu = lire("dispositif d\n points : 3\n");
    expect(lu.dits).toEqual(["disposition-sans-acte «dispositif»"]);
    expect(lu.fichier.orphelines).toHaveLength(1);
  });
});
