// Quotations of the law ("> …" lines) and the declarations they belong to: the one that directly follows.
import type { IToken } from "chevrotain";
import { cover, type Span } from "../source/span.ts";
import { dire, spanToken, type Contexte } from "./from-cst-leaves.ts";
import type { Piece } from "./from-cst-statements.ts";
import type * as ast from "./nodes.ts";

export interface Citations {
  /** The quotation that belongs to the declaration starting there. */
  de(start: number): ast.Citation | undefined;
  /** Reports the quotations that belong to nothing. */
  signalerLesRestes(): void;
}

const PORTENT: ReadonlySet<Piece["type"]> = new Set<Piece["type"]>([
  "donnee", "acte", "dispositif", "declaration", "element", "groupe", "annonce", "verbe",
]);

export function citations(c: Contexte, lignes: readonly IToken[], pieces: readonly Piece[]): Citations {
  const parDebut = new Map<number, { span: Span; lignes: string[] }>();
  const restes: { span: Span; lignes: string[] }[] = [];
  let rang = 0;
  let dernierSansObjet: { span: Span; lignes: string[]; suivant: number } | undefined;
  for (const t of lignes) {
    const span = spanToken(c, t);
    const texte = t.image.slice(1).trim().normalize("NFC");
    while (rang < pieces.length && pieces[rang]!.span.start < span.start) rang++;
    const suivante = pieces[rang];
    if (suivante && PORTENT.has(suivante.type)) {
      const deja = parDebut.get(suivante.span.start);
      if (deja) {
        deja.span = cover(deja.span, span);
        deja.lignes.push(texte);
      } else parDebut.set(suivante.span.start, { span, lignes: [texte] });
    } else if (dernierSansObjet?.suivant === rang) dernierSansObjet.span = cover(dernierSansObjet.span, span);
    else {
      dernierSansObjet = { span, lignes: [texte], suivant: rang };
      restes.push(dernierSansObjet);
    }
  }
  const pris = new Set<number>();
  return {
    de(start) {
      const lue = parDebut.get(start);
      if (lue === undefined) return undefined;
      pris.add(start);
      return { kind: "citation", span: lue.span, texte: lue.lignes.join("\n") };
    },
    signalerLesRestes() {
      for (const [start, lue] of parDebut) if (!pris.has(start)) restes.push(lue);
      for (const r of restes) c.diagnostics.push(dire("citation-sans-objet", r.span, {}));
    },
  };
}
