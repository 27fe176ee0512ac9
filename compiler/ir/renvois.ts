// `volet 1 de forfait_structure`: the rules of the other dispositif that the answer needs are brought in, their ids under
// its name (`forfait_structure::volet 1.atteint`), so that a programme stays whole by itself.
import type * as ast from "../ast/nodes.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { noms } from "../diagnostics/catalogue/noms.ts";
import * as intervalle from "../runtime/intervalle.ts";
import { ici } from "./contexte.ts";
import type { Contexte, Lieu } from "./contexte.ts";
import type { Programme, RegleId } from "./programme.ts";
import { enFaute, terme } from "./terme.ts";
import type { Terme } from "./terme.ts";
import { BOOLEEN, MONTANT, POINTS } from "./types.ts";
import { reglesLues, renommer, renommerEntrees } from "./walk.ts";

const dire = speaker(noms);

export function lowerRenvoi(ctx: Contexte, lieu: Lieu, ref: ast.Ref, quoi: "atteint" | "points" | "montant"): Terme {
  const dispositif = ref.de!.nom;
  const refuser = (raison: string): Terme => {
    ctx.signaler(dire("renvoi-externe", ref.span, { dispositif, nom: ref.nom, raison }, ici(lieu)));
    return enFaute();
  };
  const autre = ctx.portes.autre(dispositif);
  if (typeof autre === "string") return refuser(autre);
  const element = autre.elements.find((e) => e.nom === ref.nom);
  if (!element) return refuser(`aucun élément n’y porte le nom « ${ref.nom} »`);
  if (quoi === "atteint" && element.propre === null) return refuser(`« ${ref.nom} » n’y a ni condition, ni seuil, ni exige`);
  const regle = quoi === "atteint" ? element.atteint : quoi === "points" ? element.points : element.montant;
  if (regle === null) return refuser(`« ${ref.nom} » n’y a pas de ${quoi}`);
  const id = importer(ctx, autre, regle);
  const expr = { kind: "regle", id } as const;
  ctx.situer(expr, ref.span);
  if (quoi === "atteint") return terme(expr, BOOLEEN);
  const domaine = ctx.portes.negatif(ctx, dispositif) ? intervalle.INCONNU : intervalle.INCONNU_POSITIF;
  return terme(expr, quoi === "points" ? POINTS : MONTANT, { domaine });
}

/** Copies a rule of another programme and all it depends on, parameters still to be fixed included; answers its new id. */
function importer(ctx: Contexte, autre: Programme, voulue: RegleId): RegleId {
  const nouveau = (id: RegleId): RegleId => `${autre.dispositif}::${id}`;
  const utiles = new Set([voulue]);
  for (const regle of [...autre.regles].reverse()) {
    if (utiles.has(regle.id)) for (const id of reglesLues(regle.expr)) utiles.add(id);
  }
  for (const regle of autre.regles) {
    const id = nouveau(regle.id);
    if (!utiles.has(regle.id) || ctx.regles.has(id)) continue;
    const sujet = regle.origine.sujet === null ? autre.dispositif : `${regle.origine.sujet} de ${autre.dispositif}`;
    const expr = renommerEntrees(renommer(regle.expr, nouveau), (nom) => aFixerImporte(ctx, autre, nom));
    ctx.regles.set(id, { id, type: regle.type, expr, origine: { ...regle.origine, sujet } });
  }
  return nouveau(voulue);
}

/** An entry that no datum of the corpus supplies keeps its meaning under a name that says where it comes from. */
function aFixerImporte(ctx: Contexte, autre: Programme, nom: string): string {
  const entree = ctx.law.corpus.donnees.has(nom) ? undefined : autre.entrees.find((e) => e.nom === nom);
  if (entree === undefined) return nom;
  const importe = `${nom}_dans_${autre.dispositif}`;
  ctx.aFixer.set(importe, { ...entree, nom: importe });
  return importe;
}
