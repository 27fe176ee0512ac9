// What an instruction speaks of: the element or dispositif it names, the place it asks for, the name it wants to give; and what
// is said, or noted in a hypothetical law, when that is not there.
import type * as ast from "../ast/nodes.ts";
import { dire } from "../diagnostics/catalogue/actes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest, proposerNom } from "../diagnostics/suggest.ts";
import type { Disparition } from "./law.ts";
import { absenceDite, estPerdu, nomsDe, noter, prendre, quandEnMots, trouver, type Application, type DispositifOuvert, type DispositifState, type ElementState, type Porteur, type PorteurOuvert, type Pris } from "./state.ts";

export function touche(app: Application, p: PorteurOuvert): void {
  p.changements.push(app.par);
}

export function element(app: Application, d: DispositifOuvert, ref: ast.Ref): Pris | undefined {
  return prendre(app, d, ref.nom) ?? cibleAbsente(app, d, ref);
}

/** An element, or the dispositif itself when its name is written. */
export function porteur(app: Application, d: DispositifOuvert, ref: ast.Ref): PorteurOuvert | undefined {
  return ref.nom === d.nom ? d : element(app, d, ref)?.element;
}

/** Says that the target is missing, with the near name and where it stands; answers what was probably meant, to go on. */
function cibleAbsente(app: Application, d: DispositifOuvert, ref: ast.Ref): Pris | undefined {
  const ancien = d.disparus.get(ref.nom);
  if (ancien) return cibleDisparue(app, d, ref, ancien);
  const proche = app.hypothetique ? undefined : nearest(ref.nom, nomsDe(d)); // what is left out explains it
  const voulu = proche === undefined ? undefined : prendre(app, d, proche);
  if (app.hypothetique || !absenceDite(app, ref.nom)) {
    sansObjet(
      app,
      dire("operation-sans-cible", ref.span, { cible: ref.nom, quand: quandEnMots(app.jour), dispositif: d.libelle ?? d.nom }, voulu ? {
        etiquettes: [{ span: voulu.element.span, texte: `« ${proche} » est ici` }],
        ...proposerNom(ref.span, proche),
      } : {}),
    );
  }
  if (app.hypothetique || estPerdu(app, ref.nom)) return undefined;
  app.fautes.add(ref.nom); // said once: whoever names it again has the same cause
  // « volet 2 » is no slip for « volet 1 »: going on with the neighbour would blame what follows.
  return proche !== undefined && sansChiffres(proche) === sansChiffres(ref.nom) ? undefined : voulu;
}

function sansChiffres(nom: string): string {
  return nom.replace(/\d+/g, "");
}

/** The name is that of the past: says what it has become, and goes on with what bears its new name. */
function cibleDisparue(app: Application, d: DispositifOuvert, ref: ast.Ref, { devenu, nom, meme, par }: Disparition): Pris | undefined {
  sansObjet(
    app,
    dire("operation-sans-cible", ref.span, { cible: ref.nom, quand: quandEnMots(app.jour), dispositif: d.libelle ?? d.nom }, {
      etiquettes: [{ span: par.span, texte: `« ${ref.nom} » ${devenu} ici, selon « ${par.acte} »` }],
      ...proposerNom(ref.span, nom ?? undefined),
    }),
  );
  return app.hypothetique || !meme ? undefined : prendre(app, d, nom!);
}

export function placeIntrouvable(app: Application, d: DispositifState, parent: Porteur, ref: ast.Ref): void {
  if (absenceDite(app, ref.nom)) return;
  const ailleurs = trouver(d, ref.nom);
  const proche = ailleurs ? undefined : nearest(ref.nom, parent.enfants.map((e) => e.nom));
  const place = ailleurs ? { etiquettes: [{ span: ailleurs.element.span, texte: `« ${ref.nom} » est alors dans « ${ailleurs.parent.nom} »` }] }
    : proposerNom(ref.span, proche);
  app.diagnostics.push(dire("place-introuvable", ref.span, { nom: ref.nom, parent: parent.nom, quand: quandEnMots(app.jour) }, place));
}

export function sansObjet(app: Application, diagnostic: Diagnostic): void {
  if (app.hypothetique) noter(app, "sans-objet", diagnostic);
  else app.diagnostics.push(diagnostic);
}

export function libre(app: Application, d: DispositifState, nom: string, span: ast.Ident["span"], sauf: ElementState): boolean {
  const known = trouver(d, nom)?.element;
  if ((!known || known === sauf) && !d.declarations.has(nom)) return true;
  const autre = known?.span ?? d.declarations.get(nom)!.span;
  const faute = dire("element-deja-present", span, { nom, quand: quandEnMots(app.jour), dispositif: d.libelle ?? d.nom },
    { etiquettes: [{ span: autre, texte: "premier élément de ce nom" }] });
  app.diagnostics.push(faute);
  return false;
}
