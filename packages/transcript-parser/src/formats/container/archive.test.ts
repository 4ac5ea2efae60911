import { deflateSync } from "fflate";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Archive } from "./archive.js";
import { ARCHIVE_LIMITS, type ArchiveLimits } from "./archive-limits.js";
import { crc32 } from "./crc-32.js";
import { type WrittenArchive, type WrittenFile, writeArchive } from "./write-archive.test-data.js";

const salt: WrittenFile = { name: "salt.txt", bytes: "Salt and rope. ".repeat(40) };
const tar: WrittenFile = { name: "pier/tar.txt", bytes: "Tar on the pier." };

interface Listing {
  readonly paths: readonly string[];
  readonly texts: readonly (string | null)[];
  readonly codes: readonly string[];
}

/** Everything that can be read of an archive. */
function listed(bytes: Uint8Array, limits?: ArchiveLimits): Listing {
  const archive = new Archive(bytes, limits);
  const read = archive.entries.map((entry) => archive.readEntry(entry));
  const diagnostics = [...archive.diagnostics, ...read.flatMap((unpacked) => unpacked.diagnostics)];
  for (const { message, hint } of diagnostics) {
    expect(message).toMatch(/\.$/);
    expect(hint).toMatch(/\.$/);
  }
  return {
    paths: archive.entries.map(({ path }) => path),
    texts: read.map(({ bytes: unpacked }) => (unpacked === null ? null : new TextDecoder().decode(unpacked))),
    codes: diagnostics.map(({ code }) => code),
  };
}

const BOTH = { paths: ["salt.txt", "pier/tar.txt"], texts: [salt.bytes, tar.bytes], codes: [] };

test.each<[string, WrittenArchive, Partial<WrittenFile>]>([
  ["deflated", {}, {}],
  ["stored", {}, { method: 0 }],
  ["with a comment", { comment: "Of the harbour." }, {}],
  ["with a comment that looks like an end record", { comment: "PK\u0005\u0006".repeat(20) }, {}],
  ["with a comment that is an empty archive", { comment: `PK\u0005\u0006${"\0".repeat(18)}` }, {}],
  ["with zip64 records", { zip64: true }, { zip64: true }],
  ["with bytes in front", { front: new TextEncoder().encode("MZ this runs.") }, {}],
  ["with bytes in front and zip64 records", { front: new Uint8Array(99), zip64: true }, { zip64: true }],
  ["with bytes behind", { behind: new Uint8Array(300) }, {}],
  ["with descriptors", {}, { descriptor: "signed" }],
  ["with descriptors without signature", {}, { descriptor: "plain" }],
  ["with long descriptors", {}, { descriptor: "long", zip64: true }],
])("an archive %s", (_, around, form) => {
  expect(listed(writeArchive([salt, tar].map((file) => ({ ...file, ...form })), around))).toEqual(BOTH);
});

test.each<[string, Partial<WrittenFile>]>([
  ["", {}],
  [" with descriptors", { descriptor: "signed" }],
  [" with descriptors without signature", { descriptor: "plain" }],
  [" with long descriptors", { descriptor: "long" }],
  [" with long descriptors and zip64 fields", { descriptor: "long", zip64: true }],
  [" stored, with descriptors", { descriptor: "signed", method: 0 }],
])("without its directory an archive%s is read by its headers", (_, form) => {
  const bytes = writeArchive([salt, tar].map((file) => ({ ...file, ...form })), { noDirectory: true, front: new Uint8Array(7) });
  expect(listed(bytes)).toEqual({ ...BOTH, codes: ["file-damaged"] });
});

test("an archive within an archive is no part of it, not even where it is cut off", () => {
  const inner = writeArchive([salt]);
  const bytes = writeArchive([{ name: "inner.zip", bytes: inner, method: 0, descriptor: "signed" }, tar], { noDirectory: true });
  expect(listed(bytes).paths).toEqual(["inner.zip", "pier/tar.txt"]);
});

test("a directory that is cut off", () => {
  const bytes = writeArchive([salt, tar]);
  expect(listed(bytes.subarray(0, bytes.length - 30))).toEqual({ ...BOTH, codes: ["file-damaged"] });
});

