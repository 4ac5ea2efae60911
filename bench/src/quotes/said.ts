import type { Transcript } from "@colloquy/corpus-schema";
import { wordsOnly } from "./passages.js";

/** What was said, as nothing but words: where a quotation that is meant to be false must not stand. */
export interface Said {
  /** Whether these words stand in this order anywhere, also over the end of a turn. */
  readonly anywhere: (quote: string) => boolean;
  /** In how many turns these words stand. */
  readonly turns: (quote: string) => number;
  /** Whether a speaker with one of these last names says them, in any transcript. */
  readonly by: (quote: string, lastName: string) => boolean;
}

/** Looks by plain search for a string: nothing of the verifier is used. */
export function collectSaid(transcripts: readonly Transcript[]): Said {
  const all = transcripts.map(({ turns }) => turns.map(({ text }) => wordsOnly(text)).join("").replace(/ {2,}/g, " "));
  const turns = transcripts.flatMap((transcript) => transcript.turns.map(({ text }) => wordsOnly(text)));
  const bySpeaker = new Map<string, string[]>();
  for (const { turns, speakers } of transcripts) {
    for (const { speakerId, text } of turns) {
      const speaker = speakers.find(({ id }) => id === speakerId);
      for (const name of [speaker?.name?.full ?? "", ...(speaker?.labels ?? [])]) {
        for (const word of wordsOnly(name).trim().split(" ").slice(-1)) bySpeaker.set(word, [...(bySpeaker.get(word) ?? []), wordsOnly(text)]);
      }
    }
  }
  return {
    anywhere: (quote) => all.some((text) => text.includes(wordsOnly(quote))),
    turns: (quote) => turns.filter((text) => text.includes(wordsOnly(quote))).length,
    by: (quote, lastName) => {
      const word = wordsOnly(lastName).trim().split(" ").at(-1) ?? "";
      return (bySpeaker.get(word) ?? []).some((text) => text.includes(wordsOnly(quote)));
    },
  };
}
