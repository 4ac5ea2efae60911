/** A question with its answer: the unit that is classified and cited. A turn belongs to at most one exchange. */
export interface Exchange {
  readonly id: string;
  /** Position among the exchanges of the transcript, from 1. */
  readonly ordinal: number;
  readonly questionTurnIds: readonly string[];
  /** Empty where a question went unanswered. */
  readonly answerTurnIds: readonly string[];
  /** The exchange that this one takes further. */
  readonly followUpOf?: string;
}
