// The part of the SARIF 2.1.0 schema (OASIS) that we write, closed: a property that is not here is not in ours. Not a test.
const texte = { type: "object", required: ["text"], additionalProperties: false, properties: { text: { type: "string", minLength: 1 } } };
const niveau = { enum: ["none", "note", "warning", "error"] };
const rang = { type: "integer", minimum: 1 };
const region = { type: "object", required: ["startLine", "startColumn", "endLine", "endColumn"], additionalProperties: false, properties: { startLine: rang, startColumn: rang, endLine: rang, endColumn: rang } };
const artefact = { type: "object", required: ["uri"], additionalProperties: false, properties: { uri: { type: "string", pattern: "^(?:[A-Za-z0-9._~!$&'()*+;=@/-]|%[0-9A-F]{2})+$" } } };
const lieu = {
  type: "object", additionalProperties: false, required: ["physicalLocation"],
  properties: {
    id: { type: "integer", minimum: -1 }, message: texte,
    physicalLocation: { type: "object", required: ["artifactLocation"], additionalProperties: false, properties: { artifactLocation: artefact, region } },
    logicalLocations: { type: "array", uniqueItems: true, items: { type: "object", additionalProperties: false, properties: { fullyQualifiedName: { type: "string" } } } },
  },
};
const remplacement = { type: "object", required: ["deletedRegion"], additionalProperties: false, properties: { deletedRegion: region, insertedContent: { type: "object", additionalProperties: false, properties: { text: { type: "string" } } } } };
const correction = {
  type: "object", required: ["artifactChanges"], additionalProperties: false,
  properties: {
    description: texte,
    artifactChanges: {
      type: "array", minItems: 1, uniqueItems: true,
      items: { type: "object", required: ["artifactLocation", "replacements"], additionalProperties: false, properties: { artifactLocation: artefact, replacements: { type: "array", minItems: 1, items: remplacement } } },
    },
  },
};
const regle = {
  type: "object", required: ["id"], additionalProperties: false,
  properties: {
    id: { type: "string" }, shortDescription: texte, help: texte, helpUri: { type: "string", pattern: "^https?://" }, properties: { type: "object" },
    defaultConfiguration: { type: "object", additionalProperties: false, properties: { level: niveau } },
  },
};
const resultat = {
  type: "object", required: ["message"], additionalProperties: false,
  properties: {
    ruleId: { type: "string" }, ruleIndex: { type: "integer", minimum: -1 }, level: niveau, message: texte,
    locations: { type: "array", items: lieu }, relatedLocations: { type: "array", uniqueItems: true, items: lieu }, fixes: { type: "array", uniqueItems: true, items: correction },
  },
};

export const SCHEMA = {
  type: "object", required: ["version", "runs"], additionalProperties: false,
  properties: {
    $schema: { type: "string" }, version: { const: "2.1.0" },
    runs: {
      type: "array",
      items: {
        type: "object", required: ["tool"], additionalProperties: false,
        properties: {
          tool: {
            type: "object", required: ["driver"], additionalProperties: false,
            properties: {
              driver: {
                type: "object", required: ["name"], additionalProperties: false,
                properties: { name: { type: "string" }, semanticVersion: { type: "string" }, language: { type: "string", pattern: "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$" }, rules: { type: "array", uniqueItems: true, items: regle } },
              },
            },
          },
          columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
          results: { type: "array", items: resultat },
        },
      },
    },
  },
};
