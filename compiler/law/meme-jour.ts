// Two acts published the same day that touch one thing, and no « après » to say which comes first: the outcome would hang
// on the names of the acts. Clauses, but also what leaves no clause behind: the place, the name, the end of an element.
import { ordered } from "../corpus/order.ts";
import { dire } from "../diagnostics/catalogue/actes.ts";
import type { Span } from "../source/span.ts";
import type { Provenance } from "./law.ts";
import type { Application, ElementState, PorteurOuvert } from "./state.ts";

/** Reports, and answers true, if what `avant` did was by another act of the same day that no « après » orders. */
export function disputent(app: Application, avant: Provenance | undefined, quoi: string, element: string, span: Span): boolean {
  const acte = app.operation.acte;
  if (avant === undefined || avant.acte === acte) return false;
  const [mien, autre] = [app.corpus.acteParId.get(acte)!, app.corpus.acteParId.get(avant.acte)];
  if (!autre || autre.publie !== mien.publie || ordered(app.corpus.acteParId, acte, avant.acte)) return false;
  app.diagnostics.push(
    dire("actes-du-meme-jour", span, { acte, autre: avant.acte, quoi: /^l[ae] /.test(quoi) ? quoi : `la clause « ${quoi} »`, element }, { etiquettes: [{ span: avant.span, texte: `et là, selon « ${avant.acte} »` }] }),
  );
  return true;
}

/** For what only a trace remembers: « la place », « le nom », a clause removed. Leaves its own trace when nothing is disputed. */
export function marquer(app: Application, porteur: PorteurOuvert, quoi: string, span: Span): boolean {
  if (disputent(app, porteur.traces.get(quoi), quoi, porteur.nom, span)) return false;
  porteur.traces.set(quoi, app.par);
  return true;
}

/** An instruction that ends or rewrites an element whole: nothing in it may be by another act of the same day. */
export function finirTout(app: Application, e: ElementState, span: Span): boolean {
  for (const p of [e.cree, ...e.changements, ...[...e.clauses.values()].map((c) => c.par)]) {
    if (disputent(app, p, "le texte", e.nom, span)) return false;
  }
  return e.enfants.every((enfant) => finirTout(app, enfant, span));
}
