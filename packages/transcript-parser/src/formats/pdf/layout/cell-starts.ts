import type { Piece } from "./piece.js";

/** Pieces that begin at one place differ by less, in points. */
const SAME_PLACE = 0.3;
/** So many pieces begin at the place, behind others of their line, with nothing across it between them. */
const LEAST_CELLS = 4;
/** And so many on a page where the place is known from another one. */
const LEAST_KNOWN = 2;
/** Closer than most spaces, in sizes of the type. */
const TOUCHING = 0.26;
const CLOSE = 4;
/** White that a cell leaves to the next one: more than what parts words. */
const MARGIN = 0.75;
const SAME_LINE = 0.22;
/** What is drawn letter by letter: in scripts that join or stack letters, up to a few at once. */
const LETTER = /^(?:[\p{L}\p{P}]|(?=.*[\p{L}\p{P}])(?!.*\p{Script=Latin})\S{1,6})$/u;
/** Places that are looked at, those of most pieces first. */
const MOST_PLACES = 24;

/** A piece with the one in front of it in its line. */
interface Follower {
  readonly piece: Piece;
  readonly before: Piece;
}

/**
 * Tables with little room have cells that touch the next ones. They are known by many pieces that begin below each other,
 * some right behind the piece in front of them, with no piece across; on other pages fewer will do at that place. What
 * ends there is made narrower, so that white parts the cells as in other tables; such a piece `fillsCell`.
 */
export function partCells(pages: readonly (readonly Piece[])[]): (readonly Piece[])[] {
  const sorted = pages.map((pieces) => pieces.filter(({ text }) => text.trim() !== "").sort((a, b) => a.y - b.y || a.x - b.x));
  const found = sorted.map(placesOf);
  const known = new Set<number>();
  found.forEach((places, page) => {
    for (const [key, followers] of places) if (runsAt(followers, sorted[page] ?? [], false).length > 0) known.add(key);
  });
  if (known.size === 0) return pages.slice();
  return pages.map((pieces, page) => narrow(pieces, sorted[page] ?? [], [...(found[page] ?? [])].filter(([key]) => known.has(key)).map(([, followers]) => followers)));
}

function narrow(pieces: readonly Piece[], rows: readonly Piece[], places: readonly (readonly Follower[])[]): readonly Piece[] {
  const narrowed = new Map<Piece, Piece>();
  for (const followers of places) {
    const place = followers[0]?.piece.x ?? 0;
    for (const { from, to } of runsAt(followers, rows, true)) {
      for (const piece of rows) {
        if (piece.y < from || piece.y > to || piece.x >= place - SAME_PLACE) continue;
        const end = place - MARGIN * piece.size;
        if (piece.end > end && end > piece.x) narrowed.set(piece, { ...piece, end, fillsCell: true });
      }
    }
  }
  return narrowed.size === 0 ? pieces : pieces.map((piece) => narrowed.get(piece) ?? piece);
}

/** The pieces that begin behind another one, not far from it, by the place where they begin. */
function placesOf(rows: readonly Piece[]): Map<number, Follower[]> {
  const places = new Map<number, Follower[]>();
  rows.forEach((piece, index) => {
    const before = rows[index - 1];
    if (before === undefined || piece.y - before.y > SAME_LINE * piece.size) return;
    const gap = piece.x - before.end;
    // Letters that are drawn one by one.
    if (gap < SAME_PLACE && LETTER.test(piece.text) && LETTER.test(before.text)) return;
    if (gap < -SAME_PLACE || gap > CLOSE * piece.size || before.x > piece.x - SAME_PLACE) return;
    const key = Math.round(piece.x / SAME_PLACE);
    const list = places.get(key);
    if (list === undefined) places.set(key, [{ piece, before }]);
    else list.push({ piece, before });
  });
  const many = [...places].filter(([, { length }]) => length >= LEAST_KNOWN);
  return new Map(many.sort(([, a], [, b]) => b.length - a.length).slice(0, MOST_PLACES));
}

/** From where to where pieces begin at a place with none across it, where there are enough of them and some touch. */
function runsAt(followers: readonly Follower[], rows: readonly Piece[], isKnown: boolean): { readonly from: number; readonly to: number }[] {
  if (followers.length < (isKnown ? LEAST_KNOWN : LEAST_CELLS)) return [];
  const place = followers[0]?.piece.x ?? 0;
  const beginning = new Map(followers.map((follower) => [follower.piece, follower]));
  const runs: { from: number; to: number }[] = [];
  let run: Follower[] = [];
  const close = (): void => {
    // Lines that begin with the same word are no cells.
    const isTouched = new Set(run.map(({ before }) => before.text)).size > 1 && (isKnown || run.some(({ piece, before }) => piece.x - before.end < TOUCHING * piece.size));
    const [first] = run;
    const last = run.at(-1);
    if (isTouched && run.length >= (isKnown ? LEAST_KNOWN : LEAST_CELLS) && first !== undefined && last !== undefined) runs.push({ from: first.before.y - SAME_PLACE, to: last.piece.y + SAME_PLACE });
    run = [];
  };
  for (const piece of rows) {
    const follower = beginning.get(piece);
    if (follower !== undefined) run.push(follower);
    else if (piece.x < place - 2 * SAME_PLACE && piece.end > place + 2 * SAME_PLACE) close();
  }
  close();
  return runs;
}
