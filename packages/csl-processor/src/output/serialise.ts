import type { Display } from "../style/formatting.js";
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

interface OpenPart<Out> {
  readonly parts: Out[];
  readonly wrap: (content: Out) => Out;
  readonly display?: Display;
}

/** What stands before on the same line. */
type Line = "nothing" | "margin" | "text";

/** The serialised parts, one after the other. What holds no text writes nothing. */
function writeTokens<Out>(tokens: readonly Token[], format: OutputFormat<Out>): readonly Out[] {
  const root: OpenPart<Out> = { parts: [], wrap: (content) => content };
  const open = [root];
  let line: Line = "nothing";
  for (const token of tokens) {
    const top = open.at(-1) ?? root;
    const part = openedBy(token, format, line);
    if (part !== undefined) open.push(part);
    else if (token.kind === "end") {
      open.pop();
      const outer = open.at(-1) ?? root;
      if (top.parts.length === 0) continue;
      outer.parts.push(top.wrap(format.join(top.parts)));
      if (top.display !== undefined) line = top.display === "left-margin" ? "margin" : "nothing";
    } else if ("text" in token && token.text !== "") {
      top.parts.push(format.escape(token.text));
      line = "text";
    }
  }
  return root.parts;
}

/** What a token opens, if it opens anything. */
function openedBy<Out>(token: Token, format: OutputFormat<Out>, line: Line): OpenPart<Out> | undefined {
  switch (token.kind) {
    case "font-start":
      return { parts: [], wrap: (content) => format.font(content, token.change) };
    case "block-start": {
      const { display } = token;
      const startsLine = line === "nothing" || (line === "margin" && display === "right-inline");
      return { parts: [], wrap: (content) => format.block(content, display, startsLine), display };
    }
    case "link-start":
      return { parts: [], wrap: (content) => format.link?.(content, token.url) ?? content };
    default:
      return undefined;
  }
}
