import type { ComparedPlace } from "../compare/locate-quote.js";
import type { PlacedJoint } from "../compare/place-joints.js";
import type { QuoteIndex } from "../index/quote-index.js";
import type { Stretch } from "../index/read-stretch.js";
import { findChanged, type GraveWords } from "./find-changed.js";
import { findCutOffAfter, findCutOffBefore } from "./find-cut-off.js";
import { findElided, findReplaced } from "./find-left-out.js";
import type { GraveKind } from "./finding.js";
import { graveWord } from "./word-kinds.js";

/** Everything about a place by which the meaning of what was said may be turned, in the order of the quotation. */
export function findGrave(index: QuoteIndex, place: ComparedPlace, joints: readonly PlacedJoint[]): GraveWords[] {
  const { stretch, runs } = place;
  return [
    ...findCutOffBefore(stretch, runs[0]?.from ?? 0),
    ...runs.flatMap((run) => findChanged(run, stretch)),
    ...joints.flatMap((joint) => findAtJoint(stretch, joint)),
    ...findCutOffAfter(stretch, runs.at(-1)?.to ?? 0),
    ...findJoined(index, place),
  ];
}

function findAtJoint(stretch: Stretch, { kind, gap, joint }: PlacedJoint): GraveWords[] {
  if (kind === "elision") return findElided(stretch, gap);
  if (kind === "replacement") return [...findReplaced(stretch, gap), ...findInserted(stretch, joint)];
  return kind === "insertion" ? findInserted(stretch, joint) : [];
}

/** Brackets may explain with names and numbers; they may not deny, limit or condition what was said. */
const MAY_BE_INSERTED: ReadonlySet<GraveKind> = new Set(["name", "number", "attribution"]);

function findInserted(stretch: Stretch, joint: PlacedJoint["joint"]): GraveWords[] {
  if (joint.kind !== "bracket") return [];
  return joint.tokens.flatMap((token) => {
    const word = graveWord(token, false, stretch.language);
    if (word === null || MAY_BE_INSERTED.has(word.kind)) return [];
    return [{ kind: word.kind, change: "inserted" as const, source: [], quoted: [word] }];
  });
}

/** One quotation of what several speakers said is nobody's. */
function findJoined(index: QuoteIndex, { stretch, runs }: ComparedPlace): GraveWords[] {
  const speakers = new Set<string | null | undefined>();
  for (const run of runs) {
    for (const token of stretch.tokens.slice(run.from, run.to)) speakers.add(index.turns[token.turn]?.turn.speakerId);
  }
  return speakers.size > 1 ? [{ kind: "attribution", change: "joined", source: [], quoted: [] }] : [];
}
