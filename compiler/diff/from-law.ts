// The only way in: two laws of one dispositif become the list of what differs, in reading order. Elements are matched by their
// identity for life, so that a renaming or a transfer is one change and not a disappearance.
import { texteDe } from "../ir/contenu.ts";
import { printProgramme } from "../ir/print.ts";
import { parcourir } from "../ir/walk.ts";
import { equal } from "../ast/equal.ts";
import type { DeclarationEnVigueur, DispositifEnVigueur, ElementEnVigueur } from "../law/law.ts";
import { anneeDe } from "../runtime/jours.ts";
import { causesDe, causesParRecherche, fonde, nomsDe, type Cotes } from "./auteur.ts";
import type { Cause, Changement, Sujet } from "./changement.ts";
import { clausesChangees, totauxChanges, valeurChangee, type Identites, type Porteur } from "./clauses.ts";
import { placesDe, type Cote, type Place } from "./cote.ts";
import { seulDUnCote } from "./elements.ts";

/** Every difference between two viewpoints of one dispositif; `renvois`: other dispositifs it depends on, which differ. */
export function changementsDe(cotes: Cotes, renvois: readonly string[] = []): readonly Changement[] {
  const { avant, apres } = cotes;
  if (!avant.loi && !apres.loi) return [];
  if (!avant.loi || !apres.loi) return [naissanceOuFin(cotes, (apres.loi ?? avant.loi)!)];
  const out = surLesTextes(cotes, avant.loi, apres.loi);
  const sujet = sujetDuDispositif(apres.loi);
  const base = { sujet, article: texteDe(apres.loi.clauses.get("article")), causes: [] } as const;
  out.push(...renvois.map((dispositif): Changement => ({ ...base, portee: "calcul", kind: "renvoi", dispositif })));
  const [a, b] = [echeance(avant), echeance(apres)];
  if (a !== null && b !== null && a !== b) out.push({ ...base, portee: "calcul", kind: "echeance", avant: a, apres: b });
  if (out.length === 0 && printProgramme(avant.programme!) !== printProgramme(apres.programme!)) {
    const [x, y] = [avant.programme!.actes, apres.programme!.actes];
    out.push(equal(x, y) ? { ...base, portee: "calcul", kind: "autre" } : { ...base, portee: "texte", kind: "actes", avant: x, apres: y });
  }
  return out;
}

function naissanceOuFin(cotes: Cotes, loi: DispositifEnVigueur): Changement {
  const cree = cotes.apres.loi !== null;
  const base = { sujet: sujetDuDispositif(loi), article: texteDe(loi.clauses.get("article")), portee: "calcul", kind: cree ? "dispositif-cree" : "dispositif-eteint" } as const;
  const abroge = causesParRecherche(cotes, (i) => i.kind === "abroge" && i.cible.nom === loi.nom);
  const causes = abroge.length > 0 ? abroge : causesDe(cotes, cree ? null : loi.cree, cree ? loi.cree : null);
  return { ...base, causes: causes.length > 0 ? causes : [{ par: loi.cree, sens: "date" }] };
}

/** The year of « fin d’exercice », for a programme that speaks of it. */
function echeance({ programme, vue }: Cote): string | null {
  const parle = programme!.regles.some((r) => [...parcourir(r.expr)].some((e) => e.kind === "fin-exercice"));
  return parle ? `${vue.exercice ?? anneeDe(vue.viewpoint.jour)}-12-31` : null;
}

