import type { Codebook } from "@colloquy/corpus-schema";
import data from "./policy-areas-ru.json" with { type: "json" };

/** The 21 major policy areas and `no-policy` of `policyAreas`, without subtopics, in Russian: terms written by hand. */
export const policyAreasRu: Codebook = { ...data, schemaVersion: 1 };
