import { isEmpty, type JsonValue } from "../json/json-value.js";
import { Fragments } from "../speech/fragments.js";
import { readSegment, readSegments, readWords, speakerOf } from "../speech/read-segments.js";
import { speakerNames } from "../speech/speaker-names.js";
import { speechReader, type Speech, type SpeechSource } from "../speech/speech-reader.js";
import type { TimeUnit } from "../speech/time-reader.js";
import { unitOfTimes } from "../speech/unit-of-times.js";
import type { SpokenWord } from "../speech/utterance.js";
import { saidIn, SPEAKER_TURN } from "./said-in.js";
import { wordsOfTokens } from "./words-of-tokens.js";

/** What a segment has where Whisper wrote it. */
const OWN_KEYS = ["tokens", "seek", "avg_logprob", "no_speech_prob"] as const;

/** The reader of JSON of Whisper and of programs built on it. */
export const whisperReader: SpeechSource = speechReader("JSON of Whisper", readResult, isSegments);

function readResult(result: JsonValue, speech: Speech, pointer: string): void {
  speech.language(result.get("language") ?? result.at("result", "language") ?? result.get("detected_language") ?? result.at("transcription_info", "language"));
  // Some programs write the whole text there.
  if (result.kind === "array") readList(result, speech, pointer);
  else if (result.get("transcription")?.kind === "array") readCpp(result.get("transcription"), speech, `${pointer}/transcription`);
  else if (hasText(result.get("segments"))) readVerbose(result, speech, pointer);
  else if (hasText(result.get("chunks")) || !isEmpty(result.get("speakers"))) readChunks(result, speech, pointer);
  else if (result.get("start") !== undefined) readSegment(result, speech, pointer, { said: saidIn });
  else speech.add({ speaker: null, pointer: `${pointer}/text`, text: saidIn(speech.words(result.get("text"))), words: readWords(result.get("words"), speech) }, result);
}

/** A list of segments alone. */
function isSegments(list: JsonValue): boolean {
  const [first] = list.elements();
  return first?.get("text") !== undefined && first.get("start") !== undefined;
}

/** Segments that have their times and words in them. */
function readList(segments: JsonValue | undefined, speech: Speech, pointer: string, names?: ReadonlyMap<string, string>): void {
  readSegments(segments, speech, pointer, { said: saidIn, fragments: fragmentsOf(segments), unit: unitOf(segments), ...(names === undefined ? {} : { names }) });
}

/** Seconds, but where it is another program that has the form of Whisper and not what it alone writes. */
function unitOf(segments: JsonValue | undefined): TimeUnit {
  const [first] = segments?.elements() ?? [];
  return OWN_KEYS.some((key) => first?.get(key) !== undefined) ? "seconds" : unitOfTimes(endsOf(segments));
}

function* endsOf(segments: JsonValue | undefined): IterableIterator<readonly [JsonValue | undefined, number]> {
  for (const segment of segments?.elements() ?? []) yield [segment.get("end") ?? segment.get("start"), segment.get("text")?.string()?.length ?? 0];
}

/** Whether anything is said in a list: some programs keep no more than its times, and some leave it empty. */
function hasText(list: JsonValue | undefined): boolean {
  for (const text of textsOf(list)) if (text.trim() !== "") return true;
  return false;
}

/** How the texts of a list are joined. */
function fragmentsOf(list: JsonValue | undefined): Fragments {
  return new Fragments(textsOf(list));
}

function* textsOf(list: JsonValue | undefined): IterableIterator<string> {
  for (const each of list?.elements() ?? []) yield saidIn(each.get("text")?.string() ?? "");
}

/** Segments, with the times of words in them, or beside them as in `verbose_json`. */
function readVerbose(result: JsonValue, speech: Speech, pointer: string): void {
  const beside = readWords(result.get("words"), speech);
  const segments = result.get("segments");
  if (beside.length === 0) {
    readList(segments, speech, `${pointer}/segments`, speakerNames(result));
    return;
  }
  const fragments = fragmentsOf(segments);
  const names = speakerNames(result);
  let next = 0;
  let index = 0;
  for (const segment of speech.list(segments)) {
    const time = speech.times.range(segment.get("start"), segment.get("end"));
    const words: SpokenWord[] = [];
    // A word belongs to the segment in which its middle is.
    for (let word = beside[next]; word !== undefined && (time.endMs === -1 || middle(word) < time.endMs); word = beside[++next]) words.push(word);
    const text = saidIn(speech.words(segment.get("text")));
    speech.add({ speaker: speakerOf(segment, names), pointer: `${pointer}/segments/${index++}`, time, text, words, before: fragments.before(text) }, segment);
  }
}

function middle({ startMs, endMs }: SpokenWord): number {
  return endMs === -1 ? startMs : (startMs + endMs) / 2;
}

function readCpp(segments: JsonValue | undefined, speech: Speech, pointer: string): void {
  const fragments = fragmentsOf(segments);
  let index = 0;
  let isTurn = false;
  for (const segment of speech.list(segments)) {
    const offsets = segment.get("offsets");
    const written = speech.words(segment.get("text"));
    const text = saidIn(written);
    speech.add(
      {
        speaker: speakerOf(segment),
        pointer: `${pointer}/${index++}`,
        time: speech.times.range(offsets?.get("from"), offsets?.get("to"), "milliseconds"),
        text,
        words: wordsOfTokens(segment.get("tokens"), speech),
        isTurn,
        before: fragments.before(text),
      },
      segment,
    );
    isTurn = segment.get("speaker_turn_next")?.boolean() === true || written.includes(SPEAKER_TURN);
  }
}

/** Chunks with a pair of times, and who speaks in a list of its own where the programs tell voices apart. */
function readChunks(result: JsonValue, speech: Speech, pointer: string): void {
  const key = isEmpty(result.get("speakers")) ? "chunks" : "speakers";
  const fragments = fragmentsOf(result.get(key));
  let index = 0;
  for (const chunk of speech.list(result.get(key))) {
    const [start, end] = chunk.get("timestamp")?.elements() ?? [];
    const time = speech.times.range(start, end);
    const text = saidIn(speech.words(chunk.get("text")));
    speech.add({ speaker: speakerOf(chunk), pointer: `${pointer}/${key}/${index++}`, time, text, words: [], before: fragments.before(text) }, chunk);
  }
}
