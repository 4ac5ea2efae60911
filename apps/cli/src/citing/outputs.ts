import { html, latex, markdown, rtf, text, type OutputFormat } from "@colloquy/csl-processor";

/** A way to write fonts that can be asked for. */
export interface NamedOutput {
  /** The value of `--to`. */
  readonly id: string;
  readonly format: OutputFormat;
}

/** The ways to write fonts, plain text first. */
export const OUTPUTS: readonly NamedOutput[] = [
  { id: "text", format: text },
  { id: "html", format: html },
  { id: "markdown", format: markdown },
  { id: "rtf", format: rtf },
  { id: "latex", format: latex },
];

/** The output format of that id; plain text for any other. */
export function outputNamed(id: string): OutputFormat {
  return OUTPUTS.find((output) => output.id === id)?.format ?? text;
}
