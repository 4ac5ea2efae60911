import { checkInvariants } from "@colloquy/corpus-schema";
import { describe, expect, test } from "vitest";
import { parseTranscript } from "../../index.js";
import { readDraft } from "./read-document.test-data.js";
import { paragraph as p, run as r, table, writeDocx } from "./write-docx.test-data.js";

const SPEECHES = [
  "Good morning. Could you tell me how the lighthouse came to be closed?",
  "It was the money, as it always is. They counted the ships and found too few of them.",
  "And the keepers?",
  "They were sent to the mainland in one week. My father kept the key.",
] as const;
const NAMES = ["Mara Quist", "Ivo Brandt", "Mara Quist", "Ivo Brandt"] as const;
const STARTS = ["00:00:01", "00:00:07", "00:00:15", "00:00:17"] as const;
const MS = [1000, 7000, 15_000, 17_000] as const;

interface ReadTurn {
  readonly speaker: string;
  readonly text: string;
  /** Beginning and end of its first cue, in milliseconds. */
  readonly cue: readonly [number, number | undefined] | null;
}

/** The turns of a document, and what no table is to lose. */
async function turnsOf(body: string): Promise<{ turns: ReadTurn[]; paratexts: string[]; codes: string[]; locations: number }> {
  const bytes = writeDocx({ body });
  const { transcripts, diagnostics } = await parseTranscript(bytes, { fileName: "a.docx" });
  const [transcript] = transcripts;
  expect(checkInvariants(transcript, { bytes })).toEqual([]);
  const { source, speakers, turns, paratexts } = transcript;
  const names = new Map(speakers.map(({ id, labels }) => [id, labels.join("/")]));
  return {
    turns: turns.map(({ speakerId, text, span }) => {
      const cue = source.locations.find((location) => location.kind === "cue" && location.span.start >= span.start && location.span.end <= span.end);
      return { speaker: names.get(speakerId ?? "") ?? "-", text, cue: cue !== undefined && "startMs" in cue ? [cue.startMs, cue.endMs] : null };
    }),
    paratexts: paratexts.map(({ kind, span }) => `${kind}: ${source.text.slice(span.start, span.end).trim()}`),
    codes: diagnostics.map(({ code }) => code),
    locations: source.locations.filter(({ kind }) => kind === "cue").length,
  };
}

const SAID = SPEECHES.map((text, index) => ({ speaker: NAMES[index], text }));
const TIMED = SAID.map((turn, index) => ({ ...turn, cue: [MS[index], MS[index + 1]] }));
const UNTIMED = SAID.map((turn) => ({ ...turn, cue: null }));
const rows = (make: (index: number) => readonly string[], ...heads: (readonly string[])[]): string => table([...heads, ...SPEECHES.map((_text, index) => make(index))]);
const at = (values: readonly string[], index: number): string => values[index] ?? "";

