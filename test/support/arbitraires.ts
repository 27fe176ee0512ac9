// Random trees that a text can give: what fast-check draws for the formatter, and for whoever needs many valid files. Valid
// for the reader only: names need not exist and units need not agree.
import fc from "fast-check";
import { MOTS, plier } from "../../grammar/keywords.ts";
import type * as ast from "../../compiler/ast/nodes.ts";
import { fraction } from "../../compiler/runtime/exact.ts";
import { jourDuNumero, numeroDe } from "../../compiler/runtime/jours.ts";

const span = { file: "", start: 0, end: 0 };
const base = <K extends string>(kind: K): { readonly kind: K; readonly span: typeof span } => ({ kind, span });

type Opt<T> = { readonly [P in keyof T]?: T[P] };
/** Drops the keys whose value is undefined, as the reader does. */
function sansVides<T extends object>(x: T): T {
  return Object.fromEntries(Object.entries(x).filter(([, v]) => v !== undefined)) as T;
}
const peutEtre = <T>(a: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(a, { nil: undefined });
const jusqua = <T>(n: number, a: fc.Arbitrary<T>, min = 0): fc.Arbitrary<T[]> => fc.array(a, { minLength: min, maxLength: n });
function noeud<K extends string, F extends object>(kind: K, champs: { [P in keyof F]: fc.Arbitrary<F[P]> }): fc.Arbitrary<{ readonly kind: K; readonly span: typeof span } & F> {
  return fc.record(champs as never).map((f) => sansVides({ ...base(kind), ...(f as object) })) as never;
}

// ---- leaves -------------------------------------------------------------------------------------------------------

const RESERVES = new Set(MOTS.flatMap((m) => m.ecritures.flatMap((e) => plier(e).split(/[ '-]/))));
const LETTRES = [..."abcdefghijklmnopqrstuvwxyzéèêàçœï"];
const mot = fc.tuple(fc.constantFrom(...LETTRES, "É"), fc.array(fc.constantFrom(...LETTRES, "_", "0", "9"), { maxLength: 12 }))
  .map(([a, b]) => a + b.join("")).filter((m) => !RESERVES.has(plier(m)) && !["d", "l", "an", "jour", "euro", "euros", "annee", "annees"].includes(plier(m)));
const nomLibre = fc.oneof(fc.constantFrom("télétransmission", "usage_dmp", "forfait_structure", "patients_ald", "aat"), mot);

export const ident: fc.Arbitrary<ast.Ident> = nomLibre.map((nom) => ({ ...base("ident"), nom }));

const caractere = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...LETTRES, " ", "'", "’", "°", ",", ".", ":", "1", "2") },
  { weight: 1, arbitrary: fc.constantFrom("#", ">", "|", "\\", "/", "(", ")", "€", "%", "—", "…", "“", "”", "œ", "\u00a0", "\u202f", "😀", "漢", "«", '"', "»") },
);
const contenu = jusqua(30, caractere).map((c) => c.join("").normalize("NFC"))
  .map((t) => (t.includes("»") ? t.replace(/"/g, "") : t).replace(/^[ \t\u00a0\u202f]+|[ \t\u00a0\u202f]+$/g, ""));

export const texte: fc.Arbitrary<ast.Texte> = contenu.map((t) => ({ ...base("texte"), texte: t }));

const citation: fc.Arbitrary<ast.Citation> = jusqua(3, contenu, 1).map((l) => ({ ...base("citation"), texte: l.join("\n") }));

const jourBrut = fc.integer({ min: numeroDe("1900-01-01"), max: numeroDe("2100-12-31") }).map(jourDuNumero);
const premierJanvier = fc.integer({ min: 1990, max: 2040 }).map((a) => `${a}-01-01`);
const jour = fc.oneof(jourBrut, premierJanvier);

export const fenetre: fc.Arbitrary<ast.Fenetre> = fc.oneof(
  fc.constant({}),
  jour.map((debut) => ({ debut })),
  jour.map((fin) => ({ fin })),
  fc.tuple(jour, jour).filter(([a, b]) => a !== b).map(([a, b]) => (a < b ? { debut: a, fin: b } : { debut: b, fin: a })),
).map((f) => ({ ...base("fenetre"), ...f }));

const ref: fc.Arbitrary<ast.Ref> = fc.oneof(
  ident.map((i) => ({ ...base("ref"), nom: i.nom, volet: false })),
  fc.oneof(fc.integer({ min: 1, max: 12 }).map(String), nomLibre).map((n) => ({ ...base("ref"), nom: `volet ${n}`, volet: true })),
);
const refDe: fc.Arbitrary<ast.Ref> = fc.tuple(ref, peutEtre(ident)).map(([r, de]) => sansVides({ ...r, de }) as ast.Ref);

const dateLitterale: fc.Arbitrary<ast.DateLitterale> = jourBrut.map((j) => ({ ...base("date"), jour: j }));

const source: fc.Arbitrary<ast.Source> = fc.tuple(
  fc.constantFrom<ast.Standing>("texte", "secondaire", "deduite"), texte, peutEtre(fc.constantFrom("https://legal.tricoteuses.fr/articles/JORFARTI000044097788", "http://x.fr/?a=1&b=(2)#c")),
).map(([standing, t, url]) => sansVides({ ...base("source"), standing, texte: t, url }) as ast.Source);

// ---- expressions --------------------------------------------------------------------------------------------------

const unite = fc.constantFrom("%", "€", "points", "jours", "mois", "ans", "feuilles", "patients");

const nombreDe = (u: fc.Arbitrary<string | undefined>): fc.Arbitrary<ast.Nombre> => fc.tuple(fc.bigInt(0n, 10_000_000n), fc.constantFrom(1n, 1n, 1n, 10n, 100n, 1000n), u)
  .map(([n, d, u]) => sansVides({ ...base("nombre"), valeur: fraction(n, d), unite: u === undefined ? undefined : { ...base("unite"), nom: u } }) as ast.Nombre);

export const nombre: fc.Arbitrary<ast.Nombre> = nombreDe(peutEtre(unite));

const feuille: fc.Arbitrary<ast.Expr> = fc.oneof(
  nombre as fc.Arbitrary<ast.Expr>,
  dateLitterale,
  fc.boolean().map((precedent) => ({ ...base("fin-exercice"), precedent })),
  refDe.map((r) => ({ ...base("nom"), ref: r })),
  fc.tuple(fc.constantFrom("points" as const, "montant" as const), refDe).map(([grandeur, r]) => ({ ...base("grandeur-de"), grandeur, ref: r })),
);

const OPS: readonly ast.OpBinaire[] = ["et", "ou", "=", "≠", "<", "≤", ">", "≥", "+", "-", "×", "/"];

function composee(sous: fc.Arbitrary<ast.Expr>): fc.Arbitrary<ast.Expr> {
  return fc.oneof(
    fc.tuple(fc.constantFrom(...OPS), sous, sous).map(([op, gauche, droite]) => ({ ...base("binaire"), op, gauche, droite })),
    fc.tuple(fc.constantFrom("non" as const, "-" as const), sous).map(([op, terme]) => ({ ...base("unaire"), op, terme })),
    fc.tuple(sous, sous, sous).map(([test, alors, sinon]) => ({ ...base("si"), test, alors, sinon })),
    fc.tuple(fc.constantFrom("moyenne" as const, "somme" as const, "minimum" as const, "maximum" as const), jusqua(3, sous, 1), fc.boolean())
      .map(([fonction, termes, parmiMesurables]) => ({ ...base("agregat"), fonction, termes, parmiMesurables })),
  );
}

const niveau1 = fc.oneof(feuille, composee(feuille));
const niveau2 = fc.oneof(feuille, composee(niveau1));
export const expr: fc.Arbitrary<ast.Expr> = fc.oneof({ weight: 3, arbitrary: feuille }, { weight: 2, arbitrary: composee(niveau2) });

// ---- values -------------------------------------------------------------------------------------------------------

const casDate = (comparateurs: boolean, fen: fc.Arbitrary<ast.Fenetre | undefined>): fc.Arbitrary<ast.CasDate> =>
  fc.tuple(peutEtre(fc.constantFrom<ast.Comparateur>("au moins", "plus de", "au plus", "moins de", "avant", "au plus tard")), expr, fen)
    .map(([c, valeur, f]) => sansVides({ ...base("cas-date"), comparateur: comparateurs ? c : undefined, valeur, fenetre: f }) as ast.CasDate);

const datee = (comparateurs: boolean): fc.Arbitrary<ast.Datee> => fc.oneof(
  casDate(comparateurs, fc.constant(undefined)).map((c) => ({ ...base("datee"), cas: [c] })),
  jusqua(6, casDate(comparateurs, fenetre), 1).map((cas) => ({ ...base("datee"), cas })),
);

const nonCommuniques: fc.Arbitrary<ast.NonCommuniques> = fc.tuple(peutEtre(fc.tuple(nombre, nombre)), peutEtre(ident))
  .map(([b, f]) => sansVides({ ...base("non-communiques"), de: b?.[0], a: b?.[1], fournisPar: f }) as ast.NonCommuniques);

const borne: fc.Arbitrary<ast.Borne> = fc.tuple(nombre, fc.boolean()).map(([valeur, inclus]) => ({ ...base("borne"), valeur, inclus }));
const cellule: fc.Arbitrary<ast.Cellule> = fc.oneof(
  fc.constant({ ...base("cellule-tout") } as ast.Cellule),
  fc.constant({ ...base("cellule-non-ouvert") } as ast.Cellule),
  fc.tuple(peutEtre(borne), borne, fc.boolean()).map(([a, b, dessous]): ast.Cellule =>
    a === undefined ? { ...base("cellule-intervalle"), ...(dessous ? { haut: b } : { bas: b }) } : { ...base("cellule-intervalle"), bas: a, haut: b }),
  fc.constantFrom("tiers temps", "mi-temps", "Plein  temps", "MSP (multi-site)").map((t): ast.Cellule => ({ ...base("cellule-texte"), texte: t })),
  nombreDe(fc.constantFrom(undefined, "%", "€", "points")).map((e): ast.Cellule => ({ ...base("cellule-expr"), expr: e, texte: "" })),
  ident.map((i): ast.Cellule => ({ ...base("cellule-expr"), expr: { ...base("nom"), ref: { ...base("ref"), nom: i.nom, volet: false } }, texte: i.nom })),
);

const selon: fc.Arbitrary<ast.Selon> = fc.tuple(jusqua(3, refDe, 1), fc.boolean(), fc.integer({ min: 2, max: 4 })).chain(([refs, croix, large]) => {
  const croise = croix && refs.length === 2;
  const colonnes = croise ? large : refs.length + 1;
  const ligne = jusqua(colonnes, cellule, colonnes).map((cellules): ast.Ligne => ({ ...base("ligne"), cellules }));
  const entrees = refs.map((r): ast.Expr => ({ ...base("nom"), ref: r }));
  return jusqua(5, ligne, 2).map((lignes) => ({ ...base("selon"), entrees, croise, lignes: croise ? coinVide(lignes) : lignes }));
});

/** The corner of a cross table is empty. */
function coinVide(lignes: readonly ast.Ligne[]): ast.Ligne[] {
  return lignes.map((l, i) => (i === 0 ? { ...l, cellules: [{ ...base("cellule-vide") }, ...l.cellules.slice(1)] } : l));
}

const progression: fc.Arbitrary<ast.Progression> = fc.tuple(feuille, jusqua(3, fc.record({ borne: feuille, valeur: nombre }), 1))
  .map(([mesure, bornes]) => ({ ...base("progression"), mesure, bornes }));

const quoiFixer = fc.constantFrom<ast.TypeDonnee["kind"]>("type-taux", "type-montant", "type-date", "type-points").map((kind) => ({ ...base(kind) }) as ast.TypeDonnee);
const aFixer: fc.Arbitrary<ast.AFixer> = fc.record({ par: fc.constantFrom("décret", "arrêté", "avis de la commission"), quoi: peutEtre(quoiFixer) })
  .map((x) => sansVides({ ...base("a-fixer"), ...x }) as ast.AFixer);
const exige: fc.Arbitrary<ast.ValeurClause> = fc.oneof(
  jusqua(2, refDe).map((sauf) => ({ ...base("exige-tous"), sauf })),
  fc.integer({ min: 1, max: 9 }).map((n) => ({ ...base("exige-au-moins"), nombre: n })),
  refDe.map((r): ast.Datee => ({ ...base("datee"), cas: [{ ...base("cas-date"), valeur: { ...base("nom"), ref: r } }] })),
);
const arrondi: fc.Arbitrary<ast.Arrondi> = fc.record({
  precision: fc.constantFrom("centime", "euro", "point", "demi-point"),
  mode: fc.constantFrom("moitie-vers-exterieur", "moitie-vers-pair", "moitie-vers-zero", "inferieur", "superieur"),
}).map((a) => ({ ...base("arrondi"), ...a }) as ast.Arrondi);
const majoration: fc.Arbitrary<ast.Majoration> = fc.tuple(expr, peutEtre(expr)).map(([taux, si]) => sansVides({ ...base("majoration"), taux, si }) as ast.Majoration);
const valeurTexte: fc.Arbitrary<ast.ValeurTexte> = texte.map((t) => ({ ...base("valeur-texte"), texte: t }));

const figure: fc.Arbitrary<ast.ValeurClause> = fc.oneof({ weight: 4, arbitrary: datee(false) as fc.Arbitrary<ast.ValeurClause> }, nonCommuniques, aFixer, selon, progression);

// ---- clauses ------------------------------------------------------------------------------------------------------

const corps = (mot: ast.MotClause, valeur: fc.Arbitrary<ast.ValeurClause>, ancienne?: fc.Arbitrary<ast.ValeurClause>, nom?: fc.Arbitrary<ast.Ident>): fc.Arbitrary<ast.Clause> =>
  fc.tuple(valeur, ancienne === undefined ? fc.constant(undefined) : peutEtre(ancienne), nom === undefined ? fc.constant(undefined) : peutEtre(nom))
    .map(([v, auLieuDe, n]) => sansVides({ ...base("clause"), mot, motSpan: span, nom: n, valeur: v, auLieuDe }) as ast.Clause);

const FIGURES: readonly ast.MotClause[] = ["condition", "mesure", "prerequis", "points", "bareme", "montant", "ponderation", "plafond", "valeur-du-point", "valeur"];

const ecart: fc.Arbitrary<ast.Ecart> = fc.tuple(nombre, peutEtre(texte)).map(([valeur, motif]) => sansVides({ ...base("ecart"), valeur, motif }) as ast.Ecart);

const clause = (avecSource: boolean): fc.Arbitrary<ast.Clause> => fc.oneof(
  ...FIGURES.map((m) => corps(m, figure, figure)),
  corps("seuil", datee(true), datee(true)),
  corps("exige", exige, exige),
  corps("majoration", majoration, majoration, ident),
  corps("cumul", fc.constantFrom("addition" as const, "produit" as const).map((valeur) => ({ ...base("cumul"), valeur }))),
  corps("arrondi", arrondi, arrondi),
  corps("periode", fc.constantFrom("annee-civile" as const, "unique" as const).map((valeur) => ({ ...base("periode"), valeur }))),
  corps("article", valeurTexte, valeurTexte),
  ...(avecSource ? [corps("source", source), corps("note", valeurTexte), corps("question", valeurTexte)] : []),
  corps("confirme-jusqu-en", fc.integer({ min: 2017, max: 2030 }).map((annee) => ({ ...base("annee"), annee }))),
  fc.tuple(datee(false), peutEtre(datee(false)), peutEtre(ecart)).map(([valeur, auLieuDe, e]) => sansVides({ ...base("clause"), mot: "total", motSpan: span, valeur, auLieuDe, ecart: e }) as ast.Clause),
);

const sans: fc.Arbitrary<ast.SansClause> = fc.tuple(fc.constantFrom<ast.MotClause>("points", "seuil", "prerequis", "exige", "total"), peutEtre(datee(false)))
  .map(([m, auLieuDe]) => sansVides({ ...base("sans-clause"), mot: m, motSpan: span, auLieuDe }) as ast.SansClause);

// ---- declarations -------------------------------------------------------------------------------------------------

const option: fc.Arbitrary<ast.OptionChoix> = noeud("option", { nom: ident, libelle: peutEtre(texte) }) as fc.Arbitrary<ast.OptionChoix>;
const type: fc.Arbitrary<ast.TypeDonnee> = fc.oneof(
  fc.constantFrom("type-booleen", "type-nombre", "type-taux", "type-points", "type-montant", "type-date", "type-duree").map((k) => base(k) as ast.TypeDonnee),
  ident.map((u): ast.TypeDonnee => ({ ...base("type-compte"), unite: u })),
  jusqua(5, option, 1).map((options): ast.TypeDonnee => ({ ...base("type-choix"), options })),
);

export const donnee: fc.Arbitrary<ast.Donnee> = noeud("donnee", {
  nom: ident, libelle: peutEtre(texte), type, origine: peutEtre(fc.constantFrom("declaratif", "prerempli")),
  entre: peutEtre(fc.record({ min: nombre, max: nombre })), auPlus: peutEtre(ident), question: peutEtre(texte), citation: peutEtre(citation),
}) as fc.Arbitrary<ast.Donnee>;

const declaration: fc.Arbitrary<ast.Declaration> = noeud("declaration", {
  genre: fc.constantFrom("calcul", "parametre", "resultat"), nom: ident, libelle: peutEtre(texte), valeur: figure, citation: peutEtre(citation),
}) as fc.Arbitrary<ast.Declaration>;

function element(genre: ast.GenreElement, enfants: fc.Arbitrary<ast.Element[]>): fc.Arbitrary<ast.Element> {
  const nom = genre === "volet" ? ref.filter((r) => r.volet).map((r): ast.Ident => ({ ...base("ident"), nom: r.nom })) : ident;
  return noeud("element", { genre: fc.constant(genre), nom, libelle: peutEtre(texte), clauses: jusqua(3, clause(true)), enfants, citation: peutEtre(citation) }) as fc.Arbitrary<ast.Element>;
}

const sousIndicateur = element("sous-indicateur", fc.constant([]));
const indicateur = element("indicateur", jusqua(2, sousIndicateur));
const volet = element("volet", jusqua(2, indicateur));
/** Indicateurs before volets: after a volet they would be its own. */
const parties = fc.tuple(jusqua(2, indicateur), jusqua(2, volet)).map(([i, v]) => [...i, ...v]);

const dispositif: fc.Arbitrary<ast.Dispositif> = noeud("dispositif", {
  nom: ident, libelle: peutEtre(texte), fenetre: peutEtre(fenetre), succedeA: peutEtre(ident), clauses: jusqua(3, clause(true)),
  declarations: jusqua(2, declaration), enfants: parties, citation: peutEtre(citation),
}) as fc.Arbitrary<ast.Dispositif>;

const malgre = jusqua(2, ident);
const verbe = (kind: ast.Verbe["kind"], champs: Opt<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<ast.Verbe> =>
  noeud(kind, { motSpan: fc.constant(span), malgre, citation: peutEtre(citation), ...champs } as never) as never;
const changements = { clauses: jusqua(3, clause(true)), sans: jusqua(2, sans) };

const unVerbe: fc.Arbitrary<ast.Verbe> = fc.oneof(
  fc.oneof(
    verbe("ajoute", { a: peutEtre(ref), apres: ref, elements: jusqua(2, indicateur, 1), declarations: jusqua(2, declaration) }),
    verbe("ajoute", { a: peutEtre(ref), avant: ref, elements: parties.filter((p) => p.length > 0), declarations: fc.constant([]) }),
    verbe("ajoute", { a: ref, elements: jusqua(2, sousIndicateur, 1), declarations: fc.constant([]) }),
  ),
  verbe("modifie", { cible: ref, ...changements, clauses: jusqua(3, clause(true), 1) }),
  verbe("remplace", { cible: ref, element: fc.oneof(indicateur, volet) }),
  verbe("abroge", { cible: ref }),
  verbe("transfere", { cible: ref, de: peutEtre(ref), vers: peutEtre(ref), apres: peutEtre(ref), ...changements }),
  verbe("fusionne", { cibles: jusqua(3, ref, 1), dans: ref, ...changements }),
  verbe("scinde", { cible: ref, elements: jusqua(2, indicateur, 1) }),
  verbe("renomme", { cible: ref, en: peutEtre(ident), libelle: texte }),
  verbe("renumerote", { cible: ref, en: ref }),
  verbe("reporte", { cible: ref, du: dateLitterale, au: dateLitterale }),
  verbe("suspend", { cible: ref, effet: fc.oneof(fc.constantFrom("repute-atteint", "sans-points"), nonCommuniques) }),
  verbe("retablit", { cible: ref }),
  verbe("pour-memoire", { texte }),
);

const groupe: fc.Arbitrary<ast.Groupe> = noeud("groupe", {
  dispositif: ident, fenetre, par: peutEtre(texte), sources: jusqua(1, source), notes: jusqua(1, texte), questions: jusqua(1, texte), verbes: jusqua(3, unVerbe, 1), citation: peutEtre(citation),
}) as fc.Arbitrary<ast.Groupe>;

const annonce: fc.Arbitrary<ast.Annonce> = noeud("annonce", {
  cible: refDe, valeur: datee(false), ecart: peutEtre(ecart), sources: jusqua(1, source), citation: peutEtre(citation),
}) as fc.Arbitrary<ast.Annonce>;

const LIENS = { convention: undefined, accord: undefined, avenant: "a", reglement: "remplacant", arrete: "modifiant", decision: "modifiant", lecture: "de" } as const;

const acte: fc.Arbitrary<ast.Acte> = fc.constantFrom<ast.GenreActe>("convention", "accord", "avenant", "reglement", "arrete", "decision", "lecture").chain((genre) =>
  noeud("acte", {
    genre: fc.constant(genre), nom: ident, lien: fc.constant(LIENS[genre]), cible: LIENS[genre] === undefined ? fc.constant(undefined) : ident,
    libelle: peutEtre(texte), signe: peutEtre(dateLitterale), publie: peutEtre(dateLitterale), apres: jusqua(2, ident),
    sources: jusqua(2, source), notes: jusqua(2, texte), questions: jusqua(2, texte), dispositions: jusqua(3, fc.oneof(dispositif, groupe as fc.Arbitrary<ast.Disposition>, annonce)), citation: peutEtre(citation),
  }) as fc.Arbitrary<ast.Acte>);

/** A whole file. */
export const fichier: fc.Arbitrary<ast.Fichier> = fc.tuple(jusqua(3, donnee), jusqua(2, acte))
  .map(([donnees, actes]) => ({ ...base("fichier"), file: "", donnees, actes, orphelines: [] }));