test("what is left of an entry that is cut off", () => {
  const said = Array.from({ length: 3000 }, (_, index) => `Line ${index} of the log, ${(index * 7919) % 1013} knots.`).join("\n");
  const bytes = writeArchive([tar, { name: "log.txt", bytes: said }]);
  const { paths, texts, codes } = listed(bytes.subarray(0, bytes.length / 2));
  expect(paths).toEqual(["pier/tar.txt", "log.txt"]);
  expect(said.startsWith(texts[1] ?? "?")).toBe(true);
  expect((texts[1] ?? "").length).toBeGreaterThan(said.length / 4);
  expect(codes).toEqual(["file-damaged", "file-damaged"]);
});

test.each<[string, WrittenFile, string | null, string]>([
  ["a wrong checksum: kept", { ...tar, crc32: 1 }, "Tar on the pier.", "file-damaged"],
  ["bytes that are not deflated", { ...tar, packed: new Uint8Array(40).fill(7) }, "", "file-damaged"],
  ["a password", { ...tar, flags: 1 }, null, "file-encrypted"],
  ["a method that is not read", { ...tar, method: 93 }, null, "file-skipped"],
  ["a size that is too small", { ...tar, claims: { packedSize: 3 } }, "Ta", "file-damaged"],
  ["a size beyond the end", { ...tar, method: 0, claims: { packedSize: 4_000_000_000 } }, null, "file-damaged"],
])("%s", (_, file, text, code) => {
  const { texts, codes } = listed(writeArchive([file]));
  expect(codes).toContain(code);
  if (text !== null || code !== "file-damaged") expect(texts).toEqual([text]);
});

describe("names", () => {
  const unicode = (name: Uint8Array, text: string): Uint8Array => {
    const path = new TextEncoder().encode(text);
    const sum = crc32(name);
    return Uint8Array.from([0x75, 0x70, 5 + path.length, 0, 1, sum & 255, (sum >> 8) & 255, (sum >> 16) & 255, sum >>> 24, ...path]);
  };
  const cafe = Uint8Array.from([0x43, 0x61, 0x66, 0x82, 0x2e, 0x74, 0x78, 0x74]);

  test.each<[string, WrittenFile["name"], Partial<WrittenFile>, string, boolean]>([
    ["UTF-8", "Café Мурат.txt", {}, "Café Мурат.txt", false],
    ["UTF-8 without saying so", "Café Мурат.txt", { flags: 0 }, "Café Мурат.txt", false],
    ["code page 437", cafe, {}, "Café.txt", false],
    ["the Unicode field", cafe, { extra: unicode(cafe, "Кафе.txt") }, "Кафе.txt", false],
    ["a Unicode field of another name", cafe, { extra: unicode(cafe.subarray(1), "x.txt") }, "Café.txt", false],
    ["not UTF-8, though it says so", cafe, { flags: 0x800 }, "Caf\uFFFD.txt", false],
    ["backslashes", "pier\\tar.txt", {}, "pier/tar.txt", false],
    ["a name that climbs", "../../etc/tar.txt", {}, "etc/tar.txt", true],
    ["a name that climbs with backslashes", "..\\tar.txt", {}, "tar.txt", true],
    ["an absolute name", "/etc/tar.txt", {}, "etc/tar.txt", true],
    ["a drive", "C:\\tar.txt", {}, "tar.txt", true],
    ["NUL and controls", "ta\0r\u001b[31m.txt", {}, "tar[31m.txt", true],
    ["a name of 60,000 letters", "a".repeat(60_000), {}, "a".repeat(512), true],
  ])("%s", (_, name, form, path, isUnsafe) => {
    const [entry] = new Archive(writeArchive([{ ...tar, name, ...form }])).entries;
    expect(entry).toMatchObject({ path, isUnsafe });
  });

  test("the first of one name is found, and folders are told from files", () => {
    const archive = new Archive(writeArchive([{ name: "a/", bytes: "" }, tar, { ...tar, bytes: "Other." }]));
    expect(archive.find("pier/tar.txt")).toBe(archive.entries[1]);
    expect(archive.find("none")).toBeUndefined();
    expect(archive.entries.map(({ isFolder }) => isFolder)).toEqual([true, false, false]);
  });
});

