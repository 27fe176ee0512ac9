// Emitted code as the parser of Rolldown reads it, and what a closed list says of each kind of node: it is on the list or not, and
// whatever it carries beside its parts (an operator, a modifier, a flag) is one of the values listed, or nothing at all.

export interface Noeud {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [champ: string]: unknown;
}

/** By kind, then by field: the values permitted. A field that is not there may only be empty. */
export type Formes = ReadonlyMap<string, Readonly<Record<string, (valeur: unknown) => boolean>>>;

/** A closed list: the kinds of nodes, and what each must be beside. */
export interface Liste {
  readonly formes: Formes;
  faute(noeud: Noeud, parent: Noeud | null, texte: (n: Noeud) => string): string | undefined;
}

const LIEU = new Set(["type", "start", "end"]);

/** Kinds that carry nothing beside their parts, in one text; then those that do. */
export function formes(nus: string, avec: Readonly<Record<string, Readonly<Record<string, readonly unknown[] | ((valeur: unknown) => boolean)>>>>): Formes {
  const out = new Map<string, Record<string, (valeur: unknown) => boolean>>(nus.split(" ").map((type) => [type, {}]));
  for (const [type, champs] of Object.entries(avec)) {
    out.set(type, Object.fromEntries(Object.entries(champs).map(([champ, permis]) => [champ, typeof permis === "function" ? permis : (v: unknown) => permis.includes(v)])));
  }
  return out;
}

export function estTexte(valeur: unknown): boolean {
  return typeof valeur === "string";
}

/** A string, a number, a truth: never a regular expression. */
export function estSimple(valeur: unknown): boolean {
  return typeof valeur !== "object" && typeof valeur !== "undefined";
}

export function estNoeud(valeur: unknown): valeur is Noeud {
  return typeof valeur === "object" && valeur !== null && typeof (valeur as Noeud).type === "string";
}

/** Its parts, put on the pile; and what is wrong with the rest of what it carries. */
export function visiter(noeud: Noeud, listees: Formes, poser: (enfant: Noeud) => void): string | undefined {
  const permis = listees.get(noeud.type);
  if (permis === undefined) return `syntax outside the list: ${noeud.type}`;
  let faute: string | undefined;
  for (const champ of Object.keys(noeud)) {
    const valeur = noeud[champ];
    if (valeur === null || valeur === false || valeur === undefined || LIEU.has(champ)) continue;
    if (estNoeud(valeur)) poser(valeur);
    else if (Array.isArray(valeur)) {
      for (const v of valeur) {
        if (estNoeud(v)) poser(v);
        else faute = `syntax outside the list: ${noeud.type}.${champ}`;
      }
    } else if (permis[champ]?.(valeur) !== true) faute = `syntax outside the list: ${noeud.type}.${champ}`;
  }
  return faute;
}

/** A key that is a plain name among those. */
export function clePermise(cle: Noeud, champs: ReadonlySet<string>): boolean {
  return cle.type === "Identifier" && champs.has(cle["name"] as string);
}

export function modulePermis(source: unknown, chemins: RegExp): string | undefined {
  const chemin = estNoeud(source) && typeof source["value"] === "string" ? source["value"] : "";
  return chemins.test(chemin) ? undefined : `module outside the package: ${chemin}`;
}
