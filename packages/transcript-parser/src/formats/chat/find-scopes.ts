import { NextClose } from "./next-close.js";
import { isGap } from "./scan-tiers.js";

/**
 * The offsets of the angle brackets that hold the scope of a code, as in `<I wanted> [//] I thought`: those that stand
 * in pairs before a code in square brackets. All others are characters of what is said. Linear in the text.
 */
export function findScopes(body: string): ReadonlySet<number> {
  const scopes = new Set<number>();
  if (!body.includes("<")) return scopes;
  const open: number[] = [];
  const close = new NextClose(body);
  for (let at = 0; at < body.length; at += 1) {
    const char = body[at];
    if (char === "[") at = Math.max(at, close.of(at));
    else if (char === "<" && body[at - 1] !== "+" && body[at - 1] !== "[") open.push(at);
    else if (char === ">") {
      const start = open.pop();
      if (start !== undefined && isBeforeCode(body, at + 1)) scopes.add(start).add(at);
    }
  }
  return scopes;
}

const MAX_GAP = 200;

function isBeforeCode(body: string, from: number): boolean {
  let at = from;
  while (at < body.length && at - from < MAX_GAP && isGap(body.charCodeAt(at))) at += 1;
  return body[at] === "[" || body[at] === ">";
}
