import { deriveId, turnExtent, type Turn } from "@colloquy/corpus-schema";
import { foldLabel } from "./layout/judge-label.js";
import type { Layout } from "./layout/learn-layout.js";
import type { ResolvedSpeakers } from "./speakers/resolve-speakers.js";
import type { TurnDraft } from "./turns/turn-draft.js";

/** Drafts as turns: with speaker, id and confidence. */
export function buildTurns(
  drafts: readonly TurnDraft[],
  speakers: ResolvedSpeakers,
  layout: Layout,
  textSha256: string,
): Turn[] {
  return drafts.map(({ label, span, edits, text }, index): Turn => {
    const folded = foldLabel(label.text);
    return {
      id: deriveId("turn", textSha256, turnExtent({ labelSpan: label.span, span })),
      ordinal: index + 1,
      speakerId: speakers.byLabel.get(folded) ?? null,
      labelSpan: label.span,
      span,
      edits,
      text,
      confidence: layout.verdicts.get(folded)?.confidence ?? 0,
    };
  });
}
