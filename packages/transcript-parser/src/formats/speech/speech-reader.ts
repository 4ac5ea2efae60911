import type { ParserDiagnostic } from "../../diagnostics.js";
import { decodeBytes } from "../../decode/decode-bytes.js";
import type { JsonValue } from "../json/json-value.js";
import { outlineOf } from "../json/outline-keys.js";
import { readJson } from "../json/read-json.js";
import type { KnownFacts, ReadContext, SourceDocument, SourceReader } from "../source-format.js";
import { findEnvelope, resultsAt, type Signs } from "./find-envelope.js";
import { languageTag } from "./language-tag.js";
import { SpeechFindings } from "./speech-findings.js";
import { sayAnswer, serviceAnswer } from "./service-answer.js";
import { SpeechWriter } from "./speech-writer.js";
import { TimeReader } from "./time-reader.js";
import type { Utterance } from "./utterance.js";

/** So many utterances are read between two looks at the signal. */
const AT_ONCE = 1024;

/** What a reader of one format gives to and takes from the reading of a file. */
export class Speech {
  readonly findings = new SpeechFindings();
  readonly times = new TimeReader(this.findings);
  readonly #writer = new SpeechWriter(this.findings);
  readonly #context: ReadContext;
  readonly #length: number;
  readonly #languages = new Set<string>();
  #count = 0;
  #guesses = 0;

  constructor(context: ReadContext, length: number) {
    this.#context = context;
    this.#length = length;
  }

  /** Adds what is said at a place of the file. */
  add(utterance: Utterance, place: JsonValue | undefined): void {
    const offset = place?.offset ?? 0;
    if (this.#count % AT_ONCE === 0) {
      this.#context.signal?.throwIfAborted();
      this.#context.onShare?.(this.#length === 0 ? 1 : Math.min(1, offset / this.#length));
    }
    this.#count += 1;
    this.#writer.add(utterance, offset);
  }

  /** Passes over a guess at what is said, which a later result takes the place of. */
  passOver(): void {
    this.#guesses += 1;
  }

  /** Whether nothing but guesses was found. */
  get hasOnlyGuesses(): boolean {
    return this.#guesses > 0 && this.#count === 0;
  }

  /** What is written at a place for a word or a text: a string, or a number as it is written; a finding where it is neither. */
  words(value: JsonValue | undefined): string {
    if (value === undefined || value.kind === "null") return "";
    const written = value.literal();
    if (written === null) this.findings.add("otherType", value.offset);
    return written ?? "";
  }

  /** The elements of a list; a finding where there is something else in its place. */
  list(value: JsonValue | undefined): Iterable<JsonValue> {
    if (value !== undefined && value.kind !== "array" && value.kind !== "null") this.findings.add("otherType", value.offset);
    return value?.elements() ?? [];
  }

  /** A language that the file names. Where it names several, the document has none. */
  language(value: JsonValue | undefined): void {
    const tag = languageTag(value?.string() ?? "");
    if (tag !== null) this.#languages.add(tag);
  }

  /** What was read, as facts of a document. */
  finish(): Pick<SourceDocument, "text" | "locations" | "known"> {
    const text = this.#writer.finish();
    const [language, ...others] = this.#languages;
    const metadata: KnownFacts["metadata"] = language === undefined || others.length > 0 ? {} : { language };
    return { text, locations: this.#writer.locations, known: { turns: this.#writer.turns, metadata } };
  }
}

/** Reads one result of a recogniser. The pointer is that of the result: empty where it is the whole file. */
export type ResultReader = (result: JsonValue, speech: Speech, pointer: string) => void;

/** Whether a list is one result, and not a list of results. */
export type IsResult = (list: JsonValue) => boolean;

/** The reader of a format of speech-to-text. */
export interface SpeechSource extends SourceReader {
  /** The same, which looks for the result within what other programs write. */
  within(signs: Signs): SourceReader;
}

/**
 * The reader of a format of speech-to-text. Files that hold a list of results, or one result on each line, are read one
 * after the other.
 *
 * @param title name of the format for people
 * @param isResult whether a list is itself a result; else its elements are
 */
export function speechReader(title: string, read: ResultReader, isResult: IsResult = () => false): SpeechSource {
  return { ...sourceReader(title, read, isResult, []), within: (signs) => sourceReader(title, read, isResult, signs) };
}

function sourceReader(title: string, read: ResultReader, isResult: IsResult, signs: Signs): SourceReader {
  const readText = (text: string, context: ReadContext): SourceDocument => {
    const json = readJson(text);
    const speech = new Speech(context, text.length);
    const isOne = json.values.length === 1;
    const steps = signs.length === 0 ? [] : (findEnvelope(outlineOf(text), signs) ?? []);
    json.values.forEach((value, index) => {
      for (const [result, pointer] of resultsAt(value, isOne ? "" : `/${index}`, steps, isResult)) read(result, speech, pointer);
    });
    const facts = speech.finish();
    const diagnostics = [...json.diagnostics, ...speech.findings.diagnostics(text), ...(facts.text === "" ? [silent(title, json.values, speech)] : [])];
    return { ...facts, mediaType: "application/json", encoding: { name: "utf-8", byteOrderMark: false }, diagnostics };
  };
  return {
    readText,
    read: (bytes, context) => {
      const { text, encoding, diagnostics } = decodeBytes(bytes, context.encoding === undefined ? {} : { encoding: context.encoding });
      const document = readText(text, context);
      // Their places are those of the file, and offsets of the document count its words.
      const found = diagnostics.map((diagnostic): ParserDiagnostic => ({ ...diagnostic, span: null }));
      return { ...document, encoding, diagnostics: [...found, ...document.diagnostics] };
    },
  };
}

/** Says why a file may have no words. */
function silent(title: string, values: readonly JsonValue[], speech: Speech): ParserDiagnostic {
  if (speech.hasOnlyGuesses) {
    return {
      code: "file-without-text",
      severity: "warning",
      message: `The file is ${title}, and there are only partial results in it, which were not read.`,
      span: null,
      hint: "While somebody speaks, a service sends guesses and then what is final. Save the final results, too.",
    };
  }
  return sayAnswer(serviceAnswer(values), `The file is ${title}, and there are no words in it`) ?? {
    code: "file-without-text",
    severity: "warning",
    message: `The file is ${title}, and there are no words in it.`,
    span: null,
    hint: "The recording may have no speech. Listen to its beginning, and look whether the file was saved in full.",
  };
}
