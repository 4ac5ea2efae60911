import type { Span } from "./span.js";
import type { Transcript } from "./transcript.js";
import { toText, type Turn } from "./turn.js";

/** A passage of so many words at most is named whole; a longer one by its ends. */
const WHOLE = 8;

/** An end is named by at least and at most so many words: more of them where fewer would be found elsewhere first. */
const FEWEST = 4;
const MOST = 12;

/** So many characters at one end of a block are looked at for words. */
const LOOKED_AT = 400;

/**
 * The text directive that makes a browser scroll to a passage of a page and mark it: `text=start,end`, for a link
 * `https://…#:~:text=start,end` (WICG, "URL Fragment Text Directives"). What is said is named as it reads, without
 * labels and markup. A long passage is named by its first and last words, so many that they are found there first;
 * where that is not enough, the words before it are named, too: `text=before-,start,end`.
 *
 * Limits: browsers match whole words, so the passage is widened to them where spaces part words. Words that a turn begins with and that were
 * said before as well lead to the first place. Whether the page still has the words is for the browser to find out.
 *
 * @param span the passage in the source text: half-open, in UTF-16 code units.
 * @returns null where nothing is said in the span.
 */
export function textDirective(transcript: Pick<Transcript, "turns">, span: Span): string | null {
  const speech = speechOf(transcript.turns);
  const blocks = blocksIn(transcript.turns, speech, span);
  const [first] = blocks;
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return null;
  const opening = wordsFrom(speech.text, first.place);
  const isShort = first === last && opening.length <= WHOLE && (opening.at(-1)?.end ?? 0) >= last.place.end;
  const start = isShort ? first.place : shortest(opening, first.place, (place) => isFoundFirst(speech, place, 0));
  const closing = wordsUpTo(speech.text, last.place);
  const end = shortest(closing, last.place, (place) => isFoundFirst(speech, place, start.end));
  const before = isFoundFirst(speech, start, 0) ? null : placeBefore(speech, start, first);
  const named = isShort || end.start < start.end ? [{ start: first.place.start, end: last.place.end }] : [start, end];
  const parts = named.map((place) => encode(speech.text, place));
  return `text=${[...(before === null ? [] : [`${encode(speech.text, before)}-`]), ...parts].join(",")}`;
}

/** All that is said, as it reads. */
interface Speech {
  readonly text: string;
  /** The same, without the difference of capital letters, which browsers do not make. */
  readonly folded: string;
  /** Where each turn begins. */
  readonly starts: readonly number[];
}

const speeches = new WeakMap<readonly Turn[], Speech>();

function speechOf(turns: readonly Turn[]): Speech {
  const known = speeches.get(turns);
  if (known !== undefined) return known;
  let at = 0;
  const starts = turns.map(({ text }) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
  const text = turns.map((turn) => turn.text).join("\n");
  const lower = text.toLowerCase();
  const speech = { text, folded: lower.length === text.length ? lower : text, starts };
  speeches.set(turns, speech);
  return speech;
}

/** A stretch of a paragraph of a turn, in the speech. */
interface Block {
  readonly place: Span;
  /** Where the paragraph begins. */
  readonly from: number;
}

/** The stretches of paragraphs that a span covers, widened to whole words. Browsers find words within one block. */
function blocksIn(turns: readonly Turn[], { text, starts }: Speech, span: Span): Block[] {
  return turns.flatMap((turn, index) => {
    if (turn.span.start >= span.end || span.start >= turn.span.end) return [];
    const offset = starts[index] ?? 0;
    const from = offset + toText(turn, span.start, "start");
    const to = offset + toText(turn, span.end, "end");
    return paragraphs(text, { start: from, end: to }).flatMap((place) => {
      const block = widen(text, place, { start: offset, end: offset + turn.text.length });
      return block.place.end > block.place.start ? [block] : [];
    });
  });
}

function paragraphs(text: string, { start, end }: Span): Span[] {
  let at = start;
  return text
    .slice(start, end)
    .split("\n")
    .map((line) => {
      const place = { start: at + line.length - line.trimStart().length, end: at + line.trimEnd().length };
      at += line.length + 1;
      return place;
    });
}

const SPACE = /\s/;

/** Scripts that put no spaces between words. */
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function widen(text: string, place: Span, turn: Span): Block {
  const line = text.lastIndexOf("\n", place.start - 1) + 1;
  const from = Math.max(turn.start, place.start === 0 ? 0 : line);
  if (place.end <= place.start || SPACELESS.test(text.slice(place.start, place.start + LOOKED_AT))) return { place, from };
  let { start, end } = place;
  while (start > from && !SPACE.test(text.charAt(start - 1))) start -= 1;
  while (end < turn.end && !SPACE.test(text.charAt(end))) end += 1;
  return { place: { start, end }, from };
}

let segmenter: Intl.Segmenter | undefined;

/** The words of a text, by spaces; by the rules of Unicode (UAX 29) where the script has none. */
function wordsIn(text: string): Span[] {
  if (!SPACELESS.test(text)) {
    return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  }
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
  return [...segmenter.segment(text)]
    .filter(({ segment }) => !SPACE.test(segment))
    .map(({ segment, index }) => ({ start: index, end: index + segment.length }));
}

/** The first words of a place, and the stretches from its start to the end of each. */
function wordsFrom(text: string, { start, end }: Span): Span[] {
  const words = wordsIn(text.slice(start, Math.min(end, start + LOOKED_AT)));
  return words.slice(0, MOST).map((word) => ({ start, end: start + word.end }));
}

/** The stretches from each of the last words of a place to its end, the shortest first. */
function wordsUpTo(text: string, { start, end }: Span): Span[] {
  const from = Math.max(start, end - LOOKED_AT);
  const words = wordsIn(text.slice(from, end));
  return words
    .slice(-MOST)
    .map((word) => ({ start: from + word.start, end }))
    .toReversed();
}

/** The first stretch that suits, of those with enough words; else the longest; the whole place where there is none. */
function shortest(stretches: readonly Span[], whole: Span, suits: (place: Span) => boolean): Span {
  const enough = stretches.slice(Math.min(FEWEST, stretches.length) - 1);
  return enough.find(suits) ?? enough.at(-1) ?? whole;
}

/** Whether a search from somewhere finds the words of a place at this place. */
function isFoundFirst({ folded }: Speech, { start, end }: Span, from: number): boolean {
  return start < from || folded.indexOf(folded.slice(start, end), from) === start;
}

/** The words before a place in its paragraph that tell it from others, or as many as there may be. */
function placeBefore(speech: Speech, place: Span, { from }: Block): Span | null {
  const before = { start: from, end: place.start };
  const end = from + speech.text.slice(from, place.start).trimEnd().length;
  if (end <= before.start) return null;
  const stretches = wordsUpTo(speech.text, { start: from, end });
  return shortest(stretches, { start: from, end }, ({ start }) => isFoundFirst(speech, { start, end: place.end }, 0));
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Words in a directive: a hyphen, a comma and an ampersand would be signs of it. */
function encode(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).trim().replace(/\s+/g, " ").replace(LONE_SURROGATE, "\uFFFD");
  return encodeURIComponent(words).replaceAll("-", "%2D");
}
