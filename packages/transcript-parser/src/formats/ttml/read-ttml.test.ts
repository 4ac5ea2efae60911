import { readFileSync } from "node:fs";
import { sliceSpan } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { around, codes, parse, read, said, times } from "../xml/check-document.test-data.js";
import { damaged } from "../xml/damage.test-data.js";

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
}

const NAMESPACES = 'xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xmlns:tts="http://www.w3.org/ns/ttml#styling"';

function ttml(body: string, head = "", attributes = ""): string {
  return `<tt ${NAMESPACES} ${attributes}>${head === "" ? "" : `<head>${head}</head>`}<body>${body}</body></tt>`;
}

describe("files as producers write them", () => {
  test("archives: people as agents, times within times", async () => {
    const transcript = await read(fixture("archive.ttml"));
    expect(said(transcript)).toEqual([
      "Ada Holm: When did the ferry stop?",
      "Wilma Tarn: In the dry year, & nobody knew it.",
      "Ada Holm: Nobody?",
      "Wilma Tarn: Nobody.",
    ]);
    expect(transcript.speakers.map(({ name }) => name?.full)).toEqual(["Ada Holm", "Wilma Tarn"]);
    expect(times(transcript).map((time) => time.replace(/\s+/g, " "))).toEqual([
      "cue 11200-13000 When did the ferry stop?",
      "cue 13000-14500 In the dry year,",
      "cue 14500-16000 &amp; nobodywhispers knew it.",
      "cue 16000-18000 Nobody?",
      "cue 16000-18000 Nobody.",
    ]);
    expect(transcript.source.locations.map((location) => ("label" in location ? location.label : null)).slice(0, 3)).toEqual(["c1", "c2", "c3"]);
    expect(transcript.metadata).toMatchObject({ title: "The ferry at the bell", language: "en-GB", rights: "Archive of the Isles" });
    expect(transcript.metadata.evidence["/title"]).toEqual({ from: "container" });
    expect(transcript.source.mediaType).toBe("application/ttml+xml");
    expect(transcript.exchanges).toHaveLength(2);
    expect(around(transcript)).toEqual([]);
  });

  test("broadcasters: `>>` and names in the text", async () => {
    const { transcripts, diagnostics } = await parse(fixture("broadcast.dfxp"), "a.dfxp");
    expect(said(transcripts[0])).toEqual([
      "HOLM: WHEN DID THE MILL STOP?",
      "TARN: IN THE DRY YEAR, [WIND] WHEN THE STREAM WAS LOW.",
      "HOLM: AND THEN?",
      "-: IT RAINED.",
    ]);
    expect(transcripts[0].turns.map(({ labelSpan }) => labelSpan && sliceSpan(transcripts[0].source, labelSpan))).toEqual(["HOLM:", "TARN:", "HOLM:", null]);
    expect(diagnostics).toEqual([]);
  });
});

describe("the words of a cue", () => {
  test.each<[string, string, string[]]>([
    ["a line break is a space", "<p>Oh,<br/>my.</p>", ["-: Oh, my."]],
    ["a line break that is not closed", "<p>Oh,<br>my.</p>", ["-: Oh, my."]],
    ["white space between elements is one", "<p>\n  Oh,\n  <span>my</span>\n  rope.\n</p>", ["-: Oh, my rope."]],
    ["words that are set in pieces", "<p>a<span>bo</span><span tts:color='red'>ut</span></p>", ["-: about"]],
    ["a comment in a word", "<p>ab<!-- > -->out</p>", ["-: about"]],
    ["a sign in an attribute", '<p>Oh <span tts:fontFamily="a>b">my</span>.</p>', ["-: Oh my."]],
    ["an element that no specification has", "<p>Oh, <font>my</font>.</p>", ["-: Oh, my."]],
    ["words outside of all paragraphs", "<div>Oh, <p>my</p> rope.</div>", ["-: Oh, my rope."]],
    ["reading aids", '<p>灯<span tts:ruby="text">ひ</span>だ</p>', ["-: 灯だ"]],
    ["lines of a script without spaces", "<p>一行目<br/>二行目</p>", ["-: 一行目二行目"]],
    ["references", "<p>&lt;a&gt; &#8212; R&amp;D</p>", ["-: <a> — R&D"]],
    ["a reference that XML does not define", "<p>caf&eacute; &</p>", ["-: caf&eacute; &"]],
    ["a tag as long as a page", `<p>Oh <span ${"x".repeat(1900)}="a">my</span>.</p>`, ["-: Oh my."]],
    ["dashes of two people", "<p>- Oh.<br/>- Ah.</p><p>- No?<br/>- No.</p>", ["-: Oh.", "-: Ah.", "-: No?", "-: No."]],
    ["several people at once", '<p ttm:agent="a b">Oh.</p><p>Ah.</p>', ["a & b: Oh.", "-: Ah."]],
    ["the person of a division", '<div ttm:agent="a"><p>Oh.</p><p>Ah.</p></div>', ["a: Oh. Ah."]],
  ])("%s", async (_name, body, expected) => {
    expect(said(await read(ttml(body)))).toEqual(expected);
  });
});

