import type { Span } from "@colloquy/corpus-schema";
import type { Token } from "../fold/token.js";
import { LANGUAGES } from "../languages/all-languages.js";
import {
  ADDRESSING_VERBS,
  ATTRIBUTING_PHRASES,
  DETERMINERS,
  ENGLISH_VERBS,
  NAMING_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  REPORTING_VERBS,
} from "./attribution.table.js";
import { findNames, type NameRange } from "./find-names.js";
import { isOffice, type KnownSpeakers } from "./known-speakers.js";

/** Whom an article gives a quotation to. */
export interface Attribution {
  /** The name that is looked up; empty where a pronoun stands for it, or an office for nobody in particular. */
  readonly claim: string;
  /** Its place in the reading. Half-open, UTF-16. */
  readonly span: Span;
  readonly by: "name" | "pronoun" | "office";
}

/** The words of a sentence on both sides of a quotation, other quotations taken out. */
export interface Surroundings {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

/** A reporting verb this near to the quotation belongs to it before any other. */
const NEAR = 4;
/** How far its subject may be from a verb, on either side: `said the foreign minister, Tokaev`. */
const SUBJECT_REACH = 8;
/** How many words may stand between a name and the colon behind it. */
const LABEL_REACH = 2;

/**
 * Who is said to speak, from the sentence around a quotation: `said Tokaev`, `Tokaev said`, `according to Tokaev`,
 * `Tokaev:`, `— Tokaev`. A verb next to the quotation counts before one further off, one in front before one
 * behind.
 */
export function findAttribution({ before, after }: Surroundings, known: KnownSpeakers): Attribution | null {
  const inFront = new Clause(before.slice(-NEAR - SUBJECT_REACH), known);
  const behind = new Clause(after.slice(0, NEAR + SUBJECT_REACH), known);
  return (
    inFront.label(false) ??
    inFront.nearest(true, NEAR) ??
    behind.signature() ??
    behind.nearest(false, NEAR) ??
    new Clause(before, known).nearest(true, before.length) ??
    new Clause(after, known).nearest(false, after.length) ??
    inFront.label(true)
  );
}

/** Whether a sentence around a quotation has a verb, or a colon, that gives it to anybody. */
export function hasReportingVerb({ before, after }: Surroundings): boolean {
  return before.at(-1)?.key === ":" || [before, after].some((tokens) => tokens.some((_, at) => isVerb(tokens, at)));
}

/** Whether such a verb stands beside the quotation, or a name and a verb, or a colon. */
export function isVerbBeside({ before, after }: Surroundings): boolean {
  const last = before.length - 1;
  const isObject = DETERMINERS.has(before[last]?.key ?? "");
  const isBehind = isVerb(before, last) || (!isObject && isVerb(before, last - 1));
  return isBehind || before[last]?.key === ":" || [0, 1, 2, 3].some((at) => isVerb(after, at));
}

/** Whether the last word in front of a quotation only names something by it: `the word “…”`, `a pub called “…”`. */
export function isMention(before: readonly Token[]): boolean {
  const at = before.findLastIndex(({ kind }) => kind === "word");
  const key = before[at]?.key ?? "";
  if (!NAMING_WORDS.has(key)) return key === "as" && before[at - 1]?.key === "known";
  return !REPORTING_VERBS.has(key) || isParticiple(before, at);
}

/** A participle has no subject directly in front of it. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  if (!NAMING_WORDS.has(tokens[at]?.key ?? "") || previous === undefined || at !== tokens.length - 1) return false;
  return !/^\p{Lu}/u.test(previous.raw) && !PRONOUNS.has(previous.key) && !/^(?:has|had|have|also|a|who)$/.test(previous.key);
}

/** A verb is small, unless it begins the sentence: the United States state nothing. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !REPORTING_VERBS.has(token.key) || isParticiple(tokens, at)) return false;
  if (/^puts?$/.test(token.key) && tokens[at + 1]?.key !== "it") return false;
  return at === 0 || !(/^\p{Lu}/u.test(token.raw) || (tokens[at - 1]?.raw === "-" && token.before === ""));
}

/** The words on one side of a quotation. */
class Clause {
  private readonly names: readonly NameRange[];

  private readonly tokens: readonly Token[];
  private readonly known: KnownSpeakers;

