import * as z from "zod";
import type { Exchange } from "../exchange.js";
import { PARATEXT_KINDS, type Paratext } from "../paratext.js";
import { EDIT_REASONS, type Edit, type Turn } from "../turn.js";
import { idSchema, languageSchema, spanSchema, unitIntervalSchema } from "./primitives.js";

const ordinalSchema = z.int().positive();

/** Schema of {@link Edit}. */
export const editSchema: z.ZodType<Edit> = z
  .strictObject({ span: spanSchema, text: z.string(), reason: z.enum(EDIT_REASONS) });

/** Schema of {@link Turn}. */
export const turnSchema: z.ZodType<Turn> = z
  .strictObject({
    id: idSchema,
    ordinal: ordinalSchema,
    speakerId: idSchema.nullable(),
    labelSpan: spanSchema.nullable(),
    span: spanSchema,
    edits: z.array(editSchema),
    text: z.string(),
    language: z.exactOptional(languageSchema),
    confidence: unitIntervalSchema,
  });

/** Schema of {@link Exchange}. */
export const exchangeSchema: z.ZodType<Exchange> = z
  .strictObject({
    id: idSchema,
    ordinal: ordinalSchema,
    questionTurnIds: z.array(idSchema).min(1),
    answerTurnIds: z.array(idSchema),
    followUpOf: z.exactOptional(idSchema),
  });

/** Schema of {@link Paratext}. */
export const paratextSchema: z.ZodType<Paratext> = z
  .strictObject({ kind: z.enum(PARATEXT_KINDS), span: spanSchema });

