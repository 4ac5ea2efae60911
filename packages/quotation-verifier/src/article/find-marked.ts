import type { Diagnostic, Span } from "@colloquy/corpus-schema";
import type { Token } from "../fold/token.js";
import type { QuoteIndex } from "../index/quote-index.js";
import type { ArticleAttribution, ArticleCode, ArticleOptions } from "./article-verdict.js";
import { dialogueUnread, readAsDialogue, unbalancedMark } from "./article-diagnostics.js";
import { findAttribution, hasReportingVerb, isVerbBeside, type Attribution } from "./find-attribution.js";
import { findDialogue, readDash, splitInterrupted } from "./find-dialogue.js";
import { findMarkedQuotations } from "./find-quotations.js";
import { knownSpeakers, type KnownSpeakers } from "./known-speakers.js";
import { readBlockQuote, readLeadIn, readSignature } from "./read-block-quote.js";
import { readSurroundings } from "./read-surroundings.js";
import { splitBlocks, type Block } from "./split-blocks.js";

/** Words of an article that may be a quotation, before they are looked up. Places are those of the reading. */
export interface Marked {
  readonly text: string;
  readonly span: Span;
  readonly block: boolean;
  readonly attribution: ArticleAttribution | null;
  /** Whether the sentence gives the words to somebody whom it does not name. */
  readonly isUnresolved: boolean;
  /** Whether the verb that gives the words to somebody stands beside them. */
  readonly isBeside: boolean;
  /** The sentence in front of the words. */
  readonly before: readonly Token[];
}

/** Everything between quotation marks and in block quotes of a reading, with whom it is given to. */
export function findMarked(
  text: string,
  index: QuoteIndex,
  options: ArticleOptions,
): { marked: readonly Marked[]; diagnostics: readonly Diagnostic<ArticleCode>[] } {
  const { blocks, unclosed } = splitBlocks(text);
  const told = options.dialogue === "auto" ? detectDialogue(text, blocks) : null;
  const dialogue = options.dialogue === true || told?.code === "read-as-dialogue";
  const finder = new MarkedFinder(text, blocks, knownSpeakers(index), dialogue);
  blocks.forEach((_, at) => finder.readBlock(at));
  const unbalanced = [...unclosed.slice(0, MAX_UNBALANCED), ...finder.unbalanced].map(unbalancedMark);
  return { marked: finder.marked, diagnostics: told === null ? unbalanced : [told, ...unbalanced] };
}

