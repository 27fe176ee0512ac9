// Fichier généré par Avenant — ne pas modifier.
function gcd(a, b) {
	let x = a < 0n ? -a : a;
	let y = b < 0n ? -b : b;
	while (y !== 0n) {
		const r = x % y;
		x = y;
		y = r;
	}
	return x;
}
/** n / d in lowest terms. The caller has made sure that d is not zero: a zero denominator is a bug of ours. */
/* @__NO_SIDE_EFFECTS__ */
export function fraction(n, d) {
	if (d === 0n) throw new RangeError("fraction with a zero denominator");
	if (d === 1n) return {
		n,
		d
	};
	const g = gcd(n, d);
	return d < 0n ? {
		n: -n / g,
		d: -d / g
	} : {
		n: n / g,
		d: d / g
	};
}
/* @__NO_SIDE_EFFECTS__ */
export function entier(n) {
	return {
		n: BigInt(n),
		d: 1n
	};
}
export const ZERO = entier(0n);
export const UN = entier(1n);
export function plus(a, b) {
	return a.d === b.d ? fraction(a.n + b.n, a.d) : fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}
export function moins(a, b) {
	return a.d === b.d ? fraction(a.n - b.n, a.d) : fraction(a.n * b.d - b.n * a.d, a.d * b.d);
}
export function fois(a, b) {
	return fraction(a.n * b.n, a.d * b.d);
}
/** a / b; b must not be zero. */
export function divise(a, b) {
	return fraction(a.n * b.d, a.d * b.n);
}
export function oppose(a) {
	return {
		n: -a.n,
		d: a.d
	};
}
/** Negative, zero or positive as a is below, equal to or above b: by cross-multiplication, never by division. */
export function compare(a, b) {
	const left = a.n * b.d;
	const right = b.n * a.d;
	return left < right ? -1 : left > right ? 1 : 0;
}
export function egal(a, b) {
	return a.n === b.n && a.d === b.d;
}
export function signe(a) {
	return a.n < 0n ? -1 : a.n > 0n ? 1 : 0;
}
export function estEntier(a) {
	return a.d === 1n;
}
export function minimum(a, b) {
	return compare(a, b) <= 0 ? a : b;
}
export function maximum(a, b) {
	return compare(a, b) >= 0 ? a : b;
}
/** The largest integer at most a. */
export function plancher(a) {
	const q = a.n / a.d;
	return a.n % a.d !== 0n && a.n < 0n ? q - 1n : q;
}
/** The smallest integer at least a. */
export function plafond(a) {
	return -plancher(oppose(a));
}
/** a rounded to a multiple of `pas` (pas > 0), in the stated way. */
export function arrondi(a, pas, mode) {
	const q = divise(a, pas);
	const low = plancher(q);
	if (q.d === 1n) return a;
	if (mode === "inferieur") return fois(entier(low), pas);
	if (mode === "superieur") return fois(entier(low + 1n), pas);
	const half = compare(moins(q, entier(low)), fraction(1n, 2n));
	let up;
	if (half !== 0) up = half > 0;
	else if (mode === "moitie-vers-exterieur") up = q.n > 0n;
	else if (mode === "moitie-vers-zero") up = q.n < 0n;
	else up = low % 2n !== 0n;
	return fois(entier(up ? low + 1n : low), pas);
}
/** The decimal writing of a fraction if it has one ("22.5", "-3"), else "n/d" ("2/3"). Exact, never rounded. */
export function ecrire(a) {
	if (a.d === 1n) return a.n.toString();
	let d = a.d;
	let twos = 0;
	let fives = 0;
	while (d % 2n === 0n) {
		d /= 2n;
		twos++;
	}
	while (d % 5n === 0n) {
		d /= 5n;
		fives++;
	}
	if (d !== 1n) return `${a.n}/${a.d}`;
	const places = Math.max(twos, fives);
	if (places === 0) return `${a.n}`;
	const scaled = a.n * 10n ** BigInt(places) / a.d;
	const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, "0");
	return `${scaled < 0n ? "-" : ""}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
/** Reads what `ecrire` writes: "22.5", "-3", "2/3". Undefined for anything else. */
export function lire(texte) {
	const m = /^(-?)(\d{1,400})(?:\.(\d{1,400})|\/(\d{1,400}))?$/.exec(texte);
	if (!m) return undefined;
	const sign = m[1] === "-" ? -1n : 1n;
	if (m[4] !== undefined) {
		const d = BigInt(m[4]);
		return d === 0n ? undefined : fraction(sign * BigInt(m[2]), d);
	}
	const decimals = m[3] ?? "";
	return fraction(sign * BigInt(m[2] + decimals), 10n ** BigInt(decimals.length));
}
