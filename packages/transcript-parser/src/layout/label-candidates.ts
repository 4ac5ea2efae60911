import { CHARACTER, characterClass } from "../lines/character-class.js";
import { hasFlag, indentOf, isBlank, LINE, type LineTable } from "../lines/split-lines.js";
import type { LabelCandidate } from "./label-candidate.js";
import { hasInitials, isRoleLabel, isTitled } from "./label-shape.js";
import { isRuleText } from "../paratexts/rules.js";
import { readPrefix } from "./label-prefix.js";
import { readLabelName } from "./read-label-name.js";
import { settleSmall } from "./small-labels.js";
import { timeOfLine } from "./time-of-line.js";
import { NameScanner, type ScannedName } from "./scan-name.js";

const MAX_GIVEN = 120;
const MAX_WORDS = 8;
const CENTRED = 10;
const MAX_CENTRED = 50;
/** Blank lines between a time and the label that it belongs to. */
const MAX_BLANK = 4;

/**
 * Every line start that looks like a label, in order. Linear in the length of the text.
 *
 * @param given labels that a person names: they begin with a small letter too, and have any ending
 */
export function labelCandidates(lines: LineTable, given: readonly string[] = []): LabelCandidate[] {
  const candidates: LabelCandidate[] = [];
  const small = new Set<LabelCandidate>();
  const scanner = new NameScanner(lines.text);
  const known = given.map((label) => label.trim().toLowerCase()).filter((label) => label !== "");
  let blankBefore = true;
  let previous = -1;
  for (let index = 0; index < lines.count; index += 1) {
    if (isBlank(lines, index) || hasFlag(lines, index, LINE.furniture) || isRule(lines, index)) {
      blankBefore = true;
      continue;
    }
    const context = { startsBlock: blankBefore, previous, before: candidates.at(-1) };
    const read = hasFlag(lines, index, LINE.aside) ? null : readLabel(lines, index, scanner, context);
    const candidate = hasFlag(lines, index, LINE.aside) ? null : (read ?? readGiven(lines, index, known, context));
    if (candidate !== null) {
      candidates.push(candidate);
      if (read?.ending === "colon" && !read.timed && /^\p{Ll}[^\p{Lu}]*$/u.test(read.text) && !known.includes(read.text)) small.add(read);
      // The rest of a label over two lines is no label of its own.
      index = candidate.lastLine;
    }
    blankBefore = false;
    previous = index;
  }
  return settleSmall(lines, candidates, small);
}

/** A rule between turns parts them as a blank line does. */
function isRule(lines: LineTable, index: number): boolean {
  const first = lines.text.charCodeAt(lines.froms[index] ?? 0);
  if (characterClass(first) !== CHARACTER.other) return false;
  return isRuleText(lines.text.slice(lines.froms[index], Math.min(lines.ends[index] ?? 0, (lines.froms[index] ?? 0) + 90)));
}

/** A time on a line of its own belongs to the label under it; where a name that opens a block stands above it, to that. */
function isTimeAbove(lines: LineTable, index: number, before: LabelCandidate | undefined): boolean {
  const ofName = before?.lastLine === index - 2 && before.ending === "line" && before.startsBlock && !before.timed;
  return index > 0 && hasFlag(lines, index - 1, LINE.time) && !ofName;
}

/** The time on a line of its own above a label, also with blank lines between: a heading that is a time. */
function timeAbove(lines: LineTable, index: number): number {
  let above = index - 1;
  while (above > 0 && above >= index - MAX_BLANK && isBlank(lines, above)) above -= 1;
  return timeOfLine(lines, above);
}

function readLabel(
  lines: LineTable,
  line: number,
  scanner: NameScanner,
  { startsBlock, previous, before }: Place,
): LabelCandidate | null {
  const { text } = lines;
  const start = lines.froms[line] ?? 0;
  const end = lines.ends[line] ?? 0;
  const prefix = readPrefix(text, start, end);
  const read = readLabelName(lines, line, prefix.end, scanner);
  if (read === null) return null;
  const lastLine = read.lastLine ?? line;
  const { name, nameStart } = read;
  const label = text.slice(nameStart, name.nameEnd);
  const { words, small, capitals } = name.shape;
  // In a chat a name may be anything that a message's time stands before.
  const stamped = prefix.stamped && name.ending === "colon" && words < MAX_WORDS;
  const nameShaped = stamped || (small === 0 && words <= MAX_WORDS && !isSentence(label));
  const timed = prefix.stamped || prefix.time >= 0 || name.time >= 0 || isTimeAbove(lines, line, before);
  if (!mayBeLabel(label, name, nameShaped, timed || startsBlock)) return null;
  return {
    line,
    start,
    end: name.end,
    text: label,
    ending: name.ending,
    sign: name.sign,
    nameShaped,
    bullet: prefix.bullet,
    capitals,
    timed,
    time: prefix.time >= 0 ? prefix.time : name.time >= 0 ? name.time : timeAbove(lines, line),
    strong: hasFlag(lines, line, LINE.opensStrong),
    startsBlock,
    lastLine,
    hasSpeech: name.end < (lines.ends[lastLine] ?? 0),
    midSentence: !startsBlock && isUnfinished(lines, previous) && !isCentred(lines, previous, line),
    indent: indentOf(lines, line),
  };
}

