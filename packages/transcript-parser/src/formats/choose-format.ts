import { FORMATS } from "./index.js";
import type { SourceFormat } from "./source-format.js";

const HEAD_LENGTH = 4096;

/** A format and how likely the input is of it. */
export interface FormatTrial {
  readonly id: string;
  readonly likelihood: number;
}

/** The format to read with, and all that were tried. */
export interface FormatChoice {
  readonly format: SourceFormat | null;
  readonly trials: readonly FormatTrial[];
}

/** The format asked for by id, or the one that recognises the bytes best; ties go to the one listed first. */
export function chooseFormat(bytes: Uint8Array, fileName?: string, id?: string): FormatChoice {
  return choose(bytes.subarray(0, HEAD_LENGTH), () => bytes, fileName, id);
}

/** The format of text that is decoded already. */
export function chooseTextFormat(text: string, fileName?: string, id?: string): FormatChoice {
  const encoder = new TextEncoder();
  let bytes: Uint8Array | undefined;
  return choose(encoder.encode(text.slice(0, HEAD_LENGTH)), () => (bytes ??= encoder.encode(text)), fileName, id);
}

function choose(head: Uint8Array, whole: () => Uint8Array, fileName?: string, id?: string): FormatChoice {
  const trials = FORMATS.map((format) => ({ format, likelihood: format.sniff(head, fileName, whole) }));
  const best =
    id === undefined
      ? trials.reduce<(typeof trials)[number] | null>(
          (found, trial) => (trial.likelihood > (found?.likelihood ?? 0) ? trial : found),
          null,
        )
      : trials.find((trial) => trial.format.id === id);
  return {
    format: best?.format ?? null,
    trials: trials.map(({ format, likelihood }) => ({ id: format.id, likelihood })),
  };
}
