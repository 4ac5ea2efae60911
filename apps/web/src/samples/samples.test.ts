import { checkInvariants } from "@colloquy/corpus-schema";
import { parseTranscript } from "@colloquy/transcript-parser";
import { expect, test } from "vitest";
import { sampleFile, SAMPLES } from "./samples.js";

test.each([
  { fileName: "harbour-press-conference.txt", turns: 16, genre: "press-conference", date: "2019-05-14" },
  { fileName: "weaver-oral-history.md", turns: 16, genre: "oral-history", date: "1998-10-03" },
  { fileName: "water-hearing.txt", turns: 15, genre: "hearing", date: "2011-03-09" },
  { fileName: "bergfunk-podcast.txt", turns: 14, genre: "interview", date: "2021-01-12" },
  { fileName: "lighthouse-interview-he.txt", turns: 12, genre: undefined, date: undefined },
])("$fileName is read turn by turn", async ({ fileName, turns, genre, date }) => {
  const sample = SAMPLES.find((one) => one.fileName === fileName);
  if (sample === undefined) throw new Error("no such sample");
  const bytes = new Uint8Array(await (await sampleFile(sample)).arrayBuffer());
  const { transcripts, diagnostics } = await parseTranscript(bytes, { fileName });
  const [transcript] = transcripts;
  expect(transcripts.length).toBe(1);
  expect(transcript.turns.length).toBe(turns);
  expect([transcript.metadata.genre, transcript.metadata.date]).toEqual([genre, date]);
  expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(checkInvariants(transcript, { bytes })).toEqual([]);
});
