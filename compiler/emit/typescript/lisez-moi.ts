// The page that importers of the package read first: how to ask, what comes back. Its examples name real data of the first dispositif;
// a test runs them as they stand. Doctors and lawyers have documents/.
import type { Entree, Programme } from "../../ir/programme.ts";
import type { OutputFile } from "../emitter.ts";
import { noyauDe } from "./entiers/noyau.ts";
import { NOM_DU_PAQUET } from "./package-json.ts";
import type { DispositifDuPaquet, Paquet } from "./paquet.ts";
import { periodeDe } from "./paquet.ts";
import { chaine } from "./writers.ts";

export function lisezMoi(paquet: Paquet): OutputFile {
  const choisi = paquet.dispositifs.find((d) => d.edition.periode === "annee-civile") ?? paquet.dispositifs[0];
  const texte = [TITRE, ...(choisi === undefined ? [] : exemples(choisi)), entrees(paquet), GARANTIES].join("\n\n");
  return { chemin: "README.md", contenu: `${texte}\n` };
}

const TITRE = `<!-- Fichier généré par Avenant — ne pas modifier. -->
# ${NOM_DU_PAQUET}

Les règles des conventions médicales, exactes, datées et sourcées : ce qu'un cabinet obtient, pourquoi, et ce qui lui manque. Modules
JavaScript (ESM) et leurs types, sans aucune dépendance ; Node 20 ou plus, ou un navigateur. Rien n'est lu, écrit ni envoyé.`;

function exemples(d: DispositifDuPaquet): readonly string[] {
  const version = d.edition.versions.at(-1)!;
  const question = questionDe(d);
  const donnees = donneesDExemple(version.programme);
  const importe = `import { estimer } from "${NOM_DU_PAQUET}/${d.dossier}";\nimport { compte } from "${NOM_DU_PAQUET}/unites";`;
  return [
    bloc("Évaluer", `import { evaluer } from "${NOM_DU_PAQUET}/${d.dossier}";
import { compte } from "${NOM_DU_PAQUET}/unites";

const evalue = evaluer(${typees(donnees)}, ${question});
if (evalue.valide) console.log(String(evalue), evalue.elements.map((e) => [e.nom, e.verdict, e.points, e.montant]));
else for (const f of evalue.erreurs) console.log(f.message); // ici : ce qui manque`, "Quand toutes les données sont connues : verdict, points en centièmes entiers et montant en centimes entiers, au total et par élément. Une donnée qui manque ou ne peut être lue fait refuser l'ensemble, et dit laquelle ; `estimer` se passe de ce qui manque. Pour envoyer ou copier un résultat, une explication : `toJSON()`, ce que fait `JSON.stringify`.\n\nLes données sont un objet, ou une classe qui les lit ailleurs. De même est refusé, sauf pour les taux, ce que des entiers ne tiennent pas : un compte de plus de 2 147 483 647, des points ou des euros de plus de deux décimales ; `estimer` et `expliquer` le prennent."),
    bloc("Estimer", `${importe}

const resultat = estimer(${typees(donnees)}, ${question});
if (resultat.valide) {
  console.log(resultat.points, resultat.montant); // { min, max, exact } : ce qui manque n'est jamais zéro
  for (const e of resultat.elements) console.log(e.libelle, e.verdict, e.points?.exact);
  for (const d of resultat.donneesManquantes) console.log(d.nom, d.largeur); // la plus décisive d'abord
}`, "Toute donnée peut manquer. Le résultat est alors un encadrement, et dit quelle donnée demander d'abord. `connuLe`, dans la question, répond avec ce qui était publié ce jour-là."),
    bloc("Contrôler des données", `import { verifierDonnees } from "${NOM_DU_PAQUET}";
import { donneesAFournir } from "${NOM_DU_PAQUET}/${d.dossier}";

const recu: unknown = JSON.parse(${chaine(JSON.stringify(Object.fromEntries(donnees.map((x) => [x.nom, x.valeur]))))});
const controle = verifierDonnees(recu);
if (controle.valide) console.log(donneesAFournir(controle.donnees, ${question}));
else for (const f of controle.fautes) console.log(f.donnee, f.message, f.proche);`, "`verifierDonnees` ne lève jamais d'erreur et dit toutes les fautes en français, avec le nom proche. Une donnée absente, ou `undefined`, est inconnue ; `null` est refusé. `schema` est le même contrôle sous la forme « Standard Schema » ; les schémas JSON sont sous `schemas/`."),
    bloc("Expliquer", `import { expliquer } from "${NOM_DU_PAQUET}/${d.dossier}";
import { compte } from "${NOM_DU_PAQUET}/unites";

const explication = expliquer(${typees(donnees)}, ${question});
if (explication.valide) {
  for (const e of explication.elements) console.log(e.phrases.join("\\n"));
  const parMontant = [...explication.gains].sort((a, b) => Number(b.centimes ?? 0) - Number(a.centimes ?? 0));
  for (const g of parMontant) console.log(g.libelle, g.points, g.effort?.manque, g.effort?.unite);
}`, "Pour chaque élément : la mesure, le seuil, ce qui manque dans l'unité du cabinet, ce que l'atteindre apporterait, la raison d'un refus, l'acte et l'article. `etapes` est le calcul entier : refait à la main, il donne le montant. Chaque partie se calcule quand on la lit."),
    ...(noyauDe(version.programme) === null ? [] : [bloc("Évaluer un tableau", `import { evaluerColonnes } from "${NOM_DU_PAQUET}/colonnes";
import { enColonnes } from "${NOM_DU_PAQUET}/${d.dossier}/${version.cle}-colonnes";

const lot = evaluerColonnes(enColonnes, { lignes: 2, colonnes: { ${colonnesDExemple(donnees)} } }, ${exerciceDe(d)});
for (let i = 0; i < lot.lignes; i++) console.log(lot.resultat(i)); // une ligne à laquelle il manque des données est encadrée
console.log(lot.refusees); // les lignes absurdes, et pourquoi`, "Une colonne par donnée (`enColonnes.colonnes` les décrit), en `Uint8Array` pour les oui ou non et les choix, en `Int32Array` pour le reste ; `presences` dit, bit par bit, les valeurs qui manquent. `parMorceaux` garde la mémoire constante ; sur un `SharedArrayBuffer`, plusieurs fils se partagent les lignes.")]),
    bloc("Unités", `import { additionner, centimes, compte, ecrireMontant, ecrirePoints, centiemesDePoint, part } from "${NOM_DU_PAQUET}/unites";

console.log(ecrireMontant(additionner(centimes(15750), centimes(250)))); // « 160 € »
console.log(ecrirePoints(centiemesDePoint(2250))); // « 22,5 points »
console.log(part(2, 3), compte(3000));`, "Les montants sont des centimes entiers, les points des centièmes entiers. TypeScript refuse d'ajouter des euros à des points, ou de donner un pourcentage pour un compte ; à l'exécution, une `RangeError` le dit en français. `Number(x)` rend le nombre nu."),
  ];
}

