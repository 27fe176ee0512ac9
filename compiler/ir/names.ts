// What names refer to beyond the list of portee.ts: the options of a choice, decided by the type on the other side, and
// what to say when nothing bears a name.
import type * as ast from "../ast/nodes.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { noms } from "../diagnostics/catalogue/noms.ts";
import { fold, nearest, proposerNom } from "../diagnostics/suggest.ts";
import { jourEnLettres } from "../runtime/jours.ts";
import type { Span } from "../source/span.ts";
import type { Contexte, Lieu } from "./contexte.ts";
import { quoi, spanDe, titre } from "./portee.ts";

const dire = speaker(noms);

/** Reports a name that nothing bears, with the nearest one and where it is defined. */
export function direInconnu(ctx: Contexte, lieu: Lieu, ref: ast.Ref): void {
  const disparu = ctx.dispositif.disparus.get(ref.nom);
  if (disparu) {
    const { devenu, nom, par } = disparu;
    ctx.signaler(dire("nom-inconnu", ref.span, { nom: ref.nom, dispositif: titre(ctx.dispositif), jour: jourEnLettres(ctx.law.viewpoint.jour) }, {
      chemin: lieu.chemin,
      etiquettes: [{ span: par.span, texte: `« ${ref.nom} » ${devenu} ici, selon « ${par.acte} »` }],
      aide: nom === null ? "citez un autre élément, ou changez cette clause dans l’acte qui le supprime" : `vouliez-vous dire « ${nom} » ?`,
    }));
    return;
  }
  const proche = nearest(ref.nom, ctx.portee.keys());
  const nomme = proche === undefined ? undefined : ctx.portee.get(proche);
  // The same name but for its accents and capitals, and the only one: nothing else can be meant.
  const meme = proche !== undefined && fold(proche) === fold(ref.nom) && [...ctx.portee.keys()].filter((n) => fold(n) === fold(ref.nom)).length === 1;
  ctx.signaler(dire("nom-inconnu", ref.span, {
    nom: ref.nom, dispositif: titre(ctx.dispositif), jour: jourEnLettres(ctx.law.viewpoint.jour),
  }, {
    chemin: lieu.chemin,
    ...(nomme === undefined ? {} : {
      etiquettes: [{ span: spanDe(nomme), texte: `« ${proche} » est défini ici (${quoi(nomme)})` }],
      aide: `vouliez-vous dire « ${proche} » ?`,
      fixes: [{ titre: `remplacer par « ${proche} »`, sure: meme, edits: [{ span: ref.span, texte: proche! }] }],
    }),
  }));
}

/** The option of a choice that a word designates, by name or label, ignoring case, accents, « - » and « _ ». */
export function optionDe(donnee: ast.Donnee | undefined, mot: string): string | undefined {
  if (donnee?.type?.kind !== "type-choix") return undefined;
  const cherche = serre(mot);
  return donnee.type.options.find((o) => serre(o.nom.nom) === cherche || (o.libelle && serre(o.libelle.texte) === cherche))?.nom.nom;
}

/** A word as cells compare it. */
export function serre(mot: string): string {
  return fold(mot.trim()).replace(/_/g, "");
}

/** Reports a word that is none of the options, with the nearest one. */
export function direOptionInconnue(ctx: Contexte, lieu: Lieu, donnee: ast.Donnee, mot: string, span: Span): void {
  const options = donnee.type?.kind === "type-choix" ? donnee.type.options : [];
  const proche = nearest(mot, options.flatMap((o) => (o.libelle ? [o.nom.nom, o.libelle.texte] : [o.nom.nom])));
  ctx.signaler(dire("option-inconnue", span, {
    nom: mot, donnee: donnee.nom.nom, options: options.map((o) => (o.libelle ? `${o.nom.nom} (${o.libelle.texte})` : o.nom.nom)).join(", "),
  }, {
    chemin: lieu.chemin,
    etiquettes: [{ span: donnee.nom.span, texte: "les choix sont déclarés ici" }],
    ...proposerNom(span, proche),
  }));
}
