import { readFileSync, readdirSync } from "node:fs";
import { checkInvariants, sliceSpan, type Transcript } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOUNDING, foundingContent } from "../../founding-document.test-data.js";
import { parseTranscript, type ParseResult } from "../../index.js";
import { MEETING_TEXTS } from "./meeting-texts.test-data.js";

const FIXTURES = new URL("fixtures/", import.meta.url);

/** A parse whose transcripts break no invariant. */
async function parse(input: string | Uint8Array, fileName = "a.txt"): Promise<ParseResult> {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const result = await parseTranscript(bytes, { fileName });
  for (const transcript of result.transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
  return result;
}

/** The times of the cues within each turn, in seconds, its label and its words. */
function said({ turns, speakers, source }: Transcript): string[] {
  const names = new Map(speakers.map(({ id, labels }) => [id, labels[0]]));
  return turns.map(({ speakerId, text, span }) => {
    const times = source.locations.flatMap((location) => {
      if (location.kind !== "cue" || location.span.start < span.start || location.span.start >= span.end) return [];
      return [`${location.startMs / 1000}-${location.endMs === undefined ? "" : location.endMs / 1000}`];
    });
    return `${times.join(" ")} ${names.get(speakerId ?? "") ?? "-"}: ${text}`.trimStart();
  });
}

describe("texts of meeting and transcription services", () => {
  test.each(MEETING_TEXTS)("%s", async (fileName, stated, turns) => {
    const { transcripts, diagnostics } = await parse(readFileSync(new URL(fileName, FIXTURES)), fileName);
    const [transcript] = transcripts;
    expect(said(transcript)).toEqual(turns);
    expect([transcript.metadata.title ?? null, transcript.metadata.date ?? null]).toEqual(stated);
    expect(diagnostics).toEqual([]);
    expect(transcript.paratexts.map(({ kind }) => kind)).not.toContain("unrecognised");
  });

  test("every fixture is in the table", () => {
    const files = readdirSync(FIXTURES).filter((name) => name !== "README.md");
    expect(MEETING_TEXTS.map(([name]) => name).sort()).toEqual(files.sort());
  });

  test.each([
    ["otter-name-time.txt", "Transcribed by https://otter.ai", "note"],
    ["otter-keywords.txt", "SPEAKERS", "front-matter"],
    ["meet-document.txt", "Transcription ended after 00:12:40", "note"],
    ["meet-gemini.txt", "Meeting ended after 00:12:40 👋", "note"],
    ["teams-document.txt", "Ada Holm started transcription", "front-matter"],
    ["rev-text.txt", "[inaudible 00:00:32]", "stage-direction"],
  ])("in %s, %j is %s", async (fileName, words, kind) => {
    const { transcripts } = await parse(readFileSync(new URL(fileName, FIXTURES)));
    const [{ paratexts, source }] = transcripts;
    expect(paratexts.filter(({ span }) => sliceSpan(source, span) === words).map((paratext) => paratext.kind)).toEqual([kind]);
  });
});

type Write = (name: string, seconds: number, words: string) => string;

function clock(seconds: number, hours: boolean): string {
  const parts = [...(hours ? [seconds / 3600] : []), (seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
}

/** How each producer writes a turn. */
const PRODUCERS: readonly (readonly [string, Write])[] = [
  ["Otter", (name, seconds, words) => `${name}  ${clock(seconds, false)}\n${words}\n\n`],
  ["Rev", (name, seconds, words) => `${name} (${clock(seconds, false)}):\n${words}\n\n`],
  ["Rev, earlier", (name, seconds, words) => `${name}: (${clock(seconds, false)})\n${words}\n\n`],
  ["Descript", (name, seconds, words) => `[${clock(seconds, true)}] ${name}: ${words}\n\n`],
  ["Trint", (name, seconds, words) => `${name} [${clock(seconds, true)}] ${words}\n\n`],
  ["Sonix", (name, seconds, words) => `${name}: [${clock(seconds, true)}] ${words}\n\n`],
  ["Teams", (name, seconds, words) => `${name}   ${clock(seconds, false)}\n${words}\n`],
  ["Riverside", (name, seconds, words) => `${name} (${clock(seconds, false)}.0)\n${words}\n\n`],
  ["Fireflies", (name, seconds, words) => `${clock(seconds, false)}\n${name}\n${words}\n\n`],
  ["Fireflies, with dashes", (name, seconds, words) => `${name} - ${clock(seconds, false)}\n${words}\n\n`],
];

describe.each(PRODUCERS)("%s", (_name, write) => {
  test("the founding document: 14 turns, 7 exchanges, each turn with its time", async () => {
    const text = FOUNDING.turns.map(({ speaker, words }, index) => write(speaker ?? "", index * 61, words)).join("");
    const [transcript] = (await parse(text)).transcripts;
    const folded = (words: string): string => words.replace(/\s+/g, " ");
    expect(foundingContent(transcript).turns.map(({ words }) => folded(words))).toEqual(FOUNDING.turns.map(({ words }) => folded(words)));
    expect(transcript.exchanges).toHaveLength(7);
    expect(transcript.source.locations.map((location) => "startMs" in location && location.startMs)).toEqual(FOUNDING.turns.map((_turn, index) => index * 61_000));
  });

  const sentence = fc.array(fc.constantFrom("boat", "salt", "we", "water", "rope", "is", "née", "für", "a"), { minLength: 2, maxLength: 9 });
  const talk = fc
    .array(fc.record({ words: sentence, wait: fc.integer({ min: 1, max: 200 }) }), { minLength: 6, maxLength: 16 })
    .map((turns) => {
      let seconds = 0;
      return turns.map(({ words, wait }, index) => ({
        name: index % 2 === 0 ? "Ada Holm" : "Wilma Tarn",
        words: `So ${words.join(" ")} n${index}.`,
        seconds: (seconds += wait),
      }));
    });

  test("every turn of any talk has its words, its speaker and its time", async () => {
    await fc.assert(
      fc.asyncProperty(talk, async (turns) => {
        const [transcript] = (await parse(turns.map(({ name, seconds, words }) => write(name, seconds, words)).join(""))).transcripts;
        expect(said(transcript)).toEqual(
          turns.map(({ name, seconds, words }, index) => `${seconds}-${turns[index + 1]?.seconds ?? ""} ${name}: ${words}`),
        );
      }),
      { numRuns: 25 },
    );
  });
});

describe("times that cannot be", () => {
  test.each<[string, readonly number[], string[]]>([
    ["go back", [12, 5, 20, 3], ["12-", "5-20", "20-", "3-"]],
    ["stand still", [12, 12, 12, 20], ["12-", "12-", "12-20", "20-"]],
  ])("times that %s: no cue ends before it begins", async (_name, times, expected) => {
    const text = times.map((seconds, index) => `${index % 2 === 0 ? "Ada Holm" : "Wilma Tarn"}  ${clock(seconds, false)}\nSo it was n${index}.\n\n`).join("");
    const [transcript] = (await parse(text)).transcripts;
    expect(said(transcript).map((turn) => turn.split(" ")[0])).toEqual(expected);
  });

  test("a time before the beginning, or of more than sixty seconds, is none, and no words are lost", async () => {
    const text = ["Ada Holm  -0:12", "Wilma Tarn  0:75", "Ada Holm  0:20", "Wilma Tarn  0:30", "Ada Holm  0:40", "Wilma Tarn  0:50"]
      .map((head, index) => `${head}\nSo it was n${index}.\n\n`)
      .join("");
    const [transcript] = (await parse(text)).transcripts;
    const all = [...transcript.turns.map(({ text: words }) => words), ...transcript.paratexts.map(({ span }) => sliceSpan(transcript.source, span))].join(" ");
    for (let index = 0; index < 6; index += 1) expect(all).toContain(`n${index}.`);
    expect(transcript.source.locations.every((location) => "startMs" in location && location.startMs >= 0)).toBe(true);
  });
});

test("never throws, and every character is accounted for, whatever is changed in a text", async () => {
  const seeds = MEETING_TEXTS.map(([name]) => readFileSync(new URL(name, FIXTURES)));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...seeds), fc.array(fc.tuple(fc.nat(2000), fc.nat(255), fc.nat(20)), { maxLength: 8 }), async (seed, changes) => {
      const bytes = Array.from(seed);
      for (const [at, byte, cut] of changes) bytes.splice(at % seed.length, cut, byte);
      await parse(Uint8Array.from(bytes));
    }),
    { numRuns: 200 },
  );
});
