import { deriveId, turnExtent, type Turn } from "@colloquy/corpus-schema";
import { foldLabel } from "./layout/label-shape.js";
import type { ResolvedSpeakers } from "./speakers/resolve-speakers.js";
import type { TurnDraft } from "./turns/turn-draft.js";
import type { SourceMapper } from "./view/map-to-source.js";

/** Drafts as turns of the source: with speaker, id and confidence. */
export function buildTurns(
  drafts: readonly TurnDraft[],
  { byVoice }: Pick<ResolvedSpeakers, "byVoice">,
  mapper: SourceMapper,
  textSha256: string,
): Turn[] {
  return drafts.map((draft, index): Turn => {
    const { begin } = draft;
    const labelSpan = begin.labelSpan === null ? null : mapper.span(begin.labelSpan);
    const { span, edits, text } = mapper.reading(draft);
    return {
      id: deriveId("turn", textSha256, turnExtent({ labelSpan, span })),
      ordinal: index + 1,
      speakerId: byVoice.get(foldLabel(begin.voice)) ?? null,
      labelSpan,
      span,
      edits,
      text,
      confidence: begin.confidence,
    };
  });
}