describe("tables in which people speak", () => {
  test.each<[string, string, readonly object[]]>([
    ["time, speaker, text", rows((i) => [at(STARTS, i), at(NAMES, i), at(SPEECHES, i)], ["Time", "Speaker", "Text"]), TIMED],
    ["speaker, time, text", rows((i) => [at(NAMES, i), at(STARTS, i), at(SPEECHES, i)]), TIMED],
    ["speaker, text, time", rows((i) => [at(NAMES, i), at(SPEECHES, i), `[${at(STARTS, i)}]`]), TIMED],
    ["time, text, speaker", rows((i) => [at(STARTS, i), at(SPEECHES, i), at(NAMES, i)], ["Timespan", "Content", "Speaker"]), TIMED],
    ["number, time, speaker, text", rows((i) => [String(i + 1), at(STARTS, i), at(NAMES, i), at(SPEECHES, i)], ["#", "Time", "Speaker", "Text"]), TIMED],
    ["speaker, text", rows((i) => [at(NAMES, i), at(SPEECHES, i)]), UNTIMED],
    ["speaker with a colon, text", rows((i) => [`${at(NAMES, i)}:`, at(SPEECHES, i)]), UNTIMED],
    ["speaker with the time under it, text", rows((i) => [p(at(NAMES, i)) + p(at(STARTS, i)), at(SPEECHES, i)]), TIMED],
    ["speaker with the time beside it, text", rows((i) => [`${at(NAMES, i)} (${at(STARTS, i)})`, at(SPEECHES, i)]), TIMED],
    ["the time in front of the speaker, text", rows((i) => [`${at(STARTS, i)} ${at(NAMES, i)}`, at(SPEECHES, i)]), TIMED],
    ["with how sure the program was", rows((i) => [at(STARTS, i), at(NAMES, i), at(SPEECHES, i), `9${i}.5 %`], ["Time", "Speaker", "Comment", "Confidence"]), TIMED],
    ["with codes of whoever studies it", rows((i) => [at(STARTS, i), at(NAMES, i), at(SPEECHES, i), i === 1 ? "work, loss" : ""], ["Time", "Speaker", "Text", "Codes"]), TIMED],
    ["names in small letters under a head", rows((i) => [at(NAMES, i).toLowerCase().replace(" ", "_"), at(STARTS, i), at(SPEECHES, i)], ["speaker", "start", "text"]), TIMED.map((turn) => ({ ...turn, speaker: turn.speaker?.toLowerCase().replace(" ", "_") }))],
    ["a head in another language", rows((i) => [at(STARTS, i), at(NAMES, i), at(SPEECHES, i)], ["Zeit", "Sprecher", "Beitrag"]), TIMED],
  ])("%s", async (_name, body, expected) => {
    const { turns } = await turnsOf(p("The Lighthouse") + body);
    expect(turns).toMatchObject(expected);
    expect(turns).toHaveLength(SPEECHES.length);
  });

  test("a row over all columns above the head names the table and is no turn", async () => {
    const [head, ...rest] = rows((i) => [at(STARTS, i), at(NAMES, i), at(SPEECHES, i)], ["Start", "Name", "Transcript"]).split(/(?=<w:tr>)/);
    const { turns, paratexts } = await turnsOf([head, `<w:tr><w:tc>${p("The Lighthouse")}</w:tc></w:tr>`, ...rest].join(""));
    expect(turns).toMatchObject(TIMED);
    expect(turns).toHaveLength(SPEECHES.length);
    expect(paratexts).toContain("title: The Lighthouse");
  });

  test("times of begin and end", async () => {
    const spans = ["0:01.0 - 0:06.5", "0:07.0 - 0:14.0", "0:15.0 - 0:16.0", "0:17.0 - 0:21.25"];
    const { turns } = await turnsOf(rows((i) => [at(spans, i), at(SPEECHES, i), at(NAMES, i)], ["Timespan", "Content", "Speaker"]));
    expect(turns.map(({ cue }) => cue)).toEqual([[1000, 6500], [7000, 14_000], [15_000, 16_000], [17_000, 21_250]]);
  });

  test("begin and end in columns of their own", async () => {
    const ends = ["00:00:06", "00:00:14", "00:00:16", "00:00:21"];
    const { turns } = await turnsOf(rows((i) => [at(STARTS, i), at(ends, i), at(NAMES, i), at(SPEECHES, i)], ["Start", "End", "Speaker", "Text"]));
    expect(turns.map(({ cue }) => cue)).toEqual([[1000, 6000], [7000, 14_000], [15_000, 16_000], [17_000, 21_000]]);
  });

  test("rows of one speaker are one turn, and so are rows that name nobody", async () => {
    const body = table([
      ["0:01", "Mara Quist", "One?"], ["0:02", "Ivo Brandt", "Two."], ["0:03", "Ivo Brandt", "Three."], ["0:04", "", "Four."],
      ["0:05", "Mara Quist", "Five?"], ["0:06", "Ivo Brandt", "Six."],
    ]);
    const { turns, locations } = await turnsOf(body);
    expect(turns.map(({ speaker, text }) => `${speaker}: ${text.replace(/\s+/g, " ")}`)).toEqual(["Mara Quist: One?", "Ivo Brandt: Two. Three. Four.", "Mara Quist: Five?", "Ivo Brandt: Six."]);
    expect(locations).toBe(6);
  });

  test("what stands around and between the rows is not said", async () => {
    const part = (from: number): string => table([["Mara Quist", at(SPEECHES, 0)], ["Ivo Brandt", at(SPEECHES, 1)], ["Mara Quist", at(SPEECHES, 2)], ["Ivo Brandt", at(SPEECHES, 3)], [`Tape ${from}`]]);
    const { turns, paratexts } = await turnsOf(p("The Lighthouse") + part(1) + p("A pause for tea.") + part(2) + p("Transcribed by Lena Holt."));
    expect(turns.map(({ text }) => text)).toEqual([...SPEECHES, ...SPEECHES]);
    expect(paratexts).toEqual(expect.arrayContaining(["title: The Lighthouse", "note: Tape 1", "note: A pause for tea.", "note: Tape 2", "note: Transcribed by Lena Holt."]));
  });

  test("a cell with several paragraphs is one turn", async () => {
    const { turns } = await turnsOf(rows((i) => [at(NAMES, i), p(at(SPEECHES, i)) + p("And so on.")]));
    expect(turns.map(({ text }) => text)).toEqual(SPEECHES.map((text) => `${text}\nAnd so on.`));
  });

  test("turns beside tables keep their labels", async () => {
    const labelled = SPEECHES.map((text, index) => p(`${r(`${at(NAMES, index)}:`, "<w:b/>")}${r(` ${text} Or so we thought for a very long time.`)}`)).join("");
    const { turns, paratexts } = await turnsOf(labelled + rows((i) => [at(STARTS, i), at(NAMES, i), at(SPEECHES, i)], ["Time", "Speaker", "Text"]));
    expect(turns.map(({ speaker }) => speaker)).toEqual([...NAMES, ...NAMES]);
    expect(turns.slice(4)).toMatchObject(TIMED);
    expect(paratexts).toContain("markup: Time\tSpeaker\tText");
  });

  test("an end before its beginning is left out, and rows out of order are told", async () => {
    const spans = ["0:09 - 0:06", "0:07 - 0:14", "0:15 - 0:16", "0:17 - 0:21"];
    const { turns, codes } = await turnsOf(rows((i) => [at(spans, i), at(NAMES, i), at(SPEECHES, i)]));
    expect(turns[0]?.cue).toEqual([9000, undefined]);
    expect(codes).toEqual(["time-invalid", "times-out-of-order"]);
  });
});

