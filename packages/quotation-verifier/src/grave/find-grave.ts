import type { ComparedPlace } from "../compare/locate-quote.js";
import type { PlacedJoint } from "../compare/place-joints.js";
import type { Token } from "../fold/token.js";
import type { QuoteIndex } from "../index/quote-index.js";
import type { Stretch } from "../index/read-stretch.js";
import { findChanged, type GraveWords } from "./find-changed.js";
import { findCutOffAfter } from "./find-cut-off-after.js";
import { findCutOffBefore } from "./find-cut-off-before.js";
import { findElided, findReplaced, type Sides } from "./find-left-out.js";
import { findQuestion } from "./find-question.js";
import type { GraveKind } from "./finding.js";
import { graveWord, isNegation, type GraveWord } from "./word-kinds.js";

/** Everything about a place by which the meaning of what was said may be turned, in the order of the quotation. */
export function findGrave(index: QuoteIndex, place: ComparedPlace, joints: readonly PlacedJoint[]): GraveWords[] {
  const { stretch, runs } = place;
  const last = runs.at(-1);
  return [
    ...findCutOffBefore(stretch, runs[0]?.from ?? 0),
    ...runs.flatMap((run) => findChanged(run, stretch)),
    ...joints.flatMap((joint) => findAtJoint(index, place, joint)),
    ...runs.flatMap(({ run }) => findInsertedLetters(run.tokens, stretch)),
    ...(last === undefined ? [] : [...findCutOffAfter(stretch, last), ...findQuestion(stretch, last)]),
    ...findJoined(index, place),
  ];
}

function findAtJoint(index: QuoteIndex, place: ComparedPlace, { kind, gap, joint }: PlacedJoint): GraveWords[] {
  const { stretch } = place;
  if (kind === "elision") return findElided(stretch, gap, sidesOf(place, joint.after));
  if (kind === "replacement")
    return [...findReplaced(stretch, gap, sidesOf(place, joint.after)), ...findInserted(index, stretch, joint)];
  return kind === "insertion" ? findInserted(index, stretch, joint) : [];
}

function sidesOf({ stretch, runs }: ComparedPlace, after: number): Sides {
  const behind = runs[after + 1];
  const quoted = behind?.run.tokens[behind.run.firstWord]?.raw ?? "";
  const source = stretch.tokens.slice(behind?.from).find(({ kind }) => kind === "word")?.raw ?? "";
  return { from: runs[after]?.from ?? 0, goesOn: /^\p{Ll}/u.test(quoted) && /^\p{Lu}/u.test(source) };
}

/**
 * Brackets may explain with names and numbers; they may not deny, limit or condition what was said. They are in the
 * language of the quoter, so that a negation of any language counts.
 */
const MAY_BE_INSERTED: ReadonlySet<GraveKind> = new Set(["name", "number"]);

function findInserted({ languages }: QuoteIndex, stretch: Stretch, joint: PlacedJoint["joint"]): GraveWords[] {
  if (joint.kind !== "bracket") return [];
  return joint.tokens.flatMap((token, at) => {
    const denies = languages.told.some((language) => isNegation(token.key, language));
    const word: GraveWord | null = denies ? { kind: "negation", value: "", token } : graveWord(joint.tokens, at, false, stretch.language);
    if (word === null || MAY_BE_INSERTED.has(word.kind)) return [];
    return [{ kind: word.kind, change: "inserted" as const, source: [], quoted: [word] }];
  });
}

/** `[un]true`, `hope[less]`, `1[0]`: letters that deny the word, and digits that make another number of it. */
function findInsertedLetters(tokens: readonly Token[], { language }: Stretch): GraveWords[] {
  return tokens.flatMap((token) => {
    const letters = token.inserted;
    if (letters === undefined) return [];
    const digits = /\p{N}/u.test(letters);
    const denies = language.negatingParts.has(letters) || isNegation(letters, language);
    if (!digits && !denies) return [];
    const kind = digits ? ("number" as const) : ("negation" as const);
    return [{ kind, change: "inserted" as const, source: [], quoted: [{ kind, value: letters, token: { ...token, raw: letters } }] }];
  });
}

/**
 * One quotation of what several speakers said is nobody's; nor is one that runs on over the end of a turn without a
 * sign, even where the next turn is the same speaker's: something came between.
 */
function findJoined(index: QuoteIndex, { stretch, runs }: ComparedPlace): GraveWords[] {
  const speakers = new Set<string | null | undefined>();
  let runsOn = false;
  for (const { from, to } of runs) {
    for (const token of stretch.tokens.slice(from, to)) speakers.add(index.turns[token.turn]?.turn.speakerId);
    runsOn ||= stretch.tokens[from]?.turn !== stretch.tokens[to - 1]?.turn;
  }
  return speakers.size > 1 || runsOn ? [{ kind: "attribution", change: "joined", source: [], quoted: [] }] : [];
}
