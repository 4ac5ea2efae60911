import { locationsAt, targetSpan, type Location, type Span, type Transcript } from "@colloquy/corpus-schema";
import { formatTimeRange } from "./format-time.js";
import { LOCATOR_ROWS, type LocatorRow } from "./locator-kinds.table.js";
import type { Locator } from "./locator.js";

/**
 * The pinpoint of a turn or an exchange: pages where the source has numbered pages there, times where it has cues or
 * words, numbered columns or paragraphs, else the turn or exchange itself ("turn 4"). Pages and the like without a
 * number in the source are passed over, since nothing could be printed of them that a reader would find.
 *
 * @param targetId id of a turn or an exchange of the transcript.
 * @returns null where the transcript has no such target.
 */
export function toLocator(transcript: Transcript, targetId: string): Locator | null {
  const turn = transcript.turns.find(({ id }) => id === targetId);
  const target = turn ?? transcript.exchanges.find(({ id }) => id === targetId);
  const span = targetSpan(transcript, targetId);
  if (target === undefined || span === null) return null;
  const { ordinal } = target;
  for (const row of LOCATOR_ROWS) {
    const text = placeText(transcript, span, row);
    if (text !== null) return { kind: row.kind, text, targetId, ordinal, span };
  }
  const kind = turn === undefined ? "exchange" : "turn";
  return { kind, text: `${kind} ${ordinal}`, targetId, ordinal, span };
}

function placeText({ source }: Transcript, span: Span, { locations }: LocatorRow): string | null {
  const places = locationsAt(source, span).filter(({ kind }) => locations.includes(kind));
  return timeText(places) ?? labelText(places);
}

/** From the earliest start to the latest end, without the end where one is not known. */
function timeText(places: readonly Location[]): string | null {
  const times = places.filter((place) => "startMs" in place);
  if (times.length === 0) return null;
  const start = times.reduce((least, { startMs }) => Math.min(least, startMs), Infinity);
  const end = times.reduce((most, { endMs = NaN }) => Math.max(most, endMs), 0);
  return Number.isNaN(end) ? formatTimeRange(start) : formatTimeRange(start, end);
}

/** From the first label to the last; null where one of them is not labelled. */
function labelText(places: readonly Location[]): string | null {
  const first = places.at(0)?.label?.trim() ?? "";
  const last = places.at(-1)?.label?.trim() ?? "";
  if (first === "" || last === "") return null;
  return first === last ? first : `${first}–${last}`;
}
