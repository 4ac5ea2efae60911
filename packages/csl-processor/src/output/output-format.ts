import type { Display, Font } from "../style/formatting.js";

/**
 * How the tree of styled text is written. A format only serialises and escapes: wording, punctuation and order are
 * decided before it is called.
 */
export interface OutputFormat {
  /** Whether a change of font can be seen; where it cannot, superscript characters stay as they are. */
  readonly fonts: boolean;
  /** Escapes characters so that a reader of the format sees exactly these characters. */
  escape(text: string): string;
  /** Writes a change of font around text that is already serialised; only the changed attributes are given. */
  font(content: string, change: Font): string;
  /** Writes a block around text that is already serialised. */
  block(content: string, display: Display): string;
}
