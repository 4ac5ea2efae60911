import fc from "fast-check";
import { expect, test } from "vitest";
import { FOUNDING, foundingContent } from "../../founding-document.test-data.js";
import { findings, fixtureOf, parseFile, said, timesOf } from "../times/read-document.test-data.js";

function document(text: string, fps = "timecode.fps=30\n"): string {
  return `app=InqScribe\nfont.name=Arial\ntext=${text}\n${fps}version=1.1\n`;
}

test("the founding interview: 14 turns, 7 exchanges, the same metadata", async () => {
  const { transcripts, diagnostics, report } = await parseFile(fixtureOf("inqscribe", "founding.inqscr"), "founding.inqscr");
  expect(report.format).toBe("inqscribe");
  expect(foundingContent(transcripts[0])).toEqual(FOUNDING);
  expect(timesOf(transcripts[0])).toHaveLength(32);
  expect(diagnostics).toEqual([]);
});

const TALK = "Harbour talk\\r\\r[00:00:01.15] Holm: Where?\\r[00:00:05.22] Tarn:\\tBehind. [00:00:09.10] A \\\\ here.\\r\\r[00:00:15.02] Holm: Nets?\\r[00:00:17.29] Tarn: In the loft.";

test.each<[string, string, string[]]>([
  ["30 frames in a second", "timecode.fps=30\n", ["1500-5733", "5733-9333", "9333-15067", "15067-17967", "17967-?"]],
  ["25 frames", "timecode.fps=25\n", ["1600-5880", "5880-9400", "9400-15080", "15080-17999", "17999-?"]],
  ["29.97 frames", "timecode.fps=29.97\n", ["1501-5734", "5734-9334", "9334-15067", "15067-17968", "17968-?"]],
  ["no rate: whole seconds", "", ["1000-5000", "5000-9000", "9000-15000", "15000-17000", "17000-?"]],
])("%s", async (_name, fps, times) => {
  const [transcript] = (await parseFile(document(TALK, fps))).transcripts;
  expect(said(transcript)).toEqual(["Holm: Where?", "Tarn: Behind. A \\ here.", "Holm: Nets?", "Tarn: In the loft."]);
  expect(timesOf(transcript).map((time) => time.split(" ")[1])).toEqual(times);
  expect(transcript.metadata.title).toBe("Harbour talk");
});

test.each<[string, string, string[]]>([
  ["seconds that are none", document("[00:00:75.00] Holm: Where?\\r[00:00:05.00] Tarn: Here.\\r[00:00:06.00] Holm: Why?"), ["time-invalid line 3"]],
  ["before the recording", document("[-00:00:05.00] Holm: Where?\\r[00:00:05.00] Tarn: Here.\\r[00:00:06.00] Holm: Why?"), ["time-invalid line 3"]],
  ["out of order", document("[00:00:09.00] Holm: Where?\\r[00:00:05.00] Tarn: Here.\\r[00:00:06.00] Holm: Why?"), ["times-out-of-order line 3"]],
])("%s", async (_name, text, codes) => {
  const result = await parseFile(text);
  expect(findings(result)).toEqual(codes);
  expect(said(result.transcripts[0])).toEqual(["Holm: Where?", "Tarn: Here.", "Holm: Why?"]);
});

test("a document without its transcript loses nothing", async () => {
  const result = await parseFile("app=InqScribe\nfont.name=Arial\n", "a.inqscr");
  expect(findings(result)).toContain("file-damaged");
});

const piece = fc.constantFrom("\\r", "\\n", "\\t", "\\\\", "\\", "[00:00:01.15]", "[-00:00:01.15]", "[00:00:99]", "[", "]", "Holm: ", "Oh.", " ", "\n", "\r\n", "text=", "timecode.fps=0\n", "\0", "\uD83D");

test("never throws, and every character is accounted for", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 50 }), async (pieces) => {
      await parseFile(document(pieces.join("")));
    }),
    { numRuns: 300 },
  );
});
