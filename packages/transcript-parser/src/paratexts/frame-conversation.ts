import type { Paratext } from "@colloquy/corpus-schema";
import type { Layout } from "../layout/learn-layout.js";
import { groupBlocks } from "../lines/group-blocks.js";
import type { Line } from "../lines/split-lines.js";
import { readByline } from "../metadata/byline/read-byline.js";
import { readHeaderBlock } from "../metadata/header-block.js";
import { isPersonName } from "../metadata/person-name.js";
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
  const tail = classifyTail(text, after, namesIn(text, front, layout));
  return { front, tail, end: tail[0]?.span.start ?? text.length };
}

/** The full names that the front matter and the labels give: a biography begins with one of them. */
function namesIn(text: string, front: readonly Paratext[], layout: Layout): ReadonlySet<string> {
  const bylines = front.filter(({ kind }) => kind === "byline");
  const header = readHeaderBlock(text, front);
  const named = [
    ...bylines.flatMap(({ span }) => readByline(text, span).people.map(({ name }) => name.value)),
    ...[...header.values()].flat().map(({ value }) => value.split(",", 1)[0] ?? ""),
    ...[...layout.verdicts.values()].filter(({ accepted }) => accepted).map(({ label }) => label),
  ];
  return new Set(named.filter((name) => isPersonName(name)));
}
