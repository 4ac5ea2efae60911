import { readdirSync, readFileSync } from "node:fs";
import { checkInvariants } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseTranscript } from "../../index.js";
import { parseSpeech, said, timesOf } from "./read-speech.test-data.js";

interface Spoken {
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
}

interface Turn {
  readonly voice: number;
  readonly words: readonly Spoken[];
}

const word = fc.constantFrom("boat", "salt", "we", "Water,", "rope", "wet.", "née", "für", "1,000", "a", "l’eau", "x", "Harbour?", "O'Hara");
/** Turns of two to four voices, each another one than before. */
const turns = fc.array(fc.record({ voice: fc.integer({ min: 0, max: 3 }), words: fc.array(fc.record({ text: word, length: fc.nat(900) }), { minLength: 1, maxLength: 6 }) }), { minLength: 1, maxLength: 10 }).map((drafts) => {
  let ms = 0;
  const kept: Turn[] = [];
  for (const { voice, words } of drafts) {
    if (kept.at(-1)?.voice === voice) continue;
    const timed = words.map(({ text, length }): Spoken => {
      const startMs = ms;
      ms += length + 1;
      return { text, startMs, endMs: ms };
    });
    kept.push({ voice, words: timed });
  }
  return kept;
});

const textOf = ({ words }: Turn): string => words.map(({ text }) => text).join(" ");
const seconds = (ms: number): number => ms / 1000;
const hull = ({ words }: Turn): { start: number; end: number } => ({ start: words[0]?.startMs ?? 0, end: words.at(-1)?.endMs ?? 0 });

/** The forms of the services, each written from turns. */
const WRITERS: Readonly<Record<string, (written: readonly Turn[]) => unknown>> = {
  whisperx: (written) => ({
    segments: written.map((turn) => ({
      start: seconds(hull(turn).start),
      end: seconds(hull(turn).end),
      text: ` ${textOf(turn)}`,
      speaker: `SPEAKER_0${turn.voice}`,
      words: turn.words.map(({ text, startMs, endMs }) => ({ word: text, start: seconds(startMs), end: seconds(endMs), score: 1 })),
    })),
    word_segments: [],
  }),
  "aws-transcribe": (written) => ({
    results: {
      items: written.flatMap(({ voice, words }) =>
        words.map(({ text, startMs, endMs }) => ({ type: "pronunciation", alternatives: [{ content: text }], start_time: `${seconds(startMs)}`, end_time: `${seconds(endMs)}`, speaker_label: `spk_${voice}` })),
      ),
    },
  }),
  deepgram: (written) => ({
    results: {
      channels: [{ alternatives: [{ words: written.flatMap(({ voice, words }) => words.map(({ text, startMs, endMs }) => ({ word: text, punctuated_word: text, start: seconds(startMs), end: seconds(endMs), speaker: voice }))) }] }],
    },
  }),
  assemblyai: (written) => ({
    utterances: written.map((turn) => ({ ...hull(turn), speaker: `${turn.voice}`, text: textOf(turn), words: turn.words.map(({ text, startMs, endMs }) => ({ text, start: startMs, end: endMs })) })),
  }),
  "google-speech": (written) => ({
    results: [{ alternatives: [{ words: written.flatMap(({ voice, words }) => words.map(({ text, startMs, endMs }) => ({ word: text, startOffset: `${seconds(startMs)}s`, endOffset: `${seconds(endMs)}s`, speakerLabel: `${voice}` }))) }] }],
  }),
  "rev-ai": (written) => ({
    monologues: written.map(({ voice, words }) => ({
      speaker: voice,
      elements: words.flatMap(({ text, startMs, endMs }, index) => [
        ...(index === 0 ? [] : [{ type: "punct", value: " " }]),
        { type: "text", value: text, ts: seconds(startMs), end_ts: seconds(endMs) },
      ]),
    })),
  }),
  speechmatics: (written) => ({
    results: written.flatMap(({ voice, words }) => words.map(({ text, startMs, endMs }) => ({ type: "word", start_time: seconds(startMs), end_time: seconds(endMs), alternatives: [{ content: text, speaker: `S${voice}` }] }))),
  }),
};

