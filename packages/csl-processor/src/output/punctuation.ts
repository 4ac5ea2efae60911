import type { Token } from "./tokens.js";

type TextToken = Extract<Token, { kind: "text" }>;

/**
 * Which of two punctuation marks that meet is kept. Marks that are not listed are both kept, as are a full stop before
 * anything but another full stop: it may be an abbreviation's.
 */
const MEETING: ReadonlyMap<string, "left" | "right"> = new Map([
  ...pairs(":", ":.", "left"),
  ...pairs(":", "!?", "right"),
  ...pairs(".", ".", "left"),
  ...pairs(";", ":.;", "left"),
  ...pairs(";", "!?", "right"),
  ...pairs("!", ":.!", "left"),
  ...pairs("?", ":.?", "left"),
  ...pairs(",", ",", "left"),
]);

function pairs(left: string, rights: string, kept: "left" | "right"): [string, "left" | "right"][] {
  return Array.from(rights, (right) => [left + right, kept]);
}

/** Marks that move into quotation marks under `punctuation-in-quote`. */
const MOVABLE = ".,!?";

/**
 * Settles the punctuation where two texts meet: drops marks and spaces that would be doubled, and, when the locale
 * asks for it, moves marks into the quotation before them. Within one text nothing is changed.
 */
export function settlePunctuation(tokens: readonly Token[], punctuationInQuote: boolean): void {
  moveBeforeBlocks(tokens);
  mergeNeighbours(tokens);
  narrowGuillemets(tokens);
  if (punctuationInQuote) moveIntoQuotes(tokens);
  else dropAfterQuotes(tokens);
}

function mergeNeighbours(tokens: readonly Token[]): void {
  let left: TextToken | undefined;
  for (const token of tokens) {
    if (token.kind === "close-quote" || token.kind === "open-quote" || token.kind === "block-start") left = undefined;
    if (token.kind !== "text" || token.text === "") continue;
    if (left !== undefined && !token.continues) meet(left, token);
    if (token.text !== "") left = token;
  }
}

/** A mark at the start of a block belongs to the text of the block before. */
function moveBeforeBlocks(tokens: readonly Token[]): void {
  let left: TextToken | undefined;
  let starts = false;
  for (const token of tokens) {
    if (token.kind === "block-start") starts = true;
    if (token.kind === "open-quote") starts = false;
    if (token.kind !== "text" || token.text === "") continue;
    const mark = starts && left !== undefined ? /^[.,;:]/.exec(token.text)?.[0] ?? "" : "";
    if (left !== undefined && mark !== "") {
      token.text = token.text.slice(1);
      if (MEETING.get(left.text.slice(-1) + mark) !== "left") left.text += mark;
    }
    left = token;
    starts = false;
  }
}

/** A space just inside guillemets is a narrow one that does not break, as French orthography has it. */
function narrowGuillemets(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.kind === "text" && /[«»]/.test(token.text)) {
      token.text = token.text.replace(/« /g, "«\u202F").replace(/ »/g, "\u202F»");
    }
  }
}

/** Drops what is doubled at the border of two texts. */
function meet(left: TextToken, right: TextToken): void {
  const last = left.text.slice(-1);
  const first = right.text.charAt(0);
  if (last === " " && first === " ") {
    right.text = right.text.slice(1);
    return;
  }
  const kept = MEETING.get(last + first);
  if (kept === "left") right.text = right.text.slice(1);
  if (kept === "right") left.text = left.text.slice(0, -1);
}

/** Calls back for each text that follows a closing quotation mark, with the text inside. */
function afterQuotes(tokens: readonly Token[], visit: (inside: TextToken, outside: TextToken) => void): void {
  let inside: TextToken | undefined;
  let closed = false;
  for (const token of tokens) {
    if (token.kind === "close-quote") closed = inside !== undefined;
    if (token.kind === "open-quote" || token.kind === "block-start") closed = false;
    if (token.kind !== "text" || token.text === "") continue;
    if (closed && inside !== undefined && !token.continues) visit(inside, token);
    if (token.text === "") continue;
    inside = token;
    closed = false;
  }
}

function moveIntoQuotes(tokens: readonly Token[]): void {
  afterQuotes(tokens, (inside, outside) => {
    while (outside.text !== "" && MOVABLE.includes(outside.text.charAt(0))) {
      const mark = outside.text.charAt(0);
      outside.text = outside.text.slice(1);
      const kept = MEETING.get(inside.text.slice(-1) + mark);
      if (kept === "right") inside.text = inside.text.slice(0, -1);
      if (kept !== "left") inside.text += mark;
    }
  });
}

/** After a quotation that ends in a full stop, question or exclamation mark, no full stop follows. */
function dropAfterQuotes(tokens: readonly Token[]): void {
  afterQuotes(tokens, (inside, outside) => {
    if (/[.!?]$/.test(inside.text) && outside.text.startsWith(".")) outside.text = outside.text.slice(1);
  });
}
