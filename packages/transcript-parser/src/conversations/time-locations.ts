import type { Location, Source } from "@colloquy/corpus-schema";
import type { SourceMapper } from "../view/map-to-source.js";
import type { Conversation } from "./read-conversation.js";

/**
 * A source with the times that stand with labels, each as a cue over the speech of its turn: it ends where the next one
 * begins. What the format has located already stays.
 */
export function withTimes(source: Source, conversations: readonly Conversation[], mapper: SourceMapper): Source {
  const timed = conversations.flatMap(({ drafts }) => drafts.filter(({ begin, span }) => begin.time >= 0 && span.start < span.end));
  if (timed.length === 0) return source;
  const cues = timed.map(({ begin, span }, index): Location => {
    const next = timed[index + 1]?.begin.time ?? -1;
    return { kind: "cue", span: mapper.span(span), startMs: begin.time, ...(next > begin.time ? { endMs: next } : {}) };
  });
  return { ...source, locations: [...source.locations, ...cues] };
}
