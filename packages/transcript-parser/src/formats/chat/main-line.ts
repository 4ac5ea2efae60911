import type { Span } from "@colloquy/corpus-schema";
import { findScopes } from "./find-scopes.js";
import { NextClose } from "./next-close.js";
import { isGap } from "./scan-tiers.js";

/** What is read of a main line. Offsets count in its body. */
export type Piece =
  /** Characters that are said. */
  | { readonly kind: "said"; readonly start: number; readonly end: number; readonly glued: boolean; readonly isNote: boolean }
  /** The times of what stands before it; `NaN` for those that cannot be read. */
  | { readonly kind: "times"; readonly start: number; readonly end: number; readonly startMs: number; readonly endMs: number };

/** The character in which bullets stand: negative acknowledge. */
const NAK = "\u0015";
/** Codes in square brackets without a word: retracings, overlaps, stress, guesses, errors, postcodes, languages, pauses. */
const SIGN_CODE = /^(?:\/{1,3}|\/[-?]|!{1,2}|\?|"|e|\^?c(?: \d{1,3})?|[<>]\d{0,2}|\*(?:\s.*)?|\+\s.*|-\s?[\w&+-]+|#[\s\d_.:]*)$/su;
/** `+...`, `+..?`, `+!?`, `+/.`, `+//?`, `+"/.`, `+".`, `+.`: how an utterance ends. */
const TERMINATOR = new RegExp(String.raw`\+(?:(\.\.\.)|\.\.(\?)|(!\?)|"?\/{0,2}([.?!]))(?=[\s[${NAK}•]|$)`, "y");
/** `+"`, `+^`, `+<`, `+,`, `++`: how an utterance is linked to the one before. */
const LINKER = /\+["^<,+≈≋](?=\s)/y;
/** `&=laughs`, `&{l=sings`, `&}l=sings`: what is heard and not said. */
const EVENT = new RegExp(String.raw`&(?:=|[{}][ln]=)[^\s[\]<>${NAK}]{0,200}`, "y");
/** `&-um`, `&+fr`, `&~gaga`, and `&fr` of older files: fillers and fragments are said. */
const FRAGMENT = /&[-+~]?(?=\p{L})/uy;
const PAUSE = new RegExp(String.raw`\((?:\.{1,3}|\d{1,3}(?::\d{1,2})?\.\d{0,3})\)(?=[\s[\]<>${NAK}]|$)`, "y");
const BARE_SIGN = new RegExp(String.raw`(?:#{1,3}|[‡„]|0)(?=[\s[${NAK}]|$)`, "y");
/** `0is`, `0v`: a word that is missing ("Omitted Word", of the chapter "Words"). */
const OMITTED = new RegExp(String.raw`0\p{L}[^\s[\]<>${NAK}]{0,60}`, "uy");
/** `(be)cause`, `goin(g)`: letters that are not said, in brackets ("Noncompletion of a Word"). The word is read whole. */
const SHORTENED = /\(\p{L}{1,20}\)/uy;
const LETTER = /\p{L}/u;
const STOP = new RegExp(String.raw`[.?!,;:]+(?=[\s[\]<>${NAK}•]|$)`, "y");
/** `woof@o`, `chat@s:fra`: what kind of word it is. */
const FORM = new RegExp(String.raw`@[a-z]{1,3}(?:[:$][^\s[\]<>,.?!;${NAK}]{0,60})?(?=[\s[\]<>,.?!;${NAK}]|$)`, "y");
/** Where overlapping speech begins and ends, in the way of conversation analysis. */
const OVERLAP = /[⌈⌉⌊⌋][2-9]?/y;
const BULLET = new RegExp(String.raw`${NAK}([^${NAK}\r\n]{0,200})${NAK}`, "y");
const SHOWN_BULLET = /•\s?(\d{1,12}_\d{1,12}-?)\s?•/y;
/** Of older files, in the open. */
const NAMED_BULLET = /(%(?:snd|mov):\s?"[^"\s]{0,100}"_\d{1,12}_\d{1,12})/y;
const CUT_BULLET = new RegExp(String.raw`${NAK}\s?[\d_-]{0,30}`, "y");
/** Times whose marks were lost in copying: after the end of the utterance, at the end of the line. */
const LOST_BULLET = /(\d{1,12}_\d{1,12}-?)\s*$/y;
const TIMES = /^\s*(?:%\w{1,10}[:=]\s?"[^"]*"_?)?(-?\d{1,12})_(-?\d{1,12})-?\s*$/;
/** `%pic:"a.jpg"`: a bullet without times. */
const LINK = /^\s*%\w{1,10}[:=]"[^"]*"\s*$/;

const SPACE = 0x20;
const AT_SIGN = 0x40;
const BRACKET = 0x28;
const OPEN_CODE = 0x5b;
const BULLET_CODE = 0x15;
const SHOWN_BULLET_CODE = 0x2022;
/** `⌈` to `⌋`. */
const FIRST_OVERLAP = 0x2308;
const LAST_OVERLAP = 0x230b;

/** Reads the body of a main line: what is said, and the times between. */
export function readMainLine(body: string): Piece[] {
  return new LineReader(body).read();
}

class LineReader {
  readonly #body: string;
  readonly #pieces: Piece[] = [];
  readonly #scopes: ReadonlySet<number>;
  readonly #close: NextClose;
  #at = 0;
  /** Of the bracket that closes letters which are not said. */
  #shortEnd = -1;
  #isStopped = false;

  constructor(body: string) {
    this.#body = body;
    this.#scopes = findScopes(body);
    this.#close = new NextClose(body);
  }

  read(): Piece[] {
    const body = this.#body;
    while (this.#at < body.length) {
      const code = body.charCodeAt(this.#at);
      if (isGap(code) || this.#scopes.has(this.#at)) this.#at += 1;
      else if (isLetter(code)) this.#word();
      else if (!this.#times() && !this.#sign() && !this.#code() && !this.#stop()) this.#word();
    }
    return this.#pieces;
  }

  /** Goes on after what a pattern finds here. */
  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#body);
    if (match !== null) this.#at += match[0].length;
    return match;
  }

  #times(): boolean {
    const start = this.#at;
    const found = this.#take(BULLET) ?? this.#take(SHOWN_BULLET) ?? this.#take(NAMED_BULLET) ?? (this.#isStopped ? this.#take(LOST_BULLET) : null);
    if (found === null) return this.#take(CUT_BULLET) !== null && this.#addTimes(start, NaN, NaN);
    const content = found[1] ?? "";
    if (LINK.test(content)) return true;
    const [, startMs = "NaN", endMs = "NaN"] = TIMES.exec(content) ?? [];
    return this.#addTimes(start, Number(startMs), Number(endMs));
  }

  #addTimes(start: number, startMs: number, endMs: number): true {
    this.#pieces.push({ kind: "times", start, end: this.#at, startMs, endMs });
    return true;
  }

  /** Signs that begin a word or stand alone, and are none. */
  #sign(): boolean {
    const end = this.#take(TERMINATOR);
    if (end !== null) {
      const kept = (end[1] ?? end[2] ?? end[3] ?? end[4] ?? "").length;
      this.#say({ start: this.#at - kept, end: this.#at }, true);
      this.#isStopped = true;
      return true;
    }
    return [LINKER, EVENT, FRAGMENT, PAUSE, BARE_SIGN, OMITTED].some((pattern) => this.#take(pattern) !== null);
  }

  /** A code in square brackets: a sign, or a note that is kept in its brackets. */
  #code(): boolean {
    const body = this.#body;
    if (body[this.#at] !== "[") return false;
    const close = this.#close.of(this.#at);
    if (close === -1) return false;
    const end = close + 1;
    if (!SIGN_CODE.test(body.slice(this.#at + 1, end - 1))) this.#note(end);
    this.#at = end;
    return true;
  }

  #note(end: number): void {
    let from = this.#at;
    for (let at = from; at <= end; at += 1) {
      if (at < end && !isGap(this.#body.charCodeAt(at))) continue;
      if (at > from) this.#say({ start: from, end: at }, false, true);
      from = at + 1;
    }
  }

  #stop(): boolean {
    const start = this.#at;
    if (this.#take(STOP) === null) return false;
    this.#say({ start, end: this.#at }, true);
    this.#isStopped = true;
    return true;
  }

  /** A word, and those that follow, up to the next code or bullet; its form and marks of overlap are left out. */
  #word(): void {
    let from = this.#at;
    let glued = false;
    const close = (): void => {
      if (this.#at === from) return;
      this.#say({ start: from, end: this.#at }, glued);
      glued = true;
    };
    do {
      const start = this.#at;
      if (this.#isMark(start, from)) {
        const end = this.#at;
        this.#at = start;
        close();
        this.#at = end;
        from = end;
      } else this.#at += 1;
    } while (this.#at < this.#body.length && !this.#endsWord());
    close();
    this.#isStopped = /[.?!]$/.test(this.#body.slice(Math.max(from, this.#at - 1), this.#at));
  }

  /** Goes on after a sign within a word. */
  #isMark(at: number, from: number): boolean {
    const code = this.#body.charCodeAt(at);
    if (code === AT_SIGN) return at > from && this.#take(FORM) !== null;
    if (code === BRACKET) return this.#opensShort(at);
    if (at === this.#shortEnd) {
      this.#at += 1;
      return true;
    }
    return code >= FIRST_OVERLAP && code <= LAST_OVERLAP && this.#take(OVERLAP) !== null;
  }

  /** Goes on after a bracket around letters of a word of which others are said. */
  #opensShort(at: number): boolean {
    SHORTENED.lastIndex = at;
    const letters = SHORTENED.exec(this.#body)?.[0].length ?? 0;
    if (letters === 0 || !(LETTER.test(this.#body.charAt(at - 1)) || LETTER.test(this.#body.charAt(at + letters)))) return false;
    this.#shortEnd = at + letters - 1;
    this.#at += 1;
    return true;
  }

  #endsWord(): boolean {
    const code = this.#body.charCodeAt(this.#at);
    // Words with a space between them are read at once.
    if (isGap(code)) return code !== SPACE || !isLetter(this.#body.charCodeAt(this.#at + 1));
    if (code === BULLET_CODE || code === SHOWN_BULLET_CODE || (code === OPEN_CODE && this.#close.of(this.#at) !== -1)) return true;
    return this.#scopes.has(this.#at);
  }

  #say({ start, end }: Span, glued: boolean, isNote = false): void {
    this.#pieces.push({ kind: "said", start, end, glued, isNote });
  }
}

/** Letters of scripts that are written with spaces, which begin no code: most words are read without looking for one. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xdff);
}
