import type { Location, Span } from "@colloquy/corpus-schema";
import type { KnownTurn, SourceDocument } from "../source-format.js";
import { readClock } from "../times/read-clock.js";
import type { TimeFindings } from "../times/time-findings.js";
import { XML_NAMESPACE } from "../xml/namespace-scopes.js";
import { OutsideBlocks } from "../xml/outside-blocks.js";
import type { XmlHandler } from "../xml/read-xml.js";
import { GAP, TextView, type Gap, type Mark } from "../xml/text-view.js";
import { TurnRecorder } from "../xml/turn-recorder.js";
import type { XmlElement } from "../xml/xml-element.js";
import { NameParts, speakerAhead } from "./name-parts.js";
import { ASIDE_WORDS, END_NAMES, HEADING_WORDS, plainName, SPEAKER_ELEMENTS, START_NAMES, WHOLE_NAMES } from "./xml-names.table.js";
import { whoOf, type XmlPlan } from "./xml-survey.js";

/**
 * What an element is to a transcript:
 * - `speech`: its attribute says who speaks;
 * - `speaker`: the name of who speaks next; `parts`: a name in parts; `name`: one, if it ends in a colon;
 * - `time`: when what is around it begins or ends.
 */
type Kind = "plain" | "speech" | "speaker" | "parts" | "name" | "heading" | "aside" | "time";

interface Open {
  readonly kind: Kind;
  readonly element: XmlElement;
  readonly gap: Gap;
  /** What is read in it; null within lines. */
  readonly mark: Mark | null;
  start: string | null;
  end: string | null;
}

/** How far the words of an element are looked at before they are read. */
const AHEAD = 60;
/** What follows a word without a space. */
const SIGN = /^\s*[.,;:?!…]+\s*$/;
const ENDS_LABEL = /[:：]\s*$/u;

/** Walks over XML of no known form, by a plan that was learned from it. */
export class OtherXmlWalker implements XmlHandler {
  readonly #text: string;
  readonly #plan: XmlPlan;
  readonly #view: TextView;
  readonly #turns: TurnRecorder;
  readonly #outside: OutsideBlocks;
  readonly #open: Open[] = [];
  readonly #people = new Map<string, string>();
  readonly #stretches: { readonly mark: Mark; readonly start: string; readonly end: string | null; readonly isWord: boolean; readonly place: Span }[] = [];
  #hidden = 0;
  #speeches = 0;
  #parts: NameParts | null = null;
  /** The pieces of a name that is being read. */
  #naming: string[] | null = null;
  /** The name that may stand at the beginning of what is said. */
  #expected: string | null = null;
  #labelStart = -1;
  /** How deep the element lies that holds the speech of the last speaker. */
  #depth = 0;
  #isSaid = false;

  constructor(text: string, plan: XmlPlan) {
    this.#text = text;
    this.#plan = plan;
    this.#view = new TextView(text);
    this.#turns = new TurnRecorder(this.#view);
    this.#outside = new OutsideBlocks(this.#view);
  }

