import type { ParserCode, ParserDiagnostic } from "../../diagnostics.js";
import { sayPlace } from "../json/json-faults.js";

/** What may be wrong in what a recogniser writes. */
export type SpeechFault = "unreadable" | "late" | "negative" | "backwards" | "untimed" | "unplaced" | "disordered" | "otherType";

/** What was found to be wrong in a file: one diagnostic for each kind, with how often it is and the place of the first. */
export class SpeechFindings {
  readonly #found = new Map<SpeechFault, { count: number; readonly offset: number }>();

  /** @param offset of the place in the JSON text */
  add(fault: SpeechFault, offset: number, count = 1): void {
    const found = this.#found.get(fault);
    if (found === undefined) this.#found.set(fault, { count, offset });
    else found.count += count;
  }

  /** The diagnostics. None has a span, since the text of the document is not that of the file. */
  diagnostics(text: string): ParserDiagnostic[] {
    return [...this.#found].map(([fault, { count, offset }]) => {
      const { code, severity, say, hint, isWithin } = WORDS[fault];
      const place = `${isWithin === true ? "in the segment at" : "at"} ${sayPlace(text, offset)}`;
      const message = `${say(count)} ${count === 1 ? "It" : "The first"} is ${place}.`;
      return { code, severity, message, span: null, hint };
    });
  }
}

interface Words {
  readonly code: ParserCode;
  readonly severity: ParserDiagnostic["severity"];
  readonly say: (count: number) => string;
  readonly hint: string;
  /** Whether the place is that of the segment in which it is. */
  readonly isWithin?: boolean;
}

const KEPT = "The words are kept. Correct the file, or go on without these times.";

const WORDS: Readonly<Record<SpeechFault, Words>> = {
  unreadable: {
    code: "time-invalid",
    severity: "warning",
    say: (count) => `${counted(count, "time")} cannot be read as a number, and ${isOrAre(count)} left out.`,
    hint: KEPT,
  },
  late: {
    code: "time-invalid",
    severity: "warning",
    say: (count) => `${counted(count, "time")} ${count === 1 ? "lies" : "lie"} more than 24 days after the recording begins, and ${isOrAre(count)} left out.`,
    hint: `${KEPT} They may be dates, counted in seconds from 1970.`,
  },
  negative: {
    code: "time-invalid",
    severity: "warning",
    say: (count) => `${counted(count, "time")} ${count === 1 ? "lies" : "lie"} before the recording begins, and ${isOrAre(count)} left out.`,
    hint: KEPT,
  },
  backwards: {
    code: "time-invalid",
    severity: "warning",
    say: (count) => `${counted(count, "end")} ${count === 1 ? "lies before its" : "lie before their"} beginning, and ${isOrAre(count)} left out.`,
    hint: KEPT,
  },
  untimed: {
    code: "time-invalid",
    severity: "info",
    say: (count) => `${counted(count, "word")} ${count === 1 ? "has" : "have"} no time, while others have.`,
    isWithin: true,
    hint: "The recogniser could not place them, as it often is with numbers. The words are kept.",
  },
  unplaced: {
    code: "time-invalid",
    severity: "info",
    say: (count) => `${counted(count, "word")} with a time ${count === 1 ? "is" : "are"} written otherwise in the text of ${count === 1 ? "its segment" : "their segments"}, and ${count === 1 ? "its time is" : "their times are"} left out.`,
    isWithin: true,
    hint: "The text of the segment was kept as the recogniser formats it, with numbers and capitals.",
  },
  disordered: {
    code: "times-out-of-order",
    severity: "info",
    say: (count) => `${counted(count, "segment")} ${count === 1 ? "begins" : "begin"} before the one in front of ${count === 1 ? "it" : "them"}.`,
    hint: "The words stay in the order of the file. People who speak at the same time are written like this, too.",
  },
  otherType: {
    code: "file-damaged",
    severity: "warning",
    say: (count) => `${counted(count, "value")} ${isOrAre(count)} of another type than the format has there, and ${isOrAre(count)} left out.`,
    hint: "Look there whether words are missing: the file may have been changed by hand or by another program.",
  },
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function isOrAre(count: number): string {
  return count === 1 ? "is" : "are";
}
