import type { Codebook } from "@colloquy/corpus-schema";

/** A codebook that comes with the program. It is loaded when it is used. */
export interface BuiltinCodebook {
  readonly id: string;
  /** Language of its terms. */
  readonly language: string;
  readonly load: () => Promise<Codebook>;
}

const policyAreas: readonly BuiltinCodebook[] = [
  { id: "policy-areas", language: "en", load: async () => (await import("@colloquy/topic-classifier/codebooks/policy-areas")).policyAreas },
  { id: "policy-areas-de", language: "de", load: async () => (await import("@colloquy/topic-classifier/codebooks/policy-areas-de")).policyAreasDe },
  { id: "policy-areas-es", language: "es", load: async () => (await import("@colloquy/topic-classifier/codebooks/policy-areas-es")).policyAreasEs },
  { id: "policy-areas-fr", language: "fr", load: async () => (await import("@colloquy/topic-classifier/codebooks/policy-areas-fr")).policyAreasFr },
  { id: "policy-areas-ru", language: "ru", load: async () => (await import("@colloquy/topic-classifier/codebooks/policy-areas-ru")).policyAreasRu },
];

const places: readonly BuiltinCodebook[] = [
  { id: "places", language: "en", load: async () => (await import("@colloquy/topic-classifier/codebooks/places")).places },
];

/** The codebooks that can be named by their id. */
export const BUILTIN_CODEBOOKS: readonly BuiltinCodebook[] = [...policyAreas, ...places];

/**
 * The codebooks that are used for a transcript unless told otherwise: of each subject the one in its language, else the
 * English one.
 *
 * @param language BCP 47, where it is known.
 */
export function defaultCodebooks(language: string | undefined): string[] {
  const primary = language?.toLowerCase().split("-")[0];
  return [policyAreas, places].flatMap((codebooks) => (codebooks.find((codebook) => codebook.language === primary) ?? codebooks[0])?.id ?? []);
}
