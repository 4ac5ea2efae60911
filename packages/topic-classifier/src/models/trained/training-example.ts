import type { TopicDocument } from "../topic-model.js";

/** Documents of one conversation, in order, with the codes that a person gave them. */
export interface CodedConversation {
  readonly documents: readonly TopicDocument[];
  /** The ids of the codes of each document; none: it is about nothing that the codebook has. Null: it was not coded. */
  readonly codes: readonly (readonly string[] | null)[];
}

/** A text by itself, with its codes. */
export interface CodedText {
  readonly text: string;
  readonly codeIds: readonly string[];
}

/** Texts that do not belong together, as conversations of one document each. */
export function conversationsOf(texts: Iterable<CodedText>): CodedConversation[] {
  return Array.from(texts, ({ text, codeIds }) => ({
    documents: [{ parts: [{ role: "statement", text }], previous: null }],
    codes: [codeIds],
  }));
}
