// A comparison as data: what the versioned JSON document of `comparer` holds besides its head.
import type { Fourchette, Resultat } from "../evaluate/resultat.ts";
import { ecrire } from "../runtime/exact.ts";
import type { Changement } from "./changement.ts";
import type { Figures } from "./chiffres.ts";
import type { Comparaison, ComparaisonDeDispositif } from "./comparer.ts";
import type { Cote } from "./cote.ts";
import { cleDeValeur } from "./essai.ts";
import { exacte } from "./figures.ts";
import { motsDe, type Mots } from "./mots.ts";
import type { Lieu } from "./document.ts";

type Objet = Readonly<Record<string, unknown>>;

export function comparaisonEnJson(comparaison: Comparaison, place: Lieu): Objet {
  return {
    differents: comparaison.dispositifs.some((d) => d.changements.length > 0),
    dispositifs: comparaison.dispositifs.map((d) => dispositifEnJson(comparaison, d, place)),
  };
}

function dispositifEnJson({ corpus }: Comparaison, d: ComparaisonDeDispositif, place: Lieu): Objet {
  const mots = motsDe(corpus, d.nom, d.cotes);
  const cote = (nom: "avant" | "apres"): Objet => {
    const { vue, loi, programme }: Cote = d.cotes[nom];
    return {
      en_vigueur: loi !== null, exercice: vue.exercice, jour: vue.viewpoint.jour, connu_le: vue.viewpoint.connuLe, sans: vue.viewpoint.sans,
      lectures: vue.viewpoint.lectures, statuts: d.statuts[nom], actes: programme?.actes ?? [],
      instructions: d.ecartees[nom].map((i) => ({ acte: i.operation.acte, operation: i.operation.id, statut: i.statut, place: place(i.operation.span) })),
    };
  };
  return {
    dispositif: d.nom,
    libelle: d.libelle,
    avant: cote("avant"),
    apres: cote("apres"),
    changements: d.changements.map((c, i) => changementEnJson(mots, c, d.recherche?.portees[i] ?? null, place)),
    maxima: d.maxima.map((m) => ({ element: m.element?.nom ?? null, avant: figures(m.avant), apres: figures(m.apres) })),
    cas: {
      inchanges: d.cas.inchanges,
      illisibles: d.cas.illisibles,
      autres_exercices: d.cas.autresExercices,
      deplaces: d.cas.deplaces.map((c) => ({
        nom: c.nom, place: place(c.span), avant: figures(c.issues.avant), apres: figures(c.issues.apres),
        verdicts: c.verdicts.map((v) => ({ element: v.nom, avant: v.avant, apres: v.apres })),
      })),
    },
    recherche: d.recherche && {
      pratiques_essayees: d.recherche.essayes,
      limite_atteinte: d.recherche.epuise,
      base: donnees(d.recherche.base),
      temoins: d.recherche.temoins.map((t) => ({
        ecarts: t.ecarts.map((e) => ({ donnee: e.donnee, base: cleDeValeur(e.base), valeur: cleDeValeur(e.valeur) })),
        avant: resultat(t.issues.avant), apres: resultat(t.issues.apres),
      })),
    },
  };
}

function changementEnJson(mots: Mots, c: Changement, portee: { readonly temoins: readonly number[] } | null, place: Lieu): Objet {
  const { sujet, geste, avant, apres } = mots.dire(c);
  return {
    genre: c.kind,
    portee: c.portee,
    element: { genre: c.sujet.genre, id: c.sujet.id, nom: c.sujet.nom, libelle: c.sujet.libelle },
    clause: "mot" in c ? (c.nomClause === null ? c.mot : `${c.mot} ${c.nomClause}`) : null,
    texte: `${sujet} : ${geste}`,
    avant: avant === "" ? null : avant,
    apres: apres === "" ? null : apres,
    article: c.article,
    actes: c.causes.map((k) => ({ acte: k.par.acte, par: k.par.par, operation: k.par.operation, sens: k.sens, place: place(k.par.span) })),
    temoins: portee?.temoins ?? null,
  };
}

function resultat(r: Resultat | null): Objet | null {
  return r && { ...figures(r), elements: Object.fromEntries(r.elements.map((e) => [e.nom, e.verdict])) };
}

function figures(f: Figures | null): Objet | null {
  return f && { points: chiffre(f.points), montant: chiffre(f.montant) };
}

function chiffre(f: Fourchette | null): Objet | null {
  if (f === null) return null;
  const e = exacte(f);
  return { min: f.min && ecrire(f.min), max: f.max && ecrire(f.max), exact: e === undefined ? null : ecrire(e) };
}

function donnees(d: ReadonlyMap<string, Parameters<typeof cleDeValeur>[0]>): Objet {
  return Object.fromEntries([...d].sort(([a], [b]) => (a < b ? -1 : 1)).map(([nom, v]) => [nom, cleDeValeur(v)]));
}
