import type { CiteRequest } from "@colloquy/csl-processor";
import { cslText } from "../item/csl-text.js";
import { LOCATOR_ROWS } from "./locator-kinds.table.js";
import type { Locator } from "./locator.js";

/** The part of a cite that points inside its item. */
export type Pinpoint = Pick<CiteRequest, "locator" | "label" | "suffix">;

/**
 * A locator as a CSL processor is asked for it. CSL 1.0.2 has no locator "turn" and none for exchanges: those become
 * the cite's suffix, `, turn 4`, about which the style decides nothing. In a CSL locator a hyphen is the dash of a
 * range unless a backslash says that it belongs to the number.
 */
export function pinpointOf(locator: Locator | null): Pinpoint {
  if (locator === null) return {};
  const row = LOCATOR_ROWS.find(({ kind }) => kind === locator.kind);
  if (row === undefined) return { suffix: `, ${locator.text}` };
  return { label: row.csl, locator: cslText(locator.text).replaceAll("-", "\\-") };
}
