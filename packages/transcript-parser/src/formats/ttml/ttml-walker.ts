import type { Span } from "@colloquy/corpus-schema";
import { CaptionMask } from "../xml/caption-mask.js";
import { XML_NAMESPACE } from "../xml/namespace-scopes.js";
import { idsOf } from "../xml/pointer.js";
import type { XmlHandler } from "../xml/read-xml.js";
import { isXmlSpace } from "../xml/scan-tag.js";
import type { XmlElement } from "../xml/xml-element.js";
import { XmlTree, type XmlNode } from "../xml/xml-tree.js";
import { readRates, readTimeExpression, type TimeRates } from "./time-expression.js";
import { NestedTimes, TimedElement, type StatedTimes } from "./timed-span.js";

const NAMESPACE = "http://www.w3.org/ns/ttml";
/** Elements of which each has cues of its own. */
const BLOCKS: ReadonlySet<string> = new Set(["body", "div", "p"]);
/** Elements whose text nobody says. */
const HIDDEN: ReadonlySet<string> = new Set(["metadata", "set", "animate", "audio", "image", "source", "data", "chunk", "desc", "title", "copyright", "agent", "actor", "item"]);
/** What `tts:ruby` calls the reading aids and the brackets around them (TTML 2, section 10.2.35). */
const READING_AIDS: ReadonlySet<string> = new Set(["text", "textContainer", "delimiter"]);
/** Between the ids of those who speak at once. */
const AND = "\n";

/** An element whose words are a cue. */
interface Owner {
  readonly timed: TimedElement;
  /** The ids of who speaks; null where the document does not say. */
  readonly voice: string | null;
  readonly tag: Span;
}

/** Words with the element that they are a cue of. */
export interface FoundCue {
  readonly owner: Owner;
  readonly start: number;
  end: number;
}

/** Words with times of their own within a cue. */
export interface FoundWord {
  readonly timed: TimedElement;
  /** -1 where nothing has been read. */
  start: number;
  end: number;
}

interface Open {
  readonly owner: Owner;
  /** The words with a time of their own that its text belongs to, and whether they end with it. */
  readonly word: FoundWord | null;
  readonly endsWord: boolean;
  readonly isHidden: boolean;
  readonly isBlock: boolean;
}

/** Walks over a document of timed text: which words are a cue, when it is shown and who speaks in it. */
export class TtmlWalker implements XmlHandler {
  readonly cues: FoundCue[] = [];
  readonly words: FoundWord[] = [];
  readonly times = new NestedTimes();
  readonly mask: CaptionMask;
  head: XmlNode | null = null;
  /** The first language that is stated; empty for none. */
  language = "";
  readonly #text: string;
  readonly #open: Open[] = [];
  #tree: XmlTree | null = null;
  #rates: TimeRates = readRates(() => null);
  #namespace = NAMESPACE;
  #isRoot = true;
  #bodies = 0;
  #hidden = 0;

  constructor(text: string) {
    this.#text = text;
    this.mask = new CaptionMask(text);
  }

