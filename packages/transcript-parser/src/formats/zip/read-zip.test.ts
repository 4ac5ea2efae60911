import { readFileSync } from "node:fs";
import { checkInvariants, sha256Hex } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOUNDING, FOUNDING_TEXT, foundingContent } from "../../founding-document.test-data.js";
import { type ParseOptions, type ParseResult, parseTranscript } from "../../index.js";
import { type WrittenFile, writeArchive } from "../container/write-archive.test-data.js";
import { writeEpub } from "../epub/write-epub.test-data.js";
import { writeOdt } from "../odt/write-odt.test-data.js";

const interview = (person: string): string => `Ann Holm: How was it, ${person}?\n\n${person}: It was salt.\n\nAnn Holm: And the rope?\n\n${person}: The rope was tar.\n`;
const salt: WrittenFile = { name: "salt.txt", bytes: interview("Bo Tarn") };
const rope: WrittenFile = { name: "more/rope.txt", bytes: interview("Wilma Rand") };

/** A parse that broke no invariant; each source has the bytes of its own file. */
async function parse(files: readonly WrittenFile[] | Uint8Array, options: ParseOptions = {}): Promise<ParseResult> {
  const bytes = files instanceof Uint8Array ? files : writeArchive(files);
  const result = await parseTranscript(bytes, { fileName: "a.zip", ...options });
  expect(result.report.format).toBe("zip");
  for (const transcript of result.transcripts) {
    expect(checkInvariants(transcript)).toEqual([]);
    const own = files instanceof Uint8Array ? undefined : files.find(({ name }) => name === transcript.source.fileName);
    const content = typeof own?.bytes === "string" ? new TextEncoder().encode(own.bytes) : own?.bytes;
    if (content !== undefined) expect(transcript.source.bytes).toEqual({ sha256: sha256Hex(content), length: content.length });
  }
  for (const { hint, message } of result.diagnostics) {
    expect(hint).toMatch(/\S/);
    expect(message).toMatch(/[."]$/);
  }
  return result;
}

const codes = ({ diagnostics }: Pick<ParseResult, "diagnostics">): string[] => diagnostics.map(({ code }) => code);
const names = ({ transcripts }: ParseResult): (string | undefined)[] => transcripts.map(({ source }) => source.fileName);

test("each document is parsed by itself, with its path as its file name", async () => {
  const result = await parse([{ name: "more/", bytes: "" }, salt, rope]);
  expect(names(result)).toEqual(["salt.txt", "more/rope.txt"]);
  expect(result.transcripts.map(({ turns }) => turns.length)).toEqual([4, 4]);
  expect(result.diagnostics).toEqual([]);
  expect(result.archive?.documents.map(({ name, report }) => [name, report.format, report.labels.filter(({ accepted }) => accepted).map(({ label }) => label)])).toEqual([
    ["salt.txt", "text", ["Ann Holm", "Bo Tarn"]],
    ["more/rope.txt", "text", ["Ann Holm", "Wilma Rand"]],
  ]);
  expect(result.report).toMatchObject({ forms: [], labels: [], unrecognisedShare: 0 });
});

test("documents of several formats, archives themselves among them", async () => {
  const body = '<text:p>Ann Holm: How was it?</text:p><text:p>Bo Tarn: It was salt.</text:p><text:p>Ann Holm: And?</text:p><text:p>Bo Tarn: Rope.</text:p>';
  const result = await parse([
    { name: "a.odt", bytes: writeOdt({ body }), method: 0 },
    { name: "b.epub", bytes: writeEpub([{ name: "a.xhtml", body: body.replaceAll("text:p", "p") }]) },
    { name: "c.srt", bytes: "1\n00:00:01,000 --> 00:00:02,000\nAnn: How was it?\n\n2\n00:00:03,000 --> 00:00:04,000\nBo: Salt.\n" },
    { name: "d.html", bytes: `<!doctype html><html><body>${body.replaceAll("text:p", "p")}</body></html>` },
    { name: "without an ending", bytes: interview("Bo") },
  ]);
  expect(result.archive?.documents.map(({ report }) => report.format)).toEqual(["odt", "epub", "srt", "html", "text"]);
});

test.each(["info-zip.zip", "streamed.zip", "python.zip"])("%s", async (name) => {
  const result = await parse(new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url))));
  expect(names(result).sort()).toEqual(["Café interviews/1998/salt.txt", "Café interviews/lamps.md"]);
  expect(result.transcripts.map(({ metadata, turns }) => [metadata.title, turns.length]).sort()).toEqual([["Keeping the lamps lit", 4], ["Salt and Rope", 4]]);
  expect(result.diagnostics.map(({ message }) => message)).toEqual(["“Café interviews/tape.mp3” is no document and was left out."]);
});

test("an archive with a password", async () => {
  const result = await parse(new Uint8Array(readFileSync(new URL("fixtures/with-password.zip", import.meta.url))));
  expect(result.diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    "file-encrypted: “Café interviews/lamps.md” needs a password, so that it is not read.",
    "empty-input: There is no document in the archive that can be read.",
  ]);
});

