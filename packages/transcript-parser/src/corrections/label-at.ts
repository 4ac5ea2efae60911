import { isWhiteSpace } from "@colloquy/corpus-schema";

/** What ends a label: a colon, a dash, a full stop, a tab, the end of the line. */
const ENDING = /\.?[^\S\r\n]*(?:[:：]|[-–—]+(?=\s|$))|\.(?=\s|$)|\t|[^\S\r\n]*(?=[\r\n]|$)/uy;

/** A label as a person may give it, without the ending that some write with it. */
export function bareLabel(label: string): string {
  return label.trim().replace(/\s*[:：.]$/u, "");
}

/** A label that stands in the text. */
export interface WrittenLabel {
  /** As written, without its ending. */
  readonly text: string;
  /** Offset after its ending. */
  readonly end: number;
}

/** The given label where the text has it at an offset, in any case and with an ending after it; null where it does not. */
export function labelAt(text: string, at: number, label: string): WrittenLabel | null {
  const nameEnd = endOfWords(text, at, label);
  if (nameEnd === -1) return null;
  ENDING.lastIndex = nameEnd;
  return ENDING.test(text) ? { text: text.slice(at, nameEnd), end: ENDING.lastIndex } : null;
}

/** Where words that stand at an offset end, case and kind of white space aside; -1 where they do not stand there. */
function endOfWords(text: string, from: number, words: string): number {
  let at = from;
  for (let index = 0; index < words.length; index += 1) {
    if (isWhiteSpace(words.charCodeAt(index))) {
      if (isWhiteSpace(words.charCodeAt(index - 1))) continue;
      const start = at;
      while (isWhiteSpace(text.charCodeAt(at))) at += 1;
      if (at === start) return -1;
    } else {
      if (text.charAt(at).toLowerCase() !== words.charAt(index).toLowerCase()) return -1;
      at += 1;
    }
  }
  return at;
}
