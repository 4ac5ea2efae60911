import type { ContributorRole } from "@colloquy/corpus-schema";
import type { Found } from "../found.js";

/** A person named in a byline. */
export interface BylinePerson {
  readonly name: Found;
  readonly role: ContributorRole;
  readonly description?: Found;
}

/** What a byline says. */
export interface Byline {
  readonly people: readonly BylinePerson[];
  readonly container?: Found;
  readonly containerDescription?: Found;
  readonly date?: Found;
  readonly issue?: Found;
  readonly volume?: Found;
  readonly excerpted?: Found<true>;
  readonly translated?: Found<true>;
  /** The word that names the genre: `Interview`. */
  readonly interview?: Found;
}
