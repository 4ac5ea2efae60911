import { hashText } from "@colloquy/corpus-schema";
import type { CorpusDetails } from "../corpus.js";
import type { Reading } from "../reading/reading.js";
import { base64OfHex } from "./base64.js";
import { html, type Markup } from "./markup.js";
import type { PagePlace } from "./page-place.js";
import { READER_STYLE } from "./reader-style.css.js";
import { writeTranscript } from "./write-transcript.js";

/**
 * A page of transcripts that stands alone: no script, no address that it loads anything from, and a policy that forbids
 * both. With several transcripts it has a list of them; ids of elements then begin with the number of the transcript.
 */
export function writePage(readings: readonly Reading[], details: CorpusDetails | null): string {
  const [only] = readings;
  const isOne = readings.length === 1;
  const hasHead = !isOne || details !== null;
  const title = details?.title ?? (isOne && only !== undefined ? only.title : `${readings.length} transcripts`);
  const place = (index: number): PagePlace => ({ prefix: isOne ? "" : `d${index + 1}-`, level: hasHead ? 2 : 1 });
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Colloquy">
<title>${title}</title>
${{ markup: `<style>${READER_STYLE}</style>` }}
</head>
<body>
${hasHead ? corpusHead(title, details, readings) : null}<main>
${readings.map((reading, index) => writeTranscript(reading, place(index)))}</main>
</body>
</html>
`;
  return page.markup;
}

/** Nothing may be loaded or run, and of styles only the one of the page. */
function policy(): string {
  const digest = base64OfHex(hashText(READER_STYLE));
  return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
}

function corpusHead(title: string, details: CorpusDetails | null, readings: readonly Reading[]): Markup {
  const licence = details?.licence;
  return html`<header>
<h1 dir="auto">${title}</h1>
${licence === undefined ? null : html`<p class="small" dir="auto">${licence}</p>\n`}${readings.length < 2 ? null : list(readings)}</header>
`;
}

function list(readings: readonly Reading[]): Markup {
  const items = readings.map(
    (reading, index) => html`<li><span>${index + 1}</span><a href="#d${index + 1}-top" dir="auto">${reading.title}</a></li>\n`,
  );
  return html`<nav class="contents" aria-label="Transcripts"><ol>\n${items}</ol></nav>\n`;
}
