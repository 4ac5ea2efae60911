import { CHARACTER, characterClass } from "../lines/character-class.js";
import { hasFlag, indentOf, isBlank, LINE, type LineTable } from "../lines/split-lines.js";
import type { LabelCandidate } from "./label-candidate.js";
import { hasInitials, isRoleLabel, isTitled } from "./label-shape.js";
import { NAME_PARTICLES } from "./label-words.table.js";
import { isRuleText } from "../paratexts/rules.js";
import { readTime } from "./read-time.js";
import { NameScanner, type ScannedName } from "./scan-name.js";

/** Brackets that stand around labels, with their closing one. */
const BRACKETS: Readonly<Record<string, string>> = { "[": "]", "【": "】", "(": ")", "（": "）", "<": ">", "〔": "〕", "［": "］" };
const MAX_BRACKETED = 40;
const MAX_GIVEN = 120;
const MAX_WRAPPED = 90;
const LEAST_WRAPPED = 15;
/** Marks that stand before labels in lists and minutes. */
const BULLETS = "-–—•*○●◆◇■□▪>";
const MAX_WORDS = 8;

/**
 * Every line start that looks like a label, in order. Linear in the length of the text.
 *
 * @param given labels that a person names: they begin with a small letter too, and have any ending
 */
export function labelCandidates(lines: LineTable, given: readonly string[] = []): LabelCandidate[] {
  const candidates: LabelCandidate[] = [];
  const scanner = new NameScanner(lines.text);
  const known = given.map((label) => label.trim().toLowerCase()).filter((label) => label !== "");
  let blankBefore = true;
  let previous = -1;
  for (let index = 0; index < lines.count; index += 1) {
    if (isBlank(lines, index) || hasFlag(lines, index, LINE.furniture) || isRule(lines, index)) {
      blankBefore = true;
      continue;
    }
    const context = { startsBlock: blankBefore, previous };
    const candidate = hasFlag(lines, index, LINE.aside)
      ? null
      : (readLabel(lines, index, scanner, context) ?? readGiven(lines, index, known, context));
    if (candidate !== null) {
      candidates.push(candidate);
      // The rest of a label over two lines is no label of its own.
      index = candidate.lastLine;
    }
    blankBefore = false;
    previous = index;
  }
  return candidates;
}

/** A rule between turns parts them as a blank line does. */
function isRule(lines: LineTable, index: number): boolean {
  const first = lines.text.charCodeAt(lines.froms[index] ?? 0);
  if (characterClass(first) !== CHARACTER.other) return false;
  return isRuleText(lines.text.slice(lines.froms[index], Math.min(lines.ends[index] ?? 0, (lines.froms[index] ?? 0) + 90)));
}

/** A time on a line of its own belongs to the label under it. */
function isTimeAbove(lines: LineTable, index: number): boolean {
  return index > 0 && hasFlag(lines, index - 1, LINE.time);
}

function timeAbove(lines: LineTable, index: number): number {
  if (!isTimeAbove(lines, index)) return -1;
  return readTime(lines.text, lines.froms[index - 1] ?? 0, lines.ends[index - 1] ?? 0)?.milliseconds ?? -1;
}

function readLabel(
  lines: LineTable,
  line: number,
  scanner: NameScanner,
  { startsBlock, previous }: Place,
): LabelCandidate | null {
  const { text } = lines;
  const start = lines.froms[line] ?? 0;
  const end = lines.ends[line] ?? 0;
  const prefix = readPrefix(text, start, end);
  const read = readBold(lines, line, prefix.end) ?? readBracketed(text, prefix.end, end) ?? readWrapped(lines, line, prefix.end, scanner) ?? readName(text, prefix.end, end, scanner);
  if (read === null) return null;
  const lastLine = read.lastLine ?? line;
  const { name, nameStart } = read;
  const label = text.slice(nameStart, name.nameEnd);
  const { words, small, capitals } = name.shape;
  // In a chat a name may be anything that a message's time stands before.
  const stamped = prefix.stamped && name.ending === "colon" && words < MAX_WORDS;
  const nameShaped = stamped || (small === 0 && words <= MAX_WORDS && !isSentence(label));
  const timed = prefix.stamped || prefix.time >= 0 || name.time >= 0 || isTimeAbove(lines, line);
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
    midSentence: !startsBlock && isUnfinished(lines, previous),
    indent: indentOf(lines, line),
  };
}

