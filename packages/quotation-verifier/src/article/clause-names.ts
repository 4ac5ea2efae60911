import type { Token } from "../fold/token.js";
import { LANGUAGES } from "../languages/all-languages.js";
import { isTitleWord, nameWords } from "../speaker/matches-speaker.js";
import { NAME_PARTICLES } from "../speaker/names.table.js";
import { DETERMINERS, NAME_PHRASES, PREPOSITIONS, SPEECH_NOUNS, SPOKESPEOPLE } from "./attribution.table.js";
import type { Attribution } from "./find-attribution.js";
import { findNames, type NameRange } from "./find-names.js";
import { isOffice, type KnownSpeakers } from "./known-speakers.js";
import { REPORTING_VERBS } from "./reporting-verbs.table.js";

/** The names on one side of a quotation, and what each of them is in its sentence. */
export class ClauseNames {
  readonly ranges: readonly NameRange[];

  private readonly tokens: readonly Token[];
  private readonly known: KnownSpeakers;

  constructor(tokens: readonly Token[], known: KnownSpeakers) {
    this.tokens = tokens;
    this.known = known;
    this.ranges = findNames(tokens).flatMap((range) => this.parts(this.withoutVerb(range)));
  }

  at(at: number): NameRange | undefined {
    return this.ranges.find(({ from, to }) => from <= at && at < to);
  }

  /** The name that ends in front of a place. */
  endingAt(to: number): NameRange | undefined {
    return this.ranges.find((range) => range.to === to);
  }

  isKnown({ to }: NameRange): boolean {
    return this.known.isKnown(this.tokens[to - 1]?.raw ?? "");
  }

  /** `of Osei`, `to the Post`, `Osei’s` */
  isObject(range: NameRange): boolean {
    return this.isGenitive(range) || this.prepositionOf(range) !== -1;
  }

  /** Where the preposition of a name stands; -1 where it has none. */
  prepositionOf({ from }: NameRange): number {
    const isPreposition = (at: number): boolean => PREPOSITIONS.has(this.tokens[at]?.key ?? "");
    if (isPreposition(from - 1)) return from - 1;
    return DETERMINERS.has(this.tokens[from - 1]?.key ?? "") && isPreposition(from - 2) ? from - 2 : -1;
  }

