import type { Paratext } from "@colloquy/corpus-schema";
import type { Layout } from "../layout/learn-layout.js";
import { blockOf, groupBlocks, type Block } from "../lines/group-blocks.js";
import { hasFlag, isBlank, LINE, lineAt, lineSpan, lineText, type LineTable } from "../lines/split-lines.js";
import { readByline } from "../metadata/byline/read-byline.js";
import { yamlFrontMatter } from "../metadata/front-matter/yaml-block.js";
import { readHeaderBlock } from "../metadata/header-block.js";
import { rangeEnd, type LineRange } from "../conversations/line-range.js";
import { isPersonName } from "../metadata/person-name.js";
import type { TurnStart } from "../turns/turn-start.js";
import { classifyFront } from "./classify-front.js";
import { classifyTail } from "./classify-tail.js";
import { isRuleText } from "./rules.js";

/** What stands before and after a conversation, where its turns begin, and where it ends. */
export interface Frame {
  readonly front: readonly Paratext[];
  readonly tail: readonly Paratext[];
  readonly starts: readonly TurnStart[];
  /** Offset after the last character that may be speech. */
  readonly end: number;
}

/**
 * Finds the paratext around a conversation: title, byline and keys before it; biography, contacts, masthead after.
 *
 * @param title that the container states, if it does
 */
export function frameConversation(lines: LineTable, range: LineRange, layout: Layout, starts: readonly TurnStart[], title?: string): Frame {
  const [first] = starts;
  const last = starts.at(-1);
  if (first === undefined || last === undefined) {
    const front = frameFront(lines, range, range.end, title).filter(({ kind }) => kind !== "front-matter" || yamlFrontMatter(lines) !== null);
    return { front: front.filter(isSure), tail: [], starts, end: 0 };
  }
  const front = frameFront(lines, range, first.labelSpan === null ? first.line : lineAt(lines, first.labelSpan.start), title);
  // Notes within the last turn of a format that marks turns do not end it.
  const lastSpoken = last.end === undefined ? (last.labelSpan?.start ?? last.from) : Math.max(last.from, last.end - 1);
  const tail = frameTail(lines, range, front, layout, lineAt(lines, lastSpoken));
  return { front, tail, starts, end: tail[0]?.span.start ?? rangeEnd(lines, range) };
}

/** Where nobody speaks, only what is certain is front matter; the rest is unrecognised. */
function isSure({ kind, span }: Paratext, index: number): boolean {
  return kind !== "front-matter" || (index === 0 && span.start >= 0);
}

function frameFront(lines: LineTable, { first }: LineRange, end: number, title: string | undefined): Paratext[] {
  const yaml = first === 0 ? yamlFrontMatter(lines) : null;
  const from = yaml === null ? first : Math.min(yaml.end, end);
  const matter: Paratext[] = yaml === null ? [] : [{ kind: "front-matter", span: blockOf(lines, yaml.first, from - 1).span }];
  const front = groupBlocks(lines, from, end).flatMap((block) => withoutFurniture(lines, block));
  const found = [...matter, ...furnitureIn(lines, from, end), ...classifyFront(lines, front, title)];
  return [...found, ...timesIn(lines, from, end, found)];
}

/** Times that stand before the lines and are no part of what is found there: those of chapters. */
function timesIn(lines: LineTable, from: number, end: number, found: readonly Paratext[]): Paratext[] {
  if (lines.times === undefined) return [];
  const [start, stop] = [from === 0 ? 0 : (lines.ends[from - 1] ?? 0), end === 0 ? 0 : (lines.ends[end - 1] ?? 0)];
  const margins = lines.margins.filter((margin) => margin.start >= start && margin.end <= stop && margin.start < margin.end);
  return margins.filter((margin) => !found.some(({ span }) => span.start < margin.end && margin.start < span.end)).map((span) => ({ kind: "furniture", span }));
}

function frameTail(
  lines: LineTable,
  range: LineRange,
  front: readonly Paratext[],
  layout: Layout,
  lastLine: number,
): Paratext[] {
  const [, ...after] = groupBlocks(lines, lastLine, range.end).flatMap((block) => partedByRules(lines, block));
  const tail = classifyTail(lines, after, namesIn(lines.text, front, layout));
  const [first] = tail;
  if (first === undefined) return [];
  const from = after.find(({ span }) => span.start === first.span.start)?.first ?? range.end;
  const blocks = after.filter((block) => block.first >= from);
  const kinds = new Map(tail.map(({ kind, span }) => [span.start, kind]));
  const parts = blocks.flatMap((block) =>
    withoutFurniture(lines, block).map(({ span }): Paratext => ({ kind: kinds.get(block.span.start) ?? "note", span })),
  );
  return [...parts, ...furnitureIn(lines, from, range.end)].sort((a, b) => a.span.start - b.span.start);
}

/** A rule parts what stands above it from what stands under it, also without blank lines around it. */
function partedByRules(lines: LineTable, block: Block): Block[] {
  const parts: Block[] = [];
  let first = block.first;
  for (let index = block.first; index <= block.last; index += 1) {
    if (!isRuleText(lineText(lines, index).slice(0, MAX_RULE))) continue;
    if (index > first) parts.push(blockOf(lines, first, index - 1));
    parts.push(blockOf(lines, index, index));
    first = index + 1;
  }
  if (first <= block.last) parts.push(blockOf(lines, first, block.last));
  return parts;
}

const MAX_RULE = 90;

/** A block without the lines of furniture in it. */
function withoutFurniture(lines: LineTable, block: Block): Block[] {
  const parts: Block[] = [];
  let first = block.first;
  for (let index = block.first; index <= block.last + 1; index += 1) {
    if (index <= block.last && !hasFlag(lines, index, LINE.furniture)) continue;
    let last = index - 1;
    while (last >= first && isBlank(lines, last)) last -= 1;
    while (first <= last && isBlank(lines, first)) first += 1;
    if (last >= first) parts.push(blockOf(lines, first, last));
    first = index + 1;
  }
  return parts;
}

function furnitureIn(lines: LineTable, from: number, end: number): Paratext[] {
  const found: Paratext[] = [];
  for (let index = from; index < end; index += 1) {
    if (!hasFlag(lines, index, LINE.furniture) || isBlank(lines, index)) continue;
    found.push({ kind: "furniture", span: lineSpan(lines, index) });
  }
  return found;
}

/** The full names that the front matter and the labels give: a biography begins with one of them. */
function namesIn(text: string, front: readonly Paratext[], layout: Layout): ReadonlySet<string> {
  // `Interview with Ann Lee` may be the title as well.
  const bylines = front.filter(({ kind }) => kind === "byline" || kind === "title");
  const header = readHeaderBlock(text, front);
  const named = [
    ...bylines.flatMap(({ span }) => readByline(text, span).people.map(({ name }) => name.value)),
    ...[...header.values()].flat().map(({ value }) => value.split(",", 1)[0] ?? ""),
    ...[...layout.accepted.values()].map(({ label }) => label),
  ];
  return new Set(named.filter((name) => isPersonName(name)));
}
