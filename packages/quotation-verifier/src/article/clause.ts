import {
  AGENT_WORDS,
  ATTRIBUTING_PHRASES,
  DETERMINERS,
  NAME_PHRASES,
  ORIGIN_WORDS,
  PASSIVE_AUXILIARIES,
  PERFECT_AUXILIARIES,
  PRONOUNS,
  RELATIVE_WORDS,
  SPEECH_NOUNS,
  SPOKESPEOPLE,
} from "./attribution.table.js";
import { ClauseNames } from "./clause-names.js";
import type { Attribution } from "./find-attribution.js";
import type { NameRange } from "./find-names.js";
import { isReportingVerb, type Side } from "./is-reporting-verb.js";
import type { KnownSpeakers } from "./known-speakers.js";
import { ADDRESSING_VERBS, ASKING_VERBS, ENGLISH_VERBS, WEAK_VERBS } from "./reporting-verbs.table.js";

/** A reporting verb this near to the quotation belongs to it before any other. */
export const NEAR = 4;
/** How far its subject may be from a verb, on either side: `said the foreign minister, Tokaev`. */
export const SUBJECT_REACH = 8;
/** How many words and marks an apposition or a relative clause between a name and its verb may have. */
const APPOSITION_REACH = 14;
/** How many words may stand between a name and the colon behind it. */
const LABEL_REACH = 2;

/** Who may be meant beside a verb: surely, or for want of others. */
interface Candidates {
  readonly good: Attribution | null;
  readonly best: Attribution | null;
}

/** Adverbs between a subject and its verb: `Lind, an engineer, later said`. */
const ADVERB = /^(?:\p{L}+ly|later|then|also|has|had)$/u;

/** Relative pronouns that are no articles. */
const RELATIVE_PRONOUN = /^(?:who|whom|whose|qui|quien|котор\p{L}{1,3})$/u;

const NOBODY: Candidates = { good: null, best: null };

/** The words on one side of a quotation, and whom they give it to. */
export class Clause {
  readonly names: ClauseNames;

  private readonly side: Side;
  private readonly tokens: Side["tokens"];

  constructor(side: Side, known: KnownSpeakers) {
    this.side = side;
    this.tokens = side.tokens;
    this.names = new ClauseNames(side.tokens, known);
  }

  /** `Tokaev: “…”`, `Tokaev agrees: “…”`; or `Tokaev, visibly tired: “…”`, of a known speaker; `The mayor: “…”`. */
  label(anywhere: boolean): Attribution | null {
    const end = this.tokens.length - 1;
    if (this.keyAt(end) !== ":") return null;
    const { names } = this;
    const name = names.ranges.findLast((range) =>
      anywhere
        ? names.isKnown(range) && !names.isObject(range)
        : range.to === end || (range.to >= end - LABEL_REACH && !names.isThing(range)),
    );
    if (name === undefined) return !anywhere && names.isHolder(end - 1) && !this.hasVerb(0) ? names.office(end - 1) : null;
    // Beside a verb a name in front of the colon may be who is spoken to: `Osei told the Post: “…”`
    const from = name.to === end || anywhere ? 0 : name.from - 1;
    if (!anywhere && this.hasVerb(from)) return null;
    const preposition = anywhere ? -1 : names.prepositionOf(name);
    return preposition === -1 ? names.attribute(name) : this.labelOver(name, preposition);
  }

  /** `“…” — Tokaev`; `“…” (Tokaev)`, of a known speaker */
  signature(): Attribution | null {
    const start = this.tokens.findIndex(({ key }) => key !== "-");
    const isBracketed = start === 0 && this.keyAt(0) === "(";
    const name = start < 1 && !isBracketed ? undefined : this.names.ranges.find(({ from }) => from === (isBracketed ? 1 : start));
    if (name === undefined || (isBracketed && !(this.names.isKnown(name) && this.keyAt(name.to) === ")"))) return null;
    return this.names.attribute(name);
  }

  /** By the first verb from the quotation on that says who speaks. */
  nearest(reach: number): Attribution | null {
    for (let step = 0; step < Math.min(reach, this.tokens.length); step += 1) {
      const found = this.attributionAt(this.side.isBefore ? this.tokens.length - 1 - step : step);
      if (found !== null) return found;
    }
    return null;
  }

  /** In front of a colon, a name behind a preposition is not who speaks: `Osei had one message for Pike: “…”`. */
  private labelOver(name: NameRange, preposition: number): Attribution | null {
    const noun = this.keyAt(preposition - 1);
    if (SPEECH_NOUNS.has(noun) && ORIGIN_WORDS.has(this.keyAt(preposition))) return this.names.attribute(name);
    for (let at = preposition - 1; at >= Math.max(0, preposition - SUBJECT_REACH); at -= 1) {
      if (SPEECH_NOUNS.has(this.keyAt(at))) {
        const speaker = this.ofSpeech(at);
        if (speaker !== null) return speaker;
      }
      const other = this.names.endingAt(at + 1);
      if (other !== undefined && !this.names.isObject(other) && !this.names.isThing(other)) return this.names.attribute(other);
      if (this.names.isHolder(at)) return this.names.office(at);
      if (PRONOUNS.has(this.keyAt(at))) return this.names.pronoun(at);
    }
    return null;
  }

