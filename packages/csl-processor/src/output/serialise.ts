import type { Inline } from "./inline.js";
import type { OutputFormat } from "./output-format.js";
import { foldSuperscripts } from "./fold-superscripts.js";
import { settlePunctuation } from "./punctuation.js";
import { flatten, type QuoteMarks, type Token } from "./tokens.js";

/** What the locale says about the last stage. */
export interface Typography {
  readonly quoteMarks: QuoteMarks;
  readonly punctuationInQuote: boolean;
}

/** Writes the tree in a format: flattens it, settles its punctuation, and serialises what is left. */
export function serialise(inlines: readonly Inline[], typography: Typography, format: OutputFormat): string {
  const prepared = format.fonts ? foldSuperscripts(inlines) : inlines;
  const tokens = flatten(prepared, typography.quoteMarks);
  settlePunctuation(tokens, typography.punctuationInQuote);
  return writeTokens(tokens, format);
}

interface OpenPart {
  content: string;
  readonly wrap: (content: string) => string;
}

function writeTokens(tokens: readonly Token[], format: OutputFormat): string {
  const root: OpenPart = { content: "", wrap: (content) => content };
  const open: OpenPart[] = [root];
  for (const token of tokens) {
    const top = open.at(-1) ?? root;
    if (token.kind === "font-start") open.push({ content: "", wrap: (content) => format.font(content, token.change) });
    else if (token.kind === "block-start")
      open.push({ content: "", wrap: (content) => format.block(content, token.display) });
    else if (token.kind === "end") {
      open.pop();
      const outer = open.at(-1) ?? root;
      if (top.content !== "") outer.content += top.wrap(top.content);
    } else top.content += format.escape(token.text);
  }
  return root.content;
}