test("the head of a table of times and words is beside the text", async () => {
  const timed = (head: readonly string[]): string => table([head, ...SPEECHES.map((text, index) => [at(STARTS, index), `${at(NAMES, index)}: ${text}`])]);
  expect((await readDraft({ body: timed(["Time", "Transcript"]) })).styles).toEqual([{ style: "aside", span: { start: 0, end: 15 } }]);
  expect((await turnsOf(timed(["Time", "Transcript"]))).turns.map(({ speaker }) => speaker)).toEqual([...NAMES]);
  expect((await readDraft({ body: timed(["00:00:00", "Hello to all."]) })).styles).toEqual([]);
  expect((await readDraft({ body: table([["Year", "Boats"], ["1950", "12"], ["1960", "3"]]) })).styles).toEqual([]);
});

describe("tables in which nobody speaks", () => {
  test.each<[string, readonly (readonly string[])[]]>([
    ["keys and values", [["Name", "Ann Lee"], ["Born", "1938"], ["Place", "Varnik"], ["Tapes", "two"]]],
    ["people and what they do", [["Name", "Role"], ["Ann Lee", "Interviewer"], ["Bo Holm", "Keeper of the lighthouse"], ["Cai Roe", "Transcriber"]]],
    ["kinds of things, grouped", [["Boats", "The first was built in 1901."], ["Boats", "The second sank."], ["Boats", "The third was sold."], ["Nets", "They were made of hemp."], ["Nets", "Later of nylon."], ["Nets", "Nobody mends them."]]],
    ["numbers", [["1", "2"], ["3", "4"], ["5", "6"], ["7", "8"]]],
    ["times and words alone", [["0:01", "We stopped."], ["0:05", "They were sold."], ["0:09", "And you?"], ["0:12", "I went."]]],
    ["two rows", [["Ann Lee", "Was it so?"], ["Bo Holm", "It was."]]],
    ["three columns of words", [["Ann", "salt", "rope"], ["Bo", "rope", "salt"], ["Ann", "boat", "net"], ["Bo", "net", "boat"]]],
  ])("%s", async (_name, held) => {
    const { text, known, locations, markup } = await readDraft({ body: table(held) });
    expect(known?.turns).toEqual([]);
    expect(locations.filter(({ kind }) => kind === "cue")).toEqual([]);
    expect(markup).toEqual([]);
    for (const cell of held.flat()) expect(text).toContain(cell);
  });
});
