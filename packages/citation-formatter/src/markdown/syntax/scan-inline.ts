import type { BracketPair, InlineSyntax, KeyMark } from "./inline-syntax.js";

/** Every sign that may begin something: escapes, code, HTML, brackets, mathematics, attributes, addresses, keys. */
const SIGN = /\\[^]|`+|[<[\];{]|\$\$?|https?:\/\/[^\s<>[\]]*|-?@/gi;
/** A reference to a footnote. */
const NOTE = /\[\^([^\]\s[]+)\]/y;
/** An address between angle brackets, a tag with its attributes, a declaration or an instruction. */
const ANGLE =
  /<(?:[a-z][a-z\d+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>]+|\/?[a-z][\w-]*(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"<]*"|'[^'<]*'|[^\s"'=<>`]+))?)*\s*\/?|[!?][^<>-][^<>]*)>/iy;
/** The target of a link, with its title. */
const TARGET =
  /\(\s*(?:(?:<[^<>\n]*>|(?=[^\s)])[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*)?\)/y;
/** A label after the text of a link; a key in it would be a citation. */
const REFERENCE = /\[(?!\^)[^\][@]*\]/y;
/** Attributes of pandoc, which follow code, links, headings and spans. */
const ATTRIBUTES = /\{(?:[#.=]|[\w:-]+=)[^{}]*\}/y;
/** A key (pandoc, "Citation syntax"), which does not follow a letter or digit, as in an e-mail address. */
const KEY = /(?<![\p{L}\p{N}\p{M}_@/])(-?)@(?:\{([^{}\s]+)\}|([\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*(?:[:.#$%&\-+?<>~/][\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*)*))/uy;

interface OpenBracket {
  readonly start: number;
  readonly semicolons: number[];
}

/** Reads the marks of one block. */
class InlineScanner {
  readonly #keys: KeyMark[] = [];
  readonly #pairs = new Map<number, BracketPair>();
  readonly #notes: { readonly label: string; readonly start: number }[] = [];
  readonly #open: OpenBracket[] = [];
  /** Where the last run of so many backticks starts, and the last marks that end other things. */
  readonly #lastRuns: ReadonlyMap<number, number>;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.#lastRuns = new Map(Array.from(text.matchAll(/`+/g), ({ 0: run, index }) => [run.length, index]));
  }

  scan(): InlineSyntax {
    const signs = new RegExp(SIGN);
    for (let found = signs.exec(this.#text); found !== null; found = signs.exec(this.#text)) {
      signs.lastIndex = this.#after(found[0], found.index);
    }
    return { keys: this.#keys, pairs: this.#pairs, notes: this.#notes };
  }

  /** Takes a sign, and says where to go on. */
  #after(sign: string, at: number): number {
    const end = at + sign.length;
    if (sign.startsWith("\\")) return end;
    if (sign.startsWith("`")) return this.#codeEnd(sign.length, end);
    if (sign.endsWith("@")) return this.#keyEnd(sign, at);
    if (sign === "<") return this.#text.startsWith("!--", end) ? this.#endAfter("-->", end + 3, end) : (match(ANGLE, this.#text, at)?.end ?? end);
    if (sign === "{") return match(ATTRIBUTES, this.#text, at)?.end ?? end;
    if (sign === "$$") return this.#endAfter("$$", end, end);
    if (sign === "$") return this.#mathEnd(end);
    if (sign === "[") return this.#openBracket(at);
    if (sign === "]") return this.#closeBracket(end);
    if (sign === ";") this.#open.at(-1)?.semicolons.push(at);
    return end;
  }

  /** After code that is closed by as many backticks as opened it, or just after those. */
  #codeEnd(length: number, from: number): number {
    if ((this.#lastRuns.get(length) ?? -1) < from) return from;
    const runs = /`+/g;
    runs.lastIndex = from;
    for (let run = runs.exec(this.#text); run !== null; run = runs.exec(this.#text)) {
      if (run[0].length === length) return runs.lastIndex;
    }
    return from;
  }

  /** After the next mark of an end; `otherwise` where there is none. The last one is looked for once. */
  readonly #lastEnds = new Map<string, number>();
  #endAfter(mark: string, from: number, otherwise: number): number {
    const last = this.#lastEnds.get(mark) ?? this.#text.lastIndexOf(mark);
    this.#lastEnds.set(mark, last);
    return last < from ? otherwise : this.#text.indexOf(mark, from) + mark.length;
  }

  /** Pandoc, "tex_math_dollars": no space inside of either dollar, and no digit after the second. */
  #mathEnd(from: number): number {
    if (/\s/.test(this.#text.charAt(from))) return from;
    let close = this.#text.indexOf("$", from);
    while (close > 0 && this.#text[close - 1] === "\\") close = this.#text.indexOf("$", close + 1);
    const isClosed = close > from && !/\s/.test(this.#text.charAt(close - 1)) && !/\d/.test(this.#text.charAt(close + 1));
    return isClosed ? close + 1 : from;
  }

  #openBracket(at: number): number {
    const note = match(NOTE, this.#text, at);
    if (note === null) {
      this.#open.push({ start: at, semicolons: [] });
      return at + 1;
    }
    this.#notes.push({ label: note.groups[1] ?? "", start: at });
    return note.end;
  }

  #closeBracket(end: number): number {
    const open = this.#open.pop();
    if (open === undefined) return end;
    const { start, semicolons } = open;
    const after = match(TARGET, this.#text, end) ?? match(REFERENCE, this.#text, end) ?? match(ATTRIBUTES, this.#text, end);
    const isNote = this.#text[start - 1] === "^" && this.#text[start - 2] !== "\\";
    if (isNote) this.#notes.push({ label: `^${start}`, start });
    this.#pairs.set(start, { start, end, semicolons, kind: isNote ? "note" : after === null ? "plain" : "link" });
    return isNote ? end : (after?.end ?? end);
  }

  #keyEnd(sign: string, at: number): number {
    const found = match(KEY, this.#text, at) ?? match(KEY, this.#text, at + sign.length - 1);
    if (found === null) return at + sign.length;
    const [mark, hyphen, braced, bare] = found.groups;
    const bracket = this.#open.at(-1)?.start ?? -1;
    const start = found.end - (mark ?? "").length;
    this.#keys.push({ key: braced ?? bare ?? "", start, end: found.end, isSuppressed: hyphen === "-", bracket });
    return found.end;
  }
}

/** What a pattern that is bound to its place finds there. */
function match(pattern: RegExp, text: string, at: number): { readonly end: number; readonly groups: readonly (string | undefined)[] } | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? null : { end: pattern.lastIndex, groups: found };
}

/**
 * Reads the marks in running text that matter to citations: keys, brackets, and references to footnotes. What is code,
 * mathematics, HTML, an attribute, an address or escaped holds no marks. In linear time: whatever could be searched for
 * in vain is searched for once.
 */
export function scanInline(text: string): InlineSyntax {
  return new InlineScanner(text).scan();
}
