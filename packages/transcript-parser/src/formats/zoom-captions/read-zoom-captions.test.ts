import { readFileSync } from "node:fs";
import { checkInvariants, sliceSpan, type Transcript } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOUNDING, foundingContent } from "../../founding-document.test-data.js";
import { parseTranscript, type ParseResult } from "../../index.js";
import { chooseFormat } from "../choose-format.js";

const SAVED = readFileSync(new URL("fixtures/saved.txt", import.meta.url));

/** A parse whose transcripts break no invariant. */
async function parse(input: string | Uint8Array): Promise<ParseResult> {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const result = await parseTranscript(bytes, { fileName: "captions.txt", format: "zoom-captions" });
  for (const transcript of result.transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
  return result;
}

/** Turns with the times of their captions, in seconds. */
function said({ turns, speakers, source }: Transcript): string[] {
  const names = new Map(speakers.map(({ id, labels }) => [id, labels[0]]));
  return turns.map(({ speakerId, text, span }) => {
    const times = source.locations.flatMap((location) =>
      location.kind === "cue" && location.span.end > span.start && location.span.start < span.end ? [`${location.startMs / 1000}-${location.endMs === undefined ? "" : location.endMs / 1000}`] : [],
    );
    return `${times.join(" ")} ${names.get(speakerId ?? "") ?? "-"}: ${text}`;
  });
}

function clock(seconds: number): string {
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
}

describe("captions as they are saved", () => {
  test("turns of whoever speaks, whatever the name; what is heard is a sign", async () => {
    const { transcripts, diagnostics } = await parse(SAVED);
    expect(said(transcripts[0])).toEqual([
      "36252-36256 36256-36261 Ada Holm: Can everybody hear me? Good. Then let's begin with the ferry.",
      "36261-36265 [Mill] - wilma: We can. Why was it late on Monday?",
      "36265-36272 Ada Holm: The water stood at the bell: the rope was wet.",
      "36272-36280 .: An hour?",
      "36280- 2031_霧島 凪 キリシマ ナギ: Two.",
    ]);
    expect(diagnostics).toEqual([]);
    expect(transcripts[0].paratexts.filter(({ kind }) => kind === "stage-direction").map(({ span }) => sliceSpan(transcripts[0].source, span))).toEqual(["[laughs]"]);
    expect(transcripts[0].turns.map(({ labelSpan }) => labelSpan && sliceSpan(transcripts[0].source, labelSpan))[1]).toBe("[Mill] - wilma");
  });

  test("the founding document: 14 turns, 7 exchanges, each turn with its time", async () => {
    const text = FOUNDING.turns.map(({ speaker, words }, index) => `[${speaker}] ${clock(index * 61)}\r\n${words}\r\n\r\n`).join("");
    const [transcript] = (await parse(text)).transcripts;
    expect(foundingContent(transcript).turns).toEqual(FOUNDING.turns);
    expect(transcript.exchanges).toHaveLength(7);
    expect(transcript.source.locations.map((location) => "startMs" in location && location.startMs)).toEqual(FOUNDING.turns.map((_turn, index) => index * 61_000));
  });

  test("midnight is passed; a time that cannot be is told", async () => {
    const { transcripts, diagnostics } = await parse("[A] 23:59:58\nOh.\n\n[B] 00:00:02\nAh.\n\n[A] 00:61:00\nEh.\n");
    expect(said(transcripts[0])).toEqual(["86398-86402 A: Oh.", "86402- B: Ah.", " A: Eh."]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["time-invalid"]);
  });
});

describe("what is recognised", () => {
  test.each<[string, string]>([
    ["[Ada] 10:04:12\nOh.\n\n[Bo] 10:04:13\nAh.\n", "zoom-captions"],
    ["\ufeff\n[iPhone] 9:04:12\r\nOh.\r\n\r\n[iPhone] 9:04:13\r\nAh.\r\n", "zoom-captions"],
    ["[Ada] 10:04:12\nOh.\n", "text"],
    ["[Ada] 10:04:12 Oh.\n[Bo] 10:04:13 Ah.\n", "text"],
    ["Notes\n[Ada] 10:04:12\nOh.\n\n[Bo] 10:04:13\nAh.\n", "text"],
    ["[00:00:12] Ada: Oh.\n[00:00:13] Bo: Ah.\n", "text"],
  ])("%j is %s", (text, id) => {
    expect(chooseFormat(new TextEncoder().encode(text), "a.txt").format?.id).toBe(id);
  });

  test("no captions at all, read as some, are text", async () => {
    expect((await parse("Ada: Oh?\nBo: Ah.\nAda: Oh?\nBo: Ah.\n")).diagnostics.map(({ code }) => code)).toEqual(["format-mismatch"]);
  });

  test("is stopped by its signal", async () => {
    await expect(parseTranscript(SAVED, { signal: AbortSignal.abort(new Error("stop")) })).rejects.toThrow("stop");
  });
});

describe("every file of captions", () => {
  const name = fc.constantFrom("Ada Holm", "wilma", ".", "iPhone", "[mill] Jonas", "李明");
  const word = fc.constantFrom("boat", "salt", "we:", "Water", "née", "10:04", "👍");
  const captions = fc.array(fc.record({ name, lines: fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }), wait: fc.nat(60) }), { minLength: 2, maxLength: 12 });

  test("has its words, its voices and its times", async () => {
    await fc.assert(
      fc.asyncProperty(captions, async (all) => {
        let seconds = 0;
        const timed = all.map((caption) => ({ ...caption, seconds: (seconds += caption.wait) }));
        const text = timed.map(({ name: who, lines, seconds: at }) => `[${who}] ${clock(at)}\n${lines.map((words) => words.join(" ")).join("\n")}\n\n`).join("");
        const [transcript] = (await parse(text)).transcripts;
        const expected: [string, string][] = [];
        for (const { name: who, lines } of timed) {
          const words = lines.map((line) => line.join(" ")).join(" ");
          const last = expected.at(-1);
          if (last?.[0] === who) last[1] += ` ${words}`;
          else expected.push([who, words]);
        }
        expect(said(transcript).map((turn) => turn.replace(/^[\d -]*-\d* /, ""))).toEqual(expected.map(([who, words]) => `${who}: ${words}`));
        expect(transcript.source.locations.map((location) => "startMs" in location && location.startMs / 1000)).toEqual(timed.map(({ seconds: at }) => at));
      }),
      { numRuns: 60 },
    );
  });

  test("never throws, and every character is accounted for, whatever is changed in it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(SAVED.length - 1), fc.nat(255), fc.nat(20)), { maxLength: 8 }), async (changes) => {
        const bytes = Array.from(SAVED);
        for (const [at, byte, cut] of changes) bytes.splice(at, cut, byte);
        const { transcripts } = await parseTranscript(Uint8Array.from(bytes), { format: "zoom-captions" });
        for (const transcript of transcripts) expect(checkInvariants(transcript, { bytes: Uint8Array.from(bytes) })).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
