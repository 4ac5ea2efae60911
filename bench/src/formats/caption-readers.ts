import { parse as parsePlussub } from "@plussub/srt-vtt-parser";
import { FORMATS, parseTranscript } from "@colloquy/transcript-parser";
import { parseText } from "media-captions";
import nodeWebvtt from "node-webvtt";
import { parseSync } from "subtitle";
import type { CaptionKind } from "./generate-captions.js";

/** Reads the bytes of a file of captions; gives how many cues it has found. */
export type ReadCaptions = (bytes: Uint8Array, kind: CaptionKind) => Promise<number> | number;

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** What is measured: our reader, the whole parse, and readers from npm as their documentation calls them. */
export const READERS = {
  colloquy: async (bytes, kind) => {
    const reader = await FORMATS.find(({ id }) => id === kind)?.load();
    return (await reader?.read(bytes, {}))?.locations.length ?? 0;
  },
  "colloquy, whole parse": async (bytes) => (await parseTranscript(bytes)).transcripts[0].source.locations.length,
  subtitle: (bytes) => parseSync(decode(bytes)).filter(({ type }) => type === "cue").length,
  "node-webvtt": (bytes) => nodeWebvtt.parse(decode(bytes)).cues.length,
  "@plussub/srt-vtt-parser": (bytes) => parsePlussub(decode(bytes)).entries.length,
  "media-captions": async (bytes, kind) => (await parseText(decode(bytes), { type: kind === "webvtt" ? "vtt" : "srt" })).cues.length,
} satisfies Readonly<Record<string, ReadCaptions>>;

/** The name of a reader. */
export type ReaderName = keyof typeof READERS;

/** Readers that read one of the two formats alone. */
export const READS_ONLY: Readonly<Partial<Record<ReaderName, CaptionKind>>> = { "node-webvtt": "webvtt" };
