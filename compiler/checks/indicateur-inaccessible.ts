// The law does not promise points that nobody can have: an element whose access or own test can never be true, whatever the
// data, is a mistake of the text or of its transcription. Silent about what only follows from another such element.
import { speaker } from "../diagnostics/catalogue.ts";
import { controles } from "../diagnostics/catalogue/controles.ts";
import type { ElementProgramme, RegleId } from "../ir/programme.ts";
import { reglesLues } from "../ir/walk.ts";
import { peut, VRAI } from "../runtime/logique.ts";
import { contradiction } from "./contradiction.ts";
import type { ControleDeVersion, VersionVue } from "./controle.ts";

const dire = speaker(controles);

export const indicateurInaccessible: ControleDeVersion = {
  sur: "version", codes: ["indicateur-inaccessible"],
  run(vue) {
    const impossibles = new Map<string, Faute>();
    for (const e of vue.programme.elements) {
      const faute = fauteDe(vue, e);
      if (faute !== null) impossibles.set(e.nom, faute);
    }
    return vue.programme.elements.flatMap((e) => {
      const faute = impossibles.get(e.nom);
      if (faute === undefined || suitDUnAutre(vue, e, impossibles)) return [];
      return [dire("indicateur-inaccessible", e.span, { nom: e.nom, raison: faute.raison }, { chemin: [vue.programme.libelle, e.nom] })];
    });
  },
};

interface Faute {
  readonly raison: string;
  /** Its access already cannot be had, whatever its own test. */
  readonly acces: boolean;
}

function fauteDe(vue: VersionVue, e: ElementProgramme): Faute | null {
  const jamais = (id: string | null): boolean => {
    const v = id === null ? undefined : vue.libre.trace.get(id);
    return v?.kind === "verite" && !peut(v.verite, VRAI);
  };
  if (jamais(e.accessible)) return { raison: "ses prérequis ne sont jamais remplis", acces: true };
  const acces = contradiction(vue, e.accessible);
  if (acces !== null) return { raison: acces, acces: true };
  if (jamais(e.propre)) {
    return { raison: e.seuil && !jamais(e.condition) ? "son seuil est hors de portée" : "son test n’est jamais rempli", acces: false };
  }
  const raison = contradiction(vue, e.atteint);
  return raison === null ? null : { raison, acces: false };
}

/** Does it fail because it leans, directly or through calculs, on another element that fails? */
function suitDUnAutre(vue: VersionVue, e: ElementProgramme, impossibles: ReadonlyMap<string, Faute>): boolean {
  const regles = new Map(vue.programme.regles.map((r) => [r.id, r]));
  const autres = vue.programme.elements.filter((x) => x !== e);
  const leurs = new Set(autres.flatMap((x) => [x.accessible, x.atteint]));
  const appuis = new Set<RegleId>();
  const suivre = (id: RegleId): void => {
    for (const lue of reglesLues(regles.get(id)!.expr)) {
      if (appuis.has(lue)) continue;
      appuis.add(lue);
      if (!leurs.has(lue)) suivre(lue);
    }
  };
  suivre(e.atteint);
  return autres.some((x) => {
    const faute = impossibles.get(x.nom);
    return faute !== undefined && (appuis.has(x.atteint) || (faute.acces && appuis.has(x.accessible)));
  });
}
