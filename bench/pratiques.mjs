// Practices, always the same for one seed: counts that sit on a threshold, miss it by one or have nothing below them, three times
// in four; the worst case for code with branches. By columns first; a practice is a row.
import { donneesDe, structures } from "./structure.mjs";

/** Numbers from 0 to 1, by a linear congruence. */
export function tirage(graine) {
  let s = graine >>> 0;
  return () => (s = (Math.imul(s, 1_103_515_245) + 12_345) >>> 0) / 4_294_967_296;
}

/** One typed array a datum: yes or no as bytes, counts and hundredths of points in 32 bits. Shared between threads when asked for. */
export function colonnes(copies, lignes, { graine = 20_220_101, partagees = false } = {}) {
  const memoire = (octets) => (partagees ? new SharedArrayBuffer(octets) : new ArrayBuffer(octets));
  const out = {};
  const toutes = structures(copies).flatMap(donneesDe);
  for (const d of toutes) out[d.nom] = d.genre === "oui" ? new Uint8Array(memoire(lignes)) : new Int32Array(memoire(4 * lignes));
  const alea = tirage(graine);
  const entier = (n) => Math.floor(alea() * n);
  const denominateurs = toutes.filter((d) => d.genre === "compte" && d.auPlus === undefined);
  for (let i = 0; i < lignes; i++) {
    for (const d of denominateurs) {
      const k = entier(64);
      out[d.nom][i] = d.nom.startsWith("heures") ? entier(5) : k === 0 ? 0 : k === 1 ? entier(20_000_000) : k < 16 ? 20 * entier(200) : entier(4_000);
    }
    for (const d of toutes) {
      if (d.genre === "oui") out[d.nom][i] = d.nom.startsWith("spécialité") ? +(alea() < 0.1) : +(alea() < (/^(?:messagerie|horaires)/.test(d.nom) ? 0.97 : 0.85));
      else if (d.genre === "points") out[d.nom][i] = 100 * entier(361);
      else if (d.auPlus !== undefined) {
        const total = out[d.auPlus][i];
        const juste = Math.ceil((total * d.taux.a) / d.taux.b);
        out[d.nom][i] = entier(4) === 0 ? entier(total + 1) : Math.min(total, Math.max(0, juste + entier(3) - 1));
      }
    }
  }
  return out;
}

/** Rows as objects of one shape, as a class of the caller's makes them. */
export function enObjets(cols, debut, fin) {
  const noms = Object.keys(cols);
  const valeur = (n, k) => (cols[n] instanceof Uint8Array ? `c[${k}][i] === 1` : n.startsWith("points") ? `c[${k}][i] / 100` : `c[${k}][i]`);
  const Cabinet = new Function("c", "i", noms.map((n, k) => `this[${JSON.stringify(n)}] = ${valeur(n, k)};`).join("\n"));
  const liste = noms.map((n) => cols[n]);
  return Array.from({ length: fin - debut }, (_, i) => new Cabinet(liste, debut + i));
}

/** Rows as objects whose class reads the columns: no object holds more than its place. */
export function enVues(cols, debut, fin) {
  const noms = Object.keys(cols);
  const lecture = (n, k) => (cols[n] instanceof Uint8Array ? `c${k}[this.i] === 1` : n.startsWith("points") ? `c${k}[this.i] / 100` : `c${k}[this.i]`);
  const classes = [];
  // V8 keeps a thousand names in order; a class of more is a hash table.
  for (let a = 0; a < noms.length; a += 800) {
    const tranche = noms.slice(a, a + 800).map((n, k) => `  get ${JSON.stringify(n)}() { return ${lecture(n, a + k)}; }`);
    classes.push(`class V${classes.length} extends ${classes.length === 0 ? "Place" : `V${classes.length - 1}`} {\n${tranche.join("\n")}\n}`);
  }
  const Vue = new Function("cols", `${noms.map((n, k) => `const c${k} = cols[${JSON.stringify(n)}];`).join("\n")}\nclass Place { constructor(i) { this.i = i; } }\n${classes.join("\n")}\nreturn V${classes.length - 1};`)(cols);
  return Array.from({ length: fin - debut }, (_, i) => new Vue(debut + i));
}
