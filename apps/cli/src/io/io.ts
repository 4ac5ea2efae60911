import type { Download } from "./download.js";
import type { Files } from "./files.js";

/** A stream of text for a person or for the next program. */
export interface Output {
  /** Whether a person reads it: colour, width and progress are for terminals only. */
  readonly isTerminal: boolean;
  /** Width in columns; 80 where it is unknown. */
  readonly columns: number;
  readonly hasColour: boolean;
  /**
   * Writes text and waits until there is room for more.
   *
   * @throws OutputClosed when nobody reads any more
   */
  write(text: string): Promise<void>;
}

/** Standard input. */
export interface Input {
  /** Whether it is a keyboard: then nothing is read unless it was asked for with `-`. */
  readonly isTerminal: boolean;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Everything that a command may touch outside of itself. */
export interface Io {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
  /** The only way out of this computer: for commands whose purpose it is. */
  readonly download: Download;
  /** The folder of added citation styles, unless a command is told another. */
  readonly stylesFolder: string;
  /** Milliseconds of a clock that never goes back, to tell how long something takes. */
  readonly now: () => number;
  /** Aborted when the person interrupts (Control-C). */
  readonly signal: AbortSignal;
}

/** Nobody reads the output any more: `colloquy parse a.txt | head -1`. The command ends in silence. */
export class OutputClosed extends Error {
  constructor() {
    super("The output was closed.");
    this.name = "OutputClosed";
  }
}
