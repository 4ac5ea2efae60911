import { describe, expect, test } from "vitest";
import { FOUNDING, foundingContent } from "../../founding-document.test-data.js";
import { chooseFormat } from "../choose-format.js";
import { FOUNDING_SPEECH } from "./founding-speech.test-data.js";
import { parseSpeech, pointersOf, timesOf } from "./read-speech.test-data.js";

/** Forms in which nothing tells voices apart. */
const VOICELESS = ["whisper/founding", "youtube-json3/founding", "vosk/founding"];
/** Formats that have what another one has, and more. */
const ALIKE: Readonly<Record<string, readonly string[]>> = { whisperx: ["whisper"], watson: ["google-speech"] };
/** Forms that have no times of words. */
const WORDLESS = ["whisper/founding-cpp", "video-indexer/founding"];

const WORDS = FOUNDING.turns.map(({ words }) => words).join(" ");

describe.each(Object.entries(FOUNDING_SPEECH))("the founding interview as %s", (name, json) => {
  const [format] = name.split("/");

  test("is known by its keys, and by no other format", () => {
    const { format: chosen, trials } = chooseFormat(new TextEncoder().encode(json));
    expect(chosen?.id).toBe(format);
    const others = trials.filter(({ id, likelihood }) => likelihood >= 0.5 && id !== format).map(({ id }) => id);
    expect(others).toEqual(ALIKE[format ?? ""] ?? []);
  });

  test("has the same words, turns and exchanges as from plain text", async () => {
    const result = await parseSpeech(json);
    const content = foundingContent(result.transcripts[0]);
    expect(result.diagnostics).toEqual([]);
    expect(content.turns.map(({ words }) => words).join(" ")).toBe(WORDS);
    if (VOICELESS.includes(name)) {
      expect(content.turns.map(({ speaker }) => speaker)).toEqual([undefined]);
      return;
    }
    expect(content.turns.map(({ words }) => words)).toEqual(FOUNDING.turns.map(({ words }) => words));
    expect(content.exchanges).toEqual(FOUNDING.exchanges);
    expect(new Set(content.turns.map(({ speaker }) => speaker)).size).toBe(2);
    expect(content.turns.map(({ speaker }) => speaker === content.turns[0]?.speaker)).toEqual(FOUNDING.turns.map((_turn, index) => index % 2 === 0));
    expect(result.transcripts[0].speakers.map(({ role }) => role)).toEqual(["interviewer", "interviewee"]);
  });

  test("has the time of every word, in order, and the place of every turn in the file", async () => {
    const result = await parseSpeech(json);
    if (!WORDLESS.includes(name)) {
      const words = timesOf(result, "word").map((word) => word.replace(/^\S+ /, "").toLowerCase().replace(/[.,?!;:]+$/, ""));
      expect(words).toEqual(WORDS.toLowerCase().split(/\s+/).map((word) => word.replace(/[.,?!;:]+$/, "")));
    }
    const pointers = pointersOf(result);
    expect(pointers.length).toBeGreaterThanOrEqual(VOICELESS.includes(name) ? 1 : 14);
    const file: unknown = JSON.parse(json);
    for (const pointer of pointers) expect(follow(file, pointer), pointer).toBeDefined();
  });
});

/** The value at a JSON Pointer. */
function follow(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key.replaceAll("~1", "/").replaceAll("~0", "~")], value);
}
