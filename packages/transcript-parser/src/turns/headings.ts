import { hasFlag, indentOf, isBlank, LINE, lineText, type LineTable } from "../lines/split-lines.js";
import { ADVERT_LINES, CAPTION_OPENINGS, VERB_OF_SAYING } from "./record-notes.table.js";
import { speaksToOthers } from "../paratexts/speaks.js";
import { FIRST_PERSON } from "../voices/first-person.table.js";
import type { LineNote } from "./record-notes.js";
import { SENTENCE_END } from "./sentence-end.js";
import type { SpeechHabits } from "./speech-habits.js";

const MAX_HEADING = 90;
const MAX_TITLE = 500;
const MAX_TITLE_LINES = 6;
const MAX_QUOTE = 240;
/** Offsets around a quotation in which its words are looked for. */
const REACH = 12_000;
const CENTRED = 6;
const QUOTES: Readonly<Record<string, string>> = { '"': '"', "“": "”", "«": "»", "„": "“”", "「": "」", "『": "』" };

/** Where a paragraph stands: in a turn from one line to another, of a document with its habits. */
export interface Place {
  readonly first: number;
  readonly last: number;
  readonly habits: SpeechHabits;
}

/** A short line apart that ends no sentence: centred, in capitals, or the last thing before the next label. */
export function isHeading(lines: LineTable, index: number, end: number, { first, last, habits }: Place): boolean {
  // A sentence may end before a direction: `… ostra dentro. [risos]`.
  const text = withoutDirection(lineText(lines, index).slice(0, MAX_TITLE));
  if (text.length > MAX_HEADING || end > index + 2) return false;
  const apart = isBlank(lines, index - 1) && isBlank(lines, end);
  if (apart && end === index + 1 && isAnnounced(text, habits) && index > first && nextFilled(lines, end, last) >= last) return true;
  if (SENTENCE_END.test(text)) return false;
  // A paragraph set in at its first line and a sentence that goes on are none.
  if (!isBlank(lines, index - 1) && !SENTENCE_END.test(lineText(lines, index - 1).slice(-6))) return false;
  if (end === index + 2 && indentOf(lines, index + 1) < indentOf(lines, index) - 2 && SENTENCE_END.test(lineText(lines, index + 1))) return false;
  const numbered = apart && index > first && text.length <= 4 && /^(?:\d{1,3}|[IVX]{1,4})\.?$/.test(text);
  if (!/\p{L}{2}/u.test(text)) return numbered && closesTurn(lines, end, last) && nextFilled(lines, end, last) < last;
  const indent = indentOf(lines, index);
  if (indent >= habits.indent + (apart && !habits.doubleSpaced ? CENTRED : 3 * CENTRED)) return true;
  if (!apart) return false;
  if (!habits.capitals && /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)) return true;
  if (habits.doubleSpaced || index <= first || end !== index + 1) return false;
  return (habits.endsSentences || indent > habits.indent + 2) && /^[\p{Lu}\p{Lo}\p{N}“"«]/u.test(text) && closesTurn(lines, end, last);
}

/** A time in brackets on a line alone: `(2.31 pm)`, `[14:05]`. */
const CLOCK_LINE = /^[([]\d{1,2}[.:]\d{2}(?: ?[ap]\.?m\.?)?[)\]]\.?$/iu;
const IN_BRACKETS = /^(?:\([^()]{2,200}\)|\[[^[\]]{2,200}\])\.?$/u;

/**
 * Lines of the record in a turn: in brackets, and centred or a time; or centred sentences that close it (`The President
 * hangs up.`), apart from the speech.
 */
export function isCentredNote(lines: LineTable, index: number, end: number, { first, last, habits }: Place): boolean {
  const from = lines.froms[index] ?? 0;
  const centred = indentOf(lines, index) >= habits.indent + CENTRED;
  if (index <= first || end > index + MAX_TITLE_LINES || (!centred && !"([".includes(lines.text.charAt(from)))) return false;
  const to = lines.ends[end - 1] ?? 0;
  if (to - from > MAX_TITLE || (!isBlank(lines, index - 1) && !endsSentence(lines, index - 1))) return false;
  const text = lines.text.slice(from, to).replace(/\s+/g, " ");
  if (CLOCK_LINE.test(text)) return true;
  let indent = Infinity;
  for (let line = index; line < end; line += 1) indent = Math.min(indent, indentOf(lines, line));
  if (indent < habits.indent + CENTRED) return false;
  if (IN_BRACKETS.test(text)) return true;
  const apart = isBlank(lines, index - 1) && isBlank(lines, end);
  return apart && indent >= habits.indent + 2 * CENTRED && SENTENCE_END.test(text.slice(-6)) && nextFilled(lines, end, last) >= last;
}

function endsSentence(lines: LineTable, index: number): boolean {
  return SENTENCE_END.test(lineText(lines, index).slice(-6));
}

function withoutDirection(text: string): string {
  const at = text.endsWith("]") || text.endsWith(")") ? Math.max(text.lastIndexOf("["), text.lastIndexOf("(")) : -1;
  return at > 1 && SENTENCE_END.test(text.slice(0, at).trimEnd().slice(-6)) ? text.slice(0, at).trimEnd() : text;
}

