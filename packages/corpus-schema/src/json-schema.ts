import * as z from "zod";
import {
  assignmentSchema,
  classificationSchema,
  codebookSchema,
  codeEvidenceSchema,
  codeSchema,
  facetSchema,
} from "./schemas/codebook.js";
import { corpusManifestSchema } from "./schemas/corpus.js";
import { contributorSchema, evidenceSchema, metadataSchema, publicationSchema } from "./schemas/metadata.js";
import { idSchema, languageSchema, sha256Schema, spanSchema } from "./schemas/primitives.js";
import { correctionSchema, recipeLayoutSchema, recipeSchema, recipeSpeakerSchema } from "./schemas/recipe.js";
import { locationSchema, sourceSchema } from "./schemas/source.js";
import { personNameSchema, speakerSchema } from "./schemas/speaker.js";
import { transcriptSchema } from "./schemas/transcript.js";
import { editSchema, exchangeSchema, paratextSchema, turnSchema } from "./schemas/turn.js";

/** Options of the JSON Schema exports. */
export interface JsonSchemaOptions {
  /** The `$id` of the schema: the address under which it is published. */
  readonly id?: string;
}

/** JSON Schema (draft 2020-12) of a transcript: one line of a corpus. It says shape; invariants are checked apart. */
export function transcriptJsonSchema(options?: JsonSchemaOptions): object {
  return toJsonSchema(transcriptSchema, "Colloquy transcript, version 1", options);
}

/** JSON Schema (draft 2020-12) of `corpus.json`. */
export function corpusManifestJsonSchema(options?: JsonSchemaOptions): object {
  return toJsonSchema(corpusManifestSchema, "Colloquy corpus manifest, version 1", options);
}

/** JSON Schema (draft 2020-12) of a codebook. */
export function codebookJsonSchema(options?: JsonSchemaOptions): object {
  return toJsonSchema(codebookSchema, "Colloquy codebook, version 1", options);
}

/** JSON Schema (draft 2020-12) of a recipe. */
export function recipeJsonSchema(options?: JsonSchemaOptions): object {
  return toJsonSchema(recipeSchema, "Colloquy recipe, version 1", options);
}

/** The entities that get a definition of their own, under the names of their types. */
const NAMED = {
  Assignment: assignmentSchema,
  Classification: classificationSchema,
  Code: codeSchema,
  CodeEvidence: codeEvidenceSchema,
  Contributor: contributorSchema,
  Correction: correctionSchema,
  Edit: editSchema,
  Evidence: evidenceSchema,
  Exchange: exchangeSchema,
  Facet: facetSchema,
  Id: idSchema,
  Language: languageSchema,
  Location: locationSchema,
  Metadata: metadataSchema,
  Paratext: paratextSchema,
  PersonName: personNameSchema,
  Publication: publicationSchema,
  RecipeLayout: recipeLayoutSchema,
  RecipeSpeaker: recipeSpeakerSchema,
  Sha256: sha256Schema,
  Source: sourceSchema,
  Span: spanSchema,
  Speaker: speakerSchema,
  Turn: turnSchema,
} as const;

function toJsonSchema(schema: z.ZodType, title: string, options: JsonSchemaOptions = {}): object {
  const metadata = z.registry<{ id: string }>();
  for (const [id, named] of Object.entries(NAMED)) metadata.add(named, { id });
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input", metadata });
  return { $schema, ...(options.id === undefined ? {} : { $id: options.id }), title, ...rest };
}
