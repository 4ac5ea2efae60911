/** A beginning and an end in milliseconds; null where nothing gives one, `NaN` where it cannot be read. */
export interface Interval {
  readonly start: number | null;
  readonly end: number | null;
}

/** The times that an element states; null for those that it does not. */
export interface StatedTimes {
  readonly begin: number | null;
  readonly end: number | null;
  readonly dur: number | null;
  /** Whether what it contains follows one another, `timeContainer="seq"`, and is not timed side by side. */
  readonly isSequence: boolean;
}

const NOTHING: Interval = { start: null, end: null };

/**
 * When an element is shown. Times count from the beginning of the element around it (TTML 2, section 12.4); many
 * programmes write them from the beginning of the recording instead, so that both are kept until {@link NestedTimes} has
 * seen which it is.
 */
export class TimedElement {
  readonly nested: Interval;
  readonly absolute: Interval;
  readonly isStated: boolean;
  readonly isSequence: boolean;
  /** Where the next element of a sequence begins. */
  #cursor: number | null;

  constructor(parent: TimedElement | null, stated: StatedTimes) {
    const { begin, end, dur, isSequence } = stated;
    this.isStated = begin !== null || end !== null || dur !== null;
    this.isSequence = isSequence;
    const base = parent === null ? null : parent.isSequence ? parent.#cursor : parent.nested.start;
    this.nested = resolve(stated, base ?? 0, parent === null ? NOTHING : { start: base, end: parent.nested.end });
    this.absolute = parent?.isSequence === true ? this.nested : resolve(stated, 0, parent?.absolute ?? NOTHING);
    this.#cursor = this.nested.start;
    if (parent?.isSequence === true) parent.#cursor = this.nested.end ?? this.nested.start;
  }
}

function resolve({ begin, end, dur }: StatedTimes, base: number, around: Interval): Interval {
  const isStated = begin !== null || end !== null || dur !== null;
  if (!isStated) return around;
  const start = begin === null ? (around.start ?? 0) : base + begin;
  const ends = [...(end === null ? [] : [base + end]), ...(dur === null ? [] : [start + dur])];
  return { start, end: ends.length === 0 ? around.end : Math.min(...ends) };
}

/** Tells whether the times of a document count from the elements around them or from the beginning of the recording. */
export class NestedTimes {
  #nested = 0;
  #absolute = 0;

  /**
   * Looks at an element within another one that is timed. A beginning that would lie after the end of what is around it,
   * and lies within it as it stands, counts from the beginning of the recording; one below that of what is around it
   * cannot.
   */
  see(parent: TimedElement, begin: number | null, element: TimedElement): void {
    const { start, end } = parent.absolute;
    if (begin === null || Number.isNaN(begin) || start === null || !(start > 0)) return;
    if (begin < start) this.#nested += 1;
    else if (end !== null && begin <= end && (element.nested.start ?? 0) >= (parent.nested.end ?? Infinity)) this.#absolute += 1;
  }

  /** When an element is shown. */
  of(element: TimedElement): Interval {
    return this.#absolute > this.#nested ? element.absolute : element.nested;
  }
}
