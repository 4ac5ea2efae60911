import { readFileSync } from "node:fs";
import { checkInvariants } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOUNDING, foundingContent } from "../../founding-document.test-data.js";
import { parseTranscript } from "../../index.js";
import { around, codes, parse, read, said, times } from "../xml/check-document.test-data.js";
import { damaged } from "../xml/damage.test-data.js";

const FIXTURE = new URL("fixtures/founding.xml", import.meta.url);

const TALK = `TARN: The ferry was my father's.
It was a flat boat.

HOLM: When did it stop?

TARN: In the dry year & after.

HOLM: And then?

TARN: Then it rained.`;

function ohms(transcript: string, more = "", namespace = ' xmlns="https://www.weareavp.com/nunncenter/ohms"'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<ROOT${namespace}>
  <record id="7" dt="2019-05-06">
    <version>5.4</version>
    <date value="1998-11-25" format="yyyy-mm-dd"/>
    <title>Interview with Wilma Tarn, ferrywoman</title>
    <accession>IS-12</accession>
    <repository>Archive of the Isles</repository>
    <collection_name>Ferries</collection_name>
    <interviewee>Tarn, Wilma, 1910-1999.</interviewee>
    <interviewer>Ada Holm</interviewer>
    <language>English</language>
    ${more}
    <transcript>${transcript}</transcript>
    <rights>Free to quote.</rights>
  </record>
</ROOT>`;
}

const CDATA = `<![CDATA[${TALK}]]>`;
const SAID = ["TARN: The ferry was my father's.\nIt was a flat boat.", "HOLM: When did it stop?", "TARN: In the dry year & after.", "HOLM: And then?", "TARN: Then it rained."];

test("the founding document", async () => {
  const { transcripts, diagnostics } = await parse(new Uint8Array(readFileSync(FIXTURE)));
  expect(foundingContent(transcripts[0])).toEqual(FOUNDING);
  expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(times(transcripts[0]).length).toBeGreaterThan(10);
});

describe("a transcript", () => {
  test.each([
    ["in CDATA", ohms(CDATA)],
    ["with references", ohms(TALK.replace("&", "&amp;"))],
    ["without a namespace", ohms(CDATA, "", "")],
    ["in the older namespace", ohms(CDATA, "", ' xmlns="https://www.avpreserve.com/nunncenter/ohms"')],
    ["with CRLF", ohms(CDATA).replaceAll("\n", "\r\n")],
  ])("%s", async (_name, document) => {
    const transcript = await read(document);
    expect(said(transcript).map((turn) => turn.replaceAll("\r", ""))).toEqual(SAID);
    expect(transcript.speakers.map(({ name, role }) => [name?.full, role])).toEqual([
      ["Wilma Tarn", "interviewee"],
      ["Ada Holm", "interviewer"],
    ]);
    expect(transcript.exchanges).toHaveLength(2);
  });

  test("what the record states", async () => {
    const { metadata } = await read(ohms(CDATA));
    expect(metadata).toMatchObject({
      title: "Interview with Wilma Tarn, ferrywoman",
      date: "1998-11-25",
      language: "en",
      rights: "Free to quote.",
      publications: [{ archive: "Archive of the Isles", archiveLocation: "Ferries, IS-12" }],
    });
    expect(metadata.contributors.map(({ name, role }) => [name.full, role])).toEqual([
      ["Wilma Tarn", "interviewee"],
      ["Ada Holm", "interviewer"],
    ]);
  });

  test("the index is kept and is no speech", async () => {
    const point = "<index><point><time>0</time><title>The boat</title><partial_transcript>TARN: The ferry was my father's.</partial_transcript><synopsis>How it began &amp; ended.</synopsis></point></index>";
    const transcript = await read(ohms(CDATA, point));
    expect(said(transcript)).toEqual(SAID);
    expect(around(transcript)).toEqual(["note: The boat", "note: TARN: The ferry was my father's.", "note: How it began &amp; ended."]);
  });

  test("notes at its end", async () => {
    const noted = TALK.replace("father's.", "father's.[[footnote]]1[[/footnote]]");
    const transcript = await read(ohms(`<![CDATA[${noted}\n\n[[footnotes]]\n\n[[note]]A flood in spring.[[/note]]\n[[/footnotes]]]]>`));
    expect(said(transcript)).toEqual(SAID);
    expect(around(transcript).join(" ")).toContain("A flood in spring.");
  });

  test("captions take the place of lines in newer records", async () => {
    const captions = "<vtt_transcript><![CDATA[WEBVTT\n\nNOTE by hand\n\n00:00:01.000 --> 00:00:02.000\n<v Tarn>The ferry &amp; the bell.</v>\n\n00:00:02.000 --> 00:00:03.500\n<v Holm>When?]]></vtt_transcript>";
    const transcript = await read(ohms("", captions));
    expect(said(transcript)).toEqual(["Tarn: The ferry & the bell.", "Holm: When?"]);
    expect(transcript.speakers.map(({ name }) => name?.full)).toEqual(["Wilma Tarn", "Ada Holm"]);
    expect(transcript.source.locations.map((location) => ("startMs" in location ? [location.startMs, location.endMs] : []))).toEqual([[1000, 2000], [2000, 3500]]);
    expect(transcript.metadata.title).toBe("Interview with Wilma Tarn, ferrywoman");
  });
});

test.each<[string, string, string]>([
  ["in references", "&lt;v Tarn&gt;The ferry &amp;amp; the &quot;bell&quot;.&lt;/v&gt;", 'The ferry & the "bell".'],
  ["in references to references, which are resolved once", "&lt;v Tarn&gt;3 &amp;lt; 4.", "3 &lt; 4."],
  ["in references, with signs that are said", "&lt;v Tarn&gt;It rang &amp; rang: &#233;, a &gt; b.", "It rang & rang: é, a > b."],
  ["in CDATA and references by turns", "<![CDATA[<v Tarn>It ]]>rang &amp;<![CDATA[ rang.</v>]]>", "It rang & rang."],
  ["with marks of notes", "&lt;v Tarn&gt;It rang.&lt;c.1&gt; Twice.&lt;/c&gt;&lt;/v&gt;", "It rang. Twice."],
])("captions %s", async (_name, words, expected) => {
  const cue = (from: number): string => `00:00:0${from}.000 --&gt; 00:00:0${from + 1}.000`;
  const document = ohms("", `<vtt_transcript>WEBVTT\n\n1\n${cue(1)}\n&lt;v Holm&gt;When?&lt;/v&gt;\n\n2\n${cue(3)}\n${words}\n</vtt_transcript>`);
  const transcript = await read(document);
  expect(said(transcript)).toEqual(["Holm: When?", `Tarn: ${expected}`]);
  expect(transcript.source.locations.map((location) => ("startMs" in location ? [location.startMs, location.endMs] : []))).toEqual([[1000, 2000], [3000, 4000]]);
  expect(await codes(document)).toEqual([]);
});

test("captions of any characters as references are read as those in CDATA", async () => {
  const sign = fc.constantFrom("<", ">", "&", '"', "é", "rope", "salt", " ", ", ", "<i>", "</i>", "&amp;", "1");
  const escaped = (words: string): string => words.replace(/[<>&"é]/g, (character) => `&#${character.charCodeAt(0)};`);
  await fc.assert(
    fc.asyncProperty(fc.array(sign, { minLength: 1, maxLength: 12 }), async (signs) => {
      const captions = `WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Holm>We say ${signs.join("")} so.</v>\n`;
      const [plain, referred] = [`<![CDATA[${captions}]]>`, escaped(captions)].map((form) => ohms("", `<vtt_transcript>${form}</vtt_transcript>`));
      const folded = (turns: readonly string[]): string[] => turns.map((turn) => turn.replace(/\s+/g, " "));
      expect(folded(said(await read(referred ?? "")))).toEqual(folded(said(await read(plain ?? ""))));
    }),
    { numRuns: 60 },
  );
});

