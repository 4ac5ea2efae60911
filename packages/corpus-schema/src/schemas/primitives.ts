import * as z from "zod";

/** A count of UTF-16 code units, or any other whole number from 0. */
export const offsetSchema = z.int().nonnegative();

/** A half-open span. That `end` is not before `start` is an invariant, since JSON Schema cannot say it. */
export const spanSchema = z.strictObject({ start: offsetSchema, end: offsetSchema });

/** A text with at least one character. */
export const nonEmptySchema = z.string().min(1);

/** SHA-256 in lower-case hexadecimal. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** An id: a prefix, a hyphen, and what tells it apart. Ids of transcripts, speakers, turns and exchanges are derived. */
export const idSchema = z.string().regex(/^[a-z]+-[0-9a-z]+$/);

/** A share or a probability. */
export const unitIntervalSchema = z.number().min(0).max(1);

/**
 * A language tag (BCP 47): a primary language and subtags, checked by form alone. RFC 5646, section 2.1.
 */
export const languageSchema = z.string().regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/);

/** An EDTF date. Its form and the calendar are checked by the invariants, since JSON Schema cannot say them. */
export const edtfSchema = z.string().min(1);
