import type { Codebook } from "@colloquy/corpus-schema";
import { places } from "@colloquy/topic-classifier/codebooks/places";
import { policyAreas } from "@colloquy/topic-classifier/codebooks/policy-areas";

/** The policy areas in other languages than English, loaded when a transcript is in one of them. */
const POLICY_AREAS: Readonly<Record<string, () => Promise<Codebook>>> = {
  de: async () => (await import("@colloquy/topic-classifier/codebooks/policy-areas-de")).policyAreasDe,
  es: async () => (await import("@colloquy/topic-classifier/codebooks/policy-areas-es")).policyAreasEs,
  fr: async () => (await import("@colloquy/topic-classifier/codebooks/policy-areas-fr")).policyAreasFr,
  ru: async () => (await import("@colloquy/topic-classifier/codebooks/policy-areas-ru")).policyAreasRu,
};

/** The codebooks for a transcript: policy areas in its language, else in English, and places. */
export async function codebooksFor(language: string | undefined): Promise<readonly Codebook[]> {
  const load = POLICY_AREAS[language?.toLowerCase().split("-")[0] ?? ""];
  return [load === undefined ? policyAreas : await load(), places];
}
