import type { JsonValue } from "../json/json-value.js";
import { speakerLabel } from "../speech/speaker-label.js";
import type { Speech } from "../speech/speech-reader.js";
import type { TimeRange } from "../speech/utterance.js";

/** A stretch of the recording in which one person speaks. */
export interface SpeakerSegment {
  readonly time: TimeRange;
  readonly speaker: string | null;
}

/** The segments into which a recording is parted, in order of time: files whose words name no speaker say it there. */
export class SpeakerSegments {
  readonly #segments: Iterator<JsonValue, undefined>;
  readonly #speech: Speech;
  #current: SpeakerSegment | null = null;
  #next: SpeakerSegment | null;

  constructor(segments: JsonValue | undefined, speech: Speech) {
    this.#speech = speech;
    this.#segments = speech.list(segments)[Symbol.iterator]() as Iterator<JsonValue, undefined>;
    this.#next = this.#read();
  }

  /** The segment of a time, which is not before those that were asked for: the one that began last. -1 is the same as before. */
  at(ms: number): SpeakerSegment | null {
    while (this.#next !== null && (this.#current === null || this.#next.time.startMs <= ms)) {
      this.#current = this.#next;
      this.#next = this.#read();
    }
    return this.#current;
  }

  #read(): SpeakerSegment | null {
    const next = this.#segments.next();
    if (next.done === true) return null;
    const { value } = next;
    const time = this.#speech.times.range(value.get("start_time"), value.get("end_time"));
    return { time, speaker: speakerLabel(value.get("speaker_label")?.literal()) };
  }
}
