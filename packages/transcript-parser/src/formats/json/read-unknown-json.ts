import type { ParserDiagnostic } from "../../diagnostics.js";
import { decodeBytes } from "../../decode/decode-bytes.js";
import type { ReadContext, SourceDocument, SourceReader } from "../source-format.js";
import { sayAnswer, serviceAnswer } from "../speech/service-answer.js";
import { speakerNames } from "../speech/speaker-names.js";
import { Speech } from "../speech/speech-reader.js";
import { findSpeechList } from "./find-speech-list.js";
import { isNothing } from "./is-nothing.js";
import type { JsonValue } from "./json-value.js";
import { readJson, type JsonReading } from "./read-json.js";
import { readSpeechList, sayKeys } from "./read-speech-list.js";
import { LANGUAGE_KEYS, TEXT_KEYS } from "./speech-keys.table.js";

/** Answers that say that something failed are shorter. */
const MAX_ANSWER = 8192;
/** What has more words is no name or state of anything: somebody may say it. */
const MAX_WORDS = 12;
const EMPTY: ParserDiagnostic = {
  code: "file-without-text",
  severity: "warning",
  message: "There is nothing in this JSON file.",
  span: null,
  hint: "The program that wrote it had no result, or it was saved too early.",
};
const MAX_KEYS = 12;
const MAX_KEY = 40;

/**
 * Reads JSON that nothing knows by its form. A list whose elements have words, and who says them or when, is read as
 * speech; where there is none, every string is a line, in the order of the file. A diagnostic says what was read.
 */
export const unknownJsonReader: SourceReader = {
  readText: read,
  read: (bytes, context) => {
    const { text, encoding, diagnostics } = decodeBytes(bytes, context.encoding === undefined ? {} : { encoding: context.encoding });
    const document = read(text, context);
    const found = diagnostics.map((diagnostic): ParserDiagnostic => ({ ...diagnostic, span: null }));
    return { ...document, encoding, diagnostics: [...found, ...document.diagnostics] };
  },
};

function read(text: string, context: ReadContext): SourceDocument {
  const json = readJson(text);
  context.signal?.throwIfAborted();
  return asSpeech(json, context) ?? asAnswer(json) ?? asLines(json);
}

function asSpeech({ text, values, diagnostics }: JsonReading, context: ReadContext): SourceDocument | null {
  const list = findSpeechList(values);
  if (list === null) return null;
  const speech = new Speech(context, text.length);
  const beside = objectsBeside(values[0], list.pointer);
  for (const object of beside) for (const key of LANGUAGE_KEYS) speech.language(object.get(key));
  readSpeechList(list, speech, beside.map(speakerNames).find(({ size }) => size > 0) ?? new Map<string, string>());
  const facts = speech.finish();
  if (facts.text === "") return null;
  const said: ParserDiagnostic = {
    code: "format-unknown",
    severity: "info",
    message: `This JSON is of none of the forms that are known by their names. ${sayKeys(list)} Nothing else in the file was read.`,
    span: null,
    hint: "Look at the speakers and at the first turns whether that is right.",
  };
  return {
    ...facts,
    mediaType: "application/json",
    encoding: { name: "utf-8", byteOrderMark: false },
    diagnostics: [...diagnostics, ...speech.findings.diagnostics(text), said],
  };
}

/** The object that holds a list, and the one at the top, which say who speaks in which language. */
function objectsBeside(top: JsonValue | undefined, pointer: string): JsonValue[] {
  const steps = pointer.split("/").slice(1, -1);
  const holder = steps.reduce<JsonValue | undefined>((value, step) => value?.get(step.replaceAll("~1", "/").replaceAll("~0", "~")), top);
  return [holder, top].filter((object) => object !== undefined);
}

/** What a service answers in the place of a transcript: there is nothing in it that anybody says. */
function asAnswer({ text, values, diagnostics }: JsonReading): SourceDocument | null {
  if (text.length > MAX_ANSWER || values.length !== 1) return null;
  const answer = serviceAnswer(values);
  const said = sayAnswer(answer, "This JSON is no transcript");
  const top = values[0];
  const hasText = TEXT_KEYS.some((key) => (top?.get(key)?.string() ?? "") !== "" && key !== "message");
  const isLong = stringsIn(values).some((string) => string.split(/\s+/).length > MAX_WORDS && !isOf(string, answer.failure));
  if (said === null || hasText || isLong) return null;
  return { text: "", mediaType: "application/json", encoding: { name: "utf-8", byteOrderMark: false }, locations: [], diagnostics: [...diagnostics, said] };
}

/** Whether a string says what failed, which is shown in short. */
function isOf(string: string, failure: string | null): boolean {
  return failure !== null && string.replace(/\s+/g, " ").startsWith(failure.replace(/…$/, "").slice(0, 40));
}

function asLines({ text, values, diagnostics }: JsonReading): SourceDocument {
  return {
    text: stringsIn(values).join("\n"),
    mediaType: "application/json",
    encoding: { name: "utf-8", byteOrderMark: false },
    locations: [],
    diagnostics: [...diagnostics, isNothing(text) ? EMPTY : unknownForm(values)],
  };
}

/** The strings of all values, not those of keys. Without calling itself, since values may be nested as deep as they like. */
function stringsIn(values: readonly JsonValue[]): string[] {
  const strings: string[] = [];
  const open: Iterator<JsonValue, undefined>[] = [values[Symbol.iterator]()];
  for (let inner = open.at(-1); inner !== undefined; inner = open.at(-1)) {
    const next = inner.next();
    if (next.done === true) {
      open.pop();
      continue;
    }
    const { value } = next;
    if (value.kind === "array") open.push(value.elements());
    else if (value.kind === "object") open.push(memberValues(value));
    else {
      const string = value.string()?.replace(/[\uD800-\uDFFF]/gu, "\uFFFD").trim() ?? "";
      if (string !== "") strings.push(string);
    }
  }
  return strings;
}

function* memberValues(object: JsonValue): IterableIterator<JsonValue> {
  for (const [, value] of object.members()) yield value;
}

function unknownForm(values: readonly JsonValue[]): ParserDiagnostic {
  const [first] = values;
  const [element] = first?.elements() ?? [];
  const object = element ?? first;
  const keys = [...new Set([...(object?.members() ?? [])].map(([key]) => key.slice(0, MAX_KEY)))];
  const listed = keys.slice(0, MAX_KEYS).map((key) => JSON.stringify(key)).join(", ");
  const said = keys.length === 0 ? "It has no keys." : `Its keys are ${listed}${keys.length > MAX_KEYS ? ` and ${keys.length - MAX_KEYS} more` : ""}.`;
  return {
    code: "format-unknown",
    severity: "warning",
    message: `This JSON is of none of the forms that are known. ${said} Every text in it was read as a line.`,
    span: null,
    hint: "If a program for transcripts wrote it, export it in another form, such as WebVTT, plain text or Word. `colloquy formats` lists what is read.",
  };
}
