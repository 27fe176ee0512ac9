// What an element was lowered to, taken up again in another law of the corpus where all that its lowering reads is the same: its
// clauses, where they were written, what the names in them stand for. What something was said of is lowered anew.
import type { Corpus } from "../corpus/corpus.ts";
import type { ElementEnVigueur } from "../law/law.ts";
import type { Exact } from "../runtime/exact.ts";
import type { Contexte, Journal } from "./contexte.ts";
import type { ElementProgramme } from "./programme.ts";
import type { Terme } from "./terme.ts";
import { clauseDe, contenuDe, effetDe, lieuDe, renvoisDans, type Renvoi } from "./traits.ts";

export interface ElementAbaisse {
  /** The acts that made it aside: other laws came to the same by other ways. */
  readonly element: Omit<ElementProgramme, "actes">;
  readonly accessible: Terme;
}

interface Abaisse extends ElementAbaisse {
  readonly journal: Journal;
}

const memoires = new WeakMap<Corpus, Map<string, Abaisse>>();

/** What an earlier law lowered the element to, its rules added to this programme; else `abaisser`, remembered. `parent`: what opens it. */
export function reprendre(ctx: Contexte, e: ElementEnVigueur, parent: string, abaisser: () => ElementAbaisse): ElementAbaisse {
  const cle = cleDe(ctx, e, parent);
  if (cle === undefined) return abaisser();
  const faits = memoires.get(ctx.law.corpus) ?? new Map<string, Abaisse>();
  memoires.set(ctx.law.corpus, faits);
  const fait = faits.get(cle);
  if (fait) {
    ctx.rejouer(fait.journal);
    return fait;
  }
  const { valeur, journal } = ctx.noter(abaisser);
  if (!journal.dit) faits.set(cle, { ...valeur, journal });
  return valeur;
}

/** All that the lowering of the element reads; undefined when it reaches further than its own dispositif's names. */
function cleDe(ctx: Contexte, e: ElementEnVigueur, parent: string): string | undefined {
  if (typeof e.suspension?.effet === "object") return undefined;
  const { dispositif } = ctx;
  const point = ctx.termes.get("dispositif.valeur-du-point");
  const parties = [
    dispositif.nom, lieuDe(dispositif.span), dispositif.clauses.has("valeur-du-point"), point ? termeEnTexte(point) : "", parent,
    e.id, e.nom, e.libelle, lieuDe(e.span), e.cree.operation, contenuDe(e), effetDe(e), e.suspension?.par.operation,
  ];
  for (const c of e.clauses.values()) {
    parties.push(clauseDe(c));
    for (const r of renvoisDans(c.valeur)) {
      const sens = sensDe(ctx, r);
      if (sens === undefined) return undefined;
      parties.push(sens);
    }
  }
  return parties.join("|");
}

/** What a name stands for; undefined for what belongs to the whole of a dispositif. */
function sensDe(ctx: Contexte, { nom, de, grandeur }: Renvoi): string | undefined {
  if (de || grandeur) return undefined;
  const nomme = ctx.portee.get(nom);
  switch (nomme?.kind) {
    case "declaration": {
      const { genre, span, valeur } = nomme.declaration;
      const t = ctx.termes.get(nom);
      const cas = valeur.kind === "datee" ? valeur.cas[0] : undefined;
      return t && `${nom}=${genre}${lieuDe(span)}${lieuDe((cas ?? valeur).span)}${termeEnTexte(t)}`;
    }
    case "element": return `${nom}=${contenuDe(nomme.element)}`;
    default: return nom;
  }
}

const textes = new WeakMap<Terme, string>();

/** All that is known of a rule, its expression aside. */
function termeEnTexte(t: Terme): string {
  const connu = textes.get(t) ?? ecrireTerme(t);
  textes.set(t, connu);
  return connu;
}

function ecrireTerme({ type, domaine, nm, entier, nu, fraction, taux, rapport }: Terme): string {
  const exact = (x: Exact | null): string => (x === null ? "-" : `${x.n}/${x.d}`);
  const quoi = type.kind === "nombre" ? `${type.dimension.kind}${type.dimension.kind === "compte" ? ` ${type.dimension.unite}` : ""}` : type.kind === "choix" ? type.donnee : type.kind;
  return [quoi, exact(domaine.min), exact(domaine.max), domaine.nm, domaine.vide, nm, entier, nu, fraction, taux, rapport?.num, rapport?.den].join(" ");
}
