import type { Codebook } from "@colloquy/corpus-schema";
import data from "./policy-areas-es.json" with { type: "json" };

/** The 21 major policy areas and `no-policy` of `policyAreas`, without subtopics, in Spanish: terms written by hand. */
export const policyAreasEs: Codebook = { ...data, schemaVersion: 1 };
