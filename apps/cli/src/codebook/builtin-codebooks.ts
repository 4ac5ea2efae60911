import type { Codebook } from "@colloquy/corpus-schema";

/** A codebook that comes with the program. It is loaded when it is used. */
export interface BuiltinCodebook {
  readonly id: string;
  readonly load: () => Promise<Codebook>;
}

/** The codebooks that can be named by their id. All are used unless told otherwise. */
export const BUILTIN_CODEBOOKS: readonly BuiltinCodebook[] = [
  {
    id: "policy-areas",
    load: async () => (await import("@colloquy/topic-classifier/codebooks/policy-areas")).policyAreas,
  },
  { id: "places", load: async () => (await import("@colloquy/topic-classifier/codebooks/places")).places },
];
