import { textSpanToSource, type Edit, type Transcript, type Turn } from "@colloquy/corpus-schema";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts without spaces between words, and full-width forms: there, two words set together are no new word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\uFF00-\uFFEF]/u;
/** What ends a divided word: the hyphens, and the not sign that some scanners print. */
const HYPHEN = /[-\u00AD\u00AC\u2010\u2011]/u;
/** White space within a tag parts no words, nor does it in an element that is never shown. */
const TAG = /<(script|style|template|title)(?:\s[^>]*)?>[^<]*<\/\1\s*>|<[^>]*>/gi;

/** Words of the reading text that nobody wrote: two words of the source run together where something was taken out. */
export function foreignWords(transcript: Transcript): string[] {
  const { text } = transcript.source;
  const known = new Set(text.match(WORD) ?? []);
  return transcript.turns.flatMap((turn) => wordsOf(turn).flatMap(({ word, start }) => (known.has(word) ? [] : explain(text, turn, word, start))));
}

function wordsOf(turn: Turn): { readonly word: string; readonly start: number }[] {
  return Array.from(turn.text.matchAll(WORD), (match) => ({ word: match[0], start: match.index }));
}

/** The word, unless a character reference, a divided word or a sign of the format within a word explains it. */
function explain(text: string, turn: Turn, word: string, start: number): string[] {
  if (UNSPACED.test(word)) return [];
  const span = textSpanToSource(turn, { start, end: start + word.length });
  // Edits at the edges of the word part it from its neighbours; only those within can have made it.
  const within = turn.edits.filter((edit) => edit.span.end > span.start && edit.span.start < span.end);
  if (within.some(({ reason }) => reason === "entity")) return [];
  const glued = gapsOf(within).some((gap) => runsTogether(text, gap));
  return glued || (within.length === 0 && !text.slice(span.start, span.end).includes(word)) ? [word] : [];
}

/** Edits that touch are one gap. */
function gapsOf(edits: readonly Edit[]): Edit[][] {
  const gaps: Edit[][] = [];
  for (const edit of edits) {
    const last = gaps.at(-1);
    if (last?.at(-1)?.span.end === edit.span.start) last.push(edit);
    else gaps.push([edit]);
  }
  return gaps;
}

function runsTogether(text: string, gap: readonly Edit[]): boolean {
  const removed = gap.map(({ span }) => text.slice(span.start, span.end)).join("");
  if (gap.some(({ reason }) => reason === "hyphen") && HYPHEN.test(removed)) return false;
  return /\s/.test(removed.replace(TAG, ""));
}
