import { readFileSync } from "node:fs";
import { checkInvariants, sliceSpan, type Transcript } from "@colloquy/corpus-schema";
import { expect } from "vitest";
import { parseTranscript, type ParseResult } from "../../index.js";

/** A document parsed as a user's file, its invariants checked with its bytes. */
export async function parseFile(input: string | Uint8Array, fileName?: string): Promise<ParseResult> {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const result = await parseTranscript(bytes, fileName === undefined ? {} : { fileName });
  for (const transcript of result.transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
  return result;
}

/** A file of the fixtures of a format. */
export function fixtureOf(format: string, name: string): Uint8Array {
  return readFileSync(new URL(`../${format}/fixtures/${name}`, import.meta.url));
}

/** Turns as a person would check them. */
export function said({ turns, speakers }: Transcript): string[] {
  const names = new Map(speakers.map(({ id, labels }) => [id, labels.join("/")]));
  return turns.map(({ speakerId, text }) => `${names.get(speakerId ?? "") ?? "-"}: ${text}`);
}

/** Times and what they stand with. */
export function timesOf({ source }: Transcript): string[] {
  return source.locations.map((location) => {
    const words = sliceSpan(source, location.span);
    return "startMs" in location ? `${location.kind} ${location.startMs}-${location.endMs ?? "?"} ${words}` : `${location.kind} ${words}`;
  });
}

/** Codes of what was found, with the lines that are named. */
export function findings({ diagnostics }: ParseResult): string[] {
  return diagnostics.map(({ code, message }) => `${code} ${/line \d+/.exec(message)?.[0] ?? ""}`.trim());
}
