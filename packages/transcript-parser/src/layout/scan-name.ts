import { CHARACTER, characterClass } from "../lines/character-class.js";
import { OFFICE_WORDS } from "../metadata/office-words.table.js";
import { ABBREVIATIONS, HONORIFICS, NAME_CONNECTORS } from "./label-words.table.js";
import type { LabelEnding } from "./label-verdict.js";
import { readTime } from "./read-time.js";

/** A name at the start of a line, and what ends it. */
export interface ScannedName {
  readonly nameEnd: number;
  /** Offset after the ending, before the speech. */
  readonly end: number;
  readonly ending: LabelEnding;
  readonly sign: string;
  readonly shape: NameShape;
  readonly time: number;
}

/** What the words of a label look like. */
export interface NameShape {
  readonly words: number;
  /** Words that begin with a small letter and connect nothing, before any comma. */
  readonly small: number;
  readonly capitals: boolean;
}

const MAX_LABEL = 130;
const MAX_ASIDE = 100;
const MAX_WORDS = 18;
/** With more small words than these a line is a sentence, whatever it ends in. */
const MAX_SMALL = 12;
/** Letters of scripts without spaces that a name has at the most. */
const MAX_UNSPACED = 14;
/** Letters that stand for who asks and who answers. */
const ROLE_LETTERS: ReadonlySet<string> = new Set(["q", "a", "p", "r", "d", "f", "i", "b", "в", "о", "с", "ж"]);
/** What no label holds. */
const STOPS = "?!;\"“”«»„…？！；。、，،؛";

