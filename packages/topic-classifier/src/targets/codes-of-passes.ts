import type { Classification } from "@colloquy/corpus-schema";

/**
 * The codes that passes of coding gave to each target that they looked at. Where several looked at one target, the last
 * counts. A target that a pass abstained from has none.
 */
export function codesOfPasses(passes: Iterable<Classification>): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const { abstained, assignments } of passes) {
    for (const id of [...abstained, ...assignments.map(({ targetId }) => targetId)]) codes.set(id, []);
    for (const { targetId, codeId } of assignments) codes.get(targetId)?.push(codeId);
  }
  return codes;
}
