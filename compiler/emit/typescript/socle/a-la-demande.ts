// An object whose properties are computed when they are first read. Whoever lists them, spreads them or writes them as JSON reads them
// all: nothing but time tells it from the same object made at once, save that a structured clone needs `{ ...it }`.

export interface Reste {
  /** Les propriétés encore à calculer, dans l'ordre où on les écrit. */
  readonly noms: readonly string[];
  /** La même valeur à chaque fois. */
  propriete(nom: string): unknown;
}

const RESTE = Symbol("reste");
/** How Node.js is told what to show of an object. */
const MONTRER = Symbol.for("nodejs.util.inspect.custom");

interface Cible {
  [RESTE]?: Reste;
  [MONTRER]?: () => unknown;
}

/** Les propriétés connues d'abord, puis celles du reste. */
export function aLaDemande<T extends object>(dispositif: string, version: string, exercice: number, reste: Reste): T {
  return new Proxy<Cible>({ valide: true, dispositif, version, exercice, [RESTE]: reste, [MONTRER]: montrer } as Cible, GUICHET) as T;
}

function montrer(this: Cible): unknown {
  return { ...this };
}

/** Plus rien à calculer : un objet comme un autre. */
function complete(cible: Cible): Cible {
  const reste = cible[RESTE];
  if (reste === undefined) return cible;
  const faites = reste.noms.map((nom) => [nom, reste.propriete(nom)] as const);
  delete cible[RESTE];
  delete cible[MONTRER];
  return Object.assign(cible, Object.fromEntries(faites));
}

const GUICHET: ProxyHandler<Cible> = {
  get(cible, nom, recu) {
    const reste = cible[RESTE];
    return typeof nom === "string" && reste?.noms.includes(nom) === true ? reste.propriete(nom) : Reflect.get(nom === MONTRER ? complete(cible) : cible, nom, recu);
  },
  set: (cible, nom, valeur, recu) => Reflect.set(complete(cible), nom, valeur, recu),
  has: (cible, nom) => Reflect.has(complete(cible), nom),
  ownKeys: (cible) => Reflect.ownKeys(complete(cible)),
  getOwnPropertyDescriptor: (cible, nom) => Reflect.getOwnPropertyDescriptor(complete(cible), nom),
  defineProperty: (cible, nom, quoi) => Reflect.defineProperty(complete(cible), nom, quoi),
  deleteProperty: (cible, nom) => Reflect.deleteProperty(complete(cible), nom),
  preventExtensions: (cible) => Reflect.preventExtensions(complete(cible)),
};
