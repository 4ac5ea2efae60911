import type { Source } from "@colloquy/corpus-schema";
import type { ParseTextOptions } from "../parse-options.js";

/** Whether corrections are of another text, or of one that they do not name. */
export function areRefused({ textSha256 }: Pick<ParseTextOptions, "textSha256">, source: Pick<Source, "textSha256">): boolean {
  return textSha256 !== source.textSha256;
}