describe("minutes", () => {
  test("begin at a line and word", async () => {
    expect(times(await read(ohms(CDATA, "<sync>1:|4(2)|8(1)</sync>")))).toEqual([
      "cue 0-60000 TARN: The ferry was my father's.\nIt was a flat boat.\n\nHOLM: ",
      "cue 60000-120000 When did it stop?\n\nTARN: In the dry year & after.\n\n",
      "cue 120000-? HOLM: And then?\n\nTARN: Then it rained.",
    ]);
  });

  test.each([
    ["half minutes", "0.5:|2(1)", ["cue 0-30000", "cue 30000-?"], []],
    ["nothing", "", [], []],
    ["a line that is not there", "1:|400(2)", [], ["time-invalid"]],
    ["marks that go back", "1:|8(1)|2(1)", ["cue 0-60000", "cue 60000-?"], ["time-invalid"]],
    ["no marks", "1:|x|-3(2)", [], ["time-invalid"]],
  ])("%s", async (_name, sync, cues, found) => {
    const document = ohms(CDATA, `<sync>${sync}</sync>`);
    expect(times(await read(document)).map((time) => time.split(" ").slice(0, 2).join(" "))).toEqual(cues);
    expect(await codes(document)).toEqual(found);
  });
});

describe("bad input", () => {
  test("entities, and a file that is cut off", async () => {
    const document = ohms(TALK.replace("&", "&b;")).replace("?>\n", '?>\n<!DOCTYPE ROOT [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]>\n');
    expect(said(await read(document))[2]).toBe("TARN: In the dry year &b; after.");
    expect(await codes(document)).toEqual(["entity-refused", "entity-refused"]);
    const cut = ohms(CDATA).split("Then it")[0] ?? "";
    expect(await codes(cut)).toContain("file-damaged");
    expect(said(await read(cut)).slice(0, 4)).toEqual(SAID.slice(0, 4));
  });

  test("a record without a transcript", async () => {
    const { transcripts } = await parse(ohms(""));
    expect(transcripts[0].turns).toEqual([]);
  });

  test("no damage makes it throw, or loses anything", async () => {
    await fc.assert(
      fc.asyncProperty(damaged(new Uint8Array(readFileSync(FIXTURE))), async (bytes) => {
        const { transcripts } = await parseTranscript(bytes, { fileName: "a.xml", format: "ohms" });
        for (const transcript of transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
