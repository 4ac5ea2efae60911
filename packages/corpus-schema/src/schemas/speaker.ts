import * as z from "zod";
import { SPEAKER_KINDS, SPEAKER_ROLES, type PersonName, type Speaker } from "../speaker.js";
import { idSchema, nonEmptySchema, spanSchema } from "./primitives.js";

/** Schema of {@link PersonName}. */
export const personNameSchema: z.ZodType<PersonName> = z
  .strictObject({
    full: nonEmptySchema,
    family: z.exactOptional(nonEmptySchema),
    given: z.exactOptional(nonEmptySchema),
    particle: z.exactOptional(nonEmptySchema),
    suffix: z.exactOptional(nonEmptySchema),
  });

/** Schema of {@link Speaker}. */
export const speakerSchema: z.ZodType<Speaker> = z
  .strictObject({
    id: idSchema,
    kind: z.enum(SPEAKER_KINDS),
    name: personNameSchema.nullable(),
    labels: z.array(nonEmptySchema),
    role: z.enum(SPEAKER_ROLES),
    span: spanSchema,
    description: z.exactOptional(nonEmptySchema),
    organisation: z.exactOptional(nonEmptySchema),
    sameAs: z.array(nonEmptySchema),
  });
