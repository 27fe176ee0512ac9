// The law does not promise points that nobody can have: an element whose access or own test can never be true, whatever the
// data, is a mistake of the text or of its transcription. Silent about what only follows from another such element.
import { speaker } from "../diagnostics/catalogue.ts";
import { controles } from "../diagnostics/catalogue/controles.ts";
import type { ElementProgramme } from "../ir/programme.ts";
import { reglesLues } from "../ir/walk.ts";
import { peut, VRAI } from "../runtime/logique.ts";
import { contradiction } from "./contradiction.ts";
import type { ControleDeVersion, VersionVue } from "./controle.ts";

const dire = speaker(controles);

export const indicateurInaccessible: ControleDeVersion = {
  sur: "version", codes: ["indicateur-inaccessible"], reads: "ir", fast: false,
  run(vue) {
    const impossibles = new Map<string, string>();
    for (const e of vue.programme.elements) {
      const raison = raisonDe(vue, e);
      if (raison !== null) impossibles.set(e.nom, raison);
    }
    return vue.programme.elements.flatMap((e) => {
      const raison = impossibles.get(e.nom);
      if (raison === undefined || suitDUnAutre(vue, e, impossibles)) return [];
      return [dire("indicateur-inaccessible", e.span, { nom: e.nom, raison }, { chemin: [vue.programme.libelle, e.nom] })];
    });
  },
};

function raisonDe(vue: VersionVue, e: ElementProgramme): string | null {
  const jamais = (id: string | null): boolean => {
    const v = id === null ? undefined : vue.libre.trace.get(id);
    return v?.kind === "verite" && !peut(v.verite, VRAI);
  };
  if (jamais(e.accessible)) return "ses prérequis ne sont jamais remplis";
  if (jamais(e.propre)) return e.seuil && !jamais(e.condition) && !jamais(e.exige) ? "son seuil est hors de portée" : "son test n’est jamais rempli";
  return contradiction(vue, [e.accessible, ...(e.propre === null ? [] : [e.propre])]);
}

/** Does it fail because it leans on another element that fails? */
function suitDUnAutre(vue: VersionVue, e: ElementProgramme, impossibles: ReadonlyMap<string, string>): boolean {
  const prefixe = `${e.nom}.`;
  const regles = new Map(vue.programme.regles.map((r) => [r.id, r]));
  const appuis = new Set<string>();
  const suivre = (id: string): void => {
    for (const lue of reglesLues(regles.get(id)!.expr)) {
      if (appuis.has(lue)) continue;
      appuis.add(lue);
      if (lue.startsWith(prefixe)) suivre(lue);
    }
  };
  suivre(e.atteint);
  return vue.programme.elements.some((x) => x.nom !== e.nom && impossibles.has(x.nom) && (appuis.has(x.atteint) || appuis.has(x.accessible)));
}
