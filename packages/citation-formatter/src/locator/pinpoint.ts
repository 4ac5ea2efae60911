import type { CiteRequest } from "@colloquy/csl-processor";
import { cslText } from "../item/csl-text.js";
import { LOCATOR_ROWS } from "./locator-kinds.table.js";
import type { Locator } from "./locator.js";

/** The part of a cite that points inside its item. */
export type Pinpoint = Pick<CiteRequest, "locator" | "label">;

/** Labels of our own: CSL 1.0.2 has no locator "turn" and none for exchanges. Styles print the locator without a label. */
const OWN_LABELS: readonly string[] = ["turn", "exchange"];

/**
 * A locator as a CSL processor is asked for it. A turn is a locator with a label that CSL does not have, and its own
 * words as text, `turn 4`; `placePinpoints` makes it a suffix where a style would not print it well. In a CSL locator a
 * hyphen is the dash of a range unless a backslash says that it belongs to the number.
 */
export function pinpointOf(locator: Locator | null): Pinpoint {
  if (locator === null) return {};
  const row = LOCATOR_ROWS.find(({ kind }) => kind === locator.kind);
  if (row === undefined) return { label: locator.kind, locator: locator.text };
  return { label: row.csl, locator: cslText(locator.text).replaceAll("-", "\\-") };
}

/** Whether a pinpoint is of a kind that CSL does not have. */
export function isOwnPinpoint({ label = "" }: Pinpoint): boolean {
  return OWN_LABELS.includes(label);
}
