import type { Transcript, Turn } from "@colloquy/corpus-schema";
import type { PartRole, TopicDocument } from "../models/topic-model.js";
import { spokenText } from "./spoken-text.js";
import { turnOffsets, type TurnOffsets } from "./turn-offsets.js";

/** A turn that a model reads, with the way back to the source. */
export interface ReadTurn {
  readonly role: PartRole;
  readonly turn: Turn;
  readonly offsets: TurnOffsets;
}

/** An exchange, or a turn outside of exchanges, with the turns that a model reads. */
export interface TopicTarget {
  readonly id: string;
  /** The turns of the document's parts, in their order. */
  readonly turns: readonly ReadTurn[];
  readonly document: TopicDocument;
}

/**
 * Everything in a transcript that is given topics, by place: its exchanges, and the turns that belong to none.
 * What an exchange follows is the exchange that it takes further, or else the target before it. Of what nobody says,
 * only editorial notes are read: `[NPT]` tells what the speaker meant.
 */
export function topicTargets(transcript: Transcript): TopicTarget[] {
  const drafts = [...exchangeDrafts(transcript), ...turnDrafts(transcript)].sort((a, b) => a.start - b.start);
  const indexes = new Map(drafts.map((draft, index) => [draft.id, index]));
  const silent = transcript.paratexts.filter(({ kind }) => kind !== "editorial-note").map(({ span }) => span);
  return drafts.map(({ id, turns, followUpOf }, index) => {
    const followed = followUpOf === undefined ? undefined : indexes.get(followUpOf);
    const previous = followed ?? (index === 0 ? null : index - 1);
    const read = turns.map(({ role, turn }): ReadTurn => ({ role, turn, offsets: turnOffsets(turn) }));
    const parts = read.map(({ role, turn, offsets }) => ({ role, text: spokenText(turn, silent, offsets) }));
    return { id, turns: read, document: { parts, previous } };
  });
}

interface TargetDraft {
  readonly id: string;
  readonly start: number;
  readonly turns: readonly RoleTurn[];
  readonly followUpOf?: string | undefined;
}

interface RoleTurn {
  readonly role: PartRole;
  readonly turn: Turn;
}

function exchangeDrafts(transcript: Transcript): TargetDraft[] {
  const turns = new Map(transcript.turns.map((turn) => [turn.id, turn]));
  const withRole = (ids: readonly string[], role: PartRole): RoleTurn[] =>
    ids.flatMap((id) => {
      const turn = turns.get(id);
      return turn === undefined ? [] : [{ role, turn }];
    });
  return transcript.exchanges.map(({ id, questionTurnIds, answerTurnIds, followUpOf }) => {
    const read = [...withRole(questionTurnIds, "question"), ...withRole(answerTurnIds, "answer")];
    read.sort((a, b) => a.turn.span.start - b.turn.span.start);
    return { id, start: read[0]?.turn.span.start ?? 0, turns: read, followUpOf };
  });
}

function turnDrafts({ turns, exchanges }: Transcript): TargetDraft[] {
  const taken = new Set(exchanges.flatMap((exchange) => [...exchange.questionTurnIds, ...exchange.answerTurnIds]));
  return turns
    .filter((turn) => !taken.has(turn.id))
    .map((turn) => ({ id: turn.id, start: turn.span.start, turns: [{ role: "statement", turn }] }));
}
