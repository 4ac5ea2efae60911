import type { Loss } from "@colloquy/corpus-formats";
import { formatCount } from "../text/format-count.js";
import { LOSS_NAMES } from "./loss-names.table.js";

/** What a format could not carry, for one reason. */
export interface LossWords {
  /** How much of what: `3 people in roles, 2 publications`. */
  readonly what: string;
  /** What is there instead, as a sentence. */
  readonly reason: string;
}

/** Losses in words, those of one reason together, in the order in which the reasons come. */
export function lossWords(losses: readonly Loss[]): LossWords[] {
  const byReason = new Map<string, string[]>();
  for (const { field, count, reason } of losses) {
    const named = `${formatCount(count)} ${nameOf(field, count)}`;
    const known = byReason.get(reason);
    if (known === undefined) byReason.set(reason, [named]);
    else known.push(named);
  }
  return [...byReason].map(([reason, named]) => ({ what: named.join(", "), reason }));
}

/** What a field is called. Of one that the table does not know, its pointer in words: `metadata, place`. */
function nameOf(field: string, count: number): string {
  if (field === "/transcripts/*") return count === 1 ? "transcript" : "transcripts";
  const names = LOSS_NAMES[field.replace(/^\/transcripts\/\*/, "")];
  if (names !== undefined) return names[count === 1 ? 0 : 1];
  const words = field.split("/").filter((part) => part !== "" && part !== "*" && part !== "transcripts");
  return words.map((word) => word.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/-/g, " ")).join(", ");
}
