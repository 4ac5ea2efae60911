import * as z from "zod";
import type { Location, Source } from "../source.js";
import { idSchema, nonEmptySchema, offsetSchema, sha256Schema, spanSchema } from "./primitives.js";

/** Schema of {@link Location}. */
export const locationSchema: z.ZodType<Location> = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.enum(["page", "column", "paragraph", "element"]),
      span: spanSchema,
      label: z.exactOptional(nonEmptySchema),
    }),
    z.strictObject({
      kind: z.enum(["cue", "word"]),
      span: spanSchema,
      startMs: offsetSchema,
      endMs: z.exactOptional(offsetSchema),
      label: z.exactOptional(nonEmptySchema),
    }),
  ]);

/** Schema of {@link Source}. */
export const sourceSchema: z.ZodType<Source> = z
  .strictObject({
    id: idSchema,
    bytes: z.exactOptional(z.strictObject({ sha256: sha256Schema, length: offsetSchema })),
    textSha256: sha256Schema,
    mediaType: z.string().regex(/^[a-z0-9.+-]+\/[a-z0-9.+-]+$/),
    encoding: z.strictObject({ name: nonEmptySchema, byteOrderMark: z.boolean() }),
    fileName: z.exactOptional(nonEmptySchema),
    url: z.exactOptional(nonEmptySchema),
    retrievedAt: z.exactOptional(z.string().regex(/^\d{4}-\d\d-\d\d(?:T[0-9:.]+(?:Z|[+-]\d\d:\d\d))?$/)),
    text: z.string(),
    locations: z.array(locationSchema),
  });
