import type { Transcript } from "@colloquy/corpus-schema";
import type { TopicDocument } from "../models/topic-model.js";
import { topicTargets } from "../targets/topic-target.js";

/** Documents of one conversation, in order. What `conversationsOf` gives and what models are trained on will do. */
export interface Conversation {
  readonly documents: readonly TopicDocument[];
}

/** What topics are looked for in: a transcript, a conversation, or a text by itself. */
export type DiscoverySource = Transcript | Conversation | string;

/** A document of a source. */
export interface SourceDocument {
  /** The id of the exchange or the turn of a transcript; null in other sources. */
  readonly targetId: string | null;
  readonly document: TopicDocument;
}

/** The documents of a source: of a transcript its exchanges and the turns outside of them, as for classifying. */
export function documentsOf(source: DiscoverySource): SourceDocument[] {
  if (typeof source === "string") {
    return [{ targetId: null, document: { parts: [{ role: "statement", text: source }], previous: null } }];
  }
  if (isTranscript(source)) return topicTargets(source).map(({ id, document }) => ({ targetId: id, document }));
  return source.documents.map((document) => ({ targetId: null, document }));
}

/** Whether a source is a transcript, so that places in it are places in its source text. */
export function isTranscript(source: Transcript | Conversation): source is Transcript {
  return "turns" in source;
}

/** The language that a source says it is in, as the first part of its tag; undefined where it does not say. */
export function statedLanguage(source: DiscoverySource): string | undefined {
  if (typeof source === "string" || !isTranscript(source)) return undefined;
  return source.metadata.language?.split("-", 1)[0]?.toLowerCase();
}
