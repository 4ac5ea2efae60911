/** A stretch of the recording in whole milliseconds; -1 where a time is not known. */
export interface TimeRange {
  readonly startMs: number;
  readonly endMs: number;
}

/** A word, or a sign that belongs to one, as the recogniser gives it. */
export interface SpokenWord extends TimeRange {
  readonly text: string;
  /** What stands before it where words are joined; where it is not given, a space in scripts that have spaces. */
  readonly before?: "" | " ";
  /** Whether it is punctuation, which has no time of its own. */
  readonly isSign?: boolean;
}

/** What one speaker says in one go. */
export interface Utterance {
  /** Null where the file does not say who speaks. */
  readonly speaker: string | null;
  /** Its place in the file, a JSON Pointer (RFC 6901); null where it goes on with the one before. */
  readonly pointer: string | null;
  /** When it is said, where the format gives times to segments; absent where only words have times. */
  readonly time?: TimeRange;
  /** Its words as they are to be read; null where they are to be joined from `words`. */
  readonly text: string | null;
  readonly words: readonly SpokenWord[];
  /** What stands between it and what the same person says before; where it is not given, a space in scripts that have spaces. */
  readonly before?: "" | undefined;
  /** Whether somebody else speaks than before, also where the file names neither. */
  readonly isTurn?: boolean;
  /** Whether it is a paragraph of its own within what its speaker says. */
  readonly isParagraph?: boolean;
}

export const NO_TIME: TimeRange = { startMs: -1, endMs: -1 };