  isGenitive({ to }: NameRange): boolean {
    return /['’]s$/.test(this.tokens[to - 1]?.raw ?? "");
  }

  /** A single unknown word at the beginning of the sentence or behind an article may be no name. */
  isThing(range: NameRange): boolean {
    const { from, to } = range;
    return to === from + 1 && !this.isKnown(range) && (from === 0 || DETERMINERS.has(this.tokens[from - 1]?.key ?? ""));
  }

  /** A word for an office that is not part of a longer name, and not `the mayor’s`. */
  isHolder(at: number): boolean {
    const { key = "", raw = "" } = this.tokens[at] ?? {};
    const name = this.at(at);
    return isOffice(key) && !/['’]s$/.test(raw) && (name === undefined || name.to === name.from + 1);
  }

  pronoun(at: number): Attribution {
    return { claim: "", span: this.spanOf(at, at + 1), by: "pronoun", asks: false };
  }

  office(at: number): Attribution {
    return { claim: this.known.holderOf(this.tokens[at]?.key ?? "") ?? "", span: this.spanOf(at, at + 1), by: "office", asks: false };
  }

  /** Somebody whom the sentence does not name. */
  nobody(at: number): Attribution {
    return { ...this.pronoun(at), by: "office" };
  }

  attribute(range: NameRange): Attribution {
    const { to } = range;
    // `die Frau`, `le Conseil`: with an article other than the English one it is no name.
    const article = this.tokens[range.from - 1]?.key ?? "the";
    if (article !== "the" && this.isThing(range) && range.from > 0) return this.nobody(range.from);
    const office = this.officeIn(range);
    if (office !== null) return office;
    const from = this.nameStart(range);
    const claim = this.textOf(from, to).replace(/['’]s$/, "");
    const given = from === to - 1 && !this.isKnown(range) ? this.known.givenHolder(claim) : null;
    return { claim: given ?? this.known.baseForm(claim), span: this.spanOf(from, to), by: "name", asks: false };
  }

  /** `Madam Mayor`, `Mayor`, `Haven Mayor`: nothing but titles, or words that describe one speaker. */
  private officeIn(range: NameRange): Attribution | null {
    const { from, to } = range;
    const words = nameWords(this.textOf(from, to));
    const described = this.isKnown(range) || this.isGenitive(range) ? null : this.known.describedAs(words);
    if (described !== null) return { claim: described, span: this.spanOf(from, to), by: "office", asks: false };
    if (this.isKnown(range) || !words.every((word) => isOffice(word) || isTitleWord(word, LANGUAGES.honorifics))) return null;
    if (this.isGenitive(range)) return this.nobody(from);
    const at = this.tokens.findLastIndex(({ key }, place) => place >= from && place < to && isOffice(key));
    return at === -1 ? this.nobody(from) : this.office(at);
  }

  /**
   * Where the name begins in a run of capitals: the longest that a transcript has; else, in front of a family name
   * that one has, the titles beside it (`Haven Mayor Osei`), and nothing of what stands in front of them.
   */
  private nameStart(range: NameRange): number {
    const { from, to } = range;
    for (let start = from; start < to - 1; start += 1) {
      if (this.known.hasName(this.textOf(start, to))) return start;
    }
    if (!this.isKnown(range)) return from;
    let start = to - 1;
    const isTitle = (at: number): boolean => nameWords(this.tokens[at]?.raw ?? "").some((word) => isTitleWord(word, LANGUAGES.honorifics));
    while (start > from && (isTitle(start - 1) || this.tokens[start - 1]?.key === ".")) start -= 1;
    while (this.tokens[start]?.key === ".") start += 1;
    const inFront = this.tokens[start - 1];
    const isEnded = start < to - 1 || isOffice(inFront?.key ?? "") || /['’]s$/.test(inFront?.raw ?? "");
    return isEnded ? start : from;
  }

  /** A verb or a preposition with a capital at the beginning of a sentence is no part of the name: `Said Osei: “…”`. */
  private withoutVerb(range: NameRange): NameRange {
    const { from, to } = range;
    const key = this.tokens[0]?.key ?? "";
    if (from > 0 || to < 2 || !(REPORTING_VERBS.has(key) || NAME_PHRASES.has(key)) || !this.isKnown(range)) return range;
    return this.known.hasName(this.textOf(from, to)) ? range : { from: 1, to };
  }

  /** Nouns have capitals in German: `Oseis Antwort` and `Antwort von Osei` are a name and a noun for what is said. */
  private parts(range: NameRange): NameRange[] {
    const { from, to } = range;
    const noun = this.tokens.findIndex(({ key }, at) => at >= from && at < to && (SPEECH_NOUNS.has(key) || SPOKESPEOPLE.has(key)));
    if (noun === -1) return [range];
    const behind = NAME_PARTICLES.has(this.tokens[noun + 1]?.key ?? "") ? { from: noun + 2, to } : { from: noun + 1, to };
    // `Ответ Орловой`
    if (noun === from && behind.from === from + 1 && behind.from < to && this.isKnown(range)) return this.known.hasName(this.textOf(from, to)) ? [range] : [{ from: from + 1, to }];
    const parts = [{ from, to: noun }, behind].filter((part) => part.from < part.to && this.isKnown(part));
    return parts.length === 0 || (behind.from === noun + 1 && behind.to > behind.from) ? [range] : parts;
  }

  private textOf(from: number, to: number): string {
    return this.tokens
      .slice(from, to)
      .map((token, at) => (at > 0 && token.before !== "" ? ` ${token.raw}` : token.raw))
      .join("");
  }

  private spanOf(from: number, to: number): Attribution["span"] {
    return { start: this.tokens[from]?.start ?? 0, end: this.tokens[to - 1]?.end ?? 0 };
  }
}