describe("archives made to do harm", () => {
  const zeros = deflateSync(new Uint8Array(40_000_000));

  test("an entry that unpacks to far more than its bytes", () => {
    const bomb: WrittenFile = { name: "bomb.txt", bytes: "", packed: zeros, claims: { size: 10 } };
    expect(listed(writeArchive([bomb, tar]))).toEqual({ paths: ["bomb.txt", "pier/tar.txt"], texts: [null, tar.bytes], codes: ["file-too-large"] });
  });

  test("bounds of one entry and of all together", () => {
    const limits = { ...ARCHIVE_LIMITS, entry: 700, total: 1_300 };
    const files = Array.from({ length: 3 }, (_, index) => ({ ...salt, name: `${index}.txt` }));
    expect(listed(writeArchive(files), limits).texts).toEqual([salt.bytes, salt.bytes, null]);
    for (const method of [0, 8]) {
      expect(listed(writeArchive([{ name: "a", bytes: "a".repeat(701), method }]), limits)).toMatchObject({ texts: [null], codes: ["file-too-large"] });
    }
  });

  test("entries that share their bytes", () => {
    const bytes = writeArchive([salt, tar]);
    // Both records of the directory point to the first local header.
    const second = bytes.length - 22 - 46 - 12;
    bytes.set([0, 0, 0, 0], second + 42);
    expect(listed(bytes)).toMatchObject({ texts: [salt.bytes, null], codes: ["file-too-large"] });
  });

  test("more entries than are listed", () => {
    const files = Array.from({ length: 12 }, (_, index) => ({ ...tar, name: `${index}` }));
    const archive = new Archive(writeArchive(files), { ...ARCHIVE_LIMITS, entries: 10 });
    expect(archive.entries).toHaveLength(10);
    expect(archive.diagnostics.map(({ code }) => code)).toEqual(["file-too-large"]);
  });

  test("what stands behind the end of an entry's stream is not read over and over", () => {
    const bytes = writeArchive([{ ...tar, packed: Uint8Array.from([...deflateSync(new TextEncoder().encode("Tar on the pier.")), ...new Uint8Array(2_000_000)]) }]);
    expect(listed(bytes)).toMatchObject({ texts: ["Tar on the pier."], codes: [] });
  });
});

test.each<[string, Uint8Array]>([
  ["nothing", new Uint8Array(0)],
  ["text", new TextEncoder().encode("Q: PK?\nA: PK.")],
  ["a signature alone", Uint8Array.of(0x50, 0x4b, 3, 4)],
])("%s is no archive", (_, bytes) => {
  expect(listed(bytes)).toEqual({ paths: [], texts: [], codes: ["file-damaged"] });
});

test("an empty archive is sound", () => {
  expect(listed(writeArchive([]))).toEqual({ paths: [], texts: [], codes: [] });
});

test("a part of several", () => {
  const bytes = writeArchive([tar]);
  bytes[bytes.length - 22 + 4] = 1;
  expect(listed(bytes).codes).toContain("file-damaged");
});

test("stops when it is told to", () => {
  const archive = new Archive(writeArchive([salt]));
  const [entry] = archive.entries;
  if (entry === undefined) throw new Error("There is an entry.");
  expect(() => archive.readEntry(entry, AbortSignal.abort(new Error("enough")))).toThrow("enough");
});

const file = fc.record(
  {
    name: fc.stringMatching(/^[a-zäß]{1,8}$/),
    bytes: fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ maxLength: 300 })),
    method: fc.constantFrom(0, 8),
    descriptor: fc.constantFrom("plain" as const, "signed" as const),
    zip64: fc.boolean(),
  },
  { requiredKeys: ["name", "bytes"] },
);
const around = fc.record({ comment: fc.string({ maxLength: 50 }), front: fc.uint8Array({ maxLength: 50 }), zip64: fc.boolean() }, { requiredKeys: [] });

test("whatever is packed is unpacked", () => {
  fc.assert(
    fc.property(fc.array(file, { maxLength: 8 }), around, (files, surroundings) => {
      const archive = new Archive(writeArchive(files, surroundings));
      const read = archive.entries.map((entry) => [entry.name, archive.readEntry(entry).bytes]);
      expect(read).toEqual(files.map(({ name, bytes }) => [name, typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes]));
    }),
    { numRuns: 200 },
  );
});

test("never throws, whatever is changed, cut out or repeated", () => {
  const whole = writeArchive([salt, { ...tar, descriptor: "signed" }, { ...salt, name: "b", zip64: true }], { zip64: true, comment: "of the pier" });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(whole.length), fc.nat(255), fc.nat(30)), { maxLength: 6 }), (changes) => {
      let bytes = whole;
      for (const [at, value, length] of changes) {
        const middle = length === 0 ? [value] : length % 2 === 0 ? [] : bytes.subarray(Math.max(0, at - length), at + length);
        bytes = Uint8Array.from([...bytes.subarray(0, at), ...middle, ...bytes.subarray(at + length)]);
      }
      listed(bytes);
    }),
    { numRuns: 1000 },
  );
});
