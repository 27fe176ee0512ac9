// Rules in dependency order: a rule only refers to rules before it. A circle is reported with every reference that makes
// it, and cut so that the programme stays well formed.
import { speaker } from "../diagnostics/catalogue.ts";
import { noms } from "../diagnostics/catalogue/noms.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import * as exact from "../runtime/exact.ts";
import type { Span } from "../source/span.ts";
import type { Expr, Regle, RegleId } from "./programme.ts";
import { reglesLues, renvoisDe, transformer } from "./walk.ts";

const dire = speaker(noms);

/** A step of a circle: the rule, and where it refers to the next one. */
interface Pas {
  readonly regle: Regle;
  readonly renvoi: Expr;
}

/** Definitions that wait for one another, at most: no convention comes near, and beyond it the machine would give up first. */
export const LIMITE_DE_CHAINE = 500;

export interface Ordre {
  readonly regles: readonly Regle[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `lieux`: where each reference was written. Rules keep their order as far as their references allow. */
export function ordonner(regles: ReadonlyMap<RegleId, Regle>, lieux: ReadonlyMap<Expr, Span>): Ordre {
  const faites = new Set<RegleId>();
  const coupes = new Set<Expr>();
  const pile: Pas[] = [];
  const enPile = new Map<RegleId, number>();
  const sorties: Regle[] = [];
  const diagnostics: Diagnostic[] = [];
  let tropProfond = false;
  const visiter = (regle: Regle): void => {
    if (faites.has(regle.id)) return;
    enPile.set(regle.id, pile.length);
    for (const renvoi of renvoisDe(regle.expr)) {
      if (faites.has(renvoi.id)) continue;
      const suivante = regles.get(renvoi.id);
      const rang = enPile.get(renvoi.id);
      if (rang !== undefined) {
        coupes.add(renvoi);
        diagnostics.push(direCercle([...pile.slice(rang), { regle, renvoi }], lieux));
      } else if (suivante && pile.length >= LIMITE_DE_CHAINE) {
        coupes.add(renvoi);
        if (!tropProfond) diagnostics.push(dire("definitions-trop-profondes", lieux.get(renvoi) ?? regle.origine.span, { limite: String(LIMITE_DE_CHAINE) }));
        tropProfond = true;
      } else if (suivante) {
        pile.push({ regle, renvoi });
        visiter(suivante);
        pile.pop();
      } else coupes.add(renvoi); // its rule failed, and that was said
    }
    enPile.delete(regle.id);
    faites.add(regle.id);
    sorties.push(coupes.size === 0 ? regle : { ...regle, expr: transformer(regle.expr, (x) => (coupes.has(x) && x.kind === "regle" ? neutre(regles.get(x.id)) : undefined)) });
  };
  for (const regle of regles.values()) visiter(regle);
  const profonde = tropProfond ? undefined : premiereTropProfonde(sorties);
  if (profonde) diagnostics.push(dire("definitions-trop-profondes", profonde.origine.span, { limite: String(LIMITE_DE_CHAINE) }));
  return { regles: sorties, diagnostics };
}

/** The limit holds whatever the order of writing: whoever follows references afterwards meets no longer chain. */
function premiereTropProfonde(regles: readonly Regle[]): Regle | undefined {
  const profondeurs = new Map<RegleId, number>();
  for (const regle of regles) {
    const dessous = reglesLues(regle.expr).reduce((max, id) => Math.max(max, profondeurs.get(id) ?? 0), 0);
    if (dessous >= LIMITE_DE_CHAINE) return regle;
    profondeurs.set(regle.id, dessous + 1);
  }
  return undefined;
}

function direCercle(pas: readonly Pas[], lieux: ReadonlyMap<Expr, Span>): Diagnostic {
  const ecrits = pas.filter((p) => lieux.has(p.renvoi));
  const sujets = pas.map((p) => p.regle.origine.sujet ?? "le dispositif").filter((s, i, tous) => i === 0 || s !== tous[i - 1]);
  if (sujets.length > 1 && sujets[sujets.length - 1] === sujets[0]) sujets.pop();
  const chemin = [...sujets, sujets[0]!].join(" → ");
  const prerequis = pas.some((p) => p.regle.origine.construction === "prérequis" || p.regle.origine.construction === "exige");
  const vers = (p: Pas): string => `${p.regle.origine.sujet ?? "le dispositif"} renvoie à ${p.renvoi.kind === "regle" ? p.renvoi.id.replace(/\.[a-z-]+$/, "") : ""}`;
  const dernier = ecrits[ecrits.length - 1] ?? pas[pas.length - 1]!;
  const span = lieux.get(dernier.renvoi) ?? dernier.regle.origine.span;
  return dire(prerequis ? "prerequis-circulaire" : "definition-circulaire", span, { chemin, suite: `… ${vers(dernier)}` }, {
    etiquettes: ecrits.slice(0, -1).map((p, i) => ({ span: lieux.get(p.renvoi)!, texte: `${i + 1}. ${vers(p)}…` })),
  });
}

function neutre(regle: Regle | undefined): Expr {
  switch (regle?.type.kind) {
    case "nombre": return { kind: "constante", valeur: { kind: "nombre", valeur: exact.ZERO } };
    case "date": return { kind: "fin-exercice", precedent: false };
    default: return { kind: "constante", valeur: { kind: "booleen", valeur: false } };
  }
}
