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

/** What has a time in a file, as a person is told of it. */
export interface TimedWords {
  readonly one: string;
  readonly many: string;
  /** How a time is written. */
  readonly example: string;
}

const CUES: TimedWords = { one: "cue", many: "cues", example: "00:01:02.345 --> 00:01:04.000" };

/** What was found to be wrong in a file of captions: one diagnostic for each kind, with the place of the first. */
export class CaptionFindings {
  readonly #timed: TimedWords;
  readonly #found = new Map<Kind, Finding>();

  constructor(timed: TimedWords = CUES) {
    this.#timed = timed;
  }

  /**
   * Judges the times of a cue, which stand on the line from `start` to `end`.
   *
   * @param lastStart beginning of the cue before, in milliseconds; -1 where it is not known
   */
  times({ startMs, endMs }: Pick<TimingLine, "startMs" | "endMs">, start: number, end: number, lastStart: number): void {
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
      return { code, severity: kind === "disordered" ? "info" : "warning", message: say(count, place, this.#timed), span: first, hint: hint(this.#timed) };
    });
  }
}

interface Words {
  readonly code: ParserCode;
  readonly say: (count: number, place: string, timed: TimedWords) => string;
  readonly hint: (timed: TimedWords) => string;
}

const CORRECT = "Correct the line and parse again, or go on without this time: the words are kept.";

const WORDS: Readonly<Record<Kind, Words>> = {
  unreadable: {
    code: "time-invalid",
    say: (count, place, timed) => `${having(count, timed)} a time that cannot be read, and it is left out. ${where(count, place)}`,
    hint: ({ example }) => `Times are written ${example}. ${CORRECT}`,
  },
  negative: {
    code: "time-invalid",
    say: (count, place, timed) => `${having(count, timed)} a time before the recording begins, and it is left out. ${where(count, place)}`,
    hint: () => `The captions may have been moved too far to the front. ${CORRECT}`,
  },
  backwards: {
    code: "time-invalid",
    say: (count, place, timed) => `${having(count, timed)} an end before its beginning, and the end is left out. ${where(count, place)}`,
    hint: () => `The two times may have changed places. ${CORRECT}`,
  },
  disordered: {
    code: "times-out-of-order",
    say: (count, place, { one, many }) => `${count === 1 ? `1 ${one} begins` : `${count} ${many} begin`} before the one in front of it. ${where(count, place)}`,
    hint: () => "The words stay in the order of the file. If they were said in the order of their times, put the lines in that order and parse again.",
  },
  cutOff: {
    code: "file-damaged",
    say: (_count, place) => `The file ends in the middle of a cue: ${place}.`,
    hint: () => "It was probably not saved or copied in full. What is there was read.",
  },
};

function having(count: number, { one, many }: TimedWords): string {
  return count === 1 ? `1 ${one} has` : `${count} ${many} have`;
}

function where(count: number, place: string): string {
  return count === 1 ? `It is ${place}.` : `The first is ${place}.`;
}
