import { decodeUtf8 } from "../decode-utf8.js";

/** A line without its ending, or why there is none. */
export type SplitLine =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly problem: "encoding" | "length" };

/** Cuts text or bytes into lines as they come in. */
export interface LineSplitter {
  /** The lines that a further chunk completes. A chunk may end anywhere, even inside a character. */
  readonly push: (chunk: string | Uint8Array) => Generator<SplitLine>;
  /** What follows the last line end: one line, or none. */
  readonly end: () => Generator<SplitLine>;
}

const LINE_FEED = 0x0a;

/**
 * A splitter at line feeds; a carriage return before one belongs to the ending. Lines are numbered from 1. It holds
 * one line at a time, and never more than `maxLength` units of it: code units of text, bytes of UTF-8. Bytes are cut
 * before they are decoded, so that a line that is not UTF-8 leaves its neighbours alone.
 */
export function createLineSplitter(maxLength: number): LineSplitter {
  let number = 1;
  let held: (string | Uint8Array)[] = [];
  let length = 0;
  const hold = (piece: string | Uint8Array): void => {
    length += piece.length;
    if (length > maxLength) held = [];
    else if (piece.length > 0) held.push(piece);
  };
  const take = (): SplitLine => {
    const line: SplitLine = length > maxLength ? { number, problem: "length" } : assemble(held, number);
    number += 1;
    held = [];
    length = 0;
    return line;
  };
  return {
    *push(chunk) {
      let start = 0;
      for (let at = lineFeedIn(chunk, 0); at !== -1; at = lineFeedIn(chunk, start)) {
        hold(typeof chunk === "string" ? chunk.slice(start, at) : chunk.subarray(start, at));
        start = at + 1;
        yield take();
      }
      // What is held until the next chunk is copied, for the memory of this one may be used for that; `slice` of a Buffer would share it.
      hold(typeof chunk === "string" ? chunk.slice(start) : new Uint8Array(chunk.subarray(start)));
    },
    *end() {
      if (length > 0) yield take();
    },
  };
}

function lineFeedIn(chunk: string | Uint8Array, from: number): number {
  return typeof chunk === "string" ? chunk.indexOf("\n", from) : chunk.indexOf(LINE_FEED, from);
}

function assemble(pieces: readonly (string | Uint8Array)[], number: number): SplitLine {
  const texts = pieces.filter((piece) => typeof piece === "string");
  const text = texts.length === pieces.length ? texts.join("") : decodeUtf8(joinBytes(pieces));
  if (text === null) return { number, problem: "encoding" };
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  return { number, text: text.slice(start, text.endsWith("\r") ? -1 : undefined) };
}

function joinBytes(pieces: readonly (string | Uint8Array)[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts = pieces.map((piece) => (typeof piece === "string" ? encoder.encode(piece) : piece));
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
