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
  const lastNote = new Map<string, number>();
  const firstNote = new Map<string, number>();
  const seen = new Set<string>();
  let previous: CitationSite | undefined;
  return citations.map((citation) => {
    const note = citation.noteIndex ?? 0;
    const placed = citation.cites.map((cite, index): PlacedCite => {
      if (!seen.has(cite.itemId)) return remember(cite, note, FIRST);
      const before = precedingCite(citation, index, previous);
      const last = lastNote.get(cite.itemId) ?? 0;
      const nearNote = note > 0 && last > 0 && note - last <= nearNoteDistance;
      const kind = before?.itemId === cite.itemId ? ibidKind(cite, before) : "subsequent";
      const first = firstNote.get(cite.itemId);
      return remember(cite, note, { position: { kind, nearNote }, ...(first !== undefined && { firstNote: first }) });
    });
    previous = citation;
    return placed;
  });

  function remember(cite: CiteSite, note: number, placed: PlacedCite): PlacedCite {
    seen.add(cite.itemId);
    if (note > 0) {
      lastNote.set(cite.itemId, note);
      if (!firstNote.has(cite.itemId)) firstNote.set(cite.itemId, note);
    }
    return placed;
  }
}

/** The cite just before, in the same citation, or the only one of the citation before. */
function precedingCite(
  citation: CitationSite,
  index: number,
  previous: CitationSite | undefined,
): CiteSite | undefined {
  if (index > 0) return citation.cites[index - 1];
  return previous?.cites.length === 1 ? previous.cites[0] : undefined;
}

function ibidKind(cite: CiteSite, before: CiteSite): Position["kind"] {
  if (before.locator === "") return cite.locator === "" ? "ibid" : "ibid-with-locator";
  if (cite.locator === "") return "subsequent";
  return cite.locator === before.locator && cite.label === before.label ? "ibid" : "ibid-with-locator";
}
