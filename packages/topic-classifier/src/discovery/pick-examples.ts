import type { Codebook, Span } from "@colloquy/corpus-schema";
import { compileCodebook, termsIn, type CompiledCodebook } from "../models/keyword/compile-codebook.js";
import { topicTargets, type TopicTarget } from "../targets/topic-target.js";
import { documentsOf, isTranscript, type DiscoverySource } from "./discovery-source.js";
import type { FoundTopic, FoundTopics } from "./find-topics.js";
import type { DocumentPlace } from "./read-corpus.js";

/** A term of a topic at a place. */
export interface ExampleEvidence {
  /** Index of the part of the document; of an exchange, of its turns in their order. */
  readonly part: number;
  /** Half-open, in UTF-16 code units: of the source text of a transcript, else of the part's text. */
  readonly span: Span;
  readonly term: string;
  /** Its part of the example's share. */
  readonly weight: number;
}

/** An exchange or a text that shows what a topic is. */
export interface TopicExample {
  /** Index of the source. */
  readonly source: number;
  /** Index of the document in its source. */
  readonly document: number;
  /** The id of the exchange or the turn of a transcript; null in other sources. */
  readonly targetId: string | null;
  /** How much of the document the topic is, from 0 to 1. */
  readonly share: number;
  /** The first places where the topic's terms stand, at most 100, by place. Never empty. */
  readonly evidence: readonly ExampleEvidence[];
}

const EXAMPLES = 5;
/** Documents that are looked at for each example that is wanted: one may have none of the topic's terms. */
const LOOKED_AT = 4;
const MOST_EVIDENCE = 100;

/** Reads the documents of sources again, those of one source at once. */
class SourceReader {
  private readonly sources: readonly DiscoverySource[];
  private readonly codebook: CompiledCodebook;
  private readonly targets = new Map<number, readonly TopicTarget[]>();

  constructor(sources: readonly DiscoverySource[], codebook: Codebook) {
    this.sources = sources;
    this.codebook = compileCodebook(codebook);
  }

  /** Where terms of the code at a position stand in a document. */
  places({ source, document }: DocumentPlace, position: number): Omit<ExampleEvidence, "weight">[] {
    const given = this.sources[source];
    if (given === undefined) return [];
    if (typeof given === "string" || !isTranscript(given)) {
      const texts = documentsOf(given)[document]?.document.parts.map(({ text }) => text) ?? [];
      return texts.flatMap((text, part) => this.placesIn(text, part, position));
    }
    const targets = this.targets.get(source) ?? topicTargets(given);
    this.targets.set(source, targets);
    const target = targets[document];
    return (target?.document.parts ?? []).flatMap(({ text }, part) =>
      this.placesIn(text, part, position).flatMap(({ span, term }) => {
        const offsets = target?.turns[part]?.offsets;
        return offsets === undefined ? [] : [{ part, span: offsets.toSource(span), term }];
      }),
    );
  }

  private placesIn(text: string, part: number, position: number): Omit<ExampleEvidence, "weight">[] {
    const own = termsIn(this.codebook, text).matches.filter(({ entry }) => entry.code === position);
    return own.slice(0, MOST_EVIDENCE).map(({ entry, start, end }) => ({ part, span: { start, end }, term: entry.term }));
  }
}

/**
 * The documents that show best what each topic is: those that have most of it and least of others.
 *
 * @param order which document each row of the search stands for.
 */
export function pickExamples(
  { factors, strongest, shares, topics }: FoundTopics,
  codebook: Codebook,
  order: readonly DocumentPlace[],
  sources: readonly DiscoverySource[],
): TopicExample[][] {
  const reader = new SourceReader(sources, codebook);
  const rowsOf = new Map(topics.map(({ column }) => [column, [] as number[]]));
  strongest.forEach((column, row) => rowsOf.get(column)?.push(row));
  return topics.map((topic, position) => {
    const at = (row: number): number => row * factors.topics + topic.column;
    const telling = (row: number): number => (factors.documents[at(row)] ?? 0) * (shares[at(row)] ?? 0);
    const rows = rowsOf.get(topic.column) ?? [];
    rows.sort((a, b) => telling(b) - telling(a) || a - b);
    const examples: TopicExample[] = [];
    for (const row of rows.slice(0, EXAMPLES * LOOKED_AT)) {
      const place = order[row];
      if (place === undefined || examples.length === EXAMPLES) break;
      const share = shares[at(row)] ?? 0;
      const evidence = weigh(reader.places(place, position).slice(0, MOST_EVIDENCE), topic, share);
      if (evidence.length === 0) continue;
      examples.push({ source: place.source, document: place.document, targetId: place.targetId, share, evidence });
    }
    return examples;
  });
}

/** Shares out what a topic has of a document among the places of its terms, as telling as each term is. */
function weigh(places: readonly Omit<ExampleEvidence, "weight">[], topic: FoundTopic, share: number): ExampleEvidence[] {
  const relevances = new Map(topic.terms.map(({ term, relevance }) => [term, relevance]));
  const sum = places.reduce((total, { term }) => total + (relevances.get(term) ?? 0), 0);
  if (!(sum > 0)) return [];
  return places.map((place) => ({ ...place, weight: (share * (relevances.get(place.term) ?? 0)) / sum }));
}