  private attributionAt(at: number): Attribution | null {
    const key = this.keyAt(at);
    if (ATTRIBUTING_PHRASES.has(key) || ATTRIBUTING_PHRASES.has(`${this.keyAt(at - 1)}-${key}`)) return this.behind(at).best;
    if (NAME_PHRASES.has(key)) return this.directly(at + 1);
    if (key === "so" && !this.side.isBefore) return this.soName(at);
    if (!isReportingVerb(this.side, at)) return SPEECH_NOUNS.has(key) ? this.ofSpeech(at) : null;
    const found = this.subjectOf(at, key);
    if (found === null || (WEAK_VERBS.has(key) && !this.isSurely(found))) return null;
    return { ...found, asks: ASKING_VERBS.has(key) };
  }

  /** Whether a subject is one that speaks: of `gab es Suppe` there is none. */
  private isSurely({ by, span, claim }: Attribution): boolean {
    if (by === "office") return claim !== "";
    if (by === "pronoun") return true;
    const name = this.names.ranges.find(({ to }) => this.tokens[to - 1]?.end === span.end);
    return name !== undefined && this.names.isKnown(name);
  }

  private subjectOf(at: number, key: string): Attribution | null {
    const isPassive = PASSIVE_AUXILIARIES.has(this.keyAt(at - 1)) && ADDRESSING_VERBS.has(key);
    if (isPassive) return this.agentBehind(at) ?? this.names.nobody(at);
    const subject = this.inFrontOf(at);
    if (subject.good !== null) return subject.good;
    // `told Osei`: behind these is who is spoken to, but for `“…?” asked Osei`.
    const isFirst = this.tokens.slice(0, at).every(({ kind }) => kind === "mark");
    const isInverted = /^(?:ask|promis|warn|accus)/.test(key) && isFirst && !this.side.isBefore;
    const isAddressed = ADDRESSING_VERBS.has(key) && !isInverted;
    const previous = this.tokens[at - 1];
    // English turns the order round only behind the quotation: in `a neighbour said she …` the subject is the neighbour.
    const isDirect = ENGLISH_VERBS.has(key) && previous?.kind === "word";
    const inverted = isAddressed || isDirect ? NOBODY : this.behind(at);
    // A verb that stands alone has its subject in itself: `«…», añadió.`
    const isAlone = !ENGLISH_VERBS.has(key) && this.tokens[at + 1]?.kind !== "word";
    return inverted.good ?? subject.best ?? inverted.best ?? (isAlone && at <= 2 ? this.names.pronoun(at) : null);
  }

  /** `„…“, so Lind.`, `„…“, so der Ingenieur.` */
  private soName(at: number): Attribution | null {
    const start = DETERMINERS.has(this.keyAt(at + 1)) ? at + 2 : at + 1;
    const name = this.names.ranges.find(({ from }) => from === start);
    if (this.names.isHolder(start)) return this.names.office(start);
    const isOver = this.tokens[name?.to ?? 0]?.kind !== "word";
    return name !== undefined && this.names.isKnown(name) && isOver ? this.names.attribute(name) : null;
  }

  /** Whose a noun for what is said is: `Osei’s answer`, `Oseis Antwort`, `the answer of Osei`, `ответ Осиной`. */
  private ofSpeech(noun: number): Attribution | null {
    const { names } = this;
    const owner = names.endingAt(noun);
    if (owner !== undefined && names.isKnown(owner) && (names.isGenitive(owner) || (this.tokens[noun - 1]?.raw ?? "").endsWith("s"))) {
      return names.attribute(owner);
    }
    const direct = names.at(noun + 1);
    if (direct !== undefined && names.isKnown(direct)) return names.attribute(direct);
    return ORIGIN_WORDS.has(this.keyAt(noun + 1)) ? this.directly(noun + 2) : null;
  }

  /** A known name, or an office, that begins at a place or behind an article there. */
  private directly(at: number): Attribution | null {
    const start = DETERMINERS.has(this.keyAt(at)) ? at + 1 : at;
    const name = this.names.at(start);
    if (name !== undefined && this.names.isKnown(name)) return this.names.attribute(name);
    return this.names.isHolder(start) ? this.names.office(start) : null;
  }

  /** `was told by Osei` */
  private agentBehind(verb: number): Attribution | null {
    for (let at = verb + 1; at <= verb + NEAR; at += 1) {
      if (AGENT_WORDS.has(this.keyAt(at))) return this.directly(at + 1);
    }
    return null;
  }

