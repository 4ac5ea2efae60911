import type { Codebook } from "@colloquy/corpus-schema";
import data from "./policy-areas-de.json" with { type: "json" };

/** The 21 major policy areas and `no-policy` of `policyAreas`, without subtopics, in German: terms written by hand. */
export const policyAreasDe: Codebook = { ...data, schemaVersion: 1 };
