// The JSON Schema emitter: what each version of each dispositif asks of a practice (2020-12), with French titles, and the
// elements, articles and acts that read each datum. Bounds that JSON cannot say exactly are extensions (x-…).
import type { Edition, Version } from "../../edition/edition.ts";
import { dossiers } from "../dossiers.ts";
import type { Emitter, OutputFile } from "../emitter.ts";
import { lectures } from "./lectures.ts";
import { proprietes } from "./proprietes.ts";

export function emitJsonSchema(edition: Edition): readonly OutputFile[] {
  const dossierDe = dossiers(edition.dispositifs.map((d) => d.nom));
  return edition.dispositifs.flatMap((d) =>
    d.versions.map((version) => {
      const dossier = dossierDe.get(d.nom)!;
      return { chemin: `json-schema/${dossier}/${version.cle}.json`, contenu: `${JSON.stringify(schema(edition, dossier, version), null, 2)}\n` };
    }),
  );
}

/** Keys in the order they are written; names of data become own keys whatever they are (Object.fromEntries). */
function schema(edition: Edition, dossier: string, { cle, programme }: Version): object {
  const actes = programme.actes.map((a) => edition.corpus.acteParId.get(a)?.libelle ?? a);
  const suite = actes.length === 0 ? "" : ` Actes : ${actes.join(" ; ")}.`;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:avenant:${dossier}:${cle}`,
    $comment: "Fichier généré par Avenant — ne pas modifier.",
    title: `${programme.libelle}, version ${cle} : données d'un cabinet`,
    description: `Une donnée absente est inconnue : jamais zéro, jamais non.${suite}`,
    type: "object",
    additionalProperties: false,
    properties: proprietes(programme, lectures(edition, programme)),
  };
}

export const jsonSchema: Emitter = { nom: "json-schema", emit: emitJsonSchema };
