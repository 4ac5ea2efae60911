import { CHARACTER, characterClass } from "../lines/character-class.js";
import { isBlank, type LineTable } from "../lines/split-lines.js";
import { isRoleLabel } from "./label-shape.js";
import { NAME_PARTICLES } from "./label-words.table.js";
import { readTime, type ReadTime } from "./read-time.js";
import { opensSmallLabel } from "./small-labels.js";
import type { NameScanner, ScannedName } from "./scan-name.js";

/** Brackets that stand around labels, with their closing one. */
const BRACKETS: Readonly<Record<string, string>> = { "[": "]", "【": "】", "(": ")", "（": "）", "<": ">", "〔": "〕", "［": "］" };
const MAX_BRACKETED = 40;
const MAX_WRAPPED = 90;
const LEAST_WRAPPED = 15;

/** A name as it was read at a line start, and where it begins. */
export interface ReadName {
  readonly name: ScannedName;
  readonly nameStart: number;
  /** Index of the line in which a label over two lines ends. */
  readonly lastLine?: number;
}

/** The name at an offset of a line, in whatever way it is set: bold, in brackets, over two lines, or with an ending. */
export function readLabelName(lines: LineTable, line: number, start: number, scanner: NameScanner): ReadName | null {
  const end = lines.ends[line] ?? 0;
  return (
    readBold(lines, line, start) ??
    readBracketed(lines.text, start, end) ??
    readWrapped(lines, line, start, scanner) ??
    readName(lines.text, start, end, scanner)
  );
}

/** `**AB** Is it damp?`: a name in bold type at the start of a line, and nothing else that ends it. */
function readBold(lines: LineTable, line: number, start: number): ReadName | null {
  const end = lines.strongEnds.get(line);
  if (end === undefined || end - start > MAX_BRACKETED || end - start < 1 || end >= (lines.ends[line] ?? 0)) return null;
  const set = lines.text.slice(start, end);
  const after = lines.text.charAt(end);
  // `**P.**` ends in its full stop; `**P,**` is an error for it.
  const mark = /[.,;]$/.exec(set)?.[0] ?? "";
  const isRole = mark !== "" && isRoleLabel(set.slice(0, -1));
  if (isRole && mark === ".") return null;
  const label = isRole ? set.slice(0, -1) : set;
  if (!/^[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N} .'’()（）·-]*$/u.test(label) || !/[\s\u3000]/u.test(after)) return null;
  // `**RUF KIRSCH** (ohne Mikrofon): `: a colon ends it after all.
  if (/^\s?[(（][^()（）\n]{1,60}[)）]\s?[:：]/u.test(lines.text.slice(end, end + MAX_WRAPPED))) return null;
  if (isTimed(lines, line, end)) return null;
  const words = label.replace(/[(（][^()（）]*[)）]/gu, "").trim().split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !NAME_PARTICLES.has(word)).length;
  const shape = { words: words.length, small, capitals: !/\p{Ll}/u.test(label) && label.length > 1 };
  return words.length > 4 ? null : { nameStart: start, name: { nameEnd: start + label.length, end, ending: "bold", sign: "", shape, time: -1 } };
}

/** `**Ann Lee**  0:12`: the time after a bold name is part of the label, which is read as one that is not bold. */
function isTimed({ text, ends }: LineTable, line: number, end: number): boolean {
  const blank = /^[ \t\u00A0]{1,8}/.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  return blank > 0 && readTime(text, end + blank, ends[line] ?? 0) !== null;
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

function readName(text: string, start: number, end: number, scanner: NameScanner): ReadName | null {
  const bare = skipInvisible(text, start, end);
  // `《环海时报》记者问：`: the name of a paper stands before the role, and belongs to the label.
  const paper = text.charAt(bare) === "《" ? text.slice(bare, Math.min(end, bare + MAX_BRACKETED)).indexOf("》") + 1 : 0;
  const read = readPlainName(text, bare + paper, end, scanner);
  return read === null ? null : { ...read, nameStart: bare };
}

/** Marks of direction are no part of a label. */
function skipInvisible(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && "\u200E\u200F\u200B".includes(text.charAt(at))) at += 1;
  return at;
}

function readPlainName(text: string, start: number, end: number, scanner: NameScanner): ReadName | null {
  if (start >= end) return null;
  const kind = characterClass(text.charCodeAt(start));
  if (kind !== CHARACTER.upper && kind !== CHARACTER.caseless && !(kind === CHARACTER.lower && (opensSmall(text, start, end) || opensSmallLabel(text, start, end)))) {
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
  // `[...]:` somebody whom the recorder could not make out.
  if (opening === "[" && /^(?:\.{2,4}|…)$/u.test(inner) && /[:：]/u.test(text.charAt(close + 1))) {
    return { nameStart: start, name: { nameEnd: close + 1, end: close + 2, ending: "colon", sign: ":", shape: { words: 1, small: 0, capitals: false }, time: -1 } };
  }
  if (!/^[\p{L}\p{M}\p{N}\s._'’·・-]+$/u.test(inner) || !/\p{L}/u.test(inner)) return null;
  const colon = text.charAt(close + 1);
  const after = colon === ":" || colon === "：" ? close + 2 : close + 1;
  // `(a)`, `(iv)` number a list.
  if (/^[\p{Ll}\p{Lu}]$|^[ivxlc]{2,4}$/u.test(inner) && inner !== "Q") return null;
  const words = inner.trim().split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const capitals = /\p{Lu}/u.test(inner) && !/\p{Ll}/u.test(inner);
  // A nickname in angle brackets is written as its owner likes.
  // So is a voice that is described, where a colon follows: `[Narrator from off]:`.
  const described = after > close + 1 && opening === "[" && words.length < 6 && /^\p{Lu}/u.test(inner);
  const shape = { words: words.length, small: described || (opening === "<" && words.length === 1) ? 0 : small, capitals };
  const timed = timeAfter(text, after, end);
  if (timed !== null && after === close + 1) {
    const ending = timed.end === end ? "line" : "bracket";
    return { nameStart: start + 1, name: { nameEnd: close, end: timed.end, ending, sign: opening, shape, time: timed.milliseconds } };
  }
  return { nameStart: start + 1, name: { nameEnd: close, end: after, ending: described ? "colon" : "bracket", sign: opening, shape, time: -1 } };
}

/** `[Ann Lee] 10:04:12`: a time after a name in brackets, that ends the line or the label. */
function timeAfter(text: string, start: number, end: number): ReadTime | null {
  let at = start;
  while (at < end && /\s/u.test(text.charAt(at))) at += 1;
  const time = at > start && at < end ? readTime(text, at, end) : null;
  return time !== null && (time.end >= end || /\s/u.test(text.charAt(time.end))) ? time : null;
}
