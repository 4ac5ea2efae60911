import type { ReadContext } from "../source-format.js";
import { asciiText, CodePageDecoder } from "./code-page-decoder.js";
import { CHARACTERS, DESTINATIONS, type Destination } from "./control-words.table.js";
import { FontTable } from "./font-table.js";
import { applyFormat } from "./format-words.js";
import { initialState, isPlaced, isRead, nestedState, type GroupState } from "./group-state.js";
import { PendingBytes } from "./pending-bytes.js";
import type { RtfContent, RtfFault } from "./rtf-content.js";
import { RtfScanner, type RtfToken } from "./rtf-scanner.js";
import { symbolText, withoutControls } from "./shown-text.js";
import { SideTexts } from "./side-texts.js";
import { StyleSheet } from "./style-sheet.js";
import { TextFlow } from "./text-flow.js";

/** Groups that stand in each other. Word opens about a hundred; beyond this, groups bring nothing back at their end. */
const MAX_DEPTH = 20_000;
/** Tokens between two looks at whether to go on. */
const STRIDE = 16_384;

/** Walks over the tokens of a file, with a stack of its own for the groups, and collects what is read. */
export class RtfWalker {
  readonly #bytes: Uint8Array;
  readonly #scanner: RtfScanner;
  readonly #fonts = new FontTable();
  readonly #styles = new StyleSheet();
  readonly #decoder = new CodePageDecoder();
  readonly #pending = new PendingBytes();
  readonly #main = new TextFlow();
  readonly #sides = new SideTexts();
  readonly #faults = new Set<RtfFault>();
  readonly #stack: GroupState[] = [];
  #state: GroupState = initialState(this.#main);
  /** Groups beyond the deepest that are kept. */
  #tooDeep = 0;
  /** Groups that are open in one that is skipped, with it; 0 outside of such. */
  #skipped = 0;
  /** Groups that were open when the style sheet began. */
  #styleDepth = 0;
  #atGroupStart = false;
  #isStarred = false;
  /** Characters that stand for the last `\u` and are not read. */
  #fallback = 0;
  #isPastEnd = false;
  #noteNumber = 0;
  #hasPictures = false;
  #isGraphic = false;
  #undecodable = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#scanner = new RtfScanner(bytes);
  }

  walk({ signal, onShare }: ReadContext): RtfContent {
    let count = 0;
    for (let token = this.#scanner.next(); token !== "end"; token = this.#scanner.next()) {
      count += 1;
      if (count % STRIDE === 0) {
        signal?.throwIfAborted();
        onShare?.(this.#scanner.offset / this.#bytes.length);
      }
      if (this.#skipped > 0) this.#skip(token);
      else this.#read(token);
    }
    this.#flush();
    if (this.#stack.length > 0 || this.#skipped > 0) this.#faults.add("unclosed");
    while (this.#stack.length > 0) this.#close();
    return {
      paragraphs: this.#main.finish(),
      asides: this.#sides.finish(),
      title: this.#sides.title.finish().map(({ text }) => text).join(" "),
      encoding: this.#fonts.document,
      faults: this.#faults,
      hasPictures: this.#hasPictures,
      undecodable: this.#undecodable,
    };
  }

  #read(token: RtfToken): void {
    if (token === "text") this.#text();
    else if (token === "byte") this.#byte(this.#scanner.byte);
    else if (token === "open") this.#open();
    else if (token === "close") this.#close();
    else if (token === "symbol") this.#symbol(this.#scanner.word);
    else this.#word(this.#scanner.word, this.#scanner.parameter);
    if (token === "text" || token === "byte" || token === "word") this.#atGroupStart = false;
  }

  #skip(token: RtfToken): void {
    if (token === "open") this.#skipped += 1;
    else if (token === "word" && this.#scanner.word === "bin") this.#skipData(this.#scanner.parameter);
    else if (token === "close") {
      this.#skipped -= 1;
      if (this.#skipped > 0) return;
      this.#close();
      // Cocoa puts one character behind the name of a picture.
      if (this.#isGraphic) this.#fallback = 1;
      this.#isGraphic = false;
    }
  }

  #skipData(length: number | null): void {
    if (length !== null && length > 0 && !this.#scanner.skip(length)) this.#faults.add("unclosed");
  }

  #open(): void {
    this.#flush();
    this.#fallback = 0;
    this.#atGroupStart = true;
    this.#isStarred = false;
    if (this.#stack.length >= MAX_DEPTH) {
      this.#tooDeep += 1;
      this.#faults.add("too-deep");
      return;
    }
    this.#stack.push(this.#state);
    if (this.#state.destination === "styles" && this.#stack.length === this.#styleDepth + 1) this.#styles.begin();
  }

  #close(): void {
    this.#flush();
    this.#fallback = 0;
    this.#atGroupStart = false;
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1;
      return;
    }
    const ended = this.#state;
    const isStyle = ended.destination === "styles" && this.#stack.length === this.#styleDepth + 1;
    const outer = this.#stack.pop();
    if (outer === undefined) {
      this.#faults.add("unopened");
      return;
    }
    this.#state = outer;
    if (isStyle) this.#styles.end();
    if (ended.flow !== outer.flow) this.#sides.end(ended.within.at(-1), ended.flow, outer.flow);
    if (this.#stack.length > 0) return;
    this.#isPastEnd = true;
    this.#main.endParagraph(ended.role);
  }

  #text(): void {
    const { start, end } = this.#scanner;
    const passed = Math.min(this.#fallback, end - start);
    this.#fallback -= passed;
    if (passed < end - start) this.#pending.addStretch(this.#bytes.subarray(start + passed, end));
  }

  #byte(byte: number): void {
    if (this.#fallback > 0) this.#fallback -= 1;
    else this.#pending.addByte(byte);
  }

  /** Reads the bytes that wait, in the encoding of the font: nothing that changes it stands between them. */
  #flush(): void {
    const pending = this.#pending;
    if (pending.length === 0) return;
    const state = this.#state;
    const bytes = pending.take();
    if (state.destination === "styles") this.#styles.text(asciiText(bytes));
    if (!isRead(state)) return;
    if (!pending.isHigh) this.#write(asciiText(bytes));
    else if (this.#fonts.isSymbol(state.font)) this.#write(symbolText(bytes));
    else {
      const text = this.#decoder.decode(bytes, this.#fonts.encodingOf(state.font), pending.isRaw);
      if (text.includes("\uFFFD")) this.#undecodable += text.split("\uFFFD").length - 1;
      this.#write(text);
    }
  }

  #write(written: string): void {
    const { hidden, flow, strong, emphasis, inTable, destination } = this.#state;
    const text = withoutControls(written);
    if (this.#isPastEnd && this.#stack.length === 0 && text.trim() !== "") this.#faults.add("unopened");
    if (hidden) {
      this.#sides.hide(text);
      return;
    }
    this.#sides.show();
    if (destination === "list-mark") flow.writeMark(text, inTable);
    else flow.write(text, { strong, emphasis }, inTable);
  }

  #symbol(symbol: string): void {
    if (symbol === "*") {
      this.#isStarred = this.#atGroupStart;
      return;
    }
    this.#atGroupStart = false;
    const character = CHARACTERS.get(symbol);
    // A byte that is escaped may be the second one of a character.
    if (symbol === "\\" || symbol === "{" || symbol === "}") this.#byte(symbol.charCodeAt(0));
    else if (character !== undefined) this.#character(character);
    else if (symbol === "-") this.#mark("\u00AD");
    // A backslash at the end of a line ends a paragraph, as Cocoa writes it.
    else if (symbol === "\n" || symbol === "\r") this.#word("par", null);
  }

  /** A character by its name: text, or what stands for a `\u`. */
  #character(character: string): void {
    if (this.#fallback > 0) {
      this.#fallback -= 1;
      return;
    }
    this.#flush();
    if (isRead(this.#state)) this.#write(character);
  }

  #mark(text: string): void {
    this.#flush();
    const { flow, hidden, inTable } = this.#state;
    if (isRead(this.#state) && !hidden) flow.writeMark(text, inTable);
  }

  #word(word: string, parameter: number | null): void {
    const character = CHARACTERS.get(word);
    if (character !== undefined) {
      this.#character(character);
      return;
    }
    this.#flush();
    this.#fallback = 0;
    const destination = DESTINATIONS.get(word);
    const isStarred = this.#atGroupStart && this.#isStarred;
    this.#isStarred = false;
    if (this.#state.destination === "styles") {
      if (isStarred && word !== "cs" && word !== "ts" && word !== "ds") this.#skipped = 1;
      else this.#styles.word(word, parameter);
    } else if (destination !== undefined && (this.#atGroupStart || (destination === "skipped" && this.#stack.length > 1))) {
      this.#isGraphic = word === "NeXTGraphic";
      this.#hasPictures ||= word.endsWith("pict") || this.#isGraphic;
      this.#enter(destination);
    } else if (isStarred) this.#skipped = 1;
    else if (this.#state.destination === "fonts") this.#fonts.word(word, parameter);
    else this.#format(word, parameter);
  }

  #enter(destination: Destination): void {
    const { within, flow } = this.#state;
    if (destination === "skipped") this.#skipped = 1;
    // What is not brought back at the end of the group is not changed.
    else if (this.#tooDeep > 0) return;
    else if (destination === "unicode") this.#state = { ...this.#state, destination: this.#stack.at(-2)?.destination ?? "text" };
    else if (destination === "fonts" || destination === "styles" || destination === "silent" || destination === "list-mark") {
      if (destination === "styles") this.#styleDepth = this.#stack.length;
      // What is not read holds no text, only other destinations.
      if (destination !== "list-mark" || isRead(this.#state)) this.#state = { ...this.#state, destination };
    } else if (destination === "title") {
      this.#state = { ...this.#state, destination, flow: this.#sides.title, within: [...within, destination] };
    } else if (destination !== "text") {
      if (within.includes(destination)) {
        this.#state = { ...this.#state, destination: "text" };
        flow.endParagraph("text");
      } else this.#state = nestedState(this.#state, destination);
    }
  }

  #format(word: string, parameter: number | null): void {
    const formatted = applyFormat(this.#state, word, parameter, this.#styles);
    if (formatted !== null) this.#state = formatted;
    else if (word === "u") this.#unicode(parameter ?? 0);
    else if (word === "bin") this.#skipData(parameter);
    else if (this.#fonts.readHead(word, parameter)) return;
    else if (word === "chftn") this.#noteMark();
    else if (isPlaced(this.#state)) this.#break(word);
  }

  #unicode(value: number): void {
    const code = value < 0 ? value + 0x10000 : value;
    if (isRead(this.#state) && code > 0 && code <= 0x10ffff) {
      this.#write(code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code));
    }
    this.#fallback = this.#state.fallbackLength;
  }

  /** The number of a note: a mark in the sentence, and the beginning of the note itself. */
  #noteMark(): void {
    if (!isRead(this.#state)) return;
    if (this.#state.within.includes("note")) this.#write(String(this.#noteNumber));
    else {
      this.#noteNumber += 1;
      this.#mark(String(this.#noteNumber));
    }
  }

  #break(word: string): void {
    const { flow, inTable, role, deleted, hidden, within } = this.#state;
    if (word === "cell" || word === "nestcell") flow.endCell(inTable);
    else if (word === "row") flow.endRow();
    else if (word === "nestrow") flow.endInnerRow();
    else if (word === "par" || word === "sect" || word === "column" || word === "page") {
      // Where the end of a paragraph is deleted or hidden, the next one goes on in it.
      if (hidden) this.#sides.show();
      if (hidden || deleted) return;
      if (word !== "page") flow.endParagraph(role);
      else if (within.length === 0) flow.breakPage();
    }
  }
}