  open(element: XmlElement): void {
    this.#addPerson(element);
    const kind = this.#kindOf(element);
    const gap = this.#gapOf(element);
    const isHidden = this.#hidden > 0 || kind === "time";
    const isBlock = gap === GAP.block && !isHidden;
    const start = timeOf(element, START_NAMES);
    const isMarked = isBlock || kind === "parts" || kind === "speaker" || (start !== null && !isHidden);
    const isOutside = isBlock && kind === "plain" && !this.#turns.isOpen;
    const open: Open = {
      kind,
      element,
      gap,
      mark: isOutside ? this.#outside.begin("text") : isMarked ? this.#view.enter() : null,
      start,
      end: timeOf(element, END_NAMES),
    };
    this.#open.push(open);
    if (kind === "parts") this.#parts = new NameParts();
    else if (this.#parts !== null) this.#parts.open(element.localName);
    if (kind === "time") this.#hidden += 1;
    if (!isHidden) this.#begin(element, kind, gap);
  }

  close({ localName }: XmlElement): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    const { kind, element, gap, mark, start, end } = open;
    if (kind === "time") this.#hidden -= 1;
    if (mark !== null) this.#view.leave(mark);
    if (kind === "parts") this.#endParts(mark);
    else this.#parts?.close();
    if (mark !== null && start !== null) this.#stretches.push({ mark, start, end, isWord: gap === GAP.space, place: element.span });
    if (kind === "time") this.#endTime(element, localName);
    if (this.#hidden > 0) return;
    this.#end(kind, mark);
    this.#view.break(gap);
    if (this.#plan.hasSpeakers && this.#open.length <= this.#depth) this.#endScope();
  }

  text(span: Span): void {
    this.#parts?.text(this.#text.slice(span.start, span.end));
    if (this.#hidden > 0) return;
    const words = this.#text.slice(span.start, span.end);
    if (SIGN.test(words) && this.#plan.tokens.has(this.#open.at(-1)?.element.localName ?? "")) this.#view.glue();
    this.#naming?.push(words);
    const from = words.trim() === "" || this.#naming !== null || this.#parts !== null ? span.start : this.#label(span, words);
    this.#view.words({ start: from, end: span.end });
    if (this.#text.slice(from, span.end).trim() !== "" && this.#naming === null && this.#parts === null) this.#isSaid = true;
  }

  reference(span: Span, characters: string): void {
    this.#parts?.text(characters);
    if (this.#hidden > 0) return;
    this.#naming?.push(characters);
    this.#view.reference(span, characters);
  }

  finish(times: TimeFindings): Pick<SourceDocument, "markup" | "styles" | "locations" | "known"> {
    this.#turns.end();
    this.#outside.finish(this.#turns.turns);
    this.#view.finish();
    return { markup: this.#view.edits, styles: this.#view.styles, locations: this.#locations(times), known: { turns: this.#relabelled() } };
  }

  #kindOf(element: XmlElement): Kind {
    const name = plainName(element.localName);
    if (this.#hidden > 0 || this.#parts !== null) return "plain";
    const who = this.#plan.attribute === null || this.#speeches > 0 ? null : whoOf(element);
    if (who !== null && who.attribute === this.#plan.attribute && this.#plan.speeches.has(element.localName)) return "speech";
    if (this.#plan.timed.has(element.localName) && this.#speeches === 0) return "speech";
    if (this.#isTime(element, name)) return "time";
    if (this.#plan.hasSpeakers && SPEAKER_ELEMENTS.has(name) && this.#naming === null) {
      const found = speakerAhead(this.#text, element);
      if (found !== null) return found;
    }
    if (this.#plan.hasSpeakers && this.#naming === null && WHOLE_NAMES.has(name) && ENDS_LABEL.test(this.#ahead(element) ?? "")) return "speaker";
    if (this.#plan.inline.has(element.localName) || this.#plan.tokens.has(element.localName)) return "plain";
    if (ASIDE_WORDS.test(name)) return "aside";
    return HEADING_WORDS.test(name) && this.#speeches === 0 ? "heading" : "plain";
  }

  #gapOf({ localName, isEmpty }: XmlElement): Gap {
    const { inline, tokens } = this.#plan;
    if (this.#parts !== null) return GAP.space;
    if (inline.has(localName)) return GAP.none;
    return tokens.has(localName) || (isEmpty && tokens.size > 0) ? GAP.space : GAP.block;
  }

  /** The words of an element without others in it; null where there are more than a name or a time has. */
  #ahead({ span, isEmpty }: XmlElement): string | null {
    if (isEmpty) return null;
    const words = this.#text.slice(span.end, span.end + AHEAD);
    const end = words.indexOf("<");
    return end === -1 || words[end + 1] !== "/" ? null : words.slice(0, end);
  }

  #isTime(element: XmlElement, name: string): boolean {
    if (!START_NAMES.has(name) && !END_NAMES.has(name)) return false;
    const words = this.#ahead(element);
    return words !== null && !Number.isNaN(readClock(words).startMs);
  }

  #begin(element: XmlElement, kind: Kind, gap: Gap): void {
    this.#view.break(gap);
    if (kind === "speech") {
      const value = this.#plan.attribute === null ? null : (whoOf(element)?.value ?? "");
      this.#speeches += 1;
      this.#turns.begin(value, null);
      this.#expected = value;
    } else if (kind === "speaker") {
      this.#turns.end();
      this.#naming = [];
    } else if (kind === "heading") {
      if (this.#plan.hasSpeakers) this.#turns.end();
      this.#turns.part();
      this.#view.beginStyle(this.#isTitle(element) ? "heading" : "aside");
    } else if (kind === "aside") this.#view.beginStyle("aside");
  }

  /** Above the first words that are said, what comes again is the heading of a part and no title. */
  #isTitle({ localName }: XmlElement): boolean {
    const isKnown = this.#plan.attribute !== null || this.#plan.hasSpeakers;
    return !isKnown || this.#turns.turns.length > 0 || this.#plan.single.has(localName);
  }

  #end(kind: Kind, mark: Mark | null): void {
    if (kind === "heading" || kind === "aside") this.#view.endStyle();
    else if (kind === "speech") {
      this.#speeches -= 1;
      this.#expected = null;
      this.#turns.end();
    } else if (kind === "speaker") {
      const name = nameOf((this.#naming ?? []).join(""));
      this.#naming = null;
      if (name !== "") this.#speak(name, mark === null || mark.start === -1 ? null : { start: mark.start, end: mark.end });
    }
  }

  /** A name in parts: where words with a colon follow in the same line, they belong to its label. */
  #endParts(mark: Mark | null): void {
    const parts = this.#parts;
    this.#parts = null;
    this.#turns.end();
    if (parts === null || mark === null || mark.start === -1) return;
    const { name, isInOrder } = parts.name();
    const span = { start: mark.start, end: mark.end };
    if (!isInOrder) this.#view.style(span, "aside");
    this.#speak(name, isInOrder ? span : null);
    this.#expected = "";
    this.#labelStart = isInOrder ? span.start : -1;
  }

  #speak(name: string, label: Span | null): void {
    this.#turns.begin(name, label);
    this.#depth = this.#open.length - 1;
    this.#isSaid = false;
  }

  /** What holds the name of a speaker ends. What holds nothing else but the name is passed over: the speech follows. */
  #endScope(): void {
    this.#expected = null;
    if (this.#isSaid) this.#turns.end();
    else this.#depth = this.#open.length - 1;
  }

  /** The name at the beginning of what is said is its label: gives the offset after it. */
  #label({ start }: Span, words: string): number {
    const expected = this.#expected;
    this.#expected = null;
    if (expected === null || !this.#turns.isOpen) return start;
    const from = start + words.length - words.trimStart().length;
    const length = expected === "" ? (/^[^:：]{1,120}[:：]/u.exec(words.trimStart())?.[0].length ?? 0) : lengthOfName(words.trimStart(), expected);
    if (length === 0) return start;
    const end = from + length;
    this.#view.words({ start: from, end });
    const name = expected === "" ? nameOf(this.#text.slice(from, end)) : expected;
    this.#turns.named(name, { start: expected === "" && this.#labelStart !== -1 ? this.#labelStart : from, end });
    return end;
  }

  #addPerson(element: XmlElement): void {
    const name = element.attribute("name") ?? element.attribute("Name");
    const id = element.attribute("id", XML_NAMESPACE) ?? element.attribute("id") ?? element.attribute("code");
    if (id !== null && name !== null && name.trim() !== "" && !this.#people.has(id)) this.#people.set(id, nameOf(name));
  }

  #endTime(element: XmlElement, localName: string): void {
    const around = this.#open.at(-1);
    const words = this.#ahead(element);
    if (around === undefined || words === null) return;
    if (START_NAMES.has(plainName(localName))) around.start ??= withUnit(words, localName);
    else around.end ??= withUnit(words, localName);
  }

  #relabelled(): KnownTurn[] {
    return this.#turns.turns.map((turn) => ({ ...turn, speaker: this.#people.get((turn.speaker ?? "").replace(/^#/, "")) ?? turn.speaker }));
  }

  #locations(times: TimeFindings): Location[] {
    return this.#stretches
      .sort((a, b) => a.mark.start - b.mark.start || b.mark.end - a.mark.end)
      .flatMap(({ mark, start, end, isWord, place }): Location[] => {
        if (mark.start === -1) return [];
        const judged = times.judge(readClock(start).startMs, end === null ? null : readClock(end).startMs, place);
        return judged === null ? [] : [{ kind: isWord ? "word" : "cue", span: { start: mark.start, end: mark.end }, ...judged }];
      });
  }
}

/** The time that an attribute gives; null for none, and for what is no time. */
function timeOf(element: XmlElement, names: ReadonlySet<string>): string | null {
  for (const { localName, value } of element.attributes) {
    if (names.has(plainName(localName)) && !Number.isNaN(readClock(value).startMs)) return withUnit(value, localName);
  }
  return null;
}

function withUnit(value: string, name: string): string {
  return /ms$/i.test(name) && /^\s*\d+\s*$/.test(value) ? `${value.trim()} ms` : value;
}

function nameOf(written: string): string {
  return written.replace(/\s+/g, " ").trim().replace(/(?<![\s:：.])[\s:：.]+$/u, "");
}

/** How long a name at the beginning of words is, with the sign after it; 0 where it does not stand there. */
function lengthOfName(words: string, name: string): number {
  if (!words.toLowerCase().startsWith(name.toLowerCase())) return 0;
  return name.length + (/^\s?[:：.]/u.exec(words.slice(name.length))?.[0].length ?? 0);
}
