import { readFileSync } from "node:fs";
import { checkInvariants } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOUNDING, foundingContent } from "../../founding-document.test-data.js";
import { parseTranscript } from "../../index.js";
import { around, codes, parse, read, said, times } from "../xml/check-document.test-data.js";
import { damaged } from "../xml/damage.test-data.js";

const FIXTURE = new URL("fixtures/founding.exb", import.meta.url);

interface Tier {
  readonly attributes: string;
  /** `start end words` by the number of their points. */
  readonly events: readonly string[];
}

const SPEAKERS = `<speaker id="SPK0"><abbreviation>AH</abbreviation><languages-used><language lang="eng"/></languages-used>
<ud-speaker-information><ud-information attribute-name="Name">Ada Holm</ud-information><ud-information attribute-name="Role">interviewer</ud-information></ud-speaker-information></speaker>
<speaker id="SPK1"><abbreviation>WT</abbreviation><languages-used><language lang="eng"/></languages-used>
<ud-speaker-information><ud-information attribute-name="Name">Wilma Tarn</ud-information><ud-information attribute-name="Occupation">ferrywoman</ud-information></ud-speaker-information></speaker>`;

/** A transcription whose points are a second apart. */
function exb(tiers: readonly Tier[], { speakers = SPEAKERS, meta = "<transcription-name>The ferry of Holm</transcription-name>", points = 12 } = {}): string {
  const timeline = Array.from({ length: points }, (_none, index) => `<tli id="T${index}" time="${index}.0"/>`).join("\n");
  const written = tiers.map(({ attributes, events }, index) => {
    const list = events.map((event) => {
      const [, start = "", end = "", words = ""] = /^(\S+) (\S+) (.*)$/s.exec(event) ?? [];
      return `<event start="T${start}" end="T${end}">${words}</event>`;
    });
    return `<tier id="TIE${index}" ${attributes}>\n${list.join("\n")}\n</tier>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- (c) http://www.rrz.uni-hamburg.de/exmaralda -->
<basic-transcription>
<head><meta-information><project-name>Isles</project-name>${meta}</meta-information><speakertable>${speakers}</speakertable></head>
<basic-body><common-timeline>${timeline}</common-timeline>
${written.join("\n")}
</basic-body>
<tierformat-table><tier-format tierref="TIE0"><property name="font-name">Arial</property></tier-format></tierformat-table>
</basic-transcription>`;
}

const ADA: Tier = { attributes: 'speaker="SPK0" category="v" type="t" display-name="AH [v]"', events: ["0 1 When did the fer", "1 2 ry stop? ", "5 6 And then? "] };
const WILMA: Tier = { attributes: 'speaker="SPK1" category="v" type="t" display-name="WT [v]"', events: ["1 2 Yes. ", "2 3 In the dry year ", "3 5 &amp; after. ", "6 7 It rained. "] };

test("the founding document", async () => {
  const { transcripts, diagnostics } = await parse(new Uint8Array(readFileSync(FIXTURE)), "founding.exb");
  const { turns, exchanges, metadata } = foundingContent(transcripts[0]);
  expect({ turns, exchanges }).toEqual({ turns: FOUNDING.turns, exchanges: FOUNDING.exchanges });
  expect(metadata).toMatchObject({ title: FOUNDING.metadata["title"], language: "en" });
  expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
});

describe("tiers", () => {
  test("events are one utterance as far as nothing parts them, and turns stand in the order of time", async () => {
    const transcript = await read(exb([ADA, WILMA]));
    expect(said(transcript)).toEqual([
      "AH: When did the ferry stop?",
      "WT: Yes. In the dry year & after.",
      "AH: And then?",
      "WT: It rained.",
    ]);
    expect(times(transcript)).toEqual([
      "cue 0-1000 When did the fer",
      "cue 1000-2000 ry stop?",
      "cue 1000-2000 Yes.",
      "cue 2000-3000 In the dry year",
      "cue 3000-5000 & after.",
      "cue 5000-6000 And then?",
      "cue 6000-7000 It rained.",
    ]);
    expect(transcript.speakers.map(({ name, role, description }) => [name?.full, role, description])).toEqual([
      ["Ada Holm", "interviewer", undefined],
      ["Wilma Tarn", "interviewee", "ferrywoman"],
    ]);
  });

  test("what is seen and heard is a note, and what is annotated stands after the turn", async () => {
    const transcript = await read(
      exb([
        ADA,
        { attributes: 'speaker="SPK0" category="en" type="a" display-name="AH [en]"', events: ["0 2 A question.", "5 6 Another."] },
        WILMA,
        { attributes: 'category="nn" type="d" display-name="[nn]"', events: ["4 5 A gull cries."] },
      ]),
    );
    expect(said(transcript).map((turn) => turn.slice(0, 9))).toEqual(["AH: When ", "WT: Yes. ", "AH: And t", "WT: It ra"]);
    expect(around(transcript)).toEqual(["note: A question.", "note: A gull cries.", "note: Another."]);
  });

  test("words without spaces at their ends are parted by one", async () => {
    const words: Tier = { attributes: 'speaker="SPK0" category="v" type="t"', events: ["0 1 When", "1 2 did", "2 3 it", "3 4 stop"] };
    expect(said(await read(exb([words])))).toEqual(["AH: When did it stop"]);
  });

  test("labels: speakers of one abbreviation, tiers without a speaker, speakers without a table", async () => {
    const twins = SPEAKERS.replace(">WT<", ">AH<");
    expect(said(await read(exb([ADA, { ...WILMA, events: ["2 3 Yes."] }], { speakers: twins })))).toEqual(["AH: When did the ferry stop?", "AH (SPK1): Yes.", "AH: And then?"]);
    const nobody: Tier[] = [{ attributes: 'category="v" type="t" display-name="Larch [v]"', events: ["0 1 Perhaps."] }, { attributes: 'speaker="SPK7" category="v" type="t"', events: ["1 2 No."] }];
    expect(said(await read(exb(nobody)))).toEqual(["Larch: Perhaps.", "SPK7: No."]);
  });

  test("where no tier is of what is said, those of speakers are", async () => {
    const untyped = exb([{ ...ADA, attributes: 'speaker="SPK0" category="txt" type="a"' }, { attributes: 'speaker="SPK0" category="pos" type="a"', events: ["0 1 ADV"] }]);
    expect(said(await read(untyped))).toEqual(["AH: When did the ferry stop? And then?"]);
    expect(around(await read(untyped))).toEqual(["note: ADV"]);
  });

  test("points without a time and events out of order", async () => {
    const document = exb([{ ...WILMA, events: ["3 4 Twice. ", "1 2 It rang. "] }]).replace('<tli id="T1" time="1.0"/>', '<tli id="T1"/>');
    expect(said(await read(document))).toEqual(["WT: It rang. Twice."]);
    expect(times(await read(document))).toEqual(["cue 3000-4000 Twice."]);
  });
});

test("what the head states", async () => {
  const meta = `<transcription-name>The ferry</transcription-name><ud-meta-information><ud-information attribute-name="Date">1998-11-25T10:00:00</ud-information><ud-information attribute-name="Place">Holm</ud-information></ud-meta-information>`;
  const { metadata } = await read(exb([ADA, WILMA], { meta }));
  expect(metadata).toMatchObject({ title: "The ferry", date: "1998-11-25", place: "Holm", language: "en" });
});

describe("bad input", () => {
  test.each([
    ["a point that is missing", exb([ADA, WILMA]).replace('start="T6"', 'start="T99"'), ["time-invalid"]],
    ["a time that cannot be read", exb([ADA, WILMA]).replace('time="5.0"', 'time="soon"'), ["time-invalid"]],
    ["a file that is cut off", exb([ADA, WILMA]).split("It rained")[0] ?? "", ["file-damaged"]],
    ["no tiers", exb([]), ["empty-input"]],
  ])("%s", async (_name, document, found) => {
    expect(await codes(document)).toEqual(found);
  });

  test("no damage makes it throw, or loses anything", async () => {
    await fc.assert(
      fc.asyncProperty(damaged(new Uint8Array(readFileSync(FIXTURE))), async (bytes) => {
        const { transcripts } = await parseTranscript(bytes, { fileName: "a.exb", format: "exmaralda" });
        for (const transcript of transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

test("every word of every tier is in the text", async () => {
  const words = fc.array(fc.constantFrom("ferry", "bell ", "rope", " tide", "water. "), { minLength: 1, maxLength: 4 }).map((list) => list.join(""));
  const events = fc.uniqueArray(fc.nat(10), { maxLength: 8 }).chain((starts) => fc.tuple(...starts.map((start) => words.map((text) => `${start} ${start + 1} ${text}`))));
  await fc.assert(
    fc.asyncProperty(events, events, events, async (ada, wilma, notes) => {
      const tiers = [{ ...ADA, events: ada }, { ...WILMA, events: wilma }, { attributes: 'type="d" category="nn"', events: notes }];
      const transcript = await read(exb(tiers));
      const letters = (text: string): string => Array.from(text.replace(/[\d\s]/g, "")).sort().join("");
      expect(letters(transcript.source.text)).toBe(letters([...ada, ...wilma, ...notes].join("")));
    }),
    { numRuns: 40 },
  );
});
