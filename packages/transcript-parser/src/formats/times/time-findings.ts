import type { Span } from "@colloquy/corpus-schema";
import type { ParserCode, ParserDiagnostic } from "../../diagnostics.js";
import { lineNumberAt } from "../captions/line-ends.js";
import { LONGEST_RECORDING_MS } from "./longest-recording.js";

/** The times of a stretch of speech that can be, in whole milliseconds. */
export interface JudgedTimes {
  readonly startMs: number;
  readonly endMs?: number;
}

type Kind = "unreadable" | "negative" | "backwards" | "disordered";

/** Something that is wrong in some places of a file. */
interface Finding {
  count: number;
  readonly first: Span;
}

const MAX_SHOWN = 60;

/** What is wrong with the times of a file: one diagnostic for each kind, with the place of the first. */
export class TimeFindings {
  readonly #file: string;
  readonly #isSource: boolean;
  readonly #found = new Map<Kind, Finding>();
  #lastStart = -1;

  /**
   * @param file the decoded file, in which the places count
   * @param isSource whether it is the text of the source too, so that diagnostics may point into it
   */
  constructor(file: string, isSource: boolean) {
    this.#file = file;
    this.#isSource = isSource;
  }

  /**
   * The times that can be, of those that stand at a place: a beginning that cannot be read or lies before the recording
   * is reported and gives null, an end before its beginning is reported and left out.
   *
   * @param startMs `NaN` for one that cannot be read
   * @param endMs null where the file gives none
   */
  judge(startMs: number, endMs: number | null, place: Span): JudgedTimes | null {
    const start = Math.round(startMs);
    const end = endMs === null ? null : Math.round(endMs);
    if (Number.isNaN(start) || start > LONGEST_RECORDING_MS) return this.#refuse("unreadable", place);
    if (start < 0) return this.#refuse("negative", place);
    if (start < this.#lastStart) this.#add("disordered", place);
    this.#lastStart = start;
    if (end === null) return { startMs: start };
    if (Number.isNaN(end) || end > LONGEST_RECORDING_MS) this.#add("unreadable", place);
    else if (end < start) this.#add("backwards", place);
    else return { startMs: start, endMs: end };
    return { startMs: start };
  }

  /** What follows is not in the order of what was judged before. */
  restart(): void {
    this.#lastStart = -1;
  }

  #refuse(kind: Kind, place: Span): null {
    this.#add(kind, place);
    return null;
  }

  #add(kind: Kind, place: Span): void {
    const found = this.#found.get(kind);
    if (found === undefined) this.#found.set(kind, { count: 1, first: place });
    else found.count += 1;
  }

  diagnostics(): ParserDiagnostic[] {
    return [...this.#found].map(([kind, { count, first }]) => {
      const { code, say, hint } = WORDS[kind];
      const shown = this.#file.slice(first.start, Math.min(first.end, first.start + MAX_SHOWN)).trim();
      const place = `line ${lineNumberAt(this.#file, first.start)}, ${JSON.stringify(shown)}`;
      const where = count === 1 ? `It is ${place}.` : `The first is ${place}.`;
      return {
        code,
        severity: kind === "disordered" ? "info" : "warning",
        message: `${say(count)} ${where}`,
        span: this.#isSource ? first : null,
        hint,
      };
    });
  }
}

interface Words {
  readonly code: ParserCode;
  readonly say: (count: number) => string;
  readonly hint: string;
}

const CORRECT = "Correct it and parse again, or go on without this time: the words are kept.";

const WORDS: Readonly<Record<Kind, Words>> = {
  unreadable: {
    code: "time-invalid",
    say: (count) => `${times(count, "cannot be read and is", "cannot be read and are")} left out.`,
    hint: `It may have been mistyped. ${CORRECT}`,
  },
  negative: {
    code: "time-invalid",
    say: (count) => `${times(count, "lies", "lie")} before the recording begins and ${count === 1 ? "is" : "are"} left out.`,
    hint: `The times may have been moved too far to the front. ${CORRECT}`,
  },
  backwards: {
    code: "time-invalid",
    say: (count) => `${times(count, "ends before it begins", "end before they begin")}, and the end is left out.`,
    hint: `The two times may have changed places. ${CORRECT}`,
  },
  disordered: {
    code: "times-out-of-order",
    say: (count) => `${times(count, "begins before the one in front of it", "begin before the one in front of them")}.`,
    hint: "The words stay in the order of the file: people may have spoken at once. If they did not, sort the lines and parse again.",
  },
};

function times(count: number, one: string, many: string): string {
  return count === 1 ? `1 time ${one}` : `${count} times ${many}`;
}
