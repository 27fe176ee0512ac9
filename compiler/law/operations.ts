// What each instruction does to the law of one day: one function per verb of the language, and nothing about dates or order,
// which the caller has decided. Adding a verb is one function and one row here.
import type * as ast from "../ast/nodes.ts";
import { dire } from "../diagnostics/catalogue/actes.ts";
import { ajouterDeclarations, ajouterElement, dispositifDe, elementDe, placeable } from "./build.ts";
import { element, libre, placeIntrouvable, porteur, sansObjet, touche } from "./cibles.ts";
import { amender, duJour, futureEcrasee, precondition } from "./clauses.ts";
import { memeValeur, motEnClair } from "./figures.ts";
import type { Suspension } from "./law.ts";
import { disputent, finirTout, marquer } from "./meme-jour.ts";
import { suivreLeNom } from "./renommage.ts";
import { absenceDite, contientElement, disparait, noter, ouvrirDispositif, perdre, quandEnMots, type Application, type DispositifOuvert, type ElementOuvert, type ElementState } from "./state.ts";

type Verbe<K extends ast.Verbe["kind"]> = Extract<ast.Verbe, { kind: K }>;

export function appliquer(app: Application): void {
  const i = app.operation.instruction;
  if (i.kind === "cree") return cree(app, i.dispositif);
  const d = app.dispositifs.get(app.operation.dispositif);
  if (!d) {
    sansObjet(app, dire("dispositif-absent", app.operation.span, { nom: app.operation.dispositif, quand: quandEnMots(app.jour) }));
    return;
  }
  if (!app.hypothetique) return executer(app, ouvrirDispositif(app, d), i);
  const avant = [...app.dispositifs];
  const dites = app.diagnostics.length;
  executer(app, ouvrirDispositif(app, d), i);
  for (const faute of app.diagnostics.splice(dites)) noter(app, "en-conflit", faute);
  // In a hypothetical law an instruction is applied whole or not at all; what it adds to what already stands is applied.
  if (app.statut === "deja-acquise" && app.effets > 0) app.statut = "appliquee";
  if (app.statut !== "appliquee") for (const [nom, x] of avant) app.dispositifs.set(nom, x);
}

function executer(app: Application, d: DispositifOuvert, i: ast.Verbe): void {
  switch (i.kind) {
    case "ajoute": return ajoute(app, d, i);
    case "modifie": return modifie(app, d, i);
    case "remplace": return remplace(app, d, i);
    case "abroge": return abroge(app, d, i);
    case "transfere": return transfere(app, d, i);
    case "fusionne": return fusionne(app, d, i);
    case "scinde": return scinde(app, d, i);
    case "renomme": return renomme(app, d, i);
    case "renumerote": return renumerote(app, d, i);
    case "reporte": return reporte(app, d, i);
    case "suspend": return suspend(app, d, i);
    case "retablit": return retablit(app, d, i);
    case "pour-memoire":
      app.statut = "pour-memoire";
      return;
  }
}

function cree(app: Application, node: ast.Dispositif): void {
  const known = app.dispositifs.get(node.nom.nom);
  if (known) {
    const faute = dire("dispositif-en-double", node.nom.span, { nom: node.nom.nom, quand: quandEnMots(app.jour) },
      { etiquettes: [{ span: known.span, texte: "première création" }] });
    if (app.hypothetique) noter(app, "en-conflit", faute);
    else app.diagnostics.push(faute);
    return;
  }
  app.dispositifs.set(node.nom.nom, dispositifDe(app, node));
}

function ajoute(app: Application, d: DispositifOuvert, v: Verbe<"ajoute">): void {
  const parent = v.a ? porteur(app, d, v.a) : d;
  if (!parent) return perdre(app, v.elements);
  let place = parent.enfants.length;
  const repere = v.apres ?? v.avant;
  if (repere) {
    const at = parent.enfants.findIndex((e) => e.nom === repere.nom);
    if (at < 0) {
      if (app.hypothetique) place = parent.enfants.length;
      else placeIntrouvable(app, d, parent, repere); // said; the elements stand all the same, at the end
    } else place = v.apres ? at + 1 : at;
  }
  for (const e of v.elements) if (ajouterElement(app, d, parent, e, place)) place++;
  ajouterDeclarations(app, d, v.declarations);
  if (parent !== d || v.elements.length > 0) touche(app, parent);
}

