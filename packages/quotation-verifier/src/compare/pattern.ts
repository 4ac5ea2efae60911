import type { Span } from "@colloquy/corpus-schema";
import type { Token } from "../fold/token.js";

/** Words and marks of a quotation that must stand in the source as they are, side by side. */
export interface Run {
  /** With at least one word. */
  readonly tokens: readonly Token[];
  /** The position of the first word. */
  readonly firstWord: number;
  /** The position of the last word. */
  readonly lastWord: number;
  /** Whether the quotation or a part after an omission begins here. */
  readonly opens: boolean;
  /** Whether the quotation or a part before an omission ends here. */
  readonly closes: boolean;
}

/** Where the quotation says that it departs from the source: an ellipsis, or words in square brackets. */
export interface Joint {
  readonly kind: "elision" | "bracket";
  /** Its place in the quotation, half-open, UTF-16. */
  readonly span: Span;
  /** Its tokens, the brackets included. */
  readonly tokens: readonly Token[];
  /** The run in front of it, from 0; -1 in front of the first. */
  readonly after: number;
}

/** A quotation as what it claims: runs of the source's own words, and the joints between them. */
export interface Pattern {
  readonly runs: readonly Run[];
  /** In order; at most one between two runs. */
  readonly joints: readonly Joint[];
}

/** The quotation as verbatim: one run, in which brackets and ellipses are marks like any other. */
export function verbatimPattern(tokens: readonly Token[]): Pattern {
  return { runs: [createRun(tokens, true, true)], joints: [] };
}

function createRun(tokens: readonly Token[], opens: boolean, closes: boolean): Run {
  const isWord = ({ kind }: Token): boolean => kind === "word";
  return { tokens, firstWord: tokens.findIndex(isWord), lastWord: tokens.findLastIndex(isWord), opens, closes };
}

/** The quotation with its ellipses (`…`, `[…]`, `(…)`) read as the quoter's, and its brackets as the source's own. */
export function elidedPattern(tokens: readonly Token[]): Pattern {
  return patternOf(splitAtJoints(tokens, elisionAt));
}

/** The quotation with its ellipses and its square brackets read as the quoter's. */
export function editedPattern(tokens: readonly Token[]): Pattern {
  return patternOf(splitAtJoints(joinBracketedLetters(tokens), (all, at) => elisionAt(all, at) ?? bracketAt(all, at)));
}

function patternOf(pieces: readonly Piece[]): Pattern {
  const runs: Token[][] = [];
  const joints: Joint[] = [];
  for (const piece of pieces) {
    if (piece.kind === "run") {
      if (piece.tokens.some((token) => token.kind === "word")) runs.push(piece.tokens);
    } else {
      addJoint(joints, { kind: piece.kind, span: piece.span, tokens: piece.tokens, after: runs.length - 1 });
    }
  }
  const elidedAfter = new Set(joints.flatMap((joint) => (joint.kind === "elision" ? [joint.after] : [])));
  return {
    runs: runs.map((run, at) =>
      createRun(run, at === 0 || elidedAfter.has(at - 1), at === runs.length - 1 || elidedAfter.has(at)),
    ),
    joints,
  };
}

function addJoint(joints: Joint[], joint: Joint): void {
  const last = joints.at(-1);
  if (last?.after !== joint.after) {
    joints.push(joint);
    return;
  }
  joints[joints.length - 1] = {
    kind: last.kind === "elision" ? "elision" : joint.kind,
    span: { start: last.span.start, end: joint.span.end },
    tokens: [...last.tokens, ...joint.tokens],
    after: joint.after,
  };
}

interface Piece {
  readonly kind: "run" | Joint["kind"];
  readonly span: Span;
  readonly tokens: Token[];
}

const CLOSERS: Readonly<Record<string, string>> = { "[": "]", "(": ")" };

type JointFinder = (tokens: readonly Token[], at: number) => { kind: Joint["kind"]; length: number } | null;

function splitAtJoints(tokens: readonly Token[], jointAt: JointFinder): Piece[] {
  const pieces: Piece[] = [];
  let run: Token[] = [];
  const push = (kind: Piece["kind"], part: Token[]): void => {
    const [first] = part;
    const last = part.at(-1);
    if (first !== undefined && last !== undefined)
      pieces.push({ kind, tokens: part, span: { start: first.start, end: last.end } });
  };
  for (let at = 0; at < tokens.length; ) {
    const joint = jointAt(tokens, at);
    if (joint === null) {
      run.push(...tokens.slice(at, at + 1));
      at += 1;
    } else {
      push("run", run);
      run = [];
      push(joint.kind, tokens.slice(at, at + joint.length));
      at += joint.length;
    }
  }
  push("run", run);
  return pieces;
}

