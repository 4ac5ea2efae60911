import type { Exchange, Paratext, Transcript, Turn } from "@colloquy/corpus-schema";

/** What stands in the body of a transcript, in the order of the source. */
export type BodyItem =
  | { readonly kind: "paratext"; readonly paratext: Paratext }
  | {
      readonly kind: "turn";
      readonly turn: Turn;
      /** The exchange that begins with this turn. */
      readonly opens: Exchange | null;
      /** Paratext inside the hull of the turn. */
      readonly asides: readonly Paratext[];
    };

/** A transcript as it is laid out: what comes before anybody speaks, and all the rest. */
export interface Body {
  readonly front: readonly Paratext[];
  readonly items: readonly BodyItem[];
}

/**
 * Arranges turns and paratexts in the order of the source. Markup and the text of other transcripts of the same file
 * are left out: they are no part of the page as it is read, and stay in the source.
 */
export function arrangeBody({ turns, exchanges, paratexts }: Transcript): Body {
  const shown = paratexts.filter(({ kind }) => kind !== "markup" && kind !== "other-transcript");
  const opening = new Map(exchanges.map((exchange) => [exchange.questionTurnIds[0], exchange]));
  const items: BodyItem[] = [];
  let next = 0;
  /** Takes the paratexts that end by an offset, in order. */
  const takeUntil = (offset: number): Paratext[] => {
    const from = next;
    while (next < shown.length && (shown[next]?.span.end ?? 0) <= offset) next += 1;
    return shown.slice(from, next);
  };
  const front = takeUntil(turns[0]?.span.start ?? Infinity);
  for (const turn of turns) {
    for (const paratext of takeUntil(turn.span.start)) items.push({ kind: "paratext", paratext });
    const asides = takeUntil(turn.span.end);
    items.push({ kind: "turn", turn, opens: opening.get(turn.id) ?? null, asides });
  }
  for (const paratext of takeUntil(Infinity)) items.push({ kind: "paratext", paratext });
  return { front, items };
}

/** Above this many turns a transcript is shown in parts, so that the page stays quick. */
const MOST_TURNS = 2000;
const PART_TURNS = 500;

/** How many parts a transcript of so many turns is shown in; 1 for all but the longest. */
export function countParts(turns: number): number {
  return turns <= MOST_TURNS ? 1 : Math.ceil(turns / PART_TURNS);
}

/** The part, counted from 0, that holds the turn of an ordinal (from 1). */
export function partOfTurn(turns: number, ordinal: number): number {
  return countParts(turns) === 1 ? 0 : Math.floor((ordinal - 1) / PART_TURNS);
}

/** The items of one part; a paratext goes with the turn before it. */
export function itemsOfPart(items: readonly BodyItem[], turns: number, part: number): readonly BodyItem[] {
  if (countParts(turns) === 1) return items;
  let current = 0;
  return items.filter((item) => {
    if (item.kind === "turn") current = partOfTurn(turns, item.turn.ordinal);
    return current === part;
  });
}