test("the founding document is found in it", async () => {
  const { transcripts } = await parse([{ name: "seed.txt", bytes: FOUNDING_TEXT }]);
  expect(foundingContent(transcripts[0])).toEqual(FOUNDING);
});

describe("what is no document", () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]);
  const word = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);

  test("what systems leave behind is passed over in silence", async () => {
    const litter = ["__MACOSX/._salt.txt", "__MACOSX/more/._rope.txt", ".DS_Store", "more/.DS_Store", "Thumbs.db", "more/desktop.ini", ".git/config", "~$salt.docx"];
    const result = await parse([...litter.map((name) => ({ name, bytes: "Q: a?\nA: b." })), salt]);
    expect(names(result)).toEqual(["salt.txt"]);
    expect(result.diagnostics).toEqual([]);
  });

  test.each<[string, readonly WrittenFile[], RegExp]>([
    ["a recording", [{ name: "tape.mp3", bytes: "ID3" }], /^“tape\.mp3” is no document and was left out\.$/],
    ["several", ["a.jpg", "b.png", "c.wav", "d.mp4", "e.css", "f.ttf", "g.exe"].map((name) => ({ name, bytes: "x" })), /^“a\.jpg”, “b\.png”, “c\.wav”, “d\.mp4”, “e\.css” and 2 more are no documents and were left out\.$/],
    ["an archive", [{ name: "old.zip", bytes: writeArchive([rope]) }], /^“old\.zip” is an archive within the archive, which is not opened\.$/],
    ["an archive by another name", [{ name: "old.bak", bytes: writeArchive([rope]) }], /^“old\.bak” is an archive within/],
    ["settings of a program", [{ name: "project.ini", bytes: "[a]\nb=c" }], /^“project\.ini” is no document/],
    ["bytes without an ending", [{ name: "core", bytes: new Uint8Array(100) }], /^“core” is no document/],
    ["an empty file", [{ name: "empty.txt", bytes: "" }], /^“empty\.txt” is empty and was left out\.$/],
  ])("%s is left out, and that is said", async (_, files, message) => {
    const result = await parse([...files, salt]);
    expect(names(result)).toEqual(["salt.txt"]);
    expect(codes(result)).toEqual(["file-skipped"]);
    expect(result.diagnostics[0]?.message).toMatch(message);
  });

  test.each<[string, WrittenFile, string]>([
    ["a picture by another name", { name: "scan.txt", bytes: png }, "format-unknown"],
    ["a Word document of before 2007", { name: "old.doc", bytes: word }, "format-unknown"],
  ])("%s says what it is", async (_, file, code) => {
    const result = await parse([file, salt]);
    expect(names(result)).toEqual(["salt.txt"]);
    expect(codes(result)).toEqual([code]);
    expect(result.diagnostics[0]?.message).toMatch(/^In (?:scan\.txt|old\.doc): This is /);
  });

  test.each<[string, readonly WrittenFile[]]>([
    ["an empty archive", []],
    ["folders alone", [{ name: "a/", bytes: "" }]],
    ["pictures alone", [{ name: "a.jpg", bytes: "x" }]],
    ["archives alone", [{ name: "a.zip", bytes: writeArchive([salt]) }]],
  ])("%s: a transcript without text, and what is wrong", async (_, files) => {
    const bytes = writeArchive(files);
    const result = await parse(bytes);
    expect(result.transcripts.map(({ source, turns }) => [source.text, source.mediaType, turns.length])).toEqual([["", "application/zip", 0]]);
    expect(checkInvariants(result.transcripts[0], { bytes })).toEqual([]);
    expect(result.diagnostics).toContainEqual(expect.objectContaining({ code: "empty-input", severity: "error" }));
    expect(result.archive?.documents).toEqual([]);
  });

  test.each<[string, readonly WrittenFile[], RegExp]>([
    ["Excel", [{ name: "[Content_Types].xml", bytes: "<Types/>" }, { name: "xl/workbook.xml", bytes: "<a/>" }], /Excel spreadsheet/],
    ["PowerPoint", [{ name: "[Content_Types].xml", bytes: "<Types/>" }, { name: "ppt/presentation.xml", bytes: "<a/>" }], /PowerPoint/],
    ["OpenDocument", [{ name: "mimetype", bytes: "application/vnd.oasis.opendocument.spreadsheet", method: 0 }, { name: "content.xml", bytes: "<a/>" }], /spreadsheet of OpenDocument/],
    ["Java", [{ name: "META-INF/MANIFEST.MF", bytes: "a: b" }, salt], /program/],
  ])("a file of %s is no archive of documents", async (_, files, message) => {
    const result = await parse(files);
    expect(codes(result)).toEqual(["format-unknown"]);
    expect(result.diagnostics[0]?.message).toMatch(message);
    expect(result.transcripts).toHaveLength(1);
  });
});