function surLesTextes(cotes: Cotes, avant: DispositifEnVigueur, apres: DispositifEnVigueur): Changement[] {
  const places = { avant: placesDe(avant), apres: placesDe(apres) };
  const ids: Identites = { avant: nomsVersIds(places.avant), apres: nomsVersIds(places.apres) };
  const tete: Porteur = { sujet: sujetDuDispositif(apres), article: texteDe(apres.clauses.get("article")), noms: [apres.nom] };
  const porteurs = new Map<string | null, Porteur>([[null, tete]]);
  for (const [id, p] of [...places.avant, ...places.apres]) porteurs.set(id, porteurDe(p.element, places.avant.get(id)?.element));
  const out = [
    ...libelleChange(cotes, tete, avant, apres),
    ...citationChangee(tete, avant, apres),
    ...clausesChangees(cotes, ids, tete, avant.clauses, apres.clauses),
    ...declarationsChangees(cotes, ids, avant, apres),
    ...ordreChange(tete, enfantsCommuns(places, null)),
  ];
  const parcours = (elements: readonly ElementEnVigueur[], parent: ElementEnVigueur | null): void => {
    for (const e of elements) {
      const ancien = places.avant.get(e.id);
      const porteur = porteurs.get(e.id)!;
      if (ancien) out.push(...elementChange(cotes, ids, porteur, ancien, { element: e, parent }), ...ordreChange(porteur, enfantsCommuns(places, e.id)));
      else if (parent === null || places.avant.has(parent.id)) out.push(seulDUnCote(cotes, porteur.sujet, porteur.article, e, parent ? [parent] : [], false));
      parcours(e.enfants, e);
    }
    for (const [id, p] of places.avant) {
      if ((p.parent?.id ?? null) !== (parent?.id ?? null) || places.apres.has(id)) continue;
      out.push(seulDUnCote(cotes, porteurs.get(id)!.sujet, porteurs.get(id)!.article, p.element, p.parent ? [p.parent] : [], true));
    }
  };
  parcours(apres.enfants, null);
  return [...out, ...totauxChanges(cotes, ids, (id) => porteurs.get(id))];
}

function sujetDuDispositif(d: DispositifEnVigueur): Sujet {
  return { genre: "dispositif", id: d.nom, nom: d.nom, libelle: d.libelle };
}

function porteurDe(e: ElementEnVigueur, ancien: ElementEnVigueur | undefined): Porteur {
  return { sujet: { genre: e.genre, id: e.id, nom: e.nom, libelle: e.libelle }, article: texteDe(e.clauses.get("article")), noms: [e.nom, ancien?.nom] };
}

function nomsVersIds(places: ReadonlyMap<string, Place>): ReadonlyMap<string, string> {
  return new Map([...places].map(([id, p]) => [p.element.nom, id]));
}

type Libelle = { readonly libelle: string | null; readonly citation: string | null };

function elementChange(cotes: Cotes, ids: Identites, porteur: Porteur, a: Place, b: Place): Changement[] {
  const base = { sujet: porteur.sujet, article: porteur.article } as const;
  const noms = nomsDe(cotes, ...porteur.noms);
  const out: Changement[] = [];
  if (a.element.genre !== b.element.genre) out.push({ ...base, portee: "calcul", kind: "nature", avant: a.element.genre, apres: b.element.genre, causes: causesParRecherche(cotes, (i) => i.kind === "remplace" && (noms.has(i.cible.nom) || fonde(i, noms))) });
  if ((a.parent?.id ?? null) !== (b.parent?.id ?? null))
    out.push({ ...base, portee: "calcul", kind: "transfere", avant: a.parent?.nom ?? null, apres: b.parent?.nom ?? null, causes: causesDuTransfert(cotes, noms) });
  if (a.element.nom !== b.element.nom)
    out.push({
      ...base, portee: "texte", kind: b.element.genre === "volet" ? "renumerote" : "renomme", avant: a.element.nom, apres: b.element.nom,
      causes: causesParRecherche(cotes, (i) => (i.kind === "renumerote" || (i.kind === "renomme" && i.en !== undefined)) && noms.has(i.cible.nom)),
    });
  out.push(...libelleChange(cotes, porteur, a.element, b.element), ...suspensionChangee(cotes, porteur, a.element, b.element));
  return [...out, ...citationChangee(porteur, a.element, b.element), ...clausesChangees(cotes, ids, porteur, a.element.clauses, b.element.clauses)];
}

/** Moved by name, or written again elsewhere by an act that rewrites a whole volet. */
function causesDuTransfert(cotes: Cotes, noms: ReadonlySet<string>): readonly Cause[] {
  const nomme = causesParRecherche(cotes, (i) => i.kind === "transfere" && noms.has(i.cible.nom));
  return nomme.length > 0 ? nomme : causesParRecherche(cotes, (i) => fonde(i, noms));
}

