import type { Position } from "../render/context.js";

/** What the position of a cite depends on. */
export interface CiteSite {
  readonly itemId: string;
  readonly locator: string;
  readonly label: string;
}

/** The cites of one citation, and the number of the note that it stands in. */
export interface CitationSite {
  readonly cites: readonly CiteSite[];
  /** 0 or undefined in the text itself. */
  readonly noteIndex?: number;
}

/** Where a cite stands among those before it. */
export interface PlacedCite {
  readonly position: Position;
  /** The number of the note that first cites the item, when that is an earlier note. */
  readonly firstNote?: number;
}

const FIRST: PlacedCite = { position: { kind: "first", nearNote: false } };

/**
 * Computes the position of every cite of a sequence of citations (CSL 1.0.2, "Choose", `position`), in one pass.
 *
 * @param nearNoteDistance the greatest distance, in notes, of a near note.
 */
export function placeCites(citations: readonly CitationSite[], nearNoteDistance: number): PlacedCite[][] {
  const history = newHistory();
  return citations.map((citation) => {
    const note = citation.noteIndex ?? 0;
    const placed = citation.cites.map((cite, index) => {
      const before = index > 0 ? citation.cites[index - 1] : soleCiteBefore(history, note);
      return placeCite(cite, note, before, history, nearNoteDistance);
    });
    remember(history, note, citation);
    return placed;
  });
}

/** What was cited so far. */
interface History {
  readonly seen: Set<string>;
  readonly firstNote: Map<string, number>;
  readonly lastNote: Map<string, number>;
  /** The citations of the latest note, and the latest one in the text: each only follows its own kind. */
  note: { readonly number: number; readonly citations: CitationSite[] };
  inText: CitationSite | undefined;
}

function newHistory(): History {
  return {
    seen: new Set(),
    firstNote: new Map(),
    lastNote: new Map(),
    note: { number: 0, citations: [] },
    inText: undefined,
  };
}

function remember(history: History, note: number, citation: CitationSite): void {
  if (note === 0) history.inText = citation;
  else if (history.note.number === note) history.note.citations.push(citation);
  else history.note = { number: note, citations: [citation] };
}

/** The cite of the citation before, when it is the only one; a note with several citations has no sole cite. */
function soleCiteBefore(history: History, note: number): CiteSite | undefined {
  const { number, citations } = history.note;
  const inNote = number === note || citations.length === 1 ? citations.at(-1) : undefined;
  const previous = note === 0 ? history.inText : inNote;
  return previous?.cites.length === 1 ? previous.cites[0] : undefined;
}

function placeCite(
  cite: CiteSite,
  note: number,
  before: CiteSite | undefined,
  history: History,
  nearNoteDistance: number,
): PlacedCite {
  const { seen, firstNote, lastNote } = history;
  const first = firstNote.get(cite.itemId);
  const last = lastNote.get(cite.itemId);
  const isFirst = !seen.has(cite.itemId);
  seen.add(cite.itemId);
  if (note > 0) lastNote.set(cite.itemId, note);
  if (note > 0 && first === undefined) firstNote.set(cite.itemId, note);
  if (isFirst) return FIRST;
  const nearNote = note > 0 && last !== undefined && note - last <= nearNoteDistance;
  const kind = before?.itemId === cite.itemId ? ibidKind(cite, before) : "subsequent";
  return { position: { kind, nearNote }, ...(first !== undefined && { firstNote: first }) };
}

function ibidKind(cite: CiteSite, before: CiteSite): Position["kind"] {
  if (before.locator === "") return cite.locator === "" ? "ibid" : "ibid-with-locator";
  if (cite.locator === "") return "subsequent";
  return cite.locator === before.locator && cite.label === before.label ? "ibid" : "ibid-with-locator";
}
