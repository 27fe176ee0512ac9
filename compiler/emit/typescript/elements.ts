// What the texts say of the elements of a dispositif, once for all its versions: label, article, acts; and the type that
// shows them in an editor.
import type { StatementStructures } from "ts-morph";
import type { Edition } from "../../edition/edition.ts";
import type { ElementProgramme } from "../../ir/programme.ts";
import { identifiant } from "./names.ts";
import { libelleDActe, lignesDElement } from "./paquet.ts";
import type { DispositifDuPaquet, FichierDecide, Paquet } from "./paquet.ts";
import { Kind } from "./structures.ts";
import { chaine, docs } from "./writers.ts";

/** One text of an element: the same over some versions. */
interface Texte {
  readonly identifiant: string;
  readonly nom: string;
  readonly ecrit: string;
  readonly lignes: readonly string[];
  readonly versions: string[];
}

export class TextesDElements {
  private readonly parEcrit = new Map<string, Texte>();
  private readonly edition: Edition;

  constructor({ edition }: Paquet, dispositif: DispositifDuPaquet) {
    this.edition = edition;
    for (const { cle, programme } of dispositif.edition.versions) {
      for (const e of programme.elements) {
        const ecrit = this.ecrit(e);
        const deja = this.parEcrit.get(ecrit);
        if (deja !== undefined) deja.versions.push(cle);
        else this.parEcrit.set(ecrit, { identifiant: identifiant("l", this.parEcrit.size, e.nom), nom: e.nom, ecrit, lignes: lignesDElement(edition, e), versions: [cle] });
      }
    }
  }

  /** Name of the constant that holds what is said of this element. */
  identifiant(e: ElementProgramme): string {
    return this.parEcrit.get(this.ecrit(e))!.identifiant;
  }

  get tous(): readonly Texte[] {
    return [...this.parEcrit.values()];
  }

  private ecrit(e: ElementProgramme): string {
    const actes = e.actes.map((a) => chaine(libelleDActe(this.edition, a)));
    return `{ nom: ${chaine(e.nom)}, libelle: ${chaine(e.libelle)}, actes: [${actes.join(", ")}], article: ${e.article === null ? "null" : chaine(e.article)} }`;
  }
}

export function fichierDesElements(dispositif: DispositifDuPaquet, textes: TextesDElements): FichierDecide {
  const parNom = new Map<string, Texte[]>();
  for (const t of textes.tous) parNom.set(t.nom, [...(parNom.get(t.nom) ?? []), t]);
  const type: StatementStructures = {
    kind: Kind.Interface,
    name: "Elements",
    isExported: true,
    docs: docs(["Les éléments, dans l'une ou l'autre des versions."]),
    properties: [...parNom].map(([nom, variantes]) => ({ name: chaine(nom), isReadonly: true, type: "true", docs: docs(lignes(variantes)) })),
  };
  return {
    chemin: `typescript/${dispositif.dossier}/elements.ts`,
    entete: [`${dispositif.edition.libelle} : ce que les textes disent des éléments.`],
    instructions: [type, textes.tous.map((t) => `export const ${t.identifiant} = ${t.ecrit} as const;`).join("\n")],
  };
}

/** The latest text, then what earlier versions call or place otherwise. Names are quoted keys of a type, never code. */
function lignes(variantes: readonly Texte[]): readonly string[] {
  const derniere = variantes.at(-1)!;
  const avant = [...variantes].reverse().slice(1).flatMap((t) => {
    const dites = t.lignes.filter((l) => !derniere.lignes.includes(l) && !l.startsWith("Actes :"));
    return dites.length === 0 ? [] : [`En ${t.versions.join(", ")} : ${dites.join(" ")}`];
  });
  return [...derniere.lignes, ...avant];
}
