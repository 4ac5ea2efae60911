import { deriveId, type Codebook, type Paratext, type Transcript } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exportCorpus } from "../export-corpus.js";
import { buildTranscript } from "../fixtures/build-transcript.js";
import { HARD_TEXTS } from "../fixtures/hard-texts.js";
import { timeTurns } from "../fixtures/time-turns.js";
import { anyText } from "../fixtures/transcript-arbitrary.js";
import { createMarkdownFormat, markdownFormat } from "./markdown-format.js";

const TEXT =
  "The weir\n\nBy J. Reed\n\nQ: Why [points] there?1\nA: It *holds*.\nEven so.\nQ: Now?\nA: No.\n\n1 In 1986.\n";

/** A paratext at the first place of some words. */
function paratext(kind: Paratext["kind"], words: string): Paratext {
  const start = TEXT.indexOf(words);
  return { kind, span: { start, end: start + words.length } };
}

function weir(): Transcript {
  const plain = timeTurns(buildTranscript(TEXT));
  const [one, two] = plain.exchanges.map(({ id }) => id);
  return {
    ...plain,
    source: { ...plain.source, fileName: "tapes/weir_1.txt", url: "https://example.org/weir?a=1_2" },
    metadata: {
      ...plain.metadata,
      title: "The weir",
      date: "1986/1987",
      publications: [{ relation: "original", carrier: true, container: "The Lock", issue: "3" }],
    },
    paratexts: [
      paratext("title", "The weir"),
      paratext("byline", "By J. Reed"),
      paratext("stage-direction", "[points]"),
      paratext("note", "1\n"),
      paratext("note", "1 In 1986."),
    ].map((value, index) => (index === 3 ? { ...value, span: { ...value.span, end: value.span.end - 1 } } : value)),
    turns: plain.turns.map((turn) =>
      turn.ordinal === 4
        ? { ...turn, span: { ...turn.span, end: TEXT.indexOf("No.") + 3 }, edits: [], text: "No." }
        : turn,
    ),
    exchanges: plain.exchanges.map((exchange) =>
      exchange.ordinal === 2 ? { ...exchange, followUpOf: one ?? "" } : exchange,
    ),
    classifications: [
      {
        codebookId: "water",
        codebookVersion: "1",
        assignedBy: "a reader",
        threshold: 0.5,
        abstained: [two ?? ""],
        assignments: [{ targetId: one ?? "", codeId: "4", score: 0.753, evidence: [] }],
      },
    ],
  };
}

const water: Codebook = {
  schemaVersion: 1,
  id: "water",
  version: "1",
  language: "en",
  title: "Water",
  facets: [{ id: "f", label: "All" }],
  codes: [
    {
      id: "4",
      parentId: null,
      facetId: "f",
      label: "Weirs_and_locks",
      terms: [],
      excludes: [],
      examples: [],
      exactMatch: [],
    },
  ],
};

test("a transcript is a document with facts, turns by exchanges, notes and provenance", () => {
  const { files } = exportCorpus([weir()], createMarkdownFormat({ codebooks: [water] }));
  const { id, source } = weir();
  expect(files.map(({ name }) => name)).toStrictEqual(["weir_1.md"]);
  expect(files[0]?.text).toBe(`# The weir

- **Interviewer:** Speaker Q, in the transcript: Q
- **Interviewee:** Speaker A, in the transcript: A
- **Original, the source:** The Lock, no. 3
- **Date:** 1986 to 1987

> By J. Reed

## Exchange 1

Topics: Weirs\\_and\\_locks 0.75

**Speaker Q** · 1 · 0:01

Why *\\[points\\]* there?[^1]

**Speaker A** · 2 · 0:04

It \\*holds\\*.

Even so.

## Exchange 2

Follows exchange 1.

**Speaker Q** · 3 · 0:07

Now?

**Speaker A** · 4 · 0:10

No.

[^2]

* * *

- **Source:** tapes/weir\\_1.txt, text/plain, <https://example.org/weir?a=1_2>
- **SHA-256 of the text:** ${source.textSha256}
- **Transcript:** ${id}
- **Topics:** Water, water 1, by a reader, from a score of 0.5

[^1]: 1

[^2]: 1 In 1986.
`);
});