function libelleChange(cotes: Cotes, { sujet, article, noms }: Porteur, a: Libelle, b: Libelle): Changement[] {
  if (a.libelle === b.libelle) return [];
  const tous = nomsDe(cotes, ...noms);
  const causes = causesParRecherche(cotes, (i) => (i.kind === "renomme" && i.libelle !== undefined && tous.has(i.cible.nom)) || (i.kind === "remplace" && (tous.has(i.cible.nom) || fonde(i, tous))));
  return [{ sujet, article, portee: "texte", kind: "renomme", avant: a.libelle, apres: b.libelle, causes }];
}

function citationChangee({ sujet, article }: Porteur, a: Libelle, b: Libelle): Changement[] {
  return a.citation === b.citation ? [] : [{ sujet, article, portee: "texte", kind: "citation", avant: a.citation, apres: b.citation, causes: [] }];
}

function suspensionChangee(cotes: Cotes, { sujet, article }: Porteur, a: ElementEnVigueur, b: ElementEnVigueur): Changement[] {
  const [x, y] = [a.suspension, b.suspension];
  if (equal(x?.effet, y?.effet)) return [];
  const noms = nomsDe(cotes, a.nom, b.nom);
  const connues = causesDe(cotes, x?.par ?? null, y?.par ?? null);
  const causes = connues.length > 0 ? connues : causesParRecherche(cotes, (i) => i.kind === "retablit" && noms.has(i.cible.nom));
  return [{ sujet, article, portee: "calcul", kind: !x ? "suspendu" : !y ? "retabli" : "suspension-recrite", avant: x?.effet ?? null, apres: y?.effet ?? null, causes }];
}

function enfantsCommuns(places: { readonly avant: ReadonlyMap<string, Place>; readonly apres: ReadonlyMap<string, Place> }, parent: string | null): { readonly avant: Place[]; readonly apres: Place[] } {
  const sous = (ici: ReadonlyMap<string, Place>, la: ReadonlyMap<string, Place>): Place[] =>
    [...ici].filter(([id, p]) => (p.parent?.id ?? null) === parent && la.has(id) && (la.get(id)!.parent?.id ?? null) === parent).map(([, p]) => p);
  return { avant: sous(places.avant, places.apres), apres: sous(places.apres, places.avant) };
}

function ordreChange({ sujet, article }: Porteur, { avant, apres }: { readonly avant: readonly Place[]; readonly apres: readonly Place[] }): Changement[] {
  if (avant.every((p, i) => p.element.id === apres[i]!.element.id)) return [];
  return [{ sujet, article, portee: "texte", kind: "ordre", avant: avant.map((p) => p.element.nom), apres: apres.map((p) => p.element.nom), causes: [] }];
}

function declarationsChangees(cotes: Cotes, ids: Identites, avant: DispositifEnVigueur, apres: DispositifEnVigueur): Changement[] {
  const noms = [...new Set([...apres.declarations.keys(), ...avant.declarations.keys()])];
  return noms.flatMap((nom) => {
    const [a, b] = [avant.declarations.get(nom), apres.declarations.get(nom)];
    const d: DeclarationEnVigueur = (b ?? a)!;
    const sujet: Sujet = { genre: d.genre, id: `${apres.nom}/${nom}`, nom, libelle: d.libelle };
    const porteur: Porteur = { sujet, article: null, noms: [nom] };
    if (!a || !b) return [seulDUnCote(cotes, sujet, null, d, [], b === undefined)];
    if (a.genre !== b.genre) return [seulDUnCote(cotes, { ...sujet, genre: a.genre }, null, a, [], true), seulDUnCote(cotes, sujet, null, b, [], false)];
    return [
      ...libelleChange(cotes, porteur, a, b),
      ...citationChangee(porteur, a, b),
      ...valeurChangee(cotes, ids, porteur, { mot: "valeur", nomClause: null }, a, b),
    ];
  });
}
