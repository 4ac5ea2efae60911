import { readFileSync } from "node:fs";
import { checkInvariants, sliceSpan, type Transcript } from "@colloquy/corpus-schema";
import { expect } from "vitest";
import { parseTranscript, type ParseResult } from "../../index.js";

/** The parse of a file that broke no invariant. Values are written as JSON. */
export async function parseSpeech(input: unknown): Promise<ParseResult> {
  const bytes = input instanceof Uint8Array ? input : new TextEncoder().encode(typeof input === "string" ? input : JSON.stringify(input));
  const result = await parseTranscript(bytes);
  for (const transcript of result.transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
  return result;
}

/** A file of the fixtures of a format. */
export function speechFixture(name: string): Uint8Array {
  const [format = "", file = ""] = name.split("/");
  return readFileSync(new URL(`../${format}/fixtures/${file}`, import.meta.url));
}

/** Turns as a person would check them. */
export function said({ transcripts: [{ turns, speakers }] }: ParseResult): string[] {
  const names = new Map(speakers.map(({ id, labels }) => [id, labels[0]]));
  return turns.map(({ speakerId, text }) => `${names.get(speakerId ?? "") ?? "-"}: ${text}`);
}

/** The words or cues with their times, in order. */
export function timesOf({ transcripts: [{ source }] }: ParseResult, kind: "word" | "cue"): string[] {
  return source.locations.flatMap((location) =>
    location.kind === kind && "startMs" in location ? [`${location.startMs}-${location.endMs ?? "?"} ${sliceSpan(source, location.span)}`] : [],
  );
}

/** The places in the file, as JSON Pointers. */
export function pointersOf({ transcripts: [{ source }] }: { readonly transcripts: readonly [Transcript, ...Transcript[]] }): string[] {
  return source.locations.flatMap(({ kind, label }) => (kind === "element" ? [label ?? ""] : []));
}

/** Diagnostics in short. */
export function found({ diagnostics }: ParseResult): string[] {
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
}
