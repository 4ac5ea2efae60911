import type { Paratext } from "@colloquy/corpus-schema";

/** Paratexts by place. */
export function sortParatexts(paratexts: readonly Paratext[]): Paratext[] {
  return [...paratexts].sort((a, b) => a.span.start - b.span.start);
}
