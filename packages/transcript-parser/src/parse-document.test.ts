import { checkInvariants, sliceSpan, type Edit, type Span } from "@colloquy/corpus-schema";
import { describe, expect, test } from "vitest";
import { buildSource } from "./build-source.js";
import type { SourceDocument } from "./formats/source-format.js";
import { parseTranscriptText } from "./index.js";
import { parseDocument } from "./parse-document.js";

const ENCODING = { name: "utf-8", byteOrderMark: false };

function parse(document: Omit<SourceDocument, "encoding" | "locations" | "diagnostics">): ReturnType<typeof parseDocument> {
  const whole: SourceDocument = { encoding: ENCODING, locations: [], diagnostics: [], ...document };
  return parseDocument(whole, buildSource(whole, null, {}, "file"), {}, { format: "made-up", formatsTried: [], text: "file" });
}

describe("what a format knows", () => {
  const text = "<v Ann>Where were you born?</v> <v Bo>By the &amp; of it.</v>";
  const spanOf = (part: string): Span => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const signs: Edit[] = ["<v Ann>", "</v> <v Bo>", "</v>"].map((sign) => ({
    span: sign === "</v>" ? { start: text.length - 4, end: text.length } : spanOf(sign),
    text: sign.includes(" <") ? "\n\n" : "",
    reason: "markup",
  }));
  const { transcripts } = parse({
    text,
    mediaType: "text/x-made-up",
    markup: [...signs, { span: spanOf("&amp;"), text: "&", reason: "entity" } satisfies Edit].sort((a, b) => a.span.start - b.span.start),
    known: {
      turns: [
        { span: spanOf("Where were you born?"), labelSpan: null, speaker: "Ann" },
        { span: spanOf("By the &amp; of it."), labelSpan: null, speaker: "Bo" },
      ],
      speakers: { Ann: { name: "Ann Lee", role: "interviewer" } },
      metadata: { title: "The Tide" },
    },
  });
  const [transcript] = transcripts;

  test("gives turns with speakers where no label stands in the text", () => {
    expect(transcript.turns.map((turn) => turn.text)).toEqual(["Where were you born?", "By the & of it."]);
    expect(transcript.speakers.map(({ name, role }) => [name?.full, role])).toEqual([["Ann Lee", "interviewer"], ["Bo", "interviewee"]]);
    expect(transcript.turns.every(({ labelSpan }) => labelSpan === null)).toBe(true);
  });

  test("gives metadata with the container as evidence", () => {
    expect(transcript.metadata.title).toBe("The Tide");
    expect(transcript.metadata.evidence["/title"]).toEqual({ from: "container" });
  });

  test("leaves the signs of the format as markup, and every invariant whole", () => {
    expect(transcript.paratexts.map(({ kind, span }) => [kind, sliceSpan(transcript.source, span)])).toEqual([
      ["markup", "<v Ann>"],
      ["markup", "</v> <v Bo>"],
      ["markup", "</v>"],
    ]);
    expect(checkInvariants(transcript)).toEqual([]);
  });
});

describe("times", () => {
  test.each([
    ["beside the label", "Ann: 00:00:05\n\nWhy?\n\nBo: 00:01:10\n\nBecause it was late.\n"],
    ["before the label", "[00:00:05] Ann: Why?\n\n[00:01:10] Bo: Because it was late.\n"],
    ["on the line above", "[00:00:05]\nAnn: Why?\n\n[00:01:10]\nBo: Because it was late.\n"],
    ["in brackets after the name", "Ann (00:05):\nWhy?\n\nBo (01:10):\nBecause it was late.\n"],
  ])("%s are cues over the speech", (_case, text) => {
    const [transcript] = parseTranscriptText(text).transcripts;
    const cues = transcript.source.locations.map((location) => [
      sliceSpan(transcript.source, location.span),
      "startMs" in location ? location.startMs : null,
      "startMs" in location ? location.endMs : null,
    ]);
    expect(cues).toEqual([["Why?", 5000, 70_000], ["Because it was late.", 70_000, undefined]]);
    expect(checkInvariants(transcript)).toEqual([]);
  });
});
