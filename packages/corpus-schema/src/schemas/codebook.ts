import * as z from "zod";
import type { Assignment, Classification, CodeEvidence } from "../classification.js";
import type { Code, Codebook, Facet } from "../codebook.js";
import { idSchema, languageSchema, nonEmptySchema, spanSchema, unitIntervalSchema } from "./primitives.js";

const textsSchema = z.array(nonEmptySchema);

/** Schema of {@link Facet}. */
export const facetSchema: z.ZodType<Facet> = z
  .strictObject({ id: nonEmptySchema, label: nonEmptySchema, definition: z.exactOptional(nonEmptySchema) });

/** Schema of {@link Code}. */
export const codeSchema: z.ZodType<Code> = z
  .strictObject({
    id: nonEmptySchema,
    parentId: nonEmptySchema.nullable(),
    facetId: nonEmptySchema,
    label: nonEmptySchema,
    definition: z.exactOptional(nonEmptySchema),
    terms: textsSchema,
    excludes: textsSchema,
    examples: textsSchema,
    exactMatch: textsSchema,
  });

/** Schema of {@link Codebook}. */
export const codebookSchema: z.ZodType<Codebook> = z
  .strictObject({
    schemaVersion: z.literal(1),
    id: nonEmptySchema,
    version: nonEmptySchema,
    language: languageSchema,
    title: nonEmptySchema,
    description: z.exactOptional(nonEmptySchema),
    facets: z.array(facetSchema),
    codes: z.array(codeSchema),
  });

/** Schema of {@link CodeEvidence}. */
export const codeEvidenceSchema: z.ZodType<CodeEvidence> = z
  .strictObject({
    span: spanSchema,
    term: z.exactOptional(nonEmptySchema),
    weight: z.exactOptional(z.number()),
  });

/** Schema of {@link Assignment}. */
export const assignmentSchema: z.ZodType<Assignment> = z
  .strictObject({
    targetId: idSchema,
    codeId: nonEmptySchema,
    score: unitIntervalSchema,
    evidence: z.array(codeEvidenceSchema),
  });

/** Schema of {@link Classification}. */
export const classificationSchema: z.ZodType<Classification> = z
  .strictObject({
    codebookId: nonEmptySchema,
    codebookVersion: nonEmptySchema,
    assignedBy: nonEmptySchema,
    threshold: unitIntervalSchema,
    abstained: z.array(idSchema),
    assignments: z.array(assignmentSchema),
  });
