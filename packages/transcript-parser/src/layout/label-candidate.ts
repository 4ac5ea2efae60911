import type { LabelEnding } from "./label-verdict.js";

/** What looks like the label of a turn at the start of a line. Offsets in the text that is read. */
export interface LabelCandidate {
  readonly line: number;
  /** Where the label begins, with what stands before the name: a time, a bracket, the number of a question. */
  readonly start: number;
  /** Where the label ends, with its ending and a time after it. */
  readonly end: number;
  /** The label as written, without ending and marks: `Tokaev`. */
  readonly text: string;
  readonly ending: LabelEnding;
  /** The characters of the ending without white space: `:`, `.`, `.-`; empty where there are none. */
  readonly sign: string;
  /** Whether the label has the shape of a name: few words, each with a capital or without case, and connectors. */
  readonly nameShaped: boolean;
  /** Whether all of its letters are capitals, of two at least. */
  readonly capitals: boolean;
  /** Whether a mark of lists or minutes stands before the label. */
  readonly bullet: boolean;
  /** Whether a time stands beside the name. */
  readonly timed: boolean;
  /** Milliseconds of that time; -1 where there is none. */
  readonly time: number;
  /** Whether the label begins in bold type. */
  readonly strong: boolean;
  /** Whether a blank line, furniture, or nothing, stands before. */
  readonly startsBlock: boolean;
  /** Index of the line in which the label ends: the next one where it is set over two. */
  readonly lastLine: number;
  /** Whether any text follows on the line. */
  readonly hasSpeech: boolean;
  /** Whether a line stands right before and ends in a word or a comma, so that this one may go on with its sentence. */
  readonly midSentence: boolean;
  /** Columns before the label. */
  readonly indent: number;
}