function bloc(titre: string, code: string, suite: string): string {
  return `## ${titre}\n\n\`\`\`ts\n${code}\n\`\`\`\n\n${suite}`;
}

function colonnesDExemple(donnees: readonly Exemple[]): string {
  return donnees.map((d) => `${cle(d.nom)}: ${typeof d.valeur === "number" ? `Int32Array.of(${d.valeur}, ${d.valeur})` : "Uint8Array.of(1, 0)"}`).join(", ");
}

function exerciceDe(d: DispositifDuPaquet): string {
  return /\d{4}/.exec(questionDe(d))![0];
}

/** A question that the latest rules answer. */
function questionDe({ edition: d }: DispositifDuPaquet): string {
  const derniere = [...d.grille].reverse().find((c) => c.version !== null && c.connuJusque === null);
  if (d.periode === "annee-civile" && derniere?.exercices != null) return `{ exercice: ${derniere.exercices.de} }`;
  return `{ jour: ${chaine(derniere?.jours.debut ?? "2022-01-01")} }`;
}

interface Exemple {
  readonly nom: string;
  readonly valeur: boolean | number;
}

/** A yes, and a count with the one that it cannot exceed. */
function donneesDExemple({ entrees }: Programme): readonly Exemple[] {
  const nommee = (nom: string | null): Entree | undefined => entrees.find((e) => e.nom === nom);
  const oui = entrees.find((e) => e.type.kind === "booleen");
  const petite = entrees.find((e) => e.entier && libre(e) && nommee(e.auPlus) !== undefined && libre(nommee(e.auPlus)!));
  return [...(oui ? [{ nom: oui.nom, valeur: true }] : []), ...(petite ? [{ nom: petite.nom, valeur: 2 }, { nom: petite.auPlus!, valeur: 3 }] : [])];
}

/** Nothing but its pair bounds it. */
function libre({ min, max }: Entree): boolean {
  return max === null && (min === null || min.n <= 2n);
}

function typees(donnees: readonly Exemple[]): string {
  return donnees.length === 0 ? "{}" : `{ ${donnees.map((d) => `${cle(d.nom)}: ${typeof d.valeur === "number" ? `compte(${d.valeur})` : d.valeur}`).join(", ")} }`;
}

/** As a developer writes a key: bare when JavaScript allows it. */
function cle(nom: string): string {
  return /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(nom) && nom !== "__proto__" ? nom : chaine(nom);
}

function entrees({ dispositifs }: Paquet): string {
  const lignes = dispositifs.map(({ dossier, edition: d }) => `| \`${NOM_DU_PAQUET}/${dossier}\` | ${d.versions.map((v) => `\`${v.cle}\` : ${periodeDe(d, v)}`).join("<br>")} |`);
  return `## Entrées

Un dispositif s'importe seul, et chaque version seule (\`${NOM_DU_PAQUET}/${dispositifs[0]?.dossier ?? "dispositif"}/${dispositifs[0]?.edition.versions[0]?.cle ?? "v1"}\`) : un empaqueteur ne garde que ce qui sert.

| Entrée | Versions |
|---|---|
${lignes.join("\n")}
| \`…/<version>-entiers\` | le calcul en entiers seul, sans messages : \`evaluerEnEntiers\` (quelques kilo-octets) |
| \`…/<version>-colonnes\`, \`${NOM_DU_PAQUET}/colonnes\` | un tableau à la fois |
| \`${NOM_DU_PAQUET}\` | tous les dispositifs, \`verifierDonnees\`, \`schema\`, \`provenance\`, les unités |
| \`${NOM_DU_PAQUET}/unites\` | les unités |
| \`${NOM_DU_PAQUET}/provenance\` | version du compilateur, empreinte des règles, actes et leurs dates, statut de chaque période (définitif, prévisionnel, provisoire) |
| \`${NOM_DU_PAQUET}/schemas/<dispositif>/<version>.json\` | schémas JSON (2020-12) |`;
}

const GARANTIES = `## Ce qui est garanti

- Aucun nombre à virgule ne décide de rien : les taux se comparent en multipliant, les montants sont exacts, et ne s'arrondissent que
  là où le texte le dit.
- Ce qui est inconnu reste inconnu : jamais zéro, jamais non.
- Les mêmes règles donnent les mêmes octets ; \`provenance\` dit lesquelles.`;
