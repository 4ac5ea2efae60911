import { speakerLabel } from "../speech/speaker-label.js";
import type { JsonValue } from "./json-value.js";
import { AUTHOR_KEYS, END_KEYS, LENGTH_KEYS, NAME_KEYS, SPEAKER_KEYS, START_KEYS, TEXT_KEYS, WORD_KEYS } from "./speech-keys.table.js";

/** A list of what is said, and the keys under which its elements have it. */
export interface SpeechList {
  /** JSON Pointer of the list; empty where it is the whole file. */
  readonly pointer: string;
  readonly elements: () => Iterable<JsonValue>;
  /** Null where each element has a list of words. */
  readonly text: string | null;
  readonly speaker: string | null;
  readonly start: string | null;
  readonly end: string | null;
  /** How long an element lasts, where there is no end. */
  readonly length: string | null;
}

/** So deep a list is looked for, in so many values, and so many of its elements are looked at. */
const MAX_DEPTH = 6;
const MAX_VALUES = 400;
const SAMPLE = 24;
/** So much of the sample must have a key. */
const MOST = 0.8;
const HALF = 0.5;
/** Of more elements, authors come back. */
const FEW = 2;
/** More than a list has elements. */
const WHOLE = 2 ** 32;
/** A time in the recording: seconds or milliseconds, a clock, or a duration; no date. */
const TIME = /^(?:-?\d{1,9}(?:\.\d{1,12})?s?|(?:\d{1,3}:)?\d{1,3}:\d{1,2}(?:[.,]\d{1,9})?|PT[\dHMS.]{1,30})$/;

type Elements = SpeechList["elements"];

/** The list in which there is the most speech; null where none has words together with a speaker or a time. */
export function findSpeechList(values: readonly JsonValue[]): SpeechList | null {
  let found: SpeechList | null = null;
  let most = 0;
  for (const [pointer, elements] of listsIn(values)) {
    // What a list of speech holds is its own: words and their times.
    if (found !== null && pointer.startsWith(`${found.pointer}/`)) continue;
    const list = listOf(pointer, elements);
    const weight = list === null ? 0 : weightOf(list);
    if (weight <= most) continue;
    most = weight;
    found = list;
  }
  return found;
}

/** Who speaks in an element, as it is written there. */
export function speakerIn(element: JsonValue, key: string | null): string | null {
  const value = key === null ? undefined : element.get(key);
  if (value?.kind !== "object") return value?.literal() ?? null;
  return NAME_KEYS.map((name) => value.get(name)?.literal() ?? "").find((name) => name.trim() !== "") ?? null;
}

/** Whether a speaker has a name, and not a number or a letter of the voice alone. */
export function isName(speaker: string | null): boolean {
  return speaker !== null && !/^(?:Speaker \w+)?$/.test(speakerLabel(speaker) ?? "");
}

/** The time under a key; some programs have it in an object, beside the date. */
export function timeIn(element: JsonValue, key: string | null): JsonValue | undefined {
  const value = key === null ? undefined : element.get(key);
  const time = value?.get("relative") ?? value;
  return time !== undefined && TIME.test(time.literal() ?? "") ? time : undefined;
}

/** The lists of a file with their pointers, from the outside in. Values one after the other, as in JSON Lines, are one, too. */
function* listsIn(values: readonly JsonValue[]): IterableIterator<readonly [string, Elements]> {
  if (values.length > 1) yield ["", () => values];
  const open = values.slice(0, 1).map((value): readonly [string, JsonValue, number] => ["", value, 0]);
  for (let at = 0; at < open.length && at < MAX_VALUES; at += 1) {
    const [pointer, value, depth] = open[at] ?? ["", undefined, 0];
    if (value === undefined) return;
    if (value.kind === "array") yield [pointer, () => value.elements()];
    if (depth === MAX_DEPTH) continue;
    for (const [key, inner] of value.members()) {
      if (open.length >= MAX_VALUES) break;
      if (isNest(inner)) open.push([`${pointer}/${escapeKey(key)}`, inner, depth + 1]);
    }
    sampleOf(value.elements()).forEach((inner, index) => {
      if (isNest(inner)) open.push([`${pointer}/${index}`, inner, depth + 1]);
    });
  }
}

function isNest({ kind }: JsonValue): boolean {
  return kind === "array" || kind === "object";
}

/** A key as part of a JSON Pointer (RFC 6901, section 3). */
function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function listOf(pointer: string, elements: Elements): SpeechList | null {
  const sample = sampleOf(elements());
  if (sample.length === 0) return null;
  const text = [...TEXT_KEYS, ...WORD_KEYS].find((key) => isFilled(sample, MOST, (element) => (element.get(key)?.string() ?? "") !== "")) ?? null;
  if (text === null && !isFilled(sample, MOST, hasWords)) return null;
  const named = SPEAKER_KEYS.filter((key) => isNamed(sample, key));
  const speaker = named.find((key) => sample.some((element) => isName(speakerIn(element, key)))) ?? named[0] ?? AUTHOR_KEYS.find((key) => isNamed(sample, key) && comesBack(sample, key)) ?? null;
  const start = START_KEYS.find((key) => isFilled(sample, HALF, (element) => timeIn(element, key) !== undefined)) ?? null;
  if (speaker === null && (start === null || text === null)) return null;
  const end = END_KEYS.find((key) => isFilled(sample, HALF, (element) => timeIn(element, key) !== undefined)) ?? null;
  const length = start === null || end !== null ? null : (LENGTH_KEYS.find((key) => isFilled(sample, HALF, (element) => timeIn(element, key) !== undefined)) ?? null);
  return { pointer, elements, text, speaker, start, end, length };
}

function hasWords(element: JsonValue): boolean {
  const [word] = element.get("words")?.elements() ?? [];
  return (word?.get("text") ?? word?.get("word"))?.string() !== undefined;
}

function isNamed(sample: readonly JsonValue[], key: string): boolean {
  return isFilled(sample, HALF, (element) => (speakerIn(element, key) ?? "").trim() !== "");
}

function comesBack(sample: readonly JsonValue[], key: string): boolean {
  return sample.length <= FEW || new Set(sample.map((element) => speakerIn(element, key))).size < sample.length;
}

function isFilled(sample: readonly JsonValue[], share: number, test: (element: JsonValue) => boolean): boolean {
  return sample.filter(test).length >= share * sample.length;
}

function sampleOf(elements: Iterable<JsonValue>): JsonValue[] {
  const sample: JsonValue[] = [];
  for (const element of elements) {
    sample.push(element);
    if (sample.length === SAMPLE) break;
  }
  return sample;
}

/** How much a list counts: a list of single words less than any of what is said. */
function weightOf({ elements, text }: SpeechList): number {
  let count = 0;
  for (const { kind } of elements()) if (kind === "object") count += 1;
  return count === 0 || WORD_KEYS.includes(text ?? "") ? count : count + WHOLE;
}