/** A line before the next label that a mark of headings opens, or that ends in a colon and says nothing of who speaks. */
function isAnnounced(text: string, { endsSentences, doubleSpaced }: SpeechHabits): boolean {
  if (/^[■◆●▼◇□▲★☆▶►]\s?[\p{L}\p{N}「『“"«]/u.test(text)) return !SENTENCE_END.test(text);
  if (!endsSentences || doubleSpaced || !/^\p{Lu}[^.!?,;]{8,}:$/u.test(text)) return false;
  return !FIRST_PERSON.test(text) && !speaksToOthers(text) && !VERB_OF_SAYING.test(text);
}

/** A title over several lines: all in capitals, or the last block before the next label that ends no sentence. */
export function titleAt(lines: LineTable, index: number, last: number, habits: SpeechHabits): LineNote | null {
  if (habits.doubleSpaced || !isBlank(lines, index - 1)) return null;
  let end = index + 1;
  while (end < last && !isBlank(lines, end) && !hasFlag(lines, end, LINE.furniture) && end - index <= MAX_TITLE_LINES) end += 1;
  if (end - index > MAX_TITLE_LINES || (end < last && !isBlank(lines, end))) return null;
  const from = lines.froms[index] ?? 0;
  const to = lines.ends[end - 1] ?? 0;
  if (to - from > MAX_TITLE) return null;
  const text = lines.text.slice(from, to);
  if (!habits.capitals && isCapitalTitle(text)) return { kind: "heading", end };
  if (end - index < 2 || !habits.endsSentences || SENTENCE_END.test(text.slice(-6)) || !/^\p{Lu}/u.test(text)) return null;
  return nextFilled(lines, end, last) >= last && to - from < 300 && isBlank(lines, end) ? { kind: "heading", end } : null;
}

/** A paragraph in quotation marks before the next label, or whose words stand elsewhere: set large by a magazine. */
export function isPullQuote(lines: LineTable, index: number, end: number, last: number): boolean {
  const { text } = lines;
  const start = lines.froms[index] ?? 0;
  const from = text.charAt(start) === ">" ? start + (text.charAt(start + 1) === " " ? 2 : 1) : start;
  const mark = text.charAt(from);
  const closing = QUOTES[mark];
  const to = lines.ends[end - 1] ?? 0;
  if (closing === undefined || to - from > MAX_QUOTE || to - from < 12) return false;
  const apart = isBlank(lines, index - 1) && isBlank(lines, end);
  // Where no blank lines part paragraphs, the last line before the next label may be one.
  if (!apart && (end < last || end > index + 1 || !SENTENCE_END.test(lineText(lines, index - 1).slice(-6)))) return false;
  if (!closing.includes(text.charAt(to - 1))) return false;
  const said = text.slice(from + 1, to - 1);
  if (said.includes(mark)) return false;
  if (!/[.!?…,。！？][’']?$/u.test(said)) return nextFilled(lines, end, last) >= last || occurs(text, said, from);
  return occurs(text, said, from);
}

/** `Photo: …`, `На фото: …`, `Update: …`: words of the editor beside the speech. */
export function isCaption(opening: string): boolean {
  if (opening.length < 16 && ADVERT_LINES.has(opening.toLowerCase())) return true;
  const colon = opening.slice(0, 24).search(/[:：]/u);
  return colon > 1 && CAPTION_OPENINGS.has(opening.slice(0, colon).trim().toLowerCase());
}

function isCapitalTitle(text: string): boolean {
  // Most paragraphs have a small letter among their first ones.
  const bracket = text.indexOf("(");
  if (/\p{Ll}/u.test(bracket === -1 ? text : text.slice(0, bracket))) return false;
  const bare = text.replace(/\([^)]{0,80}\)\.?/gu, "").trim();
  if (!/\p{Lu}{3}/u.test(bare) || /\p{Ll}/u.test(bare)) return false;
  return bare.length < text.trim().length || !/[.!…]["”»)]?$/u.test(bare);
}

/** Whether the first words of a quotation are said not far from it. */
function occurs(text: string, said: string, at: number): boolean {
  const words = said.slice(0, 28);
  if (words.length < 20) return false;
  const near = text.slice(Math.max(0, at - REACH), at) + text.slice(at + said.length, at + said.length + REACH);
  return near.includes(words);
}

/** Whether nothing but short lines apart that end no sentence stands between a line and the end of the turn. */
function closesTurn(lines: LineTable, from: number, last: number): boolean {
  let index = nextFilled(lines, from, last);
  for (let count = 0; index < last; count += 1) {
    const text = lineText(lines, index);
    const single = isBlank(lines, index + 1) || index + 1 >= last;
    if (count > 3 || !single || text.length > MAX_HEADING || (SENTENCE_END.test(text) && !isCaption(text))) return false;
    index = nextFilled(lines, index + 1, last);
  }
  return true;
}

function nextFilled(lines: LineTable, from: number, last: number): number {
  let index = from;
  while (index < last && (isBlank(lines, index) || hasFlag(lines, index, LINE.furniture))) index += 1;
  return index;
}
