import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOUNDING, foundingContent } from "../../founding-document.test-data.js";
import { findings, fixtureOf, parseFile, said, timesOf } from "../times/read-document.test-data.js";

describe("files as a whole", () => {
  // The names in the cells are all that a table says of who speaks.
  const labels: Record<string, string> = { "Murat Laumulin": "Continent", "Kassymzhomart Tokaev": "Tokaev" };

  test.each(["founding-nvivo.txt", "founding-editor.csv"])("the founding interview in %s: 14 turns, 7 exchanges", async (name) => {
    const { transcripts, diagnostics } = await parseFile(fixtureOf("table", name), name);
    const { turns, exchanges } = foundingContent(transcripts[0]);
    expect(turns).toEqual(FOUNDING.turns.map(({ speaker, words }) => ({ speaker: labels[speaker ?? ""], words })));
    expect(exchanges).toEqual(FOUNDING.exchanges);
    expect(diagnostics).toEqual([]);
  });

  test("a table of NVivo, its speakers behind their words", async () => {
    const [transcript] = (await parseFile('Timespan\tContent\tSpeaker\r\n0:00.0 - 0:04.2\tWhere?\tAda\r\n0:04.2 - 0:10.0\t"Behind the ""Anchor"",\r\nin winter."\tBo\r\n0:10.0 - 0:12.0\tAnd here.\t\r\n')).transcripts;
    expect(said(transcript)).toEqual(["Ada: Where?", 'Bo: Behind the "Anchor", in winter. And here.']);
    expect(timesOf(transcript)).toEqual(["cue 0-4200 Where?", 'cue 4200-10000 Behind the ""Anchor"",\r\nin winter.', "cue 10000-12000 And here."]);
    expect(transcript.source.mediaType).toBe("text/tab-separated-values");
  });

  test("without a column of speakers, names in the words are found as in any text", async () => {
    const rows = ['0:01,"Holm: ""Where"", then?"', "0:05,Tarn: There.", "0:09,Holm: And now?", "0:12,Tarn: Here, or there."];
    const [transcript] = (await parseFile(`Timestamp,Text\n${rows.join("\n")}\n`)).transcripts;
    expect(said(transcript)).toEqual(['Holm: "Where", then?', "Tarn: There.", "Holm: And now?", "Tarn: Here, or there."]);
  });
});

test("without speakers and names, all rows are one turn of nobody known; Whisper's times are of milliseconds", async () => {
  const [transcript] = (await parseFile("start\tend\ttext\n0\t1500\tWe lay at the pier.\n1500\t2750\tIt rained.\n", "a.tsv")).transcripts;
  expect(said(transcript)).toEqual(["-: We lay at the pier. It rained."]);
  expect(timesOf(transcript)).toEqual(["cue 0-1500 We lay at the pier.", "cue 1500-2750 It rained."]);
});

describe("columns", () => {
  test.each<[string, string, string[], string[]]>([
    ["semicolons, names in another language", "Zeit;Sprecher;Inhalt\n0:01;Ada;Oh.\n0:02;Bo;Ah.", ["Ada: Oh.", "Bo: Ah."], ["cue 1000-? Oh.", "cue 2000-? Ah."]],
    ["columns that are no speech", "ID,Speaker,Start Time,End Time,Text,Notes\n7,Ada,00:00:01.500,00:00:02.000,Oh.,loud", ["Ada: Oh."], ["cue 1500-2000 Oh."]],
    ["milliseconds", "start_ms,end_ms,speaker,text\n1500,2000,Ada,Oh.", ["Ada: Oh."], ["cue 1500-2000 Oh."]],
    ["seconds", "start,end,speaker,text\n1.5,2,Ada,Oh.", ["Ada: Oh."], ["cue 1500-2000 Oh."]],
    ["frames, which are left out", "Speaker Name,Start Time,End Time,Text\nAda,01:00:01:15,01:00:02;29,Oh.", ["Ada: Oh."], ["cue 3601000-3602000 Oh."]],
    ["a column of words, as of oral histories on the web", 'timestamp,speaker,words,tags,highlight\n[00:00:00],AH:,"When, then?",ferry,\n,WT:,In the dry year&#8212;or after.,,\n[00:3:50],,"It rained &amp; ""poured"".",,\n', ["AH: When, then?", 'WT: In the dry year—or after. It rained & "poured".'], ["cue 0-? When, then?", 'cue 230000-? It rained &amp; ""poured"".']],
    ["a column of lines, with empty lines between them", "start,end,line\n0:00:00.060,0:00:05.00,we lay at the pier, there\n\n0:00:05.000,0:00:06.77,it rained\n", ["-: we lay at the pier, there it rained"], ["cue 60-5000 we lay at the pier, there", "cue 5000-6770 it rained"]],
    ["signs that are no references", "Speaker,Text\nAda,Salt & Rope; A&B &nothing; &#x0;.", ["Ada: Salt & Rope; A&B &nothing; &#x0;."], []],
    ["a colon behind the name", "Speaker,Text\nAda:,Oh.\nBo:,Ah.\nAda:,Eh.", ["Ada: Oh.", "Bo: Ah.", "Ada: Eh."], []],
    ["commas in the last column without quotation marks", "Speaker,Text\nAda,Oh, well, no.", ["Ada: Oh, well, no."], []],
    ["quotation marks that are said", 'Speaker,Text\nAda,"Oh," she said.', ['Ada: "Oh," she said.'], []],
    ["quotation marks alone in a cell", 'Speaker,Text\nAda,"""Oh."""', ['Ada: "Oh."'], []],
    ["empty cells and rows", "Speaker,Text\nAda,\n\n,Oh.\nBo\nBo,Ah.", ["Ada: Oh.", "Bo: Ah."], []],
    ["a name with quotation marks", 'Speaker,Text\n"Ada ""Red"" Holm",Oh.', ['Ada "Red" Holm: Oh.'], []],
  ])("%s", async (_name, text, expected, times) => {
    const { transcripts, report } = await parseFile(text);
    expect(report.format).toBe("table");
    expect(said(transcripts[0])).toEqual(expected);
    expect(timesOf(transcripts[0])).toEqual(times);
  });

  test.each<[string, string | undefined, string]>([
    ["Speaker,Text\nAda,Oh.", undefined, "table"],
    ["Name,Age\nAda,70", "a.csv", "text"],
    ["speaker,words\nAda,70\nBo,81", "a.csv", "text"],
    ["line,speaker\n1,Ada\n2,Bo", "a.csv", "text"],
    ["Speaker, text\n\nAnn: Why?\n", undefined, "text"],
    ["Time: noon\tText: none\nANN: Why?\n", undefined, "text"],
  ])("%j named %s is read as %s", async (text, fileName, format) => {
    expect((await parseFile(text, fileName)).report.format).toBe(format);
  });
});

