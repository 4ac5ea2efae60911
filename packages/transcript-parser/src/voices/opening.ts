import type { Block } from "../lines/group-blocks.js";
import { blockText, groupBlocks } from "../lines/group-blocks.js";
import { hasFlag, LINE, lineAt, type LineTable } from "../lines/split-lines.js";
import { isBylineText } from "../metadata/byline/byline-words.table.js";
import { isDateline } from "../metadata/dates/is-dateline.js";
import type { TurnStart } from "../turns/turn-start.js";
import { FIRST_PERSON, UNSPACED_FIRST_PERSON } from "./first-person.table.js";
import { INVITATION } from "./invitations.table.js";
import { SALUTATION } from "./salutations.table.js";
import { VOICE } from "./voice.js";

const LEAST_LENGTH = 120;
const LEAST_UNSPACED = 60;
const MAX_SALUTATION = 60;
const MAX_INVITATION = 200;
const CONFIDENCE = 0.5;

/**
 * Speech before the first label: an opening statement, a talk with questions after it, a page that begins within a
 * turn. It is told from an introduction by the editors by the first person: who says `I` and `we` is speaking.
 *
 * @param from index of the line after the front matter
 * @param end offset of the first label, or of the end of the text
 * @param names full names of those who speak
 * @param sole whether the document is one text without labels by one listed speaker: it begins with its first paragraph
 * @param toRoom whether the document shows that somebody speaks to a room; else only a greeting opens a speech
 */
export function openingStatement(lines: LineTable, from: number, end: number, toRoom: boolean, names: readonly string[] = [], sole = false): TurnStart | null {
  const last = end >= lines.text.length ? lines.count : lineAt(lines, end);
  const saluted = salutation(lines, from, last);
  if (saluted !== null) return startAt(saluted);
  const announced = toRoom ? announcement(lines, from, last, names) : null;
  if (announced !== null) return startAt(announced);
  const blocks = groupBlocks(lines, from, last).filter((block) => isProse(lines, block));
  const spoken = blocks.findIndex((block) => isFirstPerson(blockText(lines, block)));
  if (spoken === -1) return null;
  const following = blocks.slice(spoken);
  const personal = following.filter((block) => isFirstPerson(blockText(lines, block)));
  const length = following.reduce((sum, { span }) => sum + span.end - span.start, 0);
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}]/u.test(lines.text.slice(following[0]?.span.start, following[0]?.span.end));
  if (length < (unspaced ? LEAST_UNSPACED : LEAST_LENGTH) || personal.length < 0.25 * following.length) return null;
  const first = following[0];
  if (!toRoom && !blocks.some((block) => isGreeting(blockText(lines, block).slice(0, 150)))) return null;
  // An introduction by the editors names those who speak.
  const introduces = (block: Block): boolean => names.some((name) => blockText(lines, block).includes(name));
  if (following.some((block) => introduces(block) && !isFirstPerson(blockText(lines, block)))) return null;
  if (groupBlocks(lines, from, last).some((block) => isBylineText(blockText(lines, block)))) return null;
  // What stands right before it without a break and is no heading belongs to it: `Good morning.`
  const begin = sole ? blocks[0] : withGreeting(lines, from, last, first);
  if (begin === undefined) return null;
  return startAt(begin);
}

function startAt({ span, first }: Block): TurnStart {
  return { labelSpan: null, voice: VOICE.opener, from: span.start, line: first, confidence: CONFIDENCE, role: "unknown", time: -1 };
}

/** The block that greets a room, where nothing but running text stands between it and the first label. */
function salutation(lines: LineTable, from: number, last: number): Block | null {
  const blocks = groupBlocks(lines, from, last);
  const index = blocks.findIndex(({ span }) => SALUTATION.test(lines.text.slice(span.start, Math.min(span.end, span.start + MAX_SALUTATION))));
  const [first, ...others] = index === -1 ? [] : blocks.slice(index);
  const end = others.at(-1) ?? first;
  if (first === undefined || end === undefined || end.span.end - first.span.start < LEAST_LENGTH) return null;
  if (hasFlag(lines, first.first, LINE.heading) || others.some((block) => isBylineText(blockText(lines, block)))) return null;
  return first;
}

/**
 * The first of the paragraphs right before the first label of which the last one asks for questions: whoever asks a room
 * has spoken to it. Editors who introduce a conversation name those who speak; so none of these does.
 */
function announcement(lines: LineTable, from: number, last: number, names: readonly string[]): Block | null {
  const blocks = groupBlocks(lines, from, last);
  const end = blocks.at(-1);
  if (end === undefined || !INVITATION.test(lines.text.slice(Math.max(end.span.start, end.span.end - MAX_INVITATION), end.span.end))) return null;
  const before = blocks.findLastIndex((block) => !isProse(lines, block) || names.some((name) => blockText(lines, block).includes(name)));
  return blocks[before + 1] ?? null;
}

/** The first block of running text that nothing parts from the one in which somebody speaks of themselves. */
function withGreeting(lines: LineTable, from: number, last: number, first: Block | undefined): Block | undefined {
  const all = groupBlocks(lines, from, last);
  let index = all.findIndex(({ span }) => span.start === first?.span.start);
  if (index === -1) return first;
  for (let before = all[index - 1]; before !== undefined; before = all[index - 1]) {
    if (!isProse(lines, before) || !mayGreet(blockText(lines, before))) break;
    index -= 1;
  }
  return all[index];
}

/** A short block before a speech that asks or greets belongs to it. */
function mayGreet(text: string): boolean {
  return isGreeting(text) || (text.length < 300 && /[?!]/.test(text));
}

/** Running text: not a heading, a byline, a date, an address. */
function isProse(lines: LineTable, block: Block): boolean {
  if (hasFlag(lines, block.first, LINE.heading) || hasFlag(lines, block.first, LINE.aside)) return false;
  const text = blockText(lines, block);
  if (isBylineText(text) || isDateline(text)) return false;
  return /[.!?…。！？؟:]["”’»)\]]{0,3}$/u.test(text) && /\p{L}{2}/u.test(text);
}

function isGreeting(text: string): boolean {
  return text.length < 160 && /^(?:good (?:morning|afternoon|evening)|hello|welcome|thank you|buenos días|buenas|bonjour|guten|bom dia|boa|buongiorno|доброе|добрый|здравствуйте|各位|大家好|皆さん|おはよう|こんにちは|السلام|مرحبا)/iu.test(text);
}

function isFirstPerson(text: string): boolean {
  return FIRST_PERSON.test(text) || UNSPACED_FIRST_PERSON.test(text);
}
