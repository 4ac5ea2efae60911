import type { Span } from "@colloquy/corpus-schema";
import { readClock } from "../times/read-clock.js";
import type { XmlHandler } from "../xml/read-xml.js";
import type { XmlElement } from "../xml/xml-element.js";
import { END_NAMES, INLINE_ELEMENTS, NAME_ATTRIBUTES, plainName, SPEAKER_ATTRIBUTES, SPEAKER_ELEMENTS, SPEECH_ELEMENTS, START_NAMES } from "./xml-names.table.js";

/** What is known of all elements of one name. */
interface Kind {
  count: number;
  words: number;
  /** How many stand beside words, as those of emphasis do. */
  beside: number;
  /** How many follow another one of their name. */
  inRow: number;
}

interface Open {
  readonly element: XmlElement;
  readonly children: string[];
  words: number;
  hasText: boolean;
  readonly who: Who | null;
  /** Whether it says when it begins. */
  isTimed: boolean;
  /** What it begins with. */
  opening: string;
  /** Whether one around it says who speaks. */
  readonly isWithin: boolean;
}

/** What an element says of who speaks. */
export interface Who {
  /** In the form of the lists. */
  readonly attribute: string;
  readonly value: string;
}

/** How a document says who speaks. */
export interface XmlPlan {
  /** The attribute of a speech that names its speaker, in the form of the lists; null for none. */
  readonly attribute: string | null;
  /** The elements that have it, and hold words. */
  readonly speeches: ReadonlySet<string>;
  /** Whether elements with names stand before what is said. */
  readonly hasSpeakers: boolean;
  /** Where nothing says who speaks: elements that have times, and hold words. */
  readonly timed: ReadonlySet<string>;
  /** Elements within lines, and single words that each have an element. */
  readonly inline: ReadonlySet<string>;
  readonly tokens: ReadonlySet<string>;
  /** Elements of which there is only one, as of the title of a document. */
  readonly single: ReadonlySet<string>;
}

const FEW = 2;
/** How much of the beginning of an element is looked at. */
const MAX_LABEL = 80;
const MAX_NAME_WORDS = 14;
/** So much of the words must be in speeches. */
const SHARE = 0.3;
const WORDS_OF_TOKEN = 1.3;
/** What begins with the name of who speaks. */
const LABEL = /^\s*(?:(?:>>|[-–—])|[\p{L}][^:：.!?\n]{0,40}[:：])/u;

/** Learns from a whole document which of its elements are lines, words and speeches. */
export class XmlSurvey implements XmlHandler {
  readonly #text: string;
  readonly #kinds = new Map<string, Kind>();
  readonly #speeches = new Map<string, { count: number; words: number; readonly names: Set<string> }>();
  readonly #open: Open[] = [];
  readonly #timed = { names: new Set<string>(), count: 0, words: 0, labels: 0 };
  #words = 0;
  #speakers = 0;

  constructor(text: string) {
    this.#text = text;
  }

  open(element: XmlElement): void {
    const parent = this.#open.at(-1);
    parent?.children.push(element.localName);
    const isWithin = parent !== undefined && (parent.isWithin || parent.who !== null);
    const isTimed = element.attributes.some(({ localName, value }) => START_NAMES.has(plainName(localName)) && isTime(value));
    this.#open.push({ element, children: [], words: 0, hasText: false, who: whoOf(element), isTimed, opening: "", isWithin });
  }

  close(): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    const { element, words, hasText, children, who } = open;
    const parent = this.#open.at(-1);
    if (parent !== undefined) {
      parent.words += words;
      if (START_NAMES.has(plainName(element.localName)) && isTime(open.opening)) parent.isTimed = true;
      else if (parent.opening === "" && !END_NAMES.has(plainName(element.localName))) parent.opening = open.opening;
    }
    const kind = this.#kindOf(element.localName);
    kind.count += 1;
    kind.words += words;
    children.forEach((child, index) => {
      const found = this.#kindOf(child);
      if (hasText) found.beside += 1;
      if (children[index - 1] === child) found.inRow += 1;
    });
    if (words === 0) return;
    if (open.isTimed) this.#addTimed(open);
    if (SPEAKER_ELEMENTS.has(plainName(element.localName)) && words <= MAX_NAME_WORDS) this.#speakers += 1;
    if (who === null || open.isWithin) return;
    const speeches = this.#speeches.get(who.attribute) ?? { count: 0, words: 0, names: new Set<string>() };
    speeches.count += 1;
    speeches.words += words;
    speeches.names.add(element.localName);
    this.#speeches.set(who.attribute, speeches);
  }

  text({ start, end }: Span): void {
    const words = this.#text.slice(start, end).split(/\s+/).filter((word) => word !== "").length;
    this.#words += words;
    const open = this.#open.at(-1);
    if (open === undefined || words === 0) return;
    open.words += words;
    open.hasText = true;
    if (open.opening === "") open.opening = this.#text.slice(start, Math.min(end, start + MAX_LABEL));
  }

  reference(span: Span): void {
    this.text(span);
  }

  plan(): XmlPlan {
    const [best] = [...this.#speeches].filter(([, { count, words }]) => count >= FEW && words >= SHARE * this.#words).sort(([, a], [, b]) => b.words - a.words);
    const { names, count, words, labels } = this.#timed;
    const isTimed = count >= FEW && words >= SHARE * this.#words && labels < FEW;
    const hasSpeakers = best === undefined && this.#speakers >= (isTimed ? 1 : FEW);
    const kinds = [...this.#kinds].filter(([name]) => !SPEAKER_ELEMENTS.has(plainName(name)));
    return {
      attribute: best?.[0] ?? null,
      speeches: best?.[1].names ?? new Set(),
      hasSpeakers,
      timed: best === undefined && !hasSpeakers && isTimed ? names : new Set(),
      inline: new Set(kinds.filter(([name, { beside, count }]) => beside > count / 2 || INLINE_ELEMENTS.has(name.toLowerCase())).map(([name]) => name)),
      tokens: new Set(kinds.filter(([, { words, count, inRow }]) => words > 0 && words <= WORDS_OF_TOKEN * count && inRow > count / 2).map(([name]) => name)),
      single: new Set(kinds.filter(([, { count }]) => count === 1).map(([name]) => name)),
    };
  }

  #addTimed({ element, words, opening }: Open): void {
    this.#timed.names.add(element.localName);
    this.#timed.count += 1;
    this.#timed.words += words;
    if (LABEL.test(opening)) this.#timed.labels += 1;
  }

  #kindOf(name: string): Kind {
    const known = this.#kinds.get(name) ?? { count: 0, words: 0, beside: 0, inRow: 0 };
    this.#kinds.set(name, known);
    return known;
  }
}

function isTime(words: string): boolean {
  return !Number.isNaN(readClock(words).startMs);
}

/** What an element says of who speaks, by the best of its attributes; null for nothing. */
export function whoOf(element: XmlElement): Who | null {
  if (element.attributes.length === 0) return null;
  const values = new Map(element.attributes.map(({ localName, value }) => [plainName(localName), value.replace(/\s+/g, " ").trim()]));
  const names = SPEECH_ELEMENTS.has(plainName(element.localName)) ? [...SPEAKER_ATTRIBUTES, ...NAME_ATTRIBUTES] : SPEAKER_ATTRIBUTES;
  const attribute = names.find((name) => (values.get(name) ?? "") !== "");
  return attribute === undefined ? null : { attribute, value: values.get(attribute) ?? "" };
}
