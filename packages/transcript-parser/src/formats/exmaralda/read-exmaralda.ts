import type { RecipeSpeaker, Span } from "@colloquy/corpus-schema";
import type { ReadContext, SourceDocument } from "../source-format.js";
import { TierWriter } from "../tiers/tier-writer.js";
import { TimeFindings } from "../times/time-findings.js";
import { readXml } from "../xml/read-xml.js";
import { xmlReader } from "../xml/xml-reader.js";
import { ExbDocument, type ExbEvent, type ExbTier } from "./exb-document.js";
import { metadataOf, speakersOf, type ExbSpeaker } from "./exb-head.js";
import { annotationsOf, eventsOf, planTiers, utterancesOf, type ExbPlan, type ExbUtterance } from "./exb-utterances.js";

/** The reader of basic transcriptions: the text is what is said, in the order of time; what is annotated stands after each turn. */
export const exmaraldaReader = xmlReader(readExb, true);

function readExb(file: string, { signal, onShare }: ReadContext): SourceDocument {
  const document = new ExbDocument(file);
  // Places of the file are none of the text.
  const damage = readXml(file, document, { signal, onShare }).map((found) => ({ ...found, span: null }));
  const times = new TimeFindings(file, false);
  const speakers = speakersOf(document.head);
  const writer = new ExbWriter(document, speakers, times);
  const plan = planTiers(document);
  writer.write(plan);
  const facts = factsOf(speakers);
  const metadata = metadataOf(document.head);
  return {
    text: writer.finish(),
    mediaType: "application/x-exb+xml",
    encoding: { name: "utf-8", byteOrderMark: false },
    locations: writer.locations,
    diagnostics: [...damage, ...times.diagnostics()],
    styles: writer.styles,
    known: {
      turns: writer.turns,
      ...(Object.keys(facts).length === 0 ? {} : { speakers: facts }),
      ...(Object.keys(metadata).length === 0 ? {} : { metadata }),
    },
  };
}

function factsOf(speakers: ReadonlyMap<string, ExbSpeaker>): Record<string, RecipeSpeaker> {
  const known = [...speakers.values()].filter(({ facts }) => Object.keys(facts).length > 0);
  return Object.fromEntries(known.map(({ label, facts }) => [label, facts]));
}

class ExbWriter extends TierWriter {
  readonly #document: ExbDocument;
  readonly #speakers: ReadonlyMap<string, ExbSpeaker>;
  readonly #times: TimeFindings;
  /** Tiers whose events say themselves what stands between them. */
  readonly #spaced = new Map<ExbTier, boolean>();
  #waiting: ExbUtterance[] = [];

  constructor(document: ExbDocument, speakers: ReadonlyMap<string, ExbSpeaker>, times: TimeFindings) {
    super();
    this.#document = document;
    this.#speakers = speakers;
    this.#times = times;
  }

  write({ spoken, notes, annotations }: ExbPlan): void {
    const said = this.#sorted(spoken.flatMap((tier) => utterancesOf(this.#document, tier)));
    const belonging = annotationsOf(this.#document, said, annotations);
    const isNote = new Set(notes);
    for (const utterance of this.#sorted([...said, ...notes.flatMap((tier) => eventsOf(this.#document, tier))])) {
      if (isNote.has(utterance.tier)) this.#describe(utterance);
      else this.#speak(utterance);
      this.#waiting.push(...(belonging.get(utterance) ?? []));
    }
    this.endTurn();
    this.#waiting.push(...(belonging.get(null) ?? []));
    this.#flush();
  }

  /** In the order of time; at the same time in that of the tiers. */
  #sorted(utterances: readonly ExbUtterance[]): ExbUtterance[] {
    const ordinals = new Map(this.#document.tiers.map((tier, index) => [tier, index]));
    return [...utterances].sort((a, b) => a.order - b.order || (ordinals.get(a.tier) ?? 0) - (ordinals.get(b.tier) ?? 0));
  }

  #speak({ tier, events }: ExbUtterance): void {
    const speaker = this.#labelOf(tier);
    if (this.isOther(speaker)) {
      this.endTurn();
      this.#flush();
    }
    // People may speak at once.
    this.#times.restart();
    let before: ExbEvent | null = null;
    for (const event of events) {
      const gap = before === null || !this.#isSpaced(tier) ? undefined : /\s$/.test(before.text) || /^\s/.test(event.text) ? " " : "";
      this.#place(event, this.say(speaker, event.text.trim(), gap));
      before = event;
    }
  }

  #describe({ events }: ExbUtterance): void {
    this.#times.restart();
    for (const event of events) this.#place(event, this.note(event.text.trim()));
  }

  /** What was annotated of a turn: a paragraph for each tier, in the order of the file. */
  #flush(): void {
    const byTier = new Map<ExbTier, string[]>();
    for (const { tier, events } of this.#waiting) {
      const texts = byTier.get(tier);
      const words = events.map(({ text }) => text.trim());
      if (texts === undefined) byTier.set(tier, words);
      else texts.push(...words);
    }
    this.#waiting = [];
    for (const tier of this.#document.tiers) {
      const texts = byTier.get(tier);
      if (texts !== undefined) this.locations.push({ kind: "element", span: this.note(texts.join(" ")), label: tier.id });
    }
  }

  #place({ start, end, place }: ExbEvent, span: Span): void {
    const startMs = this.#msOf(start);
    if (startMs === null) return;
    const judged = this.#times.judge(startMs, this.#msOf(end), place);
    if (judged !== null) this.locations.push({ kind: "cue", span, ...judged });
  }

  /** Milliseconds; null where the file leaves it open, NaN where there is no such point or it cannot be. */
  #msOf(id: string): number | null {
    const point = this.#document.points.get(id);
    if (point === undefined) return NaN;
    if (point.time === null) return null;
    return /^\s*-?\d{1,9}(?:\.\d{0,20})?(?:E-?\d{1,2})?\s*$/i.test(point.time) ? Number(point.time) * 1000 : NaN;
  }

  #labelOf({ speaker, displayName, id }: ExbTier): string {
    return this.#speakers.get(speaker)?.label ?? (speaker || displayName.replace(/(?<!\s)\s*\[[^\]]{0,40}\]$/, "") || id);
  }

  #isSpaced(tier: ExbTier): boolean {
    const known = this.#spaced.get(tier) ?? tier.events.some(({ text }) => /^\s|\s$/.test(text));
    this.#spaced.set(tier, known);
    return known;
  }
}
