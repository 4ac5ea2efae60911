import { afterLineEnd, isBlankCode, lineEndAt } from "../captions/line-ends.js";

/** A header (`@`), a main tier (`*`) or a dependent tier (`%`), with the lines that continue it. Offsets in the file. */
export interface Tier {
  readonly sign: "@" | "*" | "%" | "";
  /** What stands between the sign and the colon: `MOT`, `Participants`, `mor`; empty for lines before any tier. */
  readonly name: string;
  /** Offset of the sign. */
  readonly start: number;
  /** Offset after the colon, or after the name where there is no colon. */
  readonly from: number;
  /** Offset after the last character, its line end left out. */
  end: number;
}

const SIGNS = ["@", "*", "%"] as const;
const MAX_NAME = 60;

/**
 * The tiers of a file. A line that begins with none of the signs continues the tier before it, also where its tab was
 * lost: nothing that is said is given up for a missing character. Linear in the text.
 */
export function scanTiers(text: string): Tier[] {
  const tiers: Tier[] = [];
  for (let at = 0; at < text.length; ) {
    const end = lineEndAt(text, at, text.length);
    const tier = tierAt(text, at, end);
    const last = tiers.at(-1);
    if (tier !== null) tiers.push(tier);
    else if (last !== undefined) last.end = end;
    else if (text.slice(at, end).trim() !== "") tiers.push({ sign: "", name: "", start: at, from: at, end });
    at = afterLineEnd(text, end);
  }
  return tiers;
}

function tierAt(text: string, start: number, end: number): Tier | null {
  const sign = SIGNS.find((candidate) => text[start] === candidate);
  if (sign === undefined) return null;
  const head = text.slice(start + 1, Math.min(end, start + 1 + MAX_NAME));
  const colon = head.indexOf(":");
  const name = (colon === -1 ? head : head.slice(0, colon)).trim();
  // A main tier is known by its colon: `* * *` is none.
  const isName = sign === "@" ? /^[A-Za-z]/.test(name) : colon !== -1 && /^[^\s:]{1,30}$/.test(name);
  if (!isName) return null;
  const from = start + 1 + (colon === -1 ? head.length : colon + 1);
  return { sign, name, start, from, end };
}

/** The value of a tier on one line, its continuation lines joined. */
export function tierValue(text: string, { from, end }: Tier): string {
  return text.slice(from, end).replace(/\s+/g, " ").trim();
}

/** Whether a code unit stands between words: a space, a tab or a line end. */
export function isGap(code: number): boolean {
  return isBlankCode(code) || code === 0x0a || code === 0x0d;
}
