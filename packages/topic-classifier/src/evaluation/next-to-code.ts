import type { TopicDocument, TopicModel } from "../models/topic-model.js";
import type { CodedConversation } from "../models/trained/training-example.js";
import { createDecider } from "./decide.js";
import type { RankedCode } from "./judge-conversation.js";

/** A document that is worth coding next. */
export interface NextToCode {
  /** Its conversation, and its place there, both from 0. */
  readonly conversation: number;
  readonly document: number;
  /** The two codes that the model cannot decide between, the likelier first; fewer where it knows fewer. */
  readonly codes: readonly RankedCode[];
  /** How far the likeliest code is ahead of the next one: from 0 to 1. */
  readonly margin: number;
}

/**
 * The documents without a code that a person should code next: those whose two likeliest codes are closest (margin
 * sampling: Scheffer, Decomain and Wrobel 2001). Each pair of codes has its turn, so that one confusion does not fill the
 * list. Documents that have codes, none among them, are read as surroundings.
 *
 * @param count how many are wanted.
 */
export function nextToCode(model: TopicModel, conversations: readonly CodedConversation[], count = 20): NextToCode[] {
  const decider = createDecider(model.codebook, [], 0);
  const byPair = new Map<string, NextToCode[]>();
  for (const [conversation, { documents, codes }] of conversations.entries()) {
    if (!documents.some((_, at) => isOpen(codes, at))) continue;
    for (const [document, found] of model.score(documents, { least: 0, evidence: false }).entries()) {
      if (!isOpen(codes, document) || isEmpty(documents[document])) continue;
      const standing = decider.select({ gold: [], none: null, scores: found.map(({ codeId, score }) => ({ codeId, score })) }).slice(0, 2);
      // Where no code is known there is nothing to decide between: such texts come last.
      const margin = standing.length === 0 ? 1 : (standing[0]?.score ?? 0) - (standing[1]?.score ?? 0);
      const pair = standing.map(({ codeId }) => codeId).sort().join("\n");
      const list = byPair.get(pair) ?? [];
      if (list.length === 0) byPair.set(pair, list);
      list.push({ conversation, document, codes: standing, margin });
    }
  }
  return takeTurns([...byPair.values()], count);
}

function isOpen(codes: CodedConversation["codes"], at: number): boolean {
  return (codes[at] ?? null) === null;
}

function isEmpty(document: TopicDocument | undefined): boolean {
  return document?.parts.every(({ text }) => text.trim() === "") ?? true;
}

/** The closest of each list, then the second of each, until there are enough. */
function takeTurns(lists: NextToCode[][], count: number): NextToCode[] {
  for (const list of lists) list.sort((a, b) => a.margin - b.margin);
  const taken: NextToCode[] = [];
  for (let turn = 0; taken.length < count && lists.some((list) => list.length > turn); turn += 1) {
    const round = lists.flatMap((list) => list[turn] ?? []);
    taken.push(...round.sort((a, b) => a.margin - b.margin));
  }
  return taken.slice(0, Math.max(0, count));
}
