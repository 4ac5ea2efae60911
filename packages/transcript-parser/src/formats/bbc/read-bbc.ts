import type { JsonValue } from "../json/json-value.js";
import { readSegments, readWords } from "../speech/read-segments.js";
import { speakerLabel } from "../speech/speaker-label.js";
import { SpeakerRuns } from "../speech/speaker-runs.js";
import { speechReader, type Speech, type SpeechSource } from "../speech/speech-reader.js";
import type { TimeRange } from "../speech/utterance.js";

/** The reader of the BBC's tools. */
export const bbcReader: SpeechSource = speechReader("JSON of the BBC's transcript tools", (file, speech, pointer) => {
  const draft = [...file.members()].find(([, value]) => value.get("blocks") !== undefined);
  const kaldi = file.get("retval");
  if (file.get("blocks") !== undefined) readBlocks(file.get("blocks"), speech, `${pointer}/blocks`);
  else if (draft !== undefined) readBlocks(draft[1].get("blocks"), speech, `${pointer}/${draft[0]}/blocks`);
  else if (kaldi !== undefined) readParted(kaldi, speech, `${pointer}/retval`);
  else readParted(file, speech, pointer);
});

/** Blocks of Draft.js: a paragraph each, with its words. */
function readBlocks(blocks: JsonValue | undefined, speech: Speech, pointer: string): void {
  let index = 0;
  for (const block of speech.list(blocks)) {
    const data = block.get("data");
    const words = readWords(data?.get("words"), speech, { word: ["punct", "text", "word"] });
    const startMs = words.find((word) => word.startMs >= 0)?.startMs ?? speech.times.range(data?.get("start"), undefined).startMs;
    const endMs = words.at(-1)?.endMs ?? -1;
    const time: TimeRange = { startMs, endMs: endMs >= startMs ? endMs : -1 };
    const speaker = speakerLabel(data?.get("speaker")?.literal());
    speech.add({ speaker, pointer: `${pointer}/${index++}`, time, text: speech.words(block.get("text")), words, isParagraph: true }, block);
  }
}

interface Part {
  readonly time: TimeRange;
  readonly speaker: string | null;
}

/** One list of words, and beside it when paragraphs begin and who speaks in them. */
function readParted(file: JsonValue, speech: Speech, pointer: string): void {
  if (file.get("words") === undefined) {
    readSegments(file.get("paragraphs"), speech, `${pointer}/paragraphs`);
    return;
  }
  const parts = file.get("paragraphs") === undefined ? segmentsOf(file, speech) : paragraphsOf(file, speech);
  const runs = new SpeakerRuns(speech);
  let part = 0;
  let index = 0;
  for (const word of speech.list(file.get("words"))) {
    const time = speech.times.range(word.get("start"), word.get("end"));
    const before = part;
    while (time.startMs >= (parts[part + 1]?.time.startMs ?? Infinity)) part += 1;
    if (part !== before && file.get("paragraphs") !== undefined) runs.paragraph();
    const text = speech.words(word.get("punct") ?? word.get("text") ?? word.get("word"));
    const current = parts[part];
    runs.add({ text, ...time }, current?.speaker ?? null, word, `${pointer}/words`, index++, current?.time);
  }
  runs.finish();
}

function paragraphsOf(file: JsonValue, speech: Speech): Part[] {
  const parts = [...speech.list(file.get("paragraphs"))].map((paragraph): Part => ({
    time: speech.times.range(paragraph.get("start"), paragraph.get("end")),
    speaker: speakerLabel(paragraph.get("speaker")?.literal()),
  }));
  return parts.filter(({ time }) => time.startMs >= 0).sort((a, b) => a.time.startMs - b.time.startMs);
}

/** The segments of Kaldi: a beginning, a length, and a voice that is told apart by its number. */
function segmentsOf(file: JsonValue, speech: Speech): Part[] {
  return [...speech.list(file.at("segmentation", "segments"))].map((segment): Part => {
    const speaker = segment.get("speaker");
    return { time: speech.times.lasting(segment.get("start"), segment.get("duration"), "seconds"), speaker: speakerLabel((speaker?.get("@id") ?? speaker)?.literal()) };
  });
}