function modifie(app: Application, d: DispositifOuvert, v: Verbe<"modifie">): void {
  const declaration = d.declarations.get(v.cible.nom);
  if (declaration) return modifieDeclaration(app, d, v);
  const cible = porteur(app, d, v.cible);
  if (!cible) return;
  amender(app, cible, v.clauses, v.sans, v.malgre);
  touche(app, cible);
}

function modifieDeclaration(app: Application, d: DispositifOuvert, v: Verbe<"modifie">): void {
  const before = d.declarations.get(v.cible.nom)!;
  for (const c of v.clauses) {
    if (c.mot !== "valeur") {
      app.diagnostics.push(
        dire("clause-mal-placee", c.motSpan, { clause: c.mot, element: before.nom, conseil: "écrivez « valeur : … au lieu de … » pour changer un calcul, un paramètre ou un résultat" }),
      );
      continue;
    }
    const valeur = c.valeur && duJour(app, before.nom, "valeur", c.valeur);
    if (!valeur) continue;
    const mot = before.genre === "parametre" ? "paramètre" : "valeur";
    if (!precondition(app, before, mot, c.motSpan, before, valeur, c.auLieuDe, v.malgre)) continue;
    app.effets++;
    d.declarations.set(before.nom, { ...before, valeur, par: app.par, anterieurs: [...before.anterieurs, before.par] });
  }
}

function remplace(app: Application, d: DispositifOuvert, v: Verbe<"remplace">): void {
  const found = element(app, d, v.cible);
  if (!found) return;
  const node = v.element;
  if (!node) return; // said while reading
  if (!placeable(app, found.parent, { genre: node.genre, nom: node.nom.nom }, node.nom.span)) return;
  if (!finirTout(app, found.element, v.cible.span) || !rienDePlusTard(app, found.element, v)) return;
  const at = found.liste.indexOf(found.element);
  const same = node.nom.nom === found.element.nom;
  app.effets++;
  found.liste.splice(at, 1);
  if (same) found.liste.splice(at, 0, elementDe(app, d, node, found.element));
  else if (!ajouterElement(app, d, found.parent, node, at)) found.liste.splice(at, 0, found.element);
  else disparait(app, d, found.element, `est remplacé par « ${node.nom.nom} »`, node.nom.nom);
}

/** Rewriting an element whole overwrites each of its clauses. */
function rienDePlusTard(app: Application, e: ElementState, v: Verbe<"remplace">): boolean {
  return [...e.clauses.values()].every((c) => futureEcrasee(app, e.nom, motEnClair(c.mot), v.cible.span, c, v.malgre))
    && e.enfants.every((enfant) => rienDePlusTard(app, enfant, v));
}

function abroge(app: Application, d: DispositifOuvert, v: Verbe<"abroge">): void {
  if (v.cible.nom === d.nom) {
    app.dispositifs.delete(d.nom);
    return;
  }
  const declaration = d.declarations.get(v.cible.nom);
  if (declaration) {
    if (disputent(app, declaration.par, "la valeur", declaration.nom, v.cible.span)) return;
    d.declarations.delete(v.cible.nom);
    disparait(app, d, { nom: v.cible.nom, id: v.cible.nom }, "est abrogé");
    return;
  }
  const found = element(app, d, v.cible);
  if (!found || !finirTout(app, found.element, v.cible.span)) return;
  app.effets++;
  found.liste.splice(found.liste.indexOf(found.element), 1);
  disparait(app, d, found.element, "est abrogé");
  touche(app, found.parent);
}

