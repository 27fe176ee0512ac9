// A datum that no practice could give: bounds the wrong way round or in another unit, « au plus » a name that is no datum,
// that counts something else, or that comes back to the datum itself; two options that a table would read alike.
import type * as ast from "../ast/nodes.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { controles } from "../diagnostics/catalogue/controles.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest, proposerNom } from "../diagnostics/suggest.ts";
import { bornee, dimensionEcrite, domaineDe } from "../ir/entrees.ts";
import { serre } from "../ir/names.ts";
import { compatibles, enFrancais, nombreDe, typeDeDonnee, unitesDe } from "../ir/types.ts";
import type { Unites } from "../ir/types.ts";
import * as exact from "../runtime/exact.ts";
import type { ControleDeCorpus } from "./controle.ts";

const dire = speaker(controles);

export const donneeImpossible: ControleDeCorpus = {
  sur: "corpus", codes: ["donnee-bornes", "donnee-au-plus", "donnee-choix"],
  run(corpus: Corpus) {
    const unites = unitesDe(corpus.donnees);
    return [...corpus.donnees.values()].flatMap((d) => [...bornes(d, unites), ...auPlus(corpus, d, unites), ...choix(d)]);
  },
};

// ---- entre … et … -------------------------------------------------------------------------------------------------

function bornes(d: ast.Donnee, unites: Unites): Diagnostic[] {
  if (!d.entre) return [];
  const { min, max } = d.entre;
  const refuser = (e: ast.Expr, raison: string): Diagnostic[] => [dire("donnee-bornes", e.span, { nom: d.nom.nom, raison })];
  for (const e of [min, max]) {
    const raison = refusDe(d, e, unites);
    if (raison !== null) return refuser(e, raison);
  }
  const [bas, haut] = [bornee(min)!, bornee(max)!];
  if (exact.compare(bas, haut) > 0) return refuser(max, "la première borne dépasse la seconde");
  const vide = domaineDe(d).entier && exact.plafond(bas) > exact.plancher(haut);
  return vide ? refuser(max, "aucun nombre entier ne se trouve entre les deux") : [];
}

/** Why this is no bound for that datum; null when it is one. */
function refusDe(d: ast.Donnee, e: ast.Expr, unites: Unites): string | null {
  const type = typeDeDonnee(d);
  const valeur = bornee(e);
  if (type.kind !== "nombre" && type.kind !== "date") return `${enFrancais(type, unites)} n’a pas de bornes`;
  if (valeur === null || (e.kind === "date") !== (type.kind === "date")) return `on attendait ${enFrancais(type, unites)}`;
  const dimension = dimensionEcrite(e);
  if (dimension !== null) return compatibles(nombreDe(dimension), type) ? null : `on attendait ${enFrancais(type, unites)}`;
  const taux = d.type!.kind === "type-taux" && e.kind === "nombre";
  return taux && valeur.n !== 0n && !exact.egal(valeur, exact.UN) ? "une borne de taux s’écrit « 20 % » ou « 1/5 »" : null;
}

// ---- au plus … ----------------------------------------------------------------------------------------------------

function auPlus(corpus: Corpus, d: ast.Donnee, unites: Unites): Diagnostic[] {
  if (!d.auPlus) return [];
  const autre = corpus.donnees.get(d.auPlus.nom);
  const refuser = (raison: string, place: ReturnType<typeof proposerNom> = {}): Diagnostic[] =>
    [dire("donnee-au-plus", d.auPlus!.span, { nom: d.nom.nom, autre: d.auPlus!.nom, raison }, place)];
  if (!autre) {
    const proche = nearest(d.auPlus.nom, corpus.donnees.keys());
    return refuser("aucune donnée ne porte ce nom", proposerNom(d.auPlus.span, proche));
  }
  const [type, sien] = [typeDeDonnee(d), typeDeDonnee(autre)];
  if (type.kind !== "nombre" && type.kind !== "date") return refuser(`${enFrancais(type, unites)} ne se range pas du plus petit au plus grand`);
  // A datum at odds with its own bound is blamed for it, and not those that it bounds.
  const suivante = autre.auPlus && corpus.donnees.get(autre.auPlus.nom);
  if (suivante && suivante !== d && !compatibles(sien, typeDeDonnee(suivante))) return [];
  if (!compatibles(type, sien)) return refuser(`« ${d.nom.nom} » est ${enFrancais(type, unites)}, « ${autre.nom.nom} » est ${enFrancais(sien, unites)}`);
  if (revientA(corpus, d, autre)) return refuser("ces données se bornent en rond");
  const [min, max] = [domaineDe(d).domaine.min, domaineDe(autre).domaine.max];
  if (min !== null && max !== null && exact.compare(min, max) > 0) return refuser("les bornes de l’une et de l’autre ne le permettent jamais");
  return [];
}

function revientA(corpus: Corpus, d: ast.Donnee, autre: ast.Donnee): boolean {
  const vues = new Set<ast.Donnee>();
  for (let x: ast.Donnee | undefined = autre; x && !vues.has(x); x = x.auPlus && corpus.donnees.get(x.auPlus.nom)) {
    if (x === d) return true;
    vues.add(x);
  }
  return false;
}

// ---- choix parmi … ------------------------------------------------------------------------------------------------

/** A cell names an option or its label, ignoring case, accents, « - » and « _ »: none may be that of another option. */
function choix(d: ast.Donnee): Diagnostic[] {
  if (d.type?.kind !== "type-choix") return [];
  const porteurs = new Map<string, ast.OptionChoix>();
  for (const option of d.type.options) {
    for (const mot of [option.nom.nom, ...(option.libelle ? [option.libelle.texte] : [])]) {
      const autre = porteurs.get(serre(mot));
      if (autre !== undefined && autre !== option) {
        return [dire("donnee-choix", option.nom.span, { nom: d.nom.nom, mot }, { etiquettes: [{ span: autre.nom.span, texte: "ce choix se lit déjà ainsi" }] })];
      }
      porteurs.set(serre(mot), option);
    }
  }
  return [];
}
