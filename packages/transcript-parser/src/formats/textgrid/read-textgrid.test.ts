import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOUNDING, foundingContent } from "../../founding-document.test-data.js";
import { parseTranscript } from "../../index.js";
import { findings, fixtureOf, parseFile, said, timesOf } from "../times/read-document.test-data.js";

interface TestTier {
  readonly name: string;
  readonly items: readonly (readonly [from: number, to: number, text: string])[];
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The short text form: values alone, one on each line. */
function short(tiers: readonly TestTier[], end = 100): string {
  const written = tiers.map(({ name, items }) => ['"IntervalTier"', quoted(name), 0, end, items.length, ...items.flatMap(([from, to, text]) => [from, to, quoted(text)])].join("\n"));
  return `File type = "ooTextFile"\nObject class = "TextGrid"\n\n0\n${end}\n<exists>\n${tiers.length}\n${written.join("\n")}\n`;
}

/** The long text form: values with their names. */
function long(tiers: readonly TestTier[], end = 100): string {
  const written = tiers.map(
    ({ name, items }, index) =>
      `    item [${index + 1}]:\n        class = "IntervalTier" \n        name = ${quoted(name)} \n        xmin = 0 \n        xmax = ${end} \n        intervals: size = ${items.length} \n` +
      items.map(([from, to, text], at) => `        intervals [${at + 1}]:\n            xmin = ${from} \n            xmax = ${to} \n            text = ${quoted(text)} \n`).join(""),
  );
  return `File type = "ooTextFile"\nObject class = "TextGrid"\n\nxmin = 0 \nxmax = ${end} \ntiers? <exists> \nsize = ${tiers.length} \nitem []: \n${written.join("")}`;
}

async function read(tiers: readonly TestTier[]): Promise<string[]> {
  return said((await parseFile(short(tiers))).transcripts[0]);
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, isLittle);
  for (let index = 0; index < text.length; index += 1) view.setUint16(2 * index + 2, text.charCodeAt(index), isLittle);
  return bytes;
}

const ANN: TestTier = { name: "Ann", items: [[0, 2, "Where is the boat?"], [2, 5, ""], [5, 7, "And the net?"]] };
const BO: TestTier = { name: "Bo", items: [[2, 5, 'At the "Anchor".'], [7, 9, "In the loft."]] };

describe("files as a whole", () => {
  test("the founding interview: 14 turns, 7 exchanges", async () => {
    const { transcripts, diagnostics } = await parseFile(fixtureOf("textgrid", "founding.TextGrid"));
    const { turns, exchanges } = foundingContent(transcripts[0]);
    // The names of the tiers are all that the format says of who speaks.
    const labels: Record<string, string> = { "Murat Laumulin": "Continent", "Kassymzhomart Tokaev": "Tokaev" };
    expect(turns).toEqual(FOUNDING.turns.map(({ speaker, words }) => ({ speaker: labels[speaker ?? ""], words })));
    expect(exchanges).toEqual(FOUNDING.exchanges);
    expect(diagnostics).toEqual([]);
  });

  test("words and sounds of an aligner: the words are said, by whom the tiers name", async () => {
    const [transcript] = (await parseFile(fixtureOf("textgrid", "words-and-sounds.TextGrid"))).transcripts;
    expect(said(transcript)).toEqual(["Mary: the boat", "John: no never", "Mary: here"]);
    expect(timesOf(transcript)).toEqual(["word 500-900 the", "word 900-1400 boat", "word 1000-1200 no", "word 1200-1500 never", "word 5000-6000 here"]);
    expect(transcript.source.text).toContain('Mary - phones: dh ah b sil h\nbell: ding "dong"\n');
  });

  const expected = ["Ann: Where is the boat?", 'Bo: At the "Anchor".', "Ann: And the net?", "Bo: In the loft."];

  test.each<[string, string | Uint8Array]>([
    ["the short form", short([ANN, BO])],
    ["the long form", long([ANN, BO])],
    ["UTF-16, the last byte first", utf16(long([ANN, BO]), true)],
    ["UTF-16, the first byte first", utf16(short([ANN, BO]), false)],
    ["line ends of Windows", long([ANN, BO]).replaceAll("\n", "\r\n")],
    ["all values on one line", short([ANN, BO]).replaceAll("\n", " ")],
    ["comments", short([ANN, BO]).replace("<exists>", '<exists> ! 7 "tiers"')],
    ["the older name of the short form", short([ANN, BO]).replace("ooTextFile", "ooTextFile short")],
  ])("%s", async (_name, input) => {
    const { transcripts, diagnostics, report } = await parseFile(input, "a.TextGrid");
    expect(report.format).toBe("textgrid");
    expect(said(transcripts[0])).toEqual(expected);
    expect(timesOf(transcripts[0])).toEqual(["cue 0-2000 Where is the boat?", 'cue 2000-5000 At the "Anchor".', "cue 5000-7000 And the net?", "cue 7000-9000 In the loft."]);
    expect(diagnostics).toEqual([]);
  });

  test("the binary form is not read, and the user is told what to do", async () => {
    const result = await parseFile("ooBinaryFile\u0008TextGrid\0\0\0\0", "a.TextGrid");
    expect(findings(result)).toContain("file-skipped");
    expect(result.diagnostics.find(({ code }) => code === "file-skipped")?.hint).toContain("Save as text file");
  });
});

