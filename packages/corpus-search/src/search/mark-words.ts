import { textSpanToSource, type Span, type Turn } from "@colloquy/corpus-schema";
import { distinctWords } from "../query/distinct-words.js";
import type { WordsQuery } from "../query/query.js";
import { cutWords } from "../words/cut-words.js";
import { standsAt } from "../words/stands-at.js";

/** Words of a query where they stand in a turn. All spans are half-open and count UTF-16 code units. */
export interface Mark {
  /** In the reading text of the turn, `turn.text`. */
  readonly text: Span;
  /** In the source, `source.text`; with the edits of the turn applied it reads as the span of the text does. */
  readonly source: Span;
  /** The words or the phrase of the query that stand here. */
  readonly query: Span;
}

/**
 * Every place of some words in a turn, by where they begin, the longer first. Words that several parts of a query name
 * are marked once, for the first of them.
 */
export function markWords(turn: Turn, wanted: readonly WordsQuery[]): Mark[] {
  if (wanted.length === 0) return [];
  const words = cutWords(turn.text);
  const keys = words.map(({ key }) => key);
  const places = placesOf(keys);
  const marks = new Map<string, Mark>();
  for (const query of distinctWords(wanted)) {
    const [first = ""] = query.keys;
    const beginnings = query.prefix && query.keys.length === 1 ? keys.keys() : (places.get(first) ?? []);
    for (const at of beginnings) {
      const start = words[at]?.start;
      const end = words[at + query.keys.length - 1]?.end;
      if (start === undefined || end === undefined || !standsAt(query, keys, at)) continue;
      const text = { start, end };
      const place = `${start}-${end}`;
      if (!marks.has(place)) marks.set(place, { text, source: textSpanToSource(turn, text), query: query.span });
    }
  }
  return [...marks.values()].sort((a, b) => a.text.start - b.text.start || b.text.end - a.text.end);
}

/** Where each word stands among some words. */
function placesOf(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, key] of keys.entries()) {
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  }
  return places;
}
