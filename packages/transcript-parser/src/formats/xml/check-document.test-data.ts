import { checkInvariants, sliceSpan, type Transcript } from "@colloquy/corpus-schema";
import { expect } from "vitest";
import { parseTranscript, type ParseResult } from "../../index.js";

/** A parse whose transcripts break no invariant. */
export async function parse(input: string | Uint8Array, fileName = "a.xml"): Promise<ParseResult> {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const result = await parseTranscript(bytes, { fileName });
  for (const transcript of result.transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
  return result;
}

export async function read(input: string | Uint8Array): Promise<Transcript> {
  return (await parse(input)).transcripts[0];
}

/** The codes of what was found, without what the later stages say. */
export async function codes(input: string | Uint8Array): Promise<string[]> {
  const { diagnostics } = await parse(input);
  return diagnostics.map(({ code }) => code).filter((code) => code !== "no-turns" && code !== "unrecognised-text");
}

/** Turns as a person would check them. */
export function said({ turns, speakers }: Transcript): string[] {
  const names = new Map(speakers.map(({ id, labels, name }) => [id, labels[0] ?? name?.full]));
  return turns.map(({ speakerId, text }) => `${names.get(speakerId ?? "") ?? "-"}: ${text}`);
}

/** What stands around the turns, without the signs of the format. */
export function around({ paratexts, source }: Transcript): string[] {
  return paratexts.filter(({ kind }) => kind !== "markup").map(({ kind, span }) => `${kind}: ${sliceSpan(source, span).replace(/<[^<>]*>/g, "")}`);
}

/** Cues and words with their times. */
export function times({ source }: Transcript): string[] {
  return source.locations.flatMap((location) => {
    if (location.kind !== "cue" && location.kind !== "word") return [];
    const { kind, startMs, endMs, span } = location;
    return [`${kind} ${startMs}-${endMs ?? "?"} ${sliceSpan(source, span).replace(/<[^<>]*>/g, "")}`];
  });
}
