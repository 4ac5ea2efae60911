import type { Paratext, ParatextKind } from "@colloquy/corpus-schema";
import { SPEAKER_HEADS } from "../formats/paragraphs/table-heads.table.js";
import { isHeaderKey } from "../layout/label-shape.js";
import { blockOf, blockText, type Block } from "../lines/group-blocks.js";
import { hasFlag, LINE, lineText, type LineTable } from "../lines/split-lines.js";
import { isBylineText, opensByline } from "../metadata/byline/byline-words.table.js";
import { isDateline } from "../metadata/dates/is-dateline.js";
import { isBodyName } from "../metadata/body-name.js";
import { keySpan } from "../metadata/keys-of-line.js";
import { headsPeople, isListed } from "../metadata/listed-people.js";
import { isLegendText } from "../metadata/legend.js";
import { joinBylines } from "./join-bylines.js";
import { chooseTitle, isOutletLine, namesConversation, opensNotice, opensPlace, type TitleCandidate } from "./choose-title.js";
import { isRuleText } from "./rules.js";

/**
 * What the blocks before the first turn are: title, byline, dateline, keys, a legend, or other front matter.
 *
 * @param stated the title that the container states: the lines that say it are the title, whatever else might be
 */
export function classifyFront(lines: LineTable, blocks: readonly Block[], stated = ""): Paratext[] {
  const split = blocks
    .flatMap((block) => splitAtTitle(lines, block, foldTitle(stated)))
    .flatMap((block) => splitAtRules(lines, block))
    .flatMap((block) => splitAtByline(lines, block))
    .flatMap((block) => splitAtDateline(lines, block))
    .flatMap((block) => splitAtBodies(lines, block));
  const parts = joinBylines(lines, split).map((block) => ({ block, kind: frontKind(lines, block) }));
  const candidates = parts.map(({ block, kind }, index) => candidateOf(lines, block, kind, parts[index + 1]?.block, index === 0));
  const known = parts.findIndex(({ block, kind }) => kind !== "note" && isSame(blockText(lines, block), stated));
  const at = known === -1 ? chooseTitle(candidates) : known;
  return parts.map(({ block, kind }, index) => {
    const isMasthead = index < at && kind === "front-matter" && isOutletLine(blockText(lines, block));
    return { kind: index === at ? "title" : isMasthead ? "masthead" : kind, span: block.span };
  });
}

const MAX_TITLE_LINES = 4;
const NO_CANDIDATE: TitleCandidate = { text: "", heading: false, otherwise: "plain", next: "" };

function candidateOf(lines: LineTable, block: Block, kind: ParatextKind, next: Block | undefined, first: boolean): TitleCandidate {
  const otherwise = kind === "front-matter" || kind === "heading" ? "plain" : kind;
  if (otherwise !== "plain" && otherwise !== "byline" && otherwise !== "dateline" && otherwise !== "masthead") return NO_CANDIDATE;
  if (block.last - block.first >= MAX_TITLE_LINES || (isHeaderBlock(lines, block) && !isKeyedTitle(lines, block, first))) return NO_CANDIDATE;
  if (!hasFlag(lines, block.first, LINE.heading) && namesThoseWhoSpeak(lines, block)) return NO_CANDIDATE;
  return {
    text: blockText(lines, block),
    heading: hasFlag(lines, block.first, LINE.heading),
    otherwise,
    next: next === undefined ? "" : lineText(lines, next.first),
  };
}

/** `Interview: Ann Lee` over everything else says with whom it is; further down it says who asked. */
function isKeyedTitle(lines: LineTable, block: Block, first: boolean): boolean {
  return first && block.first === block.last && namesConversation(keyOf(lineText(lines, block.first)));
}

/** A key for people alone on its line, what is listed under it, and the names of the columns of a transcript. */
function namesThoseWhoSpeak(lines: LineTable, { span, first }: Block): boolean {
  if ((lines.ends[first] ?? 0) - (lines.froms[first] ?? 0) > MAX_STATED) return false;
  const line = lineText(lines, first);
  if (headsPeople(line) || isListed(lines.text, span)) return true;
  const columns = line.split(/\t|\s{2,}/u);
  return columns.length > 1 && columns.length <= MAX_COLUMNS && columns.some((name) => SPEAKER_HEADS.has(name.toLowerCase()));
}

const MAX_COLUMNS = 8;

