import type { TokenRange } from "../grave/find-left-out.js";
import type { ComparedPlace } from "./locate-quote.js";
import type { Joint } from "./pattern.js";

/** A joint of a quotation beside what it stands for. */
export interface PlacedJoint {
  readonly joint: Joint;
  /** The tokens of the source between the two runs; empty at the ends of a quotation. */
  readonly gap: TokenRange;
  /** How the quotation departs from the source here; `none` where the source has these very marks or words. */
  readonly kind: "elision" | "replacement" | "insertion" | "outer-ellipsis" | "none";
}

/** What each joint of a quotation stands for at a place. */
export function placeJoints(place: ComparedPlace): PlacedJoint[] {
  return place.pattern.joints.map((joint) => {
    const before = place.runs[joint.after];
    const after = place.runs[joint.after + 1];
    if (before === undefined || after === undefined) {
      const at = after?.from ?? before?.to ?? 0;
      return { joint, gap: { from: at, to: at }, kind: joint.kind === "elision" ? "outer-ellipsis" : "insertion" };
    }
    const gap = { from: before.to, to: Math.max(before.to, after.from) };
    return { joint, gap, kind: kindOf(place, joint, gap) };
  });
}

function kindOf(place: ComparedPlace, joint: Joint, gap: TokenRange): PlacedJoint["kind"] {
  const tokens = place.stretch.tokens.slice(gap.from, gap.to);
  const same =
    tokens.length === joint.tokens.length && tokens.every((token, at) => token.key === joint.tokens[at]?.key);
  if (same) return "none";
  if (joint.kind === "elision") return "elision";
  return tokens.some((token) => token.kind === "word") ? "replacement" : "insertion";
}
