// The door of the other language: a diagnostic, said again. Its code, severity, places and edits do not change; its sentences
// come from the English of the catalogue, and what the place added is said by anglais.ts.
import { enAnglais, remplir } from "./anglais.ts";
import { fill, type Phrase } from "./catalogue.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { entreeDe } from "./familles.ts";
import type { Langue } from "./langue.ts";

type Partie = "titre" | "ici" | "pourquoi" | "aide" | "exemple";

/** The diagnostic in that language. French is the language in which it was made. */
export function traduire(d: Diagnostic, langue: Langue): Diagnostic {
  if (langue === "fr") return d;
  const connu = entreeDe(d.code);
  const mots = new Map(Object.entries(d.mots ?? {}));
  const dire = (partie: Partie): string | undefined => {
    const dit = d[partie];
    return dit === undefined ? undefined : phrase(dit, connu?.entree[partie], connu?.anglais[partie], d.mots, mots);
  };
  const { titre: _, ici: __, pourquoi: ___, aide: ____, exemple: _____, ...reste } = d;
  const dites = (["ici", "pourquoi", "aide", "exemple"] as const).flatMap((p) => (d[p] === undefined ? [] : [[p, dire(p)!] as const]));
  return {
    ...reste,
    titre: dire("titre")!,
    ...Object.fromEntries(dites),
    etiquettes: d.etiquettes.map((e) => ({ ...e, texte: enAnglais(e.texte) })),
    fixes: d.fixes.map((f) => ({ ...f, titre: enAnglais(f.titre) })),
  };
}

/** The catalogue's English when the sentence is the catalogue's; otherwise the place wrote it. */
function phrase(dit: string, fr: Phrase<string> | undefined, en: Phrase<string> | undefined, values: Readonly<Record<string, string>> | undefined, mots: ReadonlyMap<string, string>): string {
  return fr && en && values && fill(fr, values) === dit ? remplir(en, mots) : enAnglais(dit);
}
