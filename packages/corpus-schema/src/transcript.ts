import type { Classification } from "./classification.js";
import type { Exchange } from "./exchange.js";
import type { Metadata } from "./metadata.js";
import type { Paratext } from "./paratext.js";
import { hullOf, type Span } from "./span.js";
import type { Source } from "./source.js";
import type { Speaker } from "./speaker.js";
import type { Turn } from "./turn.js";

/**
 * A conversation with everything that is known of it: one JSON value, one line of a `.jsonl` corpus. Several
 * conversations in one document are several transcripts with the same source.
 */
export interface Transcript {
  readonly schemaVersion: 1;
  /** What every offset counts: UTF-16 code units of `source.text`. */
  readonly offsetUnit: "utf16";
  readonly id: string;
  readonly source: Source;
  readonly metadata: Metadata;
  readonly speakers: readonly Speaker[];
  readonly turns: readonly Turn[];
  readonly exchanges: readonly Exchange[];
  /** Sorted by place, disjoint. */
  readonly paratexts: readonly Paratext[];
  readonly classifications: readonly Classification[];
}

/** The part of the source that belongs to this transcript and not to another one: the place that its id derives from. */
export function transcriptSpan(transcript: Pick<Transcript, "turns" | "paratexts">): Span {
  const spans: Span[] = [];
  for (const turn of transcript.turns) {
    if (turn.labelSpan !== null) spans.push(turn.labelSpan);
    spans.push(turn.span);
  }
  for (const paratext of transcript.paratexts) {
    if (paratext.kind !== "other-transcript") spans.push(paratext.span);
  }
  return hullOf(spans) ?? { start: 0, end: 0 };
}

/** The span of an exchange or a turn of a transcript, from the start of its first turn to the end of its last; null for an unknown id. */
export function targetSpan(transcript: Pick<Transcript, "turns" | "exchanges">, targetId: string): Span | null {
  const turn = transcript.turns.find((candidate) => candidate.id === targetId);
  if (turn !== undefined) return turn.span;
  const exchange = transcript.exchanges.find((candidate) => candidate.id === targetId);
  return exchange === undefined ? null : exchangeSpan(transcript, exchange);
}

/** The span of an exchange, from the start of its first turn to the end of its last; null when no turn of it exists. */
export function exchangeSpan(
  transcript: Pick<Transcript, "turns">,
  exchange: Pick<Exchange, "questionTurnIds" | "answerTurnIds">,
): Span | null {
  const ids = new Set([...exchange.questionTurnIds, ...exchange.answerTurnIds]);
  return hullOf(transcript.turns.filter((turn) => ids.has(turn.id)).map((turn) => turn.span));
}
