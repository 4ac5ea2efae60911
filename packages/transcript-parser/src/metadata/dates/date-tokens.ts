import type { Span } from "@colloquy/corpus-schema";
import { FOLDED_MARKS, ORDINAL_ENDINGS } from "./date-words.table.js";
import { dateWordAt } from "./date-vocabulary.js";

/** A piece of text as words, numbers, spaces and marks. All lists have one item for each of them. */
export interface DateTokens {
  /** What each can be in a date, as one character (see `date-forms.ts`). */
  readonly kinds: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Of a number its value, of a month its number, of an era its place in the table. */
  readonly values: readonly number[];
}

interface Draft {
  readonly kinds: string[];
  readonly starts: number[];
  readonly ends: number[];
  readonly values: number[];
}

/**
 * The years that are read. Before 1583 another calendar was in use, as are others today that count fewer years; greater
 * numbers are mostly something else: `in March 5000 people`.
 */
const YEARS = { first: 1583, last: 2199 };
const MAX_SPACES = 3;

const CJK = "\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff";
/** Marks of the direction of text and of no width stand between words and count for nothing. */
export const UNSEEN = "\\u200b-\\u200f\\u061c\\u202a-\\u202e\\u2060\\u2066-\\u2069";
const HAN_NUMERALS = "〇零一二三四五六七八九十";
const TOKEN = new RegExp(
  `[${UNSEEN}]+|\\s+|\\p{Nd}+|[${HAN_NUMERALS}]+|[${CJK}]|(?:(?![${CJK}])[\\p{L}\\p{M}])+|[^]`,
  "uy",
);
const IS_UNSEEN = new RegExp(`[${UNSEEN}]`, "u");
const IS_CJK = new RegExp(`[${CJK}]`, "u");
const IS_GAP = new RegExp(`[\\s${UNSEEN}]`, "u");
const IS_HAN_NUMERAL = new RegExp(`[${HAN_NUMERALS}]`, "u");
const IS_LETTER = /[\p{L}\p{M}]/u;
const IS_DIGIT = /\p{Nd}/u;

/** The digits of Latin, Arabic and Persian text, and the full-width ones: of each the code of its zero. */
const ZEROS: readonly number[] = [0x30, 0x660, 0x6f0, 0xff10];

/** Reads a piece of a text into tokens. Where it begins inside of the text, its first word may be the end of one. */
export function readDateTokens(text: string, piece: Span): DateTokens {
  const draft: Draft = { kinds: [], starts: [], ends: [], values: [] };
  const isLowSurrogate = piece.start > 0 && /^[\udc00-\udfff]/.test(text.charAt(piece.start));
  for (let at = isLowSurrogate ? piece.start - 1 : piece.start; at < piece.end; ) {
    TOKEN.lastIndex = at;
    TOKEN.test(text);
    const end = Math.max(TOKEN.lastIndex, at + 1);
    const isPartial = at > 0 && draft.starts.length === 0;
    at = isPartial ? push(draft, IS_GAP.test(text.charAt(at)) ? "|" : "x", at, end) : pushToken(draft, text, at, end);
  }
  return { ...draft, kinds: draft.kinds.join("") };
}

/** Adds the token at a place and returns where it ends: a name of several words ends after the last of them. */
function pushToken(draft: Draft, text: string, start: number, end: number): number {
  const first = String.fromCodePoint(text.codePointAt(start) ?? 0);
  if (/\s/.test(first)) return push(draft, spaceKind(text, start, end), start, end);
  if (IS_DIGIT.test(first)) return pushNumber(draft, digitsValue(text, start, end), end - start, start, end);
  if (IS_LETTER.test(first) || IS_HAN_NUMERAL.test(first)) return pushWord(draft, text, start, end);
  if (IS_UNSEEN.test(first)) return end - start > MAX_SPACES ? push(draft, "|", start, end) : end;
  return push(draft, first.length > 1 ? "¤" : (FOLDED_MARKS.get(first) ?? first), start, end);
}