/** Whether a short line is set so much further in than the next that this one cannot go on with it: a heading. */
function isCentred(lines: LineTable, above: number, line: number): boolean {
  return above >= 0 && indentOf(lines, above) >= indentOf(lines, line) + CENTRED && (lines.ends[above] ?? 0) - (lines.froms[above] ?? 0) < MAX_CENTRED;
}

/** What stands before a line. */
interface Place {
  readonly startsBlock: boolean;
  /** Index of the last line that is neither blank nor furniture; -1 where there is none. */
  readonly previous: number;
  /** The candidate before it, if there is one. */
  readonly before: LabelCandidate | undefined;
}

/** A label that a person names, at the start of a line: with the colon, full stop or dash after it. */
function readGiven(lines: LineTable, line: number, given: readonly string[], { startsBlock, previous }: Place): LabelCandidate | null {
  if (given.length === 0) return null;
  const start = lines.froms[line] ?? 0;
  const lineEnd = lines.ends[line] ?? 0;
  const head = lines.text.slice(start, Math.min(lineEnd, start + MAX_GIVEN));
  const label = given.find((candidate) => head.toLowerCase().startsWith(candidate));
  const ending = label === undefined ? null : /^(?:\s{0,3}[:：.]|\s{1,3}[-–—](?=\s)|\s{2,}|\t|$)/u.exec(head.slice(label.length));
  if (label === undefined || ending === null) return null;
  const end = start + label.length + ending[0].trimEnd().length;
  return {
    line,
    start,
    end,
    text: head.slice(0, label.length),
    ending: end >= lineEnd ? "line" : ending[0].includes(".") ? "stop" : /[:：]/.test(ending[0]) ? "colon" : /[-–—]/.test(ending[0]) ? "dash" : "gap",
    sign: ending[0].trim(),
    nameShaped: false,
    bullet: false,
    capitals: false,
    timed: false,
    time: -1,
    strong: hasFlag(lines, line, LINE.opensStrong),
    startsBlock,
    lastLine: line,
    hasSpeech: end < lineEnd,
    midSentence: !startsBlock && isUnfinished(lines, previous),
    indent: indentOf(lines, line),
  };
}

/** After a name and a comma a sentence may go on: `Mr. Chairman, the people have an old saying:`. */
function isSentence(label: string): boolean {
  const comma = label.indexOf(",");
  return comma !== -1 && /(?<!\p{L})(?:I|you|we|have|has|is|are|was|it|that|they|what|not|how|do|yo|usted|que|ich|sie|ist|nous|vous|est|lei|che|não|você|я|мы|вы|что)(?!\p{L})/u.test(label.slice(comma));
}

/** Cheap refusals, so that running text makes no candidates. */
function mayBeLabel(label: string, name: ScannedName, nameShaped: boolean, apart: boolean): boolean {
  switch (name.ending) {
    case "colon":
      return true;
    case "stop":
      return (nameShaped && (name.shape.capitals || isTitled(label) || hasInitials(label))) || isRoleLabel(label);
    case "dash":
      return nameShaped && (name.sign !== "-" || apart || isRoleLabel(label));
    case "gap":
      return nameShaped || (label.length > 3 && isRoleLabel(label));
    case "bracket":
      return nameShaped || isRoleLabel(label);
    default:
      // Words for somebody that are no name may have a time and a colon.
      return nameShaped || (isRoleLabel(label) && apart) || (name.time >= 0 && name.sign === ":");
  }
}

/** Whether a line ends in a word or a comma. */
function isUnfinished(lines: LineTable, line: number): boolean {
  if (line < 0) return false;
  const end = lines.ends[line] ?? 0;
  const last = lines.text.charCodeAt(end - 1);
  if (last === 0x2c) return true;
  const kind = characterClass(last);
  return kind !== CHARACTER.other && kind !== CHARACTER.space;
}
