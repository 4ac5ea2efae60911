import { styleText } from "node:util";
import type { Output } from "../io/io.js";

/** Colours by what they say, not by how they look. */
export interface Paint {
  readonly good: (text: string) => string;
  readonly doubtful: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly accent: (text: string) => string;
}

const plain = (text: string): string => text;
const PLAIN: Paint = { good: plain, doubtful: plain, bad: plain, strong: plain, faint: plain, accent: plain };

/** Newer Node asks its own standard output whether to style; here each stream has been asked before. */
const AS_DECIDED = { validateStream: false };

const COLOURS: Paint = {
  good: (text) => styleText("green", text, AS_DECIDED),
  doubtful: (text) => styleText("yellow", text, AS_DECIDED),
  bad: (text) => styleText("red", text, AS_DECIDED),
  strong: (text) => styleText("bold", text, AS_DECIDED),
  faint: (text) => styleText("dim", text, AS_DECIDED),
  accent: (text) => styleText("cyan", text, AS_DECIDED),
};

/** How to colour what is written to a stream: not at all where it has no colour. */
export function paintFor(output: Pick<Output, "hasColour">): Paint {
  return output.hasColour ? COLOURS : PLAIN;
}