/** Reads names. One scanner serves a whole text; it holds the state of one reading at a time. */
export class NameScanner {
  readonly #text: string;
  #at = 0;
  #start = 0;
  #limit = 0;
  #words = 0;
  #small = 0;
  #upper = 0;
  #lower = 0;
  #caseless = 0;
  #comma = false;
  /** Whether the name before the comma is in capitals. */
  #capitals = false;
  /** Words before the comma. */
  #named = 0;
  /** Whether the first word is one of courtesy: the words of an office may be small ones then (`M. le président`). */
  #courteous = false;
  /** Start of the word that was read last. */
  #wordStart = 0;
  #wordEnd = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * Reads a name with its ending from an offset.
   *
   * @param lineEnd where the line ends: a name that reaches it stands alone
   */
  scan(start: number, lineEnd: number): ScannedName | null {
    this.#at = start;
    this.#start = start;
    this.#limit = Math.min(lineEnd, start + MAX_LABEL);
    this.#words = this.#small = this.#upper = this.#lower = this.#caseless = 0;
    this.#named = 0;
    this.#comma = this.#courteous = false;
    this.#wordEnd = start;
    while (this.#at < this.#limit) {
      const kind = characterClass(this.#text.charCodeAt(this.#at));
      if (kind !== CHARACTER.other && kind !== CHARACTER.space) {
        if (!this.#readWord()) return null;
        continue;
      }
      const found = kind === CHARACTER.space ? this.#readSpace(lineEnd) : this.#readMark(lineEnd);
      if (found !== undefined) return found;
    }
    return this.#at >= lineEnd && this.#words > 0 ? this.#found("line", this.#wordEnd, lineEnd, "") : null;
  }

  /** A word with the apostrophes and hyphens in it; false where there are too many. */
  #readWord(): boolean {
    this.#wordStart = this.#at;
    let first = -1;
    for (; this.#at < this.#limit; this.#at += 1) {
      const code = this.#text.charCodeAt(this.#at);
      const kind = characterClass(code);
      if (kind === CHARACTER.upper) this.#upper += 1;
      else if (kind === CHARACTER.lower) this.#lower += 1;
      else if (kind === CHARACTER.caseless) this.#caseless += 1;
      else if (kind === CHARACTER.other && !isInWord(this.#text, this.#at, code)) break;
      else if (kind === CHARACTER.space) break;
      if (first === -1) first = kind;
    }
    this.#wordEnd = this.#at;
    this.#words += 1;
    if (!this.#comma) this.#named += 1;
    if (this.#words === 1) this.#courteous = HONORIFICS.has(this.#text.slice(this.#wordStart, this.#wordEnd).toLowerCase());
    if (first === CHARACTER.lower && !this.#comma && !this.#isSmallWord()) this.#small += 1;
    return this.#words <= MAX_WORDS && this.#small <= MAX_SMALL;
  }

  /** A connector, a word such as `al-Rashid` or `d’Arc`, or the abbreviation of an office. */
  #isSmallWord(): boolean {
    const word = this.#text.slice(this.#wordStart, this.#wordEnd);
    if (this.#courteous && (HONORIFICS.has(word) || OFFICE_WORDS.has(word))) return true;
    return NAME_CONNECTORS.has(word) || /^\p{Ll}{1,3}[-'’ʼ]\p{Lu}/u.test(word) || /^Mc\p{Lu}/u.test(word);
  }

  #readSpace(lineEnd: number): ScannedName | null | undefined {
    const start = this.#at;
    let wide = false;
    while (this.#at < this.#limit && characterClass(this.#text.charCodeAt(this.#at)) === CHARACTER.space) {
      const code = this.#text.charCodeAt(this.#at);
      wide ||= code === 0x09 || code === 0x3000;
      this.#at += 1;
    }
    // A line break within a label that is set over two lines is no gap.
    const broken = this.#text.slice(start, this.#at).includes("\n");
    wide = !broken && (wide || this.#at - start > 1);
    const next = this.#text.charAt(this.#at);
    if (this.#words > 1 && this.#text.startsWith("--", this.#at)) {
      // `Jo Tessaro -- Vice President`: a line of its own for who speaks, and as what.
      const rest = this.#text.slice(this.#at + 2, lineEnd);
      return rest.length < MAX_ASIDE && /^\s\p{Lu}/u.test(rest) && !/[.!?…]$/u.test(rest) ? this.#found("line", this.#wordEnd, lineEnd, "--") : null;
    }
    if (this.#words > 0 && (next === "-" || next === "–" || next === "—") && this.#opensSpeech(this.#at + 1, lineEnd)) {
      const end = this.#skipDash(lineEnd);
      // `Ann Lee - 00:12`: a time that ends the line is no speech.
      const time = readTime(this.#text, this.#skipSpace(end, lineEnd), lineEnd);
      if (time !== null && time.end >= lineEnd) return this.#found("line", this.#wordEnd, lineEnd, next, time.milliseconds);
      return this.#found("dash", this.#wordEnd, end, next);
    }
    const timed = this.#readTimeAfter(lineEnd, wide);
    if (timed !== undefined) return timed;
    const ideographic = this.#text.charCodeAt(this.#at - 1) === 0x3000;
    const opens = next === "(" || next === "（" ? ideographic || (this.#words === 1 && this.#wordEnd - this.#start < 3) : next !== ":" && next !== "：";
    if (wide && opens && this.#words > 0 && this.#at < lineEnd) {
      return this.#found("gap", this.#wordEnd, this.#at, "");
    }
    return undefined;
  }

  /** A time right after the name: `Ann Lee 0:12`, `Ann Lee [00:12]:`. */
  #readTimeAfter(lineEnd: number, wide: boolean): ScannedName | undefined {
    if (this.#words === 0 || !/[\d[(<{#]/.test(this.#text.charAt(this.#at))) return undefined;
    const time = readTime(this.#text, this.#at, lineEnd);
    if (time === null) return undefined;
    let end = time.end;
    while (end < lineEnd && " \t:-–—".includes(this.#text.charAt(end))) end += 1;
    const sign = this.#text.slice(time.end, end).trim();
    // `As of 6:00 this morning`: a bare time in a sentence is none.
    const bare = /\d/.test(this.#text.charAt(this.#at)) && !wide && sign === "" && end < lineEnd;
    if (bare && !/^(?: {2}|\t)/.test(this.#text.slice(time.end, time.end + 2))) return undefined;
    return this.#found(end >= lineEnd ? "line" : sign === "" ? "gap" : "colon", this.#wordEnd, end, sign, time.milliseconds);
  }

  #readMark(lineEnd: number): ScannedName | null | undefined {
    const mark = this.#text.charAt(this.#at);
    if (mark === ":" || mark === "：") return this.#readColon(mark, lineEnd);
    if (mark === ".") return this.#readStop(lineEnd);
    if (mark === "(" || mark === "（" || mark === "[") return this.#readAside(mark, lineEnd);
    // The name of a party or a paper stands in quotation marks: `Б. Сом, фракция «Путь».`
    const quoted = this.#comma && "«»“”„\"".includes(mark);
    if (STOPS.includes(mark) && !quoted) return null;
    if (quoted) this.#wordEnd = this.#at + 1;
    // After a name the words of an office may be small ones: `Claire Daubigny, ministre de la mer.`
    // `R- Oui.`: a dash close to the letter of who asks or answers.
    if ((mark === "-" || mark === "–") && this.#words === 1 && this.#at - this.#start < 2 && this.#opensSpeech(this.#at + 1, lineEnd)) {
      return this.#found("dash", this.#at, this.#at + 1, mark);
    }
    if (mark === "," && !this.#comma && this.#words > 1 && this.#small === 0) {
      this.#comma = true;
      this.#capitals = this.#lower === 0 && this.#upper > 1;
    }
    this.#at += 1;
    return undefined;
  }

  #readColon(mark: string, lineEnd: number): ScannedName | null {
    if (this.#words === 0) return null;
    let end = this.#at + 1;
    while (end < lineEnd && "\u200E\u200F\u200B".includes(this.#text.charAt(end))) end += 1;
    const next = this.#text.charAt(end);
    if (mark === ":" && end < lineEnd && (next === "/" || /\p{Nd}/u.test(next))) return null;
    const speech = this.#skipSpace(end, lineEnd);
    const time = speech < lineEnd ? readTime(this.#text, speech, lineEnd) : null;
    if (time !== null && this.#opensSpeech(time.end, lineEnd)) end = time.end;
    return this.#found("colon", this.#wordEnd, end, mark, time !== null && end === time.end ? time.milliseconds : -1);
  }

  /** A full stop ends a label (`CHAIR POWELL.`), an abbreviation (`Mr.`), or a sentence. */
  #readStop(lineEnd: number): ScannedName | null | undefined {
    const stop = this.#at;
    let end = stop + 1;
    const word = this.#text.slice(this.#wordStart, this.#wordEnd);
    if (this.#words === 0 || this.#wordEnd !== stop) {
      this.#at += 1;
      return undefined;
    }
    // `MS. LOGAN.1`: the number of a note.
    while (end < lineEnd && end < stop + 3 && /\d/.test(this.#text.charAt(end))) end += 1;
    const dash = this.#skipSpace(end, lineEnd);
    if ("-–—".includes(this.#text.charAt(dash)) && dash < lineEnd && this.#opensSpeech(dash + 1, lineEnd)) {
      this.#at = dash;
      return this.#found("dash", stop, this.#skipDash(lineEnd), `.${this.#text.charAt(dash)}`);
    }
    const alone = this.#words === 1 && stop - this.#start <= 2;
    if (this.#endsInitials(end, lineEnd)) return this.#found("stop", stop + 1, stop + 1, ".");
    if ((isAbbreviation(word) && !(alone && ROLE_LETTERS.has(word.toLowerCase()))) || (end < lineEnd && !this.#opensSpeech(end, lineEnd))) {
      this.#at = stop + 1;
      return undefined;
    }
    if (alone && /^\s\p{Lu}\.\s?\p{Lu}/u.test(this.#text.slice(end, end + 5))) {
      this.#at = stop + 1;
      return undefined;
    }
    return this.#found(end >= lineEnd ? "line" : "stop", stop, end, ".");
  }

  /** `Тихомолов А. С. Да.`: a family name with two initials after it ends with the second one. */
  #endsInitials(end: number, lineEnd: number): boolean {
    if (this.#words !== 3 || !this.#opensSpeech(end, lineEnd)) return false;
    return /^\p{Lu}[\p{L}\p{M}-]{2,}\s{1,2}\p{Lu}\.\s?\p{Lu}\.$/u.test(this.#text.slice(this.#start, end)) && this.#text.charAt(end) !== ",";
  }

  /** What stands in brackets after a name: an office, a party, a time. It is passed over. */
  #readAside(mark: string, lineEnd: number): ScannedName | null | undefined {
    const close = mark === "(" ? ")" : mark === "（" ? "）" : "]";
    const time = this.#readTimeAfter(lineEnd, false);
    if (time !== undefined) return time;
    const length = this.#text.slice(this.#at, Math.min(lineEnd, this.#at + MAX_ASIDE)).indexOf(close);
    const end = this.#at + length;
    if (length === -1 || this.#words === 0) return null;
    this.#limit = Math.min(lineEnd, this.#limit + end - this.#at);
    this.#at = end + 1;
    this.#wordEnd = end + 1;
    return undefined;
  }

  #skipSpace(at: number, limit: number): number {
    let end = at;
    while (end < limit && characterClass(this.#text.charCodeAt(end)) === CHARACTER.space) end += 1;
    return end;
  }

  #skipDash(lineEnd: number): number {
    let end = this.#at;
    while (end < lineEnd && "-–—".includes(this.#text.charAt(end))) end += 1;
    return end;
  }

  /** Whether white space or the end of the line follows: `coop-eration` is one word. */
  #opensSpeech(at: number, lineEnd: number): boolean {
    return at >= lineEnd || characterClass(this.#text.charCodeAt(at)) === CHARACTER.space;
  }

  #found(ending: LabelEnding, nameEnd: number, end: number, sign: string, time = -1): ScannedName {
    const unspaced = this.#caseless > 0 && this.#words === 1 && this.#caseless > MAX_UNSPACED;
    const shape = {
      words: unspaced ? MAX_WORDS : this.#named,
      small: this.#small,
      capitals: this.#comma ? this.#capitals : this.#lower === 0 && this.#upper > 0 && this.#upper + this.#caseless > 1,
    };
    return { nameEnd, end, ending, sign, shape, time };
  }
}

/** Marks within a word: the apostrophe of `O’Neill`, the hyphen of `Jean-Luc`, the middle dot of a transliterated name. */
function isInWord(text: string, at: number, code: number): boolean {
  const inside = code === 0x27 || code === 0x2019 || code === 0x2d || code === 0x2010 || code === 0xb7 || code === 0x30fb || code === 0x5f || code === 0x2bc;
  return inside && characterClass(text.charCodeAt(at + 1)) !== CHARACTER.space && characterClass(text.charCodeAt(at + 1)) !== CHARACTER.other;
}

function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
}
