// A percentage that is almost a simple fraction: 66,67 % is not 2/3, and a practice at exactly 2/3 would be refused.
import { speaker } from "../diagnostics/catalogue.ts";
import { types } from "../diagnostics/catalogue/types.ts";
import { question } from "../diagnostics/suggest.ts";
import { taux } from "../runtime/ecriture.ts";
import * as exact from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";
import type { Span } from "../source/span.ts";
import { ici } from "./contexte.ts";
import type { Contexte, Lieu } from "./contexte.ts";
import { valeurConnue } from "./terme.ts";
import type { Terme } from "./terme.ts";

const dire = speaker(types);
const PRES = exact.fraction(5n, 10_000n);

/** Warns when a written percentage is within 0,05 % of k/3, k/6, k/7 or k/9 without being it. */
export function direPresqueFraction(ctx: Contexte, lieu: Lieu, t: Terme, span: Span): void {
  const valeur = t.taux && t.expr.kind === "constante" ? valeurConnue(t) : undefined;
  const proche = valeur && fractionProche(valeur);
  if (!valeur || !proche) return;
  const dessous = exact.compare(proche, valeur) < 0;
  ctx.signaler(dire("seuil-presque-fraction", span, {
    valeur: taux(valeur), fraction: exact.ecrire(proche), cote: dessous ? "au-dessous de" : "au-dessus de",
  }, ici(lieu, { fixes: [question(span, exact.ecrire(proche))] })));
}

function fractionProche(valeur: Exact): Exact | undefined {
  for (const d of [3n, 6n, 7n, 9n]) {
    for (let k = 1n; k < d; k++) {
      const f = exact.fraction(k, d);
      if (f.d === 1n || f.d === 2n || exact.egal(f, valeur)) continue;
      const ecart = exact.moins(f, valeur);
      if (exact.compare(exact.signe(ecart) < 0 ? exact.oppose(ecart) : ecart, PRES) < 0) return f;
    }
  }
  return undefined;
}
