// Names of folders in generated/: an ASCII slug of the real name, so that every emitter puts a dispositif in the same place.

/** Lower-case ASCII letters, digits and single underscores; may be empty. */
export function slug(nom: string, long = 48): string {
  return nom
    .replace(/[œŒ]/g, "oe")
    .replace(/[æÆ]/g, "ae")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .slice(0, long)
    .replace(/^_+|_+$/g, "");
}

/** Names that the emitters take for themselves, and those that Windows refuses. */
const RESERVES = "runtime donnees provenance index con prn aux nul com1 com2 com3 com4 lpt1 lpt2 lpt3".split(" ");

/** One folder name per name: `forfait-structure`; two names with the same slug get a number, in order. */
export function dossiers(noms: readonly string[]): ReadonlyMap<string, string> {
  const pris = new Set(RESERVES);
  const out = new Map<string, string>();
  for (const nom of noms) {
    const base = slug(nom).replace(/_/g, "-") || "dispositif";
    let essai = base;
    for (let n = 2; pris.has(essai); n++) essai = `${base}-${n}`;
    pris.add(essai);
    out.set(nom, essai);
  }
  return out;
}