  open(element: XmlElement): void {
    if (this.#isRoot) this.#root(element);
    const { localName } = element;
    if (this.#tree !== null) this.#tree.open(element);
    else if (localName === "head" && this.#bodies === 0 && this.head === null) this.#tree = new XmlTree(element);
    const isBlock = BLOCKS.has(localName);
    if (localName === "body") this.#bodies += 1;
    const isHidden = HIDDEN.has(localName) || (localName === "span" && READING_AIDS.has(this.#attribute(element, "ruby", "styling") ?? ""));
    if (isHidden) this.#hidden += 1;
    if (this.#bodies > 0 && !isBlock) {
      if (localName === "br" && this.#hidden === 0) this.mask.lineBreak(element.span);
      else this.mask.sign(element.span);
    }
    this.#open.push(this.#begin(element, isBlock, isHidden));
  }

  close({ localName }: XmlElement, span: Span): void {
    this.#closeTree();
    const open = this.#open.pop();
    if (open === undefined) return;
    if (open.isHidden) this.#hidden -= 1;
    if (this.#bodies > 0 && !open.isBlock) this.mask.sign(span);
    if (localName === "body") this.#bodies -= 1;
    if (open.endsWord && open.word !== null && open.word.start !== -1) this.words.push(open.word);
  }

  text(span: Span): void {
    this.#tree?.text(this.#text.slice(span.start, span.end));
    if (this.#bodies === 0) return;
    if (this.#hidden > 0) {
      this.mask.sign(span);
      return;
    }
    let { start, end } = span;
    while (start < end && isXmlSpace(this.#text.charCodeAt(start))) start += 1;
    while (end > start && isXmlSpace(this.#text.charCodeAt(end - 1))) end -= 1;
    if (start === end) return;
    this.mask.words(span);
    this.#say(start, end);
  }

  reference(span: Span, characters: string): void {
    this.#tree?.text(characters);
    if (this.#bodies === 0) return;
    if (this.#hidden > 0) this.mask.sign(span);
    else this.#say(span.start, span.end);
  }

  comment(span: Span): void {
    this.sign(span);
  }

  instruction(span: Span): void {
    this.sign(span);
  }

  sign(span: Span): void {
    if (this.#bodies > 0) this.mask.sign(span);
  }

  #root(element: XmlElement): void {
    this.#isRoot = false;
    if (element.namespace !== "") this.#namespace = element.namespace;
    this.#rates = readRates((name) => this.#attribute(element, name, "parameter"));
  }

  /** An attribute in one of the namespaces beside that of the document; files mix those of several versions. */
  #attribute(element: XmlElement, name: string, part: "metadata" | "parameter" | "styling"): string | null {
    return element.attribute(name, `${this.#namespace}#${part}`) ?? element.attribute(name, `${NAMESPACE}#${part}`) ?? element.attribute(name);
  }

  #begin(element: XmlElement, isBlock: boolean, isHidden: boolean): Open {
    const around = this.#open.at(-1)?.owner ?? null;
    if (this.language === "") this.language = element.attribute("lang", XML_NAMESPACE) ?? "";
    const stated = this.#bodies === 0 ? NO_TIMES : this.#stated(element);
    const isTimed = stated !== NO_TIMES;
    const pointed = this.#bodies === 0 ? [] : idsOf(this.#attribute(element, "agent", "metadata"));
    const voice = pointed.length === 0 ? (around?.voice ?? null) : pointed.join(AND);
    const timed = isTimed || isBlock || around === null ? this.#timed(around?.timed ?? null, stated) : around.timed;
    const isWord = isTimed && !isBlock && around?.timed.isStated === true;
    const isOwner = isBlock || around === null || (isTimed && !isWord) || voice !== around.voice;
    // Words with a voice of their own are a cue.
    const word = isOwner ? null : isWord ? { timed, start: -1, end: -1 } : (this.#open.at(-1)?.word ?? null);
    return {
      owner: isOwner ? { timed, voice, tag: element.span } : around,
      word,
      endsWord: isWord && !isOwner,
      isHidden,
      isBlock,
    };
  }

  #timed(around: TimedElement | null, stated: StatedTimes): TimedElement {
    const timed = new TimedElement(around, stated);
    if (around !== null) this.times.see(around, stated.begin, timed);
    return timed;
  }

  #stated(element: XmlElement): StatedTimes {
    const [begin, end, dur] = ["begin", "end", "dur"].map((name) => {
      const written = element.attribute(name);
      return written === null ? null : readTimeExpression(written, this.#rates);
    });
    const isSequence = element.attribute("timeContainer") === "seq";
    if ((begin ?? end ?? dur ?? null) === null && !isSequence) return NO_TIMES;
    return { begin: begin ?? null, end: end ?? null, dur: dur ?? null, isSequence };
  }

  #say(start: number, end: number): void {
    const open = this.#open.at(-1);
    if (open === undefined) return;
    const cue = this.cues.at(-1);
    if (cue?.owner === open.owner) cue.end = end;
    else this.cues.push({ owner: open.owner, start, end });
    if (open.word === null) return;
    if (open.word.start === -1) open.word.start = start;
    open.word.end = end;
  }

  #closeTree(): void {
    if (this.#tree === null) return;
    this.#tree.close();
    if (!this.#tree.isClosed) return;
    this.head = this.#tree.root;
    this.#tree = null;
  }
}

const NO_TIMES: StatedTimes = { begin: null, end: null, dur: null, isSequence: false };