function transfere(app: Application, d: DispositifOuvert, v: Verbe<"transfere">): void {
  const found = element(app, d, v.cible);
  if (!found) return;
  if (v.de && found.parent.nom !== v.de.nom) {
    const fault = dire("transfert-mauvaise-origine", v.de.span, { cible: v.cible.nom, origine: v.de.nom, reel: found.parent.nom, quand: quandEnMots(app.jour) }, { etiquettes: [{ span: found.element.span, texte: `« ${v.cible.nom} » est écrit ici` }] });
    if (app.hypothetique) {
      noter(app, v.vers && found.parent.nom === v.vers.nom ? "deja-acquise" : "en-conflit", fault);
      return;
    }
    if (!absenceDite(app, v.de.nom)) app.diagnostics.push(fault); // said; the transfer is made all the same, from where the element really is
  }
  if (!v.vers) {
    app.diagnostics.push(dire("instruction-incomplete", v.span, { manque: "vers où ?", exemple: "transfère coordination de volet 2 vers volet 1" }));
    return;
  }
  const soi = [v.vers, v.apres].find((r) => r && contientElement(found.element, r.nom));
  if (soi) {
    app.diagnostics.push(dire("transfert-dans-soi", soi.span, { cible: v.cible.nom }));
    return;
  }
  const parent = porteur(app, d, v.vers);
  if (!parent || !placeable(app, parent, found.element, v.cible.span)) return;
  const voisin = v.apres && parent.enfants.find((e) => e.nom === v.apres!.nom);
  if (v.apres && !voisin && !app.hypothetique) {
    placeIntrouvable(app, d, parent, v.apres);
    return;
  }
  if (!marquer(app, found.element, "la place", v.cible.span)) return;
  app.effets++;
  found.liste.splice(found.liste.indexOf(found.element), 1);
  parent.enfants.splice(voisin ? parent.enfants.indexOf(voisin) + 1 : parent.enfants.length, 0, found.element);
  amender(app, found.element, v.clauses, v.sans, v.malgre);
  touche(app, found.element);
}

function fusionne(app: Application, d: DispositifOuvert, v: Verbe<"fusionne">): void {
  if (!v.dans) return; // said while reading
  const into = element(app, d, v.dans);
  if (!into) return;
  for (const ref of v.cibles) {
    const found = element(app, d, ref);
    if (!found) return;
    if (contientElement(found.element, into.element.nom)) {
      app.diagnostics.push(dire("transfert-dans-soi", ref.span, { cible: ref.nom }));
      return;
    }
    if (!finirTout(app, found.element, ref.span)) return;
    app.effets++;
    found.liste.splice(found.liste.indexOf(found.element), 1);
    disparait(app, d, found.element, `est fusionné dans « ${into.element.nom} »`, into.element.nom);
  }
  amender(app, into.element, v.clauses, v.sans, v.malgre);
  touche(app, into.element);
}

function scinde(app: Application, d: DispositifOuvert, v: Verbe<"scinde">): void {
  const found = element(app, d, v.cible);
  if (!found || !finirTout(app, found.element, v.cible.span)) return;
  const at = found.liste.indexOf(found.element);
  app.effets++;
  found.liste.splice(at, 1);
  let place = at;
  for (const e of v.elements) if (ajouterElement(app, d, found.parent, e, place)) place++;
  disparait(app, d, found.element, `est scindé en ${v.elements.map((e) => `« ${e.nom.nom} »`).join(", ")}`);
  touche(app, found.parent);
}

function renomme(app: Application, d: DispositifOuvert, v: Verbe<"renomme">): void {
  const found = element(app, d, v.cible);
  if (!found) return;
  if (v.en && !donnerLeNom(app, d, found.element, v.en, v.cible.span)) return;
  if (v.libelle) {
    if (!marquer(app, found.element, "le libellé", v.cible.span)) return;
    found.element.libelle = v.libelle.texte;
    app.effets++;
  }
  touche(app, found.element);
}

function renumerote(app: Application, d: DispositifOuvert, v: Verbe<"renumerote">): void {
  const found = element(app, d, v.cible);
  if (!found || !v.en || !donnerLeNom(app, d, found.element, v.en, v.cible.span)) return;
  touche(app, found.element);
}

