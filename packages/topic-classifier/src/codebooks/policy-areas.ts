import type { Codebook } from "@colloquy/corpus-schema";
import data from "./policy-areas.json" with { type: "json" };

/**
 * Policy areas, written by hand: 21 major ones, numbered as in the master codebook of the Comparative Agendas Project
 * so that results can be compared (definitions and terms are our own), the subtopics that interviews on foreign
 * policy need (`19.terrorism`), and `no-policy` for greetings, thanks and biography. English terms.
 */
export const policyAreas: Codebook = { ...data, schemaVersion: 1 };
