import type { CiteRequest } from "../citation-request.js";
import type { PreparedCite } from "../cite/render-citation.js";
import type { Ordered } from "./ordered-list.js";

/** A cite as the caller asks for it, with its item named and its locator read. */
export interface RequestedCite {
  readonly request: CiteRequest;
  readonly itemId: string;
  readonly locator: string;
  /** The kind of locator, as a term. */
  readonly label: string;
}

/** A citation in its place in a document. */
export interface Citation extends Ordered {
  readonly id: string;
  /** The number of its note; 0 in the text itself. */
  note: number;
  readonly requested: readonly RequestedCite[];
  /** The items that it asks for, each once. */
  readonly itemIds: readonly string[];
  /** The cites whose items are known. */
  cites: readonly RequestedCite[];
  /** All that its text follows from, as of the last time that it was looked at. */
  prepared: readonly PreparedCite[] | undefined;
}
