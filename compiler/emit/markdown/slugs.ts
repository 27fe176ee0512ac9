// Names of files and folders: ASCII, lower case, from names of the law, never twice the same nor one that a system reserves.

const RESERVES = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Lower-case letters, digits and hyphens; "sans-nom" when nothing is left. */
export function slug(nom: string): string {
  const plie = nom.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/ß/g, "ss");
  const net = plie.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 80).replace(/-+$/, "");
  return net === "" ? "sans-nom" : RESERVES.test(net) ? `${net}-` : net;
}

/** A slug for each name, in order; a second claim to the same one gets a number. `pris`: already used in that folder. */
export function slugs(noms: readonly string[], pris: readonly string[] = []): ReadonlyMap<string, string> {
  const utilises = new Set(pris);
  const out = new Map<string, string>();
  for (const nom of noms) {
    if (out.has(nom)) continue;
    const base = slug(nom);
    let essai = base;
    for (let n = 2; utilises.has(essai); n++) essai = `${base}-${n}`;
    utilises.add(essai);
    out.set(nom, essai);
  }
  return out;
}