describe("archives that are not as they should be", () => {
  test.each<[string, WrittenFile, string, readonly string[]]>([
    ["a password", { ...rope, flags: 1 }, "file-encrypted", ["salt.txt"]],
    ["a method that is not read", { ...rope, method: 14 }, "file-skipped", ["salt.txt"]],
    ["a checksum that is wrong", { ...rope, crc32: 1 }, "file-damaged", ["salt.txt", "more/rope.txt"]],
    ["a file that unpacks without end", { ...rope, bytes: " ".repeat(20_000_000) }, "file-too-large", ["salt.txt"]],
    ["a name that climbs", { ...rope, name: "../../rope.txt" }, "file-damaged", ["salt.txt", "rope.txt"]],
    ["an absolute name", { ...rope, name: "/etc/rope.txt" }, "file-damaged", ["salt.txt", "etc/rope.txt"]],
    ["a name with NUL", { ...rope, name: "rope.txt\0.jpg" }, "file-skipped", ["salt.txt"]],
  ])("%s", async (_, file, code, expected) => {
    const result = await parse([salt, file]);
    expect(names(result)).toEqual(expected);
    expect(codes(result)).toContain(code);
  });

  test("a download that broke off", async () => {
    const bytes = writeArchive([salt, rope]);
    const result = await parse(bytes.subarray(0, bytes.length - 120));
    expect(names(result)).toEqual(["salt.txt", "more/rope.txt"]);
    expect(codes(result)).toContain("file-damaged");
  });

  test("a hundred files with passwords do not fill the screen", async () => {
    const result = await parse([salt, ...Array.from({ length: 100 }, (_, index) => ({ ...rope, name: `${index}.txt`, flags: 1 }))]);
    expect(result.diagnostics.length).toBeLessThan(25);
    expect(result.diagnostics.some(({ message }) => message.startsWith("80 more"))).toBe(true);
  });
});

describe("findings", () => {
  test("name their document and have no span", async () => {
    const result = await parse([salt, { name: "note.txt", bytes: "Nobody says a word here." }]);
    expect(result.diagnostics.map(({ message, span }) => [message.slice(0, 13), span])).toEqual(result.diagnostics.map(() => ["In note.txt: ", null]));
    expect(codes(result)).toContain("no-turns");
    expect(codes(result.archive?.documents[1] ?? { diagnostics: [] })).toEqual(codes(result));
    expect(result.archive?.diagnostics).toEqual([]);
  });

  test("a label of a recipe is missing only where no document has it", async () => {
    const found = async (label: string): Promise<string[]> => codes(await parse([salt, rope], { layout: { labels: [label] } }));
    expect(await found("Bo Tarn")).toEqual([]);
    expect(await found("Nobody Here")).toEqual(["recipe-label-unknown"]);
  });

  test("what is known holds for each document, and the format that was asked for is that of the archive", async () => {
    const { transcripts } = await parse([salt, rope], { format: "zip", metadata: { place: "Varnik" }, url: "https://example.org/a.zip" });
    expect(transcripts.map(({ metadata, source }) => [metadata.place, source.url])).toEqual(Array.from({ length: 2 }, () => ["Varnik", "https://example.org/a.zip"]));
  });
});

test("progress grows to the end, and is done once", async () => {
  const shares: number[] = [];
  const stages: string[] = [];
  await parse([salt, rope], {
    onProgress: ({ stage, share }) => {
      shares.push(share);
      stages.push(stage);
    },
  });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(stages.filter((stage) => stage === "done")).toHaveLength(1);
  expect(stages.at(-1)).toBe("done");
});

test("stops when it is told to", async () => {
  const controller = new AbortController();
  const parsing = parse([salt, rope], { signal: controller.signal, onProgress: ({ share }) => (share > 0.4 ? controller.abort(new Error("enough")) : undefined) });
  await expect(parsing).rejects.toThrow("enough");
});

test("any other name leads to the same", async () => {
  for (const fileName of ["a.txt", "a.docx", "a", undefined]) {
    const { transcripts, report } = await parseTranscript(writeArchive([salt]), fileName === undefined ? {} : { fileName });
    expect([report.format, transcripts[0].turns.length]).toEqual(["zip", 4]);
  }
});

const text = fc.array(fc.constantFrom("Ann: how?\n", "Bo: salt.\n", "\n", "Of the pier", "née 山 ", "\0", "PK\u0003\u0004"), { maxLength: 12 }).map((pieces) => pieces.join(""));
const file = fc.record({ name: fc.constantFrom("a.txt", "b/c.md", "d.srt", "../e.txt", "f.zip", ".g", "h.mp3", "i", "j.html", "k.docx"), bytes: text, flags: fc.constantFrom(0, 0, 0, 1) });

test("never throws, and every character of every document is accounted for", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(file, { maxLength: 6 }), fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 3 }), async (files, changes) => {
      const bytes = writeArchive(files);
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      const { transcripts } = await parseTranscript(bytes);
      for (const transcript of transcripts) expect(checkInvariants(transcript)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
