import type { Citation, RequestedCite } from "../document/citation.js";
import type { CitationSequence } from "../document/citation-sequence.js";
import type { Position } from "../render/context.js";

/** Where a cite stands among those before it. */
export interface PlacedCite {
  readonly position: Position;
  /** The number of the note that first cites the item, when that is an earlier cite. */
  readonly firstNote?: number;
}

const FIRST: PlacedCite = { position: { kind: "first", nearNote: false } };

/**
 * Computes the positions of the cites of one citation (CSL 1.0.2, "Choose", `position`) from the citations around it:
 * the two before it of its kind, and for each item the first and the last before it.
 *
 * @param nearNoteDistance the greatest distance, in notes, of a near note.
 */
export function placeCites(citation: Citation, sequence: CitationSequence, nearNoteDistance: number): PlacedCite[] {
  const { cites } = citation;
  return cites.map((cite, index) => {
    const before = index > 0 ? cites[index - 1] : soleCiteBefore(citation, sequence);
    const again = cites.findIndex(({ itemId }) => itemId === cite.itemId) < index;
    return placeCite(cite, before, again, citation, sequence, nearNoteDistance);
  });
}

/** The cite of the citation before, when it is the only one; a note with several citations has no sole cite. */
function soleCiteBefore(citation: Citation, sequence: CitationSequence): RequestedCite | undefined {
  const kind = sequence.ofKind(citation);
  const previous = kind.before(citation);
  if (previous?.cites.length !== 1) return undefined;
  const sharesNote = previous.note !== citation.note && kind.before(previous)?.note === previous.note;
  return sharesNote ? undefined : previous.cites[0];
}

/** @param again the same citation cites the item before. */
function placeCite(
  cite: RequestedCite,
  before: RequestedCite | undefined,
  again: boolean,
  citation: Citation,
  sequence: CitationSequence,
  nearNoteDistance: number,
): PlacedCite {
  const mentions = sequence.mentionsOf(cite.itemId);
  if (mentions === undefined || (!again && mentions.all.at(0) === citation)) return FIRST;
  const { note } = citation;
  const last = again ? citation : mentions.notes.before(citation);
  const nearNote = note > 0 && last !== undefined && note - last.note <= nearNoteDistance;
  const kind = before?.itemId === cite.itemId ? ibidKind(cite, before) : "subsequent";
  const first = mentions.notes.at(0);
  const isBefore = first !== undefined && (first.order < citation.order || (again && first === citation));
  return { position: { kind, nearNote }, ...(isBefore && { firstNote: first.note }) };
}

function ibidKind(cite: RequestedCite, before: RequestedCite): Position["kind"] {
  if (before.locator === "") return cite.locator === "" ? "ibid" : "ibid-with-locator";
  if (cite.locator === "") return "subsequent";
  return cite.locator === before.locator && cite.label === before.label ? "ibid" : "ibid-with-locator";
}

/** The other citations whose positions depend on a citation, but for what they say of the first note. */
export function dependents(citation: Citation, sequence: CitationSequence): Citation[] {
  const found: Citation[] = [];
  const kind = sequence.ofKind(citation);
  const next = kind.after(citation);
  if (next !== undefined) found.push(next, kind.after(next) ?? next);
  for (const id of citation.itemIds) {
    const mentions = sequence.mentionsOf(id);
    const [later, note] = [mentions?.all.after(citation), mentions?.notes.after(citation)];
    if (later !== undefined) found.push(later, note ?? later);
  }
  return found;
}
