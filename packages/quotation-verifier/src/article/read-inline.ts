import { createMarkupReader } from "./read-markup.js";
import { QUOTATION_MARK } from "./quotation-marks.table.js";
import { rewrite, type Reading, type Replacement } from "./reading.js";

const SIGN = /\\(?=[!-/:-@[-`{-~])|`+|\*+|_+|~~|\[\^[^\]\s]{1,99}\]:?|!?\[|\]|[<&]|\n[^\S\n]*\n/g;
/** What stands behind the words of a link: its address and title, or the name of its definition. */
const ADDRESS = /\]\((?:[^()\n\\]|\\.|\([^()\n]{0,500}\)){0,1000}\)|\]\[[^\]\n]{0,200}\]/y;
/** A span of code is not longer. */
const MAX_CODE = 2000;

/** Takes the signs inside the lines of Markdown off: emphasis, links, footnotes, escapes, code, and HTML. */
export function readInline(lines: Reading): Reading {
  const { text } = lines;
  const markup = createMarkupReader(text);
  const replacements: Replacement[] = [];
  /** Brackets that may open a link: their place among the replacements. */
  let brackets: number[] = [];
  const sign = new RegExp(SIGN);
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    const start = match.index;
    const [raw] = match;
    const end = start + raw.length;
    let found: Replacement | null = { start, end, text: "" };
    if (raw.startsWith("\n")) {
      brackets = [];
      sign.lastIndex = end - 1;
      continue;
    } else if (raw === "\\") sign.lastIndex = end + 1;
    else if (raw.startsWith("`")) found = readCode(text, start, raw);
    else if (raw === "<" || raw === "&") found = markup.read(start);
    else if (raw === "[" || raw === "![") {
      // Left as it stands until an address follows.
      brackets.push(replacements.length);
      found = { start, end, text: raw };
    } else if (raw === "]") {
      found = readAddress(text, start);
      const opening = brackets.pop();
      const bracket = replacements[opening ?? -1];
      if (opening === undefined || bracket === undefined) found = null;
      else if (found !== null && bracket.text === "![") {
        // What stands in for a picture is not read.
        replacements.length = opening;
        found = { start: bracket.start, end: found.end, text: "" };
      } else if (found !== null) replacements[opening] = { ...bracket, text: "" };
    } else if (!raw.startsWith("[") && !isEmphasis(text, start, raw)) found = null;
    if (found === null) continue;
    replacements.push(found);
    if (found.end > sign.lastIndex) sign.lastIndex = found.end;
  }
  return rewrite(lines, replacements);
}

/** Emphasis stands beside a word; `_` only at its edge. */
function isEmphasis(text: string, start: number, raw: string): boolean {
  const before = text[start - 1] ?? " ";
  const after = text[start + raw.length] ?? " ";
  if (/\s/.test(before) && /\s/.test(after)) return false;
  return !raw.startsWith("_") || !/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after);
}

/** Code without quotation marks is read as words, other code is left out. */
function readCode(text: string, start: number, ticks: string): Replacement {
  const from = start + ticks.length;
  const near = text.slice(from, from + MAX_CODE);
  const paragraph = near.split(/\n[^\S\n]*\n/, 1)[0] ?? "";
  for (let at = paragraph.indexOf(ticks); at !== -1; at = paragraph.indexOf(ticks, at)) {
    let end = at + ticks.length;
    while (near[end] === "`") end += 1;
    if (end - at === ticks.length) {
      const code = paragraph.slice(0, at);
      return { start, end: from + end, text: QUOTATION_MARK.test(code) ? " " : code };
    }
    at = end;
  }
  return { start, end: from, text: ticks };
}

function readAddress(text: string, start: number): Replacement | null {
  ADDRESS.lastIndex = start;
  const match = ADDRESS.exec(text);
  return match === null ? null : { start, end: start + match[0].length, text: "" };
}
