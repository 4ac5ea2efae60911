import { isEmpty, type JsonValue } from "../json/json-value.js";
import { readSegment, readSegments, readWords } from "../speech/read-segments.js";
import { speakerLabel } from "../speech/speaker-label.js";
import { speechReader, type Speech, type SpeechSource } from "../speech/speech-reader.js";
import type { SpokenWord } from "../speech/utterance.js";

/** The reader of JSON of Whisper and of programs built on it. */
export const whisperReader: SpeechSource = speechReader("JSON of Whisper", (result, speech, pointer) => {
  speech.language(result.get("language") ?? result.at("result", "language"));
  if (result.get("transcription") !== undefined) readCpp(result.get("transcription"), speech, `${pointer}/transcription`);
  else if (result.get("segments") !== undefined) readVerbose(result, speech, pointer);
  else if (result.get("chunks") !== undefined) readChunks(result, speech, pointer);
  else if (result.get("start") !== undefined) readSegment(result, speech, pointer);
  else speech.add({ speaker: null, pointer: `${pointer}/text`, text: speech.words(result.get("text")), words: readWords(result.get("words"), speech) }, result);
});

/** Segments, with the times of words in them, or beside them as in `verbose_json`. */
function readVerbose(result: JsonValue, speech: Speech, pointer: string): void {
  const beside = readWords(result.get("words"), speech);
  if (beside.length === 0) {
    readSegments(result.get("segments"), speech, `${pointer}/segments`);
    return;
  }
  let next = 0;
  let index = 0;
  for (const segment of speech.list(result.get("segments"))) {
    const time = speech.times.range(segment.get("start"), segment.get("end"));
    const words: SpokenWord[] = [];
    // A word belongs to the segment in which its middle is.
    for (let word = beside[next]; word !== undefined && (time.endMs === -1 || middle(word) < time.endMs); word = beside[++next]) words.push(word);
    const text = speech.words(segment.get("text"));
    speech.add({ speaker: speakerLabel(segment.get("speaker")?.literal()), pointer: `${pointer}/segments/${index++}`, time, text, words }, segment);
  }
}

function middle({ startMs, endMs }: SpokenWord): number {
  return endMs === -1 ? startMs : (startMs + endMs) / 2;
}

function readCpp(segments: JsonValue | undefined, speech: Speech, pointer: string): void {
  let index = 0;
  let isTurn = false;
  for (const segment of speech.list(segments)) {
    const offsets = segment.get("offsets");
    const text = speech.words(segment.get("text"));
    speech.add(
      {
        speaker: speakerLabel(segment.get("speaker")?.literal()),
        pointer: `${pointer}/${index++}`,
        time: speech.times.range(offsets?.get("from"), offsets?.get("to"), "milliseconds"),
        text: text.replaceAll(SPEAKER_TURN, ""),
        words: wordsOfTokens(segment.get("tokens"), speech),
        isTurn,
      },
      segment,
    );
    isTurn = segment.get("speaker_turn_next")?.boolean() === true || text.includes(SPEAKER_TURN);
  }
}

/** A sign of the model that nobody says: `[_BEG_]`, `[_TT_150]`. */
const SPECIAL = /^\[_.*\]$|^<\|.*\|>$|^ ?\[SPEAKER_TURN\]$/;
/** What tinydiarize writes where somebody else begins to speak. */
const SPEAKER_TURN = "[SPEAKER_TURN]";

/** Tokens are parts of words: one that begins with a space begins a word. */
function wordsOfTokens(tokens: JsonValue | undefined, speech: Speech): SpokenWord[] {
  const words: SpokenWord[] = [];
  for (const token of speech.list(tokens)) {
    const text = speech.words(token.get("text"));
    if (SPECIAL.test(text)) continue;
    const offsets = token.get("offsets");
    const time = speech.times.range(offsets?.get("from"), offsets?.get("to"), "milliseconds");
    const last = words.at(-1);
    if (last === undefined || text.startsWith(" ")) words.push({ text, ...time });
    else words[words.length - 1] = { text: last.text + text, startMs: last.startMs, endMs: Math.max(last.endMs, time.endMs) };
  }
  return words;
}

/** Chunks with a pair of times, and who speaks in a list of its own where the programs tell voices apart. */
function readChunks(result: JsonValue, speech: Speech, pointer: string): void {
  const key = isEmpty(result.get("speakers")) ? "chunks" : "speakers";
  let index = 0;
  for (const chunk of speech.list(result.get(key))) {
    const [start, end] = chunk.get("timestamp")?.elements() ?? [];
    const time = speech.times.range(start, end);
    speech.add(
      { speaker: speakerLabel(chunk.get("speaker")?.literal()), pointer: `${pointer}/${key}/${index++}`, time, text: speech.words(chunk.get("text")), words: [] },
      chunk,
    );
  }
}
