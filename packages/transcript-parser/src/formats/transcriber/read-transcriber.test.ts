import { readFileSync } from "node:fs";
import { checkInvariants } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOUNDING, foundingContent } from "../../founding-document.test-data.js";
import { parseTranscript } from "../../index.js";
import { around, codes, parse, read, said, times } from "../xml/check-document.test-data.js";
import { damaged } from "../xml/damage.test-data.js";

const FIXTURE = new URL("fixtures/founding.trs", import.meta.url);

const SPEAKERS = `<Speakers>
<Speaker id="spk1" name="Ada Holm" type="female"/>
<Speaker id="spk2" name="Wilma Tarn" check="no"/>
</Speakers>`;

function trs(turns: string, { head = SPEAKERS, episode = "" } = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE Trans SYSTEM "trans-14.dtd">
<Trans scribe="jl" audio_filename="ferry" version="3" version_date="040112" xml:lang="en">
${head}
<Episode${episode}>
<Section type="report" startTime="0" endTime="60">
${turns}
</Section>
</Episode>
</Trans>
`;
}

const TURNS = `<Turn speaker="spk1" startTime="0" endTime="2.5" mode="spontaneous">
<Sync time="0"/>
When did the ferry
<Sync time="1.25"/>
stop?
</Turn>
<Turn startTime="2.5" endTime="4" speaker="spk2">
<Sync time="2.5"/>
In the dry year &amp; never again.
</Turn>`;

test("the founding document", async () => {
  const { transcripts, diagnostics } = await parse(new Uint8Array(readFileSync(FIXTURE)), "founding.trs");
  const { metadata, ...content } = foundingContent(transcripts[0]);
  expect(content).toEqual({ turns: FOUNDING.turns, exchanges: FOUNDING.exchanges });
  expect(metadata).toMatchObject({ language: "en" });
  expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(transcripts[0].source.mediaType).toBe("text/x-trs+xml");
});

describe("a recording", () => {
  test("who says what, and when", async () => {
    const transcript = await read(trs(TURNS));
    expect(said(transcript)).toEqual(["Ada Holm: When did the ferry stop?", "Wilma Tarn: In the dry year & never again."]);
    expect(times(transcript)).toEqual(["cue 0-1250 When did the ferry", "cue 1250-2500 stop?", "cue 2500-4000 In the dry year &amp; never again."]);
    expect(around(transcript)).toEqual([]);
    expect(transcript.exchanges).toHaveLength(1);
  });

  test("people who speak at once each have their words and their time", async () => {
    const transcript = await read(trs(`<Turn speaker="spk1 spk2" startTime="0" endTime="2">
<Sync time="0"/>
<Who nb="1"/>
Twice?
<Who nb="2"/>
It rang twice.
<Sync time="1"/>
<Who nb="1"/>
I see.
</Turn>`));
    expect(said(transcript)).toEqual(["Ada Holm: Twice?", "Wilma Tarn: It rang twice.", "Ada Holm: I see."]);
    expect(times(transcript)).toEqual(["cue 0-1000 Twice?", "cue 0-1000 It rang twice.", "cue 1000-2000 I see."]);
  });

  test("consecutive turns of one speaker are one, unless a section begins between them", async () => {
    const turn = (words: string): string => `<Turn speaker="spk2" startTime="0" endTime="1"><Sync time="0"/>${words}</Turn>`;
    const transcript = await read(trs(`${turn("It rang.")}${turn("Twice.")}</Section><Section type="filler" startTime="1" endTime="2">${turn("Then it rained.")}`));
    expect(said(transcript)).toEqual(["Wilma Tarn: It rang.\nTwice.", "Wilma Tarn: Then it rained."]);
  });

  test("words of nobody known, of several without a mark, and of a speaker whom no list names", async () => {
    const transcript = await read(trs('<Turn startTime="0" endTime="1"><Sync time="0"/>It rang.</Turn><Turn speaker="spk1 spk2" startTime="1" endTime="2"><Sync time="1"/>Twice!</Turn><Turn speaker="spk9" startTime="2" endTime="3"><Sync time="2"/>Perhaps.</Turn>'));
    expect(said(transcript)).toEqual(["-: It rang.", "Ada Holm & Wilma Tarn: Twice!", "spk9: Perhaps."]);
  });

  test("what is heard is a note, and what is about the words a sign of the format", async () => {
    const transcript = await read(
      trs(`<Turn speaker="spk2" startTime="0" endTime="9">
<Sync time="0"/>
It rang <Event desc="laughs &amp; coughs" type="noise" extent="instantaneous"/> in the
<Event desc="b" type="noise" extent="instantaneous"/> <Event desc="fr" type="language" extent="begin"/>brouillard<Event desc="fr" type="language" extent="end"/>,
<Background time="2" type="music" level="high"/>as <Comment desc="looks at the photograph"/>they say.
</Turn>`),
    );
    expect(said(transcript)).toEqual(["Wilma Tarn: It rang in the brouillard, as they say."]);
    expect(transcript.paratexts.filter(({ kind }) => kind !== "markup").map(({ span }) => transcript.source.text.slice(span.start, span.end))).toEqual(["laughs &amp; coughs", "looks at the photograph"]);
  });

  test("topics are notes at the beginning", async () => {
    const transcript = await read(trs(TURNS, { head: `<Topics><Topic id="to1" desc="The ferry"/></Topics>${SPEAKERS}` }));
    expect(transcript.paratexts.filter(({ kind }) => kind !== "markup").map(({ span }) => transcript.source.text.slice(span.start, span.end))).toEqual(["The ferry"]);
    expect(said(transcript)).toHaveLength(2);
  });

  test.each([
    [' program="Isles Radio" air_date="980428:0700"', { date: "1998-04-28", publications: [{ container: "Isles Radio" }] }],
    [' program="" air_date="20040112"', { date: "2004-01-12" }],
    [' air_date="in spring"', { date: undefined }],
  ])("what the episode states: %s", async (episode, stated) => {
    const { metadata } = await read(trs(TURNS, { episode }));
    expect({ date: metadata.date, ...metadata }).toMatchObject({ ...stated, language: "en" });
  });
});

describe("recognition", () => {
  test.each(["a.trs", "a.xml", "a"])("%s", async (fileName) => {
    expect((await parse(trs(TURNS), fileName)).report.format).toBe("transcriber");
  });

  test("in Latin-1, as old files are", async () => {
    const text = trs('<Turn speaker="spk1" startTime="0" endTime="1"><Sync time="0"/>Déjà vu.</Turn>').replace("UTF-8", "ISO-8859-1");
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const { transcripts, diagnostics } = await parse(bytes, "a.trs");
    expect(transcripts[0].turns[0]?.text).toBe("Déjà vu.");
    expect(diagnostics).toEqual([]);
  });
});

describe("bad input", () => {
  test.each([
    ["a time that cannot be read", TURNS.replace('"1.25"', '"soon"'), ["time-invalid"]],
    ["an end before its beginning", TURNS.replace('endTime="4"', 'endTime="2"'), ["time-invalid"]],
    ["a file that is cut off", TURNS.slice(0, -8), ["file-damaged"]],
  ])("%s", async (_name, turns, found) => {
    const document = found.includes("file-damaged") ? trs(turns).split("again")[0] ?? "" : trs(turns);
    expect(await codes(document)).toEqual(found);
    expect(said(await read(document))[0]).toBe("Ada Holm: When did the ferry stop?");
  });

  test("no damage makes it throw, or loses anything", async () => {
    await fc.assert(
      fc.asyncProperty(damaged(new Uint8Array(readFileSync(FIXTURE))), async (bytes) => {
        const { transcripts } = await parseTranscript(bytes, { fileName: "a.trs", format: "transcriber" });
        for (const transcript of transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
