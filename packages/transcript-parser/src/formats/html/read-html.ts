import { Tokenizer } from "htmlparser2";
import type { ReadContext, SourceDocument, SourceReader } from "../source-format.js";
import { decodePage } from "./declared-encoding.js";
import { PageFacts } from "./page-facts.js";
import { PageWalker } from "./page-walker.js";
import { StyleRecorder } from "./style-recorder.js";
import { ViewBuilder } from "./view-builder.js";

type PageReading = Pick<SourceDocument, "markup" | "styles" | "known">;

/** The reader of web pages: the text is the source of the page; its edits make it what a browser shows. */
export const htmlReader: SourceReader = {
  read: (bytes, context) => {
    const decoded = decodePage(bytes);
    return { ...decoded, mediaType: "text/html", locations: [], ...readPage(decoded.text, context) };
  },
  readText: (text, context) => ({
    text,
    encoding: { name: "utf-8", byteOrderMark: false },
    diagnostics: [],
    mediaType: "text/html",
    locations: [],
    ...readPage(text, context),
  }),
};

/** Tokenises as WHATWG HTML, section 13.2.5. In a page with an XML declaration an empty tag ends itself. */
function readPage(text: string, { signal }: ReadContext): PageReading {
  signal?.throwIfAborted();
  const isXml = /^\s*<\?xml\s/.test(text);
  const styles = new StyleRecorder();
  const view = new ViewBuilder(text, styles);
  const facts = new PageFacts();
  const tokenizer = new Tokenizer({ recognizeSelfClosing: isXml }, new PageWalker(text, isXml, { view, styles, facts }));
  tokenizer.write(text);
  tokenizer.end();
  signal?.throwIfAborted();
  const metadata = facts.metadata();
  return { markup: view.edits, styles: styles.finish(), ...(metadata === null ? {} : { known: { metadata } }) };
}
