import { deriveId, transcriptSpan, trimSpan, type Paratext, type Span, type Transcript } from "@colloquy/corpus-schema";
import { buildTurns } from "../build-turns.js";
import { pairExchanges } from "../exchanges/pair-exchanges.js";
import { findUnrecognised } from "../paratexts/find-unrecognised.js";
import { sortParatexts } from "../paratexts/sort-paratexts.js";
import { rangeEnd, rangeStart } from "./line-range.js";
import type { Conversation } from "./read-conversation.js";
import type { Reading } from "./reading.js";

/** A conversation as a transcript of the source: everything outside of its range belongs to others. */
export function buildTranscript(reading: Reading, conversation: Conversation): Transcript {
  const { source, mapper } = reading;
  const turns = buildTurns(conversation.drafts, conversation.speakers, mapper, source.textSha256);
  const speakers = conversation.speakers.resolved.map(({ speaker }) => speaker);
  const paratexts = coverWith(reading, conversation, turns);
  return {
    schemaVersion: 1,
    offsetUnit: "utf16",
    id: deriveId("transcript", source.textSha256, transcriptSpan({ turns, paratexts })),
    source,
    metadata: conversation.metadata,
    speakers,
    turns,
    exchanges: pairExchanges(turns, speakers, source.textSha256),
    paratexts,
    classifications: [],
  };
}

/** All paratexts of the source: those that were read, the signs of the format, other conversations, and whatever nothing has explained. */
function coverWith(reading: Reading, { paratexts, range }: Conversation, turns: Transcript["turns"]): readonly Paratext[] {
  const { source, mapper, lines } = reading;
  const { text } = source;
  const mapped = paratexts.map(({ kind, span }): Paratext => ({ kind, span: mapper.span(span) }));
  const labels = turns.flatMap(({ labelSpan }) => (labelSpan === null ? [] : [labelSpan]));
  const others = othersAround(text, mapper.span({ start: rangeStart(lines, range), end: rangeEnd(lines, range) }), range.first === 0, range.end >= lines.count);
  const signs = mapper.markupParatexts([...labels, ...others.map(({ span }) => span), ...mapped.map(({ span }) => span)]);
  const known = [...mapped, ...others, ...signs];
  const explained = [...known.map(({ span }) => span), ...labels, ...turns.map(({ span }) => span)];
  return sortParatexts([...known, ...findUnrecognised(text, explained)]);
}

/** What stands before and after a conversation and is another one. */
function othersAround(text: string, own: Span, opens: boolean, closes: boolean): Paratext[] {
  const before = opens ? [] : [{ start: 0, end: own.start }];
  const after = closes ? [] : [{ start: own.end, end: text.length }];
  return [...before, ...after]
    .map((span) => trimSpan(text, span))
    .filter(({ start, end }) => start < end)
    .map((span) => ({ kind: "other-transcript", span }));
}
