import type { Inline } from "./inline.js";
import type { OutputFormat } from "./output-format.js";
import { foldSuperscripts } from "./fold-superscripts.js";
import { settlePunctuation } from "./punctuation.js";
import { flatten, type QuoteMarks, type Token } from "./tokens.js";
import { widenLinks } from "./widen-links.js";

/** What the locale says about the last stage. */
export interface Typography {
  readonly quoteMarks: QuoteMarks;
  readonly punctuationInQuote: boolean;
}

/** Writes the tree in a format: flattens it, settles its punctuation, and serialises what is left. */
export function serialise<Out>(inlines: readonly Inline[], typography: Typography, format: OutputFormat<Out>): Out {
  const prepared = format.fonts ? foldSuperscripts(inlines) : inlines;
  const tokens = flatten(prepared, typography.quoteMarks);
  settlePunctuation(tokens, typography.punctuationInQuote);
  widenLinks(tokens);
  const written = format.join(writeTokens(tokens, format));
  return format.finish === undefined ? written : format.finish(written);
}

type Opening = Extract<Token, { kind: "font-start" | "block-start" | "link-start" }>;

interface OpenPart<Out> {
  readonly parts: Out[];
  /** What opened it; nothing opened the whole. */
  readonly opening: Opening | undefined;
  /** Whether a block begins a line. */
  readonly startsLine: boolean;
}

/** What stands before on the same line. */
type Line = "nothing" | "margin" | "text";

/** The serialised parts, one after the other. What holds no text writes nothing. */
function writeTokens<Out>(tokens: readonly Token[], format: OutputFormat<Out>): readonly Out[] {
  const root: OpenPart<Out> = { parts: [], opening: undefined, startsLine: true };
  const open: OpenPart<Out>[] = [];
  let top = root;
  let line: Line = "nothing";
  for (const token of tokens) {
    switch (token.kind) {
      case "font-start":
      case "block-start":
      case "link-start":
        open.push(top);
        top = { parts: [], opening: token, startsLine: startsLine(token, line) };
        break;
      case "end": {
        const { parts, opening } = top;
        const written = parts.length === 0 || opening === undefined ? undefined : wrap(top, opening, format);
        top = open.pop() ?? root;
        if (written === undefined) break;
        top.parts.push(written);
        if (opening?.kind === "block-start") line = opening.display === "left-margin" ? "margin" : "nothing";
        break;
      }
      default:
        if (token.text === "") break;
        top.parts.push(format.escape(token.text));
        line = "text";
    }
  }
  return root.parts;
}

function startsLine(token: Opening, line: Line): boolean {
  return token.kind === "block-start" && (line === "nothing" || (line === "margin" && token.display === "right-inline"));
}

function wrap<Out>({ parts, startsLine: starts }: OpenPart<Out>, opening: Opening, format: OutputFormat<Out>): Out {
  const content = format.join(parts);
  switch (opening.kind) {
    case "font-start":
      return format.font(content, opening.change);
    case "block-start":
      return format.block(content, opening.display, starts);
    case "link-start":
      return format.link?.(content, opening.url) ?? content;
  }
}
