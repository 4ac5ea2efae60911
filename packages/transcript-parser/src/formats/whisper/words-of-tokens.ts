import type { JsonValue } from "../json/json-value.js";
import type { Speech } from "../speech/speech-reader.js";
import { betweenWords } from "../speech/unspaced-scripts.js";
import type { SpokenWord } from "../speech/utterance.js";

/** A sign of the model that nobody says: `[_BEG_]`, `[_TT_150]`. */
const SPECIAL = /^\[_.*\]$|^<\|.*\|>$|^ ?\[SPEAKER_TURN\]$/;
/** What is written for a part of a character, of which only the whole can be decoded. */
const PART = "\uFFFD";

/** Tokens are parts of words: one that begins with a space begins a word. Where words have no spaces, each token is one. */
export function wordsOfTokens(tokens: JsonValue | undefined, speech: Speech): SpokenWord[] {
  const words: SpokenWord[] = [];
  let isBroken = false;
  for (const token of speech.list(tokens)) {
    const text = speech.words(token.get("text"));
    if (SPECIAL.test(text)) continue;
    const offsets = token.get("offsets");
    const time = speech.times.range(offsets?.get("from"), offsets?.get("to"), "milliseconds");
    const last = words.at(-1);
    if (text.includes(PART)) isBroken = true;
    else if (last === undefined || isBroken || text.startsWith(" ") || betweenWords(last.text, text) === "") words.push({ text, ...time });
    else words[words.length - 1] = { text: last.text + text, startMs: last.startMs, endMs: Math.max(last.endMs, time.endMs) };
    if (!text.includes(PART)) isBroken = false;
  }
  return words;
}