describe("what is wrong in a table", () => {
  test.each<[string, string, string[], string[]]>([
    ["an end before its beginning", "Time,Speaker,Text\n0:05 - 0:01,Ada,Oh.", ["time-invalid line 2"], ["cue 5000-? Oh."]],
    ["a time before the recording", "Time,Speaker,Text\n-0:05,Ada,Oh.", ["time-invalid line 2"], []],
    ["no time", "Time,Speaker,Text\nlate,Ada,Oh.", ["time-invalid line 2"], []],
    ["seconds that are none", "Time,Speaker,Text\n0:75,Ada,Oh.", ["time-invalid line 2"], []],
    ["out of order", "Time,Speaker,Text\n0:05,Ada,Oh.\n0:01,Bo,Ah.", ["times-out-of-order line 3"], ["cue 5000-? Oh.", "cue 1000-? Ah."]],
    ["a quotation mark that is never closed", 'Time,Speaker,Text\n0:05,Ada,"Oh.\n0:06,Bo,Ah.', ["file-damaged line 2"], ["cue 5000-? Oh.\n0:06,Bo,Ah."]],
  ])("%s", async (_name, text, codes, times) => {
    const result = await parseFile(text);
    expect(findings(result)).toEqual(codes);
    expect(timesOf(result.transcripts[0])).toEqual(times);
    expect(result.transcripts[0].turns[0]?.text).toMatch(/^Oh\./);
  });

  test("a table without known columns is read as text", async () => {
    const { parseTranscript } = await import("../../index.js");
    const { diagnostics, transcripts } = await parseTranscript("a,b\nc,d\n", { format: "table" });
    expect(diagnostics.map(({ code }) => code)).toContain("format-mismatch");
    expect(transcripts[0].source.text).toBe("a,b\nc,d\n");
  });
});

const cell = fc.array(fc.constantFrom("boat", "salt,", '"Anchor"', "née\tfür", "вода;", "two\nlines", "rope's"), { minLength: 1, maxLength: 6 }).map((words) => `We say ${words.join(" ")}.`);
const rows = fc.array(fc.record({ name: fc.constantFrom("Ada Holm", "Bo", "Wilma Tarn"), text: cell, ms: fc.nat(9_000_000) }), { minLength: 1, maxLength: 10 });

test.each(["\t", ",", ";"])("what is written with %j between cells is read", async (delimiter) => {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(rows, fc.boolean(), async (written, isSpeakerFirst) => {
      const order = (speaker: string, text: string): string[] => (isSpeakerFirst ? [speaker, text] : [text, speaker]);
      const lines = [["Start", ...order("Speaker", "Content")], ...written.map(({ name, text, ms }) => [`${ms / 1000}`, ...order(name, quoted(text))])];
      const [transcript] = (await parseFile(lines.map((line) => line.join(delimiter)).join("\r\n"))).transcripts;
      const expected: string[] = [];
      let last = "";
      for (const { name, text } of written) {
        const words = text.replace(/\n/g, " ");
        if (name === last) expected.push(`${expected.pop() ?? ""} ${words}`);
        else expected.push(`${name}: ${words}`);
        last = name;
      }
      expect(said(transcript).map((turn) => turn.replace(/\s+/g, " "))).toEqual(expected.map((turn) => turn.replace(/\s+/g, " ")));
      expect(transcript.source.locations.map((location) => "startMs" in location && location.startMs)).toEqual(written.map(({ ms }) => ms));
    }),
    { numRuns: 60 },
  );
});

const piece = fc.constantFrom(",", ",", "\t", '"', '""', "\n", "\r\n", "\r", "0:01", "-1", "0:05 - 0:01", "Ada", "Bo:", "Oh.", " ", "", "\0", "\uD83D", "，");

test("never throws, and every character is accounted for", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom("Time,Speaker,Text\n", "Text\tSpeaker\n", "Time,Text\n"), fc.array(piece, { maxLength: 50 }), async (head, pieces) => {
      await parseFile(head + pieces.join(""));
    }),
    { numRuns: 400 },
  );
});