  constructor(tokens: readonly Token[], known: KnownSpeakers) {
    this.tokens = tokens;
    this.known = known;
    this.names = findNames(tokens);
  }

  /** `Tokaev: “…”`, `Tokaev agrees: “…”`; or `Tokaev, visibly tired: “…”`, of a known speaker. */
  label(anywhere: boolean): Attribution | null {
    const end = this.tokens.length - 1;
    const name = this.names.findLast((range) =>
      anywhere ? this.isKnown(range) : range.to === end || (range.to >= end - LABEL_REACH && !this.isThing(range)),
    );
    if (this.tokens[end]?.key !== ":" || name === undefined) return null;
    // Beside a verb a name in front of the colon may be who is spoken to: `Osei told the Post: “…”`
    const from = name.to === end || anywhere ? 0 : name.from - 1;
    const hasVerb = this.tokens.some((_, at) => at >= from && isVerb(this.tokens, at));
    return hasVerb && !anywhere ? null : this.attribute(name);
  }

  /** `“…” — Tokaev` */
  signature(): Attribution | null {
    const start = this.tokens.findIndex(({ key }) => key !== "-");
    const name = start < 1 ? undefined : this.names.find(({ from }) => from === start);
    return name === undefined ? null : this.attribute(name);
  }

  /** By the first verb from the quotation on that says who speaks. */
  nearest(isBefore: boolean, reach: number): Attribution | null {
    for (let step = 0; step < Math.min(reach, this.tokens.length); step += 1) {
      const found = this.attributionAt(isBefore ? this.tokens.length - 1 - step : step, isBefore);
      if (found !== null) return found;
    }
    return null;
  }

  private attributionAt(at: number, isBefore: boolean): Attribution | null {
    const key = this.tokens[at]?.key ?? "";
    if (ATTRIBUTING_PHRASES.has(key) || ATTRIBUTING_PHRASES.has(`${this.tokens[at - 1]?.key ?? ""}-${key}`)) return this.behind(at).best;
    if (key === "so" && !isBefore) return this.soName(at);
    if (!isVerb(this.tokens, at)) return null;
    const subject = this.inFrontOf(at);
    if (subject.good !== null) return subject.good;
    // `told Osei`: behind these is who is spoken to, but for `“…?” asked Osei`.
    const isAddressed = ADDRESSING_VERBS.has(key) && !(key.startsWith("ask") && at === 0 && !isBefore);
    const previous = this.tokens[at - 1];
    // English turns the order round only behind the quotation: in `a neighbour said she …` the subject is the neighbour.
    const isDirect = ENGLISH_VERBS.has(key) && previous?.kind === "word";
    const inverted = isAddressed || isDirect ? NOBODY : this.behind(at);
    const next = this.tokens[at + 1];
    // A verb that stands alone has its subject in itself: `«…», añadió.`
    const isAlone = !ENGLISH_VERBS.has(key) && next?.kind !== "word";
    return inverted.good ?? subject.best ?? inverted.best ?? (isAlone && at <= 2 ? this.pronoun(at) : null);
  }

  /** `„…“, so Lind.` */
  private soName(at: number): Attribution | null {
    const name = this.names.find(({ from }) => from === at + 1);
    const next = this.tokens[name?.to ?? 0];
    return name !== undefined && this.isKnown(name) && next?.kind !== "word" ? this.attribute(name) : null;
  }

  /** The nearest name, pronoun or office in front of a verb; none beyond another verb, whose subject it is. */
  private inFrontOf(verb: number): Candidates {
    const isApposed = this.tokens[verb - 1]?.key === ",";
    let best: Attribution | null = null;
    for (let at = verb - 1; at >= Math.max(0, verb - SUBJECT_REACH); at -= 1) {
      const token = this.tokens[at];
      if (token === undefined || isVerb(this.tokens, at)) break;
      const name = this.nameAt(at);
      if (PRONOUNS.has(token.key)) return { good: this.pronoun(at), best };
      if (this.isHolder(at) && (name === undefined || name.to === name.from + 1)) {
        const office = this.office(at);
        if (!isApposed) return { good: office, best };
        best ??= office;
      } else if (name !== undefined) {
        const found = this.attribute(this.subjectOf(name));
        if (!this.isObject(name) && !this.isThing(name)) return { good: found, best };
        best ??= found;
        at = name.from;
      }
    }
    return { good: null, best };
  }

