import { targetSpan, type Location, type Span, type Transcript } from "@colloquy/corpus-schema";
import { wordsFor } from "../note/words-for.js";
import { formatTimeRange } from "./format-time.js";
import { LOCATOR_ROWS } from "./locator-kinds.table.js";
import type { Locator, LocatorKind } from "./locator.js";

/** How a place is told. */
export interface LocatorOptions {
  /** Id of the last turn or exchange, where a range of them is meant. It is of the same kind as the target. */
  readonly lastTargetId?: string;
  /** BCP 47 tag of the language for the words "turn" and "exchange"; English when absent or unknown. */
  readonly lang?: string;
}

/**
 * The pinpoint of a turn, an exchange, or a range of either: pages where the source has numbered pages there, times
 * where it has cues or words, numbered columns or paragraphs, else the turn or exchange itself (`turn 4`,
 * `turns 4–6`). Pages and the like without a number in the source are passed over, since nothing could be printed of
 * them that a reader would find. The two ends of a range may come in either order.
 *
 * @param targetId id of a turn or an exchange of the transcript.
 * @returns null where the transcript has no such target, or the two ends are a turn and an exchange.
 */
export function toLocator(
  transcript: Transcript,
  targetId: string,
  { lastTargetId = targetId, lang = "en" }: LocatorOptions = {},
): Locator | null {
  const one = findTarget(transcript, targetId);
  const other = lastTargetId === targetId ? one : findTarget(transcript, lastTargetId);
  if (one === null || one.kind !== other?.kind) return null;
  const [first, last] = one.ordinal <= other.ordinal ? [one, other] : [other, one];
  const span = {
    start: Math.min(first.span.start, last.span.start),
    end: Math.max(first.span.end, last.span.end),
  };
  const { kind, text } = placeIn(transcript, span) ?? ownPlace(first, last, lang);
  return {
    kind,
    text,
    targetId: first.id,
    ordinal: first.ordinal,
    ...(last !== first && { last: { targetId: last.id, ordinal: last.ordinal } }),
    span,
  };
}

/** A turn or an exchange with its place. */
interface Target {
  readonly kind: "turn" | "exchange";
  readonly id: string;
  readonly ordinal: number;
  readonly span: Span;
}

function findTarget(transcript: Transcript, id: string): Target | null {
  const turn = transcript.turns.find((candidate) => candidate.id === id);
  if (turn !== undefined) return { kind: "turn", id, ordinal: turn.ordinal, span: turn.span };
  const exchange = transcript.exchanges.find((candidate) => candidate.id === id);
  const span = exchange === undefined ? null : targetSpan(transcript, id);
  return exchange === undefined || span === null ? null : { kind: "exchange", id, ordinal: exchange.ordinal, span };
}

/** The pinpoint that the source gives: of the first kind that readers find their place by. */
function placeIn({ source }: Transcript, span: Span): { kind: LocatorKind; text: string } | null {
  const places = source.locations.filter((place) => place.span.start < span.end && span.start < place.span.end);
  if (places.length === 0) return null;
  for (const { kind, locations } of LOCATOR_ROWS) {
    const suited = places.filter((place) => locations.includes(place.kind));
    const text = timeText(suited) ?? labelText(suited);
    if (text !== null) return { kind, text };
  }
  return null;
}

function ownPlace(first: Target, last: Target, lang: string): { kind: LocatorKind; text: string } {
  const { kind } = first;
  const [one, several] = wordsFor(lang).pinpoint[kind];
  return { kind, text: first === last ? `${one} ${first.ordinal}` : `${several} ${first.ordinal}–${last.ordinal}` };
}

/** From the earliest start to the latest end; of a cue whose end is not known, to its start. */
function timeText(places: readonly Location[]): string | null {
  const times = places.filter((place) => "startMs" in place);
  if (times.length === 0) return null;
  const start = times.reduce((least, { startMs }) => Math.min(least, startMs), Infinity);
  const end = times.reduce((most, { startMs, endMs = startMs }) => Math.max(most, endMs), start);
  return formatTimeRange(start, end);
}

/** From the first label to the last; null where one of them is not labelled. */
function labelText(places: readonly Location[]): string | null {
  const first = places.at(0)?.label?.trim() ?? "";
  const last = places.at(-1)?.label?.trim() ?? "";
  if (first === "" || last === "") return null;
  return first === last ? first : `${first}–${last}`;
}