function elisionAt(tokens: readonly Token[], at: number): ReturnType<JointFinder> {
  const key = tokens[at]?.key ?? "";
  if (key === "…") return { kind: "elision", length: 1 };
  const closer = CLOSERS[key];
  if (closer === undefined || tokens[at + 1]?.key !== "…" || tokens[at + 2]?.key !== closer) return null;
  // `[…].`: the full stop is that of the sentence that is left out.
  const stop = tokens[at + 3];
  return { kind: "elision", length: stop?.key === "." && stop.before === "" ? 4 : 3 };
}

function bracketAt(tokens: readonly Token[], at: number): ReturnType<JointFinder> {
  if (tokens[at]?.key !== "[") return null;
  const end = closingBracket(tokens, at);
  return end === -1 ? null : { kind: "bracket", length: end - at + 1 };
}

/** How many tokens an editor's brackets hold at most. */
const MAX_BRACKETED = 60;

/** The bracket that closes the one at a position; -1 where there is none before the next opening one. */
export function closingBracket(tokens: readonly Token[], at: number): number {
  for (let end = at + 1; end < Math.min(tokens.length, at + MAX_BRACKETED); end += 1) {
    if (tokens[end]?.key === "]") return end;
    if (tokens[end]?.key === "[") return -1;
  }
  return -1;
}

/**
 * The quotation with each word that has brackets inside read as one that the quoter put in the place of another
 * (`carrie[s]` for `carried`, `[Then w]e` for `We`); null where there is none.
 */
export function respelledPattern(tokens: readonly Token[]): Pattern | null {
  const joined = tokens.slice();
  for (let at = joined.length - 1; at >= 0; at -= 1) {
    const end = joined[at]?.key === "[" ? closingBracket(joined, at) : -1;
    if (end === -1) continue;
    const before = joined[at]?.before === "" && joined[at - 1]?.kind === "word" ? at - 1 : at;
    const after = joined[end + 1]?.before === "" && joined[end + 1]?.kind === "word" ? end + 1 : end;
    const [first, last] = [joined[before], joined[after]];
    if (first === undefined || last === undefined || after - before === end - at) continue;
    const words = joined.slice(before, after + 1).filter(({ kind }) => kind === "word");
    const bracket = { kind: "mark", before: first.before, start: first.start, end: last.end } as const;
    joined.splice(before, after - before + 1, { ...bracket, key: "[", raw: "[" }, ...words, { ...bracket, key: "]", raw: "]" });
  }
  if (joined.every((token, at) => token === tokens[at])) return null;
  return patternOf(splitAtJoints(joined, (all, at) => elisionAt(all, at) ?? bracketAt(all, at)));
}

/** Makes one word of `[T]he` and `problem[s]`, and says what the brackets claim. */
function joinBracketedLetters(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const word = bracketedStart(tokens, at) ?? bracketedEnd(tokens, at);
    joined.push(...(word === null ? tokens.slice(at, at + 1) : [word]));
    at += word === null ? 1 : 4;
  }
  return joined;
}

/** `[T]he`: a letter whose case was changed; `[re]write`: letters that were added. */
function bracketedStart(tokens: readonly Token[], at: number): Token | null {
  const [open, letters, close, rest] = tokens.slice(at, at + 4);
  if (open?.key !== "[" || letters?.kind !== "word" || close?.key !== "]" || rest?.kind !== "word") return null;
  if (rest.before !== "" || letters.before !== "") return null;
  const frame = { kind: "word", before: open.before, start: open.start, end: rest.end } as const;
  if (/^\p{L}$/u.test(letters.raw)) {
    return { ...frame, key: letters.key + rest.key, raw: letters.raw + rest.raw, bracketed: "bracketed-case" };
  }
  return { ...frame, key: rest.key, raw: rest.raw, bracketed: "bracketed-insertion", inserted: letters.key };
}

/** `problem[s]`: letters that were added to a word. */
function bracketedEnd(tokens: readonly Token[], at: number): Token | null {
  const [word, open, letters, close] = tokens.slice(at, at + 4);
  if (word?.kind !== "word" || open?.key !== "[" || open.before !== "") return null;
  if (letters?.kind !== "word" || letters.before !== "" || close?.key !== "]") return null;
  return { ...word, end: close.end, bracketed: "bracketed-insertion", inserted: letters.key };
}