/** Marks that are no apostrophes, as `auto` goes by them. */
const PLAIN_MARK = /[“”„«»"「」『』]/;

/** Whether dashes open speech in an article, as a diagnostic that says so; null where they do not. */
function detectDialogue(text: string, blocks: readonly Block[]): Diagnostic<ArticleCode> | null {
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph").map(({ span }) => ({ span, ...readDash(text, span) }));
  const opening = paragraphs.filter(({ opens }) => opens);
  const first = opening.find(({ interrupts }) => interrupts) ?? (opening.length > 2 && opening.length > paragraphs.length / 2 ? opening[0] : undefined);
  if (first === undefined) return null;
  const span = { start: first.span.start, end: first.span.start + 1 };
  return PLAIN_MARK.test(text) ? dialogueUnread(span) : readAsDialogue(span);
}

type Found = Omit<Marked, "attribution" | "isUnresolved"> & {
  readonly attribution: Attribution | null;
  /** Whether the sentence has no verb of its own that says who speaks. */
  readonly follows: boolean;
  /** The known speakers who are named before it in its paragraph, two at most. */
  readonly mentions: readonly Token[];
  /** Those between the last quotation and this one. */
  readonly between: readonly Token[];
};

/** Who was named last, in which block, and whether by asking: then the next words may be an answer. */
interface LastNamed {
  readonly attribution: ArticleAttribution;
  readonly block: number;
  readonly asked: boolean;
}

/** No more marks without another are told than these. */
const MAX_UNBALANCED = 100;
/** How many characters of the paragraph before are searched for a name that a pronoun stands for. */
const MENTION_REACH = 2000;

class MarkedFinder {
  readonly marked: Marked[] = [];
  readonly unbalanced: Span[] = [];
  private named: LastNamed | null = null;
  /** The mark of a quotation that goes on from the paragraph before, and where its first part is. */
  private resumed: string | null = null;
  private firstPart = -1;

  private readonly text: string;
  private readonly blocks: readonly Block[];
  private readonly known: KnownSpeakers;
  private readonly dialogue: boolean;

  constructor(text: string, blocks: readonly Block[], known: KnownSpeakers, dialogue: boolean) {
    this.text = text;
    this.blocks = blocks;
    this.known = known;
    this.dialogue = dialogue;
  }

  readBlock(at: number): void {
    const block = this.blocks[at];
    if (block === undefined) return;
    const quote = block.kind === "paragraph" ? null : readBlockQuote(this.text, block);
    if (quote === null) this.readParagraph(block, at);
    else this.readQuote(quote, block, at);
  }

  private readQuote(quote: { readonly span: Span; readonly signature: Span | null }, block: Block, at: number): void {
    const previous = this.blocks[at - 1];
    const next = this.blocks[at + 1];
    const before = previous?.kind === "paragraph" ? readLeadIn(this.text, previous, this.known) : [];
    const signature = quote.signature ?? (next?.kind === "paragraph" ? next.span : null);
    const attribution =
      (signature === null ? null : readSignature(this.text, signature, this.known)) ??
      findAttribution({ before, after: [] }, this.known);
    if (block.kind === "indented" && attribution === null) return;
    const follows = !hasReportingVerb({ before, after: [] });
    const text = this.text.slice(quote.span.start, quote.span.end).replace(/[\uFDD0-\uFDD2]/g, "");
    this.add({ text, span: quote.span, block: true, before, attribution, isBeside: true, follows, mentions: [], between: [] }, at);
  }

  private readParagraph(block: Block, at: number): void {
    const next = this.blocks[at + 1];
    const { start = 0, kind = "indented" } = { ...next?.span, kind: next?.kind };
    const beginning = kind === "paragraph" ? this.text.slice(start, start + 1) : "";
    const spoken = this.dialogue ? findDialogue(this.text, block.span) : [];
    const found = findMarkedQuotations(this.text, block.span, beginning, this.resumed);
    const quotations = spoken.length > 0 ? spoken : found.quotations.flatMap((one) => splitInterrupted(this.text, one));
    if (spoken.length === 0) this.unbalanced.push(...found.unbalanced.slice(0, MAX_UNBALANCED - this.unbalanced.length));
    if (this.resumed === null) this.firstPart = this.marked.length + quotations.length - 1;
    const surroundings = readSurroundings(this.text, block.span, quotations, this.known);
    quotations.forEach(({ span }, number) => {
      const around = surroundings[number] ?? { before: [], after: [], mentions: [], between: [] };
      const attribution = findAttribution(around, this.known);
      const text = this.text.slice(span.start, span.end);
      const isResumed = this.resumed !== null && number === 0;
      const follows = !hasReportingVerb(around);
      const { before, mentions, between } = around;
      this.add({ text, span, block: false, before, attribution, isBeside: isVerbBeside(around), follows, mentions, between }, at, isResumed);
    });
    this.resumed = spoken.length > 0 ? null : found.continues;
  }

  private add({ attribution: said, follows, mentions, between, ...found }: Found, block: number, isResumed = false): void {
    const isQuestion = /\?\P{L}*$/u.test(found.text.slice(-8));
    const isAnswer = said === null && follows && !isQuestion && this.named?.asked === true && this.named.block === block;
    const attribution = isAnswer ? null : this.resolve(said, follows, { mentions, between }, block, isResumed);
    const isUnresolved = attribution === null && (said !== null || !follows || isAnswer);
    this.marked.push({ ...found, attribution, isUnresolved });
    if (attribution === null) return;
    this.named = { attribution, block, asked: isQuestion && (said?.asks ?? this.named?.asked ?? false) };
    // What goes on over paragraphs is said by one, who may be named at its end.
    for (let part = this.firstPart; isResumed && part < this.marked.length - 1; part += 1) {
      const earlier = this.marked[part];
      if (earlier?.attribution === null && !earlier.isUnresolved) {
        this.marked[part] = { ...earlier, attribution: { ...attribution, by: "continuation" } };
      }
    }
  }

  /** A pronoun stands for who was named in this or the last block; a quotation alone goes on with its paragraph's. */
  private resolve(
    said: Attribution | null,
    follows: boolean,
    named: Pick<Found, "mentions" | "between">,
    block: number,
    isResumed: boolean,
  ): ArticleAttribution | null {
    const last = this.named;
    const distance = last === null ? Infinity : block - last.block;
    if (said !== null) {
      const { span, by } = said;
      const claim = by === "pronoun" ? this.pronounClaim(named, block, distance) : said.claim;
      return claim === null || claim === "" ? null : { claim, span, by };
    }
    if (last === null || !follows || !(distance === 0 || (isResumed && distance === 1))) return null;
    return { ...last.attribution, by: "continuation" };
  }

  /**
   * Whom a pronoun stands for: who was quoted last in the paragraph, else the only one who is named in it or, where
   * nobody is, who was named last before it. Not who asked, for who is told to speak then answers. Null where two are
   * named and nothing tells which of them is meant.
   */
  private pronounClaim({ mentions, between }: Pick<Found, "mentions" | "between">, block: number, distance: number): string | null {
    const quoted = this.named?.attribution.claim ?? null;
    const last = quoted?.split(" ").at(-1) ?? "";
    const others = (tokens: readonly Token[]): readonly Token[] => tokens.filter(({ raw }) => !this.known.isSameName(raw, last));
    const isAnswer = distance <= 1 && this.named?.asked === true;
    if (distance === 0 && !isAnswer) return others(between).length > 0 ? null : quoted;
    const candidates = isAnswer ? others(mentions) : mentions;
    if (candidates.length > 0) return this.onlyName(candidates);
    if (isAnswer) return null;
    return distance <= 1 ? quoted : this.onlyName(this.mentionsBefore(block));
  }

  private onlyName([only, other]: readonly Token[]): string | null {
    return only === undefined || other !== undefined ? null : this.known.baseForm(only.raw.replace(/['’]s$/, ""));
  }

  /** Who of the known speakers is named in the paragraph before. */
  private mentionsBefore(block: number): readonly Token[] {
    const { kind, span: { start, end } } = this.blocks[block - 1] ?? { kind: "indented", span: { start: 0, end: 0 } };
    if (kind !== "paragraph") return [];
    const from = Math.max(start, end - MENTION_REACH);
    return readSurroundings(this.text, { start: from, end }, [{ outer: { start: end, end } }], this.known)[0]?.mentions ?? [];
  }
}
