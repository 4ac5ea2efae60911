import type { Span } from "@colloquy/corpus-schema";
import type { ParserCode, ParserDiagnostic } from "../../diagnostics.js";
import { lineNumberAt } from "./line-ends.js";
import type { TimingLine } from "./timing-line.js";

/** Something that is wrong in some places of a file. */
interface Finding {
  count: number;
  readonly first: Span;
}

type Kind = "unreadable" | "negative" | "backwards" | "disordered" | "cutOff";

const MAX_SHOWN = 60;

/** What was found to be wrong in a file of captions: one diagnostic for each kind, with the place of the first. */
export class CaptionFindings {
  readonly #found = new Map<Kind, Finding>();

  /**
   * Judges the times of a cue, which stand on the line from `start` to `end`.
   *
   * @param lastStart beginning of the cue before, in milliseconds; -1 where it is not known
   */
  times({ startMs, endMs }: TimingLine, start: number, end: number, lastStart: number): void {
    if (startMs < 0) this.#add("negative", { start, end });
    else if (Number.isNaN(startMs) || Number.isNaN(endMs)) this.#add("unreadable", { start, end });
    else if (endMs < startMs) this.#add(endMs < 0 ? "negative" : "backwards", { start, end });
    if (startMs >= 0 && startMs < lastStart) this.#add("disordered", { start, end });
  }

  /** The file ends within the head of a cue or within a tag. */
  cutOff(span: Span): void {
    this.#add("cutOff", span);
  }

  #add(kind: Kind, span: Span): void {
    const found = this.#found.get(kind);
    if (found === undefined) this.#found.set(kind, { count: 1, first: span });
    else found.count += 1;
  }

  /** The diagnostics, those of times first. */
  diagnostics(text: string): ParserDiagnostic[] {
    return [...this.#found].map(([kind, { count, first }]) => {
      const { code, say, hint } = WORDS[kind];
      const place = `line ${lineNumberAt(text, first.start)}, ${JSON.stringify(text.slice(first.start, Math.min(first.end, first.start + MAX_SHOWN)))}`;
      return { code, severity: kind === "disordered" ? "info" : "warning", message: say(count, place), span: first, hint };
    });
  }
}

interface Words {
  readonly code: ParserCode;
  readonly say: (count: number, place: string) => string;
  readonly hint: string;
}

const CORRECT = "Correct the line and parse again, or go on without this time: the words are kept.";

const WORDS: Readonly<Record<Kind, Words>> = {
  unreadable: {
    code: "time-invalid",
    say: (count, place) => `${cues(count)} a time that cannot be read, and it is left out. ${where(count, place)}`,
    hint: `Times are written 00:01:02.345 --> 00:01:04.000. ${CORRECT}`,
  },
  negative: {
    code: "time-invalid",
    say: (count, place) => `${cues(count)} a time before the recording begins, and it is left out. ${where(count, place)}`,
    hint: `The captions may have been moved too far to the front. ${CORRECT}`,
  },
  backwards: {
    code: "time-invalid",
    say: (count, place) => `${cues(count)} an end before its beginning, and the end is left out. ${where(count, place)}`,
    hint: `The two times may have changed places. ${CORRECT}`,
  },
  disordered: {
    code: "times-out-of-order",
    say: (count, place) => `${count === 1 ? "1 cue begins" : `${count} cues begin`} before the one in front of it. ${where(count, place)}`,
    hint: "The words stay in the order of the file. If they were said in the order of their times, sort the cues and parse again.",
  },
  cutOff: {
    code: "file-damaged",
    say: (_count, place) => `The file ends in the middle of a cue: ${place}.`,
    hint: "It was probably not saved or copied in full. What is there was read.",
  },
};

function cues(count: number): string {
  return count === 1 ? "1 cue has" : `${count} cues have`;
}

function where(count: number, place: string): string {
  return count === 1 ? `It is ${place}.` : `The first is ${place}.`;
}
