import type { Paratext } from "@colloquy/corpus-schema";
import type { Layout } from "../layout/learn-layout.js";
import { groupBlocks } from "../lines/group-blocks.js";
import type { Line } from "../lines/split-lines.js";
import { readByline } from "../metadata/byline/read-byline.js";
import { classifyFront } from "./classify-front.js";
import { classifyTail } from "./classify-tail.js";

/** What stands before and after the conversation, and where the conversation ends. */
export interface Frame {
  readonly front: readonly Paratext[];
  readonly tail: readonly Paratext[];
  /** Offset after the last character that may be speech. */
  readonly end: number;
}

/** Finds the paratext around the conversation: title, byline and keys before it; biography, contacts, masthead after. */
export function frameConversation(text: string, lines: readonly Line[], layout: Layout): Frame {
  const first = layout.labels[0];
  const last = layout.labels.at(-1);
  if (first === undefined || last === undefined) return { front: [], tail: [], end: 0 };
  const front = classifyFront(text, groupBlocks(lines.slice(0, first.line)));
  const [, ...after] = groupBlocks(lines.slice(last.line));
  const tail = classifyTail(text, after, namesIn(text, front));
  return { front, tail, end: tail[0]?.span.start ?? text.length };
}

function namesIn(text: string, front: readonly Paratext[]): string[] {
  return front
    .filter(({ kind }) => kind === "byline")
    .flatMap(({ span }) => readByline(text, span).people.map(({ name }) => name.value));
}
