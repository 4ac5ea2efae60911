import type { Span } from "@colloquy/corpus-schema";

/** A place of the open document that an address names. */
export type Place =
  | { readonly kind: "turn" | "exchange"; readonly ordinal: number }
  /** Characters of the source. Half-open, UTF-16. */
  | { readonly kind: "characters"; readonly span: Span };

/** What the fragment of an address says. */
export interface Address {
  /** The view that is open, by its id; null for the reading text. */
  readonly viewId: string | null;
  readonly place: Place | null;
  /** A transcript that travels in the link, packed; null where none does. */
  readonly packed: string | null;
}

/** An address that says nothing. */
export const NOWHERE: Address = { viewId: null, place: null, packed: null };

const PATTERN = /^(?:([tq])=([1-9]\d{0,8})|c=(\d{1,10})-(\d{1,10})|d=([\w-]+)|([a-z]+))$/;

/**
 * What an address asks for: turn 12 (`#t=12`), exchange 3 (`#q=3`), characters of the source (`#c=1234-1301`), a view
 * (`#verify`), a transcript in the link (`#d=…`), or several of them with `&` between. What is none of these is passed over.
 */
export function readAddress(hash: string): Address {
  let address = NOWHERE;
  for (const part of hash.replace(/^#/, "").split("&")) {
    const [, letter, ordinal, start, end, packed, viewId] = PATTERN.exec(part) ?? [];
    if (ordinal !== undefined) {
      address = { ...address, place: { kind: letter === "t" ? "turn" : "exchange", ordinal: Number(ordinal) } };
    } else if (start !== undefined) {
      const span = { start: Number(start), end: Number(end) };
      if (span.start < span.end) address = { ...address, place: { kind: "characters", span } };
    } else if (packed !== undefined) address = { ...address, packed };
    else if (viewId !== undefined) address = { ...address, viewId };
  }
  return address;
}

/** The fragment that {@link readAddress} reads; empty where there is nothing to say. */
export function writeAddress({ viewId, place, packed }: Address): string {
  const parts = [packed === null ? "" : `d=${packed}`, viewId ?? "", place === null ? "" : writePlace(place)];
  const written = parts.filter((part) => part !== "").join("&");
  return written === "" ? "" : `#${written}`;
}

function writePlace(place: Place): string {
  if (place.kind === "characters") return `c=${place.span.start}-${place.span.end}`;
  return `${place.kind === "turn" ? "t" : "q"}=${place.ordinal}`;
}

/** The id of the element of a turn, so that a plain link reaches it without script. */
export function turnElementId(ordinal: number): string {
  return `t=${ordinal}`;
}
