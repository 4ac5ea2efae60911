import * as z from "zod";
import {
  CONTRIBUTOR_ROLES,
  GENRES,
  PUBLICATION_RELATIONS,
  type Contributor,
  type Evidence,
  type Metadata,
  type Publication,
} from "../metadata.js";
import { edtfSchema, languageSchema, nonEmptySchema, spanSchema } from "./primitives.js";
import { personNameSchema } from "./speaker.js";

/** Schema of {@link Contributor}. */
export const contributorSchema: z.ZodType<Contributor> = z
  .strictObject({
    name: personNameSchema,
    role: z.enum(CONTRIBUTOR_ROLES),
    description: z.exactOptional(nonEmptySchema),
  });

/** Schema of {@link Publication}. */
export const publicationSchema: z.ZodType<Publication> = z
  .strictObject({
    relation: z.enum(PUBLICATION_RELATIONS),
    carrier: z.boolean(),
    container: z.exactOptional(nonEmptySchema),
    description: z.exactOptional(nonEmptySchema),
    volume: z.exactOptional(nonEmptySchema),
    issue: z.exactOptional(nonEmptySchema),
    date: z.exactOptional(edtfSchema),
    publisher: z.exactOptional(nonEmptySchema),
    place: z.exactOptional(nonEmptySchema),
    pages: z.exactOptional(nonEmptySchema),
    url: z.exactOptional(nonEmptySchema),
    archive: z.exactOptional(nonEmptySchema),
    archiveLocation: z.exactOptional(nonEmptySchema),
  });

/** Schema of {@link Evidence}. */
export const evidenceSchema: z.ZodType<Evidence> = z
  .discriminatedUnion("from", [
    z.strictObject({ from: z.literal("text"), spans: z.array(spanSchema).min(1) }),
    z.strictObject({ from: z.enum(["container", "caller", "inferred"]) }),
  ]);

/** What a document may say about itself, without the evidence: the part that a recipe may give. */
export const metadataFieldsSchema = z.strictObject({
  title: z.exactOptional(nonEmptySchema),
  genre: z.exactOptional(z.enum(GENRES)),
  language: z.exactOptional(languageSchema),
  date: z.exactOptional(edtfSchema),
  place: z.exactOptional(nonEmptySchema),
  event: z.exactOptional(nonEmptySchema),
  excerpted: z.exactOptional(z.boolean()),
  translated: z.exactOptional(z.boolean()),
  rights: z.exactOptional(nonEmptySchema),
  contributors: z.array(contributorSchema),
  publications: z.array(publicationSchema),
});

/** Schema of {@link Metadata}. */
export const metadataSchema: z.ZodType<Metadata> = metadataFieldsSchema
  .extend({ evidence: z.record(z.string().regex(/^\//), evidenceSchema) });