  /** The nearest name, pronoun or office in front of a verb; none beyond another verb, whose subject it is. */
  private inFrontOf(verb: number): Candidates {
    let start = verb;
    while (PERFECT_AUXILIARIES.has(this.keyAt(start - 1)) || ADVERB.test(this.keyAt(start - 1))) start -= 1;
    const isApposed = this.keyAt(start - 1) === ",";
    const apposed = isApposed ? this.beforeApposition(start - 1) : null;
    if (apposed !== null) return { good: apposed, best: null };
    const { names } = this;
    let best: Attribution | null = null;
    for (let at = verb - 1; at >= Math.max(0, verb - SUBJECT_REACH); at -= 1) {
      const key = this.keyAt(at);
      if (isReportingVerb(this.side, at)) break;
      const name = names.at(at);
      if (PRONOUNS.has(key)) return { good: names.pronoun(at), best };
      if (name === undefined && SPOKESPEOPLE.has(key)) return { good: names.nobody(at), best: null };
      if (names.isHolder(at)) {
        const office = names.office(at);
        if (!isApposed) return { good: office, best };
        best ??= office;
      } else if (name !== undefined) {
        const found = names.attribute(name);
        if (this.isOwner(name)) return { good: SPEECH_NOUNS.has(this.keyAt(name.to)) ? found : names.nobody(at), best: null };
        if (!names.isObject(name) && !names.isThing(name)) return { good: found, best };
        best ??= found;
        at = name.from;
      }
    }
    return { good: null, best };
  }

  /** `Osei’s team said`: the one who speaks is somebody or something of hers. */
  private isOwner(name: NameRange): boolean {
    const next = this.tokens[name.to];
    return this.names.isGenitive(name) && this.names.isKnown(name) && next?.kind === "word" && /^\p{Ll}/u.test(next.raw);
  }

  /**
   * The name in front of an apposition or a relative clause that ends in a comma: `Osei, who succeeded Pike in 2019,
   * said`, `Lind, 54, an engineer, said`. Null where no name stands in front of it.
   */
  private beforeApposition(comma: number): Attribution | null {
    for (let at = comma - 1; at >= Math.max(1, comma - APPOSITION_REACH); at -= 1) {
      const next = this.keyAt(at + 1);
      if (isReportingVerb(this.side, at) && !this.isInRelative(at, comma)) return null;
      if (this.keyAt(at) !== "," || at === comma - 1) continue;
      const name = this.names.endingAt(at);
      if (name !== undefined && this.names.isKnown(name) && !this.names.isObject(name)) return this.names.attribute(name);
      if (this.names.isHolder(at - 1) && RELATIVE_WORDS.has(next)) return this.names.office(at - 1);
      if (!/^\p{N}+$/u.test(this.keyAt(at - 1))) return null;
    }
    return null;
  }

  /** Whether a relative pronoun opens the clause that a verb stands in: `Osei, who said nothing, told …`. */
  private isInRelative(verb: number, comma: number): boolean {
    for (let at = verb - 1; at >= Math.max(0, comma - APPOSITION_REACH); at -= 1) {
      if (RELATIVE_WORDS.has(this.keyAt(at))) return this.keyAt(at - 1) === ",";
      if (this.keyAt(at) === ",") return false;
    }
    return false;
  }

  /** The nearest behind a verb or a phrase. */
  private behind(verb: number): Candidates {
    const { names } = this;
    let best: Attribution | null = null;
    for (let at = verb + 1; at <= verb + SUBJECT_REACH; at += 1) {
      const token = this.tokens[at];
      if (token === undefined || isReportingVerb(this.side, at)) break;
      // `says the woman who runs Haven`
      if (RELATIVE_PRONOUN.test(token.key) && best?.by !== "office") break;
      const name = names.at(at);
      if (PRONOUNS.has(token.key) && at <= verb + 2) return { good: names.pronoun(at), best: names.pronoun(at) };
      if (name === undefined && SPOKESPEOPLE.has(token.key) && best === null) {
        const next = names.at(at + 1);
        if (next === undefined || names.isObject(next)) return { good: names.nobody(at), best: null };
      }
      if (names.isHolder(at)) best ??= names.office(at);
      else if (name !== undefined) {
        const isObject = (name.from > verb + 1 || names.isGenitive(name)) && names.isObject(name);
        const isGood = !isObject && !names.isThing(name) && (best?.by !== "office" || names.isKnown(name));
        const found = names.attribute(name);
        if (isGood) return { good: found, best: found };
        if (!isObject) best ??= found;
        at = name.to - 1;
      }
    }
    return { good: best?.by === "office" ? best : null, best };
  }

  private hasVerb(from: number): boolean {
    return this.tokens.some((_, at) => at >= from && isReportingVerb(this.side, at));
  }

  private keyAt(at: number): string {
    return this.tokens[at]?.key ?? "";
  }
}
