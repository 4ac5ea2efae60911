import { createHash } from "node:crypto";
import type { Codebook, Transcript } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exportCorpus } from "../export-corpus.js";
import { buildTranscript } from "../fixtures/build-transcript.js";
import { fullTranscript } from "../fixtures/full-transcript.js";
import { HARD_TEXTS } from "../fixtures/hard-texts.js";
import { timeTurns } from "../fixtures/time-turns.js";
import { anyText, arbitraryTranscript } from "../fixtures/transcript-arbitrary.js";
import { createHtmlFormat, htmlFormat } from "./html-format.js";

const page = (input: Parameters<typeof exportCorpus>[0], format = htmlFormat): string =>
  exportCorpus(input, format).files[0]?.text ?? "";

const talk = timeTurns(buildTranscript("A talk\n\nQ: Why?\nA: Because.\nReally.\nQ: Is that all?\n"));

/** A page without its style: what is made of transcripts. */
const withoutStyle = (html: string): string => html.replace(/<style>[^<]*<\/style>/, "");

test("a turn is an article with its speaker as heading, its number, its time and its paragraphs", () => {
  expect(page([talk])).toContain(`<article class="turn answer" id="t-2" aria-labelledby="t-2-by">
<header><h3 class="speaker" id="t-2-by"><bdi>Speaker A</bdi></h3><span class="number"><a href="#t-2" aria-label="turn 2">2</a> <time datetime="PT4S">0:04</time></span></header>
<div class="speech" dir="auto">
<p dir="auto">Because.</p>
<p dir="auto">Really.</p>
</div>
</article>
`);
});

test("exchanges are contents, and stand under their number", () => {
  const html = page([talk]);
  expect(html).toContain(`<nav class="contents" aria-label="Exchanges"><ol>
<li><span>1</span><a href="#x-1" dir="auto">Why?</a></li>
<li><span>2</span><a href="#x-2" dir="auto">Is that all?</a></li>
</ol></nav>`);
  expect(html).toContain(`<section class="exchange" id="x-2">
<header class="exchange-name"><h2 class="small">Exchange 2</h2></header>`);
});

test("languages, topics with their codes and scores, and provenance are there", () => {
  const water: Codebook = {
    schemaVersion: 1,
    id: "Mcodebook",
    version: "Mversion",
    language: "en",
    title: "Water",
    facets: [],
    codes: [
      {
        id: "Mcode",
        parentId: null,
        facetId: "f",
        label: "Locks & weirs",
        terms: [],
        excludes: [],
        examples: [],
        exactMatch: [],
      },
    ],
  };
  const html = page([fullTranscript()], createHtmlFormat({ codebooks: [water] }));
  expect(html).toContain('<div class="speech" dir="auto" lang="ru">');
  expect(html).toContain('<h1 dir="auto" lang="en">Mtitle</h1>');
  expect(html).toContain(
    '<li data-codebook="Mcodebook" data-code="Mcode"><bdi>Locks &amp; weirs</bdi> <data class="score" value="0.7512">0.75</data></li>',
  );
  expect(html).toContain('<dd dir="auto" class="digest">Mbytes</dd>');
  expect(html).toContain('<a href="https://example.org/MsourceUrl" rel="noreferrer">');
});

test("of several transcripts there is a list, and ids begin with the number of the transcript", () => {
  const html = page({ title: "Talks", licence: "CC0-1.0", transcripts: [talk, fullTranscript()] });
  expect(html).toContain("<title>Talks</title>");
  expect(html).toContain('<p class="small" dir="auto">CC0-1.0</p>');
  expect(html).toContain('<li><span>2</span><a href="#d2-top" dir="auto">Mtitle</a></li>');
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toContain("d1-t-1");
  expect(ids).toContain("d2-x-2");
  expect(new Set(ids).size).toBe(ids.length);
});

test.for([
  ["one transcript", [talk], [1, 2, 3]],
  ["two transcripts", [talk, fullTranscript()], [1, 2, 3, 4]],
  ["no exchanges", [{ ...talk, exchanges: [] }], [1, 2]],
] as const)("no level of headings is left out: %s", ([, transcripts, expected]) => {
  const levels = [...page(transcripts).matchAll(/<h(\d)[ >]/g)].map(([, level]) => Number(level));
  expect([...new Set(levels)].sort()).toStrictEqual(expected);
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toStrictEqual([]);
});

test("every link inside the page leads to an id", () => {
  const plain = buildTranscript("Q: Why?1\nA: So.\n\n1 See.\n");
  const start = plain.source.text.indexOf("1 See.");
  const noted: Transcript = {
    ...plain,
    paratexts: [
      { kind: "note", span: { start: 7, end: 8 } },
      { kind: "note", span: { start, end: start + 6 } },
    ],
    turns: plain.turns.map((turn) =>
      turn.ordinal === 2 ? { ...turn, span: { ...turn.span, end: start - 2 }, edits: [], text: "So." } : turn,
    ),
  };
  for (const html of [page([noted]), page([noted, talk, fullTranscript()])]) {
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const links = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((id) => !ids.has(id))).toStrictEqual([]);
  }
});

