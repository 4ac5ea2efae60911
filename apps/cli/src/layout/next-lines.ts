import type { Codebook } from "@colloquy/corpus-schema";
import type { RankedCode } from "@colloquy/topic-classifier/evaluation";
import type { Output } from "../io/io.js";
import { shorten } from "./display-width.js";
import { labelOf } from "./evaluation-lines.js";
import { paintFor } from "./paint.js";
import { oneLine } from "./printable.js";
import { LEAST_WIDTH } from "./wrap.js";

/** A text that is worth coding next. */
export interface NextText {
  readonly file: string;
  /** Of a transcript: its id, and that of the exchange or turn. */
  readonly transcriptId?: string;
  readonly targetId?: string;
  readonly text: string;
  /** The codes between which the model cannot decide. */
  readonly codes: readonly RankedCode[];
  /** How far the first is ahead. */
  readonly margin: number;
}

/** Two lines for each text: how it begins and where it is, and what the model hesitates between. */
export function layoutNext(next: readonly NextText[], codebook: Codebook, output: Output): string {
  const paint = paintFor(output);
  const lines = next.flatMap(({ file, targetId, text, codes }, index) => {
    const number = String(index + 1).padStart(3);
    const room = Math.max(LEAST_WIDTH, output.columns - 5);
    const place = [oneLine(file), ...(targetId === undefined ? [] : [targetId])].join(" ");
    const between = codes.map(({ codeId, score }) => `${labelOf(codebook, codeId)} ${score.toFixed(2)}`).join(" or ");
    return [
      `${paint.strong(number)}  ${shorten(oneLine(text), room)}`,
      `     ${paint.accent(shorten(between === "" ? "no code known" : between, room))}`,
      `     ${paint.faint(shorten(place, room))}`,
    ];
  });
  return `${lines.join("\n")}\n`;
}
