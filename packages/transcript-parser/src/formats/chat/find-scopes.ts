import { isGap } from "./scan-tiers.js";

const MAX_CODE = 400;

/**
 * The offsets of the angle brackets that hold the scope of a code, as in `<I wanted> [//] I thought`: those that stand
 * in pairs before a code in square brackets. All others are characters of what is said. Linear in the text.
 */
export function findScopes(body: string): ReadonlySet<number> {
  const scopes = new Set<number>();
  if (!body.includes("<")) return scopes;
  const open: number[] = [];
  for (let at = 0; at < body.length; at += 1) {
    const char = body[at];
    if (char === "[") at += codeLength(body, at);
    else if (char === "<" && body[at - 1] !== "+" && body[at - 1] !== "[") open.push(at);
    else if (char === ">") {
      const start = open.pop();
      if (start !== undefined && isBeforeCode(body, at + 1)) scopes.add(start).add(at);
    }
  }
  return scopes;
}

/** How much of a code lies behind its opening bracket; nothing for a bracket that does not close. */
function codeLength(body: string, at: number): number {
  return Math.max(0, body.slice(at, at + MAX_CODE).indexOf("]"));
}

const MAX_GAP = 200;

function isBeforeCode(body: string, from: number): boolean {
  let at = from;
  while (at < body.length && at - from < MAX_GAP && isGap(body.charCodeAt(at))) at += 1;
  return body[at] === "[" || body[at] === ">";
}