test("the policy allows the page's own style and nothing else", () => {
  const html = page([talk]);
  const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? "";
  const digest = createHash("sha256").update(style).digest("base64");
  expect(style.length).toBeGreaterThan(1000);
  expect(html).toContain(
    `<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-${digest}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">`,
  );
  expect(style).not.toMatch(/url\(|@import|expression/);
  expect(html).not.toMatch(/ style=| src=|<link|<script|<img/);
});

const ELEMENTS =
  "!doctype|html|head|meta|title|style|body|main|header|footer|nav|section|article|div|h[1-4]|p|dl|dt|dd|ol|ul|li|a|bdi|span|sup|em|data|time";
const ATTRIBUTES =
  "html|lang|charset|http-equiv|content|name|class|id|dir|href|rel|aria-label|aria-labelledby|datetime|value|data-code|data-codebook";
const TAG = new RegExp(`^<(?:/(?:${ELEMENTS})|(?:${ELEMENTS})(?: (?:${ATTRIBUTES})(?:="[^"<>]*")?)*)>$`);

/** Everything that a browser could read as markup: every tag is one of ours, and nothing else begins or ends one. */
function expectOwnMarkup(html: string): void {
  const rest = withoutStyle(html);
  const tags = rest.match(/<[^>]*>/g) ?? [];
  expect(tags.filter((tag) => !TAG.test(tag) && tag !== "")).toStrictEqual([]);
  const text = rest.replace(/<[^>]*>/g, "");
  expect(text).not.toMatch(/[<>"'\0\r]/);
  expect(rest.replace(/&(?:amp|lt|gt|quot|#39|#13);/g, "")).not.toContain("&");
  expect(tags.filter((tag) => / href="(?!#|https?:)/i.test(tag))).toStrictEqual([]);
}

const PAYLOADS = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  "</style><script>alert(1)</script>",
  "</title><svg/onload=alert(1)>",
  "javascript:alert(1)",
  "JaVaScRiPt\t:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  'https://example.org/"onclick="alert(1)',
  "https://example.org/'><b>",
  "<!--",
  "--!>",
  "<![CDATA[",
  "<?php",
  "&lt;b&gt;",
  "&#60;b>",
  "&amp",
  "&#0;",
  "`${alert(1)}`",
  "\u202Eevil\u2066",
  "\0<b\0>",
];

test.for(PAYLOADS)("nothing of a transcript is markup: %s", (payload) => {
  const hostile = JSON.parse(
    JSON.stringify(fullTranscript()).replaceAll(/"([^"]*M[^"]*)"/g, (text) =>
      JSON.stringify(`${JSON.parse(text) as string}${payload}`),
    ),
  ) as Transcript;
  const plain: Transcript = {
    ...hostile,
    source: { ...hostile.source, url: payload },
    metadata: { ...hostile.metadata, language: payload, date: payload },
    turns: hostile.turns.map((turn) => ({ ...turn, text: `${payload}${turn.text}\n${payload}`, language: payload })),
    speakers: hostile.speakers.map((speaker) => ({ ...speaker, sameAs: [payload] })),
  };
  const html = page({ title: payload, licence: payload, transcripts: [plain, plain] });
  expectOwnMarkup(html);
  expect(html.split("alert(1)").length > 10).toBe(payload.includes("alert(1)"));
});

test("nothing of any transcript is markup, whatever it holds", () => {
  const hostile = fc.oneof(
    anyText,
    fc.array(fc.constantFrom(...PAYLOADS), { maxLength: 2 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(fc.array(arbitraryTranscript(hostile), { maxLength: 2 }), hostile, (transcripts, title) => {
      expectOwnMarkup(page({ title, transcripts }));
    }),
    { numRuns: 60 },
  );
});

const REFERENCES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#13": "\r" };

/** What a browser shows of the turns: the text of their paragraphs. */
function turnTexts(html: string): string[] {
  return [...html.matchAll(/<div class="speech"[^>]*>\n([\s\S]*?)<\/div>\n<\/article>/g)].map(([, inner = ""]) =>
    [...inner.matchAll(/<p dir="auto">([\s\S]*?)<\/p>\n/g)]
      .map(([, text = ""]) =>
        text.replace(/<[^>]*>/g, "").replace(/&([^;]*);/g, (_, name: string) => REFERENCES[name] ?? "?"),
      )
      .join("\n"),
  );
}

test.for(Object.entries(HARD_TEXTS))("the text of turns is shown as it is: %s", ([, text]) => {
  const transcript = buildTranscript(text);
  const expected = transcript.turns.map((turn) => turn.text.replaceAll("\0", "\uFFFD"));
  expect(turnTexts(page([transcript]))).toStrictEqual(expected);
});

test("every text of a turn is shown whole", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const [turn] = talk.turns;
      const turns = turn === undefined ? [] : [{ ...turn, text: `x${text}` }];
      const lines = `x${text}`
        .replaceAll("\0", "\uFFFD")
        .split(/\r\n|\r|\n/)
        .filter((line) => line !== "");
      expect(turnTexts(page([{ ...talk, turns }]))).toStrictEqual([lines.join("\n")]);
    }),
  );
});

test("characters that change the direction of text end with their paragraph or name", () => {
  const [speaker, ...others] = talk.speakers;
  const speakers = speaker === undefined ? [] : [{ ...speaker, name: { full: "\u202Eevil" } }, ...others];
  const html = page([{ ...talk, speakers, metadata: { ...talk.metadata, title: "\u202Etitle" } }]);
  expect(html).toContain("<bdi>\u202Eevil</bdi>");
  expect(html).toContain('<h1 dir="auto">\u202Etitle</h1>');
});
