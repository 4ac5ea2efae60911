import type { Display, Font } from "../style/formatting.js";

/**
 * How the tree of styled text is written. A format only serialises and escapes: wording, punctuation and order are
 * decided before it is called.
 *
 * `Out` is what it writes: a string, or any other value that holds styled text.
 */
export interface OutputFormat<Out = string> {
  /** Whether a change of font can be seen; where it cannot, superscript characters stay as they are. */
  readonly fonts: boolean;
  /** Writes characters so that a reader of the format sees exactly these characters. */
  escape(text: string): Out;
  /** Writes one after the other what is already serialised; nothing at all for an empty list. */
  join(parts: readonly Out[]): Out;
  /** Writes a change of font around what is already serialised; only the changed attributes are given. */
  font(content: Out, change: Font): Out;
  /**
   * Writes a block around what is already serialised.
   *
   * @param startsLine whether nothing stands before it on its line, or only the margin that it belongs to.
   */
  block(content: Out, display: Display, startsLine: boolean): Out;
  /**
   * Writes a link around what is already serialised. A format without links leaves it out.
   *
   * @param url an absolute http or https URL of ASCII characters, with all that a URL may not hold encoded.
   */
  link?(content: Out, url: string): Out;
  /** Completes a whole citation or entry, where that takes a look at all of it. */
  finish?(content: Out): Out;
}
