// The page of discrepancies: announced totals against the rules, other readings and what they change, what rests on no text, and
// the figures that are missing.
import type { Acte } from "../../corpus/corpus.ts";
import type { EditionDispositif } from "../../edition/edition.ts";
import { autoritesDe } from "../document/autorite.ts";
import { column, heading, link, list, paragraph, strong, table } from "../document/document.ts";
import type { Block, Document, Words } from "../document/document.ts";
import { effetDeLOperation, gestesEnMots } from "../document/instructions.ts";
import { lexiqueDe, libelleDuDispositif } from "../document/lexique.ts";
import { lActe, nomCourt } from "../document/mots.ts";
import { sourceEnMots } from "../document/texte-consolide.ts";
import { guillemets } from "../document/typographie.ts";
import { colonnesDe } from "./contexte.ts";
import type { Contexte } from "./contexte.ts";
import { effetsDeLaLecture, periodeEnMots } from "./effets.ts";
import { manquantsDe } from "./manquants.ts";
import { totauxVerifies } from "./totaux.ts";

export function pageEcarts(contexte: Contexte): Document {
  const titre = "Écarts et divergences";
  const lectures = contexte.edition.corpus.actes.filter((a) => a.genre === "lecture");
  return {
    title: titre,
    blocks: [
      heading(1, titre),
      paragraph("Ce qui, dans ce recueil, ne concorde pas, se discute, ne se lit pas dans un texte, ou manque. Rien n'y est caché : un total annoncé qui ne serait ni retrouvé ni expliqué arrêterait le calcul."),
      heading(2, "Totaux annoncés et totaux calculés"),
      paragraph("Chaque total qu'un acte annonce est comparé au plus grand résultat que donnent les règles, telles que cet acte les laisse. L'écart est ce que l'annonce compte en plus (+) ou en moins (−)."),
      ...totaux(contexte),
      heading(2, "Autres lectures"),
      ...(lectures.length === 0 ? [paragraph("Aucune autre lecture n'est écrite.")] : [paragraph("Là où les sources se contredisent, une interprétation est retenue et l'autre gardée. On l'applique en la demandant (option « --lecture »).")]),
      ...lectures.flatMap((l) => lecture(contexte, l)),
      heading(2, "Ce qui ne se lit pas dans un texte"),
      paragraph(["Combien de dispositions en vigueur, à un moment ou un autre, reposent sur autre chose que le texte de l'acte. Le détail est dans ", link("les sources et leur autorité", "sources.md"), "."]),
      table([column("Dispositif"), ...["Dispositions", "Lues dans le texte", "Source secondaire seule", "Déduites"].map((t) => column(t, "right"))], contexte.edition.dispositifs.map((d) => compte(contexte, d))),
      heading(2, "Chiffres qui manquent"),
      ...manquants(contexte),
    ],
  };
}

function totaux(contexte: Contexte): readonly Block[] {
  const rows = contexte.edition.dispositifs.flatMap((d) => totauxVerifies(contexte, d).map((t, i): Words[] => [
    i === 0 ? lienDuDispositif(contexte, d) : "",
    t.quoi,
    [link(nomCourt(contexte.edition.corpus, t.acte.id), `actes/${contexte.actes.get(t.acte.id)!}.md`)],
    periodeEnMots(d, t.debut, t.fin),
    t.annonce,
    t.calcule,
    t.ecart === "aucun" ? "aucun" : [strong(t.ecart)],
    t.motif,
  ]));
  if (rows.length === 0) return [paragraph("Aucun acte n'annonce de total.")];
  const droite = ["Annoncé", "Calculé", "Écart"].map((t) => column(t, "right"));
  return [table([column("Dispositif"), column("Total de"), column("Annoncé par"), column("Période"), ...droite, column("Explication")], rows)];
}

function lecture(contexte: Contexte, acte: Acte): readonly Block[] {
  const { corpus, vue } = contexte.edition;
  const cible = acte.cible === null ? undefined : corpus.acteParId.get(acte.cible);
  const noms = [...new Set(acte.operations.map((o) => o.dispositif))];
  const items = acte.operations.flatMap((o) => gestesEnMots(o, lexiqueDe(corpus, o.dispositif, o)).map((g): Words => `${noms.length > 1 ? `${libelleDuDispositif(corpus, o.dispositif)}, ` : ""}${effetDeLOperation(o)} : ${g}`));
  return [
    heading(3, [link(acte.libelle, `actes/${contexte.actes.get(acte.id)!}.md`)]),
    paragraph([
      `${vue.lectures.includes(acte.id) ? "Lecture retenue ici" : "Lecture gardée, non retenue"}${cible ? ` : une autre façon de comprendre ${lActe(corpus, cible)}` : ""}${noms.length === 1 ? `, dispositif ${guillemets(libelleDuDispositif(corpus, noms[0]!))}` : ""}.`,
      ...(acte.sources.length === 0 ? [] : [" Source : ", ...acte.sources.flatMap((s, i) => [...(i === 0 ? [] : [" ; "]), ...sourceEnMots(s)]), "."]),
    ]),
    ...(items.length === 0 ? [] : [list(items)]),
    ...effetsDeLaLecture(contexte, acte),
  ];
}

/** Clauses counted once for each instruction that wrote them, whatever the number of exercices. */
function compte(contexte: Contexte, d: EditionDispositif): readonly Words[] {
  const autorites = autoritesDe(contexte.edition.corpus, () => null);
  const par = { texte: 0, secondaire: 0, deduite: 0 };
  const vues = new Set<string>();
  for (const { version: { law } } of colonnesDe(contexte, d)) {
    const porteurs = [{ id: "", clauses: law.clauses, enfants: law.enfants }];
    for (const p of porteurs) {
      porteurs.push(...p.enfants);
      for (const [cle, c] of p.clauses) {
        const vue = `${p.id} ${cle} ${c.par.operation}`;
        if (["source", "article", "note", "question"].includes(c.mot) || vues.has(vue)) continue;
        vues.add(vue);
        par[autorites.standing(c.par, p.clauses.get("source"))]++;
      }
    }
  }
  return [lienDuDispositif(contexte, d), String(par.texte + par.secondaire + par.deduite), String(par.texte), String(par.secondaire), String(par.deduite)];
}

function manquants(contexte: Contexte): readonly Block[] {
  const rows = contexte.edition.dispositifs.flatMap((d) => manquantsDe(contexte, d).map((m, i): Words[] => [i === 0 ? lienDuDispositif(contexte, d) : "", m.ou, m.quoi, m.quand, m.etat, m.attend]));
  if (rows.length === 0) return [paragraph("Aucun : tous les chiffres sont écrits.")];
  return [table([column("Dispositif"), column("Élément"), column("Quoi"), column("Période"), column("État"), column("Ce qu'on attend")], rows)];
}

function lienDuDispositif(contexte: Contexte, d: EditionDispositif): Words {
  return [link(d.libelle, `${contexte.dossiers.get(d.nom)!}/tableau.md`)];
}
