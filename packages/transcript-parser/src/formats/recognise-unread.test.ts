import { checkInvariants } from "@colloquy/corpus-schema";
import { describe, expect, test } from "vitest";
import { parseTranscript } from "../index.js";

function latin1(...parts: readonly string[]): Uint8Array {
  return Uint8Array.from(Array.from(parts.join("")), (character) => character.charCodeAt(0));
}

/** The head of a compound file with the name of a stream in its directory. */
function compound(stream: string, before = 600): Uint8Array {
  return latin1("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "\0".repeat(before), Array.from(stream, (letter) => `${letter}\0`).join(""), "\0".repeat(64));
}

describe("files without a transcript to read", () => {
  test.each<[string, Uint8Array, RegExp, string]>([
    ["a picture", latin1("\xff\xd8\xff\xe0\0\x10JFIF\0"), /a JPEG picture/, "image/jpeg"],
    ["a picture of a phone", latin1("\0\0\0\x18ftypheic\0\0\0\0"), /HEIC/, "image/heic"],
    ["sound", latin1("ID3\x04\0\0\0\0\0\0"), /MP3/, "audio/mpeg"],
    ["sound of a recorder", latin1("RIFF\x24\0\0\0WAVEfmt "), /WAV/, "audio/wav"],
    ["sound of a phone", latin1("\0\0\0\x20ftypM4A \0\0\0\0"), /M4A/, "audio/mp4"],
    ["video", latin1("\0\0\0\x18ftypmp42\0\0\0\0"), /video/, "video/mp4"],
    ["an archive", latin1("7z\xbc\xaf\x27\x1c\0\x04"), /7z/, "application/x-7z-compressed"],
    ["a tape archive", latin1("interview.txt".padEnd(257, "\0"), "ustar\0"), /tar/, "application/x-tar"],
    ["an old Word document", compound("WordDocument"), /Word document of before 2007/, "application/msword"],
    ["an old Word document, its directory at the end", compound("WordDocument", 3_000_000), /\.doc/, "application/msword"],
    ["an old file of an unknown program", compound("Nothing"), /office program/, "application/x-ole-storage"],
  ])("%s is named, with what to do, and nothing of it is read", async (_name, bytes, message, mediaType) => {
    const { transcripts, diagnostics } = await parseTranscript(bytes, { fileName: "interview.docx" });
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: "format-unknown", severity: "error", span: null });
    expect(diagnostics[0]?.message).toMatch(message);
    expect(diagnostics[0]?.hint).toMatch(/\.$/);
    expect(transcripts[0].source).toMatchObject({ text: "", mediaType, bytes: { length: bytes.length } });
    expect(checkInvariants(transcripts[0], { bytes })).toEqual([]);
  });

  test("a document with a password says so", async () => {
    const { diagnostics } = await parseTranscript(compound("EncryptedPackage"), { fileName: "interview.docx" });
    expect(diagnostics.map(({ code }) => code)).toEqual(["file-encrypted"]);
  });

  test.each([
    ["names beginning with the same letters", "GIFTS: What did you bring?\n\nROWE: Salt.\n"],
    ["a note on sound", "ID3 tags were lost.\n\nQ: Which?\n\nA: All.\n"],
  ])("text stays text: %s", async (_name, text) => {
    const { report } = await parseTranscript(new TextEncoder().encode(text), { fileName: "a.txt" });
    expect(report.format).toBe("text");
  });

  test("a format that the caller names is believed", async () => {
    const { transcripts } = await parseTranscript(latin1("BZhx1AY&SY"), { format: "text" });
    expect(transcripts[0].source.text).toBe("BZhx1AY&SY");
  });
});

describe("a name that promises another format", () => {
  test.each<[string, string, string | null]>([
    ["interview.html", "Q: Where?\n\nA: Here.\n", null],
    ["interview.srt", "<!doctype html><title>x</title><p>Q: Where?<p>A: Here.", "srt"],
    ["interview.vtt", "Q: Where?\n\nA: Here.\n", "webvtt"],
    ["interview.txt", "WEBVTT\n\n00:01.000 --> 00:02.000\nHere.\n", null],
    ["interview.md", "Q: Where?\n\nA: Here.\n", null],
    ["interview", "Q: Where?\n\nA: Here.\n", null],
    ["interview.2004", "Q: Where?\n\nA: Here.\n", null],
  ])("%s", async (fileName, text, promised) => {
    const { diagnostics } = await parseTranscript(new TextEncoder().encode(text), { fileName });
    const found = diagnostics.filter(({ code }) => code === "format-mismatch");
    expect(found.map(({ message }) => message)).toEqual(promised === null ? [] : [expect.stringContaining(`is not ${promised}`)]);
  });
});
