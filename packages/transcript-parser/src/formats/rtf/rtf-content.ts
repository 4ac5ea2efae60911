import type { FlowParagraph } from "./text-flow.js";

/**
 * What may be wrong with a file:
 * - `unmarked`: it does not begin as RTF does;
 * - `unclosed`: it ends inside of a group;
 * - `unopened`: a group ends that did not begin, or text stands after the end;
 * - `too-deep`: groups stand in each other beyond measure.
 */
export type RtfFault = "unmarked" | "unclosed" | "unopened" | "too-deep";

/** What a file holds. */
export interface RtfContent {
  readonly paragraphs: readonly FlowParagraph[];
  /** What stands beside the text: notes, comments, hidden text, headers and footers. */
  readonly asides: readonly (readonly FlowParagraph[])[];
  /** The title among the information on the document; empty where there is none. */
  readonly title: string;
  /** The encoding of the document, by what it says of itself. */
  readonly encoding: string;
  readonly faults: ReadonlySet<RtfFault>;
  readonly hasPictures: boolean;
  /** Characters that their encoding does not define. */
  readonly undecodable: number;
}
