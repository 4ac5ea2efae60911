import type { Transcript } from "@colloquy/corpus-schema";
import { codesOfPasses } from "../targets/codes-of-passes.js";
import { topicTargets } from "../targets/topic-target.js";

/** One exchange or turn, and what each coder made of it. */
export interface CodedUnit {
  readonly transcriptId: string;
  /** Id of the exchange or the turn. */
  readonly targetId: string;
  /** The codes of each coder, in the order of `Codings.coders`; none: it was given no code; null: not looked at. */
  readonly codes: readonly (readonly string[] | null)[];
}

/** What several coders made of the same transcripts. */
export interface Codings {
  readonly coders: readonly string[];
  readonly units: readonly CodedUnit[];
}

/**
 * Puts the classifications of transcripts with one codebook side by side, by who coded. Where one coder looked at
 * a target more than once, the last pass counts. Targets that nobody looked at are left out.
 */
export function codingsOf(transcripts: Iterable<Transcript>, codebookId: string): Codings {
  const coders: string[] = [];
  const found: { transcriptId: string; targetId: string; given: Map<string, readonly string[]> }[] = [];
  for (const transcript of transcripts) {
    const passes = transcript.classifications.filter((pass) => pass.codebookId === codebookId);
    const byCoder = new Map(passes.map(({ assignedBy }) => [assignedBy, codesOfPasses(passes.filter((pass) => pass.assignedBy === assignedBy))]));
    for (const coder of byCoder.keys()) if (!coders.includes(coder)) coders.push(coder);
    for (const { id } of topicTargets(transcript)) {
      const given = new Map([...byCoder].flatMap(([coder, codes]) => (codes.has(id) ? [[coder, codes.get(id) ?? []] as const] : [])));
      if (given.size > 0) found.push({ transcriptId: transcript.id, targetId: id, given });
    }
  }
  const units = found.map(({ given, ...unit }) => ({ ...unit, codes: coders.map((coder) => given.get(coder) ?? null) }));
  return { coders, units };
}
