import * as z from "zod";
import { PARATEXT_KINDS } from "../paratext.js";
import type { Correction, Recipe, RecipeLayout, RecipeSpeaker } from "../recipe.js";
import { SPEAKER_ROLES } from "../speaker.js";
import { contributorSchema, metadataFieldsSchema, publicationSchema } from "./metadata.js";
import { nonEmptySchema, offsetSchema, sha256Schema, spanSchema } from "./primitives.js";

const textsSchema = z.array(nonEmptySchema);

/** Schema of {@link RecipeSpeaker}. */
export const recipeSpeakerSchema: z.ZodType<RecipeSpeaker> = z
  .strictObject({
    name: z.exactOptional(nonEmptySchema),
    role: z.exactOptional(z.enum(SPEAKER_ROLES)),
    description: z.exactOptional(nonEmptySchema),
    organisation: z.exactOptional(nonEmptySchema),
    sameAs: z.exactOptional(textsSchema),
  });

/** Schema of {@link RecipeLayout}. */
export const recipeLayoutSchema: z.ZodType<RecipeLayout> = z
  .strictObject({ labels: z.exactOptional(textsSchema), notLabels: z.exactOptional(textsSchema) });

/** Schema of {@link Correction}. */
export const correctionSchema: z.ZodType<Correction> = z
  .discriminatedUnion("type", [
    z.strictObject({ type: z.literal("split"), at: offsetSchema, label: z.exactOptional(nonEmptySchema) }),
    z.strictObject({ type: z.literal("join"), span: spanSchema }),
    z.strictObject({ type: z.literal("relabel"), span: spanSchema, label: nonEmptySchema }),
    z.strictObject({ type: z.literal("retype"), span: spanSchema, kind: z.enum([...PARATEXT_KINDS, "speech"]) }),
  ]);

/** Schema of {@link Recipe}. */
export const recipeSchema: z.ZodType<Recipe> = z
  .strictObject({
    schemaVersion: z.literal(1),
    format: z.exactOptional(nonEmptySchema),
    layout: z.exactOptional(recipeLayoutSchema),
    speakers: z.exactOptional(z.record(z.string(), recipeSpeakerSchema)),
    metadata: z.exactOptional(
      metadataFieldsSchema.extend({
        contributors: z.exactOptional(z.array(contributorSchema)),
        publications: z.exactOptional(z.array(publicationSchema)),
      }),
    ),
    textSha256: z.exactOptional(sha256Schema),
    corrections: z.exactOptional(z.array(correctionSchema)),
  });
