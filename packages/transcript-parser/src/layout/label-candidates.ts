import type { Span } from "@colloquy/corpus-schema";
import { isBlank, type Line } from "../lines/split-lines.js";

/** What looks like the label of a turn at the start of a line. */
export interface LabelCandidate {
  readonly line: number;
  /** The label with its ending and marks: `Tokaev:`, `**Tokaev:**`. */
  readonly span: Span;
  /** The label as written, without ending and marks: `Tokaev`. */
  readonly text: string;
  /** The ending: a colon of some kind. */
  readonly ending: string;
  /** Whether a blank line, or nothing, stands before. */
  readonly startsBlock: boolean;
  /** Whether any text follows on the line. */
  readonly hasSpeech: boolean;
  /** Whether a line stands right before and ends in a word or a comma, so that this one may go on with its sentence. */
  readonly midSentence: boolean;
}

const MAX_LENGTH = 80;

/**
 * A label: marks of emphasis, a text that begins with a letter, a colon. The input is cut to a fixed length, so that
 * matching a line costs no more than that. A time (`12:57`) and an address (`http://`) have no space after the colon.
 */
const LABEL = /^(?:\*\*|__)?(\p{L}[^:：\n]*?)\s*(?:\*\*|__)?\s*([:：])(?:\*\*|__)?(?=\s|$)/u;
const FULL_WIDTH_LABEL = /^(?:\*\*|__)?(\p{L}[^:：\n]{0,20}?)\s*(?:\*\*|__)?(：)(?:\*\*|__)?/u;

/** Every line start that looks like a label, in order. Linear in the number of lines. */
export function labelCandidates(text: string, lines: readonly Line[]): LabelCandidate[] {
  const candidates: LabelCandidate[] = [];
  let blankBefore = true;
  lines.forEach((line, index) => {
    if (isBlank(line)) {
      blankBefore = true;
      return;
    }
    const head = text.slice(line.span.start, Math.min(line.span.end, line.span.start + MAX_LENGTH));
    const match = LABEL.exec(head) ?? FULL_WIDTH_LABEL.exec(head);
    if (match !== null) {
      const end = line.span.start + match[0].length;
      candidates.push({
        line: index,
        span: { start: line.span.start, end },
        text: (match[1] ?? "").trim(),
        ending: match[2] ?? ":",
        startsBlock: blankBefore,
        hasSpeech: end < line.span.end,
        midSentence: !blankBefore && isUnfinished(text, lines[index - 1]),
      });
    }
    blankBefore = false;
  });
  return candidates;
}

/** Whether a line ends in a word or a comma. */
function isUnfinished(text: string, line: Line | undefined): boolean {
  if (line === undefined) return false;
  return /[\p{L}\p{M}\p{N},]$/u.test(text.slice(Math.max(line.span.start, line.span.end - 2), line.span.end));
}
