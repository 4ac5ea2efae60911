import { createMarkupReader } from "./read-markup.js";
import { readInline } from "./read-inline.js";
import { readLines } from "./read-lines.js";
import { readAsIs, rewrite, type Reading, type Replacement } from "./reading.js";

/** How an article is written. */
export type ArticleFormat = "text" | "markdown" | "html";

/** What only Markdown has, or HTML within it. */
const MARKDOWN_SIGN =
  /^ {0,3}(?:#{1,6} |>|```|~~~|---\s*$|[-*+] )|\]\(|\]\[|\[\^|\*\S|(?<!\w)_\S|`|&#?\w+;|<[a-z/!]|\\[^\w\s]/im;
/** A sign at the beginning of a line that HTML does not have there. */
const MARKDOWN_LINE = /^(?:#{1,6} |> |```|[-*+] )/m;

/**
 * How an article is written, told by its content: HTML begins with a tag and, unless it is a whole page, has no lines
 * of Markdown; Markdown has any sign of it; text has none. Read as text, `*`, `_`, `<` and `&` are characters like
 * others.
 */
export function detectFormat(text: string): ArticleFormat {
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) return "html";
  if (/^\s*<[a-z!][^<>]*>/i.test(text) && !MARKDOWN_LINE.test(text)) return "html";
  return MARKDOWN_SIGN.test(text) ? "markdown" : "text";
}

/** What a reader sees of an article, with block quotes between signs. */
export function readArticle(text: string, format: ArticleFormat): Reading {
  if (format === "html") return readHtml(text);
  const lines = readLines(text, format === "markdown");
  return format === "markdown" ? readInline(lines) : lines;
}

/** In HTML lines mean nothing: tags end paragraphs. */
function readHtml(text: string): Reading {
  const { read } = createMarkupReader(text);
  const replacements: Replacement[] = [];
  const sign = /[\r\n]+|[<&]/g;
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    const start = match.index;
    const [raw] = match;
    const found = raw === "<" || raw === "&" ? read(start) : { start, end: start + raw.length, text: " " };
    if (found === null) continue;
    replacements.push(found);
    sign.lastIndex = found.end;
  }
  return rewrite(readAsIs(text), replacements);
}