test("without its codebook a code is named by its id, and its label is no loss", () => {
  const without = exportCorpus([weir()], markdownFormat);
  expect(without.files[0]?.text).toContain("\nTopics: 4 0.75\n");
  const codeIds = (losses: typeof without.losses): number =>
    losses.filter(({ field }) => field.endsWith("/codeId")).length;
  expect(codeIds(without.losses)).toBe(0);
  expect(codeIds(exportCorpus([weir()], createMarkdownFormat({ codebooks: [water] })).losses)).toBe(1);
  expect(without.losses.find(({ field }) => field.endsWith("/score"))?.count).toBe(1);
});

test("an address that is none of the web is text", () => {
  const transcript = { ...weir(), source: { ...weir().source, url: "javascript:alert(1)" } };
  expect(exportCorpus([transcript], markdownFormat).files[0]?.text).toContain("text/plain, javascript:alert(1)\n");
});

const unescape = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/g, "$1");

/** The paragraphs of turns in a document: what stands after the line with the name and the number, up to the next. */
function turnTexts(markdown: string): string[] {
  return markdown
    .split(/\n\n\*\*[^\n]*\*\* · \d+[^\n]*\n\n/)
    .slice(1)
    .map((text) => unescape(text.split(/\n\n(?:## |\* \* \*)/)[0] ?? "").trim());
}

test.for(Object.entries(HARD_TEXTS))("the text of turns is printed as it is: %s", ([, text]) => {
  const transcript = buildTranscript(text);
  const [file] = exportCorpus([transcript], markdownFormat).files;
  const expected = transcript.turns.map(({ text: reading }) =>
    reading.replaceAll("\0", "\uFFFD").replaceAll("\n", "\n\n"),
  );
  expect(turnTexts(file?.text ?? "")).toStrictEqual(expected);
});

test("no text can make a heading, a turn or a note", () => {
  fc.assert(
    fc.property(
      anyText,
      fc.constantFrom("## ", "**A** · 9", "[^1]: ", "* * *", "> ", "    ", "<b>", "\n\n## "),
      (text, sign) => {
        const plain = buildTranscript("Q: Why?\nA: So.\n");
        const turns = plain.turns.map((turn) => ({ ...turn, text: `${sign}${text}\n${sign}` }));
        const title = `${text} ${sign}${text}`;
        const hostile = { ...plain, turns, metadata: { ...plain.metadata, title, place: title } };
        const markdown = exportCorpus([hostile], markdownFormat).files[0]?.text ?? "";
        const lines = markdown.split("\n");
        const count = (pattern: RegExp): number => lines.filter((line) => pattern.test(line)).length;
        expect([
          count(/^# /),
          count(/^## /),
          count(/^\*\*/),
          count(/^\[\^/),
          count(/^(?:>| {4}|\t|<)/),
          count(/^\* /),
        ]).toStrictEqual([1, 1, 2, 0, 0, 1]);
      },
    ),
  );
});

test("files have names that differ on every system", () => {
  const named = (fileName: string | undefined, start: number): Transcript => {
    const { source, ...plain } = weir();
    const { fileName: _, ...rest } = source;
    const id = deriveId("transcript", source.textSha256, { start, end: 9 });
    return { ...plain, id, source: fileName === undefined ? rest : { ...rest, fileName } };
  };
  const transcripts = [
    named("a/Weir.txt", 1),
    named("b/weir.html", 2),
    named("CON.txt", 3),
    named(undefined, 4),
    named("x/../../..", 5),
    named("Плотина №1.md", 6),
  ];
  const ids = transcripts.map(({ id }) => id);
  expect(exportCorpus(transcripts, markdownFormat).files.map(({ name }) => name)).toStrictEqual([
    `Weir-${ids[0]}.md`,
    `weir-${ids[1]}.md`,
    `${ids[2]}.md`,
    `${ids[3]}.md`,
    `${ids[4]}.md`,
    "Плотина-1.md",
  ]);
});