function donnerLeNom(app: Application, d: DispositifOuvert, e: ElementOuvert, en: { readonly nom: string; readonly span: ast.Ref["span"] }, span: ast.Ref["span"]): boolean {
  if (!duGenre(app, e, en) || !libre(app, d, en.nom, en.span, e) || !marquer(app, e, "le nom", span)) return false;
  suivreLeNom(app, d, e.nom, en.nom);
  disparait(app, d, e, `s’appelle « ${en.nom} »`, en.nom, true);
  e.nom = en.nom;
  d.renommes.add(e.id);
  app.effets++;
  return true;
}

/** A volet is called « volet 1 » or « volet socle », and nothing else is. */
function duGenre(app: Application, e: ElementState, en: { readonly nom: string; readonly span: ast.Ref["span"] }): boolean {
  const volet = e.genre === "volet";
  if (volet === en.nom.startsWith("volet ")) return true;
  app.diagnostics.push(dire("nom-d-un-autre-genre", en.span, { ancien: e.nom, genre: e.genre, nom: en.nom, ecrire: volet ? `volet ${en.nom}` : en.nom.replace(/^volet /, `${e.nom}_`) }));
  return false;
}

/** Moves a date: of a paramètre, or of a threshold, whose comparator stays. The old date is the precondition. */
function reporte(app: Application, d: DispositifOuvert, v: Verbe<"reporte">): void {
  if (!v.du || !v.au) return; // said while reading
  const datee = (e: ast.Expr): ast.Datee => ({ kind: "datee", span: e.span, cas: [{ kind: "cas-date", span: e.span, valeur: e }] });
  if (d.declarations.has(v.cible.nom)) {
    const clause: ast.Clause = { kind: "clause", mot: "valeur", motSpan: v.motSpan, span: v.span, valeur: datee(v.au), auLieuDe: datee(v.du) };
    return modifieDeclaration(app, d, { kind: "modifie", span: v.span, motSpan: v.motSpan, malgre: v.malgre, cible: v.cible, clauses: [clause], sans: [] });
  }
  const found = element(app, d, v.cible);
  if (!found) return;
  const seuil = found.element.clauses.get("seuil");
  if (seuil?.valeur.kind !== "datee" || seuil.valeur.cas[0]?.valeur.kind !== "date") {
    sansObjet(app, dire("report-sans-date", v.cible.span, { element: v.cible.nom, quand: quandEnMots(app.jour) }));
    return;
  }
  const clause: ast.Clause = { kind: "clause", mot: "seuil", motSpan: v.motSpan, span: v.span, valeur: datee(v.au), auLieuDe: datee(v.du) };
  amender(app, found.element, [clause], [], v.malgre);
  touche(app, found.element);
}

function suspend(app: Application, d: DispositifOuvert, v: Verbe<"suspend">): void {
  const found = element(app, d, v.cible);
  if (!found) return;
  const quand = quandEnMots(app.jour);
  if (!v.effet) return; // said while reading
  if (found.element.suspension) {
    const faute = dire("deja-suspendu", v.cible.span, { element: found.element.nom, quand },
      { etiquettes: [{ span: found.element.suspension.par.span, texte: `suspendu ici, selon « ${found.element.suspension.par.acte} »` }] });
    if (app.hypothetique) noter(app, memeEffet(found.element.suspension.effet, v.effet) ? "deja-acquise" : "en-conflit", faute);
    else app.diagnostics.push(faute);
    return;
  }
  if (!marquer(app, found.element, "la suspension", v.cible.span)) return;
  app.effets++;
  found.element.suspension = { effet: v.effet, par: app.par };
  touche(app, found.element);
}

function memeEffet(a: Suspension["effet"], b: Suspension["effet"]): boolean {
  return typeof a === "string" || typeof b === "string" ? a === b : memeValeur(a, b);
}

function retablit(app: Application, d: DispositifOuvert, v: Verbe<"retablit">): void {
  const found = element(app, d, v.cible);
  if (!found) return;
  if (!found.element.suspension) {
    sansObjet(app, dire("pas-suspendu", v.cible.span, { element: found.element.nom, quand: quandEnMots(app.jour) }));
    return;
  }
  if (!marquer(app, found.element, "la suspension", v.cible.span)) return;
  app.effets++;
  found.element.suspension = null;
  touche(app, found.element);
}
