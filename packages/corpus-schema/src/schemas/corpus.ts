import * as z from "zod";
import type { CorpusManifest } from "../corpus.js";
import { nonEmptySchema, offsetSchema, sha256Schema } from "./primitives.js";

/** Schema of {@link CorpusManifest}. */
export const corpusManifestSchema: z.ZodType<CorpusManifest> = z
  .strictObject({
    schemaVersion: z.literal(1),
    offsetUnit: z.literal("utf16"),
    title: nonEmptySchema,
    licence: z.exactOptional(nonEmptySchema),
    codebooks: z.array(z.strictObject({ id: nonEmptySchema, version: nonEmptySchema })),
    people: z.array(z.strictObject({ uri: nonEmptySchema, name: nonEmptySchema })),
    counts: z
      .strictObject({
        transcripts: offsetSchema,
        turns: offsetSchema,
        exchanges: offsetSchema,
        speakers: offsetSchema,
      })
      ,
    files: z
      .array(z.strictObject({ name: nonEmptySchema, sha256: sha256Schema, transcripts: offsetSchema }))
      ,
  });
