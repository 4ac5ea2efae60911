import type { Codebook } from "@colloquy/corpus-schema";
import data from "./policy-areas-fr.json" with { type: "json" };
import { addElisions } from "./add-elisions.js";

/**
 * The 21 major policy areas and `no-policy` of `policyAreas`, without subtopics, in French: terms written by hand,
 * with the forms that they have after `l’` and `d’`.
 */
export const policyAreasFr: Codebook = /* @__PURE__ */ addElisions({ ...data, schemaVersion: 1 });