describe("which tiers are said", () => {
  const sentence: TestTier = { name: "text", items: [[0, 2, "the boat is here"], [3, 5, "we saw it"], [6, 8, "it was red"]] };
  const words: TestTier = { name: "words", items: ["the", "boat", "is", "here", "we", "saw", "it", "it", "was", "red"].map((word, at) => [at < 4 ? at / 2 : at < 7 ? 3 + (at - 4) * 0.6 : 6 + (at - 7) * 0.6, at < 4 ? at / 2 + 0.5 : at < 7 ? 3.6 + (at - 4) * 0.6 : 6.6 + (at - 7) * 0.6, word]) };

  test.each<[string, readonly TestTier[], string[]]>([
    ["utterances over words", [sentence, words], ["-: the boat is here we saw it it was red"]],
    ["words before utterances, with names that tell nothing", [{ ...words, name: "Tier 1" }, { ...sentence, name: "Tier 2" }], ["Tier 2: the boat is here we saw it it was red"]],
    ["words alone", [words], ["-: the boat is here we saw it it was red"]],
    ["a translation with the same boundaries", [{ ...sentence, name: "Ann" }, { name: "English", items: sentence.items.map(([from, to]) => [from, to, "something else was said"]) }], ["Ann: the boat is here we saw it it was red"]],
    ["a gloss by its name", [{ ...sentence, name: "Ann" }, { name: "Ann-gloss", items: [[0, 1, "DET boat"]] }], ["Ann: the boat is here we saw it it was red"]],
    ["vowels by a name without spaces", [{ ...sentence, name: "Ann" }, { name: "tonicVowel", items: [[0, 1, "T"]] }], ["Ann: the boat is here we saw it it was red"]],
    ["sections over utterances", [{ name: "part", items: [[0, 2, "harbour"], [3, 8, "colour"]] }, words], ["-: the boat is here we saw it it was red"]],
    ["short replies within a long turn", [{ name: "Ann", items: [[0, 60, "long story that goes on"]] }, { name: "Bo", items: [[10, 11, "mhm"], [20, 21, "I see"]] }], ["Ann: long story that goes on", "Bo: mhm I see"]],
    ["two who speak at once, word by word", [{ name: "A - words", items: [[0, 1, "one"], [1, 2, "two"]] }, { name: "B - words", items: [[0.5, 1.5, "three"], [1.5, 2, "four"]] }], ["A: one two", "B: three four"]],
    ["initials that are also the name of an annotation", [{ name: "MAS", items: [[0, 1, "where is the boat"]] }, { name: "MOT", items: [[1, 2, "at the pier"]] }], ["MAS: where is the boat", "MOT: at the pier"]],
    ["tiers of an aligner that are all named after it", [{ ...words, name: "ORT-MAU" }, { ...words, name: "KAN-MAU" }, { name: "MAU", items: [[0, 1, "dh"]] }], ["-: the boat is here we saw it it was red"]],
    ["one stretch each", [{ name: "Ann", items: [[0, 60, "all of it"]] }, { name: "Bo", items: [[0, 60, "and the other"]] }], ["Ann: all of it", "Bo: and the other"]],
    ["a name in two parts", [{ name: "Ann Lee_utterances", items: [[0, 1, "yes"]] }], ["Ann Lee: yes"]],
    ["silences of an aligner", [{ name: "words", items: [[0, 1, "sil"], [1, 2, "yes"], [2, 3, "sp"]] }], ["-: yes"]],
    ["sounds alone are nobody's speech", [{ name: "phones", items: [[0, 1, "dh"], [1, 2, "ah"]] }], []],
  ])("%s", async (_name, tiers, expected) => {
    const [transcript] = (await parseFile(short(tiers))).transcripts;
    expect(said(transcript)).toEqual(expected);
    const all = tiers.flatMap(({ items }) => items.flatMap(([, , text]) => text.match(/[\p{L}\p{N}]+/gu) ?? []));
    const kept = new Set(transcript.source.text.match(/[\p{L}\p{N}]+/gu));
    expect(all.filter((found) => !kept.has(found))).toEqual([]);
  });
});