  /** The same behind a verb or a phrase. */
  private behind(verb: number): Candidates {
    let best: Attribution | null = null;
    for (let at = verb + 1; at <= verb + SUBJECT_REACH; at += 1) {
      const token = this.tokens[at];
      if (token === undefined || isVerb(this.tokens, at)) break;
      const name = this.nameAt(at);
      if (PRONOUNS.has(token.key) && at <= verb + 2) return { good: this.pronoun(at), best: this.pronoun(at) };
      if (this.isHolder(at) && (name === undefined || name.to === name.from + 1)) best ??= this.office(at);
      else if (name !== undefined) {
        const isObject = (name.from > verb + 1 || this.isGenitive(name)) && this.isObject(name);
        const isGood = !isObject && !this.isThing(name) && (best?.by !== "office" || this.isKnown(name));
        const found = this.attribute(name);
        if (isGood) return { good: found, best: found };
        if (!isObject) best ??= found;
        at = name.to - 1;
      }
    }
    return { good: best?.by === "office" ? best : null, best };
  }

  /** A word for an office, and not `the mayor’s`. */
  private isHolder(at: number): boolean {
    const { key = "", raw = "" } = this.tokens[at] ?? {};
    return isOffice(key) && !/['’]s$/.test(raw);
  }

  private nameAt(at: number): NameRange | undefined {
    return this.names.find(({ from, to }) => from <= at && at < to);
  }

  /** `Tokaev, minister of Kazakhstan, said`: an apposition between commas is not the subject, the name before it is. */
  private subjectOf(name: NameRange): NameRange {
    const previous = this.names[this.names.indexOf(name) - 1];
    if (previous === undefined || this.isObject(previous) || this.tokens[name.to]?.key !== ",") return name;
    return this.tokens[previous.to]?.key === "," && name.to - previous.to <= SUBJECT_REACH ? previous : name;
  }

  private isKnown({ to }: NameRange): boolean {
    return this.known.isKnown(this.tokens[to - 1]?.raw ?? "");
  }

  /** `of Osei`, `Osei’s` */
  private isObject(name: NameRange): boolean {
    return this.isGenitive(name) || PREPOSITIONS.has(this.tokens[name.from - 1]?.key ?? "");
  }

  private isGenitive({ to }: NameRange): boolean {
    return /['’]s$/.test(this.tokens[to - 1]?.raw ?? "");
  }

  /** A single unknown word at the beginning of the sentence or behind an article may be no name. */
  private isThing(name: NameRange): boolean {
    const { from, to } = name;
    return to === from + 1 && !this.isKnown(name) && (from === 0 || DETERMINERS.has(this.tokens[from - 1]?.key ?? ""));
  }

  private pronoun(at: number): Attribution {
    const { start = 0, end = 0 } = this.tokens[at] ?? {};
    return { claim: "", span: { start, end }, by: "pronoun" };
  }

  private office(at: number): Attribution {
    const { key = "", start = 0, end = 0 } = this.tokens[at] ?? {};
    return { claim: this.known.holderOf(key) ?? "", span: { start, end }, by: "office" };
  }

  private attribute(range: NameRange): Attribution {
    const { to } = range;
    let { from } = range;
    // `die Frau`, `le Conseil`: with an article other than the English one it is no name.
    const article = this.tokens[from - 1]?.key ?? "the";
    if (article !== "the" && this.isThing(range) && from > 0) return { ...this.pronoun(from), by: "office" };
    // Offices in other languages than that of the forms of address are no part of a name.
    while (from < to - 1 && isOffice(this.tokens[from]?.key ?? "") && !LANGUAGES.honorifics.has(this.tokens[from]?.key ?? "")) from += 1;
    const name = this.tokens.slice(from, to);
    const claim = name
      .map((token, at) => (at > 0 && token.before !== "" ? ` ${token.raw}` : token.raw))
      .join("")
      .replace(/['’]s$/, "");
    return { claim: this.known.baseForm(claim), span: { start: name[0]?.start ?? 0, end: name.at(-1)?.end ?? 0 }, by: "name" };
  }
}

/** Who may be meant beside a verb: surely, or for want of others. */
interface Candidates {
  readonly good: Attribution | null;
  readonly best: Attribution | null;
}

const NOBODY: Candidates = { good: null, best: null };