describe("times", () => {
  test.each<[string, string, string[]]>([
    ["clock times", '<p begin="00:00:01.5" end="00:01:02">Oh.</p>', ["cue 1500-62000 Oh."]],
    ["commas, and clocks without hours", '<p begin="00:00:01,5" end="1:02.25">Oh.</p>', ["cue 1500-62250 Oh."]],
    ["frames", '<p begin="00:00:01:15" end="00:00:02;15">Oh.</p>', ["cue 1500-2500 Oh."]],
    ["offsets", '<p begin="0.5s" end="1500ms">Oh.</p><p begin="1m" end="0.5h">Ah.</p>', ["cue 500-1500 Oh.", "cue 60000-1800000 Ah."]],
    ["ticks without a rate are seconds", '<p begin="1t" dur="2t">Oh.</p>', ["cue 1000-3000 Oh."]],
    ["seconds without a metric", '<p begin="1.25" end="2">Oh.</p>', ["cue 1250-2000 Oh."]],
    ["no times", "<p>Oh.</p>", []],
    ["an end alone", '<p end="2s">Oh.</p>', ["cue 0-2000 Oh."]],
    ["the earlier of two ends", '<p begin="1s" end="9s" dur="2s">Oh.</p>', ["cue 1000-3000 Oh."]],
    ["those of what is around", '<div begin="1s" end="4s"><p>Oh.</p></div>', ["cue 1000-4000 Oh."]],
    ["one after the other", '<div timeContainer="seq"><p dur="2s">Oh.</p><p dur="1s">Ah.</p></div>', ["cue 0-2000 Oh.", "cue 2000-3000 Ah."]],
    ["spans as cues", '<p><span begin="1s" end="2s">Oh.</span> <span begin="2s" end="3s">Ah.</span></p>', ["cue 1000-2000 Oh.", "cue 2000-3000 Ah."]],
    [
      "spans as words",
      '<p begin="1s" end="3s"><span begin="0s" end="1s">Oh,</span> <span begin="1s" end="2s">my</span>.</p>',
      ["cue 1000-3000 Oh, my.", "word 1000-2000 Oh,", "word 2000-3000 my"],
    ],
    [
      "nested times that count from the beginning of the recording",
      '<div begin="10s" end="20s"><p begin="10s" end="12s">Oh.</p><p begin="18s" end="20s">Ah.</p></div>',
      ["cue 10000-12000 Oh.", "cue 18000-20000 Ah."],
    ],
  ])("%s", async (_name, body, expected) => {
    expect(times(await read(ttml(body)))).toEqual(expected);
  });

  test("rates that the document states", async () => {
    const frames = ttml('<p begin="00:00:00:24" end="48f">Oh.</p>', "", 'ttp:frameRate="24" ttp:frameRateMultiplier="1000 1001"');
    expect(times(await read(frames))).toEqual(["cue 1001-2002 Oh."]);
    expect(times(await read(ttml('<p begin="10000000t">Oh.</p>', "", 'ttp:tickRate="10000000"')))).toEqual(["cue 1000-? Oh."]);
  });

  test.each<[string, string, string[]]>([
    ["one that cannot be read", '<p begin="soon" end="2s">Oh.</p>', ["time-invalid"]],
    ["an end before its beginning", '<p begin="3s" end="2s">Oh.</p>', ["time-invalid"]],
    ["an hour of 99 minutes", '<p begin="00:99:00" end="02:00:00">Oh.</p>', ["time-invalid"]],
    ["out of order", '<p begin="3s" end="4s">Oh.</p><p begin="2s" end="3s">Ah.</p>', ["times-out-of-order"]],
    ["two at once", '<p begin="3s" end="4s">Oh.</p><p begin="3s" end="4s">Ah.</p>', []],
    ["none", "<p>Oh.</p>", []],
  ])("%s is told: %s", async (_name, body, expected) => {
    expect(await codes(ttml(body))).toEqual(expected);
    expect(said(await read(ttml(body)))[0]).toContain("Oh.");
  });
});

describe("the document", () => {
  test.each([
    ["without a namespace", "<tt><body><p>Oh.</p></body></tt>"],
    ["with a prefix", '<?xml version="1.0"?><t:tt xmlns:t="http://www.w3.org/ns/ttml"><t:body><t:p>Oh.</t:p></t:body></t:tt>'],
    ["of a draft", '<tt xmlns="http://www.w3.org/2006/04/ttaf1"><body><p>Oh.</p></body></tt>'],
  ])("%s", async (_name, text) => {
    const { report, transcripts } = await parse(text, "a.txt");
    expect(report.format).toBe("ttml");
    expect(said(transcripts[0])).toEqual(["-: Oh."]);
  });

  test("a title that programmes write of themselves is none", async () => {
    const titled = async (title: string): Promise<string | undefined> => (await read(ttml("<p>Oh.</p>", `<metadata><ttm:title>${title}</ttm:title></metadata>`))).metadata.title;
    expect(await titled("The bell of the pier")).toBe("The bell of the pier");
    expect(await titled("Subtitles of a programme")).toBeUndefined();
  });

  test("one without words says so", async () => {
    expect(await codes(ttml("<div><p/></div>"))).toEqual(["format-mismatch"]);
  });

  test("captions that roll are read once", async () => {
    const shown = ["we boil<br/>the water", "the water<br/>in pans", "in pans<br/>of lead"];
    expect(said(await read(ttml(shown.map((words, index) => `<p begin="${index}s">${words}</p>`).join(""))))).toEqual(["-: we boil the water in pans of lead"]);
  });

  test("never throws, and every character of a damaged file is accounted for", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("archive.ttml", "broadcast.dfxp").chain((name) => damaged(fixture(name))), async (bytes) => {
        await parse(bytes, "a.ttml");
      }),
      { numRuns: 300 },
    );
  });
});