test.each(Object.entries(WRITERS))("what is written as %s is read: words, voices, times", async (format, write) => {
  await fc.assert(
    fc.asyncProperty(turns, async (written) => {
      const result = await parseSpeech(write(written));
      expect(result.report.format).toBe(format);
      expect(said(result)).toEqual(written.map((turn) => `Speaker ${turn.voice}: ${textOf(turn)}`));
      expect(timesOf(result, "word")).toEqual(written.flatMap(({ words }) => words.map(({ text, startMs, endMs }) => `${startMs}-${endMs} ${text}`)));
      expect(result.transcripts[0].paratexts).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

const FIXTURES = readdirSync(new URL("../", import.meta.url), { recursive: true, encoding: "utf8" })
  .filter((path) => /^[\w-]+[\\/]fixtures[\\/][\w-]+\.json$/.test(path))
  .map((path): [string, string] => [path, readFileSync(new URL(`../${path.replaceAll("\\", "/")}`, import.meta.url), "utf8")])
  .filter(([, text]) => text.length < 4000);

async function parseSoundly(bytes: Uint8Array): Promise<void> {
  const { transcripts } = await parseTranscript(bytes, { fileName: "a.json" });
  for (const transcript of transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
}

/** Values of every type, to stand where another one is meant. */
const OTHERS = ["null", "true", "-1", "1e400", "NaN", '""', '"x"', '"\\ud83d"', '"12"', "[]", "{}", "[[]]", '{"a":[1]}', '[{"text":"a"}]', ""];

test.each(FIXTURES)("%s with values of other types never throws, and every character is accounted for", async (_path, text) => {
  const values = [...text.matchAll(/(?<=:\s*)(?:"(?:[^"\\]|\\.)*"|-?\d[\d.]*|null|true|\[|\{)/g)];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(values.length - 1), fc.constantFrom(...OTHERS)), { minLength: 1, maxLength: 4 }), async (changes) => {
      let changed = text;
      for (const [index, other] of [...changes].sort((a, b) => b[0] - a[0])) {
        const value = values[index];
        if (value !== undefined) changed = changed.slice(0, value.index) + other + changed.slice(value.index + value[0].length);
      }
      await parseSoundly(new TextEncoder().encode(changed));
    }),
    { numRuns: 25 },
  );
});

test.each(FIXTURES)("%s with bytes changed, cut out or repeated never throws", async (_path, text) => {
  const original = new TextEncoder().encode(text);
  const change = fc.record({ at: fc.nat(original.length), length: fc.nat(40), kind: fc.constantFrom("flip", "cut", "repeat", "end"), byte: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      let bytes: number[] = [...original];
      for (const { at, length, kind, byte } of changes) {
        if (kind === "flip") bytes[Math.min(at, bytes.length - 1)] = byte;
        else if (kind === "cut") bytes.splice(at, length);
        else if (kind === "repeat") bytes.splice(at, 0, ...bytes.slice(at, at + length));
        else bytes = bytes.slice(0, Math.max(1, at));
      }
      await parseSoundly(Uint8Array.from(bytes));
    }),
    { numRuns: 20 },
  );
});

test("a file that is cut off anywhere keeps the words before the cut", async () => {
  await fc.assert(
    fc.asyncProperty(turns, fc.double({ min: 0.5, max: 1, noNaN: true }), async (written, share) => {
      const text = JSON.stringify(WRITERS["whisperx"]?.(written));
      const cut = text.slice(0, Math.floor(share * text.length));
      const result = await parseSpeech(cut);
      const before = written.filter((turn) => cut.includes(`"start":${seconds(hull(turn).start)},"end":${seconds(hull(turn).end)},"text":" ${textOf(turn)}","speaker":"SPEAKER_0${turn.voice}"`));
      expect(said(result).slice(0, before.length)).toEqual(before.map((turn) => `Speaker ${turn.voice}: ${textOf(turn)}`));
      if (cut !== text) expect(result.diagnostics.map(({ code }) => code)).toContain("file-damaged");
    }),
    { numRuns: 60 },
  );
});