describe("damaged files", () => {
  test.each<[string, string, string[], string[]]>([
    ["a count that is far too large", long([ANN]).replace("intervals: size = 3", "intervals: size = 99999999"), ["Ann: Where is the boat? And the net?"], ["file-damaged line 11"]],
    ["a count of tiers that is far too large", long([ANN]).replace("size = 1", "size = 99999999"), ["Ann: Where is the boat? And the net?"], []],
    ["a negative count", long([ANN]).replace("intervals: size = 3", "intervals: size = -3"), ["Ann: Where is the boat? And the net?"], ["file-damaged line 11"]],
    ["cut off within a label", long([ANN]).slice(0, -10), ["Ann: Where is the boat? And t"], ["file-damaged line 26"]],
    ["cut off within a tier", short([ANN, BO]).split("\n").slice(0, 26).join("\n"), ["Ann: Where is the boat? And the net?"], ["file-damaged line 23"]],
    ["a time before the recording", short([{ name: "Ann", items: [[-2, 1, "yes"]] }]), ["Ann: yes"], ["time-invalid line 13"]],
    ["times that cross", short([{ name: "Ann", items: [[3, 1, "yes"], [2, 4, "no"]] }]), ["Ann: no yes"], ["time-invalid line 13", "times-out-of-order line 16"]],
    ["a label without its times", short([ANN]).replace("5\n7\n", ""), ["Ann: Where is the boat? And the net?"], ["file-damaged line 19", "time-invalid line 19"]],
    ["no tier", short([]), [], ["file-damaged", "empty-input"]],
  ])("%s", async (_name, text, expected, codes) => {
    const result = await parseFile(text, "a.TextGrid");
    expect(said(result.transcripts[0])).toEqual(expected);
    expect(findings(result)).toEqual(codes);
  });

  test("a label that has the word of a class is a label", async () => {
    expect(await read([{ name: "Ann", items: [[0, 1, "IntervalTier"], [1, 2, "TextTier"]] }])).toEqual(["Ann: IntervalTier TextTier"]);
  });
});

const label = fc.array(fc.constantFrom("boat", "salt", '"Anchor"', "née", "вода", "rope's", "!", "<3", "1.5"), { minLength: 1, maxLength: 5 }).map((words) => `We say ${words.join(" ")}.`);

test("what is written is read in both forms: labels by time, names, times in milliseconds", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ name: fc.constantFrom("Ann", "Bo", "Wilma Tarn"), text: label, length: fc.integer({ min: 1, max: 9000 }) }), { minLength: 1, maxLength: 12 }), fc.boolean(), async (drafts, isLong) => {
      let ms = 0;
      const written = drafts.map(({ name, text, length }) => ({ name, text, from: ms, to: (ms += length) }));
      const tiers = [...new Set(written.map(({ name }) => name))].map((name): TestTier => ({ name, items: written.filter((item) => item.name === name).map(({ from, to, text }) => [from / 1000, to / 1000, text]) }));
      const [transcript] = (await parseFile((isLong ? long : short)(tiers))).transcripts;
      const expected: string[] = [];
      let last = "";
      for (const { name, text } of written) {
        if (name === last) expected.push(`${expected.pop() ?? ""} ${text}`);
        else expected.push(`${name}: ${text}`);
        last = name;
      }
      expect(said(transcript)).toEqual(expected);
      expect(transcript.source.locations.map((location) => "startMs" in location && [location.startMs, location.endMs])).toEqual(written.map(({ from, to }) => [from, to]));
    }),
    { numRuns: 60 },
  );
});

const piece = fc.constantFrom('"IntervalTier"', '"TextTier"', '"Ann"', '"words"', '"yes "', '""', '"', "0", "1.5", "-1", "99999999", "1e999", "<exists>", "<", "! note\n", "size = 3", "intervals [1]:", "\n", " ", "\t", "\0", "\uD83D", "…");

test("never throws, and every character is accounted for", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      await parseFile(`"ooTextFile"\n"TextGrid"\n0\n9\n<exists>\n1\n${pieces.join(" ")}`);
    }),
    { numRuns: 400 },
  );
});

test("bytes that cannot be decoded have no place in the extraction", async () => {
  const long = `File type = "ooTextFile"\nObject class = "TextGrid"\n\n0\n9\n<exists>\n1\n"IntervalTier"\n"Ann"\n0\n9\n1\n0\n9\n"Where is the b?at?"\n`;
  const bytes = Uint8Array.from(new TextEncoder().encode(long), (byte) => (byte === 0x3f ? 0xff : byte));
  const { diagnostics } = await parseTranscript(Uint8Array.from([...bytes, ...new TextEncoder().encode('! ä ö ü é à\n'.repeat(20))]), { fileName: "a.TextGrid" });
  expect(diagnostics.filter(({ code }) => code === "undecodable-bytes").map(({ span }) => span)).toEqual([null]);
});
