import * as z from "zod";
import { codebookSchema } from "./schemas/codebook.js";
import { corpusManifestSchema } from "./schemas/corpus.js";
import { recipeSchema } from "./schemas/recipe.js";
import { transcriptSchema } from "./schemas/transcript.js";

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

function toJsonSchema(schema: z.ZodType, title: string, options: JsonSchemaOptions = {}): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input", reused: "ref" });
  return { $schema, ...(options.id === undefined ? {} : { $id: options.id }), title, ...rest };
}
