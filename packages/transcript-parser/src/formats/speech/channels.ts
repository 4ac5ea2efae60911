import type { JsonValue } from "../json/json-value.js";
import type { Speech } from "./speech-reader.js";
import type { SpokenWord, Utterance } from "./utterance.js";

/** A pause that parts what is said on one channel, in milliseconds. */
const PAUSE = 800;
const SENTENCE_END = /[.?!…。？！؟]["'”’»)\]]*$/u;

/**
 * The speaker of one channel among several: a channel on which voices are not told apart is one speaker, `Speaker 0`; else
 * `Speaker 0 #1` is the voice 1 of it, since each channel counts its own. A name stays a name.
 */
export function channelLabel(channel: string, speaker: string | null): string {
  const name = /(\d+)$/.exec(channel)?.[1] ?? channel;
  const number = /^\d{1,9}$/.test(name) ? `${Number(name)}` : name;
  if (speaker === null) return `Speaker ${number}`;
  const voice = /^Speaker (\w+)$/.exec(speaker)?.[1];
  return voice === undefined ? speaker : `Speaker ${number} #${voice}`;
}

/**
 * Puts what is said on several channels of a recording into the order in which it is said. Channels are written one
 * after the other in most files, and the people on them speak in turns.
 */
export class Channels {
  readonly #speech: Speech;
  readonly #said: { readonly utterance: Utterance; readonly place: JsonValue; readonly ms: number }[] = [];

  constructor(speech: Speech) {
    this.#speech = speech;
  }

  add(utterance: Utterance, place: JsonValue): void {
    const ms = utterance.time?.startMs ?? utterance.words.find(({ startMs }) => startMs >= 0)?.startMs ?? -1;
    this.#said.push({ utterance, place, ms: ms === -1 ? (this.#said.at(-1)?.ms ?? 0) : ms });
  }

  /** Adds the words of one channel, parted where a sentence ends or a pause is. */
  addWords(words: Iterable<{ readonly word: SpokenWord; readonly speaker: string | null; readonly place: JsonValue; readonly index: number }>, list: string): void {
    let run: SpokenWord[] = [];
    let first: { readonly speaker: string | null; readonly place: JsonValue; readonly index: number } | null = null;
    const flush = (): void => {
      if (first !== null) this.add({ speaker: first.speaker, pointer: `${list}/${first.index}`, text: null, words: run }, first.place);
      run = [];
    };
    for (const each of words) {
      const { word } = each;
      const last = run.at(-1);
      const isNew = first === null || (!(word.isSign === true && word.before === "") && (each.speaker !== first.speaker || isParted(last, word)));
      if (isNew) {
        flush();
        first = each;
      }
      run.push(word);
    }
    flush();
  }

  finish(): void {
    this.#said.sort((a, b) => a.ms - b.ms);
    for (const { utterance, place } of this.#said) this.#speech.add(utterance, place);
  }
}

function isParted(last: SpokenWord | undefined, word: SpokenWord): boolean {
  if (last === undefined) return false;
  return SENTENCE_END.test(last.text) || (last.endMs >= 0 && word.startMs - last.endMs >= PAUSE);
}
