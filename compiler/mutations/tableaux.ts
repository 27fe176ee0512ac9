// Tables: the values of two neighbouring rows exchanged, a bound moved or taken on the other side. Rows of a table neither overlap
// nor leave a gap, so a bound that moves moves in every row that has it; otherwise the checks would say it at once.
import type * as ast from "../ast/nodes.ts";
import { decale } from "./chiffres.ts";
import { mutantDe, type Lieu, type Mutant, type Retouche } from "./mutant.ts";

export function tableau(lieu: Lieu, t: ast.Selon): Mutant[] {
  return [...echanges(lieu, t), ...bornes(lieu, t)];
}

/** The last cell of each row with the one below; in a cross table, each figure with the one below and the one beside. */
function echanges(lieu: Lieu, t: ast.Selon): Mutant[] {
  const corps = t.croise ? t.lignes.slice(1) : t.lignes;
  const out: Mutant[] = [];
  const echanger = (a: ast.Cellule | undefined, b: ast.Cellule | undefined): void => {
    if (!a || !b) return;
    const ecrit = (c: ast.Cellule): string => lieu.source.text.slice(c.span.start, c.span.end);
    out.push(...mutantDe(lieu, "tableau", [{ start: a.span.start, end: a.span.end, texte: ecrit(b) }, { start: b.span.start, end: b.span.end, texte: ecrit(a) }]));
  };
  corps.forEach((ligne, i) => {
    const valeurs = t.croise ? ligne.cellules.slice(1) : ligne.cellules.slice(-1);
    const dessous = corps[i + 1];
    const dessousValeurs = dessous && (t.croise ? dessous.cellules.slice(1) : dessous.cellules.slice(-1));
    valeurs.forEach((v, j) => {
      echanger(v, dessousValeurs?.[j]);
      if (t.croise) echanger(v, valeurs[j + 1]);
    });
  });
  return out;
}

/** Cells of one input, by column: the heads of a cross table are those of its second. */
function colonnes(t: ast.Selon): ast.Cellule[][] {
  if (t.croise) return [t.lignes.slice(1).flatMap((l) => l.cellules.slice(0, 1)), t.lignes[0]?.cellules.slice(1) ?? []];
  return t.entrees.map((_, i) => t.lignes.flatMap((l) => l.cellules.slice(i, i + 1)));
}

interface Cote {
  readonly borne: ast.Borne;
  readonly cote: "bas" | "haut";
}

function bornes(lieu: Lieu, t: ast.Selon): Mutant[] {
  return colonnes(t).flatMap((cellules) => {
    const parFigure = new Map<string, Cote[]>();
    for (const c of cellules) {
      if (c.kind !== "cellule-intervalle") continue;
      for (const cote of ["bas", "haut"] as const) {
        const borne = c[cote];
        if (!borne) continue;
        const cle = lieu.source.text.slice(borne.valeur.span.start, borne.valeur.span.end);
        parFigure.set(cle, [...(parFigure.get(cle) ?? []), { borne, cote }]);
      }
    }
    return [...parFigure.values()].flatMap((cotes) => [...deplacee(lieu, cotes), ...tournee(lieu, cotes)]);
  });
}

function deplacee(lieu: Lieu, cotes: readonly Cote[]): Mutant[] {
  return [-1n, 1n].flatMap((pas) => {
    const retouches = cotes.map(({ borne }) => decale(lieu.source.text, borne.valeur.span, pas));
    return retouches.some((r) => r === null) ? [] : mutantDe(lieu, "borne", retouches as Retouche[]);
  });
}

const MOTS = { bas: ["plus de", "au moins"], haut: ["moins de", "au plus"] } as const;

/** « moins de 90 % » and « au moins 90 % » become « au plus 90 % » and « plus de 90 % ». */
function tournee(lieu: Lieu, cotes: readonly Cote[]): Mutant[] {
  const retouches = cotes.map(({ borne, cote }): Retouche | null => {
    const avant = lieu.source.text.slice(0, borne.valeur.span.start);
    const ecrit = /(au moins|plus de|au plus|moins de)\s+$/.exec(avant.slice(-20));
    if (!ecrit) return null;
    const start = borne.valeur.span.start - ecrit[0].length;
    return { start, end: start + ecrit[1]!.length, texte: MOTS[cote][borne.inclus ? 0 : 1] };
  });
  return retouches.some((r) => r === null) ? [] : mutantDe(lieu, "borne", retouches as Retouche[]);
}