/** Two ways to write one title: white space, case and the mark of a heading make no difference. */
function isSame(text: string, stated: string): boolean {
  return text.length <= MAX_STATED && foldTitle(stated) !== "" && foldTitle(text) === foldTitle(stated);
}

const MAX_STATED = 400;

function foldTitle(title: string): string {
  return title.replace(/^#{1,6}\s/, "").replace(/\s+/g, " ").trim().toLowerCase();
}

/** The lines of a block that say the title which the container states, by themselves. */
function splitAtTitle(lines: LineTable, block: Block, stated: string): Block[] {
  if (stated === "" || stated.length > MAX_STATED || block.first === block.last) return [block];
  for (let first = block.first; first <= block.last; first += 1) {
    const last = Math.min(block.last, first + MAX_TITLE_LINES - 1);
    for (let end = first; end <= last && stated.startsWith(foldTitle(textOf(lines, first, end))); end += 1) {
      if (foldTitle(textOf(lines, first, end)) !== stated) continue;
      const under = end === block.last ? [] : [blockOf(lines, end + 1, block.last)];
      return [...(first === block.first ? [] : [blockOf(lines, block.first, first - 1)]), blockOf(lines, first, end), ...under];
    }
  }
  return [block];
}

/** A line of nothing but marks (`=====`) under a title is a rule. */
function splitAtRules(lines: LineTable, block: Block): Block[] {
  const parts: Block[] = [];
  let first = block.first;
  for (let index = block.first + 1; index <= block.last; index += 1) {
    const parted = isRule(lines, index) || isRule(lines, index - 1);
    if (!parted && hasFlag(lines, index, LINE.heading) === hasFlag(lines, index - 1, LINE.heading)) continue;
    parts.push(blockOf(lines, first, index - 1));
    first = index;
  }
  parts.push(blockOf(lines, first, block.last));
  return parts;
}

function isRule(lines: LineTable, index: number): boolean {
  return !/[\p{L}\p{N}]/u.test(lineText(lines, index));
}

/** A title and the byline under it, without a blank line between them, are two things. */
function splitAtByline(lines: LineTable, block: Block): Block[] {
  const at = findLine(block, (line) => line > block.first && opensByline(lineText(lines, line)));
  if (at === -1 || isHeaderBlock(lines, block)) return splitAtKeys(lines, block);
  const before = textOf(lines, block.first, at - 1);
  if (isBylineText(before)) return [block];
  return splitAt(lines, block, at).flatMap((part) => splitAtKeys(lines, part));
}

/** A byline and the keys under it: `By Ana Holm` and `Published: …`. */
function splitAtKeys(lines: LineTable, block: Block): Block[] {
  const at = findLine(block, (line) => isHeaderKey(keyOf(lineText(lines, line))));
  for (let line = block.first; line < at; line += 1) {
    const text = lineText(lines, line);
    if (opensByline(text) || namesConversation(text)) return splitAt(lines, block, at);
  }
  return [block];
}

function findLine({ first, last }: Block, holds: (line: number) => boolean): number {
  for (let line = first; line <= last; line += 1) if (holds(line)) return line;
  return -1;
}

function textOf(lines: LineTable, first: number, last: number): string {
  const parts: string[] = [];
  for (let line = first; line <= last; line += 1) parts.push(lineText(lines, line));
  return parts.join(" ");
}

function splitAt(lines: LineTable, block: Block, at: number): Block[] {
  return at <= block.first ? [block] : [blockOf(lines, block.first, at - 1), blockOf(lines, at, block.last)];
}

/** Lines of a block that are different things: a body or an outlet over the title, a date or a note under it. */
function splitAtBodies(lines: LineTable, block: Block): Block[] {
  const text = blockText(lines, block);
  if (block.first === block.last || isHeaderBlock(lines, block) || isBylineText(text) || isLegendText(text)) return [block];
  const short = block.last - block.first <= MAX_TITLE_LINES && !isTable(lines, block);
  const parts: Block[] = [];
  let first = block.first;
  for (let index = block.first + 1; index <= block.last; index += 1) {
    const [above, below] = [lineText(lines, index - 1), lineText(lines, index)];
    const named = [above, below].some((line) => isBodyName(line) || isDateline(line));
    if ((!named && !opensApart(above, below) && !(short && areApart(above, below))) || endsOpen(above)) continue;
    parts.push(blockOf(lines, first, index - 1));
    first = index;
  }
  return [...parts, blockOf(lines, first, block.last)];
}

/** Whether most lines have columns: `CC     Communicator (Rosamund Thackeray)`. */
function isTable(lines: LineTable, block: Block): boolean {
  let columns = 0;
  for (let line = block.first; line <= block.last; line += 1) if (/\S(?:\s{3,}|\t| = )\S/u.test(lineText(lines, line))) columns += 1;
  return columns * 2 > block.last - block.first + 1;
}

/** A kicker in brackets over a title, a subtitle that dashes open, the judge under the name of a trial. */
function opensApart(above: string, below: string): boolean {
  return /^[【［].{1,12}[】］]$/u.test(above) || /^——|^BEFORE /u.test(below) || (above.startsWith("——") && below.length < 40);
}

/** The least length of a line that the next one continues, where neither case nor the last word says so. */
const LONG_LINE = 48;

/** Whether two lines of a short block are no title of two lines: an outlet, a kicker, a subtitle, a note beside it. */
function areApart(above: string, below: string): boolean {
  if (above.length > 100 || below.length > 100 || /^\p{Ll}/u.test(below) || opensPlace(below)) return false;
  if (isOutletLine(above) || isOutletLine(below) || opensNotice(below)) return true;
  if (/^\p{L}{3,12} \d{1,3}$/u.test(above) || /^(?:index|contents|sommaire|inhalt)$/iu.test(below)) return true;
  if (isCapitals(above) !== isCapitals(below) && /\p{Lu}/u.test(below)) return true;
  if (isCapitals(above) || !/\p{Lu}/u.test(above)) return false;
  return above.length < LONG_LINE && namesConversation(above) === namesConversation(below) && /\p{Ll}/u.test(below);
}

function isCapitals(line: string): boolean {
  // The small letters of an ordinal count for nothing: `XIVe SOMMET`.
  const bare = line.replace(/(?<=[IVX\d])(?:er|re|e|ème|th|st|nd|rd)(?!\p{L})/gu, "");
  return /\p{Lu}/u.test(bare) && bare === bare.toUpperCase();
}

/** Whether a line ends in a word or a mark that asks for more: `Meeting on`, `Blocks Progress,`. */
function endsOpen(line: string): boolean {
  return /[,:–—-]$|(?:^|\s)(?:of|on|the|and|in|with|to|for|by|at|de|la|du|des|der|die|und|von|del|e|y|et|в|и|на|с)$/iu.test(line);
}

/** A place and a date under the title, on a line of their own: `Geneva, May 4, 2011`. */
function splitAtDateline(lines: LineTable, block: Block): Block[] {
  if (block.first === block.last || isHeaderBlock(lines, block)) return [block];
  if (isBylineText(blockText(lines, block)) || !isDateline(lineText(lines, block.last))) return [block];
  return splitAt(lines, block, block.last);
}

/** `Posted on March 12, 2019 by Ann Lee`. */
const DATE_AND_AUTHOR = /\d.{0,24}\sby (?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}\p{Ll}[\p{L}'’-]*$/u;

function frontKind(lines: LineTable, block: Block): ParatextKind {
  const text = blockText(lines, block);
  if (isRuleText(text) || !/[\p{L}\p{N}]/u.test(text)) return "furniture";
  if (hasFlag(lines, block.first, LINE.aside)) return "note";
  if (isHeaderBlock(lines, block)) return "front-matter";
  if (isLegendText(text)) return "label-legend";
  if (isBylineText(text)) return "byline";
  if (isDateline(text)) return DATE_AND_AUTHOR.test(text) ? "byline" : "dateline";
  if (block.first === block.last && isBodyName(text)) return "masthead";
  return hasFlag(lines, block.first, LINE.heading) ? "heading" : "front-matter";
}

/** Lines of `Key: value`, at least half of them with a key that front matter uses. */
function isHeaderBlock(lines: LineTable, block: Block): boolean {
  let keyed = 0;
  for (let line = block.first; line <= block.last; line += 1) if (isHeaderKey(keyOf(lineText(lines, line)))) keyed += 1;
  return keyed > 0 && keyed * 2 >= block.last - block.first + 1;
}

function keyOf(line: string): string {
  const key = keySpan(line);
  return key === null ? "" : line.slice(key.start, key.end).trim();
}
