import * as z from "zod";
import type { Transcript } from "../transcript.js";
import { classificationSchema } from "./codebook.js";
import { metadataSchema } from "./metadata.js";
import { idSchema } from "./primitives.js";
import { sourceSchema } from "./source.js";
import { speakerSchema } from "./speaker.js";
import { exchangeSchema, paratextSchema, turnSchema } from "./turn.js";

/** Schema of {@link Transcript}: its shape. What JSON Schema cannot say is checked by `checkInvariants`. */
export const transcriptSchema: z.ZodType<Transcript> = z
  .strictObject({
    schemaVersion: z.literal(1),
    offsetUnit: z.literal("utf16"),
    id: idSchema,
    source: sourceSchema,
    metadata: metadataSchema,
    speakers: z.array(speakerSchema),
    turns: z.array(turnSchema),
    exchanges: z.array(exchangeSchema),
    paratexts: z.array(paratextSchema),
    classifications: z.array(classificationSchema),
  });