function pushWord(draft: Draft, text: string, start: number, end: number): number {
  if (isOrdinalEnding(draft, text, start, end)) return push(draft, "s", start, end);
  const word = dateWordAt(text, start, end);
  if (word !== null) {
    return push(draft, word.kind, start, word.length === undefined ? end : start + word.length, word.value);
  }
  if (IS_HAN_NUMERAL.test(text.charAt(start))) {
    const { value, digits } = hanValue(text.slice(start, Math.min(end, start + 5)));
    return push(draft, hanKind(value, digits, text.charAt(end)), start, end, value);
  }
  if (IS_CJK.test(text.charAt(start))) return push(draft, "字", start, end);
  const isTimeMark = text.slice(start, end) === "T" && touches(draft, start, /[dD]$/);
  return push(draft, isTimeMark && /\d/.test(text.charAt(end)) ? "^" : "z", start, end);
}

function pushNumber(draft: Draft, value: number, digits: number, start: number, end: number): number {
  return push(draft, numberKind(value, digits), start, end, value);
}

function push(draft: Draft, kind: string, start: number, end: number, value = 0): number {
  draft.kinds.push(kind);
  draft.starts.push(start);
  draft.ends.push(end);
  draft.values.push(value);
  return end;
}

/** A break where a paragraph may end or a column may lie, else a space or the end of a line. */
function spaceKind(text: string, start: number, end: number): string {
  if (end - start > MAX_SPACES) return "|";
  const space = text.slice(start, end);
  if (space === " ") return " ";
  const lines = space.split(/\r\n|[\n\r\u2028\u2029]/).length;
  if (lines > 2) return "|";
  return lines === 2 ? "\n" : " ";
}

/** Whether what was read ends like this and touches what comes now. */
function touches(draft: Draft, start: number, kinds: RegExp): boolean {
  const { length } = draft.kinds;
  if (draft.ends[length - 1] !== start) return false;
  return kinds.test(`${draft.kinds[length - 2] ?? ""}${draft.kinds[length - 1] ?? ""}`);
}

function isOrdinalEnding(draft: Draft, text: string, start: number, end: number): boolean {
  if (end - start > 4 || !touches(draft, start, /[dD][-.]?$/)) return false;
  return ORDINAL_ENDINGS.has(text.slice(start, end).toLowerCase());
}

function numberKind(value: number, digits: number): string {
  if (value < 0) return "x";
  if (digits === 4) return value >= YEARS.first && value <= YEARS.last ? "Y" : "x";
  if (digits === 3) return "h";
  if (digits === 2) return value >= 1 && value <= 31 ? "D" : "n";
  return digits === 1 && value >= 1 ? "d" : "x";
}

/** Numbers in Chinese numerals are of their own kinds: they stand only before 年, 月 and 日. */
function hanKind(value: number, digits: number, next: string): string {
  const kind = numberKind(value, digits);
  if (kind === "Y") return next === "年" ? "千" : "x";
  return kind === "d" || kind === "D" ? "三" : kind === "n" ? "九" : "x";
}

/** The value of up to four digits of one script; -1 where they are more, or of several scripts. */
function digitsValue(text: string, start: number, end: number): number {
  if (end - start > 4) return -1;
  const zero = text.charCodeAt(start) & ~0xf;
  if (!ZEROS.includes(zero)) return -1;
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** The value of a number in Chinese numerals, and with how many digits it would be written: 二〇〇四, 十五, 二十. */
function hanValue(numeral: string): { value: number; digits: number } {
  const digit = (character: string): number => Math.max(0, HAN_NUMERALS.indexOf(character) - 1);
  const [tens = "", ones = "", ...more] = numeral.split("十");
  if (!numeral.includes("十")) {
    let value = 0;
    for (const character of numeral) value = value * 10 + digit(character);
    return { value, digits: numeral.length };
  }
  if (more.length > 0 || tens.length > 1 || ones.length > 1) return { value: -1, digits: 0 };
  return { value: (tens === "" ? 1 : digit(tens)) * 10 + digit(ones), digits: 2 };
}
