import * as z from "zod";
import type { Codebook } from "./codebook.js";
import type { CorpusManifest } from "./corpus.js";
import type { Diagnostic, Result } from "./diagnostic.js";
import type { Recipe } from "./recipe.js";
import { codebookSchema } from "./schemas/codebook.js";
import { corpusManifestSchema } from "./schemas/corpus.js";
import { recipeSchema } from "./schemas/recipe.js";
import { transcriptSchema } from "./schemas/transcript.js";
import { shapeDiagnostics, type ShapeCode } from "./shape-diagnostics.js";
import type { Transcript } from "./transcript.js";

/**
 * A schema made ready on first use, so that importing the package costs nothing. Where code must not be made from text (the
 * `jitless` setting of zod, for pages whose Content-Security-Policy forbids it) it is used as it is.
 */
function reader<T>(schema: z.ZodType<T>): (value: unknown) => Result<T, ShapeCode> {
  let compiled: z.ZodType<T> | undefined;
  return (value) => {
    compiled ??= z.config().jitless === true ? schema : z.compile(schema);
    const result = compiled.safeParse(value);
    if (result.success) return { ok: true, value: result.data };
    return { ok: false, diagnostics: shapeDiagnostics(result.error.issues, value) };
  };
}

const transcriptReader = reader(transcriptSchema);
const corpusReader = reader(corpusManifestSchema);
const codebookReader = reader(codebookSchema);
const recipeReader = reader(recipeSchema);

/**
 * Unknown data as a transcript, or every place where its shape is wrong. Shape alone: run `checkInvariants` on the
 * value for offsets, hashes, references and coverage. Unknown fields are problems, so that a misspelt one is noticed.
 */
export function readTranscript(value: unknown): Result<Transcript, ShapeCode> {
  return transcriptReader(value);
}

/** Unknown data as a corpus manifest (`corpus.json`), or every place where its shape is wrong. */
export function readCorpusManifest(value: unknown): Result<CorpusManifest, ShapeCode> {
  return corpusReader(value);
}

/** Unknown data as a codebook, or every place where its shape is wrong. `checkCodebook` checks its hierarchy. */
export function readCodebook(value: unknown): Result<Codebook, ShapeCode> {
  return codebookReader(value);
}

/** Unknown data as a recipe, or every place where its shape is wrong. */
export function readRecipe(value: unknown): Result<Recipe, ShapeCode> {
  return recipeReader(value);
}

/** A finding of a reader. */
export type ShapeDiagnostic = Diagnostic<ShapeCode>;
