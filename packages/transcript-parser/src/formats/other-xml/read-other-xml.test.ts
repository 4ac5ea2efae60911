import { readFileSync } from "node:fs";
import { checkInvariants } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOUNDING, foundingContent } from "../../founding-document.test-data.js";
import { parseTranscript } from "../../index.js";
import { around, codes, parse, read, said, times } from "../xml/check-document.test-data.js";
import { damaged } from "../xml/damage.test-data.js";

const FIXTURE = new URL("fixtures/founding.xml", import.meta.url);

function debate(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<debates>\n${body}\n</debates>`;
}

test("the founding document", async () => {
  const { transcripts, diagnostics } = await parse(new Uint8Array(readFileSync(FIXTURE)));
  const { turns, exchanges, metadata } = foundingContent(transcripts[0]);
  expect({ turns, exchanges }).toEqual({ turns: FOUNDING.turns, exchanges: FOUNDING.exchanges });
  expect(metadata).toMatchObject({ title: FOUNDING.metadata["title"] });
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["format-unknown", "info"]]);
  expect(times(transcripts[0])).toHaveLength(14);
});

describe("speakers in attributes", () => {
  const SPEECHES = `<major-heading id="d1">The ferry</major-heading>
    <speech nospeaker="true"><p>The bill was read by <b>Mr Larch</b>.</p></speech>
    <speech id="d2" speakerid="m/417" speakername="Ada Maria Holm" time="09:01:00"><p>When did the <i>ferry</i> stop?</p><p>And why?</p></speech>
    <major-heading id="d3">The mill</major-heading>
    <speech id="d4" speakerid="m/12" speakername="Wilma Tarn"><p>In the dry year.</p></speech>`;

  test("what they name is who speaks; headings, and what nobody says, are around it", async () => {
    const transcript = await read(debate(SPEECHES));
    expect(said(transcript)).toEqual(["Ada Maria Holm: When did the ferry stop?\nAnd why?", "Wilma Tarn: In the dry year."]);
    expect(around(transcript).map((text) => text.replace(/^[a-z-]+: /, ""))).toEqual(["The ferry", "The bill was read by Mr Larch.", "The mill"]);
    expect(transcript.metadata.title).toBeUndefined();
  });

  test("it is said how the file was read", async () => {
    const { diagnostics, report } = await parse(debate(SPEECHES));
    expect(report.format).toBe("other-xml");
    expect(diagnostics.map(({ code, severity, message }) => [code, severity, /<speech>.*speakername/.test(message)])).toEqual([["format-unknown", "info", true]]);
  });

  test("people of a list, single words as elements, and times", async () => {
    const transcript = await read(`<talk><list><participant id="a1" name="Ada Holm"/><participant id="w1" name="Wilma Tarn"/></list>
      <seg participant="a1" StartTime="0.5" EndTime="1.75"><w>When</w>
<w>was</w>
<w>it</w></seg>
      <seg participant="w1" StartTime="1.75" EndTime="2"><w>In</w><w>spring</w></seg></talk>`);
    expect(said(transcript)).toEqual(["Ada Holm: When was it", "Wilma Tarn: In spring"]);
    expect(times(transcript)).toEqual(["cue 500-1750 When\nwas\nit", "cue 1750-2000 Inspring"]);
  });

  test("a name that the speech repeats is its label", async () => {
    const transcript = await read(debate('<speaking speaker="Mr. LARCH">Mr. LARCH. I yield.</speaking><speaking speaker="Ms. TARN">Ms. TARN: I thank the gentleman.</speaking>'));
    expect(said(transcript)).toEqual(["Mr. LARCH: I yield.", "Ms. TARN: I thank the gentleman."]);
  });
});

describe("speakers in elements", () => {
  test("beside the words, with times", async () => {
    const cue = (name: string, start: string, end: string, words: string): string => `<cue><speaker>${name}</speaker><start>${start}</start><end>${end}</end><transcript>${words}</transcript></cue>`;
    const transcript = await read(`<cues>${cue("Holm", "0.5", "1.5", "When?")}${cue("Tarn", "00:00:02", "00:00:04", "In the dry year &amp; after.")}</cues>`);
    expect(said(transcript)).toEqual(["Holm: When?", "Tarn: In the dry year & after."]);
    expect(times(transcript).map((time) => time.split(" ").slice(0, 2).join(" "))).toEqual(["cue 500-1500", "cue 2000-4000"]);
  });

  test("translations and annotations of what is said are none of it", async () => {
    const cue = (name: string, words: string): string => `<cue><speaker>${name}</speaker><start>0.5</start><end>1.5</end><transcript>${words}</transcript><translation>Autre.</translation></cue>`;
    const transcript = await read(`<cues>${cue("Holm", "When?")}${cue("Tarn", "In the dry year.")}</cues>`);
    expect(said(transcript)).toEqual(["Holm: When?", "Tarn: In the dry year."]);
    expect(around(transcript)).toEqual(["note: Autre.", "note: Autre."]);
  });

  test("of one person who says all", async () => {
    const cue = (start: string, end: string, words: string): string => `<cue><start>${start}</start><end>${end}</end><transcript>${words}</transcript></cue>`;
    const transcript = await read(`<?xml version="1.0"?>\n<cues>\n<solespeaker>Wilma Tarn</solespeaker>\n${cue("0.5", "1.5", "It rang.")}\n${cue("2", "4", "It was the tide.")}\n</cues>`);
    expect(said(transcript)).toEqual(["Wilma Tarn: It rang.\nIt was the tide."]);
    expect(times(transcript).map((time) => time.split(" ")[1])).toEqual(["500-1500", "2000-4000"]);
  });

  test("in parts, before the label of a line, with remarks, and with others named by a colon", async () => {
    const transcript = await read(`<protokoll>
      <rede><p class="s"><redner id="1"><name><titel>Dr.</titel><vorname>Ada</vorname><nachname>Holm</nachname><fraktion>Boote</fraktion></name></redner>Dr. Ada Holm (Boote):</p>
        <p>Die Fähre fährt nicht,</p><kommentar>(Beifall)</kommentar><p>seit das Wasser sank.</p>
        <name>Präsident Larch:</name><p>Ich danke. Das Wort hat Frau Tarn.</p></rede>
      <rede><p class="s"><redner id="2"><name><vorname>Wilma</vorname><nachname>Tarn</nachname></name></redner>Wilma Tarn (Ruder):</p><p>Danke.</p></rede></protokoll>`);
    expect(said(transcript)).toEqual(["Dr. Ada Holm (Boote): Die Fähre fährt nicht, seit das Wasser sank.", "Präsident Larch: Ich danke. Das Wort hat Frau Tarn.", "Wilma Tarn (Ruder): Danke."]);
    expect(around(transcript)).toEqual(["note: (Beifall)"]);
  });

  test("elements of speakers that hold speech are read", async () => {
    const transcript = await read("<talk><speaker>Holm</speaker><p>When?</p><speaker>Tarn</speaker><p>In spring.</p><speaker><p>It rained and rained until the quay was gone, and nobody came to ring the bell.</p></speaker></talk>");
    expect(said(transcript)).toEqual(["Holm: When?", "Tarn: In spring.\nIt rained and rained until the quay was gone, and nobody came to ring the bell."]);
  });

  test("in parts, without a label, and one after the other", async () => {
    const transcript = await read("<talk><speaker><first>Ada</first><last>Holm</last></speaker><p>When?</p><speaker><last>Tarn</last><first>Wilma</first></speaker><p>In spring.</p><p>It rained.</p></talk>");
    expect(said(transcript)).toEqual(["Ada Holm: When?", "Wilma Tarn: In spring.\nIt rained."]);
    expect(around(transcript)).toEqual(["note: TarnWilma"]);
  });
});

test("names in the text are found as in any other text", async () => {
  const transcript = await read(`<hansard><date>6 October 2009</date>
    <body><b>Mr SPEAKER:</b> Order! <i>The Record</i> is on the table.</body><body><member-up>Ms TARN:</member-up> I thank the Speaker.</body><body>It rained.</body>
    <body><member-up>Mr SPEAKER:</member-up> The House will divide.</body></hansard>`);
  expect(said(transcript)).toEqual(["Mr SPEAKER: Order! The Record is on the table.", "Ms TARN: I thank the Speaker.\nIt rained.", "Mr SPEAKER: The House will divide."]);
});

test("elements of HTML stand within lines, also where they hold them", async () => {
  const transcript = await read(`<talk.text><body><p><span><a href="x"><span>Mr LARCH</span></a> (<span>Holm</span>): I am asked about the ferry.</span></p>
    <p><span><a><span>The SPEAKER:</span></a> Order!</span></p><p><span><a><span>Mr LARCH:</span></a> I thank you.</span></p></body></talk.text>`);
  expect(said(transcript)).toEqual(["Mr LARCH (Holm): I am asked about the ferry.", "The SPEAKER: Order!", "Mr LARCH (Holm): I thank you."]);
});

describe("XML of other things is text", () => {
  test.each([
    ["a catalogue", "<catalogue><item name='rope'><title>Rope</title><author>Ada Holm</author></item><item name='oar'><title>Oar</title></item></catalogue>"],
    ["a build file", '<project name="ferry"><target name="all" depends="a"/><property name="b" value="c"/></project>'],
    ["a page", '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Speaker: hello</p></body></html>'],
    ["a text with tags", "<note>Ada said: it rang.</note>"],
  ])("%s", async (_name, text) => {
    expect((await parse(text)).report.format).not.toBe("other-xml");
  });
});

describe("bad input", () => {
  test.each([
    ["cut off", "<talk><u who='Ada Holm'>When did it stop?</u><u who='Wilma Tarn'>In the dry", ["format-unknown", "file-damaged"]],
    ["a time that cannot be", "<talk><u who='Ada Holm' start='-4'>When did it stop?</u><u who='Wilma Tarn'>In spring.</u></talk>", ["format-unknown", "time-invalid"]],
  ])("%s", async (_name, text, found) => {
    expect(await codes(text)).toEqual(found);
    expect(said(await read(text))[0]).toBe("Ada Holm: When did it stop?");
  });

  test("no damage makes it throw, or loses anything", async () => {
    await fc.assert(
      fc.asyncProperty(damaged(new Uint8Array(readFileSync(FIXTURE))), async (bytes) => {
        const { transcripts } = await parseTranscript(bytes, { fileName: "a.xml", format: "other-xml" });
        for (const transcript of transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("deep nesting, and many elements in one", async () => {
    const deep = `<talk>${"<p>".repeat(20_000)}It rang.${"</p>".repeat(20_000)}</talk>`;
    expect((await read(deep)).source.text).toBe(deep);
    const wide = `<talk>${"<speaker>Tarn</speaker><p>It rang.</p>".repeat(5000)}</talk>`;
    expect((await read(wide)).turns.length).toBeGreaterThan(0);
  });
});

test("no word outside of tags is lost", async () => {
  const words = fc.constantFrom("ferry", "bell", "rope", "tide", "Holm:", "(bell)");
  const names = fc.constantFrom("p", "speech", "speaker", "name", "comment", "title", "b", "w", "start");
  const attributes = fc.constantFrom("", ' speaker="Ada Holm"', ' who="w1"', ' name="Tarn"', ' start="1"');
  const node: fc.Memo<string> = fc.memo((depth) =>
    depth <= 1
      ? words.map((word) => ` ${word} `)
      : fc.oneof(words.map((word) => ` ${word} `), fc.tuple(names, attributes, fc.array(node(depth - 1), { maxLength: 4 })).map(([name, attribute, inner]) => `<${name}${attribute}>${inner.join("")}</${name}>`)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(node(4), { maxLength: 5 }), async (nodes) => {
      const text = `<talk>${nodes.join("")}</talk>`;
      const bytes = new TextEncoder().encode(text);
      const { transcripts } = await parseTranscript(bytes, { fileName: "a.xml", format: "other-xml" });
      const [transcript] = transcripts;
      expect(checkInvariants(transcript, { bytes })).toEqual([]);
      const kept = [...transcript.turns.flatMap(({ span, labelSpan }) => [span, ...(labelSpan === null ? [] : [labelSpan])]), ...transcript.paratexts.filter(({ kind }) => kind !== "markup").map(({ span }) => span)];
      for (const { index } of text.matchAll(/ (?:ferry|bell|rope|tide) /g)) {
        expect(kept.some(({ start, end }) => start <= index + 1 && index + 2 <= end)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

describe("times without speakers", () => {
  test("what has a time is said by somebody whom nothing names", async () => {
    const { transcripts, diagnostics } = await parse(`<?xml version="1.0"?>\n<captions><title>The tide</title>
      <caption><start>00:00:01.000</start><end>00:00:04.000</end><text>It was a cold day.</text></caption>
      <caption><start>00:00:04.000</start><end>00:00:07.000</end><text>We rowed to the quay.</text></caption></captions>`);
    expect(said(transcripts[0])).toEqual(["-: It was a cold day.\nWe rowed to the quay."]);
    expect(times(transcripts[0]).map((time) => time.split(" ")[1])).toEqual(["1000-4000", "4000-7000"]);
    expect(diagnostics.map(({ code, message }) => [code, message.includes('times')])).toEqual([["format-unknown", true]]);
  });

  test("single words with times, and signs among them", async () => {
    const words = ["It", "rang", ",", "and", "then", "it", "stopped", "."].map((word, index) => `<w n:id="a.${index}" starttime="${index + 1}" endtime="${index + 1.5}"${/\w/.test(word) ? "" : ' punc="true"'}>${word}</w>`);
    const { transcripts, report } = await parse(`<?xml version="1.0"?>\n<n:root n:id="a" xmlns:n="http://example.org/">\n  ${words.slice(0, 4).join("\n  ")}\n  <laugh n:id="x"/>\n  ${words.slice(4).join("\n  ")}\n</n:root>`);
    expect(report.format).toBe("other-xml");
    expect(said(transcripts[0])).toEqual(["-: It rang, and then it stopped."]);
    expect(times(transcripts[0])).toHaveLength(8);
    expect(times(transcripts[0])[1]).toBe("word 2000-2500 rang");
  });

  test("labels in the text say who speaks", async () => {
    const transcript = await read(`<subtitles><subtitle start="1" end="2">HOLM: Who rang the bell?</subtitle><subtitle start="2" end="4">TARN: It was the tide.</subtitle><subtitle start="4" end="5">HOLM: Twice?</subtitle><subtitle start="5" end="6">TARN: Twice.</subtitle></subtitles>`);
    expect(said(transcript)).toEqual(["HOLM: Who rang the bell?", "TARN: It was the tide.", "HOLM: Twice?", "TARN: Twice."]);
  });
});
