import fc from "fast-check";
import { expect, test } from "vitest";
import { FOUNDING, foundingContent } from "../../founding-document.test-data.js";
import { findings, fixtureOf, parseFile, said, timesOf } from "../times/read-document.test-data.js";

function otr(html: string, more: object = { media: "boats.mp3", "media-time": 12.2 }): string {
  return JSON.stringify({ text: html, ...more });
}

function stamp(seconds: number | string, shown: string): string {
  return `<span class="timestamp" contenteditable="false" data-timestamp="${seconds}">${shown}</span>`;
}

test("the founding interview: 14 turns, 7 exchanges, the same metadata", async () => {
  const { transcripts, diagnostics, report } = await parseFile(fixtureOf("otranscribe", "founding.otr"), "founding.otr");
  expect(report.format).toBe("otranscribe");
  expect(foundingContent(transcripts[0])).toEqual(FOUNDING);
  expect(timesOf(transcripts[0])).toHaveLength(32);
  expect(diagnostics).toEqual([]);
});

const TALK = `<p>${stamp(1.35, "00:01")}&nbsp;<b>Holm:</b> Boats &amp; nets?</p><p><br></p><p>${stamp(5.5, "0:05")}Tarn: Behind the house. ${stamp(9.1, "0:09")} At the pier.</p><p>Holm: And the rest?<br />Tarn: Lost.</p>`;

test.each<[string, string, string | undefined]>([
  ["with the name of the recording", otr(TALK), undefined],
  ["known by its name", otr(TALK, {}), "a.otr"],
  ["set out in lines", JSON.stringify({ media: "a", text: TALK }, null, 2), undefined],
])("times and words, %s", async (_name, text, fileName) => {
  const { transcripts, report } = await parseFile(text, fileName);
  expect(report.format).toBe("otranscribe");
  expect(said(transcripts[0])).toEqual(["Holm: Boats & nets?", "Tarn: Behind the house. At the pier.", "Holm: And the rest?", "Tarn: Lost."]);
  expect(timesOf(transcripts[0])).toEqual(["cue 1350-5500 Holm: Boats & nets?", "cue 5500-9100 Tarn: Behind the house.", "cue 9100-? At the pier.\n\nHolm: And the rest?\nTarn: Lost."]);
});

test.each<[string, string, string[]]>([
  ["a time that is none", otr(`<p>${stamp("soon", "later 1")} Holm: Where?</p><p>Tarn: Here.</p><p>Holm: Why?</p>`), ["time-invalid line 1"]],
  ["a time before the recording", otr(`<p>${stamp(-4, "-0:04")} Holm: Where?</p><p>Tarn: Here.</p><p>Holm: Why?</p>`), ["time-invalid line 1"]],
  ["out of order", otr(`<p>${stamp(9, "0:09")} Holm: Where?</p><p>${stamp(4, "0:04")} Tarn: Here.</p><p>Holm: Why?</p>`), ["times-out-of-order line 3"]],
])("%s", async (_name, text, codes) => {
  const result = await parseFile(text);
  expect(findings(result)).toEqual(codes);
  expect(said(result.transcripts[0])).toEqual(["Holm: Where?", "Tarn: Here.", "Holm: Why?"]);
});

test("a file that is cut off is read as far as it goes", async () => {
  const whole = otr(TALK);
  const result = await parseFile(whole.slice(0, whole.indexOf("At the pier") + 6), "a.otr");
  expect(findings(result).some((finding) => finding.startsWith("file-damaged"))).toBe(true);
  expect(result.transcripts[0].source.text).toContain("Behind the house.");
});

test("a file without its transcript loses nothing", async () => {
  const result = await parseFile('{"text":7,"media":"a.mp3"}', "a.otr");
  expect(findings(result)).toContain("file-damaged");
});

const piece = fc.constantFrom(stamp(1.5, "0:01"), stamp(-1, "x"), stamp("", ""), '<span class="timestamp">0:07</span>', "<p>", "</p>", "<br>", "<b>", "</b>", "&nbsp;", "&amp;", "Holm: ", "Oh.", " ", "\n", '"', "\\", "<", "\uD83D", "<script>", "<!--");

test("never throws, and every character is accounted for", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      await parseFile(otr(pieces.join("")));
    }),
    { numRuns: 300 },
  );
});
