// Which elements read a datum, with their articles and acts: the sentence under each datum of a schema.
import type { Edition } from "../../edition/edition.ts";
import type { ElementProgramme, Programme } from "../../ir/programme.ts";
import { parcourir } from "../../ir/walk.ts";

/** « télétransmission (annexe 12, article 1.4 ; Convention de 2016) », by name of datum. */
export function lectures(edition: Edition, programme: Programme): ReadonlyMap<string, readonly string[]> {
  const donneesDe = donneesParRegle(programme);
  const out = new Map<string, string[]>();
  for (const element of programme.elements) {
    const lues = new Set(programme.regles.filter((r) => r.origine.sujet === element.nom).flatMap((r) => [...(donneesDe.get(r.id) ?? [])]));
    for (const nom of lues) out.set(nom, [...(out.get(nom) ?? []), citer(edition, element)]);
  }
  return out;
}

function citer(edition: Edition, e: ElementProgramme): string {
  const actes = e.actes.map((a) => edition.corpus.acteParId.get(a)?.libelle ?? a);
  const sources = [...(e.article === null ? [] : [e.article]), ...actes];
  return sources.length === 0 ? e.nom : `${e.nom} (${sources.join(" ; ")})`;
}

/** Data that a rule reads, itself or through rules that belong to no element (calculs, paramètres). */
function donneesParRegle(programme: Programme): ReadonlyMap<string, ReadonlySet<string>> {
  const elements = new Set(programme.elements.map((e) => e.nom));
  const aElement = new Map(programme.regles.map((r) => [r.id, r.origine.sujet !== null && elements.has(r.origine.sujet)]));
  const out = new Map<string, Set<string>>();
  for (const regle of programme.regles) {
    const lues = new Set<string>();
    for (const e of parcourir(regle.expr)) {
      if (e.kind === "entree") lues.add(e.nom);
      else if (e.kind === "non-communique" && e.entree !== null) lues.add(e.entree);
      else if (e.kind === "regle" && !aElement.get(e.id)) for (const nom of out.get(e.id) ?? []) lues.add(nom);
    }
    out.set(regle.id, lues);
  }
  return out;
}