/** `**AB** Is it damp?`: a name in bold type at the start of a line, and nothing else that ends it. */
function readBold(lines: LineTable, line: number, start: number): ReadName | null {
  const end = lines.strongEnds.get(line);
  if (end === undefined || end - start > MAX_BRACKETED || end - start < 1 || end >= (lines.ends[line] ?? 0)) return null;
  const label = lines.text.slice(start, end);
  const after = lines.text.charAt(end);
  if (!/^[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N} .'’()（）·-]*$/u.test(label) || !/[\s\u3000]/u.test(after)) return null;
  const words = label.replace(/[(（][^()（）]*[)）]/gu, "").trim().split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !NAME_PARTICLES.has(word)).length;
  const shape = { words: words.length, small, capitals: !/\p{Ll}/u.test(label) && label.length > 1 };
  return words.length > 4 ? null : { nameStart: start, name: { nameEnd: end, end, ending: "bold", sign: "", shape, time: -1 } };
}

/** A name with an office that goes on in the next line, up to a colon: set over two lines of a narrow column. */
function readWrapped(lines: LineTable, line: number, start: number, scanner: NameScanner): ReadName | null {
  const next = line + 1;
  const end = lines.ends[line] ?? 0;
  if (isBlank(lines, next) || end - start > MAX_WRAPPED || end - start < LEAST_WRAPPED) return null;
  const head = lines.text.slice(start, end);
  if (!/[,(（]/u.test(head) || /[.:!?;：]$/u.test(head) || /:\s/.test(head)) return null;
  const from = lines.froms[next] ?? 0;
  const open = (head.match(/[(（]/gu)?.length ?? 0) > (head.match(/[)）]/gu)?.length ?? 0);
  if (!open && !/[,，]$/u.test(head) && !/^\p{Ll}/u.test(lines.text.slice(from, from + 2))) return null;
  const colon = lines.text.slice(from, Math.min(lines.ends[next] ?? 0, from + MAX_WRAPPED)).search(/[:：]/u);
  if (colon === -1) return null;
  const read = readName(lines.text, start, lines.ends[next] ?? 0, scanner);
  return read?.name.ending === "colon" && read.name.end > from ? { ...read, lastLine: next } : null;
}

/** What stands before a line. */
interface Place {
  readonly startsBlock: boolean;
  /** Index of the last line that is neither blank nor furniture; -1 where there is none. */
  readonly previous: number;
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

interface Prefix {
  readonly end: number;
  readonly time: number;
  readonly bullet: boolean;
  /** Whether the day and the time of a message stand there. */
  readonly stamped: boolean;
}

/** What stands before the name: a time, a bullet, the number of a question (`Q12 Chair:`). */
function readPrefix(text: string, start: number, end: number): Prefix {
  let at = start;
  let time = -1;
  let bullet = false;
  const first = text.charAt(at);
  const stamp = stampLength(text, at, end);
  if (stamp > 0) {
    at += stamp;
    time = 0;
  } else if (/[\d[(<{#]/.test(first)) {
    const found = readTime(text, at, end);
    if (found !== null && found.end < end) {
      at = skipMarks(text, found.end, end);
      time = found.milliseconds;
    }
    else at += numberLength(text, at, end);
  } else if (BULLETS.includes(first)) {
    bullet = true;
    at = skipMarks(text, at + 1, end);
  } else if (first === "Q") at += numberLength(text, at, end);
  return { end: at, time: stamp > 0 ? -1 : time, bullet, stamped: stamp > 0 };
}

/** `12/03/2019, 14:05 - `, `[2019-03-12 14:05:11] `: the day and time of a message. */
function stampLength(text: string, at: number, end: number): number {
  const first = text.charAt(at);
  if (first !== "[" && !(first >= "0" && first <= "9")) return 0;
  const head = text.slice(at, Math.min(end, at + 40));
  return /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?\]?(?:\s[-–]\s|:?\s)/.exec(head)?.[0].length ?? 0;
}

/** `Q12   Chair: `, `5. The President: `, `00 04 12  CC  `: a number before a label. `Q12 Why?` is a label itself. */
function numberLength(text: string, at: number, end: number): number {
  const head = text.slice(at, Math.min(end, at + 120));
  const clock = /^\d\d \d\d \d\d(?: \d\d)?(?:\s{2,6}|\t)(?=\p{Lu})/u.exec(head);
  if (clock !== null) return clock[0].length;
  const number = /^(?:Q\d{1,4}[.:]?\s{1,24}|\d{1,3}[.)]\s{1,6})(?=\p{Lu})/u.exec(head)?.[0].length ?? 0;
  return number > 0 && /^[^:?!]{1,80}:(?:\s|$)/u.test(head.slice(number)) ? number : 0;
}

function skipMarks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && " \t\u00A0-–—|".includes(text.charAt(at))) at += 1;
  return at;
}

interface ReadName {
  readonly name: ScannedName;
  readonly nameStart: number;
  /** Index of the line in which a label over two lines ends. */
  readonly lastLine?: number;
}

function readName(text: string, start: number, end: number, scanner: NameScanner): ReadName | null {
  // `《环海时报》记者问：`: the name of a paper stands before the role.
  if (text.charAt(start) === "《" || text.charAt(start) === "\u200F" || text.charAt(start) === "\u200E") {
    const close = text.slice(start, Math.min(end, start + MAX_BRACKETED)).indexOf("》");
    const inner = text.charAt(start) === "《" ? start + close + 1 : start + 1;
    const read = inner > start && inner < end ? readName(text, inner, end, scanner) : null;
    return read === null ? null : { ...read, nameStart: text.charAt(start) === "《" ? start : read.nameStart };
  }
  const kind = characterClass(text.charCodeAt(start));
  if (kind !== CHARACTER.upper && kind !== CHARACTER.caseless && !(kind === CHARACTER.lower && opensSmall(text, start, end))) {
    return null;
  }
  const name = scanner.scan(start, end);
  return name === null ? null : { name, nameStart: start };
}

/** `de la Cruz:`, `al-Rashid:`: a name may begin with a particle. */
function opensSmall(text: string, start: number, end: number): boolean {
  const word = /^\p{Ll}{1,6}(?=[\s'’-])/u.exec(text.slice(start, Math.min(end, start + 8)))?.[0];
  return word !== undefined && (NAME_PARTICLES.has(word) || /^\p{Ll}{1,3}[-'’]\p{Lu}/u.test(text.slice(start, start + 6)));
}

/** `【記者】`, `[Ann Lee]`, `(Q)`: a label in brackets, with or without a colon after it. */
function readBracketed(text: string, start: number, end: number): ReadName | null {
  const opening = text.charAt(start);
  const closing = BRACKETS[opening];
  if (closing === undefined) return null;
  const length = text.slice(start + 1, Math.min(end, start + MAX_BRACKETED)).indexOf(closing);
  const close = start + 1 + length;
  // What fills its line in brackets is a note, unless it names a role.
  if (close === end - 1 && !isRoleLabel(text.slice(start + 1, close))) return null;
  if (length === -1) return null;
  const inner = text.slice(start + 1, close);
  if (!/^[\p{L}\p{M}\p{N}\s.'’·・-]+$/u.test(inner) || !/\p{L}/u.test(inner)) return null;
  const colon = text.charAt(close + 1);
  const after = colon === ":" || colon === "：" ? close + 2 : close + 1;
  // `(a)`, `(iv)` number a list.
  if (/^[\p{Ll}\p{Lu}]$|^[ivxlc]{2,4}$/u.test(inner) && inner !== "Q") return null;
  const words = inner.trim().split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const capitals = /\p{Lu}/u.test(inner) && !/\p{Ll}/u.test(inner);
  // A nickname in angle brackets is written as its owner likes.
  const shape = { words: words.length, small: opening === "<" && words.length === 1 ? 0 : small, capitals };
  return { nameStart: start + 1, name: { nameEnd: close, end: after, ending: "bracket", sign: opening, shape, time: -1 } };
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
      return nameShaped || (isRoleLabel(label) && apart);
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
