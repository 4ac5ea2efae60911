import { describe, expect, test } from "vitest";
import { readJson } from "../json/read-json.js";
import { whisperReader } from "../whisper/read-whisper.js";
import { channelLabel } from "./channels.js";
import { languageTag } from "./language-tag.js";
import { WordFinder } from "./place-words.js";
import { speakerLabel } from "./speaker-label.js";
import { SpeechFindings } from "./speech-findings.js";
import { TimeReader, type TimeUnit } from "./time-reader.js";
import { betweenWords, hasSpacedScript } from "./unspaced-scripts.js";

test.each<[string | null | undefined, string | null]>([
  ["spk_0", "Speaker 0"],
  ["spk_12", "Speaker 12"],
  ["SPEAKER_00", "Speaker 0"],
  ["speaker_3", "Speaker 3"],
  ["Speaker 2", "Speaker 2"],
  ["S1", "Speaker 1"],
  ["F_S12", "Speaker 12"],
  ["0", "Speaker 0"],
  ["A", "Speaker A"],
  ["speaker b", "Speaker B"],
  ["Speaker C", "Speaker C"],
  ["Ada  Holm", "Ada Holm"],
  ["S. Tarn", "S. Tarn"],
  ["TBC 00", "TBC 00"],
  ["UU", null],
  ["U_UKN", null],
  ["unknown", null],
  ["Speaker UU", null],
  [" ", null],
  [null, null],
  [undefined, null],
])("the voice %o is called %o", (written, expected) => {
  expect(speakerLabel(written)).toBe(expected);
});

test.each<[string, string | null, string]>([
  ["ch_0", null, "Speaker 0"],
  ["1", "Speaker 2", "Speaker 1 #2"],
  ["channel_02", null, "Speaker 2"],
  ["left", null, "Speaker left"],
  ["0", "Ada Holm", "Ada Holm"],
])("the channel %o with the voice %o is called %o", (channel, speaker, expected) => {
  expect(channelLabel(channel, speaker)).toBe(expected);
});

test.each<[string, string | null]>([
  ["en", "en"],
  ["en-US", "en-US"],
  ["en_us", "en-US"],
  ["English", "en"],
  ["eng", "en"],
  ["cmn-Hans-CN", "zh-Hans-CN"],
  ["haw", "haw"],
  ["auto", null],
  ["und", null],
  ["", null],
  ["klingonese tongue", null],
  ["en-", null],
  ["x".repeat(500), null],
])("the language %o is %o", (written, expected) => {
  expect(languageTag(written)).toBe(expected);
});

describe("times", () => {
  test.each<[string, string, string, TimeUnit, readonly [number, number], string[]]>([
    ["seconds", "1.2345", "2", "seconds", [1235, 2000], []],
    ["seconds in a string", '"1.2"', '"2.0"', "seconds", [1200, 2000], []],
    ["milliseconds", "170", "718", "milliseconds", [170, 718], []],
    ["ticks", "1500000", "3000000", "ticks", [150, 300], []],
    ["a duration of Google", '"1.200s"', '"2s"', "seconds", [1200, 2000], []],
    ["a Duration of Protocol Buffers", '{"seconds":"1","nanos":200000000}', '{"seconds":2}', "seconds", [1200, 2000], []],
    ["an empty Duration is zero", "{}", '{"nanos":500000000}', "seconds", [0, 500], []],
    ["a duration of ISO 8601", '"PT1M2.5S"', '"PT1H"', "milliseconds", [62_500, 3_600_000], []],
    ["none", "null", "2", "seconds", [-1, -1], []],
    ["no end", "1", "null", "seconds", [1000, -1], []],
    ["an end before the beginning", "2", "1", "seconds", [2000, -1], ["backwards"]],
    ["negative", "-2", "-1", "seconds", [-1, -1], ["negative"]],
    ["a negative end", "2", "-1", "seconds", [2000, -1], ["negative"]],
    ["a little under zero is zero", "-0.0001", "1", "seconds", [0, 1000], []],
    ["no number", '"soon"', "1", "seconds", [-1, -1], ["unreadable"]],
    ["hexadecimal", '"0x10"', "1", "seconds", [-1, -1], ["unreadable"]],
    ["an array", "[1]", "1", "seconds", [-1, -1], ["unreadable"]],
    ["another object", '{"from":1}', "1", "seconds", [-1, -1], ["unreadable"]],
    ["true", "true", "1", "seconds", [-1, -1], ["unreadable"]],
    ["NaN", "NaN", "1", "seconds", [-1, -1], ["unreadable"]],
    ["more than 24 days", "1", "9e99", "seconds", [1000, -1], ["late"]],
  ])("%s", (_name, start, end, unit, expected, faults) => {
    const [value] = readJson(`{"s":${start},"e":${end}}`).values;
    const found: string[] = [];
    const findings = new SpeechFindings();
    findings.add = (fault) => void found.push(fault);
    const { startMs, endMs } = new TimeReader(findings).range(value?.get("s"), value?.get("e"), unit);
    expect([startMs, endMs]).toEqual(expected);
    expect(found).toEqual(faults);
  });
});

test.each<[string, readonly string[], readonly (string | null)[]]>([
  ["The rope broke.", ["the", "rope", "broke"], ["The", "rope", "broke"]],
  ["1,200 people", ["one", "thousand", "people"], [null, null, "people"]],
  ["a cat, a hat", ["a", "cat,", "a", "hat"], ["a", "cat,", "a", "hat"]],
  ["\u201CWell,\u201D he said", ["well", "he", "said"], ["Well", "he", "said"]],
  ["港は古い", ["港", "は", "古い"], ["港", "は", "古い"]],
  ["category a", ["a"], ["a"]],
  ["", ["a"], [null]],
  ["a", ["", " ", "…"], [null, null, null]],
])("in %o the words %o stand at %o", (text, words, expected) => {
  const finder = new WordFinder(text);
  const places = words.map((word) => finder.next(word));
  expect(places.map((place) => (place === null ? null : text.slice(place.start, place.end)))).toEqual(expected);
});

test.each<[string, string, string]>([
  ["the", "rope", " "],
  ["港", "は", ""],
  ["です。", "はい", ""],
  ["港", "rope", " "],
  ["ท่า", "เรือ", ""],
  ["나무", "배", " "],
])("between %o and %o stands %o", (before, after, expected) => {
  expect(betweenWords(before, after)).toBe(expected);
});

test("reading stops when it is aborted, and says how far it is", async () => {
  const segments = Array.from({ length: 5000 }, (_, index) => ({ start: index, end: index + 1, text: ` s${index}.` }));
  const bytes = new TextEncoder().encode(JSON.stringify({ segments }));
  const shares: number[] = [];
  await whisperReader.read(bytes, { onShare: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  const reason = new Error("enough");
  expect(() => whisperReader.read(bytes, { signal: AbortSignal.abort(reason) })).toThrow(reason);
});

test("a transcript of a script without spaces may have them all the same", () => {
  expect([hasSpacedScript("港 は 古い"), hasSpacedScript("港は古い"), hasSpacedScript("the old port")]).toEqual([true, false, false]);
});
