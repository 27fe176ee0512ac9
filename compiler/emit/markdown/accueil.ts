// The first page: what is here, the acts in legal order, the dispositifs, and the day as of which all of it is known.
import { jourEnLettres } from "../../runtime/jours.ts";
import { meilleurStanding } from "../document/autorite.ts";
import { code, column, heading, link, list, paragraph, strong, table } from "../document/document.ts";
import type { Document, Words } from "../document/document.ts";
import { genreDActe, standingEnMots } from "../document/mots.ts";
import { libelleDuDispositif } from "../document/lexique.ts";
import { guillemets, majuscule } from "../document/typographie.ts";
import type { EditionDispositif } from "../../edition/edition.ts";
import { colonnesDe } from "./contexte.ts";
import type { Contexte } from "./contexte.ts";
import { instructionsPerdues } from "./point-de-vue.ts";
import { nombreDeQuestions } from "./questions.ts";
import { reservesEnBref } from "./reserves.ts";

/** « succède à « Forfait structure » », and what succeeds it. */
function succession({ edition }: Contexte, d: EditionDispositif): string {
  const avant = d.versions.at(-1)?.law.succedeA ?? null;
  const apres = edition.dispositifs.find((x) => x.versions.some((v) => v.law.succedeA === d.nom));
  return [
    ...(avant === null ? [] : [`succède à ${guillemets(libelleDuDispositif(edition.corpus, avant))}`]),
    ...(apres === undefined ? [] : [`suivi de ${guillemets(apres.libelle)}`]),
  ].join(" ; ");
}

export function pageAccueil(contexte: Contexte): Document {
  const { edition } = contexte;
  const titre = "Recueil des règles consolidées";
  const actes = edition.corpus.actes.map((a): Words[] => [
    [link(a.libelle, `actes/${contexte.actes.get(a.id)!}.md`)],
    genreDActe(a.genre),
    a.signe === null ? "—" : jourEnLettres(a.signe),
    jourEnLettres(a.publie),
    standingEnMots(meilleurStanding(a.sources)),
  ]);
  const dispositifs = edition.dispositifs.map((d): Words[] => {
    const dossier = contexte.dossiers.get(d.nom)!;
    const pages = colonnesDe(contexte, d).flatMap((c, i) => [i === 0 ? "" : ", ", link(c.titre, `${dossier}/${c.slug}.md`)]);
    const n = nombreDeQuestions(contexte, d);
    const savoir = [succession(contexte, d), reservesEnBref(contexte, d), n === 0 ? "" : `${n} question${n > 1 ? "s" : ""} ouverte${n > 1 ? "s" : ""}`].filter((x) => x !== "").join(" ; ");
    return [[strong(d.libelle)], [link("tableau", `${dossier}/tableau.md`), ", ", link("historique", `${dossier}/historique.md`)], pages.length === 0 ? "n'existe pas de ce point de vue" : pages, majuscule(savoir)];
  });
  return {
    title: titre,
    blocks: [
      heading(1, titre),
      paragraph(["Tout ce qui suit est ", strong(`tel que connu le ${jourEnLettres(edition.connuLe)}`), `${edition.vue.connuLe === null ? ", jour de la dernière publication du recueil" : ""}. Les textes consolidés sont calculés : chaque acte est écrit une fois, comme il a été publié, et chaque chiffre sait quel acte l'a fait.`]),
      heading(2, "Dispositifs"),
      dispositifs.length === 0 ? paragraph("Aucun dispositif.") : table([column("Dispositif"), column("Vue d'ensemble"), column("Texte consolidé"), column("À savoir")], dispositifs),
      ...instructionsPerdues(contexte),
      heading(2, "Pour vérifier"),
      list([
        [link("Chronologie", "chronologie.md"), " : les actes par jour de publication et par période d'effet, ceux qui sont rétroactifs."],
        [link("Écarts et divergences", "ecarts-et-divergences.md"), " : totaux annoncés et calculés, autres lectures, sources secondaires, chiffres qui manquent."],
        [link("Questions ouvertes", "questions-ouvertes.md"), " : ce que l'administration seule peut trancher."],
        [link("Les sources et leur autorité", "sources.md"), "."],
      ]),
      heading(2, "Actes, dans l'ordre du droit"),
      table([column("Acte"), column("Nature"), column("Signature"), column("Publication"), column("Autorité de la source")], actes),
      heading(2, "Provenance"),
      paragraph(["Empreinte des règles (SHA-256) : ", code(edition.empreinte), `. Version du compilateur : ${edition.versionDuCompilateur}.`]),
    ],
  };
}

